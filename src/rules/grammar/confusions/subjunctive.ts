import { isInfinitive, isParticiple, isPersonal, type Test } from '../features'
import { ADVERBS, type Around, both, isVerb, words } from './around'
import { inMoods, isIn, readingsOfVerb, verbOfClause } from './clauseVerb'
import { verbRule } from './verbRule'

const CONJUNCTIONS = words('afin pour pourvu sans')
/** `à condition que`, `de peur que`: a word and the preposition before it. */
const NOUN_CONJUNCTIONS = new Map([
  ['condition', 'à'],
  ['peur', 'de'],
  ['crainte', 'de'],
  ['attendant', 'en'],
  ['moins', 'à'],
])
/** Verbs that want something, fear it or judge it. */
const WANTING = words(
  'vouloir souhaiter désirer préférer craindre regretter exiger aimer déplorer apprécier attendre ordonner interdire refuser permettre recommander suggérer proposer éviter empêcher mériter falloir suffire redouter',
)
const JUDGING = words(
  'possible impossible important nécessaire normal anormal dommage regrettable inadmissible inacceptable essentiel indispensable préférable rare bon temps primordial souhaitable logique étonnant surprenant fréquent utile inutile triste génial super mieux dommage impératif urgent obligatoire rassurant agaçant frustrant désolant',
)
const FEELING = words(
  'désolé ravi heureux content surpris déçu navré triste étonné fier enchanté furieux choqué satisfait soulagé rassuré attristé ennuyé embêté touché honoré',
)
const HAVING = words('besoin envie peur hâte honte')
const NOT_SKIPPED = words('plus jamais rien tout mieux')

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

const isLemma =
  (lemmas: ReadonlySet<string>): Test =>
  ({ pos, lemma }) =>
    pos === 'verb' && lemmas.has(lemma)

const isBe: Test = ({ lemma }) => lemma === 'être'

/** Does what stands before `que` call for the subjunctive? */
function callsForSubjunctive(a: Around): boolean {
  if (a.is(-1, CONJUNCTIONS)) return true
  // `il faut que ce soit neuf et que vous ayez le ticket`: the second depends on the same.
  if (a.is(-1, words('et ou'))) {
    const first = queBefore(a)
    return first !== undefined && callsForSubjunctive(a.moved(first))
  }
  if (a.is(-1, 'avant') || a.is(-1, 'où')) return true
  if (a.is(-1, 'bien')) return a.opens(-1)
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
      a.could(-3, isLemma(words('veiller opposer attendre'))) ||
      a.could(
        -3,
        both(isLemma(words('tenir')), ({ person }) => person === 1 || person === 2),
      ) ||
      a.is(-3, 'façon')
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
  if (isPersonalVerb)
    return (
      !a.could(governor, ({ pos }) => pos === 'noun' || pos === 'adjective') ||
      a.is(governor - 1, words('je nous vous on il elle ne'))
    )
  if (a.could(governor, both(isLemma(WANTING), isInfinitive))) return true
  if (a.could(governor, both(isLemma(WANTING), isParticiple)))
    return a.is(governor - 1, words('aurions aurait aurais auriez ai avons avez avais aurai'))
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
  if (a.is(-1, JUDGING)) return isAfterBe(a)
  // `il arrive qu'il ne transmette pas`.
  if (a.is(-1, words('arrive arrivait arrivera')) && a.is(-2, 'il')) return true
  // `ravis que`: alone at the head, with neither subject nor verb.
  if (a.opens(-1) && a.could(-1, isFeeling(a, -1))) return true
  return a.could(-1, isFeeling(a, -1)) && isAfterBe(a)
}

const isFeeling =
  (a: Around, offset: number): Test =>
  ({ lemma }) =>
    FEELING.has(lemma) || FEELING.has(a.norm(offset).replace(/e?s?$/, ''))

