import { withCaseOf } from '../../text/normalise'
import { tokenRule } from '../define'
import { could, isPersonal, isPos, may, must, spanOf } from '../grammar/features'
import { governedBy } from '../grammar/verbGroup'
import { isQuoted } from '../pattern/quotation'
import type { SentenceView } from '../rule'

/** A verb whose object takes *de*; what must follow it, and whether it is reflexive. */
interface Frame {
  readonly lemma: string
  readonly after?: readonly string[]
  readonly reflexive?: boolean
}

const FRAMES: readonly Frame[] = [
  {
    lemma: 'avoir',
    after: ['besoin', 'envie', 'peur', 'connaissance', 'honte', 'marre', 'horreur', 'conscience'],
  },
  { lemma: 'parler' },
  { lemma: 'rêver' },
  { lemma: 'disposer' },
  { lemma: 'profiter' },
  { lemma: 'bénéficier' },
  { lemma: 'dépendre' },
  { lemma: 'douter' },
  { lemma: 'souvenir', reflexive: true },
  { lemma: 'servir', reflexive: true },
  { lemma: 'occuper', reflexive: true },
  { lemma: 'plaindre', reflexive: true },
  { lemma: 'méfier', reflexive: true },
  { lemma: 'charger', reflexive: true },
]

/** After these *que* opens a clause of its own: the moment that, the fact that, as often as. */
const NOT_RELATIVE = new Set(
  'fois jour moment fait idée impression temps mesure condition sorte façon manière peur crainte langue langues langage dialecte preuve chance point'.split(
    ' ',
  ),
)
const SUBJECTS = new Set("je j' tu il elle on nous vous ils elles".split(' '))
const REFLEXIVES = new Set("me m' te t' se s' nous vous".split(' '))
const COMPLEMENT = new Set(['de', "d'", 'du', 'des', 'que', "qu'"])

