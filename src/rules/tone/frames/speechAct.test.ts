import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../../guide/guide'
import { analysesOf, openReading } from '../../../lexicon/reading'
import { frenchLexicon } from '../../../lexicon/testing'
import { sliceOf } from '../../../text/span'
import { tokenize } from '../../../text/tokenize'
import { finderOf, type SpeechAct } from './speechAct'

const lexicon = frenchLexicon()

/** A list has one name, whoever reads it. */
let made = 0

const found = (text: string, act: SpeechAct): string[] => {
  const tokens = tokenize(text)
  const readings = tokens.map((token, at) => openReading(analysesOf(token, lexicon, at === 0)))
  const view = { text, tokens, readings, preferences: [], act: null, guide: builtInGuide, lexicon }
  return finderOf(`test ${++made}`, [act])
    .find(view)
    .map(({ span }) => sliceOf(text, span))
}
const lies: SpeechAct = { find: ['vous ~2 <mentir>'] }

describe('a speech act', () => {
  it.each([
    ['Bonjour Paul vous mentez', ['vous mentez']],
    ['Bonjour, vous nous mentez depuis hier, Monsieur.', ['vous nous mentez depuis hier']],
    ['Merci pour votre avis mais vous mentez.', ['mais vous mentez']],
    ['Vous mentez, vous mentez encore.', ['Vous mentez, vous mentez encore']],
  ])('marks its clause: %s', (text, marks) => {
    expect(found(text, lies)).toEqual(marks)
  })

  it.each([
    'Nous ne pensons pas que vous mentez.',
    'Loin de nous l’idée que vous mentez.',
    'Vous ne mentez pas.',
    'Vous écrivez « vous mentez » à notre équipe.',
    'Vous écrivez : « Encore vous ! Vous mentez » et nous l’entendons.',
  ])('is not done by denying or quoting it: %s', (text) => {
    expect(found(text, lies)).toEqual([])
  })

  it('may wait for another word of the sentence, or give way to one', () => {
    const act: SpeechAct = { find: ['<défaut>'], beside: ['<connaître>'], without: ['peut-être'] }
    expect(found('Un défaut connu depuis mars.', act)).toHaveLength(1)
    expect(found('Un défaut de plus.', act)).toEqual([])
    expect(found('Un défaut connu, peut-être.', act)).toEqual([])
  })
})
