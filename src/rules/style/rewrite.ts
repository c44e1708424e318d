import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { table } from '../../text/table'
import type { Match } from '../pattern/match'
import type { SentenceView } from '../rule'

type Rewrite = (match: Match, view: SentenceView) => readonly string[]

const VOWEL = /^[aâàeéèêëiîïoôöuùûüyœæ]/iu
/** Lose their vowel before another, so that what follows them may not begin with one. */
const BEFORE_CONSONANT = new Set('je me te se le la ne de que jusque lorsque puisque ce ma ta sa'.split(' '))

/** Does the word begin with a vowel for the ear: `équipe`, `horaire`, but not `héros`, `oui`? */
export function opensWithVowel(word: string, lexicon: Lexicon | null): boolean {
  const first = /^[\p{L}-]+/u.exec(word)?.[0] ?? ''
  if (/^h/i.test(first)) return !(lexicon?.analyses(first).some(({ aspirated }) => aspirated) ?? true)
  return VOWEL.test(first) && !/^(?:oui|onze|onzième|y[aeo].*)$/iu.test(first)
}

/** What would need the word before it to be changed too (`l’implémenter`, `de améliorer`) is not proposed. */
export const joins = ({ tokens, lexicon }: SentenceView, from: number, text: string): boolean => {
  const before = tokens[from - 1]
  if (!before) return true
  const vowel = opensWithVowel(text, lexicon)
  return before.norm.endsWith("'") ? vowel : !(vowel && BEFORE_CONSONANT.has(before.norm))
}

const PERSON_OF = table<number>({ je: 1, "j'": 1, tu: 2, il: 3, elle: 3, on: 3 })

/** The person that a pronoun near the verb asks for: `je checke` and `il checke` differ in *vérifier* only here. */
function personBefore({ tokens }: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (token?.kind === 'punctuation') return undefined
    const person = PERSON_OF[token?.norm ?? '']
    if (person) return person
  }
  return undefined
}

const sameForm = (lexicon: Lexicon, infinitive: string, written: Analysis): readonly string[] => {
  const { mood, person, number, gender } = written
  return lexicon.inflect(infinitive, {
    pos: 'verb',
    mood,
    ...(person === 0 ? {} : { person }),
    ...(number === 'singular' || number === 'plural' ? { number } : {}),
    ...(gender === 'masculine' || gender === 'feminine' ? { gender } : {}),
  })
}

/**
 * French verbs in the form of the marked one: `asVerb('transmettre')` makes `transmettons` of `forwardons`.
 * What follows the infinitive is kept: `mettre en place`, `répondre à`.
 */
export const asVerb =
  (...infinitives: readonly string[]): Rewrite =>
  (match, view) => {
    const { lexicon } = view
    const { from } = match.marked
    const verbs = (view.readings[from]?.plausible ?? []).filter(({ pos }) => pos === 'verb')
    if (!lexicon) return []
    const person = personBefore(view, from)
    const wanted = verbs.filter((verb) => verb.person === 0 || !person || verb.person === person)
    const forms = infinitives.flatMap((phrase) => {
      const [head = '', ...rest] = phrase.split(' ')
      for (const verb of wanted.length > 0 ? wanted : verbs) {
        const [form] = sameForm(lexicon, head, verb)
        if (form !== undefined) return [[form, ...rest].join(' ')]
      }
      return []
    })
    return unique(forms).filter((text) => joins(view, from, text))
  }

/** An adjective in the gender and number of the marked one. */
export const asAdjective =
  (lemma: string): Rewrite =>
  (match, view) => {
    const written = view.readings[match.marked.from]?.plausible.find(
      ({ pos }) => pos === 'adjective' || pos === 'noun',
    )
    if (!written || !view.lexicon) return []
    const { gender, number } = written
    return view.lexicon
      .inflect(lemma, {
        pos: 'adjective',
        ...(gender === 'masculine' || gender === 'feminine' ? { gender } : {}),
        ...(number === 'singular' || number === 'plural' ? { number } : {}),
      })
      .slice(0, 1)
  }

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

/** Endings of the first group, which every borrowed verb takes. */
const ENDINGS =
  'er e es ons ez ent ai as a èrent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient ant é ée és ées'.split(
    ' ',
  )

/**
 * A pattern for every form of a borrowed verb: the dictionary has few of them. An English verb that ends in *e*
 * is a noun too (`une update`): with `noun` its bare forms are left to the nouns.
 */
export const borrowed = (stem: string, kind: 'verb' | 'noun' = 'verb'): string => {
  const endings = kind === 'noun' ? ENDINGS.filter((ending) => !/^es?$/.test(ending)) : ENDINGS
  return `(${endings.map((ending) => stem + ending).join('|')})`
}
