import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../manifest.config'
import { SettingsSchema } from '../../src/settings'

const privacy = readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8')

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

  it('lists everything that is stored', () => {
    const listed = privacy.split('## What is stored')[1]?.split('\n## ')[0] ?? ''
    const fields = Object.keys(SettingsSchema.entries).filter((field) => field !== 'version')
    expect(listed.match(/^- /gm)).toHaveLength(fields.length)
  })
})
