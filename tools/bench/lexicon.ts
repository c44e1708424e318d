import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { median } from './statistics'
import { row, type Section } from './table'

const child = fileURLToPath(new URL('./child.ts', import.meta.url))
const Answer = v.object({ ready: v.number(), memory: v.number() })

const measure = (dictionary: string, times: number) => {
  const answers = Array.from({ length: times }, () => {
    const line = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', child, dictionary], {
      encoding: 'utf8',
    })
    return v.parse(Answer, JSON.parse(line))
  })
  return {
    ready: median(answers.map(({ ready }) => ready)),
    memory: median(answers.map(({ memory }) => memory)),
  }
}

/** Our dictionary against nspell, both in processes of their own in the same run: only the ratios travel. */
export const lexiconSection = (): Section => {
  const ours = measure('ours', 5)
  const peer = measure('nspell', 1)
  return {
    title: 'Dictionary: from files to the first word answered',
    rows: [
      row('Mot juste, ready after', ours.ready, 'ms'),
      row('nspell, ready after', peer.ready, 'ms'),
      row('faster', peer.ready / ours.ready, 'ratio'),
      row('Mot juste, memory', ours.memory, 'MB'),
      row('nspell, memory', peer.memory, 'MB'),
      row('smaller', peer.memory / ours.memory, 'ratio'),
    ],
  }
}
