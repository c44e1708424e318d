import { phraseRule } from '../pattern/phraseRule'
import { asVerb } from './rewrite'
import { unquoted } from './unquoted'
import { withoutPreposition, withPreposition } from './written'

const ARTICLE = "(le|la|l'|les|votre|vos|notre|nos|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|leur|leurs)"
const OBJECT = "(le|la|l'|les|un|une|votre|vos|notre|nos|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses)"
const SPACES =
  '(compte|espace|site|page|service|application|appli|dossier|profil|plateforme|boutique|menu|formulaire)'
const MESSAGES =
  '(message|messages|question|questions|demande|demandes|commentaire|commentaires|mail|mails|e-mail|avis|appel|remarque|remarques)'
const CARERS =
  '(coiffeur|docteur|dentiste|médecin|boulanger|boucher|kiné|vétérinaire|notaire|garagiste|pharmacien|concessionnaire|fleuriste|traiteur|opticien)'
/** Weak pronouns of the same person: only together do they make the verb reflexive. */
const REFLEXIVE =
  "(je (ne|n')? (me|m')|tu (ne|n')? (te|t')|nous (ne|n')? nous|vous (ne|n')? vous|ne? (se|s'))"
const LATER = '(pas|plus|bien|plus très bien|pas bien|très bien|encore)'

/** Prepositions that a verb does not take, or takes and lacks. Source: Grevisse, Le Bon Usage, §§ 284-288. */
export const government = phraseRule({
  id: 'style/verb-government',
  kind: 'grammar',
  category: 'régime du verbe',
  severity: 'warn',
  message: 'Ce verbe ne se construit pas ainsi.',
  why: 'Chaque verbe appelle sa préposition, ou n’en veut pas : pallier un défaut, se rappeler un fait, accéder à un compte. Une construction fautive se voit dans une réponse publique.',
  examples: {
    match: [
      {
        text: 'Nous cherchons à pallier au manque de stock.',
        marks: 'pallier au',
        fixed: 'Nous cherchons à pallier le manque de stock.',
      },
      {
        text: 'Je me rappelle de votre visite.',
        marks: 'rappelle de',
        fixed: 'Je me rappelle votre visite.',
      },
      {
        text: 'Malgré que le colis soit arrivé, nous vous remboursons.',
        marks: 'Malgré que',
        fixed: 'Bien que le colis soit arrivé, nous vous remboursons.',
      },
      {
        text: 'Vous pouvez accéder votre compte ici.',
        marks: 'accéder votre',
        fixed: 'Vous pouvez accéder à votre compte ici.',
      },
      {
        text: 'Vous avez à faire au service client.',
        marks: 'à faire',
        fixed: 'Vous avez affaire au service client.',
      },
      { text: 'Allez au coiffeur du centre.', marks: 'au', fixed: 'Allez chez le coiffeur du centre.' },
    ],
    pass: [
      'Nous pallions ce manque.',
      'Je me rappelle votre visite et je m’en souviens bien.',
      'Nous vous rappelons de nouveau demain.',
      'Cela me rappelle de bons souvenirs !',
      'Malgré le retard, merci de votre patience.',
      'Vous accédez à votre compte en un clic.',
      'Nous avons beaucoup à faire.',
      'Qu’avez-vous à faire au magasin ?',
      'Il vous suffit de répondre le matin.',
    ],
  },
  phrases: unquoted([
    { find: '[<pallier:verb> (à|au|aux)]', better: withoutPreposition },
    {
      find: '(pour|de|à|pouvoir|peut|peuvent|pouvons|allons|devons|faut) [palier (à|au|aux)]',
      better: (match, view) =>
        withoutPreposition(match, view).map((text) => text.replace(/^palier/i, 'pallier')),
    },
    {
      find: `${REFLEXIVE} [<rappeler:verb> ${LATER}? (du|des)] ¬<:verb>`,
      better: withoutPreposition,
      message: 'On se rappelle quelque chose, mais on se souvient de quelque chose.',
    },
    {
      find: `${REFLEXIVE} [<rappeler:verb> ${LATER}? (de|d')] ${OBJECT}`,
      better: withoutPreposition,
      message: 'On se rappelle quelque chose, mais on se souvient de quelque chose.',
    },
    {
      find: "(je m'|tu t'|il s'|elle s'|on s'|nous nous|vous vous) en [<rappeler:verb>]",
      better: asVerb('souvenir'),
      message: 'On s’en souvient, mais on se le rappelle.',
    },
    {
      find: "[malgré (que|qu')]",
      better: ({ marked }, { tokens }) =>
        tokens[marked.to - 1]?.norm === 'que' ? ['bien que', 'quoique'] : ['bien qu’', 'quoiqu’'],
      without: ["malgré qu' ~1 en (ait|aie|aies|aient|eût|ayez|ayons)"],
    },
    {
      find: "à cause (que|qu')",
      better: ({ marked }, { tokens }) =>
        tokens[marked.to - 1]?.norm === 'que' ? ['parce que'] : ['parce qu’'],
    },
    { find: `(<aller:verb>|<passer:verb>) [au] ${CARERS}`, better: ['chez le'] },
    {
      find: '<avoir:verb> (-vous|-tu|-nous|pas|déjà|aussi|toujours)? [à faire] (à|au|aux) ¬<:verb.infinitive>',
      better: ['affaire'],
      without: ["(que|qu'|quoi|rien|ce) ~4 à faire", 'qui ~2 à faire ~2 <:verb.infinitive>'],
    },
    {
      find: "<faire:verb> en sorte [à ce (que|qu')]",
      better: ({ marked }, { tokens }) => [tokens[marked.to - 1]?.norm === 'que' ? 'que' : 'qu’'],
    },
    { find: 'il [faut mieux] que', better: ['vaut mieux'] },
    { find: "n' <être:verb> pas sans [ignorer]", better: ['savoir'] },
    { find: `[<accéder:verb> ${ARTICLE}] (<:adjective>)? ${SPACES}`, better: withPreposition('à') },
    { find: `[<répondre:verb> ${ARTICLE}] (<:adjective>)? ${MESSAGES}`, better: withPreposition('à') },
    {
      find: `[<participer:verb> ${ARTICLE}] (<:adjective>)? (concours|jeu|tirage|tombola|atelier|événement|sondage|opération|jeu-concours)`,
      better: withPreposition('à'),
    },
    {
      find: `[<procéder:verb> ${ARTICLE}] (remboursement|échange|paiement|retour|règlement|annulation|réinitialisation|remplacement|vérification)`,
      better: withPreposition('à'),
    },
    {
      find: `[<bénéficier:verb> ${OBJECT}] (<:adjective>)? (remise|remboursement|réduction|offre|garantie|tarif|avoir|bon|échange|livraison|avantage|avantages|promotion)`,
      better: withPreposition('de'),
    },
    {
      find: '<mettre:verb> [au jour] (votre|vos|le logiciel|le site|les logiciels|les coordonnées|l’application|l’appli|votre profil)',
      better: ['à jour'],
    },
    {
      find: '(mise|mises) [au jour] (de|du|des) (l’application|l’appli|logiciel|site|système|profil|compte|coordonnées|données|version|votre|vos)',
      better: ['à jour'],
    },
  ]),
})
