/**
 * Verbs that sound or look alike, as books, trades and schools speak of them (see `Company`). Sources: homophones and
 * paronyms of school lists.
 */
export const VERBS_OF_BOOKS = `
serrer main bras dent vis enfant nœud boulon rang écrou ceinture cœur poing frein vis étreindre cravate gorge écharpe contre sœur !table !voisin | servir client plat repas soupe garçon vin roi patrie messe café table dîner dieu serveur louche thé verre mousquetaire cause balle tennis rafraîchissement !se_ !s'_ !en_ !me_ !_à !t'_ !s'_est_ !s'_êtes_ !s'_sont_
goûter sauce plat huître vin soupe confiture gâteau vendange cuisinier fromage joie champagne bouillon enfant sel fruit | goutter robinet nez toit tuyau évier linge parapluie plafond bougie gouttière fuite stalactite stylo 
raisonner philosophe logicien tambour_comme esprit élève animal logique savant mathématicien pantoufle passion juste_ enfant capricieux obstiné têtu | résonner tambour cloche voix pas église cor forêt grotte écho trompette couloir marteau gong orgue rire cri vallée nef tocsin galerie
consommer essence viande moteur vin électricité mariage légume voiture litre chauffage ménage boire sucre radiateur alcool | consumer feu flamme incendie bûche bougie charpente braise amour chagrin passion mèche fièvre brasier cierge torche jalousie cigarette
détoner explosif bombe pétard dynamite poudre mélange fusil obus grenade mine artificier | détonner couleur chapeau cravate chanteur tenue mobilier meuble costume élégant salon note rouge décor robe fauteuil moderne ancien tailleur quartier ensemble jaune
vanter mérite qualité produit exploit vertu charme mérite vendeur talent remède courage cuisine | venter pleuvoir neiger dehors tempête fort cap
abjurer foi hérésie protestant galilée erreur religion thèse croyance tribunal inquisition hérétique henri roi catholique renier | adjurer dire vérité témoin partir renoncer supplier mère ami de_ juge pitié avouer _de _d'
invoquer défense légitime dieu muse prétexte !loi avocat ignorance saint article esprit excuse alibi raison prévenu accusé !cas !force !majeure prêtre chamane sorcière dieux | évoquer souvenir enfance passé conversation !problème guerre ministre voyage jeunesse film roman sujet parfum vieux possibilité !dossier !état !donnée !santé !ici
haler péniche cheval canal bateau corde chaland câble navire barque berge filet marin  | hâler visage soleil teint peau vacances bras mer 
abattre:v arbre | ébattre enfant prairie dauphin_se poulain
agonir injure sottise insulte automobiliste voisin | agoniser blessé mourant malade lit bête soldat animal chevet râle vieillard
allouer budget crédit subvention indemnité | louer appartement maison dieu chambre voiture vélo
assumer responsabilité rôle conséquence choix fonction charge acte dépense | assommer coup matraque bavard victime gourdin boxeur bouteille bœuf
arborer drapeau médaille sourire décoration couleur moustache cravate | abhorrer mensonge violence guerre haïr tyran hypocrisie | adorer:v dieu chocolat
bâiller fatigue sommeil ennui écolier lion main huître élève conférence corsage  | bayer corneille aux_ rêveur distrait  | bailler fonds notaire belle terre bail ferme
broyer noir grain couleur meule main os poivre | brouiller œuf piste ami fâcher carte
celer secret vérité rien crime nom | sceller lettre pacte cire amitié pierre union traité réconciliation coffre tombeau destin  | seller cheval cavalier écuyer palefrenier monter jument mule bride écurie étrier poney galop étalon monture
colorer joue vin ciel soleil teint pommette crépuscule verre | colorier enfant dessin crayon album carte image feutre cahier maternelle
compter:v mouton argent jour billet doigt voix | conter fleurette histoire aventure légende exploit grand-mère fable peine troubadour veillée malheur
croasser corbeau corneille arbre champ clocher freux corbeaux | coasser grenouille mare étang crapaud nénuphar marais nuit 
décerner prix médaille jury titre diplôme palme grade récompense lauréat | discerner silhouette vrai faux brume détail nuance lueur bien_et_mal lointain
dédier livre poème roman chapelle ouvrage symphonie vie | dédire parole promesse
délasser bain !travail muscle repos !lecture jambe journée !voyage athlète promenade | délacer chaussure corset bottine soulier lacet patin botte  | délaisser ami famille étude femme enfant
desceller grille pierre barreau dalle évadé pavé marche prisonnier poutre | desseller cheval cavalier jument écurie palefrenier | déceler fuite erreur maladie mensonge trace médecin radar inquiétude symptôme poison expert anomalie chien
dégoûter odeur viande nourriture travail spectacle cantine épinard insecte !me_ !m'_ !nous_ !vous_ !te_ !t'_ !se_ !s'_ | dégoutter eau toit parapluie sueur pluie front ciré sang arbre gouttière nez imper
écorner page livre billet fortune taureau | écorcher lapin genou oreille nom animal 
élucider mystère crime énigme détective policier enquête disparition meurtre commissaire affaire inspecteur enquêteur | éluder question difficulté réponse !problème ministre candidat impôt journaliste témoin responsabilité 
emménager !maison !appartement locataire nouveau couple !studio voisin quartier colocation colocataire carton déménag- _chez | aménager grenier jardin combles cuisine horaire territoire parc terrasse van bureau chambre poste temps
enduire pinceau colle mur goudron crème huile beurre miel résine | induire erreur en_erreur conclusion tentation courant | déduire:v somme impôt conclusion frais
épancher cœur chagrin peine ami secret confier | étancher soif voile larme sang boisson
exaucer vœu prière dieu souhait fée génie saint désir ciel | exhausser mur maison digue toit plancher étage pont barrage talus 
fonder ville famille école parti empire rome espoir ordre abbaye | fondre neige beurre glace chocolat plomb fer cloche larme métal bronze
hiberner marmotte ours loir hérisson grotte hiver chauve-souris terrier  | hiverner troupeau bateau explorateur navire expédition vache oiseau plante géranium base voilier !hérisson
inculper suspect meurtre juge vol escroc assassin assassinat magistrat escroquerie homicide | inculquer valeur principe enfant maître élève politesse notion respect discipline morale goût effort parent bonnes_manières éducation savoir-vivre rigueur
infester moustique rat puce pirate mer région requin cave termite poux grenier marécage serpent vermine sauterelle cafard puceron tique | infecter plaie blessure microbe virus bactérie piqûre ordinateur coupure doigt
infliger punition amende défaite peine juge supplice sanction ennemi blâme correction torture châtiment camouflet équipe humiliation tribunal lourd correctionnel correction_ arbitre | affliger deuil mort nouvelle veuve malheur maladie chagrin infirmité perte famille profond- goutte rhumatisme profondément
lasser lecteur public auditoire ennui bavardage attente monotone routine répét- discours guerre patience amant attendre spectateur | lacer chaussure soulier corset bottine botte patin basket randonneur 
nouer lacet cravate ruban amitié foulard gorge corde | nier accusé fait évidence crime participation coupable vol prévenu suspect existence
panser plaie blessure blessé infirm- !cheval bandage genou main chirurgien palefrenier doigt soldat infirmière bander | penser philosophe dieu avenir vacances lendemain cerveau mort enfance problème vacance
parier cheval course argent euro | parer coup dangers balle robe bijou attaque boucher vertu
pécher chrétien excès dieu paresse confess- prêtre orgueil ignorance omission adam contre_ adultère tentation curé gourmandise pardon | pêcher truite poisson canne rivière crabe crevette ligne filet marin étang saumon mouche lac barque sardine morue baleine homard pont brochet
perpétrer crime attentat meurtre massacre forfait vol assassin assassinat terroriste hold-up cambriolage | perpétuer tradition souvenir espèce coutume nom famille mémoire lignée race artisan savoir-faire rite 
prédire avenir voyant pluie tempête succès astrologue mort cartomanc- catastrophe bohémienne carte gitane | prodiguer conseil soin encouragement médecin caresse
prescrire médecin remède antibiotique médicament ordonnance pharmacien sirop cardiologue régime repos lunette docteur oculiste généraliste cure | proscrire loi alcool régime tabac règlement violence interdit empereur médecine esclavage sénat anglicisme sucre usage dopage
recouvrer vue santé liberté raison parole esprit mémoire impôt créance aveugle ouïe usage percepteur calme malade force amende trésor guérison  | recouvrir neige drap livre poussière peinture tuile lierre toit sable feuille mousse couverture tapis toile cadavre fauteuil plâtre
rebattre oreille carte sujet histoire | rabattre joie caquet col volet chapeau gibier drap capuchon chasseur
réprimer révolte émeute sourire police bâillement sanglot abus | réprimander enfant élève maître
rôder loup autour nuit voleur fauve chat rue quartier maison bergerie renard fantôme tigre bois inconnu requin cambrioleur | roder moteur voiture spectacle numéro soupape mécanicien pièce troupe acteur discours procédé véhicule 
subvenir besoin famille frais orphelin dépense _aux_besoins | survenir accident incident mort drame panne décès
tacher encre vin chemise nappe sang robe sauce peinture café graisse main doigt blouse mûre cravate !_de !confiture !jus  | tâcher faire réussir d'être comprendre venir de_
tarir source puits larme éloge rivière bavard sécheresse fontaine  | terrer lapin renard trou peur abri
teinter vitre verre lunette ironie mélancolie bois rose vernis soleil cheveux | tinter cloche grelot oreille clochette verre monnaie angélus glas troupeau sonnaille clé cristal pièce clocher
tendre:v main | tondre mouton gazon pelouse berger cheveu brebis caniche haie laine jardinier
tisser toile araignée lin laine métier tapis tisserand lien | attiser feu braise haine colère
visser:v boulon écrou couvercle ampoule | vicier air
éclore œuf poussin fleur bouton rose nid | enclore jardin champ
empreindre visage tristesse bonté sceau | emprunter livre argent chemin banque escalier route biblioth- outil
exténuer:v marche fatigue | atténuer douleur bruit choc peine lumière
mugir vache taureau vent bœuf sirène mer | rugir lion moteur fauve tigre colère | vagir bébé nouveau-né nourrisson
hennir cheval jument poulain étalon écurie | honnir traître
braire âne ânesse bourricot | brailler bébé ivrogne enfant
bramer cerf daim forêt | brimer élève nouveau
`

