import type { Match } from '../pattern/match'
import type { SentenceView } from '../rule'
import { family } from './frames/family'
import {
  CLEAR_INSULTS,
  FOOLS,
  INSULT_ADJECTIVES,
  INSULT_NOUNS,
  MIND,
  NAMESAKES,
  SLURS,
} from './frames/insults'
import { isCalledOut, isVocative, LIKE_YOU, YOU_ARE, YOU_SEEM, YOUR } from './frames/target'

const insulte = family({
  category: 'insulte',
  kind: 'tone',
  severity: 'stop',
  why: 'L’injure publique est un délit (loi du 29 juillet 1881, art. 29 et 33) qui engage l’entreprise et la personne qui écrit. Une capture d’écran suffit, même après suppression.',
})

/** Who tells of being insulted, or forbids it, insults nobody. */
const TOLD = [
  "<traiter> ~4 (de|d'|comme)",
  "<qualifier> ~4 (de|d')",
  '(mot|mots|terme|termes|insulte|insultes|injure|injures)',
  "(je|j'|nous|on) ~3 (suis|sommes|est|étais|étions|ai été|avons été|me sens|nous sentons) ~3 (idiot|idiots|idiote|bête|bêtes|nul|nuls|con|cons|boulet|boulets)",
]
const INTENSE =
  "(vraiment|franchement|complètement|totalement|juste|trop|tellement|bien|si|aussi|sacrément|carrément|quand même|donc|assez|très|un peu|un|une|des|de|d'|qu'|que|le|la|les|rien|vrai|vraie|beau|belle|sacré|gros|grosse|pauvre|sale|petit|petite|parfait|parfaite)"
const AIMED = `(${SLURS}|${INSULT_NOUNS})`
/** Where the words around may be those of a farm, a kitchen or a circus. */
const FOOL = `(${SLURS}|${FOOLS})`
const HUMAN = '(type|types|mec|fille|gars|gosse|gamin|gamine|bonhomme|bonne femme|peau)'
const EPITHET =
  '(pauvre|sale|gros|grosse|petit|petite|vieux|vieille|sacré|sacrée|foutu|foutue|bel|beau|vrai|immense)'

/** *Fermez-la* shuts a mouth where the sentence names nothing feminine that could be shut. */
const hasNoAntecedent = ({ from }: Match, { readings }: SentenceView): boolean =>
  !readings
    .slice(0, from)
    .some(({ best }) => best?.pos === 'noun' && best.gender === 'feminine' && best.number === 'singular')

