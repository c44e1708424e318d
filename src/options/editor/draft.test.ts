import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeGuide } from '../../guide/decode'
import { documentOf, draftOf, guideSoFar } from './draft'
import { newRule, ruleOf } from './draftRule'
import { idOf } from './lenient'

const starter = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/guides/${name}.guide.json`, import.meta.url), 'utf8'))

describe('a draft', () => {
  it.each(['commerce-en-ligne', 'banque-assurance', 'culture-association'])(
    'of the starter %s is the same guide again',
    (name) => {
      const document = starter(name)
      expect(decodeGuide(documentOf(draftOf(document)))).toEqual(decodeGuide(document))
    },
  )

  it('reads any JSON without throwing, and what it writes is a draft again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const draft = draftOf(value)
        expect(documentOf(draftOf(documentOf(draft)))).toEqual(documentOf(draft))
      }),
      { numRuns: 200 },
    )
  })

  it('reads rules in any state', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rules) => {
        expect(draftOf({ id: 'x', rules }).rules).toHaveLength(rules.length)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps a rule that is not finished, and applies the others', () => {
    const draft = draftOf({
      id: 'x',
      rules: [
        { match: ['retard'] },
        { kind: 'forbidden', id: 'ok', match: ['souci'], message: 'Dites ce qui se passe.' },
      ],
    })
    expect(draft.rules).toHaveLength(2)
    expect(guideSoFar(draft).rules.map(({ id }) => id)).toEqual(['ok'])
    expect(draftOf(documentOf(draft)).rules[0]?.match).toEqual(['retard'])
  })

  it('keeps a scene that is not finished, and lets the others be played in the name of the guide', () => {
    const line = { author: 'Julie Morel', text: 'Où est mon colis ?' }
    const whole = { title: 'Un retard', thread: [line], task: 'Répondez à Julie.', model: 'Bonjour Julie.' }
    const draft = draftOf({ id: 'x', name: 'Épicerie', scenes: [{ title: 'À écrire' }, whole, whole] })
    expect(draft.scenes).toHaveLength(3)
    expect(guideSoFar(draft).scenes).toMatchObject([
      { id: 'un-retard', page: 'Épicerie', thread: [line] },
      { id: 'un-retard-2' },
    ])
    expect(draftOf(documentOf(draft)).scenes[0]?.title).toBe('À écrire')
  })

  it('gives a rule the same object for as long as it is the same', () => {
    const rule = newRule({ kind: 'forbidden', id: 'a', match: ['a'], message: 'A.' })
    expect(ruleOf(rule)).toBe(ruleOf(rule))
  })

  it('names two rules on the same words apart', () => {
    const same = { kind: 'forbidden', match: ['geste commercial'], message: 'Non.' }
    const { rules } = Object(documentOf(draftOf({ id: 'x', rules: [same, same] })))
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['geste-commercial', 'geste-commercial-2'])
  })

  it('drops the signature: a draft is nobody’s word yet', () => {
    expect(
      documentOf(draftOf({ id: 'x', key: 'A'.repeat(43), signature: 'A'.repeat(86) })),
    ).not.toHaveProperty('key')
  })

  it.each([
    ['Éviter « ça »', 'eviter-ca'],
    ['…', 'sans-nom'],
    ['a'.repeat(90), 'a'.repeat(50)],
  ])('makes an id of « %s »', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  it('keeps replies and routes that are not finished, and applies the others', () => {
    const draft = draftOf({
      id: 'x',
      replies: [{ title: 'Retard', text: '' }, { title: 'Merci', text: 'Merci {prénom} !' }, 7],
      escalation: [{ situation: 'sante' }, { situation: 'fraude', to: 'le service fraude' }],
    })
    expect(draftOf(documentOf(draft)).replies.map(({ title }) => title)).toEqual(['Retard', 'Merci', ''])
    expect(guideSoFar(draft).replies.map(({ title }) => title)).toEqual(['Merci'])
    expect(guideSoFar(draft).escalation.map(({ situation }) => situation)).toEqual(['fraude'])
  })

  it('gives every blank of a saved reply what was said of it, and forgets those taken out', () => {
    const given = {
      title: 'Retard',
      text: 'Bonjour {prénom}, réponse avant {heure}. {prénom}',
      variables: [
        { name: 'jour', label: 'Le jour', example: 'mardi' },
        { name: 'heure', label: 'Heure de votre réponse', example: '17 h' },
      ],
    }
    expect(guideSoFar(draftOf({ id: 'x', replies: [given] })).replies[0]).toMatchObject({
      id: 'retard',
      variables: [
        { name: 'prénom', label: 'prénom', example: '' },
        { name: 'heure', label: 'Heure de votre réponse', example: '17 h' },
      ],
    })
  })
})
