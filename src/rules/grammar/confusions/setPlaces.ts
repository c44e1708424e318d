import { phraseRule } from '../../pattern/phraseRule'
import { table } from './table'

/** Phrases that nobody takes apart any more: each is said one way, and heard as another word that exists. */
export const setPhrase = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/set-phrase',
  category: 'homophones',
  message: 'Cette expression toute faite s’écrit autrement.',
  why: 'L’oreille y met un mot voisin, qui existe, donc rien ne le souligne. L’expression est figée : le dictionnaire la donne en entier.',
  examples: {
    match: [
      { text: 'Vous n’avez pas tord.', marks: 'tord', fixed: 'Vous n’avez pas tort.' },
      {
        text: 'Un agent a été pris à parti par un passager.',
        marks: 'parti',
        fixed: 'Un agent a été pris à partie par un passager.',
      },
      {
        text: 'Le dossier est en bonne et dû forme.',
        marks: 'dû',
        fixed: 'Le dossier est en bonne et due forme.',
      },
      { text: 'J’en ai vraiment mare.', marks: 'mare', fixed: 'J’en ai vraiment marre.' },
      {
        text: 'Au vue de la pente, nous livrons en bas.',
        marks: 'vue',
        fixed: 'Au vu de la pente, nous livrons en bas.',
      },
      {
        text: 'Vous l’aurez demain aux plus tard.',
        marks: 'aux',
        fixed: 'Vous l’aurez demain au plus tard.',
      },
    ],
    pass: [
      'Il se tord de rire.',
      'Le président a pris parti pour vous.',
      'La mare est gelée, et nous en avons une autre.',
      'La vue de la terrasse vous plaira.',
      'Ouvert aux plus jeunes, au plus tard à midi.',
      'Un vin en vaut un autre.',
      'Elle a l’air d’un loup.',
    ],
  },
  phrases: table(`
<avoir:verb> (pas|bien|plus|toujours|souvent|peut-être)? (eu)? [tord] => tort
tant [pire] => pis
de mal en [pire] => pis
(pris|prise|prises|prendre|prend|prennent|prenez|prenant|prenait) ~3 à [(parti|partis)] => partie
faisant [(fois|foie)] => foi
en bonne et [(du|dû|dues)] forme => due
[sur-le-chant] => sur-le-champ
bout de [(chant|chants)] => champ
va [(cent|sang|sens|s'en)] dire => sans
[tous] un chacun => tout
[(quant|quand) qu'] à faire => tant qu'
[contre-chœur] => contrecœur
dans [la tente] de (votre|vos|te|vous|ta|tes|son|sa|cette|recevoir|réception) => l'attente
à [leur actuelle] => l'heure actuelle
<faire:verb> (pas|bien|un peu|presque)? [(express|expresse)] ($|,|et|de|d'|pour|.) => exprès
le [(levé|levée)] (de|du) (soleil|jour|rideau) => lever
le [couché] (de|du) soleil => coucher
la [(lever|levé)] (de|du|des) (fonds|doute|boucliers|courrier) => levée
(état de|sous le) [choque] => choc
y [(comprit|compri|comprend)] (le|la|les|l'|en|pour|dans|votre|vos|à|si|pendant|ce|cette|mon|nos|notre) => compris
[(fure|furet|fûr)] et à mesure => fur
[(sens|sans) dessus-dessous] => sens dessus dessous
(^|,) [(quitter|quittes|quite)] à <:verb.infinitive> => quitte
à [tu tête] => tue-tête
au [pieds] (de|du|des|levé) => pied
par [mont] et par (vaux|veau|vau) => monts
<faire:verb> [(fit|fie|fis)] de => fi
[poing] d'honneur => point
un point d' [honneurs] => honneur
du pareil au [mêmes] => même
[faim] (prêt|prête|prêts|prêtes) => fin
j' en ai (vraiment|plus qu'|un peu|tellement|trop|juste)? [(mare|mares|marres)] => marre
(y en|en) <avoir:verb> (vraiment|tous|un peu|tellement|trop)? [(mare|mares|marres)] => marre
[marre] (aux|à) (canards|canard|grenouilles) => mare
[quelque un] => quelqu'un
[quelque une] => quelqu'une
(le|ce|au|votre|notre|mon|ton|son) [(peine|penne)] de la (porte|serrure) => pêne
pas la [(penne|pêne|peinne)] => peine
<valoir:verb> (pas|bien)? la [(penne|pêne)] => peine
(mon|ton|son|votre|notre|leur) [(fort|fors)] intérieur => for
<faire:verb> ~2 faux [bon] => bond
en [(but|bute)] à (un|ces|nos|vos|l'|toutes|leurs) => butte
(cheval|chevaux|âne|ânes|mulet) de [(bat|bas)] => bât
le [(bas|bat)] blesse => bât
(note|mention|lien|texte|pied) en [(bat|bats)] => bas
(attendu|attendons|attends|attend|attendre|cherché|cherche|essayé|essaie|tenté|appelé|appelle|relancé|écrit|contacté|sonné) ~3 en [(vin|vingt|vins)] ($|,|.) => vain
(^|,|plainte|fermé|fermée|fermés|annulé|annulée|absent|absente|retard|reporté|bloqué|désactivé|modifié) [(suit|suie)] (à|au|aux) => suite
[fautes] de (place|temps|moyens|stock|mieux|participants|bénévoles|réponse|budget|personnel|candidats) => faute
(de|au|du) [brique] et de broc => bric
[brique] à brac => bric
(l'|un|d'un|ce) [huit] clos => huis
[clair] de notaire => clerc
[clerc] de lune => clair
<tirer:verb> ~3 au [clerc] => clair
à [(corps|cors)] et à cri => cor
à [cor] perdu => corps
[cor] à cor => corps
[cor] et (âme|biens) => corps
à bras-le- [cor] => corps
garde du [cor] => corps
gardes du [cor] => corps
(couper|coupe|coupons|coupé|coupera|couperons|coupez) [(cours|cour)] (à|aux|au) => court
chasse à [(cour|court|cours)] => courre
<le:determiner> [anales] (du|de|des|d'|$|,|corrigées) => annales
dans les [anales] => annales
[(status quo|statu-quo|status-quo|statue quo)] => statu quo
<être:verb> (aux)? [aguais] => aguets
(de|au|en) (son|mon|votre|notre|leur) [(grée|grès)] => gré
de [grès] (ou de force|à gré) => gré
échec et [(mât|math|mate)] => mat
au [(vue|vus|vues)] (de|du|des|d'|qu') => vu
(^|,) [(vue|vus|vues)] (l'|le|la|les|votre|vos|son|ce|cette|nos) (état|prix|heure|délai|délais|circonstances|situation|nombre|météo|contexte|quantité|taille|montant|affluence|retard|qualité|urgence) => vu
[aux] (plus tard|plus tôt|plus vite|fur|contraire|lieu de) => au
[aux] sérieux ($|,|et) => au
[aux] même <:noun.singular> => au
[aux] mieux ($|,|et|pour) => au
prenons ~4 [aux] sérieux => au
depuis [(tous|toute)] (petit|petits|jeune|jeunes) => tout
aucun [(sang|sans|cent)] ($|,|.) => sens
aucuns [(sang|sans|cent)] => sens
en <faire:verb> (pas|plus|toujours|aussi|bien|déjà)? [(parti|partis)] ($|,|et|depuis|.) => partie
[promit] juré => promis
[promit] , juré => promis
droit [acquit] => acquis
(tenir|tient|tiens|tenez|tenons|tenu) pour [(acquit|acquits)] => acquis
vos [acquits] => acquis
(trop|très|un peu|si|assez|plus|bien) [cour] ($|,|pour|…) => court
(trop|très|un peu) [cours] ($|,|pour|…) => court
(à|dès|depuis|avant|après) la [vieille] (du|de la|de l'|des|de noël) => veille
(à|dès|depuis|avant|après|de|jusqu'à) la [vielle] (du|de la|de l'|des|de noël|$|,) => veille
la [(vieille|vielle)] (du départ|du match|du concert|de noël|des fêtes|de l'ouverture|au soir|du jour) => veille
(mélange|cocktail|duo) [détonnant] => détonant
mélanges [détonnants] => détonants
(<mettre:verb>|mis|mise|mises) ~2 au [rancard] => rancart
miroir sans [(teint|thym)] => tain
(sucre|sirop) de [cane] => canne
(foie gras de|élevage de) [canne] => cane
après [(coût|cout|cou)] ($|,|on|nous|je|vous) => coup
sous le [(cout|coût|cou)] (de|du|des|d') => coup
(tordre|tordu|tord|tordons) le [(coup|coût)] à => cou
(rouer|roué|rouée|roués) de [(cou|cous|coûts)] => coups
(porter|prendre|pris|porté|prend) un [(cou|coût)] ($|,|à|au|dans|de vieux) => coup
à (ses|mes|vos|nos|tes|leurs) [(cotés|cotes)] => côtés
(reste|restons|rester|sommes|suis|sont|serons|être) à (ses|mes|vos|nos|tes|leurs) [côtes] => côtés
(deux|tous|tous les|bons|mauvais) [cotés] => côtés
d' [age] (mûr|mur|avancé) => âge
tous [ages] => âges
(tous les|à tous les) [ages] => âges
l' [age] (tendre|adulte|mûr|d'or|de la retraite|des) => âge
(à bon|loin du|laissé pour|laissée pour|laissés pour|régler son|régler leur|réglé son|trouver son) [(conte|comte|comté)] => compte
(cour des|demander des|rendre des|réclamer des|rend des) [(contes|comtes)] => comptes
[(conte|comte)] (goutte|gouttes) => compte
[comptez] fleurette => contez
grève de la [(fin|fins)] => faim
à seule [faim] (de|d'|que) => fin
[faim] de non-recevoir => fin
au peigne [(faim|fain)] => fin
(prendre|prend|prendra|prenait|prennent|prenne) [faim] => fin
(<chanter:verb>|<répondre:verb>|<crier:verb>|<reprendre:verb>|tous|toutes) en [(cœur|coeur)] ($|,|et|pour) => chœur
[chant] d'honneur => champ
(fleur|fleurs) des [(chants|chant)] => champs
(robe|chemise|foulard|écharpe|draps|drap|cravate|chemisier|pyjama|ver|vers|tissu) (en|de|à) [(soi|soit)] => soie
route de la [(soi|soit)] => soie
(vient|viens|venez|venir|arrive|tourne|tournez|aller|va|allez|avance|marche) [(ver|verre)] (moi|toi|lui|elle|eux|elles|le|la|les|l') => vers
à (mon|ton|son|votre|notre|leur) [(grès|grée)] ($|,|et) => gré
contre (mon|ton|son|votre|notre|leur) [(grès|grée)] => gré
de (bon|mauvais|plein) [(grès|grée)] => gré
[grès] à grès => gré
(lâcher|lâche|lâché|lâchez) du [leste] => lest
(tombe|tombé|tombée|tombons|tombés) des [(nus|nuées|nue)] => nues
(en|un|de|au|bon|du|premier|votre|notre|aucun) [contacte] ($|,|avec|par|téléphonique|direct) => contact
^ [désoler] (pour|de|du|mais|,|si|que|d') => désolé / désolée
(un|du|ce|mon|votre|ton|son|notre|quel) [profile] => profil
(relever|relève|relevons|relevez|relevé|lancer|lance|lancé) (le|ce|un) [(défie|défis)] => défi
sous (de|d'|les|vos|ces) ~2 [(hospice|hospices)] => auspices
(l'|cet|un|d'|grand) [auspice] => hospice
dans l' [(ère|aire)] du temps => air
(baptême|baptêmes|mal|hôtesse) de l' [(aire|ère)] => air
l' [(aire|ère)] de rien => air
juge et [parti] => partie
<faire:verb> [pare] de => part
(je|tu|nous|vous|il|elle) (suis|es|reste|restes|était|étais|êtes) (un peu|très|assez|plutôt|plus que|vraiment|toujours)? [septique] => sceptique
(nous|vous|ils|elles) (sommes|restons|restez|êtes|étions|sont) (un peu|très|assez|plutôt|plus que|vraiment|toujours)? [septiques] => sceptiques
(dans le|au|ton|mon|son|votre|notre|leur|par le) [(né|nés)] ($|,|dans|qui|bouché|de|rouge) => nez
[né] à né => nez
(un|le|ce|chaque|du|au) [pallié] => palier
[pose-café] => pause-café
[poses-café] => pauses-café
guerre du [golf] => Golfe
(dur|dure|durs|dures) à [cuir] => cuire
(foie gras|magret|cuisse|filet|élevage) de [canne] => cane
au grand [(dame|dames|dan)] (de|des|du) => dam
à (mon|notre|son|leur) grand [(dame|dan)] => dam
en [(tant|tan|tans)] de (guerre|paix|crise|pluie|canicule|fêtes) => temps
signe des [(tans|tant)] => temps
[(tan|temps)] (pi|pis) => tant
(les|aux|mes|tes|ses|nos|vos|ces|deux) [dès] (sont|$|,|jetés) => dés
(jouer|jouent|joue|jouons|jouez) aux [des] => dés
(emploi|manque|gain|perte|laps) (du|de) [(tant|tan|t'en|temp)] => temps
(cœur|coeur|il|elle|on|ça|qui|équipe|théorie|pluie|projet) [(bât|bas)] (de l'aile|son plein|les|des|fort|vite|rapidement|trop|contre|à tout rompre) => bat
rasé de [(prés|prêt|pré)] => près`),
})

