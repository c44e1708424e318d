/** Everything the screens teach with: the engine, the lessons, the scenes. */
import { useEffect, useState } from 'preact/hooks'
import { builtInGuide } from '../guide/guide'
import { isSound, type ReviewText } from '../learn/judge'
import { type Lesson, lessonOf } from '../learn/lesson'
import { scenes as ourScenes } from '../learn/scene'
import { rules } from '../rules'
import { loadEngine } from '../ui/engine'
import { type GuideScene, loadGuideTeaching } from './guideLessons'

export interface Teaching {
  readonly review: ReviewText
  readonly lessons: readonly Lesson[]
  /** Of the guides switched on. */
  readonly guide: readonly Lesson[]
  readonly scenes: readonly GuideScene[]
  lessonFor(rule: string): Lesson | undefined
  /** Cheap, for lists. */
  titleOf(rule: string): string | undefined
}

/** Some examples hold a second error on purpose: what is shown as right must be. */
const sound = (lesson: Lesson, review: ReviewText): Lesson => {
  const [first, ...rest] = lesson.exercises
  return { ...lesson, exercises: [first, ...rest.filter((exercise) => isSound(exercise, review))] }
}

const load = async (): Promise<Teaching> => {
  const [{ reviewer }, ofGuides] = await Promise.all([loadEngine(), loadGuideTeaching()])
  const review: ReviewText = (text, context) => reviewer.review(text, context)
  const lessons = rules.flatMap((rule) => lessonOf(rule) ?? [])
  const byRule = new Map([...lessons, ...ofGuides.lessons].map((lesson) => [lesson.rule, lesson]))
  // Each exercise is reviewed: once, and not whenever a list is drawn.
  const checked = new Map<string, Lesson>()
  return {
    review,
    lessons,
    guide: ofGuides.lessons,
    scenes: [...ourScenes.map((scene) => ({ scene, guide: builtInGuide })), ...ofGuides.scenes],
    titleOf: (rule) => byRule.get(rule)?.title,
    lessonFor: (rule) => {
      const known = checked.get(rule)
      if (known) return known
      const lesson = byRule.get(rule)
      if (!lesson) return undefined
      const made = sound(lesson, review)
      checked.set(rule, made)
      return made
    },
  }
}

/** Null while it loads. */
export const useTeaching = (): Teaching | null => {
  const [teaching, setTeaching] = useState<Teaching | null>(null)
  useEffect(() => {
    void load().then(setTeaching)
  }, [])
  return teaching
}
