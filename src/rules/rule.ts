import type { Guide } from '../guide/guide'
import type { Identity, Readers } from '../guide/vocabulary'
import type { Classifier } from '../lexicon/classifier'
import type { Preference } from '../lexicon/ear'
import type { SentenceEncoder } from '../lexicon/encoder'
import type { Lexicon } from '../lexicon/lexicon'
import type { PartOfSpeech } from '../lexicon/morphology'
import type { Reading } from '../lexicon/reading'
import type { Sentence } from '../text/sentence'
import type { Span } from '../text/span'
import type { Token } from '../text/token'
import type { Kind, Severity } from './finding'

/** A text the rule must mark, where, and what its first suggestion makes of the text. Test and lesson in one. */
export interface MatchExample {
  readonly text: string
  /** The exact passage that must be marked. */
  readonly marks: string
  /** The whole text after the first suggestion; left out where only a person can rewrite it. */
  readonly fixed?: string
  /** The comment that this text answers, where the rule needs one. */
  readonly comment?: string
}

/** A text the rule must leave alone, with the comment that it answers. */
export interface PassExample {
  readonly text: string
  readonly comment?: string
}

export interface RuleInfo {
  /** `family/name`, unique and stable: people switch rules off by it. */
  readonly id: string
  readonly kind: Kind
  readonly category: string
  readonly severity: Severity
  /** One sentence, in French. */
  readonly message: string
  /** At most two sentences, in French. */
  readonly why: string
  /** Matches fixed wording; dropped when the sentence classifier finds the sentence harmless. */
  readonly frame?: boolean
  readonly examples: {
    readonly match: readonly MatchExample[]
    readonly pass: readonly (string | PassExample)[]
    /** What the guide must say for the rule to speak. */
    readonly guide?: Partial<Guide>
    /** What the comment must say for the rule to speak, where an example does not carry its own. */
    readonly comment?: string
  }
}

/** What a rule found; what it leaves out is taken from its `RuleInfo`. */
export interface Hit {
  readonly span: Span
  readonly suggestions?: readonly string[]
  readonly message?: string
  readonly severity?: Severity
  /** 0 to 1; 1 when left out. */
  readonly confidence?: number
}

/** A sentence in its text: what counts from its own start is moved by `start`. */
export interface PlacedSentence {
  readonly view: SentenceView
  readonly start: number
}

/** The comment being answered, read like a reply. */
export interface CommentView {
  readonly text: string
  readonly sentences: readonly PlacedSentence[]
}

/** The whole reply, in any language. Immutable. */
export interface ReplyView {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** The sentences that are French, read word by word. */
  readonly french: readonly PlacedSentence[]
  /** Null where nothing is answered, or it could not be read. */
  readonly comment: CommentView | null
  readonly context: ReviewContext
  readonly lexicon: Lexicon | null
  /** Hears what whole sentences do; null where its file could not be read. */
  readonly acts: Classifier | null
  /** Knows what situations comments sound like; null where its file could not be read. */
  readonly situations: Classifier | null
  /** What sentences mean: without it acts and situations are not to be heard. Null where its file could not be read. */
  readonly encoder: SentenceEncoder | null
}

/** What is known around the reply; a missing field is unknown, never guessed. */
export interface ReviewContext {
  readonly comment?: string
  readonly author?: string
  readonly site?: string
  /** The name under which the reply will stand. */
  readonly speaker?: string
  readonly identity?: Identity
  readonly readers?: Readers
  readonly guide: Guide
}

/**
 * One French sentence, alone: offsets count from its own start, so that what a rule finds stays true
 * wherever the sentence stands and is kept while the rest of the reply is being written.
 */
export interface SentenceView {
  readonly text: string
  /** White space left out; rules look left and right by index. */
  readonly tokens: readonly Token[]
  /** What each token is here, one per token. */
  readonly readings: readonly Reading[]
  /** Where another form that sounds like the written one is likelier, from left to right. */
  readonly preferences: readonly Preference[]
  readonly guide: Guide
  readonly lexicon: Lexicon | null
}

/**
 * Tried only at a token whose lower-case form is one of `words`, or that may be one of `lemmas` or `pos`: a rule
 * costs what its words cost.
 */
export interface TokenRule extends RuleInfo {
  readonly scope: 'token'
  readonly words?: readonly string[]
  readonly lemmas?: readonly string[]
  readonly pos?: readonly PartOfSpeech[]
  check(sentence: SentenceView, at: number): Hit | undefined
}

/** Tried once per sentence of French. */
export interface SentenceRule extends RuleInfo {
  readonly scope: 'sentence'
  check(sentence: SentenceView): Iterable<Hit>
}

/** Tried once per reply, in any language: personal data and placeholders have no grammar. */
export interface ReplyRule extends RuleInfo {
  readonly scope: 'reply'
  check(reply: ReplyView): Iterable<Hit>
}

export type Rule = TokenRule | SentenceRule | ReplyRule
