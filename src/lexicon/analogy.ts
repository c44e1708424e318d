import type { Lexicon } from './lexicon'
import type { PartOfSpeech } from './morphology'

/** A word of the lexicon that words with the same ending inflect like. */
interface Model {
  readonly ending: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

const verb = (ending: string, lemma: string): Model => ({ ending, lemma, pos: 'verb' })
const noun = (ending: string, lemma: string): Model => ({ ending, lemma, pos: 'noun' })
const adjective = (ending: string, lemma: string): Model => ({ ending, lemma, pos: 'adjective' })

/**
 * New words inflect by the living classes alone: verbs are of the first group, and nouns and adjectives are told by
 * their suffix. Where a suffix has two feminines (testeuse, animatrice) or two stems (gèle, appelle), both are right
 * somewhere, and nobody knows of a new word. The longest ending decides.
 */
const MODELS: readonly Model[] = [
  verb('er', 'aimer'),
  verb('cer', 'placer'),
  verb('ger', 'manger'),
  verb('oyer', 'employer'),
  verb('uyer', 'appuyer'),
  verb('ayer', 'payer'),
  verb('eler', 'geler'),
  verb('eler', 'appeler'),
  verb('eter', 'acheter'),
  verb('eter', 'jeter'),
  noun('eur', 'vendeur'),
  noun('teur', 'menteur'),
  noun('teur', 'acteur'),
  noun('ien', 'gardien'),
  adjective('al', 'normal'),
  adjective('eux', 'heureux'),
  adjective('if', 'actif'),
  adjective('el', 'cruel'),
  adjective('éen', 'européen'),
  adjective('ais', 'français'),
  adjective('ois', 'bourgeois'),
  adjective('é', 'carré'),
  adjective('ant', 'élégant'),
  adjective('ent', 'prudent'),
]

/** Shorter stems are no stems: *fer* is not *f* and *er*. */
const LEAST_STEM = 2
/** A name has capitals somewhere, and inflects no more than a figure does. */
const COMMON = /^\p{Ll}[\p{Ll}'’-]+$/u

/**
 * The inflected forms of a word that the lexicon lacks, itself left out, by analogy with words that end alike: of
 * *stalker* all that *aimer* has, of *streameur* its plural and feminine. None for names and for words that it knows.
 */
export function formsByAnalogy(word: string, lexicon: Lexicon): readonly string[] {
  if (!COMMON.test(word) || lexicon.accepts(word)) return []
  const forms = new Set([
    ...plainPlural(word),
    ...modelsOf(word).flatMap((model) => formsLike(word, model, lexicon)),
  ])
  forms.delete(word)
  return [...forms]
}

function modelsOf(word: string): readonly Model[] {
  const alike = MODELS.filter(
    ({ ending }) => word.endsWith(ending) && word.length >= ending.length + LEAST_STEM,
  )
  const longest = Math.max(...alike.map(({ ending }) => ending.length))
  return alike.filter(({ ending }) => ending.length === longest)
}

function formsLike(word: string, { ending, lemma, pos }: Model, lexicon: Lexicon): readonly string[] {
  const stem = word.slice(0, word.length - ending.length)
  return endingsOf(lemma, ending, pos, lexicon).map((each) => stem + each)
}

const known = new WeakMap<Lexicon, Map<string, readonly string[]>>()

/** What stands after the stem in the forms of a model; worked out once. */
function endingsOf(lemma: string, ending: string, pos: PartOfSpeech, lexicon: Lexicon): readonly string[] {
  const own = known.get(lexicon) ?? new Map<string, readonly string[]>()
  known.set(lexicon, own)
  const key = `${lemma} ${pos}`
  const before = own.get(key)
  if (before) return before
  const stem = lemma.slice(0, lemma.length - ending.length)
  const found = lexicon
    .inflect(lemma, { pos })
    .flatMap((form) => (form.startsWith(stem) ? [form.slice(stem.length)] : []))
  own.set(key, found)
  return found
}

/** How a noun makes its plural that ends like no model, or that ends like a verb (un stalker). */
function plainPlural(word: string): readonly string[] {
  if (/[sxz]$/.test(word)) return []
  return [word + (/(?:eau|au|eu)$/.test(word) ? 'x' : 's')]
}
