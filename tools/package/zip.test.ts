import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { zipFolder } from './zip'

const folders: string[] = []
const folderWith = (files: Record<string, string>, written: Date): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  folders.push(folder)
  mkdirSync(join(folder, 'icons'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    utimesSync(join(folder, name), written, written)
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('zipFolder', () => {
  it('gives the same bytes for the same files, written in another order at another time', () => {
    const once = folderWith({ 'a.txt': 'été', 'icons/b.txt': 'b' }, new Date(2020, 1, 1))
    const again = folderWith({ 'icons/b.txt': 'b', 'a.txt': 'été' }, new Date(2026, 6, 14))
    expect(zipFolder(once)).toEqual(zipFolder(again))
  })

  it('keeps every file under its path, with forward slashes', () => {
    const files = unzipSync(zipFolder(folderWith({ 'a.txt': 'été', 'icons/b.txt': 'b' }, new Date())))
    expect(Object.keys(files)).toEqual(['a.txt', 'icons/b.txt'])
    expect(new TextDecoder().decode(files['a.txt'])).toBe('été')
  })
})
