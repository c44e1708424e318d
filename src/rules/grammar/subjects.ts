import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { apposedAt } from './apposed'
import { isOpening, pastWeakPronouns, phraseOpensClause } from './clause'
import { type Agreement, ANY, could, isInfinitive, isMood, isPos, may, must } from './features'
import { closesFrame, isAddress } from './frame'
import { isAdjectival } from './nounGroup'
import { phraseAt } from './phrase'
import { isClauseHead, isSome } from './phraseOpening'
import type { Phrase } from './phraseShape'
import { postposed } from './postposed'
import { joinedPronounAt } from './pronounHead'
import { invertedSubject, type Subject, subjectAt, subjectOfPronoun, suits, verbAfter } from './subject'
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
    const verb = subject && verbAt(view, at + 1)
    if (subject && verb !== undefined && !found.has(verb)) found.set(verb, subject)
  }
  for (const [verb, phrase] of postposed(view, phrases)) {
    if (!found.has(verb)) found.set(verb, ofPhrase(phrase, false))
  }
  return { subjects: found, phrases, antecedents }
}

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

const hasJoint = (view: SentenceView, { start, end }: Phrase): boolean =>
  view.tokens.slice(start, end).some(({ norm }) => norm === 'et')

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
  may(view, at, isPos('proper')) &&
  !may(view, at - 1, isPos('noun', 'interjection')) &&
  // `M. Morel`: what speaks to someone ends its sentence.
  view.tokens[at - 1]?.text !== '.'

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
function ofStressed(view: SentenceView, at: number): Subject | undefined {
  const norm = view.tokens[at]?.norm ?? ''
  if (norm !== 'lui' && norm !== 'eux') return undefined
  const before = view.tokens[at - 1]
  const isHead = !before || isOpening(before) || CLAUSE_JOINTS.has(before.norm)
  return isHead && /^(?:n[e']|s[e'])$/.test(view.tokens[at + 1]?.norm ?? '') ? STRESSED[norm] : undefined
}

/** What a relative pronoun that is a subject stands for. */
function ofRelative(view: SentenceView, at: number, phrases: readonly Phrase[]): Subject | undefined {
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

const ASKING =
  /^(?:savoir|demander|voir|dire|deviner|comprendre|ignorer|imaginer|chercher|décider|découvrir)$/

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
  const all = phrases.filter((phrase) => phrase.end === end)
  const [outer] = all
  const ending = isApart && !outer?.isTime ? all.filter(({ isTime }) => !isTime) : all
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
