import type { Mood } from '../../../lexicon/morphology'
import { isParticiple, isPersonal } from '../features'
import { type Around, isIndicative, pastWeak, words } from '../kit/around'
import { isIn, readingsOfVerb, verbOfClause } from '../kit/clauseVerb'
import { verbRule } from '../kit/verbRule'

const inMood = (a: Around, verb: number, mood: Mood): readonly string[] => {
  const [reading] = readingsOfVerb(a, verb)
  if (!a.view.lexicon || !reading) return []
  const { lemma, person, number } = reading
  return a.view.lexicon
    .inflect(lemma, { pos: 'verb', mood, person, ...(number === 'none' ? {} : { number }) })
    .slice(0, 1)
}
const only = (a: Around, verb: number, ...moods: readonly Mood[]): boolean =>
  a.could(verb, isIn(...moods)) &&
  readingsOfVerb(a, verb).every((each) => moods.includes(each.mood) || each.mood.startsWith('subjunctive'))

const UNITS = words(
  'semaine année mois an siècle saison été hiver automne printemps lundi mardi mercredi jeudi vendredi samedi dimanche',
)

/** After these adverbs at the head of a sentence, where the clause begins, and whether it is still to come. */
function framed(a: Around): { readonly from: number; readonly isPast: boolean } | undefined {
  if (!a.opens(0) && !a.startsSentence(0)) return undefined
  let end: number | undefined
  let isPast = false
  if (a.is(0, words('demain après-demain'))) end = 1
  if (a.is(0, words('hier avant-hier'))) {
    end = a.is(1, words('soir matin midi')) ? 2 : 1
    isPast = true
  }
  if (a.is(0, words("la l' le")) && a.is(1, UNITS) && /^(?:prochain|derni|pass)/.test(a.norm(2))) {
    end = 3
    isPast = !a.norm(2).startsWith('prochain')
  }
  if (a.is(0, UNITS) && /^(?:prochain|dernier)$/.test(a.norm(1))) {
    end = 2
    isPast = a.is(1, 'dernier')
  }
  if (end === undefined) return undefined
  return { from: a.token(end)?.text === ',' ? end + 1 : end, isPast }
}
/** `demain, je reprenais, et me voilà malade`: with more to the sentence, the plan has failed, and the imperfect tells it. */
const isAlone = (a: Around, verb: number): boolean => {
  for (let o = verb + 1; a.token(o); o++)
    if (a.is(o, words(', ; : … ( – — et mais si quand sauf hélas normalement'))) return false
  return true
}

/** What was planned may be told of tomorrow: `demain, nous devions partir`. */
const PLANNED = words('être avoir devoir pouvoir vouloir aller falloir compter prévoir penser espérer')

export const timeClash = verbRule({
  id: 'grammar/time-clash',
  of: "demain après-demain hier avant-hier la l' le lundi mardi mercredi jeudi vendredi samedi dimanche",
  category: 'temps',
  message: 'Le temps du verbe contredit le moment annoncé.',
  why: 'Ce qui est à venir se dit au futur ou au présent, ce qui est passé à un temps du passé : « demain, nous visiterons », « hier, il visitait ».',
  examples: {
    match: [
      {
        text: 'Le mois prochain, nous partions en Irlande.',
        marks: 'partions',
        fixed: 'Le mois prochain, nous partirons en Irlande.',
      },
      {
        text: 'Hier, il neigera toute la journée.',
        marks: 'neigera',
        fixed: 'Hier, il neigeait toute la journée.',
      },
    ],
    pass: [
      'Le mois prochain, nous partirons.',
      'Demain, nous devions partir.',
      'Hier, il neigeait.',
      'La semaine dernière, on annonçait qu’il pleuvrait.',
      'Le mois dernier sera long à oublier.',
      'Hier, tu me diras, c’était pareil.',
      'Demain, nous partions en Bretagne, mais la grève en a décidé autrement.',
    ],
  },
  find: (a) => {
    const frame = framed(a)
    if (!frame || !a.is(frame.from, words("je j' tu il elle on nous vous ils elles"))) return undefined
    const verb = verbOfClause(a, frame.from)
    if (verb === undefined || a.could(verb, ({ lemma }) => PLANNED.has(lemma))) return undefined
    // `hier, tu me diras,`: said aside.
    if (a.token(verb + 1)?.text === ',' || a.could(verb, ({ lemma }) => lemma === 'dire')) return undefined
    if (!frame.isPast && only(a, verb, 'imperfect', 'simple-past') && isAlone(a, verb))
      return { at: verb, write: inMood(a, verb, 'future') }
    return frame.isPast && only(a, verb, 'future')
      ? { at: verb, write: inMood(a, verb, 'imperfect') }
      : undefined
  },
})

/** With these the conditional is a wish or an opinion, whenever it may come true (`je serais ravie de revenir quand`). */
const POLITE =
  /^(?:aimer|vouloir|souhaiter|devoir|préférer|désirer|être|pouvoir|savoir|adorer|dire|conseiller|déconseiller|recommander|proposer|suggérer|apprécier|avoir)$/

