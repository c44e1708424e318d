import { describe, expect, it } from 'vitest'
import { formsByAnalogy } from './analogy'
import { frenchLexicon } from './testing'

const lexicon = frenchLexicon()
const formsOf = (word: string) => new Set(formsByAnalogy(word, lexicon))

describe('words that no dictionary has', () => {
  it.each([
    ['brüler', 'brüle brülons brülez brülait brülera brülerais brülé brülées brülant'],
    ['bidulger', 'bidulgeons bidulgeait bidulge'],
    ['tracncer', 'tracnçons tracnce tracncé'],
    ['kloyer', 'kloie kloyons kloiera'],
    ['bramoteur', 'bramoteurs bramoteuse bramotrice bramotrices'],
    ['zwouneur', 'zwouneuse zwouneurs'],
    ['zwouné', 'zwounée zwounés zwounées'],
    ['zwounal', 'zwounale zwounaux'],
    ['zwounien', 'zwounienne zwouniens'],
    ['zwouneux', 'zwouneuse zwouneuses'],
    ['tartouillade', 'tartouillades'],
    ['gobeau', 'gobeaux'],
  ])('inflect as those that end alike: %s', (word, forms) => {
    const made = formsOf(word)
    expect(forms.split(' ').filter((form) => !made.has(form))).toEqual([])
    expect(made.has(word)).toBe(false)
  })

  it('have no forms where they are names, figures, or known', () => {
    for (const word of ['Zalando', 'Kleber', 'S23', 'manger', 'fer', ''])
      expect(formsByAnalogy(word, lexicon)).toEqual([])
  })

  it('have no other endings than their own class', () => {
    expect(formsOf('zwouné')).toEqual(new Set(['zwounés', 'zwounée', 'zwounées']))
    expect(formsOf('tartouillade')).toEqual(new Set(['tartouillades']))
  })
})

describe('verbs of the trade', () => {
  it.each(['liker', 'stalker', 'poster', 'taguer', 'scroller', 'retweeter', 'unfollower'])(
    '%s has all its forms',
    (infinitive) => {
      const stem = infinitive.slice(0, -2)
      const endings =
        'e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez eront erais erait erions eriez eraient asse assions é ée és ées ant'
      expect(endings.split(' ').filter((ending) => !lexicon.accepts(stem + ending))).toEqual([])
      expect(lexicon.inflect(infinitive, { mood: 'future', person: 1, number: 'singular' })).toEqual([
        `${stem}erai`,
      ])
    },
  )
})
