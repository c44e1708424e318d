import browser from 'webextension-polyfill'
import type messages from '../../public/_locales/fr/messages.json'

/** Every string of the interface; a key that is in no locale file does not compile. */
export type MessageKey = keyof typeof messages

/** Strings by key, as a locale file holds them: `$1` stands for the first part. */
export type Strings = Readonly<Record<string, { readonly message: string }>>

let own: Strings = {}

/** What `t` says where the browser says nothing; see `strings.ts`. */
export const speakBy = (strings: Strings): void => {
  own = strings
}

/** The string in the browser's language, French where we do not speak it. */
export const t = (key: MessageKey, ...parts: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, parts.map(String)) || fromOwn(key, parts)

const fromOwn = (key: MessageKey, parts: readonly (string | number)[]): string =>
  (own[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => String(parts[Number(place) - 1] ?? ''))

/** French counts 0 and 1 as one, English only 1: the language of the strings decides, not the browser's. */
export const tn = (one: MessageKey, other: MessageKey, count: number): string =>
  t(new Intl.PluralRules(t('panelLanguage')).select(count) === 'one' ? one : other, count)
