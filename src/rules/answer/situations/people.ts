import { lemmas } from '../../tone/frames/wordClass'
import type { Telling } from './situation'

export const CHILD = lemmas(
  'enfant fils fille bébé gamin gamine gosse garçon fillette ado adolescent mineur nourrisson petit petite élève écolier collégien lycéen bambin neveu nièce jumeau',
)
const SELF = "(me|m'|moi|se|s'|te|t')"

export const suicide: Telling = [
  {
    find: [
      'je ~2 (serai|suis|serais) ~1 plus (là|de ce monde|parmi|ici|en vie)',
      '(<penser>|<arriver>|<songer>|<craindre>) ~1 (au|le) pire',
      '(au bout du rouleau|idées noires|idée noire|au fond du (trou|gouffre)|me pousse à bout|me pousser à bout|plus aucune issue|aucune issue)',
      "(personne|nul) ~1 (ne)? ~1 (me|m') ~1 (<regretter>|<pleurer>|<remarquer>|<manquer>)",
      'à quoi (bon|ça sert|cela sert|sert) ~3 (<continuer>|<vivre>|<lever>|<battre>|<rester>|<exister>|<lutter>)',
      "(laissé|écrit|trouvé|lu) ~1 (une lettre|un mot|sa lettre|ma lettre|un message d'adieu) ~10 (<disparaître>|<partir>|<adieu>|<retrouver>|<mort>|plus là|<regretter>|<vivre>)",
      "(<avaler>|<prendre>) ~2 (tout (ce)?|tous|toute|la boîte|ma plaquette) ~4 (bonne nuit|adieu|cachets|comprimés|médicaments|placard|pharmacie|reste|j'ai)",
      "(que (tout|ça|cela) (s'arrête|cesse|finisse)|tout arrêter|m'endormir pour|ne plus (jamais)? (me réveiller|exister|être)|ne pas me réveiller|tout préparé|plus aucune raison) ~3",
      '(<suicide>|<suicider>|<suicidaire>)',
      `(<vouloir>|<aller>|<avoir> envie|<penser>|<falloir>|<songer>|prêt|prête|reste (plus)? (qu'|que)|idée|idées|mieux|<préférer>|<finir> par) ~4 (en finir|mourir|crever|disparaître|(me|m'|se|s') (tuer|flinguer|pendre|jeter|buter|foutre en l'air|supprimer|noyer|ouvrir les veines|balancer))`,
      `(en finir|<finir>) (avec (la vie|tout|moi)|une (bonne)? fois|pour de bon|ce soir|cette nuit|$)`,
      `${SELF} ~1 (<foutre>|<ficher>|<mettre>) en l' air`,
      `${SELF} ~1 (<pendre>|<flinguer>|<buter>|<immoler>|<défenestrer>|<ouvrir> les veines|<jeter> ~1 (sous|du|de|par|dans)|<tirer> une balle|<balancer> ~1 (sous|du|par)|<supprimer> $|<laisser> mourir)`,
      '(mettre fin|mettrai fin|fin) à (mes|ses|ces|tes) jours',
      "(plus|pas|aucune) ~2 (envie|goût|raison|force|courage) ~1 (de|d'|à la|de la|du) ~1 (<vivre>|vie|continuer|rester en vie|tenir|être là|me lever|exister)",
      '(à quoi bon|pourquoi) ~2 (<vivre>|continuer|exister|rester en vie)',
      '(<avaler>|<prendre>) ~3 (tous (mes|les)|toute la boîte|ma boîte) ~3 (cachets|médicaments|comprimés|boîte|somnifères)',
      '(mort|décès) sur (la|votre) conscience',
      '(monde|vous|eux|tous|famille) ~2 (mieux|tranquille|tranquilles) sans moi',
      '(vous|personne) ~2 (plus jamais|plus) (entendrez|entendra) parler de moi',
      "(dernier message|lettre d'adieu|adieu à tous|adieu tout le monde|ce sera la fin|je serai (plus|mort|morte)|(quand|si) je serai mort)",
      '(peux|supporte|supporter|veux|veut) ~1 (plus|pas) ~1 (vivre|de vivre|la vie|être en vie|être là|exister)',
      "(j'en peux plus|je n'en peux plus) de (vivre|la vie|tout|cette vie|moi)",
      '(la vie|vivre) ~4 (vaut|sert|mérite) ~2 (plus|rien|pas)',
      '(sauter|saute|sauterai|me jette|me jeter) ~3 (pont|toit|fenêtre|balcon|train|métro|rails|immeuble)',
      '(scarifier|scarifie|mutile|mutiler|automutilation)',
    ],
    denial: 'nothing',
    without: [
      // Figures of speech: dying of laughter, of hunger; killing time; suicidal prices.
      "<mourir> ~2 (de|d') (rire|faim|soif|chaud|froid|envie|honte|ennui|impatience|jalousie|trouille|peur|fatigue|plaisir|bonheur)",
      'mort de rire',
      '(prix|tarif|stratégie|promo) ~2 <suicidaire>',
      '(tuer le temps|à mourir|de la mort)',
    ],
  },
]

