/** Finding what a person looks for in a list, as they type it. */
import { withoutAccents } from './normalise'

/** Letters without accents and case, apostrophes and hyphens alike: one looks for « accord » or « ACCORDÉ », typed or pasted. */
const folded = (text: string): string =>
  withoutAccents(text).replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-').toLowerCase()

/** Does every word looked for stand somewhere in the text? All do where nothing is looked for. */
export const holdsEveryWord = (text: string, sought: string): boolean => {
  const within = folded(text)
  return folded(sought)
    .split(/\s+/u)
    .every((word) => within.includes(word))
}
