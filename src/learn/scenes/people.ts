import type { Scene } from '../../guide/scene'

export const peopleScenes: readonly Scene[] = [
  {
    id: 'commentaire-raciste',
    title: 'Le commentaire raciste',
    page: 'Théâtre des Halles',
    post: 'Rencontre avec la troupe samedi à 18 h.',
    thread: [
      { author: 'Fatou Diallo', text: 'Hâte de vous voir samedi, toute la troupe est impatiente !' },
      {
        author: 'Gérard P.',
        text: 'Encore des étrangers sur scène, qu’ils rentrent chez eux. On n’est plus chez nous.',
      },
    ],
    charter: [
      'On ne débat pas avec un propos raciste : on rappelle la règle, on masque, on signale.',
      'On reste calme et bref, sans juger la personne.',
      'On écrit à la personne visée en privé.',
    ],
    task: 'Répondez sous ce commentaire. Fatou et tous les autres vous lisent.',
    model:
      'Bonjour, les propos racistes sont interdits sur cette page et par la loi. Nous avons masqué ce commentaire et nous l’avons signalé à notre responsable. La troupe vous attend tous samedi. L’équipe du théâtre',
    gestures: [
      'Nomme la règle, pas la personne',
      'Dit ce qui est fait',
      'Ne débat pas',
      'Reste tourné vers les autres',
    ],
    pitfalls: [
      'Gérard, vous êtes un imbécile et un raciste, rentrez chez vous.',
      'Bonjour Gérard, si ça ne vous plaît pas, allez voir ailleurs. L’équipe du théâtre',
    ],
  },
  {
    id: 'mineur-en-danger',
    title: 'Un mineur en danger',
    page: 'Studio Pixel',
    post: 'La mise à jour 2.4 est disponible.',
    thread: [
      {
        author: 'Lola',
        text: 'j’ai 13 ans, un adulte de votre serveur me demande des photos et il dit qu’il sait où est mon collège. j’ai peur d’en parler à mes parents',
      },
    ],
    charter: [
      'Mineur en danger : on donne le 119 et le 3018, gratuits et confidentiels, et on prévient la responsable.',
      'On ne demande aucune donnée, aucun détail en public.',
      'On peut tutoyer si la personne se présente comme mineure.',
    ],
    task: 'Répondez à Lola. Elle a osé écrire : la première phrase compte.',
    model:
      'Bonjour Lola, tu as bien fait de nous écrire. Appelle le 3018 ou le 119 : c’est gratuit et personne ne le saura. Notre responsable de la sécurité s’en occupe maintenant et t’écrit en message privé. Inès',
    gestures: [
      'Accueille sans question',
      'Protège : 3018 et 119',
      'Transmet tout de suite',
      'Passe en privé',
    ],
    pitfalls: [
      'Salut Lola, c’est normal sur internet, ne t’inquiète pas, il suffit de le bloquer. Inès',
      'Bonjour Lola, donne-nous ton nom de famille, le nom de ton collège et ton numéro de téléphone ici. Inès',
    ],
  },
  {
    id: 'faux-avis',
    title: 'L’avis douteux',
    page: 'Hôtel du Port',
    post: 'Vue sur les bateaux depuis la chambre 12.',
    thread: [
      {
        author: 'Client Mystère',
        text: 'Séjour horrible, cafards dans la chambre et personnel odieux. N’y allez surtout pas !',
      },
    ],
    charter: [
      'On n’accuse jamais quelqu’un de mentir en public.',
      'On dit ce que l’on a cherché et on invite à écrire en privé.',
      'Un avis ne se retire pas parce qu’il gêne.',
    ],
    task: 'Vous ne trouvez aucune réservation à ce nom. Répondez quand même.',
    model:
      'Bonjour, ce que vous décrivez est sérieux et nous en sommes désolés. Nous ne retrouvons pas encore votre séjour dans notre registre. Écrivez-nous en message privé avec vos dates : la directrice vous répond aujourd’hui. Paul, Hôtel du Port',
    gestures: ['Prend la plainte au sérieux', 'Constate sans accuser', 'Invite en privé', 'Signe'],
    pitfalls: [
      'Bonjour, vous mentez, vous n’êtes jamais venu. C’est un faux avis payé par nos concurrents. Paul',
      'Bonjour, retirez votre avis tout de suite ou nous porterons plainte pour diffamation. Paul',
    ],
  },
  {
    id: 'eloge',
    title: 'Le compliment',
    page: 'Librairie Grain de Sel',
    post: 'La sélection de la rentrée.',
    thread: [
      {
        author: 'Thomas Leroy',
        text: 'Merci à Anaïs pour ses conseils, elle a trouvé le livre parfait pour ma mère. Bravo à toute l’équipe !',
      },
    ],
    charter: [
      'On remercie avec un mot à soi, jamais la même formule.',
      'On transmet à la personne nommée.',
      'On vouvoie et on signe.',
    ],
    task: 'Répondez à Thomas. Un compliment aussi mérite mieux qu’une formule.',
    model:
      'Bonjour Thomas, merci beaucoup ! Je lis votre message à Anaïs ce soir, elle va être ravie. Bonne lecture à votre maman. Margot',
    gestures: ['Reprend un détail à lui', 'Transmet à Anaïs', 'Reste bref', 'Signe'],
    pitfalls: [
      'Bonjour Thomas, merci ! C’est vrai que nos concurrents vendent de la pacotille. Margot',
      'Bonjour {prénom}, nous vous remercions de votre retour et restons à votre entière disposition. Margot',
    ],
  },
]
