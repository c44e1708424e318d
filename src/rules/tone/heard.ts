import type { Act } from '../../lexicon/acts'
import { sentenceRule } from '../define'
import type { Severity } from '../finding'
import type { MatchExample, SentenceRule, SentenceView } from '../rule'
import { isQuoted } from './frames/quotation'

/**
 * What the trained hearer makes of a whole sentence, where no frame was written for its wording. It only speaks when
 * it is sure: its threshold is set so that good replies stay unmarked, and a frame that finds the same passage, and
 * can say which words do it, takes its place.
 */
export const HEARD = 'tone/heard-'

/** How sure it must be; `npm run acts -- --measure` prints what each threshold hears and gets wrong. */
const THRESHOLD = 0.98

interface Row {
  readonly act: Act
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly match: readonly MatchExample[]
  readonly pass: readonly string[]
}

const ROWS: readonly Row[] = [
  {
    act: 'insulte',
    severity: 'stop',
    message: 'Cette phrase rabaisse la personne.',
    why: 'L’injure publique est un délit (loi du 29 juillet 1881, art. 29 et 33) qui engage l’entreprise et la personne qui écrit. Une capture d’écran suffit, même après suppression.',
    match: [
      {
        text: 'Il faut vraiment avoir un pois chiche à la place du cerveau pour écrire ça.',
        marks: 'Il faut vraiment avoir un pois chiche à la place du cerveau pour écrire ça',
      },
    ],
    pass: [
      'Nous comprenons que cette réponse vous ait déçu.',
      'Le cerveau de nos ingénieurs tourne à plein régime !',
    ],
  },
  {
    act: 'menace',
    severity: 'stop',
    message: 'Cette phrase se lit comme une menace.',
    why: 'Une menace publique fait plus de bruit que l’erreur de départ. Proposez un échange en privé.',
    match: [
      {
        text: 'Réfléchissez bien avant de publier autre chose, car nous savons où vous travaillez.',
        marks: 'Réfléchissez bien avant de publier autre chose, car nous savons où vous travaillez',
      },
    ],
    pass: ['Nous savons combien cette attente est longue.', 'Notre équipe travaille déjà à une solution.'],
  },
  {
    act: 'discrimination',
    severity: 'stop',
    message: 'Cette phrase vise une personne pour ce qu’elle est.',
    why: 'Un critère protégé (origine, âge, sexe, handicap…) n’a pas sa place dans une réponse : le refus de service est pénalement réprimé (C. pén. 225-1, 225-2).',
    match: [
      {
        text: 'Ce genre de formule n’est pas vraiment prévu pour les personnes de votre origine.',
        marks: 'Ce genre de formule n’est pas vraiment prévu pour les personnes de votre origine',
      },
    ],
    pass: [
      'La salle est accessible aux personnes en fauteuil.',
      'Le tarif réduit concerne les plus de 65 ans.',
    ],
  },
  {
    act: 'accusation',
    severity: 'stop',
    message: 'Cette phrase accuse la personne.',
    why: 'Imputer un fait précis peut être une diffamation. On dit ce qu’on constate, jamais ce que l’autre est.',
    match: [
      {
        text: 'Tout cela sent l’histoire inventée pour obtenir un remboursement.',
        marks: 'Tout cela sent l’histoire inventée pour obtenir un remboursement',
      },
    ],
    pass: ['Nous ne retrouvons pas de commande à ce nom.', 'Votre remboursement est parti ce matin.'],
  },
  {
    act: 'agressivite',
    severity: 'stop',
    message: 'Cette phrase attaque ou congédie la personne.',
    why: 'Le lecteur silencieux juge la marque, pas le client. Relisez après dix minutes.',
    match: [
      {
        text: 'Si ça ne vous plaît pas, allez donc voir ailleurs.',
        marks: 'Si ça ne vous plaît pas, allez donc voir ailleurs',
      },
    ],
    pass: [
      'Si ça vous plaît, revenez quand vous voulez !',
      'Si le modèle ne vous plaît pas, nous l’échangeons.',
    ],
  },
  {
    act: 'aveu',
    severity: 'stop',
    message: 'Cette phrase reconnaît une responsabilité que personne n’a validée.',
    why: 'S’excuser d’une gêne n’est pas avouer une faute. Santé, sécurité, droit du travail, données : le juridique relit.',
    match: [
      {
        text: 'Nous avions connaissance de ce problème de freins depuis plusieurs mois.',
        marks: 'Nous avions connaissance de ce problème de freins depuis plusieurs mois',
      },
    ],
    pass: [
      'Nous nous sommes trompés de taille dans votre colis.',
      'Nous avons pris connaissance de votre message.',
    ],
  },
  {
    act: 'confidentiel',
    severity: 'stop',
    message: 'Cette phrase livre une information interne.',
    why: 'Projets, effectifs, contrats et collègues restent dans la maison. On ne règle pas un problème interne sous un post.',
    match: [
      {
        text: 'Entre nous, la moitié de l’équipe va être licenciée avant Noël.',
        marks: 'Entre nous, la moitié de l’équipe va être licenciée avant Noël',
      },
    ],
    pass: ['Toute l’équipe sera là avant Noël.', 'Le magasin ferme à 19 h ce soir.'],
  },
  {
    act: 'conseil_risque',
    severity: 'stop',
    message: 'Ce conseil peut nuire s’il est faux ou incomplet.',
    why: 'Sur la santé, la sécurité, le droit ou l’argent, une consigne publique engage. Renvoyez vers un professionnel.',
    match: [
      {
        text: 'Vous pouvez reprendre deux comprimés de plus, ça ne risque rien.',
        marks: 'Vous pouvez reprendre deux comprimés de plus, ça ne risque rien',
      },
    ],
    pass: [
      'Par prudence, demandez l’avis de votre pharmacien.',
      'Vous pouvez reprendre la visite quand vous voulez.',
    ],
  },
  {
    act: 'neutralite',
    severity: 'stop',
    message: 'Cette phrase prend parti.',
    why: 'Un service public doit la neutralité (CGFP, art. L. 121-2), et une marque ne gagne rien à prendre parti. Tenez-vous aux faits.',
    match: [
      {
        text: 'Avec ce gouvernement, il ne faut plus s’étonner de rien, votez mieux la prochaine fois.',
        marks: 'Avec ce gouvernement, il ne faut plus s’étonner de rien, votez mieux la prochaine fois',
      },
    ],
    pass: ['Le vote a lieu dimanche de 8 h à 18 h en mairie.', 'La décision a été votée au conseil du 12.'],
  },
  {
    act: 'sarcasme',
    severity: 'warn',
    message: 'Cette phrase se lit comme de l’ironie aux dépens de la personne.',
    why: 'L’écrit perd le sourire. On peut rire de soi, pas de l’autre.',
    match: [
      {
        text: 'Merci pour cette leçon de courtoisie, nous en prendrons de la graine.',
        marks: 'Merci pour cette leçon de courtoisie, nous en prendrons de la graine',
      },
    ],
    pass: ['Merci pour votre gentillesse, toute l’équipe est touchée.', 'Merci pour ce retour très précis.'],
  },
  {
    act: 'condescendance',
    severity: 'warn',
    message: 'Cette phrase parle de haut.',
    why: 'Si plusieurs clients ne trouvent pas, c’est l’information qui manque. Montrez le chemin.',
    match: [
      {
        text: 'Il suffisait pourtant de lire trois lignes pour comprendre.',
        marks: 'Il suffisait pourtant de lire trois lignes pour comprendre',
      },
    ],
    pass: ['Ce n’est pas évident à trouver : voici le chemin.', 'Il suffit de nous écrire en message privé.'],
  },
  {
    act: 'mise_en_cause',
    severity: 'warn',
    message: 'Cette phrase rejette la faute sur la personne.',
    why: 'Décrivez l’écart sans reproche. Le client lit « vous » comme un doigt pointé.',
    match: [
      {
        text: 'Vous n’avez tout simplement pas respecté les consignes de lavage.',
        marks: 'Vous n’avez tout simplement pas respecté les consignes de lavage',
      },
    ],
    pass: ['Voici les consignes de lavage de ce pull.', 'Vous avez bien fait de nous écrire.'],
  },
  {
    act: 'defensif',
    severity: 'warn',
    message: 'Cette phrase se défausse.',
    why: 'Pour le client, il n’y a qu’une marque. Dites ce que vous faites, pas qui a tort.',
    match: [
      {
        text: 'Ce n’est pas de notre ressort, adressez-vous au transporteur.',
        marks: 'Ce n’est pas de notre ressort, adressez-vous au transporteur',
      },
    ],
    pass: [
      'Nous relançons le transporteur et revenons vers vous demain.',
      'Le transporteur passe demain matin.',
    ],
  },
  {
    act: 'minimisation',
    severity: 'warn',
    message: 'Cette phrase réduit ce que vit la personne.',
    why: 'La gêne se mesure du côté de celui qui la vit. Un refus se motive et propose une autre voie.',
    match: [
      {
        text: 'Ce n’est qu’un petit retard, il n’y a pas mort d’homme.',
        marks: 'Ce n’est qu’un petit retard, il n’y a pas mort d’homme',
      },
    ],
    pass: [
      'Nous savons que ce retard vous a gêné.',
      'Il y a une petite attente ce matin, merci de votre patience.',
    ],
  },
  {
    act: 'fausse_excuse',
    severity: 'warn',
    message: 'Cette excuse porte sur la réaction, pas sur le fait.',
    why: 'On s’excuse d’un fait, au présent, sans « si » ni « mais ».',
    match: [
      {
        text: 'Nous sommes désolés que vous ayez pu vous sentir visé par nos propos.',
        marks: 'Nous sommes désolés que vous ayez pu vous sentir visé par nos propos',
      },
    ],
    pass: [
      'Nous sommes désolés de cette erreur de prix.',
      'Nous sommes désolés que votre colis soit arrivé abîmé.',
    ],
  },
  {
    act: 'robotique',
    severity: 'warn',
    message: 'Cette formule sonne comme une réponse automatique.',
    why: 'Le client veut être lu. Reprenez un mot à lui et donnez une action datée.',
    match: [
      {
        text: 'Votre requête a bien été prise en compte et sera traitée par le service concerné.',
        marks: 'Votre requête a bien été prise en compte et sera traitée par le service concerné',
      },
    ],
    pass: ['Je regarde votre facture de mars et vous réponds ce soir.', 'La taille 38 revient mardi.'],
  },
  {
    act: 'promesse',
    severity: 'warn',
    message: 'Cette phrase promet un résultat que personne n’a validé.',
    why: 'Une promesse publique s’oppose à l’entreprise (C. conso. L. 121-2) et crée un précédent. On promet un suivi, pas un résultat.',
    match: [
      {
        text: 'Je vous garantis que vous serez intégralement remboursé dès demain.',
        marks: 'Je vous garantis que vous serez intégralement remboursé dès demain',
      },
    ],
    pass: [
      'Je reviens vers vous demain avant midi.',
      'Selon nos conditions, le remboursement part sous 14 jours.',
    ],
  },
  {
    act: 'denigrement',
    severity: 'warn',
    message: 'Cette phrase dénigre quelqu’un d’autre.',
    why: 'Le dénigrement est une faute civile (C. civ. 1240). Parlez de ce que vous faites.',
    match: [
      {
        text: 'Nos concurrents vendent de la pacotille deux fois plus cher.',
        marks: 'Nos concurrents vendent de la pacotille deux fois plus cher',
      },
    ],
    pass: ['Voici ce que comprend notre tarif.', 'Nos ateliers fabriquent tout en France.'],
  },
  {
    act: 'censure',
    severity: 'warn',
    message: 'Cette phrase fait taire une critique permise.',
    why: 'On modère l’illicite en citant la règle. Supprimer une critique la multiplie.',
    match: [
      {
        text: 'Merci de supprimer votre avis, il nuit à notre image.',
        marks: 'Merci de supprimer votre avis, il nuit à notre image',
      },
    ],
    pass: [
      'Merci pour votre avis, il nous aide à progresser.',
      'Ce message insultait une personne : nous l’avons retiré, comme le prévoit la charte.',
    ],
  },
]

