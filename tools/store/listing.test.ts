import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../manifest.config'
import en from '../../public/_locales/en/messages.json'
import fr from '../../public/_locales/fr/messages.json'
import { justifications, LANGUAGES, listings, SCENES } from './listing'

const notes = readFileSync(join(import.meta.dirname, 'REVIEWERS.md'), 'utf8')
const messages = { fr, en }

/** In characters: what the Chrome Web Store (CWS) and Firefox's add-on store (AMO) take. */
const LIMITS = {
  /** CWS 75, AMO 50. */
  name: 50,
  /** CWS, from the manifest. */
  shortDescription: 132,
  /** AMO. */
  summary: 250,
  /** CWS 16,000, AMO 15,000. */
  description: 15_000,
  /** CWS. */
  justification: 1_000,
} as const

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const listing = listings[language]
  const { extensionName, extensionDescription } = messages[language]

  it('fits the stores', () => {
    expect(extensionName.message.length).toBeLessThanOrEqual(LIMITS.name)
    expect(extensionDescription.message.length).toBeLessThanOrEqual(LIMITS.shortDescription)
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary)
    expect(listing.description.length).toBeLessThanOrEqual(LIMITS.description)
    expect(listing.purpose.length).toBeLessThanOrEqual(LIMITS.justification)
  })

  it('has a line for every screenshot, short enough for one line', () => {
    for (const scene of SCENES) {
      expect(listing.captions[scene].title.length).toBeLessThanOrEqual(40)
      expect(listing.captions[scene].text.length).toBeLessThanOrEqual(96)
    }
  })
})

describe('permissions', () => {
  const Manifest = v.object({ permissions: v.array(v.string()), host_permissions: v.array(v.string()) })
  const asked = (['chrome', 'firefox'] as const).map((browser) => v.parse(Manifest, manifestFor(browser)))

  it.each([...new Set(asked.flatMap(({ permissions }) => permissions))])('%s is justified', (permission) => {
    expect(justifications[permission]).toMatch(/\.$/)
    expect(notes).toContain(`| \`${permission}\``)
  })

  it('are justified alone: nothing is explained that is not asked', () => {
    const others = ['host permissions', 'optional host permissions', 'remote code', 'data collection']
    const names = Object.keys(justifications).filter((name) => !others.includes(name))
    expect(names.toSorted()).toEqual([...new Set(asked.flatMap(({ permissions }) => permissions))].toSorted())
    for (const text of Object.values(justifications))
      expect(text.length).toBeLessThanOrEqual(LIMITS.justification)
  })

  it('on sites are told to reviewers one by one', () => {
    for (const pattern of asked.flatMap((each) => each.host_permissions)) {
      const site = pattern.replace(/^.*:\/\/(?:\*\.)?|\/.*$/g, '')
      expect(notes, pattern).toContain(`\`${site}\``)
    }
  })
})
