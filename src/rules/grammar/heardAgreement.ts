import type { Preference } from '../../lexicon/ear'
import type { Tag } from '../../lexicon/taggerTags'
import { withCaseOf } from '../../text/normalise'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isOpening, phraseOpensClause } from './clause'
import { COLOURS, HUES } from './compoundAdjective'
import { determinerOf } from './determiners'
import {
  type Agreement,
  agreementOf,
  could,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  must,
  spanOf,
} from './features'
import {
  FRAMES,
  isBesideItsNoun,
  isMore,
  isOfService,
  LEAST_OF_SERVICE,
  leadsItsNoun,
  UNQUALIFYING,
} from './heardBeside'
import { isAgreement } from './heardUse'
import { isLikelyFinite, isVerbOfSubject, LINKS } from './heardVerb'
import { isAdjectival, isNoun, isUnchanged } from './nounGroup'
import { COUNTING } from './otherHolder'
import { isTimeNoun, type Phrase } from './phraseHead'
import { NAMED } from './quantity'
import { phrasesOf } from './subjects'

/**
 * How sure the ear must be, in log-odds, where what stands around bears it out. Set above what it shows on replies
 * that it did not learn from.
 */
const LEAST = {
  adjective: 1,
  apart: 2,
  lost: 6,
  /** Whatever stands around. */
  sure: 5.5,
  noun: 0.7,
  verb: 0.9,
  /** Where what is written looks like a verb. */
  plural: 3.5,
} as const

/** Agreement where no group was read, since one of its words may be something else: the ear, and a noun that bears it out. */
export const heardAgreement = sentenceRule({
  id: 'grammar/heard-agreement',
  kind: 'grammar',
  category: 'accord',
  severity: 'warn',
  message: 'Ce mot ne s’accorde pas avec celui auquel il se rapporte.',
  why: 'Un adjectif, un participe ou un verbe prend le genre et le nombre de son nom, même quand d’autres mots les séparent. Demandez-vous : qu’est-ce qui est… ?',
  examples: {
    match: [
      {
        text: 'Robes longues, jupes plissé : tout est arrivé.',
        marks: 'plissé',
        fixed: 'Robes longues, jupes plissées : tout est arrivé.',
      },
      {
        text: 'Nous cherchons le consentement clair des personnes âgé.',
        marks: 'âgé',
        fixed: 'Nous cherchons le consentement clair des personnes âgées.',
      },
      { text: 'Bon soirée à toute la famille !', marks: 'Bon', fixed: 'Bonne soirée à toute la famille !' },
      {
        text: 'Nous n’avons pas encore la date exact.',
        marks: 'exact',
        fixed: 'Nous n’avons pas encore la date exacte.',
      },
      {
        text: 'Depuis lundi, la livraison restes offerte dès 49 €.',
        marks: 'restes',
        fixed: 'Depuis lundi, la livraison reste offerte dès 49 €.',
      },
    ],
    pass: [
      'Nos équipes se sont rendu compte du souci.',
      'Du pain de la veille vendu pour du frais.',
      'La clôture que nous avons posé hier.',
      'Ils sont arrivés petit à petit.',
      'Un des produits commandés arrive.',
      'Avec la carte adhérent, les ateliers robotique sont offerts.',
      'La figurine est en tout cas retirée de la vitrine.',
      'Lavage à la main conseillé, coffret découverte à 19 €.',
      'Un coup franc des 18 mètres tiré à ras de terre.',
      'La boutique se trouve 12 rue de la Charité.',
      'Les épouses des fusillés reçurent une aide.',
      'Le cerveau de nos ingénieurs tourne à plein régime.',
      'Des chaussettes bleu marine et une jupe vert tendre.',
      'Les abat-jour sont en solde.',
      'Nous étions assis sur nos valises, épuisés et transis.',
      'Le coussin et les deux housses, achetés hier, sont tachés.',
      'Des vélos flambant neufs vous attendent.',
      'Nous en sommes désolées, Léa et moi.',
    ],
  },
  *check(view) {
    for (const preference of view.preferences) {
      const hit =
        isAgreement(view, preference) || isVerbOfSubject(view, preference) || isPluralOfNoun(view, preference)
          ? hitOf(view, preference)
          : undefined
      if (hit) yield hit
    }
  },
})

