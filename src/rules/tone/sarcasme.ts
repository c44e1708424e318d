import { commentMood } from '../answer/mood'
import { guardedFamily } from './frames/guardedFamily'
import { GRAND, MOCK_THANKS_FRAMES, SPEECH, WONDERS } from './frames/irony'
import { WE, YOU, YOUR } from './frames/people'
import { rewrites } from './frames/rewrite'

const sarcasme = guardedFamily({
  category: 'sarcasme',
  kind: 'tone',
  severity: 'warn',
  why: 'L’écrit perd le sourire : ce qui amuse à voix haute blesse à l’écran. On peut rire de soi, pas de l’autre.',
})

const better = rewrites({ vous: 'vous avez raison de le signaler', tu: 'tu as raison de le signaler' })

const SURPRISE = [
  "quelle (surprise|révélation|découverte) ¬(<:noun>|<:adjective>|pour|de|d'|que nous|est|avez|as|,? <mais>)",
  'quel (scoop|exploit|suspense|flair|talent (de|pour)|sens (de|du)|œil (de|pour)) ~3',
  '(incroyable|étonnant|surprenant|fou|dingue|stupéfiant) (mais|et pourtant) (vrai|exact)',
  '(tiens donc|tiens ,? tiens|sans blague|non mais sans blague|ah bon|pas possible|allons bon|diantre|fichtre|mazette|sapristi|saperlipopette|ô surprise|oh surprise|o surprise|stupeur|quelle stupeur|scoop|flash info|breaking news|alerte info) ¬¬(,|!|:|$|et)',
  "(qui l' eût cru|qui l' aurait cru|qui aurait (cru|pu croire)|on l' aurait parié|comme par (magie|enchantement|miracle|hasard)|comme c'est (étonnant|étrange|bizarre|original|mignon|touchant|pratique|commode|curieux|drôle|amusant|dommage|aimable|gentil|adorable|charmant|surprenant))",
  '(croyez-le|crois-le|aussi (étonnant|surprenant|incroyable|fou|bizarre)|si (étonnant|surprenant|incroyable)) ~2 (ou non|que (cela|ça) (puisse|paraisse|semble))',
  "(figurez-vous|figure-toi|imaginez-vous|imagine-toi|devinez|devine|tenez-vous|tiens-toi) ~1 (que|qu'|quoi|bien|,)",
  '(bizarrement|étrangement|étonnamment|curieusement|miraculeusement|mystérieusement) ,? ~8 (vous|tu|votre|jamais|personne|toujours)',
]

const CHEERS = [
  '(<bravo>|félicitations|chapeau|champagne|victoire|bingo|jackpot|applaudissements|hourra|youpi|cocorico) ~~2 (vous|tu) ((êtes|es|venez|viens|remportez|remportes|gagnez|gagnes|méritez|décrochez|détenez|inventez|serez|battez) | (avez|as) ¬(~1 (<trouver>|<réussir>|<gagner>|<deviner>|<reconnaître>|<voir>|<faire>|<relever>))) ~4',
  "(vous|tu) (avez|as|venez de|remportez|remportes|gagnez|décrochez|méritez) ~3 (gagné|gagner|remporté|palme|oscar|médaille|trophée|césar|prix (nobel|du|de la|goncourt|de l')|concours|jackpot|diplôme|coupe|record|gros lot|tirage|droit à) ~3",
  "(la|une|l'|le|un) (palme|médaille|oscar|césar|nobel|prix nobel|molière|trophée|diplôme|goncourt|prix) (de|du|de la|de l'|des) (la|le|l')? ~1 (client|mauvaise|meilleur|meilleure|râleur|mauvaise foi|patience|commentaire|critique|plainte|humour|avis|colère|nuance|bienveillance|jérémiade|impatience|originalité) ~2",
  "(on|nous|je) (vous|t'|te) ~1 (applaudit|applaudissons|décerne|décernons|déroule|déroulons|tresse|sort|sortons) ~4",
  '(sortez|on sort|sortons|sors) ~1 (les|le|vos|nos) (violons|mouchoirs|tapis rouge|champagne|kleenex|trompettes)',
  '(violons|mouchoirs|tapis rouge|petit (orchestre|violon)) ~2',
]

