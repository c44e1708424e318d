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

/** One slot a token. What a form is to a lexicon is worked out once, whoever asks. */
export function slotsOf(tokens: readonly Token[], lexicon: Lexicon): readonly Slot[] {
  let cache = caches.get(lexicon)
  if (!cache) {
    cache = new SlotCache(lexicon)
    caches.set(lexicon, cache)
  }
  return cache.of(tokens)
}

const caches = new WeakMap<Lexicon, SlotCache>()

class SlotCache {
  readonly #initial = new Map<string, Slot>()
  readonly #inner = new Map<string, Slot>()
  readonly #ofTokens = new WeakMap<readonly Token[], readonly Slot[]>()

  constructor(private readonly lexicon: Lexicon) {}

  of(tokens: readonly Token[]): readonly Slot[] {
    const known = this.#ofTokens.get(tokens)
    if (known) return known
    if (this.#inner.size + this.#initial.size > KEPT_SLOTS) {
      this.#inner.clear()
      this.#initial.clear()
    }
    const slots = tokens.map((token, index) => this.#slotOf(token, isInitial(tokens, index)))
    this.#ofTokens.set(tokens, slots)
    return slots
  }

  #slotOf(token: Token, initial: boolean): Slot {
    const kept = initial ? this.#initial : this.#inner
    const known = kept.get(token.text)
    if (known !== undefined && known.kind === token.kind) return known
    const slot = readSlot(token, this.lexicon, initial)
    kept.set(token.text, slot)
    return slot
  }
}
