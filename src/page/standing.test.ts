// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { siteOf } from '../sites'
import { readStanding } from './standing'

const boxIn = (html: string): Element => {
  document.body.innerHTML = html
  const box = document.querySelector('[role="textbox"]')
  if (!box) throw new Error('no box')
  return box
}
const BOX = '<div role="textbox" data-testid="tweetTextarea_0" aria-label="Commentaire"></div>'

describe('who writes, and for whom', () => {
  it.each([
    ['www.messenger.com', '/t/1', { readers: 'private', surface: 'message' }],
    ['www.facebook.com', '/messages/t/1', { readers: 'private', surface: 'message' }],
    ['www.facebook.com', '/groups/12/posts/3', { readers: 'group', surface: 'comment' }],
    ['www.facebook.com', '/maison.azur', {}],
    ['business.facebook.com', '/latest/inbox', { identity: 'page' }],
    ['x.com', '/julie/status/1', { readers: 'public', surface: 'comment' }],
    ['x.com', '/messages/1', { readers: 'private', surface: 'message' }],
    ['www.google.com', '/local/business/1', { readers: 'public', surface: 'review', identity: 'page' }],
    ['discord.com', '/channels/@me/1', { readers: 'private', surface: 'message' }],
    ['discord.com', '/channels/1/2', { readers: 'group', surface: 'comment' }],
    ['exemple.fr', '/', {}],
  ])('at %s%s', (host, path, standing) => {
    expect(readStanding(boxIn(BOX), siteOf(host), path)).toEqual(standing)
  })

  it('takes the sign of a Facebook post for its comments', () => {
    const post = (sign: string) => `<div role="article"><span aria-label="${sign}"></span>${BOX}</div>`
    const site = siteOf('www.facebook.com')
    expect(readStanding(boxIn(post('Partagé avec Public')), site, '/').readers).toBe('public')
    expect(readStanding(boxIn(post('Partagé avec Vos amis')), site, '/').readers).toBeUndefined()
  })

  it('reads the name that the box says it writes under', () => {
    const box = boxIn('<div role="textbox" aria-label="Commenter en tant que Maison Azur"></div>')
    expect(readStanding(box, siteOf('www.facebook.com'), '/').speaker).toBe('Maison Azur')
  })
})
