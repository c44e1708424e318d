import { commentMood } from '../answer/mood'
import { APOLOGY } from './frames/apology'
import { guardedFamily } from './frames/guardedFamily'
import { WE, YOUR } from './frames/people'
import { lemmas } from './frames/wordClass'

const robotique = guardedFamily({
  category: 'robotique',
  kind: 'tone',
  severity: 'warn',
  why: 'Une formule toute faite se lit comme la réponse d’un robot. Reprenez un mot du client et dites ce que vous faites, et quand.',
})

const REQUEST = lemmas(
  'demande message sollicitation requête réclamation courrier commentaire avis remarque signalement retour dossier observation plainte courriel mail insatisfaction témoignage interrogation question correspondance',
)
const REGISTERED = lemmas(
  'prendre enregistrer recevoir traiter étudier examiner noter consigner réceptionner analyser',
)

const HANDLED = [
  '(dans|sous) (les|de) (meilleurs|plus brefs|plus courts|brefs) ~1 délais',
  `(${YOUR}|cette|ce) ~1 ${REQUEST} ~1 (<avoir>|<être>|<aller>|<faire>) ~4 (${REGISTERED}|en cours de traitement|compte|charge)`,
  `(${YOUR}|cette|ce) ~1 ${REQUEST} ~1 (<avoir>|<être>) ~3 (<transmettre>|<remonter>|<communiquer>|<adresser>|<transférer>) ~1 ($|,|et|aux|à nos|à notre|au|à la personne|à l') ~1 (service|services|équipe|équipes|$|concerné|,)?`,
  `(${YOUR}|cette|ce) ~1 ${REQUEST} ~1 (est|sont) ~2 (important|importante|importants|précieux|précieuse|essentiel|essentielle|en cours|au cœur|entre de bonnes) ~2`,
  `(${YOUR}|cette|vos) ~1 ${REQUEST} ~2 (fera|feront|fait|font|a fait) ~1 l' objet`,
  `${WE} ~2 (<accuser>|<confirmer>) ~1 (bonne|bien)? ~1 réception`,
  `${WE} ~1 (<prendre>|<avoir>) ~2 (pris)? ~1 (bonne|bien|acte|dûment)? ~1 (note|compte|considération) ~1 (de|d') ~1 (${YOUR}|vos|ce|cette|l') ~2`,
  `${WE} ~2 (en)? (prenons|avons pris|prend) (bonne|bien|bonne et due) note`,
  `${WE} (avons|a|ai) (bien|dûment) ~1 (pris (en compte|note|connaissance)|noté|enregistré|transmis|réceptionné) ~1 (de|d')? ~1 (${YOUR}|vos) ~1 ${REQUEST}`,
  `(au|aux|le|les|du|des|par le|par les|notre|nos|un) (service|services|équipe|équipes|personnes|interlocuteurs|personne|département|collaborateurs|direction) (concerné|concernés|concernée|concernées|compétent|compétents|compétente|compétentes|dédié qui|adéquat|idoine|en charge|référent concerné|ad hoc)`,
  '(à qui de droit|qui de droit)',
  "en cours (de|d') (traitement|étude|analyse|instruction|examen) ~1 (par|au|dans|et|$|auprès)",
  "(par|dans l') ordre (d'arrivée|chronologique|de réception|de priorité)",
  "(en raison|compte tenu|suite|face|du fait) (de|d'|du|à|au) ~1 (un|une|l'|le|fort|forte)? ~2 (nombre|afflux|volume|affluence|quantité|demande) ~1 (important|élevé|exceptionnel|inhabituel|de|d'|très)? ~2 (demandes|messages|appels|sollicitations|commandes|importante|forte|courriels|élevé)",
  '(un|notre|votre) (conseiller|agent|collaborateur|interlocuteur|chargé de clientèle|téléconseiller) ~2 (prendra contact|reviendra vers vous|se tient|est à votre|vous répondra) ~3 (délais|disposition|prochainement|ultérieurement|dès que possible)',
  '(un ticket|votre ticket|un dossier) ~1 (a (bien)? été|est) (créé|enregistré|généré) ~3',
  '(ceci est un|message|réponse|courriel) ~1 (automatique|généré|automatisé|automatiquement)',
  '(merci de|veuillez|prière de) ne pas (y)? ~1 répondre (à ce|directement|à cet)',
  `${REQUEST} ~4 (traité|traitée|étudié|étudiée|examiné|examinée|analysé|analysée|suivi|suivie) ~2 (avec (la plus grande|toute l'|le plus grand|beaucoup d'|une)|prochainement|ultérieurement|dès que possible|au plus vite)`,
  // At the head of a sentence it closes a letter, after a verb it is all that is done.
  `<:verb> ~3 avec (la plus grande|toute (l'|notre)|le plus grand) (attention|soin|sérieux|vigilance)`,
  "(toute l' attention|l' attention qu'|l' attention nécessaire|une attention (toute)? particulière)",
  '(<message>|<demande>|<remarque>|<avis>) ,? (il|elle|et) ~1 (a|est) ~1 (été|bien été)? ~1 (<transmettre>|<prendre>|<enregistrer>|<traiter>) ~1 ($|,|et|en compte|au service|aux équipes)',
  '(dans un délai raisonnable|dans les meilleures conditions|dans les plus courts délais|dès que possible|au plus vite|aussi vite que possible) ~1 ($|par)',
  '(traitement|suivi|attention|réponse) (personnalisé|personnalisée|particulier|particulière|adapté|adaptée|approprié|appropriée) ~4',
]

