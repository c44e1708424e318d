import type { ShippedData } from './data.ts'
import type { ShippedPackage } from './packages.ts'

/** What is shipped: our own, and that of others. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly packages: readonly ShippedPackage[]
  readonly data: readonly ShippedData[]
}

/** Licences that let us ship what they cover as we ship it. Anything else is for a person to read first. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0'],
  ...['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'LGPLLR'],
])

/** CycloneDX takes one identifier, or an expression of several. */
const licences = (licence: string): object[] => {
  const names = licence.replace(/[()]/g, '').split(/ (?:OR|AND) /)
  const unknown = names.find((name) => !ALLOWED.has(name))
  if (unknown !== undefined) throw new Error(`Nobody has said that « ${unknown} » may be shipped.`)
  return names.length > 1 ? [{ expression: licence }] : [{ license: { id: licence } }]
}

const purl = ({ name, version }: ShippedPackage): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

const library = (each: ShippedPackage): object => ({
  type: 'library',
  'bom-ref': purl(each),
  name: each.name,
  version: each.version,
  scope: 'required',
  hashes: [{ alg: 'SHA-512', content: each.sha512 }],
  licenses: licences(each.licence),
  purl: purl(each),
  ...(each.repository && { externalReferences: [{ type: 'vcs', url: each.repository }] }),
})

const dataRef = ({ name, version }: ShippedData): string => `data:${name}@${version}`

const dataSet = (each: ShippedData): object => ({
  type: 'data',
  'bom-ref': dataRef(each),
  publisher: each.by,
  name: each.name,
  version: each.version,
  scope: 'required',
  licenses: licences(each.licence),
  externalReferences: [{ type: 'website', url: each.address }],
  properties: each.files.map((value) => ({ name: 'mot-juste:file', value })),
})

/**
 * The bill of materials, CycloneDX 1.6 (ECMA-424). Without the day and the serial number, which that format lets one
 * leave out: the same build has the same bill.
 */
export const billOfMaterials = ({ name, version, packages, data }: Shipped): object => {
  const ref = `pkg:npm/${name}@${version}`
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': ref, name, version, licenses: licences('MIT'), purl: ref },
    },
    components: [...packages.map(library), ...data.map(dataSet)],
    dependencies: [{ ref, dependsOn: [...packages.map(purl), ...data.map(dataRef)] }],
  }
}
