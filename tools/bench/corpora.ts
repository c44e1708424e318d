import * as v from 'valibot'
import { readJsonLines } from './jsonl'

const FILES = ['good-replies', 'cm-fresh', 'tone-worn']
const Line = v.union([v.object({ reply: v.string() }), v.object({ text: v.string() })])

/**
 * Real replies, put end to end and cut into texts of `length` characters, no two alike: their words, and their
 * slips, are never seen twice as those of a made-up text are.
 */
export const realTexts = (length: number, most: number): string[] => {
  const replies = new Set(
    FILES.flatMap((name) =>
      readJsonLines(new URL(`../../tests/corpora/${name}.jsonl`, import.meta.url), Line).map((line) =>
        'reply' in line ? line.reply : line.text,
      ),
    ),
  )
  const texts: string[] = []
  let text = ''
  for (const reply of replies) {
    text += `${reply}\n`
    if (text.length < length) continue
    texts.push(text.slice(0, length))
    text = ''
    if (texts.length === most) break
  }
  return texts
}