/** `je viendrais dès que tu auras fini`: what comes then is sure. */
export const futureMain = verbRule({
  id: 'grammar/future-main',
  of: "je j'",
  category: 'futur et conditionnel',
  message: 'La suite est au futur : ici aussi, sans s.',
  why: '« Dès que », « quand » et le futur annoncent un fait attendu : « je pourrai venir dès que j’aurai fini ». Avec un s, ce serait une hypothèse.',
  examples: {
    match: [
      {
        text: 'Je viendrais dès que tu auras fini.',
        marks: 'viendrais',
        fixed: 'Je viendrai dès que tu auras fini.',
      },
    ],
    pass: [
      'Je viendrai dès que tu auras fini.',
      'Je viendrais si tu voulais.',
      'J’aimerais savoir quand vous viendrez.',
      'Je voudrais que tu viennes quand il fera beau.',
      'Je serais ravie de revenir quand vous rouvrirez.',
      'Je parierais qu’il faut revenir quand il fera beau.',
    ],
  },
  find: (a) => {
    const verb = pastWeak(a, 1)
    if (!/rais$/.test(a.norm(verb)) || !a.could(verb, isIn('conditional'))) return undefined
    if (a.could(verb, ({ lemma }) => POLITE.test(lemma))) return undefined
    let isSure = false
    for (const o of a.after(verb + 1)) {
      const isThen =
        (a.is(o, words("que qu'")) && a.is(o - 1, words('dès aussitôt sitôt'))) ||
        a.is(o, words("quand lorsque lorsqu'"))
      if (a.is(o, words('si savoir demander dire bien volontiers plaisir'))) return undefined
      // `je parierais qu'il faut revenir quand il fera beau`: it is said of another clause.
      if (!isThen && a.is(o, words("que qu'"))) return undefined
      if (!isThen) continue
      const next = verbOfClause(a, o + 1)
      isSure = next !== undefined && a.could(next, isIn('future')) && !a.could(next, isIn('conditional'))
      break
    }
    return isSure ? { at: verb, write: inMood(a, verb, 'future') } : undefined
  },
})

const SAID =
  /^(?:dit|annoncé|promis|répondu|expliqué|affirmé|assuré|écrit|juré|raconté|prévenu|confirmé|déclaré)$/
const AFTER_THAT = words('lendemain surlendemain veille')

export const reportedFuture = verbRule({
  id: 'grammar/reported-future',
  of: "que qu'",
  category: 'concordance des temps',
  message: 'Dans un récit au passé, le futur devient un conditionnel.',
  why: '« Il dit qu’il viendra demain », mais « il a dit qu’il viendrait le lendemain » : vu du passé, l’avenir est au conditionnel.',
  examples: {
    match: [
      {
        text: 'Elle a promis qu’elle passera le lendemain.',
        marks: 'passera',
        fixed: 'Elle a promis qu’elle passerait le lendemain.',
      },
    ],
    pass: [
      'Elle a promis qu’elle passera demain.',
      'Elle a promis qu’elle passerait le lendemain.',
      'Elle a promis qu’elle passera le lendemain de Noël.',
    ],
  },
  find: (a) => {
    if (!SAID.test(a.norm(-1)) || !a.could(-1, isParticiple)) return undefined
    const verb = verbOfClause(a, 1)
    if (verb === undefined || !only(a, verb, 'future')) return undefined
    // `la veille de la fête` is a date, and may be to come.
    const isThen = a.someAfter(
      verb + 1,
      (o) => a.is(o, AFTER_THAT) && a.is(o - 1, words('le la')) && !a.is(o + 1, words("de d' du des")),
    )
    return isThen ? { at: verb, write: inMood(a, verb, 'conditional') } : undefined
  },
})

/** `pendant que je lisais, le téléphone sonne`: one story, one time. */
export const storyTense = verbRule({
  id: 'grammar/story-tense',
  of: 'pendant tandis alors comme',
  category: 'concordance des temps',
  message: 'Le récit est au passé : ce verbe aussi.',
  why: 'Ce qui dure est à l’imparfait, ce qui survient au passé simple ou composé : « pendant que je lisais, le téléphone sonna ».',
  examples: {
    match: [
      {
        text: 'Pendant qu’elle dormait, le facteur arrive soudain.',
        marks: 'arrive',
        fixed: 'Pendant qu’elle dormait, le facteur arriva soudain.',
      },
    ],
    pass: [
      'Pendant qu’elle dormait, le chat sauta sur le lit.',
      'Pendant que tu dormais, je pense que le chat a sauté.',
      'Pendant que je lis, le téléphone sonne.',
      'Pendant que nous mangions, l’orage a éclaté tout d’un coup.',
    ],
  },
  find: (a) => {
    if (!a.startsSentence(0) || !a.is(1, words("que qu'"))) return undefined
    const first = verbOfClause(a, 2)
    if (first === undefined || !a.could(first, isIn('imperfect'))) return undefined
    let comma = first + 1
    while (comma < first + 9 && a.token(comma) && a.token(comma)?.text !== ',') comma++
    if (a.token(comma)?.text !== ',') return undefined
    const verb = verbOfClause(a, comma + 1)
    if (verb === undefined || !a.could(verb, isIndicative)) return undefined
    // `l'orage a éclaté`, `le chat est soudain monté`: a past already.
    if (a.could(verb, ({ lemma }) => /^(?:avoir|être)$/.test(lemma))) return undefined
    const isSudden = a.someAfter(verb + 1, (o) =>
      a.is(o, words('brusquement soudain soudainement subitement coup aussitôt')),
    )
    const isPresent =
      readingsOfVerb(a, verb).every(
        ({ mood }) => mood === 'indicative-present' || mood === 'subjunctive-present',
      ) && a.could(verb, (each) => isPersonal(each) && each.person === 3)
    return isSudden && isPresent ? { at: verb, write: inMood(a, verb, 'simple-past') } : undefined
  },
})
