import { BASIC_STEPS, EASY, HARD, READING } from './frames/demeaning'
import { guardedFamily } from './frames/guardedFamily'
import { UP_TO_TWO_CLITICS, WE, YOU } from './frames/people'
import { rewrites } from './frames/rewrite'

const condescendance = guardedFamily({
  category: 'condescendance',
  kind: 'tone',
  severity: 'warn',
  why: 'La phrase parle de haut. Si plusieurs clients ne trouvent pas, c’est l’information qui manque.',
})

const REPROACH =
  '(pourtant|quand même|tout de même|franchement|noir sur blanc|en toutes lettres|on ne peut plus|en gros|en gras)'

const OBVIOUS = [
  `(c'est|c'était|ce n' est|il est|tout est|tout y est|c'est écrit|cela est|ça l'|elle est|elles sont|ils sont|les (horaires|conditions|informations) sont|l' information est|la notice est|le règlement est) ~1 ${REPROACH} ~2 (${EASY}|en (ligne|haut|bas|première|page|vitrine)|dans|sur)`,
  `(c'est|c'était|il est|tout est|tout y est) ${EASY} ~1 ${REPROACH}`,
  `${REPROACH} ~1 (assez|très|bien|si|clairement)? ${EASY}`,
  `(ce|c') (n')? ~1 <être> (pourtant|quand même|tout de même|franchement|vraiment)? pas (si|bien|très|trop|franchement|plus|vraiment)? ${HARD}`,
  `(pas|rien (de|d')) (bien|très|si|trop|plus|franchement)? (sorcier|savant)`,
  '(science|physique) (infuse|nucléaire|quantique|des fusées|exacte)',
  "(de la rocket science|le b.a.-ba|le b a ba|b.a.-ba|béaba|l'abc)",
  "((même un|même une|n' importe quel|n' importe quelle|mon|ma) (enfant|gamin|gosse|bébé|grand-mère|débutant|élève|ado|bambin) ~4 (<comprendre>|<arriver>|<savoir>|<faire>|<trouver>|<pouvoir>|<réussir>) | (un|une) (enfant|gamin|gosse|bébé|débutant|élève|bambin) ~1 (de ~2 ans)? ~1 (<comprendre>|y (<arriver>|<parvenir>)|<arriver:verb.conditional>|<savoir:verb.conditional>|<faire:verb.conditional>|<trouver:verb.conditional>|<pouvoir:verb.conditional>|<réussir:verb.conditional>))",
  "(n'importe qui|tout le monde|chacun|tout un chacun|le premier venu|même les enfants|tous les autres|les autres clients|tous nos clients|une personne (normale|sensée)) ~2 (<comprendre>|<savoir>|<pouvoir>|<trouver>|<arriver>|y <arriver>|l' <avoir>|<avoir> ~1 <comprendre>|<réussir>)",
  "(à la|la) portée (de|du) (tous|tout le monde|n'importe qui|premier venu|chacun)",
  "(il est|c'est|cela me semble|ça nous semble|ça paraît|cela paraît|ça va|cela va|ça tombe|cela tombe|cela relève|ça relève|c'est (juste|simplement|du)) ~1 (<évident> (que|qu'|,|$)|de soi|sans dire|sous le sens|(du|de) ~1 bon sens|une question de (bon sens|logique)|de la logique|le bon sens|logique (élémentaire|$))",
  '(un (peu|minimum)|question|manque|preuve|relève|simple) (de|du) ~1 (bon sens|jugeote|logique|réflexion|sens pratique|bonne volonté|curiosité)',
  `(il|qui) (vous|te)? (suffit|suffisait|suffirait) (juste|simplement|tout simplement|seulement|pourtant|donc|quand même|tout bonnement|de)? ~1 (de|d')? ~1 ${READING}`,
  '(il|qui) (vous|te)? (suffit|suffisait|suffirait) (pourtant|quand même|tout de même) ~2',
  `(il|y) ~1 (n' y a|y a|a) (qu'|que) (à|a) ~1 ${READING}`,
  `<suffire> (pourtant|juste|simplement) (de|d') ~2 <:verb.infinitive>`,
  `(une simple|un simple|une petite|un petit|un bref|un rapide|en deux|en trois|en un) (recherche|clic|clics|coup d' œil|lecture|tour|regard|secondes|minutes|détour) ~4 (<suffire>|<permettre>|<éviter>|aurait|vous|et)`,
  'google ~3 (ami|copain|existe|amie)',
  "(c'est|tout est|tout y est|cela est|elle est|il est|ils sont|elles sont|c'était|tout était) ~1 (<écrire>|<marquer>|<indiquer>|<expliquer>|<préciser>|<noter>|<mentionner>|<détailler>) ~1 (en (gros|gras|toutes|haut|majuscules)|noir sur blanc|dessus|partout|clairement|très clairement|dans la (notice|foire|faq)|dans (les|nos) (conditions|cgv)|sur (l'emballage|la boîte|l'étiquette|le panneau|la porte|la page|notre site))",
  "(c'est|c'est vraiment|c'est juste|ce n'est que) ~1 (mathématique|du bon sens|de la logique|la base|le minimum|l'abc|du b.a.-ba|le b.a.-ba|élémentaire|enfantin|un jeu d'enfant|du niveau|de l'arithmétique|de la lecture|bête comme chou|simple comme bonjour)",
  "(jeu d'enfant|bête comme chou|enfantin|à la portée)",
  '(les mots ont|un mot a|le mot a) ~1 un sens',
  '(<ouvrir>|<consulter>|<acheter>|<offrir>) ~2 (un|votre|le) (dictionnaire|bescherelle|calendrier|atlas|manuel|bouquin|livre)',
  '(on vous a|nous vous avons|vous avez) ~2 (tout)? (mâché|prémâché) ~2',
]

