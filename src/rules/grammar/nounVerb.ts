import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { NO_READING } from '../../lexicon/reading'
import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { isFiniteVerb, isOpening, pastWeakPronouns } from './clause'
import { could, isMood, isParticiple, isPersonal, isPos, may, must, spanOf, unlike } from './features'
import { helpersFor } from './helperMeant'
import { REACH } from './kit/reach'
import { isVerbByPlace } from './postposed'
import { type Subject, subjectOfPronoun, suits } from './subject'
import { phrasesOf, subjectsOf } from './subjects'
import { heardInBothNumbers, verbCorrections } from './verbCorrections'
import { isSlipAfterReflexive, verbOfPhrase } from './verbOfPhrase'

export const nounVerb = sentenceRule({
  id: 'grammar/noun-subject-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe ne s’accorde pas avec son sujet.',
  why: 'Le verbe prend le nombre de son sujet, même quand d’autres mots les séparent. Demandez-vous : qui est-ce qui… ?',
  examples: {
    match: [
      {
        text: 'Ce sont des plats dont d’ailleurs peu de clients nous parle.',
        marks: 'parle',
        fixed: 'Ce sont des plats dont d’ailleurs peu de clients nous parlent.',
      },
      {
        text: 'Il faut que les lots qui sont arrivés soit triés.',
        marks: 'soit',
        fixed: 'Il faut que les lots qui sont arrivés soient triés.',
      },
      {
        text: 'Les frais de port sera offerts dès 50 €.',
        marks: 'sera',
        fixed: 'Les frais de port seront offerts dès 50 €.',
      },
      {
        text: 'Le message qui s’affichent vient de la banque.',
        marks: 'affichent',
        fixed: 'Le message qui s’affiche vient de la banque.',
      },
      {
        text: 'La commande et la facture arrive ce soir.',
        marks: 'arrive',
        fixed: 'La commande et la facture arrivent ce soir.',
      },
      {
        text: 'C’est moi qui a répondu hier.',
        marks: 'a',
        fixed: 'C’est moi qui ai répondu hier.',
      },
      {
        text: 'Nous espérons que ces explications vous aident et vous souhaite une belle journée.',
        marks: 'souhaite',
        fixed: 'Nous espérons que ces explications vous aident et vous souhaitons une belle journée.',
      },
      {
        text: 'Toute l’équipe vous remercient.',
        marks: 'remercient',
        fixed: 'Toute l’équipe vous remercie.',
      },
      {
        text: 'Les colis que vous attendez arrive demain.',
        marks: 'arrive',
        fixed: 'Les colis que vous attendez arrivent demain.',
      },
      {
        text: 'Tout le monde peuvent participer.',
        marks: 'peuvent',
        fixed: 'Tout le monde peut participer.',
      },
      {
        text: 'La plupart des clients reçoit un mail.',
        marks: 'reçoit',
        fixed: 'La plupart des clients reçoivent un mail.',
      },
      {
        text: 'Nos ateliers, fermés depuis lundi, reprend demain.',
        marks: 'reprend',
        fixed: 'Nos ateliers, fermés depuis lundi, reprennent demain.',
      },
      {
        text: 'Les conseillères à qui vous avez parlé vous rappellera.',
        marks: 'rappellera',
        fixed: 'Les conseillères à qui vous avez parlé vous rappelleront.',
      },
      {
        text: 'Madame Morel, la carte que vous avez commandée arrivent mardi.',
        marks: 'arrivent',
        fixed: 'Madame Morel, la carte que vous avez commandée arrive mardi.',
      },
      {
        text: 'La SNCF et notre agence se charge du dossier.',
        marks: 'charge',
        fixed: 'La SNCF et notre agence se chargent du dossier.',
      },
      {
        text: 'C’est le siège, et non les magasins, qui fixent les prix.',
        marks: 'fixent',
        fixed: 'C’est le siège, et non les magasins, qui fixe les prix.',
      },
      {
        text: 'Votre demande est chez notre partenaire, qui dois vous écrire.',
        marks: 'dois',
        fixed: 'Votre demande est chez notre partenaire, qui doit vous écrire.',
      },
      {
        text: 'Le parking s’agrandi cet été.',
        marks: 'agrandi',
        fixed: 'Le parking s’agrandit cet été.',
      },
      {
        text: 'Votre demande fait partie de celle qui reviennent souvent.',
        marks: 'celle',
        fixed: 'Votre demande fait partie de celles qui reviennent souvent.',
      },
      {
        text: 'Comme l’indique nos conditions, le retour est gratuit.',
        marks: 'indique',
        fixed: 'Comme l’indiquent nos conditions, le retour est gratuit.',
      },
      {
        text: 'Quoi que dise les voisins, le bar ouvrira.',
        marks: 'dise',
        fixed: 'Quoi que disent les voisins, le bar ouvrira.',
      },
      {
        text: 'À ce prix s’ajoute les frais de port.',
        marks: 'ajoute',
        fixed: 'À ce prix s’ajoutent les frais de port.',
      },
      {
        text: 'Ma collègue et moi vous répondra demain.',
        marks: 'répondra',
        fixed: 'Ma collègue et moi vous répondrons demain.',
      },
      {
        text: 'Dans la cour se tiendra samedi deux concerts.',
        marks: 'tiendra',
        fixed: 'Dans la cour se tiendront samedi deux concerts.',
      },
      {
        text: 'Le préau, au bout duquel attend les taxis, est au nord.',
        marks: 'attend',
        fixed: 'Le préau, au bout duquel attendent les taxis, est au nord.',
      },
      {
        text: 'C’est Lou et moi qui tiennent le stand.',
        marks: 'tiennent',
        fixed: 'C’est Lou et moi qui tenons le stand.',
      },
      {
        text: 'Trois d’entre eux, dont le plus petit, arrive lundi.',
        marks: 'arrive',
        fixed: 'Trois d’entre eux, dont le plus petit, arrivent lundi.',
      },
      {
        text: 'Merci pour cette photo, Régis, qui nous amusent.',
        marks: 'amusent',
        fixed: 'Merci pour cette photo, Régis, qui nous amuse.',
      },
      {
        text: 'Relire vos messages nous touchent.',
        marks: 'touchent',
        fixed: 'Relire vos messages nous touche.',
      },
      {
        text: 'Si, malgré ces soins, la plante vous semblent sèche, arrosez.',
        marks: 'semblent',
        fixed: 'Si, malgré ces soins, la plante vous semble sèche, arrosez.',
      },
      {
        text: 'La cabane avec terrasse coûtent 60 euros.',
        marks: 'coûtent',
        fixed: 'La cabane avec terrasse coûte 60 euros.',
      },
      {
        text: 'Ce qui se dit au bar restent au bar.',
        marks: 'restent',
        fixed: 'Ce qui se dit au bar reste au bar.',
      },
      {
        text: 'Le voyant clignote mais restent vert.',
        marks: 'restent',
        fixed: 'Le voyant clignote mais reste vert.',
      },
      {
        text: 'Le thon se saisit, puis se reposent.',
        marks: 'reposent',
        fixed: 'Le thon se saisit, puis se repose.',
      },
      {
        text: 'Hier, Hugo vous attendais à l’accueil.',
        marks: 'attendais',
        fixed: 'Hier, Hugo vous attendait à l’accueil.',
      },
      {
        text: 'Le club tiens à remercier ses bénévoles.',
        marks: 'tiens',
        fixed: 'Le club tient à remercier ses bénévoles.',
      },
      {
        text: 'Ce bruit viennent de la cour.',
        marks: 'viennent',
        fixed: 'Ce bruit vient de la cour.',
      },
      {
        text: 'Il semble que votre code ai expiré.',
        marks: 'ai',
        fixed: 'Il semble que votre code ait expiré.',
      },
      {
        text: 'C’est moi qui est reçu votre colis.',
        marks: 'est',
        fixed: 'C’est moi qui ai reçu votre colis.',
      },
      {
        text: 'Quels que soit vos horaires, nous passons.',
        marks: 'soit',
        fixed: 'Quels que soient vos horaires, nous passons.',
      },
      {
        text: 'Il faut que soit réparés les deux bancs.',
        marks: 'soit',
        fixed: 'Il faut que soient réparés les deux bancs.',
      },
      {
        text: 'Tout est neuf, comme le montre les photos.',
        marks: 'montre',
        fixed: 'Tout est neuf, comme le montrent les photos.',
      },
      {
        text: 'Parmi les lots que nous avons reçus figure deux vases.',
        marks: 'figure',
        fixed: 'Parmi les lots que nous avons reçus figurent deux vases.',
      },
      {
        text: 'Bien que les stocks soit limités, nous vous servons.',
        marks: 'soit',
        fixed: 'Bien que les stocks soient limités, nous vous servons.',
      },
      {
        text: 'La liste des magasins participants sont en ligne.',
        marks: 'sont',
        fixed: 'La liste des magasins participants est en ligne.',
      },
      {
        text: 'Comment fonctionne vos cartes ?',
        marks: 'fonctionne',
        fixed: 'Comment fonctionnent vos cartes ?',
      },
      {
        text: 'À quelle heure ouvre vos guichets ?',
        marks: 'ouvre',
        fixed: 'À quelle heure ouvrent vos guichets ?',
      },
      {
        text: 'Quand bien même le bus 12 seraient complet, un autre suit.',
        marks: 'seraient',
        fixed: 'Quand bien même le bus 12 serait complet, un autre suit.',
      },
      {
        text: 'Les sommes dues sera rendues lundi.',
        marks: 'sera',
        fixed: 'Les sommes dues seront rendues lundi.',
      },
      { text: 'Plus d’un client ont souri.', marks: 'ont', fixed: 'Plus d’un client a souri.' },
      {
        text: 'Toi et ton frère sont les bienvenus.',
        marks: 'sont',
        fixed: 'Toi et ton frère êtes les bienvenus.',
      },
      {
        text: 'Ce que nos clients veulent nous importent.',
        marks: 'importent',
        fixed: 'Ce que nos clients veulent nous importe.',
      },
      {
        text: 'Lundi, les deux guichets sera fermés.',
        marks: 'sera',
        fixed: 'Lundi, les deux guichets seront fermés.',
      },
      {
        text: 'Comme chaque année, la kermesse ouvrent en juin.',
        marks: 'ouvrent',
        fixed: 'Comme chaque année, la kermesse ouvre en juin.',
      },
      {
        text: 'Bref, la caisse ouvrent à midi.',
        marks: 'ouvrent',
        fixed: 'Bref, la caisse ouvre à midi.',
      },
      {
        text: 'Bonsoir la troupe, vos loges est prêtes.',
        marks: 'est',
        fixed: 'Bonsoir la troupe, vos loges sont prêtes.',
      },
      {
        text: 'Et la navette passent toutes les heures.',
        marks: 'passent',
        fixed: 'Et la navette passe toutes les heures.',
      },
      {
        text: 'Des volontaires est sur place.',
        marks: 'est',
        fixed: 'Des volontaires sont sur place.',
      },
      {
        text: 'M. Leroy vous attendent au guichet.',
        marks: 'attendent',
        fixed: 'M. Leroy vous attend au guichet.',
      },
      {
        text: 'Les colis qui pèsent trois kilos fait partie du second tarif.',
        marks: 'fait',
        fixed: 'Les colis qui pèsent trois kilos font partie du second tarif.',
      },
      {
        text: 'Dans cette rue habite nos cousins.',
        marks: 'habite',
        fixed: 'Dans cette rue habitent nos cousins.',
      },
      {
        text: 'Au centre de la place trône des statues.',
        marks: 'trône',
        fixed: 'Au centre de la place trônent des statues.',
      },
      {
        text: 'Ce n’est pas nous qui fixent le prix.',
        marks: 'fixent',
        fixed: 'Ce n’est pas nous qui fixons le prix.',
      },
      {
        text: 'Les retours pendant la période des soldes est possible.',
        marks: 'est',
        fixed: 'Les retours pendant la période des soldes sont possible.',
      },
      {
        text: 'Vos excuses du jour ne nous satisfait pas.',
        marks: 'satisfait',
        fixed: 'Vos excuses du jour ne nous satisfont pas.',
      },
      {
        text: 'Chacun de nos bus suis équipé.',
        marks: 'suis',
        fixed: 'Chacun de nos bus est équipé.',
      },
      {
        text: 'D’autant que vos voisins revient lundi.',
        marks: 'revient',
        fixed: 'D’autant que vos voisins reviennent lundi.',
      },
      {
        text: 'Les forfaits, que beaucoup jugeait chers, baissent.',
        marks: 'jugeait',
        fixed: 'Les forfaits, que beaucoup jugeaient chers, baissent.',
      },
      {
        text: 'La date du concert et la salle change.',
        marks: 'change',
        fixed: 'La date du concert et la salle changent.',
      },
      {
        text: 'Les prix du four, eux, ne changerons pas.',
        marks: 'changerons',
        fixed: 'Les prix du four, eux, ne changeront pas.',
      },
      {
        text: 'Le bandeau « en panne » clignotent.',
        marks: 'clignotent',
        fixed: 'Le bandeau « en panne » clignote.',
      },
      {
        text: 'À l’exception des élèves qui mange ici, tous paient.',
        marks: 'mange',
        fixed: 'À l’exception des élèves qui mangent ici, tous paient.',
      },
    ],
    pass: [
      'Merci à Lucien, huit ans, qui a planté les radis.',
      'Des fenêtres sort une odeur de pain.',
      'Ce matin d’autres lots doivent être retirés.',
      'Tout d’abord, les lampes, rangées hier, sont prêtes.',
      'Les copains, la famille comptent sur vous.',
      'Les amis, votre place, très demandée, est prête.',
      'Julie et son frère ne tarderont pas.',
      'La soupe et le dessert ont baissé, alors que le plat, lui, a augmenté.',
      'Ce que vous voyez sont des copies.',
      'Toi et moi, c’est fini.',
      'C’est la cadence des bus, aux heures creuses, qui passera à quinze minutes.',
      'Du savon noir, une heure de pause, puis un rinçage à l’eau tiède en viendront à bout.',
      'Voilà pourquoi nous les sommes, et comment fait le chat.',
      'Choisis une pile de livres (trois, pas douze), prépare du thé.',
      'Un fouet et de l’huile de coude feront l’affaire.',
      'Ces mots seront retirés, comme la loi et notre charte le prévoient.',
      'Où reste deux places, on en prend une.',
      'Y a-t-il des places, Hugo ?',
      'Léa, la notice et le bon sont joints.',
      'C’est vous-même qui avez choisi.',
      'Ce sont des avis comme le vôtre qui nous font avancer.',
      'Les soixante euros dont tu parles, t’es le seul à les avoir vus.',
      'Notre stand gratuit et ouvert est au fond.',
      'Un bon café et ça repart.',
      'Nous suspendons la facture et vous envoyons une copie.',
      'Comme l’indiquent notre site et nos conditions, c’est gratuit.',
      'La majorité des clients sont ravis.',
      'Le pull, ainsi que la jupe, sont arrivés.',
      'En cas de doute, la facture en main, appelez-nous.',
      'Toi, mon ami, qui as tout vu, raconte.',
      'Les lignes 3 et 12 qui passent ici sont déviées.',
      'Les Galeries est un beau nom.',
      'Notre conseillère, dont vous avez le numéro, répond le matin.',
      'Une équipe de bénévoles vous attend, une équipe de bénévoles vous attendent.',
      'C’est des questions que nous posent les clients.',
      'Le pull ou la jupe est offert.',
      'Le soir nous sommes fermés.',
      'Cette semaine arrivent les soldes.',
      'C’est un des magasins qui ont rouvert.',
      'Il y a des clients qui attendent.',
      'Vous et moi savons pourquoi.',
      'Le prix du pull et la jupe sont affichés.',
      'Les photos que publie la marque sont belles.',
      'Vos encouragements nous vont droit au cœur.',
      'Nous avons reçu votre colis et la facture est jointe.',
      'C’est vous qui avez raison.',
      'Les clients dont la commande est prête seront prévenus.',
      'L’article, comme les accessoires, est garanti.',
      'La rue étant barrée, prenez le pont.',
      'On vous attend samedi, et n’oubliez pas vos maillots.',
      'Les fenêtres sont neuves, les portes aussi, mais la cave, elle, n’a pas changé.',
      'Merci à la famille, dont les gâteaux, fins et dorés, ont ravi la salle.',
      'Ma collègue et amie, d’un naturel discret, a été touchée.',
      'Il faut lire les avis pour savoir qui a raison.',
      'La majorité des articles neufs de la boutique peuvent être échangés.',
      'Bravo aux joueuses, et voilà que l’équipe, portée par son public, a gagné.',
      'Ce sont les vannes, abîmées par le gel, qui ont cédé.',
      'Celles que le bruit inquiète peuvent porter un casque.',
      'Il y en a parmi nous qui sont déçus.',
      'Voici le club auquel nous appartenons tous.',
      'Chacun et chacune y trouve son compte.',
      'Quand tu tombes, relève-toi et dégage la piste.',
      'Pouvez-vous vérifier où se trouve mon colis et vous en occuper ?',
      'Chaque hiver, les oiseaux arrivent, chantent, nichent sur le toit.',
      'Les prix que fixe un libraire et ceux que fixent les autres sont égaux.',
      'Y compris les frais, le total est juste.',
      'Quelque soin qu’on prenne, les vieux tissus, trop fins, finissent par céder.',
      'Le pain, trop cuit, et les gâteaux, rassis, sont restés en rayon.',
      'Ces petites sommes, ajoutées, pèsent sur le budget.',
      'Il faut que ce soit vous ou votre fils qui signiez.',
      'Voici le quai où accostera la barque et les heures auxquelles elle repart.',
      'Le bon que vous avez reçu date de mai, prenez le nouveau.',
      'La fête finit, mais restent les souvenirs.',
      'Rire et chanter nous font du bien.',
      'La file était longue, mais avouez que le gâteau la valait.',
      'Savoir où vos proches mangent et dorment nous rassure.',
      'Merci à Paul, Léa et Max, qui nous ont aidés.',
      'La cabane avec la terrasse coûtent cher.',
      'Combien de points rapporte une grille ?',
      'C’est la plus jeune des trois sœurs qui mène le jeu.',
      'C’est vous et votre associé qui avez signé.',
      'Il faut que soit les parents, soit les enfants signent.',
      'Quel que soit le jour et l’heure, comme le guide et les plans le montrent.',
      'De là vient le nom, de cette panne résulte un retard.',
      'Rien n’empêche que votre club et le leur partagent la salle.',
      'Encore deux bouchées, Hugo, mange !',
      'Quelle soirée que celle de samedi, où vingt voisins, pelle en main, ont dégagé la rue.',
      'Marion, opticienne de métier, vous recevra jeudi et ne vous vendra rien de trop.',
      'Le goût du pain et du beurre change.',
      'Cela change beaucoup, et beaucoup aiment.',
      'Un coup de fil et la table est réservée !',
      'Beaucoup se joue à la dernière minute, beaucoup nous échappe.',
      'Beaucoup a été dit sur ce sujet.',
      'Menthe, thym, persil qui embaument la cuisine !',
    ],
  },
  *check(view) {
    for (const [verb, subject] of subjectsOf(view)) {
      if (subject.kind !== 'phrase' && subject.kind !== 'relative') continue
      const hit = disagreement(view, verb, [subject])
      if (hit) yield hit
    }
    for (let at = 1; at < view.tokens.length; at++) {
      if (!JOINTS.test(view.tokens[at]?.norm ?? '')) continue
      const verb = pastWeakPronouns(view, at + 1)
      // `mais restent les souvenirs`: the subject comes after.
      if (view.tokens[at]?.norm === 'mais' && may(view, verb + 1, isPos('determiner'))) continue
      const shared = isFiniteVerb(view, verb) ? subjectsBefore(view, at, verb) : []
      const hit = shared.length > 0 ? disagreement(view, verb, shared) : undefined
      if (hit) yield hit
    }
  },
})

