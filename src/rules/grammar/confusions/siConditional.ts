import type { Analysis, Mood } from '../../../lexicon/morphology'
import { isParticiple, isPersonal } from '../features'
import { Around, pastAdverbs, words } from '../kit/around'
import { inMoods, isIn, readingsOfVerb, verbOfClause } from '../kit/clauseVerb'
import { verbRule } from '../kit/verbRule'

/** After these `si` asks a question, and any tense may follow: `savoir si vous viendriez`. */
const ASKING = words(
  'savoir demander ignorer dire voir vérifier confirmer préciser indiquer regarder comprendre informer tester essayer douter rappeler signaler répondre déterminer décider deviner révéler annoncer expliquer parier étudier évaluer examiner',
)
const ASKING_NOUNS = words('question doute demande décision choix')

const WISHING = words('aimer vouloir souhaiter préférer désirer dire')

const isAsking = (a: Around): boolean =>
  a.someBefore(0, (o) =>
    a.could(o, ({ pos, lemma }) => (pos === 'verb' && ASKING.has(lemma)) || ASKING_NOUNS.has(lemma)),
  )

export const siConditional = verbRule({
  id: 'grammar/si-conditional',
  category: 'mode',
  message: 'Après « si », pas de conditionnel ni de futur.',
  why: 'On dit « si vous aviez, nous pourrions » : les « si » n’aiment pas les « -rais ». Le conditionnel va dans l’autre partie de la phrase.',
  examples: {
    match: [
      {
        text: 'Si vous auriez la référence, cela nous aiderait.',
        marks: 'auriez',
        fixed: 'Si vous aviez la référence, cela nous aiderait.',
      },
      {
        text: 'Si vous passeriez samedi, demandez Annick.',
        marks: 'passeriez',
        fixed: 'Si vous passez samedi, demandez Annick.',
      },
      {
        text: 'Écrivez-nous s’il manquerait une pièce.',
        marks: 'manquerait',
        fixed: 'Écrivez-nous s’il manque une pièce.',
      },
      {
        text: 'Si jamais tu aurais un doute, appelle.',
        marks: 'aurais',
        fixed: 'Si jamais tu as un doute, appelle.',
      },
      {
        text: 'Si le vent le permettrait, nous ouvririons la terrasse.',
        marks: 'permettrait',
        fixed: 'Si le vent le permettait, nous ouvririons la terrasse.',
      },
      {
        text: 'Si vous auriez gardé le carton, nous aurons pu reprendre la lampe.',
        marks: 'auriez',
        fixed: 'Si vous aviez gardé le carton, nous aurons pu reprendre la lampe.',
      },
      {
        text: 'Je réponds, sauf si je sois en rendez-vous.',
        marks: 'sois',
        fixed: 'Je réponds, sauf si je suis en rendez-vous.',
      },
      {
        text: 'Si vous aurez une question, écrivez-nous.',
        marks: 'aurez',
        fixed: 'Si vous avez une question, écrivez-nous.',
      },
    ],
    pass: [
      'Nous ne savons pas si ce serait possible.',
      'Dites-nous si vous viendrez.',
      'Si vous aviez la référence, cela nous aiderait.',
      'Elle est si gentille qu’on aimerait la garder.',
      'Merci de nous confirmer si vous seriez disponible.',
      'C’était bon, même si les frites auraient mérité d’être plus chaudes.',
      'C’est réparé, même si on aimerait bien comprendre la panne.',
    ],
  },
  of: "si s'",
  find: (a) => {
    if (a.is(0, "s'") && !a.is(1, words('il ils'))) return undefined
    if (isAsking(a) || a.is(1, words('bien peu tant'))) return undefined
    // `si t’aurais`: an elided `tu`.
    const isYou = a.is(1, "t'") && a.could(2, ({ person, number }) => person === 2 && number === 'singular')
    // `si jamais vous auriez`
    const verb = isYou ? 2 : verbOfClause(a, a.is(1, words('jamais vraiment toutefois')) ? 2 : 1)
    // Two clauses may follow each other without a comma: the verb of the first is near.
    if (verb === undefined || verb > 6) return undefined
    const readings = readingsOfVerb(a, verb)
    if (readings.length === 0 || !a.only(verb, isPersonal)) return undefined
    // `même si nous aurions préféré`, `même si on aimerait`: what one grants, and would like.
    if (
      a.is(-1, 'même') &&
      (a.could(verb, ({ lemma }) => WISHING.has(lemma)) ||
        (a.could(verb, ({ kind }) => kind === 'auxiliary') && a.could(verb + 1, isParticiple)))
    )
      return undefined
    if (readings.every(isIn('conditional')))
      return { at: verb, write: inMoods(a, verb, tensesAfterSi(a, verb)) }
    // `si je sois`, `s'il ait`: only after `que`.
    if (
      readings.every(isIn('subjunctive-present')) &&
      !a.is(1, words('ce c’est')) &&
      !a.is(verb + 1, words('-il -elle'))
    )
      return { at: verb, write: inMoods(a, verb, ['indicative-present', 'imperfect']) }
    if (readings.every(isIn('future'))) return { at: verb, write: inMoods(a, verb, ['indicative-present']) }
    return undefined
  },
})

