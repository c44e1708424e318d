import { table } from '../../../text/table'
import { isPersonal } from '../features'
import { type Around, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** Masculine and feminine singular, masculine and feminine plural. */
const ROWS = ['mien mienne miens miennes', 'tien tienne tiens tiennes', 'sien sienne siens siennes'].map(
  (row) => row.split(' '),
)
/** The places in a row that each article may lead. */
const LED = table<readonly number[]>({
  le: [0],
  la: [1],
  les: [2, 3],
  au: [0],
  aux: [2, 3],
  du: [0],
  des: [2, 3],
})
const ARTICLES: readonly (readonly string[])[] = [
  ['le', 'la', 'les', 'les'],
  ['au', 'à la', 'aux', 'aux'],
  ['du', 'de la', 'des', 'des'],
]

const rowOf = (norm: string): readonly string[] | undefined => ROWS.find((row) => row.includes(norm))

/** `le tiens`, `la tienne à jour`: there it is the verb tenir. */
const isHeld = (a: Around): boolean =>
  /^tien(?:s|nes)$/.test(a.norm(1)) && a.is(-1, words("je tu et ne n' que qui"))

const clash = (a: Around): readonly string[] | undefined => {
  const row = rowOf(a.norm(1))
  const led = LED[a.norm(0)]
  if (!row || !led || led.includes(row.indexOf(a.norm(1)))) return undefined
  const place = row.indexOf(a.norm(1))
  const articles = ARTICLES.find((each) => each.includes(a.norm(0)))
  const byArticle = row[led.length > 1 ? (place % 2 === 0 ? 2 : 3) : (led[0] ?? 0)]
  // `la miens`, `les mienne`: what is heard of the possessive is its gender, of the article the number.
  const heard = led.length > 1 ? (place % 2) + 2 : place % 2
  const article = articles?.[heard]
  return [`${article ?? a.norm(0)} ${row[heard] ?? ''}`, `${a.norm(0)} ${byArticle ?? ''}`]
}

export const mine = confusion({
  id: 'grammar/mine',
  category: 'pronom possessif',
  message: 'L’article et le pronom possessif ne s’accordent pas.',
  why: 'Le pronom possessif prend le genre et le nombre de ce qu’il remplace, et son article aussi : la mienne, le mien, les miennes.',
  examples: {
    match: [
      {
        text: 'J’ai vidé ta gourde et rempli le mienne.',
        marks: 'le mienne',
        fixed: 'J’ai vidé ta gourde et rempli la mienne.',
      },
      {
        text: 'Vos gants sont secs, les sien aussi.',
        marks: 'les sien',
        fixed: 'Vos gants sont secs, les siens aussi.',
      },
    ],
    pass: [
      'La mienne et les tiens sont là.',
      'Ton mot, je le tiens de Léa.',
      'Je le tiens et les siennes aussi.',
      'Le tiens-tu de source sûre ?',
      'Pourvu que le mur le tienne.',
    ],
  },
  slips: [
    {
      of: 'le la les au aux du des',
      to: 1,
      write: (a) => clash(a) ?? [],
      when: (a) =>
        !a.isClitic(0) &&
        clash(a) !== undefined &&
        !isHeld(a) &&
        // `le tiens-tu`, `pourvu que le mur le tienne`
        !(/^tien/.test(a.norm(1)) && (a.isClitic(2) || a.someBefore(0, (o) => a.is(o, words("que qu'"))))) &&
        !(/^tien(?:s|nes?)$/.test(a.norm(1)) && a.could(-1, ({ pos }) => pos === 'pronoun')) &&
        !(a.is(1, 'tienne') && a.could(1, isPersonal) && !a.ends(2) && !a.could(-1, isPersonal)),
    },
  ],
})
