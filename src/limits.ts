/**
 * How much of anything crosses a boundary. Whoever sends cuts by these, and whoever decodes refuses by them: a message
 * beyond one is not answered at all, so that the two must never differ. Texts are measured in UTF-16 units.
 */

/** A reply or a comment; the review itself reads less and says so. */
export const MAX_REPLY = 2 ** 21
/** The name of a person, of a Page, of a site. */
export const MAX_NAME = 200
export const MAX_URL = 4_000
export const MAX_HOST = 255
export const MAX_RULE_ID = 200
/** A passage of which a rule is to be made. */
export const MAX_PASSAGE = 300

/** A word of the personal dictionary: longer ones are none. */
export const MAX_WORD = 80
/** Words of it: with more, every review would be about reading them. */
export const MOST_WORDS = 10_000

/** A sentence of the notebook of errors. */
export const MAX_SENTENCE = 300
/** What one note tells of remarks, and of words written since the note before. */
export const MOST_HAPPENINGS = 100
export const MOST_WORDS_NOTED = 5_000

/** A saved reply, its title, and what one signs with. */
export const MAX_SAVED_REPLY = 3_000
export const MAX_TITLE = 120
export const MAX_SIGNATURE = 80