const POLITE_FORMULAS = [
  `(<excuser>|excuses|<désolé>|<navré>|<regretter>|pardon) ~4 (gêne|désagrément|désagréments|inconvénient|inconvénients|dérangement|gênes|désagrément) ~1 (<occasionner>|<causer>|<subir>|<rencontrer>|<engendrer>|<générer>|<occasionné>|<provoquer>)`,
  `(la gêne|les désagréments|ce désagrément|tout désagrément|toute gêne|ces désagréments|le désagrément|cette gêne|le dérangement) ~1 (<occasionner>|<causer>|<subir>|<rencontrer>|<engendrer>|<générer>)`,
  `(<excuser>|excuses|<désolé>|<navré>|<regretter>) ~4 (tout désagrément|toute gêne|ce désagrément|ces désagréments|les désagréments|le désagrément|cette gêne|ce contretemps|cet inconvénient|ces inconvénients|ce dérangement)`,
  `(l' intérêt|la confiance|l' attention) (que|qu') (vous|tu) ~2 (<porter>|<accorder>|<témoigner>|<manifester>)`,
  `(<remercier>|<merci>|<apprécier>) ~3 (de|pour) ~1 (${YOUR}|l'|la) ~1 (confiance|fidélité|intérêt|compréhension anticipée|précieuse fidélité|précieux retour|précieux avis)`,
  "(<remercier>|<merci>) ~1 (de|d'|pour) ~1 (nous)? ~1 (avoir (contacté|sollicité|choisi|pris contact)|l'intérêt|l'attention|votre sollicitation|votre prise de contact)",
  `(votre|la|une) (entière|pleine|meilleure)? ~1 satisfaction ~2 (client|clients|de nos clients|de notre clientèle)? ~1 (est|reste|demeure|constitue|fait partie) ~3`,
  '(au cœur de (nos|notre)|notre (première|seule|principale)? ~1 (priorité|préoccupation)|nos (priorités|préoccupations)) ~3',
  "(soucieux|soucieuse|désireux|désireuse|attachés|attentifs|attentif|à cœur) (de|d'|à) ~2 (satisfaction|qualité|satisfaire|améliorer|offrir|garantir|service)",
  "(amélioration continue|démarche (constante|continue|permanente)|démarche (d'amélioration|qualité)|(améliorer|optimiser|perfectionner) (continuellement|sans cesse|constamment|en permanence|la qualité|nos services|nos prestations|chaque jour|l'expérience))",
  '(vos|votre) (retours|retour|remarques|remarque|avis|commentaires|suggestions) ~1 (nous)? ~1 (permettent|permet|aident|aide|sont|contribuent|contribue) ~2 (de|à)? ~1 (nous)? ~1 (améliorer|progresser|avancer|grandir|précieux|évoluer|importants|satisfaire|mieux vous)',
  '(nous|on) ~1 (mettons|met|mettrons|mettra) tout en œuvre ~3',
  'tout (est|sera) ~1 mis en œuvre (pour|afin)',
  "(ne manquerons pas|ne manquera pas|ne manquerai pas) (de|d') ~3",
  '(à|a) (votre|ton) (entière|pleine|totale|complète) (disposition|écoute)',
  "(disposition|écoute|contacter|recontacter|solliciter|question|écrire|service) ~2 pour (tout|toute|plus d') ~1 (renseignement|information|question|précision|demande|complément|informations|autre|besoin|aide)",
  "(pour (tout|toute|plus d'|plus de) ~1 (renseignement|information|informations|précision|précisions|question|complément)) ~1 (complémentaire|supplémentaire|d'information|,|vous pouvez|rendez-vous|merci de|n'hésitez|consultez)",
  "(veuillez|nous vous prions|je vous prie|vous prions) (d')? ~1 (agréer|croire|recevoir|trouver) ~3",
  '(<excuser>|vous prions|vous prie|veuillez) ~2 (bien vouloir) ~1 (nous)? ~1 (excuser|accepter|patienter|agréer|prendre|noter|contacter|vous) ~2',
  'salutations distinguées',
  "(nous|on) (sommes|avons) ~1 (au|le|le vif) regret (de|d') ~2",
  '(nous|je) (faisons|fais) suite à ~2',
  '(nous vous informons|je vous informe|nous tenons à vous (informer|assurer|préciser|rappeler|remercier|faire part|exprimer)|sachez que nous (mettons|prenons|attachons|accordons|avons à)|nous vous assurons de) ~4',
  `(à la hauteur) (de|des) ~1 (vos|votre|nos|notre|attentes|ce que vous|standards|exigences) ~1`,
  `(ne|n') ~3 (pas)? ~2 (<répondre>|<correspondre>|<satisfaire>|<refléter>) ~1 (pas)? ~1 (à|aux)? ~1 (vos attentes|nos standards|nos critères|nos valeurs|nos exigences|notre niveau|nos engagements)`,
  '(vos attentes|nos standards de qualité|nos engagements qualité|notre charte qualité|nos valeurs)',
  `(<désolé>|<navré>|<regretter>|<attrister>|peinés|attristés|au regret) ~2 (d'|de|que) ~1 (apprendre|lire|constater|voir|votre)? ~2 (votre|cette|la|une) (mauvaise|fâcheuse|désagréable)? ~1 (expérience|visite) ~2 (n'|ne|$|chez|avec|décevante|négative|au|dans|parmi|insatisfaisante)`,
  `${APOLOGY} ~2 (de|pour|d') (votre|cette) (mauvaise|fâcheuse|désagréable|première)? expérience ¬(de (la|l'))`,
  "(attachons|accordons|portons|attache|accorde|porte) ~1 (une|la plus|beaucoup d'|un|énormément d') ~3 (importance|attention|intérêt|soin|point d'honneur)",
  "(mettons|met) un point d' honneur ~3",
  "(vous (invitons|invite)|invitons|je vous invite|veuillez|merci de|n'hésitez pas à|vous pouvez) ~1 (donc|par conséquent|également)? ~1 (à|de|bien vouloir)? ~1 (vous rapprocher|prendre (contact|attache|connaissance)|vous référer|vous reporter|consulter (notre|la|les|nos)? ~1 (faq|foire|rubrique|cgv|conditions|questions|page d'aide|centre d'aide|site|aide)) ~3",
  "(retrouvez|découvrez|suivez|restez) ~2 (toute|toutes|nos|notre|l'|informé|connecté|à l'écoute) ~1 (actualité|actualités|offres|nouveautés|promotions|dernières|de nos|réseaux|actus|newsletter)",
  '(cher|chère|chers) (e)? ~1 (client|cliente|clients|usager|usagers|abonné|internaute|utilisateur|utilisateurs|voyageur|adhérent|assuré) ¬(de|du)',
  '(madame ,? monsieur|madame ou monsieur|bonjour madame/monsieur|monsieur/madame|m./mme|mme/m.)',
  '(espérons|espère|souhaitons) (vous|avoir|que) ~1 (revoir|accueillir|répondu|compter|cette réponse|ces (éléments|informations)|satisfait) ~5 (bientôt|prochainement|nouveau|attentes|demande|question|parmi|satisfaction)?',
  '(votre|ton) (demande|message|question|avis) ~1 (est|sont) ~1 (important|importante|précieux|précieuse|au cœur) ~2',
  '(conformément à la procédure|selon la procédure (en vigueur)?|procédure (en vigueur|habituelle)|dans le cadre de notre (démarche|procédure)|dans un souci de) ~2',
  "(soyez|nous vous prions d'être|sois) ~1 (assuré|assurée|assurés|certain|certaine) ~4",
  "(nos|notre|les) ~1 (services|équipes|équipe|collaborateurs) ~1 (restent|reste|sont|demeurent|se tiennent|est) ~2 (mobilisés|mobilisées|mobilisée|à pied d'œuvre|à l'écoute|à votre (disposition|écoute|service)|pleinement|engagés|engagées|impliquées) ~3",
  '(sommes|reste|restons|est) ~1 (très|particulièrement)? (sensibles|sensible|attentifs|attentives|attachés) à (votre|vos|la|toutes) ~3',
  '(nous nous efforçons|nous œuvrons|nous veillons|nous travaillons (chaque jour|constamment|sans cesse|en permanence)|nous mettons un soin) ~4',
  '(préoccupation|priorité|objectif|engagement|souci) (constante|constant|permanente|permanent|quotidien|quotidienne|absolue|premier|première|de chaque instant) ~2',
  "(meilleure|une) expérience (client|utilisateur|possible|optimale|d'achat|inoubliable)",
]