const CALMING = [
  '(<calmer>|<détendre>|<apaiser>|<ressaisir>|<maîtriser>|<contenir>|<tempérer>|<modérer>|<raisonner>|<poser>) (-vous|-toi) ¬(confortablement|vos|votre|la|les|toutes)',
  "(vous|te|t') (<calmer:verb.infinitive>|<détendre:verb.infinitive>|<ressaisir:verb.infinitive>|<énerver:verb.infinitive>|<emporter:verb.infinitive>|<emballer:verb.infinitive>)",
  '(on|nous|tout le monde) (se|nous|va se|va) ~1 (calme|calmer|calmons|détend|détendre|respire|ressaisit)',
  "(du calme|un peu de calme|keep calm|tout doux|minute papillon|hop hop hop|oh là|holà) ¬¬(,|$|les|l')",
  // Cream is heated *doucement*: called out, the word calms a person.
  '(^ | , | allez | oh | bonjour) (relax|zen|cool|doucement) ¬¬(,|$)',
  '(<garder:verb.imperative>|<rester:verb.imperative>) (votre|ton|son|donc|un peu)? ~1 (calme|sang-froid|zen|raisonnable|polis|poli|polie|mesuré|mesurée)',
  "(<inutile>|(pas|nul|aucun) besoin|pas la peine|ça ne sert à rien|cela ne sert à rien|rien ne sert|aucune raison|pas de raison|pas nécessaire|aucune utilité|nul besoin) (de|d') ~1 (s'|vous|t'|se|te|me|nous|le|en)? ~1 (<énerver>|<crier>|<hurler>|<hausser>|<emporter>|<paniquer>|<agiter>|<fâcher>|<exciter>|<affoler>|<monter>|<mettre> ~3 (état|colère|majuscules)|<écrire> en|<râler>|<emballer>|<dramatiser>|<être> (agressif|désagréable|agressive)|<devenir>|<perdre>|<agresser>|<taper>|<brailler>|<gueuler>|<répéter>|<majuscule>)",
  "(ne|n') (vous|t'|te) ~1 (<énerver>|<emporter>|<emballer>|<fâcher>|<agiter>|<exciter>|<affoler>) pas",
  '(<respirer:verb.imperative>|<souffler:verb.imperative>) (un (bon)? coup|profondément|bien|calmement|par le nez|et|,|$|une minute)',
  "(prenez|prends|prendre) ~1 (une grande inspiration|une profonde inspiration|une tisane|une camomille|un verre d' eau|le temps de (respirer|souffler)|un thé|du recul|de la hauteur)",
  "(ce n' est pas|c'est pas) ~1 (en) (criant|hurlant|vous énervant|s'énervant|écrivant|répétant|insistant|tapant|majuscules|râlant|étant|vociférant|gesticulant) ~3",
  '(un peu|un tout petit peu|encore un peu) de (patience|tenue|retenue|respect|calme|sang-froid|politesse|savoir-vivre) ¬(et nous)',
  '(la patience est une (vertu|qualité)|apprenez la patience|soyez (donc|un peu)? patient)',
  "(la colère|<énervement>|<crier>|<agressivité>) ~2 (ne|n') ~3 (rien|pas)",
]

