import { expect, it } from 'vitest'
import { decodeRequest, type PageState } from '../protocol'
import { aroundOf } from './around'

it('sends back all that the page told, with the address of the tab', () => {
  const around = {
    site: 'facebook-plugin',
    surface: 'comment',
    speaker: 'Maison Azur',
    identity: 'page',
    readers: 'public',
    comment: 'Où est mon colis ?',
    author: 'Julie Marchand',
  } as const
  const state: PageState = {
    type: 'state',
    host: 'www.facebook.com',
    siteName: 'Facebook',
    state: 'active',
    guide: null,
    around,
    box: null,
    lastFix: null,
    ruleFailed: false,
  }
  const url = 'https://journal.example/article'
  const sent = { type: 'panel', ask: { kind: 'replies', around: aroundOf(state, { id: 1, url }) } }
  expect(decodeRequest(sent)).toEqual({
    type: 'panel',
    ask: { kind: 'replies', around: { ...around, url } },
  })
  expect(aroundOf(state, { id: 1 })).toEqual(around)
})