/** `se saisit vite, puis se repose` */
const JOINTS = /^(?:et|puis|mais)$/

/** The verb at `at` where none of the subjects that it may have allows it. */
function disagreement(view: SentenceView, at: number, subjects: readonly Subject[]): Hit | undefined {
  const { lexicon, tokens } = view
  const verb = tokens[at]
  const [first] = subjects
  if (!lexicon || !first || !isWord(verb)) return undefined
  // `les travaux rue des Tanneurs`: nobody writes the verb so.
  if (verb.norm === 'rue') return undefined
  // `les ateliers, fermés lundi, demeure ouverts`
  const isPastComma = tokens[at - 1]?.text === ',' && may(view, at, isPersonal)
  const isVerb = isFiniteVerb(view, at) || isLikelyFinite(view, at) || isVerbByPlace(view, at)
  if (!isVerb && !isSlipAfterReflexive(view, at) && !isPastComma) return undefined
  const isFree = ({ numbers, person }: Subject): boolean =>
    numbers === 3 && person === 3 && !isWrongPerson(view, at)
  const again = takingUp(view, at)
  if ([...subjects, ...(again ? [again] : [])].some((each) => could(view, at, suits(each)) || isFree(each)))
    return undefined
  // `où en est le colis`
  if (tokens[at - 1]?.norm === 'en' && tokens[at - 2]?.norm === 'où') return undefined
  if (isOrderAfterOrder(view, at) || isJoinedToSome(view, at)) return undefined
  // `soit les deux`: a conjunction; not so in `que les stocks soit`.
  if (verb.norm === 'soit' && !isAfterQue(view, at)) return undefined
  const other = antecedentMeant(view, at)
  if (other) return other
  const suggestions = corrections(view, lexicon, at, again ?? first)
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.92 } : undefined
}

