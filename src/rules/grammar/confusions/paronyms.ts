import { sliceOf } from '../../../text/span'
import { phraseLines } from '../../pattern/phraseLines'
import { type Phrase, phraseRule } from '../../pattern/phraseRule'
import type { TokenRule } from '../../rule'
import { unquoted } from '../../style/unquoted'
import { HOMOPHONE_FRAMES } from './homophoneFrames'

/**
 * Words that sound or look alike, told apart by the company they keep: what stands in brackets is never said beside
 * these neighbours. One collocation a line; from the usual lists of homophones and paronyms of French.
 */
const COLLOCATIONS = `
fosse [(sceptique|sceptiques|septiques)] => septique
(entrer|entré|entrée|entre) en [irruption] => éruption
(la|une|sa|à|de) [voie] (basse|haute|grave|rauque|douce|féminine|masculine) => voix
(la|sa|votre|notre) [voie] (off|du client|des clients|du consommateur|des consommateurs) => voix
(à|de) haute [(voie|vois)] => voix
de vive [(voie|vois)] => voix
(la|une|cette|toute) [voix] (ferrée|rapide|express|publique|cyclable|verte|lactée|navigable|d'eau|de garage) => voie
mal au [(foi|fois)] => foie
noir comme [geai] => jais
à [huit] clos => huis
fond de [(tain|thym|tin)] => teint
(la|une|en|les) [(sale|sales)] (d'attente|de bain|de bains|des fêtes|à manger|de sport|de cinéma|de réunion|de concert|de classe) => salle
le dernier en [(datte|dattes)] => date
[datte] (limite|de livraison|de péremption|d'achat|de naissance|d'expiration|de sortie|de commande|de retour) => date
le [ban] des (accusés|remplaçants) => banc
[bancs] de mariage => bans
là où le [(bas|bat)] blesse => bât
[bas] de l'aile => bat
tribunal des [(prudes hommes|prud hommes)] => prud'hommes
(sans|son|votre|leur) [far] à (paupières|joues) => fard
jeune fille au [(paire|père|pairs)] => pair
de [plein pied] => plain-pied
de [(plein-pied|plain pied)] => plain-pied
dégât des [(os|aux)] ($|,|et) => eaux
dégâts des [(os|aux)] ($|,|et) => eaux
[(cour|courent)] d'air => courant
(au|le|du) [(courent|courrant)] (de|des|du|électrique|continu|alternatif) => courant
(tenir|tiens|tenons|tiendrai|tiendrons|mettre|mettrons|suis|sommes|êtes|tient|tiendra|tenez|informé) au [(courent|courrant|courants)] => courant
règlement de [(comte|comtes|conte|contes)] => comptes
[(comte|conte)] (bancaire|client|en banque|rendu|courant|joint|fidélité|utilisateur|à rebours) => compte
(votre|mon|ton) [(comte|conte)] est (bien|bloqué|créé|activé|validé|débloqué|suspendu) => compte
(un|le|du) [compte] de (fées|fée) => conte
(^|,) du [(coût|cout|cou)] (,|on|je|j'|tu|vous|nous|il|elle|c'est|ça) => coup
[fin] de loup => faim
(dans|sur|de|vers|en|par|pour|devant|haute|basse) la [court] => cour => court (intérieure)? (métrage|terme)
(cette|notre|votre|une|l'arrière|haute|basse) [court] ($|,|de|du|est|d'|intérieure|arrière) => cour
ma [(chair|chaire|cher)] (<:proper>|madame|amie|collègue|cliente) => chère
(ce|notre|votre|le|du) [différent] (avant|,|$|sans|depuis|qui|sera|n'|avec|entre|par) => différend
(fromage|burger|tarte|croque|quiche|gratin|morceau|sauce|pâtes|sandwich|soufflé|râpé) (au|de|du) [comte] => comté
(heure|heures|h|midi|minuit|tomber|tombe|tombé|tombes|tombez|moment) [pille] => pile
(les|des|deux|quatre|vos|tes|mes|ces|à) [pilles] => piles
(laisser|laisse|laissez|laissant|faire|fais|faites|faisant|fait|faire bien|bien faire) [(cuir|cuirs)] => cuire
<:noun> en [cuire] => cuir
(du|un|ce|au|votre|mon|notre|ton) [cuire] => cuir
(la|une|cette|ma|ta|sa|notre|votre|de) [(pèche|péche)] => pêche
(les|des|aux|ces|mes|tes|ses|nos|vos|deux|trois|quatre) [pèches] => pêches
[(pêché|pêcher|pécher|pêches)] (mignon|capital|originel|véniel) => péché
[(pêchés|pêchers)] (mignons|capitaux|véniels) => péchés
(très|peu|plutôt|assez) [(censé|censée|censés|censées)] ($|,|et) => sensé / sensée
(le|un|du|ce) [cour] de (tennis|padel|squash) => court
(du|le|un|au|de) [(rit|ri|rix)] (au lait|blanc|basmati|cantonais|complet|gluant|thaï|et) => riz
bout du [conte] => compte
tout [conte] fait => compte
[(cou|coût|cout)] de (main|vent|barre|feu|frein|pied|poing|tête|balai|œil|oeil|chaud|froid|chapeau|jeune|mou|pouce|fil|cœur|coeur|foudre|soleil|gueule|chance|théâtre|fouet|blues|sifflet) => coup
à [(cou|coups|coût)] sûr => coup
le [(coup|cou)] (total|de la vie|de revient|de production|horaire|unitaire|moyen|supplémentaire) => coût
frais de [ports] ($|,|offerts|inclus|gratuits|compris) => port
la [pause] (du|de la|d'une|d'un|des) (carrelage|parquet|cuisine|moquette|papier|fenêtre|fenêtres|vitrage|vitrages|chaudière|borne|compteur|store|stores|prothèse|vernis) => pose
(délai|devis|frais|forfait) de [pause] => pose
[amande] (forfaitaire|pénale|de stationnement|majorée|salée|administrative) => amende
(payer|recevoir|reçu|payé|contester|contesté) (l'|une|cette|votre) [amande] => amende
(lait|pâte|huile|poudre|crème|farine|purée|beurre) d' [(amende|amendes)] => amande
[ballade] (à vélo|à cheval|à pied|en forêt|dominicale|gourmande|guidée|familiale|à moto|en bateau) => balade
(une|la|cette|belle|bonne|votre|notre|jolie|petite) [ballade] (dans|le long|autour) => balade
[cession] (de rattrapage|de formation|d'entraînement|plénière|d'examen|de coaching|de yoga) => session
[session] (de parts|d'actions|de créance|de véhicule|du véhicule|du bail) => cession
[tache] (ardue|quotidienne|ménagère|ingrate|urgente|prioritaire|administrative) => tâche
[tâche] (de café|de vin|de graisse|d'encre|d'huile|de sang|de gras|de peinture|de sauce|tenace|de naissance) => tache
[tâches] (noires|brunes|jaunes|blanches|grises|rousses|sombres|orangées) => taches
[tâche] (noire|brune|jaune|blanche|grise|sombre) => tache
[tâches] (de café|de vin|de graisse|d'encre|d'huile|de sang|de gras|de peinture|tenaces|de rousseur) => taches
(un|le|ce|tout|éventuel|au|du) [différent] (entre|avec|commercial|qui nous|opposant) => différend
(point|points) de [(repaire|repaires)] => repère
[mètre] (en place|en ligne|à jour|à disposition|en œuvre|en relation|au courant|en vente) => mettre
[(mettre|mètre)] (d'œuvre|d'ouvrage|d'hôtel|chocolatier|nageur) => maître
[baille] (commercial|d'habitation|de location|rural|professionnel) => bail
(un|en) laps de [(temp|tant)] => temps
(en|au) [(tant|tend)] (réel|utile|voulu) => temps
(bon|mal|contre|au) [grès] (de|mal|son|du|des) => gré
(savons|savoir|saurions|saurais|sauriez|saurait|sais|sait) [(grée|grès|grés)] => gré
[exhausser] (un|le|votre|son|vos|ses) (vœu|vœux|souhait|souhaits|rêve|prière) => exaucer
[exhaussé] (un|le|votre|son|vos|ses) (vœu|vœux|souhait|souhaits|rêve|prière) => exaucé
[conjecture] (économique|actuelle|difficile|internationale|mondiale) => conjoncture
(mort|arrivée|sortie|ouverture|livraison) [éminente] => imminente
[recouvrir] (la santé|la vue|ses esprits|sa créance|une créance|la raison|une dette) => recouvrer
[(allocation|élocution)] (télévisée|présidentielle|d'ouverture) => allocution
(l'|d'|une|notre|votre|mon|bonne|mauvaise|aucune|cette) [intension] => intention
(bonnes|mauvaises|nos|vos|leurs|les) [intensions] => intentions
(heures|heure|pic|jours) d' [influence] => affluence
pot de [(vain|vains)] => vin
un [vain] d'honneur => vin
[(sein|saint|ceint)] et sauf => sain
au [(sain|saint|seing)] (de|du) (notre|l'|la|votre|cette|nos|groupe|service|magasin) => sein
[(seau|sot|sceau)] (en parachute|à l'élastique|en longueur|en hauteur|de page|à la perche|à ski) => saut
(%|montant|partie|moitié|totalité|ensemble|reste|hausse|baisse) du [coup] ($|,|et|de|des|total) => coût
<donner:verb> de la [voie] => voix
(en|entrer en|toujours en|encore en) [lisse] => lice
[lieux] à la ronde => lieues
à (mille|cent) [lieux] (de|d'|du) => lieues
(un|cet|votre|notre|d'un|à l'|de l') [étant] => étang
(voisin|voisine|voisins|sur le|du même|même) (de|du)? [(pallier|palliers)] => palier
(le|la|de|du|un|votre|chaque|ce|sur le|mon|notre) [pallier] ($|,|est) => palier => pour
(odeur|odeurs|goût|dioxyde|eau|eaux|traitement) (de|au|du) [souffre] => soufre
(nos|mes|vos|meilleurs|aux|des|leurs) [(veux|veut)] => vœux
bonnes [faites] => fêtes
sous le [(seau|saut|sot)] du secret => sceau
en [(chère|cher)] et en os => chair
<faire:verb> bonne [(chair|cher|chaire)] => chère
la [(chère|cher)] de poule => chair
[(cœur|cœurs)] (de chanteurs|mixte|gospel) => chœur
(un|le|au|du|votre) [dessein] (animé|technique|d'enfant|de presse|au crayon) => dessin
(cartouche|cartouches|tache|taches) d' [(ancre|ancres)] => encre
papier à [(entête|en tête)] => en-tête
[filtre] d'amour => philtre
tire au [(flan|flans)] => flanc
(du|le|un|votre|notre|au) [pin] (complet|d'épices|de mie|perdu|au chocolat|grillé|de campagne|aux raisins) => pain
(pomme|forêt|aiguilles|pignons) de [(pain|pains)] => pin
(coup|coups) de [(points|point)] (dans|au|sur la|à la figure) => poing
[poing] (de vue|de vente|relais|de départ|fort|de retrait|d'interrogation) => point
(un|en|du|le) [(vert|vers|ver)] (trempé|soufflé|dépoli) => verre
[(verre|vert)] (de terre|à soie|luisant) => ver
(revenons|reviens|reviendrons|reviendrai|revient|reviendra|revenir|tourner|tournez|orientons|orienter|dirigeons) (rapidement|bientôt|vite)? [(vert|ver|verre|verts)] (vous|toi|eux|notre|nos|le|la|les) => vers
[vers] de gris => vert
[cygne] (distinctif|astrologique|de vie|avant-coureur|particulier) => signe
le chant du [signe] => cygne
[(ère|erre|aire)] (conditionné|comprimé|marin|ambiant) => air
(une|la|cette|notre) [(air|ère|erre)] (d'autoroute|de jeux|de jeu|de repos|de pique-nique|de stationnement) => aire
en [(plain|pleins)] air => plein
en [(pleine|plain)] essor => plein
<avoir:verb> l' [(aire|ère)] (de|d'|bien|si|très) => air
[(père|pair|perd)] de (chaussures|gants|lunettes|chaussettes|baskets|bottes|ciseaux|boucles|skis) => paire
[sols] meunière => sole
(souffrir|vivre|souffre|souffert) le [martyr] => martyre
[heurt] (d'ouverture|de fermeture|de pointe|creuse) => heure
(fruit|avocat|melon|abricot) (bien|trop|pas|assez|très|est)? [mur] => mûr
(fruits|avocats|melons|abricots) (bien|trop|pas|assez|très|sont)? [murs] => mûrs
[pale] (imitation|copie|figure) => pâle
(bas|moyen|en|mon|ton|votre|son|l'|d'|quel|leur) [age] ($|,|de|et) => âge
[laid] (de soja|d'amande|d'avoine|de coco|entier|demi-écrémé|de vache|de chèvre|infantile|en poudre) => lait
cuillère à [(peau|pots)] => pot
cuillères à [(peau|pots)] => pot
(argent|payer|paiement|payé|paiements|règlement|réglé) [(content|contant)] => comptant
[cuire] (véritable|de vachette|synthétique|vegan|retourné|verni) => cuir
(au fin|bruit de|ski de) [fonds] => fond
[toux] les (jours|matins|soirs|ans) => tous
en [(but|bute)] à (de|des|une|un|la) => butte
bas les [(pâtes|pates)] => pattes
va de [(soie|soit|sois)] => soi
(chez|confiance en|maîtrise de|estime de|image de) [(soie|sois)] ($|,) => soi
(le|du|au|un) [golf] (du morbihan|de gascogne|du lion|de saint-tropez|persique|d'aden|de guinée|du mexique) => golfe
(au|du|le|de|cours de|club de) [golfe] ($|,|et|miniature|indoor) => golf => (le|du|au) golfe
[pole] (d'activités|emploi|de compétitivité|nord|sud|santé|média|client|relation|communication) => pôle
[(sale|salé)] (d'attente|d'exposition|de réunion|d'eau|de jeux|des mariages) => salle
(il|elle|on|nous|vous|je|ils|elles) (y|s'y|en)? [(rode|rodes|rodent)] (autour|dans|la nuit|près) => rôde / rôdent
(par|sur|de) [(accro|accrocs|accros)] => accroc
(sans|un|petit|léger) [(accro|accros)] ($|,|dans|sur|au) => accroc
(prendre|prend|prends|prenez|prenons|pris|prenait) (ses|leurs|mes|nos|vos) jambes à (son|leur|mon|notre|votre) [(coup|coût|cout|coups)] => cou
(prendre|prend|prends|prenez|pris|a pris) [ces] jambes à (son|leur) => ses
(battre|bat|battent|battait|battra) [(sont|sons)] plein => son
[(bât|bas|bats)] son plein => bat
[(bât|bas)] (des records|tous les records|en retraite) => bat
(tirer|tire|tirez|tirons|tiré|tirera) [(partis|partie|parties)] (de|du|des|d') => parti
(prendre|prenez|prenons|pris|prend|prends) [(partis|partie)] (pour|contre) => parti
(à|en) [(profits|profis)] => profit
(un|le|ce|du|au|petit|aucun|tout|simple) [mal entendu] => malentendu
(pour|de) (votre|ta|leur) (grande)? [patiente] ($|,|et|dans|en|durant|pendant|jusque|jusqu') => patience
[(mal en patiente|mâle en patience|mal en patients)] => mal en patience
[(ras de marée|ras-de-marée|rat de marée|raz de marrée)] => raz-de-marée
(à|au) [(rat|raz)] (bord|de terre|du sol|des pâquerettes) => ras
(coupe|cheveux|poil|poils) [(rat|raz)] ($|,|du) => ras
[haut de game] => haut de gamme
[bas de game] => bas de gamme
(produits|articles|modèles|véhicules|gammes) [hauts de gamme] => haut de gamme
(produits|articles|modèles|véhicules) [bas de gamme] => bas de gamme
[tir-au-flan] => tire-au-flanc
[arrière banc] => arrière-ban
(le|convoquer le|tout le) [banc] et l'arrière-ban => ban
publier les [bancs] ($|,|à|de) => bans
(en|être en|mis en) rupture de [banc] => ban
(un|le|au|du|ce) [(ban|bans)] (d'essai|de touche|public|de sable|de poissons|d'école|d'église) => banc
(en|un|de) [(tôle|tolle)] ($|,|pour) => taule => (en|de|une) tôle (ondulée|froissée|laquée)
(avoir|avait|avez|avons|ai|a|as|ont|eu) (toujours|plus|très|encore)? [(fin|fins|feim)] ($|,|et|de loup) => faim => (pas|sans|de|une|la) fin
(rester|reste|restez|resté|restée|restés|laisse|laissé|laissés|laissez) sur (sa|votre|ma|leur|ta|notre) [(fin|fins|feim)] => faim
(arriver|parvenir|arrive|parvient|parvenu|parvenir) à (ses|leurs|nos|vos|mes) [(faims|fin)] => fins
(à|en) [(mi temps|mis-temps|mie-temps)] => mi-temps
[(mie|mis)] (chemin|parcours|saison|temps|hauteur) => mi
(qu'|tout) (en|à) [(pensé|penser)] de => penser
[pensé] (une|la|les|le|ses|sa|vos|votre|des) (blessure|blessures|plaie|plaies|genou|cheval|chevaux|épaule|main) => pansé
[penser] (une|la|les|le|ses|sa|vos|votre|des) (blessure|blessures|plaie|plaies|chevaux) => panser
[fausse] d'orchestre => fosse
(la|une|de|cette) [fausse] (septique|commune|aux lions|à purin) => fosse
[fosse] (alerte|alarme|note|information|facture|annonce|piste|couche|joie|idée|adresse|manœuvre|promesse) => fausse
[(foi|fois)] (gras|de veau|de volaille|de morue|de canard) => foie
[(foie|fois)] (inébranlable|chrétienne|religieuse) => foi
(ma|sur ma|par ma) [(fois|foie)] ($|,|oui|non|vrai|c'est|nous|je) => foi
(de|en|toute|bonne|mauvaise|sous la|faire|fait|font|digne de) [(foie|fois)] (du|de la|des|,|$) => foi => (bonne|mauvaise|toute|de|en|une|chaque|cette|dernière|première|la|deux|plusieurs|une) fois
(une|à la|la) [foi] (de plus|par|de trop|encore|suivante|prochaine) => fois
[(fond|fonts)] (monétaire|de travaux|de roulement|de soutien|de commerce|de solidarité|social|européen|de dotation|de pension|d'investissement|de garantie) => fonds
[fonds] (de teint|d'écran|sonore|de l'air|marin|de sac|de veau) => fond => (les|des|de|aux|nos|vos|ces|mes|tes|ses|leurs|plusieurs|quelques|deux|trois) fonds
(à|au) [(fonds|font)] ($|,|de train) => fond => (au|du|le) fonds
(être|suis|sommes|sont|étions|était|est|étaient) à [(cours|cour|courts|coure)] (de|d') => court
(prendre|pris|prend|prenez) de [(cours|cour)] => court
(en|au|le|un|du|tout) [(court|cour)] (de route|de la journée|de la semaine|de l'année|du mois|de livraison|de traitement|d'acheminement|de français|de danse|de yoga|de cuisine|de natation|particulier|d'essai) => cours
(la|une|dans la|de la|notre|votre) [(cours|court)] (de récréation|intérieure|d'appel|de cassation|des comptes|d'école|d'honneur) => cour
(un|le|sur le|du) [(cours|cour)] (de tennis|de badminton|de squash|central) => court
[(dessin|dessins)] (de|d') (nuire|tromper|léser) => dessein
[(acre|acres)] (odeur|fumée) => âcre
(odeur|fumée|goût|saveur) [acre] => âcre
[(jeune|jeunes)] (intermittent|thérapeutique|complet|religieux|du ramadan) => jeûne
à [(jeune|jeun-e|jeûn|jeunes)] ($|,|pour|depuis|pendant|avant) => jeun
(le|notre|un|ce) [cite] (internet|web|marchand|officiel|de vente) => site
(gaz|feu|lit|mort|bois) de [(sent|cent)] => sang
(prise|bilan|don|dons|poche|analyse|analyses|transfusion|collecte) de [(sans|cent|sens|sent)] => sang
[(sang|sens|cent)] (gluten|sucre|alcool|frais|engagement|contact|fil|plomb|souci|problème|faute|lactose|huile de palme) => sans
(dix|vingt|cinquante|pour) [(sang|sens)] => cent => (dans|pour|de) (sang|sens)
(peu|beaucoup|plus|moins) de [(tan|taon|tans)] ($|,|à|pour) => temps
(depuis|perdue dans) la nuit des [(tans|tant|temp)] => temps
(en|il est|est-il|grand|même|tout le|de) [(tan|temp)] ($|,|de|que|qu') => temps
(quelques|deux|trois|quatre|cinq|dix|une|des|les) (heures|jours|minutes|semaines|mois|années|ans|instants|heure|semaine|année|minute) plus [(tare|tares|tarent|tar)] => tard
(à|un|plus|trop|bien|si|aussi) [(tarde|tar)] ($|,|que) => tard
[(plu|plut)] (vite|tôt|tard|d'informations|grand|petit|simple) => plus => (a|il|ont|vous|leur|m'|t'|ça|lui|nous) (plu|plut)
(ne|n'|nous|vous|je|on|il) (ne|n')? [guerre] (de|d'|que|plus|mieux|le|la|les|l'|besoin) => guère => (la|en|de|une|cette) guerre
[(aussitot|aussi tôt)] (dit|reçu|fait) => aussitôt
^ [aussi tôt] (que|qu'|la|le) => aussitôt
[aussitot] (la|le|que|qu') => aussitôt
[(biens tôt|biens-tôt)] => bientôt
<:verb.future> [bien tôt] => bientôt
à [(bientot|biens tôt)] => bientôt
[(si tôt|s'y tôt)] (que|qu'|reçu|reçue|dit|fait|accompli) => sitôt
(un|le|en|au|tout) [mon] (blanc|saint-michel|ventoux) => mont
[maint] tenant => maintenant
à [(linsu|l'insus|l'insue)] (de|du) => l'insu
(les|des|nos|vos|de) [(empreints|emprunt)] (digitales|de pas|carbone) => empreintes
[(emprunte|emprunt)] (carbone|digitale|écologique) => empreinte
(un|l'|votre|cet|mon) [empreint] (bancaire|immobilier) => emprunt
(un|l'|votre|cet|mon) [empreinte] immobilier => emprunt
[empreint] (immobilier|bancaire) => emprunt
(couper|mettre|mis|met|coupe) [(cour|cours)] à => court
(le|un|de|du) [(cerf|serf)] volant => cerf-volant
(le|ce|de|du|un|son|votre|notre) [(maintient|maintiens)] (de|du|des|en) => maintien
(le|ce|de|du|un|son|votre|notre|leur) [(soutient|soutiens)] (de|du|des|à|$|,|est) => soutien
(l'|d'|un|votre|notre|cet|mon|aucun) [(appelle|appels)] (de|à|téléphonique|d'offres|entrant|sortant|gratuit) => appel
(le|du|un|au|leur|votre|notre|ce) [(recule|reculs)] ($|,|nécessaire|sur|de) => recul
à [(reculon|reculont)] => reculons
(un|le|de|ce|au|par|du) [(bloque|bloques)] (de|opératoire|sanitaire|note|moteur) => bloc
(le|de|un|du|au|leur|votre|notre|à) [(dépare|dépars)] (de|du|est|à|en|$|,) => départ
(le|un|du|au|leur|votre|notre) [départs] (de|du|est|à|en|$|,) => départ
(en|à|son|votre|notre|leur|de) [(conte|comte|contes)] (propre|épargne|courant|pro) => compte
(à|pour) (son|votre|notre|leur|mon|ton) (propre)? [(conte|comte|contes)] ($|,|et) => compte
(faire|fait|font|fera|feront) (les|ses|vos|nos|des|leurs) [(contes|comtes)] ($|,|et|de) => comptes
[(conter|compter)] fleurette => conter
laisser [compter] => conter => (se|vous|nous|le|la|les) laisser compter (sur|parmi|les)
au [mois] (deux|trois|quatre|cinq|dix|vingt|une|un|1|2|3|4|5|10|20) (jours|jour|heures|heure|personnes|personne|mois|ans|fois|morts|clients|euros) => moins
[du] moins en moins => de
(contre|sous|en|par|au) [(vends|vend|van|vans)] (et marées|du nord|violent|fort) => vents / vent
(énergie|parc|ferme|moulin|coup|coups) (à|de|du) [(vend|vends|van|vans)] => vent
(voile|voiles|planche|bateau) à [(voix|voie|voiles)] => voile
(un|le|au|du|de) [(pot|pots)] (de vache|de mouton|lainée|grasse|sèche|sensible) => peau
(la|une|de|sa|votre|ma|cette) [(pot|pots|peaux)] (sèche|grasse|sensible|mixte|douce) => peau
(la|une|sa|ma|cette) [(pot|pots|peaux)] ($|,) => peau
(yaourt|petit|petits|échappement|crémaillère) en [(peau|peaux)] => pot
(quel|son|bel|un certain|moyen|en bas|grand|jeune|troisième|quatrième) [(age|ages)] => âge
(quatre|cinq|six|sept|huit|dix|douze) ans d' [age] => âge
(un|le|au|grand|haut|du) [mat] (de|du|totémique|d'antenne) => mât
à [(cote|coté|cotes)] (de|d'|du|des|$|,) => côté
(de|d'un|d'un autre|notre|votre|mon|leur|son|ton|chaque|tout|autre|l'autre|ce) [coté] (,|$|pratique|positif|négatif|gauche|droit|passager|jardin|mer|rue) => côté
(mise|mettre|mis|mets|mettez|laisser|laissé|laissez|mettons) de [(coté|cote|cotes)] => côté`

