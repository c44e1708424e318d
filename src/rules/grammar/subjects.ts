import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { isFiniteVerb, isOpening, phraseOpensClause } from './clause'
import { could, isInfinitive, isMood, isPos, may } from './features'
import { isAddress } from './frame'
import { infinitiveSubject } from './infinitiveSubject'
import { isSaid } from './insertion'
import { isAdjectival } from './nounGroup'
import { phraseAt } from './phrase'
import { isClauseHead, isSome } from './phraseOpening'
import { hasJoint, type Phrase } from './phraseShape'
import { postposed } from './postposed'
import { joinedPronounAt } from './pronounHead'
import { ofRelative, ofStressed } from './relativeSubject'
import { invertedSubject, type Subject, subjectAt, suits, verbAfter } from './subject'
import { verbAt, verbOfPhrase } from './verbOfPhrase'

interface Clauses {
  readonly subjects: ReadonlyMap<number, Subject>
  readonly phrases: readonly Phrase[]
  readonly antecedents: readonly Phrase[]
}

/** A view never changes, and several rules ask: what is found is kept. */
const kept = new WeakMap<SentenceView, Clauses>()

function clausesOf(view: SentenceView): Clauses {
  const known = kept.get(view)
  if (known) return known
  const found = findClauses(view)
  kept.set(view, found)
  return found
}

/** Every verb of the sentence whose subject is certain, by its place. */
export const subjectsOf = (view: SentenceView): ReadonlyMap<number, Subject> => clausesOf(view).subjects

/** Every noun phrase, whatever it does in the sentence; one that begins inside another is there too. */
export const phrasesOf = (view: SentenceView): readonly Phrase[] => clausesOf(view).phrases

/** What a relative pronoun may stand for: every noun phrase, and those that a melted preposition leads (`aux clients`). */
export const antecedentsIn = (view: SentenceView): readonly Phrase[] => clausesOf(view).antecedents

