import { table } from '../../text/table'
import type { Agreement } from './features'

/** Masculine and feminine singular, then plural, of what opens a noun group. */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['le', 'la', 'les', 'les'],
  ['un', 'une', 'des', 'des'],
  ['ce', 'cette', 'ces', 'ces'],
  ['cet', 'cette', 'ces', 'ces'],
  ['mon', 'ma', 'mes', 'mes'],
  ['ton', 'ta', 'tes', 'tes'],
  ['son', 'sa', 'ses', 'ses'],
  ['notre', 'notre', 'nos', 'nos'],
  ['votre', 'votre', 'vos', 'vos'],
  ['leur', 'leur', 'leurs', 'leurs'],
  ['quel', 'quelle', 'quels', 'quelles'],
  ['quelque', 'quelque', 'quelques', 'quelques'],
  ['aucun', 'aucune', '', ''],
  ['chaque', 'chaque', '', ''],
  ['', '', 'plusieurs', 'plusieurs'],
  ['au', 'à la', 'aux', 'aux'],
  ['du', 'de la', 'des', 'des'],
  ['certain', 'certaine', 'certains', 'certaines'],
  ['maint', 'mainte', 'maints', 'maintes'],
  ['ledit', 'ladite', 'lesdits', 'lesdites'],
  ['dudit', '', 'desdits', 'desdites'],
  ['', '', 'auxdits', 'auxdites'],
]

/** Heard alike in singular and plural: what the pen forgot is on the determiner as likely as on the noun. */
const SILENT = new Set(
  'leur leurs quel quelle quels quelles quelque quelques certain certaine certains certaines'.split(' '),
)
/** Pronouns too: only the words after tell. */
const ALSO_PRONOUN = new Set("le la les l' leur".split(' '))

export interface Determiner extends Agreement {
  readonly form: string
  readonly isSilent: boolean
  readonly mayBePronoun: boolean
}

const DETERMINERS = new Map<string, Determiner>()
for (const row of ROWS) {
  for (const [column, form] of row.entries()) {
    if (form === '') continue
    const known = DETERMINERS.get(form)
    DETERMINERS.set(form, {
      form,
      genders: (known?.genders ?? 0) | (column % 2 === 0 ? 1 : 2),
      numbers: (known?.numbers ?? 0) | (column < 2 ? 1 : 2),
      isSilent: SILENT.has(form),
      mayBePronoun: ALSO_PRONOUN.has(form),
    })
  }
}
DETERMINERS.set("l'", { form: "l'", genders: 3, numbers: 1, isSilent: false, mayBePronoun: true })

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/u

/** `mon`, `ton`, `son` serve the feminine too before a vowel (mon amie). */
export function determinerOf(form: string, next: string): Determiner | undefined {
  const found = DETERMINERS.get(form)
  if (found && /^[mts]on$/.test(form) && VOWEL.test(next)) return { ...found, genders: 3 }
  return found
}

/** `quelle taille`, but not `quelques tailles`. */
export const isAsking = ({ form }: Determiner): boolean => /^quel(?:le)?s?$/.test(form)

/** `ma adresse`, `ce article`: before a vowel another form is said. */
const EUPHONIC = table<string>({ ma: 'mon', ta: 'ton', sa: 'son', ce: 'cet' })

/** The form that the determiner takes before a word that begins with a vowel, where it is another one. */
export const beforeVowel = (form: string): string | undefined => EUPHONIC[form]

/** The determiner of the same kind in another agreement, before the word `next`; undefined where there is none. */
export function determinerIn(
  form: string,
  { genders, numbers }: Agreement,
  next: string,
): string | undefined {
  const column = ((numbers & 1) !== 0 ? 0 : 2) + ((genders & 1) !== 0 ? 0 : 1)
  const row = ROWS.find((forms) => forms.includes(form) && forms[column] !== '')
  const other = row?.[column]
  if (other === undefined || other === '') return undefined
  const isVowel = VOWEL.test(next) && !next.startsWith('h')
  if (isVowel && /l[ea]$/.test(other)) return undefined
  if (isVowel && other === 'ce') return 'cet'
  if (isVowel && /^[mts]a$/.test(other)) return `${other.charAt(0)}on`
  return other
}
