import { either, forms, lemmas } from './wordClass'

/** Things that hurt: what happened to a body, a home, a file of personal data. */
export const HARM = lemmas(`
  blessure blesser accident brûlure brûler incendie intoxication intoxiquer empoisonner malade vomir allergie hospitaliser hôpital
  électrocution électrocuter chute tomber explosion exploser étouffer asphyxie noyade mort mourir décès piratage pirater
  contamination contaminer salmonelle listeria légionelle moisissure rat souris cafard punaise gaz monoxyde amiante plomb
  étincelle fumée surchauffe fondre court-circuit morsure fracture saigner coupure indigestion glisser coincer pincer feu
`)

/** What has to be in order, for safety or by law. */
export const DUTIES = forms(`
  loi lois légal légale légales légaux réglementation réglementations règlementation norme normes conforme conformes conformité
  rgpd cnil hygiène réglementaire réglementaires consignes protocole protocoles agrément autorisation habilitation homologation
  certification smic repos pauses obligation obligations urssaf inspection légalement
`)
/** What keeps people safe, and what keeps it in order. */
export const SAFEGUARDS = lemmas(`
  frein alarme détecteur extincteur ascenseur barrière garde-corps climatisation frigo frigidaire réfrigérateur congélateur caméra
  airbag ceinture toboggan portique chaudière installation électricité câblage batterie chargeur filtre cuve étiquetage
  traçabilité désinfection stérilisation nettoyage contrôle entretien maintenance révision surveillance maître-nageur
  habilitation sauvegarde chiffrement température allergène ramonage désamiantage dératisation ventilation rampe échelle
  échafaudage grille cuisine vitrine sol marche carrelage bassin manège attraction câble nacelle remontée pneu moteur
`)
export const PRODUCTS = lemmas(`
  modèle produit lot série gamme article appareil machine chaudière poussette siège jouet batterie chargeur trottinette vélo voiture
  véhicule casque matelas four plaque friteuse câble prise lampe crème lotion shampoing sérum gélule complément vaccin médicament
  viande poulet fromage conserve lait steak saumon huître chaise échelle barrière balançoire trampoline toboggan logiciel système
  composant pièce moteur roue pneu frein antivol détecteur radiateur chauffage poêle couverture bouillotte biberon tétine lit berceau
`)
export const DEFECTS = either(
  lemmas(
    'défaut défectueux vice malfaçon faille fissure toxique contaminé périmé avarié inflammable instable dangereux fragile',
  ),
  '(problème|souci|risque) (de (sécurité|conception|fabrication|surchauffe|freinage|fixation|stabilité|santé))',
)

/** Medicine, food supplements and the like: what is swallowed or spread on advice. */
const SWALLOWED = lemmas(`
  traitement médicament cure comprimé gélule cachet pilule antibiotique insuline antidépresseur anticoagulant cortisone
  aspirine ibuprofène paracétamol doliprane advil complément pommade sirop vaccin posologie ordonnance tisane vitamine
  somnifère anxiolytique antihistaminique collyre inhalateur ventoline contraception injection antidouleur calmant laxatif
`)
/** A dose is of medicine where nothing else is named: *la dose de lessive* is not. */
export const REMEDIES = either(
  SWALLOWED,
  "<dose> ¬(de|d')",
  '<dose> de (moitié|#)',
  `<dose> (de|d') ~1 ${SWALLOWED}`,
)
