import { isPersonal, isPos } from '../features'
import {
  type Around,
  both,
  isFeminine,
  isIndicative,
  isNominal,
  isNoun,
  isSingular,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

/** Nothing that `sa` determines: a feminine or epicene noun or adjective in the singular, or an unknown word. */
const isNoGroup = (a: Around, offset: number): boolean =>
  a.isWord(offset) &&
  a.isKnown(offset) &&
  !a.could(
    offset,
    both(isNominal, ({ gender, number }) => gender !== 'masculine' && number !== 'plural'),
  )

const STRESSED = words('toi moi vous nous lui elle eux tout')
const VERBAL = isPos('verb', 'pronoun', 'adverb', 'preposition', 'conjunction', 'determiner')

export const caPronoun = confusion({
  id: 'grammar/ca-pronoun',
  category: 'sa/ça',
  message: 'Ici il faut « ça », qui veut dire « cela ».',
  why: 'On peut dire « cela » à la place : c’est donc « ça », avec une cédille. « Sa » veut dire « la sienne ».',
  examples: {
    match: [
      { text: 'Sa fait plaisir à lire !', marks: 'Sa', fixed: 'Ça fait plaisir à lire !' },
      { text: 'On transmet sa aux équipes.', marks: 'sa', fixed: 'On transmet ça aux équipes.' },
      { text: 'Sa nous touche beaucoup.', marks: 'Sa', fixed: 'Ça nous touche beaucoup.' },
      { text: 'On regarde sa !', marks: 'sa', fixed: 'On regarde ça !' },
    ],
    pass: [
      'Sa marche à suivre est claire.',
      'Sa très belle photo nous touche.',
      'Sa commande est partie.',
      'Sa Fiat Panda est prête.',
      'Le règlement de sa SCI est là.',
      'Sa plus belle journée.',
    ],
  },
  slips: [
    {
      of: 'sa',
      write: ['ça', 'cela'],
      when: (a) => {
        if (a.ends(1))
          return !a.is(-1, words('et ou')) && a.token(1)?.text !== '/' && a.token(1)?.text !== '('
        if (a.is(1, words('très plus moins si trop toute propre même'))) return false
        // `Sa marche pour toi ?`: no other verb, and what follows goes with one.
        if (a.startsSentence(0) && a.could(1, isIndicative) && !a.someAfter(2, (o) => a.could(o, isPersonal)))
          if (a.is(2, words('pas bien')) || (a.is(2, words('pour avec')) && a.is(3, STRESSED))) return true
        return isNoGroup(a, 1) && a.could(1, VERBAL)
      },
    },
    { of: 'çà', write: 'ça', when: (a) => !a.is(1, 'et') && !a.is(-1, 'ah') },
  ],
})

/** `c'était ça toute première visite`: a noun that two adjectives lead wants its determiner. */
const isVeryFirst = (a: Around): boolean =>
  a.is(1, words('toute très plus')) &&
  a.is(2, words('première dernière belle grande petite')) &&
  a.could(3, both(isNoun, both(isFeminine, isSingular))) &&
  a.ends(4)

export const saPossessive = confusion({
  id: 'grammar/sa-possessive',
  category: 'sa/ça',
  message: 'Ici il faut « sa », qui veut dire « la sienne ».',
  why: 'On peut dire « ma » à la place : c’est donc « sa ». « Ça » veut dire « cela ».',
  examples: {
    match: [
      { text: 'Le client a reçu ça livraison.', marks: 'ça', fixed: 'Le client a reçu sa livraison.' },
      { text: 'Chacun à ça façon !', marks: 'ça', fixed: 'Chacun à sa façon !' },
      { text: 'C’était ça toute première visite.', marks: 'ça', fixed: 'C’était sa toute première visite.' },
      { text: 'Il a perdu ça facture de mars.', marks: 'ça', fixed: 'Il a perdu sa facture de mars.' },
    ],
    pass: [
      'Ça commande tout de suite !',
      'Ça reste possible.',
      'C’est ça la qualité !',
      'Ça, livraison comprise.',
      'Avec ça livraison offerte !',
    ],
  },
  slips: [
    {
      of: 'ça',
      write: 'sa',
      when: (a) =>
        (a.only(1, both(isNoun, both(isFeminine, isSingular))) ||
          isVeryFirst(a) ||
          (a.only(1, (r) => isNoun(r) || isPersonal(r)) &&
            a.could(1, both(isNoun, isFeminine)) &&
            ((a.is(2, words("de d'")) && a.is(-1, words('reçu perdu envoyé passé fait annulé'))) ||
              (a.ends(2) && a.is(-1, words('sur dans de à par sous chez vers')))))) &&
        !a.is(-1, words("comme avec sans pour c' est tout que qu'")) &&
        !a.opens(0),
    },
  ],
})
