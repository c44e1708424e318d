import type { Span } from '../../text/span'
import { sentenceRule } from '../define'
import type { Hit } from '../rule'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')
/** A leap year: without its year a date may be of one. */
const ANY_YEAR = 2024

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const written = (day: number, month: number): string =>
  `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''}`

interface Dated {
  readonly span: Span
  readonly day: number
  /** From 1. */
  readonly month: number
  readonly year: number | undefined
  readonly weekday: string | undefined
  /** Written with spaces: `31 juin 2025`, and not `31/juin/2025`. */
  readonly isPlain: boolean
}

const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:(${WEEKDAYS.join('|')}) )?(\\d{1,2})(?:er)?([ /-])(${MONTHS.join('|')})(?:\\3(\\d{4}))?(?![\\p{L}\\d])`,
  'giu',
)

function* datesInWords(text: string): Generator<Dated> {
  for (const { index, 0: whole, 1: weekday, 2: day, 3: joint, 4: name = '', 5: year } of text.matchAll(
    IN_WORDS,
  ))
    yield {
      span: { start: index, end: index + whole.length },
      day: Number(day),
      month: MONTHS.indexOf(name.toLowerCase()) + 1,
      year: year === undefined ? undefined : Number(year),
      weekday: weekday?.toLowerCase(),
      isPlain: joint === ' ',
    }
}

export const impossibleDate = sentenceRule({
  id: 'typography/impossible-date',
  kind: 'typography',
  category: 'dates',
  severity: 'warn',
  message: 'Ce jour n’existe pas dans le calendrier.',
  why: 'Une date impossible oblige la personne à revenir demander la bonne. Vérifiez le jour et le mois.',
  examples: {
    match: [
      { text: 'Ouverture le 31 juin.', marks: '31 juin', fixed: 'Ouverture le 30 juin.' },
      { text: 'Offre valable du 3 au 30 février.', marks: '30 février' },
      { text: 'Facture du 29 février 2023.', marks: '29 février 2023', fixed: 'Facture du 28 février 2023.' },
      { text: 'Livré le 31/06/2025.', marks: '31/06/2025' },
      { text: 'Livré le 31-6-2025.', marks: '31-6-2025' },
      { text: 'Livré le 06/25/2025.', marks: '06/25/2025', fixed: 'Livré le 25/06/2025.' },
    ],
    pass: [
      'Ouverture le 30 juin.',
      'Le 29 février, on double les points.',
      'Facture du 29 février 2024.',
      'Livré le 25/06/2025.',
      'Article 45 mars.',
      'Réf. 99/99/1234.',
    ],
  },
  *check({ text }) {
    if (!/\d/.test(text)) return
    for (const { span, day, month, year, isPlain } of datesInWords(text)) {
      const last = lastDayOf(year ?? ANY_YEAR, month)
      // From 32 on it is a number of something else before the name of a month.
      if (day >= 1 && (day <= last || day > 31)) continue
      const tail = year === undefined ? '' : ` ${year}`
      const next = day > last ? written(1, (month % 12) + 1) + tail : undefined
      yield {
        span,
        suggestions: isPlain && day > last && next ? [written(last, month) + tail, next] : [],
        confidence: 0.85,
      }
    }
    yield* datesInDigits(text)
  },
})

const IN_DIGITS = /(?<![\p{L}\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\p{L}\d/-])/gu

function* datesInDigits(text: string): Generator<Hit> {
  for (const { index, 0: whole, 1: first, 2: joint = '', 3: second, 4: year } of text.matchAll(IN_DIGITS)) {
    const day = Number(first)
    const month = Number(second)
    if (day < 1 || month < 1 || day > 31 || month > 31) continue
    if (month <= 12 && day <= lastDayOf(Number(year), month)) continue
    // Month first is the American order.
    const isAmerican = month > 12 && day <= 12 && month <= lastDayOf(Number(year), day)
    if (month > 12 && !isAmerican) continue
    yield {
      span: { start: index, end: index + whole.length },
      suggestions: isAmerican ? [`${second}${joint}${first}${joint}${year}`] : [],
      confidence: 0.85,
    }
  }
}

export const wrongWeekday = sentenceRule({
  id: 'typography/wrong-weekday',
  kind: 'typography',
  category: 'dates',
  severity: 'warn',
  message: 'Ce jour de la semaine ne tombe pas à cette date.',
  why: 'Qui lit la réponse ne sait plus quel jour se présenter. L’un des deux est à corriger.',
  examples: {
    match: [
      {
        text: 'Rendez-vous le lundi 14 juillet 2026.',
        marks: 'lundi 14 juillet 2026',
        fixed: 'Rendez-vous le mardi 14 juillet 2026.',
      },
      {
        text: 'Fermé le Samedi 25 décembre 2026.',
        marks: 'Samedi 25 décembre 2026',
        fixed: 'Fermé le Vendredi 25 décembre 2026.',
      },
      {
        text: 'Le concert du jeudi 1er mai 2026 est complet.',
        marks: 'jeudi 1er mai 2026',
        fixed: 'Le concert du vendredi 1er mai 2026 est complet.',
      },
    ],
    pass: [
      'Rendez-vous le mardi 14 juillet 2026.',
      'Rendez-vous le lundi 14 juillet.',
      'Fermé le vendredi 25 décembre 2026.',
      'Ouvert du lundi 6 au vendredi 10 avril.',
    ],
  },
  *check({ text }) {
    if (!/\d{4}/.test(text)) return
    for (const { span, day, month, year, weekday } of datesInWords(text)) {
      if (weekday === undefined || year === undefined || day < 1 || day > lastDayOf(year, month)) continue
      const right = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
      if (right === undefined || right === weekday) continue
      const rest = text.slice(span.start + weekday.length, span.end)
      const isCapital = text.charAt(span.start) !== weekday.charAt(0)
      const name = isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
      yield { span, suggestions: [name + rest], confidence: 0.85 }
    }
  },
})

/** `15 h 75`, `18h65`: sixty minutes are an hour. */
const HOUR = /(?<![\p{L}\d.,/-])(\d{1,2})([ \u00A0\u202F]?[hH][ \u00A0\u202F]?)(\d{2})(?![\p{L}\d])/gu
/** A time of day, where `sous 48 h` and `de 24 à 48 h` are durations. */
const TIME =
  /(?<=(?<![\d\u00A0h] )(?:à|dès|vers) )(\d{2})[ \u00A0\u202F]?[hH](?:[ \u00A0\u202F]?(\d{2}))?(?![\p{L}\d]| (?:de|par|chrono|d['’]))/giu
const DAY = 24

export const impossibleHour = sentenceRule({
  id: 'typography/impossible-hour',
  kind: 'typography',
  category: 'dates',
  severity: 'warn',
  message: 'Cette heure n’existe pas.',
  why: 'Une journée compte 24 heures, une heure 60 minutes. Une heure impossible fait manquer un rendez-vous.',
  examples: {
    match: [
      { text: 'Le magasin ferme à 25 h.', marks: '25 h' },
      { text: 'Rendez-vous à 14 h 75.', marks: '14 h 75' },
      { text: 'Ouvert dès 9h65.', marks: '9h65' },
      { text: 'La vente commence vers 27h30.', marks: '27h30' },
    ],
    pass: [
      'Le magasin ferme à 23 h 59.',
      'Livraison sous 48 h.',
      'Comptez de 24 à 48 h.',
      'Nos équipes sont à 35 h par semaine.',
      'Ouvert de minuit à 24 h.',
      'Jusqu’à 72 h.',
    ],
  },
  *check({ text }) {
    if (!/\d\s?h/iu.test(text)) return
    for (const { index, 0: whole, 3: minutes } of text.matchAll(HOUR))
      if (Number(minutes) > 59) yield { span: { start: index, end: index + whole.length }, confidence: 0.85 }
    for (const { index, 0: whole, 1: hour, 2: minutes } of text.matchAll(TIME)) {
      if (Number(minutes ?? 0) > 59 || Number(hour) <= DAY || Number(hour) % (DAY / 2) === 0) continue
      yield { span: { start: index, end: index + whole.length }, confidence: 0.85 }
    }
  },
})
