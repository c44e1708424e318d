import { replyRule } from '../define'

/** Brackets also hold notes and omissions (`[MAJ]`, `[…]`); these are what templates leave behind. */
const NOT_A_FIELD =
  /^\[(?:\W*|maj|màj|edit|édit|sic|vidéo|photo|live|rappel|info|jeu.?concours|alerte|important)\]$/iu

export const placeholder = replyRule({
  id: 'risk/placeholder',
  kind: 'risk',
  category: 'champ_vide',
  severity: 'stop',
  message: 'Une variable du modèle n’est pas remplie.',
  why: 'Le client voit tout de suite qu’il lit un copier-coller. Remplissez ce champ ou supprimez la mention.',
  examples: {
    match: [
      { text: 'Bonjour {prénom}, merci !', marks: '{prénom}' },
      { text: 'Cher [NOM DU CLIENT], bonjour.', marks: '[NOM DU CLIENT]' },
      { text: 'Votre commande n° XXXX est partie.', marks: 'XXXX' },
      { text: 'Livraison le JJ/MM/AAAA.', marks: 'JJ/MM/AAAA' },
      { text: 'Bonjour %NOM%', marks: '%NOM%' },
    ],
    pass: ['[MAJ] Le service est rétabli.', 'Taille XXL disponible.', 'Nous avons retiré « […] » du texte.'],
  },
  *check({ tokens }) {
    for (const token of tokens) {
      if (token.kind === 'protected' && token.protects === 'placeholder' && !NOT_A_FIELD.test(token.text))
        yield { span: { start: token.start, end: token.end } }
    }
  },
})
