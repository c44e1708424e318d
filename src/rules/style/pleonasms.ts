import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from './unquoted'
import { onlyLast, without } from './written'

const AHEAD = "(à l' avance|d' avance)"

/** Said twice by the words themselves: faults in any register. */
export const pleonasm = phraseRule({
  id: 'style/pleonasm',
  kind: 'grammar',
  category: 'pléonasme',
  severity: 'warn',
  message: 'Ces mots disent deux fois la même chose.',
  why: 'Un pléonasme lourd se remarque et se moque facilement. Un seul des deux mots suffit.',
  examples: {
    match: [
      {
        text: 'Au jour d’aujourd’hui, le site fonctionne.',
        marks: 'Au jour d’aujourd’hui',
        fixed: 'Aujourd’hui, le site fonctionne.',
      },
      {
        text: 'C’est long, voire même pénible.',
        marks: 'voire même',
        fixed: 'C’est long, voire pénible.',
      },
      {
        text: 'Il faut prévoir à l’avance vos documents.',
        marks: 'prévoir à l’avance',
        fixed: 'Il faut prévoir vos documents.',
      },
      {
        text: 'Vous pouvez monter en haut pour le rayon enfants.',
        marks: 'monter en haut',
        fixed: 'Vous pouvez monter pour le rayon enfants.',
      },
      {
        text: 'Nos deux services collaborent ensemble.',
        marks: 'collaborent ensemble',
        fixed: 'Nos deux services collaborent.',
      },
      { text: 'C’est le plus meilleur café !', marks: 'plus meilleur', fixed: 'C’est le meilleur café !' },
    ],
    pass: [
      'Aujourd’hui, le magasin ferme à 19 h.',
      'Merci de réserver à l’avance.',
      'Venez, voire revenez !',
      'Montez en haut de la tour pour la vue.',
      'Nos équipes travaillent ensemble.',
      'Rien ne va plus, pire encore.',
      'Nous l’avions prévu bien à l’avance.',
    ],
  },
  phrases: unquoted([
    { find: "au jour d'aujourd'hui", better: ['aujourd’hui', 'à ce jour'] },
    { find: "à l' heure d'aujourd'hui", better: ['aujourd’hui', 'à l’heure actuelle'] },
    { find: 'voire même', better: ['voire', 'même'] },
    { find: 'et [voire]', better: ['même'] },
    { find: `<prévoir:verb> ${AHEAD}`, better: without(3) },
    { find: "<prévoir:verb> d' avance", better: without(2) },
    {
      find: `(<anticiper:verb>|<planifier:verb>|<prédire:verb>|<pronostiquer:verb>) à l' avance`,
      better: without(3),
    },
    {
      find: `(<anticiper:verb>|<planifier:verb>|<prédire:verb>|<pronostiquer:verb>) d' avance`,
      better: without(2),
    },
    { find: "<monter:verb> en haut ¬(de|d'|du|des)", better: without(2) },
    { find: "<descendre:verb> en bas ¬(de|d'|du|des)", better: without(2) },
    { find: '<sortir:verb> dehors', better: without(1) },
    { find: '<reculer:verb> en arrière', better: without(2) },
    { find: '<avancer:verb> en avant', better: without(2) },
    { find: '(<collaborer:verb>|<coopérer:verb>|<cohabiter:verb>) ensemble', better: without(1) },
    {
      find: "(se|s'|nous|vous) (<réunir:verb>|<regrouper:verb>|<rassembler:verb>) ensemble",
      better: without(1),
    },
    { find: '(<joindre:verb>|<réunir:verb>) ensemble', better: without(1) },
    { find: '(<entraider:verb>) mutuellement', better: without(1) },
    { find: '<ajouter:verb> en plus', better: without(2) },
    {
      find: '<avérer:verb> [(vrai|vraie|vrais|vraies|exact|exacte|exacts|exactes)]',
      message: '« S’avérer » veut déjà dire « être vrai ».',
    },
    { find: 'donc par conséquent', better: ['donc', 'par conséquent'] },
    { find: 'ainsi par conséquent', better: ['ainsi', 'par conséquent'] },
    { find: "ainsi c' est pourquoi", better: ['c’est pourquoi'] },
    { find: 'car en effet', better: ['car', 'en effet'] },
    { find: '(puis|et puis)? [puis ensuite]', better: ['puis', 'ensuite'] },
    { find: '[puis après] ($|,|nous|vous|on|je|il|elle)', better: ['puis', 'après'] },
    { find: 'mais (cependant|néanmoins|toutefois)', better: ['mais'] },
    { find: 'incessamment sous peu', better: ['sous peu', 'incessamment'] },
    { find: 'à partir de dorénavant', better: ['dorénavant'] },
    { find: 'dorénavant à partir de maintenant', better: ['dorénavant'] },
    { find: 'panacée universelle', better: ['panacée'] },
    { find: '(monopole|apanage) exclusif', better: without(1) },
    { find: 'unanimité (totale|complète|générale)', better: without(1) },
    { find: 'hasard (imprévu|fortuit)', better: without(1) },
    { find: '[plus (meilleur|meilleure|meilleurs|meilleures)]', better: onlyLast },
    { find: '[plus (pire|pires)]', better: onlyLast },
    { find: '[(très|plus) (excellent|excellente|excellents|excellentes)]', better: onlyLast },
    { find: '[plus (optimal|optimale|optimaux|optimales)]', better: onlyLast },
    { find: '[plus (mieux)] ($|,|que|de)', better: onlyLast },
    { find: 'au maximum de (son|notre|leur) apogée', better: ['à son apogée'] },
    { find: '(acculé|acculés|acculée) au pied du mur', better: without(4) },
    { find: 'à deux reprises différentes', better: ['à deux reprises'] },
  ]),
})
