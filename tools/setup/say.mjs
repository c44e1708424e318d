/** What the commands print: one line per step, with its time, and nothing to decode. */

const colours = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)

export const say = (line = '') => console.log(line)
export const step = (line) => say(paint('1', `▸ ${line}`))
export const done = (line) => say(`  ${paint('32', '✓')} ${line}`)
export const failed = (line) => say(`  ${paint('31', '✗')} ${line}`)

/** Seconds since `start` (from `performance.now()`), as people read them. */
export const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`
