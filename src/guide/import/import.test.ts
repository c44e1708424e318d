import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../../options/readYaml'
import { importCsv } from './csv'
import type { Imported } from './imported'
import { importVale } from './vale'
import { importWordList } from './wordList'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)))
const short = ({ rules }: Imported): string[] =>
  rules.map(
    ({ kind, match, better, severity, message }) =>
      `${kind} ${match.join('/')} > ${better.join('/')} (${severity}) ${message}`,
  )

describe('a table of terms', () => {
  const expected = [
    'preferred délai dépassé > retard (stop) Dites retard.',
    'forbidden réclamé >  (hint) Évitez « réclamé ».',
  ]
  it.each([
    [
      'with semicolons',
      utf8(
        'terme;remplacer par;message;gravité\ndélai dépassé;retard;Dites retard.;bloquant\nréclamé;;;conseil',
      ),
    ],
    [
      'with commas and quotation marks',
      utf8(
        'Terme,Remplacer par,Message,Gravité\r\n"délai dépassé",retard,"Dites retard.",Stop\r\nréclamé,,,hint\r\n',
      ),
    ],
    ['with tabs, without a header', utf8('délai dépassé\tretard\tDites retard.\thaute\nréclamé\t\t\tfaible')],
    [
      'with its columns in another order',
      utf8('gravité|terme|remplacer par|message\nrouge|délai dépassé|retard|Dites retard.\nvert|réclamé||'),
    ],
    [
      'in the code page of Windows',
      latin(
        'terme;remplacer par;message;gravité\ndélai dépassé;retard;Dites retard.;bloquant\nréclamé;;;conseil',
      ),
    ],
    [
      'in UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from(
          'terme;remplacer par;message;gravité\ndélai dépassé;retard;Dites retard.;bloquant\nréclamé;;;conseil',
          (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8],
        ).flat(),
      ]),
    ],
    [
      'in UTF-8 with its mark',
      utf8(
        '\uFEFFterme;remplacer par;message;gravité\ndélai dépassé;retard;Dites retard.;bloquant\nréclamé;;;conseil',
      ),
    ],
  ])('%s becomes rules', (_, bytes) => {
    expect(short(importCsv(bytes))).toEqual(expected)
  })

  it('says what was not taken, and why', () => {
    const { rules, report } = importCsv(
      utf8(
        'terme;remplacer par;message;gravité\n;x;;\n(a+)+;;;\nmot;;;énorme\n<b>a</b>;;;\nbon;;<script>alert(1)</script>;\nret;;;',
      ),
    )
    expect(rules).toHaveLength(1)
    expect(report.left).toHaveLength(5)
    for (const sentence of report.left) expect(sentence).toMatch(/^Ligne \d.*\.$/)
  })

  it('gives each term an id of its own', () => {
    expect(importCsv(utf8('été;a\nete;b')).rules.map(({ id }) => id)).toEqual(['ete', 'ete-2'])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void importCsv(bytes)))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void importCsv(utf8(text))))
  })
})

describe('a Vale style', () => {
  const vale = (text: string): Imported => importVale(text, readYaml)

  it('of existence becomes a rule', () => {
    const style = vale(
      "extends: existence\nmessage: \"Évitez '%s'.\"\nlevel: error\ntokens:\n  - retards?\n  - (?:bon|belle) affaire\n  - '[Dd]ésolé.*'\n",
    )
    expect(short(style)).toEqual(['forbidden retard/(bon | belle) affaire >  (stop) Évitez ceci.'])
    expect(style.report.left).toHaveLength(1)
  })

  it('of substitution becomes preferred terms', () => {
    const style = vale(
      "extends: substitution\nmessage: \"Préférez '%s' à '%s'.\"\nlevel: suggestion\nswap:\n  client: adhérent\n  'hot ?line': service client\n",
    )
    expect(short(style)).toEqual(['preferred client > adhérent (hint) Préférez « adhérent » à « client ».'])
    expect(style.report.left.join()).toMatch(/hot \?line/)
  })

  it('of occurrence becomes a limit', () => {
    expect(vale('extends: occurrence\nmessage: Trop.\nmax: 1\ntoken: désolé').rules).toMatchObject([
      { kind: 'limited', most: 1 },
    ])
  })

  it.each([
    ['extends: script\nscript: |\n  x', /seuls existence/],
    ['a: [', /pas du YAML/],
    ['', /seuls existence/],
    [
      'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]',
      /YAML|seuls/,
    ],
    ['x'.repeat(2_000_000), /trop gros/],
  ])('of another kind is refused in one sentence', (text, expected) => {
    expect(vale(text).report.left.join()).toMatch(expected)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void vale(`extends: existence\ntokens:\n  - ${text}`)))
  })
})

it('a list of words is taken word by word', () => {
  expect(importWordList(utf8('# marques\nZalando\nL’Occitane\n\n<b>\nZalando'))).toEqual({
    rules: [],
    words: ['Zalando', 'L’Occitane'],
    report: { taken: 2, left: ['Ligne 5 : « <b> » n’est pas un mot.'] },
  })
})
