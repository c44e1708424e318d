import { isParticiple } from '../features'
import { type Around, isVerb, pastAdverbs, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** Their object takes `à`, and they have none with `de` (Grevisse, Le Bon Usage, § 284). */
const WITH_A = words(
  'réfléchir renoncer assister participer songer recourir accéder consentir adhérer résister contribuer remédier obéir veiller parvenir',
)
/** Their object takes `de`, and what takes `à` beside them is a place that hardly anybody names. */
const WITH_DE = words('souvenir douter méfier moquer repentir occuper')
const AFTER_HAVING = words('besoin envie marre honte')

/** `pour en réfléchir`: a verb alone. */
const verbOf = (a: Around): number =>
  a.could(1, ({ kind }) => kind === 'auxiliary') && a.could(pastAdverbs(a, 2), isParticiple)
    ? pastAdverbs(a, 2)
    : 1

const isOf = (a: Around, offset: number, list: ReadonlySet<string>): boolean =>
  a.could(offset, isVerb) &&
  (a.view.readings[a.at + offset]?.analyses ?? []).every(
    ({ pos, lemma }) => pos !== 'verb' || list.has(lemma),
  )

const isWeak = (a: Around): boolean =>
  a.is(-1, words("je j' tu il elle on nous vous ils elles ne n' me m' te t' se s' pour de d' sans à"))

/** `n'en pensez plus`: nothing is said of it, so that it is what one thinks of; `qu'en pensez-vous` asks an opinion. */
const isThoughtOf = (a: Around): boolean =>
  a.is(-1, words("n' ne")) &&
  isOf(a, 1, words('penser')) &&
  a.is(2, words('plus jamais')) &&
  (a.ends(3) || a.is(3, words('et mais')))

export const enOrY = confusion({
  id: 'grammar/en-or-y',
  category: 'pronom complément',
  message: 'Ce verbe demande l’autre pronom : « y » reprend « à », « en » reprend « de ».',
  why: 'On pense à quelque chose, on y pense ; on se souvient de quelque chose, on s’en souvient. Le pronom suit la préposition du verbe.',
  examples: {
    match: [
      { text: 'Nous en réfléchirons lundi.', marks: 'en', fixed: 'Nous y réfléchirons lundi.' },
      {
        text: 'L’affaire est close, n’en pense plus.',
        marks: 'en',
        fixed: 'L’affaire est close, n’y pense plus.',
      },
      { text: 'Je m’y souviens très bien.', marks: 'y', fixed: 'Je m’en souviens très bien.' },
      { text: 'Prends la pelle, j’y ai besoin.', marks: 'y ai', fixed: 'Prends la pelle, j’en ai besoin.' },
    ],
    pass: [
      'Qu’en pensez-vous ? Je n’en pense pas moins.',
      'Nous y réfléchirons, il n’y a besoin de rien.',
      'J’en ai besoin.',
      'En réfléchissant, en participant.',
    ],
  },
  slips: [
    {
      of: 'en',
      write: 'y',
      when: (a) =>
        !a.isClitic(0) &&
        isWeak(a) &&
        !a.could(1, ({ mood }) => mood === 'participle-present') &&
        (isOf(a, verbOf(a), WITH_A) || isThoughtOf(a)),
    },
    {
      of: 'y',
      write: 'en',
      when: (a) =>
        a.is(-1, words("me m' te t' se s' nous vous")) &&
        isOf(a, verbOf(a), WITH_DE) &&
        !isOf(a, verbOf(a), words('occuper')),
    },
    {
      of: 'y',
      to: 1,
      write: (a) => [`en ${a.token(1)?.text ?? ''}`],
      when: (a) =>
        a.is(-1, words("j' tu nous vous n'")) &&
        !a.is(-2, words('il elle on')) &&
        a.could(1, ({ lemma }) => lemma === 'avoir') &&
        !a.is(1, 'a') &&
        a.is(pastAdverbs(a, 2), AFTER_HAVING) &&
        a.ends(pastAdverbs(a, 2) + 1),
    },
  ],
})
