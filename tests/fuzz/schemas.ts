/** Values of the shape that a schema asks for, and the same with one thing wrong in them. */
import fc from 'fast-check'
import * as v from 'valibot'
import { texts } from './texts'

/** Texts that some field accepts: what a schema refuses of them is left out. */
const FITTING = [
  ...[
    'a',
    'retard',
    'musee',
    'built-in',
    '1.0.0',
    '2027-01-31',
    'https://exemple.fr/g.json',
    'fr-FR',
    '',
    'risk/phone',
  ],
  ...[
    'vous ~2 <mentir>',
    'Bonjour {prénom},',
    'À bientôt',
    'Il n’y a pas de retard.',
    'constructor',
    '__proto__',
  ],
  ...['A'.repeat(43), 'A'.repeat(86), '0123456789abcdef0123456789abcdef'],
]

interface AnySchema extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly item?: AnySchema
  readonly wrapped?: AnySchema
  readonly value?: AnySchema
  /** Of a record; of a variant it is the name of the field that tells. */
  readonly key?: unknown
}

const isSchema = (value: unknown): value is AnySchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

/** Of lists and records so many items at most: what matters is their shape. */
const FEW = 3

/** Values that `schema` takes, of the kinds that ours are made of. */
export const valuesOf = (schema: AnySchema): fc.Arbitrary<unknown> => {
  const inner = shapeOf(schema)
  // A pipe asks more than a shape; what fails it is drawn again.
  return 'pipe' in schema ? inner.filter((value) => v.is(schema, value)) : inner
}

const optionsOf = ({ options = [] }: AnySchema): readonly AnySchema[] => options.filter(isSchema)

const shapeOf = (schema: AnySchema): fc.Arbitrary<unknown> => {
  switch (schema.type) {
    case 'string':
      return fc.oneof(fc.constantFrom(...FITTING), texts)
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer(), fc.double())
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'unknown':
      return fc.jsonValue({ maxDepth: 3 })
    case 'literal':
      return fc.constant(schema.literal)
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []))
    case 'nullable':
    case 'nullish':
      return schema.wrapped ? fc.option(valuesOf(schema.wrapped)) : fc.constant(null)
    case 'optional':
      return schema.wrapped ? valuesOf(schema.wrapped) : fc.constant(undefined)
    case 'array':
      return schema.item ? fc.array(valuesOf(schema.item), { maxLength: FEW }) : fc.constant([])
    case 'record':
      return isSchema(schema.key) && schema.value
        ? fc.dictionary(valuesOf(schema.key).map(String), valuesOf(schema.value), { maxKeys: FEW })
        : fc.constant({})
    case 'union':
    case 'variant':
      return fc.oneof(...optionsOf(schema).map(valuesOf))
    case 'object':
    case 'strict_object': {
      const entries = Object.entries(schema.entries ?? {})
      const requiredKeys = entries.flatMap(([key, entry]) => (entry.type === 'optional' ? [] : [key]))
      return fc.record(Object.fromEntries(entries.map(([key, entry]) => [key, valuesOf(entry)])), {
        requiredKeys,
        noNullPrototype: true,
      })
    }
    default:
      throw new Error(`no values for a schema of type ${schema.type}`)
  }
}

/** Something that is no part of a message, or is one in the wrong place. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    -1,
    2 ** 53,
    Number.POSITIVE_INFINITY,
    [],
    {},
    '__proto__',
    'a'.repeat(5_000),
  ),
)

/** The same value with something else in one place of it, chosen by `at`; a field added, taken out or replaced. */
export const spoilt = (value: unknown, at: number, by: unknown): unknown => {
  if (Array.isArray(value) && value.length > 0 && at % 3 > 0)
    return value.with(at % value.length, spoilt(value[at % value.length], at >> 1, by))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return by
  const keys = Object.keys(value)
  const key = keys[at % Math.max(1, keys.length)]
  if (key === undefined || at % 7 === 0) return { ...value, [`x${at}`]: by }
  if (at % 7 === 1) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: spoilt(Reflect.get(value, key), at >> 1, by) }
}

/** Half of them right, the others with one thing wrong. */
export const nearlyOf = (schema: v.GenericSchema): fc.Arbitrary<{ value: unknown; isRight: boolean }> =>
  fc
    .record({ value: valuesOf(schema), at: fc.option(fc.nat(), { nil: undefined }), by: strange })
    .map(({ value, at, by }) =>
      at === undefined ? { value, isRight: true } : { value: spoilt(value, at, by), isRight: false },
    )
