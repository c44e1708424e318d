import type { Analysis, PartOfSpeech } from '../../../../lexicon/morphology'
import { withCaseOf } from '../../../../text/normalise'
import { tokenRule } from '../../../define'
import type { Hit } from '../../../rule'
import { isCopula } from '../../copula'
import { type Determiner, determinerOf } from '../../determiners'
import {
  type Agreement,
  across,
  agreementAmong,
  agreementOf,
  isPersonal,
  isPos,
  spanOf,
} from '../../features'
import { Around } from '../../kit/around'
import { subjectsOf } from '../../subjects'
import {
  adjectiveAt,
  asVerb,
  determinerAt,
  determinerBefore,
  GENDERS,
  genderOf,
  isJoinable,
  joined,
} from './companyForms'
import { DEGREES, FRAME, framed, tie } from './companyKept'
import { BY_CHANCE, type Kin, type Member, SETS } from './companySets'

/** What a determiner or an adjective of the wrong gender adds: the pen knew the gender of what it meant. */
const WRONG_DETERMINER = 3
const WRONG_ADJECTIVE = 1
/** An adjective where only a noun can stand. */
const WRONG_KIND = 1

/** The gender that is written around it tells; by what is near it alone nothing is written without asking. */
const CONFIDENCE = { agreeing: 0.97, near: 0.89 }

/** Words that sound or look alike and are both of the same kind: what the sentence speaks of says which was meant. */
export const company = tokenRule({
  id: 'grammar/company',
  kind: 'grammar',
  category: 'paronyme',
  severity: 'warn',
  message: 'Ce mot ressemble à celui qu’il faut, mais la phrase parle d’autre chose.',
  why: 'Les deux mots existent et se ressemblent, donc rien ne souligne celui-ci. Ce dont parle le reste de la phrase dit lequel est voulu.',
  lemmas: [...SETS.keys()],
  examples: {
    match: [
      {
        text: 'Un peau de confiture sera offert à chaque adhérent.',
        marks: 'peau',
        fixed: 'Un pot de confiture sera offert à chaque adhérent.',
      },
      {
        text: 'Les frais de porc sont à notre charge.',
        marks: 'porc',
        fixed: 'Les frais de port sont à notre charge.',
      },
      {
        text: 'Notre boulanger pétrit la patte chaque nuit.',
        marks: 'patte',
        fixed: 'Notre boulanger pétrit la pâte chaque nuit.',
      },
      {
        text: 'La piscine est à trois cents maîtres du camping.',
        marks: 'maîtres',
        fixed: 'La piscine est à trois cents mètres du camping.',
      },
      {
        text: 'Le statue de votre commande est à jour.',
        marks: 'statue',
        fixed: 'Le statut de votre commande est à jour.',
      },
      {
        text: 'Le parking de l’autel est complet ce week-end.',
        marks: 'autel',
        fixed: 'Le parking de l’hôtel est complet ce week-end.',
      },
      {
        text: 'Une table en chaîne massif.',
        marks: 'chaîne',
        fixed: 'Une table en chêne massif.',
      },
      {
        text: 'Les plans de tomate arrivent lundi à la pépinière.',
        marks: 'plans',
        fixed: 'Les plants de tomate arrivent lundi à la pépinière.',
      },
      {
        text: 'Votre voix raisonne encore dans la salle.',
        marks: 'raisonne',
        fixed: 'Votre voix résonne encore dans la salle.',
      },
      {
        text: 'Le sentier monte à l’auteur du barrage, à dix mètres.',
        marks: 'l’auteur',
        fixed: 'Le sentier monte à la hauteur du barrage, à dix mètres.',
      },
      {
        text: 'La sortie du disque est éminente.',
        marks: 'éminente',
        fixed: 'La sortie du disque est imminente.',
      },
      {
        text: 'Le brouillard est très danse ce matin.',
        marks: 'danse',
        fixed: 'Le brouillard est très dense ce matin.',
      },
      {
        text: 'Deux tentatives veines du livreur.',
        marks: 'veines',
        fixed: 'Deux tentatives vaines du livreur.',
      },
      {
        text: 'L’eau portable est coupée jusqu’à midi.',
        marks: 'portable',
        fixed: 'L’eau potable est coupée jusqu’à midi.',
      },
      {
        text: 'Les cerfs du seigneur payaient l’impôt.',
        marks: 'cerfs',
        fixed: 'Les serfs du seigneur payaient l’impôt.',
      },
      {
        text: 'Le bas du pantalon a traîné dans la bout.',
        marks: 'bout',
        fixed: 'Le bas du pantalon a traîné dans la boue.',
      },
    ],
    pass: [
      'Le cours de danse est complet, et la circulation aussi.',
      'Une tache de mûre part à l’eau froide.',
      'L’heure du conte est à 16 h.',
      'Une crème pour la peau est offerte.',
      'Le filet de porc est offert.',
      'Le chien s’est blessé à la patte.',
      'Les deux maîtres d’école sont absents.',
      'La statue de la place est en bronze.',
      'L’autel de l’église est fleuri.',
      'La chaîne du vélo est tendue.',
      'Le plan du jardin est prêt.',
      'On raisonne mieux à tête reposée.',
      'L’auteur du livre sera là.',
      'Un éminent professeur est invité.',
      'Un camping sans toile et sans tante Odile.',
      'Une précision à l’attention des élèves.',
      'Votre numéro de portable est coupé depuis l’orage.',
      'Les cerfs du parc sont visibles à l’aube.',
      'Le bout de la botte est décousu.',
    ],
  },
  check(view, at) {
    const a = new Around(view, at)
    const token = a.token(0)
    if (!view.lexicon || token?.kind !== 'word' || token.clitic || token.elided || isName(a) || leadsName(a))
      return undefined
    let best: Meant | undefined
    for (const kin of setsAt(a)) {
      const meant = meantOf(a, kin)
      if (meant && meant.score > (best?.score ?? 0)) best = meant
    }
    return best?.hit
  },
})

