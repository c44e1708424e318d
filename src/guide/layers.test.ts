import { describe, expect, it } from 'vitest'
import { decodeGuide } from './decode'
import { describeChanges } from './describe'
import { familyOf } from './family'
import type { Guide } from './guide'
import { mergeGuides } from './layers'
import { activeGuide, appliesAt, globs, type Place } from './scope'
import type { LayerName } from './vocabulary'

const guideOf = (value: object): Guide => {
  const decoded = decodeGuide(value)
  if (!decoded.ok) throw new Error(decoded.error.message)
  return decoded.value
}
const rule = (more: object = {}) => ({
  kind: 'forbidden',
  id: 'r',
  match: ['retard'],
  message: 'Non.',
  ...more,
})
const merge = (...layers: [LayerName, object][]) =>
  mergeGuides(layers.map(([layer, guide]) => ({ layer, guide: guideOf({ name: layer, ...guide }) })))

describe('layers', () => {
  it('complete one another, and say who decided', () => {
    const { guide, provenance, conflicts } = merge(
      ['person', { vocabulary: ['c'], emoji: { use: 'none' } }],
      ['organisation', { address: 'vous', vocabulary: ['a', 'b'], rules: [rule()] }],
      ['client', { id: 'lea', emoji: { use: 'few' }, vocabulary: ['b'] }],
    )
    expect(guide).toMatchObject({
      id: 'lea',
      address: 'vous',
      vocabulary: ['a', 'b', 'c'],
      emoji: { use: 'none' },
    })
    expect(provenance.setting('address')).toEqual({
      layer: 'organisation',
      guide: 'organisation',
      lock: 'open',
    })
    expect(provenance.setting('emoji').layer).toBe('person')
    expect(provenance.setting('region').layer).toBe('built-in')
    expect(provenance.rules.get('r')?.layer).toBe('organisation')
    expect(conflicts).toEqual([])
  })

  it.each([
    [
      'a locked setting',
      { address: 'vous', locks: { address: 'locked' } },
      { address: 'tu' },
      { address: 'vous' },
      /verrouillé par l’organisation/,
    ],
    [
      'a looser setting',
      { emoji: { use: 'few', most: 1 }, locks: { emoji: 'floor' } },
      { emoji: { use: 'few', most: 3 } },
      { emoji: { most: 1 } },
      /plus strict/,
    ],
    [
      'more contacts',
      { contacts: ['a'], locks: { contacts: 'floor' } },
      { contacts: ['b'] },
      { contacts: ['a'] },
      /plus strict/,
    ],
    [
      'a softer category',
      { severities: { promesse: 'stop' }, locks: { severities: 'floor' } },
      { severities: { promesse: 'hint' } },
      { severities: { promesse: 'stop' } },
      /plus strict/,
    ],
    [
      'a guard made weaker',
      { guard: 'all', locks: { guard: 'floor' } },
      { guard: 'risks' },
      { guard: 'all' },
      /plus strict/,
    ],
    [
      'a locked rule',
      { rules: [rule({ lock: 'locked' })] },
      { rules: [rule({ severity: 'stop' })] },
      { rules: [{ severity: 'warn' }] },
      /La règle « r » est verrouillé/,
    ],
    [
      'a softer rule',
      { rules: [rule({ lock: 'floor', severity: 'stop' })] },
      { rules: [rule({ severity: 'hint' })] },
      { rules: [{ severity: 'stop' }] },
      /plus strict/,
    ],
    [
      'a rule switched off',
      { rules: [rule({ lock: 'floor' })] },
      { rules: [rule({ enabled: false })] },
      { rules: [{ enabled: true }] },
      /plus strict/,
    ],
  ])('keep %s and list what was asked', (_, above, below, kept, sentence) => {
    const { guide, conflicts } = merge(['organisation', above], ['client', below])
    expect(guide).toMatchObject(kept)
    expect(conflicts.map(({ message }) => message).join()).toMatch(sentence)
  })

  it.each([
    [
      'a stricter setting',
      { emoji: { use: 'few' }, locks: { emoji: 'floor' } },
      { emoji: { use: 'none' } },
      { emoji: { use: 'none' } },
    ],
    [
      'a guard made stronger',
      { guard: 'risks', locks: { guard: 'floor' } },
      { guard: 'all' },
      { guard: 'all' },
    ],
    [
      'a stricter rule',
      { rules: [rule({ lock: 'floor' })] },
      { rules: [rule({ severity: 'stop', match: ['retard', 'délai'] })] },
      { rules: [{ severity: 'stop' }] },
    ],
    [
      'an open rule',
      { rules: [rule()] },
      { rules: [rule({ enabled: false })] },
      { rules: [{ enabled: false }] },
    ],
  ])('take %s', (_, above, below, taken) => {
    const { guide, conflicts } = merge(['organisation', above], ['client', below])
    expect(guide).toMatchObject(taken)
    expect(conflicts).toEqual([])
  })

  it('never loosen a floor through a layer in between', () => {
    const { guide } = merge(
      ['organisation', { emoji: { use: 'few' }, locks: { emoji: 'floor' } }],
      ['client', { emoji: { use: 'none' } }],
      ['person', { emoji: { use: 'few' } }],
    )
    expect(guide.emoji.use).toBe('none')
  })

  it('list two guides of one level that differ', () => {
    const { guide, conflicts } = merge(['client', { address: 'tu' }], ['client', { address: 'vous' }])
    expect(guide.address).toBe('tu')
    expect(conflicts).toHaveLength(1)
  })
})

