import { sentenceRule } from '../define'
import { across } from '../grammar/features'
import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from './unquoted'

export const politenessPile = phraseRule({
  id: 'style/politeness-pile',
  kind: 'style',
  category: 'formule de politesse',
  severity: 'hint',
  message: 'Cette formule empile les politesses.',
  why: 'Trop de précautions donnent un ton raide, presque un ordre. Une seule marque de politesse suffit : « merci de », « pourriez-vous ».',
  examples: {
    match: [
      {
        text: 'Merci de bien vouloir nous envoyer une photo.',
        marks: 'Merci de bien vouloir',
        fixed: 'Merci de nous envoyer une photo.',
      },
      {
        text: 'Nous vous prions de bien vouloir patienter.',
        marks: 'Nous vous prions de bien vouloir',
      },
      { text: 'Je me permets de vous contacter.', marks: 'Je me permets de' },
      {
        text: 'Veuillez s’il vous plaît patienter.',
        marks: 'Veuillez s’il vous plaît',
        fixed: 'Veuillez patienter.',
      },
    ],
    pass: [
      'Merci de nous envoyer une photo.',
      'Pourriez-vous nous envoyer une photo ?',
      'Veuillez patienter.',
      'Nous vous prions d’accepter nos excuses.',
    ],
  },
  phrases: unquoted([
    { find: 'merci de bien vouloir', better: ['merci de'] },
    { find: 'merci de bien [vouloir] (nous|me)' },
    { find: '(nous|je) vous (prions|prie|saurions gré|remercions|remercie) de bien vouloir', better: [] },
    { find: "veuillez s' il vous plaît", better: ['veuillez'] },
    { find: 'veuillez (svp|stp)', better: ['veuillez'] },
    { find: 'je me permets de', message: '« Je me permets de » se retire : dites-le simplement.' },
    {
      find: 'nous nous permettons de',
      message: '« Nous nous permettons de » se retire : dites-le simplement.',
    },
    { find: 'je vous saurais gré de', better: ['merci de'] },
  ]),
})

const GERUND_HEADS = /^(?:remerciant|souhaitant|espérant|attendant|restant)$/

/** `En vous remerciant.` has no main verb: what it hangs on stands nowhere. */
export const danglingThanks = sentenceRule({
  id: 'style/dangling-thanks',
  kind: 'style',
  category: 'formule de politesse',
  severity: 'hint',
  message: 'Cette formule reste suspendue : il lui manque un verbe principal.',
  why: '« En vous remerciant » annonce une suite qui ne vient pas. « Nous vous remercions » dit tout.',
  examples: {
    match: [
      {
        text: 'En vous remerciant.',
        marks: 'En vous remerciant',
        fixed: 'Nous vous remercions.',
      },
      {
        text: 'En vous souhaitant une bonne journée !',
        marks: 'En vous souhaitant',
        fixed: 'Nous vous souhaitons une bonne journée !',
      },
      {
        text: 'En espérant vous revoir bientôt.',
        marks: 'En espérant',
        fixed: 'Nous espérons vous revoir bientôt.',
      },
    ],
    pass: [
      'En vous remerciant, nous restons à votre écoute.',
      'Nous vous répondons en vous remerciant.',
      'En attendant, le magasin reste ouvert.',
      'Nous vous remercions.',
    ],
  },
  *check({ tokens, readings, lexicon }) {
    const [first] = tokens
    if (first?.norm !== 'en') return
    const at = /^(?:vous|te)$/.test(tokens[1]?.norm ?? '') ? 2 : 1
    const gerund = tokens[at]
    if (!gerund || !GERUND_HEADS.test(gerund.norm)) return
    const rest = readings.slice(at + 1)
    const hasVerb = rest.some(({ plausible }) =>
      plausible.some(({ pos, person }) => pos === 'verb' && person !== 0),
    )
    if (hasVerb || tokens.slice(at).some(({ text }) => text === ',')) return
    const lemma = readings[at]?.plausible.find(({ pos }) => pos === 'verb')?.lemma ?? ''
    const [form] =
      lexicon?.inflect(lemma, {
        pos: 'verb',
        mood: 'indicative-present',
        person: 1,
        number: 'plural',
      }) ?? []
    const object = at === 2 ? ` ${tokens[1]?.text ?? ''}` : ''
    yield {
      span: across(first, gerund),
      suggestions: form ? [`Nous${object} ${form}`] : [],
      confidence: 0.7,
    }
  },
})