const DEFERENCE = [
  '(votre|sa|son) (majesté|altesse|seigneurie|excellence|éminence|sainteté|grandeur|royale|altesse royale|auguste)',
  '(vos|tes) désirs sont des ordres',
  '(à vos ordres|oui chef|bien chef|oui maître|mon général|grand chef|à votre service ,? (sire|majesté|chef|maître|seigneur))',
  "(mon cher watson|monsieur je-sais-tout|madame je-sais-tout|je-sais-tout|monsieur parfait|madame parfaite|miss parfaite|cher expert|chère experte|cher (critique|inspecteur|spécialiste|maître|poète|génie)|monsieur (le|l') (critique|expert|inspecteur|juge|spécialiste|professeur|chef étoilé|ministre))",
  `${YOU} (êtes|es|devez être|dois être|semblez être) ~3 (un|une|l'|le|la) ~1 (<expert>|<spécialiste>|<connaisseur>|gourmet|critique gastronomique|fin palais|génie|<champion>|poète|<prodige>|étoilé|ingénieur|grand chef|visionnaire|prix nobel|prophète|docteur|maître|as) ~2`,
  "(c'est (vous|toi) (l'expert|l'experte|le chef|le spécialiste|le pro|la spécialiste|qui le dites|qui le dis|le patron|le boss|le roi|la reine))",
  "(si|puisque|puisqu') (vous|tu) (le)? (dites|dis) ~1 (tout)? ¬(que|si|nous)",
  '(considérez-vous|considère-toi|sentez-vous|sens-toi) ~1 comme ~2',
]

