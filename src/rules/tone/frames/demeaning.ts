import { lemmas } from './wordClass'

/** Steps so basic that asking whether they were taken takes the person for a child. */
export const BASIC_STEPS = lemmas(`
  brancher rebrancher allumer rallumer lire relire regarder vérifier ouvrir charger recharger cliquer appuyer chercher redémarrer
  réfléchir mettre tourner retourner faire essayer consulter insérer activer taper utiliser descendre défiler scroller
  actualiser rafraîchir enlever retirer changer connecter
`)
export const READING = lemmas(
  'lire relire regarder ouvrir chercher réfléchir suivre écouter parcourir consulter savoir vérifier dérouler descendre scroller taper',
)
export const EASY = lemmas(`
  simple clair facile évident logique enfantin élémentaire limpide visible compréhensible basique intuitif précis explicite
  transparent écrire indiquer afficher préciser expliquer mentionner marquer noter
`)
export const HARD = lemmas('compliqué sorcier difficile dur complexe savant ardu long')
