import type { SentenceView } from '../rule'
import { could, isParticiple, isPos, must } from './features'

const OBJECT_PRONOUNS = new Set("me m' te t' se s' le la les l' lui leur y en nous vous".split(' '))
/** Between a helping verb and what it governs; adverbs in -ment and all that read as nothing else come on top. */
const ADVERBS = new Set(
  'pas plus jamais point guère rien tout tous toutes bien mal déjà encore toujours aussi également souvent vite trop très peu assez tant tellement mieux même enfin ensuite vraiment simplement juste quand-même certes donc alors certainement peut-être hélas ici là non'.split(
    ' ',
  ),
)
const SUBJECT_CLITIC = /^-(?:t-)?(?:je|tu|iel|il|elle|on|nous|vous|iels|ils|elles|ce)$/

export const isObjectPronoun = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at]
  return token?.kind === 'word' && !token.clitic && OBJECT_PRONOUNS.has(token.norm)
}

const isAdverb = (view: SentenceView, at: number): boolean => {
  const norm = view.tokens[at]?.norm ?? ''
  // `sont si réussies que`: so much.
  if (norm === 'si')
    return (
      could(view, at - 1, ({ lemma }) => /^(?:être|sembler|paraître|rester|devenir)$/.test(lemma)) &&
      could(view, at + 1, (each) => isParticiple(each) || isPos('adjective')(each))
    )
  // `c'est pourquoi nous…`: a clause begins there.
  return ADVERBS.has(norm) || must(view, at, ({ pos, kind }) => pos === 'adverb' && kind !== 'interrogative')
}

/** Adverbs in several words. */
const SET_ADVERBS = [
  'un peu',
  'bel et bien',
  'de nouveau',
  'à nouveau',
  'en effet',
  'en général',
  'sans doute',
  "d' abord",
  'en principe',
  'tout à fait',
  "d' ailleurs",
  'à peine',
  'en revanche',
  'quand même',
  'tout de même',
  'par ailleurs',
  'par contre',
  'du coup',
  'en plus',
  'en outre',
  'au contraire',
  'pour le moment',
  "pour l' instant",
  'à ce jour',
  'moi aussi',
  'toi aussi',
  'lui aussi',
  'elle aussi',
  'eux aussi',
  'elles aussi',
  'de temps en temps',
  'à plusieurs reprises',
  'à maintes reprises',
  'en ce moment',
  'une fois de plus',
  'une fois encore',
  'encore une fois',
  'à la fois',
  "d' habitude",
  "d' ordinaire",
  'sans cesse',
  'par erreur',
  'par hasard',
  'par mégarde',
  'depuis peu',
  'depuis longtemps',
  'petit à petit',
  'peu à peu',
  'tant bien que mal',
  'tout de suite',
  'en grande partie',
  'pour la plupart',
  'à coup sûr',
  'par exemple',
  'en vain',
  'au moins',
  'du moins',
  'de plus en plus',
  'de moins en moins',
  'de suite',
  'à tort',
  'à raison',
  'en partie',
  'en fait',
  'bien sûr',
  'plus ou moins',
  "à l' instant",
  "à l' avance",
  'à présent',
  'à jamais',
  'plus tard',
  'une nouvelle fois',
].map((words) => words.split(' '))

/** How many words a set adverb has here: `sont un peu longs`, but `un peu de retard`. */
const setAdverbAt = ({ tokens }: SentenceView, at: number): number => {
  const found = SET_ADVERBS.find((words) => words.every((word, i) => tokens[at + i]?.norm === word))
  if (!found || (found[0] === 'un' && /^(?:de|d')$/.test(tokens[at + 2]?.norm ?? ''))) return 0
  return found.length
}

export interface Governed {
  /** Where the governed word stands. */
  readonly at: number
  /** An object pronoun stands before it, which only a verb can follow. */
  readonly hasPronoun: boolean
}

/**
 * The word that a helping verb or a preposition at `governor` governs: past its inverted subject, adverbs and weak
 * pronouns (`pouvez-vous donc nous l’envoyer`). Undefined where something else comes first.
 */
export function governedBy(view: SentenceView, governor: number): Governed | undefined {
  const { tokens } = view
  let at = governor + 1
  while (SUBJECT_CLITIC.test(tokens[at]?.norm ?? '')) at++
  let hasPronoun = false
  while (
    isAdverb(view, at) ||
    isObjectPronoun(view, at) ||
    tokens[at]?.norm === "n'" ||
    tokens[at]?.norm === 'ne' ||
    setAdverbAt(view, at) > 0
  ) {
    hasPronoun = isObjectPronoun(view, at)
    at += setAdverbAt(view, at) || 1
  }
  const token = tokens[at]
  return token?.kind === 'word' && !token.clitic ? { at, hasPronoun } : undefined
}
