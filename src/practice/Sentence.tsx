import type { Sample } from '../learn/sample'
import { visible } from '../ui/whitespace'

/** A sentence of a reply, in French whatever the interface, with the passage to look at. */
export const Sentence = ({ sample: { text, at } }: { sample: Sample }) => (
  <span class="sentence" lang="fr">
    {at === null || at.start === at.end ? (
      text
    ) : (
      <>
        {text.slice(0, at.start)}
        <strong>{visible(text.slice(at.start, at.end))}</strong>
        {text.slice(at.end)}
      </>
    )}
  </span>
)

/** What the sentence answers. */
export const Comment = ({ author, text }: { author?: string; text: string }) => (
  <blockquote class="comment" lang="fr">
    {author !== undefined && <cite>{author}</cite>}
    <p>{text}</p>
  </blockquote>
)
