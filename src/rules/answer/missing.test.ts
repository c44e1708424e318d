import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchEncoder, frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { MEANINGS, PART_CUES } from './partCues'
import { PART_WEIGHTS } from './partWeights'

const reviewer = createReviewer({
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  encoder: frenchEncoder(),
})
const missing = (reply: string, comment?: string) =>
  reviewer.review(reply, { guide: builtInGuide, ...(comment === undefined ? {} : { comment }) }).missing

const COMPLAINT = 'Le four livré hier ne chauffe pas, c’est nul'

it('is learnt on the numbers that the committed encoder makes', () => {
  expect(frenchEncoder().outputs).toBe(MEANINGS)
  expect(PART_WEIGHTS.cues).toBe(PART_CUES)
})

describe('what an answer lacks', () => {
  it('is nothing where nothing is answered', () => {
    expect(missing('Non.')).toEqual([])
  })

  it('is nothing when the answer is complete', () => {
    expect(
      missing(
        'Bonjour Ève, un four qui reste froid, nous en sommes désolés. Un technicien passe jeudi ; écrivez-nous en message privé. Paul, SAV',
        COMPLAINT,
      ),
    ).toEqual([])
  })

  it('is all of it when the answer only shrugs', () => {
    expect(missing('C’est comme ça.', COMPLAINT)).toEqual([
      'accueil',
      'reconnaissance',
      'excuses',
      'action',
      'canal',
      'signature',
    ])
  })

  it.each([
    [
      'excuses',
      'Bonjour Ève, un four froid n’est pas normal. Un technicien passe jeudi, écrivez-nous en privé. Paul',
    ],
    ['canal', 'Bonjour Ève, désolés pour ce four froid. Un technicien passe jeudi. Paul'],
    ['action', 'Bonjour Ève, désolés pour ce four froid. Contactez-nous en MP. Paul'],
    [
      'signature',
      'Bonjour Ève, désolés pour ce four froid. Un technicien passe jeudi, écrivez-nous en privé.',
    ],
    ['accueil', 'Désolés pour ce four froid. Un technicien passe jeudi, écrivez-nous en privé. Paul'],
  ])('is %s', (part, reply) => {
    expect(missing(reply, COMPLAINT)).toEqual([part])
  })

  it('takes no regret about the person for an apology', () => {
    expect(
      missing(
        'Bonjour Ève, navrés que vous le preniez ainsi. Un technicien passe jeudi, écrivez-nous en privé. Paul',
        COMPLAINT,
      ),
    ).toContain('excuses')
  })

  it('takes an open office for no action on a complaint', () => {
    expect(
      missing('Bonjour Ève, désolés pour ce four froid. Le chat est ouvert jusqu’à 22 h. Paul', COMPLAINT),
    ).toEqual(['action'])
  })

  it('takes a few words for the answer to a question', () => {
    expect(
      missing('Bonjour, oui, du lundi au samedi, matin et soir. L’équipe', 'Vous ouvrez le lundi ?'),
    ).toEqual([])
  })

  it('asks no apology where nobody complains', () => {
    expect(missing('Bonjour, oui, de 9 h à 18 h. L’équipe', 'Vous ouvrez le lundi ?')).toEqual([])
    expect(missing('Merci Zoé, à bientôt ! Tom', 'Accueil adorable, je recommande !')).toEqual([])
  })

  it.each(['— L’équipe Nordik', 'Inès (service client)', 'JB', 'La compta', 'Belle soirée, Odile'])(
    'takes « %s » for a signature',
    (signature) => {
      expect(missing(`Merci Zoé, le message est affiché en cuisine. ${signature}`, 'J’adore !')).toEqual([])
    },
  )

  it.each(['Bonne journée à vous.', 'Cordialement.', 'Merci Zoé.'])('not « %s »', (ending) => {
    expect(missing(`Bonjour Zoé, votre mot est affiché. ${ending}`, 'J’adore !')).toEqual(['signature'])
  })
})
