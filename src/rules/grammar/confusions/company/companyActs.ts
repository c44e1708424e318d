/** Verbs that sound or look alike, and what is said around each (see `Company`). */
export const VERBS = `
raisonner haut élève intelligence !celui_qui_ !on_ !je_ !vous_ !nous_ logique enfant sensé bien mal !tête gens personne juste argument philosophe philosoph- chiffre client enfin comme froid | résonner plancher !_au-dessus salle voix son bruit écho mur musique cloche vide église plafond cour couloir chant note plein_de_musique tambour rire instrument pièce applaud- concert moteur musicien acoust- hymne
recouvrir peinture tissu sol neige mur toit drap tapis terre papier couche poussière meuble siège film pâte plastique cuir feuille crème eau table toile gravier chocolat sable parquet gazon bouc- | recouvrer santé vue dette impôt liberté esprit raison usage somme huissier cotis- facture trésor calme forces amende loyer
infecter plaie virus ordinateur blessure bouton malade doigt dent site cheval œil patient fichier coupure serveur oreille | infester punaise rat insecte souris puce requin parasite
perpétrer crime attentat vol attaque meurtre acte massacre violence délit agression terrorist- dégrad- génocide crimes | perpétuer tradition mémoire savoir-faire coutume souvenir nom espèce rite recette famille savoir art coutumes œuvre geste mythe
prescrire régime cardiologue médecin docteur médicament ordonnance traitement lunette semelle kiné séance délai arrêt loi sirop dose dermato- examen soin pommade notice | proscrire loi interdire usage emploi violence alcool grossesse tabac plastique sel éviter produit absolument
évoquer !article meurtre souvenir sujet question passé !problème réunion parler propos message nom raison film échange entretien téléphone suite piste point parfum | invoquer dieu esprit !loi article droit garantie !force saint raison prétexte motif démon clause muse argument excuse
émerger idée eau projet brume difficulté rocher île talent besoin artiste sous-marin | immerger eau langue bain minute pendant plongée liquide casque totalement piscine pâte pouce sirop public virtuel plongeur | submerger appel demande message émotion courrier standard eau vague travail crue mail colis joie larme commande
infliger amende peine sanction défaite punition blessure dégât correction supplice pénalité traitement souffrance coup humiliation lourde | affliger deuil douleur mort maladie famille nouvelle perte peine maux disparition décès
agoniser mourir hôpital malade blessé lit route animal mourant | agonir injure insulte reproche sottise
enduire crème mur colle huile beurre plaque pinceau peau moule plâtre peinture corps papier façade chocolat surface cire graisse | induire erreur coût changement doute effet retard conséquence comportement croire annonce réaction
consommer date eau énergie litre essence alcool modération produit électri- carburant manger avant viande modéré préférence local repas boire gaz froid frais mieux aliment sucre crédit place !oxygène | consumer feu flamme bougie bûche mèche encens incendie brûl- passion chagrin amour cendre cigarette lentement
colorer cheveu tissu joue vitrail verre œuf liquide | colorier dessin enfant crayon mandala page album feutre coloriage case image
coasser grenouille crapaud mare | croasser corbeau corneille
éluder question !problème sujet réponse impôt difficulté | élucider mystère crime affaire enquête énigme meurtre disparition police
lacer chaussure lacet basket corset soulier crampon patin corsage | lasser attente répétition ennui patience fatigue monotone !vous_ !se_
panser plaie blessure !cheval blessé bandage infirm- cicatrice genou main poney | penser que que_ à vous_ fort bien
pêcher poisson truite ligne étang lac mer canne rivière bar bateau permis thon canard filet crevette huître moule barrage zone fleuve saumon | pécher dieu gourmandise orgueil excès prêtre confess- par_ église
tacher _par drap rouille vin robe chemise graisse encre tapis nappe sang linge vêtement canapé sauce moquette tissu pantalon café main doigt fruit jus meuble _le _la _les _vos _mes _nos | tâcher faire répondre améliorer de_ _de _d' _que
tinter cloche grelot verre clochette oreille monnaie sonnette clef trousseau | teinter vitre bois verre lunette pare-brise vitrage film cheveu voiture noyer lasure chêne ironie brun écaille
sceller lettre cachet enveloppe pacte poteau mur accord béton cire destin sol amitié alliance pot tombe ciment | seller cheval poney cavalier âne jument équitation bride | celer secret vérité
repartir !_sur _avec _sans rentrer maison train demain vide zéro vacance- route voyage chez voiture bateau point ensemble vol !_dès !dès | répartir tâche groupe équit- charge élève rôle poids classe étage crème somme paiement équipe travail lot mission budget bénéfice équitable
rôder loup rue nuit quartier fantôme autour chat voleur inconnu individu prédateur | roder moteur voiture km kilomètre spectacle équipe machine organisation vitesse procédure frein méthode mécanique
détoner bombe explosif charge pétard | détonner couleur chanter note canapé ton déco décor mobilier peinture
desceller pierre poteau tombe marche plaque pavé grille borne dalle enveloppe | desseller cheval | déceler erreur fuite anomalie problème défaut maladie trace présence fraude faille cancer
bâiller ennui fatigue sommeil réveil huître chaussure dos col chemise bruyamment | bailler fonds _belle | bayer corneille
chômer jour journée férié mai lundi pentecôte | chaumer champ blé
décerner prix médaille titre récompense trophée palme label diplôme jury | discerner couleur vrai mal différence silhouette détail
délacer chaussure basket lacet bottine corset | délasser bain jambe se_ massage muscle sauna spa
exaucer vœu souhait prière rêve désir demande | exhausser mur terrain sol maison toit digue mètre plancher
goûter plat vin fromage dessert cuisine recette spécialité | goutter robinet fuite plafond gouttière nez chauffe-eau
hiberner ours marmotte hérisson tortue | hiverner bateau piscine oiseau caravane
inculper vol justice crime meurtre juge fraude | inculquer valeur manière enfant principe respect politesse notion
rebattre oreille | rabattre capot siège couverture capuche strapontin dossier
agréer demande salutation expression | agréger donnée résultat flux
adopter _un_chien _un_chat _un_chiot _un_chaton _un_enfant refuge amendement unanim- | adapter _à_vos _à_votre _à_leur _à_chaque _aux_besoins morpholog-
affleurer roche rocher récif nappe _à | effleurer main joue doigt idée peau lèvre esprit
apurer compte dette | épurer style
embraser feu forêt incendie toit flamme pinède grange | embrasser joue mère amoureux fiancé fort lèvre grand-mère enfant
facturer prestation supplément déplacement kilo | fracturer jambe nez crâne fémur poignet tibia
oppresser poitrine angoisse chaleur asthme foule | opprimer peuple tyran faible minorité dictat- régime conquérant
procéder _à _au _aux | précéder !jour !semaine !mois !nuit
affiner comté meule tomme roquefort | raffiner pétrole sucre
ratifier traité parlement sénat | rectifier erreur facture tir
secourir blessé noyé alpiniste naufragé sinistré | secouer bouteille flacon tapis prunier shaker !blessé
stimuler appétit créativité | simuler malaise folie panne
désinfecter plaie main blessure alcool javel | désaffecter
circonscrire incendie feu pompier sinistre | circoncire enfant rabbin
égayer salon fête pièce soirée couleur décor repas | égailler oiseau moineau
allaiter bébé tétée nourrisson sein | haleter coureur essouffl-
ancrer bateau navire | encrer plume tampon gravure rouleau
sectionner câble doigt artère tendon | sanctionner faute retard élève arbitre
`

