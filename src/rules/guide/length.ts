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
 * give them (lettercounter.org; ayrshare.com, help center); three by their own programs and descriptions:
 * - Google: 4,096 bytes (`ReviewReply.comment` of its My Business API). An accented letter is two and an apostrophe three,
 *   so that French replies, 1.035 bytes a sign in our corpora, end a little earlier.
 * - Mastodon: `MAX_CHARS` of its `StatusLengthValidator`; an address counts 23 there, and an instance may take more.
 * - Discord: 2,000 code points (4,000 for who pays for Nitro).
 *
 * A network that is not here cuts nothing that a reply reaches.
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
  ['google-reviews', 3_950],
  ['bluesky', 300],
  ['mastodon', 500],
  ['discord', 2_000],
])

export const takenBy = (site: string | undefined): number | undefined => TAKEN.get(site ?? '')
