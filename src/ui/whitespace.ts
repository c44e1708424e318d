import { type MessageKey, t } from './i18n'

/**
 * Text whose white space matters, made visible: an ordinary space only at the ends or in a run, where the eye
 * would lose it; no-break spaces (wide and thin) and line breaks everywhere.
 */
export const visible = (text: string): string =>
  text
    .replace(/\n/g, '↵')
    .replace(/[\u00a0\u202f]/g, '⍽')
    .replace(/^ +| +$| {2,}/g, (run) => '␣'.repeat(run.length))

const SPOKEN: Readonly<Record<string, MessageKey>> = {
  '↵': 'spaceLine',
  '⍽': 'spaceNoBreak',
  '␣': 'spaceOrdinary',
}

/** The same in words, for those who listen: no screen reader knows these signs. */
export const spoken = (text: string): string =>
  visible(text)
    .replace(/[↵⍽␣]/g, (sign) => {
      const key = SPOKEN[sign]
      return key ? ` ${t(key)} ` : sign
    })
    .trim()
