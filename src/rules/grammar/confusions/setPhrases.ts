import { phraseLines } from '../../pattern/phraseLines'
import { phraseRule } from '../../pattern/phraseRule'
import { HOMOPHONE_NOUNS } from './homophoneNounsTable'

const COMMON = { kind: 'grammar', severity: 'warn' } as const

export const parPart = phraseRule({
  ...COMMON,
  id: 'grammar/par-part',
  category: 'par/part',
  message: 'Dans cette tournure, on écrit l’autre mot : « par » ou « part ».',
  why: '« Par » dit le moyen ou le passage : par mail, par contre. « Part » est un morceau ou un côté : de ma part, à part, faire part.',
  examples: {
    match: [
      { text: 'Écrivez-nous part mail.', marks: 'part', fixed: 'Écrivez-nous par mail.' },
      { text: 'On vient de faire par de tout.', marks: 'par', fixed: 'On vient de faire part de tout.' },
      { text: 'Part contre, le délai est long.', marks: 'Part', fixed: 'Par contre, le délai est long.' },
    ],
    pass: [
      'Le train part demain.',
      'D’une part, d’autre part.',
      'Il part par erreur.',
      'Nous prenons part à l’événement.',
      'De par son prix.',
      'Un retour fait par erreur.',
      'Servis l’un après l’autre par un robot.',
      'Nous en envoyons une autre par la poste.',
    ],
  },
  phrases: phraseLines(`
[part] (mail|mails|téléphone|courrier|sms|message|chèque|email|e-mail|courriel|virement|mégarde|ailleurs|exemple|contre|rapport|conséquent|avance|hasard|ici|défaut) => par => (il|elle|on|qui|ça|cela|la|quelque|autre|nulle|une|votre|notre|sa|ma|ta|leur|à|de|d') part
(faire|fait|faites|faisons|fais|faisant) [par] (de|du|des|d'|à|$) => part => fait par
(quelque|nulle) [par] => part
(prendre|prends|prend|prenez|prenons|pris) [par] à => part
mis à [par] => part`),
})

export const comptes = phraseRule({
  ...COMMON,
  id: 'grammar/compte-conte',
  category: 'compte/conte',
  message: 'Ici il faut « compte », du verbe compter.',
  why: 'Un compte se compte : compte client, tenir compte, se rendre compte. Un conte se raconte : « un conte de Noël ».',
  examples: {
    match: [
      {
        text: 'Connectez-vous à votre conte client.',
        marks: 'conte',
        fixed: 'Connectez-vous à votre compte client.',
      },
      { text: 'Nous en tenons conte.', marks: 'conte', fixed: 'Nous en tenons compte.' },
      {
        text: 'Merci d’avoir prit en conte ma demande.',
        marks: 'conte',
        fixed: 'Merci d’avoir prit en compte ma demande.',
      },
      { text: 'En fin de conte, tout va bien.', marks: 'conte', fixed: 'En fin de compte, tout va bien.' },
    ],
    pass: [
      'Un conte de Noël pour les enfants.',
      'Votre conte préféré ?',
      'Le comte de Monte-Cristo.',
      'On vous raconte tout.',
      'Un fromage de comté.',
    ],
  },
  phrases: phraseLines(`
(tenir|tiens|tient|tenons|tenez|tenant|tenu|tiendrons|tiendra) [(conte|comte|contes)] => compte
<rendre:verb> [(conte|comte|contes)] => compte
en [(conte|comte)] => compte
(ligne|relevé|numéro|extrait) de [(conte|comte)] => compte
tout [(conte|comte)] fait => compte
(rendre|rendra) bon [(conte|comte)] => compte
(fin|bout) de [(conte|comte|comptes|contes)] => compte => règlement
[(conte|comte)] (client|fidélité|bancaire|personnel|utilisateur|pro|professionnel|courant|épargne|tenu|rendu|instagram|facebook) => compte
[(contes|comtes)] (clients|utilisateurs|bancaires|rendus) => comptes
[compte tenue] (de|du|des|d'|qu'|que) => compte tenu
(mon|votre|ton|notre) [(conte|comte)] (en|a|à|est|sur|pour|$) => compte
se rendre [comptes] => compte
les bons [(contes|comtes)] => comptes
[(conter|comter)] sur (nous|vous|moi|toi|notre|votre) => compter
[contez] sur (nous|moi) => comptez`),
})

