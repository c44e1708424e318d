import { isInfinitive, isParticiple, isPersonal, isPos, type Test } from '../features'
import { ADVERBS, type Around, both, isVerb, words } from '../kit/around'
import { verbOfClause } from '../kit/clauseVerb'

const CONJUNCTIONS = words('afin pour pourvu sans')
/** `à condition que`, `de peur que`: a word and the preposition before it. */
const NOUN_CONJUNCTIONS = new Map([
  ['condition', 'à'],
  ['peur', 'de'],
  ['crainte', 'de'],
  ['attendant', 'en'],
  ['admettant', 'en'],
  ['supposant', 'en'],
  ['supposer', 'à'],
  ['moins', 'à'],
  ['réserve', 'sous'],
  ['question', 'pas'],
])
/** Verbs that want something, fear it or judge it. */
const WANTING = words(
  'vouloir souhaiter désirer préférer craindre regretter exiger aimer déplorer apprécier attendre ordonner interdire refuser permettre recommander suggérer proposer éviter empêcher mériter falloir suffire redouter accepter demander tolérer adorer détester étonner réjouir importer',
)
const JUDGING = words(
  'possible impossible important nécessaire normal anormal dommage regrettable inadmissible inacceptable essentiel indispensable préférable rare bon temps primordial souhaitable logique étonnant surprenant fréquent utile inutile triste génial super top chouette cool mieux dommage impératif urgent obligatoire rassurant agaçant frustrant désolant',
)
/** What is taken for real, or said of someone: `il est clair que`, `il est conscient que`. */
const CERTAIN = words(
  'certain sûr clair évident vrai probable exact manifeste visible indéniable incontestable notoire patent flagrant conscient persuadé convaincu juste faux bien constant avéré présent net officiel plausible incertain',
)
/** Verbs of thinking: denied, they leave it open. */
const THINKING = words('croire penser trouver imaginer')
const FEELING = words(
  'désolé ravi heureux content surpris déçu navré triste étonné fier enchanté furieux choqué satisfait soulagé rassuré attristé ennuyé embêté touché honoré',
)
/** What a fact does to someone: `cela nous touche que`. */
const MOVING = words(
  'attrister toucher surprendre étonner choquer ennuyer embêter gêner déranger inquiéter rassurer désoler peiner navrer agacer énerver réjouir arranger',
)
const HAVING = words('besoin envie peur hâte honte')
const NOT_SKIPPED = words('plus jamais rien tout mieux depuis tel alors ainsi aussitôt sitôt')

/** Past the adverbs before `que` (`souhaitons vraiment que`), and an inverted subject (`voulez-vous que`). */
function governorOf(a: Around): number {
  let o = -1
  while (
    (a.is(o, ADVERBS) && !a.is(o, NOT_SKIPPED)) ||
    a.is(o, words('absolument vivement sincèrement beaucoup impérativement tellement seulement juste')) ||
    (a.only(o, ({ pos }) => pos === 'adverb') && !a.is(o, NOT_SKIPPED)) ||
    a.is(o, words('-vous -tu -nous -il -on'))
  )
    o--
  return o
}

export const isLemma =
  (lemmas: ReadonlySet<string>): Test =>
  ({ pos, lemma }) =>
    pos === 'verb' && lemmas.has(lemma)

export const isBe: Test = ({ lemma }) => lemma === 'être'

/** A verb that wants or feels. */
export const isWanting: Test = (reading) => isLemma(WANTING)(reading) || isLemma(MOVING)(reading)

