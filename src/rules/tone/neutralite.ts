import { family } from './frames/family'
import { JUDGEMENT } from './frames/judgement'
import { CAMPS, GOD, LOCAL_POWERS, PARTISANS, POWERS } from './frames/politics'
import { lemmas } from './frames/wordClass'

const neutralite = family({
  category: 'neutralite',
  kind: 'tone',
  severity: 'stop',
  why: 'Un service public est tenu à la neutralité et à la réserve (CGFP, art. L. 121-2). Une marque aussi parle pour tous ses clients.',
})

/** A public body may say what a power does, not what it is worth. */
const FAILS = lemmas(
  'ruiner étrangler asphyxier abandonner mépriser détruire massacrer saigner trahir saboter étouffer piller sacrifier gaspiller endetter gaver plomber démissionner voler mentir moquer dégager polémiquer saccager brader taxer cracher diviser manipuler plumer racketter',
)
const RATES = `(${JUDGEMENT}|honte|honteux|honteuse|scandale|scandaleuse|scandaleux|absurde|injuste|faute|coupable|coupables|ras-le-bol|marre|fiers|fière|bravo|courageux|courageuse|visionnaire|sauver|sauvera|chasser|dehors|virer|battre|otage|otages|pire|vive|bilan|confiance|laissés tomber|laissé tomber|rien compris|rien fait|jamais rien|catastrophique|tomber)`
const TAKES_SIDES = lemmas(
  'soutenir appuyer défendre condamner combattre dénoncer approuver applaudir plébisciter rejeter subir regretter espérer souhaiter préférer remercier détester admirer',
)
const SAFE = [
  '(dieu merci|mon dieu|bon dieu) $',
  '(délibération|compte rendu|conseil municipal|listes électorales|procuration|bureau de vote|bureaux de vote|carte électorale|inscription sur|inscrire sur|résultats|horaires|isoloirs sont|neutralité|devoir de réserve)',
  '(<prendre>) ~2 (pas|jamais) ~1 (parti|position)',
  '(sans prendre|pas de|aucune) (parti|position)',
  '(<voter>|vote|votes) ~6 (photo|produit|favori|favorite|préféré|préférée|couleur|saveur|recette|commentaire|budget participatif|concours|coup de cœur|nom|prix|mascotte|sondage|projet)',
  '(gauche|droite) (du|de|en|,|sur|au|aux|après|puis|vers|dans|et|ou)',
  '(à|a|main|côté|pied|rive|bras|œil|manche|file|colonne|bouton|clic|flèche|haut|bas|sur la|sur votre|sur sa|porte de|page de) (gauche|droite)',
  "(aide|aides|prime|dispositif|crédit d'impôt|subvention|décret|service-public|formulaire|démarche|bouclier)",
  '(parc|rue|place|avenue|lycée|collège|école|stade|quai|boulevard|square|hôtel|gare|salle|musée) ~3',
  "(président|présidente) (de notre|du club|de l'association|de l'entreprise|du jury|fondateur|directeur)",
]

