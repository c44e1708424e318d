import { table } from '../../../text/table'
import { isInfinitive, isParticiple, isPersonal } from '../features'
import { type Around, isVerb, pastAdverbs, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** One does these to somebody, and to nobody directly (Grevisse, Le Bon Usage, § 284). */
const TO_ONE = words(
  'téléphoner plaire déplaire obéir désobéir ressembler succéder nuire mentir convenir résister survivre sourire',
)
/** What one asks, says or allows somebody: `de` and an infinitive say what, and the person is indirect. */
const ASKING = words(
  'demander dire conseiller recommander proposer promettre permettre interdire ordonner suggérer reprocher déconseiller',
)
/** Direct alone, somebody or something, and with nothing else for their object. */
const DIRECT = words(
  'aider voir attendre rencontrer remercier inviter féliciter écouter regarder aimer appeler saluer embrasser accompagner prévenir avertir informer rassurer convaincre encourager obliger forcer empêcher prier contacter rejoindre surprendre déranger consulter critiquer admirer détester adorer inquiéter gêner étonner',
)
const NE = words("ne n'")
/** The ending that its subject asks of the verb: `chez nous le sourire` has no such verb. */
const ENDINGS = table<RegExp>({ nous: /(?:ons|mes)$/, vous: /(?:ez|tes)$/ })
const CLAUSE_HEADS = words("je j' tu il elle on nous vous ils elles ne n' qui ça cela")
const NOT_OBJECT = words(
  'à au aux en dans sur chez pour par avec depuis hier demain tous toutes et mais ou quand lorsque car parce si comme',
)

/** The verb that the pronoun stands before: itself, or the participle behind avoir. */
const verbAfter = (a: Around): number | undefined => {
  if (a.could(1, ({ lemma, kind }) => lemma === 'avoir' && kind === 'auxiliary')) {
    const participle = pastAdverbs(a, 2)
    return a.could(participle, isParticiple) ? participle : undefined
  }
  return a.could(1, (each) => isPersonal(each) || isInfinitive(each)) ? 1 : undefined
}

const isOf = (a: Around, offset: number, list: ReadonlySet<string>): boolean =>
  a.could(offset, isVerb) &&
  (a.view.readings[a.at + offset]?.analyses ?? []).every(
    ({ pos, lemma }) => pos !== 'verb' || list.has(lemma),
  )

/** The subject stands before, and its verb behind; after a preposition it is none (`avec elle le sourire revient`). */
const isAfterSubject = (a: Around): boolean =>
  a.is(-1, CLAUSE_HEADS) &&
  (a.is(-1, NE) ||
    (a.could(1, isPersonal) &&
      (ENDINGS[a.norm(-1)]?.test(a.norm(1)) ?? true) &&
      !a.may(-2, ({ pos }) => pos === 'preposition')))

/** A pronoun before its verb, beyond doubt: no article. */
const isWeak = (a: Around): boolean =>
  !a.isClitic(0) &&
  (isAfterSubject(a) ||
    (a.only(1, isVerb) &&
      a.could(-1, (each) => isVerb(each) || each.pos === 'noun' || each.pos === 'proper')) ||
    (a.is(-1, words("de d' pour à sans")) && a.only(1, isInfinitive)))

/** `de se taire`, `de ne pas venir` */
const isAskedNext = (a: Around, from: number): boolean => {
  const de = pastAdverbs(a, from)
  if (!a.is(de, words("de d'"))) return false
  let verb = de + 1
  while (a.is(verb, words("ne pas plus me te se nous vous le la les lui leur y en m' t' s' l' bien"))) verb++
  return a.could(verb, isInfinitive) && !a.could(verb, ({ pos }) => pos === 'noun')
}

const isToWhom = (a: Around): boolean => {
  const verb = verbAfter(a)
  // `c'est ça la plus belle récompense`: a degree, and the past of plaire only where nothing else is.
  if (verb === undefined || a.is(1, 'plus') || !isWeak(a)) return false
  if (isOf(a, verb, TO_ONE)) return true
  if (isOf(a, verb, PARLER)) return isSpokenOf(a, verb + 1)
  return isOf(a, verb, ASKING) && isAskedNext(a, verb + 1)
}

const PARLER = words('parler')
const OWNED = words('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces')
/** `je la parle de mon travail`; a language is spoken too, `du matin au soir`, `de Brest à Quimper`, `de nos jours`. */
const isSpokenOf = (a: Around, from: number): boolean => {
  const of = pastAdverbs(a, from)
  return (
    a.is(of, words("de d'")) &&
    a.is(of + 1, OWNED) &&
    !a.is(of + 2, words('jours côté temps point façon manière')) &&
    !a.someAfter(of + 2, (o) => a.is(o, words("à au aux jusqu' jusque")))
  )
}

const TO = table<string>({ le: 'lui', la: 'lui', les: 'leur', "l'": 'lui ' })
const HUNG = table<string>({ '-le': '-lui', '-la': '-lui', '-les': '-leur' })

export const toWhom = confusion({
  id: 'grammar/to-whom',
  category: 'pronom complément',
  message: 'Ce verbe demande « à » : le pronom est « lui » ou « leur ».',
  why: 'On téléphone à quelqu’un, on demande à quelqu’un de faire : « je lui téléphone », « je leur demande de venir ».',
  examples: {
    match: [
      { text: 'Nous le téléphonons demain.', marks: 'le', fixed: 'Nous lui téléphonons demain.' },
      {
        text: 'Je les ai dit de patienter.',
        marks: 'les',
        fixed: 'Je leur ai dit de patienter.',
      },
      { text: 'Vous devez l’obéir.', marks: 'l’', fixed: 'Vous devez lui obéir.' },
      { text: 'Dites-les de passer lundi.', marks: '-les', fixed: 'Dites-leur de passer lundi.' },
    ],
    pass: [
      'Nous lui téléphonons, et je les ai dites, ces choses.',
      'Il le demande de bon cœur.',
      'Je les conseille volontiers.',
      'C’est ça la plus belle récompense.',
      'Le sourire de Léa, la ressemblance.',
      'Elle l’a promis hier.',
      'Chez nous le sourire est offert, avec elle le sourire revient.',
      'Le breton, nous le parlons du matin au soir.',
    ],
  },
  slips: [
    { of: "le la les l'", write: (a) => [TO[a.norm(0)] ?? ''], when: isToWhom },
    {
      of: '-le -la -les',
      write: (a) => [HUNG[a.norm(0)] ?? ''],
      when: (a) => isOf(a, -1, TO_ONE) || (isOf(a, -1, ASKING) && isAskedNext(a, 1)),
    },
  ],
})

/** Nothing follows that may be the object: the clause ends, or a complement comes. */
const OF_IT = words('remercier féliciter prévenir avertir informer rassurer empêcher prier convaincre')
const isBareAfter = (a: Around, verb: number): boolean => {
  // `je ne lui vois pas d'autre issue`, `on lui embrasse toujours les mains`: the object may come past adverbs.
  const from = pastAdverbs(a, verb + 1)
  if (a.ends(from)) return true
  if (isOf(a, verb, SEEING)) return a.is(from, words('hier demain')) && a.ends(from + 1)
  if (a.is(from, words("de d' du des"))) return !a.is(from, 'des') && isOf(a, verb, OF_IT)
  if (a.is(from, words('ce cette'))) return a.is(from + 1, TODAY)
  return a.is(from, NOT_OBJECT) || a.only(from, ({ pos }) => pos === 'adverb' || pos === 'preposition')
}
/** One sees somebody a future, a fault: `voir` is direct alone where the clause ends. */
const SEEING = words('voir')
const TODAY = words('matin soir midi semaine après-midi nuit année mois')

const isWhom = (a: Around): boolean => {
  if (a.isClitic(0) || !(a.is(-1, CLAUSE_HEADS) || a.only(-1, isVerb))) return false
  // `nous attendons leur aide`: the possessive, unless a subject stands before.
  if (a.could(1, ({ pos }) => pos === 'noun') && !isAfterSubject(a)) return false
  // `qui lui ai`, `ce qu'il lui a aidé`: what was done may be the object.
  if (a.someBefore(-1, (o) => a.is(o, words("que qu' quoi")))) return false
  const verb = verbAfter(a)
  if (verb === undefined || !isOf(a, verb, DIRECT)) return false
  // `il lui en veut`, `cela lui fait plaisir à voir`: an infinitive that another rules is not its own.
  return isBareAfter(a, verb) && !(a.is(-1, NE) && a.is(-2, words("que qu'")))
}

const vowel = /^[aeéèêiouhâ]/

export const whom = confusion({
  id: 'grammar/whom',
  category: 'pronom complément',
  message: 'Ce verbe n’a pas de « à » : le pronom est « le », « la » ou « les ».',
  why: 'On aide quelqu’un, on remercie quelqu’un : « je l’aide », « nous les remercions ». « Lui » et « leur » veulent dire « à lui », « à eux ».',
  examples: {
    match: [
      { text: 'Je leur remercie de tout cœur.', marks: 'leur', fixed: 'Je les remercie de tout cœur.' },
      { text: 'Nous lui avons vu hier.', marks: 'lui avons', fixed: "Nous l'avons vu hier." },
      { text: 'On lui félicite !', marks: 'lui', fixed: 'On le félicite !' },
    ],
    pass: [
      'Nous lui voyons de l’avenir.',
      'Eux, leur aide nous touche.',
      'Le livre qu’il leur a vu lire.',
      'Nous attendons leur aide.',
      'Je ne lui vois pas d’autre issue.',
    ],
  },
  slips: [
    {
      of: 'lui',
      to: 1,
      write: (a) => [`l'${a.token(1)?.text ?? ''}`],
      when: (a) => vowel.test(a.norm(1)) && isWhom(a),
    },
    { of: 'lui', write: ['le', 'la'], when: (a) => !vowel.test(a.norm(1)) && isWhom(a) },
    { of: 'leur', write: 'les', when: isWhom },
  ],
})
