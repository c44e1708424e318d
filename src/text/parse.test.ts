import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from './parse'

const cut = (text: string) => parse(text).tokens.map((token) => token.text)
const kinds = (text: string) =>
  parse(text).tokens.map((token) => (token.kind === 'protected' ? token.protects : token.kind))
const sentences = (text: string) => parse(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it.each([
    ["Qu'est-ce que c'est", ["Qu'", 'est', '-ce', 'que', "c'", 'est']],
    ['L’équipe n’a pas', ['L’', 'équipe', 'n’', 'a', 'pas']],
    ['aujourd’hui quelqu’un presqu’île', ['aujourd’hui', 'quelqu’un', 'presqu’île']],
    ["jusqu'aujourd'hui", ["jusqu'", "aujourd'hui"]],
    ['donnez-le-moi', ['donnez', '-le', '-moi']],
    ["va-t'en", ['va', "-t'", 'en']],
    ['a-t-il', ['a', '-t-il']],
    ['votre rendez-vous', ['votre', 'rendez-vous']],
    ['ce jour-là, celui-ci', ['ce', 'jour', '-là', ',', 'celui-ci']],
    ['nos client·e·s inscrit(e)s', ['nos', 'client·e·s', 'inscrit(e)s']],
    ['tou·te·s nos auteur.e.s, tou.te.s.', ['tou·te·s', 'nos', 'auteur.e.s', ',', 'tou.te.s', '.']],
    ['Bonjour.le colis arrive', ['Bonjour', '.', 'le', 'colis', 'arrive']],
    ["j'y vais, prenez-en", ["j'", 'y', 'vais', ',', 'prenez', '-en']],
    ["arc-en-ciel, c'est-à-dire, quelques-uns", ['arc-en-ciel', ',', "c'est-à-dire", ',', 'quelques-uns']],
    ['Merciiii slt bcp svp càd', ['Merciiii', 'slt', 'bcp', 'svp', 'càd']],
    ['« Oui » “non”', ['«', 'Oui', '»', '“', 'non', '”']],
    ["l' équipe", ["l'", 'équipe']],
    ['peut\u00ADêtre', ['peut\u00ADêtre']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('compares in one form whatever the apostrophe, the case and the composition', () => {
    expect(parse('L’E\u0301TE\u0301 pa\u200Br').tokens.map((token) => token.norm)).toEqual([
      "l'",
      'été',
      'par',
    ])
  })
})

describe('protected pieces', () => {
  it.each([
    ['👨‍👩‍👧 👍🏽 🇫🇷 1️⃣ ❤️', ['emoji', 'emoji', 'emoji', 'emoji', 'emoji']],
    ['@julie.martin #été2026 S23', ['mention', 'hashtag', 'code']],
    ['https://a.fr/x?y=1 www.b.com julie@c.fr sosh.fr', ['url', 'url', 'email', 'url']],
    ['{prénom} [NOM] %VILLE% XXX JJ/MM/AAAA', Array(5).fill('placeholder')],
    ['1 249,90 15h30 2e 10kg 50', Array(5).fill('number')],
    ['1er 1re 12\u202F500 3,5 20h', Array(5).fill('number')],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('leaves the punctuation of the sentence out of a link', () => {
    expect(cut('Voir (https://a.fr/b).')).toEqual(['Voir', '(', 'https://a.fr/b', ')', '.'])
  })
})

describe('sentences', () => {
  it.each([
    ['Merci ! Bonne journée.', ['Merci !', 'Bonne journée.']],
    ['Salut 😊 On revient vite', ['Salut 😊', 'On revient vite']],
    ['Salut ! 😊 et merci', ['Salut ! 😊', 'et merci']],
    ['M. Dupont habite av. Foch. Il répond.', ['M. Dupont habite av. Foch.', 'Il répond.']],
    ['Mme Durand, n° 12, cf. p. 3. Merci', ['Mme Durand, n° 12, cf. p. 3.', 'Merci']],
    ['Merci bonne soirée\nOn revient vite', ['Merci bonne soirée', 'On revient vite']],
    ['On verra... peut-être', ['On verra... peut-être']],
    ['un\ndeux', ['un', 'deux']],
    ['« Vraiment ? » Oui.', ['« Vraiment ? »', 'Oui.']],
    ['Le prix : 12.50 € la version 2.1', ['Le prix : 12.50 € la version 2.1']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

it('any text: tokens are its very pieces, in order, and only white space is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { tokens, sentences } = parse(text)
      let last = 0
      for (const token of tokens) {
        expect(text.slice(last, token.start).trim()).toBe('')
        expect(token.text).toBe(text.slice(token.start, token.end))
        expect(token.end).toBeGreaterThan(token.start)
        last = token.end
      }
      expect(text.slice(last).trim()).toBe('')
      let next = 0
      for (const sentence of sentences) {
        expect(sentence.first).toBe(next)
        next = sentence.last
      }
      expect(next).toBe(tokens.length)
    }),
    { numRuns: 2000 },
  )
})