export const insult = insulte.rule({
  name: 'injure',
  message: 'Ces mots insultent la personne à qui vous répondez.',
  unmasks: true,
  acts: [
    {
      marks: 'passage',
      find: [
        `${SLURS}`,
        `(bande|ramassis|clique) (de|d') ${EPITHET}? ${AIMED}`,
        `(tas|troupeau|brochette|équipe) (de|d') ${EPITHET}? ${FOOL}`,
        `(pauvre|pauvres|sale|sales|sacré|sacrée|foutu|foutue|putain de|espèce de|espèce d') (petit|petite|gros|vieux|vieille|sale)? ${AIMED}`,
        // A size or an age is told of animals and food.
        `(vieille|vieux|gros|grosse|grand) (petit|petite|gros|vieux|vieille|sale)? ${FOOL}`,
        `(quel|quelle|quels|quelles) (gros|grosse|bande de|belle bande de|beau|sale|pauvre|sacré)? (${SLURS}|${INSULT_NOUNS})`,
        '(pauvre|sale) (type|types|mec|gars|tache|bonhomme|bonne femme|cloche|tarte|con|conne)',
        `(un|une|des|les|d'|de|aux|le|la|cet|ce) ~1 ${AIMED} ${LIKE_YOU}`,
        `(type|types|individu|individus|énergumène|énergumènes|phénomène|cas|spécimen|spécimens|raclure|sous-hommes) ${LIKE_YOU}`,
        `${AIMED} (va|vas) $`,
        `(sombre|triste|sinistre|fieffé|sale|foutu) ${AIMED}`,
        // *pur porc* tells what a thing is made of.
        `(un|une|des|de|d'|quel|quelle) (pur|pure|purs|parfait|parfaite|parfaits|immense) ${AIMED}`,
        '(quel|quelle|triste|sale|drôle de|sinistre) ~1 (individu|personnage|spécimen|énergumène|bonhomme|bonne femme|zigoto|mentalité) ~1 (pitoyable|minable|lamentable|ridicule|sinistre|détestable|médiocre|vulgaire|grossier|odieux)',
        // *Quel personnage vous a plu ?* asks: what is despised is a word that despises.
        '(triste|sale|sinistre) (individu|personnage|spécimen|énergumène|bonhomme|bonne femme|zigoto|mentalité)',
        '(quel|quelle|drôle de) (individu|énergumène|zigoto|mentalité) $',
        '(honte|boulet|risée|raté|plaie) de (votre|ta|la) (famille|ville|profession|quartier|internet|classe)',
        `encore (un|une|des) ~1 ${FOOL}`,
        `${AIMED} (de service|fini|finie|finis|patenté|patentée|notoire|congénital|du dimanche)`,
        `${FOOL} (de (première|compétition|concours)|professionnel|professionnelle)`,
        `(madame|monsieur|mademoiselle|cliente|client) ~2 (est|joue|serait) ~1 (un|une|le|la|les)? ~1 ${AIMED}`,
        `(madame|monsieur|mademoiselle|cliente|client) ~2 fait ~1 (un|une|le|la|les|son|sa)? ~1 ${FOOL}`,
        `(les|des|ces|aux|quels|certains|quelques|tous) ${CLEAR_INSULTS}`,
      ],
      without: TOLD,
      when: (match, view) =>
        !isSelf(view.tokens.slice(Math.max(0, match.from - 4), match.to + 3).map((token) => token.norm)),
    },
    {
      // Called out after a comma or by itself: *retournez dormir, troll*.
      marks: 'passage',
      find: [
        `${AIMED} $`,
        `(vieille|vieux|gros|grosse) ${NAMESAKES} ($|,)`,
        `(vieille|vieux|sale|grosse|gros|pauvre) ${HUMAN} $`,
        // Of material a band has one kind, of people it has many.
        "bande (de|d') <:noun.plural> $",
      ],
      when: isCalledOut,
      without: TOLD,
    },
    { marks: 'passage', find: ["espèce (de|d') ~1 (<:noun>|<:adjective>)"], when: isVocative, without: TOLD },
    {
      // Being said to be one: the verb aims the word.
      find: [
        `${YOU_ARE} ${INTENSE}? ${INTENSE}? ${INTENSE}? (${SLURS}|${INSULT_ADJECTIVES})`,
        `${YOU_ARE} ${INTENSE}? (un|une|des|que des|qu'un|qu'une|le roi des|la reine des) ${EPITHET}? ${AIMED}`,
        `${YOU_SEEM} ${INTENSE}? ${INTENSE}? ${INTENSE}? (${FOOL}|${INSULT_ADJECTIVES})`,
        `(vous|tu|t') (êtes|es) (complètement|totalement|vraiment|grave|un grand|une grande) (malade|fou|folle|dérangé|dérangée|fêlé|fêlée|perché|perchée|atteint|atteinte)`,
        `(vous|tu|t') (n')? (êtes|es|avez l'air|as l'air) pas (bien|très|trop|vraiment|des plus|franchement)? (malin|maligne|malins|fin|fine|fins|futé|futée|intelligent|intelligente|brillant|brillante|net|nette|doué|douée|finaud|éveillé|éveillée|dégourdi|dégourdie|équilibré|équilibrée)`,
        `(${SLURS}|${INSULT_NOUNS}|${INSULT_ADJECTIVES}) (que|qu') (vous|tu) (êtes|es)`,
        // *limité à deux places* tells a number.
        `${YOU_ARE} ${INTENSE}? ${INTENSE}? (limité|limitée|limités|limitées) ¬(à|a|au|aux|par|dans|en)`,
        `(malin|intelligent|intelligente|maligne|futé|futée) comme (vous|tu) (êtes|es)`,
      ],
      denial: 'before',
      without: [
        ...TOLD,
        `${YOU_ARE} pas ~3 ${AIMED}`,
        `${YOU_ARE} (pas|loin|tout sauf) ~2 (${INSULT_ADJECTIVES})`,
        "(incapable|incapables) (de|d') (vous|nous) (connecter|rejoindre)",
      ],
    },
    {
      message: 'Cette phrase se moque de l’intelligence ou du physique de la personne.',
      find: [
        `${YOUR} (petit|pauvre|seul|unique|minuscule|petite) (cerveau|cervelle|neurone|neurones|qi|ciboulot)`,
        '<neurone> ~3 (vous|te|fonctionnel|fonctionnels|connecter|disponible|disponibles)',
        `(vous|tu|t'|te|toi) ~3 (pas|rien|manque|manquer|case|combien) ~4 ${MIND}`,
        `${YOUR} niveau ~1 (intellectuel|mental|de maternelle|zéro|de cp)`,
        "(vous|tu) (avez|as) ~1 (niveau|âge mental|maturité|cervelle|profondeur) (d'un|d'une|de)",
        '(un|une|vrai|beau|sacré) cas (désespéré|social|pathologique|psychiatrique)',
        "(tu|t'|vous) ~1 (es|êtes) ~1 pas ((fini|finie|finis) $ | (tout seul|bien|tout à fait bien) dans (ta|votre) tête)",
        '(achetez|offrez|trouvez|cherchez|louez|branchez|allumez|utilisez|activez|achète|trouve|branche|allume|reconnectez) (-vous|-toi|vous|te)? ~2 (cerveau|neurone|neurones|cervelle|jugeote)',
        `(quelqu'un|client|cliente|personne|gens) ~4 (aussi|si|plus|autant) ~1 ${INSULT_ADJECTIVES}`,
        '(votre|ta|ton) ~1 (photo de profil|tête|profil|orthographe|pseudo|prénom) ~3 (explique|expliquent|dit|en dit|résume|suffit|parle) ~3 (tout|long|beaucoup|choses|bien des)',
        // Whatever follows, to be « nothing but » it is contempt.
        "(vous|tu) (n')? (êtes|es) qu' (un|une) ~1 (petit|petite|pauvre|triste|vulgaire|sale|simple|minable|vieux|vieille|gros|grosse) ~3",
        "<avoir> ~2 (petit pois|pois chiche|courant d'air|vide|noix) ~2 ((dans|entre) (la|les|le) (tête|oreilles|crâne) | à la place du cerveau)",
        // *Vous sentez la différence* perceives: what stinks is named.
        '(vous|tu) (sentez|sens) (mauvais|le fauve|le bouc|la sueur|la transpiration|la crasse|le rat|la vinasse)',
        // *Il manque une case dans le formulaire*: a mind has no place, and it is a person that lacks.
        '(vous|te) manque (une|quelques|des) ((case|cases) ¬(à|au|aux|dans|de|sur|pour|en) | neurones)',
        '(pas|plus) (la lumière|toute la lumière|de lumière) (à|a) tous les étages',
        '<couteau> le (plus|moins) (affûté|aiguisé)',
        "<inventer> (l'eau (chaude|tiède|froide) | la poudre | le fil à couper)",
        '(deux|2) de tension',
        `${MIND} ~2 ((au|en) (sous-sol|rez-de-chaussée|vacances|grève|panne|option|veille|berne) | aux abonnés absents)`,
        '(ça|cela) (ne)? <voler> (pas (bien|très)? haut|(bien|très|assez|plutôt) bas)',
        '<tenir> une ((bonne|sacrée|belle|fameuse|vraie|grosse) couche | couche $)',
        'en <tenir> une couche',
        "(^ | , | <:noun>) venant (de|d') ~1 (quelqu'un|type|gars|mec|individu|pseudo) (qui|incapable|coincé|coincée|dont|sans|avec)",
        "(vu|avec) (le|un) qi (de|des|du|d'un)",
        '(bas|basse) (de plafond|du front)',
        '(tête|face|gueule|tronche|cervelle) (à claques|de (con|cul|noeud|nœud|mule|piaf|moineau|linotte|cake|gland))',
        '(votre|ta) ((sale|grosse|vilaine|pauvre|petite)? (gueule|tronche|trogne) | (sale|vilaine|pauvre|grosse) (face|tête))',
        '(avec|vu) ((votre|ta) tête | (une|votre|ta) (gueule|tronche)) (pareille|comme ça|comme la vôtre|comme la tienne)',
        `${YOUR} (bêtise|stupidité|idiotie|connerie|conneries|débilité|inculture|crétinerie|imbécillité|ignorance|médiocrité|nullité|petitesse|bassesse|pauvre vie|misérable vie|petite vie|vie minable|pauvre existence)`,
        "(<cerveau>|<mémoire>|<intelligence>|<qi>) (de|d'un|d'une) ~1 (<moineau>|<poisson>|<huître>|<moule>|<mouche>|<bulot>|<pois>|<poule>|<mollusque>|<bigorneau>|<piaf>)",
        "(retournez|retourne) (à l'école|en primaire|en maternelle|au cp|en cp|sur les bancs)",
        '(vous|tu) (puez|pues|schlinguez|cocottez)',
        "(vous|tu) (me|nous|m') ~1 (dégoûtez|dégoûtes|dégoutez|débectez|répugnez|faites pitié|fais pitié|faites de la peine|faites vomir|donnez envie de vomir)",
        '(vous|tu) ~1 (faites|fais|faisiez) (vraiment)? (pitié|honte)',
        '(vous|tu) ~2 (servez|sers|valez|vaux) (vraiment)? (à)? rien',
        '(la|une) bêtise ~3 (humaine|limite|limites|incarnée|pareille)',
        "(vous|tu|toi|client|cliente|gens) ~3 (plus|aussi) (bête|con|conne|stupide|idiot|idiote|débile) (que|qu')",
        '(plus|aussi) (bête|con|conne|stupide|idiot|idiote|débile) (que (vous|toi)|tu meurs)',
      ],
      denial: 'nothing',
      without: [
        ...TOLD,
        'casse-tête',
        '(<prendre>|<casser>|<perdre>|<creuser>) (pas|plus)? ~1 la tête',
        '(mal|maux) (de|à la) tête',
        '<neurone> ~6 (<maladie>|<recherche>)',
        '(test|rééducation|exercices)',
      ],
      when: (match, view) => !isSelf(view.tokens.slice(match.from, match.to).map((token) => token.norm)),
    },
    {
      message: 'Cette phrase injurie la personne en la renvoyant.',
      find: [
        '(va|vas|allez|aller) (te|vous|donc te|donc vous) (faire|faite) (voir|foutre|cuire|enculer|mettre|soigner|pendre|f|fiche|fout)',
        '(va|allez) au diable',
        '(ta|vos|votre|vos grandes|ta grande) gueule',
        '(ferme|fermez) (ta|votre|vos) (bouche|clapet|bec|caquet|gueule)',
        '(ferme|fermez) la (clapet|bec|caquet|gueule)',
        '(nique|niquez|baise) (ta|tes|vos|votre|sa) ~2',
        '(faites-vous|fais-toi) (soigner|interner)',
        '<faire> interner',
        '(fais|faites) (-toi|-vous) (soigner|interner|greffer)',
        '(bouffe|bouffez|mange|mangez) tes (morts|grands)',
      ],
      denial: 'before',
    },
    {
      message: 'Cette phrase injurie la personne en la renvoyant.',
      find: ["(va|allez) (-t'en|-vous-en)? (crever|chier|mourir|brûler en enfer)"],
      when: isCalledOut,
    },
    {
      message: 'Cette phrase injurie la personne en la renvoyant.',
      find: ['(ferme|fermez) (-la|la) $'],
      when: hasNoAntecedent,
    },
  ],
  examples: {
    match: [
      {
        text: 'Bonjour, il faudrait être sacrément idiot pour croire cela.',
        marks: 'il faudrait être sacrément idiot pour croire cela',
      },
      { text: 'Quelle bande de guignols !', marks: 'Quelle bande de guignols' },
      { text: 'Pauvre crétin, relisez la notice.', marks: 'Pauvre crétin' },
      { text: 'Encore un message de c0nnard.', marks: 'c0nnard' },
      { text: 'Avec des boulets comme vous, on n’avance pas.', marks: 'des boulets comme vous' },
      { text: 'Espèce de malpoli, on vous a déjà répondu.', marks: 'Espèce de malpoli' },
      { text: 'Merci, mais allez vous faire cuire un œuf.', marks: 'mais allez vous faire cuire un œuf' },
      { text: 'Visiblement, il vous manque une case.', marks: 'il vous manque une case' },
    ],
    pass: [
      'Non, vous n’êtes pas un imbécile, la notice est floue.',
      'Nous retirons les commentaires qui traitent nos agents d’« abrutis ».',
      'Le clown passe à 15 h avec ses ballons.',
      'Quel idiot je fais : j’avais oublié la pièce jointe !',
      'C’est une espèce de fougère très résistante.',
      'Vous nous traitez de nuls, et nous comprenons votre colère.',
      'Le cerveau a besoin de sommeil, notre atelier en parle jeudi.',
    ],
  },
})

/** Laughing at oneself is no insult: *quel boulet je fais*, *on est des ânes*. */
function isSelf(norms: readonly string[]): boolean {
  const speaks = norms.some(
    (norm, at) => /^(?:je|j'|nous|on|suis|sommes)$/.test(norm) && !/^(?:vous|tu)$/.test(norms[at + 1] ?? ''),
  )
  return speaks && !norms.some((norm) => /^(?:vous|tu|t'|votre|ta|toi)$/.test(norm))
}
