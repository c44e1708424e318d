import type { Lexicon } from '../../lexicon/lexicon'
import { withCaseOf } from '../../text/normalise'
import { isWord, type WordToken } from '../../text/token'
import { tokenRule } from '../define'
import type { SentenceView } from '../rule'
import { could, isInfinitive, isPersonal, isPos, must } from './features'

const PRONOUNS = new Set('nous moi le la les lui leur'.split(' '))
/** After these a verb may open its clause. */
const OPENERS = /^(?:et|mais|donc|alors|sinon|puis|ou)$/

/** `contacter nous`: an infinitive has its pronouns before it, so that one behind it shows an order. */
export const looseOrder = tokenRule({
  id: 'grammar/order-pronoun',
  kind: 'grammar',
  category: 'impératif',
  severity: 'warn',
  message: 'Ici il faut l’impératif, relié à son pronom par un trait d’union.',
  why: 'L’infinitif a son pronom devant lui : « nous contacter ». Derrière, c’est un ordre : « contactez-nous ».',
  words: [...PRONOUNS],
  examples: {
    match: [
      {
        text: 'Une question ? Contacter nous en privé.',
        marks: 'Contacter nous',
        fixed: 'Une question ? Contactez-nous en privé.',
      },
      {
        text: 'Notez le numéro et transmettre le au gardien.',
        marks: 'transmettre le',
        fixed: 'Notez le numéro et transmettez-le au gardien.',
      },
      {
        text: 'Renvoyer le nous sans frais.',
        marks: 'Renvoyer le nous',
        fixed: 'Renvoyez-le-nous sans frais.',
      },
      {
        text: 'Arroser les une fois par semaine.',
        marks: 'Arroser les',
        fixed: 'Arrosez-les une fois par semaine.',
      },
      {
        text: 'Rejoigner nous samedi !',
        marks: 'Rejoigner nous',
        fixed: 'Rejoignez-nous samedi !',
      },
    ],
    pass: [
      'Arroser les plantes le soir.',
      'Pour cela, contacter le service ou la boutique.',
      'Aider nous tient à cœur.',
      'Avant de répondre, le relire.',
      'Vous pouvez rester, nous fermons à 20 h.',
      'Manger le midi, dormir la nuit.',
      'Dîner nous a plu.',
      'Tu peux écrire ou passer nous voir.',
    ],
  },
  check(view, at) {
    const { lexicon, tokens } = view
    const verb = tokens[at - 1]
    const pronoun = tokens[at]
    if (!lexicon || !isWord(verb) || !isWord(pronoun) || verb.clitic || pronoun.clitic) return undefined
    const second = tokens[at + 1]
    const isDouble =
      /^l[ea]s?$/.test(pronoun.norm) &&
      isWord(second) &&
      !second.clitic &&
      /^(?:nous|moi|lui)$/.test(second.norm)
    const last = isDouble ? at + 1 : at
    if (!opensClause(view, at - 1) || !isFreeAfter(view, last)) return undefined
    const order = orderOf(view, lexicon, verb, at - 1)
    if (order === undefined) return undefined
    const end = tokens[last]?.end ?? pronoun.end
    const hung = tokens.slice(at, last + 1).map(({ norm }) => `-${norm}`)
    return {
      span: { start: verb.start, end },
      suggestions: [`${withCaseOf(verb.text.charAt(0), order)}${hung.join('')}`],
      confidence: 0.96,
    }
  },
})

function opensClause({ tokens }: SentenceView, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind === 'protected') return true
  return before.kind === 'punctuation' || OPENERS.test(before.norm)
}

/** The polite order of an infinitive, or of a slip for one (`rejoigner`). */
function orderOf(view: SentenceView, lexicon: Lexicon, verb: WordToken, at: number): string | undefined {
  const infinitive = lexicon.analyses(verb.text).find(isInfinitive)
  if (infinitive && !could(view, at, isPos('noun')))
    return lexicon.inflect(infinitive.lemma, {
      pos: 'verb',
      mood: 'imperative',
      person: 2,
      number: 'plural',
    })[0]
  if (lexicon.accepts(verb.text) || !/er$/.test(verb.norm)) return undefined
  const heard = `${verb.norm.slice(0, -1)}z`
  return lexicon.analyses(heard).some(({ mood }) => mood === 'imperative') ? heard : undefined
}

/** Nothing follows that the pronoun could belong to: no noun that it would lead, no verb of which it is the object. */
function isFreeAfter(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1]
  if (!isWord(next)) return next?.kind !== 'number'
  if (next.clitic || could(view, at + 1, isPersonal) || BEFORE_VERB.test(next.norm)) return false
  // `ou passer nous voir`
  if (must(view, at + 1, isInfinitive)) return false
  if (/^(?:nous|moi|lui)$/.test(view.tokens[at]?.norm ?? '')) return true
  return isArticle(view, at + 1) || !could(view, at + 1, isPos('noun', 'adjective', 'proper', 'numeral'))
}

const BEFORE_VERB = /^(?:ne|n'|y|l'|vous)$/

/** `arroser les une fois par semaine`: two articles never follow one another. */
const isArticle = (view: SentenceView, at: number): boolean =>
  /^(?:une?|des)$/.test(view.tokens[at]?.norm ?? '')
