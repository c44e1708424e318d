import { lemmas } from './wordClass'

/** Everyone on whom a brand may put the blame: to the customer they are all the brand. */
export const OTHERS = lemmas(`
  transporteur livreur fournisseur prestataire sous-traitant fabricant constructeur opérateur éditeur hébergeur grossiste
  partenaire banque poste coursier facteur logisticien importateur installateur poseur artisan assureur assurance
  mairie préfecture région département état gouvernement métropole agglomération commune ministère siège direction
  collègue stagiaire intérimaire informatique logiciel système serveur machine algorithme météo neige grève voisin
  plateforme site franchisé franchise douane syndic propriétaire imprimeur usine entrepôt client usager touriste école
  concurrent agence service équipe technicien marque groupe aéroport gestionnaire sncf chronopost colissimo ups dhl mondial
  amazon booking ubereats deliveroo google facebook apple microsoft meta
`)

/** Doing any of these makes an other guilty in the sentence. */
export const GUILTY_VERBS = lemmas(`
  casser perdre tarder tromper abîmer retarder décider imposer fixer traîner bloquer refuser exiger oublier merder
  planter bugger livrer expédier emballer fabriquer gérer devoir être avoir faire ne mettre prendre bâcler rater foirer
  égarer manquer fournir choisir dysfonctionner poser créer causer provoquer falloir installer appliquer répercuter augmenter
`)
