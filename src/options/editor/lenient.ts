import * as v from 'valibot'

/** What a form holds before it is finished: every field has a shape, and none is refused. */

export const Text = v.fallback(v.string(), '')
export const Texts = v.fallback(v.array(v.string()), [])
export const some = <const T extends readonly string[]>(of: T) => v.fallback(v.array(v.picklist(of)), [])
/** An object whose every field has a fallback, and which may be missing itself. */
export const orEmpty = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema, {}), v.parse(schema, {}))

/** Lines with something on them. */
export const filled = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean)

/** An id that says what it names. */
export const idFrom = (text: string): string => {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return plain === '' ? 'sans-nom' : plain
}

/** Two things named alike are two things: the second one's own id is numbered. */
export const withDistinctIds = <T extends Readonly<Record<string, unknown>>>(things: readonly T[]): T[] => {
  const seen = new Set<string>()
  return things.map((thing) => {
    const base = String(thing.id)
    let id = base
    for (let n = 2; seen.has(id); n++) id = `${base}-${n}`
    seen.add(id)
    return id === base ? thing : { ...thing, id }
  })
}
