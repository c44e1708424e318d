import { StrictGuideSchema } from './guide'
import { type JsonSchema, jsonSchemaOf } from './jsonSchema'

/** The published schema, `public/guides/guide.schema.json`; `npm run -s guide -- schema` writes it. */
export const guideJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Guide de style de Mot juste',
  description:
    'Des données, jamais du code. Les lignes de « match » sont des mots français : voir src/rules/guide/language.ts.',
  ...jsonSchemaOf(StrictGuideSchema),
})
