import type { Analysis } from '../../lexicon/morphology'
import type { Token } from '../../text/token'
import type { SentenceView } from '../rule'
import { could, isInfinitive, isPersonal, isPos, may, must } from './features'
import { GREETINGS, isAfterFrame } from './frame'
import { isAfterInfinitive, isAfterInsertion, isAfterQuiAndInsertion, isSaid } from './insertion'
import { REACH } from './kit/reach'
import { isTimeNoun } from './timeNoun'
import { governedBy } from './verbGroup'

/** Weak pronouns and `ne`: all that may stand between a subject and its verb. */
const BEFORE_VERB = new Set("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split(' '))

/** `je ne vous l'y en` is more than anyone writes. */
const MOST_WEAK = 6

/** Where the verb stands that the weak pronouns from `at` on lead to. */
export function pastWeakPronouns({ tokens }: SentenceView, at: number): number {
  let i = at
  const last = at + MOST_WEAK
  while (i < last && BEFORE_VERB.has(tokens[i]?.norm ?? '') && tokens[i]?.kind === 'word') i++
  return i
}

/** How sure the reading must be where the form may be something else. */
export const SURE = 0.9

const isConjugated = (analysis: Analysis): boolean => isPersonal(analysis) && analysis.mood !== 'imperative'

/** After these only a verb can stand. */
const ONLY_BEFORE_VERB = /^(?:ne|n'|se|s'|me|m'|te|t'|y)$/

/** A verb with a person beyond doubt; the forms of être and avoir are, whatever nouns share their letters. */
export const isFiniteVerb = (view: SentenceView, at: number): boolean => {
  const reading = view.readings[at]
  // `rue des Lilas`: the verb ruer is hardly ever written in this form.
  if (view.tokens[at]?.norm === 'rue') return false
  // `ces petites sommes`: nobody but `nous` leads the verb.
  if (
    view.tokens[at]?.norm === 'sommes' &&
    must(
      view,
      at - 1,
      (each) => each.pos === 'determiner' || (each.pos !== 'verb' && each.number === 'plural'),
    ) &&
    must(view, at - 2, (each) => each.pos === 'determiner' && each.number === 'plural')
  )
    return false
  if (!reading?.best || !may(view, at, isConjugated)) return false
  return (
    must(view, at, isPersonal) ||
    ONLY_BEFORE_VERB.test(view.tokens[at - 1]?.norm ?? '') ||
    isAfterQuiOrNe(view, at) ||
    isWithBareNoun(view, at) ||
    may(view, at, (analysis) => isConjugated(analysis) && analysis.kind === 'auxiliary') ||
    (isPersonal(reading.best) && (reading.margin >= SURE || isExclaimedElsewhere(view, at)))
  )
}

/** `le club tiens à vous`: right after a noun it is neither a call nor a pronoun. */
const isExclaimedElsewhere = (view: SentenceView, at: number): boolean =>
  must(view, at, (each) => isPersonal(each) || each.pos === 'interjection' || each.kind === 'possessive') &&
  must(view, at - 1, isPos('noun', 'adjective', 'proper'))

/** `les musées de la ville fait partie`: these nouns stand bare behind their verb alone. */
const isWithBareNoun = (view: SentenceView, at: number): boolean =>
  (BARE.test(view.tokens[at + 1]?.norm ?? '') ||
    // `l'équipe mets tout en œuvre`
    (view.tokens[at]?.norm === 'mets' && view.tokens[at + 1]?.norm === 'tout')) &&
  may(view, at, (each) => isConjugated(each) && LIGHT.test(each.lemma)) &&
  !may(view, at - 1, isPos('determiner'))
const LIGHT = /^(?:faire|donner|prendre|mettre|tenir|porter)$/
const BARE =
  /^(?:partie|lieu|suite|face|foi|défaut|plaisir|peur|envie|place|part|soin|note|acte|effet|compte|connaissance|accès|droit|raison|honneur|fin|feu|rage|préjudice|conseil)$/

/** `Léa qui le donnes`, `ne nous satisfait`: past its weak pronouns, nothing but the verb follows `qui` or `ne`. */
function isAfterQuiOrNe({ tokens }: SentenceView, at: number): boolean {
  let i = at - 1
  while (i > at - MOST_WEAK && BEFORE_VERB.has(tokens[i]?.norm ?? '')) i--
  return /^(?:qui|n[e'])$/.test(tokens[i]?.norm ?? '') || /^n[e']$/.test(tokens[i + 1]?.norm ?? '')
}

/** `votre commande à bien été expédiée`: only avoir stands before `été`. */
export const isSlipOfHave = (view: SentenceView, at: number): boolean => {
  if (view.tokens[at]?.norm !== 'à') return false
  const governed = governedBy(view, at)
  return governed !== undefined && view.tokens[governed.at]?.norm === 'été'
}

/** What opens a clause, so that what stands after it is its subject. */
export const OPENS_CLAUSE = new Set(
  "que qu' quand lorsque lorsqu' comme où puisque puisqu' si car donc alors ainsi quoique quoiqu' dont auquel auxquels auxquelles duquel desquels desquelles".split(
    ' ',
  ),
)
const GOVERNED = /^(?:qui|quoi|lequel|laquelle|lesquel(?:le)?s)$/
/** After these the clause before may go on: `nous vous remercions et vous souhaitons`. */
const MAY_GO_ON = new Set(['et', 'ou', 'mais', 'puis', 'ni', ',', 'voire'])

export const isOpening = (token: Token): boolean =>
  token.kind === 'protected' ||
  (token.kind === 'punctuation' && /^[(«“":;–—•*·>-]$|^[.!?…]+$/.test(token.text))

/**
 * Is the pronoun at `at` (`nous`, `vous`, `elle`) a subject by its place? Elsewhere it is an object
 * (`votre conductrice vous a laissé un mot`).
 */
export function pronounOpensClause(view: SentenceView, at: number, verb: number | undefined): boolean {
  const before = view.tokens[at - 1]
  // `nous leur transmettrons`: no verb has both for its objects.
  if (/^(?:leur|lui)$/.test(view.tokens[at + 1]?.norm ?? '') && isIndirect(view, at)) return true
  // `17Cyber vous guide`, `@sav vous répond`: it names who does it.
  if (before?.kind === 'protected') return before.protects === 'emoji'
  if (before?.text === ',' && (isAfterQuiAndInsertion(view, at - 1) || isSaid(view, verb))) return false
  // `qui donc vous a dit`
  if (before?.norm === 'donc' && view.tokens[at - 2]?.norm === 'qui') return false
  if (!before || isOpening(before) || OPENS_CLAUSE.has(before.norm)) return true
  // `la conseillère avec qui vous`, `la liste sur laquelle nous`: what a preposition leads is no subject.
  if (GOVERNED.test(before.norm) && may(view, at - 2, isPos('preposition'))) return true
  // `Julie et elle`.
  if (before.norm === 'et' && must(view, at - 2, isPos('proper'))) return false
  // `elle` is never a weak object: after a comma or `mais` it can only be a subject.
  if (/^(?:,|mais|puis)$/.test(before.norm) && /^elles?$/.test(view.tokens[at]?.norm ?? '')) return true
  if (MAY_GO_ON.has(before.norm)) return !goesOn(view, at, verb)
  const begin = beginOfComplement(view, at - 1)
  return begin !== undefined && !isOfMany(view, begin, verb) && pronounOpensClause(view, begin, verb)
}

/** `Des hôtesses vous guideront`: at the head of a clause it is an article, and its noun the subject. */
function isOfMany(view: SentenceView, at: number, verb: number | undefined): boolean {
  const before = view.tokens[at - 1]
  return (
    view.tokens[at]?.norm === 'des' &&
    // `vu les délais, des bons vous seront remis`
    (!before || isOpening(before) || /^(?:,|et|mais)$/.test(before.norm) || OPENS_CLAUSE.has(before.norm)) &&
    verb !== undefined &&
    may(view, verb, (each) => isPersonal(each) && each.person === 3 && each.number === 'plural')
  )
}

const isIndirect = (view: SentenceView, at: number): boolean =>
  /^(?:nous|vous)$/.test(view.tokens[at]?.norm ?? '') &&
  may(view, at + 1, ({ kind }) => kind === 'indirect-object') &&
  may(view, at + 2, isPersonal) &&
  !may(view, at - 1, isPos('preposition'))

/**
 * Does the verb after the pronoun share its subject with a verb before (`l'équipe vous remercie et vous souhaite`),
 * or have a noun before for its subject? Then the pronoun is an object.
 */
function goesOn(view: SentenceView, at: number, verb: number | undefined): boolean {
  const norms = view.tokens.slice(at, at + 2).map(({ norm }) => norm)
  // `et nous vous présentons`: no verb has both for its objects.
  if (norms.every((norm) => norm === 'nous' || norm === 'vous')) return false
  const persons = (i: number): Set<string> =>
    new Set(
      (view.readings[i]?.analyses ?? []).filter(isPersonal).map(({ person, number }) => `${person}${number}`),
    )
  const written = verb === undefined ? new Set<string>() : persons(verb)
  // `et nous sommes`: the verb is the pronoun's own, whatever else it sounds like.
  const own = { nous: '1plural', vous: '2plural' }[norms[0] ?? '']
  const isOwn = own !== undefined && written.has(own)
  // `s'il revient, vous seraient avertis`: after a whole clause of its own, only what is written may go on.
  const mine =
    verb === undefined || isAfterIf(view, at - 1) || isHelperApart(view, at, verb)
      ? written
      : isOwn
        ? new Set([own])
        : new Set([...written, ...heardPersons(view, verb)])
  if (
    !isOwn &&
    // `la gérante, Odile, vous en saurai gré`: no form of `vous`, whoever it is of.
    [...mine].some((person) => person.startsWith('3') || person.endsWith('singular')) &&
    (isAfterInsertion(view, at - 1) || isAfterInfinitive(view, at - 1))
  )
    return true
  // `vous-mêmes, chers clients, nous avez soufflé l'idée`: `vous` is the subject.
  if (norms[0] === 'nous' && mine.has('2plural') && /^vous-mêmes?$/.test(view.tokens[0]?.norm ?? ''))
    return true
  let hasVerb = false
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const token = view.tokens[i]
    if (token && isOpening(token)) break
    // An infinitive shows a clause too, where the verb before it is a slip (`il faudras renvoyer`).
    if (may(view, i, isInfinitive)) hasVerb = true
    if (!may(view, i, isPersonal)) continue
    // `encore émus` may be a verb, but is hardly one.
    hasVerb ||= must(view, i, isPersonal) || isLikely(view, i)
    for (const person of persons(i)) if (mine.has(person)) return true
  }
  // `quel stress, et nous en suis désolés`: no noun has a verb of that person.
  if (mine.size > 0 && ![...mine].some((person) => person.startsWith('3'))) return false
  return !hasVerb && (hasSubjectBefore(view, at - 1) || isAfterApposition(view, at - 1))
}

/** `la salle est ouverte, vous avaient le choix`: a comma alone hardly joins to a verb what only its number parts from it. */
const isHelperApart = (view: SentenceView, at: number, verb: number): boolean =>
  view.tokens[at - 1]?.text === ',' &&
  could(view, verb, ({ kind, number }) => kind === 'auxiliary' && number === 'plural')

const isAfterIf = ({ tokens }: SentenceView, comma: number): boolean => {
  const head = tokens.findLastIndex(
    ({ norm }, i) =>
      i < comma && /^(?:si|s'|quand|lorsqu[e'])$/.test(norm) && (i === 0 || tokens[i - 1]?.kind !== 'word'),
  )
  return (
    tokens[comma]?.text === ',' && head >= 0 && !tokens.slice(head, comma).some(({ text }) => text === ',')
  )
}

const isLikely = ({ readings }: SentenceView, at: number): boolean => {
  const best = readings[at]?.best
  return best !== undefined && isPersonal(best)
}

/** Endings of a verb that only writing tells apart. */
const SILENT: readonly (readonly string[])[] = [
  ['e', 'es', 'ent'],
  ['ra', 'ras'],
  ['rons', 'ront'],
  ['ais', 'ait', 'aient'],
]

/** `et vous rappelleras`: a slip of the ending may be the third person that the verb before has. */
function* heardPersons({ lexicon, tokens }: SentenceView, verb: number): Generator<string> {
  const norm = tokens[verb]?.norm ?? ''
  for (const endings of SILENT) {
    const ending = endings.findLast((each) => norm.endsWith(each))
    if (ending === undefined) continue
    const stem = norm.slice(0, norm.length - ending.length)
    for (const other of endings)
      for (const each of lexicon?.analyses(stem + other) ?? [])
        if (isPersonal(each) && each.person === 3) yield `3${each.number}`
  }
}

/** `Bilal, livraisons, vous attend`: who, in what office, and between commas. */
const isAfterApposition = (view: SentenceView, comma: number): boolean =>
  view.tokens[comma]?.text === ',' &&
  comma >= 3 &&
  must(view, 0, isPos('proper')) &&
  view.tokens[1]?.text === ','

/** A verb, or a noun with its determiner that no preposition governs (`Votre conductrice, Maëlle,`). */
function hasSubjectBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const begin = beginOfComplement(view, i)
    if (begin !== undefined) {
      i = begin
      continue
    }
    if (may(view, i, isPersonal) || may(view, i, isPos('determiner', 'pronoun'))) return true
  }
  return false
}

/**
 * Where the complement that ends at `last` begins: preposition, determiner, adjectives, noun, repeated
 * (`suite à votre message`, `après vérification de votre dossier`). A noun inside one is no subject.
 */
function beginOfComplement(view: SentenceView, last: number): number | undefined {
  let begin: number | undefined
  let i = last
  while (i > last - REACH) {
    let hasNoun = false
    while (
      i > last - REACH &&
      may(view, i, isPos('noun', 'adjective', 'proper', 'numeral')) &&
      !must(view, i, isPos('verb'))
    ) {
      hasNoun = true
      i--
    }
    if (!hasNoun) return begin
    if (may(view, i, isPos('determiner')) && !isContracted(view, i)) i--
    // `a votre message`: the slip that another rule marks is a preposition here all the same.
    if (!may(view, i, isPos('preposition')) && view.tokens[i]?.norm !== 'a') return begin
    begin = view.tokens[i - 1]?.norm === 'suite' || view.tokens[i - 1]?.norm === 'grâce' ? i - 1 : i
    i = begin - 1
  }
  return begin
}

const isContracted = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ kind }) => kind === 'contracted')

