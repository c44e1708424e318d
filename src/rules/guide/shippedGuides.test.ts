import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charterOf } from '../../guide/charter'
import { readGuide } from '../../guide/decode'
import { guideJsonSchema } from '../../guide/schemaFile'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { checkGuide } from './check'

const folder = new URL('../../../public/guides/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder).filter((name) => name.endsWith('.guide.json'))

const lexicon = frenchLexicon()
const tagger = frenchTagger()

it('are the six of the trades', () => {
  expect(names).toEqual([
    'banque-assurance.guide.json',
    'commerce-en-ligne.guide.json',
    'culture-association.guide.json',
    'jeunes-jeux-festival.guide.json',
    'sante-pharma-cosmetique.guide.json',
    'service-public.guide.json',
  ])
})

it('have the schema that is published', () => {
  expect(JSON.parse(read('guide.schema.json'))).toEqual(JSON.parse(JSON.stringify(guideJsonSchema())))
})

describe.each(names)('%s', (name) => {
  const decoded = readGuide(read(name))
  if (!decoded.ok) throw new Error(decoded.error.message)
  const guide = decoded.value

  it('is green', () => {
    expect(checkGuide(guide, lexicon, tagger).problems).toEqual([])
  })

  it('is complete', () => {
    expect(guide.rules.length).toBeGreaterThanOrEqual(15)
    for (const { id, examples, why } of guide.rules) {
      expect([id, examples.match.length >= 2, examples.pass.length >= 2, why !== '']).toEqual([
        id,
        true,
        true,
        true,
      ])
    }
    expect(Object.keys(guide.required)).toHaveLength(5)
    expect(guide.escalation.length).toBeGreaterThanOrEqual(3)
    expect(guide.replies.length).toBeGreaterThanOrEqual(4)
    expect(charterOf(guide)).toContain('Ce qui bloque la publication')
  })
})