/** Does what stands before `que` call for the subjunctive? */
export function callsForSubjunctive(a: Around): boolean {
  if (a.is(-1, CONJUNCTIONS)) return true
  // `que vous soyez client ou non`: two cases, both granted.
  if (a.startsSentence(0)) return !a.isQuestion() && a.someAfter(1, (o) => o <= 12 && a.is(o, words('ou')))
  // `aussi longtemps qu'il le faudra`; `c'est parce que vous l'avez demandé que nous venons`
  if (a.is(-2, 'aussi') || isPresenting(a)) return false
  // `il faut que ce soit neuf et que vous ayez le ticket`: the second depends on the same.
  if (a.is(-1, words('et ou'))) {
    const first = queBefore(a)
    return first !== undefined && callsForSubjunctive(a.moved(first))
  }
  // `c'est où que tu vas`
  if (a.is(-1, 'où') && a.could(-2, isBe)) return false
  if (a.is(-1, words('avant où quoi'))) return true
  // `plus utile qu'on ne croit`: one thing is measured against another.
  if (a.is(-2, words('plus moins aussi autant')) && a.someAfter(1, (o) => o <= 3 && a.is(o, words("ne n'"))))
    return false
  if (a.is(-1, 'peu') && a.is(-2, 'pour')) return true
  // `quel dommage que vous soyez déçue`
  if (a.is(-1, words('dommage chance bonheur joie plaisir tristesse')) && a.is(-2, words('quel quelle')))
    return true
  // `bien que`, apart from `je veux bien que`.
  if (a.is(-1, 'bien') && a.opens(-1)) return true
  // `non que nous refusions`, `si tant est que`, `hors de question que`
  if (a.is(-1, 'non') || (a.is(-1, 'pas') && a.is(-2, 'non'))) return a.opens(a.is(-1, 'non') ? -1 : -2)
  if (a.is(-1, 'est') && a.is(-2, 'tant') && a.is(-3, 'si')) return true
  if (a.is(-1, 'question') && a.is(-2, 'de') && a.is(-3, 'hors')) return true
  // `le temps que la chaussée soit dégagée`, apart from `le temps que vous passez`.
  if (a.is(-1, 'temps') && a.is(-2, 'le'))
    return (
      a.opens(-2) &&
      !a.startsSentence(-2) &&
      a.is(1, words("le la l' les votre notre vos nos tout tous on il"))
    )
  if (a.is(-1, 'ce') && a.is(-2, 'à'))
    return (
      a.is(-3, "jusqu'") ||
      a.could(-3, isLemma(words('veiller opposer attendre engager consentir'))) ||
      // `nous nous en tenons à ce qu'elle a écrit`: there it is no wish.
      (!a.is(-4, 'en') &&
        a.could(
          -3,
          both(isLemma(words('tenir')), ({ person }) => person === 1 || person === 2),
        )) ||
      // `la direction tient à ce que`; but `le goût tient à ce que nous ajoutons`: what is done has an object of its own.
      (a.could(-3, both(isLemma(words('tenir')), isPersonal)) && !a.is(-4, 'en') && hasOwnObject(a)) ||
      a.is(-3, words('façon manière'))
    )
  if (a.is(-1, 'sorte') && a.is(-2, 'en'))
    return a.someBefore(-2, (o) => o >= -5 && a.could(o, ({ lemma }) => lemma === 'faire'))
  // `il se peut que`, `se pourrait-il que`; `je doute que`, but `je ne doute pas que` leaves the choice.
  const verb = governorOf(a)
  if (a.could(verb, isLemma(words('pouvoir'))) && a.is(verb - 1, 'se')) return true
  if (a.could(verb, both(isLemma(words('douter')), isPersonal)))
    return verb === -1 && a.is(-2, words('je tu il elle on nous vous ils elles'))
  const preposition = NOUN_CONJUNCTIONS.get(a.norm(-1))
  // `a condition que`: the accent that another rule asks for.
  if (preposition !== undefined) return a.is(-2, preposition) || (preposition === 'à' && a.is(-2, 'a'))
  const governor = governorOf(a)
  const isPersonalVerb = a.could(governor, both(isLemma(WANTING), isPersonal))
  // `il n'empêche que`: it is so all the same.
  if (a.is(governor, words('empêche empêchait')) && a.is(governor - 1, "n'")) return false
  if (isPersonalVerb)
    return (
      !a.could(governor, ({ pos }) => pos === 'noun' || pos === 'adjective') ||
      a.is(governor - 1, words('je nous vous on il elle ne'))
    )
  if (a.could(governor, both(isLemma(WANTING), isInfinitive))) return true
  if (a.could(governor, both(isLemma(WANTING), isParticiple))) return isAsked(a, governor)
  if (isMoved(a, governor)) return true
  if (a.is(-1, words('plaisir peine')) && a.could(-2, both(isLemma(words('faire')), isPersonal))) return true
  // `il vaudrait mieux que`
  if (a.is(-1, 'mieux') && a.could(-2, isLemma(words('valoir')))) return true
  if (a.is(-1, HAVING))
    return a.someBefore(
      -1,
      (o) =>
        o >= -3 &&
        a.could(
          o,
          both(isVerb, ({ lemma }) => lemma === 'avoir'),
        ),
    )
  // `c'était si bon que je serais resté`: so much that.
  if (a.is(-2, words('si tellement'))) return false
  if (a.is(-1, JUDGING) && (isAfterBe(a) || isSaidAlone(a))) return true
  if (isJudged(a)) return true
  if (a.could(-1, both(isLemma(words('convenir')), isPersonal)) && a.is(-2, 'il')) return true
  // `il arrive qu'il ne transmette pas`.
  if (a.is(-1, words('arrive arrivait arrivera')) && a.is(-2, 'il')) return true
  // `ravis que`: alone at the head, with neither subject nor verb.
  if (a.opens(-1) && a.could(-1, isFeeling(a, -1))) return true
  return a.could(-1, isFeeling(a, -1)) && isAfterBe(a)
}

/** `il serait prudent que`: whatever is said of what nobody in particular does. */
function isJudged(a: Around): boolean {
  const isAdjective = a.view.readings[a.at - 1]?.best?.pos === 'adjective'
  if (!isAdjective || a.could(-1, isParticiple) || a.is(-1, CERTAIN)) return false
  let o = -2
  while (a.is(o, ADVERBS) || a.only(o, isPos('adverb'))) o--
  return a.could(o, isBe) && a.could(o, isPersonal) && a.is(o - 1, words("il c' ce"))
}

