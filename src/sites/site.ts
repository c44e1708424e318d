import type { Identity, Readers } from '../guide/vocabulary'

/** What shows who reads a box; every condition named must hold. */
export interface ReadersSign {
  readonly is: Readers
  /** The page's path begins so. */
  readonly path?: string
  /** An ancestor of the box, or the box itself. */
  readonly within?: string
  /** Shown inside that ancestor. */
  readonly shows?: string
}

/** One site is one row of data: where it lives, which box is written in, what posts, which comment is answered. */
export interface Site {
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** Match patterns of the static content script: these sites are asked for at installation. */
  readonly matches: readonly string[]
  /** Only the part of those hosts whose path begins so. */
  readonly path?: string
  /** Patterns of a site that is read only once the person allows it: little is asked for at installation. */
  readonly offered?: readonly string[]
  /** Selector of a reply box; the generic finder is used where it finds nothing, or where there is none. */
  readonly box?: string
  /** Without it: Ctrl/⌘+Enter and the submit button of the box's own form. */
  readonly post?: {
    /** Keys that publish from inside the box; where `Enter` does, so does `Mod+Enter`. */
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
  /** Who reads what is written in a box, where the page shows it: the first that fits. None fits: unknown. */
  readonly readers?: readonly ReadersSign[]
  /** Set where what is answered is a review of a business. */
  readonly surface?: 'review'
  /** Set where whoever writes speaks for an organisation, whatever the page. */
  readonly identity?: Identity
  /** Tokens of this site's editor that name a person, beside those that editor libraries share. */
  readonly mention?: string
  /** Date a person last held this row against the site or public code, and which. */
  readonly checked: string
}
