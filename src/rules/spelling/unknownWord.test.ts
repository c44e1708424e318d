import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { unknownWord } from './unknownWord'

const reviewer = createReviewer({
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  ear: null,
  rules: [unknownWord],
})
const guide = { ...builtInGuide, vocabulary: ['tartinade', 'Kerlandou', 'gobeau', 'kliboter', 'kliboteur'] }
const review = (text: string) =>
  reviewer
    .review(text, { guide })
    .findings.map(({ span, suggestions }) => [text.slice(span.start, span.end), suggestions[0]])

describe('the words of a guide and of the person', () => {
  it('are known, with their plurals', () => {
    expect(review('Nos tartinades et nos gobeaux sont en rayon, ma tartinade aussi.')).toEqual([])
  })

  it('are known with all their forms', () => {
    expect(
      review('Nous klibotons vos photos, vous les kliboterez aussi : nos kliboteuses sont klibotées.'),
    ).toEqual([])
  })

  it('are proposed for what is near them', () => {
    expect(review('Vous klibotterez demain.')).toEqual([['klibotterez', 'kliboterez']])
    expect(review('Notre tartinnade arrive demain.')).toEqual([['tartinnade', 'tartinade']])
    expect(review('Toutes nos tartinnades arrivent demain.')).toEqual([['tartinnades', 'tartinades']])
  })
})

describe('words near a rare one, or short ones near any', () => {
  const severities = (text: string) =>
    reviewer
      .review(text, { guide })
      .findings.map(({ span, severity }) => [text.slice(span.start, span.end), severity])

  it('are no more than a hint', () => {
    expect(severities('Le maître du collie passe demain.')).toEqual([['collie', 'hint']])
  })

  it('are marked where they sound like a word of every day', () => {
    expect(severities('Nous acceuillerons votre classe.')).toEqual([['acceuillerons', 'warn']])
  })
})
