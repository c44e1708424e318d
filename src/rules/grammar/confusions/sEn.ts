import { isInfinitive, isParticiple, isPersonal, isPos, type Test } from '../features'
import {
  type Around,
  DETERMINERS,
  isClauseAt,
  isIndicative,
  isNounOrAdjective,
  isSurelyFinite,
  isSurelyInfinitive,
  SUBJECTS,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const PRONOUNS = words('il elle on ils elles qui ne')

export const sansWithout = confusion({
  id: 'grammar/sans',
  category: 'sans/s’en',
  message: 'Ici il faut « sans », qui dit qu’une chose manque.',
  why: 'On peut dire « avec » à la place : c’est donc « sans ». « S’en » va devant un verbe : « il s’en occupe ».',
  examples: {
    match: [
      { text: 'Un échange s’en frais.', marks: 's’en', fixed: 'Un échange sans frais.' },
      {
        text: 'C’est possible s’en votre ticket.',
        marks: 's’en',
        fixed: 'C’est possible sans votre ticket.',
      },
      { text: 'Cent doute une erreur.', marks: 'Cent', fixed: 'Sans doute une erreur.' },
    ],
    pass: [
      'Il faut s’en occuper.',
      'Elle s’en est chargée.',
      'On s’en souvient.',
      'Cent clients sans aucun doute.',
      'Il s’en va demain.',
      'Nous attendons que les voisins veuillent bien s’en charger.',
    ],
  },
  slips: [
    {
      of: 'en',
      from: -1,
      to: 0,
      write: 'sans',
      when: (a) =>
        a.is(-1, words("s' c'")) &&
        !a.is(-2, PRONOUNS) &&
        // `tout le monde s'en doute`: a verb, unless one stands before.
        (!a.is(1, 'doute') || a.opens(-1) || a.may(-2, isPos('verb', 'adverb'))) &&
        (a.is(
          1,
          words(
            'que quoi rien vous nous votre notre vos nos aucun aucune mon ma mes cela doute lui eux frais',
          ),
        ) ||
          a.only(1, isPos('noun'))) &&
        !isClauseAt(a, 1),
    },
    {
      of: 'cent sang sens',
      write: 'sans',
      when: (a) =>
        a.is(1, words('doute cesse faute souci problème aucun aucune attendre')) &&
        !a.is(-1, words('le du au un leur son mon')),
    },
    {
      of: 'en',
      from: -1,
      to: 0,
      write: 'sans',
      // `vous pouvez venir s’en réserver`: of you one would say `vous en`.
      when: (a) =>
        a.is(-1, "s'") &&
        a.only(1, isInfinitive) &&
        a.someBefore(-1, (o) => a.is(o, words('vous nous je tu'))) &&
        !a.someBefore(-1, (o) => a.is(o, words('il elle on ils elles qui'))) &&
        !a.is(-2, words('de pour à')) &&
        !isOfOthers(a),
    },
  ],
})

/** `les renards que nous avons vus veulent bien s’en mêler`: the verb that the infinitive goes with is of the third person. */
const isOfOthers = (a: Around): boolean => {
  for (const o of a.before(-1)) {
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best)) return best.person === 3
  }
  return false
}

const BEFORE_OWN = words('aller devoir pouvoir falloir vouloir')
/** Verbs that go with `s’en`. */
const isOwnVerb: Test = ({ lemma }) =>
  words(
    'occuper charger souvenir apercevoir sortir servir passer plaindre tirer rendre méfier réjouir remettre inquiéter',
  ).has(lemma)
const isThird: Test = ({ person, mood }) => person === 3 && mood !== 'imperative'