function hitOf(view: SentenceView, preference: Preference): Hit | undefined {
  const { start, meant, odds } = preference
  const token = view.tokens[start]
  if (!isWord(token) || isUnchanged(view, start) || isSet(view, start) || !isBorneOut(view, preference))
    return undefined
  return {
    span: spanOf(token),
    suggestions: [withCaseOf(token.text.charAt(0), meant)],
    confidence: Math.min(0.89, 0.8 + odds / 100),
  }
}

/** `bleu marine`, `pur beurre`, `des porte-monnaie`, `vivant à l'étranger`: as they stand, whatever is around them. */
function isSet(view: SentenceView, at: number): boolean {
  const norm = view.tokens[at]?.norm ?? ''
  const next = view.tokens[at + 1]?.norm ?? ''
  if (could(view, at, ({ lemma }) => COLOURS.has(lemma)) && (HUES.has(next) || SHADES.test(next))) return true
  if (/^(?:pure?s?|première?s?)$/.test(norm) && may(view, at + 1, isNoun)) return true
  if (norm === 'flambant') return true
  // Their plural may stay as it is, or take an s since 1990.
  const [first = '', second] = norm.split('-')
  if (second !== undefined)
    return FIRST_PARTS.test(first) || (view.lexicon?.analyses(first).some(isPersonal) ?? false)
  return (
    could(view, at, ({ mood }) => mood === 'participle-present') &&
    may(view, at + 1, isPos('preposition', 'determiner')) &&
    !/^d[e']$/.test(next)
  )
}
const FIRST_PARTS = /^(?:sans|après|avant|hors|sous|contre|rabat|abat)$/
const SHADES =
  /^(?:clair|foncé|pâle|tendre|vif|sombre|pastel|profond|nuit|roi|canard|pétrole|électrique|horizon|sapin|bouteille|pomme|anis|amande|perle|souris|acier|sang|brique|bonbon|poudré|cassé|or|argent|paille|poussin)$/

function isBorneOut(view: SentenceView, preference: Preference): boolean {
  const { start, from, to, odds } = preference
  // `une dizaine venus d'Alsace`
  if (from.number === 'plural' && COUNTING.has(view.tokens[start - 1]?.norm ?? '')) return false
  if (isVerbOfSubject(view, preference)) return true
  if (isPluralOfNoun(view, preference)) return isCounted(view, start)
  if (isBesideItsNoun(view, preference) || leadsItsNoun(view, preference)) return true
  if (odds >= LEAST.sure && to.role !== 'finite' && isBare(view, start)) return true
  if (to.role === 'finite') return odds >= LEAST.verb && isAfterMany(view, start, from, to)
  if (view.readings[start]?.best?.pos === 'noun' || !could(view, start, isAdjectival)) {
    return odds >= LEAST.noun && to.number === 'plural' && from.gender === to.gender && isCounted(view, start)
  }
  if (could(view, start, ({ lemma }) => UNQUALIFYING.has(lemma))) return false
  // `des fusillés`: right after its determiner it is the noun, and has its own gender.
  const isOpen = could(view, start, isNoun) || from.gender !== to.gender
  if (isOpen && may(view, start - 1, isPos('determiner', 'preposition'))) return false
  // `à partir de 10 €, affiché en caisse`: what is put in after a comma may be said of all of it.
  if (view.tokens[start - 1]?.text === ',' && odds < LEAST.apart) return false
  if (isOfService(view, start) && odds < LEAST_OF_SERVICE) return false
  return odds >= (isMore(from, to) ? LEAST.adjective : LEAST.lost) && isQualifying(view, start, to)
}

/** Not `trop serré`, `se garde fermée`, `nous en sommes désolées`: said of a verb, or of whom one cannot tell. */
function isBare(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.text ?? ''
  if (/^(?:trop|si|assez|plus|moins|bien|en|,|reste|restent|restez|restons|an|mois|jours)$/.test(before))
    return false
  if (view.tokens[at]?.norm === 'bel' || (could(view, at, isParticiple) && isHelpedByHave(view, at)))
    return false
  const own = allowedBy(view, at, (each) => isAdjectival(each) || isNoun(each))
  const nouns = nounsBefore(view, at)
  // `lavage à la main conseillé`: it agrees as it stands.
  return nouns?.slice(1).every((noun) => !own || !isPossible(meet(noun, own))) ?? false
}

/** `deux place en juin`: what looks like a verb is a noun where something counts it. */
function isPluralOfNoun(view: SentenceView, { start, from, meant, odds }: Preference): boolean {
  if (from.role !== 'finite' || odds < LEAST.plural || !could(view, start, isNoun)) return false
  const lemmas = new Set(view.readings[start]?.analyses.filter(isNoun).map(({ lemma }) => lemma))
  return (view.lexicon?.analyses(meant) ?? []).some(
    (each) => isNoun(each) && each.number === 'plural' && lemmas.has(each.lemma),
  )
}

/** How far to the left what is qualified may stand. */
const REACH = 14
/** Their gender and number are not known, or not shown. */
const PERSONS = /^(?:je|j'|tu|on|nous|vous|-je|-tu|-on|-nous|-vous|moi|toi|lui|eux|soi|se|s'|me|m'|te|t')$/
const NEUTER: Agreement = { genders: 1, numbers: 1 }
const BY_PRONOUN: Readonly<Record<string, Agreement>> = {
  ce: NEUTER,
  "c'": NEUTER,
  ça: NEUTER,
  cela: NEUTER,
  rien: NEUTER,
  personne: NEUTER,
  tout: NEUTER,
  il: NEUTER,
  elle: { genders: 2, numbers: 1 },
  ils: { genders: 1, numbers: 2 },
  elles: { genders: 2, numbers: 2 },
}

/** No noun to the left agrees with what is written, and one does with what is meant. */
function isQualifying(view: SentenceView, at: number, to: Tag): boolean {
  if (isHelpedByHave(view, at) || isManner(view, at)) return false
  const own = allowedBy(view, at, (each) => isAdjectival(each) || isNoun(each))
  const nouns = nounsBefore(view, at)
  if (!own || !nouns || nouns.length === 0) return false
  const meant = agreementOf(to)
  return (
    nouns.every((noun) => !isPossible(meet(noun, own))) && nouns.some((noun) => isPossible(meet(noun, meant)))
  )
}

/** The nouns of the clause before `at`, the nearest first; undefined where someone is spoken of whose gender is not known. */
function nounsBefore(view: SentenceView, at: number): Agreement[] | undefined {
  const found: Agreement[] = []
  let comma = at - 1
  while (must(view, comma, isPos('adverb'))) comma--
  // `assis sur nos valises, épuisés`: what a comma parts from the noun may be anyone's of the sentence.
  const isApart = view.tokens[comma]?.text === ','
  for (let i = at - 1; i >= Math.max(0, at - REACH * (isApart ? 2 : 1)); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) break
    const isJoint = isApart && token.norm === 'et' && found.length > 0
    if (isApart && PERSONS.test(token.norm)) return undefined
    // `le coussin et les deux housses, achetés`; `…, et les parents, très touchés`
    if (isJoint && view.tokens[i - 1]?.text === ',') break
    if (isJoint && allowedBy(view, at, isAdjectival)?.numbers === 2) return undefined
    if (found.length > 0 && !isApart && (token.text === ',' || LINKS.test(token.norm))) break
    // `votre geste, en revanche, est validé`: something was put in between.
    if (token.text === ',' && i < at - 1 && isLikelyFinite(view, i + 1)) return undefined
    const pronoun = BY_PRONOUN[token.norm]
    // `en tout cas`, `tout le monde`: no pronoun there.
    if (pronoun && !must(view, i, isPos('determiner', 'adverb'))) {
      found.push(pronoun)
      if (isApart) continue
      break
    }
    if (PERSONS.test(token.norm)) {
      if (found.length === 0) return undefined
      continue
    }
    const best = view.readings[i]?.best
    if (best?.pos === 'proper' && found.length === 0) return undefined
    // `voir son adresse en ligne est inquiétant`.
    if (best && isInfinitive(best) && !isObjectOf(view, i, at)) found.push(NEUTER)
    if (!best || !isNoun(best) || FRAMES.has(best.lemma) || isTimeNoun(view, i)) continue
    const agreement = allowedBy(view, i, isNoun)
    if (agreement) found.push(agreement)
  }
  return found
}