function findClauses(view: SentenceView): Clauses {
  const { tokens } = view
  const found = new Map<number, Subject>()
  const phrases: Phrase[] = []
  const governed: Phrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    const inverted = invertedSubject(view, at)
    if (inverted) {
      if (isWord(tokens[at - 1])) found.set(at - 1, inverted)
      continue
    }
    const pronoun = joinedPronounAt(view, at) || isClauseHead(view, at) ? undefined : subjectAt(view, at)
    const verb = pronoun && verbAfter(view, at)
    if (pronoun && verb !== undefined) {
      if (!found.has(verb)) found.set(verb, pronoun)
      continue
    }
    const phrase = phraseAt(view, at)
    if (phrase) phrases.push(phrase)
    else if (MELTED.test(tokens[at]?.norm ?? '')) {
      const other = phraseAt(view, at, true)
      if (other) governed.push(other)
    }
  }
  const antecedents = [...phrases, ...governed].sort((a, b) => a.start - b.start)
  for (const phrase of phrases) {
    if (!phraseOpensClause(view, phrase.start)) continue
    // `comme la loi et la charte le prévoient`: what `comme` leads is all of it.
    const isPart =
      tokens[phrase.start - 1]?.norm === 'et' &&
      phrases.some(({ start, end }) => end === phrase.end && tokens[start - 1]?.norm === 'comme')
    if (isPart) continue
    const verb = verbOfPhrase(view, phrase.end)
    if (!verb || found.has(verb.at) || isSpokenTo(view, phrase, verb.at)) continue
    // `ce que vous voyez sont des copies`: it may go with what follows.
    if (isClauseHead(view, phrase.start) && may(view, verb.at, ({ lemma }) => lemma === 'être')) continue
    // `des fenêtres sort une fumée`: the subject may come after.
    if (isSome(view, phrase.start) && isSingular(view, verb.at) && hasThingAfter(view, verb.at)) continue
    // `les amis, votre place, très demandée, est prête`
    if (isAddress(view, phrase.end, true)) continue
    // `ceux qui restent, dit la concierge, ne le regretteront pas`: who says it comes after.
    if (tokens[verb.at - 1]?.text === ',' && isSaid(view, verb.at)) continue
    // `chaque été, les touristes affluent, klaxonnent`: a comma parts the date from the clause.
    if (phrase.isTime && tokens[phrase.end]?.text === ',') continue
    // `la salle était sale, les lits durs, et la piscine, dont on parlait, était vide`: the verb is the last one's.
    if (tokens[phrase.end]?.text === ',' && hasApartJoint(view, phrase)) continue
    // `quelque précaution qu'on prenne, les livres`: it is the clause's own.
    if (tokens[phrase.start]?.norm === 'quelque' && /^qu[e']$/.test(tokens[phrase.end]?.norm ?? '')) continue
    const holder = holderOfRelative(view, phrase, verb.at, antecedents)
    if (holder) {
      found.set(verb.at, ofPhrase(holder, false))
      continue
    }
    // `la prochaine fois viens avec ta sœur`: when, and an order.
    const isCalled = could(view, verb.at, isMood('imperative')) && !could(view, verb.at, suits(phrase))
    if (phrase.isTime && (isCalled || may(view, verb.at, isMood('imperative')))) continue
    // `combien de points rapporte une carte`: the subject comes after.
    const isAsked =
      tokens[phrase.start]?.norm === 'combien' && phrases.some(({ start }) => start === verb.at + 1)
    if (isAsked && !could(view, verb.at, suits(phrase))) continue
    // `sitôt les vendanges finies, la troupe est partie`: a clause of its own.
    if (/^(?:aus)?sitôt$/.test(tokens[phrase.start - 1]?.norm ?? '')) continue
    // `ce que vous dites, les deux fois où je viens, est faux`: put in between.
    const beforeVerb = /^(?:se|s'|ne|n')$/.test(tokens[verb.at - 1]?.norm ?? '') ? verb.at - 2 : verb.at - 1
    if (phrase.isTime && tokens[phrase.start - 1]?.text === ',' && tokens[beforeVerb]?.text === ',') continue
    // `l'accueil, les prix, le cadre ne peuvent`, but not `on est désolés pour ce retard, la poste est fermée`.
    const isListed =
      tokens[phrase.start - 1]?.text === ',' &&
      !isAddress(view, phrase.start - 1) &&
      // `l'envoi, ça prend du temps`: it takes up what stands before.
      !/^(?:ça|cela|ceci)$/.test(tokens[phrase.start]?.norm ?? '') &&
      ((isNameAlone(view, phrase.start - 2) && hasJoint(view, phrase)) ||
        phrases.some(
          ({ start, end, isTime }) => end === phrase.start - 1 && !isTime && phraseOpensClause(view, start),
        ))
    // Between two commas a phrase explains the one before, unless it ends a list.
    if (isListed && tokens[phrase.end]?.text === ',' && !hasJoint(view, phrase)) continue
    // `le lot, la dernière série, est parti`: a verb in the singular has one subject.
    // `du savon, puis un rinçage en viendront à bout`
    const isLastOfAll = tokens[phrase.start - 1]?.norm === 'puis' && tokens[phrase.start - 2]?.text === ','
    const areSeveral = isListed || isLastOfAll || verb.mayBeJoined
    const isOne = phrase.numbers === 1 && isSingular(view, verb.at)
    const subject = ofPhrase(phrase, areSeveral && !isOne, isPlural(view, verb.at))
    // `avant que l'hiver n'arrive`: nothing follows that could be the subject.
    const isLast =
      phrase.isTime && !isWord(tokens[verb.at + 1]) && !/^(?:se|s')$/.test(tokens[verb.at - 1]?.norm ?? '')
    found.set(verb.at, isLast ? { ...subject, numbers: phrase.numbers } : subject)
  }
  for (let at = 0; at < tokens.length; at++) {
    const subject = ofRelative(view, at, antecedents) ?? ofStressed(view, at)
    const verb = subject && (verbAt(view, at + 1) ?? verbPastCommas(view, at + 1))
    if (subject && verb !== undefined && !found.has(verb)) found.set(verb, subject)
  }
  const whole = infinitiveSubject(view, found)
  if (whole) found.set(...whole)
  const some = governed.filter(({ start }) => tokens[start]?.norm === 'des')
  for (const [verb, phrase] of postposed(view, [...phrases, ...some])) {
    if (!found.has(verb)) found.set(verb, ofPhrase(phrase, false))
  }
  return { subjects: found, phrases, antecedents }
}

/** `vous qui, chaque mois, rendez`: past what two commas hold, where that has no verb. */
function verbPastCommas(view: SentenceView, comma: number): number | undefined {
  if (view.tokens[comma]?.text !== ',') return undefined
  for (let i = comma + 1; i < comma + FAR_COMMA; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || isFiniteVerb(view, i)) return undefined
    if (token.text === ',') return verbAt(view, i + 1)
  }
  return undefined
}
const FAR_COMMA = 9

/**
 * `ceux que l'attente inquiète peuvent`: what seems the adjective of the noun is the verb of a relative clause, where
 * the verb after it goes with what `que` stands for alone.
 */
function holderOfRelative(
  view: SentenceView,
  phrase: Phrase,
  verb: number,
  antecedents: readonly Phrase[],
): Phrase | undefined {
  const own = suits(phrase)
  const last = phrase.end - 1
  if (!/^qu[e']$/.test(view.tokens[phrase.start - 1]?.norm ?? '') || could(view, verb, own)) return undefined
  if (last <= phrase.start + 1 || !could(view, last, own)) return undefined
  return antecedents.find(({ end, ...each }) => end === phrase.start - 1 && could(view, verb, suits(each)))
}

const hasApartJoint = (view: SentenceView, { start, end }: Phrase): boolean =>
  view.tokens.slice(start, end).some(({ norm }, i, own) => norm === 'et' && own[i - 1]?.text === ',')

const isSingular = (view: SentenceView, verb: number): boolean =>
  could(view, verb, suits({ person: 3, numbers: 1 })) && !could(view, verb, suits({ person: 3, numbers: 2 }))

const hasThingAfter = (view: SentenceView, verb: number): boolean => {
  const { tokens, readings } = view
  return (
    !readings
      .slice(verb + 1, verb + 4)
      .some(({ best }) => best && isAdjectival(best) && best.number === 'plural') &&
    readings
      .slice(verb + 1, verb + 4)
      .some(
        ({ best }, i) =>
          best?.pos === 'determiner' &&
          isWord(tokens[verb + 1 + i]) &&
          !may(view, verb + i, (each) => each.pos === 'preposition' || isInfinitive(each)),
      )
  )
}

const isPlural = (view: SentenceView, verb: number): boolean =>
  !could(view, verb, suits({ person: 3, numbers: 1 })) && could(view, verb, suits({ person: 3, numbers: 2 }))

const MELTED = /^(?:du|des|au|aux)$/

/** `Julie n'hésitez pas`: a name without its comma, and an order. */
const isSpokenTo = (view: SentenceView, { start, person, numbers }: Phrase, verb: number): boolean =>
  may(view, start, isPos('proper')) &&
  // `Julie et Marc ne répond`: nobody says tu to two.
  could(view, verb, (each) => isMood('imperative')(each) && (numbers !== 2 || each.number === 'plural')) &&
  // `Sofiane le lis à tous`: an order has its pronouns behind it.
  (!/^(?:les?|la|l'|lui|leur|y|se|s')$/.test(view.tokens[verb - 1]?.norm ?? '') ||
    view.tokens.slice(0, verb).some(({ norm }) => /^n[e']$/.test(norm))) &&
  !could(view, verb, suits({ person, numbers }))

/** `Léa, la cheffe et moi` is a list, `Bonjour Léa, la carte` and `Madame Morel, la carte` speak to someone. */
const isNameAlone = (view: SentenceView, at: number): boolean =>
  may(view, at, isPos('proper')) && !may(view, at - 1, isPos('noun', 'interjection'))

/**
 * A date may stand before another subject (`cette semaine arrivent les soldes`), and the last of a list speaks for
 * all of it.
 */
const ofPhrase = (phrase: Phrase, isListed: boolean, areMany = false): Subject => ({
  person: phrase.person,
  numbers: phrase.isTime ? 3 : isListed ? phrase.numbers | 2 : phrase.numbers,
  // With a masculine among them they are masculine.
  attribute: isListed
    ? { genders: phrase.attribute.genders === 1 && areMany ? 1 : 3, numbers: areMany ? 2 : 3 }
    : phrase.attribute,
  kind: 'phrase',
  isSilent: phrase.isSilent,
})
