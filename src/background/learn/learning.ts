/** What the background does for a person who learns: keeps the notebook, and says how much of a remark to show. */
import { clear, createStore, get, set } from 'idb-keyval'
import { helpFor } from '../../learn/help'
import { dayOf } from '../../learn/schedule'
import type { LearnRequest, Notebook } from '../../learnMessages'
import type { Request } from '../../protocol'
import type { Review } from '../../review/types'
import type { Settings } from '../../settings'
import type { Sender } from '../router'
import { createNotebook, type NotebookArea } from './notebook'

type NoteRequest = Extract<Request, { type: 'note' }>

export interface Learning {
  note(request: NoteRequest, sender: Sender): Promise<null>
  desk(ask: LearnRequest): Promise<Notebook>
  /** The review with, on each finding, how much of it is shown at first. */
  helped(review: Review): Promise<Review>
  erase(): Promise<void>
  /** What the notebook keeps, and what was kept elsewhere added to it. */
  gather(): Promise<Notebook>
  restore(stored: unknown): Promise<Notebook>
  /** Lets go of what has had its time, though nobody opens the notebook. */
  tidy(): Promise<void>
}

/** Opened at the first need: a worker that wakes for a review of an expert never touches it. */
export const browserArea = (): NotebookArea => {
  let opened: ReturnType<typeof createStore> | undefined
  const store = () => {
    opened ??= createStore('mot-juste-notebook', 'notebook')
    return opened
  }
  // `async`: where IndexedDB is missing altogether, opening it throws.
  return {
    get: async (key) => get(key, store()),
    set: async (key, value) => set(key, value, store()),
    clear: async () => clear(store()),
  }
}

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

const today = (): number => dayOf(Date.now(), new Date().getTimezoneOffset())

export const createLearning = (settings: () => Promise<Settings>, area: NotebookArea): Learning => {
  const notebook = createNotebook(area, today, randomId)
  return {
    note: async ({ happenings, words }, sender) => {
      // What is written in a private window leaves nothing, not even a count.
      if (sender.tab?.incognito) return null
      const { notebook: keeps, disabledRules } = await settings()
      // Without its rule nobody knows that a phone number stands in the sentence.
      const isBlind = disabledRules.some((rule) => rule.startsWith('risk/'))
      if (keeps !== 'off') await notebook.note(happenings, words, keeps === 'sentences' && !isBlind)
      return null
    },
    desk: async (ask) => {
      switch (ask.kind) {
        case 'notebook':
          return notebook.read()
        case 'answered':
          if ((await settings()).notebook === 'off') return notebook.read()
          return notebook.answered(ask.rule, ask.about, ask.right)
        case 'erase':
          return notebook.erase()
        case 'erase-sentences':
          return notebook.eraseSentences()
      }
    },
    helped: async (review) => {
      const { skill } = await settings()
      if (skill === 'expert') return review
      const { records } = await notebook.read()
      const known = new Map(records.map((record) => [record.rule, record]))
      return {
        ...review,
        findings: review.findings.map((finding) => ({
          ...finding,
          help: helpFor(skill, known.get(finding.rule)),
        })),
      }
    },
    erase: async () => {
      await notebook.erase()
    },
    gather: notebook.read,
    restore: notebook.restore,
    tidy: async () => {
      await notebook.read()
    },
  }
}
