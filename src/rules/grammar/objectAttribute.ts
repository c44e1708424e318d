import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, clashes } from './agreement'
import { type Agreement, could, isInfinitive, isParticiple, isPersonal, isPos, may } from './features'
import { isAdjectival, isNoun, isOnlyAdjectival, isUnchanged } from './nounGroup'
import { antecedentsIn } from './subjects'

/** Verbs that say how their object is, or how one sees it. */
const VERBS =
  'rendre laisser garder trouver juger croire estimer considérer déclarer imaginer dire savoir supposer penser'.split(
    ' ',
  )

/** What the pronoun before the verb asks of the attribute behind it. */
const OBJECTS: Readonly<Record<string, Agreement>> = {
  les: { genders: 3, numbers: 2 },
  nous: { genders: 3, numbers: 2 },
  la: { genders: 2, numbers: 1 },
  le: { genders: 1, numbers: 1 },
}
const DEGREES = /^(?:très|plus|moins|si|aussi|trop|bien|assez|tellement|encore|vraiment|peu|toujours|tout)$/

/** `ce qui les rend unique`: what the object is agrees with it. */
export const objectAttribute = tokenRule({
  id: 'grammar/object-attribute',
  kind: 'grammar',
  category: 'accord de l’attribut',
  severity: 'warn',
  message: 'L’adjectif ne s’accorde pas avec le pronom qu’il qualifie.',
  why: '« Cela les rend uniques » : l’adjectif dit comment sont « les », il en prend le nombre et le genre.',
  lemmas: VERBS,
  examples: {
    match: [
      {
        text: 'Leur couleur les rend unique.',
        marks: 'unique',
        fixed: 'Leur couleur les rend uniques.',
      },
      {
        text: 'Le juge les considère comme responsable du dégât.',
        marks: 'responsable',
        fixed: 'Le juge les considère comme responsables du dégât.',
      },
      {
        text: 'Les délais, que vous trouvez trop long, vont baisser.',
        marks: 'long',
        fixed: 'Les délais, que vous trouvez trop longs, vont baisser.',
      },
      {
        text: 'Vos mots nous rendent vraiment heureux et serein.',
        marks: 'serein',
        fixed: 'Vos mots nous rendent vraiment heureux et sereins.',
      },
      {
        text: 'On peut la laisser plus long.',
        marks: 'long',
        fixed: 'On peut la laisser plus longue.',
      },
    ],
    pass: [
      'Vous pouvez les garder longtemps, le laisser libre et la rendre demain.',
      'Leur couleur les rend uniques.',
      'Nous nous rendons compte du retard.',
      'On le trouve sympa, on la trouve géniale.',
      'Je les crois capables de tout.',
      'Vous les trouverez ouverts le dimanche.',
      'Les clients que vous dites servir sont partis.',
      'Les clés que l’on croyait perdues sont là.',
    ],
  },
  check(view, at) {
    const relative = objectOfRelative(view, at)
    if (relative)
      return isAttribute(view, pastDegrees(view, at + 1)) ? firstClash(view, at + 1, relative) : undefined
    const object = OBJECTS[view.tokens[at - 1]?.norm ?? '']
    if (LATE.test(view.readings[at]?.best?.lemma ?? '')) return undefined
    if (!object || !may(view, at, (each) => isPersonal(each) || isInfinitive(each))) return undefined
    // `nous rend`: with `nous` before it as well, it is the subject.
    const isOwn = object === OBJECTS.nous && could(view, at, ({ person }) => person === 1)
    if (view.tokens[at - 2]?.norm === 'nous' || isOwn) return undefined
    if (view.tokens[at + 1]?.norm === 'compte') return undefined
    const from = view.tokens[at + 1]?.norm === 'comme' ? at + 2 : at + 1
    return firstClash(view, from, object)
  },
})

/** With a pronoun before them these have other things behind. */
const LATE = /^(?:dire|savoir|supposer|penser)$/
const BETWEEN = 5

/** `les agents, que vous dites agressifs`: what the relative pronoun stands for, where all its nouns ask the same. */
function objectOfRelative(view: SentenceView, at: number): Agreement | undefined {
  if (!could(view, at, (each) => isPersonal(each) || isParticiple(each))) return undefined
  let que = at - 1
  while (que > at - BETWEEN && !/^qu[e']$/.test(view.tokens[que]?.norm ?? '')) {
    if (
      view.tokens[que]?.kind !== 'word' ||
      (/^(?:le|la|les|l'|me|te|se|m'|t'|s')$/.test(view.tokens[que]?.norm ?? '') &&
        !may(view, que, isPos('determiner')))
    )
      return undefined
    que--
  }
  if (!/^qu[e']$/.test(view.tokens[que]?.norm ?? '') || que === at - 1) return undefined
  const end = view.tokens[que - 1]?.text === ',' ? que - 1 : que
  const phrase = antecedentsIn(view).find((each) => each.end === end)
  if (!phrase || phrase.numbers === 3 || phrase.isTime) return undefined
  const isJoined =
    phrase.attribute.numbers === 2 && phrase.heads.every(({ numbers, isTime }) => numbers === 1 || isTime)
  const adjective = pastDegrees(view, at + 1)
  const isOf = (head: Agreement): boolean => !clashes(view, adjective, isAdjectival, head)
  return isJoined || !phrase.heads.some(isOf) ? phrase.attribute : undefined
}

function pastDegrees(view: SentenceView, from: number): number {
  let at = from
  while (DEGREES.test(view.tokens[at]?.norm ?? '') || /ment$/.test(view.tokens[at]?.norm ?? '')) at++
  return at
}

/** The adjectives from `from` on, joined by `et`, `ou` or a comma. */
function firstClash(view: SentenceView, from: number, object: Agreement): Hit | undefined {
  let at = from
  for (let count = 0; count < 3; count++) {
    at = pastDegrees(view, at)
    // `un peu irrégulier`.
    if (view.tokens[at]?.norm === 'un' && view.tokens[at + 1]?.norm === 'peu') at += 2
    if (!isAttribute(view, at)) return undefined
    if (clashes(view, at, isAdjectival, object))
      return agreementHit(view, at, isAdjectival, object, { confidence: 0.92 })
    if (!/^(?:et|ou|,)$/.test(view.tokens[at + 1]?.norm ?? '')) return undefined
    at += 2
  }
  return undefined
}

/** An adjective, and no noun behind it that it would qualify. */
const isAttribute = (view: SentenceView, at: number): boolean =>
  // `a trouvé preneur`: somebody else.
  !/^(?:preneur|acquéreur)$/.test(view.tokens[at]?.norm ?? '') &&
  (isOnlyAdjectival(view, at) || isAdjectiveOrNoun(view, at)) &&
  !may(view, at + 1, isPos('noun', 'proper'))

/** `responsable`: a noun too, but here it says how one is. */
const isAdjectiveOrNoun = (view: SentenceView, at: number): boolean =>
  !isUnchanged(view, at) &&
  could(view, at, isAdjectival) &&
  (view.readings[at]?.analyses ?? []).every((each) => isAdjectival(each) || isNoun(each))