/** Small words in places where only one of those that sound so can stand. */
export const smallPlace = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/small-word-place',
  category: 'homophones',
  message: 'À cette place, c’est un autre petit mot, qui se prononce pareil.',
  why: 'Ces petits mots s’entendent pareil, mais chacun a sa place : devant un verbe, un nom, ou seul. Les mots voisins disent lequel écrire.',
  examples: {
    match: [
      {
        text: 'Pas d’inquiétude : ci votre carte est bloquée, appelez-nous.',
        marks: 'ci',
        fixed: 'Pas d’inquiétude : si votre carte est bloquée, appelez-nous.',
      },
      {
        text: 'Je reste joignable au temps que nécessaire.',
        marks: 'au temps',
        fixed: 'Je reste joignable autant que nécessaire.',
      },
      {
        text: 'Il sortait pour tant du four.',
        marks: 'pour tant',
        fixed: 'Il sortait pourtant du four.',
      },
      {
        text: 'Ils non pas volé leur pourboire.',
        marks: 'non',
        fixed: "Ils n'ont pas volé leur pourboire.",
      },
      { text: 'L’un où l’autre convient.', marks: 'où', fixed: 'L’un ou l’autre convient.' },
      {
        text: 'Nous coupons l’eau sens prévenir.',
        marks: 'sens',
        fixed: 'Nous coupons l’eau sans prévenir.',
      },
      { text: 'Ça fait court, on le c’est.', marks: 'c’est', fixed: 'Ça fait court, on le sait.' },
      {
        text: 'C’elles qui restent sont en cave.',
        marks: 'C’elles',
        fixed: 'Celles qui restent sont en cave.',
      },
    ],
    pass: [
      'Cette carte-ci est bloquée.',
      'Au temps de nos aïeux, pour tant de gens.',
      'Une robe non pas cousue mais collée.',
      'Le jour où l’un ou l’autre vient.',
      'Dans le sens du poil.',
      'On le sait, c’est court.',
      'Pensez au temps qu’il faut.',
      'Il suit à la lettre la notice.',
      'Jouez, pour temps partiel.',
    ],
  },
  phrases: table(`
(^|,|;|:|même|comme|sauf|et|mais) [ci] (votre|vos|vous|nous|notre|nos|le|la|les|l'|un|une|il|elle|on|ils|elles|tu|je|j'|ce|cette|c'|ça|mon|ma|mes|ton|ta|tes) => si
[au temps] que (possible|nécessaire|vous|faire) => autant => (penser|pensez|pense|face|attention|grâce) au temps
[au temps] (vous|te|nous|leur|lui)? (le|la|les|en|y)? <:verb.infinitive> => autant
pour [(au temps|au tant|autan)] ($|,|:|.|que) => autant
(tout|d'|ni plus ni moins) [au temps] => autant
d' [(autans|autemps)] => autant
[pour tant] => pourtant => pour tant (de|d')
[pour (temps|tan|tans)] => pourtant => pour temps (partiel|plein|de)
(^|,|aussi|assurée|assuré|valable) [temps] (pour|par|sur|dans|chez) ~6 que (pour|par|sur|dans|chez) => tant
[(tend|tends|t'en)] que => tant
(ils|elles) [non] (pas|jamais|rien) (encore|toujours|bien)? <:verb.participle-past> => n'ont
(ils|elles) , [non] (pas|jamais|rien) <:verb.participle-past> => n'ont
l' (un|une) [où] l' => ou
<:noun> [où] (deux|trois|pas|non|plus|moins) ($|,|!|.) => ou
[sens] <:verb.infinitive> => sans => (le|ce|un|du|au|bon|en|de|quel|mon|votre|notre|son|me|te|se|je|les|des|double|tu) sens
[(sens|cent)] (suite|encombre|réponse|nouvelle|nouvelles|succès|aucun|aucune|doute|cesse) => sans => (le|ce|un|du|au|bon|en|de|quel|mon|votre|son|les|des|me) sens
[s'en] encombre => sans
[(cent|sang|sens|s'en)] (une seule|un seul) => sans
(on|il|elle|qui) (le|la|l'|ne le) [(c'est|s'est)] ($|,|.|…|bien) => sait
(je|tu) (le|la|l'|ne le) [(c'est|s'est)] ($|,|.|…|bien) => sais
on [(c'est|s'est)] que => sait
[c' elles] => celles
[c' elle] qui => celle
(<:noun>|on|il|elle|qui|ne) [si] (est|sont|était|étaient|oppose|attendait) => s'y
[dont] qu'à => donc
[donc] il est question => dont
^ [(des|dé)] (sa|son|mon|ma|ta|ton|leur) => dès
[dé] (#|le|la|l'|que|qu'|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) => dès => (un|le|chaque|du|au) dé
[(es|ait|et|ai)] -ce => est
(même|comme|jamais|wifi|surtout|plutôt|pas) [on] (automne|hiver|été|magasin|boutique|ligne|stock|semaine|salle) => en
<:verb> (pas|plus)? [on] (automne|hiver|magasin|boutique|ligne|stock) => en
[en suite] (deux|trois|quelques|#|vous|nous|le|la|les|votre|cliquez|un|une|il|elle) => ensuite
^ [si tôt] (la|le|l'|les|votre|notre|vos) <:noun> <:verb.participle-past> => sitôt
^ [(ait|aies|aient)] (confiance|courage|patience|pitié|foi) => aie
(^|,|:|!) [(ait|aies)] confiance => aie
(rien|quelque chose|grand-chose) [avoir] avec => à voir
(forfait|offre|abonnement|billet|pack|formule|contrat|lot|tarif|prix) [inclus] (la|les|l'|un|une|toute|tout|toutes|aussi|également) => inclut
(à|, à|bonjour à|merci à) (toutes|tous) et [a] (tous|toutes) => à
(fond|couloir|entrée|sortie|puis|étage|porte|ensuite|tournez|tourner|^|,) [a] (droite|gauche) => à
[a] (deux|trois|quelques) pas (de|du|des|d') => à
, elle , [à] <:verb.participle-past> => a
, lui , [à] <:verb.participle-past> => a
<:noun> [à] besoin (de|d') => a
(le|un|du|sous le|notre|votre|leur) [(toi|tois)] ($|,|et|de|est|qui|ce|cet|cette|a|pour) => toit
[n'y] (le|la|les|l'|un|une|votre|vos|notre|nos|mon|ma|mes) => ni
(raison|tort|inquiétude|doute|question|déception|colère) [quand] (à|au|aux) => quant
[quand] (revanche|attendant|effet) => qu'en
(demandez|demander|savoir|sait|savez|sais|indiquer) [ou] (va|vont|passe|passent|en est|en sont|sont passés|est passé|est passée) => où
[près] (la|le|l'|votre|les) (date|délai|fermeture|fin|match|départ|livraison|heure|réception) => après
(avons|avez|a|ai|ont|as|avait|avaient|avions|aviez) (déjà|tous|bien|pas|vraiment)? [(subit|subits)] => subi
(on|il|elle|qui) (se|ce) [(bas|bats|bât)] (pour|contre|depuis) => bat
(reste|étant|restant|ceci|cela) [(étend|étang)] (<:verb.participle-past>|donné) => étant
[(veillez)] (bien|,)? (ne pas|ne plus|ne jamais)? (me|m'|nous|vous|le|la|l'|les|lui|leur)? (le|la|les|en|y)? <:verb.infinitive> => veuillez
[veuillez] (bien|donc|toujours)? à (ce que|ce qu'|ne|bien|<:verb.infinitive>) => veillez
plus [riens] => rien
[(huis)] (cent|cents|centimes|heures|jours|ans|mois|minutes|euros|semaines|personnes) => huit
[le (quel|quelle|quels|quelles)] => lequel
[la (quel|quelle|quels|quelles)] => laquelle
[les (quel|quels)] => lesquels
[les quelle] => lesquelles
[aux (quel|quels)] => auxquels
[aux (quelle|quelles)] => auxquelles
[des quels] => desquels
[des quelles] => desquelles
au (mètre|centimètre|millimètre|centime|gramme|kilo|jour|détail|degré|point) [(prêt|prêts|pré|prés)] ¬à => près
(à|a) (la|une|un|l'|quelques|deux|trois|dix|cinq|#|ce|cette|chaque) (seconde|minute|minutes|secondes|heure|heures|jour|jours|mois|an|ans|euro|euros|€|%|centime|centimes|mètres|centimètres|cm|mm|kilos|grammes|degrés|points|personnes|détail|détails|exceptions|exception|virgule|lettre|taille|vote|voix) [(prêt|prêts|pré|prés)] ¬à => près
à (cela|ça|peu) [(prêt|prêts|pré|prés)] ¬à => près
(finir|finit|finira|finiront|finirez|finirons|commence|commençons|commencez|commencer|commencera|commençant|finissant) [pas] (<:verb.infinitive>|le|la|les|un|une|l'|nous|vous) => par => (ne|n') ~4 pas
[pas] rapport (à|au|aux) => par => (ne|n'|de|aucun) ~3 pas rapport
(ne|n') <:verb> [par] ($|,|encore|du tout) => pas
^ [s' en] <être:verb> (trop|assez|fini|terminé|fait) => c'en
pour [peut] (que|qu') => peu
(n'est|n'étais|n'était|le|la|les|de|d'autant) [plu] => plus => (le|la|les) plu
(me suis|s'est|nous sommes|vous êtes|se sont|t'es) [plus] à <:verb.infinitive> => plu
(à|chez|pour|dans|sans|par|de) [sont] <:noun> => son
(finir|finit|finira|finiront|fini) par [ce] <:verb.infinitive> => se
, [se] faisant , => ce
[ceux] qui (s'est|est|était|sera|serait|fait|va|explique|compte) => ce
[no] (excuses|horaires|conseillers|équipes|clients|magasins|produits|offres|services|délais) => nos
[en fin] <:verb.infinitive> => enfin
(d'autres|certains|certaines|beaucoup|ils|elles|tous) [l'on] <:verb.participle-past> => l'ont
(avec|dans|sur|pour|de|par|à) [ça] propre => sa
[entres] (#|le|la|les|deux|nous|vous|l') => entre
je [(t'es|t'est|t'ait)] <:verb.participle-past> => t'ai
[m'ait] (parvenu|parvenue|parvenus|parvenues|arrivé|arrivée) => m'est
(heures|jours|jour|semaines|mois|minutes|longtemps|an) à [l'avant] => l'avance
(^|,) [a] (notre|mon|leur|son|votre) (grand|grande|plus grand|plus grande) => à
<:proper> , [ou] <:verb.3.plural> (les|des|nos|#|deux|trois|plusieurs|quelques|dix|douze) => où`),
})
