import { guardedFamily } from './frames/guardedFamily'
import { GUILTY_VERBS, OTHERS } from './frames/others'
import { OUR, YOUR } from './frames/people'
import { rewrites } from './frames/rewrite'
import { lemmas } from './frames/wordClass'

const defensif = guardedFamily({
  category: 'defensif',
  kind: 'tone',
  severity: 'warn',
  why: 'Pour le client il n’y a qu’une marque : se justifier ou renvoyer la faute ne règle rien. Dites ce que vous faites.',
})

const NOT_OURS = [
  "(nous|on|je|j') n' y (sommes|est|suis|étions|était|pouvons|peut|peux|pouvait|pouvions) ~1 (absolument|strictement|franchement|vraiment)? pour rien",
  "(nous|on|je) n' y (pouvons|peut|peux|pouvait|pouvions) ~1 rien",
  '(y est|y sommes|y suis) pour rien',
  `(ce|c'|cela|ça) (n'|ne)? <être> (pas|plus|en rien|nullement|aucunement|absolument pas|certainement pas|sûrement pas) ~2 (de)? ~1 (${OUR}|la) ~1 (faute|ressort|responsabilité|rôle|problème|service|compétence|fait|affaire|boulot|travail|job|domaine|mission|métier|équipe)`,
  `(ce|c'|cela|ça) (n'|ne)? <être> (pas|en rien|nullement|aucunement) ~1 (de|du) ¬(votre|ton|ta) ~1 (${OUR})? ~1 (faute|ressort|responsabilité|fait) (de|du|des|la)? ~2`,
  `(pas) (notre|ma|de notre|de ma|mon) (faute|problème|ressort|responsabilité|rôle|affaire|service)`,
  `(ne|n') <relever> (pas|en rien|aucunement|nullement) (de|du) ~1 ${OUR}`,
  `(ne|n') <dépendre> (pas|en rien|aucunement|nullement) (de) (nous|moi|notre|nos)`,
  `(<dépendre>|<relever>) (uniquement|exclusivement|entièrement|seulement)? (de|du|des|d') ~1 ${OTHERS}`,
  "(nous|on|je) (n'|ne)? ~1 (sommes|est|suis|saurions|pouvons|peut) ~2 (pas|aucunement|nullement|en rien|être) ~2 (<responsable>|tenus|tenu|comptables|comptable)",
  '(<décliner>|<rejeter>) ~1 (toute|la|notre) responsabilité',
  `${OUR} responsabilité (n'|ne) ~3 (<engager>|<engagé>|<saurait>|<pouvoir>|<savoir>)`,
  '(indépendant|indépendante|indépendants|indépendantes|hors|en dehors|échappe|échappent) (de|à) (notre|nos|toute) ~1 (volonté|contrôle|maîtrise)',
  `(ne|n') ~1 (nous|me) (concerne|concernent|regarde|incombe|appartient) (pas|en rien|plus)`,
  "(ce|c') (n'|ne)? <être> pas (nous|moi) ~1 (qui|,|$)",
  "(nous|on|je|j') (n'|ne)? (avons|ai|a) ~1 (rien|aucune (faute|erreur)) ~2 (reprocher|commis|fait|commise)",
  "(nous|on|je|j') (n'|ne)? (avons|ai|a|faisons|fais|fait|avions) (fait)? (qu'|que) ~1 (appliquer|suivre|obéir|exécuter|respecter|notre travail|notre boulot|mon travail|le travail|transmettre)",
  "(nous|on|je|j') ~2 (commis|fait) aucune (faute|erreur)",
  '(rien|pas grand-chose) à (nous|me) reprocher',
  '(nous|on) ~3 (respecté|appliqué|suivi|rempli|honoré) ~2 (la|les|le|nos|notre|toutes|à la lettre) ~1 (procédure|procédures|obligations|contrat|réglementation|règles|protocole|délais|consignes|règlement|engagements|loi|normes|lettre)',
  '(nous|on) (sommes|est|étions) ~1 (dans)? (notre|son) ~1 (bon)? droit',
  '(nous|on|je) (<avoir>) (toujours|bien|parfaitement|scrupuleusement|strictement|correctement|rigoureusement) (respecté|appliqué|suivi|fait (notre|le|tout)|rempli|honoré|agi|livré|emballé|travaillé)',
  '(nous|on|je) ne (fait|faisons|fais) (que) ((<:verb.infinitive>|notre|mon|leur|le travail|ce) ~2)',
  "(en ce qui nous concerne|de notre côté|chez nous|pour nous|côté atelier|côté cuisine|nous concernant) ,? ~1 (tout|rien|aucun|aucune|le colis|la commande) (était|a été|est|va|fonctionne|allait|n'|ne) ~3 (en ordre|normal|conforme|correct|anormal|en règle|fait (correctement|dans)|parti|respecté|signalé)",
  '(colis|produit|commande|paquet|meuble|plat|véhicule|article) ~3 (parti|partie|sorti|sortie|quitté|expédié|expédiée|remis|remise|livré|livrée|contrôlé|contrôlée|vérifié|vérifiée|testé|testée|emballé) ~3 (parfait état|bon état|temps|heure|conforme|intact|intacte|nickel|impeccable|sans défaut|en règle)',
  '(nous|on) (avons|a) (vérifié|contrôlé|regardé) (,|:|et) ~4 (tout|rien|aucun|conforme|normal|règle|en ordre|parfait|correct)',
  "(ce|c') (n'est|n'était|est) pas (moi|nous) (qui|de|d')",
  "(nous|on|je) (n'avons|n'a|n'ai|ne) ~1 (pas)? ~1 (la main|maîtrisons|maîtrise|contrôlons|contrôle|décidons|décide|gérons|gère|choisissons|fixons|fabriquons|produisons|livrons|sommes (pas décisionnaires|pas (maîtres|habilités|compétents))) ~3",
  "(nous|je|on) (ne|n') (sommes|suis|est) (que|qu') ~1 (un|une|l'|le|la|des) ~1 (intermédiaire|intermédiaires|stagiaire|revendeur|revendeurs|exécutants|community|hébergeur|distributeur|distributeurs|prestataire|simple|relais|messager|vendeur|facteur|transporteur|franchisé)",
  "(consignes|ordres|directives|décision|décisions) (du siège|de la direction|d'en haut|ministérielles|nationales|de la maison mère|de la préfecture|du groupe|de la hiérarchie)",
  "(c'est à|c'était à) (eux|lui|elle|la|le|l'|leur|votre) ~3 (de|d') ~2",
  "(c'est|ce sera) (votre|sa|leur) parole contre (la nôtre|la mienne|celle)",
  '(nous|on) (applique|appliquons|suit|suivons|respecte|respectons|obéit) ~1 (simplement|seulement|juste|strictement|à la lettre|la|le|les)? ~1 (loi|règlement|consignes|procédure|procédures|règles|texte|textes|ordres|protocole)',
]

