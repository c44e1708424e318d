import { lemmas } from '../../tone/frames/wordClass'
import type { Telling } from './situation'

const GROUPS = lemmas(`
  arabe noir juif musulman maghrébin africain asiatique chinois rom gitan tzigane turc algérien marocain tunisien sénégalais
  étranger immigré migrant réfugié métis gay homosexuel lesbienne homo bi trans transgenre handicapé autiste sourd malentendant
  aveugle malvoyant trisomique invalide femme fille obèse gros vieux senior retraité jeune voilé croyant catholique
  homme couple mère enceinte célibataire chômeur sdf pauvre rsa banlieue étudiant blond roux nain dyslexique séropositif
  russe ukrainien roumain portugais antillais polonais corse breton
`)
const HANDICAP =
  "(fauteuil|fauteuil roulant|pmr|<handicap>|<handicapé>|<malentendant>|<sourd>|<malvoyant>|<aveugle>|<autiste>|<trisomique>|canne blanche|chien guide|<prothèse>|<appareiller>|<béquille>|mobilité réduite|<invalide>|<dyslexique>|<bègue>|<muet>|<amputer>|chien d'assistance)"

export const discrimination: Telling = [
  {
    find: [
      "(on|nous) ~1 (n'|ne) ~1 (est|sommes|se sent) plus chez (nous|soi)",
      '(les|des|ces|de|d’|vos|leurs) (singes|macaques|primates|guenons) ~3 (équipe|joueurs|terrain|poste|comptoir|guichet|caisse|pays|rue|ici|chez)',
      `(le|la|les|un|une|qu'un|qu'une) ~1 (seul|seule|seuls|unique) ~1 ${GROUPS}`,
      '(entretien|embauche|recruteur|recruteuse|recrutement|candidature|promotion) ~12 (enfants|enceinte|grossesse|voile|religion|origine|origines|âge|handicap|mariée|nationalité|accent|adresse)',
      '(enfants|enceinte|grossesse|voile|religion|origine|origines|âge|handicap|nationalité) ~8 (entretien|embauche|recruteur|recrutement|candidature)',
      '(<imiter>|<moquer>|<singer>|<rire>|<caricaturer>|<railler>) ~4 (accent|poids|handicap|voile|couleur|peau|physique|bégaiement|prénom|origine|origines|âge|surdité|fauteuil)',
      '(les|des) (filles|femmes|garçons|noirs|arabes|asiatiques|vieux|blondes|gays|handicapés|roms|musulmans|juifs) (<être>|<savoir>|<avoir>) ~3 (<nul>|<faible>|<inférieur>|<incapable>|<mauvais>|<doué>|<fait>|<dangereux>|<voleur>|<sale>|pas|que)',
      '(<raciste>|<racisme>|<sexiste>|<sexisme>|<homophobe>|<homophobie>|<transphobe>|<transphobie>|<antisémite>|<antisémitisme>|<islamophobe>|<islamophobie>|<discriminer>|<discrimination>|<discriminant>|<discriminatoire>|<grossophobe>|<grossophobie>|<validiste>|<validisme>|<misogyne>|<misogynie>|<macho>|<âgisme>|<xénophobe>|<xénophobie>|<ségrégation>|<apartheid>|<négrophobie>|<machiste>|<préjugé>|<stéréotype>)',
      `(parce (que|qu')|car|comme|vu que|sous prétexte (que|qu')|étant donné que|puisque|à cause (de|du)|pour être|du fait (que|d'être)) ~4 (<être>|<avoir>)? ~3 (${GROUPS}|fauteuil|accent|voile|foulard|couleur|âge|nom|prénom|origine|origines|handicap|poids|barbe|kippa|peau|religion|orientation|sexe|quartier|grossesse|adresse|locks|tatouages)`,
      `(<refuser>|<refus>|<interdire>|<recaler>|<virer>|<exclure>|<expulser>|<éconduire>|<contrôler>|<rejeter>|<licencier>|<fouiller>|<suivre>|<moquer>) ~8 (<handicap>|<handicapé>|fauteuil|voile|foulard|voilée|<noir>|<arabe>|chien guide|chien d'assistance|enceinte|couleur|origine|origines|accent|faciès|seins nus|allaiter|<gay>|<homosexuel>|<femme>|poussette|<trisomique>|<autiste>|<malentendant>|<sourd>|<aveugle>|<transgenre>|maghrébin|maghrébine|kippa|turban|roms|gens du voyage)`,
      `${HANDICAP} ~12 (ne peux|ne peut|peux pas|peut pas|<refuser>|<interdire>|<impossible>|<inaccessible>|<accéder>|<moquer>|<humilier>|<honte>|<scandale>|<rester> dehors|<exclure>)`,
      `(pas|aucun|aucune|rien|sans|ni|impossible|plus) (d'|de|un|une|pour)? ~5 (accès|rampe|ascenseur|place|boucle|sous-titre|sous-titres|braille|audiodescription|toilettes|interprète|entrée|quai|adapté|adaptée|accessible) ~6 ${HANDICAP}`,
      '(inaccessible|inaccessibles) ~4 (pmr|fauteuil|handicapé|handicapés|handicap|poussette|aveugles|aveugle|lecteur|lecteurs|mobilité)',
      '(contrôle|contrôles|délit) (au|de) faciès|(au faciès|couleur de peau|ma couleur|sa couleur|mes origines|ses origines|mon origine|mon handicap|mon accent|son accent|mon voile|son voile|mon foulard|son foulard|mon orientation|notre origine|mon nom de famille|nom étranger|prénom arabe|consonance|type maghrébin|pas assez blanc|trop noire|trop noir|trop typé)',
      '(rentre|rentrez|retourne|retournez|rentrer|retourner) (chez (toi|vous|eux)|dans (ton|votre|leur) (pays|bled))|(chez toi|dans ton pays|sale (arabe|noir|noire|juif|juive|race|pédé|gouine|bougnoule|négro|blanc|blanche|rom|gitan|chinois|femme|handicapé)|les gens comme (nous|vous|eux|toi|moi)|gens (de votre|de ton|de leur) espèce|cas social|cas sociaux|cassos|grand remplacement|invasion|bamboula|youpin|bicot|chinetoque|niakoué|négresse|négro|tarlouze|tapette|gouine|pédale|mongol|gogol|attardés)',
      "(deux hommes|deux femmes|deux papas|deux mamans|mon mari et moi|ma femme et moi|main dans la main|couple (gay|lesbien|homosexuel|homo|de femmes|d'hommes)|mariage (gay|pour tous)) ~10 (<refuser>|<refus>|<regard>|<insulte>|<insulter>|<dire>|<chambre>|<partir>|<sortir>|<embrasser>|<moquer>|lit)",
      `(les|ces|vos|des|trop de|que des|tous les|aux|plein de|encore un|encore une) (femme|femmes|gonzesses|nanas|meufs|bonnes femmes|arabes|noirs|blacks|juifs|musulmans|gays|homos|pédés|handicapés|vieux|étrangers|immigrés|migrants|roms|gitans|chinois|voilées|asiatiques|maghrébins|africains|trans|turcs|youpins|polonais|roumains|lgbt|woke|hommes) ~10 (<interdire>|<voler>|<dehors>|<virer>|<profiter>|<conduire>|volant|cuisine|<sale>|<puer>|<envahir>|<incapable>|chez eux|partout|marre|dégoût|ménage|leur place)`,
      '(commentaire|propos|blague|blagues|insulte|insultes|remarque|remarques|humour) ~3 (raciste|racistes|sexiste|sexistes|homophobe|homophobes|sur (les (femmes|arabes|noirs|juifs|gros|blondes|roux|handicapés)|ma couleur|mon (poids|voile|âge|handicap|accent)))',
      '(pas|plus|trop|jamais) ~3 (embauché|embauchée|recruté|recrutée|pris|prise|louer|loué|promue|promu|augmentée|servi|servie|servis) ~8 (enceinte|âge|voile|nom|noire|noir|arabe|femme|handicap|vieux|vieille|origine|quartier|maghrébin|couleur)',
      "(trois fois|plusieurs fois|deux fois|encore|toujours|à chaque fois|systématiquement|que moi|seul|seule|uniquement) ~6 (mes papiers|mon sac|contrôlé|contrôlée|contrôlent|fouillée|fouillé|pièce d'identité|carte de séjour|titre de séjour)",
      '(mes papiers|carte de séjour|titre de séjour) ~8 (fois|guichet|encore|toujours|autres)',
      "(parlez|parle|apprenez|apprends) ~3 français|(vous parlez français|on est en france|ici c'est la france)",
      '(<vendeur>|<serveur>|<mécanicien>|<garagiste>|<agent>|<conseiller>|<banquier>|<commercial>|<médecin>) ~8 (mon mari|votre mari|à mon mari|mon conjoint|ma femme|une femme|petite dame|ma petite dame|ma jolie|à votre âge|mon père)',
      "(salaire|payée|payées|paye) ~4 (hommes|femmes|qu'un homme|que les hommes)",
    ],
    denial: 'nothing',
    without: [
      '(avez-vous|y a-t-il|est-ce que|est-il|est-elle|proposez-vous|existe-t-il|quels|quelle|quel|comment) ~8 (accessible|accessibles|pmr|handicap|handicapé|fauteuil|poussette|accès)',
      '(noir et blanc|robe noire|chaussures noires|café noir|chocolat noir|marché noir|vendredi noir|black friday|coloris|taille)',
    ],
  },
]

