import { expect, it } from 'vitest'
import { endingsWhole } from './endings'

it('keeps an ending with its hyphen, and leaves compounds as they are', () => {
  expect(endingsWhole('Avec « vous », -ez (ou -iez) ; peut-être')).toBe(
    'Avec « vous », ‑ez (ou ‑iez) ; peut-être',
  )
})