const BLAMED = [
  `(c'est|c'était|ce sera|ce serait|c'est toujours|c'est souvent|c'est encore|c'est plutôt|c'est uniquement|c'est entièrement) ~1 (la|de la|une|bien la) faute (de|du|des|à|au|aux|d') ~2`,
  `(la faute|responsabilité|tort|erreur) (en|lui|leur)? (revient|incombe|vient|provient|est imputable|appartient) (à|au|aux|de|du|des) ~2 ${OTHERS}`,
  `(la faute|par la faute|à cause|du fait|la faute en revient) (de|du|des|à|au|aux|d'|de la|à la|de l'|à l') ~1 (notre|nos|la|le|les|l'|leur|un)? ~1 ${OTHERS}`,
  `(c'est|ce sont|c'était|ce sont eux|c'est toujours) ~1 (le|la|l'|les|notre|nos|un|une|leur) ~2 ${OTHERS} ~2 qui ¬(<fabriquer>|<répondre>|<livrer:verb.indicative-present>) ~2 ${GUILTY_VERBS}`,
  "(c'est|ce sont) (eux|elle|lui) ~1 qui ¬(fait foi|font foi|compte|comptent|prime|priment|vaut|valent|tranche) ~3",
  `(l'|la|cette) (erreur|faute|panne|casse|retard|problème|incident) ~2 (vient|provient|venait|est due|est dû|est imputable|relève) (de|du|des|d'|à|au|aux) ~2 ${OTHERS}`,
  `(le|ce|un) (retard|problème|souci|défaut|dysfonctionnement|incident) ~1 (vient|provient|venait|est dû|est imputable|relève|incombe) ~1 (de|du|des|d'|à|au|aux) ~2 ${OTHERS}`,
  `(<prendre>|<plaindre>|prenez-vous-en|<voir>|<régler>) (-vous|-toi)? (-en)? ~1 (plutôt|directement|ça|cela|avec eux)? (à|au|aux|avec|auprès) (de|du|des)? ~2 (eux|${OTHERS})`,
  `(<falloir>|<devoir>|<pouvoir>) ~3 (plaindre|prendre|adresser) ~2 (à|au|aux|auprès) ~2 (eux|${OTHERS}) ~1 (pas|et non)`,
  "(pas|et non) à (nous|moi) ~1 (que|qu'|de|d'|$)",
  "(cela|ça|ceci) (vient|venait|provient) (de|du|des|d') ~4 ,? (pas|et non|et pas) ~1 (de|d') (nous|chez nous|notre)",
  `${OTHERS} ~4 (<être>) (seul|seule|seuls|le seul|la seule|entièrement|uniquement|totalement|l'unique|les seuls) (<responsable>|<fautif>|<coupable>)`,
  `(on|nous) (subit|subissons|dépend|dépendons|est|sommes) (aussi|tributaires|dépendants|tributaire|les premières victimes|victimes|victime|otages|comme vous) ~4`,
]