/** The one `que` before `et que`; nothing where others stand between, of which it might depend. */
function queBefore(a: Around): number | undefined {
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
      return a.is(-1, JUDGING)
        ? a.is(o - 1, words("c' il ce n' serait est")) || a.is(o, 'serait') || a.opens(o)
        : true
    if (!a.is(o, ADVERBS) && !a.is(o, words('si donc'))) return a.is(-1, 'dommage') && a.opens(-1)
  }
  return false
}

/** A conditional is an indicative here: it too must give way. */
const isSubjunctive = isIn('subjunctive-present', 'subjunctive-imperfect')

export const subjunctive = verbRule({
  id: 'grammar/subjunctive',
  category: 'mode',
  message: 'Après cette tournure, il faut le subjonctif.',
  why: 'On dit « il faut que vous veniez », « pour que ce soit » : l’action est voulue ou attendue. Essayez avec « venir » : vienne, veniez.',
  examples: {
    match: [
      {
        text: 'Il faut que vous avez votre ticket.',
        marks: 'avez',
        fixed: 'Il faut que vous ayez votre ticket.',
      },
      {
        text: 'Pour que l’échange est possible, écrivez-nous.',
        marks: 'est',
        fixed: 'Pour que l’échange soit possible, écrivez-nous.',
      },
      {
        text: 'Nous sommes désolés que le colis est abîmé.',
        marks: 'est',
        fixed: 'Nous sommes désolés que le colis soit abîmé.',
      },
      {
        text: 'Bien que vous avez raison, le délai est passé.',
        marks: 'avez',
        fixed: 'Bien que vous ayez raison, le délai est passé.',
      },
      {
        text: 'Le bus est dévié, le temps que la chaussée est dégagée.',
        marks: 'est',
        fixed: 'Le bus est dévié, le temps que la chaussée soit dégagée.',
      },
      {
        text: 'Nous sommes navrés que le repas ai été froid.',
        marks: 'ai',
        fixed: 'Nous sommes navrés que le repas ait été froid.',
      },
      {
        text: 'Il faudrait simplement que votre fils vient en essayer un.',
        marks: 'vient',
        fixed: 'Il faudrait simplement que votre fils vienne en essayer un.',
      },
      {
        text: 'Il faut que le produit soit neuf et que vous avez le ticket.',
        marks: 'avez',
        fixed: 'Il faut que le produit soit neuf et que vous ayez le ticket.',
      },
      {
        text: 'Il vaut mieux que vous venez avec le ticket.',
        marks: 'venez',
        fixed: 'Il vaut mieux que vous veniez avec le ticket.',
      },
      {
        text: 'Ravis que la table vous plait.',
        marks: 'plait',
        fixed: 'Ravis que la table vous plaise.',
      },
      {
        text: 'Il arrive que le livreur ne sait pas où sonner.',
        marks: 'sait',
        fixed: 'Il arrive que le livreur ne sache pas où sonner.',
      },
      {
        text: 'Nous voulons que vous êtes satisfait.',
        marks: 'êtes',
        fixed: 'Nous voulons que vous soyez satisfait.',
      },
    ],
    pass: [
      'Il faut que vous ayez votre ticket.',
      'Nous savons bien que vous avez raison.',
      'Le produit souhaité que vous avez reçu.',
      'Il est bon que nous sachions cela.',
      'Le colis que vous attendez est parti.',
      'Nous pensons que c’est possible.',
      'Il est vrai que vous avez raison.',
      'Il attend plus que vous pensez.',
      'Le temps que vous avez passé avec nous compte beaucoup.',
    ],
  },
  of: "que qu' quoique quoiqu'",
  find: (a) => {
    if (!a.is(0, words("quoique quoiqu'")) && !callsForSubjunctive(a)) return undefined
    const verb = indicativeAfter(a)
    if (verb === undefined) return undefined
    const write = a.is(verb, PAST_TWINS)
      ? inMoods(a, verb, ['subjunctive-imperfect', 'subjunctive-present'])
      : inMoods(a, verb, ['subjunctive-present'])
    return { at: verb, write }
  },
})

