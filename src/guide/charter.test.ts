import { describe, expect, it } from 'vitest'
import { charterOf } from './charter'
import { builtInGuide, type Guide } from './guide'

describe('the charter', () => {
  it('is a page where every text of the guide stays text', () => {
    // Not through the decoder, which refuses markup: the page must hold on its own.
    const bad = '<script>alert("x")</script>&\''
    const guide: Guide = {
      ...builtInGuide,
      name: bad,
      description: bad,
      contacts: [bad],
      terms: [{ write: bad, instead: [bad], why: bad }],
      escalation: [{ situation: 'presse', to: bad, say: bad, words: [], delay: bad }],
      replies: [{ id: 'r', title: bad, text: bad, variables: [], when: [] }],
      changes: [{ revision: 1, date: '2026-11-23', note: bad }],
    }
    const page = charterOf(guide)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('alert("x")')
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain("default-src 'none'")
  })

  it('says whose use applies, and how careful the typography is', () => {
    const page = charterOf({ ...builtInGuide, region: 'fr-CH', typography: 'fine' })
    expect(page).toContain('Usage de Suisse')
    expect(page).toContain('Typographie soignée')
  })

  it('leaves out what the guide does not say', () => {
    expect(charterOf(builtInGuide)).not.toContain('<h2>')
  })
})
