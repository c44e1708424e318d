import { family } from './frames/family'
import { CAMPS, GOD, POLITICIANS } from './frames/politics'

const neutralite = family({
  category: 'neutralite',
  kind: 'tone',
  severity: 'stop',
  why: 'Un service public est tenu à la neutralité et à la réserve (CGFP, art. L. 121-2). Une marque aussi parle pour tous ses clients.',
})

const BLAME =
  "(honte|honteux|honteuse|incapable|incapables|incompétent|incompétents|nul|nuls|menteurs|menteur|voleurs|pourris|pourri|corrompu|corrompus|irresponsable|irresponsables|scandaleux|scandaleuse|scandale|catastrophe|catastrophique|désastre|désastreuse|désastreux|ruine|ruiné|ruinent|étrangle|étranglent|asphyxie|asphyxient|abandonne|abandonné|abandonnent|méprise|méprisent|détruit|détruisent|détruire|massacre|saigne|saignent|vole|volent|ment|mentent|trahi|trahit|trahissent|sabote|sabotent|bloque|bloquent|étouffe|étouffent|impose|imposent|pille|pillent|taxe|taxent|coupé|coupe|coupent|supprime|suppriment|supprimé|sacrifie|sacrifié|creusé|gaspille|gaspillé|gaspillent|vidé|laissé|laisse|endetté|préfère|préfèrent|favorise|gave|gavent|moque|moquent|fiche|fichent|fout|foutent|écrase|oublie|oublient|augmente|gère|géré|injuste|inepte|absurde|folle|criminelle|criminel|stupide|coupable|coupables|responsable|responsables|faute|démission|dégage|dégagent|mafia|clique|guignols|charlots|ravages|dégâts|n'importe quoi|rien fait|rien compris|promis|pas fichu|mal voté|refuse|refusent|refusé|lâche|plombe|plombé|courageux|courageuse|excellent|formidable|bilan|programme|meilleur|meilleure|seul|seule|sauver|sauvera|redresser|raison|visionnaire|bravo|merci|enfin|vive|bonne|soutien|soutenir|soutenons|soutient|défendre|défend|défendent|gagner|gagne|gagnera|battre|virer|changer|chasser|dehors|vote|voter|votez|élu|élire|réélire)"

