import type { Lexicon } from '../../lexicon/lexicon'
import type { Token } from '../../text/token'
import { sentenceRule } from '../define'
import { across, could, isPos, must } from '../grammar/features'
import { isQuoted } from '../pattern/quotation'
import type { SentenceView } from '../rule'

/** Determiners that are no pronouns: what follows is a noun group, whatever its first word looks like. */
const DETERMINERS = new Set(
  'un une ce cet cette ces mon ton son notre votre nos vos mes tes ses leurs du au aux quelques plusieurs aucun'.split(
    ' ',
  ),
)
/** First halves that never stand alone. */
const BOUND = /^(?:semi|franco|anglo|israélo|italo|hispano|germano|afro|pseudo|gréco|multi|cyber)$/
/** First halves that say where or when, and that no noun group has by themselves: `le sous sol`, `l’avant veille`. */
const PLACING = /^(?:sous|avant|arrière|après|contre|demi)$/
const ARTICLES = new Set(["l'", 'le', 'la', 'les', "d'"])
const NOMINAL = isPos('noun', 'adjective', 'numeral', 'proper', 'determiner', 'adverb')
const MOST_PARTS = 3

/** The compound that these tokens are the parts of, where the dictionary has it whole as a noun. */
function compoundOf(parts: readonly Token[], lexicon: Lexicon): string | undefined {
  const isPlain = parts.every(({ kind, spaced }, at) => kind === 'word' && (at === 0 || spaced))
  if (!isPlain) return undefined
  const compound = parts.map(({ text }) => text).join('-')
  return lexicon.analyses(compound).some(({ pos }) => pos === 'noun') ? compound : undefined
}

/** `ton ex donne…`, `mon ex jaloux`: an *ex* is a noun too, so that only a noun after it makes one word of them. */
const isHalf = (view: SentenceView, at: number, first: string): boolean =>
  first === 'ex'
    ? must(view, at, isPos('noun')) && !could(view, at, isPos('verb'))
    : // `ton pseudo avant minuit`: a noun too.
      !must(view, at, isPos('preposition', 'adverb')) &&
      could(view, at, isPos('noun', 'adjective')) &&
      !/^\p{Lu}/u.test(view.tokens[at]?.text ?? '')

export const splitCompound = sentenceRule({
  id: 'spelling/split-compound',
  kind: 'spelling',
  category: 'trait d’union',
  severity: 'warn',
  message: 'Ce mot composé prend un trait d’union.',
  why: 'Après un déterminant vient un nom : un verbe n’y a sa place que dans un nom composé, qui s’écrit avec des traits d’union. Ainsi un porte-clés, un cessez-le-feu.',
  examples: {
    match: [
      {
        text: 'Il reste un ouvre boîte en stock.',
        marks: 'ouvre boîte',
        fixed: 'Il reste un ouvre-boîte en stock.',
      },
      {
        text: 'Le dépôt est au sous sol.',
        marks: 'sous sol',
        fixed: 'Le dépôt est au sous-sol.',
      },
      {
        text: 'Il manque un couvre lit.',
        marks: 'couvre lit',
        fixed: 'Il manque un couvre-lit.',
      },
      {
        text: 'C’est un spectacle franco belge.',
        marks: 'franco belge',
        fixed: 'C’est un spectacle franco-belge.',
      },
      {
        text: 'Un cadeau de notre ex collègue.',
        marks: 'ex collègue',
        fixed: 'Un cadeau de notre ex-collègue.',
      },
    ],
    pass: [
      'Il reste un ouvre-boîte en stock.',
      'On vous ouvre la boîte en magasin.',
      'Un beau jour, nous reviendrons.',
      'Votre commande client est prête.',
      'Livraison franco de port.',
      'Vous pouvez savoir faire la différence.',
      'Laisse-nous ton pseudo avant minuit.',
    ],
  },
  *check(view) {
    const { tokens, lexicon } = view
    if (!lexicon) return
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      if (token.kind !== 'word' || next?.kind !== 'word' || !next.spaced || isQuoted(view, at)) continue
      const isBound =
        BOUND.test(token.norm) || (token.norm === 'ex' && DETERMINERS.has(tokens[at - 1]?.norm ?? ''))
      if (isBound && isHalf(view, at + 1, token.norm)) {
        yield { span: across(token, next), suggestions: [`${token.text}-${next.text}`], confidence: 0.85 }
        continue
      }
      const before = tokens[at - 1]?.norm ?? ''
      // `une à une en cas de pluie`: it has nothing for its noun.
      if (tokens[at - 2]?.norm === 'à' && tokens[at - 3]?.norm === before) continue
      const isPlaced = PLACING.test(token.norm) && (DETERMINERS.has(before) || ARTICLES.has(before))
      if (!isPlaced && (!DETERMINERS.has(before) || could(view, at, NOMINAL))) continue
      for (let parts = MOST_PARTS; parts >= 2; parts--) {
        const compound = compoundOf(tokens.slice(at, at + parts), lexicon)
        const last = tokens[at + parts - 1]
        if (!compound || !last) continue
        yield { span: across(token, last), suggestions: [compound], confidence: 0.85 }
        break
      }
    }
  },
})
