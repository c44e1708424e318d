import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDictionary, MAX_DICTIONARY_BYTES } from './dictionary'
// Written by Grammalecte 2.1 itself, out of eight words of ours.
import grammalecte from './grammalecte.example.json'

const MOST = 10_000
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(['\uFEFF', ...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]))
const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value))
const imported = (bytes: Uint8Array, own: readonly string[] = []) => importDictionary(bytes, own, MOST)

const { lByDic, ...graph } = grammalecte
/** As Grammalecte saved it before its version 2. */
const asHexadecimal = {
  ...graph,
  sByDic: lByDic
    .map((number, at) =>
      at % 2 === 0
        ? number.toString(16).padStart(graph.nBytesArc * 2, '0')
        : ((number / 2) * (graph.nBytesArc + graph.nBytesNodeAddress))
            .toString(16)
            .padStart(graph.nBytesNodeAddress * 2, '0'),
    )
    .join(''),
}

describe('a personal dictionary', () => {
  it.each([
    ['a list', utf8('Zalando\nœuvrette\n\n# mes mots\nl’Occitane\r\n'), 'Liste de mots'],
    [
      'a list of Windows',
      Uint8Array.from([...utf8('Zalando\n'), 0x9c, ...utf8('uvrette\nl'), 0x92, ...utf8('Occitane')]),
      'Liste de mots',
    ],
    ['a list of Word, in UTF-16', utf16('Zalando\r\nœuvrette\r\nl’Occitane\r\n'), 'Liste de mots'],
    ['Chromium’s', utf8('Zalando\nœuvrette\nl’Occitane\nchecksum_v1 = 0123abcd'), 'Liste de mots'],
    ['Hunspell’s', utf8('3\nZalando/S.\nœuvrette/S*()\tpo:nom is:fem\nl’Occitane'), 'Dictionnaire Hunspell'],
    [
      'LibreOffice’s',
      utf8('OOoUserDict1\nlang: fr-FR\ntype: positive\n---\nZalan=do\nœuvrette\nl’Occitane\n'),
      'Dictionnaire de LibreOffice',
    ],
    ['LanguageTool’s answer', json({ words: ['Zalando', 'œuvrette', 'l’Occitane'] }), 'Liste en JSON'],
    [
      'JSON of objects',
      json([{ word: 'Zalando' }, { word: 'œuvrette' }, { text: 'l’Occitane' }]),
      'Liste en JSON',
    ],
  ])('in the form of %s gives its words', (_, bytes, format) => {
    expect(imported(bytes)).toMatchObject({ format, words: ['Zalando', 'œuvrette', 'l’Occitane'], left: [] })
  })

  it.each([
    ['ISO-8859-15', [0xbd], 'œuvrette'],
    ['Macintosh', [0xcf], 'œuvrette'],
  ])('in %s keeps its accents', (_, first, word) => {
    expect(imported(Uint8Array.from([...first, ...utf8('uvrette\n')])).words).toEqual([word])
  })

  it.each([
    ['as it saves it', grammalecte],
    ['as it saved it once', asHexadecimal],
  ])('of Grammalecte, %s, gives every form', (_, document) => {
    const { format, words, left } = imported(json(document))
    expect(format).toBe('Dictionnaire de Grammalecte')
    expect(words.toSorted()).toEqual([
      'Mireval',
      'Zalandesque',
      'Zalandesques',
      'aïoli-party',
      'collab',
      'collabs',
      'feedbacker',
      'œuvrette',
    ])
    expect(left).toEqual([])
  })

  it('counts what is known, and what brought rules of another tool', () => {
    expect(imported(utf8('3\nZalando\ncollab/S.\ncollab/X'), ['Zalando'])).toMatchObject({
      words: ['collab'],
      known: 1,
      inflected: 1,
    })
  })

  it('says of each thing that it leaves where it stood, and why', () => {
    const { words, left } = imported(utf8('bon\n*mauvais\nCoca Zéro\n<b>\n12\nkm/h\n'))
    expect(words).toEqual(['bon'])
    expect(left).toEqual([
      'Ligne 2 : « *mauvais » interdit ou remplace un mot, ce qui est l’affaire d’une règle de guide.',
      'Ligne 3 : « Coca Zéro » est fait de plusieurs mots : un dictionnaire personnel les prend un à un.',
      'Ligne 4 : « <b> » n’est pas un mot.',
      'Ligne 5 : « 12 » n’est pas un mot.',
      'Ligne 6 : « km/h » n’est pas un mot.',
    ])
  })

  it.each([
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /n’est pas un texte/],
    ['JSON cut short', utf8('{"words": ["a"'), /coupé/],
    ['another JSON', utf8('{"a": 1}'), /pas un dictionnaire connu/],
    ['a graph without arcs', json({ ...graph }), /abîmé/],
    ['a graph that runs in circles', json({ ...grammalecte, lByDic: [49153, 0, 2, 0] }), /^$/],
    ['five megabytes and more', new Uint8Array(MAX_DICTIONARY_BYTES + 1), /trop gros/],
  ])('that is %s is refused in one sentence, or read as far as it goes', (_, bytes, expected) => {
    expect(imported(bytes).left.join()).toMatch(expected)
  })

  it('is bounded where its graph branches in circles', () => {
    const circle = [1, 0, 2, 0, 3, 0, 16388, 0]
    expect(imported(json({ ...grammalecte, lByDic: circle })).left.join()).toMatch(/trop grand/)
  })

  it('takes no more than it may hold', () => {
    const { words, left } = importDictionary(utf8('a1\na2\na3\na4'), ['z'], 3)
    expect(words).toEqual(['a1', 'a2'])
    expect(left).toEqual(['Ligne 3 et suivants : 3 mots au plus dans le dictionnaire personnel.'])
  })

  it('cannot reach into the program by the names of its fields', () => {
    const hostile = utf8(
      '{"__proto__": {"words": ["x"]}, "constructor": {"prototype": {"y": 1}}, "words": ["__proto__", "constructor"]}',
    )
    expect(imported(hostile).words).toEqual(['constructor'])
    expect(Reflect.get({}, 'y')).toBeUndefined()
    expect(Reflect.get({}, 'words')).toBeUndefined()
  })
})

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèêàâîïôùûçœæABCDEFGHIJKLMNOPQRSTUVWXYZ')
const word = fc.string({ unit: letter, minLength: 1, maxLength: 20 })
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 30 })

