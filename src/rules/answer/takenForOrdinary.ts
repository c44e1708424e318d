/** The category of a reply that takes a grave comment for an ordinary one; apart, so that the page can know it without the engine. */
export const TAKEN_FOR_ORDINARY = 'a_escalader'
