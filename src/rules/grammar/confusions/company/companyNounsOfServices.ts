/**
 * Nouns that sound or look alike, as shops, town halls and carriers write them (see `Company`). Sources: lists of
 * homophones and paronyms, and what dictionaries say each is said of.
 */
export const NOUNS_OF_SERVICES = `
cendre cheminée cigarette volcan incinér- urne feu braise phénix cendrier mégot défunt poêle tabac bûche !poisson !truite | sandre filet_de_ poisson quenelle perche brochet carnassier carpe étang
zeste râp- bergamote mandarine clémentine _de_citron _de_citrons _d'_orange _d'_oranges _de_pamplemousse _d'_agrume _d'_agrumes | geste commercial main beau_ tendre écolog- barrière secours faire_un_ secourisme !solidar- quotidien danseur
essaim abeille guêpe frelon ruche apicult- bourdonn- | essai gratuit période période_d'_ rugby transform- véhicule voiture clinique nucléaire circuit coup_d'_ !abeille !ruche
boue couvrir_de_ recouvrir_de_ plein_de_ maculer_de_ tacher_de_ bain_de_ bains_de_ coulée_de_ coulées_de_ flaque_de_ traîner_dans_la_ marcher_dans_la_ patauger_dans_la_ patauger éclabouss- crotté glaise torrent_de_ trace_de_ traces_de_ gadoue | bout rue table nez langue monde fil ficelle bois pain tunnel souffle patience couloir !doigt
coulis _de_framboise _de_framboises _de_mangue _de_poivron _de_poivrons panna cheesecake napper | colis livr- suivi relais transport- expédi- facteur suspicieux retir- !fruit !tomate !chocolat !dessert
fumée=fumé cigarette incendie cheminée pompier détecteur tabac usine noir épais feu alerte suffoqu- !poisson !saumon | fumet poisson bouillon gibier arête crustacé alléch- homard
glacière pique-nique boisson plage camping bière frais canette coffre sandwich réfrigér- | glaciaire:a ère période calotte érosion relief vallée âge époque
grès vase poterie carrelage potier céram- pot vosges pierre assiette cruche émaill- bol tasse cérame sable falaise | gré bon_ mal_ !de_ !à_ contre_ !son_ !leur_ !votre_ au_ saison caprice savoir
hockey crosse match palet gazon patin club équipe joueur canadien licence glace | hoquet bébé sursaut avoir_le_ sanglot donner_le_ convulsif
hausse _des_prix _du_prix _des_tarifs _des_loyers _de_température _des_températures chômage inflation taux énergie cotisation salaire électricité !prix !tarif !coût !vente !abonnement !facture !consommation !demande !loyer | housse couette canapé coussin matelas guitare clic-clac lavable oreiller traversin élasthanne !prix
facture impayé tva _d'_électricité _de_gaz _de_téléphone acquitter !bras !plâtre | fracture bras jambe poignet fémur tibia cheville clavicule rotule orteil ouvert
médiation litige consommation conflit différend amiable tribunal | méditation yoga respiration relaxation zen bouddh- sophrolog- posture retraite_de_
convention collectif stage sociét- genève tripartite !stationnement !police | contravention radar excès pare-brise contester verbalis- feu_rouge pervenche dresser_une_
conversation téléphonique ami dîner !durée !date | conservation frigo réfrigér- congél- aliment denrée !message !donnée !document !dossier !conversation | conversion _en_euros _en_dollars dollar devise _en_mètres
transaction bancaire frauduleux débit- | transition énergétique écologique
réception colis hôtel accusé_de_ mariage salle_de_ | récession pib chômage économique croissance
réfection route chaussée toiture trottoir voirie toit façade pont canalisation bitume enrobé | réfraction prisme optique lentille
perquisition police drogue gendarme suspect mandat_de_ enquêteur | acquisition véhicule terrain langage achat
prévision météo budgét- pluie météorolog- | prévention incendie routier suicide dopage tabac campagne_de_ addiction délégué_à_la_
provenance en_ !de | prévenance gentil- délicat- égard tact
procession vierge saint relique cierge évêque pèlerin | profession exercer libéral infirmi- métier réglement- avocat !saint | profusion _de_fleurs _de_couleurs
escapade romantique _en_amoureux amoureux gourmand | escalade mur grimp- baudrier bloc paroi chausson !week-end
étable vache bétail traire fumier âne_et | étape cycliste coureur procédure suivant maillot_jaune
excursion car touriste guide croisière pique-nique | incursion ennemi frontière armée
forage pétrole plateforme géotherm- pétrolier nappe | fourrage bétail vache foin luzerne hiver
déposition témoin recueillir commissariat greffier inspecteur | disposition à_votre_ à_leur_ à_sa_ à_notre_ !à_la_ mettre_à_ rester_à_ tenir_à_ !prendre !légal !police
astronome étoile planète télescope observatoire galaxie comète galilée nébuleuse | astrologue horoscope zodiaque natal prédire voyance
astronomie étoile planète télescope observatoire galaxie | astrologie horoscope zodiaque ascendant voyance tarot
collation goûter biscuit donneur jus | collection timbre capsule couturier automne-hiver printemps-été
avarie moteur navire cargaison cargo gouvernail | avanie subir infliger
insolation attraper bob chapeau fièvre vomir | isolation
injection vaccin seringue insuline piqûre botox | injonction tribunal juge paradoxal _de_payer
hospitalité légendaire proverbial touareg bédouin hôte | hospitalisation chirurgie urgences mutuelle !hôte
inanition mourir_d'_ affamé famine | inanité discours effort propos
péage télépéage badge _d'_autoroute | paysage magnifique montagne campagne peintre panorama sublime splendide bucolique
mousson inde asie tropical thaïlande vietnam saison_de_la_ | moisson blé champ paysan août moissonneuse grange
natation piscine club crawl brasse brevet nageur bassin synchronis- | natalité taux mortalité démograph- insee
succession notaire héritage héritier testament décès | sécession guerre_de_ lincoln
lésion peau genou cutané ligament muscle tendon cérébral | liaison train ferry aérien maritime amoureux
versant vallée skieur alpin ensoleill- ubac | versement mensuel acompte pension bancaire
usager métro bus route train réseau gare tramway rer sncf trottoir parking ligne tram | usagé:a vêtement pneu pile huile batterie mouchoir
subvention association mairie région festival | subversion dictature
yacht marina amarr- luxe milliard- croisière mouill- skipper monaco ponton cannes | yack tibet himalaya troupeau laine népal mongol
xylophage insecte termite poutre charpente capricorne larve | xylophone musique orchestre lame note enfant
quartz montre horloge pendule cristal | quart
taie oreiller traversin | thé tasse vert menthe théière infus- boire sachet
roc granit escalad- falaise grimpeur dur_comme_un_ solide_comme_un_ | rock groupe guitare concert festival musique danser chanteur
rhum cocktail ambré martinique baba guadeloupe mojito antilles punch agricole tonneau !verre !grog | rhume toux éternu- moucher attraper mouchoir foin
sermon curé prêtre messe pasteur prêche évêque dominical | serment prêter_ témoin cour assises tribunal devant_
moue dubitatif dédaign- lèvre boudeur faire_la_ faire_une_ | moût raisin cuve pressoir bière brasseur
gale acarien contagi- démang- | gala soirée danse costume conservatoire patineur
bette gratin_de_ côte_de_ côtes_de_ béchamel | bête féroce sauvage poil animal
penne _carbonara _arrabbiata _bolognaise | peine !à_
canot sauvetage pneumatique ramer rame gonflable naufragé | canal péniche écluse venise panama suez irrigation amsterdam gondole
vin bouteille verre cave dégust- rosé vigneron bourgogne bordeaux carafe sommelier millésime cépage | vain:a !en_
cavale prisonnier évadé fugitif malfaiteur gangster | cabale complot calomn-
préposition verbe grammaire infinitif | proposition commercial refus devis
prodige enfant violon pianiste précoce génie échecs virtuose musicien piano concert | prodigue:a fils
`
