import { phraseRule } from '../../pattern/phraseRule'
import { table } from './table'

/**
 * Words that sound or look alike, told apart by the company they keep: what stands in brackets is never said beside
 * these neighbours. One collocation a line; from the usual lists of homophones and paronyms of French.
 */
const COLLOCATIONS = `
fosse [(sceptique|sceptiques|septiques)] => septique
fosses [sceptiques] => septiques
(entrer|entré|entrée|entre) en [irruption] => éruption
[irruption] (volcanique|cutanée|solaire) => éruption
faire [éruption] dans => irruption
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
[cane] (à sucre|à pêche|de marche|anglaise) => canne
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
[(cou|coût)] de (pouce|fil|cœur|coeur|foudre|soleil|gueule|chance|théâtre|fouet|blues|sifflet) => coup
[cou] de main => coup
à [(cou|coups|coût)] sûr => coup
le [(coup|cou)] (total|de la vie|de revient|de production|horaire|unitaire|moyen|supplémentaire) => coût
frais de [ports] ($|,|offerts|inclus|gratuits|compris) => port
[pose] (déjeuner|café|clope|estivale|goûter) => pause
une [pose] (de midi|bien méritée) => pause
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
[taches] (quotidiennes|ménagères|administratives|domestiques|urgentes) => tâches
(faciliter|faciliterait|facilite|faciliterons) (la|votre|notre|leur|sa|ta) [tache] => tâche
[tâche] (de café|de vin|de graisse|d'encre|d'huile|de sang|de gras|de peinture|de sauce|tenace|de naissance) => tache
[tâches] (de café|de vin|de graisse|d'encre|d'huile|de sang|de gras|de peinture|tenaces|de rousseur) => taches
(un|le|ce|tout|éventuel|au|du) [différent] (entre|avec|commercial|qui nous|opposant) => différend
(régler|résoudre|trancher|apaiser) (ce|le|un|votre|notre|leur) [différent] => différend
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
(danger|départ|retour|lancement) [éminent] => imminent
vol avec [infraction] => effraction
[prolongement] (de la garantie|de l'abonnement|du délai|du contrat|de l'offre|de votre contrat) => prolongation
[recouvrir] (la santé|la vue|ses esprits|sa créance|une créance|la raison|une dette) => recouvrer
[allocution] (familiale|chômage|logement|rentrée) => allocation
[allocutions] (familiales|chômage|logement) => allocations
[(allocation|élocution)] (télévisée|présidentielle|d'ouverture) => allocution
(l'|d'|une|notre|votre|mon|bonne|mauvaise|aucune|cette) [intension] => intention
(bonnes|mauvaises|nos|vos|leurs|les) [intensions] => intentions
(champignon|champignons|baie) (non)? [venimeux] => vénéneux
(plante|plantes|baies) (non)? [(venimeuse|venimeuses)] => vénéneuse / vénéneuses
(serpent|serpents) [vénéneux] => venimeux
(araignée|morsure) [vénéneuse] => venimeuse
(forêt|végétation|jungle) [luxurieuse] => luxuriante
[acceptation] (du terme|du mot) => acception
(heures|heure|pic|jours) d' [influence] => affluence
pot de [(vain|vains)] => vin
un [vain] d'honneur => vin
[(sein|saint|ceint)] et sauf => sain
au [(sain|saint|seing)] (de|du) (notre|l'|la|votre|cette|nos|groupe|service|magasin) => sein
(le|un|du|votre) [(sceau|saut)] d'(eau|champagne|glaçons) => seau
[(seau|sot|sceau)] (en parachute|à l'élastique|en longueur|en hauteur|de page|à la perche|à ski) => saut
sous le [(seau|saut|sot)] du secret => sceau
en [(chère|cher)] et en os => chair
<faire:verb> bonne [(chair|cher|chaire)] => chère
la [(chère|cher)] de poule => chair
[(cœur|cœurs)] (de chanteurs|mixte|gospel) => chœur
par [chœur] ($|,) => cœur
(un|le|au|du|votre) [dessein] (animé|technique|d'enfant|de presse|au crayon) => dessin
[ancre] (de chine|invisible|sympathique|d'imprimante) => encre
(cartouche|cartouches|tache|taches) d' [(ancre|ancres)] => encre
papier à [(entête|en tête)] => en-tête
[filtre] d'amour => philtre
à [flan] de (montagne|colline|coteau|falaise) => flanc
tire au [(flan|flans)] => flanc
(du|le|un|votre|notre|au) [pin] (complet|d'épices|de mie|perdu|au chocolat|grillé|de campagne|aux raisins) => pain
(pomme|forêt|aiguilles|pignons) de [(pain|pains)] => pin
(coup|coups) de [(points|point)] (dans|au|sur la|à la figure) => poing
[poing] (de vue|de vente|relais|de départ|fort|de retrait|d'interrogation) => point
un [ver] (de|d') (vin|lait|eau|rosé|bière|champagne|jus) => verre
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
[maire] (au foyer|de famille|porteuse) => mère
fête des [maires] ($|,|approche) => mères
(monsieur|madame) le [(mère|mer)] => maire
(bord|front|fruits) de [(mère|maire)] => mer
[(père|pair|perd)] de (chaussures|gants|lunettes|chaussettes|baskets|bottes|ciseaux|boucles|skis) => paire
[sols] meunière => sole
[tribut] (indienne|nomade|amazonienne) => tribu
(un|le) lourd [tribu] => tribut
(souffrir|vivre|souffre|souffert) le [martyr] => martyre
[heurt] (d'ouverture|de fermeture|de pointe|creuse) => heure
(fruit|avocat|melon|abricot) (bien|trop|pas|assez|très|est)? [mur] => mûr
(fruits|avocats|melons|abricots) (bien|trop|pas|assez|très|sont)? [murs] => mûrs
[pale] (imitation|copie|figure) => pâle
(bas|moyen|en|mon|ton|votre|son|l'|d'|quel|leur) [age] ($|,|de|et) => âge
[laid] (de soja|d'amande|d'avoine|de coco|entier|demi-écrémé|de vache|de chèvre|infantile|en poudre) => lait
cuillère à [(peau|pots)] => pot
cuillères à [(peau|pots)] => pot
(du|le|en) [chant] (libre|de bataille|magnétique|de vision|de compétences) => champ
(argent|payer|paiement|payé|paiements|règlement|réglé) [(content|contant)] => comptant
[cuire] (véritable|de vachette|synthétique|vegan|retourné|verni) => cuir
(levée|levées|collecte|appel|mise) de [fond] ($|,|et|pour|a|est|de) => fonds
(au fin|bruit de|ski de) [fonds] => fond
(au|dans le) [fonds] (du sac|du magasin|du couloir|de la salle|de l'eau) => fond
[toux] les (jours|matins|soirs|ans) => tous
en [(but|bute)] à (de|des|une|un|la) => butte
bas les [(pâtes|pates)] => pattes
va de [(soie|soit|sois)] => soi
(chez|confiance en|maîtrise de|estime de|image de) [(soie|sois)] ($|,) => soi`

export const paronym = phraseRule({
  id: 'grammar/paronym',
  kind: 'grammar',
  category: 'paronyme',
  severity: 'warn',
  message: 'Ce mot ressemble à celui qu’il faut, mais il a un autre sens.',
  why: 'Deux mots se prononcent ou s’écrivent presque pareil, et les mots voisins disent lequel est voulu. Le dictionnaire les connaît tous deux, donc rien d’autre ne le souligne.',
  examples: {
    match: [
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
      'La salle de bain est sale, de la cuisine à la cave.',
      'La datte est un fruit, la date limite est demain.',
      'Cette ballade de Chopin est jouée ce soir.',
      'Le vert vous va bien.',
      'Nous sommes contents de votre achat, et content que cela plaise.',
      'Lisez un conte au coin du feu.',
      'Les fonds sont versés, et le fond est propre.',
      'Le lait d’amande est en rayon, l’amende est payée.',
    ],
  },
  phrases: table(COLLOCATIONS),
})