/**
 * `si vous passiez, nous serions`, but `si vous passez, demandez Annick`: the rest of the sentence tells whether it is
 * imagined or expected.
 */
function tensesAfterSi(a: Around, verb: number): readonly Mood[] {
  const { readings } = a.view
  // `comme s'il était`: what is compared is imagined.
  if (a.is(-1, 'comme')) return ['imperfect', 'indicative-present']
  const isElsewhere = (...moods: readonly Mood[]): boolean =>
    readings.some(({ best }, at) => at !== a.at + verb && best?.pos === 'verb' && moods.includes(best.mood))
  // `si vous auriez réglé, nous aurons pu`: what would be past is no promise.
  const isPast = isDoneAt(a, verb) && readings.some((_, at) => isFuturePerfect(a, at - a.at))
  if (isPast || isElsewhere('conditional')) return ['imperfect', 'indicative-present']
  return isElsewhere('future', 'imperative', 'indicative-present')
    ? ['indicative-present', 'imperfect']
    : ['imperfect']
}

const isHelper = ({ kind }: Analysis): boolean => kind === 'auxiliary'

/** A helping verb and its participle, with the adverbs between them. */
const isDoneAt = (a: Around, verb: number): boolean =>
  a.could(verb, isHelper) && a.could(pastAdverbs(a, verb + 1), isParticiple)

const isFuturePerfect = (a: Around, verb: number): boolean =>
  a.only(verb, isIn('future')) && isDoneAt(a, verb)

/** What a reply promises: with no condition in the sentence these are futures. */
const PROMISES = words(
  'envoyer revenir recontacter transmettre rappeler répondre transférer communiquer confirmer informer rembourser vérifier tenir parler passer prévenir corriger ajouter publier appeler relancer',
)
const CONDITIONS = words(
  "si s' sinon volontiers bien avec sans pourvu quand imaginais pensais croyais autrement",
)
const SOON = words(
  'demain lundi mardi mercredi jeudi vendredi samedi dimanche prochainement dès bientôt rapidement vite journée semaine soirée matinée heures minutes tard',
)

const verbAfterI = (a: Around): number => {
  let o = 1
  while (a.is(o, words("ne n' vous te t' le la les l' lui leur en y me m' nous"))) o++
  return o
}

export const futurePromise = verbRule({
  id: 'grammar/future-promise',
  category: 'futur/conditionnel',
  message: 'C’est une promesse : il faut le futur, en -rai.',
  why: 'Dites la phrase avec « nous » : « nous enverrons » est un futur, donc « j’enverrai ». « Nous enverrions » serait un conditionnel.',
  examples: {
    match: [
      {
        text: 'Je vous enverrais le bon demain matin.',
        marks: 'enverrais',
        fixed: 'Je vous enverrai le bon demain matin.',
      },
      {
        text: 'Je ne manquerais pas de transmettre.',
        marks: 'manquerais',
        fixed: 'Je ne manquerai pas de transmettre.',
      },
      {
        text: 'Je reviendrais vers vous dès que possible.',
        marks: 'reviendrais',
        fixed: 'Je reviendrai vers vous dès que possible.',
      },
    ],
    pass: [
      'Je vous enverrais bien un bon, mais c’est impossible.',
      'Si j’avais le stock, je vous l’enverrais demain.',
      'Je vous enverrai le bon demain.',
      'J’aimerais vous aider.',
      'Je pensais que je reviendrais demain.',
    ],
  },
  of: "je j'",
  find: (a) => {
    const verb = verbAfterI(a)
    if (!a.could(verb, isIn('conditional')) || !readingsOfVerb(a, verb).every(isIn('conditional')))
      return undefined
    if (a.view.tokens.some(({ norm }) => CONDITIONS.has(norm)) || a.is(-1, words("que qu' où")))
      return undefined
    const isNeverMissing = a.is(verb + 1, 'pas') && a.could(verb, ({ lemma }) => lemma === 'manquer')
    const isPromise =
      a.could(verb, ({ lemma }) => PROMISES.has(lemma)) &&
      (a.someAfter(verb + 1, (o) => a.is(o, SOON)) ||
        a.is(verb + 1, words('au informé informée')) ||
        (a.is(verb + 1, 'vers') && a.is(verb + 2, 'vous')))
    return isNeverMissing || isPromise ? { at: verb, write: inMoods(a, verb, ['future']) } : undefined
  },
})