export const sEnPronoun = confusion({
  id: 'grammar/s-en',
  category: 'sans/s’en',
  message: 'Ici il faut « s’en », devant un verbe.',
  why: 'On dirait « je m’en occupe, il s’en occupe » : c’est donc « s’en ». « Sans » est le contraire de « avec ».',
  examples: {
    match: [
      { text: 'Notre équipe va sans occuper.', marks: 'sans', fixed: "Notre équipe va s'en occuper." },
      { text: 'On sans occupe tout de suite.', marks: 'sans', fixed: "On s'en occupe tout de suite." },
      { text: 'Le gérant sans souvient encore.', marks: 'sans', fixed: "Le gérant s'en souvient encore." },
      { text: 'Elle sans est rendu compte.', marks: 'sans', fixed: "Elle s'en est rendu compte." },
    ],
    pass: [
      'Sans attendre, nous vérifions.',
      'On va sans doute fermer.',
      'Elle sans lui, jamais.',
      'Il part sans payer.',
      'On répond sans tarder.',
    ],
  },
  slips: [
    {
      of: 'sans',
      write: "s'en",
      when: (a) => {
        if (a.is(-1, PRONOUNS) && !a.isClitic(-1))
          return (
            (isSurelyFinite(a, 1) && a.could(1, isIndicative)) ||
            (a.is(1, 'est') && a.could(2, isParticiple)) ||
            (a.is(-1, 'ne') && a.could(1, isPersonal))
          )
        // `et sans sont bien tirés`
        if (a.is(-1, words('et mais ou')) && a.is(1, words('est sont était étaient')))
          return a.someAfter(2, (o) => o <= 4 && a.could(o, isParticiple))
        // `le gérant sans occupe`: after `sans` a verb with a person is nothing.
        if (isSurelyFinite(a, 1) && a.could(1, ({ person, mood }) => person === 3 && mood !== 'imperative'))
          return a.could(-1, isPos('noun', 'proper', 'adjective')) && !a.is(1, words('est'))
        // `de sans passer`: two prepositions do not meet.
        if (a.is(-1, words('de pour à'))) return a.only(1, isInfinitive)
        // `la gérante sans charge`: the noun that opens its clause has no other verb.
        if (a.could(-1, isPos('noun')) && a.is(-2, DETERMINERS) && a.opens(-2) && a.could(1, isOwnVerb))
          return a.could(1, isThird) && !a.someAfter(2, (o) => a.could(o, isPersonal))
        // `va sans occuper`: only `s’en` stands between `aller` and these verbs.
        return (
          a.could(-1, ({ lemma }) => BEFORE_OWN.has(lemma)) &&
          a.only(1, isInfinitive) &&
          a.could(1, isOwnVerb)
        )
      },
    },
  ],
})

export const dEn = confusion({
  id: 'grammar/d-en',
  category: 'dans/d’en',
  message: 'Devant un infinitif il faut « d’en », ailleurs « dans ».',
  why: '« D’en » veut dire « de cela » et va devant un infinitif : « merci d’en parler ». « Dans » va devant un nom.',
  examples: {
    match: [
      {
        text: 'Merci de nous permettre dans savoir plus.',
        marks: 'dans',
        fixed: "Merci de nous permettre d'en savoir plus.",
      },
      {
        text: 'Nous vous invitons dans profiter !',
        marks: 'dans',
        fixed: "Nous vous invitons d'en profiter !",
      },
      { text: 'Il est d’en votre panier.', marks: 'd’en', fixed: 'Il est dans votre panier.' },
    ],
    pass: [
      'Dans votre panier.',
      'Merci d’en parler.',
      'Vu d’en haut.',
      'Les gens d’en face.',
      'Dans savoir-faire, il y a faire.',
    ],
  },
  slips: [
    {
      of: 'dans',
      write: "d'en",
      when: (a) =>
        isSurelyInfinitive(a, 1) &&
        (!a.could(1, isPos('noun')) || (a.is(1, 'savoir') && a.is(2, words('plus davantage')))),
    },
    {
      of: 'en',
      from: -1,
      to: 0,
      write: 'dans',
      when: (a) =>
        a.is(-1, "d'") &&
        a.is(1, words('le la les votre notre vos nos ce cette ces mon ma mes quel quelle')) &&
        !a.could(2, isInfinitive),
    },
  ],
})

export const sY = confusion({
  id: 'grammar/s-y',
  category: 'si/s’y',
  message: 'Ici il faut « s’y », devant un verbe.',
  why: 'On dirait « je m’y rends, il s’y rend » : c’est donc « s’y ». « Si » pose une condition.',
  examples: {
    match: [
      { text: 'Comment faire pour si rendre ?', marks: 'si', fixed: "Comment faire pour s'y rendre ?" },
      { text: 'On si attendait un peu.', marks: 'si', fixed: "On s'y attendait un peu." },
      { text: 'Elle ne si connaît pas.', marks: 'si', fixed: "Elle ne s'y connaît pas." },
    ],
    pass: [
      'Si besoin, écrivez-nous.',
      'Elle est si gentille.',
      'On sait si bien le faire.',
      'Il vient si vous venez.',
      'Même si c’est long.',
    ],
  },
  slips: [
    {
      of: 'si ci',
      write: "s'y",
      when: (a) => {
        if (isSurelyInfinitive(a, 1) && !a.could(1, isPos('noun')))
          return a.is(-1, words('pour de à sans comment va vont peut faut doit'))
        if (a.could(-1, isPos('noun', 'proper')) && isSurelyFinite(a, 1) && !a.isClitic(2))
          return (
            a.could(1, ({ person }) => person === 3) &&
            !a.is(1, words('est')) &&
            !a.is(-1, words('même merci'))
          )
        return a.is(-1, words('il on ils ne')) && !a.isClitic(-1) && isSurelyFinite(a, 1)
      },
    },
  ],
})

