/**
 * Nouns that sound alike, as books, trades and schools speak of them (see `Company`); several lines may name a word.
 * Sources: lists of homophones and the vocabularies of trades in French dictionaries.
 */
export const NOUNS_OF_BOOKS = `
port paquebot cargo rade digue jetée docker capitainerie accoster escale chalutier voilier cale grue appareiller mouill- pétrolier flotte môle quai estuaire marin rentrer_au_ accueillir marseille bordeaux calais hambourg rotterdam toulon | porc charcutier cochon groin éleveur salaison rôti échine lard truie abattoir saindoux boudin auge soie couenne charcuterie lisier truffe salé confit rillette | pore transpir- sueur boucher dermat- nettoyer_les_ épiderme dermatologue savon nettoyer acné sébum gommage
mer vague écume marin naufrage flot tempête matelot océan falaise embrun rivage houle mouette pirate prendre_la_ golfe !entendre !plaire | mère tendre orphelin veuf veuve berceau maternel aîné tendresse institutrice allaiter embrasser sévère gronder inquiet nourrice fille enceinte sœur belle poule !rétablissement !vœu !équipe !service | maire commune municipal adjoint écharpe élu mairie mandat préfet conseiller arrêté inaugurer réélire administré village
père orphelin hériter héritage adoptif paternel sévère ressembler fils défunt dominicain jésuite | pair lord noblesse jugement_de_ égal évaluation relecture monnaie mettre_au_ | paire=pair jumelle tenaille tricoter moufle bretelle bœuf échasse espadrille ciseau sabot
ancre voilier mouillage amarre bateau cabestan amiral rade mouiller chaîne chalutier capitaine navire marine baie horlogerie galion goélette ponton pavillon bosco chaloupe cargo mousse corsaire équipage | encre plume écolier calmar pieuvre seiche encrier parchemin buvard manuscrit moine couler stylo imprimeur porte-plume calame typograph- bille sépia délébile indélébile pattes_de_mouche photocopieur rouleau
voie train quai aiguillage cheminot romain rail locomotive autorail numéro lacté pavé tgv terminus descente autoroute | voix ténor baryton soprano cantatrice chuchot- cri murmure !candidat scrutin gorge rauque gronder mélodieux aphone orateur chantre suave strident micro !annoncer !train !gare chanteuse perdre laryngite corde_vocale angine muer
cor chasseur chasse harmonie orchestre sonner cuivre fanfare meute pédicure orteil durillon veneur vénerie hallali olifant roland  | corps médecin squelette autopsie cadavre muscle âme esprit athlète humain céleste gymnaste noyer anatomie morgue enterrer cercueil diplomat- armée enseignant
mètre tissu euro coureur !nageur couturière drap ruban profondeur carré altitude sprinter mercerie !menuisier arpent- cube haie coudée planche vaut rouleau !laisse !deux_ !trois_ !quatre_ !cinq_ !six_ !dix_ !vingt_ !un_ !demi | maître disciple chien écolier esclave élève orfèvre peintre chapelle maison école valet toile forge leçon !mesurer !acheter !tissu obéir obéi- aboyer caniche chenil gamelle mordre niche
golf trou green joueur fairway club caddie bunker drive dix-huit compét- professionnel handicap étang fairway bunker | golfe presqu'île détroit baie navire pétrole voilier côte !mer méditerran- île rive
cane caneton basse-cour fermier mare pondre couvée poulailler canard barbarie plume œuf couver | canne vieillard boiter boit- aveugle appuyer dandy pommeau infirme pêcheur béquille vieux vieil pêche hameçon moulinet marcher grand-père lancer_sa_
pose photographe mannequin modèle sculpteur peintre portrait appareil !garder_la_ tenir_la_ atelier !maçon moquette tuyau rail vitrier hypocrite !carreleur | pause récréation ouvrier travail reposer conférence entracte collation déjeuner souffler café chantier orateur !suffire !tableau
poix torche résine goudron cordonnier enduire calfat- noir bitume flambeau coller cordage colophane noir_comme_la_ | poids lutteur haltère balance lest haltérophile livre fardeau kilo quintal boxeur lourd gramme tonne équilibre horloge | pois cosse jardin écosser mange-tout potager purée potage gousse soupe !lapin !jambon
luth troubadour ménestrel corde musicien baroque accompagner mandoline luthier madrigal théorbe renaissance | lutte classe syndical gréco-romaine combat peuple tapis opprim- pouvoir intestin résist- incendie fléau tabac chômage
pou écolier cheveu lente tête insecte vermine peigne crâne épouiller chevelure sang cheveux shampoing gratter contaminer épouill- | pouls médecin patient poignet battement tâter prendre_le_ infirmi- ralentir accélérer malade cœur artère infirmier accéléré ralenti carotide sentir_le_
vis charnière tournevis écrou boulon menuisier desserr- rouill- planche tour escalier_à_ bricol- resserr- établi clou filet pression tourne- dévisser cruciforme | vice vertu débauche paresse oisiveté ivrogne défaut péché jeu avarice ivrognerie procédure mensonge punir moral orgueil
jeûne moine carême ramadan !religieux abstinence prière musulman ascète rompre_le_ pénitence !médecin eau mystique yom jeûner lever sucre calorie pratiquer rupture_du_ hydrique journée_de_ | jeune apprenti adolescent chômage étudiant génération délinquant quartier bac vieux couple
cote favori course pronostic bourse action titre boursier parieur champion popularité sondage ministre politicien baisser grimper | côte rivage falaise phare littoral naufrage sauveteur cycliste gravir fracturer poumon boucher marinière !bateau grimper sable thorax casser fêler !coureur baie dune breton normand | cotte chevalier armure maille armurier écuyer heaume épée
vertige tour alpiniste précipice échelle tournis vide falaise gouffre pris_de_ malaise étourd- plongeoir sommet hauteur balcon tour_eiffel | vestige romain fouille archéologue ruine temple gaulois antique passé cité muraille préhist- rempart mur mosaïque site
jais collier perle !noir chevelure prunelle bracelet pendant veuve corbeau broche collier_de_ collier_en_ yeux_de_ sourcil mèche longs | jet fontaine lance pompier vapeur pilote avion javelot geyser ballon sable pierre seau lancer | geai plumage merle forêt chêne gland corbeau pie piailler oiseau geler glandée
lait cacao chaud crémier traire vache chocolat biberon bouillir bouteille beurre caillé verser crème laitier chèvre brebis bol litre fromage tasse fermière nourrisson vanille | laid:a _comme visage affreux très_ vilain bossu crapaud grimace
lai poète | laie:n marcassin sanglier forêt chasseur portée
être:n humain vivant suprême créature pensant chair | hêtre arbre forêt bois bûche bûcheron tronc faîne branche feuillage écorce chêne meuble futaie
air fenêtre poumon respirer ventil- renouvel- souffle oxygène atmosphère ballon humer sifflot- fredonn- mélodie accordéon orgue vif parfum montagne flûte étouff- opéra chaud ascenseur | aire aigle rapace triangle parking cercle batt- rectangle pique-nique grain surface calcul- atterriss- blé lancement moisson cultur- linguistique | ère tertiaire quaternaire chrétien !nouveau préhist- dinosaure !secondaire industriel géolog- glaciaire | hère pauvre_ | erre navire élan voilier lancée aire
terme bail mensonge contrat collaboration grossesse débat mettre_un_ loyer technique échéance accouch- dispute conflit vie carrière payer locataire définition juridique équation accoucher | thermes romain bain curiste cure piscine empereur vapeur antique fouille mosaïque
plant tomate salade jardinier repiquer laitue fraisier pépinière vigne chou poireau gelée arroser !potager arbrisseau sarment serre semis | plan architecte maison ville évacuation bataille général ingénieur métro évasion cadastre stratégie quinquennal ministre relance projet échelle géomètre film
saut !cheval obstacle trampoline kangourou puce gazelle athlète perche parachut- haie danseur écuyer cavalier grenouille bond longueur tremplin skieur élastique !eau !froid | sceau cire roi parchemin chancelier traité cachet apposer lettre royal charte secret notaire document armoirie  | seau puits eau pelle lait !plage traire anse serpillière fermier margelle peinture remplir renverser pâté_de_sable | sot idiot bête imbécile niais vaniteux ignorant traiter_de_ comporter écouter métier
cour école récréation roi courtisan château juge avocat préau platane louis tribunal pavé écolier assises cassation prince immeuble ferme intendant favori jardin versailles poule reine !ombre !banc | cours professeur élève fleuve leçon bourse rivière étudiant maths université euro astre monnaie cahier rattrapage lycée chimie enseign- manquer cambiste piano allée matière | court:a séjour jupe cheveu délai récit manche gîte jambe chemin robe nuit discours nouvelle_ tennis joueur raquette jour terme échéance !balle !rouvrir !sec _de_tennis _de_squash _de_padel | courre:v chasse_à_
fois deux trois jour plusieurs_ première_ dernière_ seconde_ mille_ semaine mois prochaine_ table multipli- | foie oie canard médecin alcool cirrhose hépatite bile organe greffe pancréas chirurgien ivrogne morue gras  | foi dieu croyant chrétien pèlerin curé religion évêque missionn- prier credo martyr catholique prêtre église convert- fidèle charbonnier inquisit- athée abjurer 
fonds banque capital épargne bailleur commerçant investiss- trésorier association monétaire collecte !bibliothèque argent !caisse publier spéculatif municipalité débloquer subvention | fond puits mer tiroir couloir bouteille lac jardin cale océan gouffre vallée verre toucher tonneau ravin skieur classe casserole vase abîme forme étang cave marmite
compte banquier facture solde comptable banque caissier débit- additionner livre bancaire ouvrir_un_ clôtur- déposer client épargn- !rendre_ !en_ | conte fée ogre loup grand-mère perrault grimm veillée sorcière !enfant lutin princesse raconter andersen lire chaperon nourrice | comte comtesse !château noble duc marquis baron vassal fief comté terre seigneur roi croisade monte-cristo blason altesse carrosse !cruel !fée | comté fromage jura affiné râper franche- tranche fondue plateau_de_
pot confiture fleur miel moutarde potier terre peinture géranium couvercle argile lait grès | peau serpent bête tannerie tanneur rider mue chèvre lapin visage soleil bronz- tambour ours pêche orange oignon hâle noyau épluch- banane
tache encre nappe vin sang chemise graisse léopard robe buvard café soleil rousseur lessive panthère parquet détach- veston | tâche accompl- ouvrier difficile pénible confier répart- travail besogne labeur ardu remplir minutieux ménager acquitter secrétaire immense rude délicat
ver soie terre pomme !jardin fruit pêcheur parasite hameçon luisant solitaire rouge appât merle lombric bois croquer véreux asticot larve terreau bêche oiseau bec cerise pourri | verre vin eau vitre souffleur cristal boire bière vase trinquer vitrier champagne carafe opticien remplir ivrogne casser ébréch- gorgée cave flûte | vers poète poème rime alexandrin sonnet strophe tragédie réciter racine ode hugo prose élégie quatrain octosyllabe hémistiche césure rimer versif-
poing boxeur serrer table frapper boxe menacer gant colère lever combat fermer rage main frapp- mâchoire dresser serré uppercut | point phrase virgule ligne broderie couture suspension chirurgien tricot match équipe rencontre examen départ carte désaccord majuscule
patte chien lion chat lapin araignée ours griffe cheval oiseau insecte boit- crabe mouche éléphant poule lécher cigogne | pâte boulanger gâteau farine tarte pétrir levain rouleau pizza pain lever brioche beurre fourn- crêpe pâtissier levure dent modeler
plainte commissariat voisin gémiss- blessé police déposer victime porter_ avocat malade gendarme mourant justice greffe plaignant main_courante recevable | plinthe mur parquet menuisier peintre salon carrelage bois clouer visser chambre cloison repeindre bas peindre tapisser moulure mdf vernir dépoussiérer souris carreleur lambris aspirateur
chœur !église enfant tragédie chanter nef choriste messe antique chorale soprano cathédrale !opéra stalle antienne abside hymne unisson reprendre_en_ élèves refrain couplet choeur chef_du_ | cœur amour battre médecin cardiaque chirurgien greffe artère palpit- poitrine amoureux artichaut salade aimer briser serrer infarctus tendre chagrin joie sein pomme laitue
autel prêtre messe !église sacrifice cierge dieu curé temple encens !marié évêque agenouill- chapelle vierge offrande calice nappe retable bougie | hôtel chambre touriste voyageur portier réception nuit groom dormir valise loger concierge particulier gérant plage étoile
amende contravention police automobiliste payer excès vitesse fraudeur condamn- tribunal gendarme infraction stationn- contrôleur juge | amande gâteau arbre coque lait coquille noisette tarte confiseur dragée pâte nougat frangipane huile coquillage amandier croquer pâtissier
pin forêt landes aiguille !pomme résine pinède sapin parasol écureuil cigale cône pignon bois maritime !provence | pain boulanger miche baguette mie croûte four boulangerie fournil tartine beurre seigle croustill- farine rassis couper azyme michette
selle cheval cavalier vélo bicyclette jockey étrier monter cuir écuyer bride poney mulet agneau | sel mer marais poivre cuisine saline cristal soupe saunier cuisinier plat eau gros_
cou girafe !collier écharpe foulard étrangler cravate guillotine corde cygne pendre torticolis bijou gorge nuque vampire médaille collet !main !porter | coup !marteau fusil tonnerre bâton pied poing feu sabre canon recevoir frapper boxeur hache matraque pistolet fouet griffe bec épée sifflet pinceau boxer porter !clé !devis | coût travaux production vie chantier construct- électri- transport devis énergie réparation estim- élevé budget chauff- main-d'œuvre évalu-
balai !sorcière sol poussière femme ménage concierge serpill- pelle manche cuisine trottoir balayer cantonnier feuille brosse dératiser | ballet danseur opéra danseuse étoile chorégraph- tutu scène tchaïkovski pointe russe répétition cygne théâtre corps spectacle assister danser rat entrechat troupe maître_de_ représentation noureïev casse-noisette
balle tennis fusil tirer revolver joueur chasseur soldat ballon chien rebond- ramass- raquette enfant filet pistolet jongl- golf blessure foin cartouche tireur siffler ricocher | bal danser robe orchestre princesse cendrillon valse masqué prince danseur village musette pompier débutant salon soirée cavalier carnaval château 
banc parc jardin asseoir square poisson sable école public vieillard amoureux accusé classe écolier bois rameur menuisier église  | ban mariage vendange maire roi publier suzerain vassal tambour !mettre_au_ affich- mairie
flan caramel dessert vanille gâteau pâtiss- crème cuillère œuf mouler démouler gourmand | flanc montagne coteau cheval ennemi colline taureau armée blessure battre vache lance village coucher sapin marelle blottir agneau
lieu crime endroit naissance rendez-vous saint réunion public mémoire poisson noir jaune | lieue marcher distance cheval mille_ botte ronde sept_ voyageur parcour- galop marin sous bottes kilomètre jules_verne sous_les_mers
thym romarin laurier garrigue herbe bouquet grillade ragoût assaisonn- tisane miel provence marinade gigot | teint pâle !frais visage joue bronz- hâlé poudre mat rose lumineux crème | tain miroir glace étamer 
tante oncle neveu nièce cousin grand-mère héritage dimanche visite gâteau parrain marraine tricot cousine | tente camp camping dresser campeur toile piquet scout nomade bédouin désert nuit monter cirque planter alpiniste bivouac soldat dormir
session parlement examen extraordinaire député rattrapage bac assemblée sénat jury clore formation concile | cession !terrain bail brevet notaire fonds droit territoire !entreprise vente acte action immeuble
chaîne vélo montagne prisonnier bicyclette or forçat télévision ancre montre usine esclave bagnard maillon chien alp- magasin galérien montage tronçonneuse | chêne gland arbre !bois forêt meuble tronc table armoire druide bûcheron branche écorce parquet tonneau séculaire centenaire poutre gui forestier tronçonn- écureuil bûche
champ blé paysan labour- agriculteur semer cultiver bataille moisson tracteur tournesol colza coquelicot vache mine betterave fermier ensemencer récolte épouvantail betterave luzerne lin | chant oiseau rossignol coq chorale messe ténor sirène grégorien professeur mélodie cigale hymne cantique alouette merle
fil aiguille couture tisser couturière araignée funambule broder coudre électri- bobine linge coton étendre tisserand laine téléphone équilibriste | file attente voiture indien queue guichet piéton autoroute attendre soldat écolier double_
balade promeneur forêt vélo dimanche bord sentier campagne poney barque lac montagne canal randonn- | ballade poète villon chanson refrain strophe guitare moyen-âge chopin pendu poème chanter piano !rythme
mûre ronce confiture buisson gelée haie fruit cueillir tarte sirop framboise | mur maçon brique clôture escalader peindre jardin lézard pierre fissur- grimper chaux lierre ciment rempart abattre plâtre crépi | mûr:a fruit poire pêche raisin blé tomate melon âge avocat cerise figue abricot pomme banane prune cueillir réfléch-
cerf forêt biche bois chasse chasseur bramer meute aboi faon clairière brame chien andouiller daguet vènerie | serf seigneur fief moyen-âge vilain affranchir corvée paysan glèbe féodal dîme médiéval servage baron suzerain abbaye labourer !domaine !terre !château !comte | serre:n aigle tomate orchidée tropical plante rapace horticult- jardinier proie faucon griffe effet chauff- culture
sole poisson meunière poêle filet beurre citron pêcheur cuisinier arête grill- poissonnier limande  | sol carrel- terre argile tomber fertile plancher dalle ramper parquet béton marbre tapis balayer calcaire fouille semer cloué nettoy-
saint église apôtre martyr patron fête paradis prier canonis- auréole pape évêque relique statue miracle chapelle | sein bébé nourrice mère allaiter lait nourrir nourrisson téter poitrine tumeur cancer mamm- nu nourrir_au_ enfant !statue | sain:a corps air climat nourriture alimentation esprit eau dent bois vie pommes repas
tribu indien chef nomade sauvage guerrier africain peau-rouge ancêtre iroquois gaulois berbère amazon- sorcier zoulou sioux apache cannibale papou | tribut vaincu vainqueur payer roi conquér- peuple suzerain soumis lever ennemi romain lourd_ vassal fleuve guerre
date naissance bataille histoire rendez-vous calendrier mémor- anniversaire limite agenda lettre fixer  | datte palmier oasis fruit désert dattier sec miel sucré tunisie oranger noyau confire !ramadan dénoyauter
fête village anniversaire noël lampion feu invité ballon foire patronal manège gâteau bal musique mère danser fêter | faîte toit arbre maison cheminée gloire cigogne sommet colline grimper montagne clocher couvreur tuile toiture ardoise chêne charpente mur
scène acteur théâtre comédien acte décor rideau spectateur chanteur tragédie ménage crime artiste cinéma pièce jouer drame témoin spectacle | cène apôtre christ vinci jésus jeudi repas peintre fresque judas
cep vigneron vigne vendange tailler raisin rang coteau phylloxéra sécateur pied parcelle feuille sarment taille | cèpe champignon bois omelette poêlée cueillir bolet sous-bois panier ramasser automne cuisiner forêt mycolog- persil bordeaux cueillette persillade girolle morille
arrhes réserv- verser acompte location gîte réservation vendeur commande caution hôtel perdre restitu- acheteur demander | art artiste musée peinture martial sculpt- galerie collection exposition tableau contemporain œuvre culinaire
appas charme belle séduire séduc- femme corsage | appât pêcheur poisson hameçon ver pêche gain ligne mordre piège truite souris gamin asticot leurre rivière gibier renard braconnier carpe nasse tromp- accrocher canne
cahot charrette route chemin ornière voiture secou- diligence carriole pavé bébé voyageur autobus cariole réveiller secousse tape-cul bosse | chaos ordre guerre désordre monde univers anarchie révolt- pays confusion
cygne lac étang plume blanc bec ailes bassin nager col léda duvet  | signe main tête fatigue pluie zodiaque ponctu- croix indien langage avant-coureur faiblesse sourd fortune 
délai jour attente préavis livraison prescription accorder | dé jeter jouer coudre lancer joueur doigt couturière pipé hasard casino gobelet jeu poker fil jeter_les_ yams
dessin enfant crayon fusain peintre animé caricature artiste plume aquarelle planche album croquis papier esquisse | dessein projet ennemi !roi secret nuire sombre traître comploteur former accomplir ambitieux conquérant providence !noir_ !grand_ machiavélique tramer inavoué funeste former_le_ caresser_le_ nourrir_le_ !ministre
écho montagne vallée grotte voix cri répondre nymphe caverne répéter vallon réverbér- rebondir falaise ravin cathédrale | écot convive payer repas auberge dîneur part restaurant
faim ventre loup pain affamé mendiant estomac manger nourriture calmer famine mourir famélique | fin film histoire semaine mois guerre monde vie siècle roman journée livre récré- contrat spectacle année match discours
far !breton pruneau gâteau four bretagne four_breton | fard joue paupière actrice maquill- clown teint visage poudre comédien maquillage coquette blush rougir démaquill- poudrier | phare marin côte voiture navire gardien brouillard lumière récif éclair- naufrage automobil- éblou- bateau faisceau mer alexandrie !pièce rond-point balise feux_de_croisement bretagne cap
flamand peintre belge tableau langue bruges anvers gand rubens | flamant rose échassier camargue oiseau marais étang patte aile plume
foret perceuse mèche bricol- trou percer dentiste acier mandrin métal ébrécher visseuse | forêt arbre sapin loup bûcheron chêne champignon clairière tropical sanglier lisière chasse biche sentier défrich- équatorial incendie
gaz chauffage cuisinière masque oxygène fuite explosion butane carbon- tuyau inflammable rare éclairage chimiste ballon | gaze pansement plaie compresse blessure infirm- étoffe voile robe bandage chirurgien infirmière cicatris- coton bander
gril viande saucisse barbecue braise steak sardine côtelette grillade saignant côte entrecôte saint_laurent | grille jardin portail mot prison parc fer fenêtre barreau château égout clos fer_forgé zoo four
guet sentinelle soldat tour veill- nuit archer tour_de_ complice faire_le_ | gué rivière traverser ruisseau passer cheval torrent troupeau franchir cavalier eau
haine:n haïr ennemi amour rancune vengeance raci- | aine pli blessure cuisse ganglion opérer hernie muscle footballeur
hâle soleil vacances visage peau bronz- marin joue | halle marché primeur légume couvert poisson baltard poissonnier paris | hall gare hôtel aéroport entrée attendre immeuble marbre
hôte invité accueil table dîner maître repas recevoir maison parasite aimable chambre | hotte noël vendangeur cadeau cuisine raisin vapeur cheminée dos jouet aspirer
heur heureux bonheur avoir_l'_ | heure horloge montre train minute matin sonner rendez-vous quart demie avance retard pointe cadran | heurt choc manifestant police violent violence affront- éclater manifestation dérouler affronter cortège émeute tension dérouler_sans_ passer_sans_ !calme
héraut roi annoncer trompette proclam- messager armes moyen-âge proclamer blason !tournoi !chevalier | héros roman guerre film exploit courage mort légende grec aventure épopée tragique monstre personnage antique
hospice vieillard pauvre orphelin malade indigent religieuse beaune abandonné pèlerin fonder soigner nonne | auspice bon heureux favorable augure meilleur débuter
houx noël feuille épine baie gui haie piquant couronne branche piquer | houe jardinier paysan bêcher outil terre manche vigne biner labour
lac rive barque montagne cygne pêche eau nager bord rame truite barrage glacé rivage poisson | laque cheveu coiffeur chinois vernis meuble japonais brillant bombe paravent chignon ongle cheveux meuble_en_ mèche
lice tournoi chevalier candidat joute concurrent tapisserie entrer élection encore_en_ rester_en_ entrer_en_ | lis:n fleur blanc royal vase bouquet lys jardin pur parfum | lisse:a peau surface cheveu galet mur
lie vin tonneau fond humanité bouteille société boire calice cidre fût muscadet soutirer | lit chambre dormir drap malade rivière couette matelas couché oreiller sommeil fleuve traversin bébé sommier hôpital
maille tricot filet laine pull aiguille pêcheur armure cotte crochet poisson | mail courriel boîte répondre message envoyer électronique adresse promenade jouer platane
malle grenier voyage valise coffre cadenas osier diligence vieux paquebot | mâle femelle lion lapin animal héritier chien voix oiseau cerf hormone chiot étalon reproduct- tigre canari paon taureau
marc raisin café alcool eau-de-vie distill- pressoir bouteille voyante bourgogne | mare canard grenouille têtard nénuphar village ferme abreuv- vase crapaud roseau libellule sang ferme canarder
martyr saint chrétien lion mourir lapider relique palme supplicié arène foi enfant bourreau église peuple culte vénérer | martyre souffrir_le_ souffrir souffrance supplice endurer saint torture étienne calvaire subir dent chrétien apôtre empereur bourreau endurer_le_ enfance croix lapider
mât voilier voile navire hune marin bateau drapeau cocagne tempête hisser grand_ misaine artimon chapiteau briser gréement hauban vergue pavillon trois_ foc | mat:a teint photo peinture échec vernis papier son | mas provençal provence olivier lavande ferme acheter languedoc berger
menthe sirop thé bonbon feuille pastille tisane jardin poivré infusion verveine | mante religieux insecte dévorer mâle sauterelle capuche prie-dieu religieux_
mite laine armoire trou lainage placard vêtement pull naphtaline étoffe manteau dévorer garde-robe tapis cachemire trouer lavande cèdre | mythe grec antique dieu sisyphe orphée prométhée héros légende croyance caverne fondateur zeus oedipe icare
mors cheval bride cavalier jument bouche rêne dent écuyer mâchoire poulain | mort deuil maladie cimetière tomber accident enterrer veuf enterrement soldat cercueil condamner roi danger décès tombe testament
nef église cathédrale roman vaisseau gothique chœur pilier voûte bateau transept vitrail | nèfle fruit
pan mur chemise veste cape rideau manteau ciel tissu flûte dieu effondrer jupe | paon plume roue oiseau queue parc ocelle fier jardin plumage faire_la_
parti politique élection député militant socialiste chef adhérent congrès candidat gauche droite communiste marier pris campagne opposition meeting majorité !salle !tarif | partie échecs carte match roman joueur jeu pétanque belote tennis gagner corps dame pêche durée chapitre tarot bridge boules tout roue bloc poker billard manche !faire_ !faire !chef_de_ !en_
peine prison condamné chagrin mort tribunal juge mal perpétuité larme perdu capital purger avocat grâce tristesse | pêne serrure porte gâche verrou serrurier clé cadenas huiler coincé  | peigne cheveu coiffeur barbe corne lisser tisser raie brosse écaille démêl- chignon démêler lentes pou cheveux barbier
pêcheur filet barque poisson port hameçon truite ligne chalut aube marin canne rivière rivage bouchon mer sardine morue islande | pécheur pénitence confess- prêtre repent- dieu absolution enfer âme pardon église converti évangile sermon brebis racheter
pêche fruit poisson noyau truite ligne verger barque crabe rivière moule hameçon mer sucré sirop peler juteux abricot permis canne | péché capital orgueil gourmandise confess- prêtre véniel originel commettre avarice dieu luxure absoudre pénitence expier paresse
pic montagne pivert alpiniste oiseau pioche mineur sommet tronc neige pyrénées glace épeiche oiseau_qui_tape rocheux éperon | pique carte carreau cœur trèfle dame révolution tête arme picador soldat taureau as valet
pieu clôture planter enfoncer vampire bois palissade piquet abattre  | pieux:a moine dévot prier croyant musulman femme âme mensonge pèlerin religieuse chrétien lecture roi
pinçon doigt porte pincer marque tenaille | pinson oiseau chanter gai_comme_un_ nid branche moineau chant mésange bec
plastic explosif bombe attentat charge villa terroriste | plastique sac bouteille jouet gobelet art chirurgie emballage
pouce main doigt auto-stop index suc- sucer ongle tourner mesurer bébé marteau écran | pousse bambou jardin arbre feuille plant printemps germer épinard bourgeon salade chèvre brout-
pré vache mouton brouter herbe paître berger fleur foin barrière faucher troupeau clôture cheval pâquerette | prêt banque emprunter intérêt livre taux rembours- bancaire maison immobilier bibliothèque usure
puits eau seau margelle fond creuser pétrole corde désert village vérité oasis mine forer jardin nappe source sourcier | puy volcan auvergne mont dentelle lentille lentilles velay dôme
raie cheveu peigne poisson lumière aile beurre câpres coiff- pantalon dos pastenague grill- beurre_noir coiffeur cheveux | rai lumière soleil volet clarté filtrer roue poussière persienne | rets filet piège
rang soldat classe oignon perle cep ligne colonel tricot spectateur élève place protocole premier dernier | ranch cow-boy bétail texas rodéo cheval
rat égout chat souris rongeur laboratoire fromage grenier bibliothèque opéra peste piège cale queue | ras:a poil cheveu herbe campagne pelage | raz marée courant sein noyer côte
reine roi abeille couronne trône ruche échecs sujet sœur sceptre royaume sacre beauté bal | rêne cheval cavalier cocher tenir lâcher attelage écuyer main pouvoir carrosse tirer guider jument bride galop poney cavalière jockey mors | renne noël traîneau lapon scandinav- élan finlande toundra laponie bois troupeau suédois attel- père_noël finland- sibér-
repaire brigand voleur bandit bête pirate loup ours contrebandier serpent monstre renard aigle fauve tanière malfaiteur débusquer bande malfrat receleur hors-la-loi maquisard forban voyou truand criminel | repère navigateur point marin balise orient- randonneur menuisier tracer clocher histor- voyageur chronolog- servir_de_ perdre chiffre égarer géomètre boussole
ris veau agneau cuisinier grenobloise braiser morille | riz bol chine grain rizière cuire asiat- baguette paella thaï poule nouvelle_mariée gâteau_de_ cantonais semoule vapeur inde
roue voiture vélo charrette paon moulin loterie crevé pneu essieu hamster torture timon bicyclette moyeu rayon jante tracteur | roux:a cheveu barbe chat écureuil poil chevelure lune beurre farine sauce
rot bébé biberon repas | rôt broche viande festin | rôti four viande veau dinde
sang blessure veine artère donneur goutte prise transfusion globule rouge vampire !groupe saigner coul- plaie cicatrice | sens mot direction phrase figuré odorat toucher humour unique goût ouïe orientation contresens !bois !circulation
satire politique société mœurs vice pamphlet ridicul- écrivain juvénal boileau bourgeois mordant poète caricat- féroce pouvoir roman satirist- comédie moqu- violent molière canard_enchaîné journal humoriste caricature | satyre forêt nymphe bouc pan mythologie dionysos faune cornu pervers bacchus sabot dieu bois
sou franc pièce pauvre avare tirelire économ- poche mendiant dépens- monnaie petit dépenser économiser appareil_à_ machine_à_ sans_le_ près_de_ses_ | soûl:a ivrogne ivre bar vin bistro rentrer cabaret boire bière fête tavern- whisky marin taverne alcool titub-
talon chaussure aiguille pied escarpin achille !cordonnier chèque ampoule soulier botte bottine haut_ ampoule_au_ | talent pianiste peintre artiste écrivain don musicien acteur chanteur fou_ admir- sculpteur génie poète cuisinier doué jeune_ public comédien violoniste
taux intérêt chômage natalité change mortalité inflation glycémie crédit banque cholestérol alcoolémie hausse pourcentage abstention | taud bateau toile
tic nerveux visage langage cligner paupière manie agaç- comédien épaule acteur agacer gilles_de_la_tourette | tique chien forêt mordre sang piqûre chat arracher parasite herbe mouton randonnée lyme tire-
tôle voiture garage cabane toit ondulé hangar rouiller carrossier bidonville carrosserie métal tôlier atelier | taule prison voleur prisonnier bagne sortir maton
tome volume roman encyclop- œuvre collection bibliothèque dictionnaire relié premier troisième éditeur écrivain mémoires  | tomme fromage savoie montagne affiner chèvre alpage cave berger raclette lait crémier
ton voix musique couleur pastel gris réponse arrogant colère impér- bleu parler demi élever chaud | thon poisson pêcheur boîte banc rouge filet salade pêche huile germon mer thonier conserve tartare sashimi !sable !mouette
veine sang bras piqûre chance infirm- artère jambe marbre prise charbon mine bois ouvrir trancher couper gonfl- front tempe varice chanceux prise_de_sang poignet cou mineur | vain:a effort espoir querelle tentative attente recherche discours parole dispute promesse menace poursuite discussion gloire espérance curiosité homme illusion supplic- regret excuse combat polémique
van cheval camping grain transport jument route osier vanner | vent souffl- tempête arbre feuille girouette nord voile bourrasque rafale marin moulin cerf-volant ouragan mistral parapluie chapeau bise sable éolienne volet siffler gémir hurler
vantail porte battant fenêtre portail armoire chêne | ventail heaume
vil:a métal traître âme flatteur lâche prix | ville rue maire habitant capitale banlieue campagne quartier immeuble remparts citadin tramway centre faubourg métropole
volt courant pile électr- tension batterie ampère prise électrique secteur | volte cheval cavalier
volatil:a gaz produit essence éther alcool liquide mémoire | volatile:n poulet basse-cour oiseau poule oie ferme canard
cric voiture roue pneu lever garagiste mécanicien crevaison crever coffre démonte-pneu roue_de_secours | crique plage bateau mer rocher baigner sable contreband- mouill- voilier barque snorkel- eau_claire
cri hibou douleur joie victoire animal horreur strident enfant déchirant hyène chouette enfant nouveau-né détresse pousser | crin !cheval archet matelas brosse violon queue crinière
coin:n rue table feu bûcheron boulanger école punir cheminée salon mouchoir cuisine square | coing gelée !confiture !fruit arbre automne pâte compote jaune cognassier confit 
cantique église messe chanter noël fidèle chorale orgue marie psaume entonner | quantique:a physique mécanique particule théorie physicien nombre
cellier vin bouteille tonneau conserve cave jambon cidre confiture jarre frais maison saloir bocal garde-manger pomme_de_terre | sellier cuir harnais cheval bourrelier artisan selle atelier maroquin- équitation
censeur lycée romain livre caton morale film imprimé | senseur capteur signal | ascenseur immeuble étage panne monter
chas aiguille fil enfiler couture coudre chameau | chat souris miauler griffe siamois ronron- gouttière chien poil matou
chair viande humain lambeau pulpe fruit poisson poule saucisse canon os dent melon cannibale ogre ferme tendre pêche péché rose abricot chasseur saignant mordre gibier | chaire curé prêcher prédicateur sermon université professeur évêque église titulaire monter prêtre orateur sorbonne philosophie pasteur littérature histoire droit collège_de_France collège pupitre abbé | chère bon_ maigre_ repas faire_bonne_ festin convive aubergiste gourmand table
chassie œil paupière | châssis voiture fenêtre menuisier véhicule automobile toile serre vitré
cire bougie cachet abeille parquet musée cierge ruche moulage lettre statue oreille épilation musée_de_ encaustique dépilatoire | sire roi triste_ majesté seigneur chevalier messager messire
col chemise montagne cravate dentelle neige cycliste manteau amidon berger ascension marin vison blanc dentelle chemise_à_ amidonner tourmalet enneiger | colle pot papier affiche tapissier élève école retenue pinceau maternelle ciseaux relieur enveloppe bricol- timbre
colon algérie planter terre indigène plantation afrique amériq- esclave coton sucre colonie amérique | côlon intestin cancer médecin digest- rectum irritable examen coloscopie gastro-
coq poule basse-cour aube ferme crête clocher gaulois fermier vin chanter combat poulailler réveil | coke charbon houille fonte métallurg- haut-fourneau | coque bateau noix navire œuf rocher brèche calfat- voilier carène oie_ téléphone noisette pistache cacahuète carénage
dais trône procession roi lit velours évêque empereur | dey alger éventail ottoman
danse valse ballet danseur tango rond bal macabre salon  | dense:a brouillard forêt fumée foule circulation population nuage végétation feuillage
do note gamme piano ré mi_ majeur clé | dos sac mal porter âne chat cheval rond colonne courber livre nager nageur carte sport_
desserte train îlot autobus transport | dessert:n
étain soldat gobelet potier métal plat vaisselle cuivre cuiller bronze soud- mine | éteint:a volcan feu lampe lumière voix
étal marchand boucher poisson marché légume fruit foire poissonnier viande bouquiniste maraîcher halles brocante primeur camelot | étale:a mer marée
exaucement vœu prière souhait dieu désir | exhaussement mur digue maison terrain étage sol barrage pont talus route bâtiment quai voûte mètre
fait:n divers accompli histor- réel constat- journaliste exposer établi | faix fardeau porter ployer plier courber porteur âne | fée baguette conte marraine carabosse bois cendrillon lutin doigt magie dragée clochette
filtre café cigarette huile tabac eau papier aquarium cafetière voiture photographe percolat-  | philtre amour magicien tristan iseult !sorcière boire !sorcier breuvage !magique enchant- amant
fusain dessin charbon portrait haie croquis artiste esquisse | fusil chasseur canon tirer soldat
for intérieur intérieur_ en_mon_ en_son_ dans_son_ dans_mon_ | fort:n vauban garnison assiéger canon halles colline rocher
fosse creuser enterrer cercueil ours orchestre commun lion purin fossoyeur cadavre garage marin mécanique lisier tombe gladiateur lions | fossé route pont-levis château herbe voiture tomber douve talus verser_dans_ tondre roseau caniveau tomber_dans_
grâce condamné dieu danseuse président roi gazelle juge élégant prière tour charmant | gras:a poule soupe matinée
greffe tribunal rein cœur peau rosier cerisier chirurgien moelle arbre organe | griffe chat tigre lion couturier ours sorti
haltère gymnaste muscul- soulever lourd salle poids athlète | halte voyageur caravane soldat faire_une_ bivouac randonneur repos marche oasis gendarme douan-
intercession saint prier vierge faveur ami ministre | intersection route rue droite cercle carrefour feu plan ensemble
jarre huile olive terre eau argile grenier potier antique quarante_voleur amphore grès | jars oie ferme basse-cour fermier cou plume 
joue baiser embrasser rouge larme gifle fossette visage rougir barbe creux | joug bœuf attelage tyran peuple tyrannie romain oppresseur secouer esclave libér- laboureur charrue libérer délivrer opprim-
lest navire ballon sable montgolfière cale jeter lâcher aéronaute | leste:a pied chat main plaisanterie
lin robe drap toile nappe champ filer chemise tissu huile fil graine torchon | lynx œil fourrure forêt
locution:n latin adverb- | élocution:n
mai:n muguet | mets repas cuisinier délicat festin table servir goûter savoureux exquis gastronom- raffiné
môle port jetée navire bateau vague phare amarr- | mole:n chimie atome
musc parfum odeur animal ambre chevrotain senteur civette vanille | muscle bras gymnaste sportif contract- cuisse biceps
nue ciel nuage soleil porter tomber | nu peintre modèle musée toile
ouate coton pansement oreille coussin démaquiller tampon disque molleton | watt ampoule puissance lampe consommer radiateur panneau éclair- spot résistance aspirateur halogène led four
palais roi prince justice bouche cristal élysée sultan gourmet doge langue marbre empereur mille_nuits versailles | palet hockey marelle glace joueur jeter crosse breton gardien bretonnerie patineur lancer sablé
pâté croûte lapin campagne terrine sable foie tranche canard maison encre charcutier boucher | pâtée chien chat gamelle poule cochon écuelle animal fermière toutou basse-cour dévorer 
paume main tennis jeu balle serment ligne creux ancêtre genou ouvrir jeu_de_ jardinier lire_les_lignes raquette | pomme:n ver arbre tarte golden cidre croquer terre pin éplucher ève verger pommier
paix colombe guerre traité signer calumet nobel armistice jardin ministre ennemi vivre négoci- tranquill- ménage | paie ouvrier salaire mois fiche bulletin employeur jour semaine patron
plaine=plain vallée blé horizon fleuve mont bataille cheval beauce train troupeau cultiv- flandre | plein:a lune salle vache
poêle frire crêpe œuf bois charbon cuisine queue omelette châtaigne manche beurre steak faïence chaleur ramon- fonte réchauff- bûche chauffer | poil chat chien barbe pinceau jambe brosse menton moustache épil- lapin bête main chèvre fourrure tondre rasoir
poulie corde puits navire grue charge palan | poulain jument étalon haras naître pré
prémisse raisonnement syllogisme conclusion logique argument philosophe majeure démonstration | prémices printemps automne amour hiver récolte orage guerre dieu offrir crise talent moisson révolution tempête
quart heure siècle tour brie litre marin final | car:n école touriste village chauffeur excursion voyageur autocar route scolaire prendre_le_
reflux marée mer foule vague flux | reflet:n miroir eau lac lune
sale:a mains linge vaisselle assiette chemise nappe temps gamin eau argent visage | salle classe bal spectateur théâtre concert réunion cinéma attente bains gymnase opéra banquet public restaurant trône
statue sculpteur marbre socle bronze place musée buste temple déesse sculpter piédestal jardin liberté !vendre !garder !portail | statut fonctionnaire association société avocat juridique réfugié artiste étudiant apatride enseignant loi modifier
spore champignon fougère mousse bactérie moisissure | sport:n gymnase athlète stade équipe
tartre dent chaudière vin bouilloire dentiste brosse calcaire | tarte pomme pâte dessert citron moule fraise four
tirant:n eau bateau botte poutre | tyran peuple renverser cruel roi despote sanguinaire dictateur assassin grec
vair pantoufle fourrure cendrillon écureuil menu_ blason | vert:n espoir pelouse vif
vallée rivière fleuve montagne rhin col cluse | valet:n cartes ferme chambre pique maître domestique
anche clarinette saxophone hautbois roseau instrument bec musicien basson | hanche prothèse opér- fracture femme déhanch- large fémur cheval
alène cordonnier cuir percer savetier bourrelier poinçon maroquin- | haleine bouche ail menthe course dentifrice alcool reprendre perdre essouffl- chien coureur rafraîch- oignon chewing-gum dentaire dentiste fétide tabac brosse
are terrain hectare parcelle jardin | hart corde pendre
bai:n cheval | baie=bai fenêtre golfe vitre fruit mer somme houx groseille voilier rade genièvre navire abri
bar comptoir poisson café barman cocktail serveur verre loup tabouret whisky cognac  | barre fer justice danseuse gouvernail !chocolat témoin navire or barreur rame marin capitaine avocat juge parallèle gymnaste
basilic tomate pesto feuille herbe pistou pot salade serpent | basilique église pape vatican pèlerin rome saint crypte nef évêque gothique lourdes mosaïque
baume plaie cœur tigre soulager lèvre embaum- gercer | bôme voile voilier mât gréement skipper
bière mousse pression verre chope brasseur houblon cercueil mort chêne bock | bielle:n moteur couler locomotive
bolet:n cèpe champignon | bolée cidre crêpe boire
bouleau arbre écorce forêt blanc tronc sibérie jardin feuille argenté russe | boulot patron chercher chômage ouvrier salaire dodo trouver pain collègue
brick navire pirate corsaire voile équipage mât | brique mur maison maçon rouge argile four toit jus_
brocard raillerie moquer cibler chevreuil | brocart robe étoffe or soie rideau tenture velours
butte colline montmartre moulin terre grimper sommet tertre monticule | but joueur marquer filet gardien vie poteau match avant-centre voyage score footballeur
cal main paume durillon peau manuel | cale navire bateau soute meuble porte coin chargement paquebot marchandise
camp soldat scout prisonnier tente militaire nazi romain réfugié concentration retranché vacances ennemi | khan mongol gengis
cap navire franchir horn bateau doubler promontoire marin bonne-espérance phare sud navigateur maintenir_le_ tenir_le_ changer_de_ garder_le_ matelot | cape toréador magicien mousquetaire épée zorro velours bergère superman noir héros torero chaperon
canon:n soldat boulet tirer artill- fort poudre | canyon colorado rivière gorge
campagne village fermier paysan électoral air napoléon citadin maraîcher calme | compagne épouse compagnon fidèle vie mari veuf
chrême baptême évêque huile saint_ confirm- | crème fraîche café pâtissier chantilly lait beurre gâteau
colombe:n paix blanc | palombe:n chasse filet
cru:n vin grand_ bordeaux vigneron vignoble millésime | crue fleuve rivière inonder inondation nil pluie digue seine débord- montée débordement évacuer niveau alerte
cuissot:n chevreuil sanglier rôti | cuisseau veau boucher
faon biche cerf forêt daim | fan chanteur idole concert
ferment levain yaourt lait bière discorde | serment fidélité chevalier hippocrate jurer prêter tribunal témoin parjur- avocat paume vassal
filon or mine mineur charbon veine exploiter | félon chevalier traître vassal ganelon
flot:n mer navire vague | flop film spectacle échec
fret navire cargo cargaison marchandise transport | frai poisson carpe saumon
`

