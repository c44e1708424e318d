import type { Guide } from '../../guide/guide'
import type { Token } from '../../text/token'
import { replyRule, sentenceRule } from '../define'

const gapBetween = (text: string, before: Token, after: Token): string => text.slice(before.end, after.start)

/** White space inside one line; across lines it is layout. */
const isInLine = (gap: string): boolean => gap !== '' && !gap.includes('\n')

export const spaceBeforeComma = sentenceRule({
  id: 'typography/space-before-comma',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Pas d’espace avant une virgule ou un point.',
  why: 'La virgule et le point se collent au mot qui précède. L’espace vient après.',
  examples: {
    match: [
      { text: 'Bonjour , merci de votre message.', marks: ' ,', fixed: 'Bonjour, merci de votre message.' },
      { text: 'Nous arrivons .', marks: ' .', fixed: 'Nous arrivons.' },
      { text: 'Oui ,bien sûr.', marks: ' ,', fixed: 'Oui, bien sûr.' },
    ],
    pass: [
      'Bonjour, merci ! On arrive...',
      'Version .NET à jour',
      'Prix : 12,50 €',
      'À voir ... ou pas',
      'Merci :) , à bientôt.',
    ],
  },
  *check({ tokens, text }) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (!before || !token.spaced || (token.text !== ',' && token.text !== '.')) continue
      if (before.kind === 'punctuation' && before.text !== '»') continue
      const glued = next !== undefined && !next.spaced
      // `.NET`, `,5`: glued to what follows, it is part of it; but `Oui ,bien` only lost its space.
      if (glued && (token.text === '.' || next.kind !== 'word')) continue
      if (!isInLine(gapBetween(text, before, token))) continue
      yield {
        span: { start: before.end, end: token.end },
        suggestions: [glued ? `${token.text} ` : token.text],
        confidence: 0.98,
      }
    }
  },
})

export const missingSpaceAfter = sentenceRule({
  id: 'typography/missing-space-after',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Il manque une espace après ce signe.',
  why: 'Un signe de ponctuation se détache du mot qui suit. Sans espace, deux mots se lisent comme un seul.',
  examples: {
    match: [
      { text: 'Bonjour,merci de votre message.', marks: ',', fixed: 'Bonjour, merci de votre message.' },
      { text: 'Merci !Nous revenons vers vous.', marks: '!', fixed: 'Merci ! Nous revenons vers vous.' },
      { text: 'Deux choix :vert ou bleu.', marks: ':', fixed: 'Deux choix : vert ou bleu.' },
    ],
    pass: [
      'Il fait 12,5 degrés.',
      'Oui, merci.',
      'Clin d’œil ;)',
      'Il est 10:30.',
      'Merci :D',
      'La box (!) marche.',
      'Fait le 3,le 4 non',
    ],
  },
  *check({ tokens, guide }) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (!/^(?:,|;|:|!|\?|…|\.{3}|[!?]{2,})$/.test(token.text) || next?.kind !== 'word' || next.spaced)
        continue
      // `le code MARJO10,il est valable` too.
      const isCode = before?.kind === 'protected' && before.protects === 'code'
      if (before?.kind !== 'word' && !isCode && before?.text !== ')' && before?.text !== '»') continue
      // `:D`, `:p`, `;p`: a face, not a colon.
      if (/^[:;]$/.test(token.text) && next.text.length === 1) continue
      yield {
        span: { start: token.start, end: token.end },
        suggestions: [`${standsOff(token, guide.region) ? '\u00A0' : ''}${token.text} `],
        confidence: 0.95,
      }
    }
  },
})

/**
 * Must a space that is not there stand before this sign in the region? In Canada only the colon stands off (Office
 * québécois de la langue française), in Switzerland nothing does.
 */
const standsOff = ({ spaced, text }: Token, region: Guide['region']): boolean =>
  !spaced && region !== 'fr-CH' && (region === 'fr-CA' ? /^:$/ : /^[!?:;]$/).test(text)

/** Between sentences, so at their border: `Merci.Bonne journée`. */
export const gluedSentences = replyRule({
  id: 'typography/glued-words',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Il manque une espace après le point.',
  why: 'Le point se détache de la phrase suivante. Sans espace, certains sites en font même un lien.',
  examples: {
    match: [
      {
        text: 'on regarde ça.merci de votre patience',
        marks: '.',
        fixed: 'on regarde ça. merci de votre patience',
      },
      {
        text: 'Votre colis part demain.bonne soirée',
        marks: '.',
        fixed: 'Votre colis part demain. bonne soirée',
      },
      { text: 'Le magasin ferme.revenez lundi', marks: '.', fixed: 'Le magasin ferme. revenez lundi' },
    ],
    pass: [
      'Rendez-vous sur sosh.fr.',
      'Les client.e.s sont ravi.e.s.',
      'Version 2.1 en ligne.',
      'S.A.V. ouvert',
      'M.Dupont est là',
      'voir p.ex. ici',
    ],
  },
  *check({ tokens, lexicon }) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (
        token.text !== '.' ||
        token.spaced ||
        before?.kind !== 'word' ||
        next?.kind !== 'word' ||
        next.spaced
      )
        continue
      if (before.norm.length < 2 || next.norm.length < 2 || tokens[at + 2]?.text === '.') continue
      if (!lexicon?.accepts(before.text) || !lexicon.accepts(next.text)) continue
      yield { span: { start: token.start, end: token.end }, suggestions: ['. '], confidence: 0.9 }
    }
  },
})

/** A noun that few use is a reference's letters rather than what is counted. */
const COUNTED_FREQUENCY = 7