const FEIGNED = [
  "(on|nous|je|j') ~2 (tremblons|tremble|frémissons|frémit|pleure|pleurons|sanglote|sanglotons|ne dort plus|ne dormons plus|mourons d'envie|rougissons|défaillons|claquons des dents)",
  "(on|nous) ~2 (remettrons|remettra|s'en remettra|survivrons|survivra|consolerons|consolera|fera sans|ferons sans|essaierons de survivre|vivra avec|relèverons)",
  "(que|qu'|comment) (ferions-nous|ferait-on|deviendrions-nous|faisait-on|faisions-nous|avons-nous (pu|fait)) ~2 sans (vous|toi|vos|votre) ~2",
  "(comment|pourquoi) (n' y|ne) ~3 (pas)? ~1 pensé ~3",
  "(on|nous|je) n' y (avait|avions|avais) ~1 (pas|jamais) ~1 pensé",
  'heureusement (que)? (vous|tu) (êtes|es) (là|passé|venu|arrivé) ~2',
  "(toute la|le|la|l') (planète|monde entier|terre entière|univers|humanité|france entière|galaxie|nation) ~6",
  '(<prévenir>|<alerter>|<appeler>|<convoquer>|<contacter>|<informer>) ~3 (nasa|élysée|onu|pape|vatican|gign|fbi|interpol|président|raid|premier ministre|armée|cellule de crise|unesco|académie|otan|spielberg|netflix|hollywood)',
  '(vous (allez|allez bien|vas)|tu vas) ~1 (tellement|beaucoup|terriblement|cruellement)? ~1 nous manquer',
  "(vous|tu|t') nous (manquiez|manquais|aviez manqué|avais manqué|manquez déjà)",
  "(encore (vous|toi)|ça faisait longtemps|cela faisait longtemps|on s'ennuyait|nous commencions à nous ennuyer|il ne manquait plus que (vous|ça)|vous revoilà|te revoilà|vous voilà encore|le retour (de|du))",
  "(rassurez-vous|rassure-toi|soyez rassuré|soyez rassurée|sois rassuré|ne vous inquiétez pas|pas d'inquiétude) ,? ~1 (nous|on|notre|nos|l'|le|la|les|personne|même) ~2 (<dormir>|<survivre>|<remettre>|<vivre>|<manger>|<respirer>|<rire>|<pleurer>|<savoir> (encore)? (lire|compter)|<payer>|<aimer>|<lire> aussi|<travailler> (parfois|aussi)|<bosser>|<existe>|<partir> en vacances|<adorer>)",
  '(on|nous|je) ~1 <adorer> ~1 (les|ces|ce|votre|vos|quand|lire|le|la|recevoir|tellement|aussi|ceux|vous lire) ~1 (commentaires|avis|gens|clients|critiques|messages|retours|expert|experts|donneurs|râleurs|on|style|humour|plaintes|menaces|messages de|ton|compliments) ~3',
  "(c'est|quel) ~1 (toujours|vraiment|décidément)? ~1 (un (vrai|réel|pur|immense)?|le)? ~1 (plaisir|bonheur|régal|délice|joie) (de|d') ~1 (vous|te|se faire|lire|recevoir|être|échanger) ~1 (lire|insulté|relire|traité|critiqué|avec|des|autant|de|tant|critiques|entendre) ~2",
  "(excusez-nous|pardon|désolés|désolé|excusez-moi|navrés|mille excuses|excuse-nous) (de|d'|pour) ~1 (exister|respirer|vivre|travailler|dormir|faire notre (travail|boulot|métier)|ne pas (être|lire|avoir|savoir|pouvoir|vivre|faire|travailler|passer|rester) ~2 (parfaits|parfait|devins|devin|magiciens|magicien|vos pensées|dans|boule|24h|24|voyants|une multinationale|amazon|h24|robots|jour et nuit|pouvoirs|baguette|immortels|dieu|nuit|don|téléporter|ouverts la nuit)|vous avoir (dérangé|obligé|forcé)|l' humidité|la météo|la pluie|pluie|neige|soleil)",
  '(boule de cristal|baguette magique|don de (double vue|voyance|télépathie|divination|ubiquité)|marc de café|machine à remonter|dans (vos|tes) pensées|poudre de perlimpinpin|tapis volant|super-pouvoirs|superpouvoirs|téléportation|licorne|licornes|père noël|bisounours|pays des)',
  "(la bonne blague|elle est bonne celle-là|la blague du (jour|siècle)|vous m'en direz tant|ben voyons|et mon cul|à d'autres|mais bien sûr ,? (et|on|nous)|c'est cela ,? oui|mais oui ,? mais oui|on y croit|comptez là-dessus|et puis quoi encore|rien que ça|rien de moins|et la marmotte)",
  '^ (passionnant|fascinant|palpitant|captivant|touchant|émouvant|bouleversant|instructif|charmant|délicieux|adorable|ravissant|brillant|impressionnant|époustouflant|poignant|déchirant) $',
  '(visiblement|manifestement|apparemment|sans doute|vous devez|tu dois|on voit que|certains|il faut) ~3 (du|beaucoup de|le|trop de|bien du) temps (libre|à perdre|à tuer|à revendre)',
  '(rien de mieux|mieux|autre chose|que ça) à (faire|foutre) ~3',
  "(belle|quelle belle|sacrée|chouette|saine|noble|drôle d') (occupation|activité|manière d' occuper|façon d' occuper|façon de passer|mentalité|preuve de|leçon de|démonstration)",
  '(bonne chance|bon courage|bon vent) (ailleurs|pour trouver|à (votre|vos|ton|tes|ceux|celui|la|vos proches)|avec (vos|votre|le|la|une|un|ça|cette)|chez|dans votre) ~3',
  '(on|nous|je) (vous|te) (souhaite|souhaitons) ~2 (de trouver (mieux|moins|votre bonheur ailleurs)|une vie|un peu de|plus de (joie|bonheur|patience)|de (vite|rapidement)|beaucoup de (bonheur|patience) (ailleurs|avec)|bon vent)',
  '(<demander>|<parler>|<dire>|<expliquer>|<signaler>|<négocier>|<transmettre>|<toucher> un mot) ~3 (à|au|aux|avec) ~1 (<météo>|<pluie>|<soleil>|<vent>|<nuage>|<neige>|<poule>|<vache>|<mouche>|<moustique>|<arbre>|<lune>|<pigeon>|<saison>|<gravité>|<orage>|<ciel>|<planète>|<mer>|<vague>)',
  "(l' argent|les billets|les places|les euros|les idées) ~2 (ne)? ~1 (<pousser>|<tomber>) (pas)? ~1 (sur|du|dans)",
  "(d' amour et d' eau fraîche|n' ont que (24|vingt-quatre) heures|n' a que (24|vingt-quatre) heures|n' est pas gratuit|ne sont pas gratuits|n' est pas (encore)? une (science|maladie)|ne (tombe|tombent) pas du ciel)",
  '(si seulement|ah si|si tous (nos|les) clients) ~8 (comme vous|comme toi|votre|aussi)',
  "(on|nous) ~1 (a|avons|ont) ~1 (bien|beaucoup|tellement|failli)? ~1 (ri|rigolé|souri|pleurer|pleuré|s'étouffer)",
  "(fait|faites|fais) ~1 (bien|beaucoup|tellement)? (rire|sourire|rigoler) ~1 (toute|l'équipe|nos|au bureau|,|$|merci)",
  "(question|commentaire|drame|blague|scoop|message|critique|avis|remarque|info|information|révélation|découverte|plainte|idée|phrase|affaire|scandale|trouvaille|perle) ~1 (du|de la|de l') (siècle|année|décennie|jour|mois|semaine|millénaire)",
  '(derrière|caché derrière|depuis|planqué) ~2 (un|votre|son|ton) (écran|clavier|canapé|pseudo|pseudonyme)',
  '(quel|beaucoup de|un sacré|il faut du) (courage|cran|panache) ~8',
  '(trop|bien|fort|si) (aimable|bon|bonne|généreux|généreuse|gentil|charmant) (à vous|de votre part|de ta part)',
  "(à|avec) ce niveau (de|d'|là) ~2",
  "(on sent|on devine|on reconnaît|on voit|nous reconnaissons|nous sentons) ~1 (bien)? ~1 (là)? (le|la|l'|un|une|chez vous) ~2 (<expert>|<connaisseur>|gourmet|<spécialiste>|<amateur>|fin palais|<pro>|<plume>|<poète>|<vocation>|<talent>|<passion>|<experte>)",
  '(candidature|cv|embauche|recrutons|recruter|engager|stage) ~8 (vous|votre|expert|talent|conseils|critique|compétences)',
  '(il|ça|cela) ~1 (a dû|doit) ~1 (<être>) ~2 (terrible|traumatisant|insoutenable|affreux|atroce|épouvantable|un calvaire|une épreuve|dur pour vous)',
  // *traverser cette épreuve* is said to the bereaved: surviving a wait is not.
  '((<survivre>|<endurer>) ~2 (à|cette|ce|tout|telle|pareille) ~2 (épreuve|drame|tragédie|attente|catastrophe|horreur|cauchemar) | <traverser> ~2 (telle|pareille|attente) ~2 (épreuve|drame|tragédie|attente|catastrophe|horreur|cauchemar)?)',
  '(prions pour vous|brûlons un cierge|minute de silence|courage à vous dans cette épreuve|pensées (et prières|émues))',
  "(monument|statue|plaque|jour férié|musée|décoration|légion d'honneur|médaille) ~6 (<honneur>|votre|vous|patience|mérite|méritez)",
  '(vous avez|tu as) raison ,? ~1 <:verb.imperative.1>',
  "<merci> ,? (on|nous|je) ~1 (ne|n')? (savait|savions|savais|ignorait|ignorions|imaginait|doutait|doutions) ~2 (que|qu'|pas)",
  "(désolé|désolés|désolée|désolées|navré|navrés|navrée|pardon) (que|qu') (la|le|les|l') ~1 (<mer>|<pluie>|<soleil>|<eau>|<neige>|<terre>|<hiver>|<été>|<gravité>|<météo>|<feu>|<vent>|<nature>|<lune>|<sable>|<nuit>|<sel>) ~1 (soit|soient|mouille|brille|existe|tombe|brûle)",
  '(encore|voilà|enfin|et un|tiens) (un|une) (expert|experte|spécialiste|connaisseur|connaisseuse|donneur de leçons|juge|génie|grand spécialiste|urbaniste|chef étoilé|critique gastronomique|ingénieur du dimanche) ~3',
  '(le client est roi|la terre ~4 (<arrêter>|<tourner>)|le monde ~3 <arrêter> de tourner|arrêter de tourner)',
  "(<faire>) ~1 exprès (de|d') ~2",
  "(c'est|c'était) (notre|nos) (passe-temps|passion|spécialité|hobby|péché|sport) ~2 (favori|préféré|préférée|secret|de)?",
  "(appelons|appelez|convoquons|alertons|prévenons) ~1 (la|le|les|l') (police|armée|pompiers|presse|samu|gendarmes|président|ministre|experts)",
  '(régal|délice|bonheur|plaisir|poème|joie) , (vos|votre|tes|ton|ces) ~3',
  "(rhabillés|rhabillé|habillés) pour l' hiver",
]

