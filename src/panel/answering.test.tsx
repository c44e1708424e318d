/** @vitest-environment happy-dom */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MAX_SAVED_REPLY } from '../limits'
import type { InsightHere, PanelReply, PanelRequest } from '../panelMessages'
import type { BoxState, PageState } from '../protocol'
import type { Actions } from './actions'
import { watchedActions } from './actions.testing'
import { buttonIn } from './buttons.testing'
import { ReplyView } from './ReplyView'
import { RepliesView } from './replies/RepliesView'
import { boxOf, type Finding, type Review, reviewOf } from './state.testing'

vi.mock('webextension-polyfill', () => import('../ui/polyfill.testing'))

const TEXT = 'Votre comande est en retard. Vous la recevrez.'

const spelling: Finding = {
  span: { start: 6, end: 13 },
  kind: 'spelling',
  category: 'orthographe',
  rule: 'spelling/unknown-word',
  severity: 'warn',
  confidence: 1,
  message: 'Ce mot n’est pas dans le dictionnaire.',
  why: 'Une faute se voit avant la réponse.',
  suggestions: ['commande'],
}

const AROUND = { comment: 'Où est mon colis ?', author: 'Julie Marchand' }

const review = (over: Partial<Review> = {}): Review =>
  reviewOf({ verdict: 'reread', findings: [spelling], ...over })

const box = (over: Partial<BoxState> = {}): BoxState => boxOf({ text: TEXT, review: review(), ...over })

const insight = (over: Partial<InsightHere> = {}): InsightHere => ({
  kind: 'insight',
  comment: { kind: 'question', asks: ['Où est mon colis ?'] },
  route: null,
  offers: [],
  length: null,
  register: { is: 'none', switched: null },
  polished: [],
  posted: 0,
  ...over,
})

/** The background: what it answers to each kind of request. */
let desk: Partial<Record<PanelRequest['kind'], PanelReply>>
const actions = { ...watchedActions(), ask: vi.fn<Actions['ask']>(async ({ kind }) => desk[kind]) }

let root: HTMLElement
beforeEach(() => {
  vi.useFakeTimers()
  desk = {}
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
  vi.useRealTimers()
  vi.clearAllMocks()
})

const settle = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(500)
  })

const show = async (over: Partial<BoxState> = {}, lastFix: PageState['lastFix'] = null) => {
  await act(() =>
    render(
      <ReplyView box={box(over)} lastFix={lastFix} ruleFailed={false} around={AROUND} actions={actions} />,
      root,
    ),
  )
  await settle()
}

const button = (name: string): HTMLButtonElement => buttonIn(root, name)
const click = async (name: string) => {
  await act(async () => button(name).click())
  await settle()
}

describe('what may be corrected without asking', () => {
  it('is corrected at one press, and shown before with its changes marked', async () => {
    await show()
    await click('Voir le résultat')
    expect(root.querySelector('del')?.textContent).toBe('comande')
    expect(root.querySelector('ins')?.textContent).toBe('commande')
    await click('Copier le texte corrigé')
    expect(actions.copy).toHaveBeenCalledWith(TEXT.replace('comande', 'commande'))
    await click('Corriger ce qui est sûr (1)')
    expect(actions.send).toHaveBeenCalledWith({
      type: 'write',
      revision: 4,
      changes: [{ span: { start: 6, end: 13 }, text: 'commande' }],
    })
  })

  it('is not offered where there is nothing sure', async () => {
    await show({ review: review({ findings: [{ ...spelling, kind: 'tone' }] }) })
    expect(root.textContent).not.toContain('Corriger')
  })

  it('is taken back at one press', async () => {
    await show({}, { outcome: 'applied', text: '', changes: 3, canUndo: true })
    expect(root.textContent).toContain('3 corrections faites')
    await click('Annuler')
    expect(actions.send).toHaveBeenCalledWith({ type: 'undo', revision: 4 })
  })
})

