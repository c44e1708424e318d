import { isInfinitive, isParticiple, isPersonal, isPos, type Test } from '../features'
import {
  type Around,
  both,
  DETERMINERS,
  either,
  isClauseAt,
  isIndicative,
  isNominal,
  isNoun,
  isPlural,
  isSurelyFinite,
  pastWeak,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

/** Moments and cases: `ou` cannot join a clause to them. */
const MOMENTS = words(
  'cas hypothèse éventualité mesure moment date jour heure instant époque période endroit lieu point semaine année mois matin soir temps seconde minute stade',
)
/** Of these one never chooses between the moment and a thing that does something. */
const SUPPOSED = words('cas hypothèse éventualité mesure moment instant')
/** Places, where `ou` might mean a choice: a verb in the past tells that it is the relative. */
const PLACES = words(
  'magasin boutique page ville pays rue adresse agence rayon restaurant hôtel site gare station salle caisse étape point-relais relais commerce enseigne situation',
)
/** Verbs of saying and knowing, which a question may follow. */
const ASKING = words(
  'savoir dire préciser indiquer comprendre demander vérifier sais sait savez savons dites-nous précisez indiquez dis dites voir',
)
const TO_WHOM = words('-moi -nous -lui -leur moi nous')
const ADDRESSES = words(
  'place rue avenue quai boulevard cours square allée parc gare station magasin boutique agence arrêt salle à chez',
)
const PREPOSITIONS = words('par en sur dans pour via chez sous avec à au aux')

/** `la ou l'herbe est haute`; `la ou les clés sont` leaves the choice. */
const isNounWithVerb = (a: Around, offset: number): boolean =>
  a.is(offset, DETERMINERS) &&
  !a.is(offset, 'les') &&
  a.could(offset + 1, isNoun) &&
  (a.is(offset + 2, words('est était a se')) || isSurelyFinite(a, offset + 2))
/** A noun with its determiner, and a verb right behind. */
function isThingDoing(a: Around, offset: number): boolean {
  if (!a.is(offset, DETERMINERS) || !a.could(offset + 1, isNominal)) return false
  const noun = a.could(offset + 2, isNoun) && !isSurelyFinite(a, offset + 2) ? offset + 2 : offset + 1
  const verb = pastWeak(a, noun + 1)
  return isSurelyFinite(a, verb) || a.is(verb, words('est a'))
}

/** `Bonjour Paul, ou avez-vous acheté`: a greeting is not the first of two. */
const opensAfterGreeting = (a: Around): boolean =>
  a.is(-1, ',') && (isGreeting(a, -2) || (isGreeting(a, -3) && a.isWord(-2)))
const isGreeting = (a: Around, offset: number): boolean =>
  a.is(offset, words('bonjour bonsoir salut coucou hello')) && a.startsSentence(offset)

const isVerbAt = (a: Around, offset: number): boolean => a.could(offset, isIndicative)

export const ouWhere = confusion({
  id: 'grammar/ou-where',
  category: 'ou/où',
  message: 'Ici il faut « où », avec un accent : il parle d’un lieu ou d’un moment.',
  why: '« Ou » sans accent veut dire « ou bien ». Si « ou bien » ne va pas, c’est « où ».',
  examples: {
    match: [
      { text: 'Dites-nous d’ou vient le souci.', marks: 'ou', fixed: 'Dites-nous d’où vient le souci.' },
      {
        text: 'Au cas ou vous auriez une question, écrivez-nous.',
        marks: 'ou',
        fixed: 'Au cas où vous auriez une question, écrivez-nous.',
      },
      {
        text: 'Pouvez-vous nous dire ou vous avez acheté ce produit ?',
        marks: 'ou',
        fixed: 'Pouvez-vous nous dire où vous avez acheté ce produit ?',
      },
      {
        text: 'La salle ou vous dînez est au fond.',
        marks: 'ou',
        fixed: 'La salle où vous dînez est au fond.',
      },
      { text: 'Ou en est ma commande ?', marks: 'Ou', fixed: 'Où en est ma commande ?' },
      {
        text: 'Bonjour Paul, ou avez-vous acheté ce sac ?',
        marks: 'ou',
        fixed: 'Bonjour Paul, où avez-vous acheté ce sac ?',
      },
      {
        text: 'Garez-vous quai Joffre, ou il reste des places.',
        marks: 'ou',
        fixed: 'Garez-vous quai Joffre, où il reste des places.',
      },
      { text: 'Dis-moi ou tu ranges les clés.', marks: 'ou', fixed: 'Dis-moi où tu ranges les clés.' },
      {
        text: 'La photo est belle, et celle ou tu cours aussi.',
        marks: 'ou',
        fixed: 'La photo est belle, et celle où tu cours aussi.',
      },
      { text: 'C’est ou exactement ?', marks: 'ou', fixed: 'C’est où exactement ?' },
      {
        text: 'La ou vous campez, il y a de l’eau.',
        marks: 'La ou',
        fixed: 'Là où vous campez, il y a de l’eau.',
      },
      {
        text: 'Posez-la la ou le sol est plat.',
        marks: 'la ou',
        fixed: 'Posez-la là où le sol est plat.',
      },
      { text: 'Écrivez-nous n’importe ou.', marks: 'ou', fixed: 'Écrivez-nous n’importe où.' },
      {
        text: 'Dans l’hypothèse ou la pièce casserait, écrivez-nous.',
        marks: 'ou',
        fixed: 'Dans l’hypothèse où la pièce casserait, écrivez-nous.',
      },
    ],
    pass: [
      'Par mail ou par téléphone.',
      'Vous pouvez nous écrire ou nous appeler.',
      'Passez au magasin ou vous pouvez commander en ligne.',
      'Ou est-ce un simple oubli ?',
      'Lundi ou mardi, comme vous voulez.',
      'Un jour ou l’autre, on y arrivera.',
      'Le matin ou le soir.',
      'Dans ce cas ou le suivant, écrivez-nous.',
      'Au moment ou à la date choisie.',
    ],
  },
  slips: [
    { of: 'ou', write: 'où', confidence: 0.97, when: (a) => a.is(-1, words("d' jusqu'")) },
    {
      // `la ou vous garez la voiture`: an article would have its noun.
      of: 'ou',
      from: -1,
      write: 'là où',
      when: (a) => a.is(-1, 'la') && !a.isClitic(-1) && (isClauseAt(a, 1) || isNounWithVerb(a, 1)),
    },
    { of: 'ou', write: 'où', when: (a) => a.is(-1, 'importe') && a.is(-2, "n'") },
    {
      of: 'ou',
      write: 'où',
      when: (a) => {
        if (
          a.is(-1, MOMENTS) &&
          a.is(-2, words("le la l' au du ce cet cette un une dernier première")) &&
          isClauseAt(a, 1)
        )
          return true
        // `dans l'hypothèse ou le train serait annulé`
        if (a.is(-1, SUPPOSED) && a.is(-2, words("le l' au"))) return isThingDoing(a, 1)
        if (a.is(-1, words('celui celle ceux celles'))) return isClauseAt(a, 1)
        if (a.is(-1, 'là')) return isClauseAt(a, 1) || (a.is(-2, 'est') && a.is(-3, "c'"))
        // `la salle ou nous dînons est fermée`: a noun that opens its clause still waits for its verb.
        return (
          a.could(-1, isNoun) &&
          a.is(-2, DETERMINERS) &&
          a.opens(-2) &&
          a.is(1, words('je nous vous tu on')) &&
          isClauseAt(a, 1) &&
          a.someAfter(3, (o) => isSurelyFinite(a, o) || a.is(o, 'est'))
        )
      },
    },
    {
      of: 'ou',
      write: 'où',
      // `quai Joffre, ou il reste des places`: what is named is a place, and one is told what is there.
      when: (a) => {
        const name = a.token(-1)?.text === ',' ? -2 : -1
        const isName = a.could(name, isPos('proper')) || /^\p{Lu}/u.test(a.token(name)?.text ?? '')
        if (!isName || !a.someBefore(name, (o) => o >= name - 3 && a.is(o, ADDRESSES))) return false
        return (
          a.is(1, 'il') && (a.is(2, words('reste restait')) || (a.is(2, 'y') && a.is(3, words('a avait'))))
        )
      },
    },
    {
      of: 'ou',
      write: 'où',
      // `le magasin ou vous avez acheté`: the helping verb and participle tell a place from a choice.
      when: (a) =>
        a.is(-1, PLACES) &&
        isClauseAt(a, 1) &&
        a.could(pastWeak(a, 2), ({ kind }) => kind === 'auxiliary') &&
        a.could(pastWeak(a, 2) + 1, isParticiple),
    },
    {
      of: 'ou',
      write: 'où',
      // `dire ou vous avez…`: a choice would repeat the verb before (`vous pouvez nous dire ou vous pouvez`).
      when: (a) => {
        const asked = a.is(-1, TO_WHOM) ? -2 : -1
        if (!a.is(asked, ASKING) && !(a.is(-1, 'pas') && a.is(-2, ASKING))) return false
        if (a.is(1, 'en') && isVerbAt(a, 2)) return true
        if (!isClauseAt(a, 1)) return false
        const verb = a.norm(pastWeak(a, 2))
        return !a.someBefore(0, (o) => a.norm(o) === verb)
      },
    },
    {
      of: 'ou',
      write: 'où',
      // `vous l’avez acheté ou ?`: nothing is left to choose.
      when: (a) =>
        /^[?]/.test(a.token(1)?.text ?? '') && a.could(-1, isPos('verb')) && !a.could(-1, isPos('noun')),
    },
    {
      of: 'ou',
      write: 'où',
      // `c’est ou exactement ?`: the choice would have a second member.
      when: (a) =>
        a.is(1, words('exactement précisément')) &&
        (a.ends(2) || a.is(2, 'que')) &&
        a.could(-1, isPos('verb')),
    },
    {
      of: 'ou',
      write: 'où',
      when: (a) => {
        if (!(a.startsSentence(0) || opensAfterGreeting(a)) || !a.isQuestion()) return false
        if (a.is(1, 'en') && isVerbAt(a, 2)) return true
        if (a.is(1, words('est sont')) && !a.isClitic(2))
          return a.is(2, words("le la l' les mon ma mes votre vos notre nos passé passée donc"))
        return (
          a.is(1, words('se trouve')) ||
          (isVerbAt(a, 1) && a.isClitic(2) && !a.is(2, '-ce') && a.only(1, isPersonal))
        )
      },
    },
  ],
})

const isSingleNoun = (a: Around, offset: number): boolean =>
  a.is(offset, DETERMINERS) && a.only(offset + 1, both(isPos('noun', 'adjective', 'verb'), isSingularOrNone))
const isSingularOrNone: Test = ({ number }) => number !== 'plural'

const TIMES = words(
  'lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir janvier février mars avril mai juin juillet août septembre octobre novembre décembre aujourd’hui demain',
)
/** `jeudi où vendredi`: of two days or months one is chosen. */
const isPairOfTimes = (a: Around): boolean =>
  (a.is(-1, TIMES) && a.is(1, TIMES)) ||
  (a.is(1, words('le ce')) && a.is(2, TIMES) && a.is(-1, TIMES) && a.ends(3))

/** `le rouge où le noir`, `noir où beige`: of two of a kind, with no verb behind that `où` could lead to. */
function isChoice(a: Around): boolean {
  const isVerbal = (o: number): boolean => a.may(o, either(isPersonal, isInfinitive))
  if (a.someAfter(1, isVerbal)) return false
  if (a.only(-1, isPos('adjective')) && a.only(1, isPos('adjective'))) return true
  if (!a.is(1, CHOSEN) || !a.could(2, isNominal)) return false
  return a.is(-2, a.norm(1)) || a.is(-3, a.norm(1)) || (a.is(-2, CHOSEN) && a.could(-1, isNominal))
}
const CHOSEN = words("un une le la l' du mon ma ton ta votre vos")

export const ouOr = confusion({
  id: 'grammar/ou-or',
  category: 'ou/où',
  message: 'Ici il faut « ou », sans accent : c’est un choix.',
  why: 'On peut dire « ou bien » à la place. « Où » parle d’un lieu ou d’un moment.',
  examples: {
    match: [
      { text: 'Le café où le thé sont offerts.', marks: 'où', fixed: 'Le café ou le thé sont offerts.' },
      { text: 'Par mail où par téléphone ?', marks: 'où', fixed: 'Par mail ou par téléphone ?' },
      { text: 'Répondez par oui où non.', marks: 'où', fixed: 'Répondez par oui ou non.' },
      { text: 'La livraison prend 3 où 4 jours.', marks: 'où', fixed: 'La livraison prend 3 ou 4 jours.' },
      {
        text: 'Je vous propose jeudi où vendredi.',
        marks: 'où',
        fixed: 'Je vous propose jeudi ou vendredi.',
      },
      { text: 'Un thé où une tisane ?', marks: 'où', fixed: 'Un thé ou une tisane ?' },
      { text: 'C’est plus où moins réglé.', marks: 'où', fixed: 'C’est plus ou moins réglé.' },
    ],
    pass: [
      'Le magasin où vous êtes passé.',
      'Nous ne savons pas où aller.',
      'Le jour où par hasard vous passerez.',
      'Dites-nous où et quand.',
      'La ville où 3 magasins ont ouvert.',
      'Où en est votre dossier ?',
    ],
  },
  slips: [
    {
      of: 'où',
      write: 'ou',
      when: (a) => {
        if (a.is(1, 'moins') && a.is(-1, 'plus')) return true
        if (a.is(1, 'non') && (a.is(-1, 'oui') || a.ends(2))) return true
        if (a.is(1, 'pas') && a.ends(2)) return true
        if (a.is(1, 'bien') && a.opens(0)) return isClauseAt(a, 2) || a.ends(2)
        if (a.isNumber(-1) && a.isNumber(1)) return true
        if (a.is(1, 'contre') && a.is(-1, 'pour')) return true
        if (isPairOfTimes(a) || isChoice(a)) return true
        // `le café où le thé sont offerts`: two of them make the plural.
        if (isSingleNoun(a, -2) && isSingleNoun(a, 1) && a.opens(-2))
          return a.could(3, both(isIndicative, isPlural)) && !a.could(3, isPos('noun'))
        const preposition = a.norm(1)
        return (
          a.is(1, PREPOSITIONS) &&
          !a.opens(0) &&
          (a.norm(-2) === preposition || a.norm(-3) === preposition) &&
          !a.someAfter(2, (o) => a.could(o, isPersonal) && !a.could(o, isNominal)) &&
          !a.could(-1, isPos('verb'))
        )
      },
    },
  ],
})
