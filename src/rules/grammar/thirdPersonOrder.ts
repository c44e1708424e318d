import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { isWord, type WordToken } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { isInfinitive, isParticiple, isPersonal, may, must } from './features'
import { hitFor, isImperative } from './orderForms'

const FAMILIAR = /^(?:tu|t'|te|toi|ta|ton|tes|-toi)$/
/** Verbs that need an object, and do not have their subject behind them. */
const TAKING = /^(?:prendre|reprendre|mettre|remettre|lire|choisir|attendre|remplir|apprendre)$/
const OBJECT = /^(?:l[ea]s?|l'|une?|ce|cet|cette|t[ao]n?|tes|m[ao]n?|mes|notre|nos)$/
/** What is asked of someone, and hardly told of anyone without a subject. */
const SET_ORDER =
  /^(?:fait (?:attention|gaffe|vite|confiance)|dit (?:bonjour|bonsoir|merci)|prend (?:soin|garde|rendez-vous))$/
/** `Pour la taille, …`, `Sinon, …`, `Coucou Léa, …` */
const FRONTED =
  /^(?:pour|sinon|alors|donc|ensuite|puis|surtout|oui|non|coucou|salut|hello|hey|bonjour|bonsoir)$/
/** Verbs of coming and being left may have their subject behind them: `vient ensuite ta photo`. */
const PRESENTING = /^(?:ven|reven|surven|interven|suivr|rest|plair)/

type Head = 'first' | 'fronted' | 'joined'

/** Where a verb may stand without a subject: first, past what is put before, or joined to an order. */
function headAt(view: SentenceView, at: number): Head | undefined {
  const before = view.tokens[at - 1]
  if (!before || (before.kind === 'protected' && before.protects === 'emoji')) return 'first'
  const head = view.tokens.slice(0, at - 1)
  if (before.text === ',')
    return FRONTED.test(head[0]?.norm ?? '') &&
      !head.some(({ norm }, i) => /^(?:qu[ei']|qui|si|on|il|elle)$/.test(norm) || isSurePersonal(view, i))
      ? 'fronted'
      : undefined
  const isJoined =
    /^(?:et|puis)$/.test(before.norm) &&
    may(view, 0, isImperative) &&
    !head.some(({ norm }) => /^(?:qui|tu|on|il|elle)$/.test(norm))
  return isJoined ? 'joined' : undefined
}

const isSurePersonal = (view: SentenceView, at: number): boolean => must(view, at, isPersonal)

const isThird = (each: Analysis): boolean =>
  isPersonal(each) && each.person === 3 && each.number === 'singular'

/** `Revient vite nous voir`: what follows is the infinitive of what one comes for. */
const isComing = ({ tokens, readings }: SentenceView, at: number): boolean => {
  const pronoun = /^(?:vite|donc|juste)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  return (
    /^(?:nous|me|m')$/.test(tokens[pronoun]?.norm ?? '') &&
    (readings[pronoun + 1]?.analyses.some(isInfinitive) ?? false)
  )
}

/** `Prend vite ta place`, `Dit à ta maman`, `Pour la taille, prend la M`: no subject is left for the third person. */
export function forThirdPerson(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!isWord(verb) || !/[td]$/.test(verb.norm) || !isWord(next) || next.clitic) return undefined
  const head = headAt(view, at)
  if (head === undefined) return undefined
  const known = lexicon.analyses(verb.text)
  const lemma = known.find(isThird)?.lemma
  if (lemma === undefined) return undefined
  // Beside the noun (`le prix de revient`).
  if (PRESENTING.test(lemma))
    return head === 'first' && isComing(view, at) ? orderOf(lexicon, verb, known) : undefined
  const isSet = SET_ORDER.test(`${verb.norm} ${next.norm}`)
  const isHyphenated = head === 'first' && hasLooseObject(view, at)
  if (!known.every((each) => isThird(each) || isParticiple(each) || isHyphenated || isSet)) return undefined
  const clause = view.tokens.slice(at + 1, endOf(view, at))
  const isAsked = isHyphenated || (head !== 'fronted' && clause.some(({ norm }) => FAMILIAR.test(norm)))
  const isTaken =
    head !== 'joined' && (isSet || (known.every(isThird) && TAKING.test(lemma) && OBJECT.test(next.norm)))
  if ((!isAsked && !isTaken) || clause.some((_, i) => isSurePersonal(view, at + 1 + i))) return undefined
  const hit = orderOf(lexicon, verb, known)
  if (!hit || !isHyphenated) return hit
  return {
    ...hit,
    span: { start: verb.start, end: next.end },
    suggestions: (hit.suggestions ?? []).map((form) => `${form}-${next.norm}`),
  }
}

/** `Sort le du four`: no noun follows. */
function hasLooseObject({ tokens }: SentenceView, at: number): boolean {
  const object = tokens[at + 1]?.norm ?? ''
  if (/^(?:toi|moi|nous|lui)$/.test(object)) return true
  const after = /^(?:du|des|de|d'|aux?|à|dans|sur|en|avec|chez|pour)$/
  return /^l(?:e|a|es)$/.test(object) && after.test(tokens[at + 2]?.norm ?? '')
}

/** `dit autrement, tu gagnes`: a participle is followed by a clause of its own. */
function endOf({ tokens }: SentenceView, at: number): number | undefined {
  const end = tokens.findIndex(
    ({ kind, norm }, i) => i > at && (kind === 'punctuation' || /^(?:qu[ei']|si)$/.test(norm)),
  )
  return end < at ? undefined : end
}

const orderOf = (lexicon: Lexicon, verb: WordToken, known: readonly Analysis[]): Hit | undefined =>
  hitFor(lexicon, verb, known, (each) => isImperative(each) && each.number === 'singular')
