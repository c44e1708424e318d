import { table } from '../../../text/table'
import { opensWithVowel } from '../../style/rewrite'
import { isImperative } from '../confusions/hyphenVerb'
import { isInfinitive, isPersonal } from '../features'
import { type Around, isIndicative, SUBJECTS, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const NE = words("ne n'")
const DENYING = words('pas plus jamais rien guère point personne que')
/** The pronoun that hangs on an order, and its form before the verb. */
const BEFORE = table<string>({
  '-moi': 'me',
  '-toi': 'te',
  '-le': 'le',
  '-la': 'la',
  '-les': 'les',
  '-lui': 'lui',
  '-leur': 'leur',
  '-nous': 'nous',
  '-vous': 'vous',
  '-en': 'en',
  '-y': 'y',
})
const ELIDING = words('me te le la')
const text = (a: Around, offset: number): string => a.token(offset)?.text ?? ''

/** `te fais`, `l'oublie`: the pronoun in its place, elided where it must be. */
const joined = (a: Around, pronoun: string, verb: string): string =>
  ELIDING.has(pronoun) && opensWithVowel(verb, a.view.lexicon)
    ? `${pronoun.slice(0, -1)}'${verb}`
    : `${pronoun} ${verb}`

const isDenied = (a: Around): boolean =>
  a.is(-2, NE) &&
  a.could(-1, (each) => isImperative(each)) &&
  a.is(1, DENYING) &&
  !a.is(-3, SUBJECTS) &&
  // `n'avez-vous pas`, `ne faites-vous rien` ask.
  !(a.is(0, words('-vous -nous')) && (a.isQuestion() || !a.opens(-2) || a.view.text.endsWith('!')))

/** Adverbs of time and degree, which stand behind the verb (Grevisse, Le Bon Usage, § 975). */
const BEHIND = words('toujours souvent déjà encore parfois rarement longtemps vraiment beaucoup')
/** `je déjà` is hardly cut short. */
const SUBJECT = words('je tu il elle on ils elles')

export const pronounPlace = confusion({
  id: 'grammar/pronoun-place',
  category: 'place du pronom',
  message: 'Le pronom n’est pas à sa place.',
  why: 'Le pronom complément précède le verbe, sauf dans un ordre affirmatif : « fais-le », mais « ne le fais pas » et « je veux le faire ».',
  examples: {
    match: [
      {
        text: 'Ne dis-lui pas que je viens.',
        marks: 'dis-lui',
        fixed: 'Ne lui dis pas que je viens.',
      },
      { text: 'N’ouvrez-le jamais à chaud.', marks: 'N’ouvrez-le', fixed: 'Ne l’ouvrez jamais à chaud.' },
      { text: 'Ne plains-toi pas.', marks: 'plains-toi', fixed: 'Ne te plains pas.' },
      {
        text: 'Elle compte vendre les, ces vieux disques.',
        marks: 'vendre les',
        fixed: 'Elle compte les vendre, ces vieux disques.',
      },
    ],
    pass: [
      'Ne le dis pas.',
      'N’avez-vous pas vu la date ?',
      'Donner le la, c’est donner le ton.',
      'Il faut voir le ou les dossiers.',
      'Que ne viens-tu pas ?',
    ],
  },
  slips: [
    {
      of: '-moi -toi -le -la -les -lui -leur -nous -vous -en -y',
      from: -2,
      write: (a) => [`ne ${joined(a, BEFORE[a.norm(0)] ?? '', text(a, -1))}`],
      when: (a) => isDenied(a) && a.is(-2, "n'"),
    },
    {
      of: '-moi -toi -le -la -les -lui -leur -nous -vous -en -y',
      from: -1,
      write: (a) => [joined(a, BEFORE[a.norm(0)] ?? '', text(a, -1))],
      when: (a) => isDenied(a) && a.is(-2, 'ne'),
    },
    {
      of: 'le les',
      from: -1,
      write: (a) => [joined(a, a.norm(0), text(a, -1))],
      when: (a) =>
        !a.isClitic(0) &&
        a.only(-1, isInfinitive) &&
        a.token(1)?.kind === 'punctuation' &&
        /^[,;.!?]$/.test(text(a, 1)) &&
        a.could(-2, (each) => isPersonal(each) || each.pos === 'preposition'),
    },
  ],
})

export const adverbPlace = confusion({
  id: 'grammar/adverb-place',
  category: 'place de l’adverbe',
  message: 'L’adverbe se met après le verbe.',
  why: 'Rien ne sépare le pronom sujet de son verbe, sinon « ne » et d’autres pronoms : « il vient souvent », « elle a déjà fini ».',
  examples: {
    match: [
      {
        text: 'Elle souvent oublie ses gants.',
        marks: 'souvent oublie',
        fixed: 'Elle oublie souvent ses gants.',
      },
      {
        text: 'Nous pensons qu’il déjà sait tout.',
        marks: 'déjà sait',
        fixed: 'Nous pensons qu’il sait déjà tout.',
      },
    ],
    pass: [
      'Elle oublie souvent ses gants.',
      'Elle aussi oublie tout, lui souvent hésite.',
      'Avec elle toujours présente, on rit.',
      'Est-elle déjà venue ?',
      'Il toujours.',
    ],
  },
  slips: [
    {
      of: 'toujours souvent déjà encore parfois rarement longtemps vraiment beaucoup',
      to: 1,
      write: (a) => [`${a.token(1)?.text ?? ''} ${a.norm(0)}`],
      when: (a) =>
        BEHIND.has(a.norm(0)) &&
        a.is(-1, SUBJECT) &&
        !a.isClitic(-1) &&
        !a.is(-2, words("avec pour chez sans de d' à comme par en sur que")) &&
        !(a.is(-1, words('elle elles')) && !a.opens(-1) && !a.is(-2, words("qu' quand si et mais"))) &&
        a.may(1, isIndicative) &&
        a.view.readings[a.at + 1]?.best?.pos === 'verb',
    },
  ],
})
