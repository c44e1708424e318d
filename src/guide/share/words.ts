/**
 * 512 French words, no two alike in their first four letters: nine bits each, read aloud or compared by eye. Their
 * order is part of every fingerprint ever shown: never change it.
 */
export const FINGERPRINT_WORDS: readonly string[] = `
abbaye abri accent accord accueil achat acier acteur action actuel agent aile aise album alliance
allure altitude ambition amitié ampleur ancien angle animal année antenne août appareil appel appui
argent argument article aspect assiette atelier athlète aube auguste auteur avenue avion avril azur
bain balcon ballon banc baron barrage basket bassin bateau batterie berger besoin bilan biologie
blanc bleu bloc boisson bonheur bonjour bonnet bord bourse boutique boîte bracelet budget bulletin
bureau bâtiment béton cabinet cadeau café cahier caisse calcul camarade camion camp caméra canal
capacité carnet carton casting cellule cerveau chaleur champ chance chapeau charte chat chemin
cheval chien chimie chou ciel cinéma circuit citoyen clavier clef client climat cloche club coffre
coin collège comité comète concept congé conseil contact coton coucou couleur cour cousin couteau
critère crédit cuir culture cycle côté degré densité dent descente dessin destin diamant digital
diocèse disque distance division dizaine document doigt dollar domaine dossier douceur douzaine
drapeau droit durée début décor désert détail détour effet effort emprunt endroit escalier espoir
esprit espèce essai essor examen exemple exercice exploit facteur famille fauteuil favori façade
festival fichier filet fille film final flamme fleur fluide fonction fontaine football format forêt
foyer franc fromage front fruit futur février galerie gamme garage gardien gauche genou genre
gestion girafe globe golf goût grade graine grenade grotte guitare gâteau géant génie hauteur havre
heure histoire hiver honneur horaire horizon horloge humble humeur humour héritage hôtel idée
immeuble instant jambe janvier jardin jaune jersey joie joueur jour juillet juin jumeau jungle
junior justice label lait langue lapin latin lecture lente lettre leçon liaison liberté lien lieu
lion livret local logique longueur loyer lumière lune lycée légende magasin magie mairie maison
manche manteau marathon massif match matin maturité matériel membre mention menu merci micro midi
miel milieu mille mimosa minuit miracle miroir mission mixte mobile mode moitié moment montagne
monument morceau moteur motif moulin mouton moyen musicien mythe mémoire métal méthode métier métro
météo nature navire neuf neveu niveau nord notaire notion novembre noyau nuage numéro objectif
occasion octobre océan odeur oiseau olivier orage ordre oreille organe otarie ouest outil ouvrage
pain paire panier pantalon papier parc parfum parole parquet passage patron pavillon paysage peau
peintre pelouse phare photo pilote piscine pièce plafond plage plaisir plan plat plomb pluie poignée
poisson pont port position poterie poule poème poète prairie presse prochain projet province
prudence prénom quai qualité quantité quartier question radio raison rang rapide rapport rayon
recette recueil refuge regard relation requête respect retour rivière robe robin roche roman rond
rotation rouge routier rugby récit région régulier réponse réseau résultat réunion réussite réveil
sage saison salaire salle salon saut schéma science scène second secret secteur semaine service
seuil signal silence soin soir soleil solution sommeil source soutien sport spécial stade stage
statut stylo suite sujet symbole système séance séjour tableau temple terme terrain thème théâtre
toit tour train travail trésor témoin union unité usage valeur vallée vent verre version vert vidéo
vigueur ville vision vitesse voisin voiture volume vélo école économie écran écriture édition
égalité élan émotion énergie épisode époque équipage étape étude évidence
`
  .trim()
  .split(/\s+/)
