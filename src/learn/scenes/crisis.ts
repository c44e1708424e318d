import type { Scene } from '../../guide/scene'

export const crisisScenes: readonly Scene[] = [
  {
    id: 'journaliste',
    title: 'La journaliste',
    page: 'Groupe Vallier',
    post: 'Nos engagements pour 2027.',
    thread: [
      {
        author: 'Claire Fabre',
        text: 'Bonjour, journaliste à La Gazette, je prépare un article sur la fermeture de votre usine de Roanne. Pouvez-vous confirmer le nombre de licenciements ?',
      },
    ],
    charter: [
      'Presse : on transmet au service presse, toujours, et on ne commente rien.',
      'Ni confirmation ni démenti, ni « pas de commentaire ».',
      'On vouvoie et on signe de son prénom.',
    ],
    task: 'Répondez à Claire sans rien confirmer et sans fermer la porte.',
    model:
      'Bonjour Claire, merci pour votre question. Je la transmets ce matin à notre service presse, qui vous écrit aujourd’hui. Laissez-nous vos coordonnées en message privé. Hugo',
    gestures: ['Accueille', 'Transmet au service presse', 'Donne un délai tenu', 'Ne dit rien du fond'],
    pitfalls: [
      'Bonjour Claire, entre nous, la moitié de l’usine va être licenciée avant Noël. Hugo',
      'Bonjour Claire, encore un article à charge, vous inventez des histoires pour vendre du papier. Hugo',
    ],
  },
  {
    id: 'concert-annule',
    title: 'Le concert annulé',
    page: 'Festival des Docks',
    post: 'Le concert de ce soir est annulé à cause de l’orage.',
    thread: [
      {
        author: 'Emma Roux',
        text: 'J’ai fait 300 km pour rien, hôtel payé, et vous prévenez une heure avant. C’est honteux, je veux être remboursée !',
      },
    ],
    charter: [
      'Les remboursements suivent les conditions de vente : on donne la marche à suivre, jamais de promesse.',
      'On peut tutoyer au festival, sauf quand la personne est en colère.',
      'On signe de son prénom.',
    ],
    task: 'Répondez à Emma : l’orage n’y est pour rien, sa soirée est perdue quand même.',
    model:
      'Bonjour Emma, 300 kilomètres et une soirée perdue : nous sommes désolés. Écrivez-nous en message privé, je vous explique les démarches pour votre billet ce soir. Tom',
    gestures: [
      'Reprend ses 300 km',
      'S’excuse du fait, pas de la météo',
      'Donne la marche à suivre',
      'Ne promet pas d’argent',
    ],
    pitfalls: [
      'Salut Emma, on commande pas la météo ! Ce sont des choses qui arrivent. Tom',
      'Bonjour Emma, la prochaine fois, vérifiez la météo avant de partir. Tom',
    ],
  },
  {
    id: 'greve',
    title: 'La grève',
    page: 'Réseau Trambus',
    post: 'Trafic perturbé jeudi 3 décembre.',
    thread: [
      {
        author: 'Nadia Haddad',
        text: 'Encore une grève, toujours les mêmes qui trinquent. Je fais comment pour aller travailler jeudi ? Vos chauffeurs sont des fainéants.',
      },
    ],
    charter: [
      'Neutralité : on ne juge ni la grève ni les grévistes.',
      'On donne l’information utile et où la trouver.',
      'On vouvoie et on signe au nom du réseau.',
    ],
    task: 'Répondez à Nadia : son trajet de jeudi, rien que son trajet.',
    model:
      'Bonjour Nadia, nous sommes désolés pour votre trajet de jeudi. Deux lignes sur trois circulent, de 6 h à 20 h. Les horaires sont sur notre site dès mercredi à 17 h. L’équipe Trambus',
    gestures: ['Parle du trajet', 'Donne l’heure et l’endroit', 'Ne juge personne', 'Signe'],
    pitfalls: [
      'Bonjour Nadia, avec ce gouvernement, il ne faut plus s’étonner de rien. L’équipe Trambus',
      'Bonjour Nadia, entre nous, les syndicats bloquent tout et la direction va licencier les meneurs. L’équipe Trambus',
    ],
  },
  {
    id: 'fuite-de-donnees',
    title: 'La fuite de données',
    page: 'Mutuelle Alba',
    post: 'Votre espace personnel change de visage.',
    thread: [
      {
        author: 'Patrick Simon',
        text: 'J’ai reçu un mail disant que mes données de santé ont fuité de chez vous. C’est vrai ? Mon compte en banque est en danger ? Je vais porter plainte !',
      },
    ],
    charter: [
      'Fuite de données : on transmet au délégué à la protection des données, on n’avoue et ne nie rien.',
      'On met en garde contre les faux mails.',
      'Aucune donnée ne se demande en public.',
    ],
    task: 'Répondez à Patrick : il a peur, et vous ne savez pas encore.',
    model:
      'Bonjour Patrick, nous comprenons votre inquiétude. Ne cliquez sur aucun lien de ce mail. Je transmets votre message à notre délégué à la protection des données, qui vous écrit aujourd’hui. Parlons-en en message privé. Jeanne',
    gestures: ['Reconnaît la peur', 'Protège : ne pas cliquer', 'Transmet à qui sait', 'Ni aveu ni démenti'],
    pitfalls: [
      'Bonjour Patrick, oui, nous savions que le serveur était mal protégé depuis des mois. Jeanne',
      'Bonjour Patrick, aucun risque, ne vous inquiétez pas, c’est sûrement une arnaque et il n’y a pas de quoi paniquer. Jeanne',
    ],
  },
]
