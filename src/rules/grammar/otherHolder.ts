import { table } from '../../text/table'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isFiniteVerb, phraseOpensClause } from './clause'
import {
  type Agreement,
  agreementAmong,
  could,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  meet,
  must,
} from './features'
import { isAdjectival, isNoun, type NounGroup, nounGroupAt } from './nounGroup'
import { phrasesOf } from './subjects'
import { isTimeNoun } from './timeNoun'
import { verbOfPhrase } from './verbOfPhrase'

/** `les conditions de la vente annoncées`: after a complement, an adjective may agree with a noun before it. */
export function belongsElsewhere(view: SentenceView, group: NounGroup, place: number): boolean {
  const before = group.at - 1
  // `a ce matin refusé`: the participle is the helping verb's.
  if (could(view, before, ({ kind }) => kind === 'auxiliary') && isTimeNoun(view, group.noun)) return true
  if (hasPluralOfTwo(view, group, place) || areCounted(view, group, place)) return true
  // `a soufflé ses bougies entouré des siens`: with whom one does it.
  const isWith =
    could(view, place, ({ lemma }) => COMPANY.test(lemma)) &&
    /^d(?:[e'u]|es)$|^par$/.test(view.tokens[place + 1]?.norm ?? '')
  const isComplement =
    could(view, before, isPos('preposition')) ||
    (view.tokens[before]?.norm !== 'et' && could(view, group.at, ({ kind }) => kind === 'contracted'))
  const agreement = agreementAmong(view.readings[place]?.analyses ?? [], isAdjectival)
  if (!agreement) return true
  // `présentez-vous au guichet muni de votre carte`: who is spoken to.
  const isEquipped = could(view, place, ({ lemma }) => lemma === 'munir')
  if (isEquipped && view.tokens.slice(0, place).some(({ norm }) => SPOKEN_TO.test(norm))) return true
  if (isWith && hasNounBefore(view, before, agreement)) return true
  // `tu as couru le marathon déguisée`: who is dressed so.
  if (isDressed(view, place)) return true
  // `un départ et une garderie gratuit`: in the singular it can only be the last one's.
  if (!isComplement)
    return (
      view.tokens[before]?.norm === 'et' && agreement.numbers !== 1 && hasNounBefore(view, before, agreement)
    )
  // `nous avons passé la nuit amarrés`
  if (isTimeNoun(view, group.noun) && could(view, before, ({ lemma }) => lemma === 'passer')) return true
  // `les sorties organisées par le collège`: who did it makes it no passing state.
  // `sont sortis du four si beaux que`
  const isSo = view.tokens[place - 1]?.norm === 'si' && /^qu[e']$/.test(view.tokens[place + 1]?.norm ?? '')
  const isPassing = isSo || (isState(view, place) && view.tokens[place + 1]?.norm !== 'par')
  return hasNounBefore(view, before, agreement, !isPassing)
}

/** A noun that agrees stands before `at`, in the same clause; past a verb only where its adjective may be a state. */
function hasNounBefore(view: SentenceView, at: number, agreement: Agreement, stopsAtVerb = false): boolean {
  for (let i = at; i >= Math.max(0, at - 10); i--) {
    // `elles sont rentrées au refuge trempées`: as the participle says.
    if (!stopsAtVerb && isHolding(view, i, agreement)) return true
    // `on sort de son cours épuisées`: who comes out.
    if (!stopsAtVerb && isSomeoneMoving(view, i)) return true
    if (view.tokens[i]?.kind === 'punctuation' || (stopsAtVerb && isFiniteVerb(view, i))) return false
    // `celles du couloir tamisées`
    const norm = view.tokens[i]?.norm ?? ''
    // `l'une des portières rayée`
    const pronoun = view.tokens[i - 1]?.norm === "l'" ? ONE[norm] : THOSE[norm]
    if (pronoun && isPossible(meet(pronoun, agreement))) return true
    const best = view.readings[i]?.best
    // `novembre est calme, brume sur le lac offerte`: what looks like a verb is a noun where it opens a list.
    const isListing = view.tokens[i - 1]?.text === ',' && could(view, i, isNoun)
    if (!best || !(isNoun(best) || isListing) || NO_HOLDERS.has(best.lemma)) continue
    const other = allowedBy(view, i, isNoun)
    if (other && isPossible(meet(other, agreement))) return true
  }
  return false
}
const THOSE = table<Agreement>({
  celui: { genders: 1, numbers: 1 },
  celle: { genders: 2, numbers: 1 },
  ceux: { genders: 1, numbers: 2 },
  celles: { genders: 2, numbers: 2 },
})
const ONE = table<Agreement>({ un: { genders: 1, numbers: 1 }, une: { genders: 2, numbers: 1 } })

const isSomeoneMoving = (view: SentenceView, at: number): boolean =>
  could(view, at, ({ pos, lemma }) => pos === 'verb' && MOTION.test(lemma)) &&
  /^(?:on|nous|vous|je|tu|elles?|ils?)$/.test(view.tokens[at - 1]?.norm ?? '')

const DRESSED = /^(?:déguiser|costumer|vêtir|habiller|grimer|maquiller|coiffer|chausser|masquer)$/

/** `tu as couru le marathon déguisée`: said of whoever does it, where a pronoun says who. */
export const isDressed = (view: SentenceView, at: number): boolean =>
  could(view, at, ({ lemma }) => DRESSED.test(lemma)) &&
  view.tokens.slice(0, at).some(({ norm }) => /^-?(?:je|j'|tu|nous|vous|elles?|on)$/.test(norm))

/** `un diabolo violette`, `un savon rose`: the flower or fruit that it tastes or smells of, and no colour. */
export const isTaste = (view: SentenceView, noun: number, place: number): boolean =>
  /^(?:violette|rose|orange|mandarine|olive|prune|cerise|noisette|marron)$/.test(
    view.tokens[place]?.norm ?? '',
  ) && could(view, noun, ({ lemma }) => TASTING.test(lemma))
const TASTING =
  /^(?:diabolo|sirop|kir|sorbet|glace|bonbon|thé|infusion|tisane|macaron|parfum|savon|liqueur|limonade|yaourt|gâteau|chocolat|cocktail|nougat|caramel|arôme|goût|bougie)$/

const SPOKEN_TO = /^-?(?:vous|nous|te|t'|toi)$|ez$/

const COMPANY = /^(?:entourer|accompagner|escorter|épauler|assister|suivre|encadrer)$/

/** One comes, goes or is kept in some state. */
const isHolding = (view: SentenceView, at: number, agreement: Agreement): boolean => {
  const isOfMotion = could(view, at, ({ pos, lemma }) => pos === 'verb' && MOTION.test(lemma))
  const own = isOfMotion ? allowedBy(view, at, isParticiple) : undefined
  return own !== undefined && isPossible(meet(own, agreement))
}
const MOTION = /^(?:re)?(?:s?sortir|venir|partir|arriver|rentrer|entrer|descendre|monter)$|^revenir$/

/** Months and greetings have no adjective that waits for them. */
const NO_HOLDERS = new Set(
  'merci bonjour bonsoir salut coucou janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
)

/** What one may be in passing (`les colis partent de l'entrepôt intacts`, `ils quittent la table déçus`). */
export const STATES = new Set(
  'vide plein intact impeccable propre sale neuf entier complet incomplet vivant malade content heureux malheureux furieux nu libre prêt fragile froid chaud tiède humide sec conforme utilisable inutilisable défectueux ravi déçu inaperçu conquis bredouille indemne sain sauf vert rouge bleu noir blanc jaune gris rose'.split(
    ' ',
  ),
)
export const isState = (view: SentenceView, at: number): boolean =>
  could(view, at, (each) => isParticiple(each) || (each.pos === 'adjective' && STATES.has(each.lemma)))

/** `une dizaine venus d'Alsace`: those who are counted. */
const areCounted = (view: SentenceView, { noun }: NounGroup, place: number): boolean =>
  COUNTING.has(view.tokens[noun]?.norm ?? '') && allowedBy(view, place, isAdjectival)?.numbers === 2
/** What counts others, and lets them be spoken of alone. */
export const COUNTING = new Set(
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine moitié partie majorité minorité tiers quart'.split(
    ' ',
  ),
)

/** `le pain et la salade frais`, `à ma mère et à mon père malades`: several nouns make a plural. */
function hasPluralOfTwo(view: SentenceView, group: NounGroup, place: number): boolean {
  const joint = could(view, group.at - 1, isPos('preposition')) ? group.at - 2 : group.at - 1
  const isJoined = /^(?:et|ou|ni|,)$/.test(view.tokens[joint]?.norm ?? '')
  const own = allowedBy(view, place, isAdjectival)
  // `Et votre voisin`, at the head of its sentence.
  if (view.tokens[joint]?.norm === 'et' && joint === 0) return false
  const isFirstComma = view.tokens.findIndex(({ text }) => text === ',') === joint
  if (isFirstComma && phraseOpensClause(view, group.at) && isOfOne(view, group.at)) return false
  // With a masculine among them they are no feminine.
  const isOfNone = own?.genders === 2 && allowedBy(view, group.noun, isNoun)?.genders === 1
  // `la cave et la terrasse inondés`, `le bar et la salle chauffées`: of neither, nor of both.
  const other = singleBefore(view, joint)
  const noun = allowedBy(view, group.noun, isNoun)
  const isOfNeither =
    view.tokens[joint]?.norm === 'et' &&
    other !== undefined &&
    noun?.numbers === 1 &&
    noun.genders === 2 &&
    ((own?.genders === 1 && other.genders === 2) || (own?.genders === 2 && other.genders === 1))
  return isJoined && own?.numbers === 2 && !isOfNone && !isOfNeither
}

/** The noun in the singular whose group ends at `end`. */
function singleBefore(view: SentenceView, end: number): Agreement | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const group = nounGroupAt(view, at)
    const noun = group?.end === end ? allowedBy(view, group.noun, isNoun) : undefined
    if (noun) return noun.numbers === 1 ? noun : undefined
  }
  return undefined
}

/** `Cher Paul, votre colis reçus en mars permet`: its verb says that it is one. */
function isOfOne(view: SentenceView, at: number): boolean {
  const phrase = phrasesOf(view).find(({ start }) => start === at)
  const verb = phrase && verbOfPhrase(view, phrase.end)?.at
  return verb !== undefined && must(view, verb, (each) => isPersonal(each) && each.number === 'singular')
}