export const cours = phraseRule({
  ...COMMON,
  id: 'grammar/cours-court',
  category: 'cours/court',
  message: 'Dans cette tournure, le mot s’écrit autrement.',
  why: '« En cours, au cours de » vient de courir ; « à court de, court terme » est le contraire de long. « La cour » est un lieu.',
  examples: {
    match: [
      {
        text: 'Votre demande est en court de traitement.',
        marks: 'court',
        fixed: 'Votre demande est en cours de traitement.',
      },
      { text: 'Nous sommes à cours de stock.', marks: 'cours', fixed: 'Nous sommes à court de stock.' },
      { text: 'Au cour de la semaine.', marks: 'cour', fixed: 'Au cours de la semaine.' },
      { text: 'Nous vous tenons au courent.', marks: 'courent', fixed: 'Nous vous tenons au courant.' },
    ],
    pass: [
      'Dans la cour du magasin.',
      'Un court délai.',
      'Le cours est complet.',
      'Nous sommes à court de stock.',
      'La cour d’appel.',
    ],
  },
  phrases: phraseLines(`
en [(court|cour|courts|cous)] (de|d'|$|depuis|actuellement|et|pour|chez|sur) => cours
au [(cour|court)] (de|du|des|d') => cours
à [(cours|cour|courts)] (de stock|d'idées|d'arguments|de place) => court
[(cours|cour)] terme => court
au [courent] => courant
(donner|suit|suivre|libre) (son|libre) [(court|cour)] => cours`),
})

export const nouns = phraseRule({
  ...COMMON,
  id: 'grammar/homophone-nouns',
  category: 'homophones',
  message: 'Ici le mot s’entend pareil mais s’écrit autrement.',
  why: 'Plusieurs mots ont le même son : le sens de la tournure dit lequel écrire. Le dictionnaire donne la tournure entière.',
  examples: {
    match: [
      { text: 'Encore une foi, merci !', marks: 'foi', fixed: 'Encore une fois, merci !' },
      { text: 'Le dossier est en bonne voix.', marks: 'voix', fixed: 'Le dossier est en bonne voie.' },
      {
        text: 'Des que possible, nous vous répondons.',
        marks: 'Des',
        fixed: 'Dès que possible, nous vous répondons.',
      },
      {
        text: 'Vous faites parti de la famille.',
        marks: 'parti',
        fixed: 'Vous faites partie de la famille.',
      },
      { text: 'En faite, le stock est vide.', marks: 'faite', fixed: 'En fait, le stock est vide.' },
      {
        text: 'En temps que client fidèle, merci.',
        marks: 'temps',
        fixed: 'En tant que client fidèle, merci.',
      },
      {
        text: 'Il faut battre le faire pendant qu’il est chaud.',
        marks: 'faire',
        fixed: 'Il faut battre le fer pendant qu’il est chaud.',
      },
      {
        text: 'Le marin dort à points fermés.',
        marks: 'points',
        fixed: 'Le marin dort à poings fermés.',
      },
      { text: 'Nous revenons vert vous.', marks: 'vert', fixed: 'Nous revenons vers vous.' },
      { text: 'Vous n’avez pas tord.', marks: 'tord', fixed: 'Vous n’avez pas tort.' },
      {
        text: 'Un agent a été pris à parti par un passager.',
        marks: 'parti',
        fixed: 'Un agent a été pris à partie par un passager.',
      },
      {
        text: 'Le dossier est en bonne et dû forme.',
        marks: 'dû',
        fixed: 'Le dossier est en bonne et due forme.',
      },
      { text: 'J’en ai vraiment mare.', marks: 'mare', fixed: 'J’en ai vraiment marre.' },
      {
        text: 'Au vue de la pente, nous livrons en bas.',
        marks: 'vue',
        fixed: 'Au vu de la pente, nous livrons en bas.',
      },
      {
        text: 'Vous l’aurez demain aux plus tard.',
        marks: 'aux',
        fixed: 'Vous l’aurez demain au plus tard.',
      },
      { text: 'Le guichet ouvre dès 9 h à 12 h.', marks: 'dès', fixed: 'Le guichet ouvre de 9 h à 12 h.' },
      { text: 'Ceux soir, la salle est pleine.', marks: 'Ceux', fixed: 'Ce soir, la salle est pleine.' },
      { text: 'Le phare est aux large de l’île.', marks: 'aux', fixed: 'Le phare est au large de l’île.' },
      {
        text: 'Prévenez-nous au plus tard la vieille.',
        marks: 'vieille',
        fixed: 'Prévenez-nous au plus tard la veille.',
      },
      { text: 'Un clique suffit pour payer.', marks: 'clique', fixed: 'Un clic suffit pour payer.' },
      { text: 'Il attend encore de bout.', marks: 'de bout', fixed: 'Il attend encore debout.' },
    ],
    pass: [
      'Deux points fermés à la circulation.',
      'Il se tord de rire.',
      'Le président a pris parti pour vous.',
      'La mare est gelée, et nous en avons une autre.',
      'La vue de la terrasse vous plaira.',
      'Ouvert aux plus jeunes, au plus tard à midi.',
      'Un vin en vaut un autre.',
      'Elle a l’air d’un loup.',
      'De bonne foi.',
      'À haute voix.',
      'Il a pris parti pour vous.',
      'En temps et en heure.',
      'Le feu est vert.',
      'Il fait des efforts.',
      'Le prix est affiché.',
      'Une fête bien faite.',
      'Nous changeons la pièce si vous en faites la demande.',
      'Léo en vend, et la cheffe de chœur aussi.',
      'Le bruit du verre vous réveille.',
      'Ouvert dès 9 h, de bout en bout.',
      'Toute la clique est venue, et la vieille ville aussi.',
    ],
  },
  phrases: phraseLines(HOMOPHONE_NOUNS),
})