const VICTIM = [
  "(nous|on|je|j'|<équipe>|<agent>|<collègue>|<conseiller>|<cuisinier>|<livreur>|<serveur>|<personnel>|<technicien>|<salarié>) ~1 <faire> ~1 (déjà|tout|le|de|ce|leur|notre|leurs|du|son|tout le)? ~1 (maximum|possible|mieux|(que|qu') (nous|on|ils|elles|je|l'on) (pouvons|peut|peuvent|peux)|leur maximum)",
  "(nous|on) (fait|faisons) (avec|au) ~2 (moyens|mieux|effectif|effectifs|ce qu')",
  "(avec|vu|étant donné) (les moyens|le peu de moyens|les effectifs|l' effectif|le personnel|ce) (du bord|dont nous|qu' on|que nous|que l' on|qui nous)",
  "(nous|on) (ne|n') (sommes|est|étions|était) (que|qu') (deux|trois|quatre|cinq|une|un|des|#|humains|humain)",
  "(nous|on|je) (ne|n') (avons|ai|a) (que|qu') (deux|un) (bras|mains|cuisinier|vendeur|serveur|paire|camion|caissier|personnes|salariés)",
  '(sommes|est|suis|sont) (pas) (des|un|une|non plus|à)? ~1 (<robot>|<machine>|<magicien>|<devin>|<surhomme>|<sorcier>|<superhéros>|<héros>|<larbin>|<esclave>|<bonne>|<chien>|<psychologue>|<télépathe>|<voyant>|<distributeur>|infaillibles|parfaits)',
  "(nous|on|je|j'|<équipe>|<agent>|<conseiller>|<livreur>) ~1 (avons|a|ai|ont|aussi) ~2 (aussi)? ~1 (une|leur|notre) (vie|famille|vie privée)",
  '(sommes|restons|sont|restent|est) (aussi|avant tout|humains|(que )?des (êtres)? humains) ~2 (humains|humain|$)',
  '(nous|on) ne (peut|pouvons|saurait|saurions) pas ~1 (plaire à|satisfaire|contenter|être partout|tout (faire|prévoir|contrôler|vérifier|savoir)|se couper|nous couper|deviner|savoir|inventer|faire des miracles|faire de miracles|être au four|lire dans)',
  '(mettez-vous|mets-toi|mettre) (à|un peu à|deux minutes à|cinq minutes à) (notre|leur|la) place',
  "(comprenez|comprends|comprendre|imaginez|pensez) (bien|aussi|un peu|donc)? ~1 (notre|nos|que nous|qu' on|que nos|que c'est (dur|difficile)|à nos|la charge|la difficulté)",
  '(nous|on) ~1 (sommes|est) ~2 (les)? (premiers|premières|premier) ~1 (pénalisés|touchés|à|victimes|embêtés|désolés|surpris|gênés|ennuyés|peinés|impactés|pénalisé)',
  "(dur|difficile|compliqué|pénible|éprouvant|facile) ~1 (pour|aussi pour) (nous|nos|notre|les équipes|l' équipe|mes) ~2 (aussi|équipes|également|non plus)?",
  "(nous|on|je|<équipe>|<agent>|<conseiller>|<service>) ~2 (sommes|est|sont|étions|suis|être) ~2 (débordés|débordé|submergés|submergé|surchargés|dépassés|noyés|épuisés|en sous-effectif|sous l'eau|à bout|sous pression|au taquet|sur les rotules|en sous effectif|fatigués|à flux tendu)",
  "(vous|tu) (ne|n') ~2 (rendez|rends|imaginez|imagines|savez|sais|mesurez|réalisez) ~1 pas ~1 (compte|le|la|ce (que|qu')|combien|à quel|notre|nos|toutes)",
  "(personne n' est|nul n' est) (parfait|infaillible|à l' abri)",
  "(l' erreur est humaine|errare humanum|(ça|cela) arrive (à|même) (tout le monde|aux meilleurs|aux|tous))",
  'rome ~6 jour',
  "(ne|n') ~1 <mériter> (pas|en rien) ~2 (cela|ça|ce|cette|une|un|tant|autant|vos|votre|de tels|d'être)",
  "(on|nous|j') ~1 (aimerait|aimerions|aimerais|voudrait|voudrions) ~1 (vous|t'|te) y voir",
  '(venez|viens|essayez|essaie|essayez donc) ~1 (de)? ~2 (<travailler>|<passer> une journée|<gérer>|<tenir>|<faire> (notre|ce)|à notre place|un samedi)',
  '(<subir>|<encaisser>|<supporter>) (aussi|également|nous aussi|comme|tous|chaque jour|toute la journée|de plein fouet)? ~2 (<inflation>|<hausse>|<pénurie>|<insulte>|<conséquence>|<crise>|<situation>|<grève>|<panne>|<plainte>|<agression>|<augmentation>|<coût>)',
  "(manque|faute|pénurie|absence) de (personnel|moyens|bras|main-d'œuvre|candidats|temps|budget|chauffeurs|effectifs|monde)",
  "(personne|plus personne|on) ~1 (ne|n') ~1 (veut|trouve|trouvons|arrive) ~2 (travailler|personne|recruter|postuler)",
  "(<demander>|<exiger>|<vouloir>) ~2 (l'impossible|la lune|toujours plus|tout et)",
  "(nous|on) (<avoir>|<faire>) ~1 (déjà|aussi|bien)? ~1 (assez|suffisamment|énormément|beaucoup|tant|tellement) ~2 (fait|travail|à faire|de travail|donné|de problèmes|de choses|d'efforts|efforts)",
  "(à qui|si vous|vous ne|tu ne|si tu) ~1 (savez|saviez|savais|imaginez|imaginiez|voyez|voyiez|connaissiez) ~2 (ce que|ce qu'|tout ce|le nombre|notre|combien|nos|la quantité)",
  '(<payer>) ~2 (au smic|une misère|pas pour|pour ça|des clopinettes)',
  "(cela|ça|votre message|vos mots|ces mots|c'est) ~2 (<blesser>|<peiner>|<attrister>|<démotiver>|<décourager>|<démoraliser>|<vexer>|<décourageant>|<démoralisant>|<vexant>) ~3 (équipes|équipe|nous|nos|salariés|beaucoup|agents)",
  '(pas|et pas) (que|seulement|uniquement) (nous|chez nous|ici)',
  "(tout le secteur|toute la profession|tous nos (confrères|concurrents|homologues)|l' ensemble (du secteur|de la profession)|toutes les (mairies|enseignes|banques|compagnies|communes|entreprises)) ~4",
  'on nous ~1 (<taper>|<accuser>|<reprocher>|<critiquer>|<tomber>|<insulter>|<imposer>|<demander>|<blâmer>|<mettre> tout)',
  '(nous|on) (sommes|est|reste|restons) ~1 (une|un) (petite|petit|modeste|toute petite) ~1 (équipe|structure|commerce|entreprise|boutique|association|commune|maison)',
  "(nous|on) (n'avons|n'a|n'avions) ~1 (aucun|aucune|pas de|nul) (pouvoir|contrôle|prise|influence|levier|marge|choix|autre choix|responsabilité) ~3",
  '(on|nous) (subit|subissons) ~3',
  "ans (de (métier|service|expérience|maison|carrière|présence)|d'(expérience|existence|ancienneté|activité)) ~4",
  "(d'autres|d'autres que nous|n'importe qui) à notre place ~4",
  '(fait|faisons|appliqué|suivi) (exactement|précisément|strictement|scrupuleusement) ~4',
]

