/** @vitest-environment happy-dom */
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Around } from '../around'
import type { SiteState } from '../protocol'
import { defaultSettings } from '../settings'
import { actions, at, boxed, button, buttons, click, paged, reviewed, root, show } from './App.testing'
import { nameOf } from './buttons.testing'
import type { Kept } from './SettingsView'

vi.mock('webextension-polyfill', () => import('../ui/polyfill.testing'))

describe('the guide in force', () => {
  it('says what of it is locked, and what deserves a look', async () => {
    const guide = { id: 'musee', name: 'Guide du musée', revision: 3, pinned: false, guard: null }
    await show(paged({ guide: { ...guide, lock: 'locked', notes: ['update'] } }))
    const header = root.querySelector('header')?.textContent
    expect(header).toContain('verrouillé')
    expect(header).toContain('Une mise à jour ajoute des règles')
  })

  it('opens the guides, and makes a rule of what is selected in the reply', async () => {
    await show(paged())
    await click('Guides')
    expect(actions.openGuides).toHaveBeenCalledOnce()
    await click('Faire une règle de la sélection')
    expect(actions.send).toHaveBeenCalledWith({ type: 'make-rule' })
  })

  it('says that the editor of a rule did not open', async () => {
    const said = 'La règle n’a pas pu être ouverte.'
    await show(paged())
    expect(root.textContent).not.toContain(said)
    await show(paged({ ruleFailed: true }))
    expect(root.querySelector('.tools > [role=status]')?.textContent).toContain(said)
  })

  it('offers no rule of a selection where no reply is written', async () => {
    await show(paged({ box: null }))
    expect(buttons('Faire une règle de la sélection')).toEqual([])
  })

  it('says who holds a rule, and offers no way to switch a locked one off', async () => {
    const source = { guide: 'Charte du siège', layer: 'organisation', lock: 'locked' } as const
    const finding = at('Appellez', { kind: 'guide', rule: 'guide/appel', source })
    await show(paged({ box: boxed({ review: reviewed({ findings: [finding] }) }) }))
    await click('Pourquoi ?')
    expect(root.textContent).toContain('Guide « Charte du siège » (organisation), verrouillé')
    expect(buttons('Désactiver la règle')).toEqual([])
  })
})

describe('who writes, and for whom', () => {
  it.each<[Around, readonly string[]]>([
    [
      { speaker: 'Maison Azur', readers: 'public' },
      ['Vous écrivez en tant que Maison Azur', 'Lu par tout le monde'],
    ],
    [{ identity: 'page', readers: 'group' }, ['Vous écrivez au nom d’une Page', 'Lu par un groupe']],
    [{ identity: 'profile', readers: 'private' }, ['Vous écrivez en votre nom', 'Message privé']],
    [{}, ['Identité non lue sur cette page', 'Public non lu : traité comme ouvert à tous']],
  ])('%o is said', async (around, said) => {
    await show(paged({ around }))
    expect([...root.querySelectorAll('.standing li')].map(nameOf)).toEqual(said)
  })
})

describe('site states', () => {
  it.each<[SiteState, string, string]>([
    ['active', 'Actif sur Facebook', ''],
    ['paused', 'En pause sur Facebook', 'rien n’est relu'],
    ['unsupported', 'Non pris en charge', 'aucun champ de réponse'],
    ['not-french', 'Texte pas en français', 'La langue de cette réponse n’est pas relue'],
    ['stopped', 'Arrêté dans cette page', 'rechargez la page'],
  ])('%s is told with its reason', async (state, name, why) => {
    await show(paged({ state }))
    expect(root.querySelector('.site-state')?.textContent).toBe(name)
    expect(root.querySelector('header')?.textContent).toContain(why)
    expect(root.querySelector('header')?.textContent).toContain('Guide : Guide du musée')
  })

  it('shows no remark where nothing is read', async () => {
    await show(paged({ state: 'paused' }))
    expect(root.querySelector('.findings')).toBeNull()
  })

  it('offers to enable a site that is not allowed', async () => {
    const url = 'https://forum.example/fil'
    await show({ kind: 'absent', access: 'none', tab: { id: 1, url } })
    expect(root.textContent).toContain('Site non autorisé')
    expect(root.textContent).toContain('forum.example')
    await click('Activer ici')
    expect(actions.enable).toHaveBeenCalledWith(url)
  })

  it.each([
    ['unknown', 'cliquez d’abord sur son icône'],
    ['forbidden', 'ne laisse aucune extension'],
    ['granted', 'Rechargez-la'],
  ] as const)('explains a page that does not answer: %s', async (access, why) => {
    await show({ kind: 'absent', access, tab: { id: 1 } })
    expect(root.querySelector('header')?.textContent).toContain(why)
    expect(buttons('Activer ici')).toHaveLength(0)
  })

  it('pauses and resumes by host', async () => {
    await show(paged())
    await click('Pause')
    expect(actions.change).toHaveBeenLastCalledWith({
      kind: 'pause-site',
      host: 'www.facebook.com',
      paused: true,
    })
    await show(paged({ state: 'paused' }))
    await click('Reprendre')
    expect(actions.change).toHaveBeenLastCalledWith({
      kind: 'pause-site',
      host: 'www.facebook.com',
      paused: false,
    })
  })

  it('lets a granted site be given back, and only such a one', async () => {
    await show(paged())
    expect(buttons('Ne plus autoriser')).toHaveLength(0)
    const url = 'https://forum.example/'
    await show({ ...paged(), kind: 'absent', access: 'granted', tab: { id: 1, url } })
    await click('Ne plus autoriser')
    expect(actions.remove).toHaveBeenCalledWith(url)
  })
})

