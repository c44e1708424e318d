import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { createSentenceReader } from '../../review/sentenceReader'
import { changed } from '../../text/change'
import { parse } from '../../text/parse'
import type { ReplyView } from '../rule'
import { addressForms } from './address'
import { switchRegister } from './switchRegister'

const lexicon = frenchLexicon()
const reader = createSentenceReader(lexicon, frenchTagger())

function viewOf(text: string): ReplyView {
  const parsed = parse(text)
  const french = reader.french(parsed, builtInGuide)
  return {
    ...parsed,
    french,
    comment: null,
    context: { guide: builtInGuide },
    lexicon,
    acts: null,
    situations: null,
    encoder: null,
  }
}

const PAIRS: readonly (readonly [tu: string, vous: string])[] = [
  ['Tu peux passer demain avec ton ticket.', 'Vous pouvez passer demain avec votre ticket.'],
  ['As-tu reçu nos mails ?', 'Avez-vous reçu nos mails ?'],
  ["On t'envoie le lien, garde-le bien.", 'On vous envoie le lien, gardez-le bien.'],
  ["N'hésite pas à nous écrire.", "N'hésitez pas à nous écrire."],
  ['Ne va pas en magasin, tout est en ligne.', "N'allez pas en magasin, tout est en ligne."],
  ["Ne t'inquiète pas, on s'en occupe.", "Ne vous inquiétez pas, on s'en occupe."],
  ['Rassure-toi, ta place est gardée.', 'Rassurez-vous, votre place est gardée.'],
  ['Profites-en, et vas-y en bus !', 'Profitez-en, et allez-y en bus !'],
  ['Ton adresse et ta commande sont notées.', 'Votre adresse et votre commande sont notées.'],
  ['Merci à toi, et à tes enfants.', 'Merci à vous, et à vos enfants.'],
  ['Tu te connectes à ton compte.', 'Vous vous connectez à votre compte.'],
  ['Envoie-nous une photo, s’il te plaît.', 'Envoyez-nous une photo, s’il vous plaît.'],
  ['Nous allons te répondre avant lundi.', 'Nous allons vous répondre avant lundi.'],
  ['Si tu as un souci, dis-le-nous.', 'Si vous avez un souci, dites-le-nous.'],
  ['C’est toi qui as gagné !', 'C’est vous qui avez gagné !'],
]

describe('switching the register', () => {
  it.each(PAIRS)('%s ⇄ %s', (tu, vous) => {
    expect(switchRegister(viewOf(tu), 'vous')).toMatchObject({ text: vous, isSafe: true })
    expect(switchRegister(viewOf(vous), 'tu')).toMatchObject({ text: tu, isSafe: true })
  })

  it('changes a verb with its pronoun or not at all, whatever one form alone is made of', () => {
    const verbs = 'connectez inscrivez rassurez identifiez rendez rapprochez abonnez adressez'.split(' ')
    const frames = [
      (verb: string) => `${verb}-vous à l’accueil.`,
      (verb: string) => `Si le souci dure, ${verb}-vous au comptoir.`,
      (verb: string) => `Ne vous ${verb} pas ici, ${verb}-vous en ligne.`,
      (verb: string) => `Vous vous ${verb} quand vous voulez ?`,
    ]
    for (const verb of verbs)
      for (const frame of frames)
        for (const { changes, isSure } of addressForms(viewOf(frame(verb)), 'vous'))
          if (isSure && changes.length > 0)
            expect(changed(frame(verb), changes)).not.toMatch(
              /(?:^|\s)(?!rendez)\p{L}+[^z\s]-vous|\p{L}ez-toi|(?:^|\s)tu (?:te |t.)?\p{L}+ez/u,
            )
  })

  it('gives the text back when it is switched twice, whatever replies are made of', () => {
    for (const [first] of PAIRS)
      for (const [second] of PAIRS) {
        const text = `Bonjour Inès. ${first} ${second}`
        const there = switchRegister(viewOf(text), 'vous')
        if (!there.isSafe) continue
        const back = switchRegister(viewOf(there.text), 'tu')
        if (back.isSafe) expect(back.text).toBe(text)
      }
  })

  it.each([
    'Merci à vous tous, vous êtes formidables.',
    'Nous attendons votre Livebox.',
    'Il faut que vous proposiez une date.',
    'Veuillez patienter.',
  ])('is not safe: %s', (text) => {
    expect(switchRegister(viewOf(text), 'tu').isSafe).toBe(false)
  })

  it('leaves quotations and other languages alone', () => {
    const text = 'Le client écrit « tu exagères ». Thank you!'
    expect(switchRegister(viewOf(text), 'vous')).toEqual({ text, changes: [], isSafe: true, doubts: [] })
  })
})
