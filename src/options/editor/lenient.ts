import * as v from 'valibot'
import { idFrom, takeId } from '../../guide/ids'

/** What a form holds before it is finished: every field has a shape, and none is refused. */

export const Text = v.fallback(v.string(), '')
export const Texts = v.fallback(v.array(v.string()), [])
export const some = <const T extends readonly string[]>(of: T) => v.fallback(v.array(v.picklist(of)), [])
/** An object whose every field has a fallback, and which may be missing itself. */
export const orEmpty = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema, {}), v.parse(schema, {}))

/** Lines with something on them. */
export const filled = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean)

/** An id for what a person writes here. */
export const idOf = (text: string): string => idFrom(text, 'sans-nom')

/** Two things named alike are two things: the second one's own id is numbered. */
export const withDistinctIds = <T extends Readonly<Record<string, unknown>>>(things: readonly T[]): T[] => {
  const seen = new Set<string>()
  return things.map((thing) => {
    const base = String(thing.id)
    const id = takeId(base, seen)
    return id === base ? thing : { ...thing, id }
  })
}
