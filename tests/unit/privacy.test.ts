import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../manifest.config'
import type { Settings } from '../../src/settings'

const privacy = readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8')

/** Each setting, and how it is told; a new one does not compile until it has its line. */
const STORED: Readonly<Record<Exclude<keyof Settings, 'version'>, string>> = {
  pausedHosts: 'the sites where you asked for a pause',
  panelOnlyHosts: 'the sites where remarks are to be shown in the panel only',
  disabledRules: 'the rules you switched off',
  words: 'the words you added to your dictionary',
  guard: 'whether a risky post is held',
  skill: 'how much of a remark you want to be shown at first',
  notebook: 'what the notebook of your errors keeps',
}

describe('PRIVACY.md', () => {
  const Manifest = v.object({ permissions: v.array(v.string()), host_permissions: v.array(v.string()) })
  const manifest = v.parse(Manifest, manifestFor('chrome'))

  it.each(manifest.permissions)('says why the permission %s is asked', (permission) => {
    expect(privacy).toContain(`| \`${permission}\``)
  })

  it.each(manifest.host_permissions)('names the site of %s', (pattern) => {
    const site = pattern.replace(/^.*:\/\/(?:\*\.)?|\/.*$/g, '')
    expect(privacy).toContain(`\`${site}\``)
  })

  const listed = (privacy.split('## What is stored')[1]?.split('\n## ')[0] ?? '').match(
    /(?<=^- ).*(?=[;.]$)/gm,
  )

  it.each(Object.entries(STORED))('says that %s are stored', (_, said) => {
    expect(listed).toContain(said)
  })

  it('lists nothing besides', () => {
    expect(listed?.toSorted()).toEqual(Object.values(STORED).toSorted())
  })
})
