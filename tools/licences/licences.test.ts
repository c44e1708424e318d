import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { billOfMaterials, type Shipped } from './bom'
import { shippedData } from './data'
import { notices } from './notices'
import { describePackage, packageOf } from './packages'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lexicon = new URL('../../public/lexicon/', import.meta.url)
const notice = readFileSync(new URL('LICENCES.md', lexicon), 'utf8')

const shipped: Shipped = {
  name: 'mot-juste',
  version: '1.2.3',
  packages: ['preact', 'dompurify'].map((name) => describePackage(root, name)),
  data: shippedData,
}

describe('packageOf', () => {
  it.each([
    ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/a/node_modules/b/node_modules/@c/d/index.js', '@c/d'],
    ['C:\\a\\node_modules\\@c\\d\\index.js', '@c/d'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/a/src/text/span.ts', undefined],
  ])('of %j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name)
  })
})

describe('the bill of materials', () => {
  const bill = JSON.stringify(billOfMaterials(shipped))

  it('names each package with its version, licence and sum', () => {
    expect(billOfMaterials(shipped)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'mot-juste', version: '1.2.3' } },
      components: expect.arrayContaining([
        expect.objectContaining({
          type: 'library',
          name: 'preact',
          licenses: [{ license: { id: 'MIT' } }],
          hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
        }),
        expect.objectContaining({ name: 'dompurify', licenses: [{ expression: '(MPL-2.0 OR Apache-2.0)' }] }),
      ]),
    })
  })

  it('says nothing of the day, nor of where the packages were fetched', () => {
    expect(bill).not.toMatch(/timestamp|serialNumber|registry|tarball/)
  })

  it('refuses a licence that nobody has agreed to ship', () => {
    const [one] = shipped.packages
    if (!one) throw new Error('There is no package.')
    expect(() => billOfMaterials({ ...shipped, packages: [{ ...one, licence: 'GPL-3.0' }] })).toThrow(
      /GPL-3.0/,
    )
  })
})

describe('the notices', () => {
  const text = notices('MIT License, ours', shipped, notice)

  it('hold our licence, each package’s in full, and where the data comes from', () => {
    expect(text).toContain('MIT License, ours')
    for (const { name, version, text: licence } of shipped.packages) {
      expect(text).toContain(`${name} ${version}`)
      expect(text).toContain(licence)
    }
    expect(text).toContain(notice.trim())
  })
})

describe('data of others', () => {
  const SAID: Readonly<Record<string, string>> = {
    'MPL-2.0': 'MPL-2.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'CC-BY-SA-3.0': 'CC BY-SA 3.0',
    LGPLLR: 'LGPL-LR',
    'CC0-1.0': 'CC0 1.0',
    MIT: 'MIT',
  }

  it.each(shippedData)('$name: people are told of it, and of its licence', ({ name, licence, by }) => {
    const [first = ''] = name.replace('wordfreq, list large_fr', 'large_fr').split(',')
    const lines = notice.split('\n').filter((line) => line.includes(first))
    expect(lines.join('\n') || notice).toContain(by.split(' ').slice(-2).join(' '))
    expect(notice).toContain(SAID[licence])
  })

  it('is accounted for in each file that ships, or the notice says that the file is our own', () => {
    const files = readdirSync(lexicon).filter((file) => file.startsWith('fr.'))
    const ofOthers = new Set(shippedData.flatMap((each) => each.files))
    const own = files.filter((file) => !ofOthers.has(`lexicon/${file}`))
    expect(own).toEqual(['fr.acts', 'fr.situations'])
    expect(notice).toMatch(/`fr\.acts` and `fr\.situations` [\s\S]*They are under the MIT licence/)
  })
})
