import type { Guide } from '../../guide/guide'

const HOSTS: readonly (readonly [keyof Guide['length'], RegExp])[] = [
  ['facebook', /facebook|messenger/i],
  ['instagram', /instagram/i],
  ['linkedin', /linkedin/i],
  ['x', /^x$|(?:^|\.)x\.com$|twitter/i],
  ['youtube', /youtube/i],
  ['tiktok', /tiktok/i],
  ['google', /google/i],
]

/** Most characters of a reply that the guide wants at a site; undefined where it says nothing. */
export function mostFor(length: Guide['length'], site: string | undefined): number | undefined {
  const network = site && HOSTS.find(([, host]) => host.test(site))?.[0]
  return (network ? length[network] : undefined) ?? length.default
}

/**
 * Most characters that a network takes in one comment or reply, by the id of its site, as comparisons published in 2026
 * give them (lettercounter.org; ayrshare.com, help center). Google, Mastodon and Discord are not in them: theirs are the
 * defaults that their programmers know, and want a check. A network that is not here cuts nothing that a reply reaches.
 */
const TAKEN: ReadonlyMap<string, number> = new Map([
  ['facebook', 8_000],
  ['instagram', 2_200],
  ['threads', 500],
  ['x', 280],
  ['linkedin', 1_250],
  ['youtube', 10_000],
  ['tiktok', 150],
  ['reddit', 10_000],
  ['google-reviews', 4_096],
  ['bluesky', 300],
  ['mastodon', 500],
  ['discord', 2_000],
])

export const takenBy = (site: string | undefined): number | undefined => TAKEN.get(site ?? '')
