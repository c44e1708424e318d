import * as v from 'valibot'
import { blankNames } from '../../guide/blanks'
import type { EscalationRoute, SavedReply } from '../../guide/guide'
import { COMMENT_TYPES, SITUATIONS } from '../../guide/vocabulary'
import { filled, idOf, some, Text, Texts } from './lenient'

/** Saved replies and escalation routes while they are being written. */

const DraftReplySchema = v.object({
  id: Text,
  title: Text,
  text: Text,
  variables: v.fallback(v.array(v.object({ name: Text, label: Text, example: Text })), []),
  when: some(COMMENT_TYPES),
})
type ReplyFields = v.InferOutput<typeof DraftReplySchema>
export type DraftVariable = ReplyFields['variables'][number]

export interface DraftReply extends ReplyFields {
  /** Names the reply in this page, whatever becomes of its id. */
  readonly key: number
}

const DraftRouteSchema = v.object({
  situation: v.fallback(v.picklist(SITUATIONS), 'sante'),
  to: Text,
  say: Text,
  words: Texts,
  delay: Text,
})
export type DraftRoute = v.InferOutput<typeof DraftRouteSchema>

let lastKey = 0

export const newReply = (given: unknown = {}): DraftReply => ({
  ...v.parse(DraftReplySchema, Object(given)),
  key: ++lastKey,
})

export const newRoute = (given: unknown = {}): DraftRoute => v.parse(DraftRouteSchema, Object(given))

/** What each blank stands for: what was said of it, or the name itself. */
export const variablesOf = ({ text, variables }: DraftReply): DraftVariable[] =>
  blankNames(text).map(
    (name) => variables.find((variable) => variable.name === name) ?? { name, label: '', example: '' },
  )

/** The reply as its file has it. */
export const writtenReply = (reply: DraftReply): SavedReply => {
  const title = reply.title.trim()
  return {
    id: reply.id || idOf(title || reply.text),
    title,
    text: reply.text.trim(),
    variables: variablesOf(reply).map(({ name, label, example }) => ({
      name,
      label: label.trim() || name,
      example: example.trim(),
    })),
    when: reply.when,
  }
}

export const writtenRoute = ({ situation, to, say, words, delay }: DraftRoute): EscalationRoute => ({
  situation,
  to: to.trim(),
  say: say.trim(),
  words: filled(words),
  delay: delay.trim(),
})

/** A reply that can be inserted; one without a title or a text is not one yet. */
export const isReady = ({ title, text }: SavedReply): boolean => title !== '' && text !== ''