const ruleOf = ({ act, severity, message, why, match, pass }: Row): SentenceRule =>
  sentenceRule({
    id: `${HEARD}${act.replaceAll('_', '-')}`,
    kind: 'tone',
    category: act,
    severity,
    message,
    why,
    examples: { match, pass },
    *check(view) {
      const heard = view.act
      if (!heard || heard.act !== act || heard.confidence < THRESHOLD) return
      const range = spoken(view)
      const first = range && view.tokens[range.from]
      const last = range && view.tokens[range.to - 1]
      if (!first || !last || isQuoted(view, range.from)) return
      yield { span: { start: first.start, end: last.end }, confidence: Math.min(0.85, heard.confidence) }
    },
  })

const GREETING = /^(?:bonjour|bonsoir|salut|hello|coucou|cher|chère|madame|monsieur|merci)$/
/** A greeting and a name are over by then. */
const GREETING_REACH = 5

/** The sentence without its greeting and its last sign; undefined where it is too short to do anything. */
function spoken({ tokens }: SentenceView): { from: number; to: number } | undefined {
  const isWord = (at: number): boolean => tokens[at]?.kind === 'word'
  let from = tokens.findIndex((_, at) => isWord(at))
  if (GREETING.test(tokens[from]?.norm ?? '')) {
    const comma = tokens.slice(0, GREETING_REACH).findIndex(({ text }) => text === ',')
    if (comma >= 0 && isWord(comma + 1)) from = comma + 1
  }
  const last = tokens.findLastIndex((_, at) => isWord(at))
  return from >= 0 && last > from ? { from, to: last + 1 } : undefined
}

export const heardRules: readonly SentenceRule[] = ROWS.map(ruleOf)