const QUESTIONED = [
  `(<avoir>) (-vous|-tu) ~1 (au moins|seulement|ne serait-ce que|même|bien|déjà|vraiment|correctement|simplement|tout simplement) ~2 (pensé|songé|essayé|lu|relu|regardé|vérifié|branché|allumé|pris|cherché|ouvert|suivi|compris|cliqué|fait|mis|chargé|consulté|tenté|écouté|appuyé)`,
  `<avoir> (-vous|-tu) ~1 (pensé|songé|essayé|tenté) ~1 (à|a|de|d') ~2 ${BASIC_STEPS}`,
  `(vous|tu) (avez|as) (bien|au moins|quand même|seulement|déjà)? (pensé|songé|essayé|tenté) ~1 (à|a|de|d') ~2 ${BASIC_STEPS}`,
  `(vous|tu) (avez|as) (bien|au moins|quand même|seulement|déjà|vraiment) (lu|regardé|vérifié|branché|allumé|cherché|ouvert|suivi|compris|cliqué)`,
  `<avoir> (-vous|-tu) (lu|relu|regardé) (la|le|les|l'|notre|nos|ce|attentivement|correctement|jusqu'au) ~3`,
  `(vous|tu) ~1 (savez|sais|sauriez|connaissez|connais) (au moins|quand même|bien|sûrement|peut-être|seulement)? ~1 (lire|compter|comment (marche|fonctionne|on)|vous servir|te servir|utiliser|ce (que|qu')|faire la différence|la différence|le sens|les bases)`,
  `(savez|sais|connaissez|connais|sauriez) (-vous|-tu) (au moins|seulement|même|vraiment|ce (que|qu')|comment (marche|fonctionne|on)|lire|compter|utiliser|la différence|faire|vous servir|google|le bouton|la touche|internet) ~2`,
  '(<avoir> (-vous|-tu) (déjà)? (entendu parler)|ça vous dit quelque chose|cela vous dit quelque chose)',
  "(besoin (de|d')|<falloir> (-il)? ~2|<faire> ~1|<vouloir> ~2|faut-il) (un|qu'on vous fasse un|vous faire un|te faire un|un petit) dessin",
  "(<voir> (-vous|-tu)|vous voyez|tu vois|vous voyez bien) ~2 (le (gros|petit|bouton|lien)|la (touche|case|petite)|l'onglet|en haut|en bas|ce bouton)",
  "(c'est|ce n'est|est-ce) ~1 (si|trop|tellement|vraiment) (difficile|compliqué|dur) (à|a|de|d'|que|pour)",
  '(faut-il|doit-on|devons-nous|dois-je|va-t-il falloir|faudra-t-il|allons-nous devoir) ~1 (vraiment|encore|vous|te|le|tout|donc|que)? ~2 (<rappeler>|<répéter>|<expliquer>|<redire>|<réexpliquer>|<préciser>|<apprendre>|<épeler>|<tenir>|<prendre>|<reprendre>|<montrer>)',
]

const REPEATED = [
  `(comme|ainsi que|tel que) (déjà|je|nous|on|maintes|à de|indiqué|précédemment|toujours) ~5 (déjà|maintes fois|à plusieurs reprises|cent fois|mille fois|plusieurs fois|répété|rappelé|toujours) ~2`,
  `(comme|ainsi que) (déjà|maintes fois|précédemment) ~1 (<expliquer>|<dire>|<indiquer>|<répéter>|<préciser>|<écrire>|<rappeler>|<mentionner>|<signaler>|<annoncer>|<évoquer>)`,
  `(comme|ainsi que) (je|nous|on|j') ~3 (<avoir>|<venir>) ~2 (<expliquer>|<dire>|<répéter>|<rappeler>|<redire>)`,
  `${WE} ~3 (avons|ai|a|avait|avions) ~1 (déjà|pourtant|maintes fois|plusieurs fois|cent fois) ~1 (<expliquer>|<dire>|<indiquer>|<répéter>|<préciser>|<écrire>|<rappeler>|<répondre>)`,
  `${WE} ~2 (<répéter:verb>|<redire>|<réexpliquer>|<rerépéter>) ¬(en privé)`,
  'pour la (énième|nième|troisième|quatrième|cinquième|dixième|dernière|centième|millième|3e) fois',
  '(encore une fois ,|une fois de plus ,|une dernière fois|une (bonne)? fois pour toutes|je répète|nous répétons|combien de fois|relisez notre réponse|relisez ma réponse)',
]

