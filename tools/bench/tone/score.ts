import { builtInGuide } from '../../../src/guide/guide'
import type { Reviewer } from '../../../src/review/reviewer'
import { verdictOf } from '../../../src/review/settle'
import { VERDICTS } from '../../../src/review/types'
import type { Finding } from '../../../src/rules/finding'
import type { Fault, LabelledReply } from './labelled'

/** Language remarks do not count here. */
const isOfTone = ({ kind, severity }: Finding): boolean =>
  (kind === 'tone' || kind === 'risk' || kind === 'guide') && severity !== 'hint'

/** Who speaks as the guide does not is out of its register, whichever rule says so. */
const NAMES: Readonly<Record<string, string>> = { 'tu/vous': 'registre' }
const categoryOf = ({ category }: Finding): string => NAMES[category] ?? category

const touches = ({ span }: Finding, { start, end }: Fault): boolean => span.start < end && start < span.end

/** What was right, wrongly said, and not said. */
export class Count {
  right = 0
  wrong = 0
  missed = 0
  get f1(): number {
    return (2 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.missed)
  }
  get recall(): number {
    return this.right / Math.max(1, this.right + this.missed)
  }
}

const countIn = (counts: Map<string, Count>, key: string): Count => {
  const known = counts.get(key) ?? new Count()
  counts.set(key, known)
  return known
}

/** Of a fault that nothing was said of. */
export const UNSEEN = 'nothing'

/** How often a reviewer says of labelled replies what their labels say. */
export class Score {
  replies = 0
  faults = 0
  /** Faults on which something was said, and on which the right category was. */
  found = 0
  named = 0
  /** A row for each verdict expected, a column for each said. */
  readonly verdicts = VERDICTS.map(() => VERDICTS.map(() => 0))
  readonly categories = new Map<string, Count>()
  /** For each category expected, how often each was said of it; `UNSEEN` where none was. */
  readonly confusions = new Map<string, Map<string, number>>()
  readonly parts = new Map<string, Count>()
  readonly situations = new Count()
  /** Situations that were announced at all, whichever was said. */
  readonly alarms = new Count()

  add(expected: LabelledReply, reviewer: Reviewer): void {
    const { comment, reply, address, contacts } = expected
    const review = reviewer.review(reply, {
      guide: { ...builtInGuide, address, contacts: [...contacts] },
      ...(comment ? { comment } : {}),
    })
    const findings = review.findings.filter(isOfTone)
    this.replies++
    const row = this.verdicts[VERDICTS.indexOf(expected.verdict)]
    const column = VERDICTS.indexOf(verdictOf(findings))
    if (row) row[column] = (row[column] ?? 0) + 1
    this.#addFaults(expected.faults, findings)
    this.#addParts(expected.missing, review.missing)
    this.#addSituation(expected.situation, review.escalate)
  }

  #addFaults(faults: readonly Fault[], findings: readonly Finding[]): void {
    const left = new Set(findings)
    this.faults += faults.length
    for (const fault of faults) {
      const touching = [...left].filter((finding) => touches(finding, fault))
      const named = touching.filter((finding) => categoryOf(finding) === fault.category)
      // What names the fault more than once, word by word, is one remark.
      for (const finding of named.length > 0 ? named : touching.slice(0, 1)) left.delete(finding)
      const [hit = null] = named.length > 0 ? named : touching
      if (hit) this.found++
      const count = countIn(this.categories, fault.category)
      if (named.length > 0) {
        this.named++
        count.right++
      } else count.missed++
      this.#confuse(fault.category, hit ? categoryOf(hit) : UNSEEN)
    }
    for (const finding of left) countIn(this.categories, categoryOf(finding)).wrong++
  }

  #confuse(expected: string, said: string): void {
    const row = this.confusions.get(expected) ?? new Map<string, number>()
    row.set(said, (row.get(said) ?? 0) + 1)
    this.confusions.set(expected, row)
  }

  #addParts(expected: readonly string[], said: readonly string[]): void {
    for (const part of said) {
      const count = countIn(this.parts, part)
      if (expected.includes(part)) count.right++
      else count.wrong++
    }
    for (const part of expected) if (!said.includes(part)) countIn(this.parts, part).missed++
  }

  #addSituation(expected: string | null, said: string | null): void {
    if (expected !== null && expected === said) this.situations.right++
    else {
      if (expected !== null) this.situations.missed++
      if (said !== null) this.situations.wrong++
    }
    if (expected !== null && said !== null) this.alarms.right++
    else if (expected !== null) this.alarms.missed++
    else if (said !== null) this.alarms.wrong++
  }

  /** All missing parts together. */
  get missing(): Count {
    const all = new Count()
    for (const { right, wrong, missed } of this.parts.values()) {
      all.right += right
      all.wrong += wrong
      all.missed += missed
    }
    return all
  }
}
