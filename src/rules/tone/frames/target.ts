import type { PartOfSpeech } from '../../../lexicon/morphology'
import type { Match } from '../../pattern/match'
import type { SentenceView } from '../../rule'
import { forms } from './wordClass'

/** The person answered, as subject of *être*: `vous êtes`, `tu es`, and what chat writes. */
export const YOU_ARE = `(vous (n')? (êtes|etes|étiez|serez|seriez|restez|devenez|semblez) | (tu|t') (n')? (es|étais|seras|serais|restes|deviens|sembles) | (êtes|etes) -vous | es -tu | soyez | sois)`
/** `vous faites un beau guignol`, `vous devez être idiot`, `vous avez l'air bête`. */
export const YOU_SEEM = `(vous (faites|devez être|avez l'air|passez pour|jouez) | (tu|t') (fais|dois être|as l'air|passes pour|joues) | (il faut | faut | faudrait | il faudrait | fallait | il fallait) ~1 être)`
export const LIKE_YOU = `(comme (vous|toi) | de (votre|ton) (espèce|acabit|genre|trempe|sorte) | dans (votre|ton) genre)`
export const YOUR = forms('votre vos ton ta tes')

/** These tie a noun to its sentence. */
const TIES: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'preposition', 'adjective', 'numeral'])

/** Called out rather than named: no article or preposition before it (*espèce de…*, not *une espèce de fougère*). */
export const isVocative = (match: Match, { tokens, readings }: SentenceView): boolean =>
  tokens[match.from - 1]?.norm !== "d'" &&
  !readings[match.from - 1]?.plausible.some(({ pos }) => TIES.has(pos))

/** Nothing, a comma or another sign stands before: the words call the person, or order. */
export const isCalledOut = ({ from }: Match, { tokens }: SentenceView): boolean =>
  from === 0 || tokens[from - 1]?.kind === 'punctuation'
