import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { apposedAt } from './apposed'
import { isOpening, pastWeakPronouns } from './clause'
import { type Agreement, ANY, could, isPos, may, must } from './features'
import { closesFrame } from './frame'
import { hasJoint, type Phrase } from './phraseShape'
import { type Subject, subjectOfPronoun, suits } from './subject'

/** Pronouns that stand by themselves, before `qui` or their verb. */
const STRESSED = table<Subject>({
  moi: { person: 1, numbers: 1, attribute: { genders: 3, numbers: 1 }, kind: 'relative', isSilent: false },
  toi: { person: 2, numbers: 1, attribute: { genders: 3, numbers: 1 }, kind: 'relative', isSilent: false },
  nous: { person: 1, numbers: 2, attribute: { genders: 3, numbers: 2 }, kind: 'relative', isSilent: false },
  vous: { person: 2, numbers: 2, attribute: { genders: 3, numbers: 3 }, kind: 'relative', isSilent: false },
  'moi-même': {
    person: 1,
    numbers: 1,
    attribute: { genders: 3, numbers: 1 },
    kind: 'relative',
    isSilent: false,
  },
  'toi-même': {
    person: 2,
    numbers: 1,
    attribute: { genders: 3, numbers: 1 },
    kind: 'relative',
    isSilent: false,
  },
  'nous-mêmes': {
    person: 1,
    numbers: 2,
    attribute: { genders: 3, numbers: 2 },
    kind: 'relative',
    isSilent: false,
  },
  'vous-même': {
    person: 2,
    numbers: 2,
    attribute: { genders: 3, numbers: 3 },
    kind: 'relative',
    isSilent: false,
  },
  'vous-mêmes': {
    person: 2,
    numbers: 2,
    attribute: { genders: 3, numbers: 2 },
    kind: 'relative',
    isSilent: false,
  },
  ce: { person: 3, numbers: 1, attribute: { genders: 1, numbers: 1 }, kind: 'relative', isSilent: false },
  lui: { person: 3, numbers: 1, attribute: { genders: 1, numbers: 1 }, kind: 'relative', isSilent: false },
  elle: { person: 3, numbers: 1, attribute: { genders: 2, numbers: 1 }, kind: 'relative', isSilent: true },
  eux: { person: 3, numbers: 2, attribute: { genders: 1, numbers: 2 }, kind: 'relative', isSilent: false },
  elles: { person: 3, numbers: 2, attribute: { genders: 2, numbers: 2 }, kind: 'relative', isSilent: true },
})

const CLAUSE_JOINTS = new Set([',', 'et', 'mais', 'car', 'que', "qu'", 'si'])

/** `lui ne viendra pas`, `eux s'y tiennent`: at the head of its clause, before what only a verb has. */
export function ofStressed(view: SentenceView, at: number): Subject | undefined {
  const norm = view.tokens[at]?.norm ?? ''
  if (norm !== 'lui' && norm !== 'eux') return undefined
  const before = view.tokens[at - 1]
  const isHead = !before || isOpening(before) || CLAUSE_JOINTS.has(before.norm)
  return isHead && /^(?:n[e']|s[e'])$/.test(view.tokens[at + 1]?.norm ?? '') ? STRESSED[norm] : undefined
}

/** What a relative pronoun that is a subject stands for. */
export function ofRelative(view: SentenceView, at: number, phrases: readonly Phrase[]): Subject | undefined {
  const norm = view.tokens[at]?.norm ?? ''
  const isApart = view.tokens[at - 1]?.text === ','
  const which = WHICH[norm]
  // `Lesquelles sont prêtes ?`: asked of the subject, or of what its verb has for an object.
  const isFirst = view.tokens[at - 1] === undefined
  if (which)
    return isApart || isFirst ? { ...relative(which), numbers: isApart ? which.numbers : 3 } : undefined
  return norm === 'qui' ? ofQui(view, at, phrases, isApart) : undefined
}

const WHICH = table<Agreement>({
  lequel: { genders: 1, numbers: 1 },
  laquelle: { genders: 2, numbers: 1 },
  lesquels: { genders: 1, numbers: 2 },
  lesquelles: { genders: 2, numbers: 2 },
})

const relative = (attribute: Agreement): Subject => ({
  person: 3,
  numbers: attribute.numbers,
  attribute,
  kind: 'relative',
  isSilent: false,
})

