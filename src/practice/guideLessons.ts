/** Lessons made of the guides in force: their rules carry examples like ours. */
import { decodeGuide } from '../guide/decode'
import type { Guide } from '../guide/guide'
import type { Scene } from '../guide/scene'
import type { GuideRequest } from '../guideMessages'
import { teachableOf } from '../learn/guideRule'
import { type Lesson, lessonOf } from '../learn/lesson'
import { ask } from '../ui/ask'

export interface GuideTeaching {
  readonly lessons: readonly Lesson[]
  /** Each with the guide that brought it, which judges the answers. */
  readonly scenes: readonly GuideScene[]
}

export interface GuideScene {
  readonly scene: Scene
  readonly guide: Guide
}

const askGuides = (request: GuideRequest) => ask({ type: 'guides', ask: request })

/** Of every guide that is switched on; a guide that cannot be read teaches nothing. */
export const loadGuideTeaching = async (): Promise<GuideTeaching> => {
  const shelf = await askGuides({ kind: 'shelf' })
  if (shelf?.kind !== 'shelf') return { lessons: [], scenes: [] }
  const enabled = shelf.guides.filter((guide) => guide.enabled)
  const documents = await Promise.all(enabled.map(({ id }) => askGuides({ kind: 'document', id })))
  const guides = documents.flatMap((reply) => {
    const decoded = reply?.kind === 'document' ? decodeGuide(reply.document) : undefined
    return decoded?.ok ? [decoded.value] : []
  })
  const rules = guides.flatMap((guide) => guide.rules.filter((rule) => rule.enabled))
  return {
    lessons: rules.flatMap((rule) => lessonOf(teachableOf(rule)) ?? []),
    scenes: guides.flatMap((guide) => guide.scenes.map((scene) => ({ scene, guide }))),
  }
}
