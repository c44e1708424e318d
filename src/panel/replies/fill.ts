/** What fills the blanks of a saved reply. Pure. */
import { blanksOf } from '../../guide/blanks'
import { firstNameOf } from '../../review/firstName'
import { sliceOf } from '../../text/span'

export type Values = Readonly<Record<string, string>>

/** A guide may call a blank `constructor`, which every object answers. */
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

/** A part of a reply: its own words, or a blank with what fills it so far. */
export type Part =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'blank'; readonly text: string; readonly isFilled: boolean }

export const partsOf = (text: string, values: Values): Part[] => {
  const parts: Part[] = []
  let at = 0
  for (const { name, span } of blanksOf(text)) {
    if (span.start > at) parts.push({ is: 'words', text: text.slice(at, span.start) })
    const value = given(values, name)?.trim()
    parts.push({ is: 'blank', text: value || sliceOf(text, span), isFilled: Boolean(value) })
    at = span.end
  }
  if (at < text.length) parts.push({ is: 'words', text: text.slice(at) })
  return parts
}

/** The text with its blanks filled; one that is not stays as it is, and the review stops it. */
export const filled = (text: string, values: Values): string =>
  partsOf(text, values)
    .map((part) => part.text)
    .join('')
