import { readAlike } from './alike'

/**
 * Nouns, verbs and adjectives that sound alike, or nearly so, though neither ending nor lemma brings them together:
 * where one of them is wrong, another of its line was mostly meant. Source: the homophones that school grammars list.
 */
const LINES = `
veut veux vœux
faites fêtes faite fête fait fais faits
sale salle
sales salles
mettre mètre maître
mètres maîtres
voie voix vois voit voient voies
cour cours court courent courts
coup coût cou
coups coûts cous
coûte coûtent
compte conte comte comptent
comptes contes comtes
peau pot
peaux pots
port porc
ports porcs
mer mère maire
mères maires
maux mots mot
chaîne chêne
chaînes chênes
plan plant
plans plants
champ chant
champs chants
autel hôtel
statue statut
statues statuts
auteur hauteur
auteurs hauteurs
palier pallier
patte pâte
pattes pâtes
amande amende
amandes amendes
tache tâche
taches tâches
session cession
sessions cessions
cep cèpe
ceps cèpes
seau sceau saut sot
seaux sceaux sauts sots
point poing
points poings
poids pois
fin faim
fins faims
raisonne résonne
raisonner résonner
air aire
airs aires
encre ancre
ancré encré
pose pause
poses pauses
serre sert sers
serrez serez
censé sensé
censée sensée
censés sensés
dessein dessin
différend différent
différends différents
fard phare
fards phares
fil file
fond fonds font
forêt foret
golf golfe
parti partie partit
partis parties
pêche pèche
peine penne
pouce pousse
prix pris prie prit
roue roux
crois croit croix croient
dois doit doigt doivent
doigts dois
lit lie lis
mort mord
né nez
pain pin peint
perd père paire pair
pères paires pairs
pic pique
reine rêne renne
sel selle
sort sors
vain vin vint
cher chair chère
cuir cuire
faire fer
grâce grasse
jeune jeûne
pâle pale
penser panser
poêle poil
plaine pleine
résident résidant
saine scène
tard tare
taux tôt
ton thon
vice vis
vil ville
balade ballade
balades ballades
banc ban
bar barre
boue bout
bouts boues
canne cane
chœur cœur
chœurs cœurs
clair clerc
conseil conseille
date datte
dates dattes
eau haut
eaux hauts
étal étale
fosse fausse
goûte goutte
gré grès
laid lait
lieu lieue
mail maille
mal mâle
maures morts
mur mûr mûre
murs mûrs mûres
marche marché
péché pêcher pécher
quart car
quarts cars
rang rend
rat ras raz
sain sein saint
sains seins saints
tante tente
tantes tentes
teint thym tain
tic tique
tribu tribut
vaut veau
veaux vaut
vente vante
ventes vantes
ver verre vert
vers verres verts
vue vu vues
exprès express
éminent imminent
éminente imminente
fasse face
faces fasses
`

const homophones = readAlike(LINES)
const NONE: readonly string[] = []

/** What sounds like a word that says something by itself; nothing for most. */
export const openHomophones = (form: string): readonly string[] => homophones.get(form) ?? NONE
