// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { siteOf } from '../sites'
import { isPostingButton, isPostingKey } from './posting'
import { textareaBox } from './textareaBox'

const facebook = siteOf('www.facebook.com')
const x = siteOf('x.com')

describe('what publishes', () => {
  let area: HTMLTextAreaElement
  let button: HTMLElement
  beforeEach(() => {
    const form = document.createElement('form')
    area = document.createElement('textarea')
    button = document.createElement('div')
    button.setAttribute('role', 'button')
    button.setAttribute('aria-label', 'Publier')
    form.append(area, button)
    document.body.replaceChildren(form)
  })

  const key = (init: KeyboardEventInit, site = facebook): boolean => {
    let posts = false
    area.addEventListener('keydown', (event) => {
      posts = isPostingKey(event, textareaBox(area), site)
    })
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }))
    return posts
  }
  const click = (): boolean => {
    let posts = false
    document.addEventListener('click', (event) => {
      posts = isPostingButton(event, textareaBox(area), facebook)
    })
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return posts
  }

  it('is Enter where the row says so', () => {
    expect(key({})).toBe(true)
    expect(key({}, x)).toBe(false)
    expect(key({ ctrlKey: true }, x)).toBe(true)
    expect(key({ metaKey: true }, x)).toBe(true)
    expect(key({ ctrlKey: true })).toBe(true)
  })

  it('is neither Shift+Enter, another key, nor the end of a composition', () => {
    expect(key({ shiftKey: true })).toBe(false)
    expect(key({ key: 'a' })).toBe(false)
    expect(key({ isComposing: true })).toBe(false)
    expect(key({ keyCode: 229 })).toBe(false)
  })

  it('is not the Enter that chooses in an open list', () => {
    area.setAttribute('aria-expanded', 'true')
    expect(key({})).toBe(false)
    area.setAttribute('aria-expanded', 'false')
    expect(key({})).toBe(true)
    area.setAttribute('aria-activedescendant', '')
    expect(key({})).toBe(true)
    area.setAttribute('aria-activedescendant', 'option-1')
    expect(key({})).toBe(false)
  })

  it('is the button beside the box, while it is enabled', () => {
    expect(click()).toBe(true)
    button.setAttribute('aria-disabled', 'true')
    expect(click()).toBe(false)
  })

  it('is not a button elsewhere', () => {
    document.body.append(button)
    expect(click()).toBe(false)
  })
})
