import * as v from 'valibot'
import type { Scene } from '../../guide/scene'
import { filled, idOf, Text, Texts } from './lenient'

/** Training scenes while they are being written. */

const LineSchema = v.object({ author: Text, text: Text })

const DraftSceneSchema = v.object({
  id: Text,
  title: Text,
  page: Text,
  post: Text,
  thread: v.fallback(v.array(LineSchema), []),
  charter: Texts,
  task: Text,
  model: Text,
  gestures: Texts,
  pitfalls: Texts,
})
type SceneFields = v.InferOutput<typeof DraftSceneSchema>
export type DraftLine = SceneFields['thread'][number]

export interface DraftScene extends SceneFields {
  /** Names the scene in this page, whatever becomes of its id. */
  readonly key: number
}

let lastKey = 0

export const newScene = (given: unknown = {}): DraftScene => ({
  ...v.parse(DraftSceneSchema, Object(given)),
  key: ++lastKey,
})

/**
 * The scene as its file has it.
 * @param guide its name, in which one answers where no other is given
 */
export const writtenScene = (scene: DraftScene, guide: string): Scene => {
  const title = scene.title.trim()
  return {
    id: scene.id || idOf(title),
    title,
    page: scene.page.trim() || guide,
    post: scene.post.trim(),
    thread: scene.thread
      .map(({ author, text }) => ({ author: author.trim(), text: text.trim() }))
      .filter(({ author, text }) => author !== '' || text !== ''),
    charter: filled(scene.charter),
    task: scene.task.trim(),
    model: scene.model.trim(),
    gestures: filled(scene.gestures),
    pitfalls: filled(scene.pitfalls),
  }
}

/** A scene that can be tried. */
export const isPlayable = ({ title, thread, task, model }: Scene): boolean =>
  title !== '' &&
  task !== '' &&
  model !== '' &&
  thread.length > 0 &&
  thread.every(({ author, text }) => author !== '' && text !== '')
