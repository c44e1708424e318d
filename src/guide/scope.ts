import type { Guide } from './guide'
import type { Surface } from './vocabulary'

/** Where one is writing; a missing field is unknown. */
export interface Place {
  readonly site?: string
  readonly url?: string
  /** Name of the Page that speaks. */
  readonly speaker?: string
  /** What is written there. */
  readonly surface?: Surface
}

/**
 * The guide that applies here: the pinned one, else the one whose scope says most about this place (an address
 * before a Page, a Page before a site, a site before everywhere; of those, one that names what is written there first,
 * then the longer pattern). Of two that say as much, the first. Undefined where none applies.
 */
export function activeGuide(guides: readonly Guide[], place: Place, pinned?: string): Guide | undefined {
  const held = pinned === undefined ? undefined : guides.find(({ id }) => id === pinned)
  if (held) return held
  let best: { guide: Guide; worth: number } | undefined
  for (const guide of guides) {
    const worth = worthOf(guide, place)
    if (worth !== undefined && (!best || worth > best.worth)) best = { guide, worth }
  }
  return best?.guide
}

/**
 * Must a guide that is imposed hold here? As far as it says that it is of this place, or of every place; but where
 * nobody knows what is written there, nobody knows that it is not what the guide is of: a lock had better hold.
 */
export const appliesAt = ({ scope }: Guide, place: Place): boolean =>
  isOf(scope, place.surface ?? scope.surfaces[0]) && worthOfPlace(scope, place) !== undefined

const isOf = ({ surfaces }: Guide['scope'], surface: Place['surface']): boolean =>
  surfaces.length === 0 || (surface !== undefined && surfaces.includes(surface))

const URL_WORTH = 3_000
const PAGE_WORTH = 2_000
const SITE_WORTH = 1_000
/** More than the longest pattern, less than what is named besides. */
const SURFACE_WORTH = 500

function worthOf({ scope }: Guide, place: Place): number | undefined {
  // As rules do, a guide of reviews is silent where nobody knows whether this is one.
  if (!isOf(scope, place.surface)) return undefined
  const worth = worthOfPlace(scope, place)
  return worth === undefined || scope.surfaces.length === 0 ? worth : worth + SURFACE_WORTH
}

function worthOfPlace({ sites, pages, urls }: Guide['scope'], place: Place): number | undefined {
  if (sites.length + pages.length + urls.length === 0) return 0
  // A guide of one site's Page does not apply to a Page of that name elsewhere.
  const site = longest(
    sites,
    place.site,
    (pattern, host) => globs(pattern, host) || host.endsWith(`.${pattern}`),
  )
  if (sites.length > 0 && site === undefined) return undefined
  const url = longest(urls, place.url, globs)
  if (url !== undefined) return URL_WORTH + url
  const page = longest(pages, place.speaker, globs)
  if (page !== undefined) return PAGE_WORTH + page
  return urls.length + pages.length === 0 && site !== undefined ? SITE_WORTH + site : undefined
}

function longest(
  patterns: readonly string[],
  value: string | undefined,
  fits: (pattern: string, value: string) => boolean,
): number | undefined {
  if (value === undefined) return undefined
  const folded = fold(value)
  const lengths = patterns.filter((pattern) => fits(fold(pattern), folded)).map(({ length }) => length)
  return lengths.length > 0 ? Math.max(...lengths) : undefined
}

/** Does one of the patterns name this Page? */
export const namesPage = (patterns: readonly string[], page: string): boolean =>
  longest(patterns, page, globs) !== undefined

/** Addresses and names are compared as people read them. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    .slice(0, 2_000)

/** `*` stands for anything. Two pointers and one way back: the product of the lengths at worst. */
export function globs(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let sign = 0
  while (at < text.length) {
    if (pattern[sign] === '*') {
      star = sign++
      resume = at
    } else if (pattern[sign] === text[at]) {
      sign++
      at++
    } else if (star >= 0) {
      sign = star + 1
      at = ++resume
    } else return false
  }
  while (pattern[sign] === '*') sign++
  return sign === pattern.length
}
