import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isCompound } from './compoundAdjective'
import { type Agreement, could, isPersonal, isPos, isPossible, may, meet, must } from './features'
import { adjectivesFrom, isAdjectival, isBeforeNoun, isNoun } from './nounGroup'
import { isTimeNoun } from './timeNoun'

const MESSAGE = 'L’adjectif ne s’accorde pas avec son nom.'

/** Said to someone or of nothing: no adjective waits for them. */
const CALLS =
  /^(?:merci|bonjour|bonsoir|salut|coucou|bravo|félicitations|pardon|madame|mesdames|monsieur|messieurs|avis|point|question|côté|niveau|cause|objet|re|type|genre|style|version|mode|format|taille|équipe|gens)$/
/** After these a noun goes without its determiner where an adjective leads it. */
const LEADS = /^(?:en|à|avec|sans|par|pour|jusqu'à|et|ou|,|:|;|\(|–|—)$/
/** Adverbs and halves of set phrases as much as adjectives. */
const NOT_LEADING =
  /^(?:haut|bas|fort|bon|bien|mal|seul|plein|premier|dernier|second|long|vrai|grand|tel|tout|autre|double|triple|nul)$/

const JOBS =
  /^(?:médecin|pompier|mannequin|marin|chef|reporter|génie|chauffeur|nounou|radio|maire|ministre|juge|professeur|auteur|écrivain|ingénieur|chirurgien|sommelier|capitaine|pilote|guide|modèle|témoin|soldat|sentinelle|star|vedette|recrue)s?$/
/** Of both genders, as they are meant. */
const EITHER = /^(?:orgues?|amours?|délices?|œuvres?|oeuvres?)$/

/** `Grande vente annulées`, `Places réservé`, `avec de jolie photos`: no determiner, and the words agree all the same. */
export function* bareGroup(view: SentenceView): Generator<Hit> {
  const head = headingAt(view)
  if (head) yield* disagreeing(view, head.noun, head.before)
  for (let at = 1; at < view.tokens.length - 1; at++) yield* leadingAt(view, at)
  yield* sameAgain(view)
}

/** `même heure, même scènes`: what is said of one thing after the other agrees with each. */
function* sameAgain(view: SentenceView): Generator<Hit> {
  const places = view.tokens.flatMap(({ norm }, at) =>
    /^mêmes?$/.test(norm) &&
    (at === 0 || /^(?:,|et|:)$/.test(view.tokens[at - 1]?.norm ?? '')) &&
    must(view, at + 1, isNoun)
      ? [at]
      : [],
  )
  // `même dimanches, même jours fériés`: even on those.
  const isSaid = places.some((at) => {
    const numbers = allowedBy(view, at + 1, isNoun)?.numbers
    return numbers === (view.tokens[at]?.norm === 'même' ? 1 : 2)
  })
  if (places.length < 2 || !isSaid) return
  for (const at of places) {
    if (leadsSeveral(view, at)) continue
    const noun = allowedBy(view, at + 1, isNoun)
    const hit =
      noun && clashes(view, at, isLed, noun)
        ? agreementHit(view, at, isLed, noun, { message: MESSAGE, confidence: 0.88 })
        : undefined
    if (hit) yield hit
  }
}

/** `Bonnes lecture et dégustation`: one adjective in the plural for two things. */
export const leadsSeveral = (view: SentenceView, at: number): boolean =>
  allowedBy(view, at, isLed)?.numbers === 2 &&
  /^(?:et|ou)$/.test(view.tokens[at + 2]?.norm ?? '') &&
  could(view, at + 3, isNoun)

/** `Julie, ancienne médecin`: the adjective says who she is. */
export const isOfJob = ({ tokens }: SentenceView, at: number): boolean =>
  /^ancien(?:ne)?s?$/.test(tokens[at]?.norm ?? '') || JOBS.test(tokens[at + 1]?.norm ?? '')

/** The noun that the sentence opens with, and its adjective before it. */
function headingAt(view: SentenceView): { readonly noun: number; readonly before: number[] } | undefined {
  const before: number[] = []
  if (isBeforeNoun(view, 0) && !could(view, 0, isPos('adverb', 'pronoun', 'determiner', 'numeral')))
    before.push(0)
  const noun = before.length
  const token = view.tokens[noun]
  if (!isWord(token) || token.clitic || CALLS.test(token.norm) || EITHER.test(token.norm)) return undefined
  if (isTimeNoun(view, noun)) return undefined
  if (noun > 0 && (/^\p{Lu}/u.test(token.text) || leadsSeveral(view, 0))) return undefined
  const others = noun > 0 ? AFTER_ADJECTIVE : NO_NOUNS
  const isOther = could(view, noun, ({ pos }) => others.test(pos))
  // `Chers voisine`: no verb follows an adjective.
  const isVerb = noun === 0 && may(view, noun, isPersonal)
  return view.readings[noun]?.best?.pos === 'noun' && !isVerb && !isOther ? { noun, before } : undefined
}

const NO_NOUNS =
  /^(?:adverb|interjection|pronoun|preposition|conjunction|determiner|numeral|adjective|proper)$/
/** `Jolie photos`: what an adjective leads is no adjective. */
const AFTER_ADJECTIVE = /^(?:adverb|interjection|pronoun|preposition|conjunction|determiner|numeral|proper)$/

function* disagreeing(view: SentenceView, noun: number, before: readonly number[]): Generator<Hit> {
  const own = allowedBy(view, noun, isNoun)
  if (!own) return
  const { adjectives } = adjectivesFrom(view, noun + 1)
  let target = own
  for (const at of [...before, ...adjectives]) {
    if (isCompound(view, at)) continue
    if (clashes(view, at, isAdjectival, target)) {
      const hit = agreementHit(view, at, isAdjectival, target, { message: MESSAGE, confidence: 0.88 })
      if (hit) yield hit
      continue
    }
    // `Prix incroyables valable`: the noun has one form, and the first adjective tells how many.
    const shown = allowedBy(view, at, isAdjectival)
    if (shown && (target.numbers & shown.numbers) !== 0)
      target = { ...target, numbers: target.numbers & shown.numbers }
  }
}

/** `volets clos, petite voitures, jusqu'à nouvelles ordre`: an adjective that stands before its noun, and no determiner. */
function* leadingAt(view: SentenceView, at: number): Generator<Hit> {
  const [before, token, next] = [view.tokens[at - 1], view.tokens[at], view.tokens[at + 1]]
  if (!before || !isWord(token) || !isWord(next) || !LEADS.test(before.norm)) return
  if (token.clitic || next.clitic || /^\p{Lu}/u.test(token.text) || /^\p{Lu}/u.test(next.text)) return
  if (NOT_LEADING.test(token.norm) || !isLeading(view, at) || !must(view, at + 1, isNoun)) return
  if (isTimeNoun(view, at + 1) || CALLS.test(next.norm) || EITHER.test(next.norm)) return
  // `ils ont, petits clients compris, payé`: what comes after may hold the noun alone.
  const [own, noun] = [allowedBy(view, at, isLed), allowedBy(view, at + 1, isNoun)]
  if (!own || !noun || isPossible(meet(own, noun)) || leadsSeveral(view, at)) return
  if ((own.numbers & noun.numbers) !== 0 && isOfJob(view, at)) return
  // The s that cannot be heard is left out more often than put in.
  const numbers = (own.numbers & noun.numbers) === 0 && isOfOne(before.norm) ? 1 : own.numbers | noun.numbers
  const meant: Agreement = { genders: noun.genders, numbers: numbers === 3 ? 2 : numbers }
  const isOfNoun = (noun.numbers & meant.numbers) === 0
  const hit = isOfNoun
    ? agreementHit(view, at + 1, isNoun, meant, { message: MESSAGE, confidence: 0.88 })
    : agreementHit(view, at, isLed, meant, { message: MESSAGE, confidence: 0.88 })
  if (hit) yield hit
}

const isLed = ({ pos }: Analysis): boolean => pos === 'adjective'

/** Nothing but an adjective that stands before nouns. */
const isLeading = (view: SentenceView, at: number): boolean =>
  (isBeforeNoun(view, at) || view.tokens[at]?.norm === 'pareilles') &&
  view.readings[at]?.best?.pos === 'adjective' &&
  !could(view, at, isPos('adverb', 'pronoun', 'preposition'))

/** After these a noun without its determiner is one: `en pleine période`. */
const isOfOne = (norm: string): boolean => /^(?:en|à|jusqu'à)$/.test(norm)
