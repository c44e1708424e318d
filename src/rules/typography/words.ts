import type { Token } from '../../text/token'
import { sentenceRule, tokenRule } from '../define'

/** Said twice on purpose, or two different words written alike: `nous nous sommes`, `vous vous êtes`, `il faut que que`. */
const MAY_REPEAT = new Set([
  'miam',
  'nous',
  'vous',
  'très',
  'non',
  'oui',
  'merci',
  'bravo',
  'ha',
  'hé',
  'la',
  'là',
  'bla',
  'pas',
  'tout',
  'si',
  'bien',
  'vite',
  'chut',
  'hop',
  'boum',
  'toc',
  'aïe',
  'coucou',
  'faire',
  'en',
  'jamais',
  'encore',
  'trop',
  'plus',
  'petit',
  'ah',
  'oh',
  'hi',
  'hou',
  'mais',
  'gnagna',
  'blah',
  'donnant',
  'olé',
  'dodo',
])

/** `nous vous vous remercions`: after a subject of its own the pronoun is an object, and is said once. */
const isObjectTwice = (tokens: readonly Token[], at: number): boolean => {
  const { norm = '' } = tokens[at] ?? {}
  const subject = tokens[at - 1]?.norm ?? ''
  return (
    /^(?:nous|vous)$/.test(norm) &&
    subject !== norm &&
    /^(?:je|tu|il|elle|on|nous|vous|ils|elles)$/.test(subject) &&
    // `entre nous, à elle`: no subject.
    (at === 1 ||
      /^(?:punctuation|number)$/.test(tokens[at - 2]?.kind ?? '') ||
      CLAUSE_OPENERS.has(tokens[at - 2]?.norm ?? ''))
  )
}
const CLAUSE_OPENERS = new Set("que qu' si s' et mais car donc quand comme lorsque où dont".split(' '))

export const repeatedWord = sentenceRule({
  id: 'typography/repeated-word',
  kind: 'typography',
  category: 'mot répété',
  severity: 'warn',
  message: 'Ce mot est écrit deux fois.',
  why: 'Un mot en double reste souvent d’une phrase retouchée. Le lecteur bute dessus.',
  examples: {
    match: [
      {
        text: 'Elle sera traitée par par notre service.',
        marks: 'par par',
        fixed: 'Elle sera traitée par notre service.',
      },
      {
        text: 'Nous préparons la commande de de Julie.',
        marks: 'de de',
        fixed: 'Nous préparons la commande de Julie.',
      },
      {
        text: 'Votre colis est dans dans le camion.',
        marks: 'dans dans',
        fixed: 'Votre colis est dans le camion.',
      },
      { text: 'Elle ferme la la fenêtre.', marks: 'la la', fixed: 'Elle ferme la fenêtre.' },
      {
        text: 'Nous vous vous remercions de votre patience.',
        marks: 'vous vous',
        fixed: 'Nous vous remercions de votre patience.',
      },
    ],
    pass: [
      'Nous nous sommes trompés.',
      'Entre nous vous vous doutez de la suite.',
      'C’est très très beau !',
      'Oui oui, bien sûr.',
      'Blabla, blabla.',
      'Duran Duran passe ce soir.',
      'Ceux qui le sont sont rares.',
      'Ceux qui savent savent.',
      'Merci merci merci !',
    ],
  },
  *check({ tokens, readings }) {
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      if (
        token.kind !== 'word' ||
        next?.kind !== 'word' ||
        token.norm !== next.norm ||
        token.clitic ||
        next.clitic
      )
        continue
      // `la la plaine`: sung, or written twice before its noun.
      const isArticle =
        token.norm === 'la' &&
        /^(?:verb|preposition)$/.test(readings[at - 1]?.best?.pos ?? '') &&
        readings[at + 2]?.best?.pos === 'noun'
      if (
        (MAY_REPEAT.has(token.norm) && !isArticle && !isObjectTwice(tokens, at)) ||
        tokens[at + 2]?.norm === token.norm ||
        tokens[at - 1]?.norm === token.norm
      )
        continue
      // `ceux qui le sont sont rares`: what they are, and then the verb.
      if (/^(?:est|sont|était|étaient|seront?|sera)$/.test(token.norm) && tokens[at - 1]?.norm === 'le')
        continue
      // `ceux qui savent savent.`
      if (tokens[at - 1]?.norm === 'qui' && tokens[at + 2]?.kind === 'punctuation') continue
      // `L’est est de ce côté`: a noun after its article, then a verb.
      if (tokens[at - 1]?.norm === "l'" || (token.norm === 'mieux' && tokens[at - 1]?.norm === 'qui'))
        continue
      // Two capitals make a name (Duran Duran); letters and clicks are no words.
      if (/^\p{Lu}/u.test(next.text) || (token.norm.replace("'", '').length < 2 && token.norm !== 'à')) {
        if (!token.elided) continue
      }
      yield { span: { start: token.start, end: next.end }, suggestions: [token.text], confidence: 0.92 }
    }
  },
})