const ALONE = [
  "(vous|tu|t') (êtes|es|serez|seriez) ~1 (bien|vraiment|à ce jour|actuellement)? ~1 (le|la|les|l') ~1 (seul|seule|seuls|seules|premier|première|premiers|unique) ~1 (client|cliente|clients|personne|usager|utilisateur|à|de|d'|qui|dans|parmi|sur)",
  "(aucun|aucune|personne|nul) ~1 (autre)? ~2 (client|cliente|usager|utilisateur|personne|visiteur|voisin|patient|abonné|parent|habitant|convive)? ~1 (ne|n') ~2 (<plaindre>|<signaler>|<remonter>|<dire>|<râler>|<rencontrer>|<avoir>|<faire>)",
  "personne d' autre ~4 (<plaindre>|<signaler>|<remonter>|<dire>|<problème>|<avoir>)",
  "(c'est|c'était|voilà|voici) ~1 (bien)? la première fois (que|qu') ~8",
  "(nous|on|je|j') (n'|ne)? (avons|ai|a|avions|recevons) ~1 (jamais|aucun|aucune|pas|encore jamais) ~1 (eu|reçu|de|d')? ~1 (de|d')? (<plainte>|<réclamation>|<problème>|<souci>|<remarque>|<critique>|<signalement>|<mécontentement>|<retour> ¬(de|du|des|d'))",
  '(jamais|aucun|aucune) ~1 (eu|reçu)? ~2 (plainte|réclamation|retour négatif|autre plainte|autre réclamation)',
  `(tous|toutes|la plupart|l' immense majorité|la majorité|la grande majorité|l' essentiel|le reste|nos autres|les autres|nos|des milliers|des centaines) ~3 ${lemmas('client usager visiteur utilisateur lecteur patient abonné voyageur convive habitué parent adhérent habitant cliente')} ~3 (<être>|en <être>|<trouver>|<adorer>|<aimer>|<apprécier>|<ne>|<revenir>|<sembler>|<avoir>) ~2 (<ravi>|<satisfait>|<content>|<enchanté>|<conquis>|<comblé>|<heureux>|<aimer>|<adorer>|<apprécier>|ça|cela|pas|excellent|l'air|parfait|jamais|très)`,
  "(tout le monde|les autres|d'autres|la plupart|tous) ~1 (en)? <être> ~1 (très|plutôt)? (<ravi>|<satisfait>|<content>|<enchanté>|<unanime>|<conquis>|<heureux>)",
  '(nos|les) (clients|clientes|usagers|visiteurs|utilisateurs|habitués|autres clients|avis|notes) ~2 (nous)? (adorent|sont ravis|sont satisfaits|en sont|apprécient|parlent|sont excellents|sont excellentes|sont très bons|le disent|disent le contraire|le prouvent|prouvent|nous donnent raison)',
  '% ~3 (clients|satisfaits|satisfaction|avis|usagers)',
  '(<clientèle>|<communauté>) ~3 (<ravi>|<satisfait>|<conquis>|<content>|<enchanté>)',
  "(vous|tu) (oubliez|oublies|omettez|évitez) (de|d') ~1 (<dire>|<préciser>|<mentionner>|<raconter>|<signaler>|<indiquer>|<reconnaître>)",
  "(notre|nos|la|le|l') ~1 (vendeur|vendeuse|livreur|équipe|serveur|serveuse|technicien|conseiller|conseillère|agent|salarié|employé|chauffeur|collègue|infirmière|caissière|caméras|images|enregistrements|registres|relevés|journaux) ~2 (affirme|affirment|assure|assurent|soutient|dit|disent|maintient|dément|montrent|prouvent|confirment|confirme|attestent) ~2 (le contraire|que|qu'|l'inverse|autre chose|pourtant)",
  "(cela|ça|voilà qui|ce qui|votre récit|votre version) ~1 (nous|m'|me) (étonne|étonnent|surprend|étonnerait|laisse|paraît) ~3",
  "(étonnant|surprenant|étrange|curieux|bizarre|incompréhensible) ,? (car|puisque|puisqu'|parce que|vu que|que|tous|nos|personne|aucun|les autres|vous)",
  '(toutes|tous|les autres|mes autres|autres) ~2 (tables|commandes|colis|patients|familles|passagers|résidents|élèves|produits|usagers|personnes) ~2 (sont|ont|étaient) ~3 (bien|sans (problème|souci)|ravis|ravies|satisfaites|contents|arrivés|arrivées|livrés)',
  "(d'habitude|d'ordinaire|habituellement|en général) ~3 (clients|tout le monde|personne|on|nous|les gens|aucun)",
  '(vous|tu) (êtes|es) ~1 (bien|vraiment|sûrement)? (la|le|les) (seule|seul|seuls) ~6',
  "(aucune anomalie|aucun dysfonctionnement|aucun défaut|aucune erreur|aucun manquement|aucune trace|rien d'anormal) ~2 (n'|ne|constaté|constatée|relevé|relevée|détecté|détectée|signalé|signalée|de notre|chez)",
  "rien ~4 (ne|n') (prouve|confirme|permet|indique|démontre|justifie|corrobore) ~3",
  '(noté|notés|notée) (#|4) ~3',
  "(vous|tu) (oubliez|oublies) ~1 (que|qu'|toutes|tous|les|combien|nos|un peu|vite)",
]

