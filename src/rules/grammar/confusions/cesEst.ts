import { isParticiple, isPersonal, isPos } from '../features'
import { GREETINGS } from '../frame'
import {
  ADVERBS,
  type Around,
  both,
  DETERMINERS,
  either,
  isInfinitiveOrParticiple,
  isNominal,
  isNoun,
  isPlural,
  isSingular,
  isSurelyFinite,
  isSurelyParticiple,
  isVerb,
  pastAdverbs,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const SUBJECTS = words('on il elle ça cela')
const PREPOSITIONS = words(
  "de d' à dans avec pour sur par sans chez selon dès depuis pendant après avant contre sous vers malgré parmi entre",
)
/** Words that a plural noun's group does not begin with. */
const AFTER_CEST = words(
  "un une le la l' les notre votre mon ma ton ta pas très vraiment parfait noté vrai dommage bon bien tout toujours ça moi nous vous lui eux pour dans en à comme avec super génial gentil normal parti promis fait réglé corrigé rectifié quoi qui",
)
const NOUN_AFTER = isPos('noun', 'adjective', 'proper', 'numeral')

/** Nothing of a plural noun's group can be read in the word there. */
const isNoPluralGroup = (a: Around, offset: number): boolean =>
  a.isKnown(offset) &&
  a.isWord(offset) &&
  !a.could(
    offset,
    both(NOUN_AFTER, ({ number }) => number !== 'singular'),
  ) &&
  (a.is(offset, AFTER_CEST) || a.only(offset, both(either(isPos('adjective'), isParticiple), isSingular)))

export const cestPresentative = confusion({
  id: 'grammar/c-est',
  category: 'ces/ses/c’est/s’est',
  message: 'Ici il faut « c’est », qui veut dire « cela est ».',
  why: 'On peut dire « cela est » à la place : c’est donc « c’est ». « Ces », « ses » vont devant un nom pluriel, « s’est » devant un participe.',
  examples: {
    match: [
      {
        text: 'Bonsoir Rémi, s’est réglé pour demain.',
        marks: 's’est',
        fixed: 'Bonsoir Rémi, c’est réglé pour demain.',
      },
      { text: 'Ses noté, merci !', marks: 'Ses', fixed: "C'est noté, merci !" },
      { text: 'Ces une belle idée.', marks: 'Ces', fixed: "C'est une belle idée." },
      { text: 'S’est un plaisir de vous lire.', marks: 'S’est', fixed: 'C’est un plaisir de vous lire.' },
      { text: 'Bonjour, s’est très gentil !', marks: 's’est', fixed: 'Bonjour, c’est très gentil !' },
    ],
    pass: [
      'Ces bons de réduction sont valables.',
      'Ses bien jolies photos nous touchent.',
      'Elle s’est un peu trompée.',
      'S’est-il passé quelque chose ?',
      'Notre équipe s’est à nouveau réunie.',
      'Ces très beaux modèles arrivent bientôt.',
      'Ces quelques lignes nous touchent.',
    ],
  },
  slips: [
    {
      of: 'ces ses',
      write: "c'est",
      when: (a) => {
        if (a.is(1, words('tout toute très bien vraiment toujours pas pour dans en à comme avec'))) {
          const next = pastAdverbs(a, 1)
          return (
            next > 1 &&
            (isNoPluralGroup(a, next) || a.ends(next)) &&
            !a.could(next, both(NOUN_AFTER, isPlural)) &&
            (a.opens(0) || a.is(-1, words('que mais et car')))
          )
        }
        return isNoPluralGroup(a, 1) && !a.is(-1, SUBJECTS) && !a.is(-1, words("ne n' je tu"))
      },
    },
    {
      of: 'est était étaient',
      from: -1,
      to: 0,
      write: (a) => [`c'${a.norm(0)}`],
      when: (a) => {
        if (!a.is(-1, "s'") || a.isClitic(1)) return false
        if (!a.opens(-1) && !a.is(-2, words('que mais et car donc si puisque où quand comme'))) return false
        if (a.someAfter(1, (o) => o <= 5 && a.could(o, isParticiple)))
          return (a.startsSentence(-1) || isAfterGreeting(a, -1)) && a.could(1, isParticiple)
        return a.is(1, AFTER_CEST) || a.could(1, NOUN_AFTER)
      },
    },
    {
      of: 'sait sais',
      write: "c'est",
      when: (a) =>
        a.opens(0) && a.is(1, words('un une noté parfait très vraiment bon dommage super')) && !a.isClitic(1),
    },
  ],
})

/** `Bonjour Rémi, s’est prêt`: whoever is greeted is spoken to, and no subject. */
const isAfterGreeting = (a: Around, offset: number): boolean =>
  GREETINGS.test(a.view.tokens[0]?.norm ?? '') &&
  a.view.tokens.findIndex(({ text }) => text === ',') === a.at + offset - 1 &&
  a.at + offset <= MOST_GREETING
/** Place after the longest greeting with a title, a name and its comma. */
const MOST_GREETING = 5

/** Participles of the verbs that are pronominal in replies, whatever else they are. */
const PRONOMINAL = words(
  'trompé retrouvé égaré décroché décollé détaché réuni glissé passé produit présenté déroulé arrêté engagé excusé occupé rendu perdu senti installé inscrit amélioré aperçu terminé',
)
const stem = (norm: string): string => norm.replace(/e?s?$/, '')
const isPronominal = (norm: string): boolean =>
  PRONOMINAL.has(norm) || PRONOMINAL.has(stem(norm)) || PRONOMINAL.has(norm.replace(/s$/, ''))

export const sestReflexive = confusion({
  id: 'grammar/s-est',
  category: 'ces/ses/c’est/s’est',
  message: 'Ici il faut « s’est », du verbe « se … ».',
  why: 'On dirait « je me suis trompé » : c’est donc « s’est ». « C’est » veut dire « cela est ».',
  examples: {
    match: [
      {
        text: 'On c’est trompés dans l’envoi.',
        marks: 'c’est',
        fixed: 'On s’est trompés dans l’envoi.',
      },
      {
        text: 'Une erreur c’est glissée dans la commande.',
        marks: 'c’est',
        fixed: 'Une erreur s’est glissée dans la commande.',
      },
      { text: 'Dites-nous ce qui c’est passé.', marks: 'c’est', fixed: 'Dites-nous ce qui s’est passé.' },
      { text: 'Il ces bien passé ?', marks: 'ces', fixed: "Il s'est bien passé ?" },
    ],
    pass: [
      'Votre commande, c’est noté.',
      'On sait qui c’est.',
      'Elle, c’est notre cheffe.',
      'Le plus simple c’est de nous écrire.',
      'Ce qui compte c’est vous.',
      'Votre avis c’est important.',
    ],
  },
  slips: [
    {
      of: 'est était étaient étant',
      from: -1,
      to: 0,
      write: (a) => [`s'${a.norm(0)}`],
      when: (a) =>
        a.is(-1, "c'") &&
        (isReflexive(a, -2, 1) ||
          (a.is(-2, 'ne') && a.someAfter(1, (o) => o <= 4 && a.could(o, isParticiple)))),
    },
    { of: 'ces ses', write: "s'est", when: (a) => isReflexive(a, -1, 1) },
    {
      of: 'cet cette',
      write: "s'était",
      when: (a) => a.is(-1, words('il on')) && isSurelyParticiple(a, pastAdverbs(a, 1)),
    },
  ],
})

function isReflexive(a: Around, subject: number, after: number): boolean {
  const verb = pastAdverbs(a, after)
  if (!a.could(verb, isParticiple)) return false
  if (a.is(subject, words('il on'))) return true
  if (a.is(subject, words('qui elle tout rien cela ça'))) return isPronominal(a.norm(verb))
  if (!isPronominal(a.norm(verb)) || a.opens(subject + 1)) return false
  return (
    a.only(subject, isPos('noun', 'proper', 'adjective')) ||
    (a.could(subject, isNoun) && a.is(subject - 1, DETERMINERS))
  )
}

export const cesDeterminer = confusion({
  id: 'grammar/ces-determiner',
  category: 'ces/ses/c’est/s’est',
  message: 'Devant un nom pluriel il faut « ces » ou « ses ».',
  why: '« Ces » montre plusieurs choses, « ses » dit à qui elles sont. « C’est » veut dire « cela est » et ne va pas devant un nom seul.',
  examples: {
    match: [
      {
        text: 'Nous avons bien noté c’est remarques.',
        marks: 'c’est',
        fixed: 'Nous avons bien noté ces remarques.',
      },
      {
        text: 'Pour c’est raisons, nous avons fermé.',
        marks: 'c’est',
        fixed: 'Pour ces raisons, nous avons fermé.',
      },
      {
        text: 'Ses produits-là ne sont plus vendus.',
        marks: 'Ses',
        fixed: 'Ces produits-là ne sont plus vendus.',
      },
    ],
    pass: [
      'C’est vacances aujourd’hui !',
      'Pour nous c’est important.',
      'C’est de bonnes nouvelles.',
      'Chaque client a ses habitudes.',
      'Avec ça c’est mieux.',
    ],
  },
  slips: [
    {
      of: 'est',
      from: -1,
      to: 0,
      write: ['ces', 'ses'],
      when: (a) =>
        a.is(-1, words("c' s'")) &&
        a.could(1, both(isNominal, isPlural)) &&
        !a.could(1, either(both(isNominal, isSingular), isPos('determiner', 'pronoun', 'adverb'))) &&
        (a.is(-2, PREPOSITIONS) ||
          a.only(-2, either(isVerb, isParticiple, isPos('adjective'))) ||
          // `c’est problèmes sont`: the noun has a verb of its own.
          (a.opens(-1) && isSurelyFinite(a, 2) && a.could(2, isPlural))) &&
        !a.is(-2, 'être'),
    },
    {
      of: 'est',
      from: -1,
      to: 0,
      write: 'ces',
      // `c’est dahlias, nous les avons cueillis`: a bare noun in the plural that they take up again.
      when: (a) =>
        a.is(-1, "c'") &&
        a.opens(-1) &&
        a.only(1, both(isNoun, isPlural)) &&
        a.token(2)?.text === ',' &&
        a.is(3, words('nous on je vous ils elles')) &&
        a.is(4, 'les'),
    },
    {
      of: 'ses',
      write: 'ces',
      confidence: 0.9,
      when: (a) =>
        (a.is(2, words('-là -ci')) && a.could(1, isPlural) && !a.could(1, isPersonal)) ||
        (a.is(2, words('-là -ci')) && a.could(1, both(isNoun, isPlural))),
    },
  ],
})

export const saitKnow = confusion({
  id: 'grammar/sait',
  category: 'ces/ses/c’est/s’est',
  message: 'Ici c’est le verbe savoir.',
  why: 'On peut dire « je savais, on savait » à la place : c’est donc le verbe savoir.',
  examples: {
    match: [
      { text: 'Je ne c’est pas encore.', marks: 'c’est', fixed: 'Je ne sais pas encore.' },
      { text: 'On ne ces jamais !', marks: 'ces', fixed: 'On ne sait jamais !' },
      { text: 'Tu s’est comment faire ?', marks: 's’est', fixed: 'Tu sais comment faire ?' },
    ],
    pass: [
      'Ce n’est pas encore sûr.',
      'Je sais que c’est long.',
      'On ne s’est jamais vus.',
      'Tu vois, c’est prêt.',
      'Je trouve ses photos belles.',
    ],
  },
  slips: [
    {
      of: 'est',
      from: -1,
      to: 0,
      write: (a) => [savoir(a, -2)],
      when: (a) => a.is(-1, words("c' s'")) && isKnower(a, -2, 1),
    },
    { of: 'ces ses', write: (a) => [savoir(a, -1)], when: (a) => isKnower(a, -1, 1) },
  ],
})

const savoir = (a: Around, before: number): string => {
  const subject = a.is(before, 'ne') ? before - 1 : before
  return a.is(subject, words('je tu')) ? 'sais' : 'sait'
}
function isKnower(a: Around, before: number, after: number): boolean {
  const isDeterminer = a.is(0, words('ces ses'))
  if (a.is(before, 'ne')) {
    // `personne ne s’est quand`: a question is what one knows, or not.
    if (!isDeterminer && a.is(after, words('quand où comment pourquoi si quoi combien')))
      return !a.someAfter(after + 1, (o) => o <= after + 2 && a.could(o, isParticiple))
    if (!a.is(after, words('pas plus jamais rien'))) return false
    // `ne s’est pas trompé`; but `ne ses pas` is nothing at all.
    const far = isDeterminer ? 2 : 4
    return !a.someAfter(
      after,
      (o) => o <= after + far && a.could(o, isDeterminer ? isParticiple : isInfinitiveOrParticiple),
    )
  }
  return (
    a.is(before, words('je tu')) &&
    !a.could(pastAdverbs(a, after), isParticiple) &&
    (a.is(before, 'je') || !a.is(after, ADVERBS))
  )
}
