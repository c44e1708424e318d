import { isInfinitive, isPersonal } from '../features'
import { type Around, DETERMINERS, isNoun, isVerb, pastAdverbs, words } from '../kit/around'
import { confusion } from '../kit/confusion'
import { isImperative, opensClause } from './hyphenVerb'

/** `laisse-les reposer`, `fais-la cuire`: the pronoun stands for whoever does it. */
const LETTING = words('laisser faire regarder écouter envoyer')

/** An order to you, whatever noun is written like it: no determiner leads it, and it opens its clause. */
const isOrder = (a: Around, verb: number): boolean =>
  a.could(verb, (reading) => isImperative(reading) && reading.person === 2) && opensClause(a, verb)

const isLetting = (a: Around): boolean => {
  const infinitive = pastAdverbs(a, 1)
  return (
    a.could(-1, ({ lemma }) => LETTING.has(lemma)) &&
    a.could(infinitive, isInfinitive) &&
    !a.could(infinitive, isNoun) &&
    !a.is(infinitive - 1, 'tout')
  )
}

/** What no noun with `leur` or `lui` before it can begin with, and what one says or does to somebody. */
const TO_SOMEBODY = words("que qu' de d' si bonjour bonsoir merci confiance signe plaisir")

const isGiven = (a: Around): boolean =>
  a.is(1, TO_SOMEBODY) ||
  (a.is(1, DETERMINERS) && !(a.is(1, words("le la les l' leur")) && a.only(2, isPersonal))) ||
  (a.is(0, 'leur') && a.ends(1))

/** Of what one gives some: nothing follows, or how much. */
const isSome = (a: Around, offset: number): boolean =>
  a.ends(offset) ||
  a.is(offset, words('davantage plusieurs quelques-uns quelques-unes')) ||
  ((a.is(offset, words('un une plus')) || a.isNumber(offset) || a.could(offset, isNumeral)) &&
    (a.ends(offset + 1) || a.is(offset + 1, words("s' sur pour"))))
const isNumeral = ({ pos }: { readonly pos: string }): boolean => pos === 'numeral'

const textAt = (a: Around, offset: number): string => a.token(offset)?.text ?? ''

/** `-moi` and `-toi` lose their vowel before `en`. */
const ELIDED = new Map([
  ['-moi', "-m'"],
  ['-toi', "-t'"],
])

