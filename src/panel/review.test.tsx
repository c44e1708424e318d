/** @vitest-environment happy-dom */
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import {
  actions,
  at,
  boxed,
  button,
  buttons,
  click,
  findings,
  paged,
  reviewed,
  root,
  show,
  TEXT,
} from './App.testing'
import { nameOf } from './buttons.testing'

vi.mock('webextension-polyfill', () => import('../ui/polyfill.testing'))

describe('the review', () => {
  it.each([null, boxed({ text: ' \n', review: reviewed({ verdict: 'ready', findings: [] }) })])(
    'teaches before anything is written',
    async (box) => {
      await show(paged({ box }))
      expect(root.querySelector('h2')?.textContent).toBe('Cliquez dans une réponse pour commencer')
    },
  )

  it.each([
    [reviewed(), 'À corriger avant de publier', 'Un numéro de téléphone serait visible de tous.'],
    [reviewed({ verdict: 'reread', findings: findings.slice(0, 2) }), 'À relire', '2 remarques à vérifier.'],
    [reviewed({ verdict: 'ready', findings: [] }), 'Prête à publier', 'Aucune remarque sur cette réponse.'],
    [
      reviewed({ verdict: 'ready', findings: [], limits: ['spelling-off'] }),
      'Prête à publier',
      'Aucune remarque dans ce qui a pu être relu.',
    ],
    [
      reviewed({ verdict: 'ready', findings: [at('vous', { kind: 'style', severity: 'hint' })] }),
      'Prête à publier',
      'Rien de bloquant : 1 conseil',
    ],
  ])('gives the verdict and its reason', async (review, verdict, reason) => {
    await show(paged({ box: boxed({ review }) }))
    expect(root.querySelector('.verdict h2')?.textContent).toBe(verdict)
    expect(root.querySelector('.verdict p')?.textContent).toContain(reason)
  })

  it('gives the shortcuts that the browser has, and says where there is none', async () => {
    await show(paged({ box: null }))
    const keys = () => Array.from(root.querySelectorAll('.keys dt'), (key) => key.textContent)
    await vi.waitFor(() => expect(keys()).toEqual(['Alt+Shift+N', 'Aucune touche', 'Aucune touche', '↑ ↓']))
  })

  it('keeps the focus in a remark that shows more, down to its answer', async () => {
    const learnt = at('beaucoups', { suggestions: ['beaucoup'], help: 'see' })
    await show(paged({ box: boxed({ review: reviewed({ findings: [learnt] }) }) }))
    for (const [name, next] of [
      ['Comprendre', 'Voir la réponse'],
      ['Voir la réponse', 'beaucoup'],
    ] as const) {
      button(name).focus()
      await click(name)
      expect(document.activeElement?.textContent).toBe(next)
    }
  })

  it('lists in reading order, each with its kind', async () => {
    await show(paged())
    const kinds = Array.from(root.querySelectorAll('.finding .kind'), (kind) => kind.textContent)
    expect(kinds).toEqual(['Orthographe', 'Orthographe', 'Risque'])
    const marked = Array.from(root.querySelectorAll('mark'), (mark) => mark.textContent)
    expect(marked).toEqual(['beaucoups', 'Appellez', '06 12 34 56 78'])
  })

  it('filters by kind, and shows all again when the kind is done', async () => {
    await show(paged())
    await click('Orthographe 2')
    expect(button('Orthographe 2').getAttribute('aria-pressed')).toBe('true')
    expect(root.querySelectorAll('mark')).toHaveLength(2)
    await show(paged({ box: boxed({ revision: 5, review: reviewed({ findings: findings.slice(2) }) }) }))
    expect(root.querySelectorAll('mark')).toHaveLength(1)
  })

  it('names a finding to the page by its place in the review, whatever the order shown', async () => {
    await show(paged())
    await click('Remplacer par « par message privé »')
    expect(actions.send).toHaveBeenLastCalledWith({ type: 'apply', revision: 4, finding: 2, suggestion: 0 })
    await click('Remplacer par « beau coup »')
    expect(actions.send).toHaveBeenLastCalledWith({ type: 'apply', revision: 4, finding: 0, suggestion: 1 })
    await act(() => buttons('Voir dans le texte')[2]?.click())
    expect(actions.send).toHaveBeenLastCalledWith({ type: 'reveal', revision: 4, finding: 2 })
    await act(() => buttons('Ignorer')[2]?.click())
    expect(actions.send).toHaveBeenLastCalledWith({ type: 'ignore', revision: 4, finding: 2 })
  })

  it('learns words from spelling only', async () => {
    await show(paged())
    expect(buttons('Ajouter au dictionnaire')).toHaveLength(2)
    await click('Ajouter au dictionnaire')
    expect(actions.change).toHaveBeenLastCalledWith({ kind: 'learn-word', word: 'beaucoups' })
  })

  it('tells why, and there turns the rule off', async () => {
    await show(paged())
    expect(buttons('Désactiver la règle')).toHaveLength(0)
    expect(button('Pourquoi ?').getAttribute('aria-expanded')).toBe('false')
    await click('Pourquoi ?')
    expect(button('Pourquoi ?').getAttribute('aria-expanded')).toBe('true')
    expect(root.textContent).toContain('Une faute se voit avant la réponse.')
    await click('Désactiver la règle')
    expect(actions.change).toHaveBeenLastCalledWith({ kind: 'disable-rule', rule: 'spelling/unknown' })
  })

  it('says what is missing, what to pass on, what was not read, and what is answered', async () => {
    const review = reviewed({ missing: ['excuses', 'neuf'], escalate: 'sante', limits: ['spelling-off'] })
    await show(
      paged({ box: boxed({ review }), around: { comment: 'Ma fille a été malade.', author: 'Julie' } }),
    )
    const heads = Array.from(root.querySelectorAll('.note h2'), (head) => head.textContent)
    expect(heads).toEqual([
      'À transmettre : santé',
      'Commentaire de Julie',
      'Ce qui manque peut-être',
      'Ce qui n’a pas été relu',
    ])
    expect(root.textContent).toContain('Des excuses sur le fait lui-même')
    expect(root.textContent).toContain('neuf')
    expect(root.textContent).toContain('le dictionnaire n’a pas pu être chargé')
  })

  it('offers the corrected text for copying when the page refused the fix', async () => {
    await show(paged({ lastFix: { outcome: 'refused', text: 'Bonjour !', changes: 1, canUndo: false } }))
    expect(root.querySelector('textarea')?.value).toBe('Bonjour !')
    await act(async () => button('Copier le texte corrigé').click())
    expect(actions.copy).toHaveBeenCalledWith('Bonjour !')
    expect(root.textContent).toContain('Texte copié')
  })

  it('shows 200 findings, the first at once', async () => {
    const many = Array.from({ length: 200 }, (_, n) => at('vous', { rule: `grammar/${n}`, kind: 'grammar' }))
    await show(paged({ box: boxed({ review: reviewed({ findings: many }) }) }))
    expect(root.querySelectorAll('.finding').length).toBeGreaterThan(10)
    await vi.waitFor(() => expect(root.querySelectorAll('.finding')).toHaveLength(200), 8000)
  })
})

