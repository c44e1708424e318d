import { vi } from 'vitest'
import type { Actions } from './actions'

/** What the panel may do, watched and without effect. */
export const watchedActions = () => ({
  send: vi.fn<Actions['send']>(),
  change: vi.fn<Actions['change']>(),
  ask: vi.fn<Actions['ask']>(async () => undefined),
  enable: vi.fn<Actions['enable']>(),
  remove: vi.fn<Actions['remove']>(),
  show: vi.fn<Actions['show']>(),
  openGuides: vi.fn<Actions['openGuides']>(),
  openPrivacy: vi.fn<Actions['openPrivacy']>(),
  openPractice: vi.fn<Actions['openPractice']>(),
  copy: vi.fn<Actions['copy']>(async () => true),
})
