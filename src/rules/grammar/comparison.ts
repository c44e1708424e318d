import { isParticiple, isPersonal, isPos } from './features'
import { type Around, isNoun, pastWeak, words } from './kit/around'
import { confusion } from './kit/confusion'
import { isTimeNoun } from './timeNoun'

const STRESSED = words('moi toi lui elle nous vous eux elles')
const WHO = words(
  "moi toi lui elle nous vous eux elles le la l' les mon ma mes ton ta tes son sa ses notre votre leur leurs celui celle ceux celles un une ce cette",
)
/** How much one is of these is measured; what takes `de` of its own (`fier de moi`, `proche de nous`) is left out, and what is said of an act (`gentil de vous`). */
const MEASURED = words(
  'grand petit vieux jeune âgé riche pauvre fort faible beau rapide lent lourd léger haut long court gros mince maigre rusé calme doux patient bavard timide célèbre cher intelligent courageux sérieux drôle élégant',
)

/** `comme vous l'avez remarqué`: a clause of its own. */
const leadsClause = (a: Around): boolean => a.is(1, STRESSED) && a.could(pastWeak(a, 2), isPersonal)

/** `aussi connue comme la reine`, `si vous arrivez plus tard comme moi`: it says as what, or that another does so too. */
const isApart = (a: Around): boolean =>
  a.is(-1, words('tard tôt loin souvent parfois bien')) ||
  (a.could(-1, isParticiple) && !a.could(-1, ({ lemma, pos }) => pos === 'adjective' && MEASURED.has(lemma)))

const isEqual = (a: Around): boolean => {
  if (leadsClause(a) || isApart(a)) return false
  for (const o of [-2, -3]) {
    if (!a.is(o, words('aussi autant si moins plus'))) continue
    const between = o === -2 ? [-1] : [-2, -1]
    if (!between.every((each) => a.could(each, isPos('adjective', 'adverb')))) return false
    // `plus simple comme ça`: so done, it is.
    return a.is(o, words('aussi autant')) ? a.is(1, WHO) || a.could(1, isPos('proper')) : a.is(1, STRESSED)
  }
  return false
}

/** `la même robe comme elle` */
const isSame = (a: Around): boolean =>
  !leadsClause(a) &&
  a.is(-2, words('même mêmes')) &&
  a.could(-1, isNoun) &&
  (a.is(1, STRESSED) || a.is(1, words('mon ma ton ta son sa')))

const vowel = /^[aeéèêiouâyh]/
const joined = (a: Around): readonly string[] => [
  vowel.test(a.norm(1)) ? `qu'${a.token(1)?.text ?? ''}` : `que ${a.token(1)?.text ?? ''}`,
]

