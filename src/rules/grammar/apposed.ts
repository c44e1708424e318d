import type { Analysis } from '../../lexicon/morphology'
import { NO_READING } from '../../lexicon/reading'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy, clashes } from './agreement'
import { isFiniteVerb, isOpening, pastWeakPronouns, phraseOpensClause } from './clause'
import {
  type Agreement,
  ANY,
  agreementOf,
  could,
  isParticiple,
  isPos,
  isPossible,
  may,
  meet,
  must,
} from './features'
import { sharesHave } from './listed'
import { isAdjectival, isNoun } from './nounGroup'
import type { Phrase } from './phraseShape'
import { subjectOfPronoun, suits } from './subject'
import { isWhen } from './when'

/** How far the comma that closes is looked for, and the nouns that may be meant, in words. */
const REACH = 14
const FAR = 60
const MOST_ADVERBS = 4
/** Said of the writer or of the whole clause, whatever stands before. */
const LOOSE = new Set(
  'munir cher ravi désolé navré confus content heureux fier conscient touché promettre jurer garantir toucher compris seul prêt sûr certain'.split(
    ' ',
  ),
)
/** What leads an adjective: `une fois validés`, `bien que laiteuse`, `de plus en plus nombreux`. */
const LEADS = [
  ['une', 'fois'],
  ['bien', 'que'],
  ['quoi', 'que'],
  ['quoique'],
  ['de', 'plus', 'en', 'plus'],
  ['de', 'moins', 'en', 'moins'],
  ['sans', 'doute'],
  ['en', 'partie'],
  ["d'", 'abord'],
  ['en', 'principe'],
  ['à', "l'", 'origine'],
  ['au', 'départ'],
  ['à', 'peine'],
  ['tous'],
  ['toutes'],
  ['si'],
  ['bien', 'sûr'],
  ['bien', 'entendu'],
]

/** Past `une fois`, `bien que`. */
export const pastLead = ({ tokens }: SentenceView, at: number): number =>
  at + (LEADS.find((words) => words.every((word, n) => tokens[at + n]?.norm === word))?.length ?? 0)

/** The adjective or participle at `at`, past adverbs that bear on it (`encore fragiles`). */
export function apposedAt(view: SentenceView, at: number): number | undefined {
  const { tokens } = view
  let i = pastLead(view, at)
  while (must(view, i, isPos('adverb')) && i < at + MOST_ADVERBS) i++
  const { best, plausible } = view.readings[i] ?? NO_READING
  // `les éducatrices, heureuse de vous revoir,`: a noun as well, but hardly here.
  // `les pneus, pourtant neufs,`: a number elsewhere.
  const isNew = tokens[i]?.norm === 'neuf' && i > at && tokens[i + 1]?.text === ','
  const isAdjective = (each: Analysis): boolean => each.pos === 'adjective' || isParticiple(each) || isNew
  // `inscrite ou non`, `attendue de longue date`: a verb or a preposition elsewhere.
  const isOrNot = tokens[i + 1]?.norm === 'ou' && tokens[i + 2]?.norm === 'non'
  return best &&
    isAdjective(best) &&
    plausible.every(
      (each) =>
        isAdjective(each) ||
        each.pos === 'noun' ||
        (each.lemma === 'attendu' && tokens[i + 1]?.norm === 'de') ||
        (isOrNot && each.pos === 'verb'),
    )
    ? i
    : undefined
}

/** Adjectives and participles after a comma that no noun they may qualify agrees with, with what the nearest asks. */
export function* apposedTo(
  view: SentenceView,
  phrases: readonly Phrase[],
): Generator<readonly [number, Agreement]> {
  for (let comma = 1; comma < view.tokens.length; comma++) {
    if (view.tokens[comma]?.text !== ',') continue
    const at = apposedAt(view, comma + 1)
    if (at === undefined || !isDetached(view, comma, at)) continue
    const target = ofAll(view, comma) ?? holderOf(view, comma, at, phrases)
    if (!target || !clashes(view, at, isAdjectival, target)) continue
    yield [at, target]
    // `, une fois lavé et plié,`
    if (isPaired(view, at) && clashes(view, at + 2, isAdjectival, target)) yield [at + 2, target]
  }
}

