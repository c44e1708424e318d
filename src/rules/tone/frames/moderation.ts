import { mention } from './mention'
import { lemmas } from './wordClass'

/** What the law or a charter forbids to publish: its removal, with this reason, censors nobody. */
export const MODERATION_GROUNDS = mention(
  lemmas(`
    injure injurieux insulte insultant insulter raciste racisme sexiste sexisme homophobe homophobie antisémite transphobe
    discriminatoire discrimination haine haineux menaçant diffamation diffamatoire illicite illégal
    harcèlement harceler obscène pornographique apologie négationniste charte grossier grossièreté ordurier
    usurpation spam publicitaire vulgaire dégradant
  `),
  '(propos|commentaire|commentaires|message|messages) ~3 (<viser> ~3 personnes|<menacer>|contraire|contraires)',
  '(règlement|règles|conditions) ~3 (page|utilisation|modération|communauté|participation|publication)',
  '(interdit|interdits|interdite|interdites|puni|punis|réprimé|réprimés|prohibé) ~2 (par|loi)',
  '(<contenir>|<comporter>|<citer>|<donner>|<afficher>|<montrer>|<révéler>|<divulguer>|<protéger>|<publier>|<apparaître>|<figurer>|<exposer>) ~6 (numéro|coordonnées|données|adresse|nom|identité|prénom|iban|rib|informations|photo|visage|plaque|vie privée)',
  '(données|informations|coordonnées) (<personnel>|<privé>|<bancaire>|<sensible>)',
  '(vie privée|secret médical)',
  'origine',
  'orientation sexuelle',
  '(spoiler|divulgâcher|doublon|hors sujet|hors-sujet|violence|violent|violents|mineur|mineurs|frauduleux|arnaque|à votre demande|à ta demande|par erreur|rétabli|rétablie|remis en ligne|republié|de nouveau visible)',
)
