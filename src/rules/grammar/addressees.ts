import { replyRule } from '../define'
import type { Hit, ReplyView, SentenceView } from '../rule'
import { agreementHit, allowedBy } from './agreement'
import { attributesOf } from './attributesOf'
import { isOpening } from './clause'
import { type Agreement, could, isPos, may } from './features'
import { GREETINGS } from './frame'
import { isAdjectival, isNoun, isUnchanged } from './nounGroup'
import { type Subject, subjectOfPronoun } from './subject'
import { subjectsOf } from './subjects'
import { governedBy } from './verbGroup'

/** Whoever is greeted in the plural is many, and what is said of `vous` goes with that. */
export const addressees = replyRule({
  id: 'grammar/addressees',
  kind: 'grammar',
  category: 'accord avec les personnes saluées',
  severity: 'warn',
  message: 'Vous parlez à plusieurs personnes : ce mot se met au pluriel.',
  why: '« Chers voisins, vous êtes invités » : quand « vous » désigne plusieurs personnes, l’adjectif et le participe prennent un s.',
  examples: {
    match: [
      {
        text: 'Chers voisins, vous êtes invité au goûter.',
        marks: 'invité',
        fixed: 'Chers voisins, vous êtes invités au goûter.',
      },
      {
        text: 'Bravo les filles ! Vous êtes revenue de loin.',
        marks: 'revenue',
        fixed: 'Bravo les filles ! Vous êtes revenues de loin.',
      },
      {
        text: 'Mesdames, vous serez attendue à midi.',
        marks: 'attendue',
        fixed: 'Mesdames, vous serez attendues à midi.',
      },
      {
        text: 'Salut les gars, soyez prudent sur la route.',
        marks: 'prudent',
        fixed: 'Salut les gars, soyez prudents sur la route.',
      },
    ],
    pass: [
      'Chers voisins, vous êtes invités au goûter.',
      'Bonjour Madame, vous êtes invitée au goûter.',
      'Chers voisins, chacun de vous est attendu.',
      'Les filles, vous êtes le bonheur du club.',
      'Les filles du club sont là, vous êtes attendu, Monsieur.',
      'Les filles, vous êtes trop chou !',
      'Bravo les gars ! Et vous, Julie, vous êtes géniale.',
      'Chers clients, restez maître du jeu.',
      'Chère Léa, vous êtes attendue à midi.',
    ],
  },
  *check(reply) {
    const many = greetedMany(reply)
    if (!many) return
    for (const { view, start } of reply.french)
      for (const hit of disagreeing(view, many))
        yield { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }
  },
})

/** Who is called by a plural noun with `les` or `mes`. */
const PEOPLE =
  /^(?:filles|gars|garçons|enfants|amis|amies|copains|copines|parents|élèves|voisins|voisines|mamans|papas|jeunes|dames|champions|championnes|loulous|loulouttes|bénévoles|adhérents|adhérentes|joueurs|joueuses|danseurs|danseuses|chéris|chéries|petits|petites|grands|grandes|gens)$/
const WORDS_OF_CALL =
  /^(?:bravo|merci|salut|coucou|bonjour|bonsoir|hello|allez|mille|encore|à|et|mes|les|oui|non)$/
/** What is said of many as of one: `vous êtes trop chou`, `soyez fin prêts`, `bon public`, `restez maître du jeu`. */
const SAME = /^(?:chou|classe|nickel|rock|raccord|fin|bon|bonne|court|tout|maître)$/
const FAR = 6

