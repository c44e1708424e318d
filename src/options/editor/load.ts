import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { PERSONAL_GUIDE, RULE_SEED } from '../../guideMessages'
import { MAX_PASSAGE } from '../../limits'
import { t } from '../../ui/i18n'
import { readDocument } from '../desk'
import { type DraftGuide, draftOf } from './draft'
import { newRule } from './draftRule'

/** The passage that the panel left to make a rule of, for one reading; empty where nothing was selected. */
const takeSeed = async (): Promise<string | undefined> => {
  const { [RULE_SEED]: seed } = await browser.storage.session.get(RULE_SEED)
  await browser.storage.session.remove(RULE_SEED)
  const text = v.safeParse(v.pipe(v.string(), v.maxLength(MAX_PASSAGE)), seed)
  return text.success ? text.output : undefined
}

interface Loaded {
  readonly draft: DraftGuide
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
  if (seed === undefined) return { draft, seeded: false }
  const rule = newRule(seed === '' ? {} : { match: [seed], examples: { match: [seed], pass: [''] } })
  return { draft: { ...draft, rules: [rule, ...draft.rules] }, seeded: true }
}
