import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type Strings, speakBy, t } from './i18n'

const StringsFile = v.record(v.string(), v.object({ message: v.string() }))

/**
 * Chromium may start our process before it has read the strings of an extension, and then gives empty ones to all its
 * pages for as long as the process lives. They are read from the same files then. Never throws: a page without strings
 * still has its marks and keys.
 */
export async function haveStrings(): Promise<void> {
  if (t('panelLanguage') !== '') return
  const languages = browser.i18n.getUILanguage().startsWith('en') ? ['en', 'fr'] : ['fr']
  for (const language of languages) {
    const strings = await stringsOf(language)
    if (strings) return speakBy(strings)
  }
}

async function stringsOf(language: string): Promise<Strings | null> {
  try {
    const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    const read = v.safeParse(StringsFile, await file.json())
    return read.success ? read.output : null
  } catch {
    // Not there, or not JSON: the next language, as browsers do.
    return null
  }
}
