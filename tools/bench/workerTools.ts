/** The extension's service worker, as its own developer's tools see it. */
import type { CDPSession } from '@playwright/test'
import * as v from 'valibot'

export interface WorkerTools {
  send(method: string, params?: object): Promise<unknown>
}

const Message = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()) }),
)

/** @param debug of the browser itself. @param extension its id. */
export async function toolsOf(debug: CDPSession, extension: string): Promise<WorkerTools> {
  const { targetInfos } = await debug.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
  const target = targetInfos.find(({ url }) => new URL(url).host === extension)
  if (!target) throw new Error('The service worker does not run.')
  const { sessionId } = await debug.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  })
  let id = 0
  return {
    send: (method, params = {}) =>
      new Promise((resolve) => {
        const own = ++id
        const listen = (event: { sessionId: string; message: string }): void => {
          const { id: answered, result } = v.parse(Message, event.message)
          if (event.sessionId !== sessionId || answered !== own) return
          debug.off('Target.receivedMessageFromTarget', listen)
          resolve(result)
        }
        debug.on('Target.receivedMessageFromTarget', listen)
        void debug.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: own, method, params }),
        })
      }),
  }
}

const Heap = v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) })

/** Heap and buffers after a collection, in megabytes. */
export const memoryOf = async (worker: WorkerTools): Promise<number> => {
  await worker.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = v.parse(Heap, await worker.send('Runtime.getHeapUsage'))
  return (usedSize + backingStorageSize) / 1e6
}
