import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { sliceOf, splice } from '../../text/span'
import { anchorOf } from './anchor'
import { createGuideCompiler } from './guideRules'
import { compileMatch } from './language'
import type { GuideContext } from './occasion'
import { runRules } from './run'
import { guideOf, rule } from './testing'

const lexicon = frenchLexicon()
const tagger = frenchTagger()
const compile = createGuideCompiler(lexicon)

const remarks = (guide: object, text: string, more: Omit<GuideContext, 'guide'> = {}) => {
  const decoded = guideOf(guide)
  return runRules(compile(decoded).all, text, { guide: decoded, ...more }, lexicon, tagger)
}
const marked = (guide: object, text: string, more: Omit<GuideContext, 'guide'> = {}): string[] =>
  remarks(guide, text, more).map(({ span }) => sliceOf(text, span))
const fixed = (guide: object, text: string): string => {
  const [remark] = remarks(guide, text)
  return remark ? splice(text, remark.span, remark.suggestions?.[0] ?? '?') : text
}
const one = (match: string | readonly string[], more: object = {}) => ({ rules: [rule(match, more)] })

describe('what a lead writes', () => {
  it.each([
    ['remboursement', 'Les remboursements sont faits.', 'remboursements'],
    ['rembourser', 'Nous vous rembourserons demain.', 'rembourserons'],
    ['rembourser', 'Vous serez remboursée demain.', 'remboursée'],
    ['porte', 'Nous portons cette demande.', undefined],
    ['porte', 'Les portes sont ouvertes.', 'portes'],
    ['=soldé', 'Ces articles sont soldés.', undefined],
    ['=soldé', 'Cet article est Soldé.', 'Soldé'],
    ['geste commercial', 'Deux gestes commerciaux sont prévus.', 'gestes commerciaux'],
    ['prendre en charge', 'Nous prenons en charge les frais.', 'prenons en charge'],
    ['délai de traitement', 'Les délais d’traitement', 'délais d’traitement'],
    ['manque de attention', 'Un manque d’attention.', 'manque d’attention'],
    [
      'désolé pour la gêne occasionnée',
      'Désolés pour la gêne occasionnée.',
      'Désolés pour la gêne occasionnée',
    ],
    ['(retard | délai)', 'Ce délai est long.', 'délai'],
    ['[tout] de suite', 'Je le fais de suite.', 'de suite'],
    ['[tout] de suite', 'Je le fais tout de suite.', 'tout de suite'],
    ['vous … erreur', 'Vous avez fait une erreur.', 'Vous avez fait une erreur'],
    ['vous … erreur', 'Pour vous, quelle erreur.', undefined],
    ['vous …1 erreur', 'Vous avez fait une erreur.', undefined],
    ['sous {délai}', 'Réponse sous 48h.', 'sous 48h'],
    ['sous {délai}', 'Réponse sous 5 jours ouvrés.', 'sous 5 jours ouvrés'],
    ['{montant}', 'Cela fait 12,50 € de moins.', '12,50 €'],
    ['{nombre} étoile', 'Merci pour les cinq étoiles.', 'cinq étoiles'],
    ['ne pas {infinitif}', 'Merci de ne pas insister.', 'ne pas insister'],
    ['{début} salut', 'Salut Julie. Un salut.', 'Salut'],
    ['cordialement {fin}', 'Cordialement, Julie. Cordialement.', 'Cordialement'],
    ['« goodie »', 'Nos goodies arrivent.', 'goodies'],
    ['Zalandou', 'Chez ZALANDOU on rit.', 'ZALANDOU'],
    ['votre dossier', 'Vos dossiers sont là.', 'Vos dossiers'],
    ['calmer -vous', 'Calmez-vous.', 'Calmez-vous'],
  ])('%s in « %s » finds %s', (match, text, expected) => {
    expect(marked(one(match), text)[0]).toBe(expected)
  })

  it.each([
    ['(a', /manque le signe « \) »/],
    ['a ) b', /de trop/],
    ['…', /trop vague/],
    ['{nom', /n’a pas de sens/],
    ['{pluie}', /n’existe pas : \{nombre\}/],
    ['a …40 b', /de 1 à 12/],
    ['a … b … c … d … e … f', /trop d’écarts/],
    ['((((((a))))))', /imbriquées/],
    ['[a]', /pas de mot/],
    ['  ', /pas de mot/],
    ['{début}', /pas de mot/],
  ])('%s is refused with a sentence', (source, expected) => {
    const compiled = compileMatch(source, lexicon)
    const anchor = compiled.ok ? anchorOf(compiled.value.pattern, lexicon) : undefined
    const message = compiled.ok ? (anchor ? 'taken' : 'trop vague') : compiled.error
    expect(message).toMatch(expected)
  })

  it('never throws, whatever is written', () => {
    const sign = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '|',
      '…',
      '…9',
      '{nom}',
      '{',
      '=',
      'mot',
      ' ',
      '-vous',
      '«',
      '12',
      '€',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 }),
        (parts) => {
          void compileMatch(parts.join(''), lexicon)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('wakes by its rarest word, not its first', () => {
    const compiled = compileMatch('nous vous remercions de votre bienveillance', lexicon)
    expect(compiled.ok && anchorOf(compiled.value.pattern, lexicon)?.triggers.lemmas).toEqual(
      new Set(['bienveillance']),
    )
  })

  it('costs as much per word in a long reply as in a short one, however it is written', () => {
    const nasty = [
      '(de | de de | de de de) … (de | de de) …12 (de | de de) …12 zut',
      '{nom} …12 {nom} …12 {nom} …12 {nom} …12 zut',
    ].map((match, at) => rule(match, { id: `lent-${at}` }))
    const decoded = guideOf({ rules: nasty })
    const rules = compile(decoded).all
    const timeOf = (words: number): number => {
      const text = `${'de colis '.repeat(words / 2)}zut.`
      const start = performance.now()
      runRules(rules, text, { guide: decoded }, lexicon, null)
      return performance.now() - start
    }
    timeOf(2_000)
    const [short, long] = [timeOf(2_000), timeOf(20_000)]
    expect(long / short).toBeLessThan(40)
  })
})

