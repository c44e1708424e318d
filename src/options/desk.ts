import type { GuideReply, GuideRequest, GuideShelf } from '../guideMessages'
import { ask as askBackground } from '../ui/ask'
import { t } from '../ui/i18n'
import type { Screens } from './App'

/** Asks the background about guides; a background that does not answer refuses, in words. */
export const askDesk = async (ask: GuideRequest): Promise<GuideReply> => {
  const reply = await askBackground({ type: 'guides', ask })
  // The extension was updated, or its worker died with the message.
  return reply ?? { kind: 'refused', message: t('guidesSilent') }
}

/** Makes a change; the sentence says why it was not made, and is empty when it was. */
export const change = async (ask: GuideRequest): Promise<string> => {
  const reply = await askDesk(ask)
  return reply.kind === 'refused' ? reply.message : ''
}

export const readShelf = async (): Promise<GuideShelf | string> => {
  const reply = await askDesk({ kind: 'shelf' })
  return reply.kind === 'shelf' ? reply : reply.kind === 'refused' ? reply.message : t('guidesSilent')
}

/** The guide as it arrived, or the draft; undefined where there is none. */
export const readDocument = async (
  ask: Extract<GuideRequest, { kind: 'document' | 'draft' }>,
): Promise<unknown> => {
  const reply = await askDesk(ask)
  return reply.kind === 'document' ? reply.document : undefined
}

/** Begins a draft of one's own and leads there; to what there is of this id already, rather than over it. */
export const beginDraft = async (
  draft: { readonly id: string; readonly name: string; readonly document: unknown },
  screens: Pick<Screens, 'go' | 'tell'>,
): Promise<void> => {
  const { id } = draft
  const held = (await readDocument({ kind: 'draft', id })) ?? (await readDocument({ kind: 'document', id }))
  const fault = held === undefined ? await change({ kind: 'save-draft', ...draft }) : ''
  if (fault) screens.tell(fault)
  else screens.go({ at: 'edit', id, tab: 'rules' }, held === undefined ? '' : t('draftHeld'))
}
