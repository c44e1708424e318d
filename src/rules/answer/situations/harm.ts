import { lemmas } from '../../tone/frames/wordClass'
import type { Telling } from './situation'

const BODY = lemmas(
  'peau visage bouche langue gorge œil yeux main doigt bras jambe pied tête ventre estomac dos nez oreille lèvre cheveu joue cou dent poitrine cœur corps crâne paupière genou cheville',
)
const PRODUCT_TAKEN =
  '(<manger>|<boire>|<avaler>|<prendre>|<goûter>|<appliquer>|<utiliser>|<mettre>|<ingérer>|<consommer>|<porter>|<dîner>|<déjeuner>)'

export const sante: Telling = [
  {
    find: [
      '<avaler> ~4 (<pile>|<aimant>|<bille>|<perle>|<pièce>|<bouton>|<capsule>|<bouchon>|<lessive>|<détergent>|<javel>|<produit>|<jouet>|<morceau>|<bout>|<éclat>)',
      '(mauvais|mauvaise|faux|fausse|erreur de|trompé de) (dosage|médicament|traitement|vaccin|ordonnance|groupe|dose|posologie|perfusion|patient)',
      '(vers|asticots|larves|larve|insectes|mites|fourmis|cafards|mouches) ~2 (dans|sur|plein|partout)',
      '(<allergie>|<allergique>|<intoxication>|<intoxiquer>|<empoisonner>|<empoisonnement>|<vomir>|<vomissement>|<nausée>|<diarrhée>|<gastro>|<salmonelle>|<salmonellose>|<listeria>|<listériose>|<botulisme>|<anaphylactique>|<œdème>|<urticaire>|<eczéma>|<démangeaison>|<palpitation>|<malaise>|<évanouir>|<convulsion>|<hémorragie>|<saigner>|<saignement>|<fièvre>|<infection>|<infecter>|<septicémie>|<gonflement>|<étouffer>|<suffoquer>|<asthme>|<avc>|<infarctus>|<brûlure>|<cloque>|<irritation>|<rougeur>|<contamination>|<contaminer>|<moisissure>|<asticot>|<cafard>|<punaise>|rats|<blatte>|<légionelle>|<légionellose>|<gale>|<poux>|<hospitaliser>|<hospitalisation>|<urgences>|samu|<chimio>|<cancer>|<overdose>|<surdosage>|<fausse> couche|<gluten> ~6 <cœliaque>|<cœliaque>|<diabète>|<diabétique>|<épileptique>|<épilepsie>)',
      "(aux urgences|à l' hôpital|réanimation|service des urgences|centre antipoison|les pompiers)",
      '(<être>|<tomber>|<rendre>|<tous>|<personne>|<enfant>|<mari>|<fille>|<fils>|<mère>|<bébé>|<chien>|<chat>) ~3 <malade> ¬(des prix|de|mental)',
      '(effet|effets) (secondaire|secondaires|indésirable|indésirables)',
      `(douleur|douleurs|brûle|brûlé|brûlée|gonflé|gonflée|gonfle|enflé|enflée|plaques|boutons|démange|saigne|paralysé|mal (au|à la|à l'|aux)) ~3 ${BODY}`,
      `${BODY} ~4 (gonflé|gonflée|gonflés|gonfle|brûlé|brûlée|brûle|enflé|enflée|en sang|irritée|irrité|plaques|boutons|saigne|pèle|tombent par|paralysé)`,
      '(plaques|boutons|cloques) (rouges|partout|sur|plein)|(rouge|rouges|gonflée|gonflé) (de)? partout',
      '(morceau|bout|éclat|éclats|morceaux|bouts|corps étranger|clou|vis|agrafe|lame|cheveu|insecte|mouche|pansement|dent|os|limace|plastique|verre|métal|caillou) ~4 (dans|au fond) ~2 (<salade>|<plat>|<soupe>|<yaourt>|<pain>|<sandwich>|<assiette>|<pizza>|<burger>|<compote>|<pot>|<boîte>|<conserve>|<biberon>|<lait>|<gâteau>|<sachet>|<barquette>|<verre>|<bouche>|<repas>|<purée>|<bouteille>|<glace>|<chocolat>|<céréale>|<biscuit>|<pâte>|<viande>|<steak>|<jus>|<sauce>|<tarte>|<poisson>)',
      `(périmé|périmée|périmés|périmées|avarié|avariée|avariés|pourri|pas cuit|cru|mal cuit) ~8 (<manger>|<malade>|<bébé>|<enfant>|<ventre>|<poulet>|<viande>|<lait>|<vendre>|<yaourt>|<rayon>|<jambon>)`,
      `${PRODUCT_TAKEN} ~8 (périmé|périmée|périmés|avarié|avariée)`,
      '(<médicament>|<traitement>|<vaccin>|<cachet>|<gélule>|<comprimé>|<sirop>|<ordonnance>|<posologie>|<dose>|<insuline>|<pilule>|<antibiotique>|<perfusion>|<anesthésie>|<opération> ~4 <infection>) ~8 (<tort>|<erreur>|<tromper>|mauvais|mauvaise|<mal>|<pire>|<rupture>|<introuvable>|<urgent>|<dangereux>|<bizarre>|<arrêter>|<doubler>|<tremblement>|<trembler>|<dormir>|<cœur>|tension)',
      `((suis|femme|épouse|fille) enceinte|enceinte de|grossesse|allaite|allaitement|nourrisson) ~10 (<prendre>|<risque>|<danger>|<utiliser>|<manger>|<crème>|<complément>|<huile>|<médicament>|<malaise>|debout)`,
      '(perte|perdre|perds|perd|perdu) ~2 (mes|ses|de|les|par poignées|connaissance|la vue|cheveux par) ~1 (cheveux|connaissance|vue|ongles|poids)',
      "(inconscient|inconsciente|évanoui|évanouie|ne respire|respirer|respire (plus|mal)|du mal à respirer|tension|arrêt cardiaque|crise (cardiaque|d'angoisse|d'épilepsie|d'asthme)|gorge (serrée|qui gonfle)|tremble|tremblements)",
      '(eau|robinet) ~5 (marron|trouble|goût|odeur|potable|jaune|contaminée) ~6',
      "(j'ai fait|elle a fait|il a fait|fait) (une réaction|un malaise|une allergie|une chute)",
    ],
    denial: 'before',
    without: [
      '(truc|prix|ambiance|délire|dingue|promo|soirée) de malade',
      'allergique (à|aux) (la mauvaise|vos (pub|prix|mensonges|méthodes)|votre (pub|communication|logo|marque))',
      '(malade|malades) (mental|mentaux|de jalousie|du sexe)',
      '<étouffer> (sous|de)',
      '(souris) ~4 (sans fil|ordinateur|clavier|bluetooth|optique|gamer|usb)',
      '(rat) (de bibliothèque)',
      'arrêt maladie ~4 (indemnité|attestation)',
      '(avez-vous|y a-t-il|proposez-vous|existe-t-il|est-ce que) ~6 (allergènes|gluten|sans|allergie|allergique)',
    ],
  },
]