/** `apporter vos bocaux vides`: nothing but what one does it to stands between. */
function isObjectOf(view: SentenceView, infinitive: number, at: number): boolean {
  for (let i = infinitive + 1; i < at; i++) if (isLikelyFinite(view, i)) return false
  return at > infinitive + 1
}

const COPULAS = new Set('être rester devenir sembler paraître demeurer'.split(' '))

/** `ces bottines taillent petit`: right after another verb it says how. */
const isManner = (view: SentenceView, at: number): boolean =>
  isLikelyFinite(view, at - 1) && !could(view, at - 1, ({ lemma }) => COPULAS.has(lemma))

/** `a posé`, `se sont rendu compte`: their participles have rules of their own. */
function isHelpedByHave(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (could(view, i, ({ lemma, pos }) => pos === 'verb' && lemma === 'avoir')) return true
    if (/^(?:se|s'|me|m'|te|t')$/.test(view.tokens[i]?.norm ?? '')) return true
    if (!may(view, i, isPos('adverb', 'verb', 'pronoun'))) return false
  }
  return false
}

const MANY_OF = new Set(
  'plein tonne kilo nombre dizaine douzaine quinzaine vingtaine trentaine cinquantaine centaine millier million paire groupe série foule tas'.split(
    ' ',
  ),
)

/** Right before, past an adjective, stands a determiner or a number of many, or what counts them (`plein de`). */
function isCounted(view: SentenceView, at: number): boolean {
  // `au 12 rue`: a number that names.
  if (could(view, at, ({ lemma }) => NAMED.has(lemma))) return false
  let i = at - 1
  if (must(view, i, isPos('adjective')) && !isMany(view, i)) i--
  if (isMany(view, i)) return true
  return (
    /^(?:de|d')$/.test(view.tokens[i]?.norm ?? '') &&
    could(view, i - 1, ({ lemma }) => MANY_OF.has(lemma)) &&
    !/^(?:un|le|ce)$/.test(view.tokens[i - 2]?.norm ?? '')
  )
}

function isMany(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.kind === 'number') {
    const before = view.tokens[at - 1]
    return (
      /^\d+$/.test(token.text) &&
      Number(token.text) >= 2 &&
      Number(token.text) < 1000 &&
      before?.kind === 'word'
    )
  }
  if (!isWord(token) || token.clitic) return false
  const determiner = determinerOf(token.norm, view.tokens[at + 1]?.norm ?? '')
  if (determiner) return determiner.numbers === 2 && must(view, at, isPos('determiner', 'preposition'))
  return view.readings[at]?.best?.kind === 'cardinal' && !/^une?$/.test(token.norm)
}

/** The verb of a phrase that opens its clause and is many, with no other verb between them but one that `que` or `qui` leads. */
function isAfterMany(view: SentenceView, at: number, from: Tag, to: Tag): boolean {
  if (from.person !== 3 || to.person !== 3 || from.coarse !== to.coarse) return false
  if (from.number !== 'singular' || to.number !== 'plural') return false
  const before = phrasesOf(view).filter((phrase) => phrase.end <= at && at - phrase.end <= REACH)
  const subject = before.findLast((phrase) => phraseOpensClause(view, phrase.start) && !phrase.isTime)
  return subject !== undefined && subject.numbers === 2 && isFree(view, subject, at)
}

/** Nothing between the phrase and the verb opens a clause that has no verb yet. */
function isFree(view: SentenceView, { end }: Phrase, at: number): boolean {
  let open = 0
  for (let i = end; i < at; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || /^(?:et|ou|mais|ni|si|quand|car|comme|,)$/.test(token.text))
      return false
    if (/^(?:que|qu'|qui|dont|où)$/.test(token.norm)) open++
    const best = view.readings[i]?.best
    if (best && isPersonal(best)) open--
  }
  return open === 0
}
