/** Lessons made of the guides in force: their rules carry examples like ours. */
import browser from 'webextension-polyfill'
import { decodeGuide } from '../guide/decode'
import type { GuideExample, GuideRule } from '../guide/guideRule'
import type { Scene } from '../guide/scene'
import { type Lesson, lessonOf } from '../learn/lesson'
import type { Teachable } from '../learn/sample'
import { decodeReply } from '../protocol'
import { ruleIdOf } from '../rules/guide/guideRules'
import type { MatchExample } from '../rules/rule'

type Examples = Teachable['examples']

const asObject = (example: GuideExample): Exclude<GuideExample, string> =>
  typeof example === 'string' ? { text: example } : example

const matchOf = (example: GuideExample): MatchExample => {
  const { text, marks = text, fixed, comment } = asObject(example)
  return {
    text,
    marks,
    ...(fixed !== undefined && fixed !== '' && { fixed }),
    ...(comment !== undefined && comment !== '' && { comment }),
  }
}

const examplesOf = ({ examples }: GuideRule): Examples => ({
  match: examples.match.map(matchOf),
  pass: examples.pass.map((example) => asObject(example).text),
})

/** A rule of a guide as lessons need it. */
const teachable = (rule: GuideRule): Teachable => ({
  id: ruleIdOf(rule),
  kind: 'guide',
  category: rule.category,
  message: rule.message,
  why: rule.why,
  examples: examplesOf(rule),
})

export interface GuideTeaching {
  readonly lessons: readonly Lesson[]
  readonly scenes: readonly Scene[]
}

const askGuides = async (ask: unknown) => {
  try {
    return decodeReply('guides', await browser.runtime.sendMessage({ type: 'guides', ask }))
  } catch {
    return undefined
  }
}

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
    lessons: rules.flatMap((rule) => lessonOf(teachable(rule)) ?? []),
    scenes: guides.flatMap((guide) => guide.scenes),
  }
}