export const securite: Telling = [
  {
    find: [
      '(<incendie>|<explosion>|<exploser>|<électrocuter>|<électrocution>|<étincelle>|<court-circuit>|<monoxyde>|<effondrer>|<effondrement>|<éboulement>|<noyade>|<noyer>|<déraillement>|<amiante>|<plomb> ~2 (eau|peinture|canalisation)|<inflammable>|<toxique>|<asphyxie>|<évacuation>|<dérailler>|<collision>)',
      "(<prendre>|<mettre>|pris|prend) ~2 feu|(en feu|en flammes|au feu|de la fumée|fumée|(flamme|flammes)|ça fume|s'enflamme|enflammé|enflammée)",
      '(<sentir>|<odeur>|<fuite>|<puer>) ~3 (le|de|du|au)? ~1 (gaz|brûlé|cramé|roussi|fioul|plastique brûlé|fumée|produit chimique|solvant|essence)',
      '(fuite|fuit) ~2 (gaz|monoxyde|carburant|essence|fioul|radioactive)',
      '(choc|décharge|décharges|coup de jus|court|courant) ~1 (électrique|électriques|circuit)|(coup de jus|châtaigne|du jus en touchant|pris le jus|prend le jus)',
      '(<batterie>|<chargeur>|<prise>|<câble>|<fil>|<multiprise>|<appareil>|<téléphone>|<lave-linge>|<four>|<plaque>|<radiateur>|<trottinette>|<vélo>|<pile>|<bouilloire>|<sèche-linge>) ~5 (<gonfler>|<fondre>|<chauffer> (trop|beaucoup|anormalement|fort|énormément)|<brûler>|<fumer>|<dénuder>|<nu>|<brûlant>|<exploser>|<arracher>|<surchauffer>|<gonflé>|<fondu>|<carboniser>|<étincelle>|<noircir>)',
      '(<frein>|<pneu>|<airbag>|<volant>|<direction>|<essieu>|<roue>|<guidon>|<fourche>|<pédale>|<ceinture>|<attache>|<harnais>|<isofix>|<siège> auto) ~5 (<lâcher>|<éclater>|<casser>|<céder>|<bloquer>|<répondre>|<fonctionner>|<marcher>|<détacher>|<partir>|<desserrer>|<dévisser>|<perdre>|<ouvrir>|<rompre>|<déclencher>|<mordre>)',
      '(<accident>|<accidenter>|<danger>|<dangereux>|<dangereusement>|<mortel>|<péril>|<dangerosité>)',
      "(<tuer>|<mourir>|<mort>|<blesser>|<blessé>|<drame>|<blessure>) ~6 (quelqu'un|un jour|<enfant>|<personne>|<piéton>|<cycliste>|<passant>|gens|bientôt|un mort|des morts|arriver)",
      '(il va|va|finira|finir|attend|attendez|attendent|attendre|faut-il|faudra) ~4 (y avoir|avoir|par) ~2 (un|une|des) ~1 (mort|accident|drame|blessé|blessés|catastrophe|morts|accidents)',
      '(<blesser>|<blessé>|<couper>|<coincer>|<écraser>|<brûler>|<casser>|<fracturer>|<fouler>|<assommer>|<arracher>|<entailler>|<ouvrir>|<pincer>|<tordre>) ~3 (ma|mon|mes|sa|son|ses|le|la|les|au|à la) ~1 (<main>|<doigt>|<bras>|<jambe>|<pied>|<tête>|<dos>|<visage>|<poignet>|<cheville>|<genou>|<front>|<crâne>|<œil>|<nez>|<dent>|<épaule>|<hanche>|<col> du fémur)',
      '(<doigt>|<main>|<pied>|<tête>|<jambe>|<bras>) ~4 (<coincer>|<couper>|<écraser>|<brûler>|<coincé>|<bloquer>|<sectionner>|<arracher>|<fracturer>|<ouvrir>|<casser>)',
      '(suis|est|sommes|a|ai|être) ~2 (tombé|tombée|chuté|glissé|trébuché|blessé|blessée|brûlé|brûlée|électrocuté|resté coincé|restée coincée|restés coincés|renversé|renversée|percuté|percutée|fauché|failli)',
      '(<chuter>|<trébucher>|<glissade>)',
      '(failli|faillit|manqué de) ~3 (<tomber>|<mourir>|<tuer>|<brûler>|<renverser>|<écraser>|<percuter>|<noyer>|<étouffer>|<électrocuter>|<exploser>|<blesser>|<avoir> un accident|<y> rester|rester)',
      "(<tuile>|<plafond>|<vitre>|<vitrine>|<balcon>|<mur>|<arbre>|<branche>|<poteau>|<portail>|<étagère>|<lit>|<échafaudage>|<panneau>|<plaque> d'égout|<lampadaire>|<chaise>|<table>|<balançoire>|<toboggan>|<manège>|<nacelle>|<télésiège>|<rampe>|<garde-corps>|<escalier>|<passerelle>|<façade>|<corniche>|<grue>|<échelle>|<armoire>|<téléviseur>|<barrière>|<rambarde>|<garde-fou>|<siège>|<cabine>|<plancher>|<toit>|<store>|<volet>|<enseigne>|<miroir>|<but>|<filet>) ~5 (<desceller>|<décrocher>|<dévisser>|<desserrer>|<branler>|<tomber>|<céder>|<effondrer>|<détacher>|<menacer>|<écrouler>|<lâcher>|<pencher>|<casser> sous|<renverser>|<basculer>|<rompre>|<éclater>|<fissurer>)",
      '(coincé|coincés|coincée|coincées|bloqué|bloqués|bloquée|bloquées|enfermé|enfermés|enfermée) ~4 (ascenseur|télésiège|cabine|manège|téléphérique|rame|tunnel|sauna|toilettes|coffre)',
      '(<poussette>|<trottinette>|<landau>|<trampoline>|<jouet>|<siège> auto|<chaise> haute|<lit> (bébé|parapluie)|<tétine>|<biberon>|<barrière>) ~6 (<replier>|<casser>|<céder>|<lâcher>|<avaler>|<étouffer>|<détacher>|<basculer>|<bloquer>|<tomber>|<couper>|<coincer>|<renverser>|<ouvrir>)',
      '(<issue>|<sortie>|<porte>) (de secours|coupe-feu)|(extincteur|extincteurs|alarme incendie|détecteur de fumée|désenfumage|non conforme aux normes|normes de sécurité|sans (aucune )?protection|pas aux normes|mise en danger|arrêté de péril|rappel produit|produit rappelé|rappel de lot)',
      "(trou|nid de poule|nids de poule|plaque d'égout|bouche d'égout|verglas|tranchée|(fil|fils) (électrique|électriques|à nu)|câble à nu|câbles à nu) ~6",
      '(roule|roulent|roulait|conduit|conduisait|grillé|grille|brûle) ~4 (trop vite|comme un (fou|dingue|malade)|à (90|100|110|120|130|140|150|80)|ivre|alcoolisé|téléphone|feu|feux|un feu|au rouge)',
      "(chauffeur|conducteur|pilote|maître-nageur|livreur) ~4 (ivre|alcoolisé|endormi|bourré|au téléphone|saoul|absent|drogué|s'endort)",
    ],
    denial: 'before',
    without: [
      '(<prix>|<tarif>|<pub>|<promo>|<collection>|<soirée>|<ambiance>|<musique>|<concert>|<son>|<album>) ~4 (<exploser>|<feu>|<dangereux>|<mortel>|<explosion>|<tomber>)',
      "(<tomber> (amoureux|amoureuse|en panne|dessus|bien|mal|sous le charme|sur|d'accord|à l'eau|malade))",
      "(mettez le feu|met le feu|vous êtes en feu|tout feu|coup de feu|feu d'artifice|feu vert)",
      '(facture|forfait|budget|compteur|compte|prix|abonnement) ~2 <exploser>',
      "(c'est mortel|trop mortel|mort de rire|<mourir> de)",
    ],
  },
]
