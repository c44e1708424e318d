import type { Caption } from './frame'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const SCENES = ['marks', 'card', 'panel', 'guide', 'practice'] as const
export type Scene = (typeof SCENES)[number]

/** What a store shows of the product. Its name and its short description come from the manifest (`_locales`). */
export interface Listing {
  /** For Firefox's store, which takes a longer one than the manifest has. */
  readonly summary: string
  readonly description: string
  /** The Chrome Web Store asks what an extension is for, in one sentence. */
  readonly purpose: string
  readonly captions: Readonly<Record<Scene, Caption>>
}

export const listings: Readonly<Record<Language, Listing>> = {
  fr: {
    summary:
      'Relit la réponse que vous écrivez sur Facebook et les sites semblables, sur votre appareil, avant publication : orthographe, grammaire, ton, formulations à risque, données personnelles, charte de l’équipe.',
    purpose:
      'Relire, sur l’appareil, la réponse en français qu’une personne est en train d’écrire sur un réseau social, avant qu’elle soit publiée.',
    description: `Sur un réseau social, la première impression est écrite. Un mot de travers, un ton qui dérape ou un numéro de téléphone laissé en public suffisent à lancer un bad buzz. Mot juste relit votre réponse pendant que vous l’écrivez, avant qu’elle parte.

CE QU’IL VOIT
• L’orthographe, la grammaire et la typographie françaises.
• Le ton : reproche, ironie, formule sèche, avec une à trois meilleures façons de le dire.
• Les risques : promesse, aveu, données personnelles (téléphone, courriel, IBAN, carte, numéro de commande…), champ oublié comme {prénom}, mauvais prénom.
• Ce qui manque à la réponse, comparée au commentaire auquel elle répond, et les situations sensibles à transmettre.

CE QU’IL FAIT
• Il marque en soulignant, sans jamais modifier votre texte de lui-même. Une correction change exactement son passage, puis se relit ; Ctrl+Z la défait.
• Il retient une fois une publication à risque, avec la raison. Vous décidez : un second appui publie.
• Il se commande entièrement au clavier et se lit avec un lecteur d’écran.

POUR L’ÉQUIPE
• Un guide de style qui agit : des règles écrites comme des phrases, essayées sur des exemples et d’anciennes réponses, signées, partagées par un fichier, un code, une adresse ou la politique du navigateur.
• Des modèles pour commencer : commerce, service public, santé, banque et assurance, culture, jeunesse.

POUR APPRENDRE
• Chaque remarque s’explique en deux phrases. Un carnet d’erreurs, sur votre appareil, propose des exercices de deux minutes.

RIEN NE SORT DE VOTRE ORDINATEUR
Ni serveur, ni compte, ni mesure d’audience. Tout est relu sur votre appareil ; la politique de sécurité de l’extension empêche ses pages d’envoyer quoi que ce soit. Une seule chose peut être lue ailleurs, si vous le demandez : le guide de style auquel vous vous abonnez.

Actif sur Facebook, Instagram, X, LinkedIn et YouTube ; ailleurs, site par site, quand vous l’activez. Logiciel libre (licence MIT).`,
    captions: {
      marks: {
        title: 'Relue avant d’être publiée',
        text: 'Orthographe, grammaire, ton, risques : quatre marques de formes distinctes, à la frappe.',
      },
      card: {
        title: 'Une correction, et sa raison',
        text: 'Un clic ou une touche. Seul le passage change, et Ctrl+Z le rend.',
      },
      panel: {
        title: 'Tout se lit aussi à côté',
        text: 'Le panneau dit la même chose au clavier et au lecteur d’écran, commentaire compris.',
      },
      guide: {
        title: 'La charte de l’équipe, appliquée',
        text: 'Des règles écrites comme des phrases, essayées avant d’être partagées, sans compte ni serveur.',
      },
      practice: {
        title: 'Apprendre de ses propres erreurs',
        text: 'Un carnet sur votre appareil, des exercices de deux minutes, des progrès qui se voient.',
      },
    },
  },
  en: {
    summary:
      'Reviews the French reply you are writing on Facebook and similar sites, on your own device, before it is posted: spelling, grammar, tone, risky wording, personal data, your team’s style guide.',
    purpose:
      'To review, on the device, the French reply that a person is writing on a social network, before it is posted.',
    description: `On a social network the first impression is written. One wrong word, one lapse of tone or one phone number left in public is enough to start a storm. Mot juste reviews your French reply while you write it, before it leaves.

WHAT IT SEES
• French spelling, grammar and typography.
• Tone: reproach, irony, curtness, with one to three better ways to say it.
• Risks: a promise, an admission, personal data (phone, e-mail, IBAN, card, order number…), a leftover field such as {prénom}, the wrong first name.
• What the reply lacks beside the comment that it answers, and sensitive situations to pass on.

WHAT IT DOES
• It underlines and never changes your text by itself. A fix changes exactly its passage and is read again; Ctrl+Z takes it back.
• It holds a risky post once, with the reason. You decide: a second press posts.
• All of it works by keyboard and reads with a screen reader.

FOR THE TEAM
• A style guide that acts: rules written as sentences, tried on examples and past replies, signed, shared by a file, a code, an address or the browser’s policy.
• Models to start from: retail, public service, health, banking and insurance, culture, youth.

TO LEARN
• Each remark explains itself in two sentences. A notebook of errors, on your device, offers two-minute exercises.

NOTHING LEAVES YOUR COMPUTER
No server, no account, no statistics. All is reviewed on your device; the extension’s security policy keeps its pages from sending anything. One thing may be read elsewhere, if you ask for it: the style guide that you subscribe to.

Active on Facebook, Instagram, X, LinkedIn and YouTube; elsewhere one site at a time, when you switch it on. It reviews French; its interface speaks French and English. Free software (MIT licence).`,
    captions: {
      marks: {
        title: 'Reviewed before it is posted',
        text: 'Spelling, grammar, tone, risks: four marks of different shapes, as you type.',
      },
      card: {
        title: 'A fix, and its reason',
        text: 'One click or one key. Only the passage changes, and Ctrl+Z takes it back.',
      },
      panel: {
        title: 'All of it beside the page too',
        text: 'The panel says the same to keyboard and screen reader, and reads the comment being answered.',
      },
      guide: {
        title: 'The team’s charter, applied',
        text: 'Rules written as sentences, tried before they are shared, with no account and no server.',
      },
      practice: {
        title: 'Learn from your own errors',
        text: 'A notebook on your device, two-minute exercises, progress that shows.',
      },
    },
  },
}

/** For the stores' forms, in English: why each permission is asked. */
export const justifications: Readonly<Record<string, string>> = {
  storage:
    'Keeps the person’s choices, personal dictionary, saved replies and style guides in this browser (storage.local, not synchronised). Nothing is sent anywhere.',
  scripting:
    'Brings the review program into a page of an allowed site only when a reply box there takes the focus, into tabs already open after an installation or update, and into sites that the person switched on.',
  activeTab:
    'Tells the address of the current tab when the person presses the extension’s button, so that the panel can offer to switch the extension on there.',
  sidePanel: 'Shows the panel, the accessible list of remarks, beside the page (Chromium only).',
  'host permissions':
    'Facebook, Instagram, X, LinkedIn and YouTube: the sites whose reply boxes are reviewed. The text being written and the comment it answers are read, passed to the extension’s own background on the same machine, reviewed and forgotten.',
  'optional host permissions':
    'Asked for one site at a time, when the person switches the extension on there or subscribes to a style guide at that address; the panel takes it back.',
  'remote code':
    'None. No script is fetched, no text is evaluated as code. Style guides are declarative JSON, decoded by a closed schema and interpreted by no expression language.',
  'data collection': 'None.',
}