/** What one can only have of one's own: a shop opens its doors, not those there. */
export const ownSes = phraseRule({
  ...COMMON,
  id: 'grammar/own-ses',
  category: 'ces/ses/c’est/s’est',
  message: 'Ce sont les siens : ici on écrit « ses ».',
  why: '« Ses » dit à qui c’est : le magasin ouvre ses portes, les siennes. « Ces » montre : ces portes-là.',
  examples: {
    match: [
      {
        text: 'Le salon ouvre ces portes vendredi.',
        marks: 'ces',
        fixed: 'Le salon ouvre ses portes vendredi.',
      },
      { text: 'Le club fête ces dix ans.', marks: 'ces', fixed: 'Le club fête ses dix ans.' },
      {
        text: 'La mairie remercie ces agents pour leur travail.',
        marks: 'ces',
        fixed: 'La mairie remercie ses agents pour leur travail.',
      },
    ],
    pass: [
      'Nous ouvrons ces portes à 9 h.',
      'Le gardien ouvre ces portes-là le matin.',
      'Le gérant regrette ces propos.',
      'À ces frais s’ajoutent deux envois.',
      'On ferme ces portes à clé.',
      'Vous connaissez ces clients.',
    ],
  },
  phrases: phraseLines(`
(<ouvrir:verb.3.singular>|<rouvrir:verb.3.singular>|<fermer:verb.3.singular>) [ces] portes => ses => (on|là|-là|clé|clef)
<fêter:verb.3.singular> [ces] (#|un|deux|trois|cinq|dix|quinze|vingt|trente|quarante|cinquante|cent) (an|ans|années|printemps|bougies) => ses
<souffler:verb.3.singular> [ces] (#|un|deux|trois|cinq|dix|quinze|vingt|trente|quarante|cinquante|cent)? bougies => ses
(<remercier:verb.3.singular>|<remercier:verb.infinitive>) (chaleureusement|vivement|sincèrement|tous|toutes)? [ces] (clients|clientes|abonnés|adhérents|agents|bénévoles|partenaires|lecteurs|lectrices|supporters|spectateurs|usagers|donateurs|fans|licenciés|voisins|équipes|salariés|membres|fidèles|parents|habitants|visiteurs) => ses => (nous|je|on)
<faire:verb> [ces] (preuves|premiers pas|premières dents|armes|adieux) => ses => (vous|nous|je)
(<tenir:verb.3.singular>|<tenir:verb.infinitive>) [ces] (promesses|engagements) => ses => (nous|vous|je|on)
<présenter:verb.3.singular> [ces] (excuses|condoléances|vœux|félicitations) => ses => on
(à|par|sur) [ces] (frais|dépens|propres|côtés) => ses => (nous|vous|je|ils|ajoute|ajoutent|ajouter|ajouteront)
(<changer:verb.3.singular>|<élargir:verb.3.singular>|<étendre:verb.3.singular>|<adapter:verb.3.singular>|<modifier:verb.3.singular>) [ces] horaires => ses => on
`),
})