const COUNTER = [
  `(${YOUR}|ce|cette|ces) ~1 (<critique>|<avis>|<commentaire>|<remarque>|<accusation>|<reproche>|<jugement>|<message>|<propos>|<colère>|<note>|<ton>|<attaque>|<évaluation>|<plainte>|<réaction>) ~1 (est|sont|nous|me|semble|paraît|manque) ~4 (<injuste>|<ingrat>|<infondé>|<exagéré>|<sévère>|<disproportionné>|<gratuit>|<excessif>|<dur>|<déplacé>|<injustifié>|<facile>|<partial>|<réducteur>|<caricatural>|<hâtif>|<immérité>|objectivité|nuance|fondement|mesure)`,
  `(c'est|ce serait|c'était|<trouver> (cela|ça|votre ~2|ce ~2|cette ~2|vos ~2)) ~1 (un peu|très|vraiment|franchement|assez|plutôt|bien|particulièrement|trop|tellement|si|quand même)? ~1 (<injuste> ¬(pour (vous|toi|la))|<exagéré>|<infondé>|<immérité>|<disproportionné>|<sévère>|<dur> (pour|envers)|<abusé>|<blessant> (pour|envers)|facile (de|d'|comme)|<regrettable> ~4 (juger|critiquer|avis|note))`,
  "(la critique est (facile|aisée)|facile (de|d') ~1 (critiquer|juger|parler|râler|se plaindre|dire|accuser|taper|cracher|commenter|noter))",
  '(vous|tu) (exagérez|exagères|abusez|abuses|généralisez|caricaturez|noircissez|déformez|dramatisez)',
  "(on|nous) ne (peut|pouvez|pouvons|peux) (pas|quand même pas|décemment pas) ~2 (reprocher|accuser|dire (que|qu')|laisser dire)",
  "(vous|tu) (ne|n') (pouvez|peux|pouvais) (pas|quand même pas) ~2 (reprocher|accuser|dire|affirmer|prétendre|nous en vouloir)",
  "(nous|on|je|j') (n'|ne)? (avons|ai|a) (pas|rien) à ~1 (justifier|rougir|prouver|nous justifier|me justifier|se justifier|envier)",
  "(c'est|tout cela est|cela est|ceci est) ~1 (totalement|complètement|tout simplement|absolument|entièrement|archi|parfaitement|purement)? ~1 (<faux>|<inexact>|<mensonger>|<erroné>)",
  "contrairement à (ce (que|qu') (vous|tu)|vos|votre|tes) ~2",
  '(on|nous|je) ~2 (<contester>|<réfuter>|<récuser>|<démentir>|<rejeter>) ~1 (formellement|fermement|totalement|catégoriquement|vos|votre|ces|cette|ce|vigoureusement|toute)',
  "(nos|notre|les|l') (équipes|équipe|livreurs|vendeurs|vendeuses|agents|conseillers|serveurs|techniciens|produits|collaborateurs|chauffeurs|cuisiniers|prix|tarifs|hôtesses|conseillères|plats) (est|sont) ~1 (très|toujours|tous|toutes|parfaitement|pourtant|au contraire|parmi)? ~1 (<professionnel>|<irréprochable>|<exemplaire>|<compétent>|<sérieux>|<adorable>|<aimable>|<poli>|<courtois>|<souriant>|<excellent>|<contrôlé>|<parfait>|<formé>|<impeccable>|<qualifié>|<justifié>|<rigoureux>)",
  "(<bosser>|<travailler>) ~1 (dur|jour et nuit|d'arrache-pied|sans relâche|comme des (fous|dingues)|énormément|beaucoup)",
  "(ce n'est|c'est) ~1 (pas)? (comme si|évident pour nous|simple pour nous|pas simple pour nous)",
  '(vous|tu) ~1 (êtes|es|serez) ~1 (injuste|injustes|dur|dure|sévère|excessif|excessive|de mauvaise foi|ingrat|ingrate)',
]

