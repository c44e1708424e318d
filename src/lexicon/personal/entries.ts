/** What a format gives of a personal dictionary, before any word is judged. */
export interface Entries {
  /** How people call what they brought. */
  readonly format: string
  readonly entries: readonly Entry[]
  /** One sentence for each thing that was seen and not taken. */
  readonly left: readonly string[]
}

export interface Entry {
  /** As the file spells it, without marks of its format. */
  readonly word: string
  /** « Ligne 12 », or the like. */
  readonly where: string
  /** It carried rules by which the other tool inflects it. */
  readonly inflected: boolean
}

/** Of another tool's text, what may be shown in a sentence. */
export const quoted = (text: string): string =>
  `« ${text.slice(0, 40).toWellFormed()}${text.length > 40 ? '…' : ''} »`
