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
<croire:verb> dur comme {fer}
(main|bras|rideau|chemin|fil|âge|santé|volonté|discipline|poigne) de {fer:faire} ($|,|et|dans|pour|est|a|entre)
mois d' {août}
(le|du|au|quinze|mi) {août:où} (prochain|dernier|$)
en {cas} (de|d') (incendie|panne|urgence|doute|besoin|pluie|retard|absence|accident|litige|problème|perte|vol|force|nécessité|malaise|fièvre|danger|fuite)
en tout {cas}
en aucun {cas}
le {cas} échéant
<faire:verb> grand {cas} (de|d')
{tant} (pis|mieux)
{tant} s' en faut
{tant} bien que mal
{tant} va la cruche
en {tant} que tel
{autant} en emporte le vent
{temps} (modernes|partiel|plein|libre|mort|forts) => (à|de|en) tant
(bon|mauvais|beau|gros|vilain) {temps} (pour|de saison|de chien)
(le|un) (bon|mauvais|beau|gros|vilain) {temps} ($|,|et)
(il était|dans le|depuis la nuit des|au bon vieux|en un rien de|le plus clair de son) {temps}
(de|en) {temps} immémorial
le {temps} (perdu|passe|presse|file|se gâte|est couvert|est gris|des cerises)
{vent} (debout|arrière|du nord|du large|d'est|d'ouest|de travers)
contre {vents:vans|vend|vends|van} et marées
(bon|quel bon) {vent} ($|,|vous|t')
<semer:verb> le {vent}
(coup|coups|rafale|rafales|rose|moulin|moulins) (de|à|des) {vent} ($|,|a|qui|et|du|de)
sans {queue} ni tête
au {pied:pieds} (de la lettre|du mur|levé)
(coup|coups) de {sang} ($|,|et)
<suer:verb> {sang} et eau
(bon|mauvais|se faire un) {sang} ne (saurait|peut)
<faire:verb> couler le {sang}
(sang|pur) {sang} ($|,|et) => pur sang
(prise|prises|don|dons|transfusion|goutte|gouttes|tache|taches|effusion|mare|bain|cellule|frère|frères|liens|noces) (de|du) {sang} ($|,|et|est|sur|dans|pour|a)
(en|tomber|tombe) (cent|mille) {pour:pours} cent
{cent} (ans|fois|mètres|grammes|francs|kilos) => (de|trois|deux) cent
<faire:verb> les {cent} pas
faire les quatre {cents:sans|sang|cent} coups
(sonner|sonne|sonnait|sonnent) du {cor}
(cor|son) au {fond} des bois
le {cor} (de chasse|anglais)
à {cor} et à cri
(esprit|prendre|prend|combat) {corps} à corps
un esprit {sain} dans un (corps|cor)
un esprit sain dans un {corps} (sain|saint|sein)
à son {corps} défendant
à {cœur} (ouvert|joie|perdu) => à chœur ouvert
(avoir|a|avait|ai|avait) (le|du) {cœur} (gros|sur la main|net|brisé|à l'ouvrage|léger|lourd)
loin des yeux , loin du {cœur}
(de|en) bon {cœur:chœur}
(accroche|crève) {cœur}
de tout {cœur}
par {cœur} ($|,|et|la|les|ses|une|tout)
il était une {fois}
une {fois} (pour toutes|n'est pas coutume|de plus|par an|sur deux)
(<avoir:verb>|<perdre:verb>|<renier:verb>|<propager:verb>) la {foi} ($|,|en|du|de)
(bonne|mauvaise|profession|acte|digne|article|homme|sans) (de)? {foi} ($|,|et|qui|du|de la|est)
ma {foi} , (oui|non|je|c'est|tu)
ni {foi:fois|foie} ni loi
<faire:verb> {foi} de
(huile de|pâté de|crise de|mal au|cirrhose du|cancer du) {foie}
foie {gras:grâce}
(de|à) vive {voix}
à {voix} (haute|basse)
(la|une) {voix} (du peuple|de la raison|de stentor|d'or|de velours|intérieure|enrouée)
avoir {voix} au chapitre
{voie} (numéro|lactée|ferrée|express|romaine|sacrée|de garage|publique|navigable|hiérarchique|unique|sans issue)
sur la (bonne|mauvaise) {voie}
<mettre:verb> sur la {voie}
en {voie} (de|d') (disparition|guérison|développement|extinction|achèvement)
à {point} nommé
<dormir:verb> à {poings:points|point} fermés
(serrer|serrait|serra|serre) les {poings:points|point}
(coup|coups) de {poing} ($|,|dans|sur|en)
mal en {point}
un {point} c' est tout
à quel {point} (je|tu|il|elle|on|nous|vous|le|la|les|cela)
{faim} de loup
(crever|mourir|mourait|meurt|crève|crevait) de {faim}
la {faim} (justifie|fait sortir le loup|chasse le loup)
la {fin} (justifie les moyens|des haricots|du monde|du film|de la guerre|du livre|de l'année|des temps)
(mettre|met|mit|mis|mettait|mettra) {fin} à
à toutes {fins} utiles
(nuit|toucher|touche|tire|tirer) à sa {fin}
(prendre|pris|prenait|prit|remettre|mise|mis) en {main}
à la {fin} (du|de la|de l') (mois|semaine|année|spectacle|film|journée|saison|repas|siècle|concert|messe|guerre)
(pain|pomme|pommes|aiguille|aiguilles|forêt|bois) de {pin} ($|,|et)
(long|longue) comme un jour sans {pain}
<avoir:verb> du {pain} sur la planche
<manger:verb> son {pain} (blanc|noir)
bon comme le {pain}
<gagner:verb> son {pain}
le {pain} et le vin
{eau} (de vie|de rose|de source|potable|bénite|de cologne|de javel|minérale|gazeuse|douce|salée|courante)
(à l'|de l'|dans l'|sous l'|goutte d'|jet d'|point d'|verre d'|cours d'|chute d'|château d'|salle d') {eau:haut|au} ($|,|et|du|de la|est|qui|froide|chaude|pure)
{eau} dormante
les {eaux} (usées|pluviales|thermales|territoriales|profondes)
(mettre|met|mettait|mis|mise) {bas} les armes
(l'oreille|à voix|ici) {bas} ($|,)
la tête {haute:hôte|hotte} ($|,|et)
en {haut:eau|oh} (lieu|de l'échelle|de la côte|de la page|des marches)
(du|tout en|là) {haut:eau|os} (de la|du|de l') (tour|clocher|ciel|toit|pont|falaise|colline|balcon|mur|phare|rempart|montagne)
{vin} (rouge|blanc|rosé|chaud|mousseux|de messe|de pays|de paille|jaune|nouveau)
(pot|sac|verre|tonneau|cruche|bouteille|litre|barrique|fût|coupe|cave) (à|de) {vin} ($|,|et|est|rouge|blanc)
quand le {vin} est tiré
<mettre:verb> de l' {eau:haut|os} dans son {vin:vain|vingt}
dans son {vin} ($|,)
mains {nues:nus|nue} ($|,)
<tomber:verb> des {nues}
<porter:verb> aux {nues}
<avoir:verb> la {peau} (dure|sur les os|douce|mate)
<vendre:verb> la {peau} de l' ours
(à fleur|peur|coûter la|risquer sa|sauver sa|jusqu'à la) (de)? {peau}
{pot} (au|aux) (feu|lait|roses)
(découvrir|découvert|découvrit|découvre) le {pot} aux
<tourner:verb> autour du {pot}
sourd comme un {pot}
(<payer:verb>|<casser:verb>) les {pots:peaux|peau} cassés
la cuiller à {pot}
(jouer|joue|joua|jouait) sur les {mots}
(au bas|en un|un bon|à demi) {mot:maux}
<prendre:verb> au {mot:maux|mots} => au mot
<avoir:verb> le (dernier|fin) {mot:maux|mots}
(des|de|les|aux) {maux} (de tête|de ventre|d'estomac|de dents|de gorge|de cœur)
aux grands {maux} les grands
entre deux {maux} il faut
(régler|règle|réglait|réglé) son {compte}
(son|leur|tout) {compte} (fait|est bon)
les bons {comptes} font
{contes} (de fées|de perrault|de grimm|de noël|pour enfants)
{conte} (de fées|de perrault|de grimm|de noël|populaire|à dormir|philosophique)
le {comte} (et la comtesse|de monte-cristo|de toulouse|de champagne|de flandre)
(à|tout à|coup sur|sur le|faire d'une pierre deux|après|du même|tout d'un) {coup} ($|,|il|elle|je|nous|sûr)
<prendre:verb> ses jambes à son {cou}
la corde au {cou}
<tordre:verb> le {cou}
au {cou} de (girafe|cygne|son|sa)
le {coût} (de la vie|des travaux|des matières|de l'énergie|de production|du loyer)
(en l'|au grand|plein|de l'|mal de l'|courant d'|courants d') {air} ($|,|frais|pur|libre|de la)
(<avoir:verb>|<prendre:verb>) l' {air} (de|d'|triste|fatigué|content|bête|perdu|idiot)
sans en avoir l' {air}
jouer la fille de l' {air}
{air} (conditionné|marin|de famille|de fête|comprimé|de flûte|d'opéra)
{aire} (de jeu|de jeux|de repos|d'autoroute|de lancement|de stationnement|d'atterrissage)
une {ère} (nouvelle|glaciaire|de prospérité)
notre {ère} ($|,)
(avant|avant l'|de l') {ère} (chrétienne|industrielle|secondaire|primaire|tertiaire|quaternaire)
<errer:verb> comme une âme en {peine}
(ça|cela|n'en) <valoir:verb> (bien)? la {peine}
à {peine} ($|,|arrivé|sorti|le|la|un|audible|visible|croyable|plus|entrouverte|éveillé|assis|deux|trois|quelques|eut|avait)
(sans|grand|toute|à grand) {peine} ($|,|à|est)
<purger:verb> (sa|une) {peine}
sous {peine} (d'|de)
au {peigne:peine|pêne} fin
(chasse|chasser) à {courre:cour|cours|court}
(au|en) {cours} (de|du|d') (route|traitement|voyage|construction|fabrication|siècle|temps|mois)
<laisser:verb> libre {cours}
(<suivre:verb>|reprendre|reprend) (son|leur) {cours} ($|,|normal)
(la|une|une haute) {cour} (d'appel|de cassation|de justice|d'assises|d'honneur|de récréation|des comptes|du roi|des miracles|intérieure|carrée|pavée|martiale)
<faire:verb> la {cour} (à|aux)
{court} (métrage|bouillon|séjour|terme|de tennis|en bouche|de vue|sur pattes|vêtu)
{couper:coupé} court
(prendre|pris|tenir|couper|tourner|tourna|coupa) {court} ($|,|à) => tenir
(nulle|quelque) {part}
à {part} entière
d'une {part} , d' autre
(faire la|faire) {part} (de|des|du) (lion|choses|feu|naissance)
<prendre:verb> {part} (à|au|aux)
(de|à) {prix} (d'or|coûtant|fort|fixe|cassé|courant|de gros)
(à tout|hors de|à vil|le juste|à aucun|à moitié) {prix}
{hors} (de|d') (prix|danger|combat|saison|sujet|sujets|service|course|soi|portée|question|doute|atteinte|haleine)
{hors} (piste|bord|série|norme|taxes|jeu|pair|ligne)
(des emplacements|interdit|mis|en dehors) {hors} (de|des|du) => or
la poule aux œufs d' {or}
(rouler sur l'|à prix d'|cœur d'|âge d'|affaire en|pont d'|règle d'|mine d'|bague en|étalon|lingot d'|pépite d'|chercheur d'|chercheurs d') {or}
tout ce qui brille n' est pas {or}
{or} (massif|blanc|noir|fin)
comme on fait son {lit}
(au|du|dans le|garder le|sauter du|saut du|tête de|descente de|bois de) {lit} ($|,|et|se|est)
(boire|bois|but|buvait) le calice jusqu' à la {lie:lit}
<mettre:verb> en {selle}
(remettre|remit|remis|remonter|remonte) en {selle}
<mettre:verb> son grain de {sel}
(gros|fleur de|grain de|pincée de|statue de|sans|poivre et|marais) {sel:selle|celle} ($|,|et|dans)
en {scène} ($|,|par|un|une|le|la|les)
(entrer|entre|entra|entrait) en {scène}
(artiste|comédien|actrice|mise|jeu|noms) (de|en) {scène}
{sain} (et sauf|d'esprit)
{saine} (et sauve|alimentation)
{sains:saints|seins} et saufs
(ne|plus) (savoir|sait|savait|savais|sais) à quel {saint}
la {saint} (jean|nicolas|sylvestre|valentin|barthélemy|michel|martin)
(vendredi|lieu|esprit|père|siège|les lieux) {saint} ($|,|et|de)
un {saint} (homme|patron|évêque|père)
au {sein} (de|du|des) (la|l'|notre|votre|conseil|parti|groupe|gouvernement|l'équipe)
<nourrir:verb> au {sein}
(donner|donne|donnait) le {sein}
sous {seing} privé
(le|un) (petit|grand) {saint:sain|sein} bernard
(laisser|a laissé|laissait|laissa) le {champ} libre
sur le {champ} (de bataille|de courses|d'honneur|de tir)
(prendre|a pris|prend) la clé des {champs}
<battre:verb> (la campagne|les) {champs:chants|chant}
le {chant} (du cygne|des sirènes|du coq|du départ|des oiseaux|grégorien|des partisans|du rossignol|de l'alouette)
(au|dès le|avant le) {chant} (du|de) (coq|l'alouette)
le chant du {cygne}
(long|cou) comme un {cygne}
(donner|faire|fit|montrer) {signe} (de|à|que)
(mauvais|bon|sous le|en) {signe} (de|du|d'|$|,) => en cygne
<saisir:verb> la {balle} au bond
<renvoyer:verb> la {balle}
<prendre:verb> la balle au {bond}
(faux|d'un seul|faire un|d'un) {bond} ($|,|il|elle|sur|en) => bon
la {balle} est dans (mon|ton|son|votre|notre|leur)
<ouvrir:verb> le {bal}
(un|le|au|du) {bal} (masqué|costumé|populaire|des débutantes|du village|musette)
{laid} (comme un|à faire peur)
{lait} (chaud|froid|tiède|cru|entier|caillé|fermenté|maternel|concentré|écrémé|en poudre|bouilli|frais|caillé|de chèvre|de vache|de brebis|d'ânesse|de coco)
(dents|vache|cochon|frère|sœur|petit|pot au|soupe au|café au|chocolat au|verre de|bol de|litre de|bouteille de) (de|à)? {lait} ($|,|et|chaud|froid|sur)
la {reine} (mère|d'angleterre|des abeilles|de saba|de cœur|des neiges|du bal|victoria|margot)
(lâcher|tenir|tient|tenait|tint|prendre|prit|reprendre|reprit|lâcha) les {rênes:reines|rennes|reine}
(fausse|de|sur le|avoir deux) {poids} (et deux mesures|lourd|mort)
deux {poids} , deux mesures
(<perdre:verb>|<prendre:verb>|<faire:verb>) (du|le) {poids}
(robe à|cravate à|foulard à|petits|petit) {pois} ($|,|et|chiches|chiche|carottes|noirs|blancs|bleus|rouges|frais)
enduit de {poix}
enduite de {poix}
enduits de {poix}
noir comme la {poix}
se <mettre:verb> le {doigt} dans l' œil
(sur le bout du|bout des|obéir au|montrer du|les cinq|à deux|petit|pas lever le petit|bout du) {doigts:doit|dois} ($|,)
(sur le bout du|obéir au|montrer du|petit) {doigt:doit|dois} ($|,|et)
œil pour œil , {dent:dans|dents} pour
(rage|brosse|arracheur|quenotte|pâte|mordre|armé jusqu'aux) (aux|de|à|les)? {dents} ($|,|et)
quand les poules auront des {dents}
(bon|mauvais|nouvel|jour de l'|par|tous les) {an} ($|,|dernier|$) => par en
bon {gré} mal gré
bon gré mal {gré}
de son plein {gré}
(contre|de plein|savoir|saura|sut|sais|de gré à|au) {gré} ($|,|des|du|de) => grès
au {gré} (du|des|de) (vent|vents|flots|saisons|humeurs|courant|rencontres)
(pot|cruche|vase|carrelage|assiette|roche) (en|de) {grès} ($|,|et)
(au pied du|raser les|sauter le|droit dans le|les quatre|<escalader:verb> le|<longer:verb> le) {mur} ($|,|et)
<jeter:verb> l' {ancre}
<lever:verb> l' {ancre}
(mouillage|chaîne d'|jeter l') {ancre} ($|,|dans|et|devant)
(tache d'|bouteille d'|encre de|couler beaucoup d'|cartouche d') {encre}
{encre} (de chine|sympathique|noire|bleue|rouge|violette|invisible)
<faire:verb> (couler)? d' {encre}
(en temps et|avoir|tenir|en haut|donner|non|chef|au) {lieu} (de|d'|$|,|à)
à cent {lieues:lieux|lieu} (de|d'|à la)
vingt mille {lieues:lieux|lieu}
bottes de sept {lieues:lieux|lieu}
le {lieu} (du crime|saint|de naissance|de travail|du rendez-vous|de rendez-vous|dit|de l'accident)
les {lieux} (du crime|saints|de l'accident)
<mener:verb> par le bout du {nez}
(pied de|nez à|au|mettre le|fourrer son|montrer le bout de son|coup de|saigner du|saigne du|verres dans le|moutarde qui monte au) {nez}
(prendre|prit|prend|a pris) le {mors} aux dents
le mors aux {dents}
à l'article de la {mort}
(peine|danger|condamné|condamnée|arrêt|silence|fait le|faire le|à la vie à la) (de|à)? (la)? {mort} ($|,|et)
(donner|un) coup de {balai}
du {balai} ($|,)
(manche|coup|coups) (à|de) {balai} ($|,|et)
(corps|maître|troupe|danseuse|danseur|chaussons|compagnie) de {ballet}
{ballet} (russe|russes|classique|de l'opéra|aquatique|rose|diplomatique|nautique)
(maître|hall|garçon|chambre|rat|gérant|patron) (d') {hôtel:autel}
{hôtel} (particulier|de ville|de passe|de luxe|des ventes|des impôts|des monnaies)
(conduire|conduisit|mener|mena|mène|conduit) (sa|sa fille|la mariée)? à l' {autel}
sur l' {autel} ($|,|de la|du)
(enfant|enfants|le pied|nappe|marches) (de|au|d'|de l') {autel}
(sans le|pas un|un|propre comme un|dernier|près de ses) {sou:sous|soûl|saoul}
(près de ses|machine à|gros|question de|de quatre|trois francs six) {sous:sou|soûl}
au {clair} de (la)? lune
<tirer:verb> au {clair}
(à|de) {fond} (de cale|de teint|de commerce|la caisse|de train|perdu) => commerce
{fonds} (de commerce|de pension|de roulement|d'investissement|publics|monétaire|secrets|marin)
(un|une|lame|ski|article|toile|course|bruit|fin) (de) {fond}
{bas:bat|bât} fond
les {fonds} (publics|secrets|marins|européens|propres)
(mettre|mise|bailleur|détournement|appel|levée|bailleurs|transfert|manque) de {fonds:font|fond}
(au|du) {fond} (de|du|des) (la|l'|couloir|puits|jardin|cœur|tiroir|sac|trou|lac|bois|verre|ravin|gouffre|mer)
avoir {tort} (de|$|,)
à {tort} (ou à raison|et à travers)
(à|donner|faire|avoir|a|donné|avoué|avait|ai|fait|ont) {tort} ($|,|à|de) => elle tort
(faire|fit|fait|feront) {bon} (marché|ménage|usage|accueil|poids|gré)
{près} (de ses sous|du cœur|du bonnet)
(à peu|de trop|rasé de) {près:prêt|prêts|pré} ($|,|de)
(fin|fins|fine) {prêt:près|pré} ($|,|à)
(de)? {chaîne} (de montagnes|de vélo|de montage|stéréo|alimentaire|d'arpenteur|de production|en or)
(un|en|du|glands de|de|gland de) {chêne} (centenaire|massif|liège|clair|vert|et le roseau|pédonculé)
le {chêne} et le roseau
<perdre:verb> la {face}
(en|pile ou|pile et|sauver la|faire|faire volte|de|face à) {face} ($|,|à|de|du) => fasse
(<rendre:verb>|coup|coups|état|délai|jour|action) (de)? {grâce} ($|,|à|de)
<faire:verb> la {grasse} matinée
la {grasse} matinée
(poule|soupe|vache|peau|huile|herbe|cheveux) {grasse:grâce} ($|,|et)
en {paix} ($|,|avec|dans|et)
(juge|gardien|gardiens|traité|accord|accords|calumet|colombe|pipe|pourparlers|processus|prix nobel) (de|de la) {paix}
qui veut la {paix} prépare
à tous {crins:crains|crin} ($|,)
(prendre|prit|être|mis|mettre|sur le|au) {banc} (des|de|d') (accusés|touche|école|essai|sable|poissons|nage)
(mettre|mis|mise|mit) au {ban} (de|du|des)
<publier:verb> les {bans:bancs|banc}
le {ban} et l'arrière-ban
(arriver|arriva|arrive|arrivés|arrivé|mener|conduire) à bon {port:porc|pore}
(entrer|entre|entra|rentrer|rentre|amarré|amarrer) (au|dans le|dans un|à) {port:porc}
{port} (de pêche|de plaisance|de commerce|de l'arme|d'attache|de tête|maritime|fluvial|franc)
(côte|côtes|rôti|échine|filet|travers|pied|pieds|viande|rillettes) de {porc} ($|,|et|à|au)
<lever:verb> le {camp}
(dormir|lit|changer|changé|feu|camp|ficher le|ficha le|foutre le) (de)? {camp} ($|,|et)
(se mettre|mettre|en|hors|serrer les|serrez les|rentrer dans le|au premier|au même) {rang} ($|,|serré|d'oignons|de)
(boire|bu|buvait|but|boit|buvons) un {verre}
{verre} (à pied|à vin|de vin|de lait|de bière|de champagne|dépoli|grossissant|fumé|cassé)
(tempête dans un|se noyer dans un|noyer dans un|laine de|bris de|maison de|papier de|fibre de) {verre} ($|,|d')
(tirer les|nu comme un|pas piqué des|fruit plein de) {vers:verre|vert} du
nu comme un {ver}
(tirer|tira|tire) les {vers:verres|verts} du nez
{ver:verre|vert} (à soie|de terre|solitaire|luisant)
le {ver} est dans le fruit
(se mettre|mettre|mis|passer|passé|passe) au {vert}
<donner:verb> le feu {vert}
feu {vert:verre|vers|ver} ($|,|pour|à|au)
la {pose} (du carrelage|de la moquette|du parquet|de la première pierre|d'une bombe|du papier peint|des rideaux)
<garder:verb> la {pose} ($|,|devant|pendant)
<faire:verb> une {pause} ($|,|de|café|pour|déjeuner)
{pause} (café|déjeuner|cigarette|publicitaire)
(se ressembler|ressemblent|ressemble) comme deux {gouttes} d'
la {goutte} d'eau
(goutte|boire la|crise de|attaque de) (à)? {goutte} ($|,|et)
(n'y|on n'y) (voir|voit|voyait|vois|entend|comprend) {goutte:goûte}
(à|mi|mettre de|laisser de|la) {côte} (d'azur|d'ivoire|de bœuf|de porc|d'agneau|d'or|atlantique|bretonne|normande|à côte|escarpée)
(avoir|a|avait|garder) la {cote}
la {cote} (d'alerte|d'écoute|de popularité|d'amour|argus|boursière)
(faire|fait|fit) {tache} d'
{tache} (d'encre|de rousseur|d'huile|de naissance|de vin|de sang|de graisse|de café)
sans {tache} ni
la {tâche} (est rude|ingrate|quotidienne|de chacun|accomplie|qui m'incombe)
(à|mourir à la|se tuer à la|s'atteler à la|remplir sa|accomplir sa|à chaque jour suffit sa|être à la|travail à la) {tâche}
(prêter|prête|prêtait) le {flanc}
à {flanc} (de)
(tirer|tire|tirait) au {flanc}
(sur le|battre les|au|se battre les) {flanc:flan} ($|,|de|droit|gauche|de la|du)
<manger:verb> sur le {pouce}
se <tourner:verb> les {pouces:pousses}
(coup|coups) de {pouce}
<mettre:verb> les {pouces:pousses}
<faire:verb> le {saut} (de l'ange|périlleux|dans l'inconnu)
{saut} (à la perche|en longueur|en hauteur|à la corde|périlleux|d'obstacles|en parachute|à l'élastique|de l'ange|à skis|de haies)
(au|dès le|faire le grand) {saut} du
(il pleut|pleuvait|pleut|pleuvoir) à {seaux:sauts|sceaux|saut}
garde des {sceaux:sots|seaux|sauts}
sous le {sceau} (du|de)
il n' y a pas de {sot} métier
(jeter|jette|jeta|tirer|tirent|tira|tiré) (un|au)? {sort} ($|,|à|aux|le|sur)
le {sort} (en est jeté|s'acharne|des armes|du monde|de)
l' {art} (de vivre|pour l'art|dramatique|nouveau|abstrait|moderne|contemporain|roman|gothique|culinaire)
(beaux|œuvre d'|œuvres d'|galerie d'|objet d'|amateur d'|critique d'|métiers d') {arts:are|hart|art} => art
le {dé} (à coudre|est jeté|pipé)
(coup|jeu|jouer) (de|aux) {dés:des|dès} ($|,|et)
les {dés:des|dès} sont (jetés|pipés)
(un)? {fard} (à joues|à paupières)
<piquer:verb> un {fard}
{phare} (breton|du port|d'ouessant|d'alexandrie|antibrouillard)
(crier|crie|criait|cria) sur (tous)? les {toits:toi}
(sous le même|sous un|sur le|au) {toit:toi} (ni|de|du|$|,|en|pour) => moi
(aller|va|allait|cela va|chez|quant à|livré à|maître de|amour de|hors de|respect de|estime de|contrôle de) {soi:soie|soit}
{soi} (disant|même)
{chacun:chacuns} pour soi
(chacun pour|va de|chez|avoir sur|revenir à) {soi:soie|soit|sois} ($|,|que)
(bas|robe|foulard|ver|vers|papier|cravate|drap|draps|fil|métier|ouvrier|écharpe) (de|à|en|à la) {soie} ($|,|et|rouge|bleu|bleue|sauvage|naturelle)
(bonne|grosse|vraie|une) {pâte} (feuilletée|brisée|sablée|à crêpes|à pain|à tarte|à modeler|d'amande|dure|molle)
<mettre:verb> la main à la {pâte}
<graisser:verb> la {patte}
<montrer:verb> {patte} blanche
(coup|coups|pantalon) (de|à) {patte:pâte} ($|,|d')
(à quatre|bas les|à quatre) {pattes:pâtes}
(d'un|avoir|tirer un|d'un seul) {trait:très} ($|,|de|sur|d')
(donner|donna|donne|a donné|battre|battait|bat|voler|vole|plomb dans) (des|de|d'un|de ses propres|l')? {ailes:elles} ($|,|et)
(du plomb dans l'|battre de l'|coup d'|sous son|sous l'|sous leur) {aile}
de {but} en blanc
(droit|toucher|au|marquer|marqua|marque|a marqué) (au|le|un)? {but} ($|,|de|du|d') => bute
en {butte} à
la {butte} montmartre
<prendre:verb> son {parti}
(de|sans|tirer|prendre|prit) {parti} (pris|de la situation|du|pour) => partie
(<prendre:verb>) à {partie}
{partie} (de cartes|d'échecs|de pêche|de chasse|de campagne|de plaisir|de plaisirs|de boules|de pétanque|de tennis|civile|de cache-cache|remise|prenante|de rigolade)
{parti} (politique|socialiste|communiste|de gauche|de droite|au pouvoir|d'opposition|conservateur|radical)
(un|beau|le) {parti} (pour sa fille|à marier)
{tout:tous} ouïe
l' {ouïe} (fine|et l'odorat)
(à|au) (portée|perte) d' {ouïe}
faire {fausse} (route|note|couche)
(à)? {fausse} (note|piste|alerte|monnaie|route|joie|manœuvre|couche|identité|clé|porte)
(la)? {fosse} (commune|septique|aux lions|d'orchestre|sceptique)
(être|est|sont|suis|à|mettre|met) à {poil}
(au|de tout|à un) {poil} (près|$|,)
<reprendre:verb> du {poil} de la bête
avoir un {poil} dans la main
<pousser:verb> (un|les|des|de hauts|de grands) {cris:crient|crie|crit} (d'|de|$|,|et)
<pousser:verb> un {cri:crie|crit|cries}
à l' {appui} ($|,|de|du)
(prendre|point|prend|barre|points) (d')? {appui} (sur|$|,)
{peu} (ou prou|à peu|s'en faut|de temps après|importe)
(ou) {prou}
peu ou {prou}
(un|à) {voire:voir} même
{vis} (sans fin|platinée|de serrage|à bois)
un {vice} (de forme|de procédure|caché|de construction)
(l'oisiveté|mère) est (la mère)? de tous les {vices:vis}
<crier:verb> au {loup}
(faim|entre|à pas|gueule|tête|à la queue leu leu|hurler avec les|quand on parle du) (de)? {loup:loue|loups}
(à la)? {queue} leu leu
<mettre:verb> {sens:sans} dessus dessous
(au|bon|sixième|non|contre|à double|en dépit du bon|tomber sous le) {sens:sang|cent} ($|,|unique|commun|inverse|propre|figuré|giratoire|interdit)
à {jeun}
entrer en {lice}
sous le {faix}
(à)? {plain} chant
(battre|battait|bat|battent|battaient) son {plein}
de {plain} pied
en {plein} (air|jour|cœur|champ|milieu|soleil|été|hiver|vol|essor|désarroi|désert|jeu|travail|mois|midi)
en {chair} et en os
(bien|être bien) en {chair} ($|,)
(avoir la|la|donner la) {chair} de poule
<faire:verb> bonne {chère}
(chair|os) de (ma|sa) {chair}
<faire:verb> le {guet}
(aux|à|être aux) {aguets:aguet|aguée}
à {gué:guet|gai} ($|,|le|la)
<prendre:verb> dans (ses|les) {rets}
cacheter à la {cire}
(cirage|bougie|musée|cachet|poupée) de {cire}
triste {sire}
(un|des|ce) (souffre-douleur|souffre douleur) {martyr}
<souffrir:verb> le {martyre:martyr|martyrs}
souffrit le {martyre:martyr}
(un|le) {martyre:martyr} (de|du) (saint|sainte)
{jet} (d'eau|de pierre|d'encre|privé|de salive)
(collier|noir|noirs|noire|bracelet|boutons|cheveux|yeux|perles) (de|comme) {jais}
(à deux pas|d'un seul|premier|d'un) {jet:geai|jais} ($|,|de)
(sans|sans trêve ni|demander|accorder) {trêve} (ni|de)
{trêve} de (plaisanterie|plaisanteries|bavardages)
en mon {for} intérieur
(son|leur|mon|ton|notre) {for} intérieur
gros {lot}
à {tire-d'aile:tire d'aile|tire-d'elle|tire d'elle}
<courir:verb> comme un {dératé:dérater}
une {taie} d' oreiller
pousser à la {roue}
<faire:verb> la {roue} ($|,|comme|devant)
(cinquième|grande|petite) {roue} ($|,|du|de)
des bâtons dans les {roues:roux}
sur les chapeaux de {roues:roux|roue}
{sale} (temps|type|coup|affaire|histoire|bête|gosse|caractère)
(en|dans la|une) {salle} (d'armes|d'eau|de bal|des pas perdus|d'étude|des machines|du trône|à manger|d'audience|de classe|comble)
{thon} (rouge|à l'huile|blanc|en boîte|albacore|germon)
(hausser|baisser|haussa|baissa|donner|donnait|d'un|sur un|sur le même|changer de) (le)? {ton:thon|tond} ($|,|de|sec|ferme)
<faire:verb> {vœu} de
(aller|allait|va|partir|s'en aller|tout va) à {vau-l'eau:veau l'eau|vau l'eau|veau-l'eau}
par monts et par {vaux:veaux|veau|vaut}
par {monts:mont} et par vaux
à l' {insu:insue|insus} de
(de)? {guerre:guère} lasse
(n'en|ne|n'est|n'a) (être|avoir)? {guère:guerre|guères} (de|plus|mieux|moins)
(nerf|foudre|homme|croix|conseil|cri|prisonnier|blessé|bateau|temps|trésor) (de|de la) {guerre:guère}
(prendre|prendrait|prit|prend) {racine:racines}
la {maille:mail} à partir
<avoir:verb> {maille:mail|mailles} à partir
sans {coup:cou|coût} férir
(entrée|entrer|dès) en {matière:matières}
(au|à)? {hasard:hazard}
{ci} (gît|inclus|joint|après|dessus)
{çà} et là
çà et {là:la|l'a}
de {ci} de là
(par)? {ci} par là
(couci|comme) {ci} comme ça
à la {merci:mercie} (de|du)
(à qui)? mieux {mieux:mieu}
(par|il n'y a pas de) {fumée:fumer} sans feu
{pierre:pierres} qui roule
{tel:telle} père , tel fils
tel {père} , tel fils
tel père , {tel:telle} fils
à {père} avare
(à bon) {chat:chas} , bon rat
à bon chat , bon {rat:ras|raz}
(au|à) {ras:raz} (de terre|du sol|des pâquerettes|bord)
{raz:ras} de marée
fait comme un {rat:ras|raz}
(le|un) {chas:chat} (de l'|d'une|d'une) aiguille
{chat:chas} échaudé
<donner:verb> sa langue au {chat:chas}
(appeler|appelle|appelons) un {chat:chas} un
un {chat:chas} dans la gorge
petit à petit l'oiseau fait son {nid:ni|nie}
(son|un|au|le) {nid:ni|nie} (d'hirondelle|d'aigle|de guêpes|douillet|d'ange|de poule|de coucou)
(nids) {de:d'eux} poule
un tiens vaut {mieux:mieu}
un {tiens:tien|tient} vaut mieux
mieux {vaut:vaux|veau|vaux} (tard|prévenir|que)
mieux vaut {tard:tare|tares}
(bouche) {bée:bé|bées} ($|,|devant|d')
l'habit ne fait pas le {moine:moines}
(<prêcher:verb>) dans le {désert:dessert}
la traversée du {désert:dessert}
(plat|assiette|crème|vin|cuiller|cuillère|carte) (de|à|des) {dessert:désert|desserts}
rendre à {césar:cézar}
le {jeu:je} n'en vaut
(vieux|hors|entrer en|franc|cacher son|double|en) {jeu:je} ($|,|de)
(en|un|le) {pis:pie|pi} aller
(de|de mal en|qui|tant) {pis:pie|pi|pire} ($|,|pour)
au {pis:pie|pi} aller
de mal en {pis:pie|pi|pire}
bavard comme une {pie:pis|pi}
voleur comme une {pie:pis}
fier comme un {paon:pan}
{gai:gué|guet} comme un pinson
(blanc|blanche) comme un {linge:linges}
(haut|haute|bas|basse|à la) {cime:scime}
à {mains:mais} nues
(voleurs|vol) à la {tire:tir}
{tir:tire} (à l'arc|au but|groupé|de barrage|à la corde)
(montée|montées|monter|descente) d' {escaliers:escalier}
(mettre|mis|met|mit|mise) au {rebut:rebus}
<brûler:verb> les {étapes:étape}
(rester|reste|resta) de {marbre:marbres}
{comptant:content|contant} (et|ou) (à crédit|à terme)
(payer|paya|paie|payé|au) {comptant:content|contant}
<prendre:verb> pour argent {comptant:content|contant}
avoir son {content:comptant|contant} de
(mettre|mis) au {pilori:pylori}
(rabattre|rabat|rabattit|rabattu) le {caquet:caquais}
<tenir:verb> le {haut:eau|oh} du pavé
le haut du {pavé:paver|pavais}
(tomber|tombe|tomba|tombé) dans le {panneau:panneaux}
(bois|porte|porteur) de {cerf:serf|serre}
(le|un) {cerf:serf} (aux abois|et la biche|brame|bramait)
(aux) {abois:aboie|aboies|aboi} ($|,)
la {laine} (sur le dos|de mouton|vierge|de verre|peignée)
pieds et {poings} liés
pieds et {poings:points|point} (liés|lié)
les {pieds:pied} dans le plat
(nu|à|pied|mettre|marche|va|partir|d'arrache) {pied:pieds} ($|,|,) => mise
d' {arrache-pied:arrache pieds}
<prendre:verb> (son)? {pied:pieds} => à
(retomber|retomba|retombe) sur ses {pieds:pied|pies}
(de)? {pair:père|paire|perd} (à compagnon|et impair)
(hors|de|au) {pair:perd|père} ($|,|avec)
le jugement de ses {pairs:pères|paires}
(jugement|jugé|jugée|jugés|élu|élue|reconnu|reconnue|reconnaissance|approuvé|évaluation|évalué|estime) (de|par|des) (ses|leurs|mes|tes|nos|vos|les)? {pairs:pères|paires}
(en) {rangs:rends} (serrés|d'oignons)
de {pied:pieds} en cap
de {cap:cape} en pied => de cape
(de)? {cape:cap} et d'épée
(rire|rit|ris) sous {cape:cap}
<mettre:verb> le {cap:cape} (sur|au)
(doubler|double|doubla|franchir|passer|passa) (le|un) {cap:cape}
(avoir|donner) (la)? {berlue:berlu}
(en|à la|de) {file:fil} indienne
(à)? {l'orée:lorée} (du|de)
(une)? {pomme:paume} (de terre|d'adam|de pin|de discorde)
<jouer:verb> (au|à la) jeu de {paume:pomme}
{fleur:fleurs} bleue
(mettre|retourner|remuer) le (doigt|couteau|fer) (sur|dans) la {plaie}
(il ne) {rêver:rêvez} pas
(un|du) coup de {foudre:foutre}
le bouc {émissaire:émissère}
(vivre|vit|vivait) en {ermite:hermite}
(entre|tomber|tombe) de {charybde:caribde} en
<mettre:verb> {martel:marteau} en tête
(en) {filigrane:filigramme}
(comme) {un:hein} seul homme`
