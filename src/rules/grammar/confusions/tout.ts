import { isInfinitive, isPersonal, isPos } from '../features'
import {
  type Around,
  agreeingNoun,
  both,
  isIndicative,
  isNoun,
  isNounOrAdjective,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const PLURAL = words('les nos vos mes tes ses ces leurs')
const SINGULAR = words("le la l' notre votre mon ma ton ta son sa leur ce cet cette")
/** Where `tous` with a noun in the singular cannot be « everybody ». */
const PREPOSITIONS = words('de à avec pour dans sur par pendant durant sans chez et malgré')
/** `avant tout`, `pas du tout`: `tout` belongs to what comes before. */
const isAdverb = (a: Around): boolean =>
  a.is(-1, words('avant après du pas surtout')) ||
  (a.is(-1, 'malgré') && a.could(-2, isPersonal)) ||
  (a.is(-1, 'malgré') && a.someAfter(2, (o) => a.only(o, isPersonal)))
/** What happens to people and things, and to no degree. */
const DONE = words(
  'partir repartir sortir arriver venir revenir vendre prendre livrer rembourser expédier envoyer traiter réserver inscrire installer fermer ouvrir distribuer prévenir avertir former remplacer contrôler vérifier',
)
const GREETINGS = words(
  'bonjour bonsoir merci bienvenue bravo salut félicitations coucou hello bon bonne bonnes bisous',
)

/** `tout`, in the gender and number of the noun behind the determiner. */
function toutFor(a: Around, determiner: number): readonly string[] {
  if (a.is(determiner, words('la ma ta sa cette'))) return ['toute']
  if (a.is(determiner, words('le ce'))) return ['tout']
  const noun = agreeingNoun(a, determiner + 1)
  const isPlural = a.is(determiner, PLURAL)
  if (noun?.genders === 2) return [isPlural ? 'toutes' : 'toute']
  if (noun?.genders === 1) return [isPlural ? 'tous' : 'tout']
  return isPlural ? ['tous', 'toutes'] : ['tout', 'toute']
}

const isFeminineAlone = both(isPos('adjective'), ({ gender }) => gender === 'feminine')

const isFeminineOnly = (a: Around, offset: number): boolean =>
  a.could(offset, isNoun) &&
  !a.could(
    offset,
    both(isNoun, ({ gender }) => gender !== 'feminine'),
  ) &&
  !a.could(offset, isPos('adverb', 'pronoun')) &&
  a.may(
    offset,
    both(
      isNoun,
      both(
        ({ gender }) => gender === 'feminine',
        ({ number }) => number === 'singular',
      ),
    ),
  ) &&
  !a.could(offset + 1, isInfinitive)

export const tousAll = confusion({
  id: 'grammar/tous',
  category: 'tout/tous',
  message: '« Tout » s’accorde avec ce qu’il accompagne.',
  why: 'On écrit « tout le temps, toute la journée, tous les jours, toutes les semaines ». « Tous » seul veut dire « tout le monde ».',
  examples: {
    match: [
      { text: 'Les billets sont tout vendus.', marks: 'tout', fixed: 'Les billets sont tous vendus.' },
      {
        text: 'Nous faisons tous notre possible.',
        marks: 'tous',
        fixed: 'Nous faisons tout notre possible.',
      },
      {
        text: 'Tout inscription tardive sera refusée.',
        marks: 'Tout',
        fixed: 'Toute inscription tardive sera refusée.',
      },
      {
        text: 'On ne gagne pas tout les jours.',
        marks: 'tout',
        fixed: 'On ne gagne pas tous les jours.',
      },
      { text: 'La vitrine est tous neuve.', marks: 'tous', fixed: 'La vitrine est toute neuve.' },
      { text: 'Tout nos magasins sont ouverts.', marks: 'Tout', fixed: 'Tous nos magasins sont ouverts.' },
      {
        text: 'Bonjour à tout, le live commence !',
        marks: 'tout',
        fixed: 'Bonjour à tous, le live commence !',
      },
      { text: 'Tout la brigade vous remercie.', marks: 'Tout', fixed: 'Toute la brigade vous remercie.' },
      { text: 'Bon week-end à tout !', marks: 'tout', fixed: 'Bon week-end à tous !' },
      { text: 'Toute nos excuses.', marks: 'Toute', fixed: 'Toutes nos excuses.' },
      {
        text: 'Fermé le lundi toutes la journée.',
        marks: 'toutes',
        fixed: 'Fermé le lundi toute la journée.',
      },
      { text: 'Les lettres sont toute parties.', marks: 'toute', fixed: 'Les lettres sont toutes parties.' },
      { text: 'On fait tous pour, promis !', marks: 'tous', fixed: 'On fait tout pour, promis !' },
      { text: 'Tous le monde est là.', marks: 'Tous', fixed: 'Tout le monde est là.' },
      { text: 'Merci de toute vos réponses.', marks: 'toute', fixed: 'Merci de toutes vos réponses.' },
      { text: 'Avec toute les équipes.', marks: 'toute', fixed: 'Avec toutes les équipes.' },
    ],
    pass: [
      'Elle nous a servi à tous la même part.',
      'Tout les intéresse.',
      'Ils sont tout contents et tout mouillés.',
      'Vous avez tout compris, malgré tous ces détails.',
      'Toute l’équipe vous remercie.',
      'Merci à tout le monde.',
      'Elles sont toutes la voir, et nous venons tous pour vous.',
      'Nous faisons tout notre possible.',
      'À tout à l’heure !',
      'Vous avez tous le même code.',
      'Elles sont toutes l’objet d’un suivi.',
      'Nous sommes tous votre obligé.',
    ],
  },
  slips: [
    {
      of: 'tout',
      write: (a) => [a.is(1, 'ceux') ? 'tous' : 'toutes'],
      when: (a) => a.is(1, words('ceux celles')) && !isAdverb(a),
    },
    {
      // `sont tout repartis`: « entièrement » goes with how one is, not with what one has done.
      of: 'tout',
      write: ['tous', 'toutes'],
      when: (a) =>
        a.is(-1, words('sont sommes êtes étaient étions seront serons furent')) &&
        a.could(
          1,
          ({ lemma, mood, number }) => mood === 'participle-past' && number !== 'singular' && DONE.has(lemma),
        ),
    },
    {
      // `pas tout les jours la fête`: how often.
      of: 'tout',
      write: (a) => toutFor(a, 1),
      when: (a) =>
        a.is(-1, 'pas') &&
        a.is(1, 'les') &&
        a.is(2, words('jours semaines mois ans matins soirs dimanches samedis lundis week-ends')),
    },
    {
      // `tout équipe inscrite`: before a vowel the two sound alike.
      of: 'tout',
      write: 'toute',
      when: (a) =>
        /^[aâeéèêiîoôuh]/.test(a.norm(1)) &&
        !a.could(-1, isPos('verb', 'determiner', 'pronoun', 'adverb')) &&
        !a.is(-1, words('en de à par pour du')) &&
        isFeminineOnly(a, 1) &&
        // `tout avance`: a verb, unless what follows says more of the noun.
        (a.only(1, isNoun) || a.is(2, words('qui non dont')) || a.could(2, isFeminineAlone)),
    },
    {
      // `les places y sont tout.`
      of: 'tout',
      write: ['tous', 'toutes'],
      when: (a) => a.is(-1, words('sont étaient seront')) && a.is(-2, 'y') && a.ends(1),
    },
    {
      of: 'tout',
      write: ['tous', 'toutes'],
      when: (a) => a.is(1, 'été') && a.is(-1, words('ont avons avez avaient auront')),
    },
    {
      of: 'tout',
      write: ['tous', 'toutes'],
      when: (a) =>
        a.is(-1, words('vous nous eux')) &&
        a.ends(1) &&
        a.is(-2, words('à pour chez de avec')) &&
        a.token(1)?.text !== '?',
    },
    {
      // `elle est tous neuve`: one, however much.
      of: 'tous',
      write: (a) => [a.could(1, isFeminineAlone) && !/^[aeiouhéèê]/.test(a.norm(1)) ? 'toute' : 'tout'],
      when: (a) =>
        a.is(-1, words('est suis es était sera semble reste')) &&
        a.could(1, isPos('adjective')) &&
        !a.could(1, ({ number }) => number === 'plural' || number === 'both') &&
        !a.could(1, isPos('adverb')),
    },
    {
      of: 'tout toute',
      write: (a) => toutFor(a, 1),
      when: (a) =>
        a.is(1, PLURAL) &&
        !a.isClitic(1) &&
        !isAdverb(a) &&
        (a.is(1, 'les')
          ? a.could(
              2,
              both(isNounOrAdjective, ({ number }) => number !== 'singular'),
            ) &&
            !a.could(
              2,
              both(isPersonal, ({ person }) => person === 3),
            )
          : true),
    },
    {
      of: 'tous toutes',
      write: (a) => toutFor(a, 1),
      when: (a) => {
        if (a.is(0, 'tous') && a.is(1, 'le') && a.is(2, 'monde')) return !a.could(3, isPos('adjective'))
        if (!a.is(1, SINGULAR) || a.isClitic(1)) return false
        // `nous avons tous le même`, `toutes l’objet`: after a verb or a pronoun `tous` stands for people.
        if (!a.opens(0) && !a.is(-1, PREPOSITIONS)) return false
        // `ouvert à tous le premier samedi`: when.
        if (a.is(0, 'tous') && a.is(1, 'le') && a.is(-1, PREPOSITIONS)) return false
        // `il nous a donné à tous la même note`: whom it was given.
        if (a.is(-1, 'à') && a.someBefore(-1, (o) => a.is(o, words('nous vous leur')))) return false
        return a.could(
          2,
          both(isNounOrAdjective, ({ number }) => number !== 'plural'),
        )
      },
    },
    {
      // `mardi toutes la journée`.
      of: 'toutes',
      write: 'toute',
      when: (a) =>
        a.is(1, words('la ma ta sa cette')) &&
        a.only(2, isNoun) &&
        isFeminineOnly(a, 2) &&
        !a.could(-1, isPos('verb', 'pronoun')),
    },
    {
      // `sont toute sorties`.
      of: 'toute',
      write: 'toutes',
      when: (a) =>
        a.is(-1, words('sont étaient seront')) &&
        a.could(
          1,
          ({ lemma, mood, gender, number }) =>
            mood === 'participle-past' && gender === 'feminine' && number === 'plural' && DONE.has(lemma),
        ),
    },
    {
      // `trois jours pour tous voir`, `on fait tous pour`: what is seen or done is a thing.
      of: 'tous',
      write: 'tout',
      when: (a) =>
        (a.is(-1, 'pour') &&
          a.is(1, words('voir savoir faire comprendre visiter essayer goûter découvrir dire lire')) &&
          a.ends(2)) ||
        (a.could(
          -1,
          both(isPersonal, ({ lemma }) => lemma === 'faire'),
        ) &&
          a.is(1, 'pour') &&
          (a.ends(2) || a.could(2, isInfinitive) || a.is(2, words("que qu'")))),
    },
    {
      of: 'toute',
      write: 'toutes',
      when: (a) =>
        a.only(
          1,
          both(
            isNoun,
            both(
              ({ number }) => number === 'plural',
              ({ gender }) => gender === 'feminine',
            ),
          ),
        ),
    },
    {
      of: 'toutes',
      write: (a) => [toutFor(a, 1)[0] ?? 'tous'],
      when: (a) =>
        a.is(1, words('les nos vos ces mes tes ses leurs')) &&
        // `toutes les sept`: each of them.
        !a.could(2, ({ kind }) => kind === 'cardinal') &&
        agreeingNoun(a, 2)?.genders === 1 &&
        !a.could(-1, isPos('verb', 'pronoun')),
    },
    {
      of: 'tous',
      write: 'toutes',
      when: (a) =>
        !a.could(2, isInfinitive) &&
        a.is(1, words('les nos vos ces mes tes ses leurs')) &&
        agreeingNoun(a, 2)?.genders === 2 &&
        !a.could(-1, isPos('verb', 'pronoun')),
    },
    {
      of: 'tout',
      write: 'toute',
      // `tout la brigade`, `tout l’équipe`: a noun that is feminine and nothing else, and no verb before it.
      when: (a) =>
        a.is(1, words("la l' ma ta sa cette notre votre leur")) &&
        !a.isClitic(1) &&
        !isAdverb(a) &&
        !a.is(-1, words('en de à c’est est')) &&
        isFeminineOnly(a, 2),
    },
    {
      of: 'tout',
      write: ['tous', 'toutes'],
      when: (a) => a.is(-1, 'à') && a.ends(1) && a.someBefore(-1, (o) => o >= -4 && a.is(o, GREETINGS)),
    },
    {
      of: 'tout',
      write: ['tous', 'toutes'],
      when: (a) =>
        a.is(-1, 'à') &&
        a.is(1, words('et')) &&
        a.is(2, words('à merci bonne bienvenue toutes')) &&
        a.is(-2, GREETINGS),
    },
    {
      of: 'tous',
      write: 'tout',
      when: (a) => {
        if (a.is(1, 'à') && a.is(2, words('fait'))) return true
        if (a.is(1, 'de') && a.is(2, words('suite même'))) return a.is(2, 'suite') || !a.is(3, words('les'))
        if (a.is(1, words("d'")) && a.is(2, 'abord')) return true
        if (a.is(1, words('ce')) && a.is(2, words("que qu' qui dont"))) return true
        if (a.is(1, words('ça cela simplement'))) return true
        if (a.is(1, words('notre votre leur son mon ton')) && a.is(2, 'possible')) return true
        if (a.is(-1, words('malgré du avant')) && a.ends(1))
          return a.is(-1, 'malgré') || a.is(-2, words('pas surtout rien'))
        if (a.opens(0) && a.is(1, words('est sera était va peut a doit reste'))) return !a.isClitic(2)
        return (
          a.opens(0) &&
          a.could(
            1,
            both(isIndicative, ({ person, number }) => person === 3 && number === 'singular'),
          ) &&
          !a.could(1, isPos('noun', 'adjective', 'determiner'))
        )
      },
    },
    {
      of: 'tout',
      write: 'tous',
      when: (a) =>
        a.is(1, words('deux trois quatre')) &&
        a.is(-1, words('nous vous les ils sont sommes êtes avaient avons avez ont')),
    },
  ],
})
