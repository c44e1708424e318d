import { sentenceRule, tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isCompound } from './compoundAdjective'
import { could, isPersonal, isPos, may, must, spanOf } from './features'
import { Around, words } from './kit/around'
import { adjectivesFrom, isAdjectival, isBeforeNoun, isNoun } from './nounGroup'

/** `de gros nuages noir`, `une robe et un manteau neuve`: adjectives of several things. */
export const pluralGroups = tokenRule({
  id: 'grammar/plural-groups',
  kind: 'grammar',
  category: 'accord de l’adjectif',
  severity: 'warn',
  message: 'Il y en a plusieurs : l’adjectif se met au pluriel.',
  why: '« De » devant un adjectif vaut « des » : de gros nuages noirs. Deux noms joints par « et » font un pluriel, masculin si l’un d’eux l’est : une robe et un manteau neufs.',
  words: ['de', "d'", 'et'],
  examples: {
    match: [
      {
        text: 'De petits chats gris et de longs poils soyeux, de grands arbres vert.',
        marks: 'vert',
        fixed: 'De petits chats gris et de longs poils soyeux, de grands arbres verts.',
      },
      {
        text: 'Une veste et un pantalon usée traînaient là.',
        marks: 'usée',
        fixed: 'Une veste et un pantalon usés traînaient là.',
      },
    ],
    pass: [
      'De grands arbres verts, une paire de gros gants noire.',
      'Une veste et un pantalon usé traînaient là.',
      'Un chat et une chienne noire dormaient.',
    ],
  },
  check(view, at) {
    return view.tokens[at]?.norm === 'et' ? joined(view, at) : several(view, at)
  },
})

function several(view: SentenceView, at: number): Hit | undefined {
  const before = view.tokens[at - 1]
  const isFree =
    before?.kind !== 'word' ||
    (must(view, at - 1, isPos('verb', 'conjunction')) && !could(view, at - 1, isNoun))
  if (!isFree || !isBeforeNoun(view, at + 1) || view.readings[at + 2]?.best?.pos !== 'noun') return undefined
  const noun = allowedBy(view, at + 2, isNoun)
  const leading = allowedBy(view, at + 1, isPos('adjective'))
  if (noun?.numbers !== 2 || ((leading?.numbers ?? 0) & 2) === 0) return undefined
  const target = { genders: noun.genders, numbers: 2 }
  const [first] = adjectivesFrom(view, at + 3).adjectives
  return first === at + 3 && !isCompound(view, first) && clashes(view, first, isAdjectival, target)
    ? agreementHit(view, first, isAdjectival, target)
    : undefined
}

