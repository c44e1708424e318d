import type { Guide } from './guide'

/** @param today as `2026-11-23`. */
export const isExpired = ({ expires }: Guide, today: string): boolean =>
  expires !== undefined && expires <= today