const RHETORICAL = [
  "(vous|tu) (vous|t') (attendiez|attendais) ~2 (à|a|vraiment|peut-être|sans doute|quoi)",
  "à quoi (vous attendiez-vous|t'attendais-tu|vous attendez-vous|vous vous attendiez|tu t'attendais)",
  '(vous|tu) (espériez|espérais|pensiez|pensais|croyiez|croyais|imaginiez|imaginais|vouliez|voulais|auriez préféré|aurais préféré|préféreriez|préférez|souhaiteriez|souhaitez|désirez|voulez|veux) (vraiment|peut-être|sérieusement|sans doute|aussi|également|en plus|donc|quoi|du caviar|un palace|le ritz|un miracle|des miracles|une médaille|le beurre|la lune|un tapis|un massage|un majordome|une statue|un câlin|un chef étoilé|une limousine|un château) ~4',
  '(espériez|pensiez|croyiez|imaginiez|vouliez|voulez|souhaitez|désirez|préféreriez|préférez|faut) (-vous|-il) ~1 (vraiment|peut-être|sérieusement|aussi|également|en plus|donc|du caviar|un palace|un miracle|une médaille|la lune|un tapis|un massage|un majordome|quoi|autre chose avec) ~4',
  `(<vouloir>|<souhaiter>|<désirer>|<préférer>|<falloir>) ~5 (médaille|tapis rouge|caviar|palace|champagne|massage|majordome|limousine|hélicoptère|jet privé|carrosse|statue|violons|la lune|chauffeur privé|mousse dans le bain|câlin|bisou|étoiles michelin|trois étoiles|room service|haie d' honneur)`,
  "(pour (ce prix|ce tarif|# |# euros|# €|trois euros|deux euros|cinq euros|dix euros)) ~3 ,? (vous|tu) (espériez|espérais|vouliez|voulais|attendiez|attendais|pensiez|croyiez|imaginiez|n'|auriez|voulez|voudriez)",
  '(on|nous) (devrait|devrions|aurait dû|aurions dû|va|allons|pourrait|pourrions) (peut-être)? ~3 (peut-être|aussi|en plus) ~4 (ouvrir|servir|livrer|dérouler|venir|installer|embaucher|dormir|prévoir|vous|te) ~6',
  '(et (avec|après) (ceci|ça|cela)|autre chose avec (ceci|ça|cela)|ce sera tout|on vous met|je vous mets) ~2',
  "(<vouloir>|<souhaiter>|<désirer>|<préférer>|<falloir>) ~1 (que|qu') ~1 (on|nous|je|l'on) ~2 (vous|te|le|la|l')? ~1 (<border>|<bercer>|<consoler>|<chanter>|<danser>|<masser>|<tenir>|<applaudir>|<dérouler>|<agenouiller>|<pleurer>|<excuser>|<moucher>|<porter>|<nourrir>|<câliner>|<offrir>|<servir>|<lire>|<apporter>|<venir>|<déménager>|<mâcher>|<livrer> (en|par))",
  '(<border>|<bercer>|<moucher>|<tenir> la main|<chanter> une berceuse) ~4',
  'comment ~2 (allons-nous|va-t-on|allez-vous|avons-nous|avez-vous) ~2 (<survivre>|<remettre>|<faire> (sans|pour)|<tenir>|<vivre>|<dormir>|pu)',
  "(c'est|ce serait) ~1 (tout|quoi|vraiment)? ~1 (ce que vous avez trouvé|le mieux que vous|tout ce que vous avez)",
]

