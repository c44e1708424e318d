import { isInfinitive, isParticiple, isPos, type Test } from '../features'
import {
  type Around,
  both,
  DETERMINERS,
  isFeminine,
  isIndicative,
  isMasculine,
  isNominal,
  isNoun,
  isPlural,
  isSingular,
  isSurelyFinite,
  isSurelyParticiple,
  pastAdverbs,
  pastWeak,
  SUBJECTS,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const isPerson =
  (person: number, number: string) =>
  (reading: Parameters<typeof isIndicative>[0]): boolean =>
    isIndicative(reading) && reading.person === person && reading.number === number
const isPluralOnly = (a: Around, offset: number): boolean =>
  a.could(offset, both(isNoun, isPlural)) &&
  !a.could(offset, both(isNominal, isSingular)) &&
  !a.could(offset, isPos('adverb', 'pronoun', 'determiner', 'preposition'))

const isCardinal: Test = ({ kind }) => kind === 'cardinal'

/** `serrez contacté`: what follows is said of somebody, and nothing is squeezed. */
const isQualified = (a: Around): boolean =>
  a.only(pastAdverbs(a, 1), isPos('adjective', 'verb')) &&
  a.could(pastAdverbs(a, 1), ({ pos, mood }) => pos === 'adjective' || mood === 'participle-past')

/** `nous n'avons pas pus venir`: the participle of pouvoir, which has no plural. */
const isBeenAble = (a: Around): boolean =>
  a.someBefore(
    0,
    (o) => o >= -4 && a.could(o, ({ kind, lemma }) => kind === 'auxiliary' && lemma === 'avoir'),
  ) && a.could(pastWeak(a, 1), isInfinitive)

/** One key too few or too many makes another word: only where the sentence has no other place for it. */
export const oneLetter = confusion({
  id: 'grammar/one-letter',
  category: 'faute de frappe',
  message: 'Une lettre a changé : le mot écrit existe, mais ce n’est pas celui qu’il faut ici.',
  why: 'Le dictionnaire connaît ce mot, donc rien ne le souligne. La place dans la phrase dit qu’un autre était voulu.',
  examples: {
    match: [
      {
        text: 'Écrivez-nous avants la livraison.',
        marks: 'avants',
        fixed: 'Écrivez-nous avant la livraison.',
      },
      { text: 'Mais tus peux échanger.', marks: 'tus', fixed: 'Mais tu peux échanger.' },
      { text: 'Apporte tas licence.', marks: 'tas', fixed: 'Apporte ta licence.' },
      { text: 'Il est livré dan la semaine.', marks: 'dan', fixed: 'Il est livré dans la semaine.' },
      {
        text: 'Voici six pots, don deux en verre.',
        marks: 'don',
        fixed: 'Voici six pots, dont deux en verre.',
      },
      { text: 'Le stock est dont épuisé.', marks: 'dont', fixed: 'Le stock est donc épuisé.' },
      { text: 'Nous cherchons nue solution.', marks: 'nue', fixed: 'Nous cherchons une solution.' },
      { text: 'Merci pour vous retours.', marks: 'vous', fixed: 'Merci pour vos retours.' },
      {
        text: 'Nos vous remercions de votre avis.',
        marks: 'Nos',
        fixed: 'Nous vous remercions de votre avis.',
      },
      { text: 'Elle serra prête demain.', marks: 'serra', fixed: 'Elle sera prête demain.' },
      { text: 'Vous serrez contacté lundi.', marks: 'serrez', fixed: 'Vous serez contacté lundi.' },
      {
        text: 'Il date de moins de 3 moi.',
        marks: 'moi',
        fixed: 'Il date de moins de 3 mois.',
      },
      { text: 'Ce n’est pus possible.', marks: 'pus', fixed: 'Ce n’est plus possible.' },
      {
        text: 'Je vois remercie de votre message.',
        marks: 'vois',
        fixed: 'Je vous remercie de votre message.',
      },
    ],
    pass: [
      'Don du sang jeudi au gymnase.',
      'Une peau nue et douce.',
      'Les avants de l’équipe ont tus leur joie, sains et saufs.',
      'Il faut un don de sang, dont deux poches et un tas de gestes.',
      'Tu es ceinture noire, 2e dan, et le pou est parti.',
      'Merci de vous être déplacés.',
      'Nos conseillers vous répondent.',
      'Je vois votre message.',
      'Il tombe des nues.',
      'Serrez bien la vis, serrez-la.',
      'Nous serrons les prix.',
      'Entre vous 3 et moi, rien de grave.',
      'Avec vous commandes et retours sont simples.',
    ],
  },
  slips: [
    {
      of: 'nue',
      write: 'une',
      when: (a) =>
        !a.could(-1, isNoun) &&
        !a.is(-1, words('à')) &&
        a.could(1, both(isNoun, both(isFeminine, isSingular))) &&
        a.isWord(1),
    },
    {
      of: 'nu',
      write: 'un',
      when: (a) =>
        !a.could(-1, isNoun) &&
        !a.is(-1, words('à mis mise tout')) &&
        a.could(1, both(isNoun, both(isMasculine, isSingular))),
    },
    {
      of: 'pus',
      write: (a) => [isBeenAble(a) ? 'pu' : 'plus'],
      when: (a) => !a.is(-1, words('je tu le du de un')) || (a.is(-1, 'le') && a.only(1, isPos('adjective'))),
    },
    {
      of: 'vos',
      write: 'vous',
      when: (a) =>
        (a.could(pastWeak(a, 1), isPerson(2, 'plural')) && isSurelyFinite(a, pastWeak(a, 1))) ||
        (isSurelyFinite(a, 1) && a.is(-1, words('je nous on il'))) ||
        (a.only(1, isInfinitive) && a.is(-1, words('de pour à'))),
    },
    {
      of: 'nos',
      write: 'nous',
      when: (a) =>
        (a.could(pastWeak(a, 1), isPerson(1, 'plural')) &&
          (isSurelyFinite(a, pastWeak(a, 1)) || a.is(1, 'vous'))) ||
        (a.only(1, isInfinitive) && a.is(-1, words('de pour à'))),
    },
    {
      of: 'vous',
      write: 'vos',
      when: (a) =>
        isPluralOnly(a, 1) &&
        !a.could(1, isPos('verb')) &&
        a.is(-1, words('pour de à dans sur toutes tous sous par avec')) &&
        !a.isClitic(0),
    },
    {
      of: 'nous',
      write: 'nos',
      when: (a) =>
        isPluralOnly(a, 1) &&
        !a.could(1, isPos('verb')) &&
        a.is(-1, words('de dans sur toutes tous par')) &&
        !a.isClitic(0),
    },
    {
      of: 'vois voue',
      write: 'vous',
      when: (a) => a.is(-1, words('je nous on')) && isSurelyFinite(a, 1) && !a.isClitic(1),
    },
    {
      of: 'pas',
      write: 'par',
      when: (a) =>
        a.is(1, words('mail téléphone email courrier courriel sms')) &&
        a.ends(2) &&
        !a.someBefore(0, (o) => a.is(o, words("ne n' ni pas"))) &&
        (a.could(-1, isPos('pronoun', 'verb')) || a.is(-1, 'ou')),
    },
    {
      // `elle serra prête`, `il ferra le nécessaire`: an r too many makes other verbs of être and faire.
      of: 'serra serras serrai serront serrez serrons ferra ferras ferrai ferront ferrez ferrons',
      write: (a) => [a.norm(0).replace('rr', 'r')],
      when: (a) =>
        !a.isClitic(1) &&
        (!a.is(0, words('serrez serrons')) || isQualified(a)) &&
        !a.is(1, words('la les l’ des vos leur leurs mes ses')) &&
        !a.is(-1, words("se s' me les")) &&
        (a.is(0, 'ferrons') || !a.is(-1, 'nous')),
    },
    {
      // `prévenu avants l’ouverture`: a preposition has no plural; with a determiner these are nouns.
      of: 'avants contres pendants devants saufs',
      write: (a) => [a.norm(0).slice(0, -1)],
      when: (a) =>
        !a.is(-1, DETERMINERS) &&
        !a.is(-1, words('et tu')) &&
        !a.isNumber(-1) &&
        (a.is(1, DETERMINERS) || a.is(1, words("l' de d' que si pour en dans ça")) || a.isNumber(1)),
    },
    { of: 'tus', write: 'tu', when: (a) => a.could(pastWeak(a, 1), isPerson(2, 'singular')) },
    {
      of: 'tas',
      write: (a) => (a.could(1, isParticiple) && !a.could(1, isNoun) ? ["t'as"] : ['ta', "t'as"]),
      when: (a) =>
        !a.is(-1, DETERMINERS) &&
        !a.could(-1, isPos('adjective', 'numeral')) &&
        (a.is(1, DETERMINERS) || a.could(1, both(isNominal, isSingular)) || a.could(1, isParticiple)),
    },
    {
      // `40 €, pou deux`: the insect has an article.
      of: 'pou',
      write: 'pour',
      when: (a) =>
        !a.is(-1, DETERMINERS) && !a.could(-1, isPos('adjective')) && (a.isWord(1) || a.isNumber(1)),
    },
    {
      // `si c bon`: a letter that names a thing is a capital, or stands behind a noun.
      of: 'c',
      write: "c'est",
      when: (a) =>
        a.token(0)?.text === 'c' &&
        (a.opens(0) || a.could(-1, isPos('conjunction', 'pronoun', 'adverb'))) &&
        a.isWord(1) &&
        !a.is(1, words('et ou')),
    },
    {
      // `la soirée fût belle`: without `que` a clause says what was.
      of: 'fût',
      write: 'fut',
      when: (a) =>
        !a.is(-1, DETERMINERS) &&
        !a.isClitic(1) &&
        (a.is(-1, words('ce il elle on qui')) || a.could(-1, isNoun)) &&
        !a.someInSentence(words("que qu' quoique quoiqu' lorsque si puisque afin")),
    },
    {
      // `le colis n’ait pas parti`: the subjunctive has `que` before it, or a relative.
      of: 'ait',
      write: (a) => (a.is(-1, "n'") ? ['est', 'a'] : ['a', 'est']),
      when: (a) =>
        !a.isClitic(1) &&
        (a.is(-1, words("n' il elle on")) || a.could(-1, isNoun)) &&
        !a.someInSentence(
          words("que qu' quoique quoiqu' qui dont où quoi lorsque lorsqu' puisque jusqu' puisse puissent"),
        ),
    },
    {
      of: 'mai',
      write: 'mais',
      when: (a) => a.opens(0) && a.is(1, words("nous vous je j' il elle on c' tu ils")),
    },
    { of: 'qua', write: ["qu'à", "qu'a"], when: (a) => !a.is(-1, 'sine') },
    {
      of: 'dan',
      write: 'dans',
      when: (a) => !a.isNumber(-1) && (a.is(1, DETERMINERS) || a.isNumber(1)),
    },
    {
      of: 'don',
      write: 'dont',
      when: (a) =>
        !a.is(-1, DETERMINERS) &&
        !a.is(-1, words('de en par')) &&
        !a.could(-1, isPos('adjective')) &&
        // `Don du sang mardi`
        !(a.opens(0) && a.is(1, words('du des'))) &&
        (a.is(1, SUBJECTS) || a.is(1, DETERMINERS) || a.isNumber(1) || a.only(1, isCardinal)),
    },
    {
      of: 'dont',
      write: (a) => [a.could(-1, ({ lemma }) => lemma === 'faire') ? 'don' : 'donc'],
      // `en faire dont à`, `la panne vient dont plutôt`: a relative has a subject, or a verb, behind it.
      when: (a) =>
        (a.could(-1, ({ lemma }) => lemma === 'faire') && a.is(1, words("à au aux de d'"))) ||
        ((isSurelyFinite(a, -1) || a.is(-1, words('est sont a ont'))) &&
          (a.only(1, isPos('adverb')) || a.could(1, isInfinitive) || isSurelyParticiple(a, 1))),
    },
    {
      of: 'son',
      write: ['sans', 'sont'],
      when: (a) =>
        a.is(1, words('aucun aucune ce cette cet')) && !a.is(-1, DETERMINERS) && !a.could(-1, isNoun),
    },
    {
      of: 'demains',
      write: 'demain',
      when: (a) => !a.is(-1, DETERMINERS),
    },
    {
      // `moins de 3 moi`: what is counted is no pronoun.
      of: 'moi foi',
      write: (a) => [a.is(0, 'moi') ? 'mois' : 'fois'],
      when: (a) =>
        (a.isNumber(-1) || a.only(-1, isCardinal) || a.is(-1, words('plusieurs quelques chaque'))) &&
        !a.is(-1, words('un une')) &&
        !a.isClitic(0),
    },
    {
      of: 'ver',
      write: 'vers',
      when: (a) =>
        a.is(1, words("le la les l' notre votre nous vous un une")) && !a.is(-1, words('le un du ce de')),
    },
  ],
})
