import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { isOpening } from './clause'
import { isPos, may, must } from './features'
import { REACH } from './kit/reach'
import { openingAt } from './opener'
import { isTimeNoun } from './timeNoun'

export const GREETINGS = /^(?:bonjour|bonsoir|salut|coucou|hello|merci|oui|non|désolée?s?|bravo)$/
const NOUN_OF_FRAME = /^(?:faute|suite|grâce|grace|compte|face|côté|afin|quant|histoire)$/

/** `Dans ce cas, la livraison`, `Bonjour Julie, la livraison`: what stands before the comma is no subject. */
export function isAfterFrame(view: SentenceView, comma: number): boolean {
  let first = comma
  for (let before = view.tokens[first - 1]; before && !isOpening(before); before = view.tokens[first - 1]) {
    if (first <= comma - REACH) break
    first--
  }
  const norm = view.tokens[first]?.norm ?? ''
  return (
    // `Tissés en Corrèze, nos pulls`
    (first === 0 && openingAt(view) !== undefined) ||
    // `Merci @lea, votre avis`
    view.tokens[comma - 1]?.kind === 'protected' ||
    GREETINGS.test(norm) ||
    // `Hey Sacha, ta carte`.
    must(view, first, isPos('interjection')) ||
    // `Madame Petit, la livraison`, `Léa, la livraison`; `se soir, la livraison` is a slip of `ce`.
    /^(?:se|cher|chère|chers|chères)$/.test(norm) ||
    // `Quel que soit le délai, les bons`.
    (/^quel(?:le)?s?$/.test(norm) && /^qu[e']$/.test(view.tokens[first + 1]?.norm ?? '')) ||
    // `Lundi, la boutique`, `Samedi prochain, la boutique`
    isTimeNoun(view, first) ||
    // `Comme chaque année, la boutique`, `Comme prévu, la boutique`
    norm === 'comme' ||
    isAddress(view, comma) ||
    // `Tout d'abord, la boutique`
    (norm === 'tout' && /^(?:d'|de|à|en|comme)$/.test(view.tokens[first + 1]?.norm ?? '')) ||
    (first === comma - 1 && isLoneWord(view, first)) ||
    // `Tous les matins, la boutique`
    (must(view, first, isPos('determiner')) &&
      (isTimeNoun(view, comma - 1) ||
        (may(view, comma - 1, isPos('adjective')) && isTimeNoun(view, comma - 2)))) ||
    // `Faute de quoi, la commande`.
    (NOUN_OF_FRAME.test(norm) && /^(?:de|d'|à|au|aux)$/.test(view.tokens[first + 1]?.norm ?? '')) ||
    may(view, first, ({ pos, kind }) => pos === 'preposition' || pos === 'proper' || kind === 'title') ||
    must(view, first, isPos('adverb'))
  )
}

/** `Bref, …`, `Promis, …`, `Attention, …`: a word alone, with no determiner and in the singular, opens no list. */
const isLoneWord = (view: SentenceView, at: number): boolean =>
  isWord(view.tokens[at]) &&
  must(
    view,
    at,
    (each) =>
      /^(?:noun|adjective|adverb|interjection|verb)$/.test(each.pos) &&
      !(each.pos === 'noun' && each.number === 'plural'),
  )

/** The only comma since the head of the sentence, after what opens it: no list. */
export const closesFrame = (view: SentenceView, comma: number): boolean =>
  view.tokens[comma]?.text === ',' &&
  view.tokens.findIndex(({ text }) => text === ',') === comma &&
  isAfterFrame(view, comma)

/** Whom one speaks to, and tells nothing of; the others may be the first of a list (`les amis, la famille comptent`). */
const SALUTE = /^(?:bonjour|bonsoir|salut|coucou|hello|merci|bravo)$/
const DEAR =
  /^(?:belles?|chéri(?:e|s|es)?|puces?|cœur|coeur|grande?|loulous?|cocotte|poulette|biche|gars|meufs|team)$/
const KNOWN = /^(?:ami(?:e|s|es)?|filles|copains|copines|collègues|gourmands|gourmandes|voisins|voisines)$/

/**
 * `Ma belle, tes extensions`, `Les amis, vos billets`: at the head of a sentence, with nothing else before the comma.
 * @param isLoose friends may be a subject as well.
 */
export function isAddress({ tokens }: SentenceView, comma: number, isLoose = false): boolean {
  const [lead, name] = [tokens[comma - 2]?.norm ?? '', tokens[comma - 1]?.norm ?? '']
  const before = tokens[comma - 3]
  if (tokens[comma]?.text !== ',') return false
  // `Coucou la team, votre place`
  if (comma === 3 && SALUTE.test(before?.norm ?? '')) return /^(?:l[ea]s?|l'|mes|mon|ma)$/.test(lead)
  if (before && !isOpening(before)) return false
  if (!/^(?:mon|ma|mes|l[ea]|les)$/.test(lead)) return false
  return (
    DEAR.test(name) ||
    (KNOWN.test(name) &&
      (isLoose ||
        /^(?:[tv]es|vos|nos|[nv]otre|ton|ta|ce|cette|cet|ces)$/.test(tokens[comma + 1]?.norm ?? '')))
  )
}
