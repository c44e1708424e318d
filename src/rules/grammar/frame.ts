import type { SentenceView } from '../rule'
import { isOpening, REACH } from './clause'
import { isPos, may, must } from './features'
import { openingAt } from './opener'
import { isTimeNoun } from './phraseHead'

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
    // `Faute de quoi, la commande`.
    // `Tous les matins, la boutique`
    (must(view, first, isPos('determiner')) &&
      (isTimeNoun(view, comma - 1) ||
        (may(view, comma - 1, isPos('adjective')) && isTimeNoun(view, comma - 2)))) ||
    (NOUN_OF_FRAME.test(norm) && /^(?:de|d'|à|au|aux)$/.test(view.tokens[first + 1]?.norm ?? '')) ||
    may(view, first, ({ pos, kind }) => pos === 'preposition' || pos === 'proper' || kind === 'title') ||
    must(view, first, isPos('adverb'))
  )
}