export const futureWhen = verbRule({
  id: 'grammar/future-when',
  category: 'futur/conditionnel',
  message: 'Ce qui est attendu se dit au futur.',
  why: 'Après « dès que » ou « quand », ce qui va arriver se met au futur : « dès que nous aurons », donc « dès que j’aurai ». Le conditionnel irait avec un passé.',
  examples: {
    match: [
      {
        text: 'Dès que j’aurais une réponse, je vous rappelle.',
        marks: 'aurais',
        fixed: 'Dès que j’aurai une réponse, je vous rappelle.',
      },
      {
        text: 'Quand vous viendriez lundi, prévoyez dix minutes.',
        marks: 'viendriez',
        fixed: 'Quand vous viendrez lundi, prévoyez dix minutes.',
      },
      {
        text: 'C’est noté, la prochaine fois que vous passeriez, sonnez.',
        marks: 'passeriez',
        fixed: 'C’est noté, la prochaine fois que vous passerez, sonnez.',
      },
    ],
    pass: [
      'Dès que j’aurai une réponse, je vous rappelle.',
      'Elle a dit que dès que j’aurais une réponse, je pourrais rappeler.',
      'Quand je pourrais le faire, je ne le voulais pas.',
      'Quand bien même vous viendriez, prévoyez du temps.',
      'Quand viendriez-vous ?',
    ],
  },
  of: "que qu' quand lorsque lorsqu'",
  find: (a) => {
    if (a.is(0, words("que qu'")) && !a.is(-1, 'dès') && !isNextTime(a)) return undefined
    if (a.isQuestion() || a.is(1, 'bien')) return undefined
    const verb = verbOfClause(a, 1)
    if (verb === undefined || !a.only(verb, isIn('conditional'))) return undefined
    return isToldInThePast(a) ? undefined : { at: verb, write: inMoods(a, verb, ['future']) }
  },
})

/** `la prochaine fois que vous viendrez` */
const isNextTime = (a: Around): boolean => a.is(-1, 'fois') && a.is(-2, 'prochaine')

/** A past in the sentence moves its future into the conditional. */
const isToldInThePast = ({ view, at: here }: Around): boolean =>
  view.readings.some(
    ({ best }, at) =>
      best?.pos === 'verb' &&
      (['imperfect', 'simple-past'].includes(best.mood) ||
        // But `c'est promis`.
        (at < here && best.mood === 'participle-past' && view.tokens[at - 2]?.norm !== "c'")),
  )

export const inCase = verbRule({
  id: 'grammar/in-case',
  category: 'futur/conditionnel',
  message: 'Après « au cas où », il faut le conditionnel.',
  why: '« Au cas où » dit ce qui pourrait arriver : « au cas où vous viendriez ». Le futur va avec « quand » ou « dès que ».',
  examples: {
    match: [
      {
        text: 'Au cas où vous ne le recevrez pas, écrivez-nous.',
        marks: 'recevrez',
        fixed: 'Au cas où vous ne le recevriez pas, écrivez-nous.',
      },
      {
        text: 'Gardez le ticket au cas où la taille doit changer.',
        marks: 'doit',
        fixed: 'Gardez le ticket au cas où la taille devrait changer.',
      },
    ],
    pass: [
      'Au cas où vous ne le recevriez pas, écrivez-nous.',
      'C’est le cas où vous êtes remboursé.',
      'Gardez le ticket, au cas où. Vous pourrez l’échanger.',
    ],
  },
  of: 'où',
  find: (a) => {
    if (!a.is(-1, 'cas') || !a.is(-2, 'au')) return undefined
    const verb = verbOfClause(a, 1)
    if (verb === undefined || !readingsOfVerb(a, verb).every(isIn('future', 'indicative-present')))
      return undefined
    return { at: verb, write: inMoods(a, verb, ['conditional']) }
  },
})

const PLACES = words('votre ta leur sa')

