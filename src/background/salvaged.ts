import * as v from 'valibot'

/** A stored list item by item, so that one that is damaged does not cost the person the others. */
export const salvaged = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S>[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const parsed = v.safeParse(schema, item)
    return parsed.success ? [parsed.output] : []
  })
