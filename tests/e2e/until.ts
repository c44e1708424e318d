import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until there is an answer; says what was awaited when there is none in time. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  timeout = 10_000,
): Promise<T> => {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain until ${what}.`)
    await pause(50)
  }
}

/** For `expect.poll`, where an answer is near: its own steps grow to a second, and a test asks many times. */
export const soon = { intervals: [20, 40, 80, 160] }
