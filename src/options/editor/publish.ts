import { decodeGuide } from '../../guide/decode'
import { type GuideDocument, signGuide } from '../../guide/share/sign'
import { checkGuide, type GuideProblem } from '../../rules/guide/check'
import type { Engine } from '../../ui/engine'
import type { OwnKey } from '../keys'
import { type DraftGuide, documentOf } from './draft'

/** What still keeps a guide from being published; empty when nothing does. */
export const problemsOf = (draft: DraftGuide, { lexicon, tagger }: Engine): readonly GuideProblem[] => {
  const decoded = decodeGuide(documentOf(draft))
  if (!decoded.ok) return [{ level: 'error', rule: undefined, message: decoded.error.message }]
  return checkGuide(decoded.value, lexicon, tagger).problems
}

const nextVersion = (version: string): string => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 0 && minor === 0 ? '1.0.0' : `${major}.${minor + 1}.0`
}

/** The draft as its next publication. */
export const nextOf = (draft: DraftGuide, newest: number, note: string, today: string): DraftGuide => {
  const revision = Math.max(draft.revision, newest) + 1
  return {
    ...draft,
    revision,
    version: nextVersion(draft.version),
    changes:
      note.trim() === '' ? draft.changes : [{ revision, date: today, note: note.trim() }, ...draft.changes],
  }
}

/** Signed where there is a key to sign with; the former key's word goes with it. */
export const sealed = async (draft: DraftGuide, key: OwnKey | null): Promise<GuideDocument> => {
  const document = documentOf(draft)
  if (!key) return document
  const { formerKey } = key
  return signGuide(formerKey ? { ...document, formerKey } : document, key, crypto.subtle)
}
