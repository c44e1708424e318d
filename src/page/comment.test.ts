// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { siteOf } from '../sites'
import { readAnswered } from './comment'

const facebook = siteOf('www.facebook.com')

const element = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}
const comment = (author: string, text: string, ...more: Node[]): HTMLElement =>
  element(
    'div',
    { role: 'article', 'aria-label': `Commentaire de ${author}` },
    element('a', { role: 'link', 'aria-hidden': 'true' }),
    element('a', { role: 'link' }, element('span', { dir: 'auto' }, author)),
    element('div', { dir: 'auto' }, text),
    ...more,
  )
const box = (label: string): HTMLElement =>
  element('div', { role: 'textbox', contenteditable: 'true', 'aria-label': label })

beforeEach(() => document.body.replaceChildren())

describe('the comment answered', () => {
  it('is the one around the box, without the answers nested in it', () => {
    const reply = box('Répondre à Julie Marchand')
    document.body.append(
      comment(
        'Julie Marchand',
        'Où est mon colis ?',
        comment('Nadia', 'Pareil !'),
        element('form', {}, reply),
      ),
    )
    expect(readAnswered(reply, facebook)).toEqual({ author: 'Julie Marchand', comment: 'Où est mon colis ?' })
  })

  it('is the one the label names where the box stands beside', () => {
    const reply = box('Répondre à Karim Benali')
    document.body.append(
      element('div', {}, comment('Julie', 'Un'), comment('Karim Benali', 'Deux'), element('form', {}, reply)),
    )
    expect(readAnswered(reply, facebook)).toEqual({ author: 'Karim Benali', comment: 'Deux' })
  })

  it('is unknown for a new comment under the post, or without a row', () => {
    const fresh = box('Écrire un commentaire public')
    document.body.append(element('div', {}, comment('Julie', 'Un'), element('form', {}, fresh)))
    expect(readAnswered(fresh, facebook)).toEqual({})
    expect(readAnswered(fresh, undefined)).toEqual({})
  })
})