const DAYS_AND_MONTHS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  )
/** With a capital these name something else: a feast, a person, a place, the god, the planet, a newspaper. */
const NAMED = new Set([
  'saint',
  'sainte',
  'jour',
  'rue',
  'place',
  'avenue',
  'champ',
  'planète',
  'dieu',
  'black',
  'vendredi',
  'mardi',
  'opération',
  'prix',
  'festival',
])
const MARCH_CONTEXT =
  /^(?:en|de|d'|fin|début|mi|courant|depuis|dès|du|le|ce|au|jusqu'en|chaque|jusqu'au|les)$/

export const capitalDay = tokenRule({
  id: 'typography/capital-day',
  kind: 'typography',
  category: 'majuscule',
  severity: 'warn',
  message: 'Les jours et les mois s’écrivent sans majuscule.',
  why: 'En français, jours et mois sont des noms communs : lundi, mars. La majuscule vient de l’anglais.',
  words: DAYS_AND_MONTHS,
  examples: {
    match: [
      {
        text: 'Nous sommes ouverts du Lundi au samedi.',
        marks: 'Lundi',
        fixed: 'Nous sommes ouverts du lundi au samedi.',
      },
      { text: 'Le colis part le 12 Janvier.', marks: 'Janvier', fixed: 'Le colis part le 12 janvier.' },
      { text: 'Le réassort est prévu en Mars.', marks: 'Mars', fixed: 'Le réassort est prévu en mars.' },
    ],
    pass: [
      'Lundi, le magasin est fermé.',
      'Rendez-vous rue du 8 Mai 1945.',
      'On fête Mardi gras !',
      'Le Vendredi saint',
      'La planète Mars',
      'OUVERT LUNDI',
      '- Lundi : 9 h - 18 h',
      'Bonjour April et Avril, merci.',
      'Julie Mars vous répond.',
    ],
  },
  check({ tokens }, at) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    if (!token || !before || !/^\p{Lu}\p{Ll}/u.test(token.text)) return
    const afterNumber =
      before.kind === 'number' &&
      /^(?:le|du|au|depuis|avant|dès|et|les|jusqu'au)$/.test(tokens[at - 2]?.norm ?? '')
    if (!afterNumber && !MARCH_CONTEXT.test(before.norm)) return
    if (
      NAMED.has(before.norm) ||
      (next &&
        (/^(?:saint|gras|noir|fou|bleu|rouge|vert)$/.test(next.norm) ||
          (next.kind === 'word' && /^\p{Lu}/u.test(next.text) && !DAYS_AND_MONTHS.includes(next.norm))))
    )
      return
    // Names of streets and feasts keep theirs: `rue du 8 Mai 1945`, `le 1er Mai`.
    if (
      before.kind === 'number' &&
      ((next?.kind === 'number' && /^19(?:18|45|62)$/.test(next.text)) ||
        /^(?:1|1er|8|11)$/.test(before.norm))
    )
      return
    return { span: { start: token.start, end: token.end }, suggestions: [token.norm], confidence: 0.9 }
  },
})

const ROMAN = /^[IVX]+(?:è|e|i)[eè]?mes?$|^[IVX]+è$/u

const ORDINALS: readonly (readonly [RegExp, (digits: string) => string])[] = [
  [/^1(?:ère|ere)$/iu, () => '1re'],
  [/^1(?:ères|eres)$/iu, () => '1res'],
  [/^(\d+|[IVX]+)-?(?:ème|eme|ième|ieme|è)$/iu, (digits) => `${digits}e`],
  [/^(\d+|[IVX]+)-?(?:èmes|emes|ièmes|iemes)$/iu, (digits) => `${digits}es`],
]

export const ordinals = sentenceRule({
  id: 'typography/ordinals',
  kind: 'typography',
  category: 'abréviations',
  severity: 'hint',
  message: 'L’abréviation d’usage est plus courte : 1re, 2e.',
  why: 'On abrège « premier, première, deuxième » en 1er, 1re, 2e (Imprimerie nationale). « 2ème » se lit bien mais n’est pas l’usage typographique.',
  examples: {
    match: [
      { text: 'La 2ème vague arrive.', marks: '2ème', fixed: 'La 2e vague arrive.' },
      { text: 'C’est la 1ère fois.', marks: '1ère', fixed: 'C’est la 1re fois.' },
      { text: 'Votre 3eme visite est offerte.', marks: '3eme', fixed: 'Votre 3e visite est offerte.' },
      { text: 'Un hôtel du XIXème siècle.', marks: 'XIXème', fixed: 'Un hôtel du XIXe siècle.' },
    ],
    pass: [
      'La 2e vague arrive.',
      'Le 1er mai.',
      'Il fait 10 degrés.',
      'Le 20e match se joue ici.',
      'Taille XL en rayon.',
    ],
  },
  *check({ tokens }) {
    for (const token of tokens) {
      // `2eme` is glued to its digits like a code; centuries are in Roman numerals.
      if (token.kind !== 'number' && token.kind !== 'protected' && !ROMAN.test(token.text)) continue
      for (const [shape, short] of ORDINALS) {
        const found = shape.exec(token.text)
        if (found)
          yield {
            span: { start: token.start, end: token.end },
            suggestions: [short(found[1] ?? '')],
            confidence: 0.9,
          }
      }
    }
  },
})
