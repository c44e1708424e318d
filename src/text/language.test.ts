import { expect, it } from 'vitest'
import { frenchLexicon } from '../lexicon/testing'
import { isFrenchBySentence, languageOf } from './language'
import { parse } from './parse'

const lexicon = frenchLexicon()
const french = (text: string) => {
  const { tokens, sentences } = parse(text)
  return isFrenchBySentence(
    sentences.map(({ first, last }) =>
      languageOf(tokens.slice(first, last), (form) => lexicon.accepts(form)),
    ),
  )
}

it.each([
  ['ok merci', [true]],
  ['Hello Julie 😊', [true]],
  ['Hello Julie, thank you 😊', [false]],
  ['Avec plaisir Julie 😊', [true]],
  ['😊', [true]],
  ['Thanks a lot!', [false]],
  ['Muchas gracias por todo.', [false]],
  ['شكرا لكم', [false]],
  ['Merci beaucoup ! Thank you for your message.', [true, false]],
  ['Nous livrons aussi le samedi. 😊\nWe also deliver on Saturdays.', [true, false]],
  ['Le community manager prépare la newsletter.', [true]],
])('%s', (text, expected) => {
  expect(french(text)).toEqual(expected)
})
