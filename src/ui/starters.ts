import browser from 'webextension-polyfill'
import { decodeGuide, readDocument } from '../guide/decode'
import type { Guide } from '../guide/guide'

const FILES = [
  'commerce-en-ligne',
  'banque-assurance',
  'sante-pharma-cosmetique',
  'service-public',
  'culture-association',
  'jeunes-jeux-festival',
] as const

/** A guide that ships with the extension, to start from. */
export interface Starter {
  readonly guide: Guide
  readonly document: unknown
}

const readStarter = async (file: string): Promise<Starter[]> => {
  const response = await fetch(browser.runtime.getURL(`guides/${file}.guide.json`))
  const document = readDocument(await response.text())
  const guide = document.ok ? decodeGuide(document.value) : document
  return document.ok && guide.ok ? [{ guide: guide.value, document: document.value }] : []
}

export const readStarters = async (): Promise<readonly Starter[]> =>
  (await Promise.all(FILES.map(readStarter))).flat()
