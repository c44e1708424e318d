import { isParticiple, isPersonal, isPos } from '../features'
import {
  type Around,
  both,
  isIndicative,
  isNominal,
  isNoun,
  isPlural,
  isSurelyFinite,
  isSurelyParticiple,
  pastAdverbs,
  pastWeak,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'
import { HAD_BARE } from './maMa'
import { isWaiting } from './relativeApart'

/** No form of `avoir` has these after it. */
const BEFORE_VERB = words("ne n' se s' te t' me m' vous nous lui y")
const OPENS_CLAUSE = words(
  "et mais donc car si quand que qu' ou puis sinon alors comme lorsqu' puisqu' où dès ainsi",
)

const isThirdSingular = (a: Around, offset: number): boolean =>
  a.could(offset, (reading) => isIndicative(reading) && reading.person === 3 && reading.number === 'singular')

export const onPronoun = confusion({
  id: 'grammar/on-pronoun',
  category: 'on/ont',
  message: 'Ici c’est le pronom « on ».',
  why: 'On peut dire « il » à la place : c’est donc « on », sans t. « Ont » est le verbe avoir et se remplace par « avaient ».',
  examples: {
    match: [
      { text: 'Ont vérifie ça tout de suite.', marks: 'Ont', fixed: 'On vérifie ça tout de suite.' },
      {
        text: 'C’est noté et ont vous tient au courant.',
        marks: 'ont',
        fixed: 'C’est noté et on vous tient au courant.',
      },
      { text: 'Si l’ont veut, ont peut.', marks: 'ont', fixed: 'Si l’on veut, ont peut.' },
      { text: 'Dès qu’ont a du nouveau, promis !', marks: 'ont', fixed: 'Dès qu’on a du nouveau, promis !' },
    ],
    pass: [
      'Ont-ils répondu ?',
      'Les colis ont pris du retard.',
      'Ceux qui ont commandé seront livrés.',
      'Ce qu’ont fait nos équipes est remarquable.',
      'Ils ont lu et ont aimé.',
      'Ils l’ont fait hier.',
    ],
  },
  slips: [
    {
      of: 'ont',
      write: (a) => [`${a.norm(-1)}-on`],
      from: -1,
      confidence: 0.9,
      // `peut ont`: a verb in the singular, then its subject.
      when: (a) => a.is(-1, words('peut doit va fait')) && !a.isClitic(1) && !a.could(1, isParticiple),
    },
    {
      of: 'ont',
      write: 'on',
      when: (a) => {
        if (a.isClitic(1) || a.is(-1, "n'")) return false
        // `: ont la change le lundi`: a list could have it (`ont la charge de`), and a clause could not.
        if (a.opens(0) && !a.startsSentence(0) && a.is(1, words("le la les l'")))
          return isThirdSingular(a, 2) && !a.ends(3) && !a.is(3, words("de d' du des"))
        if (a.is(1, BEFORE_VERB) && !a.is(2, words('aussi même')))
          return isThirdSingular(a, pastWeak(a, 1)) || a.is(1, words("ne n'"))
        const isOpening = a.opens(0) || a.is(-1, OPENS_CLAUSE)
        if (isSurelyFinite(a, 1) && isThirdSingular(a, 1)) return isOpening || a.is(-1, "l'")
        // `si ont donne`: the noun that the verb might be would have its complement (`ont besoin de`).
        if (isOpening && !a.startsSentence(0) && !a.is(-1, words("qu' ou")) && isThirdSingular(a, 1))
          return (
            !a.could(1, isParticiple) &&
            !(a.could(1, isNoun) && a.is(2, words("de d' que qu' pour du des au"))) &&
            !a.ends(2)
          )
        return a.startsSentence(0) && isThirdSingular(a, pastWeak(a, 1)) && !a.could(1, isParticiple)
      },
    },
  ],
})

/** `en vous servira`: behind `en` these pronouns lead no verb that has a person. */
export const onNotEn = confusion({
  id: 'grammar/on-not-en',
  category: 'on/en',
  message: 'Ici c’est le pronom « on », le sujet du verbe.',
  why: 'Ce verbe n’a pas d’autre sujet : on peut dire « il » à la place. Devant « vous » ou « le », « en » ne mène qu’à un participe : en vous voyant.',
  examples: {
    match: [
      {
        text: 'Passez plutôt en semaine, en vous servira sans attendre.',
        marks: 'en',
        fixed: 'Passez plutôt en semaine, on vous servira sans attendre.',
      },
      { text: 'En vous attend samedi !', marks: 'En', fixed: 'On vous attend samedi !' },
    ],
    pass: [
      'En vous remerciant de votre message.',
      'L’équipe, en nous voyant, a ri.',
      'En les réservant, vous gagnez du temps.',
      'Il y en a, et en la matière vous savez tout.',
    ],
  },
  slips: [
    {
      of: 'en',
      write: 'on',
      when: (a) => {
        const verb = pastWeak(a, 1)
        return (
          (a.opens(0) || a.is(-1, words('et mais si quand donc'))) &&
          verb > 1 &&
          isSurelyFinite(a, verb) &&
          isThirdSingular(a, verb)
        )
      },
    },
  ],
})

const PLURAL_DETERMINERS = words(
  'les ces des nos vos mes tes ses leurs plusieurs quelques certains certaines',
)

const isPluralSubject = (a: Around, offset: number): boolean =>
  a.is(offset, words('ils elles qui ceux celles tous toutes certains certaines plusieurs beaucoup')) ||
  a.only(offset, both(isNominal, isPlural)) ||
  // `produits`, `équipes`: a noun that might be a verb or a participle, after a determiner in the plural.
  (a.could(offset, both(isNoun, isPlural)) && a.is(offset - 1, PLURAL_DETERMINERS))

/**
 * `tes fleurs, livrées hier, on fait des heureux`: a plural that waits for its verb past a participle between commas,
 * and a participle behind.
 */
function isPastApposition(a: Around): boolean {
  if (a.token(-1)?.text !== ',' || !a.could(pastAdverbs(a, 1), isParticiple)) return false
  let o = -2
  while (o > -12 && a.isWord(o) && !isSurelyFinite(a, o)) o--
  const isApposed = a.token(o)?.text === ',' && a.could(o + 1, isParticiple)
  const first = isApposed ? [...a.before(o)].at(-1) : undefined
  // `les enfants, fatigués, on fait une pause`: whom one speaks to.
  const lead = isThirdSingular(a, pastAdverbs(a, 1))
    ? words('ces tes ses vos leurs')
    : words('les des ces mes tes ses nos vos leurs')
  return first !== undefined && a.is(first, lead) && isWaiting(a, o - 1)
}

export const ontVerb = confusion({
  id: 'grammar/ont-verb',
  category: 'on/ont',
  message: 'Ici c’est le verbe avoir : « ont ».',
  why: 'On peut dire « avaient » à la place : c’est donc le verbe avoir. « On » se remplace par « il ».',
  examples: {
    match: [
      {
        text: 'Ces produits on été retirés de la vente.',
        marks: 'on',
        fixed: 'Ces produits ont été retirés de la vente.',
      },
      { text: 'Ils on bien reçu votre demande.', marks: 'on', fixed: 'Ils ont bien reçu votre demande.' },
      {
        text: 'Merci à ceux qui on participé !',
        marks: 'on',
        fixed: 'Merci à ceux qui ont participé !',
      },
      {
        text: 'Mes voisins, eux, on beaucoup ri.',
        marks: 'on',
        fixed: 'Mes voisins, eux, ont beaucoup ri.',
      },
      {
        text: 'Tes tartes, vendues à midi, on fait un tabac.',
        marks: 'on',
        fixed: 'Tes tartes, vendues à midi, ont fait un tabac.',
      },
      { text: 'Nos équipes vous on répondu.', marks: 'on', fixed: 'Nos équipes vous ont répondu.' },
    ],
    pass: [
      'Pour les retours on vous envoie une étiquette.',
      'Ce que nos clients et nous on apprécie.',
      'Si l’on en croit vos photos, c’est réussi.',
      'On a reçu votre message.',
      'Avec ces produits on fait des merveilles.',
    ],
  },
  slips: [
    { of: 'on', write: 'ont', confidence: 0.96, when: isPastApposition },
    {
      of: 'on',
      write: 'ont',
      when: (a) => {
        if (a.isClitic(0)) return false
        if (a.is(-1, words('ils elles')) && !a.is(-2, words('pour avec sans chez par de d’ et ni')))
          return !isThirdSingular(a, pastWeak(a, 1)) || a.could(1, isParticiple)
        // `ces clients on une`: `on` would have its verb.
        if (a.is(1, words('un une du besoin envie raison tort')) && isPluralSubject(a, -1) && !a.opens(0))
          return true
        // `les coachs sont fiers et on hâte d’être à jeudi`: a noun that avoir has without an article.
        const verb = pastAdverbs(a, 1)
        if (a.is(verb, HAD_BARE) && (a.only(verb, isNoun) || a.is(verb + 1, words("de d' que qu'"))))
          return true
        const isPast =
          a.is(verb, words('été eu')) ||
          (a.could(verb, isParticiple) &&
            !isThirdSingular(a, verb) &&
            (isSurelyParticiple(a, verb) || verb === 1))
        // `mes collègues, eux, on déjà faim`
        if (a.token(-1)?.text === ',' && a.is(-2, words('eux elles')))
          return (
            (a.could(verb, isParticiple) || (verb > 1 && a.is(verb, HAD_BARE))) &&
            !isThirdSingular(a, pastWeak(a, 1)) &&
            !a.could(verb + 1, isPos('determiner'))
          )
        if (!isPast) return false
        if (a.is(-1, words("m' t' n'"))) return true
        // `nous en on parlé`: nothing but a helping verb comes after two weak pronouns.
        if (a.is(-1, words('en y')) && a.is(-2, words("nous vous leur lui m' t'"))) return true
        const weak = a.is(-1, words("nous vous leur les l' lui y en")) ? -2 : -1
        return isPluralSubject(a, a.is(weak, words('-là -ci')) ? weak - 1 : weak)
      },
    },
  ],
})

const NEGATIVE = words('pas jamais aucun aucune rien guère')
const VOWEL = /^[aeéèêiîoôuyâàœh]/

/** `on` sounds the same with and without `n'`: only the negation behind tells. */
export const onNegated = confusion({
  id: 'grammar/on-negated',
  category: 'on/on n’',
  message: 'Il manque « n’ » après « on ».',
  why: 'La phrase est négative : on dirait « il n’a pas ». On entend la même chose, mais il faut écrire « on n’ ».',
  examples: {
    match: [
      { text: 'On a pas encore de date.', marks: 'On a', fixed: "On n'a pas encore de date." },
      { text: 'On oublie jamais nos clients.', marks: 'On oublie', fixed: "On n'oublie jamais nos clients." },
      { text: 'On est pas encore ouverts.', marks: 'On est', fixed: "On n'est pas encore ouverts." },
    ],
    pass: [
      'On n’a pas encore de date.',
      'On est plus motivés que jamais.',
      'On a tout vérifié.',
      'On essaie de ne pas vous faire attendre.',
      'On a plus de choix.',
      'Ils l’ont fait sans qu’on ait rien demandé.',
    ],
  },
  slips: [
    {
      of: 'on',
      to: 1,
      write: (a) => [`on n'${a.token(1)?.text ?? ''}`],
      confidence: 0.9,
      when: (a) =>
        a.isWord(1) &&
        VOWEL.test(a.norm(1)) &&
        isThirdSingular(a, 1) &&
        a.could(1, isPersonal) &&
        !a.could(
          1,
          both(isNoun, () => !isThirdSingular(a, 1)),
        ) &&
        a.is(2, NEGATIVE) &&
        !(a.is(2, 'rien') && a.is(3, words('que'))) &&
        // `sans qu'on ait rien dit`: what is denied already.
        !(a.is(-1, words("que qu'")) && a.is(-2, 'sans')) &&
        !a.could(1, isPos('preposition', 'pronoun')),
    },
  ],
})
