import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** A package whose code stands in what is shipped. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As the package declares it: an SPDX identifier or expression. */
  readonly licence: string
  /** The licence files of the package, one after the other. */
  readonly text: string
  /** SHA-512 of its archive in hexadecimal, as the lock file pins it. */
  readonly sha512: string
  readonly repository: string | undefined
}

/** Helpers that the builders write into what they build, by the start of their module's name. */
const BUILDERS: readonly (readonly [string, string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
]

/** The package that a module belongs to; undefined for our own. The path is the last one below `node_modules`. */
export const packageOf = (moduleId: string): string | undefined => {
  const builder = BUILDERS.find(([start]) => moduleId.startsWith(start))
  if (builder) return builder[1]
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/s.exec(moduleId) ?? []
  return name?.replaceAll('\\', '/')
}

const PackageSchema = v.object({
  version: v.string(),
  license: v.string(),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
})
const LockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), integrity: v.optional(v.string()) }),
  ),
})

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const isLicenceFile = (name: string): boolean => /^(licen[cs]e|notice|copying)\b/i.test(name)

/** Vite's file goes on with what its own archive bundles, of which nothing comes into ours. */
const ownPart = (text: string): string => text.split(/^# Licenses of bundled dependencies/m)[0] ?? ''

const licenceText = (folder: string): string =>
  readdirSync(folder)
    .filter(isLicenceFile)
    .sort()
    .map((file) =>
      ownPart(readFileSync(join(folder, file), 'utf8'))
        .replaceAll('\r\n', '\n')
        .trim(),
    )
    .join('\n\n')

const sha512Of = (integrity: string): string => {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? []
  return base64 === undefined ? '' : Buffer.from(base64, 'base64').toString('hex')
}

const webAddress = (repository: v.InferOutput<typeof PackageSchema>['repository']): string | undefined => {
  const written = typeof repository === 'string' ? repository : repository?.url
  const [, path] = /github(?:\.com)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(written ?? '') ?? []
  return path === undefined ? undefined : `https://github.com/${path}`
}

/** Throws where a package shows no licence, or is not the one that the lock file pins: neither may be shipped. */
export const describePackage = (root: string, name: string): ShippedPackage => {
  const folder = join(root, 'node_modules', name)
  const { version, license, repository } = v.parse(PackageSchema, readJson(join(folder, 'package.json')))
  const pinned = v.parse(LockSchema, readJson(join(root, 'package-lock.json'))).packages[
    `node_modules/${name}`
  ]
  if (pinned?.version !== version)
    throw new Error(`${name} ${version} is not the one that the lock file pins.`)
  const sha512 = sha512Of(pinned.integrity ?? '')
  if (sha512 === '') throw new Error(`The lock file has no SHA-512 of ${name}.`)
  const text = licenceText(folder)
  if (text === '') throw new Error(`${name} brings no text of its licence (${license}).`)
  return { name, version, licence: license, text, sha512, repository: webAddress(repository) }
}
