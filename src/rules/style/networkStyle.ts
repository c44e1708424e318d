import type { Token } from '../../text/token'
import { replyRule } from '../define'
import { across, spanOf } from '../grammar/features'

const isEmoji = (token: Token | undefined): token is Token =>
  token?.kind === 'protected' && token.protects === 'emoji'

export const emojiSeries = replyRule({
  id: 'style/emoji-series',
  kind: 'style',
  category: 'emoji',
  severity: 'hint',
  message: 'Un seul emoji suffit.',
  why: 'Un lecteur d’écran lit chaque emoji par son nom. Une série noie le message.',
  examples: {
    match: [
      { text: 'Merci 😍😍😍', marks: '😍😍😍', fixed: 'Merci 😍' },
      { text: 'Bravo 🎉🎊🥳 !', marks: '🎉🎊🥳', fixed: 'Bravo 🎉 !' },
      { text: 'Trop bien 😂 😂 😂', marks: '😂 😂 😂', fixed: 'Trop bien 😂' },
    ],
    pass: [
      'Merci 😍',
      'Merci 😍🎉',
      'Note : ⭐⭐⭐⭐⭐',
      '✅ Lundi\n✅ Mardi\n✅ Jeudi',
      'Bravo 🎉 et merci 😊',
    ],
  },
  *check({ tokens, text }) {
    for (let first = 0; first < tokens.length; first++) {
      let last = first
      while (isEmoji(tokens[last]) && !text.slice(tokens[last]?.start, tokens[last + 1]?.end).includes('\n'))
        last++
      const opening = tokens[first]
      const closing = tokens[last - 1]
      // Stars are a mark out of five, not a mood.
      if (opening && closing && last - first >= 3 && !/^[⭐🌟]/u.test(opening.text))
        yield { span: across(opening, closing), suggestions: [opening.text], confidence: 0.7 }
      first = Math.max(first, last - 1)
    }
  },
})

/** Letters of the mathematical alphabets and other look-alikes that stand for bold or italics. */
const FANCY =
  /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}\u{24B6}-\u{24E9}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}]+(?:[ \u{1D400}-\u{1D7FF}]*[\u{1D400}-\u{1D7FF}])?/gu

export const fancyLetters = replyRule({
  id: 'style/fancy-letters',
  kind: 'style',
  category: 'accessibilité',
  severity: 'hint',
  message: 'Ces lettres décorées ne sont pas des lettres.',
  why: 'Un lecteur d’écran les épelle ou les saute, et la recherche ne les trouve pas. Écrivez en lettres ordinaires.',
  examples: {
    match: [
      { text: '𝗡𝗼𝘂𝘃𝗲𝗮𝘂 menu !', marks: '𝗡𝗼𝘂𝘃𝗲𝗮𝘂', fixed: 'Nouveau menu !' },
      { text: 'Offre 𝓼𝓹𝓮𝓬𝓲𝓪𝓵𝓮', marks: '𝓼𝓹𝓮𝓬𝓲𝓪𝓵𝓮', fixed: 'Offre speciale' },
      { text: 'ＰＲＯＭＯ ce soir', marks: 'ＰＲＯＭＯ', fixed: 'PROMO ce soir' },
    ],
    pass: ['Nouveau menu !', 'PROMO ce soir', 'Étape ① puis ②', 'Merci 😊'],
  },
  *check({ text }) {
    for (const found of text.matchAll(FANCY))
      yield {
        span: { start: found.index, end: found.index + found[0].length },
        // Compatibility decomposition is what maps a styled letter to its plain one.
        suggestions: [found[0].normalize('NFKC')],
        confidence: 0.9,
      }
  },
})

const CLICK = /^(?:cliquez|clique|cliquer)$/

export const linkText = replyRule({
  id: 'style/link-text',
  kind: 'style',
  category: 'accessibilité',
  severity: 'hint',
  message: 'Dites où mène le lien plutôt que « cliquez ici ».',
  why: 'Qui parcourt les liens à l’oreille n’entend que « ici ». Un lien qui dit sa destination inspire confiance.',
  examples: {
    match: [
      { text: 'Pour votre retour, cliquez ici : https://a.fr/retour', marks: 'cliquez ici' },
      { text: 'Clique ici !', marks: 'Clique ici' },
      { text: 'Cliquez sur ce lien : a.fr', marks: 'Cliquez sur ce lien' },
    ],
    pass: [
      'Votre bon de retour : https://a.fr/retour',
      'Cliquez sur « Mes commandes ».',
      'Le magasin ici est ouvert.',
      'Nous sommes ici pour vous aider.',
    ],
  },
  *check({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      if (!CLICK.test(token.norm)) continue
      const words = tokens.slice(at + 1, at + 4).map(({ norm }) => norm)
      const length = words[0] === 'ici' ? 1 : words.join(' ') === 'sur ce lien' ? 3 : 0
      const last = tokens[at + length]
      if (length > 0 && last) yield { span: across(token, last), confidence: 0.7 }
    }
  },
})

/** Long enough to be several words; one word needs no capital. */
const SEVERAL = 12

export const hashtagCase = replyRule({
  id: 'style/hashtag-case',
  kind: 'style',
  category: 'accessibilité',
  severity: 'hint',
  message: 'Une majuscule à chaque mot rend ce mot-dièse lisible.',
  why: 'Un lecteur d’écran lit #BonneRentrée mot à mot et #bonnerentrée d’un bloc. Les majuscules ne changent rien à la recherche.',
  examples: {
    match: [
      { text: 'Venez ! #bonnerentreeatous', marks: '#bonnerentreeatous' },
      { text: '#journeemondialedelaterre', marks: '#journeemondialedelaterre' },
      { text: 'Bravo #equipeformidable', marks: '#equipeformidable' },
    ],
    pass: ['#BonneRentrée', '#solidarité', '#SOLDES', '#bonne_rentrée_à_tous', 'Commande n° 12'],
  },
  *check({ tokens, lexicon }) {
    for (const token of tokens) {
      if (token.kind !== 'protected' || token.protects !== 'hashtag') continue
      const word = token.text.slice(1)
      if (word.length >= SEVERAL && /^\p{Ll}+$/u.test(word) && !lexicon?.accepts(word))
        yield { span: spanOf(token), confidence: 0.6 }
    }
  },
})
