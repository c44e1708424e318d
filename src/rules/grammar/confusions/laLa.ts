import { isInfinitive, isMood, isParticiple, isPersonal, isPos } from '../features'
import {
  ADVERBS,
  type Around,
  both,
  DETERMINERS,
  isFeminine,
  isIndicative,
  isNominal,
  isNoun,
  isSingular,
  isSurelyFinite,
  pastAdverbs,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const isFeminineNoun = both(isNoun, both(isFeminine, isSingular))
const PREPOSITIONS = words(
  'de à dans avec pour sur par sans chez selon dès depuis pendant après avant contre sous vers malgré',
)
const BE = words(
  'suis es est sommes êtes sont être était étais étions étaient serai sera serons serez seront reste restons restez passe passer passez',
)
const isBe = (a: Around, offset: number): boolean =>
  a.is(offset, BE) || a.could(offset, ({ lemma }) => lemma === 'être')
const AFTER_THERE = words('pour où et mais aussi dans avec quand si car ! toujours depuis chaque')
/** Subjects of `l’a`; what stands between is a pronoun in the dative. */
const SUBJECTS = words('il elle on qui ça cela')
const DATIVE = words('me te nous vous ne')

/** The word there is a participle that `la` could not determine: no noun, no feminine adjective, no verb in person. */
const isDoneTo = (a: Around, offset: number): boolean =>
  a.could(offset, isParticiple) &&
  !a.could(
    offset,
    both(isPersonal, ({ person, number }) => person === 3 && number === 'singular'),
  ) &&
  !a.could(
    offset,
    both(
      isNominal,
      both(
        ({ gender }) => gender !== 'masculine',
        ({ number }) => number !== 'plural',
      ),
    ),
  )

const hasThirdSubject = (a: Around, offset: number): boolean =>
  a.is(offset, SUBJECTS) ||
  a.only(
    offset,
    both(isPos('noun', 'proper'), ({ number }) => number !== 'plural'),
  ) ||
  (a.could(offset, both(isNoun, isSingular)) && a.is(offset - 1, DETERMINERS))

export const laHas = confusion({
  id: 'grammar/l-a',
  category: 'la/là/l’a',
  message: 'Ici il faut « l’a » : un pronom et le verbe avoir.',
  why: 'On peut dire « l’avait » à la place : c’est donc « l’a ». « La » va devant un nom, « là » dit un lieu.',
  examples: {
    match: [
      {
        text: 'Notre conseillère là confirmé hier.',
        marks: 'là',
        fixed: "Notre conseillère l'a confirmé hier.",
      },
      { text: 'Le livreur vous la remis hier.', marks: 'la', fixed: "Le livreur vous l'a remis hier." },
      { text: 'On la reçu ce matin.', marks: 'la', fixed: "On l'a reçu ce matin." },
      { text: 'Notre bière, on la brassée ici.', marks: 'la', fixed: "Notre bière, on l'a brassée ici." },
      { text: 'Je la reçu ce matin.', marks: 'la', fixed: "Je l'ai reçu ce matin." },
    ],
    pass: [
      'On la vérifie ce matin.',
      'Elle la dit excellente.',
      'Notre équipe est là, ravie de vous aider.',
      'Vous pouvez la retourner.',
      'La reçue est bien là.',
      'Qui la veut ?',
      'On la fait réparer.',
    ],
  },
  slips: [
    {
      of: 'la là',
      write: (a) => [a.is(-1, 'je') ? "l'ai" : a.is(-1, 'tu') ? "l'as" : "l'a"],
      when: (a) => {
        const verb = pastAdverbs(a, 1)
        // A pronoun that is only a subject is followed by no noun's group.
        if (a.is(-1, words('je tu il on')) && verb === 1 && a.could(1, isParticiple) && !a.isClitic(-1))
          return !a.could(1, isPersonal)
        if (!isDoneTo(a, verb)) return false
        if (a.is(-1, words('je tu'))) return !a.could(verb, isPersonal)
        const subject = a.is(-1, DATIVE) ? -2 : -1
        if (a.is(subject, words('il on elle qui'))) return true
        // `la maison la mieux placée`: the superlative has an adverb before its participle.
        return verb === 1 && !a.could(verb, isFeminine) && hasThirdSubject(a, subject)
      },
    },
  ],
})

/** With these it is a place (`restez-là`), and what is wrong is the hyphen. */
const STAYING = words('rester arrêter attendre être asseoir aller venir passer')

export const laArticle = confusion({
  id: 'grammar/la-article',
  category: 'la/là/l’a',
  message: 'Ici il faut « la », devant un nom ou un verbe.',
  why: '« La » se remplace par « une » devant un nom, « là » par « ici », « l’a » par « l’avait ».',
  examples: {
    match: [
      {
        text: 'Nous n’avons pas l’a possibilité de le faire.',
        marks: 'l’a',
        fixed: 'Nous n’avons pas la possibilité de le faire.',
      },
      { text: 'Merci de vérifier dans là boîte.', marks: 'là', fixed: 'Merci de vérifier dans la boîte.' },
      { text: 'Appliquez-là le soir.', marks: '-là', fixed: 'Appliquez-la le soir.' },
      { text: 'Nous là recevons demain.', marks: 'là', fixed: 'Nous la recevons demain.' },
    ],
    pass: [
      'C’est là question de goût.',
      'De là vient le retard.',
      'Il l’a vite reçu.',
      'Elle l’a en magasin.',
      'Nous sommes là vendredi.',
      'Qui l’a, cette référence ?',
    ],
  },
  slips: [
    {
      // `appliquez-là`: an object; what one does « là » is written without a hyphen.
      of: '-là',
      write: '-la',
      when: (a) =>
        a.only(-1, isPersonal) &&
        a.could(-1, isMood('imperative')) &&
        !a.could(-1, ({ lemma }) => STAYING.has(lemma)),
    },
    {
      of: 'a as',
      from: -1,
      to: 0,
      write: 'la',
      when: (a) => {
        if (!a.is(-1, "l'") || a.isClitic(1)) return false
        if (a.only(1, isFeminineNoun)) return !a.is(-2, SUBJECTS) || a.is(1, 'possibilité')
        // `pouvez l’a retourner`
        if (a.only(1, isInfinitive))
          return isSurelyFinite(a, -2) || a.is(-2, words('-vous -nous -on pour de à sans'))
        // `il l’a donne`: a verb in person follows.
        return isSurelyFinite(a, 1) && !a.is(-2, "qu'")
      },
    },
    {
      of: 'là',
      write: 'la',
      when: (a) => {
        if (a.is(-1, PREPOSITIONS) && !a.is(-1, words('de par')))
          return a.could(1, isFeminineNoun) && !a.could(1, isPos('adverb', 'preposition'))
        if (a.is(-1, words('de par')) || a.is(-1, BE))
          return a.is(-1, 'de') && a.only(1, isFeminineNoun) && a.is(2, words("de d'"))
        if (a.is(-1, words('je tu nous vous on ne')) && isSurelyFinite(a, 1))
          return a.could(1, isIndicative) && !a.is(1, words('est'))
        return isSurelyFinite(a, -1) && a.only(1, isFeminineNoun)
      },
    },
  ],
})

export const laThere = confusion({
  id: 'grammar/la-there',
  category: 'la/là/l’a',
  message: 'Ici il faut « là », avec un accent.',
  why: 'On peut dire « ici » à la place : c’est donc « là ». « La » sans accent va devant un nom ou un verbe.',
  examples: {
    match: [
      { text: 'Nous sommes la pour vous aider.', marks: 'la', fixed: 'Nous sommes là pour vous aider.' },
      { text: 'Désolé, je n’étais pas la !', marks: 'la', fixed: 'Désolé, je n’étais pas là !' },
      { text: 'Restez la où vous êtes.', marks: 'la', fixed: 'Restez là où vous êtes.' },
      { text: 'D’ici la, bonne journée.', marks: 'la', fixed: 'D’ici là, bonne journée.' },
    ],
    pass: [
      'Vous êtes la meilleure !',
      'Nous sommes la première enseigne.',
      'La 4G est la plus rapide.',
      'La « Box » est la nouveauté.',
      'Donnez-la pour rien.',
      'Ils sont la 3e équipe.',
    ],
  },
  slips: [
    {
      of: 'la',
      write: 'là',
      when: (a) => {
        const next = a.token(1)
        if (a.is(-1, 'ici')) return a.ends(1) || a.is(1, words('nous vous je on il et'))
        if (a.is(1, 'où')) return true
        if (!isBe(a, -1) && !(a.is(-1, ADVERBS) && isBe(a, -2))) return false
        if (a.is(1, words('le les ce')) && a.could(2, isPos('noun')) && a.is(-1, words('pas plus')))
          return true
        if (!next) return true
        if (a.ends(1)) return /^[.,;:!?…)]/.test(next.text) || next.kind === 'protected'
        return a.is(1, AFTER_THERE)
      },
    },
  ],
})
