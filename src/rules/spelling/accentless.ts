import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { tokenRule } from '../define'
import { spanOf } from '../grammar/features'
import { isQuoted } from '../pattern/quotation'
import type { SentenceView } from '../rule'

/** A word that exists without its accent but is not meant here: what it becomes, and where. */
interface Row {
  readonly becomes: string
  readonly holds: (before: string, after: string, view: SentenceView, at: number) => boolean
}

const SUBJECT = /^(?:il|elle|on|se|s'|qui|ils|elles|le|la)$/
const STOP = /^(?:|[.,;:!?…]+)$/

const ROWS = table<Row>({
  voila: { becomes: 'voilà', holds: (before) => !SUBJECT.test(before) },
  ca: { becomes: 'ça', holds: (_, after) => !/^\d/.test(after) },
  prive: {
    becomes: 'privé',
    holds: (before) => /^(?:en|message|messages|mp|messagerie|espace|secteur)$/.test(before),
  },
  // *Gène* is masculine: after a feminine determiner it is the trouble.
  gène: { becomes: 'gêne', holds: (before) => /^(?:la|cette|une|toute|aucune)$/.test(before) },
  gènes: { becomes: 'gênes', holds: (_, after) => /^(?:occasionnées|causées)$/.test(after) },
  // *Faîte* is the top of a roof; *dîtes* a tense that nobody writes.
  faîtes: { becomes: 'faites', holds: (before) => !/^(?:les|des|aux|ces|leurs|ses)$/.test(before) },
  faîte: { becomes: 'faite', holds: (before) => !/^(?:le|du|au|ce|son|un|leur)$/.test(before) },
  dîtes: { becomes: 'dites', holds: () => true },
  coté: {
    becomes: 'côté',
    holds: (before, after) =>
      /^(?:à|a|de|notre|votre|mon|ton|leur|un|autre|ce|chaque|quel|du|au)$/.test(before) && after !== 'en',
  },
  cotés: { becomes: 'côtés', holds: (before) => /^(?:aux|vos|nos|tes|mes|deux|tous|les)$/.test(before) },
  cote: {
    becomes: 'côté',
    holds: (before, after, { tokens }, at) =>
      (/^(?:à|a|de|notre|votre|mon|ton|son|leur|autre|ce|chaque)$/.test(before) &&
        /^(?:de|d'|du|des|,|\.|)$/.test(after)) ||
      (/^(?:notre|votre|mon|ton|ce)$/.test(before) && /^(?:de|du)$/.test(tokens[at - 2]?.norm ?? '')),
  },
  la: {
    becomes: 'là',
    holds: (before, after) => /^(?:par|jusque|celui|celle|ceux)$/.test(before) && STOP.test(after),
  },
})

export const accentless = tokenRule({
  id: 'spelling/accentless',
  kind: 'spelling',
  category: 'accent manquant',
  severity: 'warn',
  message: 'Il manque un accent à ce mot.',
  why: 'Sans accent, c’est un autre mot, ou aucun. « Voilà », « ça » et « privé » gardent le leur, même sur un téléphone.',
  words: Object.keys(ROWS),
  examples: {
    match: [
      { text: 'Voila le lien de suivi.', marks: 'Voila', fixed: 'Voilà le lien de suivi.' },
      { text: 'Écrivez-nous en prive.', marks: 'prive', fixed: 'Écrivez-nous en privé.' },
      { text: 'De notre cote, tout est prêt.', marks: 'cote', fixed: 'De notre côté, tout est prêt.' },
      {
        text: 'Vous faîtes bien de nous écrire.',
        marks: 'faîtes',
        fixed: 'Vous faites bien de nous écrire.',
      },
      { text: 'Mettez la facture de coté.', marks: 'coté', fixed: 'Mettez la facture de côté.' },
      { text: 'Oui, ca marche !', marks: 'ca', fixed: 'Oui, ça marche !' },
    ],
    pass: [
      'Voilà le lien.',
      'Son regard se voila.',
      'Il y a bientôt un an.',
      'Merci, elle a bien reçu le colis.',
      'La cote de ce modèle monte.',
      'Le faîte du toit est refait, et ce vin est coté en salle.',
      'On vous prive de rien !',
      'Notre CA progresse.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    const row = ROWS[token?.norm ?? '']
    if (!token || !row || isQuoted(view, at)) return
    // All capitals go without accents, and an accent on a capital is a finesse.
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) return
    const before = view.tokens[at - 1]?.norm ?? ''
    const after = view.tokens[at + 1]?.norm ?? ''
    if (!row.holds(before, after, view, at)) return
    return {
      span: spanOf(token),
      suggestions: [withCaseOf(token.text.charAt(0), row.becomes)],
      confidence: 0.96,
    }
  },
})
