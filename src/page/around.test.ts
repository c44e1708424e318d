// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { siteOf } from '../sites'
import { readAround } from './around'

const box = document.createElement('div')
const at = (host: string, path: string) => [siteOf(host, path), path] as const

describe('what is told of where one writes', () => {
  it('names the site by host and path: comments of Facebook’s in other pages are another row than its own', () => {
    expect(readAround(box, ...at('www.facebook.com', '/plugins/comments.php'))).toEqual({
      site: 'facebook-plugin',
      surface: 'comment',
      readers: 'public',
    })
  })

  it('holds the comment answered beside who writes and who reads', () => {
    const answered = { comment: 'Où est mon colis ?', author: 'Julie Marchand' }
    expect(readAround(box, ...at('www.threads.net', '/@julie/post/1'), answered)).toEqual({
      site: 'threads',
      surface: 'comment',
      readers: 'public',
      ...answered,
    })
  })

  it('takes what answers a comment for one where the page does not show who reads', () => {
    const facebook = at('www.facebook.com', '/maison.azur')
    expect(readAround(box, ...facebook)).toEqual({ site: 'facebook' })
    expect(readAround(box, ...facebook, { comment: 'Bravo !' })).toMatchObject({ surface: 'comment' })
  })

  it('says what the site alone says while no box is written in', () => {
    expect(readAround(undefined, ...at('www.google.com', '/local/business/1'))).toEqual({
      site: 'google-reviews',
      surface: 'review',
      identity: 'page',
      readers: 'public',
    })
    expect(readAround(undefined, ...at('exemple.fr', '/'))).toEqual({})
  })
})
