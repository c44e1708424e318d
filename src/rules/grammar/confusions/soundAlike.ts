import type { Preference } from '../../../lexicon/ear'
import { withCaseOf } from '../../../text/normalise'
import { sliceOf } from '../../../text/span'
import { sentenceRule } from '../../define'
import type { Hit, RuleInfo, SentenceRule, SentenceView } from '../../rule'
import { across } from '../features'
import { isTrusted, isVerbForm } from './soundAlikeTrust'

type SoundAlike = Omit<RuleInfo, 'kind' | 'severity'> & {
  readonly isOurs: (preference: Preference) => boolean
}

/** Where the ear is sure enough that another form was meant. */
const soundAlike = ({ isOurs, ...info }: SoundAlike): SentenceRule =>
  sentenceRule({
    kind: 'grammar',
    severity: 'warn',
    ...info,
    *check(view) {
      for (const preference of view.preferences)
        if (isOurs(preference) && isTrusted(view, preference)) yield hitOf(view, preference)
    },
  })

/** A rule that knows the case goes first. */
const MOST_CONFIDENT = 0.92

function hitOf(view: SentenceView, { start, end, meant, odds }: Preference): Hit {
  const [first, last] = [view.tokens[start], view.tokens[end - 1]]
  if (!first || !last) throw new RangeError('a preference outside of its sentence')
  const span = across(first, last)
  const cased = withCaseOf(sliceOf(view.text, span).charAt(0), meant)
  const form = view.text.includes('’') ? cased.replaceAll("'", '’') : cased
  return {
    span,
    suggestions: [form],
    confidence: Math.min(MOST_CONFIDENT, 1 - Math.exp(-odds)),
    message: `Le reste de la phrase demande ici « ${form} ».`,
  }
}

export const smallSoundAlike = soundAlike({
  id: 'grammar/sound-alike-word',
  category: 'homophones',
  message: 'Le reste de la phrase demande ici un autre petit mot, qui se prononce pareil.',
  why: 'Ces mots s’entendent pareil ou presque ; seule la phrase les distingue. Remplacez-les : « avait » pour « a », « était » pour « est », « ou bien » pour « ou ».',
  isOurs: (preference) => !isVerbForm(preference),
  examples: {
    match: [
      {
        text: 'Pensez à la gourde, a la casquette et à la crème solaire.',
        marks: 'a',
        fixed: 'Pensez à la gourde, à la casquette et à la crème solaire.',
      },
      {
        text: 'La recette contient du lait est des traces de noisette.',
        marks: 'est',
        fixed: 'La recette contient du lait et des traces de noisette.',
      },
      {
        text: 'Notre réseau est formé pour régler se type de sifflement.',
        marks: 'se',
        fixed: 'Notre réseau est formé pour régler ce type de sifflement.',
      },
    ],
    pass: [
      'Une maman qui s’organise a toujours une mamie sous le coude.',
      'L’erreur d’envoi est de notre côté et nous en demandons pardon.',
      'Tu nous as fait rire, merci.',
      'C’est moi qui ai répondu hier.',
      'Sans smartphone, l’agence s’en charge.',
    ],
  },
})

export const verbSoundAlike = soundAlike({
  id: 'grammar/sound-alike-form',
  category: 'er/é/ez',
  message: 'Le reste de la phrase demande ici une autre forme, qui se prononce pareil.',
  why: 'Ces formes s’entendent pareil : « envoyer, envoyé, envoyez ». Remplacez par « vendre » : ce qui se dit « vendre » s’écrit -er, « vendu » s’écrit -é, « vendez » s’écrit -ez.',
  isOurs: isVerbForm,
  examples: {
    match: [
      {
        text: 'Le code ne fonctionne pas sur les articles solder.',
        marks: 'solder',
        fixed: 'Le code ne fonctionne pas sur les articles soldés.',
      },
      {
        text: 'Laissez-moi votre numéro en privé et je vous rappel.',
        marks: 'rappel',
        fixed: 'Laissez-moi votre numéro en privé et je vous rappelle.',
      },
      {
        text: 'L’échange, si vous le souhaité, est possible dès demain.',
        marks: 'souhaité',
        fixed: 'L’échange, si vous le souhaitez, est possible dès demain.',
      },
    ],
    pass: [
      'Un complément ne remplace jamais un traitement, et l’arrêter peut être dangereux.',
      'Vous verrez le statut changer dans l’espace adhérent.',
      'Dites-nous en privé où vous appeler cet après-midi.',
      'Un message si tu nous en croises une oubliée.',
      'Savez-vous à quelle heure vous arrivez ?',
    ],
  },
})
