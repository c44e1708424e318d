import { isInfinitive, isParticiple, isPersonal, isPos, type Test } from '../features'
import { helperMeant } from '../helperMeant'
import { phrasesOf } from '../subjects'
import { verbOfPhrase } from '../verbOfPhrase'
import { ADVERBS, type Around, both, isVerb, pastWeak, words } from './around'
import { inMoods, isIn, readingsOfVerb, verbOfClause } from './clauseVerb'
import { verbRule, type WrongVerb } from './verbRule'

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
  'vouloir souhaiter désirer préférer craindre regretter exiger aimer déplorer apprécier attendre ordonner interdire refuser permettre recommander suggérer proposer éviter empêcher mériter falloir suffire redouter accepter demander tolérer adorer détester étonner réjouir importer',
)
const JUDGING = words(
  'possible impossible important nécessaire normal anormal dommage regrettable inadmissible inacceptable essentiel indispensable préférable rare bon temps primordial souhaitable logique étonnant surprenant fréquent utile inutile triste génial super mieux dommage impératif urgent obligatoire rassurant agaçant frustrant désolant',
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
const HAVING = words('besoin envie peur hâte honte')
const NOT_SKIPPED = words('plus jamais rien tout mieux depuis tel')

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

const isBe: Test = ({ lemma }) => lemma === 'être'

/** Does what stands before `que` call for the subjunctive? */
function callsForSubjunctive(a: Around): boolean {
  if (a.is(-1, CONJUNCTIONS)) return true
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
      // `nous nous en tenons à ce qu'elle a écrit`: there it is no wish.
      (!a.is(-4, 'en') &&
        a.could(
          -3,
          both(isLemma(words('tenir')), ({ person }) => person === 1 || person === 2),
        )) ||
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
  // `c'était si bon que je serais resté`: so much that.
  if (a.is(-2, words('si tellement'))) return false
  if (a.is(-1, JUDGING)) return isAfterBe(a)
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

/** `je ne crois pas que ce soit`: what one denies to be so. */
const isDenied = (a: Around): boolean =>
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
export const isSubjunctive = isIn('subjunctive-present', 'subjunctive-imperfect')

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
        text: 'Il serait prudent que vous appelez avant.',
        marks: 'appelez',
        fixed: 'Il serait prudent que vous appeliez avant.',
      },
      {
        text: 'Nous regrettons que la salle, rénovée en mai, est déjà fermée.',
        marks: 'est',
        fixed: 'Nous regrettons que la salle, rénovée en mai, soit déjà fermée.',
      },
      {
        text: 'Je ne crois pas que le stock est épuisé.',
        marks: 'est',
        fixed: 'Je ne crois pas que le stock soit épuisé.',
      },
      {
        text: 'Reprise possible, à condition que la veste n’est pas été lavée.',
        marks: 'est',
        fixed: 'Reprise possible, à condition que la veste n’ait pas été lavée.',
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
      'Il est clair que le délai est trop long.',
      'Nous ne croyons pas que cela ira plus vite.',
      'Le tarif est le même que vous aviez.',
      'Il attend plus que vous pensez.',
      'Le temps que vous avez passé avec nous compte beaucoup.',
      'C’était si bon que je serais bien resté.',
      'Je suis ravi que la salle dans laquelle vous jouez vous plaise.',
      'Il se peut que les cours auxquels vous alliez soient complets.',
      'Nous nous en tenons à ce qu’elle a dit.',
      'Ma fille adore ce livre depuis qu’elle sait lire.',
      'C’est plus simple qu’on ne croit.',
      'Ton colis restera là aussi longtemps qu’il le faudra.',
      'C’est parce que vous l’avez demandé que nous ouvrons le lundi.',
      'Ne crois pas qu’on t’a oubliée.',
      'C’est où que tu t’es garé ?',
    ],
  },
  of: "que qu' quoique quoiqu'",
  find: (a) => {
    const isOpen = !a.is(0, words("quoique quoiqu'")) && !callsForSubjunctive(a)
    if (isOpen && !isDenied(a) && !isWhatever(a)) return undefined
    const verb = indicativeAfter(a)
    if (verb === undefined && !isOpen) return infinitiveAfter(a)
    if (verb === undefined || (isOpen && !readingsOfVerb(a, verb).every(isIn('indicative-present'))))
      return undefined
    const write = a.is(verb, PAST_TWINS)
      ? inMoods(a, verb, ['subjunctive-imperfect', 'subjunctive-present'])
      : inMoods(a, verb, ['subjunctive-present'], helperMeant(a.view, a.at + verb))
    return { at: verb, write }
  },
})

/** `que vous m'en parler`: what sounds alike, after a subject that asks for a person. */
function infinitiveAfter(a: Around): WrongVerb | undefined {
  const person = a.is(1, 'nous') ? 1 : 2
  const at = pastWeak(a, 2)
  const lemma = a.view.readings[a.at + at]?.analyses.find(isInfinitive)?.lemma
  // `plutôt que vous écrire`, `le même que nous faire`: right after them the pronoun may be an object.
  if (!a.is(1, words('nous vous')) || at === 2 || lemma === undefined || !a.must(at, isInfinitive))
    return undefined
  const wanted = { pos: 'verb', mood: 'subjunctive-present', person, number: 'plural' } as const
  return { at, write: a.view.lexicon?.inflect(lemma, wanted) ?? [] }
}

/** `qu’il fut`, `qu’il eut`: what is heard is the imperfect of the subjunctive, which only lacks its circumflex. */
const PAST_TWINS = words('fut eut')

/** `quelles qu'en soient les raisons` */
const isWhatever = (a: Around): boolean =>
  a.is(-1, words('quel quelle quels quelles')) && a.could(pastWeak(a, 1), both(isBe, isPersonal))

/** The verb of the clause, or of the whole phrase that begins it, with what stands between commas. */
function verbAfterQue(a: Around): number | undefined {
  if (isWhatever(a)) return pastWeak(a, 1)
  // `que ni le chef ni la gérante ne vous aient répondu`
  let first = 1
  if (a.is(1, 'ni')) for (const o of a.after(2)) if (a.is(o, 'ni')) first = o + 1
  const verb = verbOfClause(a, first)
  if (verb !== undefined) return verb
  const phrase = phrasesOf(a.view).find(({ start }) => start === a.at + first)
  const found = phrase && verbOfPhrase(a.view, phrase.end)
  return found && found.at - a.at
}

/** The verb after `que`, where it stands in a mood that the tone before it does not allow. */
function indicativeAfter(a: Around): number | undefined {
  const verb = verbAfterQue(a)
  if (verb === undefined) return undefined
  const readings = readingsOfVerb(a, verb)
  return readings.length > 0 && !readings.some(isSubjunctive) ? verb : undefined
}