describe('any personal dictionary', () => {
  it.each<readonly [string, (list: readonly string[]) => Uint8Array]>([
    ['a list', (list) => utf8(list.join('\n'))],
    ['a list in UTF-16', (list) => utf16(list.join('\r\n'))],
    ['Hunspell’s', (list) => utf8(`${list.length}\n${list.map((each) => `${each}/S.\tpo:nom`).join('\n')}`)],
    ['LibreOffice’s', (list) => utf8(`OOoUserDict1\nlang: <none>\ntype: positive\n---\n${list.join('\n')}`)],
    ['JSON', (list) => json({ words: list })],
  ])('in the form of %s gives back what was written, and nothing the second time', (_, written) => {
    fc.assert(
      fc.property(words, (list) => {
        const first = imported(written(list))
        expect(first.words).toEqual(list)
        expect(first.left).toEqual([])
        expect(imported(written(list), first.words)).toMatchObject({
          words: [],
          known: list.length,
          left: [],
        })
      }),
    )
  })

  it('of any bytes at all gives words alone, once each, and never throws', () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map(utf8),
      fc.json().map(utf8),
      fc.json().map((rest) => utf8(`${JSON.stringify(grammalecte).slice(0, -1)}, "more": ${rest}`)),
      fc.array(fc.nat(70_000), { maxLength: 60 }).map((arcs) => json({ ...grammalecte, lByDic: arcs })),
    )
    fc.assert(
      fc.property(hostile, (bytes) => {
        const found = importDictionary(bytes, [], 50)
        expect(new Set(found.words).size).toBe(found.words.length)
        for (const each of found.words) expect(each).toMatch(/^[\p{L}\p{M}\p{N}'’·.&-]+$/u)
        for (const sentence of found.left) expect(sentence).toMatch(/\.$/)
      }),
    )
  })
})
