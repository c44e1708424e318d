import { lemmas } from './wordClass'

/** Doing any of these is already a reproach. */
export const FAULT_VERBS = lemmas(`
  oublier négliger omettre casser abîmer forcer confondre tromper louper zapper bâcler déformer détériorer endommager
  trafiquer bricoler bidouiller claquer secouer bafouer outrepasser traîner tarder mélanger sauter cliquer planter égarer dérégler tordre rayer salir mouiller
`)
/** Not having done any of these is the reproach. */
export const DUTY_VERBS = lemmas(`
  lire relire regarder vérifier respecter suivre fournir envoyer répondre prévenir avertir cocher signaler présenter remplir
  renseigner valider confirmer venir écouter annuler régler payer conserver garder joindre transmettre communiquer
  préciser indiquer faire consulter penser anticiper réserver ouvrir brancher charger nettoyer entretenir attendre ranger
  prendre demander essayer chercher appeler souscrire déclarer retirer rendre retourner apporter mentionner comprendre
`)
export const FAULT_NOUNS = lemmas(`
  erreur faute négligence oubli étourderie inattention imprudence maladresse confusion imprévoyance distraction
  mégarde manipulation manque choix responsabilité utilisation usage retard absence inadvertance lecture précipitation légèreté
`)
/** *Vous avez reçu, vous avez été livré*: what happened to the person is nobody's reproach. */
export const UNDERGONE = lemmas(
  'recevoir être obtenir bénéficier subir vivre patienter rester devoir rencontrer connaître avoir pouvoir constater raison signaler attendre trouver voir',
)
