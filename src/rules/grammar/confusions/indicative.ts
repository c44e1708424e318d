import { isPersonal } from '../features'
import { type Around, both, words } from '../kit/around'
import { inMoods, isIn, readingsOfVerb, verbOfClause } from '../kit/clauseVerb'
import { verbRule } from '../kit/verbRule'
import { isSubjunctive } from './subjunctive'
import { isLemma, isWanting, queBefore } from './subjunctiveGovernors'

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
      'On laisse tout ouvert, et on s’étonne après que ce soit humide.',
    ],
  },
  of: "que qu'",
  find: (a) => {
    // `on s'étonne après que ce soit long`: afterwards, one is astonished that.
    if (!a.is(-1, 'après') || a.could(-2, isWanting)) return undefined
    const verb = verbOfClause(a, 1)
    if (verb === undefined) return undefined
    const readings = readingsOfVerb(a, verb)
    if (readings.length === 0 || !readings.every(isSubjunctive)) return undefined
    return { at: verb, write: inMoods(a, verb, ['indicative-present', 'future']) }
  },
})

/** Conjunctions of time whose clause is still to come, and of what is so. */
const AWAITED = words('dès aussitôt sitôt')
const FACTUAL = words('pendant depuis parce tandis vu')

/** Does the word before `que`, or before the one that it goes on from, tell a fact? */
function factBefore(a: Around): 'awaited' | 'factual' | undefined {
  if (a.is(-1, words('et ou'))) {
    const first = queBefore(a)
    return first === undefined ? undefined : factBefore(a.moved(first))
  }
  if (a.is(-1, AWAITED) || (a.is(-1, 'fois') && a.is(-2, 'une'))) return 'awaited'
  // `en tant que`, `si tant est que`
  if (a.is(-1, 'tant') && a.opens(-1)) return 'awaited'
  return a.is(0, words("puisque puisqu'")) || a.is(-1, FACTUAL) ? 'factual' : undefined
}

export const conjunctionIndicative = verbRule({
  id: 'grammar/conjunction-indicative',
  category: 'mode',
  message: 'Après cette conjonction, il faut l’indicatif.',
  why: '« Dès que », « tant que », « parce que » disent ce qui est ou sera : « dès que vous aurez payé ». Le subjonctif va avec « avant que », « jusqu’à ce que ».',
  examples: {
    match: [
      {
        text: 'Nous vous rappellerons dès que le technicien soit rentré.',
        marks: 'soit',
        fixed: 'Nous vous rappellerons dès que le technicien sera rentré.',
      },
      {
        text: 'Une fois que vous ayez signé, tout ira vite.',
        marks: 'ayez',
        fixed: 'Une fois que vous aurez signé, tout ira vite.',
      },
      {
        text: 'Le four repartira aussitôt que la pièce soit changée et que le chef ait fini le test.',
        marks: 'soit',
        fixed: 'Le four repartira aussitôt que la pièce sera changée et que le chef ait fini le test.',
      },
      {
        text: 'Le four repartira aussitôt que la pièce sera changée et que le chef ait fini le test.',
        marks: 'ait',
        fixed: 'Le four repartira aussitôt que la pièce sera changée et que le chef aura fini le test.',
      },
      {
        text: 'La rue est fermée parce qu’un arbre soit tombé.',
        marks: 'soit',
        fixed: 'La rue est fermée parce qu’un arbre est tombé.',
      },
    ],
    pass: [
      'Dès que vous aurez signé, tout ira vite.',
      'Tant que vous gardez le ticket, pas de souci.',
      'Si tant est que vous ayez le temps, passez.',
      'Avant que vous ayez signé, rien ne part.',
      'Tant mieux que vous soyez contente !',
    ],
  },
  of: "que qu' puisque puisqu'",
  find: (a) => {
    const fact = factBefore(a)
    const verb = fact && verbOfClause(a, 1)
    if (verb === undefined) return undefined
    const readings = readingsOfVerb(a, verb)
    if (readings.length === 0 || !readings.every(isIn('subjunctive-present'))) return undefined
    return {
      at: verb,
      write: inMoods(a, verb, fact === 'awaited' ? ['future', 'indicative-present'] : ['indicative-present']),
    }
  },
})