describe('keyboard and screen reader', () => {
  const press = (key: string) =>
    act(
      () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    )

  it('goes from finding to finding by the arrows, across kinds', async () => {
    await show(paged())
    button('Remplacer par « Appelez »').focus()
    await press('ArrowDown')
    expect(document.activeElement).toBe(button('Remplacer par « par message privé »'))
    await press('ArrowUp')
    await press('ArrowUp')
    expect(document.activeElement).toBe(button('Remplacer par « beaucoup »'))
    await press('ArrowUp')
    expect(document.activeElement).toBe(button('Remplacer par « beaucoup »'))
  })

  it('keeps the focus in the list when a fix takes its finding away', async () => {
    await show(paged())
    button('Remplacer par « beaucoup »').focus()
    await show(paged({ box: boxed({ review: reviewed({ findings: findings.slice(1) }) }) }))
    expect(document.activeElement).toBe(button('Remplacer par « Appelez »'))
  })

  it('names every button and ties those of a finding to its message', async () => {
    await show(paged())
    for (const each of root.querySelectorAll('button')) expect(nameOf(each)).not.toBe('')
    const described = button('Remplacer par « beaucoup »').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toContain('Mot inconnu : beaucoups.')
  })

  it('speaks the count only once typing has stopped, and once', async () => {
    vi.useFakeTimers()
    const live = () => root.querySelector('[data-live="count"]')?.textContent
    await show(paged())
    await act(() => void vi.advanceTimersByTime(900))
    await show(paged({ box: boxed({ text: `${TEXT} Merci` }) }))
    await act(() => void vi.advanceTimersByTime(900))
    expect(live()).toBe('')
    await act(() => void vi.advanceTimersByTime(200))
    expect(live()).toBe('3 remarques, 1 à corriger avant de publier')
    vi.useRealTimers()
  })
})
