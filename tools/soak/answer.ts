/** One reply from its first letter to its post, compared at each step with what was typed. */
import { framesUntil, PAUSE } from '../bench/page/frames'
import type { Desk } from './desk'
import { PHONE, type Reply, RISK } from './replies'
import type { Tally } from './tally'

/** When the background dies in the course of a reply. */
export const MOMENTS = ['before', 'writing', 'fixing', 'posting'] as const
export type Moment = (typeof MOMENTS)[number]

export interface Course {
  /** Which of the boxes of the page, 0 to 1. */
  readonly box: number
  readonly killedAt: Moment | undefined
}

/** Longer than any mark takes, on a machine that does ten other things. */
const GIVEN_UP = 60_000

const orTooLate = <T>(wanted: Promise<T>): Promise<T> =>
  Promise.race([
    wanted,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('no mark in time')), GIVEN_UP).unref()
    }),
  ])

/**
 * @returns milliseconds from the key after the slip to the frame after its mark, the pause not counted; undefined where
 * a wider mark covers it, which may have stood there before.
 */
export const answer = async (
  desk: Desk,
  { text, isPasted, slip, isFixed, isRisky }: Reply,
  { box, killedAt }: Course,
  tally: Tally,
): Promise<number | undefined> => {
  const die = async (moment: Moment): Promise<void> => {
    if (moment !== killedAt) return
    await desk.debug.send('ServiceWorker.stopAllWorkers')
    tally.kills++
  }
  const holds = async (expected: string): Promise<void> => {
    const found = await desk.text()
    if (found !== expected.trim())
      tally.fault('lost', `${desk.name}: « ${found} » instead of « ${expected.trim()} »`)
  }
  await die('before')
  await desk.sit(box)
  if (isPasted) await desk.page.keyboard.insertText(text)
  else await desk.type(text)
  await desk.type(` ${slip.before}`)
  await die('writing')
  const marked = framesUntil(desk.page, 'beforeinput', slip.wrong)
  await desk.page.evaluate(() => undefined)
  await desk.type(`${slip.wrong} `)
  const wait = (await orTooLate(marked)) - PAUSE
  const took = (await desk.hasMarkOfItsOwn(slip.wrong)) ? wait : undefined
  await desk.type(slip.after)
  let expected = `${text} ${slip.before}${slip.wrong} ${slip.after}`
  await holds(expected)
  if (isFixed) {
    await die('fixing')
    await desk.fix(slip.wrong, slip.right)
    expected = `${text} ${slip.before}${slip.right} ${slip.after}`
    await holds(expected)
    tally.fixes++
  }
  if (isRisky) {
    await desk.type(` ${RISK}`)
    expected = `${expected} ${RISK}`
    await desk.marked(PHONE)
    await holds(expected)
    tally.risky++
  }
  await die('posting')
  const { wasHeld, posted } = await desk.post()
  if (wasHeld) tally.held++
  else if (isRisky) tally.fault('unguarded', `${desk.name}: « ${expected} » was posted at the first press`)
  if (posted === undefined) throw new Error('could not be posted')
  if (!posted.split('\n').includes(expected.trim()))
    tally.fault('lost', `${desk.name}: « ${expected} » was not what was posted`)
  tally.replies++
  return took
}
