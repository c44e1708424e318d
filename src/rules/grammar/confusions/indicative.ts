import { isPersonal } from '../features'
import { both, words } from './around'
import { inMoods, readingsOfVerb, verbOfClause } from './clauseVerb'
import { isLemma, isSubjunctive } from './subjunctive'
import { verbRule } from './verbRule'

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