/** Harmless in answer to praise or a question; against a complaint they bite. */
const AGAINST_COMPLAINT = [
  "(tapis rouge|petits fours|coupe de champagne|chauffeur privé|cuillère d'argent|grand seigneur|majordome|hélicoptère|jet privé|carrosse|trompettes|fanfare|roulement de tambour|violon|violons|caviar|ritz|george v|trois étoiles|cinq étoiles|michelin)",
  '(🙄|🙃|😏|🤡|🥱|🎻)',
  `(<merci>|<remercier>) ~3 ${GRAND} ~1 ${SPEECH}`,
  `(<merci>|<remercier>) ~3 ${SPEECH} ~1 (${GRAND}|si ${GRAND}|très ${GRAND}|tellement ${GRAND}|fort ${GRAND})`,
  `(<bravo>|félicitations|chapeau|bien joué|bien vu|joli|well done|congrats|champion) ~1 (pour|de|à|d'|l'|les|,|!|$) ~1 (${YOUR}|cette|ce|cet|ces|l'|le|la|les|vous|avoir|tant|$)`,
  `(quel|quelle|quels|quelles) ~1 ${WONDERS} ¬(pour (vous|toi)|et (nous|je|on))`,
  '(eh|ben|hé|bah|bé|ah) (oui|non|si) ,? ~3',
  '^ et (oui|non) ,? ~3',
  '(oh là là|oulala|ouh là|oh la la|ouille|aïe aïe aïe|mon dieu|snif|ouin|houlà|houla) ~3',
  `${YOUR} (<sens> (de|du) ~1 (humour|nuance|mesure|observation|formule|exagération|drame|poésie|à-propos)|humour|amabilité|délicatesse|courtoisie|gentillesse|optimisme|enthousiasme|bienveillance|modération|politesse|patience légendaire|bonne humeur|générosité|élégance|prose|poésie|plume|éloquence|imagination|perspicacité|clairvoyance|modestie|objectivité) ~4`,
  "(ravi|ravis|ravie|heureux|heureuse|contents|content|enchantés|enchanté|fiers|charmés|comblés) (d'|de|que|qu') ~1 (apprendre|voir|lire|constater|vous (avoir|amuser|distraire|divertir|occuper|voir|lire)|savoir|cela|ça|notre|vous ayez)",
  "(trop drôle|très drôle|hilarant|vous êtes drôle|tu es drôle|t'es drôle|vous nous faites rire|tu nous fais rire|merci pour le fou rire|on a bien ri|nous avons bien ri|on rigole bien|on en rit)",
  '(imaginer|imaginons|imagine|devine|devinons|compatissons|compatit|mesurons) ~3 (drame|traumatisme|calvaire|enfer|souffrance|horreur|tragédie|détresse|douleur|choc) ~3',
  "(<attendre>|<patienter>) ~6 (inhumain|insoutenable|insurmontable|une éternité|l' enfer|un calvaire)",
  "(c'est vrai (que|qu')|il est vrai (que|qu')|vrai (que|qu')|évidemment|bien sûr|certes|forcément|naturellement|c'est bien connu|c'est sûr (que|qu')) ~8 (c'est (l'enfer|inhumain|insurmontable|un scandale|affreux|tragique|terrible|dramatique)|(horrible|atroce|insoutenable|tragique))",
  `${WE} (note|notons|transmets|transmettons|prenons|garde|gardons|encadre|encadrons|affiche|affichons|imprime) ~5 (dans nos annales|livre d'or|bêtisier|au mur|à la postérité|musée|chef étoilé|au comité nobel|avec émotion|avec délectation)`,
  `(la prochaine fois|demain|désormais|promis) ,? (on|nous|je) (vous|te|t')? ~1 (servirons|servira|livrera|livrerons|enverra|enverrons|installera|installerons|déroulera|mettra|mettrons|demandera|demanderons|prévoira|prévoirons|apportera|apporterons|chantera) ~5 (violons|tapis|personnellement|sur un plateau|en hélicoptère|majordome|pigeon|à dos|cheval|drone|argent|licorne|fanfare|caviar|champagne|limousine)`,
  '(quel|quelle|quels|quelles) ~1 (beau|belle|bel|grand|grande|noble|charmant|charmante|délicieux|délicieuse|merveilleux|merveilleuse|magnifique|superbe|joli|jolie|fine|fin|brillant|brillante|sacré|sacrée|aimable|admirable|touchant|touchante|extraordinaire|formidable|bonne) ~1 <:noun>',
  '(quel|quelle) (joie|bonheur|plaisir|honneur|privilège|chance|délice|régal|aubaine|cadeau|soulagement|émotion|suspense|héros|héroïne|champion|championne|génie|cerveau|vocabulaire|ton|poète|lumière|sens|analyse|démonstration|éloquence|nuance|aplomb|programme|niveau|élégance|ambiance)',
  '^ (ah|waouh|wow|ouah|ouaou|tiens|dites donc|dis donc|youpi|chouette|formidable|merveilleux|splendide|fabuleux|magnifique|sublime|fantastique|oh oh|oh oui|mais oui|mais bien sûr|bien sûr|évidemment|ben voyons) (,|!|:) ~3',
  '(vous|tu) (êtes|es|avez été) ~2 (un amour|un ange|adorable|charmant|charmante|trop mignon|un poète|un génie|une perle|la gentillesse|la douceur|la bienveillance|la patience) ~3',
  "(votre|ton|vos|tes) ~1 (<message>|<commentaire>|<avis>|<retour>|<prose>|<texte>|<mot>|<remarque>|<critique>|<patience>|<analyse>) ~1 (est|sont|reste|mérite|vous|vaut) ~4 (<bijou>|<modèle>|<chef-d'œuvre>|<régal>|<délice>|<merveille>|<bonheur>|<trésor>|<œuvre>|<poème>|<prix>|<musée>|<cadre>|<honorer>|<encadrer>|<perle>|exemplaire|légendaire|touchante|touchant|un roman)",
  '(quelques|deux|trois|cinq|dix|quinze|vingt) (minutes|heures|secondes|euros|centimes|jours) ~6 (inhumain|insoutenable|insurmontable|éternité|enfer|calvaire|torture|drame|tragédie|martyre|supplice|scandale|crime|terrible|affreux|ruiné|ruine|ruiner)',
  "(nous|on|je) ~2 (<adorer>|<ravi>|<enchanté>|<ému>|<touché>|<flatté>|<honoré>|<bouleversé>|<comblé>|<fier>|<impressionné>|<admiratif>|<conquis>) ~2 (de|d'|par|que|qu'|votre|vos|tant|aussi|vous)",
  '(<merci>|<remercier>) ~4 (<sympathie>|<gentillesse>|<bienveillance>|<générosité>|<délicatesse>|<douceur>|<enthousiasme>|<optimisme>|<encouragement>|<amour>|<tendresse>|<leçon>|<roman>|<poème>|<franchise>|<subtilité>|<compliment>|<fleur>)',
  '(<toujours>|<jamais>) ~1 (content|contents|contente|satisfait|satisfaits) ~1 (,|$|ces|les)',
]