/** `a exigé que`, `il est demandé que`; what is suggested may be taken for real (`a suggéré que le prix était faux`). */
function isAsked(a: Around, participle: number): boolean {
  if (a.could(participle, isLemma(words('suggérer')))) return a.is(participle - 1, words('aurions aurais'))
  let o = participle - 1
  // `vous l'avez tellement aimé que nous le gardons`
  if (a.is(o, words('tellement tant si'))) return false
  while (a.is(o, ADVERBS) || a.only(o, isPos('adverb'))) o--
  if (a.could(o, both(isLemma(words('avoir')), isPersonal))) return true
  return a.is(o, words('est était sera serait été')) && a.someBefore(o, (p) => p >= o - 3 && a.is(p, 'il'))
}

/** `cela nous touche que`; nothing is restricted there (`cela ne touche que les clients`). */
function isMoved(a: Around, verb: number): boolean {
  if (!a.could(verb, both(isLemma(MOVING), isPersonal)) || !a.is(verb - 1, words(TOUCHED))) return false
  const isDenying = a.is(verb - 2, words("ne n'"))
  return (!isDenying || verb < -1) && a.is(verb - (isDenying ? 3 : 2), words('ça cela'))
}
const TOUCHED = "me m' te t' nous vous le la les l' lui leur"

/** `super que le colis soit là`: what is judged, without a verb, at the head of its clause. */
const isSaidAlone = (a: Around): boolean => a.opens(-1) && !a.is(-1, words('mieux temps bon'))

/** After `à ce que`: the verb has its object, or is said of its subject, so that `que` is none. */
function hasOwnObject(a: Around): boolean {
  const verb = verbOfClause(a, 1)
  if (verb === undefined) return false
  return a.could(verb, isBe)
    ? a.could(verb + 1, isParticiple)
    : a.is(verb - 1, words('le la les')) ||
        a.is(verb + 1, words("la les l' un une votre vos leur leurs combien comment"))
}

/** `je ne crois pas que ce soit`, `je ne suis pas sûr que`: what one denies to be so. */
export const isDenied = (a: Around): boolean => isThoughtDenied(a) || isDoubtDenied(a) || isCertaintyDenied(a)

/** `nous ne doutons pas (un instant) que`. */
function isDoubtDenied(a: Around): boolean {
  const isMeasured = a.is(-1, words('instant seconde minute')) && a.is(-2, words('un une seul seule'))
  const last = isMeasured ? (a.is(-2, words('seul seule')) ? -4 : -3) : -1
  return a.is(last, words('pas nullement aucunement')) && a.could(last - 1, isLemma(words('douter')))
}

const isCertaintyDenied = (a: Around): boolean =>
  a.is(-1, words('sûr sûre sûrs sûres certain certaine certains certaines convaincu convaincue')) &&
  a.is(-2, 'pas') &&
  a.could(-3, both(isBe, isPersonal)) &&
  a.is(-4, words("ne n'")) &&
  a.is(-5, words('je nous il')) &&
  !a.isQuestion()

const isThoughtDenied = (a: Around): boolean =>
  a.is(-1, 'pas') &&
  a.could(
    -2,
    both(isLemma(THINKING), ({ person }) => person === 1),
  ) &&
  a.is(-3, words("ne n'")) &&
  a.is(-4, words('je nous')) &&
  !a.isQuestion()

const isFeeling =
  (a: Around, offset: number): Test =>
  ({ lemma }) =>
    FEELING.has(lemma) || FEELING.has(a.norm(offset).replace(/e?s?$/, ''))

/** `c'est parce que`, `c'est pour`: what follows the second `que` is only told of it. */
const isPresenting = (a: Around): boolean =>
  a.someBefore(
    -1,
    (o) => a.is(o, words('parce pour grâce')) && a.is(o - 1, 'est') && a.is(o - 2, words("c' ce")),
  )

/** The one `que` before `et que`; nothing where others stand between, of which it might depend. */
export function queBefore(a: Around): number | undefined {
  let found: number | undefined
  for (const o of a.before(-1)) {
    if (a.is(o, words('qui dont où si quand lorsque parce comme'))) return undefined
    if (!a.is(o, words("que qu'"))) continue
    if (found !== undefined) return undefined
    found = o
  }
  return found
}

const isAfterBe = (a: Around): boolean => {
  for (let o = -2; o >= -5; o--) {
    if (a.could(o, isBe) && a.could(o, isPersonal))
      return a.is(-1, JUDGING) && !a.could(-1, isFeeling(a, -1))
        ? a.is(o - 1, words("c' il ce n' serait est")) || a.is(o, 'serait') || a.opens(o)
        : true
    if (!a.is(o, ADVERBS) && !a.is(o, words('si donc'))) return a.is(-1, 'dommage') && a.opens(-1)
  }
  return false
}
