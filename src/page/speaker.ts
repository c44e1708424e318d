import { MAX_NAME } from '../limits'

/** What sites write on a reply box for people who speak in the name of several Pages, as of November 2026. */
const SPOKEN_FOR =
  /^(?:commenter|répondre|reply|comment)(?: à .{1,80}?| to .{1,80}?)? (?:en tant que|comme|as) (.{1,200}?)\s*…?$/iu

/** The Page in whose name this box speaks, where its label says so; else nothing, and no guide is chosen by it. */
export const readSpeaker = (element: Element | undefined): { readonly speaker?: string } => {
  const label = element?.getAttribute('aria-label') ?? element?.getAttribute('aria-placeholder') ?? ''
  const name = SPOKEN_FOR.exec(label.trim())?.[1]
  return name === undefined ? {} : { speaker: name.slice(0, MAX_NAME) }
}
