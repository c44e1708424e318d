import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from '../style/unquoted'

/** First halves that hang on any of these. */
const HALVES: readonly (readonly [first: string, seconds: string])[] = [
  ['demi', 'finale finales heure heures journée journées tarif frère sœur pension écrémé tour'],
  ['vice', 'président présidente présidence champion championne'],
  ['mi', 'temps janvier février mars avril juin juillet août septembre octobre novembre décembre saison'],
  ['après', 'vente shampoing rasage'],
]

/** Compounds whose parts are words too, so that only the hyphen makes one noun of them. */
const HYPHENED: readonly (readonly [find: string, right: string])[] = [
  [
    '(un|le|ce|votre|mon|ton|notre|de|sans|sur|prendre|prenez|pris|prends|avec|au|aucun|des|les|vos|par|nouveau|prochain) [(rendez vous|rende vous|rendez vou)]',
    'rendez-vous',
  ],
  ['(le|ce|du|un|bon|les|des|chaque|au|ces|excellent|prochain|super|tout) [week end]', 'week-end'],
  ['(les|des|ces|bons) [week ends]', 'week-ends'],
  ["[c' est à dire]", 'c’est-à-dire'],
  ["[c' est a dire]", 'c’est-à-dire'],
  ['[vis à vis]', 'vis-à-vis'],
  ['[vis a vis]', 'vis-à-vis'],
  ['(ce|cet|cette) [après midi]', 'après-midi'],
  ["(l'|d'|en|les|des|fin d') [après midi]", 'après-midi'],
  ["(l'|cet|les|des|une|nos) [e mail]", 'e-mail'],
  ['[là bas]', 'là-bas'],
  ['[la bas]', 'là-bas'],
  ['(le|de|du|un|notre|en|au) [savoir faire] ¬<:determiner>', 'savoir-faire'],
  ['(le|un|notre|votre|du|ce|de) [chef d’ (œuvre|oeuvre)]', 'chef-d’œuvre'],
  ['[rez de chaussée]', 'rez-de-chaussée'],
  ['(un|le|ce|du|les|des) [porte monnaie]', 'porte-monnaie'],
  ['(un|le|ce|du|les|des) [tête à tête]', 'tête-à-tête'],
  ['(un|le|au|du|de) [sous titre]', 'sous-titre'],
  ['[sous titres]', 'sous-titres'],
  ['(une|la|en|de) [plus value]', 'plus-value'],
  ['(un|le|ce|au) [rond point]', 'rond-point'],
  ['(avec|son|votre|leur|de) [sang froid] ($|,|et)', 'sang-froid'],
  ['(un|le|du|de|au) [chèque cadeau]', 'chèque-cadeau'],
  ['(les|des|nos|vos) [chèques cadeaux]', 'chèques-cadeaux'],
  ['[au dessus]', 'au-dessus'],
  ['[au dessous]', 'au-dessous'],
  ['[ci dessus]', 'ci-dessus'],
  ['[ci dessous]', 'ci-dessous'],
  ['[ci joint]', 'ci-joint'],
  ['[ci jointe]', 'ci-jointe'],
  ['[ci contre]', 'ci-contre'],
  ['[ci après]', 'ci-après'],
  ['[au delà]', 'au-delà'],
  ['[au dela]', 'au-delà'],
  ['[jusque là] ($|,)', 'jusque-là'],
  ['[quelques (uns)]', 'quelques-uns'],
  ['[quelques unes]', 'quelques-unes'],
  ['(le|un|ce|les|des|nos|votre|vos) [mot clé]', 'mot-clé'],
  ['(les|des|nos|vos) [mots clés]', 'mots-clés'],
  ['[soi disant]', 'soi-disant'],
  ['[avant hier]', 'avant-hier'],
  ['(le|un|notre|ce) [bouche à oreille]', 'bouche-à-oreille'],
  ['[non stop]', 'non-stop'],
  ['(en|le|la|de|du) [porte à porte]', 'porte-à-porte'],
  ['(un|le|du|des|les) [sèche linge]', 'sèche-linge'],
  ['(un|le|du|des|les) [lave linge]', 'lave-linge'],
  ['(un|le|du|des|les) [lave vaisselle]', 'lave-vaisselle'],
  ['(un|le|du|des|les) [porte clés]', 'porte-clés'],
  ['(un|le|du|des|les) [tee shirt]', 'tee-shirt'],
  ['[tee shirts]', 'tee-shirts'],
  ['[t shirt]', 't-shirt'],
  ['[t shirts]', 't-shirts'],
  ['(un|le|du|ce) [pique nique]', 'pique-nique'],
  ['(un|le|ce|notre|votre) [arc en ciel]', 'arc-en-ciel'],
  ['(le|au|du|un) [court circuit]', 'court-circuit'],
  ['(un|le|du|au) [contre temps]', 'contretemps'],
  ["(la|de|notre|cette) [main d'œuvre]", 'main-d’œuvre'],
  ['[outre mer]', 'outre-mer'],
  ['(le|un|du) [trompe l’ œil]', 'trompe-l’œil'],
  ['[science fiction]', 'science-fiction'],
  ['(un|le|ce|du) [va et vient]', 'va-et-vient'],
  ['[ras le bol]', 'ras-le-bol'],
]

const TENS = 'vingt trente quarante cinquante soixante quatre-vingt'.split(' ')
const UNITS = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
)
/** Below a hundred, numbers are joined by hyphens, unless *et* joins them. */
const numbers = TENS.flatMap((ten) =>
  UNITS.map((unit): readonly [string, string] => [`[${ten} ${unit}]`, `${ten}-${unit}`]),
)

const halves = HALVES.flatMap(([first, seconds]) =>
  seconds
    .split(' ')
    .map((second): readonly [string, string] => [`[${first} ${second}]`, `${first}-${second}`]),
)

export const splitWord = phraseRule({
  id: 'spelling/missing-hyphen',
  kind: 'spelling',
  category: 'trait d’union',
  severity: 'warn',
  message: 'Ce mot composé prend un trait d’union.',
  why: 'Le trait d’union fait un seul mot de plusieurs. Sans lui, on lit d’abord deux mots sans lien.',
  examples: {
    match: [
      { text: 'Passez sans rendez vous.', marks: 'rendez vous', fixed: 'Passez sans rendez-vous.' },
      { text: 'Bon week end à vous !', marks: 'week end', fixed: 'Bon week-end à vous !' },
      {
        text: 'Le formulaire est ci dessous.',
        marks: 'ci dessous',
        fixed: 'Le formulaire est ci-dessous.',
      },
      {
        text: 'On vous rappelle cet après midi.',
        marks: 'après midi',
        fixed: 'On vous rappelle cet après-midi.',
      },
      {
        text: 'Ouvert demain, c’est à dire jeudi.',
        marks: 'c’est à dire',
        fixed: 'Ouvert demain, c’est-à-dire jeudi.',
      },
    ],
    pass: [
      'Passez sans rendez-vous.',
      'Vous rendez vous-même le colis.',
      'Après midi, le magasin ferme.',
      'Le site est au-dessus de la gare.',
      'Il faut savoir faire simple.',
    ],
  },
  phrases: unquoted(
    [...HYPHENED, ...halves, ...numbers, ['[quatre vingt]', 'quatre-vingt'] as const].map(
      ([find, right]) => ({
        find: find.replace(/’/g, "'"),
        better: [right],
      }),
    ),
  ),
})
