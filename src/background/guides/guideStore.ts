import { decodeGuide } from '../../guide/decode'
import type { Guide } from '../../guide/guide'
import { canonicalJson } from '../../guide/share/canonical'
import type { GuideDocument } from '../../guide/share/sign'
import type { Feed, GuideSource } from '../../guideMessages'
import { createTurns } from '../../inTurn'
import { fail, ok, type Result } from '../../result'
import type { StorageArea } from '../area'
import { putAside, survives } from '../aside'
import {
  type DraftEntry,
  decodeIndex,
  decodeRecord,
  draftKey,
  type Entry,
  type GuideRecord,
  guideKey,
  INDEX_KEY,
  type Index,
} from './records'

export interface InstalledGuide {
  readonly id: string
  readonly guide: Guide
  readonly document: GuideDocument
  readonly source: GuideSource
  readonly enabled: boolean
  readonly heldFrom: number
  readonly others: readonly GuideDocument[]
  readonly pending: GuideDocument | null
}

export interface Shelf {
  readonly installed: readonly InstalledGuide[]
  readonly drafts: readonly DraftEntry[]
  readonly feeds: readonly Feed[]
  readonly pinned: string | null
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[]
}

/** Done, or why not, in one sentence; then nothing has changed. */
export type Done = Result<null, string>

export interface GuideStore {
  /** Never rejects. The same objects until something changes: the engine forgets when a guide does. */
  read(): Promise<Shelf>
  /** Somebody else wrote. */
  forget(): void
  /** In the place of the guide of the same id, whose copy is kept. */
  install(guide: Guide, document: GuideDocument, source: GuideSource, enabled?: boolean): Promise<Done>
  setPending(id: string, document: GuideDocument): Promise<Done>
  /** The update that waits is not wanted: it does not come back by itself, what is newer does. */
  refusePending(id: string): Promise<Done>
  rollBack(id: string, revision: number): Promise<Done>
  enable(id: string, enabled: boolean): Promise<Done>
  remove(id: string): Promise<Done>
  pin(id: string | null): Promise<Done>
  noteFeed(feed: Feed): Promise<Done>
  draft(id: string): Promise<unknown>
  /** In the place of the draft of the same id only where `replace` says so. */
  saveDraft(draft: DraftEntry, document: unknown, replace?: boolean): Promise<Done>
  removeDraft(id: string): Promise<Done>
  /** Everything, drafts included. */
  erase(): Promise<Done>
}

/** Former copies kept beside the guide in force. */
const COPIES = 3

const FULL =
  'Le guide n’a pas pu être enregistré : le disque ou la réserve du navigateur est plein. Rien n’a changé.'
const PART_UNREADABLE =
  'Une partie de la liste des guides est illisible : installez de nouveau ce qui manque. L’ancienne liste est gardée à part.'
const DRAFTED = fail('Vous en avez déjà un pour ce guide, il reste comme il est.')
const UNKNOWN = fail('Ce guide n’est plus installé.')

interface Held {
  readonly entry: Entry
  readonly record: GuideRecord
}

