/** Small words in places where only one of those that sound so can stand: what to find, what to write, what excuses it. */
export const SMALL_TWINS = `
[d'ont] => dont
(plein|pleins|pleine|pleines|riche|riches) [davantage] => d'avantages
(beaucoup|plus|tant|autant|trop|peu) [davantages] => d'avantages
[davantages] => davantage
à [toute] fins => toutes
(pour|chez|confiance en|de) [soit] ($|,) => soi
(voici|voilà|avec|dans|sur) [mais] <:noun.plural> => mes
vous [qu'il] <:verb.2> => qui
nous [qu'il] <:verb.1> => qui
[s'avoir] => savoir
[s'ra] => sera
(m'|t'|vous|nous|lui|leur) (a|ont) (pas|beaucoup|vraiment|bien|tellement|énormément|tant|trop|tout de suite)? [plus] $ => plu
<être:verb> (pas|bien|très|trop|plus|jamais)? [sur] (de|d') (moi|toi|lui|elle|nous|vous|eux|soi|ça|rien|mon coup|ton coup|son coup) => sûr
^ [sa] donne (envie|faim|soif|chaud|quoi|trop|vraiment|bien|des|de|du) => ça
et [sa] donne (envie|faim|soif|chaud) => ça
[vos] (mieux|le|la|l') => vaut
(il|ça|en) [veau] (mieux|le|la) => vaut
(suis|es|est|étais|était|sommes|êtes|sont) (très|trop|assez|vraiment|un peu|pas)? [dessus] par => déçu / déçue
(très|trop|vraiment|super) [dessus] ($|,|de|par|et) => déçu / déçue
(heure|heures|minutes|jours|mètres|kilomètres|km|euros|€|personnes|semaines|mois|ans) [environs] ($|,|et|mais|pour|de) => environ
[évidement] => évidemment => (l'|d'|un|cet|son|par|les|des|chaque) évidement
nous (vous|lui|leur|t') (en)? [serions] (infiniment|très|vraiment)? gré => saurions
je (vous|lui|leur|t') (en)? [serais] (infiniment|très|vraiment)? gré => saurais
pour (les|la|le|vous|te|nous|l') [(mètres|mètre|maître)] (aussi|en|dans|sur|à|au|ici|de côté) => mettre
[tant as] => t'en as
(ne|n') [(tant|temps)] (fais|fait|faites|vas|va) => t'en
^ [(tant|temps)] (fais|fait) pas => t'en
il y a [temps] de <:noun.plural> => tant
(mal aux|brosse à|brosses à|mal de|rage de) [dans] => dents
(la|une|de|en|cette|sans|d'après) [guère] => guerre
[pars] (contre|exemple|ailleurs|rapport|hasard|malchance) => par => (je|tu) pars
[s'rait] => serait
[s'ront] => seront
[sois] dit en passant => soit
bouche [(bé|bées|bé-bé)] => bée
[encor] => encore
[(oui-dire|oui dire)] => ouï-dire
, [fut-ce] => fût-ce
la [toussain] => Toussaint
(ne|n') ~4 [(rient|riens)] ($|,|de|d'|à|pour|contre|et|mais) => rien => (ils|elles|qui) ~3 rient
(ou|pourquoi|mais|si|que|dit|dire|encore) [nom] ($|,) => non
(les|des|nos|vos|ces|mes|tes) <:noun> [nom] $ => non
[on] (principe|effet|revanche|ligne|stock|magasin|boutique|salle|général|moyenne|attendant|outre|semaine|automne|hiver) => en
(m'|t'|vous|nous|lui|leur) en [mais] => mets / met
[tu] voilà => te
[je] voilà => me
(celui|celle|ceux|celles|ce) [qu'y] (ne|n'|est|sont|nous|vous|se|s') => qui
[quelques] (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille) => quelque
<avoir:verb> [pleins] (de|d') => plein
(avec|et|trouverez|trouveras|envoie|envoyons|souhaite|souhaitons|fait|propose|proposons) [pleins] (de|d') => plein => ((sont|étaient|seront|restent) ~2 pleins|<:adjective> et pleins)
(mètres|minute|minutes|min|aller|allez|va|accéder|venir|venez|viens|rendre|accessible|course|circuit|trajet|promenade|balade|sortie|tour|quartier|visite|km|pas) [(a pieds|à pieds|a pied)] => à pied
[mêmes] (si|sur|sans|pour|pendant|après|quand|lorsque|avec) => même => (les|des|aux|ces|nos|vos|mes|tes|ses|leurs|eux|elles|nous|vous) mêmes
en (fait|font|fais|faites|faisons|faisait|faisaient|fera|feront|ferait) [(parti|partis|parties)] => partie => <être:verb> ~1 en fait
<tenir:verb> (bien|toujours)? [paroles] => parole
[or] (de question|service|ligne|taxes|taxe|saison|norme|garantie|délai|délais|stock|série|forfait|normes|zone) => hors => en or
(si|quand|puisque|lorsque|comme|que) tu [(ais|ait|ai)] => as => (pour|bien|avant|afin|sans|jusqu'à ce|faut|veux|aimerais|content|contente|heureux|heureuse) que tu
dont (certains|certaines|beaucoup|plusieurs|quelques-uns|quelques-unes|la plupart|deux|trois|quatre) [date] (de|du|d'|des) => datent
(<croire:verb>|<penser:verb>|<espérer:verb>|<supposer:verb>) (bien|même|aussi|surtout)? [qui] (l'|a|est|va|ne|n'|y|en|se|s'|faut|faudra|peut|doit|sera|fait|reste|manque) => qu'il => (ceux|celui|celle|celles|à|de|pour|avec|sur|par) qui
<:noun> [inclut] $ => inclus / incluse
(celui|celle|ceux|celles) [don] => dont
^ bien [(vue|vus|vues)] (,|$|!) ¬(l'|le|la|les|cette|ce) => vu
(aucune|une|mon|ton|son|votre|notre|pas|plus|très|trop|bien|avoir|as|ai|a|avez|avons|ont|avait|avais) [envi] => envie
l' [envi] (de|d'|te|vous|nous|me|m') => envie => à l'envi
<:noun> [don] (je|j'|tu|il|on|nous|vous|tout le monde) => dont => (un|le|du|ce|au|mon|ton|son|votre|notre|leur|chaque|aucun) ~1 don
(de|avec|pour|dans|sur|chez|sans|par|c'est|est|quoi) [t'as] <:noun.feminine.singular> => ta => (c'est|est) quoi t'as
(c'est|est) quoi [t'as] (taille|pointure|couleur|ville|adresse|date|marque|recette|série|chanson|matière|classe|question|commande|référence) => ta
, [comment] (tu|vous|il|elle|on|je) (me|nous|te|lui)? l' <avoir:verb> (déjà|bien|si bien)? (demandé|dit|expliqué|conseillé|indiqué|promis|montré|convenu|annoncé|écrit|souhaité|voulu) => comme => (alors|fait|bon|bien|et|savoir|dire|expliquer|comprendre) , comment
<faire:verb> (pas|toujours|juste|mine ou)? [(sembler|semblent|semblants)] (de|d'|,|$|!) => semblant
(ce|façon|manière) [donc] (vous|nous|il|on|elle) => dont
^ [dont] (vous|nous|je) (pouvez|pouvons|peux|n'|ne|allez|allons|vais|avez|avons|ai) => donc
ce [qui faut] => qu'il faut
[qui y a] (un|une|du|de|des|eu|pas|plus) => qu'il y a => (ce|celui|celle|ceux|produit|question|quelqu'un) qui y a
parce [qui] (y|n'|ne|est|a|faut) => qu'il
[veillez] (bien|toujours|donc|,)? (ne pas|ne plus|ne jamais)? (me|m'|nous|vous|le|la|l'|les|lui|leur)? (le|la|les|en|y)? <:verb.infinitive> => veuillez
[veuillez] (bien|donc|toujours)? à (ce|ne|bien|<:verb.infinitive>) => veillez
(le|du|ce|un|au|par|chaque|prochain|dernier|deux|trois|six|quelques|plusieurs|ces) [moi] (prochain|dernier|de|d'|-ci|ci|suivant|après|et demi|,|$) => mois => (ce|un|le) moi (qui|que)
(chez|avec|pour|dites|donnez|laissez|envoyez) [mois] (,|$|!|.) => moi
quoi qu'il en [(soi|soie|sois)] => soit
(quelle que|quel que|quels que|quelles que) [(soi|sois)] => soit
[(soi|sois)] (en|par|au|sur|à|dans) ~3 , soit => soit
à [tout à leur] => tout à l'heure
[(à tout à leur|à toute à leur|à toute à l'heure)] => à tout à l'heure
tout à [leur] => l'heure
[toute de suite] => tout de suite
[tous à l'heure] => tout à l'heure
[cet] (pas|noté|bon|vrai|très|un|une|le|la|parfait|normal|gentil|fait) => c'est
^ [cette] (un|une|le|la|pas|très|bien|vraiment|super|parfait|bon) => c'était
[ho] (merci|non|oui|la|là) => oh
[au les] => aux
(prendre|prend|prenez|prenons) [grade] => garde
[(mur|mure)] réflexion => mûre
(bien|trop|assez|pas|très) [murs] (,|$) => mûrs
[mures] (réflexions|délibérations) => mûres
<:noun.feminine.plural> [mures] => mûres
(avocat|avocats|fruit|fruits|melon|melons) [murs] => mûrs
[si joint] => ci-joint
[si jointe] => ci-jointe
[si dessous] => ci-dessous
[si dessus] => ci-dessus
il y [eu] => a eu
^ [hors] (nous|vous|il|ils|on|je|j'|c'|chaque|aucun|aucune|rien|personne) => or
, [hors] (nous|vous|il|ils|on|je|j'|c'|chaque|aucun|aucune|rien|personne) => or
[environs] (#|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|cent|mille) => environ => (les|aux|des|ses|nos|vos|leurs) environs
(suis|es|est|sommes|êtes|sont|serai|serons|seront|étions|étaient) (malheureusement|hélas|donc|actuellement|encore|toujours)? (pas|plus)? [mesure] (de|d') => en mesure
(a|ai|as|avons|avez|ont|avait|avions|aviez|avaient|aura|auront|aurait|auraient|avoir|ayant) (pas|jamais|déjà|toujours|bien|aussi|également|plus)? [(étais|était|étaient|êté|étés|étée|étées)] => été
[ayants] => ayant => ayants (droit|droits|cause)
^ [hésitez pas] (à|,|$) => n'hésitez pas
^ [hésite pas] (à|,|$) => n'hésite pas
[c'est] (derniers|dernières|prochains|prochaines) <:noun> => ces
à toutes et à [tout] => tous
(mettre|mets|met|mettons|mettez|mettent|mettrons|mettront|mettrai|mis) (bien|déjà)? [(tous|toute)] en œuvre => tout
<avoir:verb> (bien|entièrement|parfaitement|tout à fait|peut-être|totalement|absolument)? [raisons] (,|$|de|d'|et|mais|sur|pour|:) => raison
(vos|nos|ses|mes|leurs) [donnés] (personnelles|bancaires|,|$|sont|ont|ne|seront|restent|et|de) => données
(n'|ne|n'en|plus|reste) ~3 [guerre] (de|d'|que|qu'|plus|$) => guère => (une|la|en|de|cette) guerre
(partir|venir|aller|être|travailler|regarder|voir|faire|vérifier|vérifions|verrons|voyons|allons|venez|jouer|manger) (tous|toutes)? [ensembles] => ensemble => (des|les|ces|vos|nos) ensembles
[(bonne vacance|bonnes vacance|bonne vacances)] => bonnes vacances
[sale] de (bain|bains|sport|cinéma|réunion|classe|spectacle|attente) => salle
[statut quo] => statu quo
[et la] pour (vous|nous|<:verb.infinitive>) => est là
c'est (bien|déjà)? [(noter|notez)] (,|$|merci|pour) => noté
c'est (bien|déjà)? [(régler|réglez)] (,|$|merci|pour) => réglé
c'est (bien|déjà)? [(corriger|corrigez)] (,|$|merci|pour) => corrigé
c'est (bien|déjà)? [(envoyer|envoyez)] (,|$|merci) => envoyé
[au quelle] => à laquelle
[contre temps] => contretemps
[la dessus] => là-dessus
[la dedans] => là-dedans
^ [sans] est (trop|fini) => c'en
[(touts)] (les|nos|vos|ces|mes|tes|ses|leurs) => tous
[(suites)] à (votre|notre|un|une|vos|nos|ce|cet|cette|la|l'|le|des|de) => suite
(de|à|du|d'à) [(coté|cotés)] => côté => (bien|non|le|mieux|est) coté
[(a coté|a cotés)] (,|$|de|du|des|pour|d') => à côté
[(prés)] (de|du|des|d') => près => (les|des|aux|ces|verts|nos) prés
[(au prés)] (de|du|des|d') => auprès
(vous|nous|ne|n'|le|les|la|l'|leur|en|y) [(faîtes)] => faites
(avez|avons|a|ai|as|ont|avait|aviez|avions|été|est|sera|bien) [(faîte)] => faite
(avez|avons|a|ai|as|ont|avait|aviez|avions|été|sont|seront|bien) [(faîtes)] => faites
(peut|pourra|pourrait|va|vont|doit|doivent|peuvent|pourront|allez|allons|devez|devrait|devraient|pouvez|souhaitez|voulez|veut|pour|sans|d'|d'avoir|de) [(êtres)] => être => (d'|de|pour|sans) êtres (humains|vivants|chers)
(le|un|ce|du|au|votre|notre|mon|ton|son|premier|nouveau|de) [diagnostique] (de|du|des|d'|est|a|sera|complet|gratuit|précis|,|$) => diagnostic
[diagnostique] (de|du|des) (mécanicien|technicien|médecin|vétérinaire|garagiste|réparateur|expert) => diagnostic
(la|une|cette|l'|notre|votre|qui|ça|cela|chaque) (<:noun>)? [(dur|durs)] (environ|toujours|longtemps|moins|plus de|jusqu'|toute|tout|trop|#|une|un|deux|trois|quatre|depuis|encore) => dure => (bois|blé|oeuf|œuf|sol|disque|coup|le|un|du|c'est|est) dur
[dur] (seulement|à peine|moins de|plus de|près de|entre)? (#|une|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|plusieurs|quelques) (h|min|heure|heures|minute|minutes|secondes|jour|jours|semaine|semaines|mois|an|ans) => dure => (est|sont|soit|était|c'est|<travailler:verb>|<entraîner:verb>|<bosser:verb>|<trimer:verb>|<dormir:verb>|<cuire:verb>|coup|un|œuf|œufs) ~2 dur
[dur] (environ|longtemps|jusqu') => dure => (est|sont|soit|était|c'est|<travailler:verb>|<entraîner:verb>|<bosser:verb>|<trimer:verb>|<dormir:verb>) ~1 dur
(,|et) [(soi)] (#|un|une|deux|trois|quatre|cinq|dix|environ|moins|plus|la moitié) => soit
(virement|colis|commande|train|bus|navette|envoi|bon|mail|courrier|livreur|camion|paiement|lot|convoi|remboursement) (ne|n'|vous)? [par] (sous|dans|dès|ce soir|ce matin|cet après-midi|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|à #) => part
[(celui-la)] => celui-là
[(celle-la)] => celle-là
[(ceux-la)] => ceux-là
[(jusque-la)] => jusque-là
ne (plus|s'|se)? [guerre] (<:verb.infinitive>|s'en|se|en|plus|mieux) => guère
(se|s'en) [vente] ($|,|.|de|d'|sans|toujours|partout|trop|beaucoup) => vante
(se|s'en) [ventent] ($|,|.|de|d'|sans|toujours|partout|trop|beaucoup) => vantent
(n'|ne) ~1 <:verb> [pas personne] => personne
(n'|ne) ~1 <:verb> [pas aucun] => aucun
(n'|ne) ~1 <:verb> [pas aucune] => aucune
(m'|t'|lui|vous|nous|leur|me|te) (est|sera|était|serait|soit) [du] ($|,|.|depuis) => dû
à [(demie|demis|demies)] ¬(heure|heures|pension) (<:adjective>|<:verb.participle-past>|$|,) => demi
(été|être|suis|est|sont|sera|seront|était|étaient|étant|serait|a) [mi] (à|en|au|sur|sous|dans|hors) => mis / mise
(battent|battaient|battront|battu) [son] plein => leur => (la|le|l'|cette|notre|votre|qui) ~3 (a|avait|bat) battu
en proie [a] => à
<mener:verb> [a] (bien|terme) ¬(l'|le|la|les|un|une|<:verb.participle-past>) => à
(<mettre:verb>|<remettre:verb>) ~2 [a] (profit|jour|nu|neuf|plat|mal|sac|feu|sec|pied|bas|mort|prix|contribution|disposition|exécution|part) => à
(<tomber:verb>) [a] (terre|pic|plat|genoux) => à
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
[où] (deux|trois|pas|non|plus|moins) ($|,|!|.) => ou
[sens] <:verb.infinitive> => sans => (le|ce|un|du|au|bon|en|de|quel|mon|votre|notre|son|me|te|se|je|les|des|double|tu) sens
[(sens|cent)] (suite|encombre|réponse|nouvelle|nouvelles|succès|aucun|aucune|doute|cesse) => sans => (le|ce|un|du|au|bon|en|de|quel|mon|votre|son|les|des|me) sens
[s'en] encombre => sans
[(cent|sang|sens|s'en)] (une seule|un seul) => sans
(on|il|elle|qui) (le|la|l'|ne le) [(c'est|s'est)] ($|,|.|…|bien) => sait
(je|tu) (le|la|l'|ne le) [(c'est|s'est)] ($|,|.|…|bien) => sais
on [(c'est|s'est)] que => sait
[c' elles] => celles
[c' elle] qui => celle
même [si] (est|était) => s'il / s'y
[si] (est|sont|était|étaient|oppose|attendait) => s'y => même si
[dont] qu'à => donc
[donc] il est question => dont
^ [(des|dé)] (sa|son|mon|ma|ta|ton|leur) => dès
[dé] (#|le|la|l'|que|qu'|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) => dès => (un|le|chaque|du|au) dé
[(es|ait|et|ai)] -ce => est
^ [si tôt] (la|le|l'|les|votre|notre|vos) <:noun> <:verb.participle-past> => sitôt
^ [(ait|aies|aient)] (confiance|courage|patience|pitié|foi) => aie
(^|,|:|!) [(ait|aies)] confiance => aie
(rien|quelque chose|grand-chose) [avoir] avec => à voir
<:noun> [exclu] (les|la|l'|toute|toutes|tous|tout) ¬(saison|fois|deux|trois|semaine|nuit|veille|journée|matinée|soirée|été|hiver|temps|le) => exclut => (est|sont|être|a|ont|avoir|sera|était|du|des|de la|au) ~3 exclu
[(dite|dites|dits|dis)] -on => dit
(sans|après|pour) [avoirs] <:verb.participle-past> => avoir
(merci|désolé|désolée|désolés|navrés|regrette|regrettons|heureux|ravis|ravi|fiers|fier|plaisir) d' [avoirs] <:verb.participle-past> => avoir
(n'|dans n'|à n') [(importent|importes)] (quel|quelle|quels|quelles|qui|quoi|où|comment|lequel|laquelle) => importe
[s'en] avoir => sans
n' [on] => ont
chacun [(ces|c'est|s'est)] (goûts|problèmes|habitudes|envies|préférences|méthodes|idées|affaires|priorités|manies) => ses
(forfait|offre|abonnement|billet|pack|formule|contrat|lot|tarif|prix) [inclus] (la|les|l'|un|une|toute|tout|toutes|aussi|également) => inclut
(à|, à|bonjour à|merci à) (toutes|tous) et [a] (tous|toutes) => à
(fond|couloir|entrée|sortie|puis|étage|porte|ensuite|tournez|tourner|^|,) [a] (droite|gauche) => à
[a] (deux|trois|quelques) pas (de|du|des|d') => à
, elle , [à] <:verb.participle-past> => a
, lui , [à] <:verb.participle-past> => a
[à] besoin (de|d') => a
(le|un|du|sous le|notre|votre|leur) [(toi|tois)] ($|,|et|de|est|qui|ce|cet|cette|a|pour) => toit
[n'y] (le|la|les|l'|un|une|votre|vos|notre|nos|mon|ma|mes) => ni
(raison|tort|inquiétude|doute|question|déception|colère) [quand] (à|au|aux) => quant
[quand] (revanche|attendant|effet) => qu'en
(demandez|demander|savoir|sait|savez|sais|indiquer) [ou] (va|vont|passe|passent|en est|en sont|sont passés|est passé|est passée) => où
[près] (la|le|l'|votre|les) (date|délai|fermeture|fin|match|départ|livraison|heure|réception) => après
<avoir:verb> (déjà|tous|bien|pas|vraiment)? [(subit|subits)] => subi
(on|il|elle|qui) (se|ce) [(bas|bats|bât)] (pour|contre|depuis) => bat
(reste|étant|restant|ceci|cela) [(étend|étang)] (<:verb.participle-past>|donné) => étant
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
(^|,|et|ou|de|à|avec|dans|chez|par|pour|sur|sous|sans|voici|voilà|tous|toutes|<:verb>) [no] <:noun.plural> => nos
[en fin] <:verb.infinitive> => enfin
(d'autres|certains|certaines|beaucoup|ils|elles|tous) [l'on] <:verb.participle-past> => l'ont
(avec|dans|sur|pour|de|par|à) [ça] propre => sa
[entres] (#|le|la|les|deux|nous|vous|l') => entre
je [(t'es|t'est|t'ait)] <:verb.participle-past> => t'ai
[m'ait] (parvenu|parvenue|parvenus|parvenues|arrivé|arrivée) => m'est
(heures|jours|jour|semaines|mois|minutes|longtemps|an) à [l'avant] => l'avance
(^|,) [a] (notre|mon|leur|son|votre) (grand|grande|plus grand|plus grande) => à
(<:noun>|faire|fait|font|faisons|faites) [fasse] (à|aux|au) => face => (que|qu'|qui|dont|où) ~5 fasse
[quand] (vous|nous|te|se|s'|me|le|la|les)? <:verb.participle-present> => en / qu'en
, [voir] (gratuitement|davantage|pire|impossible|meilleur|inutile|dangereux|trois|plusieurs|inexistant) => voire
[plutôt] que (d'habitude|prévu|d'ordinaire|annoncé|de coutume) => plus tôt
^ [aller] <:proper> , => allez
[tous] le long => tout
des [notre] ($|,) => nôtres
des [votre] ($|,) => vôtres
[ces] propres (mains|yeux|oreilles|moyens|enfants|amis|paroles|outils|armes|affaires|pinceaux|frais|vêtements|meubles|idées|parents|frères|soldats|hommes|troupes|terres) => ses
(^|,) [mes] (pourquoi|comment|où|quand|qui|que|qu'|alors|enfin|si|voilà|non|oui|pas) => mais
^ [quand] (pensent|pense|disent|dit) (les|le|la|l'|vos|votre|tes|ton|nos|notre) => qu'en => (<:verb.infinitive>|,)
(interdit|interdite|interdits|interdites|mis|mise|situé|située|vivre|vit|vivait|vivent|habite|habitait|jeté|placé|projeté|resté|sorti|né|garé) [or] (de|des|du|d') => hors
<venir:verb> [dans] (bas|haut|face) ($|,|avec|pour|chercher) => d'en
(voisin|voisins|voisine|voisines|gens|étage|ceux|celui|celle|celles|pharmacie|boulangerie|maison|école) [dans] (haut|bas|face) => d'en
(dès|après|aussitôt|sitôt|quand|lorsque|lorsqu') (qu')? (il|elle|on) [eût] <:verb.participle-past> => eut => (bien|avant|quoique|quoiqu'|pourvu) qu'
(dès|après|aussitôt|sitôt|lorsqu') (qu')? (il|elle|on) [fût] <:verb.participle-past> => fut => (bien|avant|quoique|quoiqu'|pourvu) qu'
[pourquoi] que (ce soit|ce fût) => pour quoi
[quel que] (temps|peu|part|chose|fois|distance) => quelque
[quels que] (jours|mois|temps|uns|mots|minutes|heures|pas|amis|années|secondes|livres|semaines) => quelques
[quelles que] (jours|minutes|heures|années|secondes|semaines|unes|fois|lignes|fleurs|pages) => quelques
(il|elle|on) [les] (vraiment|toujours|encore|aussi|déjà|bien)? ($|,) => l'est
(vit|vivent|vivait|fait|font|faire|reçoit|reçu|recevoir|collecte|appel|grâce) (à)? (des|aux|les|ses|aux|de) [dont] (de|du|des|d'|$) => dons
(un|le|son|du|au) [dont] (de|du|$) => don
(l'accusé|suspect|prévenu|coupable|ministre|voleur|témoin|elle|il|on|qui) [ni] (les|le|la|l'|tout|toute|ses|son|sa|avoir|être|en|farouchement|fermement) => nie => (ne|n'|pas|sans|jamais|rien|aucun|aucune|ni ~9 ni)
(que|à) [(selle|sel|selles)] (de|d'|du|des|-ci|-là|qui|que|qu') => celle => (<monter:verb>|cheval|vélo|jument|cuir|poivre|grain|mer|plat|plats|table)
[sur-le-champ] (de|d') (bataille|courses|tir|honneur|mars|foire|blé|maïs|colza) => sur le champ
(<être:verb>|<trouver:verb>|<habiter:verb>|<passer:verb>|<rester:verb>|<asseoir:verb>|<tomber:verb>|assis|assise|juste) (juste|tout)? [à-côté] (de|du|d'|des) => à côté
(esprit|sens) (d'|de l') [à propos] => à-propos
(avec|beaucoup d'|manque d') [à propos] ($|,|.) => à-propos
(à moitié|complètement|tout à fait|fin|ivre et|rentrer|rentrait|rentra|rentre) [sous] ($|,|comme|du cabaret|du café|du bistrot) => soûl
[sous] comme (un cochon|une grive|un polonais|une barrique) => soûl
(pose|poser|posez|mets|mettez|mettre|laisse|laissez|laisser|reste|restez|rester|assieds-toi|attends|attendez|viens|venez|passe|passez|arrête|couche|couché|assis|assise|debout|pas|ici et) (-toi|-vous|-le|-les|ta valise|ton sac|tes affaires)? [la] ($|,) => là
(ici|de ci de|par-ci par|çà et|jusque|d'ici|ce jour) [la] ($|,) => là
(train|bus|thé|fromage|dessert|rouge|bleu|blanc|blanche|pile|oui|tôt|mer|vélo|plus|moins|garçon|fille) [où] (le|la|l'|du|de|un|une) (café|dessert|montagne|voiture|avion|train|autocar|métro|tard|fille|garçon|jamais|bleu|noir|vert|rouge|train|campagne|ville) ($|,|pour|à) => ou
(qui|rien|jamais|cela|il|elle|on|tu|je) [t'on] (dit|fait|vu) => t'ont
[s'en] (cesse|arrêt|façon|relâche|souci|raison|succès) ($|,|.) => sans => (il|elle|on|qui|je|tu|ils|elles|ne|n') ~2 s'en
(tout|bien|mieux) [vos] (mieux|la peine|le coup) => vaut
(ne|n') ~3 [t'en] (que|qu') => tant
(ils|elles) [son] (tous|toutes|très|trop|déjà|bien|venus|venues|partis|parties|arrivés|arrivées|là|ici|en|dans|à|de) => sont
[sont] (père|frère|fils|mari|oncle|chien|chapeau|manteau|sac|livre|cheval) <:verb> => son
[eux] (ans|heures|mois|fois|jours) => deux
[tout] les (deux|trois|jours|matins|soirs|ans|mois|élèves|enfants|invités|gens|hommes|autres) => tous => (malgré|avant|après|surtout|par-dessus|pardessus|presque) tout`
