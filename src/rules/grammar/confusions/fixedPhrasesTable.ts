/**
 * Words that sound alike, one set a line: in a fixed phrase each stands for the others by mistake; a low line stands
 * for a space. Source: the homophones of school lists.
 */
export const SOUNDS = `
fer faire ferre fers
peine pêne penne
moi mois
août où ou houx
cas qu'a qu'à
tant temps tend tends taon t'en temp
sang sans cent sent sens s'en c'en
mal mâle malle
mer mère maire
père pair paire perd
corps cor cors
cœur chœur
foi foie fois foies
voix voie vois voit voies
point poing poings
pain pin peint
fin faim feint fins
haut eau oh au
bas bat bât bats
vent van vend vends
vin vain vingt vint
pot peau
mots maux mot
compte conte comte comptes contes
coup cou coût coups cous
air aire ère erre
cours cour court courre
part par pare
or hors ors
prix pris prit prie
lit lie lis
selle sel celle
scène saine cène
sain saint sein sains
champ chant champs chants
balle bal
lait laid
reine rêne renne
poids pois poix
doigt doit dois doigts
dents dans d'en dent
an en
gré grès grée
mur mûr mûre
ancre encre
lieu lieue lieux lieues
nez né nés
nues nu nus nue
mors mort mords
quart car
balai ballet
hôtel autel
sou sous soûl sout
clair clerc
fond fonds font
cerf serf sert serre
tort tord tords
bond bon bonds
près prêt pré
chaîne chêne
face fasse
grâce grasse
paix paie pet
crin crains crins
tain teint thym
banc ban
port porc
camp quand quant qu'en
rang rend rends
verre vers vert ver verres
pose pause
goutte goûte gouttes
côte cote
tache tâche
flan flanc
pouce pousse
signe cygne
saut seau sceau sot
sort sors
art arts
dé des dès
phare fard
toit toi
soi soie soit sois
pâte patte pates
trait très
aile elle
but butte bute
autant au_temps aux_temps au_tant
parti partie partis parties
ouïe oui
fausse fosse
poil poêle poile
cri crie
appui appuie
dû du
voire voir voirs
prou proue
vis vice vices
mise mises
plaie plaît plaid
plait plaie
pied pieds
cent sans sang
date datte
plan plant
loup loue
queue que
hôte hotte
ces ses c'est s'est sais
sont son
peu peut peux
où ou
là la l'a
ça sa çà
mes mais met mets
donc dont don
si s'y ci
ni n'y nie
près prêts prêt
tôt taux
pli plie
lice lisse
faix fait fée
main maint
maint main
plein plain
plain plein
chère chair cher chaire
chair chère cher chaire
gens j'en
guet gué gai
rets raie
jeun jeune jeûne
fût fut
hue eu
boire boirent
sauve sauves
laine l'haleine
cire sire
étain éteint
filtre philtre
mètre maître mettre
maître mètre mettre
martyr martyre
jet geai jais
poste postes
repère repaire
raison raisons
trêve trèves
rade rades
seing sein saint sain
gîte gîtes
for fort fors
lot lots l'eau
basque basques
satire satyre
taie t'es tes
roue roux
sale salle
thon ton
vœu veux veut
eaux os hauts
tête têtes
van vent
lieux lieu lieue
pal pâle pale
statut statue
`

/**
 * Fixed phrases and proverbs; between braces the word that is taken for one that sounds like it, with those that the
 * sets lack behind a colon. Sources: the idioms and proverbs of French dictionaries.
 */
export const FIXED = `
<battre:verb> le {fer} (pendant|tant|quand)
{autant} en emporte le vent
contre {vents:vans|vend|vends|van} et marées
(en|tomber|tombe) (cent|mille) {pour:pours} cent
faire les quatre {cents:sans|sang|cent} coups
un esprit sain dans un {corps} (sain|saint|sein)
loin des yeux , loin du {cœur}
<dormir:verb> à {poings:points|point} fermés
à toutes {fins} utiles
(long|longue) comme un jour sans {pain}
<manger:verb> son {pain} (blanc|noir)
quand le {vin} est tiré
<vendre:verb> la {peau} de l' ours
<tourner:verb> autour du {pot}
(<payer:verb>|<casser:verb>) les {pots:peaux|peau} cassés
aux grands {maux} les grands
entre deux {maux} il faut
les bons {comptes} font les bons amis
jouer la fille de l' {air}
<laisser:verb> libre {cours}
d'une {part} , d' autre
la poule aux œufs d' {or}
(boire|bois|but|buvait) le calice jusqu' à la {lie:lit}
(ne|plus) (savoir|sait|savait|savais|sais) à quel {saint}
(laisser|a laissé|laissait|laissa) le {champ} libre
<saisir:verb> la {balle} au bond
quand les poules auront des {dents}
vingt mille {lieues:lieux|lieu}
bottes de sept {lieues:lieux|lieu}
<mener:verb> par le bout du {nez}
qui veut la {paix} prépare
<montrer:verb> {patte} blanche
<reprendre:verb> du {poil} de la bête
(l'oisiveté|mère) est (la mère)? de tous les {vices:vis}
<mettre:verb> {sens:sans} dessus dessous
(à qui)? mieux {mieux:mieu}
{tel:telle} père , tel fils
tel père , {tel:telle} fils
<donner:verb> sa langue au {chat:chas}
(nids) {de:d'eux} poule
un tiens vaut {mieux:mieu}
un {tiens:tien|tient} vaut mieux
mieux vaut {tard:tare|tares}
le {jeu:je} n'en vaut
<tenir:verb> le {haut:eau|oh} du pavé
pieds et {poings} liés
(comme) {un:hein} seul homme`
