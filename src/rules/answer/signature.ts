import type { Token } from '../../text/token'
import type { PlacedSentence, ReplyView, SentenceView } from '../rule'
import { mention } from '../tone/frames/mention'
import { lemmas } from '../tone/frames/wordClass'

/** Who may sign besides a person. */
const HOUSE = mention(
  lemmas(`
    équipe service direction mairie staff boutique magasin agence boulangerie librairie institut hôtel restaurant rédaction
    modération modérateur modératrice syndic gérance secrétariat billetterie office centre régie coopérative cinéma club atelier
    responsable directeur directrice conseiller conseillère gérant gérante communication rh pôle support sav accueil brasserie snack camping musée pharmacie
    banque festival association fédération école université ville département région métropole maison studio garage salon théâtre
    compagnie clinique laboratoire ferme domaine commune conservatoire médiathèque bibliothèque piscine standard recouvrement siège
    production administration suivi relation ressource comptabilité qualité envoi livraison expédition locataire référent crèche cabinet comptoir cave épicerie cuisine chef patron patronne présidente président community team
  `),
)
const CLOSINGS = new Set(
  'cordialement bonne belle bien merci bon à au amicalement respectueusement sincèrement bises bisous courage excellente désolé désolée désolés pardon encore vraiment'.split(
    ' ',
  ),
)
const LONGEST_SIGNATURE = 8

/** Does the reply end with a first name, a team or a service? */
export function isSigned(reply: ReplyView): boolean {
  const final = reply.sentences.at(-1)
  const last = reply.french.at(-1)
  if (!final || !last) return false
  if (final.start > last.start) return isForeignName(reply.tokens.slice(final.first, final.last))
  if (HOUSE_SPEAKS.in(last.view)) return true
  const greeted = namesGreeted(reply.french)
  // *Belle journée, Nadège* signs after its last comma; a name alone is a sentence of its own.
  const from = lastBreak(last.view)
  return (
    signs(last.view, from, greeted) || (from > 0 && isWholeShort(last.view) && signs(last.view, 0, greeted))
  )
}

/** A name alone is in no language: *JB*, *Nox*. */
function isForeignName(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length > 0 && words.length <= 4 && words.some(({ text }) => /^\p{Lu}/u.test(text))
}

const HOUSE_SPEAKS = mention(
  "toute? (l'|la|notre) équipe ~4 (vous|te) <souhaiter>",
  "(l'|la|toute l'|notre) équipe ~5 (vous|te) <:verb> $",
)

function lastBreak({ tokens }: SentenceView): number {
  for (let at = tokens.length - 2; at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'punctuation' && /^[,–—:;-]+$/u.test(token.text)) return at + 1
  }
  return 0
}

const wordsFrom = ({ tokens }: SentenceView, from: number): number[] =>
  tokens.flatMap(({ kind }, at) => (at >= from && (kind === 'word' || kind === 'number') ? [at] : []))

const isWholeShort = (view: SentenceView): boolean => wordsFrom(view, 0).length <= LONGEST_SIGNATURE

function signs(view: SentenceView, from: number, greeted: ReadonlySet<string>): boolean {
  const words = wordsFrom(view, from)
  const [first] = words
  if (first === undefined || words.length > LONGEST_SIGNATURE) return false
  if (words.some((at) => isFiniteVerb(view, at))) return false
  // *La compta*, *vos bibliothécaires*: who stands at the end of a reply, after no verb, signs it.
  if (OWNED.has(view.tokens[first]?.norm ?? '') && words.length > 1 && !hasFiniteVerb(view)) return true
  const house = HOUSE.in(view)
  if (house && house.from >= from && !CLOSINGS.has(view.tokens[first]?.norm ?? '')) return true
  // A capital alone in its sentence is a name: *Ben*, *Les RH*.
  if (
    from === 0 &&
    words.length <= 2 &&
    words.some((at) => (at > 0 ? isCapital(view, at) : words.length === 1 && isCapital(view, at))) &&
    !isClosing(view, words)
  )
    return true
  return words.some((at) => isName(view, at) && !greeted.has(view.tokens[at]?.norm ?? ''))
}

const isCapital = ({ tokens }: SentenceView, at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '')
const isClosing = ({ tokens }: SentenceView, words: readonly number[]): boolean =>
  words.some((at) => CLOSINGS.has(tokens[at]?.norm ?? ''))

const OWNED = new Set(['le', 'la', "l'", 'les', 'votre', 'vos', 'notre', 'ton', 'ta', 'tes', 'toute'])
const hasFiniteVerb = (view: SentenceView): boolean => wordsFrom(view, 0).some((at) => isFiniteVerb(view, at))

/** Sure only where every reading is one: *Claire*, *Marine*, *Rose* are not. */
const isFiniteVerb = ({ readings, tokens }: SentenceView, at: number): boolean => {
  const plausible = readings[at]?.plausible ?? []
  return (
    !/^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    plausible.length > 0 &&
    plausible.every(({ pos, mood }) => pos === 'verb' && mood !== 'infinitive' && mood !== 'participle-past')
  )
}

function isName({ tokens, readings }: SentenceView, at: number): boolean {
  const token = tokens[at]
  if (!token || !/^\p{Lu}/u.test(token.text) || CLOSINGS.has(token.norm)) return false
  const { analyses } = readings[at] ?? { analyses: [] }
  return analyses.length === 0 || analyses.some(({ pos }) => pos === 'proper')
}

/** *Merci Anthony* ends a reply to Anthony without signing it. */
function namesGreeted(french: readonly PlacedSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  const [first] = french
  if (!first) return names
  for (const [at, token] of first.view.tokens.entries())
    if (at > 0 && at <= 4 && /^\p{Lu}/u.test(token.text)) names.add(token.norm)
  return names
}
