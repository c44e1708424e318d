/** French as it is written: what else comes out of bytes is likely the wrong code page. Small letters weigh more. */
const SMALL = /[àâçéèêëîïôùûüœæ’«»]/gu
const LARGE = /[ÀÂÇÉÈÊËÎÏÔÙÛÜŒÆ€…–]/gu
/** Signs at which the letters of one code page lie in another, and which words do not hold: `½` for `œ`, `Ž` for `é`. */
const ODD = /[\u0080-\u009F¼½¾¤¦¨´¸ŽžŠšƒˆ˜‰‡†•¬√∂∑∏π∫Ω≈∆◊]/gu

/** The code pages of one byte in which French was saved: of Windows, of old Unix, of old Macintosh; likeliest first. */
const PAGES = ['windows-1252', 'iso-8859-15', 'macintosh'] as const

/** Bytes 0x80 to 0x9F of Windows, which Node 20 leaves as they are (nodejs/node 56542); browsers do not. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const decode = (page: (typeof PAGES)[number], bytes: Uint8Array): string => {
  const text = new TextDecoder(page).decode(bytes)
  if (page !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80))
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

/** Enough of a file to know its code page by. */
const SAMPLE = 200_000

const likeliestPage = (bytes: Uint8Array): (typeof PAGES)[number] => {
  const sample = bytes.subarray(0, SAMPLE)
  const worth = (page: (typeof PAGES)[number]): number => {
    const text = decode(page, sample)
    return 2 * count(SMALL, text) + count(LARGE, text) - 3 * count(ODD, text)
  }
  return PAGES.map((page) => ({ page, worth: worth(page) })).reduce((best, each) =>
    each.worth > best.worth ? each : best,
  ).page
}

/**
 * The text of a file whatever wrote it: UTF-8 or UTF-16 by their mark, else UTF-8 where it holds, else the code page
 * of one byte that makes the best French of it. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  // Latin text in UTF-16 without its mark: every second byte is zero.
  if (bytes.length >= 4 && a !== 0 && b === 0 && bytes[3] === 0)
    return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode(likeliestPage(bytes), bytes)
  }
}
