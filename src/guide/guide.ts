import * as v from 'valibot'

/**
 * A style guide: declarative data, never code. Decoded here wherever it comes from;
 * every field has a default, so a partial guide is a guide.
 */
export const GuideSchema = v.object({
  id: v.optional(v.pipe(v.string(), v.maxLength(80)), 'built-in'),
  name: v.optional(v.pipe(v.string(), v.maxLength(120)), 'Guide intégré'),
  /** How the customer is addressed; `either` forbids only mixing the two in one reply. */
  address: v.optional(v.picklist(['vous', 'tu', 'either']), 'either'),
  /** Phone numbers, e-mail addresses and the like that may stand in public. */
  contacts: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500)), []),
  /** Whose typographic use applies. */
  region: v.optional(v.picklist(['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH']), 'fr-FR'),
  /** `fine` also asks for no-break spaces, curly apostrophes and the like. */
  typography: v.optional(v.picklist(['plain', 'fine']), 'plain'),
  /** Words that spelling accepts. */
  vocabulary: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(20_000)), []),
})

export type Guide = v.InferOutput<typeof GuideSchema>

export const builtInGuide: Guide = v.parse(GuideSchema, {})
