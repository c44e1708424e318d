import { isPersonal, isPos } from '../features'
import {
  ADVERBS,
  type Around,
  isIndicative,
  isSurelyFinite,
  pastAdverbs,
  pastWeak,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

/** `un mot pour vous vous attend`, `comme vous vous le voyez`: what they lead is no object of the verb. */
const LEADING = words(
  "à chez pour avec de d' entre parmi sans sur par vers contre comme selon après avant devant derrière que qu'",
)

/** Nobody does these to himself (Trésor de la langue française: no pronominal use). */
const NEVER = words('avoir pouvoir rester regretter remercier espérer revenir')
/** Nor these, where something of the other follows: `nous nous comprenons` alone is said. */
const NEVER_WITH_OBJECT = words(
  'comprendre apprécier recevoir attendre accepter vérifier traiter étudier examiner',
)
/** Of these the other is whom it is done to: the hand wrote `nous` for `vous`. */
const TO_OTHERS = words(
  'remercier envoyer rembourser transmettre proposer offrir souhaiter inviter informer contacter rappeler répondre adresser confirmer',
)
/** With être these are no participles: the pronoun before them is one too many. */
const FEELING = words(
  'ravi ravis ravie ravies heureux heureuse heureuses fiers fières conscients conscientes navrés navrées certains certaines sûrs sûres prêts disponibles confus',
)

/** A subject of the third person right before. */
const SUBJECTS = words('il elle on ils elles qui ça cela')

const verbOf = (a: Around): number => pastWeak(a, 1)

/** `un conseiller vous vous rappellera`: its subject is someone else, and its object stands once. */
function isOfThird(a: Around): boolean {
  const verb = verbOf(a)
  const hasSubject = a.is(-2, SUBJECTS) || (a.could(-2, isPos('noun', 'proper')) && !a.could(-2, isPersonal))
  return (
    hasSubject &&
    (a.is(verb, words('a est')) || (isSurelyFinite(a, verb) && a.only(verb, ({ person }) => person === 3)))
  )
}

/** Does the verb go with the pronoun as its subject? */
const isOwn = (a: Around): boolean => {
  const person = a.is(0, 'nous') ? 1 : 2
  return a.could(
    verbOf(a),
    (each) => isIndicative(each) && each.person === person && each.number === 'plural',
  )
}

const isLemma = (a: Around, offset: number, lemmas: ReadonlySet<string>): boolean =>
  a.could(offset, ({ pos, lemma }) => pos === 'verb' && lemmas.has(lemma))

function isNeverOneself(a: Around): boolean {
  const verb = verbOf(a)
  if (!isOwn(a)) return false
  // `nous nous en avons plein la tête`: the weak pronoun would part them (`nous nous en remettons`).
  if (isLemma(a, verb, NEVER)) return true
  const object = a.is(verb + 1, ADVERBS) ? verb + 2 : verb + 1
  if (isLemma(a, verb, NEVER_WITH_OBJECT) && a.is(object, words('votre vos'))) return true
  return isLemma(a, verb, words('être')) && a.is(pastAdverbs(a, verb + 1), FEELING)
}

/** What is done, past the helping verb. */
const doneAt = (a: Around): number => {
  const verb = verbOf(a)
  return isLemma(a, verb, words('avoir')) ? pastAdverbs(a, verb + 1) : verb
}

export const doubledPronoun = confusion({
  id: 'grammar/doubled-pronoun',
  category: 'pronom en trop',
  message: 'Ce pronom est écrit une fois de trop.',
  why: '« Nous nous » ne va que devant un verbe pronominal : nous nous occupons de tout. « Nous restons », « il vous rappellera » : un seul pronom suffit.',
  examples: {
    match: [
      {
        text: 'Notre gérante vous vous attend lundi.',
        marks: 'vous vous',
        fixed: 'Notre gérante vous attend lundi.',
      },
      {
        text: 'Nous nous restons joignables le soir.',
        marks: 'Nous nous',
        fixed: 'Nous restons joignables le soir.',
      },
      {
        text: 'Nous nous remercions de votre visite.',
        marks: 'Nous nous',
        fixed: 'Nous vous remercions de votre visite.',
      },
      {
        text: 'Nous nous comprenons votre surprise.',
        marks: 'Nous nous',
        fixed: 'Nous comprenons votre surprise.',
      },
    ],
    pass: [
      'Un mot laissé pour vous vous attend à l’accueil.',
      'Entre collègues, nous nous comprenons bien.',
      'Nous nous en sommes rendu compte, nous nous sommes trompés.',
      'Vous vous rappelez votre premier achat ?',
      'Nous nous revoyons lundi, vous vous retrouverez là.',
      'Chez nous nous avons de quoi faire.',
    ],
  },
  slips: [
    {
      of: 'nous vous',
      from: -1,
      write: (a) =>
        a.is(0, 'nous') && isOwn(a) && isLemma(a, doneAt(a), TO_OTHERS) ? ['nous vous', 'nous'] : [a.norm(0)],
      when: (a) =>
        a.norm(-1) === a.norm(0) &&
        !a.isClitic(-1) &&
        !a.isClitic(1) &&
        !a.is(-2, LEADING) &&
        // `nous nous remercions mutuellement`, `vous vous en revenez`: done to one another, or away.
        !a.is(1, 'en') &&
        !a.someAfter(1, (o) => a.is(o, words('mutuellement entre réciproquement toutes tous'))) &&
        (isOfThird(a) || isNeverOneself(a)),
    },
  ],
})