export const defensifRules = [
  defensif.rule({
    name: 'defausse',
    message: 'Cette phrase dégage votre responsabilité au lieu de s’occuper du problème.',
    acts: [
      {
        find: [...NOT_OURS],
        better: rewrites({
          vous: 'c’est à nous de vous trouver une solution',
          tu: 'c’est à nous de te trouver une solution',
        }),
        without: ['(nous transmettons|est transmis|avons transmis|je transmets|transmise) ~6 <service>'],
      },
      { find: BLAMED, denial: 'around', message: 'Cette phrase renvoie la faute sur quelqu’un d’autre.' },
    ],
    examples: {
      match: [
        {
          text: 'Ce n’est pas notre problème.',
          marks: 'Ce n’est pas notre problème',
          fixed: 'C’est à nous de vous trouver une solution.',
        },
        { text: 'On n’y peut rien.', marks: 'On n’y peut rien' },
        {
          text: 'C’est le livreur qui a oublié la caisse.',
          marks: 'C’est le livreur qui a oublié la caisse',
        },
        { text: 'Nous déclinons toute responsabilité.', marks: 'Nous déclinons toute responsabilité' },
        {
          text: 'La faute en revient à notre prestataire.',
          marks: 'La faute en revient à notre prestataire',
        },
      ],
      pass: [
        'Notre partenaire n’a pas tenu le délai ; c’est à nous de vous trouver une solution.',
        'C’est le service des eaux qui vous répondra demain.',
        'C’est notre faute.',
        'Nous avons fait une erreur de pointure.',
      ],
    },
  }),
  defensif.rule({
    name: 'victime',
    message: 'Cette phrase parle de vos difficultés quand la personne parle des siennes.',
    acts: [{ find: VICTIM }],
    examples: {
      match: [
        {
          text: 'Nos équipes font déjà tout leur possible.',
          marks: 'Nos équipes font déjà tout leur possible',
        },
        { text: 'Nous ne sommes pas des robots.', marks: 'Nous ne sommes pas des robots' },
        { text: 'On fait ce qu’on peut.', marks: 'On fait ce qu’on peut' },
        { text: 'Mettez-vous un peu à notre place.', marks: 'Mettez-vous un peu à notre place' },
        { text: 'L’erreur est humaine.', marks: 'L’erreur est humaine' },
      ],
      pass: [
        'Nous comprenons que ce soit difficile pour vous.',
        'Notre équipe vous rappelle demain matin.',
        'La machine est en panne, le technicien passe à 15 h.',
        'Nous ne sommes pas satisfaits de ce service non plus.',
      ],
    },
  }),
  defensif.rule({
    name: 'isole',
    message: 'Cette phrase oppose à la personne tous ceux qui ne se plaignent pas.',
    acts: [
      {
        find: ALONE,
        without: [
          '<merci> ~6 (premier|première|premiers)',
          // *Personne ne devrait avoir à le porter seul* feels with the person.
          '(<devoir:verb.conditional>|<mériter>)',
          '(proposer|offrir|bienvenue|félicitations|bravo)',
        ],
      },
    ],
    examples: {
      match: [
        { text: 'Tu es bien le seul à râler.', marks: 'Tu es bien le seul à râler' },
        { text: 'Personne d’autre ne s’est plaint.', marks: 'Personne d’autre ne s’est plaint' },
        { text: 'Nous n’avons jamais eu de réclamation.', marks: 'Nous n’avons jamais eu de réclamation' },
        {
          text: 'Tous nos autres clients sont très contents.',
          marks: 'Tous nos autres clients sont très contents',
        },
      ],
      pass: [
        'Vous n’êtes pas seule, appelez le 3114.',
        'Plusieurs clients nous l’ont signalé.',
        'Aucune démarche de plus n’est nécessaire.',
        'Tous nos clients recevront la nouvelle carte en mars.',
      ],
    },
  }),
  defensif.rule({
    name: 'riposte',
    message: 'Cette phrase se défend contre la critique au lieu d’y répondre.',
    acts: [{ find: COUNTER, without: ['(recette|défi|jeu|concours)'] }],
    examples: {
      match: [
        { text: 'Votre remarque nous paraît injuste.', marks: 'Votre remarque nous paraît injuste' },
        { text: 'C’est facile de critiquer.', marks: 'C’est facile de critiquer' },
        {
          text: 'Contrairement à ce que vous écrivez, la salle est propre.',
          marks: 'Contrairement à ce que vous écrivez',
        },
        {
          text: 'Nos serveurs sont toujours très aimables.',
          marks: 'Nos serveurs sont toujours très aimables',
        },
      ],
      pass: [
        'Votre critique est juste, merci de l’avoir écrite.',
        'Votre avis nous aide à revoir la carte.',
        'Nous n’avons pas été assez clairs.',
        'C’est injuste pour vous, et nous le corrigeons.',
      ],
    },
  }),
]