describe('the guide of a place', () => {
  const guides = [
    guideOf({ id: 'partout' }),
    guideOf({ id: 'facebook', scope: { sites: ['facebook.com'] } }),
    guideOf({ id: 'lea', scope: { sites: ['facebook.com'], pages: ['Maison Léa*'] } }),
    guideOf({ id: 'adresse', scope: { urls: ['facebook.com/maisonlea/posts/*'] } }),
  ]
  const at = (place: object, pinned?: string) => activeGuide(guides, place, pinned)?.id

  it.each([
    [{}, 'partout'],
    [{ site: 'www.facebook.com' }, 'facebook'],
    [{ site: 'notfacebook.com' }, 'partout'],
    [{ site: 'facebook.com', speaker: 'maison léa officiel' }, 'lea'],
    [{ site: 'instagram.com', speaker: 'Maison Léa' }, 'partout'],
    [
      { site: 'facebook.com', speaker: 'Maison Léa', url: 'https://www.facebook.com/maisonlea/posts/12/' },
      'adresse',
    ],
  ])('%j is %s', (place, expected) => {
    expect(at(place)).toBe(expected)
  })

  describe('where some guides are of what is written alone', () => {
    const reviews = guideOf({ id: 'avis', scope: { surfaces: ['review'] } })
    const here = guideOf({ id: 'avis-facebook', scope: { sites: ['facebook.com'], surfaces: ['review'] } })
    const idAt = (place: Place) => activeGuide([...guides, reviews, here], place)?.id

    it.each<[Place, string]>([
      [{ surface: 'review' }, 'avis'],
      [{ surface: 'comment' }, 'partout'],
      // Nobody knows what is written there.
      [{}, 'partout'],
      [{ site: 'trustpilot.com', surface: 'review' }, 'avis'],
      [{ site: 'facebook.com', surface: 'review' }, 'avis-facebook'],
      [{ site: 'www.facebook.com', surface: 'comment' }, 'facebook'],
      [{ site: 'facebook.com', speaker: 'Maison Léa', surface: 'review' }, 'lea'],
    ])('%j is %s', (place, expected) => {
      expect(idAt(place)).toBe(expected)
    })

    it('imposes a guide of reviews on reviews, and on what may be one', () => {
      expect(appliesAt(reviews, { site: 'x.com', surface: 'review' })).toBe(true)
      expect(appliesAt(reviews, { site: 'x.com', surface: 'message' })).toBe(false)
      expect(appliesAt(reviews, { site: 'x.com' })).toBe(true)
      expect(appliesAt(here, { site: 'x.com', surface: 'review' })).toBe(false)
      expect(appliesAt(here, { site: 'x.com' })).toBe(false)
      expect(appliesAt(here, { site: 'facebook.com' })).toBe(true)
    })
  })

  it('is the pinned one, while there is one of that name', () => {
    expect(at({ site: 'facebook.com' }, 'partout')).toBe('partout')
    expect(at({ site: 'facebook.com' }, 'parti')).toBe('facebook')
  })

  it('is found in no time, whatever the pattern', () => {
    const start = performance.now()
    expect(globs(`${'*a'.repeat(150)}b`, 'a'.repeat(2_000))).toBe(false)
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('guides that complete one another', () => {
  const [a, b, c] = [
    guideOf({ id: 'a', extends: 'b' }),
    guideOf({ id: 'b', extends: 'c' }),
    guideOf({ id: 'c' }),
  ]
  const fault = (guide: Guide, guides: Guide[]): string => {
    const family = familyOf(guide, guides)
    return family.ok ? family.value.map(({ id }) => id).join(' ') : family.error.message
  }

  it('are found in order', () => {
    expect(fault(a, [a, b, c])).toBe('c b a')
  })

  it.each([
    [a, [a, { ...b, extends: 'a' }], /se complète lui-même/],
    [guideOf({ id: 'a', extends: 'a' }), [], /se complète lui-même/],
    [a, [a], /« b », qui n’est pas installé/],
    [
      guideOf({ id: 'g0', extends: 'g1' }),
      Array.from({ length: 20 }, (_, at) => guideOf({ id: `g${at}`, extends: `g${at + 1}` })),
      /8 au plus/,
    ],
  ])('are refused in one sentence where they do not end', (guide, guides, expected) => {
    expect(fault(guide, guides)).toMatch(expected)
  })
})

describe('what an import changes', () => {
  it('is told in words, what blocks or locks first', () => {
    const before = guideOf({ address: 'vous', rules: [rule(), rule({ id: 'b' }), rule({ id: 'c' })] })
    const next = guideOf({
      address: 'tu',
      locks: { emoji: 'locked' },
      rules: [
        rule({ severity: 'stop' }),
        rule({ id: 'b', severity: 'hint' }),
        rule({ id: 'd', severity: 'stop', lock: 'locked' }),
      ],
    })
    expect(describeChanges(before, next).map(({ weight, message }) => `${weight}: ${message}`)).toEqual([
      'strict: La règle « r » bloque désormais la publication.',
      'strict: Nouvelle règle bloquante et verrouillée : Non. (ne plus écrire «\u00A0retard\u00A0»)',
      'strict: Le réglage « emoji » est désormais verrouillé.',
      'plain: Le réglage « tutoiement ou vouvoiement » change : tu.',
      'loose: La règle « b » pèse moins lourd.',
      'loose: La règle « c » disparaît : Non.',
    ])
  })

  it('says first that posts will be held', () => {
    const changes = describeChanges(guideOf({}), guideOf({ address: 'tu', guard: 'all' }))
    expect(changes[0]).toEqual({
      weight: 'strict',
      message: 'Le réglage « retenue avant publication » change : toute remarque retient une première fois.',
    })
    expect(describeChanges(guideOf({ guard: 'all' }), guideOf({}))).toMatchObject([{ weight: 'loose' }])
  })

  it('is nothing for the same guide', () => {
    const guide = guideOf({ rules: [rule()] })
    expect(describeChanges(guide, guide)).toEqual([])
  })
})