/** Nouns that look alike, as books, trades and schools speak of them. Source: the paronyms of school lists. */
export const NOUNS_ALIKE_OF_BOOKS = `
altitude avion mètre montagne alpiniste vol !pilote mal_des_ survoler voler haute_ basse_ oxygène neige voler ballon planeur station | attitude envers hostile courageux comporter digne hautain adopter yoga méprisant désinvolte élève | aptitude sportif physique professionnel mathématique musique test don langue | latitude longitude degré parallèle nord tropique équateur
amnésie mémoire souvenir oublier patient accident traum- perte choc tête nom | amnistie parlement prisonnier rebelle voter loi politique président condamner détenu peine condamné général insurgé accorder | armistice guerre novembre signer allemand cesser hostilité ennemi feu
dénouement pièce intrigue roman heureux film tragédie drame théâtre acte crise histoire | dénuement misère pauvre vivre faillite total !famille complet extrême indigent veuve plus_grand_ ruin- | dévouement infirmière malade chien mère ami médecin patrie bénévole soigner
répercussion hausse ménage grève économie crise santé avoir_des_ conséquence emploi prix guerre | percussion orchestre tambour batterie instrument musicien cymbale concert xylophone batteur djembé
éthique médical morale comité médecin philosophe principe question journaliste recherche déontolog- | étique:a cheval maigre vache chien
éruption volcan lave cendre bouton peau vésuve solaire cratère pompéi magma dent | irruption policier bandit salle salon faire_ bureau brusque soldat chambre voleur
effraction cambriol- porte serrure vol bijouterie villa maison voleur pénétrer vitre entrer coffre appartement | infraction automobiliste code loi amende conduct- délit juge permis gendarme
collision train navire voiture camion brouillard carrefour iceberg autobus avion bateau blessé piéton cycliste tramway latéral chevreuil évitement percuter airbag astéroïde | collusion ministre industriel mafia pouvoir parti ennemi juge secret entrepreneur soupçonner corruption élu promoteur policier fraude délit mafieux candidat | coalition pays parti armée roi napoléon gouvern-
conjecture hasarder perdre avenir savant hypothèse mathématicien supposition vague | conjoncture économique crise industrie chômage défavorable exportation économiste mondial | conjuration sénat césar catilina complot romain
allocation chômeur familial mère verser logement parent caisse | allocution président télé ministre radio général !maire discours télévisé chef micro | élocution orateur articul- acteur bègue diction
inclination penchant poésie jeune musique cœur mariage amoureux naturel poète sentiment cousin philosophie éprouver paresse étude goût étudiant lecture montrer dessin lettres musicien peinture pencher théâtre | inclinaison toit tour pise mur pente terre arbre axe plan route navire degré fil_à_plomb planche tapis_de_course rampe degrés orbite
préjudice victime moral indemn- causer dommage réparation avocat subir | préjugé race raciste combattre tenace ignorance étranger vieux femme bourgeois
prolongation match score but joueur trêve congé délai arbitre égalit- séjour bail | prolongement rue autoroute ligne route avenue métro moelle canal
acception mot terme sens dictionnaire latin figuré propre verbe courant lexique plusieurs | acceptation contrat offre mort sort donation destin refus
affection maladie tendresse mère cardiaque poumon cutané frère grand-mère pulmonaire chien | affectation naturel poste soldat fonctionnaire parler manière professeur manquer | infection plaie virus microbe pus hôpital !cardiaque | affliction deuil mort veuve douleur chagrin
allusion discret propos perfide scandale passé poète sans détour | illusion désert mirage magicien optique perdu bercer !jeunesse amour perdre
avènement roi trône règne république messie empereur christ !siècle | événement heureux journal sportif histoire marquant presse actualité
compréhension texte lecture écrit mutuel oral | compression personnel budget air césar moteur fichier bande effectif
cohésion équipe social groupe nation troupe | cohérence récit idée argument discours logique raisonnement
déflation prix monnaie économie | inflation prix monnaie banque salaire galop-
désaffection public électeur lecteur !église spectateur politique | désinfection plaie hôpital chambre salle épidémie
émigration irlandais amériq- pays départ partir misère | immigration étranger accueil frontière clandestin ministre
éminence cardinal colline gris grise dominer évêque château | imminence danger orage guerre départ attaque péril accouchement
excès !vitesse zèle alcool !table boire colère | accès fièvre porte colère entrée toux grotte plage interdit internet !bus !refuser | abcès dent pus dentiste crever gencive percer
évasion prisonnier prison fiscal détenu cellule rêve capital bagnard | invasion barbare armée sauterelle hun ennemi normand viking criquet puceron
évocation souvenir passé enfance !poète mort nostalg- | invocation muse dieu esprit saint prière démon | vocation prêtre médecin religieux missionn- enseign- !artistique naître
gradation colère couleur intensité nuance figure rhétor- climat | graduation thermomètre règle tube éprouvette baromètre | dégradation mur climat banc vandale monument officier
habileté artisan chirurgien manuel adroit jongleur politique doigt potier négoci- | habilitation secret diriger défense
incident technique diplomatique frontière séance mineur clos | accident route voiture avion mortel blessé
imposition impôt contribu- main fisc | exposition tableau musée peintre affiche visiteur universel soleil | opposition parti majorité gouvern- député ministre
intégralité texte œuvre film article somme dette | intégrité juge moral territoire honnête physique magistrat
justesse voix ton tir raisonnement observation musicien chanter | justice juge tribunal palais injuste avocat roi équité voleur
lagon:n île corail barrière atoll | lagune venise barque marais | lacune savoir élève mémoire loi manuscrit comblé combler
largesse seigneur donner pauvre généreux prodiguer roi | largeur route mètre tissu épaule rue longueur couloir fleuve
luxation épaule hanche genou chirurgien chute | luxure péché débauche
notion temps physique élémentaire bien philosophie | motion censure député voter assemblée congrès déposer | notation élève barème musical
officiant prêtre cérémonie messe autel | officine pharmacien pharmacie médicament
oppression peuple tyran dictature poitrine | impression livre imprimeur pénible donner | pression atmosphère pneu bière eau
partialité juge arbitre reproche journaliste témoin | partition musique pianiste orchestre violon chef territoire inde
percepteur impôt fisc contribuable payer taxe arriéré réclamer fiscal saisie | précepteur élève prince dauphin latin éduquer rousseau enfant jeune_ aristote roi gouvernante grammaire | récepteur radio ondes télé téléphone émett-
perpétuité prison condamner réclusion meurtrier assises | perpétuation espèce race tradition
portion gâteau fromage frites route congru légume part chemin | potion sorcier druide malade magique pharmacien fiole amer breuvage
prédication pasteur prêtre moine évangile sermon carême dominicain église | prédiction voyant horoscope avenir astrologue nostradamus météo réaliser boule oracle cassandre | prédilection auteur plat musique sport | prédation:n loup lion
prescription médecin ordonnance délai remède crime | proscription exilé sylla tyran banni
rémission maladie péché cancer sans_ malade | émission télé radio timbre gaz | omission oubli liste mensonge volontaire | démission !ministre directeur donner président remettre !maladie !arrêt
résolution !problème !image assemblée courage onu | révolution peuple bastille russe industrielle | évolution espèce darwin maladie
somptuaire:a dépense loi taxe | somptueux:a palais robe festin décor
subornation témoin | subordination proposition conjonction
sujétion esclave peuple pouvoir tyran dépend- vainqueur joug esclavage vivre siècle colonie servitude assujettir vassal indigène femme | suggestion idée proposer conseil lecteur client hypnose vacances
suppuration plaie pus | suppression poste emploi taxe train
tempérance sobre vertu alcool boire modérat- | température:n fièvre thermomètre
transfusion sang donneur blessé groupe hôpital | effusion sang joie larme retrouvaille tendre | infusion tilleul verveine camomille tisane menthe | diffusion film journal tract
vénération saint relique dieu disciple ancêtre | rénovation façade immeuble quartier toiture
vestibule entrée manteau attendre visiteur miroir | vésicule biliaire
vigueur !loi athlète vieillard force | rigueur hiver discipline climat sévère
artère sang cœur boucher sclérose circul- rue | ulcère estomac
barbarie cruel guerre nazi civilis- torture orgue_de_ | barbarisme langue faute solécisme grammaire mot
bribe phrase conversation souvenir mot pain | bride cheval cavalier rêne abattue
chaume toit chaumière paille blé champ | chômage ouvrier emploi usine indemn-
clavier ordinateur piano touche orgue | clavecin:n rameau | clavicule épaule os
cyclone antill- tempête | cyclope ulysse œil polyphème
dentition enfant dent lait | dentier grand-père verre
désert:n chameau dune oasis sable touareg sahara | dessert:n
écharde doigt bois pince planche épine | écharpe cou laine tricoter maire bras froid
épitaphe tombe tombeau cimetière stèle | épithète adjectif homérique nom attribut | épigraphe livre chapitre exergue
exode rural campagne guerre route | exorde discours orateur
filiation père enfant | filature policier laine usine coton détective
flacon parfum | flocon neige
isolation laine toit bruit phonique thermique mur | isolement prisonnier vieillard malade
luciole nuit | lucarne grenier toit
mutation fonctionnaire gène poste | mutilation corps soldat
obole pauvre quête mendiant | obus canon
oraison funèbre prière bossuet | horizon soleil mer coucher ligne
ramure cerf arbre | rainure planche
reliure livre cuir relieur | reliquat somme dette
stalactite grotte plafond pendre voûte | stalagmite grotte sol monter
tentation diable ève succomber résister | tentative évasion record meurtre
tumeur !cancer cerveau bénin chirurgien | rumeur courir ville bruit mariage
vermisseau oiseau | vermicelle soupe bouillon
`
