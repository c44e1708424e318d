import type { Scene } from '../../guide/scene'

export const commerceScenes: readonly Scene[] = [
  {
    id: 'colis-en-retard',
    title: 'Le colis en retard',
    page: 'La Maison du Thé',
    post: 'Nos coffrets de Noël sont arrivés !',
    thread: [
      {
        author: 'Julie Morel',
        text: 'Ma commande devait arriver vendredi, nous sommes mercredi et toujours rien. C’était un cadeau d’anniversaire, je suis très déçue !',
      },
    ],
    charter: [
      'On vouvoie et on signe de son prénom.',
      'On ne promet jamais un jour de livraison.',
      'Le numéro de commande se demande en message privé.',
    ],
    task: 'Répondez à Julie : elle doit sentir qu’elle est lue et savoir ce qui va se passer.',
    model:
      'Bonjour Julie, nous sommes désolés de ce retard, surtout pour un anniversaire. Je contacte le transporteur ce matin. Écrivez-nous en message privé et je vous dis ce qu’il me répond. Emma',
    gestures: [
      'Nomme le retard et l’anniversaire',
      'S’excuse d’un fait',
      'Dit ce que l’on fait, sans promettre de date',
      'Passe en privé',
    ],
    pitfalls: [
      'Bonjour Julie, ce n’est pas notre faute, voyez avec le transporteur. Ce n’est qu’un petit retard, il faut être patiente. Emma',
      'Bonjour Julie, votre commande n° 45127 arrivera demain sans faute, nous vous le garantissons. Emma',
    ],
  },
  {
    id: 'allergie',
    title: 'L’allergie',
    page: 'Biscuiterie Lenoir',
    post: 'Nouveau : le sablé noisette-citron.',
    thread: [
      {
        author: 'Karim Benali',
        text: 'Mon fils a fait une réaction allergique après vos sablés au citron, il a le visage tout gonflé. Il y a des noisettes dedans ou pas ?',
      },
    ],
    charter: [
      'Santé : on protège d’abord (15 ou 112), puis on transmet au service qualité.',
      'Jamais de conseil médical, jamais d’avis sur la cause.',
      'On vouvoie et on signe de son prénom.',
    ],
    task: 'Répondez à Karim. L’urgence n’est pas la recette.',
    model:
      'Bonjour Karim, nous pensons à votre fils. Si son visage est gonflé, appelez le 15 ou le 112 tout de suite. Je préviens notre service qualité, qui vous appelle ce matin. Écrivez-nous en message privé. Léo',
    gestures: [
      'Protège : le 15, tout de suite',
      'Transmet à qui sait',
      'Ne dit rien de la cause',
      'Passe en privé',
    ],
    pitfalls: [
      'Bonjour Karim, donnez-lui un antihistaminique et ça passera, c’est normal. Léo',
      'Bonjour Karim, c’est de notre faute, nous savions que la machine était mal nettoyée. Léo',
    ],
  },
  {
    id: 'jouet-defectueux',
    title: 'Le jouet qui casse',
    page: 'Les Petits Ateliers',
    post: 'Le train en bois est de retour.',
    thread: [
      {
        author: 'Sophie Laurent',
        text: 'Une roue du train s’est détachée et ma fille de deux ans l’a mise à la bouche. Heureusement que j’étais là. Vos jouets sont dangereux !',
      },
    ],
    charter: [
      'Sécurité d’un enfant : on transmet au service sécurité dans l’heure.',
      'On demande de mettre le jouet de côté et de le garder.',
      'On n’avoue pas de défaut avant l’examen.',
    ],
    task: 'Répondez à Sophie : rassurer n’est pas minimiser.',
    model:
      'Bonjour Sophie, nous sommes soulagés que votre fille n’ait rien et désolés de cette frayeur. Mettez le train de côté et gardez la roue. Notre service sécurité vous appelle aujourd’hui. Écrivez-nous en message privé. Nora',
    gestures: [
      'Pense à l’enfant d’abord',
      'Met le jouet hors de portée',
      'Transmet à la sécurité',
      'Ni aveu ni doute',
    ],
    pitfalls: [
      'Bonjour Sophie, il fallait surveiller votre fille, c’est pourtant écrit sur la boîte. Nora',
      'Bonjour Sophie, aucun autre parent ne s’est plaint, ce n’est qu’une roue. Nora',
    ],
  },
  {
    id: 'facture-fausse',
    title: 'La facture fausse',
    page: 'Énergie Verte',
    post: 'Suivez votre consommation depuis l’application.',
    thread: [
      {
        author: 'Marc Dubois',
        text: 'Vous m’avez prélevé deux fois en novembre ! 148 euros en trop, c’est du vol. J’attends mon remboursement.',
      },
    ],
    charter: [
      'Aucun montant ni remboursement promis en public.',
      'Le dossier se traite en message privé.',
      'On vouvoie et on signe de son prénom.',
    ],
    task: 'Répondez à Marc sans promettre d’argent et sans discuter le mot « vol ».',
    model:
      'Bonjour Marc, deux prélèvements au lieu d’un, nous comprenons votre colère et nous sommes désolés. Je vérifie votre dossier ce matin avec la comptabilité. Écrivez-nous en message privé. Sami',
    gestures: [
      'Reprend les faits du client',
      'Dit qui vérifie et quand',
      'Ne promet pas d’argent',
      'Passe en privé',
    ],
    pitfalls: [
      'Bonjour Marc, calmez-vous, vous avez sûrement mal lu votre relevé. Sami',
      'Bonjour Marc, on vous rembourse les 148 euros dès demain. Donnez-nous votre IBAN ici. Sami',
    ],
  },
]