/** The number and gender of those whom the reply begins by calling, where they are many. */
function greetedMany({ french: [first] }: ReplyView): Agreement | undefined {
  if (!first) return undefined
  const { view } = first
  const { tokens } = view
  let at = 0
  while (at < FAR && WORDS_OF_CALL.test(tokens[at]?.norm ?? '')) at++
  const norm = tokens[at]?.norm ?? ''
  if (norm === 'mesdames') return closes(view, at + 1) ? { genders: 2, numbers: 2 } : MANY
  if (norm === 'messieurs') return { genders: 1, numbers: 2 }
  if (/^ch(?:ers|ères)$/.test(norm))
    return closesSoon(view, at + 1) ? { ...MANY, genders: norm === 'chers' ? 3 : 2 } : undefined
  const isCalled =
    /^(?:les|mes)$/.test(tokens[at - 1]?.norm ?? '') && PEOPLE.test(norm) && closes(view, at + 1)
  if (!isCalled) return undefined
  // `à les filles` is no call, and `les filles, vous` is one only with the comma.
  const genders = allowedBy(view, at, isNoun)?.genders ?? 3
  return { genders, numbers: 2 }
}
const MANY: Agreement = { genders: 3, numbers: 2 }

const closes = ({ tokens }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return !token || token.text === ',' || token.kind === 'protected' || isOpening(token)
}
const closesSoon = (view: SentenceView, at: number): boolean =>
  [at + 1, at + 2, at + 3, at + 4].some((place) => closes(view, place))

function* disagreeing(view: SentenceView, many: Agreement): Generator<Hit> {
  if (view.tokens.some(({ norm }) => /^(?:chacune?|monsieur|madame|l'un|l'une)$/.test(norm))) return
  // `Et vous, Julie, vous êtes géniale`
  const isToOne = view.tokens.some(
    ({ norm }, at) =>
      norm === 'vous' && view.tokens[at + 1]?.text === ',' && could(view, at + 2, isPos('proper')),
  )
  if (isToOne) return
  const you = subjectOfPronoun('vous')
  if (!you) return
  const all: Subject = { ...you, attribute: many }
  for (const [verb, subject] of subjectsOf(view)) {
    if (subject.person === 2 && subject.numbers === 2 && subject.kind !== 'phrase')
      yield* ofOne(view, verb, all)
  }
  // `soyez prudents`: the order has no subject.
  for (let at = 0; at < view.tokens.length; at++) {
    if (!/^(?:soyez|restez)$/.test(view.tokens[at]?.norm ?? '')) continue
    const before = view.tokens[at - 1]
    if (
      before?.kind !== 'word' ||
      GREETINGS.test(before.norm) ||
      /^(?:et|mais|donc|alors)$/.test(before.norm)
    )
      yield* ofOrder(view, at, many)
  }
}

/** `soyez prudent`: what follows the order, though it be a noun elsewhere. */
function* ofOrder(view: SentenceView, order: number, many: Agreement): Generator<Hit> {
  const at = governedBy(view, order)?.at
  if (
    at === undefined ||
    isUnchanged(view, at) ||
    isSame(view, at) ||
    allowedBy(view, at, isAdjectival)?.numbers !== 1
  )
    return
  const hit = may(view, at, isNounOrAdjective) ? agreementHit(view, at, isAdjectival, many) : undefined
  if (hit) yield hit
}
/** `bon` alone still agrees. */
const isSame = ({ tokens }: SentenceView, at: number): boolean =>
  SAME.test(tokens[at]?.norm ?? '') &&
  (!/^(?:fin|bonne?|court|tout)$/.test(tokens[at]?.norm ?? '') ||
    /^(?:prêt|public|pâte|vêtu|ouïe)/.test(tokens[at + 1]?.norm ?? ''))
const isNounOrAdjective = isPos('noun', 'adjective', 'verb')

/** Only the s may be missing: what is plural already is right, whoever they are. */
function* ofOne(view: SentenceView, verb: number, all: Subject): Generator<Hit> {
  for (const hit of attributesOf(view, verb, all)) {
    const at = view.tokens.findIndex(({ start }) => start === hit.span.start)
    if (allowedBy(view, at, isAdjectival)?.numbers === 1 && !isSame(view, at)) yield hit
  }
}
