import { lemmas } from './wordClass'

/** Qualities that nobody praises in the author of a complaint and means it. */
export const MOCK_QUALITIES = lemmas(`
  bienveillance nuance tact subtilité délicatesse finesse élégance poésie tendresse douceur amabilité courtoisie politesse
  perspicacité clairvoyance sagacité lucidité modestie objectivité sagesse intelligence esprit générosité indulgence optimisme
  enthousiasme humilité diplomatie galanterie modération mesure éloquence érudition expertise science culture
  perfectionnisme exigence talent imagination originalité créativité inventivité verve prose style plume humanité charité
`)
/** Adjectives too grand for a complaint. */
export const GRAND = lemmas(`
  magnifique merveilleux somptueux brillant lumineux délicieux charmant exquis sublime splendide fabuleux formidable extraordinaire
  remarquable admirable éblouissant passionnant fascinant palpitant captivant touchant émouvant adorable délicat courtois
  subtil élégant nuancé mesuré bienveillant constructif argumenté instructif éclairant enrichissant poétique lyrique génial
  superbe incroyable fantastique fin aimable charitable généreux chaleureux ravissant inoubliable mémorable profond
`)
export const SPEECH = lemmas(`
  retour message commentaire avis remarque critique analyse intervention contribution prose poème poésie leçon cours conseil
  observation témoignage réflexion pensée discours sermon réquisitoire plaidoyer pamphlet roman tirade diagnostic verdict expertise mot
  billet chronique exposé éclairage note évaluation
`)
export const WONDERS = lemmas(`
  surprise découverte scoop révélation exploit performance talent imagination mémoire culture patience perspicacité sagacité
  éloquence finesse délicatesse élégance classe modestie poésie tact amabilité courtoisie générosité subtilité œil intelligence
  drame tragédie catastrophe horreur malheur scandale affaire injustice souffrance cruauté audace humour esprit poète artiste
  plume verve prose expertise érudition science bienveillance nuance mesure diplomatie objectivité originalité histoire aventure
  suspense trouvaille idée argument raisonnement logique précision détective enquêteur enquête expert spécialiste connaisseur
`)