/** `c'est`, `ce sont` right before. */
function isPresented(view: SentenceView, at: number): boolean {
  let be = at - 1
  while (must(view, be, isPos('adverb')) && be > at - 3) be--
  return /^(?:c'|ce)$/.test(view.tokens[be - 1]?.norm ?? '') && may(view, be, ({ lemma }) => lemma === 'être')
}

const isAfterSuperlative = ({ tokens }: SentenceView, at: number): boolean =>
  /^d(?:[e']|es)$/.test(tokens[at - 1]?.norm ?? tokens[at]?.norm ?? '') &&
  /^(?:plus|moins)$/.test(tokens[at - 3]?.norm ?? '') &&
  /^l[ea]$/.test(tokens[at - 4]?.norm ?? '')

/** `vous ou votre mari`, `c'est vous et votre mari`. */
const isJoinedToSomeone = (view: SentenceView, at: number): boolean =>
  (/^(?:ou|ni)$/.test(view.tokens[at - 1]?.norm ?? '') ||
    (view.tokens[at - 1]?.norm === 'et' && isPresented(view, at - 2))) &&
  STRESSED[view.tokens[at - 2]?.norm ?? ''] !== undefined

const CONTRAST = /^(?:et|mais|non|plutôt|plus|bien|davantage)$/

/** `c'est votre banque, et non nos agents, qui`: what is presented, not what it is told from. */
function presentedBefore(view: SentenceView, end: number, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(
    (phrase) =>
      phrase.end < end &&
      isPresented(view, phrase.start) &&
      view.tokens[phrase.end]?.text === ',' &&
      CONTRAST.test(view.tokens[phrase.end + 1]?.norm ?? '') &&
      /^(?:non|pas|que|plutôt)$/.test(
        view.tokens.slice(phrase.end + 1, end).find(({ norm }) => /^(?:non|pas|que|plutôt)$/.test(norm))
          ?.norm ?? '',
      ),
  )
}

/** `ce sont les câbles, abîmés par le gel, qui ont cédé`: whom `qui` stands for comes before what explains it. */
const isPastInsertion = (view: SentenceView, end: number, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (phrase) =>
      phrase.end < end - 1 &&
      view.tokens[phrase.end]?.text === ',' &&
      isPresented(view, phrase.start) &&
      (apposedAt(view, phrase.end + 1) !== undefined ||
        // `c'est la cadence des bus, aux heures creuses, qui change`
        /^(?:aux?|à|dans|en|dès|chez|pour|avec)$/.test(view.tokens[phrase.end + 1]?.norm ?? '')),
  )

/** The verb is right for someone named before it: `toi, mon ami, qui as`. */
function isAboutSomeone(view: SentenceView, at: number, isNamed: (place: number) => boolean): boolean {
  const verb = pastWeakPronouns(view, at + 1)
  return view.tokens.slice(0, verb).some(({ norm }, place) => {
    const someone = STRESSED[norm] ?? subjectOfPronoun(norm)
    return (
      someone !== undefined && someone.person !== 3 && isNamed(place) && could(view, verb, suits(someone))
    )
  })
}

const TITLE = /^(?:ch(?:er|ère)s?|madame|monsieur|mme|m\.|mon|ma|docteur)$/

/** `merci pour ce mot, Gontran, qui nous touche`: how many stand before the name of whom one speaks to. */
function spokenPast(view: SentenceView, end: number, phrases: readonly Phrase[]): number | undefined {
  let comma = end - 1
  while (
    comma > end - 4 &&
    (view.readings[comma]?.best?.pos === 'proper' || TITLE.test(view.tokens[comma]?.norm ?? ''))
  )
    comma--
  if (comma === end - 1 || view.tokens[comma]?.text !== ',') return undefined
  const before = phrases.filter((phrase) => phrase.end === comma && !phrase.isTime)
  const isListed = before.some(
    (phrase) =>
      /^(?:,|et|ou|ni|puis)$/.test(view.tokens[phrase.start - 1]?.norm ?? '') ||
      hasJoint(view, phrase) ||
      view.readings[phrase.start]?.best?.pos === 'proper',
  )
  if (before.length === 0 || isListed) return undefined
  const numbers = before.flatMap((phrase) => [phrase.numbers, ...phrase.heads.map((head) => head.numbers)])
  return numbers.every((each) => each === 1) ? 1 : undefined
}

const ASKING =
  /^(?:savoir|demander|voir|dire|deviner|comprendre|ignorer|imaginer|chercher|décider|découvrir)$/

/** `à l'exception des clients qui`, `à l'attention du voisin qui`: that noun makes a preposition, and acts never. */
const isLocution = ({ tokens }: SentenceView, start: number): boolean =>
  /^(?:à|en|au|dans|aux)$/.test(tokens[start - 1]?.norm ?? '') &&
  tokens
    .slice(start, start + 2)
    .some(({ norm }) =>
      /^(?:exception|aide|attention|intention|égard|encontre|instar|côté|cause|faveur|présence|profit|sein|détriment|compte|insu|place|disposition|cadre)$/.test(
        norm,
      ),
    )

/** Any noun of the phrase before it, so that only what none of them allows is wrong. */
function ofQui(
  view: SentenceView,
  at: number,
  phrases: readonly Phrase[],
  isApart: boolean,
): Subject | undefined {
  const end = isApart ? at - 1 : at
  const before = view.tokens[end - 1]?.norm ?? ''
  const stressed = /^\p{Lu}{2}/u.test(view.tokens[end - 1]?.text ?? '') ? undefined : STRESSED[before]
  // `merci à vous qui avez`, but `l'un de vous qui`, `vous et moi qui`.
  // `c'est Léa et moi qui`: we.
  const joined = phrases.find((phrase) => phrase.end === end && phrase.person < 3 && hasJoint(view, phrase))
  if (joined && isPresented(view, joined.start))
    return { ...relative({ genders: joined.attribute.genders, numbers: 2 }), person: joined.person }
  // `c'est elle, et non moi, qui a fait`: who it is told from.
  // But `ce n'est pas nous qui fixons`: who does not, and nobody else.
  const isDenied = !isApart && may(view, end - 3, ({ lemma }) => lemma === 'être')
  if (stressed && !isDenied && /^(?:non|pas)$/.test(view.tokens[end - 2]?.norm ?? '')) return undefined
  if (stressed)
    return /^(?:de|d'|et|ou|entre|parmi|ni|chez|comme)$/.test(view.tokens[end - 2]?.norm ?? '')
      ? undefined
      : stressed
  const presented = isApart ? presentedBefore(view, end, phrases) : undefined
  if (presented) return relative(presented.attribute)
  if (isApart && isPastInsertion(view, end, phrases)) return relative(ANY)
  // `pour savoir qui a raison`, `…, qui dit vrai ?`: it asks.
  if (may(view, end - 1, ({ pos, lemma }) => pos === 'verb' && ASKING.test(lemma))) return undefined
  if (isApart && view.tokens.at(-1)?.text === '?') return undefined
  const all = phrases.filter((phrase) => phrase.end === end && !isLocution(view, phrase.start))
  const [outer] = all
  const ending = isApart && !outer?.isTime ? all.filter(({ isTime }) => !isTime) : all
  // `300 euros, somme qui sera reversée`: a noun alone, which sums up what is before the comma.
  // Not `menthe, thym, persil qui embaument`: all that is listed.
  const isList = may(view, end - 3, isPos('noun')) && !isWord(view.tokens[end - 4])
  const bare = view.tokens[end - 2]?.text === ',' && !isList && must(view, end - 1, isPos('noun'))
  if (!outer && bare && !isApart) return relative(allowedBy(view, end - 1, isPos('noun')) ?? ANY)
  const spoken = isApart ? spokenPast(view, end, phrases) : undefined
  if (spoken !== undefined) return relative({ genders: 3, numbers: spoken })
  if (!outer) return isAboutSomeone(view, at, () => true) ? undefined : relative(ANY)
  if (isApart && isAboutSomeone(view, at, (place) => view.tokens[place + 1]?.text === ',')) return undefined
  // `Firmin, sept ans, qui a compté`: how old who stands before it is.
  if (isApart && outer.isTime && view.tokens[outer.start - 1]?.text === ',') return relative(ANY)
  // `c'est Lucie et son frère qui`: all of them.
  // `ce sont beaucoup d'atouts pour un prix qui est bas`: what is new may be meant as well.
  const hasNew = view.tokens.slice(outer.start + 1, outer.end).some(({ norm }) => /^une?$/.test(norm))
  if (isPresented(view, outer.start) && outer.numbers === 2 && !hasNew) return relative(outer.attribute)
  // `c'est le plus petit des trois qui mène`
  if (ending.some(({ start }) => isAfterSuperlative(view, start))) return relative(ANY)
  // `vous ou votre mari qui signiez`
  if (ending.some(({ start }) => isJoinedToSomeone(view, start))) return { ...relative(ANY), person: 0 }
  let numbers = 0
  let genders = 0
  for (const phrase of ending) {
    const heads = phrase.heads.filter(({ isTime }) => !isTime || !isApart)
    for (const { genders: own, numbers: count } of [
      ...heads,
      { ...phrase.attribute, numbers: phrase.numbers },
    ]) {
      numbers |= count
      genders |= own
    }
  }
  // `un pull, une jupe qui vont ensemble`: who can tell how many are meant?
  const isJoined = ending.some(
    ({ start }) =>
      /^(?:,|et|ou|ni|puis|mais|comme)$/.test(view.tokens[start - 1]?.norm ?? '') &&
      start > 1 &&
      !closesFrame(view, start - 1) &&
      !/^(?:ceux|celles)$/.test(view.tokens[start]?.norm ?? ''),
  )
  // `au jour et à l'heure qui vous arrangent`
  if (
    ending.some(
      ({ start }) => view.tokens[start - 2]?.norm === 'et' && may(view, start - 1, isPos('preposition')),
    )
  )
    return relative(ANY)
  // `un des rares magasins qui ont`, `c'est l'une des choses qui a`.
  if (
    numbers === 2 &&
    ending.some(({ start }) => /^(?:puis|mais|comme)$/.test(view.tokens[start - 1]?.norm ?? ''))
  )
    return relative(ANY)
  // `vous et les bénévoles qui`: many, whichever is meant.
  const isByAnd = ending.every(({ start }) => view.tokens[start - 1]?.norm === 'et')
  if (isJoined && isByAnd && numbers === 2) return relative({ genders: genders === 1 ? 1 : 3, numbers: 2 })
  // Where each is many, all are.
  return relative(isJoined ? { genders: 3, numbers: numbers === 2 ? 2 : 3 } : { genders, numbers })
}