describe('a rule of a guide', () => {
  it('is silent when denied, quoted or in a listed context, where it says so', () => {
    const guide = one('garantir', { unless: { negated: true, quoted: true, with: ['sous réserve'] } })
    expect(marked(guide, 'Nous garantissons la livraison.')).toEqual(['garantissons'])
    expect(marked(guide, 'Nous ne garantissons pas la livraison.')).toEqual([])
    expect(marked(guide, 'Vous écrivez « garantie garantir » ici.')).toEqual([])
    expect(marked(guide, 'Nous garantissons cela sous réserve de stock.')).toEqual([])
  })

  it('may need a word nearby', () => {
    const guide = one('fermer', { near: { words: ['boutique', 'magasin'], within: 4 } })
    expect(marked(guide, 'La boutique fermera.')).toEqual(['fermera'])
    expect(marked(guide, 'Le dossier est fermé.')).toEqual([])
    expect(marked(guide, 'La boutique est là depuis toujours et jamais elle ne ferme.')).toEqual([])
  })

  it('marks the longest of what overlaps, once', () => {
    expect(marked(one(['retard', 'retard de livraison', 'livraison']), 'Un retard de livraison.')).toEqual([
      'retard de livraison',
    ])
  })

  it('waits for what is known', () => {
    const guide = one('ravi', { when: { comment: ['critique'] } })
    expect(marked(guide, 'Ravi de vous lire.')).toEqual([])
    expect(marked(guide, 'Ravi de vous lire.', { commentType: 'eloge' })).toEqual([])
    expect(marked(guide, 'Ravi de vous lire.', { commentType: 'critique' })).toEqual(['Ravi'])
  })

  it('hears from the comment what nobody has told it', () => {
    const guide = one('ravi', { when: { comment: ['critique'] } })
    expect(
      marked(guide, 'Ravi de vous lire.', { comment: 'Mon colis est cassé, je suis très déçue.' }),
    ).toEqual(['Ravi'])
    expect(marked(guide, 'Ravi de vous lire.', { comment: 'Merci, j’adore votre boutique !' })).toEqual([])
  })

  it('takes the audience from the guide where nothing else is known', () => {
    const guide = one('contrat', { audience: ['jeune'] })
    expect(marked(guide, 'Le contrat.')).toEqual([])
    expect(marked({ ...guide, audience: 'jeune' }, 'Le contrat.')).toEqual(['contrat'])
  })

  it('counts, where it is limited', () => {
    const guide = one('désolé', { kind: 'limited', most: 1 })
    expect(marked(guide, 'Désolé. Vraiment désolé.')).toEqual(['désolé'])
    expect(marked(guide, 'Désolé pour hier.')).toEqual([])
  })

  it('asks for what goes with it', () => {
    const guide = one('remboursement', { kind: 'conditional', requires: ['message privé'] })
    expect(marked(guide, 'Votre remboursement est là.')).toEqual(['remboursement'])
    expect(marked(guide, 'Votre remboursement est là. Voyons cela en message privé.')).toEqual([])
  })

  it('asks for what is missing, at the end of the reply', () => {
    const guide = one('l’équipe Soleil', { kind: 'required' })
    expect(marked(guide, 'Merci à vous !')).toEqual(['vous'])
    expect(marked(guide, 'Merci à vous ! L’équipe Soleil')).toEqual([])
    expect(marked(guide, '')).toEqual([])
  })

  it('hears in the comment what must be passed on, until the reply says it is', () => {
    const guide = {
      ...one('allergie', { kind: 'escalate', situation: 'sante' }),
      escalation: [
        {
          situation: 'sante',
          to: 'la vigilance',
          say: 'Notre service vigilance vous écrit.',
          words: ['service vigilance'],
        },
      ],
    }
    const comment = 'J’ai fait une allergie à votre crème.'
    expect(remarks(guide, 'Merci à vous.', { comment })[0]?.message).toBe(
      'Essai. À transmettre : la vigilance.',
    )
    expect(marked(guide, 'Notre service vigilance vous écrit.', { comment })).toEqual([])
    expect(marked(guide, 'Merci à vous.', { comment: 'Belle crème.' })).toEqual([])
    expect(marked(guide, 'Merci à vous.')).toEqual([])
  })

  it.each([
    ['client', 'adhérent', 'Les clients sont là.', 'Les adhérents sont là.'],
    ['client', 'adhérent', 'Clients, bonjour.', 'Adhérents, bonjour.'],
    ['ristourne', 'geste commercial', 'Des ristournes sont prévues.', 'Des gestes commerciaux sont prévues.'],
    ['ristourne', 'geste commercial', 'Nous faisons la ristourne.', 'Nous faisons le geste commercial.'],
    ['ristourne', 'geste commercial', 'Le montant de la ristourne.', 'Le montant du geste commercial.'],
    ['ristourne', 'avantage', 'Une ristourne, cette ristourne.', 'Un avantage, cette ristourne.'],
    ['hotline', 'service client', 'Notre hotline répond.', 'Notre service client répond.'],
    ['SAV', 'service client', 'Notre SAV répond.', 'Notre service client répond.'],
    ['acheter', 'commander', 'Vous avez acheté hier.', 'Vous avez commandé hier.'],
    ['acheter', 'commander', 'Elles seront achetées.', 'Elles seront commandées.'],
    ['acheter', 'commander', 'Vous achèterez demain.', 'Vous commanderez demain.'],
    ['désagréable', 'gênant', 'Des situations désagréables.', 'Des situations gênantes.'],
    ['=mastercard', 'Mastercard', 'Vous payez par mastercard.', 'Vous payez par Mastercard.'],
    ['=mastercard', 'Mastercard', 'Vous payez par Mastercard.', 'Vous payez par Mastercard.'],
  ])('%s gives way to %s: %s', (match, better, text, expected) => {
    expect(fixed(one(match, { kind: 'preferred', better: [better] }), text)).toBe(expected)
  })

  it('is not made of what is switched off', () => {
    expect(marked(one('retard', { enabled: false }), 'Un retard.')).toEqual([])
  })
})

describe('the settings of a guide', () => {
  it.each([
    [{ emoji: { use: 'none' } }, 'Merci 😊 à vous 👍', ['😊', '👍']],
    [{ emoji: { use: 'few', most: 1 } }, 'Merci 😊 à vous 👍', ['👍']],
    [{ emoji: { forbidden: ['👍'] } }, 'Merci 😊 à vous 👍🏽', ['👍🏽']],
    [{ hashtags: { most: 1 } }, 'Merci #a #b', ['#b']],
    [{ hashtags: { forbidden: ['Promo'] } }, 'Merci #promo', ['#promo']],
    [{ capitals: { use: 'quiet', accepted: ['MAISON'] } }, 'REGARDEZ la MAISON à la SNCF', ['REGARDEZ']],
    [{ length: { default: 20 } }, 'Merci à vous pour votre message.', ['votre']],
    [{ terms: [{ write: 'adhérent', instead: ['client'] }] }, 'Nos clients.', ['clients']],
    [{}, 'REGARDEZ 😊😊😊😊 #a #b #c', []],
  ])('%j in « %s »', (guide, text, expected) => {
    expect(marked(guide, text)).toEqual(expected)
  })
})
