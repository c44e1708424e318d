/** The thread of the demonstration: what a community manager finds on a Monday morning. */
export interface Comment {
  readonly author: string
  readonly initials: string
  readonly ago: string
  readonly text: string
  readonly likes: number
  readonly replies?: readonly Comment[]
}

export const pageName = 'La Table d’Augustine'

export const comments: readonly Comment[] = [
  {
    author: 'Julie Marchand',
    initials: 'JM',
    ago: '2 h',
    text: 'Bonjour, j’ai commandé le coffret d’automne le 3 novembre et je n’ai toujours rien reçu. Le suivi n’a pas bougé depuis une semaine et c’était un cadeau… Vous pouvez me dire où est mon colis ?',
    likes: 4,
  },
  {
    author: 'Karim Benali',
    initials: 'KB',
    ago: '3 h',
    text: 'Accueil adorable samedi à la boutique de Nantes, et le confit d’oignons est une merveille. Merci à toute l’équipe, on reviendra ! 😍',
    likes: 12,
  },
  {
    author: 'Sophie Lambert',
    initials: 'SL',
    ago: '5 h',
    text: 'Bonjour, est-ce que la boutique de Lyon est ouverte le dimanche avant Noël ? Et jusqu’à quelle heure ?',
    likes: 1,
  },
  {
    author: 'Marc Delattre',
    initials: 'MD',
    ago: '7 h',
    text: 'C’est une HONTE. Trois mails, deux appels, aucune réponse. Vous prenez l’argent et après plus personne. Je vais mettre un avis partout et saisir la répression des fraudes.',
    likes: 23,
    replies: [
      {
        author: 'Nadia Ferrand',
        initials: 'NF',
        ago: '6 h',
        text: 'Pareil pour moi en octobre, j’attends encore mon remboursement.',
        likes: 5,
      },
    ],
  },
  {
    author: 'Amélie Roux',
    initials: 'AR',
    ago: 'hier',
    text: 'Mon fils de 6 ans est allergique aux fruits à coque. Il a fait une réaction hier soir après vos sablés au miel, alors que rien n’est indiqué sur l’étiquette. Que contiennent-ils exactement ?',
    likes: 17,
  },
  {
    author: 'Nicolas Perrin',
    initials: 'NP',
    ago: 'hier',
    text: 'J’ai été débité deux fois de 64,90 € pour la même commande. Comment je fais pour être remboursé ?',
    likes: 2,
  },
]
