import type { Analysis, Mood, Tags } from './morphology'
import { GENDER, NO_TAGS, NUMBER, PERSON, POS, withTags } from './readingCodes'

const MOOD_OF_GUESS: Readonly<Record<string, Mood>> = {
  inf: 'infinitive',
  pp: 'participle-past',
  pr: 'participle-present',
}

/**
 * Endings of French words that no dictionary has, the longest first; each reading as a part of speech or a mood
 * with gender and number. A plain -e or -s says little, so the last lines keep several readings.
 */
const ENDINGS = `
issements N-m-p | issement N-m-s | ements N-m-p | ement B N-m-s | ments N-m-p B | ment B N-m-s
ations N-f-p | ation N-f-s | itions N-f-p | sions N-f-p | sion N-f-s | tions N-f-p | tion N-f-s | ités N-f-p | ité N-f-s pp-m-s
istes N-b-p A-b-p | iste N-b-s A-b-s | ismes N-m-p | isme N-m-s | iques A-b-p N-f-p | ique A-b-s N-f-s
euses A-f-p N-f-p | euse A-f-s N-f-s | eux A-m-b | trices N-f-p A-f-p | trice N-f-s A-f-s | teurs N-m-p | teur N-m-s
eurs N-b-p | eur N-b-s | ables A-b-p | able A-b-s | ibles A-b-p | ible A-b-s | elles A-f-p | elle A-f-s N-f-s | els A-m-p | el A-m-s
ales A-f-p | ale A-f-s N-f-s | aux A-m-p N-m-p | al A-m-s N-m-s | ives A-f-p N-f-p | ive A-f-s N-f-s | ifs A-m-p N-m-p | if A-m-s N-m-s
ages N-m-p | age N-m-s | ences N-f-p | ence N-f-s | ances N-f-p | ance N-f-s | ettes N-f-p | ette N-f-s
iennes A-f-p N-f-p | ienne A-f-s N-f-s | iens A-m-p N-m-p | ien A-m-s N-m-s | aises A-f-p N-f-p | aise A-f-s N-f-s | ais A-m-b N-m-b ipf-s-1 ipf-s-2
aient ipf-p-3 | ions ipf-p-1 N-f-p | iez ipf-p-2 | erons fut-p-1 | erez fut-p-2 | eront fut-p-3 | era fut-s-3 | erai fut-s-1
erais cond-s-1 | erait cond-s-3 | ait ipf-s-3 | ons ind-p-1 imp-p-1 N-m-p | ez ind-p-2 imp-p-2 | ent ind-p-3 B A-m-s | ant pr A-m-s N-m-s | ants A-m-p N-m-p
ées pp-f-p N-f-p | ée pp-f-s N-f-s | és pp-m-p A-m-p N-m-p | é pp-m-s A-m-s N-m-s | er inf N-m-s | ir inf | ies pp-f-p N-f-p | ie N-f-s pp-f-s | is pp-m-b N-m-b
es N-b-p A-b-p ind-s-2 | e N-b-s A-b-s ind-s-3 ind-s-1 | s N-m-p A-m-p | x N-m-p N-m-s | t N-m-s ind-s-3 A-m-s | i N-m-s pp-m-s
`

const FINITE_OF_GUESS: Readonly<Record<string, Mood>> = {
  ind: 'indicative-present',
  ipf: 'imperfect',
  fut: 'future',
  cond: 'conditional',
  imp: 'imperative',
}

function parseGuess(code: string): Tags {
  const [head = '', first = '', second = ''] = code.split('-')
  const finite = FINITE_OF_GUESS[head]
  if (finite !== undefined) {
    const number = NUMBER[first] ?? 'none'
    return { ...NO_TAGS, pos: 'verb', mood: finite, number, person: PERSON[second] ?? 0 }
  }
  const agreement = { gender: GENDER[first] ?? 'none', number: NUMBER[second] ?? 'none' }
  const mood = MOOD_OF_GUESS[head]
  if (mood !== undefined) return { ...NO_TAGS, ...agreement, pos: 'verb', mood }
  return { ...NO_TAGS, ...agreement, pos: POS[head] ?? 'noun' }
}

let endings: ReadonlyMap<string, readonly Tags[]> | undefined
const LONGEST_ENDING = 8

/** The readings that the ending of an unknown word suggests, likeliest first; never none. `norm` is lower case. */
export function guessByEnding(norm: string): readonly Analysis[] {
  endings ??= new Map(
    ENDINGS.trim()
      .split(/\n| \| /)
      .map((entry): [string, readonly Tags[]] => {
        const [ending = '', ...codes] = entry.trim().split(' ')
        return [ending, codes.map(parseGuess)]
      }),
  )
  // At least two letters must stand before the ending, otherwise it is the word.
  for (let length = Math.min(LONGEST_ENDING, norm.length - 2); length > 0; length--) {
    const found = endings.get(norm.slice(-length))
    if (found !== undefined) return found.map((tags) => withTags(norm, tags))
  }
  return GUESS_NOTHING.map((tags) => withTags(norm, tags))
}

const GUESS_NOTHING: readonly Tags[] = ['N-b-s', 'A-b-b', 'I'].map(parseGuess)