describe('settings', () => {
  const kept: Kept = {
    settings: {
      ...defaultSettings,
      words: ['Zalando'],
      disabledRules: ['style/long'],
      pausedHosts: ['x.com'],
      panelOnlyHosts: ['bsky.app'],
    },
    sites: ['https://forum.example/*'],
    hasAside: false,
  }

  it.each([
    ['Retirer Zalando', { kind: 'forget-word', word: 'Zalando' }],
    ['Réactiver style/long', { kind: 'enable-rule', rule: 'style/long' }],
    ['Remettre les marques sur bsky.app', { kind: 'panel-only', host: 'bsky.app', only: false }],
    ['Reprendre sur x.com', { kind: 'pause-site', host: 'x.com', paused: false }],
  ])('takes back: %s', async (name, change) => {
    await show(paged(), kept)
    await click(name)
    expect(actions.change).toHaveBeenCalledWith(change)
  })

  it('gives back a site and switches the guard', async () => {
    await show(paged(), kept)
    await click('Ne plus autoriser https://forum.example/*')
    expect(actions.remove).toHaveBeenCalledWith('https://forum.example/*')
    await act(() => root.querySelector('input')?.click())
    expect(actions.change).toHaveBeenCalledWith({ kind: 'set-guard', guard: 'off' })
    await act(() => root.querySelectorAll('input')[1]?.click())
    expect(actions.change).toHaveBeenLastCalledWith({ kind: 'set-guard', guard: 'all' })
  })

  it.each([
    [{ by: 'guide', guide: 'Charte du siège', least: 'risks' }, [true, false], /« Charte du siège »/],
    [{ by: 'guide', guide: 'Charte du siège', least: 'all' }, [true, true], /« Charte du siège »/],
    [{ by: 'policy', mode: 'risks' }, [true, true], /politique du navigateur/],
  ] as const)('shows what %j holds as locked, and why', async (guard, disabled, reason) => {
    const guide = { id: 'musee', name: 'Guide du musée', revision: 3, pinned: false, notes: [], guard }
    await show(paged({ guide: { ...guide, lock: 'open' } }), {
      ...kept,
      settings: { ...kept.settings, guard: 'off' },
    })
    const boxes = [...root.querySelectorAll('input')].slice(0, 2)
    expect(boxes.map((box) => box.disabled)).toEqual(disabled)
    expect(boxes[0]?.checked).toBe(true)
    for (const box of boxes)
      expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(reason)
  })

  it('finds one of five hundred words, without its accent, and names the twenty that it shows', async () => {
    const words = [...Array.from({ length: 499 }, (_, at) => `Marque${at}`), 'Éram']
    await show(paged(), { ...kept, settings: { ...kept.settings, words } })
    expect(buttons('Retirer Éram')).toHaveLength(1)
    expect(root.querySelectorAll('.settings li').length).toBeLessThan(30)
    expect(root.textContent).toContain('20 mots affichés sur 500')
    const search = root.querySelector<HTMLInputElement>('[type="search"]')
    if (!search) throw new Error('No search.')
    const look = (text: string) =>
      act(() => {
        search.value = text
        search.dispatchEvent(new Event('input', { bubbles: true }))
      })
    await look('marque498')
    await click('Retirer Marque498')
    expect(actions.change).toHaveBeenCalledWith({ kind: 'forget-word', word: 'Marque498' })
    await look('zzz')
    expect(root.textContent).toContain('Aucun mot ne correspond')
  })

  it('says that something was put aside', async () => {
    await show(paged(), { ...kept, hasAside: true })
    expect(root.textContent).toContain('mise de côté')
  })

  it('erases at the second press only', async () => {
    await show(paged(), kept)
    await click('Tout effacer')
    expect(actions.change).not.toHaveBeenCalled()
    await click('Effacer vraiment réglages, guides, réponses, carnet et clé')
    expect(actions.change).toHaveBeenCalledWith({ kind: 'erase' })
  })

  it('is one of the screens, and the one shown is told', async () => {
    await show(paged())
    expect(button('Relire').getAttribute('aria-current')).toBe('page')
    await click('Réglages')
    expect(actions.show).toHaveBeenLastCalledWith('settings')
    await show(paged(), kept)
    expect(button('Réglages').getAttribute('aria-current')).toBe('page')
    await click('Relire')
    expect(actions.show).toHaveBeenLastCalledWith('review')
  })
})
