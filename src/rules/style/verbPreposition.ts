import type { Match } from '../pattern/match'
import { phraseRule } from '../pattern/phraseRule'
import type { SentenceView } from '../rule'
import { unquoted } from './unquoted'

/** Verbs whose infinitive takes `à`, and those whose infinitive takes `de`; Grevisse, Le Bon Usage, §§ 903-904. */
const TAKE_A =
  '(<hésiter:verb>|<inviter:verb>|<convier:verb>|<encourager:verb>|<autoriser:verb>|<parvenir:verb>|<aider:verb>|<réussir:verb>|<consentir:verb>|<renoncer:verb>|<veiller:verb>|<consister:verb>|<songer:verb>|<contribuer:verb>|<inciter:verb>|<apprendre:verb>|<chercher:verb>|<persister:verb>|disposé|disposée|disposés|apte|aptes|habilité|habilités)'
const TAKE_DE =
  '(<essayer:verb>|<refuser:verb>|<éviter:verb>|<oublier:verb>|<promettre:verb>|<accepter:verb>|<tenter:verb>|<risquer:verb>|<regretter:verb>|<envisager:verb>|<cesser:verb>|<permettre:verb>|<omettre:verb>|<mériter:verb>|<recommander:verb>|<empêcher:verb>|<abstenir:verb>|(<avoir:verb> (pas|plus|jamais|aussi|toujours|bien)? (besoin|envie|hâte|le droit|l’intention|l’habitude))|ravi|ravie|ravis|heureux|heureuse|désolé|désolée|désolés|navrés|enchantés|capable|capables)'
/** Reflexive verbs whose object takes `de`. */
const OWN_DE = '(<munir:verb>|<souvenir:verb>|<méfier:verb>|<débarrasser:verb>|<rapprocher:verb>)'
const REFLEXIVE = "(nous nous|vous vous|se|s'|me|m'|te|t')"
const OBJECT =
  "(le|la|l'|les|un|une|votre|vos|notre|nos|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|leur|leurs)"
const INFINITIVE = "(nous|vous|me|m'|te|t'|le|la|l'|les|lui|leur|y|en|ne pas|bien)? <:verb.infinitive>"
const OWNERS = '(mon|ma|mes|ton|ta|tes|votre|vos|notre|nos|leur|leurs)'

const SUBJECT = "(je|j'|tu|il|elle|on|nous|vous|ils|elles)"
const TO_WHICH = '(auquel|auxquels|auxquelles|à laquelle)'
/** What one speaks of, but not to. */
const THING =
  '(facture|commande|problème|produit|article|sujet|dossier|offre|promotion|courrier|mail|message|retard|film|livre|question|série|recette|modèle|colis|réduction|remise|projet|événement|avis|option|application|bug|souci|panne|document|lettre)'

/** Countries by the preposition that they take. */
const AU =
  'luxembourg portugal maroc canada japon brésil mexique danemark sénégal cameroun mali niger bénin togo congo gabon liban qatar koweït chili pérou pakistan vietnam laos cambodge québec royaume-uni burkina rwanda burundi tchad népal venezuela nicaragua honduras costa-rica panama bangladesh monténégro'
const AUX = 'états-unis pays-bas philippines antilles émirats comores seychelles bahamas'
const EN =
  'belgique suisse france italie espagne allemagne angleterre grèce turquie tunisie algérie chine russie irlande écosse pologne autriche suède norvège finlande hongrie roumanie bretagne normandie alsace corse provence occitanie martinique guadeloupe'
/** Countries and islands that take no article, and so `à`. */
const WITHOUT_ARTICLE = 'cuba chypre malte madagascar taïwan singapour bahreïn monaco djibouti'
const oneOf = (words: string): string => `(${words.replaceAll(' ', '|')})`

/** `de`, as an article after it has it: `de la`, `du`, `des`. */
const withDe = ({ marked }: Match, { tokens }: SentenceView): readonly string[] => {
  const article = tokens[marked.from]
  if (!article) return []
  const contracted = { le: 'du', les: 'des' }[article.norm]
  const elides = /^[aeiouéèêhy]/.test(article.norm)
  return [contracted ?? `${elides ? 'd’' : 'de '}${article.text}`]
}

/** `à` for `de`, `à ` for `d’`. */
const asA = ({ marked }: Match, { tokens }: SentenceView): readonly string[] => [
  tokens[marked.from]?.norm === 'de' ? 'à' : 'à ',
]

/** `de` for `à`; before a vowel only a person can join them. */
const asDe = ({ marked }: Match, { tokens }: SentenceView): readonly string[] =>
  /^[aeiouéèêhy]/.test(tokens[marked.to]?.norm ?? '') ? [] : ['de']