export const gluedNumber = sentenceRule({
  id: 'typography/glued-number',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Il manque une espace après le nombre.',
  why: 'Un nombre se détache de ce qu’il compte : 35 euros, 5 étoiles. Collés, ils se lisent comme une référence.',
  examples: {
    match: [
      {
        text: 'Un avoir de 35euros part ce soir.',
        marks: '35euros',
        fixed: 'Un avoir de 35\u00A0euros part ce soir.',
      },
      {
        text: 'Merci pour vos 5étoiles !',
        marks: '5étoiles',
        fixed: 'Merci pour vos 5\u00A0étoiles !',
      },
    ],
    pass: [
      'Le 2ème étage, à 18h30.',
      'Un sac de 10kg et une fiole de 100ml.',
      'La référence 12mois-B.',
      'Le code 20noel est valable.',
      'Rendez-vous sur 4pieds.fr.',
    ],
  },
  *check({ tokens, lexicon }) {
    for (const token of tokens) {
      if (token.kind !== 'protected' || token.protects !== 'code') continue
      const [, digits, noun = ''] = /^(\d{1,6})(\p{Ll}{4,})$/u.exec(token.text) ?? []
      if (digits === undefined || !lexicon || lexicon.frequency(noun) < COUNTED_FREQUENCY) continue
      const isCounted = lexicon
        .analyses(noun)
        .some(({ pos, number }) => pos === 'noun' && (number !== 'singular' || digits === '1'))
      if (!isCounted) continue
      yield {
        span: { start: token.start, end: token.end },
        suggestions: [`${digits}\u00A0${noun}`],
        confidence: 0.9,
      }
    }
  },
})

export const spaceBeforeHighSign = sentenceRule({
  id: 'typography/space-before-sign',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'En français, ce signe se détache du mot qui précède.',
  why: 'Les signes « ! ? : ; » se détachent du mot qui les précède (usage de France et de Belgique). Au Canada et en Suisse, l’usage diffère : le guide peut le dire.',
  examples: {
    match: [
      {
        text: 'Merci pour votre fidélité! À bientôt',
        marks: '!',
        fixed: 'Merci pour votre fidélité\u00A0! À bientôt',
      },
      { text: 'Où en est votre colis?', marks: '?', fixed: 'Où en est votre colis\u00A0?' },
      {
        text: 'Une précision: le magasin ferme à 19 h.',
        marks: ':',
        fixed: 'Une précision\u00A0: le magasin ferme à 19 h.',
      },
    ],
    pass: [
      'Merci ! À bientôt',
      'Merci\u00A0!',
      'Il est 10:30',
      'Merci :) et ;-)',
      'Voir https://a.fr',
      '(!)',
      'Merci!!!',
      '@julie: merci',
    ],
  },
  *check({ tokens, guide }) {
    for (const [at, token] of tokens.entries()) {
      if (!standsOff(token, guide.region)) continue
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (before?.kind !== 'word' && before?.kind !== 'number' && before?.text !== '»') continue
      // Faces (`Merci:)`), hours and ratios are no punctuation; a missing space after the sign is another remark.
      if (next && !next.spaced) continue
      yield {
        span: { start: token.start, end: token.end },
        suggestions: [`\u00A0${token.text}`],
        confidence: 0.9,
      }
    }
  },
})

export const spaceInsideBrackets = sentenceRule({
  id: 'typography/space-inside-brackets',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Pas d’espace à l’intérieur des parenthèses.',
  why: 'Les parenthèses se collent à ce qu’elles enferment et se détachent du reste. Une espace de trop peut les renvoyer à la ligne.',
  examples: {
    match: [
      { text: 'Ouvert le soir ( sauf lundi).', marks: '( ', fixed: 'Ouvert le soir (sauf lundi).' },
      { text: 'Livré ( ou retiré) demain.', marks: '( ', fixed: 'Livré (ou retiré) demain.' },
      { text: 'Ouvert le soir (sauf lundi ).', marks: ' )', fixed: 'Ouvert le soir (sauf lundi).' },
    ],
    pass: ['Ouvert le soir (sauf lundi).', 'Merci :-) à demain', 'Merci ( :', 'Merci :( )'],
  },
  *check({ tokens, text }) {
    let opened = false
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      opened ||= token.text === '('
      if (token.text === '(' && next?.kind === 'word' && isInLine(gapBetween(text, token, next))) {
        yield { span: { start: token.start, end: next.start }, suggestions: ['('], confidence: 0.95 }
      }
      if (
        opened &&
        token.text === ')' &&
        before?.kind === 'word' &&
        isInLine(gapBetween(text, before, token))
      )
        yield { span: { start: before.end, end: token.end }, suggestions: [')'], confidence: 0.95 }
    }
  },
})

export const doubledSpace = sentenceRule({
  id: 'typography/doubled-space',
  kind: 'typography',
  category: 'espaces',
  severity: 'hint',
  message: 'Deux espaces se suivent.',
  why: 'Une seule espace suffit entre deux mots. Les réseaux affichent parfois le vide en trop.',
  examples: {
    match: [
      { text: 'Merci  beaucoup.', marks: '  ', fixed: 'Merci beaucoup.' },
      { text: 'Votre   colis arrive.', marks: '   ', fixed: 'Votre colis arrive.' },
      { text: 'On arrive,  promis.', marks: '  ', fixed: 'On arrive, promis.' },
    ],
    pass: ['Merci beaucoup.', 'Bonjour !', 'Bonjour,\n\nMerci.', 'Le prix : 1\u202F249 €.'],
  },
  *check({ text }) {
    for (const found of text.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
      yield {
        span: { start: found.index, end: found.index + found[0].length },
        suggestions: [' '],
        confidence: 0.95,
      }
    }
  },
})