/** The one writer of guides: changes are queued, each is one write, and a write that fails changes nothing. */
export const createGuideStore = (area: StorageArea): GuideStore => {
  let shelf: Promise<Shelf> | undefined

  const readIndex = async (): Promise<Index> => decodeIndex((await area.get(INDEX_KEY))[INDEX_KEY])
  /** What is written of the list, with what it would lose put aside. */
  const indexed = async (make: (index: Index) => Index): Promise<Record<string, unknown>> => {
    const stored = (await area.get(INDEX_KEY))[INDEX_KEY]
    const index = decodeIndex(stored)
    return { [INDEX_KEY]: make(index), ...(await putAside(area, INDEX_KEY, stored, index)) }
  }

  const load = async (): Promise<Shelf> => {
    try {
      const listed = (await area.get(INDEX_KEY))[INDEX_KEY]
      const index = decodeIndex(listed)
      const { entries, drafts, feeds, pinned } = index
      const stored = entries.length === 0 ? {} : await area.get(entries.map(({ id }) => guideKey(id)))
      const installed: InstalledGuide[] = []
      const faults: string[] = survives(listed, index) ? [] : [PART_UNREADABLE]
      for (const entry of entries) {
        const record = decodeRecord(stored[guideKey(entry.id)])
        const good = record && goodCopy(record)
        if (!good)
          faults.push(`Le guide « ${entry.id} » est abîmé et n’est plus appliqué : installez-le de nouveau.`)
        else installed.push({ ...entry, ...good })
      }
      return { installed, drafts, feeds, pinned, faults }
    } catch {
      // A locked profile must not stop the review.
      return {
        installed: [],
        drafts: [],
        feeds: [],
        pinned: null,
        faults: ['Les guides enregistrés sont illisibles.'],
      }
    }
  }

  const turns = createTurns()
  const inTurn = (work: () => Promise<Done>): Promise<Done> =>
    turns(work)
      .catch(() => fail(FULL))
      .finally(() => {
        shelf = undefined
      })
  const change = (make: (index: Index) => Index): Promise<Done> =>
    inTurn(async () => {
      await area.set(await indexed(make))
      return ok(null)
    })
  /** Index and record in one write: `storage.local` takes both or none. */
  const changeGuide = (id: string, make: (held: Held | undefined) => Result<Held, string>): Promise<Done> =>
    inTurn(async () => {
      const index = await readIndex()
      const stored = await area.get(guideKey(id))
      const entry = index.entries.find((each) => each.id === id)
      const record = decodeRecord(stored[guideKey(id)])
      const made = make(entry && record && { entry, record })
      if (!made.ok) return made
      const { value } = made
      const entries = entry
        ? index.entries.map((each) => (each.id === id ? value.entry : each))
        : [...index.entries, value.entry]
      const written = await indexed(() => ({ ...index, entries }))
      await area.set({ ...written, [guideKey(id)]: value.record })
      return ok(null)
    })

  return {
    read: () => {
      shelf ??= load()
      return shelf
    },
    forget: () => {
      shelf = undefined
    },
    install: (guide, document, source, enabled = true) =>
      changeGuide(guide.id, (held) =>
        ok({
          entry: { id: guide.id, source, enabled, heldFrom: 0 },
          record: {
            current: document,
            others: held ? copiesOf(held.record, document) : [],
            pending: null,
          },
        }),
      ),
    setPending: (id, document) =>
      changeGuide(id, (held) =>
        held ? ok({ ...held, record: { ...held.record, pending: document } }) : UNKNOWN,
      ),
    refusePending: (id) =>
      changeGuide(id, (held) => {
        if (!held) return UNKNOWN
        const { entry, record } = held
        const heldFrom = Math.max(entry.heldFrom, Number(record.pending?.revision ?? 0))
        return ok({ entry: { ...entry, heldFrom }, record: { ...record, pending: null } })
      }),
    rollBack: (id, revision) =>
      changeGuide(id, (held) => {
        if (!held) return UNKNOWN
        const { current, others } = held.record
        const wanted = others.find((copy) => copy.revision === revision)
        if (!wanted) return fail(`La révision ${revision} n’est plus conservée.`)
        const left = [current, ...others.filter((copy) => copy !== wanted)].toSorted(
          (a, b) => Number(b.revision) - Number(a.revision),
        )
        const from = Number(current.revision)
        return ok({
          entry: { ...held.entry, heldFrom: from > revision ? Math.max(held.entry.heldFrom, from) : 0 },
          record: { current: wanted, others: left, pending: null },
        })
      }),
    enable: (id, enabled) =>
      changeGuide(id, (held) => (held ? ok({ ...held, entry: { ...held.entry, enabled } }) : UNKNOWN)),
    remove: (id) =>
      inTurn(async () => {
        await area.set(
          await indexed((index) => ({
            ...index,
            entries: index.entries.filter((entry) => entry.id !== id),
            pinned: index.pinned === id ? null : index.pinned,
          })),
        )
        await area.remove(guideKey(id))
        return ok(null)
      }),
    pin: (id) => change((index) => ({ ...index, pinned: id })),
    noteFeed: (feed) =>
      change((index) => ({ ...index, feeds: [...index.feeds.filter(({ url }) => url !== feed.url), feed] })),
    draft: async (id) => (await area.get(draftKey(id)))[draftKey(id)],
    saveDraft: (draft, document, replace = false) =>
      inTurn(async () => {
        if (!replace && (await readIndex()).drafts.some(({ id }) => id === draft.id)) return DRAFTED
        const written = await indexed((index) => ({
          ...index,
          drafts: [...index.drafts.filter(({ id }) => id !== draft.id), draft],
        }))
        await area.set({ ...written, [draftKey(draft.id)]: document })
        return ok(null)
      }),
    removeDraft: (id) =>
      inTurn(async () => {
        await area.set(
          await indexed((index) => ({ ...index, drafts: index.drafts.filter((draft) => draft.id !== id) })),
        )
        await area.remove(draftKey(id))
        return ok(null)
      }),
    erase: () =>
      inTurn(async () => {
        const { entries, drafts } = await readIndex()
        await area.remove([
          INDEX_KEY,
          ...entries.map(({ id }) => guideKey(id)),
          ...drafts.map(({ id }) => draftKey(id)),
        ])
        return ok(null)
      }),
  }
}

/** The copies before `document`: the same one is kept once. */
const copiesOf = ({ current, others }: GuideRecord, document: GuideDocument): GuideRecord['others'] => {
  const itself = canonicalJson(document)
  return [current, ...others].filter((copy) => canonicalJson(copy) !== itself).slice(0, COPIES)
}

/** The record's guide, or its last good copy where the disk has spoilt it. */
const goodCopy = ({
  current,
  others,
  pending,
}: GuideRecord): Pick<InstalledGuide, 'guide' | 'document' | 'others' | 'pending'> | undefined => {
  for (const document of [current, ...others]) {
    const decoded = decodeGuide(document)
    if (decoded.ok)
      return {
        guide: decoded.value,
        document,
        others: [current, ...others].filter((copy) => copy !== document),
        pending,
      }
  }
  return undefined
}