export const mineur: Telling = [
  {
    find: [
      '(adulte|homme|monsieur|inconnu|individu|type|vieux|mec|personne) ~4 (<rôder>|<traîner>|<filmer>|<photographier>|<aborder>|<suivre>|<observer>|<attendre>|<parler>|<proposer>|<toucher>|<approcher>|<demander>) ~8 (enfants|enfant|école|vestiaires|petits|petites|filles|fille|fils|poussins|crèche|aire de jeux|gymnase|collège|square|bambins|gamins|élèves|ados|mineurs)',
      `(<tirer>|<pincer>|<attacher>|<secouer>|<gronder>|<hurler>|<crier>|<taper>|<humilier>|<forcer>|<priver>) ~6 (des|les|nos|aux|mes|sur les) ~1 (petits|enfants|élèves|bébés|tout-petits|gamins|maternelles)`,
      `(photo|photos|vidéo|vidéos|image|images) ~3 (de|d') ~2 ${CHILD} ~8`,
      `${CHILD} ~8 (<toucher>|<caresser>|<frapper>|<taper>|<gifler>|<harceler>|<harcèlement>|<agresser>|<agression>|<abuser>|<attouchement>|<violer>|<viol>|<enlever>|<disparaître>|<menacer>|<racketter>|<filmer>|<photographier>|<déshabiller>|<enfermer>|<insulter>|<humilier>|<maltraiter>|<maltraitance>|<secouer>|<punir>|<ligoter>|<embrasser>|<suivre>|<pleurer>|<terroriser>|<mordre>|<brutaliser>|<violenter>)`,
      `(<toucher>|<caresser>|<frapper>|<taper>|<gifler>|<harceler>|<agresser>|<attouchement>|<enlever>|<oublier>|<maltraiter>|<secouer>|<enfermer>|<humilier>|<crier> sur|<photographier>|<filmer>|<laisser>|<perdre>|<abandonner>) ~4 (mon|ma|mes|notre|nos|un|une|des|les|le|la|son) ~2 ${CHILD} ~6 (seul|seule|seuls|car|bus|rue|voiture|dehors|sans surveillance|parking|$|plein soleil|heures|minutes|trottoir)`,
      `${CHILD} ~8 (seul|seule|seuls) ~4 (dehors|rue|trottoir|car|bus|parking|heures|minutes|salle|nuit|noir|surveillance|adulte|gare|train)`,
      `${CHILD} ~6 (<oublier>|<perdre>|sans surveillance|sans adulte|introuvable|<fuguer>|fugue|<ivre>|alcool|cigarettes|tabac|vapote|cannabis|drogue|porno|pornographique|jeux d'argent|paris)`,
      `(alcool|cigarettes|tabac|vodka|bière|bières|vapoteuse|puff|jeux à gratter|porno) ~8 (${CHILD}|# ans|moins de 18)`,
      `(photo|photos|vidéo|images|image) ~5 (de|d') ~2 ${CHILD}`,
      `${CHILD} ~8 (photo|photos|vidéo|vidéos|nus|nu|nue|inconnu|un monsieur|un homme|un adulte|pédophile|prédateur|webcam|sexuel|sexuels|sexuelle|snap|discord|messages bizarres)`,
      "(j'ai|ai|j' ai) (8|9|10|11|12|13|14|15|16|17|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans ~~12 (photo|photos|monsieur|homme|adulte|peur|harcèle|harcèlent|tape|frappe|mal|seul|seule|inconnu|nue|nu|rencontrer|demande|menace|insulte|message|messages|aide|aidez|touche|mère|père|parents|suicide|envie)",
      '(pédophile|pédophilie|pédocriminel|pédocriminalité|prédateur|détournement de mineur|mineur en danger|enfance en danger|enfant en danger|infanticide)',
      '(harcèlement|harcelé|harcelée|harcèlent|harcèle) ~6 (collège|école|lycée|classe|élève|élèves|internat|cantine|scolaire|jeu|serveur)',
      '(animateur|animatrice|moniteur|monitrice|éducateur|éducatrice|entraîneur|surveillant|nounou|puéricultrice|instituteur|professeur|prof|maître|maîtresse|baby-sitter|chauffeur) ~10 (<toucher>|<frapper>|<taper>|<gifler>|<attouchement>|<secouer>|<hurler>|<enfermer>|<caresser>|<humilier>|<embrasser>)',
      '(mineur|mineure|mineurs|mineures) ~6 (<travailler>|<servir>|<danger>|<vendre>|<entrer>|<acheter>|<accepter>|<dormir>|seul|seule|<contacter>|<draguer>)',
    ],
    denial: 'nothing',
    without: [
      '(<toucher>) ~2 (chèque|prime|remboursement|allocation)',
      '(allergique|allergie|urgences|vomi|vomir|fièvre|malade)',
      '(poussette|trottinette|toboggan|trampoline|jouet|pile)',
    ],
  },
]

