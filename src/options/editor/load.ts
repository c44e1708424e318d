import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { PERSONAL_GUIDE } from '../../guideMessages'
import { readDocument } from '../desk'
import { t } from '../i18n'
import { type DraftGuide, draftOf, newRule } from './draft'

/** Where the panel leaves the passage that a rule is to be made of: in memory, for one reading. */
export const SEED_KEY = 'rule-seed'

const takeSeed = async (): Promise<string | undefined> => {
  const { [SEED_KEY]: seed } = await browser.storage.session.get(SEED_KEY)
  await browser.storage.session.remove(SEED_KEY)
  const text = v.safeParse(v.pipe(v.string(), v.minLength(1), v.maxLength(300)), seed)
  return text.success ? text.output : undefined
}

export interface Loaded {
  readonly draft: DraftGuide
  /** Nothing of it is anywhere yet. */
  readonly isNew: boolean
  /** A rule just begun by the panel. */
  readonly seeded: boolean
}

/** The draft of this id, else the guide in force, else an empty one. */
export const loadDraft = async (id: string): Promise<Loaded> => {
  const found = (await readDocument({ kind: 'draft', id })) ?? (await readDocument({ kind: 'document', id }))
  const blank = {
    id,
    name: t(id === PERSONAL_GUIDE ? 'guidesMine' : 'editorUnnamed'),
    version: '0.0.0',
    revision: 0,
  }
  const draft = draftOf(found ?? blank)
  const seed = id === PERSONAL_GUIDE ? await takeSeed() : undefined
  if (seed === undefined) return { draft, isNew: found === undefined, seeded: false }
  const rule = newRule({ match: [seed], examples: { match: [seed], pass: [] } })
  return { draft: { ...draft, rules: [rule, ...draft.rules] }, isNew: found === undefined, seeded: true }
}