function joined(view: SentenceView, joint: number): Hit | undefined {
  const isOne = (at: number): boolean =>
    /^(?:une?|l[ea]|l'|[mts]on|[mts]a|ce|cet|cette)$/.test(view.tokens[at]?.norm ?? '')
  const [first, second, adjective] = [joint - 1, joint + 2, joint + 3]
  if (!isOne(joint - 2) || !isOne(joint + 1) || !must(view, first, isPos('noun', 'verb'))) return undefined
  const [one, other] = [allowedBy(view, first, isNoun), allowedBy(view, second, isNoun)]
  if (!one || !other || view.readings[second]?.best?.pos !== 'noun') return undefined
  const best = view.readings[adjective]?.best
  if (!best || !isAdjectival(best) || may(view, adjective, isNoun)) return undefined
  // It agrees with the first alone, and stands by the second.
  const ofSecond = { genders: other.genders, numbers: 1 }
  const ofFirst = { genders: one.genders, numbers: 1 }
  if (!clashes(view, adjective, isAdjectival, ofSecond) || clashes(view, adjective, isAdjectival, ofFirst))
    return undefined
  const genders = one.genders === 2 && other.genders === 2 ? 2 : 1
  return agreementHit(view, adjective, isAdjectival, { genders, numbers: 2 })
}

/** `soixante pour cent des ménages possède`: they are counted. */
export const percentage = tokenRule({
  id: 'grammar/percentage-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe s’accorde avec le nom compté, au pluriel.',
  why: 'Dans « vingt pour cent des élèves », ce sont les élèves que l’on compte : le verbe est au pluriel.',
  words: ['des'],
  examples: {
    match: [
      {
        text: 'Trente pour cent des foyers loue un garage.',
        marks: 'loue',
        fixed: 'Trente pour cent des foyers louent un garage.',
      },
    ],
    pass: [
      'Trente pour cent des foyers louent un garage.',
      'Vingt pour cent de la récolte pourrit.',
      'Une baisse de vingt pour cent des ventes inquiète le patron.',
      'La hausse de 5 % des prix touche tout le monde.',
    ],
  },
  check(view, at) {
    const a = new Around(view, at)
    const isPercent = (a.is(-1, 'cent') && a.is(-2, 'pour')) || a.token(-1)?.text === '%'
    if (!isPercent || !a.must(1, (each) => isNoun(each) && each.number === 'plural')) return undefined
    // `une baisse de 20 % des ventes inquiète`: the verb is that of the noun before.
    let number = a.is(-1, 'cent') ? -3 : -2
    while (a.isNumber(number) || a.could(number, isPos('numeral'))) number--
    if (a.could(number, isPos('preposition'))) return undefined
    const verb = a.could(2, isPos('adjective')) && !a.could(2, isPersonal) ? 3 : 2
    const token = a.token(verb)
    const reading = view.readings[at + verb]?.best
    if (!token || !reading || !isPersonal(reading) || reading.number !== 'singular' || reading.person !== 3)
      return undefined
    if (a.could(verb, (each) => isPersonal(each) && each.number === 'plural')) return undefined
    const forms =
      view.lexicon?.inflect(reading.lemma, {
        pos: 'verb',
        mood: reading.mood,
        person: 3,
        number: 'plural',
      }) ?? []
    return forms.length > 0
      ? { span: spanOf(token), suggestions: forms.slice(0, 1), confidence: 0.92 }
      : undefined
  },
})

/** Families keep their name in the singular, but for reigning houses (Grevisse, Le Bon Usage, § 523). */
export const familyName = tokenRule({
  id: 'grammar/family-name',
  kind: 'grammar',
  category: 'pluriel des noms propres',
  severity: 'warn',
  message: 'Un nom de famille ne prend pas la marque du pluriel.',
  why: 'On écrit « les Martin », « les Dupont » : le nom de famille ne change pas, sauf pour quelques maisons illustres comme les Bourbons.',
  words: ['les', 'aux'],
  examples: {
    match: [
      { text: 'Les Duponts arrivent ce soir.', marks: 'Duponts', fixed: 'Les Dupont arrivent ce soir.' },
    ],
    pass: [
      'Les Dupont arrivent ce soir.',
      'Les Bourbons ont régné.',
      'Les Français, les Ardennes, les Jeunes Agriculteurs.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at + 1]
    const { lexicon } = view
    if (!lexicon || token?.kind !== 'word' || !/^\p{Lu}\p{Ll}{3,}s$/u.test(token.text)) return undefined
    const name = token.text.slice(0, -1)
    // `les Louis`, `les Suisses`: names and peoples of their own.
    const isName = lexicon
      .analyses(name)
      .some(({ pos, kind }) => pos === 'proper' && (kind === 'surname' || kind === 'first-name'))
    // `Martins` names some too, but hardly ever.
    const isRarer = lexicon.frequency(name) >= lexicon.frequency(token.text) + 3
    const isKnown =
      (!isRarer &&
        lexicon
          .analyses(token.text)
          .some(({ pos }) => pos === 'proper' || pos === 'noun' || pos === 'adjective')) ||
      HOUSES.test(name)
    return isName &&
      !isKnown &&
      could(view, at + 2, (each) => isPersonal(each) || each.pos === 'pronoun' || each.pos === 'adverb')
      ? { span: spanOf(token), suggestions: [name], confidence: 0.9 }
      : undefined
  },
})

const HOUSES = /^(?:Bourbon|Stuart|Tudor|Capet|Condé|Guise|Gracque|Horace|Curiace)$/

const KIN = words(
  'mère père sœur frère fils fille mari femme oncle tante cousin cousine grand-mère grand-père voisin voisine patron patronne professeur maîtresse ami amie copain copine chien chat bébé neveu nièce collègue médecin prof directeur directrice parents enfants amis voisins',
)

/** `ma mère elle prépare`: the noun is the subject already. */
export const doubleSubject = sentenceRule({
  id: 'grammar/double-subject',
  kind: 'grammar',
  category: 'sujet redoublé',
  severity: 'warn',
  message: 'Le sujet est dit deux fois.',
  why: 'À l’écrit, un nom sujet se passe de pronom : « ma mère prépare ». Pour insister, on met une virgule : « ma mère, elle, prépare ».',
  examples: {
    match: [
      { text: 'Mon frère il adore la pêche.', marks: 'Mon frère il', fixed: 'Mon frère adore la pêche.' },
    ],
    pass: [
      'Mon frère adore la pêche.',
      'Mon frère, il adore la pêche.',
      'Avec ma mère elle rit.',
      'Ma sœur elle-même le dit.',
      'Mon fils il y a deux ans marchait à peine.',
    ],
  },
  *check(view) {
    const a = new Around(view, 0)
    if (
      !a.is(0, words('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs le la les')) ||
      !a.is(1, KIN)
    )
      return
    const isOne = !/s$/.test(a.norm(0))
    if (!a.is(2, isOne ? words('il elle') : words('ils elles')) || a.isClitic(2)) return
    const isVerb =
      a.could(3, (each) => isPersonal(each) && each.person === 3) || a.is(3, words("ne n' se s' me m' nous"))
    const [first, noun, pronoun] = [a.token(0), a.token(1), a.token(2)]
    if (!first || !noun || !pronoun || !isVerb || a.is(3, words('y a'))) return
    yield {
      span: { start: first.start, end: pronoun.end },
      suggestions: [view.text.slice(first.start, noun.end)],
      confidence: 0.85,
    }
  },
})
