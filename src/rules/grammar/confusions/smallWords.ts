import { phraseRule } from '../../pattern/phraseRule'
import { SMALL_PLACES } from './setPlaces'
import { table } from './table'

export const oneOrTwoWords = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/one-or-two-words',
  category: 'un mot ou deux',
  message: 'La même suite de sons s’écrit ici en un mot, ou en deux.',
  why: '« En train de » dit ce que l’on fait, « entrain » est la bonne humeur ; « afin de » dit un but. Le sens décide si le mot est coupé.',
  examples: {
    match: [
      {
        text: 'Nous sommes entrain de vérifier.',
        marks: 'entrain',
        fixed: 'Nous sommes en train de vérifier.',
      },
      {
        text: 'Ne rempotez pas et, sur tout, n’arrosez pas.',
        marks: 'sur tout',
        fixed: 'Ne rempotez pas et, surtout, n’arrosez pas.',
      },
      { text: 'À bien tôt !', marks: 'bien tôt', fixed: 'À bientôt !' },
      { text: 'Écrivez-nous à fin de vérifier.', marks: 'à fin', fixed: 'Écrivez-nous afin de vérifier.' },
      { text: 'C’est d’avance en fin réglé.', marks: 'en fin', fixed: 'C’est d’avance enfin réglé.' },
    ],
    pass: [
      'Une équipe pleine d’entrain.',
      'Il est bien tôt pour le dire.',
      'Écrivez-nous en fin de journée.',
      'Nous sommes en train de vérifier.',
      'À la fin de la semaine.',
      'Il y a quelque chose.',
      'Si oui, écrivez-nous ; si non, vérifiez le lien.',
      'C’est une échelle bien sûre.',
      'Venez aussi tôt que possible.',
    ],
  },
  phrases: table(`
(suis|es|est|sommes|êtes|sont|était|étais|être|étions|étiez|étaient) (pas|bien|déjà|toujours|encore|actuellement|justement)? [(entrain|en trains|entrains|en trin)] (de|d') => en train
(à|très) [bien tôt] (,|$|!|.|pour|chez|et|en|sur|dans|au) => bientôt => (est|était) bien tôt
[(à fin|a fin|affin)] (de|d'|que|qu') (<:verb.infinitive>|nous|vous|le|la|les|l'|lui|leur|me|te|pouvoir) => afin
[enfin] (de|d') (<:verb.infinitive>|vous <:verb.infinitive>|nous <:verb.infinitive>|pouvoir) => afin => (viens|vient|venons|venez|viennent|venait|venaient|décidé|accepté|content|heureux|ravi|ravis) enfin
[en fin] (<:verb.participle-past>|disponible|prêt|possible|livré|une|le|la|votre|nous|vous|,) => enfin
de [si tôt] (,|$|!|.) => sitôt
[aussi tôt] (arrivé|reçu|commandé|fait|dit) => aussitôt
[quelque fois] => quelquefois => quelque fois (que|où)
(rien|pas) [à voire] => à voir
[a faire] à => affaire
avoir [à faire] à (un|une|des|notre|votre|nos|vos) => affaire
[sur tout] (pas|ne|n'|si) => surtout
, [sur tout] , => surtout
et [sur tout] , => surtout
, [par ce que] => parce que
, [par ce qu'] => parce qu'
[lors que] => lorsque => dès lors
[lors qu'] => lorsqu' => dès lors
[puis que] => puisque
[puis qu'] => puisqu' => qu' ~6 , puis qu'
[mal gré] => malgré => bon gré
[par fois] => parfois
[tan dis] que => tandis
[de puis] (le|la|les|un|une|hier|lundi|mardi|deux|trois|quelques|plusieurs|votre|notre|ce|cette) => depuis
[bien venue] (à|chez|sur|dans|en|parmi) => bienvenue
[bon jour] (,|à|!|monsieur|madame) => bonjour
[bien sûre] (,|$|que|qu'|nous|vous|je|il|on|tout|a|à) => bien sûr => (suis|es|est|êtes|soyez|sois|soit|sera|serez|serais|une|la) ~3 bien sûre
[si non] (vous|nous|il|elle|ils|elles|on|je|tu|j'|c'|ça) => sinon
[si non] , => sinon => (^ si non|; si non|et si non|(si|s') ~12 (,|et ,) si non)
[au près] (de|du|des|d') => auprès
[en suite] (,|vous|nous|il|le|la|cliquez|de) => ensuite
[le quel] => lequel
[les quels] => lesquels
[les quelles] => lesquelles
[au quel] => auquel
[du quel] => duquel
[au tant] => autant
[d' autan] => d'autant
[autan] (que|qu'|de|d'|en|pour) => autant => (le|l'|du) autan
[plus part] (de|des|du|d') => plupart
[la plus part] => la plupart
[toute fois] => toutefois`),
})

