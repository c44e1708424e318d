import { describe, expect, it } from 'vitest'
import { builtInGuide, type Guide } from '../guide/guide'
import { frenchEncoder, frenchLexicon, frenchTagger } from '../lexicon/testing'
import type { ReviewContext } from '../rules/rule'
import { changed } from '../text/change'
import { safeCorrections } from './corrections'
import { createReviewer } from './reviewer'
import { essenceOf } from './sameReply'

const reviewer = createReviewer({
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  encoder: frenchEncoder(),
})
const COMPLAINT = 'Mon colis n’est jamais arrivé, c’est inadmissible. Où est ma commande ?'

const context = (over: Partial<ReviewContext> = {}): ReviewContext => ({
  guide: builtInGuide,
  comment: COMPLAINT,
  author: 'Julie Marchand',
  ...over,
})
const insight = (reply: string, over: Partial<ReviewContext> = {}, signature?: string) =>
  reviewer.insight(reply, context(over), { signature })

describe('what helps to answer', () => {
  it('says what the comment is, and what it asks', () => {
    expect(insight('Bonjour.').comment).toEqual({ kind: 'critique', asks: ['Où est ma commande ?'] })
    expect(reviewer.insight('Bonjour.', { guide: builtInGuide }, {}).comment).toBeNull()
  })

  it('gives the guide’s route for what must be passed on', () => {
    const route = {
      situation: 'securite',
      to: 'le service qualité',
      say: 'Débranchez-le.',
      words: [],
      delay: 'dans l’heure',
    } as const
    const guide: Guide = { ...builtInGuide, escalation: [{ ...route, words: [] }] }
    expect(insight('Bonjour.', { guide, comment: 'Le radiateur a pris feu' }).route).toEqual({
      to: 'le service qualité',
      say: 'Débranchez-le.',
      delay: 'dans l’heure',
    })
    expect(insight('Bonjour.', { guide }).route).toBeNull()
  })

  it('knows the length that the guide wants, else the one that the network takes', () => {
    const guide: Guide = { ...builtInGuide, length: { facebook: 700 } }
    expect(insight('Bonjour.', { guide, site: 'facebook' }).length).toEqual({ most: 700, by: 'guide' })
    expect(insight('Bonjour.', { site: 'x' }).length).toEqual({ most: 280, by: 'network' })
    expect(insight('Bonjour.').length).toBeNull()
  })

  it('switches the register where every form is known, and only there', () => {
    const { register } = insight('Vous pouvez passer avec votre ticket.')
    expect(register.is).toBe('vous')
    expect(changed('Vous pouvez passer avec votre ticket.', register.switched ?? [])).toBe(
      'Tu peux passer avec ton ticket.',
    )
    expect(insight('Merci à vous tous, vous êtes formidables.').register.switched).toBeNull()
    expect(insight('Tu peux nous donner votre adresse ?').register).toEqual({ is: 'mixed', switched: null })
    expect(insight('Le magasin ouvre à neuf heures.').register.is).toBe('none')
  })
})

