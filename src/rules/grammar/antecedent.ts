import type { Analysis } from '../../lexicon/morphology'
import type { SentenceView } from '../rule'
import { isOpening, phraseOpensClause } from './clause'
import { type Agreement, could, isInfinitive, isPersonal, isPos, may, must } from './features'
import { isAfterFrame } from './frame'
import { REACH } from './kit/reach'
import { isNoun } from './nounGroup'
import type { Phrase } from './phraseShape'
import { antecedentsIn } from './subjects'

/** After these `que` joins clauses: `est-ce que`, `parce que`, `dès que`. */
const CONJUNCTION_BEFORE =
  /^(?:-ce|parce|alors|tandis|dès|pendant|depuis|après|avant|afin|bien|sauf|ainsi|pour)$/

/** Nouns that a clause in `que` explains (`la preuve que`): there it is no pronoun. */
const EXPLAINED = new Set(
  'fait preuve impression idée espoir sentiment certitude condition peur crainte sorte façon manière chance avis confirmation assurance information bruit promesse hypothèse nouvelle raison garantie indication annonce notification conviction signe point mesure fois moment instant temps regret honte dommage opinion croyance rumeur probabilité possibilité risque'.split(
    ' ',
  ),
)

/** Past a comma `que` may stand for something further off (`deux postes étaient libres à l'accueil, que nous avons pourvus`). */
export function othersBefore(view: SentenceView, que: number, { start }: Phrase): readonly Agreement[] {
  if (view.tokens[que - 1]?.text !== ',') return []
  const from = view.tokens.findLastIndex(
    (token, at) => at < start && (isOpening(token) || token.text === ','),
  )
  return antecedentsIn(view)
    .filter((phrase) => phrase.start > from && phrase.end <= start)
    .flatMap(({ attribute, heads }) => [attribute, ...heads])
}

/** After these, and after a verb, `que` stands for nothing. */
export const joinsClauses = (view: SentenceView, que: number): boolean =>
  CONJUNCTION_BEFORE.test(view.tokens[que - 1]?.norm ?? '') ||
  (must(view, que - 1, (each) => isPersonal(each) || isInfinitive(each)) &&
    // `la machine à coudre que`: what one does with the thing.
    !(view.tokens[que - 2]?.norm === 'à' && may(view, que - 3, isNoun) && !isSaying(view, que - 1)))

export const isSaying = (view: SentenceView, at: number): boolean =>
  could(
    view,
    at,
    ({ lemma }) => TELLING.has(lemma) || /^(?:croire|penser|savoir|voir|comprendre|admettre)$/.test(lemma),
  )

/** The phrases that end before `que`; before a comma, where nothing but them can lead it (`vos photos, que nous avons`). */
export function antecedentsOf(view: SentenceView, que: number): readonly Phrase[] {
  const isApart = view.tokens[que - 1]?.text === ','
  const phrases = antecedentsIn(view).filter(({ end }) => end === (isApart ? que - 1 : que))
  if (!isApart || !phrases.some(({ start }) => !phraseOpensClause(view, start))) return phrases
  const first = Math.min(...phrases.map(({ start }) => start))
  return leadsQue(view, first, que - 1)
    ? phrases.filter(({ start }) => phraseOpensClause(view, start))
    : phrases
}

/** Something before the comma may have `que` for its own (`dites au gérant, Paul, que`, `plus grand, je crois, que`). */
function leadsQue(view: SentenceView, from: number, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at--) {
    const token = view.tokens[at]
    if (!token || isOpening(token)) return false
    // `Madame, merci pour la lettre, que`
    if (token.text === ',' && at < from) return !isAfterFrame(view, at)
    // `pensez à vos lunettes, que`
    const isThinkingOf = token.norm.startsWith('pens') && /^(?:à|aux?)$/.test(view.tokens[at + 1]?.norm ?? '')
    if (LEADING_QUE.test(token.norm) || (isSaying(view, at) && !isThinkingOf)) return true
  }
  return false
}
const LEADING_QUE =
  /^(?:c'|ce|si|tant|tellement|plus|moins|mieux|pire|aussi|autant|même|autres?|tel(?:le)?s?|ainsi|ne|n'|assez|trop)$/

/** `la preuve que vous avez payé`: what follows says what it is. */
export const isExplained = (view: SentenceView, { start, end }: Phrase): boolean =>
  view.readings
    .slice(start, end)
    .some(({ analyses }) =>
      analyses.some(
        ({ pos, lemma, number }) => pos === 'noun' && number !== 'plural' && EXPLAINED.has(lemma),
      ),
    )

/** `c'est avec joie que`, `chaque fois que`, `une telle joie que`: here `que` stands for nothing. */
export function isNoAntecedent(view: SentenceView, { start, end, isTime }: Phrase): boolean {
  if (isTime) return true
  for (let at = start; at < end; at++) {
    if (
      /^(?:tel|telle|tels|telles|si|tellement|tant|plus|moins|aussi|autant|assez|trop)$/.test(
        view.tokens[at]?.norm ?? '',
      )
    )
      return true
  }
  const before = view.tokens[start - 1]?.norm ?? ''
  // `le peu d'attention qu'on nous a accordé`: the little, or what there was of it.
  if (view.tokens[start - 2]?.norm === 'peu') return true
  // `Bonjour Léa, la carte que`: no list.
  if (before === ',' || (before === 'et' && (start === 1 || view.tokens[start - 2]?.text === ',')))
    return !phraseOpensClause(view, start)
  if (
    !may(view, start - 1, isPos('preposition')) &&
    (!/^(?:du|des|aux?)$/.test(view.tokens[start]?.norm ?? '') || isPresented(view, start))
  )
    return /^(?:tel|telle|si|tellement|tant|ni|et|ou)$/.test(before)
  const isTold = /^(?:à|aux?)$/.test(view.tokens[start]?.norm ?? '') || before === 'à'
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const token = view.tokens[at]
    if (!token || isOpening(token)) return false
    if (/^(?:c'|ce|-ce)$/.test(token.norm)) return true
    // `nous avons dit aux clients que vous avez payé`: who is told, and what.
    if (isTold && could(view, at, ({ pos, lemma }) => pos === 'verb' && TELLING.has(lemma))) return true
  }
  return false
}

export const isBe = ({ lemma }: Analysis): boolean => lemma === 'être'

/** `ce sont des erreurs que`: there `des` is an article. */
const isPresented = (view: SentenceView, at: number): boolean =>
  could(view, at - 1, isBe) && /^(?:c'|ce)$/.test(view.tokens[at - 2]?.norm ?? '')

const TELLING = new Set(
  'dire expliquer confirmer indiquer annoncer rappeler signaler préciser répéter promettre assurer demander garantir répondre écrire communiquer transmettre montrer prouver apprendre conseiller proposer suggérer souhaiter permettre souligner préférer'.split(
    ' ',
  ),
)
