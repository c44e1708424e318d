import { table } from '../../text/table'
import { phraseRule } from '../pattern/phraseRule'
import { asVerb, borrowed } from './rewrite'
import { unquoted } from './unquoted'

/** Objects that English *address* takes and French *adresser* cannot. */
const TROUBLE =
  '(problème|problèmes|problématique|problématiques|enjeu|enjeux|défi|défis|bug|bugs|incident|incidents)'
const ARTICLE = "(le|la|l'|les|ce|cet|cette|ces|un|une|des|votre|vos|notre|nos|tous|toutes|leur|leurs)"

/** Borrowings and word-for-word renderings that no French dictionary has and that French says plainly. */
export const anglicism = phraseRule({
  id: 'style/anglicism',
  kind: 'style',
  category: 'anglicisme',
  severity: 'warn',
  message: 'Cet anglicisme a un équivalent en français.',
  why: 'Un mot anglais que le dictionnaire n’a pas peut échapper à une partie de vos lecteurs. Le mot français est compris de tous.',
  examples: {
    match: [
      {
        text: 'Nous forwardons votre demande au magasin.',
        marks: 'forwardons',
        fixed: 'Nous transférons votre demande au magasin.',
      },
      {
        text: 'Je vais checker avec le livreur.',
        marks: 'checker',
        fixed: 'Je vais vérifier avec le livreur.',
      },
      {
        text: 'On vous répond asap !',
        marks: 'asap',
        fixed: 'On vous répond dès que possible !',
      },
      {
        text: 'Nos équipes vont adresser ce problème.',
        marks: 'adresser',
        fixed: 'Nos équipes vont traiter ce problème.',
      },
      {
        text: 'Votre remarque fait du sens.',
        marks: 'fait du',
        fixed: 'Votre remarque a du sens.',
      },
      {
        text: 'Profitez de votre carte pour prendre avantage de nos offres.',
        marks: 'prendre avantage',
        fixed: 'Profitez de votre carte pour tirer parti de nos offres.',
      },
    ],
    pass: [
      'Vous pouvez nous adresser un mail ou un message.',
      'Adressez vos questions à notre service.',
      'Merci pour ce feedback, on en reparle en story !',
      'Le live commence ce week-end.',
      'On parle souvent du mot « checker » ici.',
      'Votre tracker GPS est réparé.',
      'Il fait du sport et du théâtre.',
    ],
  },
  phrases: unquoted([
    {
      find: '(conférence|réunion|événement|évènement|concert|spectacle|atelier|salon|festival|match|cérémonie|vernissage|séance|rencontre|tournoi|formation|fête|soirée|vide-grenier|inauguration|tirage|cours|compétition|course) ~3 [<prendre:verb> place]',
      better: asVerb('avoir lieu'),
    },
    { find: borrowed('forward'), better: asVerb('transférer', 'transmettre', 'faire suivre') },
    { find: borrowed('check'), better: asVerb('vérifier', 'contrôler') },
    { find: borrowed('download'), better: asVerb('télécharger') },
    { find: borrowed('upload'), better: asVerb('mettre en ligne', 'téléverser') },
    { find: borrowed('updat', 'noun'), better: asVerb('mettre à jour') },
    { find: borrowed('upgrad', 'noun'), better: asVerb('mettre à niveau', 'améliorer') },
    { find: borrowed('refund'), better: asVerb('rembourser') },
    { find: borrowed('shipp'), better: asVerb('expédier', 'envoyer') },
    { find: `(${borrowed('cancel')}|${borrowed('cancell')})`, better: asVerb('annuler') },
    { find: `(${borrowed('reset')}|${borrowed('resett')})`, better: asVerb('réinitialiser') },
    { find: borrowed('process'), better: asVerb('traiter') },
    { find: borrowed('delet', 'noun'), better: asVerb('supprimer') },
    { find: borrowed('draft'), better: asVerb('rédiger', 'préparer') },
    { find: borrowed('bypass'), better: asVerb('contourner') },
    { find: borrowed('onboard'), better: asVerb('accueillir', 'intégrer') },
    { find: borrowed('merg', 'noun'), better: asVerb('fusionner') },
    { find: '(trackez|trackons|trackent|tracké|trackée|trackés|trackées)', better: asVerb('suivre') },
    {
      find: `(se|s'|me|m'|te|t'|nous|vous) [(${borrowed('logg')}|${borrowed('logu')})]`,
      better: asVerb('connecter'),
    },
    {
      find: `(se|s'|me|m'|te|t'|nous|vous) [(${borrowed('focus')}|${borrowed('focuss')})]`,
      better: asVerb('concentrer'),
    },
    { find: 'asap', better: ['dès que possible', 'au plus vite', 'rapidement'] },
    { find: 'fyi', better: ['pour information'] },
    { find: 'btw', better: ['au passage', 'd’ailleurs'] },
    { find: 'tbc', better: ['à confirmer'] },
    { find: 'eod', better: ['en fin de journée'] },
    { find: '(thx|thks|tks)', better: ['merci'] },
    {
      find: `[<adresser:verb>] (pas|plus|rapidement|bien|aussi)? ${ARTICLE} (<:adjective>)? ${TROUBLE} ¬(à|au|aux)`,
      better: asVerb('traiter', 'résoudre'),
      without: ["(me|m'|te|t'|lui|leur|nous|vous|se|s') <adresser:verb>"],
    },
    {
      find: '[<faire:verb> (du|de)] sens ($|,|pour|de|quand|si|et|que|avec|à|car)',
      better: (match, view) =>
        asVerb('avoir')(match, view).map(
          (form) => `${form} ${view.tokens[match.marked.to - 1]?.norm === 'de' ? 'de' : 'du'}`,
        ),
      without: ['sens commun', 'sens interdit', 'sens unique'],
    },
    { find: "[<prendre:verb> avantage] (de|d'|du|des)", better: asVerb('tirer parti', 'profiter') },
    {
      find: '[<demander:verb>] (une|des|vos|votre|cette|sa|la|tes|ta|quelques) (question|questions)',
      better: asVerb('poser'),
    },
    {
      find: '[<rencontrer:verb>] (vos|nos|leurs|tes) (attentes|besoins|exigences|critères)',
      better: asVerb('répondre à'),
    },
    { find: "[<être:verb> sous] l' impression", better: asVerb('avoir') },
    {
      find: 'sur une base (régulière|quotidienne|hebdomadaire|mensuelle|annuelle)',
      better: ({ marked }, { tokens }) => BASES[tokens[marked.to - 1]?.norm ?? ''] ?? [],
    },
    {
      find: "[à date] ($|,|nous|vous|il|on|aucun|aucune|je|j'|votre|le|la)",
      better: ['à ce jour'],
      without: ['mise à date', 'mises à date', '<mettre> ~2 à date'],
    },
    {
      find: '[<escalader:verb>] ~2 (demande|dossier|problème|ticket|réclamation|plainte|sujet|cas)',
      better: asVerb('faire remonter', 'transmettre'),
    },
  ]),
})

const BASES = table<readonly string[]>({
  régulière: ['régulièrement'],
  quotidienne: ['chaque jour'],
  hebdomadaire: ['chaque semaine'],
  mensuelle: ['chaque mois'],
  annuelle: ['chaque année'],
})
