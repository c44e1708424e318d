/** Who speaks and who is spoken to, for patterns. */

/** The person answered, as subject: *vous*, *tu*, *-vous*, *-tu*. */
export const YOU = '(<vous>|<tu>)'
/** The person answered, as object or after a preposition. */
export const TO_YOU = "(<vous>|te|t'|<toi>|-toi)"
export const YOUR = '(<votre>|<ton:determiner>)'
/** Whoever answers, as subject. */
export const WE = "(nous|on|je|j')"
export const OUR = '(<notre>|<mon:determiner>)'

/** Words that may slip between a subject and its verb: *vous l'avez*, *vous ne nous avez*. */
export const CLITICS = "(ne|n'|le|la|l'|les|en|y|nous|me|m'|vous|te|t'|lui|leur|se|s')"
export const UP_TO_TWO_CLITICS = `${CLITICS}? ${CLITICS}?`
