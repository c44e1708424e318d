import type { Token } from './token'

/** Function words that settle the language; words shared by two of them (`on`, `me`, `a`) are left out. */
const FRENCH =
  words(`le les du des une au aux et est dans pour avec sur pas vous nous je tu il elle ils elles qui que ce cette ces
  votre vos notre nos mon ton leur leurs sont avez avons êtes sommes être avoir ne c' d' l' j' n' qu' s' m' t' merci bonjour bonsoir
  oui très bien aussi mais donc où à ça chez vers sans sous plus tout tous bonne bon journée soirée bises salut
  désolé désolée désolés svp stp coucou bravo super merci belle bienvenue félicitations hello super top
  y en on suis ont là trop rien quand comme encore toujours beaucoup moi toi demain
  es été était étaient soit ses mes cela dont puis parce puisque lorsque depuis pendant celui celle ceux celles`)
const OTHER =
  words(`the and is are you your for with this that have has was not but they what from please thanks thank hello our will
  would can it's i'm we're be been her his she he them there here very good sorry hi my of to in
  el los las una y es por para con gracias hola pero está muy como usted nuestro más buenos días
  il della che per con grazie ciao sono molto non gli buongiorno anche questo
  der die das und ist nicht mit für ein eine sie wir danke hallo auf den dem guten bitte sehr
  het een en niet van voor met dank je wij zijn bedankt goed
  o os uma não para com obrigado obrigada olá você muito bom dia`)
/** French and another language at once: a word of either counts for half. */
const SHARED = words('hello il y en des con die non a on me as super je que qui plus tu os ton sur es')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u
const CAPITAL = /^\p{Lu}/u

export type Language = 'french' | 'other' | 'unknown'

/** A word of the dictionary says less than a function word: languages share many (`message`, `place`, `date`). */
const KNOWN = 0.3
/** A word that no French dictionary has says more, but may be a slip. */
const STRANGE = 0.5

/**
 * Which language a sentence is in, by its function words and by how much of it French knows; `unknown` where
 * they do not settle it (a name, an emoji, one word). What is mostly in another script is not French.
 * @param isKnown whether the French dictionary has a form; left out, function words decide alone.
 * @param isSlip whether an unknown form is hardly anything but a French word: then it is no stranger.
 */
export function languageOf(
  tokens: readonly Token[],
  isKnown?: (form: string) => boolean,
  isSlip?: (form: string) => boolean,
): Language {
  let french = 0
  let other = 0
  let foreignScript = 0
  let count = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.clitic) continue
    count++
    const [first = ''] = token.norm
    if (first > 'z' && LETTER.test(first) && !LATIN.test(first)) {
      foreignScript++
      continue
    }
    const weight = SHARED.has(token.norm) ? 0.5 : 1
    const isFrench = FRENCH.has(token.norm)
    const isOther = OTHER.has(token.norm)
    if (isFrench) french += weight
    if (isOther) other += weight
    if (isFrench || isOther || !isKnown || token.elided) continue
    if (isKnown(token.text)) french += KNOWN
    // Names are strange in every language.
    else if ((count === 1 || !CAPITAL.test(token.text)) && !isSlip?.(token.norm)) other += STRANGE
  }
  if (foreignScript * 2 > count) return 'other'
  if (other > french) return 'other'
  return french > other ? 'french' : 'unknown'
}

/**
 * Is each sentence of a text French? One that does not tell follows the one before it, the first ones follow what
 * comes first after them, and a text that tells nothing is taken for French.
 */
export function isFrenchBySentence(languages: readonly Language[]): boolean[] {
  let last: Language = languages.find((language) => language !== 'unknown') ?? 'french'
  return languages.map((language) => {
    if (language !== 'unknown') last = language
    return last === 'french'
  })
}
