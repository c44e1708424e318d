/** The variables of a saved reply, and what fills them. Pure. */
import { firstNameOf } from '../../review/firstName'

const VARIABLE = /\{([^{}\n]{1,40})\}/gu

/** Names of the variables, in the order in which they come, each once. */
export const variablesOf = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name.trim())),
]

export type Values = Readonly<Record<string, string>>

/** A guide may call a variable `constructor`, which every object answers. */
export const given = (values: Values, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined

/** What is known before anything is typed: the first name of the person answered, and what one signs with. */
export const knownValues = (
  names: readonly string[],
  { author, signature }: { readonly author: string | undefined; readonly signature: string },
): Values =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = SIGNATURE.test(name) ? signature : FIRST_NAME.test(name) ? firstNameOf(author) : undefined
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )

const FIRST_NAME = /^pr[ée]nom(?:[ _]du[ _]client|[ _]client|)$/iu
const SIGNATURE = /^(?:signature|mon pr[ée]nom|votre pr[ée]nom)$/iu

/** The text with its variables filled; one that is not stays as it is, and the review stops it. */
export const filled = (text: string, values: Values): string =>
  text.replace(VARIABLE, (whole, name: string) => given(values, name.trim())?.trim() || whole)

/** A part of a reply: its own words, or a variable with what fills it so far. */
export type Part =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'variable'; readonly text: string; readonly isFilled: boolean }

export const partsOf = (text: string, values: Values): Part[] => {
  const parts: Part[] = []
  let at = 0
  for (const found of text.matchAll(VARIABLE)) {
    if (found.index > at) parts.push({ is: 'words', text: text.slice(at, found.index) })
    const value = given(values, (found[1] ?? '').trim())?.trim()
    parts.push({ is: 'variable', text: value || found[0], isFilled: Boolean(value) })
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ is: 'words', text: text.slice(at) })
  return parts
}