/** `M. Port`: inside a sentence a capital makes a name. */
function isName(a: Around): boolean {
  const text = a.token(0)?.text ?? ''
  return (!a.opens(0) || a.is(-1, ',')) && text !== text.toLowerCase() && text !== text.toUpperCase()
}

/** `sans tante Odile`: bare before a first name, a noun says who someone is. */
const leadsName = (a: Around): boolean =>
  /^\p{Lu}/u.test(a.token(1)?.text ?? '') &&
  a.may(1, ({ kind }) => kind === 'first-name') &&
  determinerBefore(a) === undefined

const setsAt = (a: Around): Set<Kin> =>
  new Set((a.view.readings[a.at]?.plausible ?? []).flatMap(({ lemma }) => SETS.get(lemma) ?? []))

interface Meant {
  readonly hit: Hit
  readonly score: number
}

/** The member of a set that keeps the company here which the written one lacks. */
function meantOf(a: Around, kin: Kin): Meant | undefined {
  const { analyses = [], plausible = [], best: likeliest } = a.view.readings[a.at] ?? {}
  const numbers = determinerAt(a)?.numbers ?? 3
  const written = kin.filter((member) =>
    analyses.some(
      (analysis) =>
        isOf(a, member, analysis) &&
        (analysis.pos !== 'noun' || (agreementOf(analysis).numbers & numbers) !== 0),
    ),
  )
  const reading = plausible.find((analysis) => written.some((member) => isOf(a, member, analysis)))
  const others = kin.filter((member) => !written.includes(member))
  if (!reading) return undefined
  const pos = written[0]?.pos ?? reading.pos
  // `la comtesse compte ses écus`, `apprendre à pêcher`: where the verb is read no noun was meant.
  if (pos === 'noun' && likeliest?.pos === 'verb' && determinerBefore(a) === undefined) return undefined
  if (
    pos === 'noun' || others[0]?.pos === 'noun'
      ? a.could(0, isPos('adjective')) &&
        !isNounPlace(a) &&
        !others.some((member) => framed(a, member.company().tells) > FRAME)
      : likeliest?.pos !== pos
  )
    return undefined
  const own = Math.max(...written.map((member) => tie(a, member.company(), true).strength))
  let best: Meant | undefined
  for (const member of others) {
    if (standsElsewhere(a, member) || !isPlaceOf(a, member, pos)) continue
    const whole = tie(a, member.company(), false, member.pos)
    const around = Math.max(
      tie(a, member.everyday(), false, member.pos).strength,
      whole.strength - (whole.places > 1 || whole.isBeside ? 0 : BY_CHANCE),
    )
    const meant = fitting(a, reading, member, {
      own,
      around,
      places: whole.places,
      kind: member.pos === pos ? 0 : WRONG_KIND,
    })
    if (meant && meant.score > (best?.score ?? 0)) best = meant
  }
  return best
}