const COMPLAINT_ANSWER = [
  `${APOLOGY} ~4 (<expérience>|<désagrément>|<gêne>|<situation>|<déception>|<incident>|<déconvenue>|<dysfonctionnement>|<mésaventure>|<réclamation>)`,
  '(<réclamation>|<désagrément>|<mécontentement>|<insatisfaction>|<litige>|<déconvenue>)',
  '(<traiter>|<régler>|<résoudre>) ~3 (<problème>|<réclamation>|<souci>|<litige>)',
  '(votre (frustration|colère|agacement|mécontentement|déception))',
  "(plus (d'|de) (informations|détails|précisions))",
]
const PRAISE_ANSWER = [
  "(ravi|ravis|ravie|heureux|heureuse|contents|content|enchantés|enchanté|fiers|comblés) ~1 (d'|de|que|qu') ~2 (votre|cela|ça|vous|notre|nos|l'|voir|savoir|apprendre|lire) ~4 (<plaire>|<aimer>|<apprécier>|<satisfait>|<satisfaire>|<régaler>|<ravir>|<agréable>|<positif>|<séduire>|<conquérir>|<convaincre>|<passer>|<bon>|<enthousiasme>)",
  '(<merci>|<remercier>) ~3 (<positif>|<encourageant>|<enthousiaste>|<gentil>) ~1 (<mot>|<message>|<retour>|<commentaire>|<avis>|<compliment>)',
  '(<merci>|<remercier>) ~3 (<mot>|<message>|<retour>|<commentaire>|<avis>) ~1 (<positif>|<encourageant>|<enthousiaste>|<gentil>)',
  '(<merci>|<remercier>) ~3 (<compliment>|<soutien>|<enthousiasme>|<encouragement>)',
]