export const siIf = confusion({
  id: 'grammar/si-if',
  category: 'si/s’y',
  message: 'Ici il faut « si », qui pose une condition.',
  why: '« Si vous voulez » : c’est une condition. « Ci » accompagne « celui-ci » ou « ci-joint », « s’y » va devant un verbe.',
  examples: {
    match: [
      { text: 'Ci vous voulez, écrivez-nous.', marks: 'Ci', fixed: 'Si vous voulez, écrivez-nous.' },
      {
        text: 'S’y vous avez une question, dites-le-nous.',
        marks: 'S’y',
        fixed: 'Si vous avez une question, dites-le-nous.',
      },
      { text: 'Ci besoin, nous sommes là.', marks: 'Ci', fixed: 'Si besoin, nous sommes là.' },
      { text: 'Sil vous plaît, patientez.', marks: 'Sil', fixed: "S'il vous plaît, patientez." },
    ],
    pass: [
      'Ci-joint la photo.',
      'Il faut s’y rendre.',
      'S’y ajoutent les frais.',
      'Celui-ci vous plaira.',
      'Si besoin, nous sommes là.',
    ],
  },
  slips: [
    {
      of: 'ci',
      write: 'si',
      when: (a) => isClauseAt(a, 1) || (a.is(1, words('besoin nécessaire possible jamais')) && a.opens(0)),
    },
    {
      of: 'y',
      from: -1,
      to: 0,
      write: 'si',
      when: (a) => a.is(-1, "s'") && a.is(1, SUBJECTS) && isClauseAt(a, 1),
    },
    { of: 'sil', write: "s'il", when: (a) => a.is(1, words('vous te y n’ ne')) || a.could(1, isIndicative) },
    {
      of: 'si',
      to: 1,
      write: (a) => [`s'${a.norm(1)}`],
      when: (a) => a.is(1, words('il ils')) && !a.isClitic(1),
    },
  ],
})

export const nY = confusion({
  id: 'grammar/n-y',
  category: 'ni/n’y',
  message: 'Devant ce verbe il faut « n’y ».',
  why: '« N’y » est « ne » et « y » : « il n’y a pas ». « Ni » relie deux choses que l’on nie : « ni lui ni moi ».',
  examples: {
    match: [
      { text: 'Il ni a plus de stock.', marks: 'ni', fixed: "Il n'y a plus de stock." },
      { text: 'On ni arrive pas.', marks: 'ni', fixed: "On n'y arrive pas." },
      { text: 'Nous ni pouvons rien.', marks: 'ni', fixed: "Nous n'y pouvons rien." },
    ],
    pass: [
      'Ni lui ni moi.',
      'Il n’a ni reçu ni ouvert le colis.',
      'Ni plus ni moins.',
      'Nous ne prenons ni ne vendons.',
      'Pas de ticket ni de facture.',
      'Cela ne tient ni a vous ni a nous.',
    ],
  },
  slips: [
    {
      of: 'ni',
      write: "n'y",
      when: (a) =>
        // `il ne tient ni a vous ni a nous`: denied already, it joins.
        (a.is(1, words('a avait aura aurait')) &&
          !a.isClitic(2) &&
          !a.someBefore(0, (o) => a.is(o, words("ne n' ni pas sans")))) ||
        (a.is(-1, words('il on je nous vous qui')) &&
          a.could(1, isIndicative) &&
          !a.could(1, isNounOrAdjective) &&
          a.someAfter(2, (o) => o <= 4 && a.is(o, words('pas plus rien jamais aucun')))),
    },
  ],
})

export const niNeither = confusion({
  id: 'grammar/ni-neither',
  category: 'ni/n’y',
  message: 'Ici il faut « ni », qui relie deux choses que l’on nie.',
  why: '« Ni lui ni moi » : il n’y a pas de verbe après. « N’y » va devant un verbe : « il n’y a pas ».',
  examples: {
    match: [
      { text: 'Pas de ticket n’y de facture.', marks: 'n’y', fixed: 'Pas de ticket ni de facture.' },
      { text: 'Ni le site n’y le magasin.', marks: 'n’y', fixed: 'Ni le site ni le magasin.' },
      { text: 'Sans retour n’y remboursement.', marks: 'n’y', fixed: 'Sans retour ni remboursement.' },
    ],
    pass: [
      'Il n’y a pas de retour.',
      'On n’y va pas.',
      'N’y pensez plus.',
      'Je n’y peux rien.',
      'Ne n’y touchez pas.',
    ],
  },
  slips: [
    {
      of: 'y',
      from: -1,
      to: 0,
      write: 'ni',
      when: (a) =>
        a.is(-1, "n'") &&
        !a.could(1, isPos('verb')) &&
        (a.is(
          1,
          words(
            "le la les l' de d' du des votre notre vos nos vous lui moi par pour au aux à avec dans sur mon ma",
          ),
        ) ||
          a.only(1, isNounOrAdjective)),
    },
  ],
})
