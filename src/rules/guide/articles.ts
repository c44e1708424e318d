import type { Gender } from '../../lexicon/morphology'
import type { Token } from '../../text/token'

/** What an article is made to agree with. */
export interface Noun {
  readonly gender: Gender
  readonly plural: boolean
  /** Begins with a vowel or a mute h. */
  readonly vowel: boolean
}

interface Forms {
  readonly masculine: string
  readonly feminine: string
  readonly plural: string
  /** Before a vowel. */
  readonly elided: string | undefined
  readonly masculineBeforeVowel?: string
  readonly feminineBeforeVowel?: string
}

const THE: Forms = { masculine: 'le', feminine: 'la', plural: 'les', elided: "l'" }
const OF_THE: Forms = { masculine: 'du', feminine: 'de la', plural: 'des', elided: "de l'" }
const TO_THE: Forms = { masculine: 'au', feminine: 'à la', plural: 'aux', elided: "à l'" }
const A: Forms = { masculine: 'un', feminine: 'une', plural: 'des', elided: undefined }
const THIS: Forms = {
  masculine: 'ce',
  feminine: 'cette',
  plural: 'ces',
  elided: undefined,
  masculineBeforeVowel: 'cet',
}
const possessive = (letter: string): Forms => ({
  masculine: `${letter}on`,
  feminine: `${letter}a`,
  plural: `${letter}es`,
  elided: undefined,
  feminineBeforeVowel: `${letter}on`,
})
const OF: Forms = { masculine: 'de', feminine: 'de', plural: 'de', elided: "d'" }

const BY_FORM: ReadonlyMap<string, Forms> = new Map<string, Forms>([
  ...['le', 'la', "l'", 'les'].map((form) => [form, THE] as const),
  ['du', OF_THE],
  ...['au', 'aux'].map((form) => [form, TO_THE] as const),
  ...['un', 'une'].map((form) => [form, A] as const),
  ...['ce', 'cet', 'cette', 'ces'].map((form) => [form, THIS] as const),
  ...['m', 't', 's'].flatMap((letter) =>
    ['on', 'a', 'es'].map((end) => [`${letter}${end}`, possessive(letter)] as const),
  ),
  ...['de', "d'"].map((form) => [form, OF] as const),
])
/** `de` and `à` join with the article that follows. */
const JOINED: ReadonlyMap<string, Forms> = new Map([
  ['de', OF_THE],
  ['à', TO_THE],
])

/** The article before token `at`, agreeing with `noun` and with its space; `start` counts in the sentence. */
export function articleFor(
  tokens: readonly Token[],
  at: number,
  noun: Noun,
): { readonly start: number; readonly text: string } | undefined {
  const article = tokens[at - 1]
  const own = article && BY_FORM.get(article.norm)
  if (!article || !own) return undefined
  const before = own === THE ? tokens[at - 2] : undefined
  const joined = before && JOINED.get(before.norm)
  const text = formFor(joined ?? own, noun)
  return {
    start: joined ? before.start : article.start,
    text: text.endsWith("'") ? text.replace("'", '’') : `${text} `,
  }
}

function formFor(forms: Forms, { gender, plural, vowel }: Noun): string {
  if (plural) return forms === OF && vowel ? "d'" : forms.plural
  if (vowel && forms.elided !== undefined) return forms.elided
  if (gender === 'feminine') return (vowel ? forms.feminineBeforeVowel : undefined) ?? forms.feminine
  return (vowel ? forms.masculineBeforeVowel : undefined) ?? forms.masculine
}