/** `, tous situés au nord`: the pronoun says how many they are. */
const ofAll = (view: SentenceView, comma: number): Agreement | undefined =>
  ({ tous: { genders: 1, numbers: 2 }, toutes: { genders: 2, numbers: 2 } })[
    view.tokens[comma + 1]?.norm ?? ''
  ]

/** `lavé et plié,`: two of them, and the comma that closes. */
const isPaired = (view: SentenceView, at: number): boolean =>
  view.tokens[at + 1]?.norm === 'et' &&
  must(view, at + 2, (each) => isAdjectival(each) || isNoun(each)) &&
  could(view, at + 2, isParticiple) &&
  view.tokens[at + 3]?.text === ','

/** It leads no noun, opens no list of adjectives, and closes with a comma or has what it governs. */
function isDetached(view: SentenceView, comma: number, at: number): boolean {
  const next = view.tokens[at + 1]
  if (!isWord(view.tokens[at]) || could(view, at, ({ lemma }) => LOOSE.has(lemma))) return false
  // `vu la demande`, `passé ce délai`: prepositions here, unless one follows (`attendu de longue date`).
  if (
    !next ||
    (/^(?:vu|passé|excepté|supposé|donné|pourvu|attendu)$/.test(view.tokens[at]?.norm ?? '') &&
      !/^(?:de|par|depuis)$/.test(next.norm))
  )
    return false
  // `grand froid`.
  const isLeading =
    !/^d[e']$/.test(next.norm) && may(view, at + 1, isPos('determiner', 'noun', 'adjective', 'pronoun'))
  if (isLeading && !must(view, at, isParticiple) && !isWhen(view, at + 1)) return false
  // `déposez un dossier, justificatif à l'appui`: a noun of its own, and where it is.
  if (may(view, at, isNoun) && /^(?:à|en|sur|sous|dans)$/.test(next.norm)) return false
  if (sharesHave(view, at)) return false
  // `Tourné dans une laverie, monté dans un train,`: one more of what the sentence opens with.
  if (endsLike(view, 0, at)) return false
  // `un plat simple, chaud`: one more of what the noun is.
  // But `l'assemblée générale, prévue le 3,`: when it is done, or by whom.
  const isDone =
    could(view, at, isParticiple) && (isWhen(view, at + 1) || must(view, at + 1, isPos('preposition')))
  if (may(view, comma - 1, isAdjectival) && !may(view, comma - 1, isNoun) && !isDone) return false
  return (
    next.text === ',' ||
    next.kind === 'number' ||
    // `toute personne, inscrite ou non,`
    view.tokens[at + 2]?.norm === 'non' ||
    isPaired(view, at) ||
    (isWord(next) && next.norm !== 'et' && next.norm !== 'ou')
  )
}

/** Two participles in the same gender and number. */
const endsLike = (view: SentenceView, one: number, other: number): boolean => {
  const [a, b] = [allowedBy(view, one, isParticiple), allowedBy(view, other, isParticiple)]
  return a !== undefined && b !== undefined && a.genders === b.genders && a.numbers === b.numbers
}

/** What the thing spoken of asks, where nothing that could be meant agrees with what is written. */
function holderOf(
  view: SentenceView,
  comma: number,
  at: number,
  phrases: readonly Phrase[],
): Agreement | undefined {
  const phrase = phrases.find(({ end }) => end === comma)
  if (!phrase || phrase.isTime || phrase.numbers === 3 || phrase.person !== 3) return undefined
  const isAlone = phraseOpensClause(view, phrase.start)
  // `au nom de Martine, née le 3 mai`.
  for (let i = phrase.start; i < comma; i++)
    if (may(view, i, ({ kind }) => kind === 'first-name') || isOfficial(view, i)) return undefined
  const heads = phrase.heads.filter(({ isTime }) => !isTime)
  // `la pression et le débit, insuffisants depuis lundi,`: all of them, and not the last.
  const isJoined =
    phrase.attribute.numbers === 2 && heads.length > 1 && heads.every(({ numbers }) => numbers === 1)
  // `le chef et ses aides, émus par vos mots,`: all of them or the last, and not the first.
  const isOneAndMany = phrase.attribute.numbers === 2 && phrase.heads[0]?.numbers === 1
  const areMany = heads.length > 1 && view.tokens.slice(phrase.start, comma).some(({ norm }) => norm === 'et')
  const nouns = [
    phrase.attribute,
    ...(isJoined || (!areMany && isHeardOf(view, at, phrase))
      ? []
      : isOneAndMany
        ? lastOf(phrases, phrase)
        : heads),
    ...(isAlone ? [] : (nounsBefore(view, phrase.start) ?? [ANY])),
  ]
  return nouns.every((noun) => clashes(view, at, isAdjectival, noun)) && !isOfNext(view, at, phrases, isAlone)
    ? phrase.attribute
    : undefined
}

/** What the phrases inside another that end with it ask. */
const lastOf = (phrases: readonly Phrase[], { start, end }: Phrase): readonly Agreement[] =>
  phrases.filter((inner) => inner.end === end && inner.start > start).map(({ attribute }) => attribute)

/** `le docteur Roussel`: a man or a woman. */
const isOfficial = (view: SentenceView, at: number): boolean =>
  /^(?:docteur|dr|professeur|maître|maire|juge|chef|ministre|capitaine)$/.test(view.tokens[at]?.norm ?? '') &&
  /^\p{Lu}/u.test(view.tokens[at + 1]?.text ?? '')

/** The ear leaves the complements out (`la réunion sur le tramway, prévue jeudi,`). */
const isHeardOf = (view: SentenceView, at: number, { attribute, start }: Phrase): boolean =>
  // `trois kilos de prunes, mûres à point`
  !view.readings.slice(start, at).some(({ best }) => best && isNoun(best) && MEASURES.test(best.lemma)) &&
  view.preferences.some(
    ({ start, odds, to }) => start === at && odds >= 1 && isPossible(meet(agreementOf(to), attribute)),
  )

const MEASURES = /^(?:kilo|gramme|litre|mètre|tonne|sachet|paquet|boîte|bouteille|caisse|lot|paire)$/

const SUPERLATIVE = table<Agreement>({
  le: { genders: 1, numbers: 1 },
  la: { genders: 2, numbers: 1 },
  les: { genders: 3, numbers: 2 },
})

/** Those before the phrase in its clause; undefined where someone is spoken of whose gender is not known. */
function nounsBefore(view: SentenceView, from: number): Agreement[] | undefined {
  const found: Agreement[] = []
  for (let i = from - 1; i >= Math.max(0, from - FAR); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) break
    const pronoun = subjectOfPronoun(token.norm)
    if (pronoun) {
      if (pronoun.attribute.genders === 3) return undefined
      found.push(pronoun.attribute)
    }
    if (may(view, i, isPos('proper'))) return undefined
    // `la plus jeune de nos joueuses, âgée de`
    const superlative = /^(?:plus|moins)$/.test(token.norm)
      ? SUPERLATIVE[view.tokens[i - 1]?.norm ?? '']
      : undefined
    if (superlative) found.push(superlative)
    const noun = may(view, i, isNoun) ? allowedBy(view, i, isNoun) : undefined
    if (noun) found.push(noun)
  }
  return found
}

/** `, touchée par votre mot, l'équipe vous remercie`: the subject that follows has it. */
function isOfNext(view: SentenceView, at: number, phrases: readonly Phrase[], isAlone: boolean): boolean {
  let comma = at + 1
  while (comma < at + REACH && view.tokens[comma]?.text !== ',') comma++
  const next = view.tokens[comma + 1]
  if (view.tokens[comma]?.text !== ',' || !next) return false
  const pronoun = subjectOfPronoun(next.norm)
  // `, vous attend`: an object.
  if (pronoun) return pronoun.person === 3 || could(view, comma + 2, suits(pronoun))
  const own = allowedBy(view, at, isAdjectival)
  // `, bien rangées, vous attendent deux cartes`: the verb may come first.
  const verb = pastWeakPronouns(view, comma + 1)
  const from = !isAlone && isFiniteVerb(view, verb) ? verb + 1 : comma + 1
  return phrases.some(
    ({ start, attribute }) => start === from && own !== undefined && isPossible(meet(own, attribute)),
  )
}
