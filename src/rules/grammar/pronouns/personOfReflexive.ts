import { table } from '../../../text/table'
import { isImperative } from '../confusions/hyphenVerb'
import { isInfinitive, isPersonal } from '../features'
import { type Around, isIndicative, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** The weak pronoun of each subject, whole and before a vowel. */
const OWN = new Map<string, readonly [string, string]>([
  ['je', ['me', "m'"]],
  ["j'", ['me', "m'"]],
  ['tu', ['te', "t'"]],
  ['nous', ['nous', 'nous ']],
  ['vous', ['vous', 'vous ']],
])
const PERSONS = table<readonly [1 | 2, 'singular' | 'plural']>({
  je: [1, 'singular'],
  "j'": [1, 'singular'],
  tu: [2, 'singular'],
  nous: [1, 'plural'],
  vous: [2, 'plural'],
})
const NE = words("ne n'")
const BETWEEN = words(
  "pas plus jamais bien aussi toujours donc encore vite tous toutes vraiment à de d' besoin envie hâte peur intention l' le droit temps peut-être déjà enfin",
)
/** What they make others do: who is reflexive is not the subject (`je vois Léa se lever`). */
const MAKES_OTHERS = words(
  'faire laisser voir entendre regarder écouter sentir envoyer apercevoir observer surveiller deviner percevoir imaginer empêcher aider forcer obliger autoriser inviter',
)
/** With a pronoun for their object these rule what that one does (`nous vous invitons à vous asseoir`). */
const RULES_OBJECT = words(
  'inviter prier encourager aider autoriser obliger forcer empêcher conseiller demander permettre proposer recommander suggérer inciter',
)
/** What is proposed, said or allowed is for anyone, where nobody is named (`nous conseillons de se garer derrière`). */
const FOR_ANYONE = words(
  'proposer conseiller déconseiller recommander suggérer demander dire préconiser interdire défendre permettre ordonner exiger imposer trouver juger estimer',
)
const WEAK_OF = new Map([
  ['me', 'je'],
  ["m'", 'je'],
  ['te', 'tu'],
  ["t'", 'tu'],
  ['nous', 'nous'],
  ['vous', 'vous'],
])

const fits = (a: Around, verb: number, subject: string): boolean => {
  const [person, number] = PERSONS[subject] ?? []
  return a.could(
    verb,
    (each) =>
      isPersonal(each) && each.person === person && (each.number === number || each.number === 'both'),
  )
}

/** A pronoun that no preposition leads (`chacun de nous se lève`). */
const isSubjectAt = (a: Around, offset: number): boolean =>
  OWN.has(a.norm(offset)) &&
  !a.isClitic(offset) &&
  !a.is(
    offset - 1,
    words("de d' entre chez pour avec parmi sans par à sur contre et ou que comme selon envers"),
  ) &&
  !a.may(offset - 1, ({ pos }) => pos === 'preposition')

/** `nous se promenons`, `je ne se souviens`: the verb is of the subject's person. */
const beforeOwnVerb = (a: Around): string | undefined => {
  const subject = a.is(-1, NE) ? -2 : -1
  const norm = a.norm(subject)
  if (!isSubjectAt(a, subject)) return undefined
  // `j'se lève`
  const verb = a.is(1, words('en y')) ? 2 : 1
  if (norm === 'je' || norm === "j'" || norm === 'tu') return a.could(verb, isIndicative) ? norm : undefined
  return fits(a, verb, norm) ? norm : undefined
}

/** `vous devriez se reposer`: the infinitive has the subject of the verb that leads it, or its object. */
const beforeInfinitive = (a: Around): string | undefined => {
  const infinitive = a.is(1, words('en y')) ? 2 : 1
  if (!a.could(infinitive, isInfinitive)) return undefined
  let verb = -1
  while (verb > -6 && a.is(verb, BETWEEN)) verb--
  // `nous avons décidé de se revoir`
  const participle = a.could(verb, ({ mood }) => mood === 'participle-past') && !a.could(verb, isIndicative)
  const governor = verb
  if (participle) {
    verb--
    while (verb > -8 && a.is(verb, BETWEEN)) verb--
  }
  if (!a.could(verb, isPersonal)) return undefined
  const isOf = (list: ReadonlySet<string>): boolean =>
    a.could(governor, ({ pos, lemma }) => pos === 'verb' && list.has(lemma))
  if (a.isClitic(verb + 1)) return undefined
  const ruled = WEAK_OF.get(a.norm(verb - 1))
  const ne = (offset: number): number => (a.is(offset, NE) ? offset - 1 : offset)
  if (ruled !== undefined && OWN.has(a.norm(ne(verb - 2))) && fits(a, verb, a.norm(ne(verb - 2)))) {
    if (a.is(ne(verb - 2), ruled)) return isOf(MAKES_OTHERS) && !isOf(RULES_OBJECT) ? undefined : ruled
    return isOf(RULES_OBJECT) ? ruled : undefined
  }
  const subject = ne(verb - 1)
  if (isOf(MAKES_OTHERS) || isOf(FOR_ANYONE)) return undefined
  if (isSubjectAt(a, subject) && fits(a, verb, a.norm(subject))) return a.norm(subject)
  return orderedBy(a, verb)
}

/** `n'hésitez pas à se présenter` */
const orderedBy = (a: Around, verb: number): string | undefined => {
  const head = a.is(verb - 1, NE) ? verb - 1 : verb
  if (!a.opens(head) || !a.could(verb, (each) => isImperative(each) && each.person === 2)) return undefined
  if (!a.is(-1, words("à de d'"))) return undefined
  return /ez$/.test(a.norm(verb)) ? 'vous' : a.could(verb, (each) => each.pos !== 'verb') ? undefined : 'tu'
}

const meantBy = (a: Around): string | undefined => beforeOwnVerb(a) ?? beforeInfinitive(a)

export const personOfReflexive = confusion({
  id: 'grammar/person-of-reflexive',
  category: 'pronom réfléchi',
  message: 'Le pronom réfléchi n’est pas de la personne du sujet.',
  why: 'Le pronom réfléchi reprend le sujet : je me lève, nous nous levons, vous devez vous lever. « Se » ne va qu’avec il, elle, on, ils et elles.',
  examples: {
    match: [
      {
        text: 'Nous se retrouvons devant la mairie.',
        marks: 'se',
        fixed: 'Nous nous retrouvons devant la mairie.',
      },
      {
        text: 'Vous pouvez se garer derrière la grange.',
        marks: 'se',
        fixed: 'Vous pouvez vous garer derrière la grange.',
      },
      {
        text: 'Je n’ai pas envie de s’ennuyer.',
        marks: 's’',
        fixed: 'Je n’ai pas envie de m’ennuyer.',
      },
      {
        text: 'N’hésitez pas à se rapprocher du guichet.',
        marks: 'se',
        fixed: 'N’hésitez pas à vous rapprocher du guichet.',
      },
      {
        text: 'Nous vous invitons à se présenter à l’accueil.',
        marks: 'se',
        fixed: 'Nous vous invitons à vous présenter à l’accueil.',
      },
      { text: 'Tu vas s’habituer.', marks: 's’', fixed: 'Tu vas t’habituer.' },
    ],
    pass: [
      'Chacun de nous se lève, l’un de vous se tait.',
      'Nous l’avons vu se lever et nous les laissons se débrouiller.',
      'Je pense que se lever tôt aide.',
      'On se promène, il faut se taire.',
      'Vous savez qu’entre nous se dresse un mur.',
      'Nous leur proposons de se réunir ici.',
      'Nous conseillons de se garer derrière l’église, je propose de se retrouver à midi.',
      'Proposez de se voir un autre jour.',
      'Nous vous laissons le temps, les élèves devraient se calmer.',
    ],
  },
  slips: [
    { of: 'se', write: (a) => one(meantBy(a), 0), when: (a) => meantBy(a) !== undefined },
    { of: "s'", write: (a) => one(meantBy(a), 1), when: (a) => a.isWord(1) && meantBy(a) !== undefined },
  ],
})

const one = (subject: string | undefined, form: 0 | 1): readonly string[] => {
  const own = OWN.get(subject ?? '')?.[form]
  return own === undefined ? [] : [own]
}