export const verbPreposition = phraseRule({
  id: 'style/verb-preposition',
  kind: 'grammar',
  category: 'préposition',
  severity: 'warn',
  message: 'Ce n’est pas la préposition qui va ici.',
  why: 'On hésite à faire, on refuse de faire, on se munit de quelque chose ; on va au Luxembourg et en Belgique. Chaque mot appelle la sienne.',
  examples: {
    match: [
      {
        text: 'N’hésitez pas de nous écrire en privé.',
        marks: 'de',
        fixed: 'N’hésitez pas à nous écrire en privé.',
      },
      {
        text: 'Nous vous invitons de consulter la notice.',
        marks: 'de',
        fixed: 'Nous vous invitons à consulter la notice.',
      },
      {
        text: 'Essayez à redémarrer la box.',
        marks: 'à',
        fixed: 'Essayez de redémarrer la box.',
      },
      {
        text: 'Munissez-vous votre ticket de caisse.',
        marks: 'votre',
        fixed: 'Munissez-vous de votre ticket de caisse.',
      },
      {
        text: 'Vous vous souvenez le nom du vendeur ?',
        marks: 'le',
        fixed: 'Vous vous souvenez du nom du vendeur ?',
      },
      {
        text: 'Profitez nos offres de rentrée.',
        marks: 'nos',
        fixed: 'Profitez de nos offres de rentrée.',
      },
      {
        text: 'Le sac est celui à ma collègue.',
        marks: 'à',
        fixed: 'Le sac est celui de ma collègue.',
      },
      { text: 'Nous livrons en Portugal.', marks: 'en', fixed: 'Nous livrons au Portugal.' },
      {
        text: 'On apprend de coudre en trois séances.',
        marks: 'de',
        fixed: 'On apprend à coudre en trois séances.',
      },
      {
        text: 'Ils n’ont pas le droit à vendre ici.',
        marks: 'à',
        fixed: 'Ils n’ont pas le droit de vendre ici.',
      },
      { text: 'Le bateau part en Malte lundi.', marks: 'en', fixed: 'Le bateau part à Malte lundi.' },
      { text: 'La boutique ouvre au Belgique.', marks: 'au', fixed: 'La boutique ouvre en Belgique.' },
    ],
    pass: [
      'N’hésitez pas à nous écrire.',
      'Nous avons invité de nombreux clients.',
      'L’invitation de venir tient toujours.',
      'Nous refusons à regret.',
      'Vous souvenez-vous de la date ?',
      'Profitez-en !',
      'On en a fait profiter les voisins.',
      'Celui à gauche est le plus grand, celle à la fraise aussi.',
      'Nous livrons au Portugal et en Belgique.',
      'Oubliez à jamais ce souci.',
      'Nous avons tenté, à vrai dire, de joindre le livreur.',
      'Cela vous rapproche le plus de la gare.',
      'Nous apprenons de nos erreurs, et vous avez le droit à une part.',
    ],
  },
  phrases: unquoted([
    { find: `<hésiter:verb> (pas|plus|surtout pas) [(de|d')] ${INFINITIVE}`, better: asA },
    { find: `${TAKE_A} [(de|d')] ${INFINITIVE}`, better: asA },
    { find: `(nous|vous) ${TAKE_A} [(de|d')] ${INFINITIVE}`, better: asA },
    {
      find: `${TAKE_DE} (pas|surtout pas)? [à] ${INFINITIVE}`,
      better: asDe,
      // `s’essayer à peindre`: as a reflexive it takes `à`.
      without: [
        `${REFLEXIVE} <être:verb>? (toujours|jamais|pourtant)? (<essayer:verb>|<refuser:verb>|<risquer:verb>)`,
      ],
    },
    { find: `${OWN_DE} (-vous|-toi|-nous) [${OBJECT}]`, better: withDe },
    { find: `${REFLEXIVE} (<munir:verb>|<souvenir:verb>|<méfier:verb>) [${OBJECT}]`, better: withDe },
    {
      find: `<profiter:verb> [${OBJECT}] ¬(plus|moins|maximum|mieux|<:verb.infinitive>)`,
      better: withDe,
      // `j’en ai fait profiter les voisins`: they are who profits.
      without: ['<faire:verb> profiter'],
    },
    { find: `(celui|celle|ceux|celles) [à] ${OWNERS}`, better: ['de'] },
    { find: `[${TO_WHICH}] ${SUBJECT} <avoir:verb> (bien|vraiment)? (besoin|envie)`, better: ['dont'] },
    { find: `${THING} [${TO_WHICH}] ${SUBJECT} (<avoir:verb>)? <parler:verb>`, better: ['dont'] },
    { find: `[en] ${oneOf(AU)}`, better: ['au'] },
    { find: `[en] ${oneOf(AUX)}`, better: ['aux'] },
    { find: `[au] ${oneOf(EN)}`, better: ['en'] },
    { find: `[(en|au)] ${oneOf(WITHOUT_ARTICLE)}`, better: ['à'] },
  ]),
})
