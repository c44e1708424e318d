import type { Reading } from '../../lexicon/reading'
import type { Token } from '../../text/token'
import type { ReplyView } from '../rule'

/** Words by which a reply speaks to more than one person: its *vous* is then a plural, not a courtesy. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:tou(?:te)?s les (?:deux|trois|quatre|cinq)|tous (?:là|ensemble)|entre vous|combien vous|à (?:vous )?(?:tous|toutes)|vous (?:tous|toutes|deux|trois)|tout le monde|les ami(?:\(e\)|·e|\.e)?e?s|chers|chères|mesdames|messieurs|nombreux|nombreuses|d[’']entre vous|vous-mêmes|vous êtes tou(?:s|tes)|chacun|chacune|la team|la communauté)(?![\p{L}])/iu
const TWO_NAMES =
  /^(?:bonjour|bonsoir|coucou|hello|salut|merci|chère?s?)\s+@?\p{Lu}[\p{L}-]+(?:\s*,\s*@?\p{Lu}[\p{L}-]+)*\s+et\s+@?\p{Lu}/iu

/** `ton frère et toi`, `toi et ta sœur`: one who is called *tu* and somebody else are *vous* together. */
const WITH_YOU = /\p{L} (?:et|ou|ni|comme) toi(?!\p{L})|(?:^|[^\p{L}])toi (?:et|ou|ni|comme) (?!toi)\p{L}/iu
/** `Ta sœur vient ? Deux places vous attendent`: whoever belongs with *tu* may be meant with it. */
const YOUR_PEOPLE =
  /(?:^|[^\p{L}])(?:ton|ta|tes) (?:petite?s? |grande?s? |deux )?(?:frère|sœur|fils|fille|mère|père|maman|papa|mari|femme|ami|amie|copain|copine|copains|copines|amis|amies|parents|enfants|frères|sœurs|cousins?|cousines?|équipe|classe|famille|camarades)(?!\p{L})/iu

export function speaksToSeveral({ text, french }: ReplyView): boolean {
  if (SEVERAL.test(text) || TWO_NAMES.test(text)) return true
  // `vous êtes arrivés`, `êtes-vous prêts`: the participle says how many.
  return french.some(({ view: { tokens, readings } }) =>
    tokens.some(
      ({ norm }, at) =>
        (norm === 'vous' && isPlural(readings[attributeOf(tokens, at + 1)])) ||
        (norm === '-vous' && isPlural(readings[attributeOf(tokens, at - 1)])),
    ),
  )
}

/** Where one is called *tu* and a *vous* may still be right: for that one and whoever belongs with it. */
export const speaksOfOthersToo = ({ text }: ReplyView): boolean =>
  WITH_YOU.test(text) || YOUR_PEOPLE.test(text)

/** The place of the attribute of `vous`: `vous n'êtes pas seuls`; -1 where there is no être. */
function attributeOf(tokens: readonly Token[], after: number): number {
  let at = after
  if (/^n[e']$/.test(tokens[at]?.norm ?? '')) at++
  if (!/^(?:êtes|étiez|serez|seriez|soyez)$/.test(tokens[at]?.norm ?? '')) return -1
  do at++
  while (/^(?:-vous|pas|plus|jamais|bien|toujours|très|vraiment|tous|toutes)$/.test(tokens[at]?.norm ?? ''))
  return at
}

const isPlural = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  reading.plausible.length > 0 &&
  reading.plausible.every(
    ({ number, mood, pos }) => number === 'plural' && (mood === 'participle-past' || pos === 'adjective'),
  )