const SIMPLIFIED = [
  '(pour|afin de) (faire|vous faire|rester|résumer|dire|parler) (très|ça|plus)? ~1 (simple|simples|simplement|court|basique)',
  '(en (langage|termes|mots|français|version|clair) ~2 (simple|simples|facile|courant|clair|basique|pour)|avec des mots (simples|faciles)|en clair pour (vous|toi))',
  `(${WE}|je vais|nous allons|on va) ~3 (<expliquer>|<réexpliquer>|<dire>|<refaire>|<reprendre>|<traduire>|<simplifier>|<détailler>) ~2 (lentement|doucement|calmement|tout doucement|simplement|depuis le début|la chose|les choses|comme à|plus simplement|une dernière|gentiment|pas à pas comme)`,
  "(pour|afin) (que|qu') (vous|tu|tout le monde|même) ~1 (compreniez|comprennes|comprenne|saisissiez|y voyiez|puissiez comprendre|(suiviez|puissiez suivre) $) ~1",
  "(pour|à l' intention de|à l' attention de|réservé à|à destination de) (les|ceux|celles|ceux et celles) ~1 (non-initiés|nuls|profanes|novices|débutants|distraits|étourdis|qui|mal-comprenants|malcomprenants|ignorants|retardataires|néophytes|moins)",
  "(ceux|celles|personnes|gens|clients) ~1 (qui|que) ~1 (ne|n') ~1 (sont|suivent|savent|lisent|comprennent|connaissent|maîtrisent|ont|font|réfléchissent|écoutent) (pas|rien|jamais|plus) ~3",
  '(suivez|suis) (bien|attentivement|mon doigt|le guide)|(écoutez|écoute|retenez|notez) (bien|moi bien|attentivement) ~1',
  '(reprenons|recommençons|reprends|on reprend|on va reprendre|on recommence) (calmement|lentement|doucement|depuis le début|tout depuis|les bases|à zéro|du début|depuis)',
  "(cours|leçon|rappel|petit rappel|petite leçon|petit cours|cours de rattrapage|piqûre) (de|d') (<lecture>|<français>|<géographie>|<calcul>|<maths>|<rappel>|<grammaire>|<politesse>|<base>|<rattrapage>|<cuisine>|<mathématique>|<vocabulaire>|<civisme>|<conjugaison>)",
  "(laissez-moi|laisse-moi|permettez-moi|permettez-nous|permets-moi|permettez (que|qu')|souffrez que) (donc)? ~1 (de)? ~1 (vous|te|t')? ~1 (<rappeler>|<éclairer>|<apprendre>|<corriger>|<douter>|<sourire>|<enseigner>)",
  "(je|nous|on) ~1 (vais|allons|va) ~1 (vous|te|t') ~1 (<apprendre>|<éduquer>|<faire> un (dessin|cours)|<donner> (une leçon|un cours))",
  '(que les choses soient claires|soyons clairs|entendons-nous bien|mettons les choses au clair|rappel utile|rappelons (tout de même|quand même|gentiment|au passage|simplement))',
  "(vous devez|il faut|il faudrait|tu dois|essayez de|essaie de|tâchez de|comprenez bien|sachez bien|vous devriez|il faudra|il va falloir|à vous d') ~1 (bien)? ~1 (<comprendre>|<apprendre> à|<savoir> lire|<admettre>|<grandir>|<réaliser>) ~3",
  '(tenir|tienne|tient|prendre|prenne) ~2 (par)? la main',
  // A proxy may fetch a parcel: help is asked of the young, or to be explained.
  "((<demander>|<faire>) (-vous|-toi)? ~1 (à|aider|expliquer) ~1 (par|à)? ~1 (quelqu'un|vos|votre|tes|ton|un) ~1 (enfant|enfants|petits-enfants|neveu|petit-fils|fils|fille|jeune|adulte) | <faire> (-vous|-toi)? ~1 (aider|expliquer) ~1 par ~1 (un|votre|quelqu'un) ~1 (proche|voisin))",
  "(comme (un grand|une grande|des grands)|en (vous|te) concentrant|avec un peu (d'entraînement|d'effort|de concentration|d'attention|de réflexion|d'habitude))",
  '(un (petit)? effort|encore un effort|bel effort|bien essayé|bon effort|pas mal pour)',
]

