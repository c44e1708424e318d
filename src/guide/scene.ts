import * as v from 'valibot'
import { Id, list, name, someText, text } from './text'

const Line = v.strictObject({
  author: name(80),
  text: someText(1_000),
})

/** A situation to answer for practice: a thread whose last line waits for the person's reply. */
export const SceneSchema = v.strictObject({
  id: Id,
  title: name(120),
  /** The Page in whose name one answers. */
  page: name(120),
  /** What is being talked about: the post. */
  post: v.optional(text(1_000), ''),
  thread: v.pipe(v.array(Line), v.minLength(1), v.maxLength(10)),
  /** What the charter says for such a case, a sentence each. */
  charter: list(someText(300), 10),
  task: someText(500),
  /** Shown after the person has tried. */
  model: someText(2_000),
  /** What the model does, a few words each. */
  gestures: list(someText(200), 8),
  /** Answers that people do give, and that go wrong. */
  pitfalls: list(someText(1_000), 5),
})

export type Scene = v.InferOutput<typeof SceneSchema>