/** `qu’il fut`, `qu’il eut`: what is heard is the imperfect of the subjunctive, which only lacks its circumflex. */
const PAST_TWINS = words('fut eut')

/** The verb after `que`, where it stands in a mood that the tone before it does not allow. */
function indicativeAfter(a: Around): number | undefined {
  const verb = verbOfClause(a, 1)
  if (verb === undefined) return undefined
  const readings = readingsOfVerb(a, verb)
  return readings.length > 0 && !readings.some(isSubjunctive) ? verb : undefined
}

/** Verbs of saying, thinking and hoping: what follows is taken for real. */
const STATING = words(
  'espérer penser croire savoir confirmer constater noter voir promettre assurer préciser',
)

export const indicative = verbRule({
  id: 'grammar/indicative',
  category: 'mode',
  message: 'Après ce verbe, il faut l’indicatif.',
  why: 'Espérer, penser, croire disent ce que l’on tient pour vrai : « j’espère que vous venez ». Le subjonctif va après vouloir, souhaiter, falloir.',
  examples: {
    match: [
      {
        text: 'Nous espérons que vous soyez satisfaits.',
        marks: 'soyez',
        fixed: 'Nous espérons que vous êtes satisfaits.',
      },
      {
        text: 'J’espère que le colis soit bien arrivé.',
        marks: 'soit',
        fixed: 'J’espère que le colis est bien arrivé.',
      },
      { text: 'Je pense que cela soit possible.', marks: 'soit', fixed: 'Je pense que cela est possible.' },
    ],
    pass: [
      'Nous espérons que vous êtes satisfaits.',
      'Je ne pense pas que ce soit possible.',
      'Pensez-vous que ce soit long ?',
      'Nous espérons que vous passiez un bon moment.',
      'Nous souhaitons que vous soyez satisfaits.',
    ],
  },
  of: "que qu'",
  find: (a) => {
    if (
      a.isQuestion() ||
      !a.could(-1, both(isPersonal, isLemma(STATING))) ||
      a.could(-1, ({ pos }) => pos === 'noun')
    )
      return undefined
    if (a.someBefore(-1, (o) => o >= -5 && a.is(o, words("ne n' si s' sans")))) return undefined
    const verb = verbOfClause(a, 1)
    if (verb === undefined) return undefined
    const readings = readingsOfVerb(a, verb)
    if (readings.length === 0 || !readings.every(isSubjunctive)) return undefined
    return { at: verb, write: inMoods(a, verb, ['indicative-present', 'future']) }
  },
})

export const afterQue = verbRule({
  id: 'grammar/apres-que',
  category: 'mode',
  severity: 'hint',
  message: 'Après « après que », l’usage soigné veut l’indicatif.',
  why: 'L’action est déjà faite : « après que vous avez reçu le colis ». Le subjonctif va avec « avant que ».',
  examples: {
    match: [
      {
        text: 'Écrivez-nous après que vous ayez reçu le colis.',
        marks: 'ayez',
        fixed: 'Écrivez-nous après que vous avez reçu le colis.',
      },
      {
        text: 'Après que le colis soit livré, contrôlez-le.',
        marks: 'soit',
        fixed: 'Après que le colis est livré, contrôlez-le.',
      },
      {
        text: 'Après qu’il ait fermé, appelez-nous.',
        marks: 'ait',
        fixed: 'Après qu’il a fermé, appelez-nous.',
      },
    ],
    pass: [
      'Après que vous avez reçu le colis.',
      'Avant que vous ayez reçu le colis.',
      'Après quoi, tout va bien.',
      'Une heure après que vous aurez payé.',
      'Après le colis que vous avez reçu.',
    ],
  },
  of: "que qu'",
  find: (a) => {
    if (!a.is(-1, 'après')) return undefined
    const verb = verbOfClause(a, 1)
    if (verb === undefined) return undefined
    const readings = readingsOfVerb(a, verb)
    if (readings.length === 0 || !readings.every(isSubjunctive)) return undefined
    return { at: verb, write: inMoods(a, verb, ['indicative-present', 'future']) }
  },
})
