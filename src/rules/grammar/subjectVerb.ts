import { withCaseOf } from '../../text/normalise'
import type { Token } from '../../text/token'
import { tokenRule } from '../define'

/** Present forms by person (je, tu, il, nous, vous, ils) of the verbs that replies are made of. */
const PRESENT: readonly (readonly [string, string, string, string, string, string])[] = [
  ['suis', 'es', 'est', 'sommes', 'êtes', 'sont'],
  ['ai', 'as', 'a', 'avons', 'avez', 'ont'],
  ['vais', 'vas', 'va', 'allons', 'allez', 'vont'],
  ['fais', 'fais', 'fait', 'faisons', 'faites', 'font'],
  ['peux', 'peux', 'peut', 'pouvons', 'pouvez', 'peuvent'],
  ['veux', 'veux', 'veut', 'voulons', 'voulez', 'veulent'],
  ['dois', 'dois', 'doit', 'devons', 'devez', 'doivent'],
  ['remercie', 'remercies', 'remercie', 'remercions', 'remerciez', 'remercient'],
  ['souhaite', 'souhaites', 'souhaite', 'souhaitons', 'souhaitez', 'souhaitent'],
  ['invite', 'invites', 'invite', 'invitons', 'invitez', 'invitent'],
]
const PERSON: Readonly<Record<string, number>> = { je: 0, "j'": 0, tu: 1, nous: 3, vous: 4 }
/** Between subject and verb only these may stand. */
const BETWEEN = new Set([
  'ne',
  "n'",
  'vous',
  'nous',
  'te',
  "t'",
  'le',
  'la',
  'les',
  "l'",
  'lui',
  'leur',
  'y',
  'en',
  'me',
  "m'",
])
/**
 * `nous` and `vous` are subject and object alike (`votre conductrice vous a laissé un mot`): they are taken for the
 * subject only where a clause begins, and after themselves (`nous nous sommes`).
 */
const OPENS_CLAUSE = new Set(
  "et mais ou car donc si que qu' quand lorsque lorsqu' comme où puisque puisqu' alors ainsi or ni".split(
    ' ',
  ),
)
const opensClause = (before: Token | undefined, subject: Token): boolean =>
  !before ||
  (before.kind === 'punctuation' && before.text !== '»') ||
  before.kind === 'protected' ||
  before.norm === subject.norm ||
  OPENS_CLAUSE.has(before.norm)

/** Written alike but, after a subject, no verb of the list: `nous somme` is, `une somme` never follows `nous`. */
const SLIPS: Readonly<Record<string, string>> = {
  somme: 'sommes',
  ête: 'êtes',
  etes: 'êtes',
  ete: 'êtes',
  sommes: 'sommes',
}

export const subjectVerb = tokenRule({
  id: 'grammar/subject-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe ne s’accorde pas avec son sujet.',
  why: 'Le verbe prend la personne de son sujet : nous sommes, vous êtes, je souhaite. C’est la faute la plus visible d’une réponse.',
  words: Object.keys(PERSON),
  examples: {
    match: [
      { text: 'Nous somme ravis.', marks: 'somme', fixed: 'Nous sommes ravis.' },
      {
        text: 'Nous vous remercie de votre message.',
        marks: 'remercie',
        fixed: 'Nous vous remercions de votre message.',
      },
      {
        text: 'Je vous souhaites une belle journée.',
        marks: 'souhaites',
        fixed: 'Je vous souhaite une belle journée.',
      },
      { text: 'Vous peut nous écrire.', marks: 'peut', fixed: 'Vous pouvez nous écrire.' },
    ],
    pass: [
      'Nous sommes là et vous pouvez compter sur nous.',
      'Un message pour vous est arrivé.',
      'Ce qui nous a plu, c’est votre accueil.',
      'Il vous invite demain.',
      'Votre conductrice vous a laissé un mot.',
      'Nous nous sommes trompés de taille.',
      'Merci de nous avoir écrit.',
    ],
  },
  check({ tokens }, at) {
    const subject = tokens[at]
    const before = tokens[at - 1]
    const person = PERSON[subject?.norm ?? '']
    if (!subject || person === undefined) return
    if (person >= 3 && !opensClause(before, subject)) return
    if (subject.kind === 'word' && subject.clitic) return
    let i = at + 1
    while (BETWEEN.has(tokens[i]?.norm ?? '')) i++
    const verb = tokens[i]
    if (verb?.kind !== 'word') return
    const slip =
      person === 3 && verb.norm === 'somme' ? 'sommes' : person === 4 ? SLIPS[verb.norm] : undefined
    const row = PRESENT.find((forms) => forms.includes(verb.norm))
    const right = slip ?? row?.[person]
    if (!right || right === verb.norm || (row && !slip && row[person] === verb.norm)) return
    return {
      span: { start: verb.start, end: verb.end },
      suggestions: [withCaseOf(verb.text, right)],
      confidence: 0.95,
    }
  },
})
