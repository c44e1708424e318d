import type { Token } from './token'

/** Function words that settle the language; words shared by two of them (`on`, `me`, `a`) are left out. */
const FRENCH =
  words(`le les du des une au aux et est dans pour avec sur pas vous nous je tu il elle ils elles qui que ce cette ces
  votre vos notre nos mon ton leur leurs sont avez avons êtes sommes être avoir ne c' d' l' j' n' qu' s' m' t' merci bonjour bonsoir
  oui très bien aussi mais donc où à ça chez vers sans sous plus tout tous bonne bon journée soirée bises salut
  désolé désolée désolés svp stp coucou bravo super merci belle bienvenue félicitations`)
const OTHER =
  words(`the and is are you your for with this that have has was not but they what from please thanks thank hello our will
  would can it's i'm we're be been her his she he them there here very good sorry hi my of to in
  el los las una y es por para con gracias hola pero está muy como usted nuestro más buenos días
  il della che per con grazie ciao sono molto non gli buongiorno anche questo
  der die das und ist nicht mit für ein eine sie wir danke hallo auf den dem guten bitte sehr
  het een en niet van voor met dank je wij zijn bedankt goed
  o os uma não para com obrigado obrigada olá você muito bom dia`)
const SHARED = new Set([
  'il',
  'en',
  'des',
  'con',
  'die',
  'non',
  'a',
  'on',
  'me',
  'as',
  'super',
  'je',
  'que',
  'qui',
  'plus',
  'tu',
  'os',
  'ton',
  'sur',
])

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u

export type Language = 'french' | 'other' | 'unknown'

/**
 * Which language a run of tokens is in, as far as its function words tell; `unknown` where they do not
 * (a name, an emoji, one word). A text mostly in another script is not French.
 */
export function languageOf(tokens: readonly Token[]): Language {
  let french = 0
  let other = 0
  let foreignScript = 0
  let count = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    count++
    const [first = ''] = token.norm
    if (LETTER.test(first) && !LATIN.test(first)) foreignScript++
    if (token.clitic) continue
    if (SHARED.has(token.norm)) {
      if (FRENCH.has(token.norm)) french += 0.5
      if (OTHER.has(token.norm)) other += 0.5
      continue
    }
    if (FRENCH.has(token.norm)) french++
    if (OTHER.has(token.norm)) other++
  }
  if (foreignScript * 2 > count) return 'other'
  if (other > french) return 'other'
  if (french > other) return 'french'
  return 'unknown'
}
