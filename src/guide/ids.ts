/** Ids that say what they name, for whatever a person writes or brings. */
import { withoutAccents } from '../text/normalise'

const MOST = 50

/** Small letters without accents, digits and hyphens; `otherwise` where a text has none. */
export const idFrom = (text: string, otherwise: string): string => {
  const plain = withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST)
    .replace(/-+$/, '')
  return plain === '' ? otherwise : plain
}

/** Two things named alike are two things: the second one's id is numbered. It is taken from now on. */
export const takeId = (base: string, taken: Set<string>): string => {
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}
