import { isInfinitive, isParticiple, isPersonal, isPos } from '../features'
import {
  ADVERBS,
  type Around,
  either,
  hasVerbBefore,
  isNominal,
  isNoun,
  isSurelyFinite,
  isSurelyInfinitive,
  isSurelyParticiple,
  isVerb,
  pastAdverbs,
  pastWeak,
  RELATIVES,
  SURE_SUBJECTS,
  THIRD,
  WEAK,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'
import { isLatinA } from '../latin'
import { HAD_BARE } from './maMa'

/** Set beginnings that only the preposition can follow. */
const HEADS = words(
  "suite grâce quant face rapport conformément contrairement relativement jusque jusqu’ jusqu' prêt prêts prête prêtes bienvenue bravo merci attention enclin enclins encline félicitations bonjour bonsoir coucou destiné destinée destinés destinées habitué habitués identique identiques supérieur supérieure inférieur inférieure conforme conformes fidèle fidèles attentif attentifs attentive attentives sensible sensibles",
)
/** With one of these before it the head is a noun, and may be a subject (`la suite a été confirmée`). */
const DETERMINES = words("la le l' les cette ce un une notre votre sa son leur ma mon ta ton quelle toute")
/** Pronouns that no form of `avoir` is followed by. */
const STRESSED = words('vous nous moi toi eux lui')
/** What `à` makes a set phrase with, and no one « has ». */
const SET_PHRASE = words('bientôt partir travers nouveau propos')
/** What may follow a farewell or open a sentence: `a bientôt`, `et a demain`. */
const FAREWELL = words('bientôt demain lundi mardi mercredi jeudi vendredi samedi dimanche vite')
const BEFORE_FAREWELL = words('très')
/** `a t'il`, `a ont`: other slips. */
const NO_SLIP = words("t' t ont")
const UNITS = words(
  'jours jour heures heure h semaines semaine mois minutes min ans euros € % km fois personnes places',
)
const DETERMINERS_AFTER = words(
  "l' la le les un une votre notre vos nos son sa ses leur leurs ce cette cet ces mon ma mes chaque tous toutes tout toute",
)

/** `le cabinet d'en face a fermé` too. */
const isDetermined = (a: Around): boolean => a.is(-2, DETERMINES) || (a.is(-1, 'face') && a.is(-2, 'en'))

const isSubjectJustBefore = (a: Around): boolean =>
  a.is(-1, THIRD) || a.is(-1, SURE_SUBJECTS) || a.norm(-1).endsWith("'") || a.is(-1, 'y')

/** Nouns that `à` makes an adverb of, and that no one « has » without an article. */
const ADVERBIAL = words(
  'part cause titre distance échéance reculons défaut force condition présent domicile pied vélo volonté gauche droite moitié domicile temps bord côté pic plat peine mi',
)

const hasRelative = (a: Around): boolean => a.someBefore(0, (o) => a.is(o, RELATIVES))

const isAddressed = (a: Around, offset: number): boolean =>
  isSurelyFinite(a, offset) && a.only(offset, ({ person }) => person === 1 || person === 2)

/** `nous transmettons a`, `transmis a`, `répondre a`: what stands before is no subject. */
function isAfterVerb(a: Around): boolean {
  // `ceux qui peinent a payer`: the verb of the relative clause stands right before, so it is the one followed.
  if (a.is(-2, 'qui') && isSurelyFinite(a, -1)) return true
  if (hasRelative(a)) return false
  if (isSurelyFinite(a, -1)) return true
  if (a.only(-1, isInfinitive))
    return a.is(-2, words("de d' pour à")) || a.could(-2, isVerb) || a.is(-2, words('nous vous y pas'))
  // `de vous revoir a la piscine`: after the pronoun a verb, whatever noun it looks like.
  if (a.could(-1, isInfinitive) && a.is(-2, words("nous vous te t' me m'")) && a.is(-3, words('de pour à')))
    return true
  if (!isSurelyParticiple(a, -1)) return false
  return a.someBefore(-1, (o) => o >= -4 && a.could(o, ({ kind }) => kind === 'auxiliary'))
}

/** `vous n’hésitez pas a`: a negation closes the verb. */
const isAfterNegation = (a: Around): boolean =>
  a.is(-1, words('pas plus jamais')) && isSurelyFinite(a, -2) && !hasRelative(a)

/** What `à` is followed by here could not be what someone « has done ». */
const isNotParticiple = (a: Around, offset: number): boolean => !a.could(pastAdverbs(a, offset), isParticiple)

export const aPreposition = confusion({
  id: 'grammar/a-preposition',
  category: 'a/à',
  message: 'Ici il faut la préposition « à », avec un accent.',
  why: '« A » est le verbe avoir : on peut dire « avait » à sa place. Si « avait » ne va pas, c’est la préposition « à ».',
  examples: {
    match: [
      {
        text: 'Suite a votre message, nous vérifions.',
        marks: 'a',
        fixed: 'Suite à votre message, nous vérifions.',
      },
      { text: 'C’est réglé grâce a vous !', marks: 'a', fixed: 'C’est réglé grâce à vous !' },
      { text: 'Merci et a très vite.', marks: 'a', fixed: 'Merci et à très vite.' },
      {
        text: 'N’hésitez pas a nous écrire en privé.',
        marks: 'a',
        fixed: 'N’hésitez pas à nous écrire en privé.',
      },
      {
        text: 'Nous transmettons a l’équipe concernée.',
        marks: 'a',
        fixed: 'Nous transmettons à l’équipe concernée.',
      },
      { text: 'Pensez a emporté une veste.', marks: 'a', fixed: 'Pensez à emporté une veste.' },
      { text: 'Rangez la machine a café.', marks: 'a', fixed: 'Rangez la machine à café.' },
      {
        text: 'On y va parfois a reculons.',
        marks: 'a',
        fixed: 'On y va parfois à reculons.',
      },
      { text: 'Une cuillère a soupe suffit.', marks: 'a', fixed: 'Une cuillère à soupe suffit.' },
      {
        text: 'Les usagers qui peinent a payer ont un délai.',
        marks: 'a',
        fixed: 'Les usagers qui peinent à payer ont un délai.',
      },
      {
        text: 'Il reste trois lots, a retirer avant mardi.',
        marks: 'a',
        fixed: 'Il reste trois lots, à retirer avant mardi.',
      },
      {
        text: 'Merci au public a qui on doit tout.',
        marks: 'a',
        fixed: 'Merci au public à qui on doit tout.',
      },
      {
        text: 'En réponse a votre courrier, rien ne change.',
        marks: 'a',
        fixed: 'En réponse à votre courrier, rien ne change.',
      },
      {
        text: 'Oui, a condition de réserver.',
        marks: 'a',
        fixed: 'Oui, à condition de réserver.',
      },
      { text: 'Nous sommes ouverts de 9h a 18h.', marks: 'a', fixed: 'Nous sommes ouverts de 9h à 18h.' },
    ],
    pass: [
      'La suite a été confirmée.',
      'Il y a du retard.',
      'Suite à votre appel, elle a répondu.',
      'Le colis que vous attendez a du retard.',
      'Ce que nous vendons a un prix.',
      'Votre commande a bientôt une semaine de retard.',
      'La personne qui vous a répondu a tout noté.',
      'Votre magasin a 10 ans !',
      'Le club a besoin de vous, et la loi a force obligatoire.',
      'Le bonjour a été oublié.',
      'Il y en a qui dorment encore.',
    ],
  },
  slips: [
    {
      of: 'a',
      write: 'à',
      confidence: 0.97,
      when: (a) => {
        if (a.token(0)?.text === 'A' || a.isClitic(1) || a.is(1, NO_SLIP) || isLatinA(a.view, a.at))
          return false
        if (a.is(-1, HEADS) && !isDetermined(a) && !a.is(-1, 'merci')) return !a.is(1, words('été eu'))
        if (a.is(-1, 'réponse') && a.is(-2, 'en')) return true
        // `tous ceux a qui nous parlons`, `ce a quoi`; `il y en a qui` has a subject.
        if (
          a.is(1, words('qui quoi laquelle lesquels lesquelles')) &&
          !a.is(-1, words("en y l' il t' on")) &&
          !a.is(2, ',')
        )
          return true
        // `si ça ne tenait qu'a lui`: avoir would have its participle.
        if (a.is(-1, "qu'") && a.is(1, STRESSED)) return a.ends(2)
        if (isLeftToDo(a)) return true
        if (a.is(-1, 'merci') || a.is(-1, words('bonjour bonsoir coucou')))
          return !isDetermined(a) && isNotParticiple(a, 1)
        if (isSubjectJustBefore(a)) return false
        if (
          a.is(1, ONLY_AFTER_A) ||
          (a.is(1, "l'") && a.is(2, ONLY_AFTER_A_L) && a.is(3, words("de d' du des")))
        )
          return true
        if (a.is(1, words("ne n'"))) return true
        // `, a moins que la salle ferme`, `a condition de venir`
        if (a.is(1, NEVER_HAD) || (a.opens(0) && a.is(1, 'moins') && a.is(2, words("que qu'")))) return true
        // `pensez a emporter`: a verb of the first or second person has no other right behind it.
        if (isAddressed(a, -1) && !hasRelative(a)) return !a.ends(1)
        // `est a nouveau`: `avoir` cannot follow `être`.
        if (
          a.could(-1, ({ lemma, mood }) => lemma === 'être' && mood !== 'infinitive') &&
          !a.is(-1, 'été') &&
          !a.could(-2, isPos('determiner'))
        )
          return isNotParticiple(a, 1) && !a.ends(1) && !a.is(-2, "l'")
        if (a.is(1, STRESSED) && !a.is(2, words('aussi même')) && a.isKnown(1)) {
          const verb = pastWeak(a, 1)
          return a.could(verb, isInfinitive) || !a.could(verb, isPersonal)
        }
        const next = pastWeak(a, 1)
        if (next > 1 && isSurelyInfinitive(a, next) && !a.could(next, isNoun)) return true
        if (isSurelyInfinitive(a, 1) && !a.could(1, isNoun) && !a.is(1, 'être'))
          return (
            isAfterVerb(a) ||
            isAfterNegation(a) ||
            (a.only(-1, isPos('adjective', 'adverb', 'pronoun')) && !isObject(a)) ||
            a.is(-1, words('rien chose mal'))
          )
        if (
          a.is(1, SET_PHRASE) &&
          isNotParticiple(a, 2) &&
          (a.is(1, 'partir') ? a.is(2, words("de du d' des")) : true)
        )
          return a.is(1, 'bientôt') || a.is(1, 'nouveau')
            ? a.opens(0) || a.is(-1, 'et') || isAfterVerb(a)
            : true
        if (isFarewell(a)) return true
        if (a.startsSentence(0)) return isNotParticiple(a, 1) && !a.is(1, ADVERBS) && a.isKnown(1)
        if (isRange(a)) return true
        if (isComplement(a)) return true
        if (hasVerbBefore(a, 0)) return isNotParticiple(a, 1) && !a.ends(1) && !a.is(1, words("t' t"))
        if (
          a.is(1, ADVERBIAL) &&
          a.is(-1, words('personne ça tout rien mal barrage mis mise mettre mettant'))
        )
          return true
        if (a.is(1, DETERMINERS_AFTER) || a.only(1, isPos('proper')))
          return (isAfterVerb(a) || isAfterNegation(a)) && isNotParticiple(a, 1)
        return false
      },
    },
  ],
})

/** Words that stand in a set phrase with `à` alone: nobody « has » them. */
const ONLY_AFTER_A = words(
  'reculons tâtons califourchon croupetons contrecœur foison satiété outrance rebours jeun brûle-pourpoint cloche-pied tue-tête bras-le-corps perpétuité',
)
/** Nouns that one never has without an article, and that `à` leads. */
const NEVER_HAD = words('condition défaut domicile')
/** The same after `l'`, which is a word of its own. */
const ONLY_AFTER_A_L = words('instar insu encontre improviste unanimité affût envers abri')

/** What one may have without an article, beside what everybody does (`HAD_BARE`). */
const HAD = words(
  'autorité avantage beau capacité charge cœur compétence conséquence cure délégation effet égard espoir faculté foi force gain garde goût grâce horreur intention licence mandat mission motif obligation occasion paix part pied pignon place pouvoir priorité prise qualité rang rapport recours réponse soin sujet tendance toit trait usage valeur vertu victoire vocation voix vue',
)

/** `un sac a dos`, `la cuillère a soupe`: a noun without an article hangs on the noun before. */
const isComplement = (a: Around): boolean =>
  a.could(1, isNoun) &&
  a.only(1, either(isNoun, isPersonal, isPos('adjective'))) &&
  !a.could(1, isParticiple) &&
  // `a bel et bien quitté`
  (!a.could(1, isPos('adjective')) || a.view.readings[a.at + 1]?.best?.pos === 'noun') &&
  !a.is(1, HAD_BARE) &&
  !a.is(1, HAD) &&
  a.view.readings[a.at - 1]?.best?.pos === 'noun' &&
  a.token(1)?.text === a.norm(1) &&
  !hasRelative(a)

/**
 * `vous recevrez un bon, a utiliser avant mai`: the clause before the comma has its verb and ends with a noun, and the
 * infinitive has no object but that noun.
 */
function isLeftToDo(a: Around): boolean {
  if (a.token(-1)?.text !== ',' || !isSurelyInfinitive(a, 1)) return false
  if (!a.is(2, words("avant dès sur sous dans en au chez jusqu’ jusqu' sans impérativement")) && !a.ends(2))
    return false
  const isLast = a.may(-2, isPos('noun', 'adjective'))
  const clause = a.moved(-1)
  const before = [...clause.before(0)]
  return (
    isLast &&
    before.some((o) => isSurelyFinite(clause, o) || clause.must(o, isPersonal)) &&
    !before.some((o) => clause.is(o, WITH_OWN_VERB))
  )
}
const WITH_OWN_VERB = words('qui que dont où si quand')

/** `l’agence vous a adresser`: the pronoun wants a verb, and the slip is behind it. */
const isObject = (a: Around): boolean =>
  a.is(-1, words('vous nous lui leur')) && !a.could(-2, isPos('preposition'))

/** `…, a bientôt`, `et a demain`: a wish has no subject. */
const isFarewell = (a: Around): boolean =>
  (a.opens(0) || a.is(-1, 'et')) &&
  (a.is(1, FAREWELL) ||
    (a.is(1, BEFORE_FAREWELL) && a.is(2, FAREWELL)) ||
    (a.is(1, 'la') && a.is(2, 'prochaine')) ||
    (a.is(1, 'tout') && a.is(2, words('de à'))) ||
    (a.is(1, 'plus') && a.ends(2))) &&
  isNotParticiple(a, a.is(1, BEFORE_FAREWELL) ? 3 : 2)

/** `de 9h a 18h`, `10 a 15 jours`. */
function isRange(a: Around): boolean {
  if (!a.isNumber(-1) || !a.isNumber(1)) return false
  if (/h/.test(a.norm(-1)) && /h/.test(a.norm(1))) return true
  return a.is(2, UNITS) && !a.is(-2, words('le la numéro n° les'))
}

/** Nouns that are no subject of `à` + participle: `à peu près fini`. */
const NO_PARTICIPLE_AFTER = words('peu moitié demi jamais présent tout nouveau mi')
/** `qui à la fois`, `qui à terme`: what `à` opens after a relative must be a participle to be one of `avoir`. */
const BEFORE_PARTICIPLE = words('bien déjà toujours été eu vraiment malheureusement également aussi')

const haveOf = (subject: string): string =>
  subject === 'tu' ? 'as' : subject === 'je' || subject === "j'" ? 'ai' : 'a'

/** The pronoun that is subject of the verb here, weak pronouns in between. */
function subjectBefore(a: Around): string {
  let o = -1
  while (a.is(o, WEAK)) o--
  return a.isClitic(o) ? '' : a.norm(o)
}

/** `tu à`, `n’à`, `tu l’à`: what only a verb stands behind, unless a verb asks its question there (`veux tu à boire`). */
function isHad(a: Around): boolean {
  if (a.is(-1, "n'") || (a.is(-1, 'en') && a.is(-2, 'y'))) return true
  let o = -1
  while (a.is(o, WEAK)) o--
  if (!a.is(o, 'tu') || a.isClitic(o)) return false
  return (
    a.opens(o) ||
    !a.could(
      o - 1,
      either(isPersonal, ({ kind }) => kind === 'auxiliary'),
    )
  )
}

export const aVerb = confusion({
  id: 'grammar/a-verb',
  category: 'a/à',
  message: 'Ici c’est le verbe avoir : « a », sans accent.',
  why: 'On peut dire « avait » à la place : c’est donc le verbe. La préposition « à » ne se remplace pas par « avait ».',
  examples: {
    match: [
      {
        text: 'Votre commande à bien été expédiée.',
        marks: 'à',
        fixed: 'Votre commande a bien été expédiée.',
      },
      { text: 'Il y en à pour tous.', marks: 'à', fixed: 'Il y en a pour tous.' },
      { text: 'Tu à bien fait.', marks: 'à', fixed: 'Tu as bien fait.' },
      { text: 'Le pull que tu nous à montré.', marks: 'à', fixed: 'Le pull que tu nous as montré.' },
      { text: 'Il n’y à plus de stock.', marks: 'à', fixed: 'Il n’y a plus de stock.' },
      {
        text: 'Notre collègue vous à répondu hier.',
        marks: 'à',
        fixed: 'Notre collègue vous a répondu hier.',
      },
      { text: 'On à reçu votre message.', marks: 'à', fixed: 'On a reçu votre message.' },
      { text: 'Le livreur à déposé le colis.', marks: 'à', fixed: 'Le livreur a déposé le colis.' },
    ],
    pass: [
      'C’est à peu près terminé.',
      'Un produit qui à la fois lave et protège.',
      'Ce n’est pas tout à fait prêt.',
      'Nous restons à votre écoute.',
      'Vous n’avez qu’à patienter.',
      'Pensez-y à l’avance !',
      'Que veux tu à midi ?',
      'Elle s’est tu à temps.',
      'Le retour est-il à faire en magasin ?',
      'Un colis à réceptionner.',
      'Nous vous répondrons d’ici à demain.',
    ],
  },
  slips: [
    { of: 'à', write: (a) => [haveOf(subjectBefore(a))], confidence: 0.97, when: isHad },
    {
      of: 'à',
      write: 'a',
      confidence: 0.97,
      when: (a) => {
        if (a.is(-1, words('on')) && !a.isClitic(-1)) return !a.is(-2, 't')
        if (a.is(-1, 'il'))
          return (
            !a.could(-2, isPersonal) && !a.is(-2, words('t -t')) && !a.is(1, words('la leur votre notre mon'))
          )
        if (a.is(-1, "m'") || a.is(-1, "t'")) return true
        if (a.is(-1, 'y')) return a.is(-2, words("il n' qu'il ils")) || a.is(-2, words('ne'))
        if (a.is(1, 'été') || (a.is(1, ADVERBS) && a.is(2, 'été') && a.could(3, isParticiple)))
          return !a.is(-1, words("d' de l'")) && !a.opens(0)
        // `la responsable vous à laisser`: the pronoun wants a verb.
        if (a.is(-1, words('vous lui leur')) && a.only(-2, isNoun) && a.only(1, isInfinitive))
          return !hasVerbBefore(a, -1)
        if (a.is(1, NO_PARTICIPLE_AFTER)) return false
        // `la vendeuse à désormais la liste`: the adverb would part a preposition from its noun.
        if (a.is(1, words('désormais déjà')) && a.is(2, DETERMINERS_AFTER)) return isPossibleSubject(a)
        const verb = pastAdverbs(a, 1)
        if (!isSurelyParticiple(a, verb)) return false
        if (a.is(1, BEFORE_PARTICIPLE) || verb === 1) return isPossibleSubject(a)
        return false
      },
    },
  ],
})

/** What can come before `a` + participle: a pronoun, or a noun in the singular. */
function isPossibleSubject(a: Around): boolean {
  if (a.opens(0) || a.is(-1, 'tout')) return false
  // `avez-vous pensé à débranché`: what has its helping verb has its subject.
  const isDone = a.someBefore(
    -1,
    (o) => o >= -4 && a.could(o, ({ lemma, pos }) => pos === 'verb' && lemma === 'avoir'),
  )
  if (isDone && a.could(-1, isParticiple) && !a.could(-1, isPos('noun'))) return false
  if (a.is(-1, words('elle qui ça cela nous vous lui leur me te'))) return true
  return (
    a.could(-1, (reading) => isNominal(reading) && reading.number !== 'plural') &&
    !a.could(-1, isPos('preposition'))
  )
}
