import type { Guide } from '../guide/guide'
import type { Classifier } from '../lexicon/classifier'
import type { Ear } from '../lexicon/ear'
import type { SentenceEncoder } from '../lexicon/encoder'
import type { Lexicon } from '../lexicon/lexicon'
import { openTagger, type Tagger } from '../lexicon/tagger'
import type { CommentView, PlacedSentence, ReplyView, ReviewContext } from '../rules/rule'
import { parse } from '../text/parse'
import { createSentenceReader } from './sentenceReader'

/** What the engine knows of French; a missing part is null, and what needs it is silent. */
export interface ReaderParts {
  /** Null when it could not be read: spelling and grammar are off, the other rules go on. */
  readonly lexicon: Lexicon | null
  /** Without it nothing is ruled out, and rules that need to be sure are silent. */
  readonly tagger: Tagger | null
  /** Null when it could not be read; without it what only the sentence tells of forms that sound alike is not said. */
  readonly ear?: Ear | null
  /** Without it only frames hear what a sentence does. */
  readonly acts?: Classifier | null
  /** Without it only set words tell of a situation that must be passed on. */
  readonly situations?: Classifier | null
  /** What sentences mean: without it acts and situations are not to be heard, nor what an answer lacks but by set words. */
  readonly encoder?: SentenceEncoder | null
}

export interface ReplyReader {
  /** Reads a reply, and the comment that it answers; both are at most `MAX_LENGTH` long. */
  read(reply: string, context: ReviewContext): ReplyView
  /** Reads another version of a sentence of the reply. */
  again(text: string, guide: Guide): readonly PlacedSentence[]
}

/** Longest text reviewed, in UTF-16 units. */
export const MAX_LENGTH = 100_000

export function createReplyReader({
  lexicon,
  tagger,
  ear = null,
  acts = null,
  situations = null,
  encoder = null,
}: ReaderParts): ReplyReader {
  const reader = createSentenceReader(lexicon, tagger ?? openTagger, ear)
  // The comment stays while its reply is being written: it must not push the reply's sentences out, nor the other way.
  const commentReader = createSentenceReader(lexicon, tagger ?? openTagger)
  // Nor must what fixes would make of sentences.
  const secondReader = createSentenceReader(lexicon, tagger ?? openTagger, ear)

  let last: { readonly comment: string; readonly guide: Guide; readonly view: CommentView } | undefined

  const readComment = ({ comment, guide }: ReviewContext): CommentView | null => {
    if (!comment) return null
    // What is made of a comment is kept with its view: one view for as long as the reply is being written.
    if (last?.comment === comment && last.guide === guide) return last.view
    // A moderator’s note in brackets stands for what it hides; in a reply it would be a field left empty.
    const parsed = parse(cut(comment).replace(/[[\]]/g, ' '))
    const view = { text: parsed.text, sentences: commentReader.french(parsed, guide) }
    last = { comment, guide, view }
    return view
  }

  return {
    read(reply, context) {
      const parsed = parse(cut(reply))
      const french = reader.french(parsed, context.guide)
      return { ...parsed, french, comment: readComment(context), context, lexicon, acts, situations, encoder }
    },
    again: (text, guide) => secondReader.french(parse(text), guide),
  }
}

/** The part of a long text that is reviewed; never ends inside a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const last = text.charCodeAt(MAX_LENGTH - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_LENGTH - 1 : MAX_LENGTH)
}
