import type { Match } from '../../pattern/match'
import type { SentenceView } from '../../rule'
import { forms } from './wordClass'

/** The person answered, as subject of *être*: `vous êtes`, `tu es`, and what chat writes. */
export const YOU_ARE = `(vous (n')? (êtes|etes|étiez|serez|seriez|restez|devenez|semblez) | (tu|t') (n')? (es|étais|seras|serais|restes|deviens|sembles) | (êtes|etes) -vous | es -tu | soyez | sois)`
/** `vous faites un beau guignol`, `vous devez être idiot`, `vous avez l'air bête`. */
export const YOU_SEEM = `(vous (faites|devez être|avez l'air|passez pour|jouez) | (tu|t') (fais|dois être|as l'air|passes pour|joues) | (il faut | faut | faudrait | il faudrait | fallait | il fallait) ~1 être)`
export const LIKE_YOU = `(comme (vous|toi) | de (votre|ton) (espèce|acabit|genre|trempe|sorte) | dans (votre|ton) genre)`
export const YOUR = forms('votre vos ton ta tes')

const DETERMINERS = new Set(
  "un une l' le la les des cette ces chaque toute quelle aucune d' plusieurs différentes deux trois telle même nouvelle".split(
    ' ',
  ),
)

/** Called out rather than named: no article before it (*espèce de…*, not *une espèce de fougère*). */
export const isVocative = (match: Match, { tokens }: SentenceView): boolean =>
  !DETERMINERS.has(tokens[match.from - 1]?.norm ?? '')
