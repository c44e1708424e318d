import { sentenceRule } from '../define'
import { finessesOf } from './polish'

export const fineTypography = sentenceRule({
  id: 'typography/fine',
  kind: 'typography',
  category: 'finesse',
  severity: 'hint',
  message: 'Une finesse de typographie manque ici.',
  why: 'Les espaces insécables empêchent un signe de tomber seul à la ligne. Votre guide demande cette typographie soignée.',
  examples: {
    guide: { typography: 'fine' },
    match: [
      { text: 'Merci !', marks: ' ', fixed: 'Merci\u202F!' },
      { text: 'Ouvert à 15h30.', marks: '15h30', fixed: 'Ouvert à 15\u00A0h\u00A030.' },
      { text: "L'équipe répond.", marks: "'", fixed: 'L’équipe répond.' },
      { text: 'Il coûte 10€.', marks: '€', fixed: 'Il coûte 10\u00A0€.' },
      { text: 'A bientôt\u202F!', marks: 'A', fixed: 'À bientôt\u202F!' },
      { text: 'Commande N°4587.', marks: 'N°', fixed: 'Commande n°\u00A04587.' },
      { text: 'Colis de 3kg.', marks: '3kg', fixed: 'Colis de 3\u00A0kg.' },
      { text: 'Ouvert le 1 mai.', marks: '1 ', fixed: 'Ouvert le 1er\u00A0mai.' },
      { text: 'Il coûte 12.50\u00A0€.', marks: '.', fixed: 'Il coûte 12,50\u00A0€.' },
      { text: 'Bonjour Mr Durand.', marks: 'Mr ', fixed: 'Bonjour M.\u00A0Durand.' },
      { text: 'Ouvert lundi - mardi.', marks: '-', fixed: 'Ouvert lundi – mardi.' },
    ],
    pass: [
      'Bonne journée à vous.',
      'Ouvert à 15\u00A0h\u00A030.',
      'Merci\u202F!',
      "Voir https://a.fr/l'avis",
      'Merci :) et ;-)',
      'A bien reçu votre colis.',
      'Le 06 12 34 56 78 ou le 0800 123 456.',
    ],
  },
  *check(view) {
    if (view.guide.typography !== 'fine') return
    for (const { span, text } of finessesOf(view)) yield { span, suggestions: [text], confidence: 0.9 }
  },
})