export const dontQue = tokenRule({
  id: 'style/dont-que',
  kind: 'grammar',
  category: 'dont/que',
  severity: 'warn',
  message: 'Ce verbe se construit avec « de » : il faut « dont ».',
  why: 'On a besoin de quelque chose, on parle de quelque chose : le relatif qui remplace « de » est « dont ». « Que » remplace un complément sans préposition.',
  words: ['que', "qu'"],
  examples: {
    match: [
      {
        text: 'Voici la notice que vous avez besoin.',
        marks: 'que',
        fixed: 'Voici la notice dont vous avez besoin.',
      },
      {
        text: 'Le colis que vous parlez est en route.',
        marks: 'que',
        fixed: 'Le colis dont vous parlez est en route.',
      },
      {
        text: 'Les remises que vous avez profité sont terminées.',
        marks: 'que',
        fixed: 'Les remises dont vous avez profité sont terminées.',
      },
      {
        text: 'C’est le bug que tout le monde nous parle depuis hier.',
        marks: 'que',
        fixed: 'C’est le bug dont tout le monde nous parle depuis hier.',
      },
      {
        text: 'Le conseiller qu’il se souvient est absent.',
        marks: 'qu’',
        fixed: 'Le conseiller dont il se souvient est absent.',
      },
      {
        text: 'La trottinette que tu rêves revient en mai.',
        marks: 'que',
        fixed: 'La trottinette dont tu rêves revient en mai.',
      },
      {
        text: 'La serveuse que je t’ai parlé s’appelle Lina.',
        marks: 'que',
        fixed: 'La serveuse dont je t’ai parlé s’appelle Lina.',
      },
    ],
    pass: [
      'Le voyage que vous avez rêvé existe.',
      'Voici la notice que vous avez demandée.',
      'Chaque fois que vous avez besoin d’aide, écrivez-nous.',
      'Nous savons que vous avez besoin de temps.',
      'Le fait que vous parlez de ce sujet nous aide.',
      'Voici la langue que vous parlez.',
      'Est-ce que vous avez besoin de la facture ?',
      'Le collègue que vous avez servi vous remercie.',
      'Un repas que vous nous avez servi.',
      'La soupe qu’on m’a servie était tiède.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    if (!token || !isAntecedent(view, at - 1)) return
    const subject = lastOfSubject(view, at + 1)
    const end = subject === undefined ? undefined : frameEnd(view, subject)
    if (end === undefined || !closes(view, end) || isQuoted(view, at)) return
    const elided = token.norm === "qu'"
    return {
      span: spanOf(token),
      suggestions: [withCaseOf(token.text, elided ? 'dont ' : 'dont')],
      confidence: 0.9,
    }
  },
})

function isAntecedent(view: SentenceView, at: number): boolean {
  const norm = view.tokens[at]?.norm ?? ''
  if (/^(?:ce|celui|celle|ceux|celles)$/.test(norm)) return view.tokens[at - 1]?.norm !== "c'"
  if (NOT_RELATIVE.has(norm)) return false
  return must(view, at, isPos('noun', 'adjective', 'proper')) && may(view, at, isPos('noun'))
}

/** The last word of the subject that begins at `at`: a pronoun, `tout le monde`, a noun with its determiner. */
function lastOfSubject(view: SentenceView, at: number): number | undefined {
  const { tokens } = view
  if (SUBJECTS.has(tokens[at]?.norm ?? '')) return at
  if (tokens[at]?.norm === 'tout' && tokens[at + 1]?.norm === 'le' && tokens[at + 2]?.norm === 'monde')
    return at + 2
  if (!must(view, at, isPos('determiner')) || !must(view, at + 1, isPos('noun'))) return undefined
  return at + 1
}

/** Where the verb and what belongs to it end, when it is one of the frames; its subject stands at `subject`. */
function frameEnd(view: SentenceView, subject: number): number | undefined {
  const { tokens } = view
  let verb = subject + 1
  while (tokens[verb]?.norm === 'ne' || tokens[verb]?.norm === "n'") verb++
  const weak = tokens[verb]?.norm ?? ''
  const reflexive = REFLEXIVES.has(weak)
  if (reflexive || weak === 'lui' || weak === 'leur') verb++
  // `que tout le monde nous parle`: whom one speaks to.
  const isSpokenTo = !/^s'?e?$/.test(weak) && weak !== tokens[subject]?.norm
  for (const { lemma, after, reflexive: wantsReflexive } of FRAMES) {
    if (reflexive !== (wantsReflexive ?? false) && !(lemma === 'parler' && isSpokenTo)) continue
    // `le repas que vous nous avez servi`, `le pain qu'elle m'a servi`: whom one serves.
    if (wantsReflexive && isSpokenTo && !/^(?:je|j'|tu)$/.test(tokens[subject]?.norm ?? '')) continue
    const hasLemma = (at: number) =>
      could(view, at, (analysis) => analysis.pos === 'verb' && analysis.lemma === lemma)
    let last = verb
    if (!hasLemma(verb)) {
      // `le voyage que vous avez rêvé`: one dreams it too, in the end.
      if (lemma === 'rêver') continue
      const governed = governedBy(view, verb)
      const helps = could(view, verb, ({ lemma: helper }) =>
        /^(?:avoir|être|pouvoir|aller|vouloir)$/.test(helper),
      )
      if (after || !helps || !governed || !hasLemma(governed.at)) continue
      last = governed.at
    } else if (!may(view, verb, isPersonal)) continue
    if (!after) return last
    let next = last + 1
    while (must(view, next, isPos('adverb')) && !after.includes(tokens[next]?.norm ?? '')) next++
    if (after.includes(tokens[next]?.norm ?? '')) return next
  }
  return undefined
}

/** Nothing follows that could be what the verb is about: the clause ends, or the main verb comes. */
function closes(view: SentenceView, last: number): boolean {
  const next = view.tokens[last + 1]
  if (next?.kind !== 'word') return true
  if (COMPLEMENT.has(next.norm)) return false
  const best = view.readings[last + 1]?.best
  return (
    must(view, last + 1, isPersonal) ||
    // `dont tu parles part à midi`
    (best !== undefined && isPersonal(best) && !may(view, last + 1, isPos('determiner', 'pronoun'))) ||
    /^(?:ne|n'|se|s'|me|m'|te|t'|et|mais|pour|sur|dans|sont|est|a|ont|depuis|hier|tous|avec|en|partout)$/.test(
      next.norm,
    )
  )
}
