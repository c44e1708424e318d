import { isInfinitive } from '../features'
import { pastAdverbs, pastWeak } from '../kit/around'
import { confusion } from '../kit/confusion'

export const cense = confusion({
  id: 'grammar/cense',
  category: 'censé/sensé',
  message: 'Devant un infinitif, il faut « censé », qui veut dire « supposé ».',
  why: 'On peut dire « supposé » à la place : c’est donc « censé ». « Sensé » veut dire « qui a du bon sens ».',
  examples: {
    match: [
      {
        text: 'Vous n’étiez pas sensé payer deux fois.',
        marks: 'sensé',
        fixed: 'Vous n’étiez pas censé payer deux fois.',
      },
      {
        text: 'La livraison était sensée arriver hier.',
        marks: 'sensée',
        fixed: 'La livraison était censée arriver hier.',
      },
      { text: 'Ils sont sensés vous rappeler.', marks: 'sensés', fixed: 'Ils sont censés vous rappeler.' },
    ],
    pass: [
      'Un choix sensé pour vous.',
      'Vos remarques sont sensées.',
      'Il est censé arriver demain.',
      'Rien de sensé à dire.',
      'Une idée sensée, à retenir.',
    ],
  },
  slips: [
    {
      of: 'sensé sensée sensés sensées',
      write: (a) => [a.norm(0).replace('s', 'c')],
      when: (a) => {
        const verb = pastAdverbs(a, pastWeak(a, 1))
        return a.could(verb, isInfinitive)
      },
    },
  ],
})
