import { phraseLines } from '../pattern/phraseLines'
import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from '../style/unquoted'

const DIGITS = '(deux|trois|quatre|cinq|six|sept|huit|neuf)'
const COUNTED =
  '(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingts|quatre-vingt-dix|mille|vingt-cinq|soixante-quinze|trente-cinq|quarante-cinq|cinquante-cinq)'

/** `cent` and `quatre-vingt` take an s only where they are multiplied and end the number (Grevisse, Le Bon Usage, § 601). */
const FORMS = `
[cents] ${COUNTED} => cent
[cents] <:noun.plural> => cent => (un|deux|trois|quatre|cinq|six|sept|huit|neuf|#|quelques|plusieurs|des|les|mille|et) cents
quatre [(vingt)] <:noun.plural> => vingts
[quatre-vingt] <:noun.plural> => quatre-vingts
[quatre-vingts-dix] => quatre-vingt-dix
[quatre-vingts] (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|mille) => quatre-vingt
(les|ces|ses|mes|tes|nos|vos|leurs|quelques|deux|trois|quatre|cinq|six|dix|douze|vingt|trente|cent) [milles] ¬(marin|marins|nautique|nautiques|romain|romains) (<:noun.plural>|<:adjective.plural>) => mille
(les|ces|ses|mes|tes|nos|vos|leurs) [cents] (<:noun.plural>|<:adjective.plural>) => cent
[milles] (cent|deux|trois|quatre|cinq|six|sept|huit|neuf) (cent|cents)? (<:noun.plural>|cent|cents) => mille
[milles] ¬(marin|marins|nautique|nautiques|romain|romains|anglais) <:adjective.plural>? <:noun.plural> => mille
[milles] (excuses|mercis|merci|pardons|bravos|euros|fois|bisous) => mille
(les|des|ces|tous|toutes|deux|trois|à|dans|en|de) (les)? [vingts] ¬(de|d') => vingt
(deux|trois|quatre|cinq|six|sept|huit|neuf) [cent] ¬(pour|mille|milles|millième|fois) <:noun.plural> => cents
(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent) [milles] ¬(marin|marins|nautique|nautiques|romain|romains|de|d'|du|des) => mille
[quelques] (#|cent|mille|deux-cents|trois-cents|${DIGITS} (cents|mille)|dix mille|vingt mille|vingt|trente|quarante|cinquante|soixante|quatre-vingts) <:noun.plural> => quelque`

export const numeralForm = phraseRule({
  id: 'grammar/numeral-form',
  kind: 'grammar',
  category: 'nombres en lettres',
  severity: 'warn',
  message: 'Dans ce nombre, ce mot s’écrit autrement.',
  why: '« Cent » et « quatre-vingt » prennent un s quand ils sont multipliés et terminent le nombre : deux cents, deux cent trois. « Mille » ne change jamais ; « quelque », au sens d’environ, ne change pas.',
  examples: {
    match: [
      {
        text: 'Comptez deux cents trois euros.',
        marks: 'cents',
        fixed: 'Comptez deux cent trois euros.',
      },
      {
        text: 'La salle a cents fauteuils.',
        marks: 'cents',
        fixed: 'La salle a cent fauteuils.',
      },
      {
        text: 'Elle attend depuis quelques 200 jours.',
        marks: 'quelques',
        fixed: 'Elle attend depuis quelque 200 jours.',
      },
      {
        text: 'Le don s’élève à quelques trois mille euros.',
        marks: 'quelques',
        fixed: 'Le don s’élève à quelque trois mille euros.',
      },
      {
        text: 'Les milles inscrits ont reçu leur dossard.',
        marks: 'milles',
        fixed: 'Les mille inscrits ont reçu leur dossard.',
      },
      {
        text: 'Les cents premières tasses sont offertes.',
        marks: 'cents',
        fixed: 'Les cent premières tasses sont offertes.',
      },
      {
        text: 'Il reste trois cent places.',
        marks: 'cent',
        fixed: 'Il reste trois cents places.',
      },
      {
        text: 'Il reste deux bancs et milles petites choses.',
        marks: 'milles',
        fixed: 'Il reste deux bancs et mille petites choses.',
      },
      {
        text: 'Le car a roulé trois cent milles kilomètres.',
        marks: 'milles',
        fixed: 'Le car a roulé trois cent mille kilomètres.',
      },
    ],
    pass: [
      'Le port est à trois milles de la côte, à deux milles du phare.',
      'Le phare est à deux milles marins, et deux cents pas suffisent.',
      'Deux cents euros, trois cent mille euros, cent places.',
      'Depuis quelques jours, deux heures et demie.',
      'Prenez deux cents mètres de corde et quatre-vingts piquets.',
      'Quatre-vingt-dix places, quelques centaines.',
      'Il reste quelques deux clients à servir.',
    ],
  },
  phrases: unquoted(phraseLines(FORMS)),
})