export const comparison = confusion({
  id: 'grammar/comparison',
  category: 'comparaison',
  message: 'Le second terme d’une comparaison vient après « que ».',
  why: '« Aussi, plus, moins, autant, même » appellent « que » : « aussi grand que lui », « plus âgée que moi ». « Comme » et « de » n’y vont pas.',
  examples: {
    match: [
      { text: 'Il est aussi têtu comme son père.', marks: 'comme', fixed: 'Il est aussi têtu que son père.' },
      { text: 'Ma sœur est plus âgée de moi.', marks: 'de', fixed: 'Ma sœur est plus âgée que moi.' },
      {
        text: 'Elle court moins vite comme eux.',
        marks: 'comme eux',
        fixed: "Elle court moins vite qu'eux.",
      },
      {
        text: 'C’est le plus moindre de ses soucis.',
        marks: 'plus moindre',
        fixed: 'C’est le moindre de ses soucis.',
      },
    ],
    pass: [
      'Il est aussi têtu que son père.',
      'C’est plus simple comme ça, plus joli comme cadeau.',
      'Il est plus proche de moi, plus fier de lui.',
      'La plus petite de nous trois.',
      'Plus tard, comme moi, il partira.',
      'Elle est plus âgée de deux ans.',
      'C’est plus calme comme vous l’avez remarqué.',
      'C’est d’autant plus gentil de vous.',
      'Elle est aussi connue comme la reine du quartier.',
      'Si vous arrivez plus tard comme moi, pas de souci.',
    ],
  },
  slips: [
    { of: 'comme', to: 1, write: joined, when: (a) => vowel.test(a.norm(1)) && (isEqual(a) || isSame(a)) },
    { of: 'comme', write: 'que', when: (a) => !vowel.test(a.norm(1)) && (isEqual(a) || isSame(a)) },
    {
      of: "de d'",
      to: (a) => (vowel.test(a.norm(1)) ? 1 : 0),
      write: (a) => (vowel.test(a.norm(1)) ? joined(a) : ['que']),
      when: (a) =>
        a.is(-2, words('plus moins aussi')) &&
        !a.is(-3, words('le la les')) &&
        a.could(-1, ({ pos, lemma }) => pos === 'adjective' && MEASURED.has(lemma)) &&
        // `c'est d'autant plus courageux de vous`
        !a.someInSentence(words("c' ce ça cela autant trouve trouver")) &&
        a.is(1, STRESSED) &&
        a.ends(2),
    },
    {
      of: 'plus',
      to: 1,
      write: (a) => [a.norm(1)],
      when: (a) => a.is(1, words('moindre moindres')),
    },
    {
      // `entre lui et je`, `plus grand que je`: no verb follows.
      of: 'je tu il ils',
      write: (a) => [{ je: 'moi', tu: 'toi', il: 'lui', ils: 'eux' }[a.norm(0)] ?? ''],
      when: (a) =>
        !a.isClitic(0) &&
        a.ends(1) &&
        a.token(1)?.kind === 'punctuation' &&
        /^[,.;!?]$/.test(a.token(1)?.text ?? '') &&
        // `il, dit-on, viendra`: its verb may come.
        !a.could(2, isPersonal) &&
        !(a.token(3)?.text === ',' && a.could(4, isPersonal)) &&
        (a.is(-1, words('avec chez sans envers entre contre malgré pour que')) ||
          (a.is(-1, 'et') && a.someBefore(-1, (o) => o > -6 && a.is(o, words('entre avec chez pour sans'))))),
    },
  ],
})

/** `la femme que habite`: `que` would be elided before a subject, and here the verb comes. */
const isSubjectless = (a: Around): boolean =>
  a.view.readings[a.at - 1]?.best?.pos === 'noun' &&
  /^[aeéèêiouh]/.test(a.norm(1)) &&
  a.could(1, (each) => isPersonal(each) && each.person === 3 && each.mood !== 'imperative') &&
  a.view.readings[a.at + 1]?.best?.pos === 'verb' &&
  !a.could(1, isPos('determiner', 'pronoun', 'noun', 'proper')) &&
  !a.could(1, ({ aspirated }) => aspirated)

export const whoDoes = confusion({
  id: 'grammar/who-does',
  category: 'pronom relatif',
  message: 'Le relatif est ici le sujet du verbe : il faut « qui ».',
  why: '« Qui » est sujet, « que » est complément : « la femme qui habite ici », « la femme que je connais ».',
  examples: {
    match: [
      {
        text: 'Le voisin que arrose ses fleurs est sourd.',
        marks: 'que',
        fixed: 'Le voisin qui arrose ses fleurs est sourd.',
      },
      { text: 'Le film qui j’ai vu est long.', marks: 'qui', fixed: 'Le film que j’ai vu est long.' },
    ],
    pass: [
      'Le voisin qui arrose, la fleur que j’arrose.',
      'Le film qu’il a vu, celui à qui j’ai parlé.',
      'Qui je suis ? Devine qui nous avons vu.',
      'Tu sauras ce soir qui je suis.',
    ],
  },
  slips: [
    { of: 'que', write: 'qui', when: isSubjectless },
    {
      of: 'qui',
      write: 'que',
      when: (a) =>
        a.is(1, words("j' je tu")) &&
        a.view.readings[a.at - 1]?.best?.pos === 'noun' &&
        // `tu sauras ce soir qui je suis`
        !isTimeNoun(a.view, a.at - 1) &&
        !a.could(-1, isPersonal) &&
        !a.could(-2, isPos('preposition')),
    },
  ],
})