export const juridique: Telling = [
  {
    find: [
      '(nouvelles|courrier|lettre|appel|contact) ~3 (de|par) (mon|notre) (conseil|avocat|avocate|juriste|assurance)',
      '<clause> ~2 <abusif>',
      '(<faire>) ~1 constater',
      "(<avocat>|<tribunal>|<huissier>|<procès>|<assigner>|<assignation>|<justice>|<juge>|<dgccrf>|<médiateur>|<conciliateur>|<procureur>|<commissariat>|<gendarmerie>|<prud'hommes>|prudhommes|<cnil>|<rgpd>|<litige>|<contentieux>|<avocate>|<juriste>|<jurisprudence>|<infraction>|<illégal>|<illégalement>|<illicite>|<diffamation>|<préjudice>|<constat>|<parquet>|<tribunaux>)",
      '(mise|mettre|met|mets|mis) en demeure|(<porter>|<déposer>|<dépôt> de|<poser>) plainte|(ma|une|notre) plainte (déposée|sera|est)|(main courante|action (collective|de groupe|en justice)|class action|recours collectif|voie (judiciaire|légale)|voies légales|protection juridique|défense des consommateurs|60 millions|que choisir|ufc|inspection du travail|défenseur des droits|droit du travail|code du travail|code de la consommation|dommages et intérêts|vice caché|vices cachés|abus de (confiance|faiblesse)|clause abusive|pratique commerciale (trompeuse|déloyale)|publicité mensongère|travail (au noir|dissimulé|illégal)|service des fraudes|répression des fraudes|conformité légale|hors la loi|en justice|signal conso|signalconso|lettre recommandée|vous attaquer|attaquer en)',
      '(article|loi) ~1 # ~3 (code|loi|du|de)',
      "(<travailler>|<bosser>|<faire>) ~6 (heures|h|11h|12h|13h|14h|15h|11|12|13|14) ~3 (d'affilée|de suite|par jour|sans pause|non payées|sans contrat)",
      '(heures (sup|supplémentaires)|salaire|paie|paye|fiche de paie|contrat|préavis|indemnités|congés|arrêt|chèque|solde de tout compte) ~5 (jamais payé|jamais payées|impayé|impayés|impayées|pas payé|pas payées|pas payée|non payé|non payées|pas versé|non versé|sans contrat|non déclaré|pas déclaré|pas signé)',
      '(stagiaire|stagiaires|intérimaire|intérimaires|salariés|salarié|employés|apprenti|apprentis|saisonniers|livreurs|ouvriers) ~8 (<exploiter>|<payer>|<harceler>|<harcèlement>|<licencier>|<virer>|<déclarer>|sans papiers|sans contrat|au noir|<pause>|sans repos|burn-out)',
      '(<licenciement> abusif|licencié sans|licenciée sans|virée sans|viré sans|harcèlement moral|burn out|burn-out)',
      "(plagiat|plagié|contrefaçon|droits d'auteur|propriété intellectuelle|droit à l'image|(<photo>|<image>|<dessin>|<vidéo>|<texte>|<musique>) ~6 sans (mon|ma|notre|m'|me|nous|autorisation|accord) ~2|volé (mon|ma|mes|notre) ~1 (photo|photos|dessin|dessins|création|créations|musique|texte|idée|logo|illustration)|utilisé (ma|mes|mon) (photo|photos|image|dessin))",
      "(mes données|données personnelles|fuite de données|données (ont|volées|vendues|revendues|divulguées)|vendu mes|revendu mes|violation de ~2 vie privée|supprimer mes données|droit (d'accès|à l'oubli|de rétractation) ~4)",
      '(on se (verra|reverra|retrouve|retrouvera)|rendez-vous|rdv|vous (verrez|recevrez|entendrez)|suite) ~5 (tribunal|juge|justice|avocat|courrier de mon|lettre de mon|conseil|papier bleu)',
      '(rejet|rejets|pollution|pollué|polluez|déversez|déversement|dépôt sauvage) ~6 (rivière|fleuve|nature|eau|lac|toxique|toxiques|produits|forêt|mer)',
      "(pot-de-vin|pots-de-vin|corruption|détournement|marché truqué|appel d'offres truqué|emploi fictif|conflit d'intérêts|favoritisme|délit|escroquerie en bande|faux et usage|fraude fiscale|blanchiment|conflits d'intérêts)",
    ],
    denial: 'before',
    without: [
      '(rendre|rendez) justice',
      "(il n'y a pas de|pas de|quelle) justice",
      '(<juge>) ~3 (concours|émission|de touche)',
      "(conseil|besoin) d'avocat ~4 (recette|salade)",
      '<avocat> ~4 (toast|salade|mûr|mûrs|crevette|crevettes|kilo|pièce|bio|guacamole|barquette)',
      '(<prix>|<repas>|<tarif>) <juge>',
    ],
  },
]
