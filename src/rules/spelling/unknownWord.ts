import type { Lexicon } from '../../lexicon/lexicon'
import type { Token, WordToken } from '../../text/token'
import { sentenceRule } from '../define'

const LETTERS_ONLY = /^[\p{Script=Latin}\p{M}'-]+$/u
const INCLUSIVE = /[·•‧.()]/u
const UPPER = /\p{Lu}/u
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u
/** `merciiii`, `nooon`: a voice, not a fault. */
const STRETCHED = /(\p{L})\1{2,}/u

/** Half of a spelling mark's worth is its silence: what may be a name, a brand or a voice is let be. */
const isSpeech = (word: WordToken, lexicon: Lexicon): boolean => {
  if (!STRETCHED.test(word.norm)) return false
  return ['$1', '$1$1'].some((letters) =>
    lexicon.accepts(word.norm.replace(new RegExp(STRETCHED, 'gu'), letters)),
  )
}

/** Prefixes joined freely to any word: the dictionary cannot list what they make. */
const PREFIXES = new Set(
  'anti auto bi co contre demi éco électro ex extra franco hyper infra inter macro maxi mega méga méta micro mini mono multi néo non ostéo para pluri poly post pré pro pseudo quasi re ré semi socio sous super sur télé trans tri ultra vice'.split(
    ' ',
  ),
)

const isPrefixed = (word: WordToken, lexicon: Lexicon): boolean => {
  const [prefix = '', ...rest] = word.norm.split('-')
  return rest.length > 0 && PREFIXES.has(prefix) && lexicon.accepts(rest.join('-'))
}

/** What keyboards without œ, æ or accented capitals write; right enough in a reply, so a hint at most. */
const asTypeset = (word: WordToken, lexicon: Lexicon): string | undefined => {
  const ligature = word.text.replace(/oe/g, 'œ').replace(/O[eE]/g, 'Œ').replace(/ae/g, 'æ')
  if (ligature !== word.text && lexicon.accepts(ligature)) return ligature
  const [first = ''] = word.text
  const accented = (CAPITALS[first] ?? []).map((capital) => capital + word.text.slice(1))
  return accented.find((form) => lexicon.accepts(form))
}
const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  E: ['É', 'Ê', 'È'],
  A: ['À', 'Â'],
  I: ['Î'],
  O: ['Ô'],
  U: ['Û'],
  C: ['Ç'],
}

const atStart = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]?.kind === 'word') return false
  return true
}

export const unknownWord = sentenceRule({
  id: 'spelling/unknown-word',
  kind: 'spelling',
  category: 'orthographe',
  severity: 'warn',
  message: 'Ce mot n’est pas dans le dictionnaire.',
  why: 'Un mot mal écrit en public se remarque avant le message. Si c’est un nom ou un mot de votre métier, ajoutez-le au dictionnaire.',
  examples: {
    match: [
      { text: 'Nous préparons votre comande.', marks: 'comande', fixed: 'Nous préparons votre commande.' },
      { text: 'Toute l’équipe vous remercit.', marks: 'remercit' },
    ],
    pass: [
      'Merciiii à tous !',
      'Merci @juliedu59, on regarde la S23.',
      'Nos client·e·s sont ravi(e)s.',
      'L’anti-gaspillage avance.',
    ],
  },
  *check({ tokens, lexicon, guide }) {
    if (!lexicon) return
    const vocabulary = vocabularyOf(guide.vocabulary)
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.elided || token.clitic) continue
      if (token.norm.length < 2 || INCLUSIVE.test(token.text) || !LETTERS_ONLY.test(token.norm)) continue
      if (INNER_CAPITAL.test(token.text) || vocabulary.has(token.norm) || lexicon.accepts(token.text))
        continue
      if (isSpeech(token, lexicon) || isPrefixed(token, lexicon)) continue
      const typeset = asTypeset(token, lexicon)
      if (typeset) {
        yield {
          span: { start: token.start, end: token.end },
          suggestions: [typeset],
          severity: 'hint',
          confidence: 0.5,
        }
        continue
      }
      const capital = UPPER.test(token.text)
      // A capital inside a sentence is a name until something says otherwise.
      const name = capital && (!atStart(tokens, at) || token.text === token.text.toUpperCase())
      const suggestions = lexicon.suggest(token.text)
      // Nothing near it: a rare word, a name or a brand rather than a slip.
      const unheard = suggestions.length === 0
      if (capital && unheard) continue
      yield {
        span: { start: token.start, end: token.end },
        suggestions,
        confidence: name || unheard ? 0.3 : 0.9,
        ...(name || unheard ? { severity: 'hint' as const } : {}),
      }
    }
  },
})

const vocabularies = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A guide's words as a set, made once per guide. */
function vocabularyOf(words: readonly string[]): ReadonlySet<string> {
  const known = vocabularies.get(words)
  if (known) return known
  const made = new Set(words.map((word) => word.toLowerCase()))
  vocabularies.set(words, made)
  return made
}
