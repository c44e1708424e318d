// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { otherChecker } from './otherChecker'

afterEach(() => {
  document.documentElement.removeAttribute('data-lt-installed')
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name)
})

it('knows the others by what they leave in every page, and nobody where they are off', () => {
  expect(otherChecker(document)).toBeUndefined()
  document.body.setAttribute('data-gr-ext-installed', '')
  expect(otherChecker(document)).toBe('Grammarly')
  document.body.setAttribute('data-gr-ext-disabled', 'forever')
  expect(otherChecker(document)).toBeUndefined()
  document.documentElement.setAttribute('data-lt-installed', 'true')
  expect(otherChecker(document)).toBe('LanguageTool')
})
