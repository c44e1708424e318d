import { isParticiple, isPersonal, isPos } from './features'
import { type Around, both, isNoun, isPlural, isSingular, isVerb, words } from './kit/around'
import { confusion } from './kit/confusion'

/** `aucun` counts none: its plural stays with nouns that have no singular (`aucuns frais`). */
const PLURAL_ALONE = words(
  'frais fiançailles funérailles obsèques vacances honoraires arrhes dépens gens pleurs vivres mœurs ténèbres représailles travaux archives ciseaux condoléances retrouvailles alentours félicitations lunettes jumelles toilettes',
)

const isPluralNoun = both(isNoun, isPlural)

export const noneIsOne = confusion({
  id: 'grammar/none-is-one',
  category: 'aucun',
  message: '« Aucun » reste au singulier.',
  why: '« Aucun » veut dire « pas un » : « aucun témoin », « aucune trace ». Il ne prend un s que devant un nom sans singulier, comme « aucuns frais ».',
  examples: {
    match: [
      { text: 'Aucuns voisin n’a rien entendu.', marks: 'Aucuns', fixed: 'Aucun voisin n’a rien entendu.' },
      {
        text: 'Il n’a laissé aucunes traces.',
        marks: 'aucunes traces',
        fixed: 'Il n’a laissé aucune trace.',
      },
    ],
    pass: ['Aucuns frais ne seront demandés.', 'D’aucuns disent que non.', 'Aucun voisin n’a rien entendu.'],
  },
  slips: [
    {
      of: 'aucuns aucunes',
      write: (a) => [a.is(0, 'aucuns') ? 'aucun' : 'aucune'],
      when: (a) => a.could(1, both(isNoun, isSingular)) && !a.could(1, isPluralNoun),
    },
    {
      of: 'aucuns aucunes',
      to: 1,
      write: (a) => {
        const lemma = a.view.readings[a.at + 1]?.analyses.find(isNoun)?.lemma
        const [one] = lemma ? (a.view.lexicon?.inflect(lemma, { pos: 'noun', number: 'singular' }) ?? []) : []
        return one === undefined ? [] : [`${a.is(0, 'aucuns') ? 'aucun' : 'aucune'} ${one}`]
      },
      when: (a) => a.must(1, isPluralNoun) && !a.is(1, PLURAL_ALONE) && !a.could(1, both(isNoun, isSingular)),
    },
  ],
})

export const mostOf = confusion({
  id: 'grammar/most-of',
  category: 'la plupart',
  message: 'Après « la plupart », on écrit « des ».',
  why: '« La plupart » prend sur un ensemble connu, avec son article : « la plupart des gens », « la plupart du temps ».',
  examples: {
    match: [
      { text: 'La plupart de maisons sont vides.', marks: 'de', fixed: 'La plupart des maisons sont vides.' },
      { text: 'La plupart d’élèves dorment.', marks: 'd’', fixed: 'La plupart des élèves dorment.' },
    ],
    pass: [
      'La plupart des maisons, la plupart de ces maisons, la plupart de nos amis.',
      'La plupart d’entre eux.',
    ],
  },
  slips: [
    {
      of: "de d'",
      write: (a) => [a.is(0, "d'") ? 'des ' : 'des'],
      when: (a) =>
        a.is(-1, 'plupart') && a.could(1, both(isPos('noun', 'adjective'), isPlural)) && !a.is(1, 'entre'),
    },
  ],
})

/** One does these with one's own things; what each awaits or greets may be others' (`chacun attend leur retour`). */
const WITH_OWN = words('prendre reprendre poser déposer apporter emporter ranger sortir enfiler')
const OF_OTHERS = words('défense parti avis suite relève place main mains pouls température')

/** `chacun apportera leur`: nobody but each one can own it. */
const eachOwns = (a: Around): boolean => {
  const verb = a.could(-1, isParticiple) ? -2 : -1
  if (!a.could(verb, isPersonal)) return false
  if (!a.could(-1, ({ pos, lemma }) => pos === 'verb' && WITH_OWN.has(lemma)) || a.is(1, OF_OTHERS))
    return false
  const subject = verb - 1
  if (
    !a.is(subject, words('chacun chacune')) ||
    !(a.opens(subject) || a.is(subject - 1, words('que si et mais car')))
  )
    return false
  return a.could(1, isNoun) && a.view.readings[a.at + 1]?.best?.pos !== 'verb'
}