export const robotiqueRules = [
  robotique.rule({
    name: 'traitement',
    message: 'Cette formule d’accusé de réception ne dit ni quoi, ni qui, ni quand.',
    acts: [
      {
        find: HANDLED,
        without: ['(<réponse> (hier|lundi|demain))', '(mon collègue|ma collègue)'],
      },
    ],
    examples: {
      match: [
        { text: 'Votre réclamation a bien été transmise.', marks: 'Votre réclamation a bien été transmise' },
        {
          text: 'Nous revenons vers vous dans les plus brefs délais.',
          marks: 'Nous revenons vers vous dans les plus brefs délais',
        },
        {
          text: 'Nous prenons bonne note de votre remarque.',
          marks: 'Nous prenons bonne note de votre remarque',
        },
        {
          text: 'Les demandes sont traitées par ordre d’arrivée.',
          marks: 'Les demandes sont traitées par ordre d’arrivée',
        },
      ],
      pass: [
        'Je transmets votre photo à Luc, l’atelier, qui vous écrit demain.',
        'Nous avons bien lu votre message sur la chaudière.',
        'Votre dossier est chez Marie, qui le regarde ce soir.',
        'Le service des eaux vous répondra jeudi.',
      ],
    },
  }),
  robotique.rule({
    name: 'formule',
    message: 'Cette formule toute faite pourrait répondre à n’importe qui.',
    acts: [{ find: POLITE_FORMULAS }],
    examples: {
      match: [
        {
          text: 'Veuillez nous excuser pour les désagréments causés.',
          marks: 'Veuillez nous excuser pour les désagréments causés',
        },
        { text: 'Votre satisfaction est notre priorité.', marks: 'Votre satisfaction est notre priorité' },
        {
          text: 'Nous restons à votre entière disposition.',
          marks: 'Nous restons à votre entière disposition',
        },
        {
          text: 'Vos remarques nous permettent de progresser.',
          marks: 'Vos remarques nous permettent de progresser',
        },
        {
          text: 'Nous vous invitons à vous rapprocher de votre agence.',
          marks: 'Nous vous invitons à vous rapprocher de votre agence',
        },
      ],
      pass: [
        'Nous sommes désolés de cette heure d’attente sous la pluie.',
        'Merci de votre compréhension, l’équipe du parc.',
        'Nous vous prions d’accepter nos excuses pour la panne de samedi.',
        'Merci pour votre message, Paul.',
      ],
    },
  }),
  robotique.ruleWhere({
    name: 'plainte-a-eloge',
    message: 'La personne vous félicite et cette phrase répond à une plainte.',
    holds: (reply) => commentMood(reply) === 'positive',
    acts: [
      {
        find: COMPLAINT_ANSWER,
        denial: 'around',
        without: ['(<rire>|<sourire>|<gourmandise>|kilos|<addiction>)'],
      },
    ],
    examples: {
      match: [
        {
          text: 'Nous regrettons cet incident.',
          marks: 'Nous regrettons cet incident',
          comment: 'Super accueil, merci à toute l’équipe !',
        },
        {
          text: 'Nous comprenons votre frustration.',
          marks: 'Nous comprenons votre frustration',
          comment: 'J’adore votre nouvelle collection',
        },
        {
          text: 'Votre réclamation nous intéresse.',
          marks: 'Votre réclamation nous intéresse',
          comment: 'Excellent repas, bravo au chef',
        },
        {
          text: 'Pouvez-vous nous donner plus de détails ?',
          marks: 'Pouvez-vous nous donner plus de détails',
          comment: 'Parfait, je recommande !',
        },
      ],
      pass: [
        { text: 'Merci Zoé, l’équipe est ravie !', comment: 'Super accueil, merci à toute l’équipe !' },
        { text: 'Nous regrettons cet incident.', comment: 'Attente interminable, c’est honteux' },
        { text: 'Nous plaidons coupables.', comment: 'Vos brioches sont trop bonnes' },
        'Nous regrettons cet incident.',
      ],
    },
  }),
  robotique.ruleWhere({
    name: 'eloge-a-plainte',
    message: 'La personne se plaint et cette phrase répond à un compliment.',
    holds: (reply) => reply.comment !== null && commentMood(reply) === 'negative',
    acts: [
      {
        find: PRAISE_ANSWER,
        without: ['(si|lorsque|quand|serons|serions|aurions|souhaitons)'],
      },
    ],
    examples: {
      match: [
        {
          text: 'Nous sommes ravis que votre séjour vous ait plu.',
          marks: 'Nous sommes ravis que votre séjour vous ait plu',
          comment: 'Chambre sale, plus jamais',
        },
        {
          text: 'Merci pour vos compliments !',
          marks: 'Merci pour vos compliments',
          comment: 'Produit cassé, service nul',
        },
        {
          text: 'Merci pour votre soutien.',
          marks: 'Merci pour votre soutien',
          comment: 'Vous augmentez encore vos prix, honteux',
        },
        {
          text: 'Merci de ce retour positif.',
          marks: 'Merci de ce retour positif',
          comment: 'Toujours pas livré, quelle honte',
        },
      ],
      pass: [
        { text: 'Merci pour vos compliments !', comment: 'Bravo pour la carte' },
        { text: 'Nous serions ravis de vous revoir.', comment: 'Plat froid, dommage' },
        { text: 'Merci de nous l’avoir signalé.', comment: 'La borne est cassée' },
        'Merci pour votre soutien.',
      ],
    },
  }),
]
