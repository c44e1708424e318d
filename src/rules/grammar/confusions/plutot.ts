import { isInfinitive, isParticiple, isPos } from '../features'
import { DETERMINERS, either, isClauseAt, pastWeak, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const UNITS = words('jours jour heures heure minutes minute semaines semaine mois ans an secondes')
/** Verbs of what comes early or late. */
const EVENTS = words(
  'venir arriver partir répondre commencer fermer ouvrir prévenir passer livrer recevoir revenir finir avertir informer expédier contacter signaler rappeler appeler intervenir agir réagir réserver commander annoncer sortir rentrer dire savoir voir',
)

export const plusTot = confusion({
  id: 'grammar/plus-tot',
  category: 'plutôt/plus tôt',
  message: 'Ici il faut « plus tôt », en deux mots : le contraire de « plus tard ».',
  why: 'On peut dire « plus tard » à la place : c’est donc « plus tôt ». « Plutôt » veut dire « de préférence » ou « assez ».',
  examples: {
    match: [
      {
        text: 'Vous auriez préféré être avertie plutôt et vous avez raison.',
        marks: 'plutôt',
        fixed: 'Vous auriez préféré être avertie plus tôt et vous avez raison.',
      },
      {
        text: 'Le colis partira plutôt que prévu.',
        marks: 'plutôt',
        fixed: 'Le colis partira plus tôt que prévu.',
      },
      { text: 'Merci de répondre au plutôt.', marks: 'plutôt', fixed: 'Merci de répondre au plus tôt.' },
      {
        text: 'Passez à partir de 14 h, pas plutôt.',
        marks: 'plutôt',
        fixed: 'Passez à partir de 14 h, pas plus tôt.',
      },
      {
        text: 'Il est passé deux heures plutôt.',
        marks: 'plutôt',
        fixed: 'Il est passé deux heures plus tôt.',
      },
      {
        text: 'Désolés de ne pas avoir répondu plutôt.',
        marks: 'plutôt',
        fixed: 'Désolés de ne pas avoir répondu plus tôt.',
      },
    ],
    pass: [
      'Prenez plutôt le bleu.',
      'Écrivez-nous plutôt que d’appeler.',
      'C’est plutôt rare.',
      'Venez plutôt !',
      'Le délai est de deux jours plutôt que trois.',
    ],
  },
  slips: [
    {
      of: 'plutôt',
      write: 'plus tôt',
      when: (a) => {
        if (a.is(1, words("que qu'")) && a.is(2, words("prévu d'habitude annoncé prévue attendu convenu")))
          return true
        // `partira plutôt que la date`: a time is compared.
        if (a.is(1, 'que') && a.is(2, words('la le')) && a.is(3, words('date délai jour heure')))
          return a.could(-1, ({ lemma }) => EVENTS.has(lemma))
        if (a.is(-1, 'au') || (a.is(-1, words('le')) && a.is(1, words('possible')))) return true
        if (a.is(-1, UNITS))
          return (
            (a.isNumber(-2) || a.could(-2, isPos('numeral', 'determiner'))) &&
            (a.ends(1) || a.is(1, words('dans ce le'))) &&
            !a.is(1, words("que qu'"))
          )
        // `Venez lundi, pas plutôt.`: nothing follows that one would rather have.
        if (a.is(-1, 'pas') && a.ends(1)) return !a.isQuestion() && !a.is(-2, 'pourquoi')
        if (a.is(-1, words('peu')) && a.is(-2, 'un')) return a.ends(1) || a.is(1, words('dans que'))
        if (a.is(1, 'dans') && a.is(2, 'la') && a.is(3, words('journée semaine matinée soirée'))) return true
        return (
          (a.ends(1) || (a.is(1, words('et mais car')) && isClauseAt(a, 2))) &&
          (a.could(-1, isInfinitive) || (a.could(-1, isParticiple) && !a.is(-1, words('fait')))) &&
          a.could(-1, ({ lemma }) => EVENTS.has(lemma))
        )
      },
    },
  ],
})

const RATHER = words('être conseiller recommander préférer choisir privilégier suggérer')

export const plutotRather = confusion({
  id: 'grammar/plutot',
  category: 'plutôt/plus tôt',
  message: 'Ici il faut « plutôt », en un mot : « de préférence » ou « assez ».',
  why: '« Plus tôt » est le contraire de « plus tard ». Si « plus tard » ne va pas, c’est « plutôt ».',
  examples: {
    match: [
      { text: 'C’est plus tôt une chance.', marks: 'plus tôt', fixed: 'C’est plutôt une chance.' },
      { text: 'C’est plus tôt rare.', marks: 'plus tôt', fixed: 'C’est plutôt rare.' },
      {
        text: 'Écrivez-nous plus tôt que d’appeler.',
        marks: 'plus tôt',
        fixed: 'Écrivez-nous plutôt que d’appeler.',
      },
      {
        text: 'Appelez plus tôt que de vous déplacer.',
        marks: 'plus tôt',
        fixed: 'Appelez plutôt que de vous déplacer.',
      },
      {
        text: 'Nous sommes plus tôt satisfaits.',
        marks: 'plus tôt',
        fixed: 'Nous sommes plutôt satisfaits.',
      },
    ],
    pass: [
      'Le plus tôt possible.',
      'Nous ouvrons plus tôt demain.',
      'Il est parti plus tôt que d’habitude.',
      'Une heure plus tôt, tout marchait.',
      'Plus tôt vous écrivez, mieux c’est.',
      'Le colis est arrivé plus tôt, surpris ?',
    ],
  },
  slips: [
    {
      of: 'plus',
      to: 1,
      write: 'plutôt',
      when: (a) => {
        if (!a.is(1, words('tôt tot'))) return false
        // `nous conseillons plus tôt la taille M`, `c’est plus tôt une chance`
        if (a.is(2, DETERMINERS) && !a.is(2, words('ce cette')))
          return a.could(-1, ({ lemma, mood }) => RATHER.has(lemma) && mood !== 'participle-past')
        if (a.is(2, words("que qu'")) && (a.is(3, words("de d'")) || a.could(3, isInfinitive)))
          return a.could(pastWeak(a, a.is(3, words("de d'")) ? 4 : 3), isInfinitive)
        return (
          a.could(2, isPos('adjective')) &&
          a.only(2, either(isPos('adjective'), isParticiple)) &&
          !a.is(2, words('possible même')) &&
          !a.could(3, isPos('noun')) &&
          (a.could(-1, ({ lemma }) => lemma === 'être') || a.startsSentence(0))
        )
      },
    },
  ],
})

const QUANTITY = words("pas plus peu beaucoup tant moins sans aucun trop assez l' cet quel")

export const davantage = confusion({
  id: 'grammar/davantage',
  category: 'davantage/d’avantage',
  message: 'Ici il faut « davantage », en un mot : il veut dire « plus ».',
  why: 'On peut dire « plus » à la place : c’est donc « davantage ». « D’avantages » parle de ce qu’on gagne.',
  examples: {
    match: [
      {
        text: 'Pour d’avantage d’informations, consultez la FAQ.',
        marks: 'd’avantage',
        fixed: 'Pour davantage d’informations, consultez la FAQ.',
      },
      {
        text: 'Nous voulons en savoir d’avantage.',
        marks: 'd’avantage',
        fixed: 'Nous voulons en savoir davantage.',
      },
      {
        text: 'Vous aimerez d’avantage le bleu.',
        marks: 'd’avantage',
        fixed: 'Vous aimerez davantage le bleu.',
      },
    ],
    pass: [
      'Il n’y a pas d’avantage à attendre.',
      'Beaucoup d’avantages pour nos clients.',
      'Plus d’avantages avec la carte !',
      'Cela n’offre guère d’avantage.',
      'Une carte pleine d’avantages.',
      'Personne n’a tiré d’avantage de cette erreur.',
    ],
  },
  slips: [
    {
      of: 'avantage',
      from: -1,
      to: 0,
      write: 'davantage',
      when: (a) =>
        a.is(-1, "d'") &&
        (!a.is(-2, QUANTITY) ||
          // `pas d’avantage de places`: what there is no more of.
          (a.is(-2, 'pas') &&
            a.is(1, words("de d'")) &&
            a.could(2, isPos('noun')) &&
            !a.could(2, isInfinitive))) &&
        !a.is(-2, words('guère jamais plein pleine point')) &&
        !a.could(-2, ({ lemma }) => /^(?:re)?tirer$/.test(lemma)) &&
        !a.only(-2, isPos('noun')),
    },
    {
      of: 'avantages',
      from: -1,
      to: 0,
      write: 'davantage',
      when: (a) => a.is(-1, "d'") && a.is(1, words("de d'")) && a.is(-2, words('pour avoir obtenir avez')),
    },
  ],
})
