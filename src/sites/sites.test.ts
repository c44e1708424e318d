// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { siteOf, sites } from '.'

describe('sites', () => {
  it.each([
    ['www.facebook.com', 'facebook'],
    ['facebook.com', 'facebook'],
    ['x.com', 'x'],
    ['business.facebook.com', 'business-suite'],
    ['www.threads.net', 'threads'],
    ['notfacebook.com', undefined],
    ['netflix.com', undefined],
  ])('%s is %s', (host, id) => {
    expect(siteOf(host)?.id).toBe(id)
  })

  it('may be a part of a host', () => {
    expect(siteOf('www.facebook.com', '/plugins/comments.php')?.id).toBe('facebook-plugin')
    expect(siteOf('www.facebook.com', '/reel/1')?.id).toBe('facebook')
  })

  it('have ids of their own and selectors a browser can read', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length)
    for (const { box, post, answered, readers = [], mention } of sites) {
      const signs = readers.flatMap(({ within, shows }) => [within, shows])
      const selectors = [box, post?.button, post?.scope, mention, ...signs, ...Object.values(answered ?? {})]
      for (const selector of selectors) if (typeof selector === 'string') document.querySelector(selector)
    }
  })
})