export const smallTwins = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/small-twins',
  category: 'homophones',
  message: 'Ici un petit mot en remplace un autre qui sonne pareil.',
  why: 'Ces mots s’entendent de la même façon mais n’ont pas le même sens. Relisez la phrase mot à mot pour choisir.',
  examples: {
    match: [
      { text: 'C’est or de question.', marks: 'or', fixed: 'C’est hors de question.' },
      {
        text: 'Il vous manque ce donc vous parlez.',
        marks: 'donc',
        fixed: 'Il vous manque ce dont vous parlez.',
      },
      {
        text: 'Quelques vingt clients attendent.',
        marks: 'Quelques',
        fixed: 'Quelque vingt clients attendent.',
      },
      { text: 'Il y a pleins de surprises.', marks: 'pleins', fixed: 'Il y a plein de surprises.' },
      {
        text: 'La gare est à dix minutes à pieds.',
        marks: 'à pieds',
        fixed: 'La gare est à dix minutes à pied.',
      },
      {
        text: 'Le bus roule, mêmes sous la pluie, mêmes si c’est férié.',
        marks: 'mêmes',
        fixed: 'Le bus roule, mêmes sous la pluie, même si c’est férié.',
      },
      { text: 'Ce qui faut savoir.', marks: 'qui faut', fixed: "Ce qu'il faut savoir." },
      { text: 'Veillez nous excuser.', marks: 'Veillez', fixed: 'Veuillez nous excuser.' },
      {
        text: 'Les cours ont lieu touts les mardis.',
        marks: 'touts',
        fixed: 'Les cours ont lieu tous les mardis.',
      },
      { text: 'Vous faîtes bien de refuser.', marks: 'faîtes', fixed: 'Vous faites bien de refuser.' },
      {
        text: 'Le bus ne passe pas prés du stade.',
        marks: 'prés',
        fixed: 'Le bus ne passe pas près du stade.',
      },
      { text: 'La visite dur environ une heure.', marks: 'dur', fixed: 'La visite dure environ une heure.' },
      { text: 'Ils vont êtres ravis.', marks: 'êtres', fixed: 'Ils vont être ravis.' },
      {
        text: 'Le virement par sous trois jours.',
        marks: 'par',
        fixed: 'Le virement part sous trois jours.',
      },
      { text: 'On se voit le moi prochain.', marks: 'moi', fixed: 'On se voit le mois prochain.' },
      {
        text: 'Le bus part à midi, hors vous arrivez à une heure.',
        marks: 'hors',
        fixed: 'Le bus part à midi, or vous arrivez à une heure.',
      },
      { text: 'Comptez environs dix jours.', marks: 'environs', fixed: 'Comptez environ dix jours.' },
      {
        text: 'Nous ne sommes pas mesure de répondre.',
        marks: 'mesure',
        fixed: 'Nous ne sommes pas en mesure de répondre.',
      },
      { text: 'Le guichet a étais fermé.', marks: 'étais', fixed: 'Le guichet a été fermé.' },
      {
        text: 'Les abonnés ayants voté sont prévenus.',
        marks: 'ayants',
        fixed: 'Les abonnés ayant voté sont prévenus.',
      },
      {
        text: 'Hésitez pas à revenir vers nous.',
        marks: 'Hésitez pas',
        fixed: "N'hésitez pas à revenir vers nous.",
      },
      { text: 'Le concert vous a beaucoup plus ?', marks: 'plus', fixed: 'Le concert vous a beaucoup plu ?' },
      {
        text: 'Nous vous serions gré de passer.',
        marks: 'serions',
        fixed: 'Nous vous saurions gré de passer.',
      },
      { text: 'Avec c’est derniers chiffres.', marks: 'c’est', fixed: 'Avec ces derniers chiffres.' },
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
      'Un bijou en or.',
      'Les cartons sont pleins de livres, et les mêmes pour vous.',
      'Il est en fait parti hier, la table à pieds ronds aussi.',
      'Quelques clients attendent un nom ou un prénom.',
      'Veillez à bien fermer la porte.',
      'Dites-moi tout.',
      'C’est donc réglé.',
      'Ce qui compte, c’est vous.',
      'Il faut faire attention.',
      'Les travaux sont durs mais utiles.',
      'Le sol est dur depuis l’hiver.',
      'Réglez le virement par carte.',
      'Des prés du coin.',
      'Il nous a beaucoup plus aidés que prévu.',
      'L’évidement de la pièce est soigné.',
      'Un titre coté en bourse.',
      'Le prix s’entend hors frais et hors chaque option.',
      'Les environs sont beaux, et les ayants droit sont prévenus.',
      'C’est lui qui a, c’était prévu, tout payé.',
      'Après mûre réflexion, nous acceptons.',
      'Ils sont polis et pleins de bonne volonté.',
    ],
  },
  phrases: table(`
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
(faire|fais|faites|faisons) la [guère] => guerre
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
[on] (principe|effet|revanche|ligne|stock|magasin|général|moyenne|attendant|outre) => en
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
(ce|façon|manière) [donc] (vous|nous|il|on|elle) => dont
^ [dont] (vous|nous|je) (pouvez|pouvons|peux|n'|ne|allez|allons|vais|avez|avons|ai) => donc
ce [qui faut] => qu'il faut
[qui y a] (un|une|du|de|des|eu|pas|plus) => qu'il y a => (ce|celui|celle|ceux|produit|question|quelqu'un) qui y a
parce [qui] (y|n'|ne|est|a|faut) => qu'il
[veillez] (bien|toujours|donc|ne pas)? (nous|m'|me|l'|le|la|les|vous|lui|leur)? <:verb.infinitive> => veuillez
[veuillez] à (ce|<:verb.infinitive>|bien|ne) => veillez
(le|du|ce|un|au|par|chaque|prochain|dernier|deux|trois|six|quelques|plusieurs|ces) [moi] (prochain|dernier|de|d'|-ci|ci|suivant|après|et demi|,|$) => mois => (ce|un|le) moi (qui|que)
(chez|avec|pour|dites|donnez|laissez|envoyez) [mois] (,|$|!|.) => moi
quoi qu'il en [(soi|soie|sois)] => soit
quel que [soi] => soit
(quelle que|quel que|quels que|quelles que) [(soi|sois)] => soit
[(soi|sois)] (en|par|au|sur|à|dans) ~3 , soit => soit
à [tout à leur] => tout à l'heure
[(à tout à leur|à toute à leur|à toute à l'heure)] => à tout à l'heure
tout à [leur] => l'heure
[toute à l'heure] => tout à l'heure
[toute de suite] => tout de suite
[tous à l'heure] => tout à l'heure
[cet] (pas|noté|bon|vrai|très|un|une|le|la|parfait|normal|gentil|fait) => c'est
^ [cette] (un|une|le|la|pas|très|bien|vraiment|super|parfait|bon) => c'était
[ho] (merci|non|oui|la|là) => oh
[au les] => aux
(prendre|prend|prenez|prenons) [grade] => garde
(ficher|fiche|fichez|foutre|fous|foutez) le [quand] => camp
[(mur|mure)] réflexion => mûre
(bien|trop|assez|pas|très) [murs] (,|$) => mûrs
[mures] (réflexions|délibérations) => mûres
(banane|bananes|avocat|avocats|fruit|fruits|tomate|tomates|melon|melons) [mures] => mûres
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
(avez|avons|ai|as|a|ont|aviez|avions) (bien|entièrement|parfaitement|tout à fait|peut-être|totalement|absolument)? [raisons] (,|$|de|d'|et|mais|sur|pour|:) => raison
(vos|nos|ses|mes|leurs) [donnés] (personnelles|bancaires|,|$|sont|ont|ne|seront|restent|et|de) => données
(n'|ne|n'en|plus|reste) ~3 [guerre] (de|d'|que|qu'|plus|$) => guère => (une|la|en|de|cette) guerre
(partir|venir|aller|être|travailler|regarder|voir|faire|vérifier|vérifions|verrons|voyons|allons|venez|jouer|manger) (tous|toutes)? [ensembles] => ensemble => (des|les|ces|vos|nos) ensembles
[(bonne vacance|bonnes vacance|bonne vacances)] => bonnes vacances
[sale] de (bain|bains|sport|cinéma|réunion|classe|spectacle|attente) => salle
en [terme] de => termes
[statut quo] => statu quo
par [voix] (de conséquence|postale) => voie
[et la] pour (vous|nous|<:verb.infinitive>) => est là
c'est (bien|déjà)? [(noter|notez)] (,|$|merci|pour) => noté
c'est (bien|déjà)? [(régler|réglez)] (,|$|merci|pour) => réglé
c'est (bien|déjà)? [(corriger|corrigez)] (,|$|merci|pour) => corrigé
c'est (bien|déjà)? [(envoyer|envoyez)] (,|$|merci) => envoyé
[au quelle] => à laquelle
[contre temps] => contretemps
[la bas] (,|$|pour|et|en|avec|vous|nous) => là-bas
[la dessus] => là-dessus
[la dedans] => là-dedans
^ [(s'en|sans)] est (trop|fini) => c'en
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
[dur] (environ|longtemps|jusqu') => dure => (est|sont|soit|était|c'est|travaille|travaillent|travaillons|dort) dur
(,|et) [(soi)] (#|un|une|deux|trois|quatre|cinq|dix|environ|moins|plus|la moitié) => soit
(virement|colis|commande|train|bus|navette|envoi|bon|mail|courrier|livreur|camion|paiement|lot|convoi|remboursement) (ne|n'|vous)? [par] (sous|dans|dès|ce soir|ce matin|cet après-midi|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|à #) => part
[(celui-la)] => celui-là
[(celle-la)] => celle-là
[(ceux-la)] => ceux-là
[(jusque-la)] => jusque-là
${SMALL_PLACES}`),
})
