/** The notebook of errors: the one writer of it, in the browser's own database. */
import * as v from 'valibot'
import { createTurns } from '../../inTurn'
import { emptyWeek, WeekSchema, weekOf, withError, withWords } from '../../learn/progress'
import { afterExercise, afterRemark, type RuleRecord, RuleRecordSchema } from '../../learn/record'
import type { Day } from '../../learn/schedule'
import { type Happening, type KeptSentence, KeptSentenceSchema, type Notebook } from '../../learnMessages'
import type { Kind } from '../../rules/finding'
import { survives } from '../aside'
import { salvaged } from '../salvaged'

/** The calls of a database that the notebook needs; `idb-keyval` has them. */
export interface NotebookArea {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  clear(): Promise<void>
}

export interface NotebookStore {
  /** All of it. Never rejects: what cannot be read is blank, and said to be blocked. */
  read(): Promise<Notebook>
  note(happenings: readonly Happening[], words: number, keepsSentences: boolean): Promise<Notebook>
  answered(rule: string, kind: Kind, right: boolean): Promise<Notebook>
  /** Rejects where the browser does not let go of it: nobody is told that it is gone. */
  erase(): Promise<Notebook>
  eraseSentences(): Promise<Notebook>
  /** Adds what was kept elsewhere, in any state of repair; the same twice is the same as once. */
  restore(stored: unknown): Promise<Notebook>
}

/** Sentences are kept so long, in days. */
export const KEPT_DAYS = 30
const MOST_SENTENCES = 200
/** Two years. */
const MOST_WEEKS = 104
const KEY = 'notebook'
/** Counts that could not be read when they were written over. No sentence: those have thirty days, and no more. */
const ASIDE_KEY = 'aside'

const Counts = v.object({ records: v.unknown(), weeks: v.unknown() })
const Version = v.object({ version: v.literal(1), id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) })
const AnyRecord = v.record(v.string(), v.unknown())

const decode = (value: unknown, newId: () => string): Notebook => {
  const parts = v.safeParse(AnyRecord, value)
  const stored = parts.success ? parts.output : {}
  const version = v.safeParse(Version, stored)
  return {
    kind: 'notebook',
    state: 'kept',
    id: version.success ? version.output.id : newId(),
    records: salvaged(RuleRecordSchema, stored.records),
    weeks: salvaged(WeekSchema, stored.weeks),
    sentences: salvaged(KeptSentenceSchema, stored.sentences),
  }
}

/** Of two lists, one item a key: the one that tells of more. */
const fuller = <T>(
  own: readonly T[],
  brought: readonly T[],
  key: (item: T) => unknown,
  weight: (item: T) => number,
) => {
  const kept = new Map<unknown, T>()
  for (const item of [...own, ...brought]) {
    const other = kept.get(key(item))
    if (other === undefined || weight(item) > weight(other)) kept.set(key(item), item)
  }
  return [...kept.values()]
}

/** A rule's counts tell one story, and so do a week's: two of them are not added up, the longer one is taken. */
const merged = (own: Notebook, brought: Notebook): Notebook => ({
  ...own,
  id: own.records.length === 0 && own.weeks.length === 0 ? brought.id : own.id,
  records: fuller(
    own.records,
    brought.records,
    ({ rule }) => rule,
    ({ counts }) => counts.seen + counts.fixed + counts.ignored,
  ),
  weeks: fuller(
    own.weeks,
    brought.weeks,
    ({ week }) => week,
    ({ words }) => words,
  )
    .toSorted((a, b) => a.week - b.week)
    .slice(-MOST_WEEKS),
  sentences: fuller(
    own.sentences,
    brought.sentences,
    ({ rule, text, day }) => JSON.stringify([rule, text, day]),
    () => 0,
  ).toSorted((a, b) => a.day - b.day),
})

/** A sentence dated tomorrow was kept before the clock was set back: it has no day by which to go, so it goes. */
const stillKept = (sentences: readonly KeptSentence[], today: Day): KeptSentence[] =>
  sentences.filter(({ day }) => day <= today && today - day < KEPT_DAYS).slice(-MOST_SENTENCES)

const withRecord = (
  { records, ...rest }: Notebook,
  rule: string,
  make: (before: RuleRecord | undefined) => RuleRecord,
): Notebook => {
  const at = records.findIndex((record) => record.rule === rule)
  const made = make(records[at])
  return { ...rest, records: at < 0 ? [...records, made] : records.with(at, made) }
}

