import { phraseLines } from '../pattern/phraseLines'
import { phraseRule } from '../pattern/phraseRule'
import { SET_PHRASES } from './setPhraseTable'
import { unquoted } from './unquoted'

export const setPhrase = phraseRule({
  id: 'style/set-phrase',
  kind: 'grammar',
  category: 'locution figée',
  severity: 'warn',
  message: 'Cette locution ne s’écrit pas ainsi.',
  why: 'Une locution figée garde sa forme : on n’y change ni un mot, ni un accord. L’oreille n’aide pas, car la faute s’entend rarement.',
  examples: {
    match: [
      {
        text: 'Nous avons pris connaissances de votre avis.',
        marks: 'connaissances',
        fixed: 'Nous avons pris connaissance de votre avis.',
      },
      {
        text: 'Nous avons d’or et déjà relancé le livreur.',
        marks: 'd’or et déjà',
        fixed: 'Nous avons d’ores et déjà relancé le livreur.',
      },
      {
        text: 'Nous revenons vers vous dans les plus bref délais.',
        marks: 'bref',
        fixed: 'Nous revenons vers vous dans les plus brefs délais.',
      },
      {
        text: 'En terme de prix, rien ne change.',
        marks: 'terme',
        fixed: 'En termes de prix, rien ne change.',
      },
      {
        text: 'Votre dossier est en suspend.',
        marks: 'suspend',
        fixed: 'Votre dossier est en suspens.',
      },
      {
        text: 'Nous arrivons des que possible, des demain.',
        marks: 'des',
        fixed: 'Nous arrivons dès que possible, des demain.',
      },
      {
        text: 'La file est plus longue que prévue.',
        marks: 'prévue',
        fixed: 'La file est plus longue que prévu.',
      },
      {
        text: 'La visite dure deux heures et demies.',
        marks: 'demies',
        fixed: 'La visite dure deux heures et demie.',
      },
    ],
    pass: [
      'Une visite aussi redoutée qu’attendue, une heure et demie plus tard que prévu.',
      'Nous avons des connaissances dans ce domaine.',
      'Le musée expose une bague d’or et de perles.',
      'Aux termes du contrat, la garantie court.',
      'Elle a bientôt fini.',
      'La livraison se fait sur le champ de foire.',
      'Il vous fait part de son retour.',
      'Une fois par semaine, par exemple.',
    ],
  },
  phrases: unquoted(phraseLines(SET_PHRASES, 1)),
})