export const orderPronouns = confusion({
  id: 'grammar/order-hyphens',
  category: 'trait d’union',
  message: 'À l’impératif, les pronoms qui suivent le verbe s’y attachent par des traits d’union.',
  why: 'Le pronom dépend de l’ordre donné : « laissez-les entrer », « dites-leur de venir », « donnez-nous-en ». Devant « en », « moi » et « toi » s’élident : « garde-m’en ».',
  examples: {
    match: [
      {
        text: 'Laisse les refroidir dix minutes.',
        marks: 'Laisse les',
        fixed: 'Laisse-les refroidir dix minutes.',
      },
      { text: 'Faites la mariner la veille.', marks: 'Faites la', fixed: 'Faites-la mariner la veille.' },
      {
        text: 'Dites leur que la salle est prête.',
        marks: 'Dites leur',
        fixed: 'Dites-leur que la salle est prête.',
      },
      {
        text: 'Demande lui un double des clés.',
        marks: 'Demande lui',
        fixed: 'Demande-lui un double des clés.',
      },
      {
        text: 'Il reste du cidre, gardez-nous en !',
        marks: 'gardez-nous en',
        fixed: 'Il reste du cidre, gardez-nous-en !',
      },
      {
        text: 'Le sujet nous intéresse, dis-moi en plus.',
        marks: 'dis-moi en',
        fixed: "Le sujet nous intéresse, dis-m'en plus.",
      },
      { text: "Prends m'en trois, merci.", marks: "Prends m'en", fixed: "Prends-m'en trois, merci." },
      { text: 'Accorde-t-en une autre.', marks: '-t-en', fixed: "Accorde-t'en une autre." },
      {
        text: 'Essaie la bien avant de la garder.',
        marks: 'Essaie la',
        fixed: 'Essaie-la bien avant de la garder.',
      },
    ],
    pass: [
      'Laisse le dîner au chaud.',
      'Faites le plein avant de partir.',
      'Dites leur nom à l’accueil.',
      'Contactez-nous en deux clics.',
      'Écrivez-nous en privé.',
      "Venez m'en parler, viens t'en occuper.",
      'La laisse les gêne pour courir.',
      'Dites-nous en quoi cela vous aide.',
      'Vas-t-en savoir pourquoi.',
    ],
  },
  slips: [
    {
      of: 'le la les',
      from: -1,
      write: (a) => [`${textAt(a, -1)}-${a.norm(0)}`],
      when: (a) => !a.isClitic(0) && isOrder(a, -1) && isLetting(a),
    },
    {
      // `la bien` leads no noun, unless an adjective follows (`la bien nommée`).
      of: 'la les',
      from: -1,
      write: (a) => [`${textAt(a, -1)}-${a.norm(0)}`],
      when: (a) =>
        a.is(1, 'bien') &&
        a.only(-1, isVerb) &&
        isOrder(a, -1) &&
        (a.ends(2) || a.is(2, words('avant après dans sur avec pour à au et'))),
    },
    {
      of: 'leur lui',
      from: -1,
      write: (a) => [`${textAt(a, -1)}-${a.norm(0)}`],
      when: (a) => isOrder(a, -1) && (a.opens(-1) || a.only(-1, isVerb)) && isGiven(a),
    },
    {
      of: 'en',
      from: -2,
      write: (a) => {
        const elided = ELIDED.get(a.norm(-1))
        return [`${textAt(a, -2)}${elided ?? `${a.norm(-1)}-`}en`]
      },
      when: (a) =>
        a.is(-1, words('-nous -vous -lui -leur -moi -toi')) &&
        !a.isQuestion() &&
        isOrder(a, -2) &&
        isSome(a, 1),
    },
    {
      of: "m' t'",
      from: -1,
      to: 1,
      write: (a) => [`${textAt(a, -1)}-${a.norm(0)}en`],
      when: (a) =>
        a.is(1, 'en') &&
        (a.opens(-1) || a.only(-1, isVerb)) &&
        isOrder(a, -1) &&
        !a.could(2, (reading) => isPersonal(reading) || isInfinitive(reading)),
    },
    {
      of: '-t-en',
      write: "-t'en",
      when: (a) => (isOrder(a, -1) && isSome(a, 1)) || (a.is(1, words('une un')) && isOrder(a, -1)),
    },
  ],
})

export const orderEnding = confusion({
  id: 'grammar/order-s',
  category: 'impératif',
  message: 'Devant « en » et « y », l’impératif prend un s.',
  why: 'Le s se prononce, pour faire la liaison : « profites-en », « vas-y », « penses-y ». Ailleurs il n’y en a pas : « profite de l’offre ».',
  examples: {
    match: [
      {
        text: 'Il en reste, prends et donne-en à Léo.',
        marks: 'donne-en',
        fixed: 'Il en reste, prends et donnes-en à Léo.',
      },
      {
        text: 'Retourne-y samedi, il y aura moins de monde.',
        marks: 'Retourne-y',
        fixed: 'Retournes-y samedi, il y aura moins de monde.',
      },
    ],
    pass: ['Profites-en vite.', 'Vas-y les yeux fermés.', 'Prenez-en deux.', 'Profite de l’offre.'],
  },
  slips: [
    {
      of: '-en -y',
      from: -1,
      write: (a) => [`${textAt(a, -1)}s${a.norm(0)}`],
      when: (a) =>
        /[ea]$/.test(a.norm(-1)) &&
        a.could(-1, (reading) => isImperative(reading) && reading.number === 'singular'),
    },
  ],
})