/** Feminine nouns take `sa`, but before a vowel. */
const ownOf = (a: Around): readonly string[] => {
  if (a.is(0, 'leurs') || a.must(1, isPluralNoun)) return ['ses']
  const isFeminine = a.must(1, (each) => !isNoun(each) || each.gender === 'feminine')
  return [isFeminine && !/^[aeéèêiouyh]/.test(a.norm(1)) ? 'sa' : 'son']
}

export const eachOwn = confusion({
  id: 'grammar/each-own',
  category: 'chacun',
  message: 'Avec « chacun » pour sujet, le possessif est « son, sa, ses ».',
  why: '« Chacun » est au singulier : « chacun prend son sac ». « Leur » veut un pluriel : « ils prennent chacun leur sac ».',
  examples: {
    match: [
      { text: 'Chacun prendra leur sac.', marks: 'leur', fixed: 'Chacun prendra son sac.' },
      { text: 'Chacune a posé leurs valises.', marks: 'leurs', fixed: 'Chacune a posé ses valises.' },
    ],
    pass: [
      'Ils prennent chacun leur sac.',
      'Chacun leur donne un conseil.',
      'Chacun prendra son sac.',
      'Chacun attend leur retour.',
    ],
  },
  slips: [{ of: 'leur leurs', write: ownOf, when: eachOwns }],
})

/** Their object has an article, and no `de` of their own: denied, it has `de` alone (Grevisse, Le Bon Usage, § 588). */
const WITH_OBJECT = words(
  'avoir boire manger acheter vendre prendre trouver porter posséder connaître commander recevoir cuisiner consommer fumer utiliser mettre lire ajouter fabriquer produire offrir avaler préparer garder cultiver',
)
const DENYING = words('pas plus jamais guère point')
/** Set phrases, and times: `il ne mange pas de la journée`. */
const NOT_OF = words(
  'tout moins reste coup fait rêve journée soirée matinée nuit semaine mois année an été hiver automne printemps saison week-end jour matin soir vie temps',
)

const isDeniedObject = (a: Around): boolean => {
  if (!a.is(-1, DENYING)) return false
  const verb = -2
  const isObjectVerb = (each: { readonly pos: string; readonly lemma: string }): boolean =>
    each.pos === 'verb' && WITH_OBJECT.has(each.lemma)
  if (!a.could(verb, isObjectVerb) || a.is(verb, words('peur besoin'))) return false
  const isDenied = a.is(verb - 1, words("ne n'")) || (a.is(verb - 1, words('y en')) && a.is(verb - 2, "n'"))
  // `vous n'auriez pas du feu ?`: it is hoped for, not denied.
  if (
    !isDenied ||
    a.isQuestion() ||
    a.someAfter(0, (o) => a.is(o, words("mais que qu' qui dont seulement non")))
  )
    return false
  return !a.view.tokens.slice(a.at).some(({ norm }) => norm === 'mais')
}

const nounAt = (a: Around): number => (a.is(0, 'de') ? 2 : 1)
const elides = (a: Around, offset: number): boolean => /^[aâeéèêiîoôuœ]/.test(a.norm(offset))

const isSome = (a: Around): boolean => {
  const noun = nounAt(a)
  if (a.is(noun, NOT_OF) || !a.must(noun, isNoun) || !a.isKnown(noun)) return false
  // `pas des idées toutes faites`, `pas du vin de messe`: which ones is said, and another is drunk.
  return (
    a.ends(noun + 1) ||
    a.is(
      noun + 1,
      words('ce cette pour dans à au chez en le la pendant depuis avec ni et aujourd’hui hier ici'),
    )
  )
}

export const deniedSome = confusion({
  id: 'grammar/denied-some',
  category: 'article',
  message: 'Après une négation, l’article devant l’objet devient « de ».',
  why: 'On boit du vin, mais on ne boit pas de vin ; on a des amis, on n’a pas d’amis. L’article reste quand on oppose : « pas du vin, mais de l’eau ».',
  examples: {
    match: [
      { text: 'Elle ne mange jamais du poisson.', marks: 'du', fixed: 'Elle ne mange jamais de poisson.' },
      { text: 'Nous n’avons pas des enfants.', marks: 'des enfants', fixed: 'Nous n’avons pas d’enfants.' },
      { text: 'Il ne met plus de la crème.', marks: 'de la', fixed: 'Il ne met plus de crème.' },
    ],
    pass: [
      'Elle ne mange jamais de poisson.',
      'Il ne boit pas du vin, mais de l’eau.',
      'Ce n’est pas du vin.',
      'Je n’ai pas du tout faim.',
      'Il ne parle pas du vin, il ne vient pas des Alpes.',
      'Il n’a pas des idées qui plaisent.',
      'Il ne mange pas de la journée, on ne voit pas de la terrasse.',
    ],
  },
  slips: [
    {
      of: 'du des',
      to: (a) => (elides(a, 1) ? 1 : 0),
      write: (a) => [elides(a, 1) ? `d'${a.token(1)?.text ?? ''}` : 'de'],
      when: (a) => isDeniedObject(a) && isSome(a),
    },
    {
      of: 'de',
      to: (a) => (a.is(1, "l'") ? 2 : 1),
      write: (a) => [a.is(1, "l'") ? `d'${a.token(2)?.text ?? ''}` : 'de'],
      when: (a) => a.is(1, words("la l'")) && isDeniedObject(a) && isSome(a),
    },
  ],
})