export const opinion = neutralite.rule({
  name: 'opinion',
  message: 'Cette phrase prend parti, en politique ou en religion, au nom de l’organisme.',
  acts: [
    {
      message: 'Cette phrase dit pour qui ou contre qui voter, ou appelle à agir en politique.',
      find: [
        '(votez|votons|votera|voterez|voterons|revotez|élisez|réélisez|voter) ~3 (pour|contre|autrement|mieux|utile|blanc|massivement|en conséquence|différemment|rn|lfi|socialiste|écologiste|macron|mélenchon)',
        '(vous|tu|on|nous|gens|français|électeurs|certains|ceux|habitants) ~3 (avez|as|ont|avons|a) ~1 (mal|bien)? ~1 (voté|élu|choisi ce maire)',
        '(<penser>|<souvenir>|<changer>|<rappeler>|<sanctionner>|<oublier>|<décider>|<trancher>|<choisir>|<montrer>|<virer>|<savoir>|<rendre>|rendez-vous|attendez|attendons|vivement|réfléchissez) ~4 (urnes|élections|municipales|législatives|présidentielle|présidentielles|européennes|isoloir|moment de voter|bulletin de vote|scrutin)',
        // A form, a membership or a sale has its bulletin too, and every year its number.
        '(<souvenir>|<sanctionner>|<trancher>|<virer>|vivement|rendez-vous|attendez|attendons|réfléchissez) ~4 (bulletin|vote|2027) ¬(de|du)',
        '(urnes|élections|municipales|législatives|présidentielle|isoloir|scrutin) ~6 (<penser>|<souvenir>|<changer>|<sanctionner>|<oublier>|<décider>|<trancher>|<choisir>|<montrer>|<virer>|<savoir>|<dire>|<faire>)',
        '((second|premier|deuxième) tour (des|de la|aux) (élections|présidentielle|législatives|municipales)|prochain scrutin) ~4',
        '(pour|contre) (qui|lui|eux|elle) ~3 (voter|votez|voté)',
        '(bon bulletin|par les urnes|en votant|au moment de voter|vous avez voté|tu as voté|mal voté)',
        '(manifestez|manifestons|mobilisez-vous|mobilisons-nous|révoltez-vous|boycottez|boycottons|résistez|résistons|syndiquez-vous) ~4',
        '(<appeler>|<inviter>|<encourager>|<venir>|<rejoindre>|<participer>|<soutenir>|solidaires|tous) ~4 (manifester|manifestation|grève|grévistes|mobilisation|boycott|boycotter|pétition|lutte|rue)',
        '(vive|à bas|mort à|honte à|gloire à|longue vie à|stop à|stop au|non à|non au|oui à|oui au|halte à|halte au) ~2 (gauche|droite|grève|révolution|roi|opposition|président|macron|gouvernement|réforme|immigration|pass|vaccin|avortement|ivg|gpa|pma|nucléaire|éoliennes|zfe|austérité|capitalisme|guerre|fascisme|wokisme|palestine|israël|russie|ukraine|frexit|laïcité|jésus|islam|dieu)',
      ],
      denial: 'before',
      without: SAFE,
    },
    {
      message: 'Cette phrase juge un camp, un élu ou une mesure politique.',
      find: [
        `${PARTISANS}`,
        `${POWERS} ~3 (ne|n'|nous|vous|se|s'|leur)? ~2 ${FAILS}`,
        `${POWERS} ~8 ${RATES}`,
        `${RATES} ~5 ${POWERS}`,
        `${LOCAL_POWERS} ~3 (ne|n'|nous|vous|se|s'|leur)? ~2 ${FAILS}`,
        `${LOCAL_POWERS} ~5 ${JUDGEMENT}`,
        `${FAILS} ~1 par ~2 (${POWERS}|${LOCAL_POWERS}|paris|capitale|pouvoir)`,
        "(tenu tête|tenir tête|face|opposer|opposé|grâce) à (la|l') (gauche|droite|opposition)",
        `(fiers|fière|fier|derrière|bravo à|avec|sans) ~1 (notre|nos|le|la) (maire|élus) ~4`,
        "(remerciez|remercier|plaignez-vous|prenez-vous-en|c'est la faute|la faute|à cause|merci qui) ~3 (état|département|région|métropole|maire|mairie|préfet|europe|syndicats|députés)",
        `(nous|on|je|qui|équipe) ~3 ${TAKES_SIDES} ~4 ${POWERS}`,
        `(pour|contre|favorables|favorable|opposés|opposé|opposée|solidaires|hostiles|hostile|partisans|d'accord|faute|à cause|remerciez|remercier|plaignez-vous|adressez-vous|demandez|écrivez|dites-le|prenez-vous-en|victimes) ~3 ${POWERS}`,
        `${CAMPS} ~6`,
      ],
      denial: 'nothing',
      without: [
        ...SAFE,
        '(adressez-vous|écrivez|demandez|contactez) ~2 (à|a) (la|votre) (préfecture|région|mairie)',
        '(maire|mairie|élu|élus|élue) ~3 (reçoit|reçoivent|permanence|vous répondra|vous recevra|rendez-vous|contacter|a répondu)',
        "(grâce|merci) ~4 (syndicat d'initiative|syndicat des eaux)",
      ],
    },
    {
      message: 'Cette phrase prend parti sur une question qui divise.',
      find: [
        '(immigration|migrants|étrangers|islam|insécurité|fonctionnaires|assistés|chômeurs|éoliennes|féministes|chasseurs|vaccin|vaccins|avortement|ivg|euthanasie|mariage|peine de mort|nucléaire|écriture inclusive|retraites|police|policiers|israël|palestine|gaza|russie|poutine|trump|religion|laïcité|corrida) ~4 (<coûter>|<envahir>|<ruiner>|<détruire>|<menacer>|<profiter>|<tuer>|<sauver>|trop|contre nature|une honte|un crime|un péché|un scandale|le problème|la solution|à interdire|interdit|interdite|a raison|ont raison|a tort|doit cesser|doivent|devrait|devraient|il faut|on devrait|nécessaire)',
        '(tous pourris|tous les mêmes|on marche sur la tête|pauvre france|lutte des classes|dictature|propagande|bien-pensance|bien-pensants|pensée unique|grand remplacement|wokisme|islamo-gauchisme|islamisation|remigration|matraquage fiscal|racket fiscal|ultralibéral|ultralibéralisme|capitalisme|fascisme|communisme|patriarcat|lobby|lobbies|médias aux ordres|nos dirigeants|nos gouvernants|ceux qui nous gouvernent|cette classe politique|la classe politique|ces politiciens|nos politiques)',
        '(nous|on|je|notre équipe|notre marque|notre maison|mairie) ~2 (sommes|est|suis|restons|reste) ~1 (de gauche|de droite|catholiques|catholique|chrétiens|chrétien|musulmans|croyants|patriotes|royalistes|contre la réforme|contre cette loi|contre le gouvernement|pour la réforme|opposés à la réforme|anti-avortement|pro-vie)',
      ],
      denial: 'nothing',
      without: [...SAFE, '(dossier|droits|demande|date|dates|montant|calcul|versement|simulateur) ~4'],
    },
    {
      message: 'Cette phrase parle au nom d’une croyance.',
      find: [
        `${GOD} ~3 (vous|te|t'|le|la|les|nous|me|l'|soit|soient|merci|pardonne|pardonner|bénisse|protège|garde|reconnaîtra|jugera|punira|sait|voit|veille|existe|aime|veut|voulu|décide|rendra|guérira|aide|aidera|entende|donne|fait|a|est|accompagne|éclaire|seul|apporte|sauve)`,
        `(grâce à|avec l'aide de|si|au nom de|priez|prions|prier|remercions|remerciez|remercier|demandez à|confiez|entre les mains de|foi en|croire en|croyez en|volonté de|parole de|amour de|maison de|enfants de|châtiment|colère de|paix de|louange à|gloire à|loué soit|béni soit|plaise à|seul|rendez grâce à) ~2 ${GOD}`,
        "(inch'allah|inchallah|inch allah|inshallah|hamdoulah|hamdoullah|hamdulillah|mashallah|machallah|bismillah|amen|alléluia|alleluia|hallelujah|starfoullah|wallah)",
        '(nous|on|je) ~1 (prions|prierons|priera|prierai|prie) (pour|avec|le|la|dieu|que|ensemble)',
        '(<allumer>|<brûler>) ~2 cierge',
        '(nos|mes|toutes nos|dans nos) (prières|bénédictions|prière)',
        '(priez|convertissez-vous|repentez-vous|lisez la bible|lisez le coran|allez à la messe|venez à la messe|gardez la foi|ayez la foi|la foi sauve) ~4',
        '(soyez|sois) (béni|bénie|bénis|bénies)',
        "(le karma|votre karma|le destin|le ciel|l'enfer|le paradis|le péché|un péché|votre âme|les mécréants|les infidèles) ~4 (<punir>|<rattraper>|<venir>|<attendre>|<sauver>|<rendre>|<voir>|<charger>|<occuper>|s'en|vous|te|nous)",
      ],
      denial: 'before',
      without: [
        "(vous|te) prions (de|d')",
        '(hôtel|maison|rue|pont|église|parvis) (dieu|du seigneur)',
        '(dieu merci) $',
      ],
    },
  ],
  examples: {
    match: [
      { text: 'Bonjour, la gauche a ruiné cette ville.', marks: 'la gauche a ruiné cette ville' },
      { text: 'Merci à vous et que Dieu vous garde.', marks: 'à vous et que Dieu vous garde' },
      {
        text: 'Remerciez plutôt l’ancienne municipalité.',
        marks: 'Remerciez plutôt l’ancienne municipalité',
      },
      { text: 'Nous soutenons la réforme des retraites.', marks: 'Nous soutenons la réforme des retraites' },
    ],
    pass: [
      'La délibération du conseil municipal est en ligne.',
      'Le guichet est à gauche de l’entrée.',
      'Votez pour votre saveur préférée en commentaire !',
      'L’inscription sur les listes électorales se fait avant le 6 février.',
      'La place de la République reste ouverte pendant les travaux.',
    ],
  },
})
