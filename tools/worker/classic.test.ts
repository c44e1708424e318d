import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { classicOf } from './classic'

const first = { fileName: 'assets/first.js', code: 'var a=2,b=x=>x*a;export{b as twice,a as n};' }
const second = {
  fileName: 'assets/second.js',
  code: 'import{n as e,twice as t}from"./first.js";var f=()=>t(e)+1;export{f as five};',
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'classic-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a chunk as a classic script', () => {
  it('serves the pages that import it, whichever they ask for first', async () => {
    for (const chunk of [first, second]) {
      const name = chunk.fileName.replace('assets/', '')
      const { script, module } = classicOf(chunk, name.replace('.js', '.classic.js'))
      await writeFile(join(folder, name.replace('.js', '.classic.js')), script)
      await writeFile(join(folder, name), module)
    }
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const { five } = await import(pathToFileURL(join(folder, 'second.js')).href)
    expect(five()).toBe(5)
  })

  it('refuses what it does not know', () => {
    expect(() => classicOf({ fileName: 'a.js', code: 'export default 1' }, 'a.classic.js')).toThrow('a.js')
    expect(() =>
      classicOf({ fileName: 'a.js', code: 'import * as b from "./b.js"' }, 'a.classic.js'),
    ).toThrow()
    const deep = (code: string) => () =>
      classicOf({ fileName: 'a.js', code: `const a=()=>{if(b){${code}}}` }, 'b')
    expect(deep('c(import.meta.url)')).toThrow('import.meta')
    expect(deep('import("./c.js")')).toThrow('import()')
    expect(deep('function D(){return new.target}')).not.toThrow()
  })
})
