import { useEffect, useState } from 'preact/hooks'

/** How many come at once: a narrow panel shows fewer, and as many cost less than half a frame's patience (50 ms). */
const STEP = 20

/** How many of `total` to draw now: the first at once, the others a few at each frame, so that no key ever waits. */
export const useGradual = (total: number): number => {
  const [drawn, setDrawn] = useState(STEP)
  useEffect(() => {
    if (drawn >= total) return
    const frame = requestAnimationFrame(() => setDrawn(drawn + STEP))
    return () => cancelAnimationFrame(frame)
  }, [drawn, total])
  return Math.min(drawn, total)
}
