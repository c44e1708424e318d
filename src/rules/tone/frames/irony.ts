import { mention } from './mention'
import { YOUR } from './people'
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

/** Thanks that thank for nothing. */
export const MOCK_THANKS_FRAMES = [
  `(<merci>|<remercier>) ~4 ${SPEECH} ~3 (plein|pleine|pleins|empreint|empreinte|rempli|remplie|débordant|débordante|tout|toute|d'une|d'un|ô combien|si|tellement|tant) ~3 (${MOCK_QUALITIES}|${GRAND}|rare)`,
  `(<merci>|<remercier>|<bravo>|félicitations|chapeau) ~2 (pour|de|à|d') ~1 (${YOUR}|cette|ce|cet|ces|tant de|tant d'|autant de|la|tous ces|toute cette) ~2 (grande|immense|belle|légendaire|infinie|incroyable|extrême|fine|rare)? ~1 ${MOCK_QUALITIES}`,
  `(<merci>|<bravo>|félicitations) (pour|de) (${YOUR}|la|cette|ces|ce|votre petite) ~1 (leçon|leçons|cours|conseils avisés|lumières|expertise|cours magistral|sermon|réquisitoire|pamphlet|poème|poésie|prose|tirade|publicité gratuite|pub|publicité|morale|rappel à l'ordre|courtoisie|démonstration|expert) ~2`,
  // *Merci de nous expliquer ce que vous voyez* asks: a lesson is about our own trade.
  "(<merci>|<remercier>) ~1 (de|d') ~1 (nous|m'|me)? ~1 (apprendre|expliquer|éclairer|instruire|enseigner|rappeler|l'apprendre|faire (la leçon|rire|rêver)|donner (une leçon|des leçons)|distraire|divertir|dire comment) ~2 (notre|métier|comment (faire|travailler|gérer|<tenir>)|lumières|leçon|$|,)",
  "(<merci>|gentil|aimable|<remercier>) ~1 (de|d') ~1 (vous|t'|te) (en)? ~1 (soucier|inquiéter|préoccuper|intéresser)",
  "<merci> ,? (captain obvious|capitaine (obvious|évidence)|sherlock|einstein|docteur|professeur|maître|monsieur l'expert|madame l'experte|monsieur je-sais-tout|inspecteur|colombo|champion|chef|génie|l'expert|l'artiste)",
  "<merci> (du|pour le|pour ce) (conseil|tuyau|scoop|renseignement|cours|compliment) ,? (on|nous|j'|je|qu') ~6",
  '<merci> ~4 (on|nous) (ne)? ~2 (y)? ~1 (<avoir> (pas|jamais)) ~1 (pensé|songé)',
]
export const MOCK_THANKS = mention(...MOCK_THANKS_FRAMES)
