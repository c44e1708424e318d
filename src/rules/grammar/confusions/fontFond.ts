import { isPersonal, isPos } from '../features'
import { type Around, both, DETERMINERS, isPlural, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** What one does, and what no ice melts: an object right behind the verb. */
const DONE = words(
  "le la l' les un une des du leur leurs tout tous toute partie preuve appel office face confiance plaisir part suite foi attention",
)
const SUBJECTS = words('ils elles qui')

/** `fond` has neither a determiner nor a preposition that would make a noun of it. */
const isVerbHere = (a: Around): boolean =>
  !a.is(-1, DETERMINERS) &&
  !a.could(-1, isPos('preposition', 'determiner')) &&
  !(a.could(-1, isPos('adjective')) && !a.could(-1, isPos('noun')))

/** A plural that may be its subject: fondre has `fondent` there, which is heard apart. */
const hasManyBefore = (a: Around): boolean =>
  a.is(-1, SUBJECTS) ||
  a.could(-1, both(isPos('noun', 'adjective'), isPlural)) ||
  a.someBefore(
    0,
    (o) =>
      a.is(o, words('sont ont vont étaient seront')) ||
      (a.could(o, isPlural) && a.could(o, isPersonal)) ||
      a.is(o, words('nos les vos ces ses mes')),
  )

export const fontDo = confusion({
  id: 'grammar/font-do',
  category: 'font/fond',
  message: 'Ici c’est le verbe faire : « font ».',
  why: 'Ils font, comme « ils faisaient ». Le fond est ce qui est tout en bas, et les fonds sont de l’argent.',
  examples: {
    match: [
      { text: 'Nos équipes fond le maximum.', marks: 'fond', fixed: 'Nos équipes font le maximum.' },
      { text: 'Ils fond partie du club.', marks: 'fond', fixed: 'Ils font partie du club.' },
      {
        text: 'Les agents sont sur place et fonds tout leur possible.',
        marks: 'fonds',
        fixed: 'Les agents sont sur place et font tout leur possible.',
      },
    ],
    pass: [
      'La glace fond les jours de canicule.',
      'Au fond, tout va bien.',
      'Les fonds sont versés lundi.',
      'Le chocolat fond tout seul.',
      'Nos appels de fonds, les premiers de l’année, partent lundi.',
    ],
  },
  slips: [
    { of: 'fond fonds', write: 'font', when: (a) => a.is(1, DONE) && isVerbHere(a) && hasManyBefore(a) },
  ],
})