describe('a sentence for what is missing', () => {
  const completed = (
    reply: string,
    part: string,
    over: Partial<ReviewContext> = {},
    signature?: string,
  ): string => {
    const offer = insight(reply, over, signature).offers.find((each) => each.part === part)
    return offer ? changed(reply, [offer.change]) : 'no such offer'
  }

  it.each([
    ['accueil', 'Nous regardons où il est.', 'Bonjour Julie, nous regardons où il est.'],
    ['signature', 'Bonjour Julie, nous regardons', 'Bonjour Julie, nous regardons. L’équipe'],
    [
      'excuses',
      'Bonjour Julie, nous regardons. Inès',
      'Bonjour Julie, nous vous présentons nos excuses. Nous regardons. Inès',
    ],
    ['excuses', 'Bonjour ! Nous regardons.', 'Bonjour ! Nous vous présentons nos excuses. Nous regardons.'],
    [
      'canal',
      'Bonjour Julie, nous sommes désolés. Inès',
      'Bonjour Julie, nous sommes désolés. Écrivez-nous en message privé pour que nous regardions cela ensemble. Inès',
    ],
  ])('%s goes to its place in « %s »', (part, reply, expected) => {
    expect(completed(reply, part)).toBe(expected)
  })

  it('speaks as the reply and the guide do, and signs with what is known', () => {
    expect(completed('Salut, tu peux passer demain.', 'excuses')).toContain('nous te présentons nos excuses.')
    const guide: Guide = { ...builtInGuide, signOff: { required: true, texts: ['{prénom}, service client'] } }
    expect(completed('Bonjour Julie, nous regardons.', 'signature', { guide }, 'Inès')).toBe(
      'Bonjour Julie, nous regardons. Inès, service client',
    )
    expect(completed('Bonjour Julie, nous regardons.', 'signature', { guide })).toBe(
      'Bonjour Julie, nous regardons. Service client',
    )
  })

  it.each(['Voici.', 'Bonjour Julie, merci.', 'Salut, tu vois.'])(
    'is heard as the part that it is, and marked by no rule: %s',
    (start) => {
      let reply = start
      for (let round = 0; round < 7; round++) {
        const [offer] = insight(reply).offers
        if (!offer) break
        reply = changed(reply, [offer.change])
        expect(reviewer.review(reply, context()).missing, reply).not.toContain(offer.part)
      }
      const review = reviewer.review(reply, context())
      expect(review.missing, reply).toEqual([])
      expect(
        review.findings.filter(({ span }) => span.end > start.length),
        reply,
      ).toEqual([])
    },
  )
})

describe('corrections made without asking', () => {
  const corrected = (reply: string): string =>
    changed(reply, safeCorrections(reply, reviewer.review(reply, { guide: builtInGuide }).findings))

  it.each([
    ['Votre comande est partie , merci.', 'Votre commande est partie, merci.'],
    ['Nous somme là pour vous.', 'Nous sommes là pour vous.'],
    // Who speaks may be women only.
    ['Nous sommes désolé.', 'Nous sommes désolé.'],
    // A phone number is the person's to decide.
    ['Appelez le 06 12 34 56 78.', 'Appelez le 06 12 34 56 78.'],
  ])('%s', (reply, expected) => {
    expect(corrected(reply)).toBe(expected)
  })
})

describe('a text shown to a colleague', () => {
  it('has neither names nor personal data left', () => {
    const text = 'Bonjour Julie, Karim Belkacem vous rappelle au 06 12 34 56 78 ou julie.m@mail.fr. Inès'
    const shown = reviewer.masked(text, context(), ['Julie Marchand'])
    expect(shown).toBe('Bonjour [nom], [nom] vous rappelle au [donnée masquée] ou [donnée masquée]. [nom]')
  })

  it('has no name left in capitals, nor where French could not be loaded', () => {
    expect(reviewer.masked('Votre dossier est chez BELKACEM.', context(), [])).toBe(
      'Votre dossier est chez [nom].',
    )
    const blind = createReviewer({ lexicon: null, tagger: frenchTagger() })
    expect(blind.masked('Bonjour, je demande à Karim.', context(), [])).not.toContain('Karim')
  })

  it('keeps ordinary words, even where they begin a sentence', () => {
    const text = 'Merci pour votre message. Nous regardons demain !'
    expect(reviewer.masked(text, context(), ['Marc Message'])).toBe(
      'Merci pour votre [nom]. Nous regardons demain !',
    )
  })
})

describe('a rule told by its own examples', () => {
  it('gives a wrong and a right sentence', () => {
    const pair = reviewer.pair('grammar/subject-verb', builtInGuide)
    expect(pair?.wrong).toContain(pair?.marks)
    expect(pair?.right).not.toBe(pair?.wrong)
    expect(reviewer.pair('nobody/knows', builtInGuide)).toBeNull()
  })
})

describe('the same reply again', () => {
  it('is told whoever it greets, and no other is', () => {
    const julie = essenceOf('Bonjour Julie, merci pour votre message !', ['Julie Marchand'])
    expect(essenceOf('Bonjour Paul, merci pour votre message.', ['Paul Roy'])).toBe(julie)
    expect(essenceOf('Bonjour, merci pour votre patience.', [])).not.toBe(julie)
  })
})
