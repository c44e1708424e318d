/** What is typed in a day: replies that people wrote, each with one slip more whose right form is known. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'

export interface Slip {
  readonly before: string
  readonly wrong: string
  readonly right: string
  readonly after: string
}

export interface Reply {
  /** Comes first; its own slips are marked and left. */
  readonly text: string
  /** Put in at once, as a saved reply is, and not key by key. */
  readonly isPasted: boolean
  readonly slip: Slip
  readonly isFixed: boolean
  /** A telephone number at the end, which the guard must hold once. */
  readonly isRisky: boolean
}

const SLIPS = [
  { before: 'Votre ', wrong: 'mesage', right: 'message', after: 'est bien arrivé.' },
  { before: 'Votre ', wrong: 'comande', right: 'commande', after: 'est prête.' },
  { before: 'Nous gardons votre ', wrong: 'adrese', right: 'adresse', after: 'actuelle.' },
  { before: 'Merci de votre ', wrong: 'pacience', right: 'patience', after: 'dans ce dossier.' },
] as const satisfies readonly Slip[]

export const PHONE = '06 12 34 56 78'
export const RISK = `Appelez le ${PHONE} merci`

const PASTED = 0.5
const FIXED = 0.6
const RISKY = 0.1

const Line = v.union([v.object({ reply: v.string() }), v.object({ text: v.string() })])

/** One line each, and none that opens a list of names. */
const written = (): readonly string[] => {
  const lines = ['cm-worn', 'tone-worn'].flatMap((name) =>
    readFileSync(new URL(`../../tests/corpora/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  const texts = lines.map((line) => {
    const read = v.parse(Line, JSON.parse(line))
    return ('reply' in read ? read.reply : read.text).replace(/\s+/gu, ' ').trim()
  })
  return [...new Set(texts)].filter((text) => text.length >= 20 && text.length <= 140 && !text.includes('@'))
}

/** Without end; the same for the same numbers. */
export function* replies(random: () => number): Generator<Reply> {
  const texts = written()
  const oneOf = <T>(from: readonly T[], otherwise: T): T =>
    from[Math.floor(random() * from.length)] ?? otherwise
  for (;;) {
    const text = oneOf(texts, 'Bonjour.')
    yield {
      text,
      isPasted: random() < PASTED,
      // A word that stands in the text besides could be taken for the mark awaited, or for the correction written.
      slip: oneOf(
        SLIPS.filter(({ wrong, right }) => !text.includes(wrong) && !text.includes(right)),
        SLIPS[0],
      ),
      isFixed: random() < FIXED,
      isRisky: random() < RISKY,
    }
  }
}