/** What many people think or do: nothing of it can be done to things. */
const OF_PEOPLE = words(
  'penser croire dire savoir vouloir préférer espérer ignorer affirmer estimer trouver aimer refuser hésiter craindre chercher attendre arriver choisir oublier comprendre travailler rêver connaître souhaiter accepter détester abandonner renoncer quitter',
)
const singularVerb = (a: Around, offset: number): boolean =>
  a.could(
    offset,
    (each) =>
      isVerb(each) &&
      isPersonal(each) &&
      each.mood !== 'imperative' &&
      each.person === 3 &&
      each.number === 'singular' &&
      OF_PEOPLE.has(each.lemma),
  ) && !a.could(offset, isPos('noun'))

const inOther = (a: Around, offset: number, number: 'singular' | 'plural'): readonly string[] => {
  const each = a.view.readings[a.at + offset]?.analyses.find(
    (reading) => isPersonal(reading) && reading.person === 3 && reading.number !== number,
  )
  if (!each || !a.view.lexicon) return []
  return a.view.lexicon.inflect(each.lemma, { pos: 'verb', mood: each.mood, person: 3, number }).slice(0, 1)
}

/** Past `ne`, `le`, `l'`, `n'y`. */
const verbAfter = (a: Around, from: number): number => {
  let o = from
  while (o < from + 3 && a.is(o, words("ne n' le la l' les y en se s' lui leur"))) o++
  return o
}

export const manyDo = confusion({
  id: 'grammar/many-do',
  category: 'accord sujet-verbe',
  message: 'Avec ce sujet, le verbe change de nombre.',
  why: '« Beaucoup » et « peu » sont des gens, au pluriel : « beaucoup pensent ». « Plus d’un » reste au singulier : « plus d’un a renoncé ».',
  examples: {
    match: [
      { text: 'Beaucoup ignore cette règle.', marks: 'ignore', fixed: 'Beaucoup ignorent cette règle.' },
      { text: 'Peu le sait.', marks: 'sait', fixed: 'Peu le savent.' },
      { text: 'Plus d’un ont cru à la farce.', marks: 'ont', fixed: 'Plus d’un a cru à la farce.' },
    ],
    pass: [
      'Beaucoup ignorent cette règle, peu la savent.',
      'Beaucoup dépend de vous, beaucoup reste à faire.',
      'Beaucoup vient de votre bonne humeur, peu peut tout changer.',
      'Il travaille beaucoup, pense-t-on.',
      'Peu importe.',
      'Plus d’un a cru à la farce, plus d’un million sont venus.',
    ],
  },
  slips: [
    {
      of: 'beaucoup peu',
      from: (a) => verbAfter(a, 1),
      to: (a) => verbAfter(a, 1),
      write: (a) => inOther(a, verbAfter(a, 1), 'plural'),
      when: (a) =>
        (a.startsSentence(0) ||
          (a.is(-1, words("que qu' et mais car")) && a.must(-1, isPos('conjunction')))) &&
        singularVerb(a, verbAfter(a, 1)) &&
        !a.isClitic(verbAfter(a, 1) + 1),
    },
    {
      of: 'un une',
      from: 1,
      to: 1,
      write: (a) => inOther(a, 1, 'singular'),
      when: (a) =>
        a.is(-1, "d'") &&
        a.is(-2, 'plus') &&
        (a.startsSentence(-2) || a.opens(-2) || a.is(-3, words("que qu' et mais"))) &&
        a.could(1, (each) => isPersonal(each) && each.person === 3 && each.number === 'plural') &&
        !a.could(1, isNoun),
    },
  ],
})
