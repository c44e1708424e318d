import type { Token } from '../text/token'
import type { Lexicon } from './lexicon'
import { analysesOf, isUnknown } from './reading'
import { type Slot, slotOf } from './taggerFeatures'

/** Forms whose slots are kept: running text repeats its words. */
const KEPT_SLOTS = 4096

const STOP = /^[.!?…]+$/u

/** Does nothing but signs stand before it, since the start or the last full stop? */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined) return true
  if (before.kind === 'punctuation') return STOP.test(before.text) || isOpening(tokens, index - 1)
  return before.kind === 'protected' && before.protects === 'emoji'
}

/** A dash or a quotation mark that itself begins the sentence. */
function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || (before.kind === 'punctuation' && STOP.test(before.text))
}

export const readSlot = (token: Token, lexicon: Lexicon, initial: boolean): Slot =>
  slotOf(token, analysesOf(token, lexicon, initial), initial, isUnknown(token, lexicon))

/** Slots by form, for one lexicon at a time. */
export class SlotCache {
  #lexicon: Lexicon | undefined
  readonly #initial = new Map<string, Slot>()
  readonly #inner = new Map<string, Slot>()

  of(tokens: readonly Token[], lexicon: Lexicon): readonly Slot[] {
    if (lexicon !== this.#lexicon || this.#inner.size + this.#initial.size > KEPT_SLOTS) {
      this.#inner.clear()
      this.#initial.clear()
      this.#lexicon = lexicon
    }
    return tokens.map((token, index) => {
      const initial = isInitial(tokens, index)
      const kept = initial ? this.#initial : this.#inner
      const known = kept.get(token.text)
      if (known !== undefined && known.kind === token.kind) return known
      const slot = readSlot(token, lexicon, initial)
      kept.set(token.text, slot)
      return slot
    })
  }
}