export const imagined = verbRule({
  id: 'grammar/imagined',
  category: 'futur/conditionnel',
  message: 'Ce qui est imaginé se dit au conditionnel, en -rais.',
  why: 'Après « si j’avais » ou « à votre place », dites la phrase avec « nous » : « nous aurions », donc « j’aurais ». « Nous aurons » serait un futur.',
  examples: {
    match: [
      {
        text: 'Si j’avais été présent, je vous aurai reçu moi-même.',
        marks: 'aurai',
        fixed: 'Si j’avais été présent, je vous aurais reçu moi-même.',
      },
      {
        text: 'Si vous aviez prévenu la veille, nous aurons pu décaler le cours.',
        marks: 'aurons',
        fixed: 'Si vous aviez prévenu la veille, nous aurions pu décaler le cours.',
      },
      {
        text: 'À votre place, moi aussi je m’impatienterai.',
        marks: 'impatienterai',
        fixed: 'À votre place, moi aussi je m’impatienterais.',
      },
    ],
    pass: [
      'Si vous voulez, je vous aurai une place.',
      'À votre place, je m’impatienterais.',
      'Si vous aviez commandé avant le 3, vous aurez reçu un bon.',
      'Si vous aviez un compte, nous aurons gardé vos points.',
      'Si le colis était perdu, c’est réglé : je vous rembourserai demain.',
      'Mettez-vous à votre place et je vous rejoindrai.',
      'Je regarderai si c’était possible.',
    ],
  },
  of: "je j' nous on tu vous",
  find: (a) => {
    const isI = a.is(0, words("je j'"))
    const person = a.is(0, words('tu vous')) ? 2 : a.is(0, 'on') ? 3 : 1
    const verb = verbAfterI(a)
    if (!a.only(verb, (each) => each.mood === 'future' && each.person === person)) return undefined
    if (!isI && !isDoneAt(a, verb)) return undefined
    // `si vous aviez commandé, vous aurez reçu`: what is supposed of others may be so.
    if (person === 2 && !a.is(pastAdverbs(a, verb + 1), words('pu dû'))) return undefined
    return isImagined(a, !isI) ? { at: verb, write: inMoods(a, verb, ['conditional']) } : undefined
  },
})

/**
 * Does the sentence begin with `si` and an imperfect, or with `à votre place`, and is nothing but a comma between?
 * Said of the past, the conditional that is a slip after `si` counts too.
 */
function isImagined({ view, at }: Around, isPast: boolean): boolean {
  const start = new Around(view, 0)
  const sign = view.tokens.findLastIndex(({ text }, o) => o < at && /^[:;.!?]$/.test(text))
  for (let o = sign + 1; o < at; o++) {
    if (!start.opens(o)) continue
    if (start.is(o, words('à a')) && start.is(o + 1, PLACES) && start.is(o + 2, 'place')) return true
    if (!start.is(o, words("si s'"))) continue
    const verb = verbOfClause(start.moved(o), 1)
    const clause = start.moved(o)
    if (verb === undefined || (isPast && !isDoneAt(clause, verb))) return false
    return clause.only(verb, isPast ? isIn('imperfect', 'conditional') : isIn('imperfect'))
  }
  return false
}

export const politeWish = verbRule({
  id: 'grammar/polite-wish',
  category: 'futur/conditionnel',
  message: 'C’est un souhait : il faut le conditionnel, en -rais.',
  why: 'Dites la phrase avec « nous » : « nous aimerions » est un conditionnel, donc « j’aimerais ». « Nous aimerons » serait un futur.',
  examples: {
    match: [
      {
        text: 'J’aimerai savoir si tout va bien.',
        marks: 'aimerai',
        fixed: 'J’aimerais savoir si tout va bien.',
      },
      { text: 'Je voudrai vous remercier.', marks: 'voudrai', fixed: 'Je voudrais vous remercier.' },
      {
        text: 'Je préférerai ne pas attendre.',
        marks: 'préférerai',
        fixed: 'Je préférerais ne pas attendre.',
      },
      {
        text: 'J’aurai aimé vous répondre plus vite.',
        marks: 'aurai',
        fixed: 'J’aurais aimé vous répondre plus vite.',
      },
    ],
    pass: [
      'J’aimerai toujours ce livre.',
      'J’aurai besoin de la référence.',
      'J’aurai fini demain.',
      'Je le voudrai demain.',
      'J’aimerais savoir.',
    ],
  },
  of: "je j'",
  find: (a) => {
    let verb = 1
    while (a.is(verb, words("vous te nous en ne n'"))) verb++
    const isWish =
      a.is(verb, words('aimerai voudrai souhaiterai préférerai préfèrerai désirerai adorerai')) &&
      isAskedFor(a, verb + 1)
    const isRegret =
      a.is(verb, 'aurai') && a.is(verb + 1, words('aimé voulu souhaité préféré dû pu apprécié'))
    if (!isWish && !isRegret) return undefined
    return { at: verb, write: inMoods(a, verb, ['conditional']) }
  },
})

/** An infinitive, with its pronoun or not, or a clause: one wishes to do, or that something is done. */
function isAskedFor(a: Around, offset: number): boolean {
  if (a.is(offset, words("que qu'"))) return true
  let o = offset
  while (
    a.is(
      o,
      words(
        "vous te t' le la les l' lui leur en y nous bien beaucoup juste simplement tout d'abord ne n' pas plus rien jamais vraiment mieux surtout",
      ),
    )
  )
    o++
  return (
    a.could(o, ({ mood }) => mood === 'infinitive') &&
    a.only(o, ({ mood, pos }) => mood === 'infinitive' || pos === 'noun')
  )
}
