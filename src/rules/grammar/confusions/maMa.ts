import { isInfinitive, isParticiple, isPersonal, isPos } from '../features'
import {
  type Around,
  both,
  either,
  isFeminine,
  isNominal,
  isNoun,
  isPlural,
  isSingular,
  isSurelyFinite,
  pastAdverbs,
  SUBJECTS,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const THIRD = words('il elle on qui ça cela')
const PREPOSITIONS = words(
  'de à dans avec pour sur par sans chez selon dès depuis pendant après avant contre sous vers malgré',
)

/** After a possessive there is a noun; after `m’a` a participle. */
const isDone = (a: Around, offset: number, isGroup: (a: Around, offset: number) => boolean): boolean => {
  const verb = pastAdverbs(a, offset)
  return a.could(verb, isParticiple) && !isGroup(a, offset)
}
const isFeminineGroup = (a: Around, offset: number): boolean =>
  a.could(
    offset,
    both(
      isNominal,
      both(
        ({ gender }) => gender !== 'masculine',
        ({ number }) => number !== 'plural',
      ),
    ),
  )
const isMasculineGroup = (a: Around, offset: number): boolean =>
  a.could(offset, isNoun) || a.could(offset + 1, isNoun)

/** The subject right before, or a noun for one. */
const hasSubject = (a: Around, pronouns: ReadonlySet<string>): boolean =>
  a.is(-1, pronouns) ||
  (a.is(-1, 'ne') && a.is(-2, pronouns)) ||
  (a.could(-1, isPos('noun', 'proper')) &&
    !a.could(-1, isPos('preposition', 'conjunction')) &&
    !a.only(-1, isPos('verb')))

export const maHas = confusion({
  id: 'grammar/m-a',
  category: 'ma/m’a',
  message: 'Ici il faut un pronom et le verbe avoir : « m’a », « t’a ».',
  why: 'On peut dire « m’avait » à la place : c’est donc « m’a ». « Ma » et « ta » vont devant un nom.',
  examples: {
    match: [
      { text: 'On ma répondu ce matin.', marks: 'ma', fixed: "On m'a répondu ce matin." },
      { text: 'Cela ma fait plaisir !', marks: 'ma', fixed: "Cela m'a fait plaisir !" },
      {
        text: 'Notre équipe ta envoyé un message.',
        marks: 'ta',
        fixed: "Notre équipe t'a envoyé un message.",
      },
      {
        text: 'Si ta raté le début, on le rejoue.',
        marks: 'ta',
        fixed: "Si t'as raté le début, on le rejoue.",
      },
      {
        text: 'Dis-nous quand ta toujours rien mardi.',
        marks: 'ta',
        fixed: "Dis-nous quand t'as toujours rien mardi.",
      },
      {
        text: 'Les collègues mon répondu que c’est réglé.',
        marks: 'mon',
        fixed: 'Les collègues m’ont répondu que c’est réglé.',
      },
    ],
    pass: [
      'Ma chère Julie, merci !',
      'On transmet ta demande.',
      'Mon dû est réglé.',
      'Il a reçu ma carte.',
      'À mon vu et su.',
      'Ta reprise est prête.',
      'Quand ta commandée arrive, si ta plus belle photo te plaît.',
      'Si ta toute petite sœur vient, et ta mise en plis, ta vue, ta sortie ?',
      'Si ta bien-aimée ou ta reçue te manque, quand ta un peu vieille voiture cale.',
    ],
  },
  slips: [
    // `si ta raté le bus`, `vu que ta toujours rien`: no subject before, and no noun that it could lead.
    {
      of: 'ta',
      write: "t'as",
      confidence: 0.95,
      when: (a) => opensItsClause(a) && isHad(a, pastAdverbs(a, 1)),
    },
    {
      of: 'ma ta',
      write: (a) => {
        const letter = a.norm(0).charAt(0)
        if (a.is(-1, 'tu')) return [`${letter}'as`]
        return [`${letter}'a`]
      },
      when: (a) =>
        // A pronoun that is only a subject is followed by no possessive.
        (a.is(-1, words('il on tu')) && a.could(pastAdverbs(a, 1), isParticiple)) ||
        (isDone(a, 1, isFeminineGroup) &&
          (a.is(-1, 'tu') || hasSubject(a, THIRD)) &&
          !a.is(-1, PREPOSITIONS)),
    },
    {
      of: 'ta',
      write: "t'as",
      when: (a) =>
        a.opens(0) &&
        ((isDone(a, 1, isFeminineGroup) && a.isQuestion()) ||
          (a.is(1, words('bien déjà')) && a.could(2, isParticiple))),
    },
    {
      of: 'mon ton',
      write: (a) => [`${a.norm(0).charAt(0)}'ont`],
      when: (a) => {
        if (!isDone(a, 1, isMasculineGroup)) return false
        return (
          a.is(-1, words('ils elles')) ||
          (a.is(-1, 'qui') && a.could(-2, isPlural)) ||
          a.only(-1, both(isNoun, isPlural)) ||
          (a.could(-1, both(isNoun, isPlural)) && a.is(-2, words('les ces vos nos des')))
        )
      },
    },
  ],
})

const OPENERS = words(
  "si que qu' quand lorsque lorsqu' comme puisque puisqu' mais et ou donc car alors sinon dont où askip oui non bon ah voilà",
)
const opensItsClause = (a: Around): boolean =>
  a.opens(0) || a.is(-1, OPENERS) || (a.is(-1, 'coup') && a.is(-2, 'du'))

const MANLY = words('besoin envie tort froid chaud droit accès intérêt rendez-vous sommeil')
const LEADS_OTHER = words(
  "un une le la les l' des du ton ta tes mon ma mes ce cet cette ces leur leurs quelque quelques aucun aucune deux trois quatre cinq",
)

/** What follows the helping verb and what no feminine possessive leads. */
function isHad(a: Around, o: number): boolean {
  if (!a.isKnown(o)) return false
  if (a.is(o, 'rien') || a.is(o, MANLY)) return true
  // `ta un peu vieille voiture`
  if (a.is(o, LEADS_OTHER)) return !a.is(o + 1, 'peu')
  if (a.is(o, words("de d'"))) return o > 1 && a.is(o - 1, words('pas plus jamais'))
  if (a.could(o, isInfinitive) && !a.could(o, isNoun)) return true
  if (
    !a.could(o, isParticiple) ||
    (a.could(o + 1, both(isNoun, isFeminine)) && !a.could(o + 1, isPos('determiner', 'preposition')))
  )
    return false
  return !isFeminineGroup(a, o) || (a.is(-1, words("que qu'")) && !a.could(o, isNoun))
}

/** Nouns that `avoir` has without an article: `t’as raison`. */
export const HAD_BARE = words(
  'raison tort besoin envie peur hâte faim soif froid chaud mal honte droit accès lieu sommeil mal pitié confiance affaire intérêt coutume vent rendez-vous cours école piscine sport droit conscience connaissance carte blanche pour',
)

/** A noun and nothing else, of the number that the possessive would have, after what leads a noun's group. */
function isBareNoun(a: Around, offset: number): boolean {
  const isPlaced = a.is(0, words('es ai')) ? isPluralNoun : isSingularNoun
  if (a.is(offset, HAD_BARE) || !a.could(offset, isPlaced) || a.could(offset, isOther)) return false
  // `t’es potes`: one person is no plural.
  if (a.is(0, 'es') && !a.could(offset, isSingular) && !a.could(offset, isSingularNoun)) return true
  if (a.is(-2, PREPOSITIONS)) return !a.could(offset, isPos('adjective')) || a.may(offset, isNoun)
  return (
    a.view.readings[a.at + offset]?.best?.pos === 'noun' && (a.could(-2, isPos('verb')) || a.is(-2, 'et'))
  )
}
const isSingularNoun = both(isNoun, ({ number }) => number !== 'plural')
const isPluralNoun = both(isNoun, ({ number }) => number !== 'singular')
const isOther = either(isParticiple, isPos('adverb', 'determiner', 'pronoun', 'preposition'))

export const maPossessive = confusion({
  id: 'grammar/ma-possessive',
  category: 'ma/m’a',
  message: 'Devant ce nom il faut « ma » ou « ta », sans apostrophe.',
  why: 'On peut dire « la mienne » : c’est donc « ma ». « M’a » est le verbe avoir et se remplace par « m’avait ».',
  examples: {
    match: [
      { text: 'Je vous envoie m’a facture.', marks: 'm’a', fixed: 'Je vous envoie ma facture.' },
      { text: 'C’est pour m’a part un plaisir.', marks: 'm’a', fixed: 'C’est pour ma part un plaisir.' },
      {
        text: 'Pour changer t’as box, écris-nous.',
        marks: 't’as',
        fixed: 'Pour changer ta box, écris-nous.',
      },
      { text: 'Transmets-nous t’es photos.', marks: 't’es', fixed: 'Transmets-nous tes photos.' },
      { text: 'Viens avec t’es potes !', marks: 't’es', fixed: 'Viens avec tes potes !' },
      {
        text: 'Dans t’a commande il manque un article.',
        marks: 't’a',
        fixed: 'Dans ta commande il manque un article.',
      },
    ],
    pass: [
      'On m’a dit oui.',
      'Il m’a fait plaisir.',
      'Ce livre m’a plu.',
      'T’as raison, c’est long.',
      'Si t’as faim, passe nous voir.',
      'T’es fan depuis quand ?',
      'Elle t’a répondu en privé.',
      'Qui m’a envoyé ce message ?',
    ],
  },
  slips: [
    {
      of: 'as es ai on',
      from: -1,
      to: 0,
      // `t’as box`, `t’es potes`, `t’on compte`: a verb would not have a bare noun after it.
      write: (a) => [a.is(0, 'as') ? 'ta' : a.is(0, 'on') ? 'ton' : 'tes'],
      when: (a) => a.is(-1, "t'") && isBareNoun(a, 1),
    },
    {
      of: 'a',
      from: -1,
      to: 0,
      write: (a) => [`${a.norm(-1).charAt(0)}a`],
      when: (a) =>
        a.is(-1, words("m' t'")) &&
        a.could(1, both(isNoun, both(isFeminine, isSingular))) &&
        !a.could(1, isParticiple) &&
        // `t'a raison` lacks the s of `t'as`.
        (a.is(-2, PREPOSITIONS) || !a.is(1, HAD_BARE)) &&
        (a.is(-2, PREPOSITIONS) ||
          isSurelyFinite(a, -2) ||
          (a.only(1, isNoun) && !hasSubject(a.moved(-1), THIRD))),
    },
  ],
})

const AFTER_BUT = words(
  "je j' il on nous vous ils tu c' ce ne n' si les le notre votre nos vos pas aussi surtout comme que qu' malheureusement cela ça sachez merci aucun aucune dans en pour avec sans à selon dès lorsque lorsqu' quand également toutefois oui non voilà hélas rassurez sûrement effectivement",
)

export const maisBut = confusion({
  id: 'grammar/mais-but',
  category: 'mes/mais',
  message: 'Ici il faut « mais », qui oppose.',
  why: 'On peut dire « cependant » à la place : c’est donc « mais ». « Mes » veut dire « les miens », « mai » est le mois.',
  examples: {
    match: [
      {
        text: 'C’est noté, mes nous sommes fermés.',
        marks: 'mes',
        fixed: 'C’est noté, mais nous sommes fermés.',
      },
      { text: 'Oui, mai pas demain.', marks: 'mai', fixed: 'Oui, mais pas demain.' },
      { text: 'Merci, mes il en manque un.', marks: 'mes', fixed: 'Merci, mais il en manque un.' },
    ],
    pass: [
      'En mai nous sommes ouverts.',
      'Le 8 mai, nous fermons.',
      'Mes collègues et moi.',
      'Fin mai vous serez livrés.',
      'Mes deux commandes sont là.',
      'Avril, mai, juin.',
      'La montre compte mes pas, mais elle se trompe.',
    ],
  },
  slips: [
    {
      of: 'mes',
      write: 'mais',
      when: (a) =>
        ((a.is(1, AFTER_BUT) && !(a.is(1, 'pas') && a.ends(2))) ||
          (a.is(1, 'bien') && a.is(2, words('sûr sur entendu')))) &&
        !a.is(-1, words('de à')),
    },
    {
      of: 'mai',
      write: 'mais',
      when: (a) =>
        a.is(1, AFTER_BUT) &&
        !a.isNumber(-1) &&
        a.opens(0) &&
        !a.startsSentence(0) &&
        !a.is(1, 'comme') &&
        !a.could(-2, isPos('numeral')),
    },
  ],
})

/** Past the weak pronouns before the verb; none of them has a hyphen. */
function subjectAt(a: Around): number {
  let o = -1
  while (a.is(o, OBJECTS) && !a.isClitic(o)) o--
  return a.isClitic(o) ? 0 : o
}
const OBJECTS = words("me m' te t' nous vous le la les l' lui leur y en")

/** What a reader is asked to put somewhere. */
const PUT = words(
  'adresse mail numéro nom prénom taille pseudo avis commentaire note étoile étoiles pouce cœur like photo alerte rappel story lien casque gilet manteau pull bonnet bottes baskets crème masque écharpe maillot',
)
const PLACES = words('en dans sur sous ici là à au aux de avant')

/** `Mais ton adresse en message privé.`: no verb follows, but the thing to put and where. */
const isOrderToPut = (a: Around): boolean =>
  a.opens(0) &&
  a.is(1, words('ton ta tes un une des')) &&
  a.is(2, PUT) &&
  // `Mais des étoiles, une soupe.`: what there is, after what there is not.
  (a.is(3, PLACES) || (a.ends(3) && a.is(1, words('ton ta tes')))) &&
  !a.isQuestion() &&
  !a.someAfter(3, (o) => a.could(o, isPersonal) && !a.could(o, isNominal))

export const mesOrMay = confusion({
  id: 'grammar/mes-mai',
  category: 'mes/mais',
  message: 'Ici « mais » ne peut pas être la conjonction.',
  why: '« Mais » oppose et se remplace par « cependant ». Devant un nom c’est « mes », dans une date c’est « mai ».',
  examples: {
    match: [
      { text: 'Nous fermons le 8 mais.', marks: 'mais', fixed: 'Nous fermons le 8 mai.' },
      { text: 'Je regarde dans mais messages.', marks: 'mais', fixed: 'Je regarde dans mes messages.' },
      {
        text: 'Je te mais un billet de côté.',
        marks: 'mais',
        fixed: 'Je te mets un billet de côté.',
      },
      {
        text: 'Mais ton numéro en message privé.',
        marks: 'Mais',
        fixed: 'Mets ton numéro en message privé.',
      },
      { text: 'Je mes une photo en ligne.', marks: 'mes', fixed: 'Je mets une photo en ligne.' },
    ],
    pass: [
      'Il reste le 8, mais pas le 9.',
      'Nous fermons à 18 h mais le site reste ouvert.',
      'Je vous mets une photo.',
      'Le 8 mai 2026.',
      'C’est joli mais cher.',
      'Mais ton numéro est faux.',
      'Mais un avis ne suffit pas.',
      'Pas de wifi, non. Mais des photos, une soupe et du calme.',
    ],
  },
  slips: [
    {
      of: 'mais',
      write: 'mai',
      when: (a) =>
        (a.isNumber(-1) &&
          /^\d{1,2}(?:er)?$/.test(a.norm(-1)) &&
          (a.ends(1) || a.isNumber(1)) &&
          a.is(-2, words('le du au'))) ||
        (a.is(-1, words('en fin début courant')) && (a.ends(1) || a.isNumber(1))),
    },
    {
      of: 'mais',
      write: 'mes',
      when: (a) =>
        a.is(-1, PREPOSITIONS) &&
        a.could(1, both(isNoun, isPlural)) &&
        !a.is(-1, words('pour contre avant après')),
    },
    {
      of: 'mes mais',
      write: 'mets',
      when: (a) => a.is(-1, words('je tu')) && !a.is(1, SUBJECTS) && !a.could(1, isPersonal) && a.isWord(1),
    },
    {
      // `je te mais de côté`, `on vous mes le lien`: two pronouns leave room for a verb alone.
      of: 'mes mais',
      write: (a) => [a.is(subjectAt(a), words('je tu')) ? 'mets' : 'met'],
      when: (a) => subjectAt(a) < -1 && a.is(subjectAt(a), words('je tu il on')),
    },
    { of: 'mais', write: 'mets', confidence: 0.9, when: isOrderToPut },
    {
      of: 'mes',
      write: 'met',
      when: (a) => a.is(-1, words('il on')) && a.isWord(1) && !a.could(1, isPersonal),
    },
  ],
})
