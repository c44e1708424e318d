/** One site is one row of data: where it lives, which box is written in, what posts, which comment is answered. */
export interface Site {
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** Match patterns of the static content script: these sites are asked for at installation. */
  readonly matches: readonly string[]
  /** Patterns of a site that is read only once the person allows it: little is asked for at installation. */
  readonly offered?: readonly string[]
  /** Selector of a reply box; the generic finder is used where it finds nothing, or where there is none. */
  readonly box?: string
  /** Without it: Ctrl/⌘+Enter and the submit button of the box's own form. */
  readonly post?: {
    /** Keys that publish from inside the box. */
    readonly keys: readonly ('Enter' | 'Mod+Enter')[]
    /** Buttons that publish, looked for inside `scope` (an ancestor of the box). */
    readonly button?: string
    readonly scope?: string
  }
  /**
   * The comment being answered. `container` holds one comment: an ancestor of the box, or, where the box stands
   * beside it, the one whose author the box's own label names. `text` and `author` are looked for inside it, not
   * inside a comment nested in it.
   */
  readonly answered?: {
    readonly container: string
    readonly text: string
    readonly author: string
    /** The site answers in a dialog that shows the answered comment and no other. */
    readonly aloneInDialog?: true
  }
  /** Tokens of this site's editor that name a person, beside those that editor libraries share. */
  readonly mention?: string
  /** Date a person last held this row against the site or public code, and which. */
  readonly checked: string
}