/** A word beside one other proves little: below 0.9 nothing is written without asking. */
const THIN = 0.88
/** One neighbour is all that the phrase asks for. */
const isThin = (find: string): boolean => {
  const context = find.replace(/\[[^\]]*\]/, ' ').replace(/\([^()]*\)\?/g, ' ')
  const [neighbour, ...others] = context.match(/\([^()]*\)|\S+/g) ?? []
  return neighbour !== undefined && others.length === 0 && /(?:^|[(|])[^\s(|]+(?:[|)]|$)/.test(neighbour)
}
const thinned = (phrase: Phrase): Phrase => (isThin(phrase.find) ? { ...phrase, confidence: THIN } : phrase)

const phrases = phraseRule({
  id: 'grammar/paronym',
  kind: 'grammar',
  category: 'paronyme',
  severity: 'warn',
  message: 'Ce mot ressemble à celui qu’il faut, mais il a un autre sens.',
  why: 'Deux mots se prononcent ou s’écrivent presque pareil, et les mots voisins disent lequel est voulu. Le dictionnaire les connaît tous deux, donc rien d’autre ne le souligne.',
  examples: {
    match: [
      {
        text: 'De la par de toute l’équipe.',
        marks: 'par',
        fixed: 'De la part de toute l’équipe.',
      },
      {
        text: 'Nous vous en serions gré.',
        marks: 'serions',
        fixed: 'Nous vous en saurions gré.',
      },
      {
        text: 'Ce soit-disant remboursement n’est pas de nous.',
        marks: 'soit-disant',
        fixed: 'Ce soi-disant remboursement n’est pas de nous.',
      },
      {
        text: 'Nous portons ce point à votre intention.',
        marks: 'intention',
        fixed: 'Nous portons ce point à votre attention.',
      },
      {
        text: 'Un différent avec le livreur ?',
        marks: 'différent',
        fixed: 'Un différend avec le livreur ?',
      },
      {
        text: 'Faites cuire les poids chiches.',
        marks: 'poids',
        fixed: 'Faites cuire les pois chiches.',
      },
      {
        text: 'Le salon sera ouvert des 9 h.',
        marks: 'des',
        fixed: 'Le salon sera ouvert dès 9 h.',
      },
      {
        text: 'Le devis de la sale de bain est prêt.',
        marks: 'sale',
        fixed: 'Le devis de la salle de bain est prêt.',
      },
      { text: 'Il est affiché la datte limite.', marks: 'datte', fixed: 'Il est affiché la date limite.' },
      {
        text: 'Le logement est de plein pied.',
        marks: 'plein pied',
        fixed: 'Le logement est de plain-pied.',
      },
      {
        text: 'Nous revenons vert vous demain.',
        marks: 'vert',
        fixed: 'Nous revenons vers vous demain.',
      },
      {
        text: 'Une belle ballade en forêt vous attend.',
        marks: 'ballade',
        fixed: 'Une belle balade en forêt vous attend.',
      },
      {
        text: 'Le paiement content est possible.',
        marks: 'content',
        fixed: 'Le paiement comptant est possible.',
      },
    ],
    pass: [
      'Le sac, en cuir, est joint, et Paul de Puis vous écrit.',
      'Il y a le hockey, ça et là nous aidons.',
      'Votre attente n’est pas vaine, et il a du pouvoir.',
      'Le plat est tout prêt, la pose sera faite lundi.',
      'Un colis différent, un différend réglé, des avis différents.',
      'À l’intention de nos clients, et avec attention.',
      'Des dés à jouer, dès demain, des clients.',
      'Cette pose de carrelage, une pause-café, la pose d’un store.',
      'Nous avons du retard, il n’y a pas du tout de stock.',
      'Je suis sans voix, la voie est libre, à voix haute.',
      'Une veste en cuir, un plat à cuire.',
      'Le repère visuel, point par point, au poing levé.',
      'Un gêne-vue, la gêne occasionnée, vos gènes.',
      'Deux pots de peinture, une peau douce.',
      'Il est tant de raisons de venir.',
      'La salle de bain est sale, de la cuisine à la cave.',
      'La datte est un fruit, la date limite est demain.',
      'Cette ballade de Chopin est jouée ce soir.',
      'Le vert vous va bien.',
      'Nous sommes contents de votre achat, et content que cela plaise.',
      'Lisez un conte au coin du feu.',
      'Les fonds sont versés, et le fond est propre.',
      'Le lait d’amande est en rayon, l’amende est payée.',
      'Il a commencé bien tôt.',
      'De moins en moins de bruit, avec un pinceau très fin.',
      'Un jour de départs, j’ai déplacé votre pot.',
      'Le robinet qui goutte au sous-sol est réparé.',
      'Bonjour Monsieur le compte est clos.',
      'Pour le dossier, vous demandez cent papiers.',
      'La scène déborde d’énergie ce soir.',
      'Ce sac, nous l’avons pour vous en cuir.',
      'Un filtre magique embellit vos photos.',
      'Un moule à flan de 20 cm est en rayon.',
      'La collecte verre le lundi est maintenue.',
      'Nous ouvrons un compte pour enfants.',
      'Un banc en l’honneur de notre ancien maire est posé.',
      'La foule danse et chante, le van tourne.',
      'Notre suivi de prêt est en ligne.',
      'Des vis de fabrication française, une salle de pose.',
      'La cave sert de repaire aux chats.',
    ],
  },
  phrases: [...phraseLines(COLLOCATIONS), ...unquoted(phraseLines(HOMOPHONE_FRAMES).map(thinned))],
})

export const paronym: TokenRule = {
  ...phrases,
  check(view, at) {
    const hit = phrases.check(view, at)
    // `Paul de Puis`: a capital inside makes a name.
    return hit && /.\s\p{Lu}\p{Ll}/u.test(sliceOf(view.text, hit.span)) ? undefined : hit
  },
}
