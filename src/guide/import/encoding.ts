/**
 * The text of a file whatever wrote it: UTF-8 or UTF-16 by their mark, else UTF-8 where it holds, else the Western
 * European code page of Windows, in which spreadsheets save.
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
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