describe('the comment answered', () => {
  it('is told with its kind and what it asks', async () => {
    desk.insight = insight()
    await show()
    const comment = root.querySelector('.comment')?.textContent
    expect(comment).toContain('Question')
    expect(comment).toContain('Demande : « Où est mon colis ? »')
  })

  it('says in a lower voice what a comment only brings to mind', async () => {
    await show({ review: review({ escalate: 'fraude', suspected: true }) })
    expect(root.textContent).toContain('Peut-être à transmettre : fraude')
    expect(root.querySelector('.urgent')).toBeNull()
    await show({ review: review({ escalate: 'fraude' }) })
    expect(root.textContent).toContain('À transmettre : fraude')
    expect(root.querySelector('.urgent')).not.toBeNull()
  })

  it('is passed on as the guide says, with its words', async () => {
    desk.insight = insight({
      route: { to: 'le service qualité', say: 'Débranchez-le.', delay: 'dans l’heure' },
    })
    await show({ review: review({ escalate: 'securite' }) })
    expect(root.querySelector('.urgent')?.textContent).toContain('le service qualité, dans l’heure')
    await click('Insérer ces mots')
    expect(actions.send).toHaveBeenCalledWith({ type: 'insert', revision: 4, text: 'Débranchez-le.' })
  })
})

describe('what is missing', () => {
  const change = { span: { start: 0, end: 1 }, text: 'Bonjour Julie, v' }

  it('is put in its place at one press', async () => {
    desk.insight = insight({ offers: [{ part: 'accueil', text: 'Bonjour Julie,', change }] })
    await show({ review: review({ missing: ['accueil'] }) })
    await click('Insérer « Bonjour Julie, »')
    expect(actions.send).toHaveBeenCalledWith({ type: 'write', revision: 4, changes: [change] })
  })

  it('cannot be put into a text that it was not thought out for', async () => {
    desk.insight = insight({ offers: [{ part: 'accueil', text: 'Bonjour Julie,', change }] })
    await show({ review: review({ missing: ['accueil'] }) })
    await show({ review: review({ missing: ['accueil'] }), text: `${TEXT} Merci`, fresh: false })
    expect(button('Insérer « Bonjour Julie, »').disabled).toBe(true)
  })
})

describe('the tone', () => {
  it('names the words that draw it, and says in words what is drawn', async () => {
    const span = { start: 0, end: 5 }
    const courtesy = { axis: 'courtesy', level: 0.6, raises: [{ span, text: 'merci' }], lowers: [] } as const
    const clarity = { axis: 'clarity', level: 0, raises: [], lowers: [] } as const
    await show({
      review: review({
        profile: [
          { ...courtesy, raises: [...courtesy.raises], lowers: [] },
          { ...clarity, raises: [], lowers: [] },
        ],
      }),
    })
    const rows = Array.from(root.querySelectorAll('.tone li'), (row) => row.textContent)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('Courtoisie courtois')
    expect(rows[0]).toContain('Vers « courtois » : « merci »')
    expect(root.querySelector('.track')?.getAttribute('aria-hidden')).toBe('true')
  })
})

describe('the whole reply', () => {
  it('changes its register where that is safe, and says why where it is not', async () => {
    const switched = [{ span: { start: 0, end: 5 }, text: 'Ta' }]
    desk.insight = insight({ register: { is: 'vous', switched } })
    await show()
    await click('Passer au tutoiement')
    expect(actions.send).toHaveBeenCalledWith({ type: 'write', revision: 4, changes: switched })
    desk.insight = insight({ register: { is: 'vous', switched: null } })
    await show({ text: `${TEXT} Merci.` })
    expect(root.textContent).toContain('le passage au « tu » reste à faire à la main')
  })

  it('has its typography polished at one press, where there is something to polish', async () => {
    const polished = [{ span: { start: 27, end: 28 }, text: '\u202F' }]
    desk.insight = insight({ polished })
    await show()
    await click('Soigner la typographie')
    expect(actions.send).toHaveBeenCalledWith({ type: 'write', revision: 4, changes: polished })
    desk.insight = insight()
    await show({ text: `${TEXT} Merci.` })
    expect(root.textContent).not.toContain('Soigner')
  })

  it('is copied for a lead without names and data, or not at all', async () => {
    await show()
    await click('Demander à mon responsable')
    expect(actions.copy).not.toHaveBeenCalled()
    expect(root.textContent).toContain('La copie a échoué')
    desk.mask = { kind: 'masked', reply: 'Bonjour [nom]', comment: 'Où est mon colis ?' }
    await click('Demander à mon responsable')
    expect(actions.copy.mock.lastCall?.[0]).toContain('Réponse :\nBonjour [nom]')
    expect(root.textContent).toContain('Texte copié')
  })

  it('is measured against what this place takes', async () => {
    desk.insight = insight({ length: { most: 20, by: 'guide' } })
    await show()
    expect(root.querySelector('.length')?.textContent).toBe('46 signes sur 20 voulus par le guide 26 de trop')
  })

  it('is told to be the same as those before', async () => {
    desk.insight = insight({ posted: 2 })
    await show()
    expect(root.textContent).toContain('cette même réponse 2 fois de suite')
  })
})

