import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from '../style/unquoted'
import { table } from './confusions/table'

const DIGITS = '(deux|trois|quatre|cinq|six|sept|huit|neuf)'
const COUNTED =
  '(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingts|quatre-vingt-dix|mille|vingt-cinq|soixante-quinze|trente-cinq|quarante-cinq|cinquante-cinq)'
const HOURS =
  '(heure|heures|année|années|journée|journées|semaine|semaines|tasse|tasses|cuillère|cuillères|douzaine|bouteille|bouteilles|page|pages|part|parts|tonne|tonnes|minute|minutes|livre)'
const YEARS =
  '(an|ans|mois|jour|jours|mètre|mètres|kilo|kilos|kilomètre|kilomètres|litre|litres|siècle|siècles|point|points|centimètre|centimètres|million|millions|milliard|milliards|euro|euros|tour|tours|verre|verres|degré|degrés|gramme|grammes)'

/** `cent` and `quatre-vingt` take an s only where they are multiplied and end the number (Grevisse, Le Bon Usage, § 601). */
const FORMS = `
${DIGITS} [cents] ${COUNTED} => cent
(^|,|:|par|pour|de|à|a|ont|avons|avez|avait|sont|est|coûte|coûtent|font|fait|dans|sur|environ|mangent|reste|contre|sous|aux|les|ces|nos|vos|mes|leurs) [cents] <:noun.plural> => cent
${DIGITS} [cent] ¬(pour|mille|millième|fois) <:noun.plural> => cents
quatre [(vingt)] <:noun.plural> => vingts
[quatre-vingt] <:noun.plural> => quatre-vingts
[quatre-vingts-dix] => quatre-vingt-dix
[quatre-vingts] (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|mille) => quatre-vingt
${HOURS} et [(demis|demies)] => demie
${YEARS} et [(demis|demies)] => demi
${HOURS} et [demi] => demie
${YEARS} et [demie] => demi
à [(demie|demis|demies)] ¬(heure|heures|pension) (<:adjective>|<:verb.participle-past>|$|,) => demi
[demie-heure] => demi-heure
[demies-heures] => demi-heures
[demies-heure] => demi-heure
[demie-journée] => demi-journée
[demies-journées] => demi-journées
[demie-finale] => demi-finale
[demies-finales] => demi-finales
[demie-pension] => demi-pension
[demie-douzaine] => demi-douzaine
[demie-portion] => demi-portion
[demie-sœur] => demi-sœur
[demie-bouteille] => demi-bouteille
[demie-baguette] => demi-baguette
[demie-mesure] => demi-mesure
[demies-mesures] => demi-mesures
(il y a|à|depuis|après|pendant|ces|les|de) [quelques] (#|cent|mille|deux-cents|trois-cents|${DIGITS.slice(1, -1)} cents|${DIGITS.slice(1, -1)} mille|dix mille|vingt mille|vingt|trente|quarante|cinquante|soixante|quatre-vingts) <:noun.plural> => quelque`

export const numeralForm = phraseRule({
  id: 'grammar/numeral-form',
  kind: 'grammar',
  category: 'nombres en lettres',
  severity: 'warn',
  message: 'Dans ce nombre, ce mot s’écrit autrement.',
  why: '« Cent » et « quatre-vingt » prennent un s quand ils sont multipliés et terminent le nombre : deux cents, deux cent trois. « Demi » s’accorde après le nom, en genre seulement ; « quelque », au sens d’environ, ne change pas.',
  examples: {
    match: [
      {
        text: 'Comptez deux cents trois euros.',
        marks: 'cents',
        fixed: 'Comptez deux cent trois euros.',
      },
      {
        text: 'Il reste trois cent places.',
        marks: 'cent',
        fixed: 'Il reste trois cents places.',
      },
      {
        text: 'La salle a cents fauteuils.',
        marks: 'cents',
        fixed: 'La salle a cent fauteuils.',
      },
      {
        text: 'La visite dure deux heures et demies.',
        marks: 'demies',
        fixed: 'La visite dure deux heures et demie.',
      },
      {
        text: 'Le sac est à demie ouvert.',
        marks: 'demie',
        fixed: 'Le sac est à demi ouvert.',
      },
      {
        text: 'Elle attend depuis quelques 200 jours.',
        marks: 'quelques',
        fixed: 'Elle attend depuis quelque 200 jours.',
      },
    ],
    pass: [
      'Deux cents euros, trois cent mille euros, cent places.',
      'Le bus passe à la demie.',
      'Depuis quelques jours, deux heures et demie.',
      'Prenez deux cents mètres de corde et quatre-vingts piquets.',
      'Quatre-vingt-dix places, quelques centaines.',
    ],
  },
  phrases: unquoted(table(FORMS)),
})
