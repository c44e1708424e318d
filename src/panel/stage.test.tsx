/** @vitest-environment happy-dom */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { actions, boxed, findings, paged, reviewed, root } from './App.testing'
import { createStage } from './stage'

vi.mock('webextension-polyfill', () => import('../ui/polyfill.testing'))

afterEach(() => render(null, root))

it('gives every remark ids of its own, however often the page has told something new', async () => {
  const props = (count: number) => ({
    view: paged({ box: boxed({ review: reviewed({ findings: findings.slice(0, count) }) }) }),
    notice: '',
    screen: 'review' as const,
    kept: null,
    actions,
  })
  let draw: ReturnType<typeof createStage> = () => undefined
  await act(() => {
    draw = createStage(root, props(0))
  })
  for (const count of [1, 1, 2, 2, 3]) await act(() => draw(props(count)))
  const described = [...root.querySelectorAll('.finding')].map((item) =>
    item.querySelector('[aria-describedby]')?.getAttribute('aria-describedby'),
  )
  expect(described).toHaveLength(3)
  expect(new Set(described).size).toBe(3)
})