describe('why', () => {
  it('shows a wrong and a right sentence', async () => {
    desk.pair = { kind: 'pair', pair: { wrong: 'La comande.', marks: 'comande', right: 'La commande.' } }
    await show()
    await click('Pourquoi ?')
    expect(root.querySelector('.pair')?.textContent).toBe('À éviterLa comande.MieuxLa commande.')
    expect(root.querySelector('.pair strong')?.textContent).toBe('comande')
  })
})

describe('saved replies', () => {
  const late = {
    id: 'retard',
    title: 'Colis en retard',
    text: 'Bonjour {prénom}, réponse avant {heure}.',
    labels: { heure: 'Heure de votre réponse' },
    when: [],
    from: 'Commerce',
  }
  const state: PageState = {
    type: 'state',
    host: 'www.facebook.com',
    siteName: 'Facebook',
    state: 'active',
    guide: null,
    around: AROUND,
    box: box(),
    lastFix: null,
    ruleFailed: false,
  }
  const open = async (over: Partial<PageState> = {}) => {
    await act(() =>
      render(
        <RepliesView
          view={{ kind: 'page', access: 'declared', tab: { id: 1 }, state: { ...state, ...over } }}
          actions={actions}
        />,
        root,
      ),
    )
    await settle()
  }
  const type = (label: string, value: string) =>
    act(() => {
      const field = Array.from(root.querySelectorAll('label')).find((each) => each.textContent === label)
      const input = field?.querySelector('input, textarea')
      if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement))
        throw new Error(`No field "${label}" in: ${root.textContent}`)
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })

  it('are filled with what is known, then by hand, and inserted', async () => {
    desk.replies = { kind: 'replies', replies: [late], signature: 'Inès' }
    await open()
    await click('Utiliser « Colis en retard »')
    expect(root.querySelector('.preview')?.textContent).toBe('Bonjour Julie, réponse avant {heure}.')
    // Tab would find it first: the first that is still empty.
    expect(document.activeElement?.closest('label')?.textContent).toBe('Heure de votre réponse')
    await type('Heure de votre réponse', '17 h')
    await act(() => root.querySelector('form')?.requestSubmit())
    expect(actions.send).toHaveBeenCalledWith({
      type: 'insert',
      revision: 4,
      text: 'Bonjour Julie, réponse avant 17 h.',
    })
    expect(actions.show).toHaveBeenCalledWith('review')
  })

  it('warn before the third of the same in a row', async () => {
    desk.replies = { kind: 'replies', replies: [late], signature: '' }
    desk.insight = insight({ posted: 2 })
    await open()
    await click('Utiliser « Colis en retard »')
    expect(root.textContent).toContain('2 fois de suite')
  })

  it('are written, and a refusal is told where it happened', async () => {
    desk.replies = { kind: 'replies', replies: [], signature: '' }
    await open()
    expect(root.textContent).toContain('Aucune réponse pour l’instant')
    await click('Garder la réponse en cours')
    await type('Titre', 'Retard')
    desk['save-reply'] = { kind: 'refused', message: 'Le disque est plein.' }
    await act(() => root.querySelector('form')?.requestSubmit())
    await settle()
    expect(actions.ask).toHaveBeenCalledWith({
      kind: 'save-reply',
      reply: { id: expect.any(String), title: 'Retard', text: TEXT },
    })
    expect(root.textContent).toContain('Le disque est plein.')
    expect(root.querySelector('textarea')?.value).toBe(TEXT)
  })

  it('say when the reply kept is longer than one may be', async () => {
    desk.replies = { kind: 'replies', replies: [], signature: '' }
    await open({ box: box({ text: 'a'.repeat(MAX_SAVED_REPLY + 1) }) })
    await click('Garder la réponse en cours')
    expect(root.querySelector('textarea')?.value).toHaveLength(MAX_SAVED_REPLY)
    expect(root.querySelector('[role=status]')?.textContent).toContain('la fin de ce texte n’est pas reprise')
  })

  it('say where to click when nothing is being written', async () => {
    desk.replies = { kind: 'replies', replies: [late], signature: '' }
    await open({ box: null })
    await click('Utiliser « Colis en retard »')
    expect(button('Insérer').disabled).toBe(true)
    expect(root.textContent).toContain('Cliquez d’abord dans une réponse de la page')
  })

  it('say that the background is silent', async () => {
    await open()
    expect(root.textContent).toContain('Fermez puis rouvrez le panneau')
  })
})