/** `Choisis une pile de livres, prépare du thé`; `Encore trois bouchées, Timéo, mange` */
const isOrderAfterOrder = (view: SentenceView, at: number): boolean =>
  view.tokens[at - 1]?.text === ',' &&
  could(view, at, isMood('imperative')) &&
  (must(view, 0, isMood('imperative')) ||
    (view.tokens[at - 3]?.text === ',' && must(view, at - 2, isPos('proper'))))

/** `le sauna et le hammam, eux, ferment`: the pronoun between commas that takes the subject of the verb up. */
function takingUp({ tokens }: SentenceView, verb: number): Subject | undefined {
  let at = verb
  while (WEAK.test(tokens[at - 1]?.norm ?? '')) at--
  return tokens[at - 1]?.text === ',' && tokens[at - 3]?.text === ','
    ? TAKING_UP[tokens[at - 2]?.norm ?? '']
    : undefined
}
const takesUp = (genders: number, numbers: number): Subject => ({
  person: 3,
  numbers,
  attribute: { genders, numbers },
  kind: 'phrase',
  isSilent: false,
})
const TAKING_UP = table<Subject>({
  lui: takesUp(1, 1),
  elle: takesUp(2, 1),
  eux: takesUp(1, 2),
  elles: takesUp(2, 2),
})
const WEAK = /^(?:n[e']|vous|nous|l[ea']|les|lui|leur|y|en|s[e'])$/

const NEAR = 8
/** `un fouet et de l'huile de coude feront l'affaire`: some of it is one more. */
const isJoinedToSome = (view: SentenceView, at: number): boolean =>
  could(view, at, ({ number }) => number === 'plural') &&
  view.tokens
    .slice(Math.max(0, at - NEAR), at)
    .some(({ norm }, i, near) => norm === 'et' && /^(?:du|de|des)$/.test(near[i + 1]?.norm ?? ''))

/** After `que` what is heard keeps its mood (`que l'abonnement ai` is `ait`), elsewhere what is heard of avoir counts. */
function corrections(view: SentenceView, lexicon: Lexicon, at: number, subject: Subject): readonly string[] {
  const verb = view.tokens[at]
  const analyses = view.readings[at]?.analyses ?? []
  if (!verb) return []
  const own = verbCorrections(lexicon, verb, analyses, subject)
  const helpers = helpersFor(view, at, subject)
  // `que soit retirés`: être, and no other helping verb.
  if (verb.norm === 'soit') return own
  if (helpers.length > 0) return unlike(verb, [...helpers, ...own]).slice(0, 3)
  const isOpen = verb.norm === 'ai' || analyses.every(({ mood }) => /^(?:subj|imperative)/.test(mood))
  if (!isOpen || !isAfterQue(view, at)) return own
  const isKept = (form: string): boolean =>
    lexicon.analyses(form).some((each) => suits(subject)(each) && each.mood === 'subjunctive-present')
  return [...own.filter(isKept), ...own.filter((form) => !isKept(form))]
}

/** A phrase that `que` leads ends right before, or has its relative clause between (`que les lots qui sont là soit triés`). */
const isAfterQue = (view: SentenceView, at: number): boolean =>
  // `que soit retirés les panneaux`
  /^qu[e']$/.test(view.tokens[at - 1]?.norm ?? '') ||
  phrasesOf(view).some(
    ({ start, end }) =>
      (pastWeakPronouns(view, end) === at ||
        (may(view, at + 1, isParticiple) && verbOfPhrase(view, end)?.at === at)) &&
      /^qu[e']$/.test(view.tokens[start - 1]?.norm ?? ''),
  )

/** `celle qui reviennent`: heard alike in both numbers, where the verb is not. */
function antecedentMeant(view: SentenceView, at: number): Hit | undefined {
  const { tokens } = view
  let qui = at - 1
  while (qui > 0 && tokens[qui]?.norm !== 'qui' && pastWeakPronouns(view, qui) === at) qui--
  const pronoun = tokens[qui - 1]
  // `celles qui reviens`: nobody adds an s that is not heard.
  if (tokens[qui]?.norm !== 'qui' || !isWord(pronoun) || pronoun.norm !== 'celle') return undefined
  return heardInBothNumbers(view, at)
    ? undefined
    : { span: spanOf(pronoun), suggestions: [withCaseOf(pronoun.text, 'celles')], confidence: 0.9 }
}

/**
 * The subjects that a verb right after `et` may share (`nos soldes commencent et durent`): those of every verb before
 * it, if all are known. An imperative shares none.
 */
function subjectsBefore(view: SentenceView, joint: number, verb: number): readonly Subject[] {
  const subjects = subjectsOf(view)
  // `et n'oubliez pas`, `et profites-en`: orders.
  const isAlone = /^(?:et|ne|n')$/.test(view.tokens[verb - 1]?.norm ?? '')
  // `nous en convenons, mais avouez que`: an order to somebody else.
  const isOrder = (each: Analysis): boolean =>
    isMood('imperative')(each) && each.person === 2 && each.number === 'plural'
  if (/^(?:mais|puis)$/.test(view.tokens[verb - 1]?.norm ?? '') && may(view, verb, isOrder)) return []
  if (/^-(?:en|y|moi|nous|le|la|les|lui|leur)$/.test(view.tokens[verb + 1]?.norm ?? '')) return []
  // `et les sommes dues`: a noun with its article.
  if (view.readings[verb - 1]?.best?.pos === 'determiner' && may(view, verb, isPos('noun'))) return []
  // `et t'auras`: tu. `et nous regrettons`: a pronoun that suits the verb is its own subject.
  const next = view.tokens[joint + 1]?.norm ?? ''
  const pronoun = subjectOfPronoun(next)
  if (view.tokens[verb - 1]?.norm === "t'" || (pronoun && could(view, verb, suits(pronoun)))) return []
  // `et vous souhaite`: the pronoun is an object where the verb is not its own.
  const isObject = next === 'nous' || next === 'vous'
  if ((subjects.has(verb) && !isObject) || (isAlone && may(view, verb, isMood('imperative')))) return []
  const found: Subject[] = []
  for (let at = joint - 1; at >= Math.max(0, joint - REACH); at--) {
    const token = view.tokens[at]
    if (!token || isOpening(token)) break
    // `relève-toi et dégage la piste`: an order, and another.
    if (/^-(?:moi|toi|le|la|les|lui|leur|y|en)$/.test(token.norm)) return []
    const subject = subjects.get(at)
    if (subject?.kind === 'inverted') return []
    if (subject) found.unshift(subject)
    else if (may(view, at, isPersonal) && !may(view, at, isPos('noun', 'adjective', 'preposition'))) return []
  }
  return found
}

/** Rather a verb than anything else: its place after the subject has told it already. */
const isLikelyFinite = (view: SentenceView, at: number): boolean => {
  const { best, margin } = view.readings[at] ?? NO_READING
  if (best === undefined || !isPersonal(best) || best.person !== 3) return false
  // `les retards qui dépassent deux jours donne lieu`: a noun elsewhere, but the ear hears a verb.
  return margin >= 0.5 || view.preferences.some(({ start, to }) => start === at && to.role === 'finite')
}

const isWrongPerson = (view: SentenceView, at: number): boolean =>
  !could(view, at, (analysis) => isPersonal(analysis) && analysis.person === 3)
