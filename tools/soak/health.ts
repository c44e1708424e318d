/** What a tab holds after a collection, counted by the browser itself. */
import type { Desk } from './desk'

export interface Health {
  /** In megabytes, of the whole tab: the site's own share is in it. */
  readonly memory: number
  readonly listeners: number
  readonly nodes: number
  /** Ranges of highlights; none where nothing is written. */
  readonly marks: number
}

export const healthOf = async ({ debug, page }: Pick<Desk, 'debug' | 'page'>): Promise<Health> => {
  // Once for what is dead, once for what only a dead thing held.
  await debug.send('HeapProfiler.collectGarbage')
  await debug.send('HeapProfiler.collectGarbage')
  const { metrics } = await debug.send('Performance.getMetrics')
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    memory: of('JSHeapUsedSize') / 1e6,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    marks: await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
  }
}
