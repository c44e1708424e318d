import type { ReplyView } from '../rule'

/** Words by which a reply speaks to more than one person: its *vous* is then a plural, not a courtesy. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:à (?:vous )?(?:tous|toutes)|vous (?:tous|toutes|deux|trois)|tout le monde|les ami(?:\(e\)|·e|\.e)?e?s|chers|chères|mesdames|messieurs|nombreux|nombreuses|d[’']entre vous|vous-mêmes|vous êtes tou(?:s|tes)|chacun|chacune|la team|la communauté)(?![\p{L}])/iu
const TWO_NAMES =
  /^(?:bonjour|bonsoir|coucou|hello|salut|merci|chère?s?)\s+@?\p{Lu}[\p{L}-]+(?:\s*,\s*@?\p{Lu}[\p{L}-]+)*\s+et\s+@?\p{Lu}/iu

export function speaksToSeveral({ text, french }: ReplyView): boolean {
  if (SEVERAL.test(text) || TWO_NAMES.test(text)) return true
  // `vous êtes arrivés`: the participle says how many.
  return french.some(({ view: { tokens, readings } }) =>
    tokens.some(
      ({ norm }, at) =>
        norm === 'vous' &&
        /^(?:êtes|étiez|serez|seriez|soyez)$/.test(tokens[at + 1]?.norm ?? '') &&
        (readings[at + 2]?.plausible.length ?? 0) > 0 &&
        readings[at + 2]?.plausible.every(
          ({ number, mood, pos }) =>
            number === 'plural' && (mood === 'participle-past' || pos === 'adjective'),
        ),
    ),
  )
}