/** A noun may be meant wherever it is written, an adjective for a noun only where one would be said of something. */
const isPlaceOf = (a: Around, member: Member, written: PartOfSpeech): boolean =>
  member.pos === written ||
  member.pos === 'noun' ||
  (member.pos === 'adjective' && written === 'noun' && qualified(a, member) !== undefined)

/** `un brouillard danse`, `la salle est plaine`: what an adjective here is said of, since no noun can stand here. */
function qualified(a: Around, member: Member): Agreement | undefined {
  let o = -1
  while (a.is(o, DEGREES)) o--
  if (a.may(o, isCopula)) return subjectsOf(a.view).get(a.at + o)?.attribute
  const { best, plausible = [] } = a.view.readings[a.at + o] ?? {}
  // `une veine querelle`: two nouns do not stand so.
  const { tells } = member.company()
  if (
    o === -1 &&
    determinerOf(a.norm(-1), a.norm(0)) &&
    a.only(1, isPos('noun')) &&
    a.view.readings[a.at + 1]?.plausible.some(({ lemma }) => tells.has(lemma))
  )
    return agreementAmong(a.view.readings[a.at + 1]?.plausible ?? [], isPos('noun'))
  return best?.pos === 'noun' ? agreementAmong(plausible, isPos('noun')) : undefined
}

/** Whoever writes both in a sentence knows them apart. */
const standsElsewhere = (a: Around, member: Member): boolean =>
  a.view.readings.some(
    ({ plausible }, at) => at !== a.at && plausible.some((analysis) => isOf(a, member, analysis)),
  )

/** Is it a form of the word? `une plante` is no form of `un plant`, though they share a lemma. */
const isOf = (a: Around, member: Member, analysis: Analysis): boolean =>
  analysis.lemma === member.lemma &&
  (analysis.pos === member.pos || (member.pos === 'adjective' && analysis.pos === 'noun')) &&
  (member.pos !== 'noun' || (agreementOf(analysis).genders & genderOf(a, member.name, member)) !== 0)

/** `la sale du fond`: an adjective where only a noun can stand. */
const isNounPlace = (a: Around): boolean =>
  (determinerBefore(a) !== undefined || a.isNumber(-1) || a.could(-1, isPos('preposition', 'numeral'))) &&
  // `vendus moins cher`: for the lexicon `moins` and `plus` may be prepositions.
  !a.is(-1, DEGREES) &&
  // `la glaciaire est pleine`: `est` is also where the sun rises.
  (!a.could(1, isPos('noun')) || a.may(1, isCopula)) &&
  (!a.could(1, isPos('adjective')) ||
    a.is(1, 'des') ||
    // `l'étique médicale interdit`
    (determinerBefore(a) === -1 && a.only(0, isPos('adjective')) && !a.could(2, isPos('noun', 'adjective'))))

/** How much must speak for another word, and in how many places: the less, the rarer the written one is beside it. */
function least(a: Around, form: string, places: number): number {
  const frequency = (word: string): number => a.view.lexicon?.frequency(word) ?? 0
  const more = frequency(form) - frequency(a.norm(0))
  return more >= 3 ? 2 : more >= -3 || places > 1 ? 3 : 4
}

/** What speaks for the written word and for another: the company of each, and the place for its kind. */
interface Voices {
  readonly own: number
  readonly around: number
  /** In how many places the other is heard. */
  readonly places: number
  readonly kind: number
}

/** Nearer than this, the company of the written word lets it stand. */
const NEAR = 2
/** Where both are heard, how much more must be heard of the other. */
const FAR_MORE = 4

