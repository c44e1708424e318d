import {
  BELONGINGS,
  type Belongings,
  type BelongingsReply,
  type BelongingsRequest,
  decodeBelongings,
} from '../../belongings'
import type { GuideRequest, GuideShelf } from '../../guideMessages'
import { MOST_WORDS } from '../../limits'
import type { Desk as GuideDesk } from '../guides/desk'
import type { Learning } from '../learn/learning'
import type { ReplyStore } from '../replies/replyStore'
import { decodeSettings, type SettingsStore } from '../settingsStore'

export interface BelongingsParts {
  readonly settings: Pick<SettingsStore, 'read' | 'restore'>
  readonly replies: Pick<ReplyStore, 'read' | 'save' | 'sign'>
  readonly guides: GuideDesk
  readonly learning: Pick<Learning, 'gather' | 'restore'>
  /** In milliseconds since 1970. */
  now(): number
}

const FULL: BelongingsReply = {
  kind: 'refused',
  message: 'Rien n’a pu être repris : le disque ou la réserve du navigateur est plein. Rien n’a changé.',
}

const NOT_SIGNED =
  'Signature : elle n’a pas pu être enregistrée, le disque ou la réserve du navigateur est plein.'
const NOT_NOTED = 'Carnet d’erreurs : le navigateur n’a pas pu l’enregistrer.'

const wordsLeft = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `Dictionnaire : ${count} mot${count > 1 ? 's' : ''} de trop, il en garde ${MOST_WORDS} au plus. Oubliez-en dans les réglages, puis reprenez votre sauvegarde.`,
      ]

/** Gives a person everything that is theirs, and takes it back. */
export type BelongingsDesk = (ask: BelongingsRequest) => Promise<BelongingsReply>

export const createBelongingsDesk = (parts: BelongingsParts): BelongingsDesk => {
  const { settings, replies, guides, learning, now } = parts

  const shelf = async (): Promise<GuideShelf | undefined> => {
    const reply = await guides({ kind: 'shelf' })
    return reply.kind === 'shelf' ? reply : undefined
  }
  const documentOf = async (
    ask: Extract<GuideRequest, { kind: 'document' | 'draft' }>,
  ): Promise<Record<string, unknown> | undefined> => {
    const reply = await guides(ask)
    return reply.kind === 'document' && typeof reply.document === 'object' && reply.document !== null
      ? { ...reply.document }
      : undefined
  }

  const gather = async (): Promise<Belongings> => {
    const [kept, own, held, notebook] = await Promise.all([
      settings.read(),
      replies.read(),
      shelf(),
      learning.gather(),
    ])
    const taken: Belongings['guides'] = []
    for (const { id, source, enabled } of held?.guides ?? []) {
      const document = source.kind === 'policy' ? undefined : await documentOf({ kind: 'document', id })
      if (document) taken.push({ document, source, enabled })
    }
    const drafts: Belongings['drafts'] = []
    for (const { id, name } of held?.drafts ?? []) {
      const document = await documentOf({ kind: 'draft', id })
      if (document) drafts.push({ id, name, document })
    }
    const { id, records, weeks, sentences } = notebook
    return {
      format: BELONGINGS,
      savedAt: new Date(now()).toISOString(),
      settings: { ...kept },
      replies: [...own.replies],
      signature: own.signature,
      guides: taken,
      pinned: held?.pinned ?? null,
      drafts,
      notebook: { version: 1, id, records, weeks, sentences },
    }
  }

  /** By the one door for guides from outside; what could not be done of it, a sentence each. */
  const takeGuide = async ({
    document,
    source,
    enabled,
  }: Belongings['guides'][number]): Promise<string[]> => {
    const name = typeof document.name === 'string' ? document.name.slice(0, 120) : 'Guide'
    // An address may be followed only where the person allows its host, which a file cannot.
    const from =
      source.kind === 'subscription' || source.kind === 'policy' ? { kind: 'file' as const } : source
    const offer = await guides({ kind: 'offer', document, source: from })
    if (offer.kind === 'refused') return [`${name} : ${offer.message}`]
    const done = await guides({ kind: 'take', document, source: from })
    if (done.kind === 'refused') return [`${name} : ${done.message}`]
    const left: string[] = []
    if (!enabled && typeof document.id === 'string') {
      const stopped = await guides({ kind: 'enable', id: document.id, enabled })
      if (stopped.kind === 'refused')
        left.push(`${name} : repris, mais actif alors qu’il ne l’était pas. ${stopped.message}`)
    }
    if (source.kind === 'subscription')
      left.push(
        `${name} : repris sans son abonnement. Abonnez-vous de nouveau à ${source.url} pour recevoir ses mises à jour.`,
      )
    return left
  }

  const restoreGuides = async ({ guides: brought, drafts, pinned }: Belongings): Promise<string[]> => {
    const left: string[] = []
    for (const guide of brought) left.push(...(await takeGuide(guide)))
    const here = await shelf()
    const isHere = (id: string): boolean => here?.guides.some((card) => card.id === id) ?? false
    if (pinned !== null && here?.pinned === null && isHere(pinned)) {
      const chosen = await guides({ kind: 'pin', id: pinned })
      if (chosen.kind === 'refused')
        left.push(`Le guide choisi pour tous les sites ne l’est pas de nouveau. ${chosen.message}`)
    }
    for (const { id, name, document } of drafts) {
      const saved = await guides({ kind: 'save-draft', id, name, document })
      if (saved.kind === 'refused') left.push(`Brouillon « ${name} » : ${saved.message}`)
    }
    return left
  }

  const restoreReplies = async ({ replies: brought, signature }: Belongings): Promise<string[]> => {
    const left: string[] = []
    for (const reply of brought) {
      const saved = await replies.save(reply)
      if (saved.ok) continue
      left.push(`Réponses, à partir de « ${reply.title} » : ${saved.error}`)
      break
    }
    if (signature !== '' && !(await replies.sign(signature)).ok) left.push(NOT_SIGNED)
    return left
  }

  const restoreNotebook = async ({ notebook }: Belongings): Promise<string[]> =>
    notebook !== undefined && (await learning.restore(notebook)).state === 'blocked' ? [NOT_NOTED] : []

  const restore = async (document: unknown): Promise<BelongingsReply> => {
    const decoded = decodeBelongings(document)
    if (!decoded.ok) return { kind: 'refused', message: decoded.error }
    const { belongings, left } = decoded.value
    const ofWords: string[] = []
    try {
      if (belongings.settings) {
        const { words } = decodeSettings(belongings.settings)
        const here = new Set((await settings.restore(belongings.settings)).words)
        ofWords.push(...wordsLeft(words.filter((word) => !here.has(word)).length))
      }
    } catch {
      return FULL
    }
    const ofReplies = await restoreReplies(belongings)
    const ofGuides = await restoreGuides(belongings)
    const ofNotebook = await restoreNotebook(belongings)
    return { kind: 'restored', left: [...left, ...ofWords, ...ofReplies, ...ofGuides, ...ofNotebook] }
  }

  return async (ask) => {
    switch (ask.kind) {
      case 'gather':
        return { kind: 'gathered', document: await gather() }
      case 'restore':
        return restore(ask.document)
    }
  }
}
