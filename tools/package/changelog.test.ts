import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json'
import lock from '../../package-lock.json'
import { notesOf } from './changelog'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('the version', () => {
  it('is told in the changelog, first of all', () => {
    const changelog = read('CHANGELOG.md')
    expect(notesOf(changelog, packageJson.version)).toMatch(/\S/)
    expect(changelog.match(/^## (\S+)/m)?.[1]).toBe(packageJson.version)
  })

  it('stands in package.json alone, and in the lock file that npm writes with it', () => {
    expect(lock.version).toBe(packageJson.version)
    expect(lock.packages[''].version).toBe(packageJson.version)
    expect(read('manifest.config.ts')).toContain('version: packageJson.version')
    expect(read('manifest.config.ts')).not.toContain(`'${packageJson.version}'`)
  })
})

describe('notesOf', () => {
  const changelog = '# Changelog\n\n## 1.1.0\n\n* New.\n\n## 1.0.0\n\n* First.\n'

  it.each([
    ['1.1.0', '* New.'],
    ['1.0.0', '* First.'],
    ['1.0', undefined],
    ['2.0.0', undefined],
  ])('of %s is %j', (version, notes) => {
    expect(notesOf(changelog, version)).toBe(notes)
  })
})