export const violence: Telling = [
  {
    find: [
      '(<sortir>|<brandir>|<menacer>|<pointer>|<agiter>|<porter>|armé|armée|avec) ~4 (couteau|arme|fusil|pistolet|machette|cutter|batte|marteau|taser|lacrymo|hache|barre de fer)',
      '(ex|mari|conjoint|compagnon|voisin|homme|type|client|collègue) ~8 (<attendre>|<suivre>|<guetter>|<harceler>|<traquer>|<surveiller>) ~10 (peur|soirs|soir|sortie|domicile|maison|travail)',
      "(<droguer>|ghb|soumission chimique|(m'a|a été|piqué|piquée) ~1 (piqué|piquée) (dans|en|à)|verre drogué)",
      `(<frapper>|<gifler>|<cogner>|<tabasser>|<poignarder>|<étrangler>|<séquestrer>|<violenter>|<molester>|<brutaliser>|<agresser>|<bousculer>|<plaquer>|<pousser>) ~3 (par|dans|devant|par terre|au sol|contre|violemment|par votre|par un|sur|$|physiquement|sexuellement|ma|mon|mes|un|une)`,
      "(m'|l'|s'|nous|ma|mon|me|se) ~2 (<frapper>|<gifler>|<cogner>|<tabasser>|<poignarder>|<étrangler>|<séquestrer>|<molester>|<agresser>|<bousculer>|<plaquer>|<brutaliser>|<tripoter>|<violer>|<violenter>|<empoigner>|<secouer>|<menotter>)",
      '(être|été|suis|fait|faite|fut|était) ~1 (frappé|frappée|giflé|giflée|tabassé|tabassée|agressé|agressée|bousculé|bousculée|violé|violée|séquestré|séquestrée|molesté|plaqué|plaquée|poignardé|étranglé|étranglée|suivi|suivie|harcelé|harcelée|menacé|menacée)',
      "(coup|coups) (de|d') (poing|poings|pied|pieds|couteau|boule|tête|bâton|matraque|feu|crosse|taser|cutter)",
      '(main|mains) (aux|sur les|sur mes|sur ses|au) (fesses|seins|cuisses|cuisse|poitrine|cul)',
      '(<viol>|<attouchement>|<agression> (sexuelle|physique)|<harcèlement> (sexuel|moral)?|<féminicide>|violence conjugale|violences conjugales|homme violent|conjoint violent|mari violent|ex violent|gaz lacrymogène|tentative de meurtre|propos sexuels|avances sexuelles|gestes déplacés|geste déplacé|caressé|peloté|pelotée)',
      '(<menace>|<menacer>) ~3 (de mort|physique|physiques|avec un|avec une|de me|de nous|de le|de la|frapper|tuer|casser|arme|couteau)',
      '(<aller>|<venir>) ~4 (vous|lui|te|leur|les|le|la) ~1 (tuer|buter|crever|cogner|défoncer|démolir|égorger|planter|fumer|éclater|exploser|péter la gueule|casser la gueule|casser les dents|brûler|flinguer|démonter|faire la peau|frapper|régler son compte)',
      '(casser|péter|exploser|éclater|défoncer) ~2 (gueule|tête|dents|jambes|bras|genoux|vitrine|magasin|agence)',
      '(avec (un|mon|une|ma) (fusil|couteau|arme|batte|flingue|hache|essence|bidon|barre)|foutre le feu|mettre le feu|mettrai le feu|mets le feu|faire (sauter|péter|cramer|brûler)|bombe|attentat|<kalachnikov>)',
      '(<tirer> dessus|arme (blanche|à feu)|fusil|flingue|règlement de comptes|il va me tuer|va finir par me tuer|je sais où (vous|tu|il|elle) (habitez|travaillez|habite|habites|travaille))',
      '(sang partout|en sang|nez cassé|œil au beurre noir|points de suture) ~6 (vigile|videur|agent|vendeur|livreur|chauffeur|contrôleur|sécurité)',
      '(vigile|videur|agent|contrôleur|livreur|chauffeur|vendeur|serveur|voisin|mari|conjoint|compagnon|ex|patron|manager|chef|collègue|gardien|barman|portier) ~5 (<frapper>|<gifler>|<pousser>|<jeter>|<tordre>|<bousculer>|<plaquer>|<attraper>|<empoigner>|<suivre>|<toucher>|<tripoter>|<traîner>|<battre>|<étrangler>|<menacer>|<coincer>|<bloquer>|<harceler>|<cracher>)',
      '(bat|battue|battu|tapée|tapé) ~4 (moi|femme|mari|conjoint|elle|lui|par)',
      "(j'ai|j' ai|ai) peur (de lui|d'elle|pour ma vie|de rentrer|qu'il)",
      '(une bagarre|rixe|lynchage|lynché|agression|agressions)',
    ],
    denial: 'nothing',
    without: [
      '(couleur|couleurs|publicité|pub|marketing|goût|odeur|commercial|commerciaux|prix|musique|logo|affiche) ~3 (agression|agressive|agressives|agressif|<agresser>|<frapper>)',
      '(coup de (fil|cœur|main|foudre|pouce|frein|soleil|téléphone|chaud|fouet|vieux))',
      '<frapper> ~2 (porte|sonner)',
      '(<bloquer>|<toucher>|<suivre>) ~3 (compte|commande|colis|dossier|carte|chèque|salaire)',
      '(<pousser>) ~2 (acheter|souscrire|consommer|bouton|porte)',
    ],
  },
]