export const opinion = neutralite.rule({
  name: 'opinion',
  message: 'Cette phrase prend parti, en politique ou en religion, au nom de l’organisme.',
  acts: [
    {
      find: [
        '(votez|vote|voter|votons|votera|voterez|voterons|voterai|revotez|élisez|réélisez|élisons) ~2 (pour|contre|autrement|mieux|bien|utile|blanc|à gauche|à droite|massivement|en conséquence|différemment|le #|en|rn|lfi|autre|autre chose|écolo|vert|socialiste|dimanche|écologiste|macron|mélenchon|lui|eux|elle|nous|notre|la liste|liste)',
        '(pour|contre) (qui|lequel|laquelle) (voter|votez|vous votez|vous avez voté|voter)',
        '(vous|tu|on|nous|les gens|les français|électeurs|certains|ceux) ~3 (voté|votez|votent|voter|élu|élisez|élire|votiez|votait|voterez) ~2 (pour|contre|mal|cette|ce|ces|ça|autrement|sinon|différemment|lui|eux|comme|en)',
        '(prochaines|prochaine|prochains|dernières|futures|ces) (élections|élection|municipales|législatives|présidentielle|présidentielles|régionales|européennes|départementales|scrutin) ~~8',
        "(aux|en|avant les|après les|pour les|jusqu'aux|lors des) (urnes|élections|municipales|législatives|présidentielles|régionales|européennes) ~8 (<penser>|<souvenir>|<changer>|<dire>|<rappeler>|<sanctionner>|<exprimer>|<oublier>|<faire>|<décider>|<trancher>|<répondre>|<savoir>|<choisir>|<montrer>|<virer>|<régler>|<voter>|<bouger>)",
        "(dans l'isoloir|dans les urnes|bulletin de vote|bon bulletin|le jour du vote|glisser un bulletin|par les urnes|carte d'électeur) ~4",
        `(<soutenir>|<appuyer>|<défendre>|<rejeter>|<condamner>|<combattre>|<dénoncer>|<approuver>|<applaudir>|<saluer>|<souhaiter>|<préférer>|<regretter>|<refuser>|<remercier>|<espérer>|<plaindre>|<subir>) ~4 ${POLITICIANS}`,
        `(pour|contre|favorables à|favorable à|opposés à|opposé à|opposée à|solidaires de|solidaire de|hostiles à|partisans de|du côté de|solidaires des|d'accord avec|aux côtés des|aux côtés de) ~2 ${POLITICIANS}`,
        `(c'est|faute|à cause|grâce|merci|remerciez|adressez|plaignez|demandez|demander|remercier|dites|prenez|voyez|écrivez|responsable|responsables|bravo|imputable|victimes|victime|voilà|résultat) ~5 ${POLITICIANS}`,
        `${POLITICIANS} ~8 ${BLAME}`,
        `${BLAME} ~6 ${POLITICIANS}`,
        `${CAMPS} ~8 (${BLAME}|<être>|<avoir>|<faire>|<vouloir>|<aller>|<devoir>|<dire>)`,
        `(${BLAME}|à cause|grâce|comme|avec|sous|de|d'|par|pour|contre|chez|à|les|ce|cette|non|oui|le|ni) ~3 ${CAMPS}`,
        `(ce|cette|ces) (gouvernement|président|ministre|majorité|réforme|politique|opposition|loi|décret|régime|dirigeants|élus|députés|politiciens|maire|équipe municipale|guerre|grève|mouvement|manifestation|taxe idéologique|propagande|dictature) ~4 (<être>|<avoir>|<faire>|<mériter>|<ruiner>|de|d'|qui|<aller>|<devoir>|inutile|injuste|incapables|honteux|honteuse|scélérate|liberticide)`,
        "(tous pourris|tous les mêmes|ces gens-là nous gouvernent|on marche sur la tête|lutte des classes|grand soir|ce pays part|le pays va mal|pauvre france|la france d'avant|on n'est plus en (france|démocratie)|dictature|dictature sanitaire|propagande|bien-pensance|bien-pensants|pensée unique|grand remplacement|médias menteurs|médias aux ordres|idéologie|wokisme|islamo-gauchisme|islamisation|submersion migratoire|remigration|immigration massive|invasion|génocide|sionistes|complot|insécurité galopante|laxisme|assistanat|matraquage fiscal|racket fiscal|ultralibéral|ultra-libéral|capitalisme sauvage|les riches|les patrons voyous|les ultra-riches) ~4",
        "(non|oui|stop|halte) (à|au|aux) (la|l')? ~1 (réforme|retraites|immigration|loi|mariage|pass|vaccin|vaccination|avortement|gpa|pma|nucléaire|éoliennes|zfe|linky|# ans|austérité|capitalisme|guerre|écologie punitive|taxe|macronisme|fascisme|racisme d'état)",
        "(nous|on|je|l'équipe|la mairie|notre marque|notre maison|la rédaction|notre association) ~3 (sommes|est|suis|restons|reste) ~2 (contre|pour|favorables|favorable|opposés|opposé|solidaires|solidaire|à fond pour|fiers de soutenir|de gauche|de droite|catholiques|chrétiens|croyants|musulmans|laïcards|patriotes|écolos|anti|pro|apolitiques mais) ~6",
        "(vive|à bas|mort à|honte à|gloire à|longue vie à|en avant|tous derrière|tous avec|tous contre|hourra pour) ~1 (le|la|les|l'|aux|au|notre)? ~1 (gauche|droite|grève|révolution|roi|république bananière|retraite|président|opposition|révolte|sociale|insoumission|peuple|résistance|patrie|nation|macron|socialisme|capitalisme|palestine|israël|russie|ukraine|frexit|laïcité|chrétienté|jésus|islam|dieu)",
        '(manifestez|manifester|manifestons|faites grève|mobilisez-vous|mobilisons-nous|rejoignez le mouvement|descendez dans la rue|descendre dans la rue|signez la pétition|signez notre pétition|résistez|révoltez-vous|boycottez|boycotter|rejoignez la lutte|luttez|battez-vous|tous dans la rue|soutenez la grève|soutenez les) ~4 (contre|pour|samedi|gouvernement|réforme|grève|loi|grévistes|candidat|rue|pouvoir|députés|manif|manifestants|lutte|israël|israéliens|chinois|américains|russes|politique)?',
        `(que)? ${GOD} ~3 (vous|te|t'|le|la|les|nous|me|l'|soit|soient|merci|pardonne|bénisse|protège|garde|reconnaîtra|jugera|punira|sait|voit|veille|existe|aime|veut|voulu|décide|rendra|guérira|aide|entende|donne|fait|a|est|accompagne|éclaire|vous voit|seul)`,
        `(grâce à|avec l'aide de|si|au nom de|priez|prions|prie|prier|remercions|remerciez|remercier|demandez à|confiez-vous à|entre les mains de|foi en|croire en|croyez en|volonté de|parole de|amour de|maison de|enfants de|châtiment de|colère de|paix de|louange à|gloire à|loué soit|béni soit|plaise à|merci) ~2 ${GOD}`,
        "(inch'allah|inchallah|inch allah|inshallah|hamdoulah|hamdoullah|hamdulillah|al hamdulillah|mashallah|machallah|bismillah|amen|alléluia|alleluia|hallelujah|shalom|allah|starfoullah|wallah|deo gratias|namasté à toutes les âmes)",
        '(nous|on|je) ~2 (prions|prierons|prie|priera|prierai|allume|allumons|allumerons|confions|implorons|bénissons|rendons grâce) ~3 (pour|cierge|ciel|chapelet|grâce|seigneur|âme|vous)',
        '(nos|mes|toutes nos|dans nos|vos) (prières|bénédictions|prière|pensées et prières|intentions de messe)',
        "(priez|prie|prier|convertissez-vous|repentez-vous|allez à la messe|venez à la messe|lisez la bible|lisez le coran|baptisez|bénissez|gardez la foi|ayez la foi|la prière|une prière|un miracle|votre âme|le paradis|l'enfer|péché|pécheur|pécheurs|karma|le destin|les astres|mécréants|infidèles|hérétiques|athées) ~4 (pour|vous|aide|aidera|sauver|sauvera|attend|mérité|mérite|divin|punit|dieu|seul|seule|repos|brûler|fait|rattrape|rattrapera|pas|en enfer|pourra|console|guérit)",
        '(soyez|sois|reste|restez|dieu|vous êtes|tu es) ~1 (béni|bénie|bénis|damné|damnée|maudit|maudite|sauvé par)',
        '(avortement|ivg|euthanasie|mariage gay|mariage pour tous|gpa|pma|peine de mort|vaccin|vaccins|vaccination|voile|islam|immigration|migrants|nucléaire|féminisme|écriture inclusive|retraites|guerre|israël|palestine|gaza|ukraine|russie|poutine|chasse|corrida|laïcité|drapeau|police|violences policières) ~6 (<être> ~2 (un|une|le|la|contre|pas|honte|scandale|crime|péché|progrès|erreur|compatible|barbarie|nécessaire|dangereux|meurtre|danger|abomination|recul)|devrait être|doit être|faut interdire|il faut|a raison|ont raison|a tort)',
      ],
      denial: 'nothing',
      without: [
        '(dieu merci|mon dieu|bon dieu) $',
        '(délibération|compte rendu|conseil municipal|inscription|inscrire|listes électorales|procuration|bureau de vote|bureaux de vote|carte électorale) ~6',
        '(neutralité|ne prenons pas (parti|position)|ne prend pas (parti|position)|sans prendre (parti|position)|pas de position|devoir de réserve)',
        '(votez|voter|votre vote) ~6 (photo|produit|favori|favorite|préféré|préférée|couleur|saveur|recette|commentaire|budget participatif|concours|coup de cœur|nom|prix|mascotte)',
        '(gauche|droite) (du|de la|en|,|sur|au|aux|après|puis|vers|dans)',
        '(à|a) (gauche|droite|votre gauche|votre droite|sa gauche) ~2 (du|de|en|après|entrée|sur|au|dans)',
        '(conformément|selon|dispositif|aide|financé|financée|crédit|subvention|subventions|subventionné|décidé par|voté|votée|décret|site|service-public)',
        '(prix|tour|marché|lundi|jeudi) ~3 (paris|métropole|région)',
        '(parc|rue|place|avenue|lycée|collège|école|stade|quai|boulevard|square) ~3',
        '(<proposer>|<aider>|<informer>) ~3 (département|région|métropole|préfecture)',
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
