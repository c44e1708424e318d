import type { Analysis } from '../../lexicon/morphology'
import { table } from '../../text/table'
import { tokenRule } from '../define'
import { across, could, isInfinitive } from '../grammar/features'
import { isQuoted } from '../pattern/quotation'
import { opensWithVowel } from '../style/rewrite'

/** A vitamin, a plan, a size: there a letter alone is a letter. */
const LETTERED =
  /^(?:vitamine|plan|taille|option|type|groupe|lettre|catégorie|classe|hépatite|bâtiment|porte|escalier|quai|hall|salle|zone|terminal|ligne|point|série|permis|touche|bonnet)$/

/** What may follow where the letter could also be a plural's or a unit's (`s avec`, `5 m en`). */
const isVerb = (analysis: Analysis): boolean =>
  analysis.pos === 'verb' && (analysis.person !== 0 || isInfinitive(analysis))
const FOLLOWS = table<(analysis: Analysis) => boolean>({
  j: ({ pos, person }) => pos === 'verb' && person === 1,
  n: isVerb,
  m: isVerb,
  t: isVerb,
  s: (analysis) => isVerb(analysis) || analysis.lemma === 'il',
  c: ({ lemma }) => lemma === 'être',
})

export const missingApostrophe = tokenRule({
  id: 'spelling/missing-apostrophe',
  kind: 'spelling',
  category: 'apostrophe manquante',
  severity: 'warn',
  message: 'Il manque une apostrophe.',
  why: 'Devant une voyelle, « je, le, de, que » perdent la leur : l’apostrophe le montre. Une espace à sa place coupe le mot.',
  words: ['j', 'l', 'd', 'n', 's', 'qu', 'm', 't', 'c'],
  examples: {
    match: [
      { text: 'Oui, j ai bien reçu la photo.', marks: 'j ai', fixed: "Oui, j'ai bien reçu la photo." },
      { text: 'Merci à toute l équipe.', marks: 'l équipe', fixed: "Merci à toute l'équipe." },
      { text: 'Pas d inquiétude !', marks: 'd inquiétude', fixed: "Pas d'inquiétude !" },
      { text: 'Il faut qu il passe.', marks: 'qu il', fixed: "Il faut qu'il passe." },
    ],
    pass: [
      'J’ai bien reçu la photo.',
      'La vitamine D est en rayon.',
      'Le plan d est prêt.',
      'Vous trouverez la taille l en stock.',
      'Options : a, b, c ou d.',
    ],
  },
  check(view, at) {
    const { tokens, lexicon, text } = view
    const letter = tokens[at]
    const next = tokens[at + 1]
    const before = tokens[at - 1]
    if (!letter || !next || next.kind !== 'word' || !next.spaced || !lexicon || isQuoted(view, at)) return
    // A capital letter alone is a name's (`le plan D`), but `J ai` opens a sentence.
    if (/\p{Lu}/u.test(letter.text) && at > 0) return
    if (before && (LETTERED.test(before.norm) || (/^(?:et|ou|,)$/.test(before.norm) && next.norm === 'ou')))
      return
    if (!opensWithVowel(next.norm, lexicon) || !lexicon.accepts(next.text) || /^(?:et|ou|y)$/.test(next.norm))
      return
    // `un emplacement de 3 m est à 10 €`: a unit.
    if (before?.kind === 'number') return
    const follows = FOLLOWS[letter.norm]
    if (follows && !/^(?:y|en)$/.test(next.norm) && !could(view, at + 1, follows)) return
    return {
      span: across(letter, next),
      suggestions: [`${letter.text}${text.includes('’') ? '’' : "'"}${next.text}`],
      confidence: 0.9,
    }
  },
})