const withWeek = (
  notebook: Notebook,
  day: Day,
  make: (week: Notebook['weeks'][number]) => Notebook['weeks'][number],
): Notebook => {
  const week = notebook.weeks.find((each) => each.week === weekOf(day)) ?? emptyWeek(day)
  const others = notebook.weeks.filter((each) => each.week !== week.week)
  const weeks = [...others, make(week)].toSorted((a, b) => a.week - b.week).slice(-MOST_WEEKS)
  return { ...notebook, weeks }
}

const afterHappening = (
  notebook: Notebook,
  { rule, kind, event, sentence }: Happening,
  day: Day,
  keepsSentences: boolean,
): Notebook => {
  const noted = withRecord(notebook, rule, (before) => afterRemark(before, { rule, kind }, event, day))
  if (event !== 'seen') return noted
  const counted = withWeek(noted, day, (week) => withError(week, kind))
  if (!keepsSentences || sentence === undefined) return counted
  return { ...counted, sentences: [...counted.sentences, { rule, text: sentence, day }] }
}

/**
 * @param today the day where the person lives, asked at each change
 * @param newId 32 hexadecimal digits drawn at random
 */
export const createNotebook = (area: NotebookArea, today: () => Day, newId: () => string): NotebookStore => {
  /** What the database holds, once it could be read; until then what is noted stands in memory. */
  let held: Notebook | undefined
  let isRead = false
  /** Changes that the database has not seen: they are made again of what it holds, never in the place of it. */
  let unseen: ((notebook: Notebook) => Notebook)[] = []

  /** What the next write would lose. */
  let unfit: unknown

  const save = async ({ id, records, weeks, sentences }: Notebook): Promise<Notebook['state']> => {
    try {
      if (unfit !== undefined) await area.set(ASIDE_KEY, unfit)
      unfit = undefined
      await area.set(KEY, { version: 1, id, records, weeks, sentences })
      return 'kept'
    } catch {
      // A full disk or a browser that keeps nothing: the session goes on from memory.
      return 'blocked'
    }
  }
  const load = async (): Promise<Notebook> => {
    if (isRead && held) return held
    try {
      const found = await area.get(KEY)
      const stored = decode(found, newId)
      isRead = true
      const counts = v.safeParse(Counts, found)
      if (counts.success && !survives(counts.output, stored)) unfit = counts.output
      held = unseen.reduce((notebook, make) => make(notebook), stored)
      const isChanged =
        unseen.length > 0 || stillKept(stored.sentences, today()).length < stored.sentences.length
      unseen = []
      if (isChanged) {
        held = { ...held, sentences: stillKept(held.sentences, today()) }
        held = { ...held, state: await save(held) }
      }
    } catch {
      held ??= { ...decode(undefined, newId), state: 'blocked' }
    }
    return held
  }

  const inTurn = createTurns()
  const current = async (): Promise<Notebook> => {
    const notebook = await load()
    return { ...notebook, sentences: stillKept(notebook.sentences, today()) }
  }
  const read = (): Promise<Notebook> => inTurn(current)
  const change = (make: (notebook: Notebook) => Notebook): Promise<Notebook> =>
    inTurn(async () => {
      const next = make(await current())
      if (!isRead) unseen.push(make)
      held = isRead ? { ...next, state: await save(next) } : next
      return held
    })

  return {
    read,
    note: (happenings, words, keepsSentences) =>
      change((notebook) => {
        const day = today()
        const noted = happenings.reduce(
          (before, happening) => afterHappening(before, happening, day, keepsSentences),
          notebook,
        )
        return words === 0 ? noted : withWeek(noted, day, (week) => withWords(week, words))
      }),
    answered: (rule, kind, right) =>
      change((notebook) =>
        withRecord(notebook, rule, (before) => afterExercise(before, { rule, kind }, right, today())),
      ),
    erase: () =>
      inTurn(async () => {
        await area.clear()
        held = undefined
        isRead = false
        unseen = []
        return current()
      }),
    restore: (stored) =>
      change((notebook) => {
        const next = merged(notebook, decode(stored, newId))
        return { ...next, sentences: stillKept(next.sentences, today()) }
      }),
    eraseSentences: () => change((notebook) => ({ ...notebook, sentences: [] })),
  }
}
