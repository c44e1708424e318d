import { builtInGuide } from '../../src/guide/guide'
import { frenchParts } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { realTexts } from './corpora'
import { runGrammalecte } from './language/checkers'
import { median, quantile, time } from './statistics'
import { row, type Section } from './table'

/** What community managers write, with the faults they make. */
const sentences = [
  'Bonjour Julie, nous sommes vraiment désolés pour le retard de votre colis.',
  'Votre commande a été expédié hier depuis notre entrepôt de Nantes.',
  'Pouvez-vous nous transmettre votre numéro de commande en message privé ?',
  'Toute l’équipe vous remercie pour votre patience et votre gentillesse !',
  'Les horaires de la boutique de Lyon sont affichés sur notre site.',
  'Nous comprenont votre déception et nous allons regarder ça tout de suite.',
  'Le remboursement sera visible sur votre compte d’ici trois à cinq jours.',
  'C’est noté, merci pour votre retour, nous le transmettons à nos équipes.',
  'Malheureusement, cet article n’est plus disponible, mais il revient bientot.',
  'N’hésitez pas à revenir vers nous si vous avez la moindre question.',
  'Notre collègue vous rappellera demain matin, avant midi si possible.',
  'Les sablés contienne des traces de fruits à coque, comme indiqué.',
]

/**
 * A reply of exactly `length` characters, different for each `seed`: the reviewer keeps what it found in a sentence,
 * so a sentence seen before would measure its memory and not its reading.
 */
export const replyOf = (length: number, seed: number): string => {
  let text = ''
  for (let n = 0; text.length < length; n += 1) {
    const sentence = sentences[(seed * 7 + n * 5) % sentences.length] ?? ''
    text += `${sentence.slice(0, -1).trimEnd()} le ${1 + ((seed + n) % 28)} à ${n + seed} h${sentence.slice(-1)} `
  }
  return text.slice(0, length)
}

/** A comment stands above nearly every reply: it is read too, and what the reply does is judged by it. */
const context = {
  guide: builtInGuide,
  comment: 'Bonjour, j’attends mon colis depuis dix jours et personne ne me répond. C’était un cadeau…',
}

export const reviewSection = (): Section => {
  const reviewer = createReviewer(frenchParts())
  const { limits } = reviewer.review(replyOf(500, 0), context)
  if (limits.length > 0) throw new Error(`The review left something out: ${limits.join(', ')}.`)
  const reviewNew = (seed: number) => time(() => reviewer.review(replyOf(500, seed), context))
  for (let seed = 0; seed < 200; seed += 1) reviewNew(seed)
  const fresh = Array.from({ length: 500 }, (_, n) => reviewNew(1000 + n))

  const texts = realTexts(500, 140)
  for (const text of texts.slice(0, 20)) reviewer.review(text, context)
  const measured = texts.slice(20)
  const real = measured.map((text) => time(() => reviewer.review(text, context)))
  const peer = runGrammalecte(measured)

  const reply = replyOf(500, 5000)
  const keys = Array.from({ length: 300 }, (_, n) => {
    const typed = `${reply} ${'Nous revenons vers vous rapidement, promis'.slice(0, 1 + (n % 42))}`
    return time(() => reviewer.review(typed, context))
  })
  return {
    title: 'Review of a reply of 500 characters',
    rows: [
      row('made up, never seen, median', median(fresh), 'ms'),
      row('made up, never seen, p95', quantile(fresh, 0.95), 'ms'),
      row('real, never seen, median', median(real), 'ms'),
      row('real, never seen, p95', quantile(real, 0.95), 'ms'),
      ...(peer
        ? [
            row('Grammalecte, the same texts, median', median(peer.times), 'ms'),
            row('Grammalecte, the same texts, p95', quantile(peer.times, 0.95), 'ms'),
            row('Mot juste is faster, medians', median(peer.times) / median(real), 'ratio'),
          ]
        : []),
      row('one more key typed, median', median(keys), 'ms'),
      row('one more key typed, p95', quantile(keys, 0.95), 'ms'),
    ],
  }
}

export const growthSection = (): Section => {
  const parts = frenchParts()
  const lengths = [100, 1_000, 10_000, 100_000]
  const medians = lengths.map((length) => {
    const times = Array.from({ length: 7 }, (_, seed) => {
      const reviewer = createReviewer(parts)
      return time(() => reviewer.review(replyOf(length, seed), context))
    })
    return median(times)
  })
  const rows = lengths.map((length, n) =>
    row(`${length.toLocaleString('en')} characters`, medians[n] ?? 0, 'ms'),
  )
  const perThousand = (n: number) => ((medians[n] ?? 0) / (lengths[n] ?? 1)) * 1000
  return {
    title: 'Growth with the length (a new reviewer each time)',
    rows: [
      ...rows,
      row('cost per character at 100,000 against 1,000', perThousand(3) / perThousand(1), 'ratio'),
    ],
  }
}