const CONJUNCTIONS = new Set(
  "que qu' quand lorsque lorsqu' où puisque puisqu' si car donc mais or dont quoique quoiqu' sinon".split(
    ' ',
  ),
)
/** Before `que` these compare or join, and what follows is no subject (`plus que la normale`). */
const BEFORE_COMPARING_QUE = /^(?:ainsi|autant|plus|moins|mieux|tels?|telles?|aussi|même|autre|tant)$/

/**
 * Is a noun phrase that begins at `at` a subject by its place? It opens the sentence or a clause, after greetings,
 * adverbs and complements at most.
 */
export function phraseOpensClause(view: SentenceView, at: number): boolean {
  const { tokens } = view
  const before = tokens[at - 1]
  if (!before || isOpening(before)) return true
  // `l'un de nos conseillers`.
  if (before.norm === "l'" && /^une?$/.test(tokens[at]?.norm ?? '')) return phraseOpensClause(view, at - 1)
  // `trente minutes, ça fait long`: it takes up what stands before the comma.
  if (before.text === ',' && /^(?:ça|cela)$/.test(tokens[at]?.norm ?? '')) return true
  if (before.kind !== 'word')
    return (
      before.text === ',' &&
      (hasVerbBefore(view, at - 1, false) ||
        isAfterAbsolute(view, at - 1) ||
        isAfterFrame(view, at - 1) ||
        isAfterAside(view, at - 1))
    )
  // `Et la boutique`, at the head of its sentence.
  if (before.norm === 'et') return at === 1 || hasVerbBefore(view, at - 1, tokens[at - 2]?.text !== ',')
  if (before.norm === 'que' || before.norm === "qu'")
    return (
      // `Tant que les stocks durent`
      (tokens[at - 2]?.norm === 'tant' && isOpeningPlace(view, at - 2)) ||
      // `d'autant que les prix montent`
      (tokens[at - 2]?.norm === 'autant' && tokens[at - 3]?.norm === "d'") ||
      (!BEFORE_COMPARING_QUE.test(tokens[at - 2]?.norm ?? '') && !isRestrictive(view, at - 1))
    )
  // `c'est pourquoi la table`.
  if (before.norm === 'pourquoi' && may(view, at - 2, ({ lemma }) => lemma === 'être')) return true
  // `la séance à laquelle vos filles`, `le guide auquel les clés`: what leads them is past.
  if (isLedRelative(view, at - 1)) return true
  if (CONJUNCTIONS.has(before.norm)) return !may(view, at - 1, isPos('determiner'))
  // `quand bien même la ligne 4 aurait du retard`, but not `quand même la ligne`.
  if (before.norm === 'même' && /^(?:bien)?$/.test(tokens[at - 2]?.norm ?? '')) return true
  if (GREETINGS.test(before.norm) && before.norm !== 'merci') return at === 1
  // `dont d'ailleurs peu de clients parlent`
  if (ASIDES.has(`${tokens[at - 2]?.norm} ${before.norm}`)) return isOpeningPlace(view, at - 2)
  if (must(view, at - 1, isPos('adverb')) && !/^(?:ne|n'|pas|plus|jamais)$/.test(before.norm))
    return (
      isOpeningPlace(view, at - 1) ||
      // `Bonjour, effectivement le panneau`.
      (tokens[at - 2]?.text === ',' && phraseOpensClause(view, at - 1))
    )
  if (/^(?:hier|demain|aujourd'hui)$/.test(before.norm)) return isOpeningPlace(view, at - 1)
  const begin = dateBefore(view, at) ?? beginOfComplement(view, at - 1)
  return begin !== undefined && (begin === 0 || isOpeningPlace(view, begin))
}

/** `le virement ayant été refusé, les fonds`: a clause that has a subject of its own, and no verb with a person. */
function isAfterAbsolute(view: SentenceView, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(0, comma - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || token.text === ',') return false
    if (/^(?:ayant|étant)$/.test(token.norm))
      return may(view, i + 1, ({ mood }) => mood === 'participle-past')
  }
  return false
}

/** `si, passé ce délai, la porte grince`: what the commas hold stands between a conjunction and its clause. */
function isAfterAside(view: SentenceView, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(0, comma - REACH / 4); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || isFiniteVerb(view, i)) return false
    if (token.text === ',')
      return (
        CONJUNCTIONS.has(view.tokens[i - 1]?.norm ?? '') &&
        !/^(?:mais|or|car|donc)$/.test(view.tokens[i - 1]?.norm ?? '')
      )
  }
  return false
}

const ASIDES = new Set([
  "d' ailleurs",
  'en effet',
  'par ailleurs',
  'du coup',
  'en fait',
  'bien sûr',
  'sans doute',
])

/** `auquel`, `à qui`, `sur laquelle`, after a noun or its comma. */
function isLedRelative({ tokens, readings }: SentenceView, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  const first = /^(?:au|d|aux|des)quel(?:le)?s?$/.test(norm) ? at : GOVERNED.test(norm) ? at - 1 : undefined
  if (first === undefined || norm === 'quoi') return false
  const isLed =
    first === at ||
    /^(?:à|avec|chez|pour|de|sur|par|sans|contre|dans|sous|en|selon|vers)$/.test(tokens[first]?.norm ?? '')
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  return isLed && /^(?:noun|adjective|proper)$/.test(readings[before]?.best?.pos ?? '')
}

/** `Hier soir la salle était pleine`: where the date before it begins. */
function dateBefore(view: SentenceView, at: number): number | undefined {
  if (!isTimeNoun(view, at - 1) || !must(view, at, isPos('determiner'))) return undefined
  return isTimeNoun(view, at - 2) ||
    /^(?:hier|demain|ce|cet|cette|chaque)$/.test(view.tokens[at - 2]?.norm ?? '')
    ? at - 2
    : at - 1
}

/** After these a clause follows, denied or not (`vous n'ignorez pas`, `ne pouvaient ignorer que`). */
const OF_SAYING =
  /^(?:ignor|sav(?:oir|ons|ez|ait|ions|iez)|pens|croi|croy|dou?t|imagin|oubli|suppos|constat|remarqu|prétend|promett|promis)/

/** `nous n'avons que la taille 38`, `plutôt que vous écrire`: here `que` opens no clause. */
export function isRestrictive({ tokens }: SentenceView, que: number): boolean {
  if (tokens[que - 1]?.norm === 'plutôt') return true
  if (OF_SAYING.test(tokens[que - 1]?.norm ?? '')) return false
  const before = tokens.slice(Math.max(0, que - 5), que).map(({ norm }) => norm)
  // `n'oubliez pas que la boutique ferme`: denied twice, it restricts nothing.
  return (
    before.some((norm) => norm === 'ne' || norm === "n'") &&
    // `rien n'empêche que la vôtre y soit`
    !before.some((norm) => /^(?:pas|jamais|rien|personne)$/.test(norm))
  )
}

const isOpeningPlace = (view: SentenceView, at: number): boolean => {
  const before = view.tokens[at - 1]
  return !before || isOpening(before) || CONJUNCTIONS.has(before.norm)
}

/**
 * Is there a verb before the joint at `joint` that a phrase after it does not share? Else `,` or `et` may join two
 * nouns. In a relative clause nobody can tell.
 */
function hasVerbBefore(view: SentenceView, joint: number, mindRelatives: boolean): boolean {
  let hasVerb = false
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) break
    if (mindRelatives && /^(?:que|qu'|qui|dont|où|si|quand|lorsque|et)$/.test(token.norm)) return false
    if (isFiniteVerb(view, i)) hasVerb = true
  }
  return hasVerb
}
