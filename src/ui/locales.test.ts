import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import fr from '../../public/_locales/fr/messages.json'

const root = join(import.meta.dirname, '../..')

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|html)$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
const manifest = readFileSync(join(root, 'manifest.config.ts'), 'utf8')

const isUsed = (key: string): boolean =>
  manifest.includes(`__MSG_${key}__`) ||
  sources.some((source) => new RegExp(`['"\`]${key}['"\`]`).test(source))

/** `$1`, `$2`… of a string, sorted: a translation that loses one loses what it says. */
const places = (message: string): string[] => (message.match(/\$\d/g) ?? []).sort()

const messages: Readonly<Record<'fr' | 'en', Readonly<Record<string, { message: string }>>>> = { fr, en }

describe('_locales', () => {
  it('has the same strings in French and in English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort())
  })

  it('has every string that the manifest names', () => {
    const named = Array.from(manifest.matchAll(/__MSG_(\w+)__/g), (match) => match[1])
    expect(Object.keys(fr)).toEqual(expect.arrayContaining(named))
  })

  it('has no string that nothing uses', () => {
    expect(Object.keys(fr).filter((key) => !isUsed(key))).toEqual([])
  })

  it.each(['fr', 'en'] as const)(
    'says something under every key in %s, under lowerCamelCase names',
    (language) => {
      for (const [key, { message }] of Object.entries(messages[language])) {
        expect(message.trim(), key).not.toBe('')
        expect(key).toMatch(/^[a-z][A-Za-z]*$/)
      }
    },
  )

  it('fills the same places in both languages', () => {
    for (const key of Object.keys(fr)) {
      expect(places(messages.en[key]?.message ?? ''), key).toEqual(places(messages.fr[key]?.message ?? ''))
    }
  })
})
