import type * as v from 'valibot'

/** What JSON Schema says of a value, as far as the schemas of guides need. */
export type JsonSchema = { readonly [key: string]: unknown }

type Schema = v.GenericSchema

/**
 * The JSON Schema (draft 2020-12) of a valibot schema, so that an editor completes and checks a guide as it is typed.
 * Checks that are code (no markup, no lookalikes) have no word in JSON Schema and are left to the decoder.
 * @throws on a kind of schema that guides do not use: a mistake of ours, seen by the test.
 */
export function jsonSchemaOf(schema: Schema): JsonSchema {
  const base = baseOf(schema)
  const pipe: unknown = Reflect.get(schema, 'pipe')
  if (!Array.isArray(pipe)) return base
  return Object.assign({ ...base }, ...pipe.slice(1).map((action: unknown) => constraintOf(action, base)))
}

const property = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined

/** Parts of a schema are schemas: valibot says so by type, and the keys are read where its types are erased. */
const inner = (schema: Schema, key: string): Schema => Reflect.get(schema, key)

function baseOf(schema: Schema): JsonSchema {
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: schema.type }
    case 'literal':
      return { const: Reflect.get(schema, 'literal') }
    case 'picklist':
      return { enum: Reflect.get(schema, 'options') }
    case 'array':
      return { type: 'array', items: jsonSchemaOf(inner(schema, 'item')) }
    case 'record':
      return {
        type: 'object',
        propertyNames: jsonSchemaOf(inner(schema, 'key')),
        additionalProperties: jsonSchemaOf(inner(schema, 'value')),
      }
    case 'union':
    case 'variant': {
      const options: readonly Schema[] = Reflect.get(schema, 'options')
      return { anyOf: options.map(jsonSchemaOf) }
    }
    case 'optional': {
      const given: unknown = Reflect.get(schema, 'default')
      const wrapped = jsonSchemaOf(inner(schema, 'wrapped'))
      return given === undefined ? wrapped : { ...wrapped, default: given }
    }
    case 'strict_object': {
      const entries: Readonly<Record<string, Schema>> = Reflect.get(schema, 'entries')
      const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional')
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(entries).map(([key, entry]) => [key, jsonSchemaOf(entry)]),
        ),
        ...(required.length > 0 ? { required } : {}),
        additionalProperties: false,
      }
    }
  }
  throw new Error(`no JSON Schema for ${schema.type}`)
}

function constraintOf(action: unknown, { type }: JsonSchema): JsonSchema {
  const requirement = property(action, 'requirement')
  switch (property(action, 'type')) {
    case 'max_length':
      return type === 'array' ? { maxItems: requirement } : { maxLength: requirement }
    case 'min_length':
      return type === 'array' ? { minItems: requirement } : { minLength: requirement }
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'integer':
      return { type: 'integer' }
    case 'regex':
      return requirement instanceof RegExp ? { pattern: requirement.source } : {}
  }
  return {}
}