const ABOVE = [
  `${YOU} ${UP_TO_TWO_CLITICS} (semblez|sembles|paraissez|parais|avez l'air|as l'air) ~1 (ne|de ne|n'|ignorer|confondre|mal|oublier|avoir du mal|peu|méconnaître)`,
  `${YOU} (n'|ne)? ~1 (avez|as) (visiblement|manifestement|apparemment|décidément|toujours|clairement|décidément|sans doute|de toute évidence)? ~1 (pas|rien|mal) ~1 (compris|saisi|suivi|capté|bien lu|pigé)`,
  `${YOU} (ne|n') <comprendre:verb> (visiblement|manifestement|apparemment|décidément|toujours|clairement)? (pas|rien)`,
  `${YOU} ~1 (n' y|ne) (connaissez|connais|comprenez|comprends|savez|sais|maîtrisez|maîtrises) (rien|pas|manifestement|visiblement|rien à)`,
  `${YOU} (confondez|confonds|mélangez|mélanges|ignorez|ignores) ~1 (tout|manifestement|visiblement|sans doute|le|la|les|que|qu'|probablement|peut-être|deux|vitesse)`,
  `(sans doute|peut-être|visiblement|manifestement|apparemment) ~1 ${YOU} ~2 (ignorez|ignores|confondez|confonds|ne savez|ne connaissez|ne comprenez)`,
  '<être> pas sans (savoir|ignorer)',
  "(il|cela|ça) (ne|n') (vous|t') (aura|a|avait) ~1 pas échappé",
  "(<apprendre:verb.imperative>|<renseigner:verb.imperative>|<documenter:verb.imperative>|<informer:verb.imperative>|<instruire:verb.imperative>|<cultiver:verb.imperative>) (-vous|-toi|que|qu'|à|donc|mieux|un peu|deux|attentivement)",
  "(<relire:verb.imperative>|<réfléchir:verb.imperative>|<réviser:verb.imperative>) (bien|un peu|deux|attentivement|les|la|le|vos|votre|nos|notre|avant|donc|$|,|d'abord|mieux|plutôt|calmement|à)",
  "(<lire:verb.imperative>|<regarder:verb.imperative>|<chercher:verb.imperative>|<écouter:verb.imperative>) (donc|bien|mieux|attentivement|d'abord|un peu|correctement|avant|jusqu'au bout|plus) ~2",
  '(ouvrez|ouvre) (donc|un peu|bien)? (les|vos|tes) yeux',
  "(faites|fais) (donc)? (un (petit)? effort|preuve (de|d')|marcher|fonctionner|travailler) ~3",
  '(retournez|retourne|retour) ~2 (école|école primaire|bancs|cp|maternelle|sixième)',
  "(tout le monde|chacun|n'importe qui|chaque client) (le)? (sait|connaît|peut le (constater|voir|lire|vérifier)|peut (constater|voir|lire|vérifier)|comprend)",
  "comme (tout le monde|chacun|n'importe qui) ~1 (le)? ~1 (sait|peut|voit|constate|lit|fait)",
  `(quand|si|lorsqu'|lorsque|dès lors que) (on|l'on|vous|tu|l' on) ~1 (prend|prenez|prends|sait|savez|sais|lit|lisez|lis|cherche|cherchez|regarde|regardez|veut bien|voulez bien|fait|faites|réfléchit|réfléchissez|connaît|connaissez) ~1 (la peine|le temps|lire|bien|un peu|un minimum|attentivement|mieux|deux|correctement|l' effort|vraiment|chercher|jusqu'au bout|la notice|le métier|compter)`,
  `(prenez|prends|prendre|pris) (donc|juste|simplement|au moins|le)? ~1 (la peine|le temps) de (lire|relire|réfléchir|regarder|chercher|vérifier|suivre|comprendre)`,
  `(je|nous|on) (vous|te|t') (invite|invitons|conseille|conseillons|suggère|suggérons|recommande|recommandons|laisse|laissons) (donc|vivement|fortement|à|simplement|plutôt)? ~1 (à|de|d')? ~1 (relire|lire|réfléchir|réviser|apprendre|méditer|vous renseigner|te renseigner|ouvrir un|regarder|vous documenter|revoir vos|mieux|vérifier vos|bien)`,
  "(merci de|avant de|au lieu de|plutôt que (de)?) ~1 (lire|relire|commenter|critiquer|juger|parler|râler|poster|vous plaindre|te plaindre|se plaindre|écrire|crier|accuser|vous énerver|donner|publier|poser) ~5 (,|avant (de|d')) ~3 (lisez|lire|renseignez|vérifiez|il|on|prenez|regardez|cherchez|commenter|poster|critiquer|écrire|poser|réfléchissez|mieux|essayez|apprenez|relisez|lis|réfléchis|tournez|mettez|parler|juger|crier)",
  '(laissez|laisse|laissons) ~1 (faire|ça|cela|parler|travailler) (aux|les|à|à ceux) ~1 (professionnels|pros|experts|spécialistes|gens|qui|ceux|personnes|adultes)',
  '(chacun (son|à sa|sa)) (métier|place|spécialité|boulot)',
  "(nous|on|je) (savons|sait|sais|connaissons|connaît|connais) (mieux (que|qu')|(bien)? ce (que|qu') (nous|on|je) (faisons|fait|fais)|notre (métier|boulot|travail|affaire)|très bien|quand même|de quoi)",
  '(trop|un peu|peut-être|bien|un peu trop) (technique|compliqué|complexe|subtil|difficile|pointu|abstrait|long|dur) ~1 (pour (vous|toi|certains|les|tout le monde)|à (comprendre|saisir|suivre))',
  "(difficile|dur|compliqué|normal) (à|de) ~2 (comprendre|saisir|suivre|assimiler) ~2 (pour|quand|si|de l'extérieur)",
  '(vous|tu) (avez|as) (du mal|des difficultés|quelques difficultés|un peu de mal) à (comprendre|lire|suivre|saisir|vous|admettre|accepter|entendre)',
  '(difficulté|difficultés|problème|souci|défaut|problèmes) de (compréhension|lecture)',
  '(vous|tu) (comprendrez|comprendras|verrez|verras|apprendrez|apprendras) (un jour|quand|plus tard|peut-être|aisément|bien que|facilement|sans doute|avec) ~3',
  '(quand|le jour où) (vous|tu) (aurez|auras|serez|seras|ferez|saurez|dirigerez) ~6',
  '(mon|ma) (petit|petite|pauvre|cher|chère|brave|bon|bonne|vieux|grand|grande) (monsieur|madame|dame|ami|amie|garçon|fille|chou|lapin|gars|enfant|vieux)',
  "(jeune homme|jeune fille|jeune dame|ma petite dame|mon bon monsieur|ma bonne dame|(^|,|merci|bonjour) cocotte|mon coco|(^|,|merci|bonjour) champion|l'ami|mon grand) (,|$|!)",
  '(bienvenue|retour) (dans|à|sur) (la (vraie)? vie|le monde (réel|des)|la réalité|la vraie|terre)',
  "(nous|on|je) (vous|te|t') (rassure|rassurons|apprends|apprenons|signale|signalons|rappelle|rappelons) (que|qu'|pour|au passage|quand même|tout de même|gentiment) ~2",
  '(pour (votre|ta) (gouverne|information|culture|culture générale|éducation))',
  '(allons ,? allons|voyons ,|voyons donc|allons donc|soyons sérieux|soyez (un peu)? (sérieux|raisonnable|raisonnables|lucide|adulte|logique)|un peu de sérieux|grandissez|restons sérieux|faut grandir)',
  '(question|remarque|débat|affaire|histoire) (un peu)? (bête|idiote|étrange|étonnante|naïve|surprenante|amusante)',
  "(c'est|ce n'est) ~1 (pas)? (votre|ton) (métier|domaine|rayon|spécialité|fort)",
  '(vous|tu) (êtes|es) (grand|grande|grands|assez grand|assez grande|adulte|majeur|une grande fille|un grand garçon)',
  "(peut-être|sans doute|probablement) ~1 (que|qu')? ~1 (si)? ~1 (vous|tu) ~1 (<lire:verb.imperfect>|<regarder:verb.imperfect>|<chercher:verb.imperfect>|<écouter:verb.imperfect>|ne saviez|ne savez|n'êtes pas|n'avez pas|ignoriez|manquez|manquiez)",
  'si (vous|tu) (<lire:verb.imperfect>|<regarder:verb.imperfect>|<écouter:verb.imperfect>|<réfléchir:verb.imperfect>|preniez|prenais|faisiez|faisais|saviez|savais|suiviez|connaissiez|cherchiez) ~8',
  "(si|quand) (vous|tu) (lisez|lis|regardez|regardes|réfléchissez|réfléchis|écoutez|suivez|cherchez|cherches) (bien|un peu|attentivement|correctement|mieux|deux|jusqu'au)",
  "(relisez|relis|lisez|lis|révisez|étudiez) (donc|bien|attentivement|simplement|plutôt|d'abord|correctement|calmement|une deuxième|à nouveau|vos|votre|tes|les petites|jusqu'au|-vous|-la|-le)",
  '(vous|tu) (semblez|sembles|paraissez) ~2 (découvrir|ignorer|oublier|confondre|surpris|perdu|perdue)',
  "(débrouillez-vous|débrouille-toi|un peu d' autonomie|soyez autonome|<grandir:verb.imperative>|<mûrir:verb.imperative>)",
  '(votre|ton) (méconnaissance|ignorance|incompréhension|manque de (connaissances|culture|maturité)|naïveté|âge ne|niveau de)',
  "(c'est|voilà) (mignon|attendrissant|naïf) (de|d'|que|,|$)",
  "<apprendre> ~1 (au|à la|en|à l'|dès la|dès le) (collège|école|maternelle|primaire|cp|ce1|lycée|sixième|berceau)",
  "(on|nous|je) (ne|n') (va|vais|allons) (pas|quand même pas|tout de même pas) ~1 (vous|t'|te) ~1 (<apprendre>|<expliquer>|<faire> (un|un dessin|la)|<tenir>|<réexpliquer>|<mâcher>)",
  "(ce n'est|c'est) pas à (nous|moi) de (vous|t'|te) ~1 (<apprendre>|<expliquer>|<éduquer>|<enseigner>|<tenir>|<rappeler>)",
  'même (nos|mon|ma|mes|un|une|les) ~1 (stagiaire|stagiaires|apprenti|apprentis|enfants|enfant|grand-mère|grand-mères|chat|chien|débutant|débutants|touristes|voisin) ~4',
  '(on va|faisons|nous allons|je vais) ~1 faire comme si|faisons comme si',
  "(vous progressez|tu progresses|il y a du progrès|c'est un (bon)? début|vous y êtes presque|continuez comme ça|bel essai)",
  '(laissez|laisse) les (adultes|grands|grandes personnes|professionnels|pros|experts|spécialistes|gens) ~3',
  '(les|des|chez les|aux|pour les) (gens|personnes|clients|adultes|utilisateurs) (normaux|normales|organisés|organisées|civilisés|éduqués|sensés|sensées|raisonnables|bien élevés|polis|attentifs|attentives|intelligents|matures|responsables)',
  "(<sembler>|<paraître>|<devoir>) ~1 (vous|t'|te) (échapper|dépasser)|(vous|t') (échappe|échappent|dépasse|dépassent) ~2",
  '(commençons|reprenons|revenons) (par le commencement|par les bases|aux bases|aux fondamentaux|à la base)',
  '(soyez|sois) (gentil|gentille|mignon|mignonne|un ange|raisonnable|sage|patient|patiente|adulte)',
  '(, vous savez|vous savez ,? (vous)?) $',
  "l' exercice est formateur",
  '(un minimum|un peu) de (culture|connaissance|connaissances|lecture|organisation|curiosité|réflexion|concentration|français|savoir-vivre|politesse) ~6',
  '(je|nous|on) (vous|te) (renvoie|renvoyons) à (un|votre|vos|une|nos) ~2 (dictionnaire|manuel|cours|études|notice|lecture|école|livre|bescherelle)',
]

