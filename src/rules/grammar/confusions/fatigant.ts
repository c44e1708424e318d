import { isCopula } from '../copula'
import { type Agreement, agreementAmong, isPos } from '../features'
import { type Around, DETERMINERS, isSurelyFinite, isVerb, words } from '../kit/around'
import { confusion } from '../kit/confusion'
import { subjectsOf } from '../subjects'

/**
 * The participle, which is invariable and has an object, and the adjective that is spelt otherwise.
 * Source: Grevisse, Le Bon Usage, § 922 (participes présents et adjectifs verbaux).
 */
const PAIRS = `fatiguant fatigant
convainquant convaincant
intriguant intrigant
provoquant provocant
suffoquant suffocant
naviguant navigant
communiquant communicant
extravaguant extravagant
zigzaguant zigzagant
claudiquant claudicant
vaquant vacant
négligeant négligent
différant différent
précédant précédent
excellant excellent
équivalant équivalent
influant influent
adhérant adhérent
divergeant divergent
convergeant convergent
émergeant émergent
somnolant somnolent
violant violent
détergeant détergent
coïncidant coïncident
urgeant urgent`
  .split('\n')
  .map((line) => line.split(' '))

const adjectives = new Map(PAIRS.map(([participle = '', adjective = '']) => [participle, adjective]))
const participles = new Map(PAIRS.map(([participle = '', adjective = '']) => [adjective, participle]))
/** `les parents négligent leurs devoirs`: those in -ent are verbs too. */
const ONLY_ADJECTIVES = [...participles.keys()].filter((form) => form.endsWith('ant'))

const DEGREES = words('très trop si assez plus moins peu guère aussi fort plutôt vraiment extrêmement')
const ADVERBS = words('pas plus jamais toujours souvent aussi vraiment trop très bien guère fait')

/** What the word here is said of: the subject of a copula, or the noun before. */
function saidOf(a: Around): Agreement | undefined {
  let o = -1
  while (a.is(o, ADVERBS) || a.is(o, DEGREES)) o--
  if (a.may(o, isCopula)) return subjectsOf(a.view).get(a.at + o)?.attribute
  return agreementAmong(a.view.readings[a.at + o]?.plausible ?? [], isPos('noun'))
}

function agreeing(a: Around, adjective: string): string {
  const { genders = 1, numbers = 1 } = saidOf(a) ?? {}
  return `${adjective}${genders === 2 ? 'e' : ''}${numbers === 2 ? 's' : ''}`
}

const isAfterCopula = (a: Around): boolean => {
  let o = -1
  while (a.is(o, ADVERBS)) o--
  return a.may(o, isCopula)
}

/** Seen or heard done, they end a sentence as participles. */
const DOING = words('zigzaguant naviguant claudiquant somnolant')

/** `ils en négligent les détails`, `en émergent des notes`: the verb itself, and its pronoun. */
const isVerbWithEn = (a: Around): boolean =>
  a.norm(0).endsWith('ent') &&
  (a.is(0, words('émergent divergent convergent')) || !(a.opens(-1) || a.may(-2, isVerb)))

/** `un métier fatiguant.`: nothing that a participle would govern follows. */
const isBesideNoun = (a: Around): boolean =>
  // `on voyait les voitures zigzaguant`
  !(a.is(0, DOING) && a.ends(1)) &&
  a.could(-1, isPos('noun')) &&
  !a.could(-1, isPos('pronoun')) &&
  !a.is(-1, 'en') &&
  ((a.ends(1) && !a.is(1, ',')) || isSurelyFinite(a, 1) || a.is(1, 'qui'))

export const fatigant = confusion({
  id: 'grammar/verbal-adjective',
  category: 'participe/adjectif',
  message: 'Le participe et l’adjectif ne s’écrivent pas pareil : « fatiguant » et « fatigant ».',
  why: 'Le participe garde les lettres du verbe et a un complément : « en fatiguant le cheval ». L’adjectif dit comment est une chose : « un trajet fatigant ».',
  examples: {
    match: [
      {
        text: 'Cette longue marche est fatiguant.',
        marks: 'fatiguant',
        fixed: 'Cette longue marche est fatigante.',
      },
      {
        text: 'Votre plaidoyer était fort convainquant.',
        marks: 'convainquant',
        fixed: 'Votre plaidoyer était fort convaincant.',
      },
      {
        text: 'Le ministre écoute un conseiller influant.',
        marks: 'influant',
        fixed: 'Le ministre écoute un conseiller influent.',
      },
      {
        text: 'En provocant la foule, il a pris un risque.',
        marks: 'provocant',
        fixed: 'En provoquant la foule, il a pris un risque.',
      },
      {
        text: 'En négligent ce détail, on perd tout.',
        marks: 'négligent',
        fixed: 'En négligeant ce détail, on perd tout.',
      },
    ],
    pass: [
      'Un trajet fatigant le matin, fatiguant les enfants le soir.',
      'Il est arrivé en fatiguant son cheval.',
      'Un ton provocant, en provoquant la foule.',
      'Les parents négligent leurs devoirs.',
      'En excellent état, un excellent vin.',
      'Un poste vacant la semaine prochaine.',
      'L’an précédent le stock était plein.',
      'Des avis différant sur un point.',
      'Ils en négligent les détails.',
      'En émergent des notes de miel.',
      'On voyait les voitures zigzaguant.',
    ],
  },
  slips: [
    {
      of: [...adjectives.keys()].join(' '),
      write: (a) => [agreeing(a, adjectives.get(a.norm(0)) ?? '')],
      when: (a) =>
        !a.is(1, DETERMINERS) &&
        (a.is(-1, DEGREES) || isAfterCopula(a) || isBesideNoun(a)) &&
        !a.is(-1, 'en'),
    },
    {
      of: [...participles.keys()].join(' '),
      write: (a) => [participles.get(a.norm(0)) ?? ''],
      when: (a) =>
        a.is(-1, 'en') && (a.is(1, DETERMINERS) || a.is(1, words("l' que qu'"))) && !isVerbWithEn(a),
    },
    {
      of: ONLY_ADJECTIVES.filter((form) => form !== 'vacant').join(' '),
      write: (a) => [participles.get(a.norm(0)) ?? ''],
      when: (a) => a.could(-1, isPos('noun')) && a.is(1, words('son sa ses leur leurs mon ma mes votre vos')),
    },
  ],
})
