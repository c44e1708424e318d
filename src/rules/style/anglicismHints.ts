import { phraseRule } from '../pattern/phraseRule'
import { asNoun, DETERMINER, feminine, masculine } from './determiner'
import { asAdjective, asVerb, borrowed } from './rewrite'
import { unquoted } from './unquoted'

const PLATFORM =
  '(android|ios|windows|macos|linux|bluetooth|wifi|wi-fi|usb|nfc|format|formats|version|versions|navigateur|navigateurs|système|systèmes|fonctionnalité|fonctionnalités|protocole|protocoles|norme|normes)'

/** Words that are understood, some of them in the dictionary, and that a careful reply says otherwise. */
export const anglicismHint = phraseRule({
  id: 'style/anglicism-hint',
  kind: 'style',
  category: 'anglicisme',
  severity: 'hint',
  message: 'Ce mot vient de l’anglais : un mot français le dit aussi bien.',
  why: 'Ce mot est compris, mais il fait jargon de métier. Le mot français convient à tous vos lecteurs.',
  examples: {
    match: [
      {
        text: 'Nous implémentons cette fonction.',
        marks: 'implémentons',
        fixed: 'Nous mettons en place cette fonction.',
      },
      {
        text: 'Découvrez notre offre digitale.',
        marks: 'digitale',
        fixed: 'Découvrez notre offre numérique.',
      },
      { text: 'Au final, tout est réglé.', marks: 'Au final', fixed: 'Finalement, tout est réglé.' },
      {
        text: 'L’application supporte Android et iOS.',
        marks: 'supporte',
        fixed: 'L’application prend en charge Android et iOS.',
      },
      {
        text: 'On en parle pendant le meeting !',
        marks: 'le meeting',
        fixed: 'On en parle pendant la réunion !',
      },
      {
        text: 'La deadline est fixée à jeudi.',
        marks: 'La deadline',
        fixed: 'La date limite est fixée à jeudi.',
      },
    ],
    pass: [
      'Merci pour ton feedback, la story est en ligne !',
      'Posez votre doigt pour enregistrer votre empreinte digitale.',
      'Je ne supporte plus la chaleur.',
      'Le week-end, le magasin ouvre à 10 h.',
      'Vous avez reçu un e-mail avec le lien.',
      'Bravo aux supporters du club !',
    ],
  },
  phrases: unquoted([
    { find: '<implémenter:verb>', better: asVerb('mettre en place', 'déployer') },
    { find: '<booster:verb>', better: asVerb('stimuler', 'renforcer') },
    { find: '<impacter:verb>', better: asVerb('toucher', 'affecter') },
    { find: '<sponsoriser:verb>', better: asVerb('parrainer', 'soutenir') },
    { find: '<customiser:verb>', better: asVerb('personnaliser') },
    { find: '<solutionner:verb>', better: asVerb('résoudre', 'régler') },
    { find: '<challenger:verb>', better: asVerb('stimuler') },
    { find: borrowed('monitor'), better: asVerb('surveiller', 'suivre') },
    { find: borrowed('dispatch'), better: asVerb('répartir') },
    { find: borrowed('switch'), better: asVerb('passer', 'basculer') },
    { find: borrowed('brainstorm'), better: asVerb('réfléchir') },
    { find: borrowed('book'), better: asVerb('réserver') },
    { find: borrowed('reboot'), better: asVerb('redémarrer') },
    { find: borrowed('patch'), better: asVerb('corriger') },
    {
      find: "[<initier:verb>] (le|la|l'|un|une|votre|ce|cette|les|des) (procédure|démarche|demande|échange|retour|remboursement|projet|dialogue|discussion)",
      better: asVerb('lancer', 'engager'),
    },
    {
      find: `[<supporter:verb>] (pas|plus|bien|aussi|également)? (le|la|l'|les|ce|cette|ces)? ${PLATFORM}`,
      better: asVerb('prendre en charge'),
    },
    {
      find: '(<digital:adjective>|<digital:noun>)',
      better: asAdjective('numérique'),
      without: ['empreinte digitale', 'empreintes digitales', '<empreinte> <digital>'],
    },
    { find: 'au final', better: ['finalement', 'en fin de compte'] },
    {
      find: '[<retourner:verb>] (votre|vos|ton|tes|leur|leurs|son|ses) (appel|appels)',
      message: 'On « rappelle » une personne ; « retourner un appel » est calqué sur l’anglais.',
    },
    { find: `[${DETERMINER} (meeting|meetings)]`, better: asNoun(feminine('réunion')) },
    {
      find: `[${DETERMINER} (deadline|deadlines)]`,
      better: asNoun(feminine('date limite', 'dates limites')),
    },
    { find: `[${DETERMINER} process]`, better: asNoun(masculine('processus', 'processus')) },
    { find: `[${DETERMINER} (challenge|challenges)]`, better: asNoun(masculine('défi')) },
    { find: `[${DETERMINER} packaging]`, better: asNoun(masculine('emballage')) },
    { find: `[${DETERMINER} tracking]`, better: asNoun(masculine('suivi')) },
    { find: `[${DETERMINER} (follow-up|followup)]`, better: asNoun(masculine('suivi')) },
    { find: `[${DETERMINER} (refund|refunds)]`, better: asNoun(masculine('remboursement')) },
    { find: `[${DETERMINER} shipping]`, better: asNoun(feminine('livraison'), masculine('envoi')) },
    { find: `[${DETERMINER} (update|updates)]`, better: asNoun(feminine('mise à jour', 'mises à jour')) },
    { find: `[${DETERMINER} (workshop|workshops)]`, better: asNoun(masculine('atelier')) },
    {
      find: `[${DETERMINER} (roadmap|roadmaps)]`,
      better: asNoun(feminine('feuille de route', 'feuilles de route')),
    },
    { find: `[${DETERMINER} (slot|slots)]`, better: asNoun(masculine('créneau', 'créneaux')) },
    { find: `[${DETERMINER} (backup|backups)]`, better: asNoun(feminine('sauvegarde')) },
    {
      find: `[${DETERMINER} customer (service|care)]`,
      better: asNoun(masculine('service client', 'services clients')),
    },
    {
      find: `[${DETERMINER} (giveaway|giveaways)]`,
      better: asNoun(masculine('jeu-concours', 'jeux-concours')),
    },
    { find: 'sold out', better: ['complet', 'épuisé'] },
    { find: 'save the date', better: ['à vos agendas'] },
    { find: '(sorry|sry)', better: ['pardon', 'désolé'] },
  ]),
})