/** Adjectives that look alike, and what is said around each. */
export const ADJECTIVES = `
éminent professeur spécialiste juriste savant membre avocat docteur personnalité scientifique médecin historien chercheur rôle place jury artiste économiste expert homme représentant | imminent correctif danger départ retour lancement sortie livraison arrivée ouverture annonce travaux fermeture péril risque expédition mise attaque mort menace reprise expédi- prévenir guerre réception naissance date
partiel temps_ paiement rembours- résultat couvert- livraison solution réponse annul- fermeture chômage éclipse avoir clair activité accord renouvellement | partial arbitr- juge avis jury médiateur journal jugement article subjectif média arbitrage commission impartial
original idée cadeau facture version titre concept vf recette document film décor pièce tableau création déco objet dessin emballage plat coque | originel péché !sens état plan !texte dessein !couleur !mode
officiel site compte page annonce chaîne horaire document chiffre maillot tenue !réponse boutique communiqué source cérémonie diplôme partenaire date ballon inauguration nom | officieux source discussion bruit !information tractation
compréhensif patient client patron équipe voisin conseil- public hôte être_très_ se_montrer parent prof- employeur merci conjoint vous_êtes_ être_aussi_ être_si_ | compréhensible réaction colère phrase texte message déception frustration notice inquiétude explication langage raison facil- tout_à_fait_ consigne impatience énoncé mécontentement tristesse
luxueux hôtel appartement voiture villa suite spa maison magasin magazine bateau robe palace boutique croisière décor coffret  | luxurieux désir !vie péché danse pensée regard | luxuriant végétation jungle forêt jardin plante vert feuillage nature tropical végét- chevelure
notable amélioration différence progrès exception fait augmentation évolution changement baisse habitant joueur effet avancée écart retard famille | notoire ivresse incompét- escroc fait alcoolique insolvable mauvais publi- menteur vie
vénéneux champignon baie amanite fleur plante digitale if gland fruit | venimeux serpent vipère araignée morsure animal scorpion méduse poisson vive insecte frelon langue
infime partie différence détail part quantité proportion erreur chance minorité trace pourcentage dose dommage nuance risque écart | infirme handicap jambe fauteuil vieillard enfant moteur paralys- guerre
subi dommage préjudice désagrément retard perte agression dégât intervention opération | subit changement mort froid arrêt envie baisse pluie
judicieux choix conseil idée remarque achat emploi | judiciaire casier police procédure enquête liquidation procès redress- décision tribunal poursuite autorité contrôle expert erreur
sceptique rester client avis laisser public doute plutôt_ très_ un_peu_ face_à se_montrer devant efficacité promesse argument convaincu | septique fosse vidange assainiss- toilette boue cuve choc puisard canalisation 
funéraire pompe plaque monument concession chambre convention cérémonie marbrerie urne service art agence rite article | funèbre marche oraison pompe éloge veillée
cultuel église lieu édifice association mosquée objet bâtiment | culturel centre événement service pass sortie programme patrimoine échange action vie animation saison lieu espace offre
affectif carence lien dépend- vie relation besoin valeur attachement enfant | effectif:a départ résiliation virement rembours- suppression modification changement
nominatif billet carte chèque licence pass badge place liste ticket invitation convocation courrier | nominal valeur puissance phrase groupe appel tension salaire
temporaire fermeture indisponible mot emploi contrat travail panne solution licence problème arrêt parking exposition suspension | temporel repère voyage espace don faille pouvoir
gracieux titre_ à_titre_ danse mouvement remise !recours !geste | gratuit livraison parking entrée essai retour wifi garderie échange
acétique acide vinaigre | ascétique vie moine régime mode
animé dessin film série soirée débat rue atelier | aminé acide
dénué _de _d' courage intérêt sens fondement argument scrupule humour charme | dénudé fil épaule câble corps bras 
invasif plante espèce chirurgie traitement | évasif réponse regard rester
persan tapis chat empire poésie langue | perçant cri regard œil yeux froid voix 
prodige enfant piano violon jeune | prodigue fils retour
alimentaire pension banque intoxication allergie régime | élémentaire école particule maternel
défectueux produit appareil pièce article câble frein jouet | affectueux caresse câlin baiser
potable eau_ eau_est_ eau_non_ fontaine_ source_ | portable téléphone_ ordinateur_ numéro_
solaire éclipse chauffe-eau tempête panneau crème_ crème_est_ | scolaire fourniture rentrée établissement cantine cartable livret
inodore gaz incolore | indolore piqûre soin épilation examen
`
