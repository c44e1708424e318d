import type { Change } from '../../text/change'
import { withCaseOf } from '../../text/normalise'
import type { Token } from '../../text/token'
import type { SentenceView } from '../rule'
import { opensWithVowel } from '../style/rewrite'
import type { AddressForm, Register } from './form'

/** The written word in the case of the one it replaces; a one-letter model says nothing of capitals throughout. */
export const inCase = (token: Token, text: string): string => withCaseOf(token.text, text)

export const change = (token: Token, text: string): Change => ({
  span: { start: token.start, end: token.end },
  text: inCase(token, text),
})

export function form(
  register: Register,
  changes: readonly Change[],
  isSure: boolean,
  counts = true,
  over?: { readonly start: number; readonly end: number },
): AddressForm {
  const ordered = [...changes].sort((a, b) => a.span.start - b.span.start)
  const start = Math.min(over?.start ?? Number.POSITIVE_INFINITY, ...ordered.map(({ span }) => span.start))
  const end = Math.max(over?.end ?? 0, ...ordered.map(({ span }) => span.end))
  return { span: { start, end }, register, changes: ordered, isSure, counts }
}

const apostropheOf = (text: string): string => (text.includes('’') ? '’' : "'")

/** *vous* as an object becomes *te*, and *t’* joined to a vowel. Undefined where the gap is not one plain space. */
export function weakTu(view: SentenceView, at: number): Change | undefined {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!token || !next) return undefined
  if (!opensWithVowel(next.norm, view.lexicon) && !/^(?:y|en)$/.test(next.norm)) return change(token, 'te')
  if (view.text.slice(token.end, next.start) !== ' ') return undefined
  return { span: { start: token.start, end: next.start }, text: inCase(token, `t${apostropheOf(view.text)}`) }
}

/** *te* becomes *vous*, and *t’* gets its space back. */
export const weakVous = (token: Token): Change => change(token, token.norm === "t'" ? 'vous ' : 'vous')

/** `n’allez` → `ne va`, `ne va` → `n’allez`: the elision before a verb follows its new first letter. */
export function elisionBefore(view: SentenceView, verb: number, written: string): Change | undefined {
  const before = view.tokens[verb - 1]
  const token = view.tokens[verb]
  if (!before || !token || !/^(?:ne|n')$/.test(before.norm)) return undefined
  const vowel = opensWithVowel(written, view.lexicon)
  if (before.norm === "n'" && !vowel)
    return { span: { start: before.start, end: before.end }, text: inCase(before, 'ne ') }
  if (before.norm === 'ne' && vowel)
    return {
      span: { start: before.start, end: token.start },
      text: inCase(before, `n${apostropheOf(view.text)}`),
    }
  return undefined
}

/** The changes of the form that stands alone on a token, taken out of the list: `t’` and `inquiète` are one mark. */
export function absorbed(forms: AddressForm[], token: Token | undefined): readonly Change[] {
  const at = forms.findIndex(({ span }) => span.start === token?.start)
  const [form] = at < 0 ? [] : forms.splice(at, 1)
  return form?.changes ?? []
}