/** Adjectives that look alike, as books, trades and schools speak of them. Source: the paronyms of school lists. */
export const ADJECTIVES_OF_BOOKS = `
éminent professeur chirurgien savant juriste historien spécialiste personnalité académic- scientifique botaniste linguiste confrère  | imminent orage départ danger attaque péril guerre arrivée mariage mort naufrage pluie éruption accouchement invasion tempête chute | immanent justice
vénéneux champignon plante amanite baie fleur ciguë if digitale laurier datura cueillir racine muguet  | venimeux serpent vipère araignée scorpion crapaud langue couleuvre cobra méduse mamba morsure dard reptile rascasse vive 
original manuscrit idée œuvre version édition copie tableau cadeau artiste costume personnage scénario facture partition | originel péché pureté état adam pêcher !beauté !sens éden innocence !destination 
censé ignorer loi nul protéger arriver !_être !_avoir !_savoir !_connaître !_faire !_ignorer !_venir !_recevoir !_rester !homme !_pouvoir !_arriver !_fonctionner !_durer !_protéger !_couvrir !_ouvrir !_fermer !_livrer !_vous !_nous !_le !_la !_les !_me !_te !_se !_leur !_lui !_ne | sensé propos parole conseil raisonnable homme idée remarque réponse question paraître esprit réflexion discours tout_à_fait_ avis décision femme juge observation parler
décrépi mur façade maison plâtre immeuble villa crépi bâtisse ravaler cloison | décrépit vieillard âge vieux vieille corps vieillesse chien mendiant rider édenté
partial juge arbitre jury critique journaliste jugement historien procès témoin  | partiel éclipse résultat paiement élection temps dommage chômage prothèse anesthésie invalidité
compréhensif père professeur mère maître indulgent parent directeur ami patron juge | compréhensible texte erreur langage émotion colère explication phrase inquiétude message raison notice
luxuriant végétation forêt jungle tropical jardin plante feuillage !île  | luxueux palace appartement hôtel villa yacht voiture salon édition cabine paquebot fourrure  | luxurieux moine débauche pensée regard désir vice !vie
infime partie quantité détail chance différence dose part trace minuscule | infirme guerre jambe vieillard fauteuil roulant accident soldat mendiant pied
judiciaire erreur police casier enquête pouvoir affaire chronique | judicieux conseil remarque choix idée emploi observation avis 
notable progrès différence avance amélioration | notoire escroc ivrogne bandit menteur voleur avare joueur
officiel discours visite document uniforme porte-parole ministre communiqué journal | officieux nouvelle source démarche entretien négociation rencontre mission agent
acétique acide vinaigre | ascétique moine ermite vie jeûne visage maigre religieux | aseptique milieu salle chirurgie compresse pansement
bénin tumeur maladie mal grippe accident affection | béni eau pain époque jour médaille | bénit eau pain médaille cierge buis
charnel amour plaisir désir union lien péché | charnu fruit lèvre tomate
continu effort !bruit ligne courant journée flux | continuel plainte !pluie dispute va-et-vient interruption
érotique film !roman | exotique fruit île pays plante oiseau parfum | erratique bloc fièvre
gustatif papille goût | auditif nerf appareil conduit
humanitaire aide convoi médecin mission | humaniste érasme renaissance rabelais
impudent menteur mensonge réponse insolent | imprudent piéton conducteur alpiniste dangereux
irréductible ennemi gaulois village fracture fraction | irrésistible charme envie
légal heure âge loi voie adresse | légitime défense enfant épouse colère roi
oiseux propos question dispute discussion bavardage querelle | oisif riche jeunesse rentier vie dandy
ombrageux cheval caractère jument poulain susceptible ami artiste tempérament jaloux | ombragé allée jardin terrasse chemin place rive parc camping emplacement
opportun moment intervention | importun visiteur
populaire bal roman chanson quartier front | populeux !quartier !ville faubourg !rue banlieue
prolifique auteur lapin écrivain romancier peintre | prolixe orateur discours bavard style avocat
rebattu sujet thème | rabattu col siège volet chapeau oreille
sculptural beauté corps | sculpté bois pierre armoire
somptueux palais festin robe fête décor tapis | somptuaire dépense loi taxe
spacieux appartement chambre salon grenier | spécieux argument raisonnement prétexte sophiste | spatial navette !station fusée
stupéfait regard témoin | stupéfiant nouvelle spectacle
torrentiel pluie | torride chaleur été désert climat | tortueux chemin ruelle sentier rue route esprit
usuel mot objet nom dictionnaire langage | usuraire taux prêt intérêt
vénal amour juge fonctionnaire valeur charge | véniel péché faute
verbal accord violence procès contrat | verbeux discours orateur avocat
vindicatif caractère homme | indicatif:n présent mode
volcanique île roche éruption cendre | volage mari cœur amant époux
`
