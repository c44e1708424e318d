/** @vitest-environment happy-dom */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageState, SiteState } from '../protocol'
import { defaultSettings } from '../settings'
import { App } from './App'
import { watchedActions } from './actions.testing'
import type { PanelView } from './connection'
import type { Kept } from './SettingsView'

vi.mock('webextension-polyfill', () => import('../ui/polyfill.testing'))

type Box = NonNullable<PageState['box']>
type Review = NonNullable<Box['review']>
type Finding = Review['findings'][number]

const TEXT = 'Bonjour, je vous remercie beaucoups. Appellez le 06 12 34 56 78 !'

const at = (passage: string, over: Partial<Finding>): Finding => ({
  span: { start: TEXT.indexOf(passage), end: TEXT.indexOf(passage) + passage.length },
  kind: 'spelling',
  category: 'orthographe',
  rule: 'spelling/unknown',
  severity: 'warn',
  confidence: 1,
  message: `Mot inconnu : ${passage}.`,
  why: 'Une faute se voit avant la réponse.',
  suggestions: [],
  ...over,
})

const findings = [
  at('beaucoups', { suggestions: ['beaucoup', 'beau coup'] }),
  at('Appellez', { suggestions: ['Appelez'] }),
  at('06 12 34 56 78', {
    kind: 'risk',
    category: 'donnee_personnelle',
    rule: 'risk/phone',
    severity: 'stop',
    message: 'Un numéro de téléphone serait visible de tous.',
    suggestions: ['par message privé'],
  }),
]

const reviewed = (over: Partial<Review> = {}): Review => ({
  verdict: 'stop',
  findings,
  missing: [],
  escalate: null,
  suspected: false,
  profile: [],
  readability: null,
  limits: [],
  ...over,
})

const boxed = (over: Partial<Box> = {}): Box => ({
  text: TEXT,
  revision: 4,
  fresh: true,
  review: reviewed(),
  comment: null,
  author: null,
  speaker: null,
  identity: null,
  audience: null,
  unaided: null,
  ...over,
})

const paged = (over: Partial<PageState> = {}): PanelView => ({
  kind: 'page',
  access: 'declared',
  tab: { id: 1, url: 'https://www.facebook.com/' },
  state: {
    type: 'state',
    host: 'www.facebook.com',
    siteName: 'Facebook',
    state: 'active',
    guide: { id: 'musee', name: 'Guide du musée', revision: 3, lock: 'open', pinned: false, notes: [] },
    box: boxed(),
    lastFix: null,
    ...over,
  },
})

const actions = watchedActions()

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
  vi.clearAllMocks()
})

const show = (view: PanelView, kept: Kept | null = null) =>
  act(() =>
    render(
      <App view={view} notice="" screen={kept ? 'settings' : 'review'} kept={kept} actions={actions} />,
      root,
    ),
  )

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim()

const buttons = (name: string): HTMLButtonElement[] =>
  Array.from(root.querySelectorAll('button')).filter((button) => nameOf(button) === name)

const button = (name: string): HTMLButtonElement => {
  const [found] = buttons(name)
  if (!found) throw new Error(`No button "${name}" in: ${root.textContent}`)
  return found
}

const click = (name: string) => act(() => button(name).click())

describe('the guide in force', () => {
  it('says what of it is locked, and what deserves a look', async () => {
    const guide = { id: 'musee', name: 'Guide du musée', revision: 3, pinned: false }
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
  it.each<[Partial<Box>, readonly string[]]>([
    [
      { speaker: 'Maison Azur', audience: 'public' },
      ['Vous écrivez en tant que Maison Azur', 'Lu par tout le monde'],
    ],
    [{ identity: 'page', audience: 'group' }, ['Vous écrivez au nom d’une Page', 'Lu par un groupe']],
    [{ identity: 'profile', audience: 'private' }, ['Vous écrivez en votre nom', 'Message privé']],
    [{}, ['Identité non lue sur cette page', 'Public non lu : traité comme ouvert à tous']],
  ])('%o is said', async (over, said) => {
    await show(paged({ box: boxed(over) }))
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
    await show(paged({ box: boxed({ review, comment: 'Ma fille a été malade.', author: 'Julie' }) }))
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