export const sarcasmeRules = [
  sarcasme.rule({
    name: 'surprise',
    message: 'Cette surprise jouée se lit comme une moquerie.',
    acts: [{ find: SURPRISE, better }],
    examples: {
      match: [
        {
          text: 'Oh, quelle découverte !',
          marks: 'quelle découverte',
          fixed: 'Oh, vous avez raison de le signaler !',
        },
        {
          text: 'Figurez-vous que la cuisine ferme aussi.',
          marks: 'Figurez-vous que la cuisine ferme aussi',
        },
        { text: 'Qui l’eût cru, un train à l’heure.', marks: 'Qui l’eût cru' },
        { text: 'Comme c’est étrange.', marks: 'Comme c’est étrange' },
      ],
      pass: [
        'Quelle belle surprise de vous lire !',
        'Une surprise vous attend en magasin.',
        'C’est étonnant, nous vérifions tout de suite.',
        'La pochette surprise est à 5 €.',
      ],
    },
  }),
  sarcasme.rule({
    name: 'eloge',
    message: 'Ce remerciement ou ce compliment joué se moque de la personne.',
    acts: [{ find: MOCK_THANKS_FRAMES, better }, { find: CHEERS }, { find: DEFERENCE }],
    examples: {
      match: [
        {
          text: 'Merci pour cet avis tout en délicatesse.',
          marks: 'Merci pour cet avis tout en délicatesse',
          fixed: 'Vous avez raison de le signaler.',
        },
        { text: 'Merci pour la leçon de gestion.', marks: 'Merci pour la leçon de gestion' },
        { text: 'Bravo, vous avez découvert l’hiver.', marks: 'Bravo, vous avez découvert l’hiver' },
        {
          text: 'La palme de la mauvaise foi est pour vous.',
          marks: 'La palme de la mauvaise foi est pour vous',
        },
        { text: 'Vos désirs sont des ordres.', marks: 'Vos désirs sont des ordres' },
      ],
      pass: [
        'Merci pour votre gentillesse, Karine rougit.',
        'Bravo à votre fille pour son diplôme !',
        'Merci pour votre message et vos conseils.',
        'Vous êtes le bienvenu au prochain cours de cuisine.',
      ],
    },
  }),
  sarcasme.ruleWhere({
    name: 'feinte',
    // In answer to praise or to a joke the same words laugh with the person, or at oneself.
    holds: (reply) => reply.comment === null || commentMood(reply) === 'negative',
    message: 'Cette émotion jouée se lit comme une moquerie.',
    acts: [
      { find: FEIGNED },
      {
        find: RHETORICAL,
        message: 'Cette question n’attend pas de réponse : elle se moque.',
      },
    ],
    examples: {
      match: [
        { text: 'On en tremble déjà.', marks: 'On en tremble déjà' },
        { text: 'Vous allez beaucoup nous manquer.', marks: 'Vous allez beaucoup nous manquer' },
        { text: 'Notre boule de cristal était en panne.', marks: 'Notre boule de cristal était en panne' },
        { text: 'Vous espériez peut-être un chauffeur ?', marks: 'Vous espériez peut-être un chauffeur' },
        { text: 'Désolés de ne pas être parfaits.', marks: 'Désolés de ne pas être parfaits' },
      ],
      pass: [
        'Pour la Lune, nos camionnettes manquent encore d’un bon démarrage en côte !',
        'Souhaitez-vous que nous vous rappelions demain ?',
        'Rassurez-vous, la commande est bien enregistrée.',
        'Vous nous manquez aussi, à très vite au comptoir !',
      ],
    },
  }),
  sarcasme.ruleWhere({
    name: 'contre-plainte',
    message: 'En réponse à une critique, cette phrase se lit comme une moquerie.',
    holds: (reply) => commentMood(reply) === 'negative',
    acts: [
      {
        find: AGAINST_COMPLAINT,
        without: [
          '(serons|serions|aurions|serais|serai|serait|espérons|espère|plaisir de vous (revoir|accueillir))',
          '<désolé>|<pardon>|<excuser>|navrés|regrettons',
          '(<condoléance>|<deuil>|<décès>)',
          '(<grand-père>|<grand-mère>|<fille>|<fils>|<équipe>)',
        ],
      },
    ],
    examples: {
      match: [
        {
          text: 'Merci pour ce charmant message.',
          marks: 'Merci pour ce charmant message',
          comment: 'Service lamentable, une heure d’attente !',
        },
        {
          text: 'Eh oui, la farine se paie.',
          marks: 'Eh oui, la farine se paie',
          comment: 'Vos prix sont scandaleux',
        },
        { text: 'Quelle éloquence !', marks: 'Quelle éloquence', comment: 'c nul, pain rassis' },
        {
          text: 'Votre humour nous va droit au cœur.',
          marks: 'Votre humour nous va droit au cœur',
          comment: 'Encore en panne, bravo les incapables',
        },
      ],
      pass: [
        'Merci pour ce charmant message !',
        { text: 'Bravo à vous pour la course !', comment: 'Merci pour l’organisation, c’était super' },
        {
          text: 'Bravo à votre grand-père, et pardon pour le wifi.',
          comment: 'Mon grand-père court plus vite que votre wifi pourri',
        },
        { text: 'Quelle attente, nous en sommes désolés.', comment: 'Une heure de retard, c’est honteux' },
      ],
    },
  }),
]