const SILENT_WITH = [
  // Who takes it on himself, or says that it is not easy, talks down to nobody.
  "(ce|c') ~1 n' est pas (toujours)? (évident|simple|facile|clair|très clair|assez clair)",
  '(notre|nos) ~3 (manque|manquait|pas (assez|très)? (clair|claire|visible|lisible))',
  '(nous|je|on) ~2 (pas été|mal) (assez|expliqué|clair|clairs)',
  '(<enfant>|<bébé>) ~4 (<malade>|<urgence>)',
]

export const condescendanceRules = [
  condescendance.rule({
    name: 'evidence',
    message:
      'Cette phrase fait passer la personne pour lente : ce qui vous est évident ne l’est pas pour elle.',
    acts: [
      {
        find: OBVIOUS,
        without: SILENT_WITH,
        better: rewrites({ vous: 'ce n’est pas évident à trouver', tu: 'ce n’est pas évident à trouver' }),
      },
    ],
    examples: {
      match: [
        { text: 'C’est pourtant écrit sur le flacon.', marks: 'C’est pourtant écrit sur le flacon' },
        {
          text: 'Ce n’est quand même pas sorcier.',
          marks: 'Ce n’est quand même pas sorcier',
          fixed: 'Ce n’est pas évident à trouver.',
        },
        { text: 'Un enfant de six ans y arriverait.', marks: 'Un enfant de six ans y arriverait' },
        { text: 'Il suffit de lire la fiche.', marks: 'Il suffit de lire la fiche' },
        { text: 'C’est une question de bon sens.', marks: 'C’est une question de bon sens' },
      ],
      pass: [
        'Il suffit de donner votre nom au comptoir.',
        'Ce n’est pas simple à trouver : voici le chemin.',
        'Le menu est écrit à la craie, en vitrine.',
        'C’est simple et bon, merci à vous !',
      ],
    },
  }),
  condescendance.rule({
    name: 'calme',
    message: 'On ne calme personne en le lui demandant.',
    acts: [
      {
        find: CALMING,
        without: ['(danger|urgence|évacuez|pompiers|malaise|suicide|3114)'],
      },
    ],
    examples: {
      match: [
        { text: 'Bonjour Paul, détendez-vous, ça vient.', marks: 'détendez-vous' },
        { text: 'Inutile de hausser le ton.', marks: 'Inutile de hausser le ton' },
        { text: 'Du calme, on arrive.', marks: 'Du calme' },
        {
          text: 'Ce n’est pas en criant que la file avancera.',
          marks: 'Ce n’est pas en criant que la file avancera',
        },
      ],
      pass: [
        'La voiture 4 est une zone calme.',
        'Nous comprenons que cela vous énerve.',
        'Vous pouvez rester au calme dans le salon.',
        'Merci de votre patience.',
      ],
    },
  }),
  condescendance.rule({
    name: 'question',
    message: 'Cette question suppose que la personne n’a pas fait le plus simple.',
    acts: [
      {
        find: QUESTIONED,
        without: [...SILENT_WITH, '(reçu|eu le temps|goûté|testé notre|envie)'],
      },
    ],
    examples: {
      match: [
        { text: 'Avez-vous seulement lu la notice ?', marks: 'Avez-vous seulement lu la notice' },
        { text: 'As-tu pensé à charger la batterie ?', marks: 'As-tu pensé à charger la batterie' },
        { text: 'Il vous faut un dessin ?', marks: 'Il vous faut un dessin' },
        { text: 'Faut-il vraiment le rappeler ?', marks: 'Faut-il vraiment le rappeler' },
      ],
      pass: [
        'Avez-vous pensé à la carte famille ?',
        'Savez-vous à quelle heure vous arrivez ?',
        'Avez-vous reçu notre courriel ?',
        'Voulez-vous que nous vous rappelions ?',
      ],
    },
  }),
  condescendance.rule({
    name: 'redite',
    message: 'Cette formule reproche à la personne de ne pas avoir compris la première fois.',
    acts: [
      { find: REPEATED, without: SILENT_WITH },
      {
        find: SIMPLIFIED,
        message: 'Cette formule annonce que vous simplifiez pour quelqu’un qui ne comprendrait pas.',
        without: SILENT_WITH,
      },
    ],
    examples: {
      match: [
        { text: 'Comme déjà indiqué, la salle ferme à 18 h.', marks: 'Comme déjà indiqué' },
        { text: 'Pour la troisième fois, le colis est parti.', marks: 'Pour la troisième fois' },
        { text: 'Nous vous l’avons pourtant dit lundi.', marks: 'Nous vous l’avons pourtant dit lundi' },
        { text: 'Avec des mots simples, la taxe double.', marks: 'Avec des mots simples' },
        { text: 'Je vous la refais lentement.', marks: 'Je vous la refais lentement' },
      ],
      pass: [
        'Comme indiqué lors de l’achat, le billet est daté.',
        'Nous avons répondu hier en message privé.',
        'Voulez-vous que je reprenne le calcul avec vous ?',
        'Notre réponse n’était pas assez claire : la voici autrement.',
      ],
    },
  }),
  condescendance.rule({
    name: 'hauteur',
    message: 'Cette phrase place la personne au-dessous de vous.',
    acts: [{ find: ABOVE, without: [...SILENT_WITH, '<si> (vous|tu)'] }],
    examples: {
      match: [
        {
          text: 'Vous n’avez visiblement pas compris notre offre.',
          marks: 'Vous n’avez visiblement pas compris notre offre',
        },
        { text: 'Renseignez-vous avant d’écrire.', marks: 'Renseignez-vous avant d’écrire' },
        { text: 'Ma pauvre dame, c’est l’hiver.', marks: 'Ma pauvre dame' },
        { text: 'Chacun son métier.', marks: 'Chacun son métier' },
        { text: 'Pour votre gouverne, le parc ferme à 20 h.', marks: 'Pour votre gouverne' },
      ],
      pass: [
        'Nous n’avons pas bien compris votre demande, pouvez-vous la préciser ?',
        'Chère Madame, merci de votre visite.',
        'Renseignez votre numéro de commande dans le formulaire.',
        'Regardez dans votre espace client, la facture y est.',
      ],
    },
  }),
]
