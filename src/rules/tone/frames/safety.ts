import { either, forms, lemmas } from './wordClass'

/** Things that hurt: what happened to a body, a home, a file of personal data. */
export const HARM = lemmas(
  'blessure blesser accident brûlure brûler incendie feu intoxication intoxiquer empoisonner malade vomir allergie allergique hospitaliser hôpital urgence électrocution électrocuter électrique chute tomber explosion exploser étouffer asphyxie noyade mort mourir décès fuite piratage pirater contamination contaminer salmonelle listeria légionelle moisissure rat souris cafard punaise gaz monoxyde amiante plomb étincelle fumée surchauffe fondre court-circuit morsure fracture saigner coupure couper doigt enfant bébé',
)

/** What has to be in order, for safety or by law. */
export const DUTIES = forms(
  'loi lois légal légale légales légaux code réglementation réglementations règlementation règlement norme normes conforme conformes conformité rgpd droit obligation obligations hygiène sécurité contrat convention réglementaire réglementaires consigne consignes protocole protocoles agrément autorisation habilitation homologation certification durées durée quota quotas smic repos pauses',
)
/** What keeps people safe. */
export const SAFEGUARDS = lemmas(
  'frein alarme détecteur extincteur ascenseur barrière garde-corps climatisation frigo frigidaire réfrigérateur congélateur chambre caméra serrure antivol airbag ceinture toboggan portique chaudière installation électricité câblage batterie chargeur filtre cuve étiquetage étiquette traçabilité désinfection stérilisation nettoyage contrôle vérification entretien maintenance révision inspection surveillance surveillant maître-nageur formation habilitation mise sauvegarde mot serveur site base fichier chiffrement chaîne date dlc température cuisson cuisine allergène composition ingrédient notice lot pièce matériau',
)

export const PRODUCTS = lemmas(
  'modèle produit lot série gamme article appareil machine chaudière poussette siège jouet batterie chargeur trottinette vélo voiture véhicule casque matelas four plaque friteuse câble prise lampe crème lotion shampoing sérum gélule complément vaccin médicament viande poulet fromage plat conserve lait steak saumon huître glace buffet dessert pâtisserie chaise échelle barrière balançoire trampoline toboggan logiciel application site serveur système composant bouton pièce moteur roue pneu frein antivol détecteur radiateur chauffage poêle couverture bouillotte biberon tétine lit berceau',
)
export const DEFECTS = lemmas(
  'défaut défectueux vice malfaçon faille dangereux fragile fissure rappel anomalie toxique contaminé périmé avarié inflammable instable',
)

/** Medicine, food supplements and the like: what is swallowed or spread on advice. */
export const REMEDIES = lemmas(
  'dose traitement médicament cure comprimé gélule cachet pilule antibiotique insuline antidépresseur anticoagulant cortisone aspirine ibuprofène paracétamol doliprane advil complément crème pommade sérum huile lotion sirop vaccin goutte posologie ordonnance tisane vitamine somnifère anxiolytique antihistaminique collyre inhalateur ventoline patch contraception application soin produit prise injection',
)
export const SYMPTOMS = lemmas(
  'rougeur brûlure brûler picotement piquer picoter gonflement gonfler démangeaison démanger palpitation vertige nausée vomissement vomir douleur mal fièvre saignement saigner bouton plaque allergie réaction irritation malaise migraine tachycardie étourdissement toux essoufflement fourmillement urticaire eczéma œdème perte chute malade cloque tremblement diarrhée',
)
/** Machines that burn, shock or crush. */
export const MACHINES = lemmas(
  'chaudière appareil chargeur batterie four plaque friteuse prise disjoncteur compteur fusible radiateur chauffage poêle chauffe-eau insert cheminée gazinière trottinette voiture véhicule vélo moto machine lave-linge sèche-linge climatiseur ascenseur échelle siège poussette robot mixeur cocotte autocuiseur tondeuse tronçonneuse perceuse câble multiprise rallonge bouteille détendeur frein pneu moteur téléphone',
)
export const DANGER_SIGNS = lemmas(
  'gaz fumée étincelle brûlé odeur chauffer surchauffer fondre grésiller gonfler fuite fuir disjoncter fumer feu flamme clignoter voyant alerte alarme courant décharge électrocuter craquer vibrer siffler périmé date moisi moisissure avarié décongelé',
)

export const OUR_KNOWLEDGE = either(
  "(on|nous|je) (le|l'|la|les)? ~1 (savait|savions|savais|sait|savons|connaissait|connaissions|connaissons|connaît|soupçonnions|soupçonnait)",
  "(on|nous|je|j'|la direction|l'équipe|le magasin|le siège|l'usine|le chef|le fabricant|tout le monde) (le|l')? ~2 (était|étions|étais|est|sommes|avait|avions|avons|a|ai|savait|sait) (été)? ~1 (au courant|courant|averti|avertis|avertie|alerté|alertés|alertée|prévenu|prévenus|prévenue|informé|informés|informée|conscient|conscients|connaissance)",
)
