import type { Day } from './day'
import { SITES } from './desk'
import type { Health } from './health'
import type { Tally } from './tally'

/** A table in Markdown; the first line names its columns. */
export const columns = ([head = [], ...body]: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...body]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')

const sum = (tabs: readonly Health[], what: keyof Health): number =>
  tabs.reduce((total, health) => total + health[what], 0)

export const memoryAndNodes = (health: Health | undefined): string =>
  health ? `${health.memory.toFixed(1)} / ${health.nodes}` : ''

export const dayTable = ({ moments, latency }: Day, tally: Tally): string => {
  const line = (what: string, value: (moment: Day['moments'][number]) => number, decimals = 0): string[] => [
    what,
    ...moments.map((moment) => value(moment).toFixed(decimals)),
  ]
  const times = latency.map(({ median, p95 }) => `${median.toFixed(0)} / ${p95.toFixed(0)}`)
  const counts = `${tally.replies} replies, ${tally.fixes} fixes, ${tally.risky} risky posts, ${tally.held} posts held, background killed ${tally.kills} times`
  const table = columns([
    ['after a collection', 'start', '1/4', '1/2', '3/4', 'end'],
    ...SITES.map((name, index) => [
      `${name}: memory, MB / nodes`,
      ...moments.map(({ tabs }) => memoryAndNodes(tabs[index])),
    ]),
    line('six tabs: listeners', ({ tabs }) => sum(tabs, 'listeners')),
    line('six tabs: marks left', ({ tabs }) => sum(tabs, 'marks')),
    line('panel: memory, MB', ({ panel }) => panel.memory, 1),
    line('panel: listeners', ({ panel }) => panel.listeners),
    line('panel: nodes', ({ panel }) => panel.nodes),
    line('worker: memory, MB', ({ worker }) => worker, 1),
    ['key to mark, median / p95, ms', '', ...times],
  ])
  return `${counts}\n\n${table}`
}