function fitting(
  a: Around,
  reading: Analysis,
  member: Member,
  { own, around, places, kind }: Voices,
): Meant | undefined {
  const [form, fit] =
    member.pos === 'noun' ? asNoun(a, reading, member) : [asVerb(a, asSaid(a, reading, member), member), 0]
  const token = a.token(0)
  if (form === undefined || !token) return undefined
  const score = around + kind + fit - own
  const isHeard =
    fit >= WRONG_DETERMINER
      ? own <= around
      : (own < NEAR && around > 0) || (own < FRAME && around - own >= FAR_MORE)
  const asked = least(a, form, places)
  if (!isHeard || score < (fit >= WRONG_DETERMINER && around > 0 ? Math.min(asked, fit) : asked))
    return undefined
  const agrees = fit >= WRONG_DETERMINER
  const elided = a.token(-1)
  const suggestion = (text: string): string =>
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    a.view.text !== a.view.text.toUpperCase()
      ? text.toUpperCase()
      : withCaseOf(token.text, text)
  if (!elided || a.view.lexicon === null) return { score, hit: hit(spanOf(token), suggestion(form), agrees) }
  const isFeminine = genderOf(a, member.name, member) === 2
  const article = joined(a, form, isFeminine)
  if (article === undefined) return { score, hit: hit(spanOf(token), suggestion(form), agrees) }
  return { score, hit: hit(across(elided, token), withCaseOf(elided.text.charAt(0), article + form), agrees) }
}

const hit = (span: Hit['span'], suggestion: string, agrees: boolean): Hit => ({
  span,
  suggestions: [suggestion],
  confidence: agrees ? CONFIDENCE.agreeing : CONFIDENCE.near,
})

const NUMBERS = { 1: 'singular', 2: 'plural' } as const

/** The written noun and the other in the number that the determiner asks, and what their genders add. */
function asNoun(a: Around, reading: Analysis, member: Member): readonly [string | undefined, number] {
  const place = determinerBefore(a)
  const determiner = determinerAt(a, place)
  const shown = determiner?.numbers ?? agreementOf(reading).numbers
  const number = shown === 1 || shown === 2 ? NUMBERS[shown] : undefined
  const meant = genderOf(a, member.name, member)
  const gender = meant === 1 || meant === 2 ? GENDERS[meant] : undefined
  const [form] =
    a.view.lexicon?.inflect(member.lemma, {
      pos: 'noun',
      ...(number ? { number } : {}),
      ...(gender ? { gender } : {}),
    }) ?? []
  if (form === undefined || form === a.norm(0)) return [undefined, 0]
  const written = reading.pos === 'noun' ? agreementOf(reading).genders : 3
  let fit = 0
  if (determiner) {
    if ((determiner.genders & meant) === 0) return [undefined, 0]
    if ((determiner.genders & written) === 0 && !isObject(a, determiner)) fit += WRONG_DETERMINER
  }
  const before = place === undefined ? 0 : -1 - place
  for (const o of [...(before > 1 ? [-1] : []), 1]) {
    const genders = adjectiveAt(a, o)
    if (genders === undefined) continue
    if ((genders & meant) === 0 && (genders & written) !== 0) return [undefined, 0]
    if ((genders & written) === 0 && (genders & meant) !== 0) fit += WRONG_ADJECTIVE
  }
  return isJoinable(a, form, meant) ? [form, fit] : [undefined, 0]
}

/** `on la balade`: a pronoun before a verb shows no gender of the noun that sounds like it. */
const isObject = (a: Around, { mayBePronoun }: Determiner): boolean => mayBePronoun && a.may(0, isPersonal)

/** The written noun as the adjective that was meant would be read: it agrees with what it is said of. */
function asSaid(a: Around, reading: Analysis, member: Member): Analysis {
  const said = reading.pos === 'noun' && member.pos === 'adjective' ? qualified(a, member) : undefined
  if (!said) return reading
  const { genders, numbers } = said
  return {
    ...reading,
    gender: genders === 1 || genders === 2 ? GENDERS[genders] : reading.gender,
    number: numbers === 1 || numbers === 2 ? NUMBERS[numbers] : reading.number,
  }
}
