import { isInfinitive, isParticiple, isPos } from '../features'
import { type Around, isClauseAt, isIndicative, isSurelyFinite, isVerb, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** Verbs that an adverb follows here, and that no `peut` could come after. */
const BEFORE_ADVERB = words(
  'est sont êtes sommes suis es était ai as a avez avons ont va vont vais allez allons sera serez seront serait avait aurez aura aviez devez devrez pourrez pourriez faudrait faut faudra',
)
const SUBJECT = words("c' il elle on vous nous ils elles je j' tu n' y -vous -nous -il -elle -on ce ça cela")

export const peutEtreAdverb = confusion({
  id: 'grammar/peut-etre',
  category: 'peut être/peut-être',
  message: 'L’adverbe « peut-être » prend un trait d’union.',
  why: 'On peut dire « sans doute » à la place : c’est l’adverbe. Si « pourrait être » va, c’est le verbe, sans trait d’union.',
  examples: {
    match: [
      {
        text: 'C’est peut être un souci de connexion.',
        marks: 'peut être',
        fixed: 'C’est peut-être un souci de connexion.',
      },
      {
        text: 'Vous avez peut être reçu un mail.',
        marks: 'peut être',
        fixed: 'Vous avez peut-être reçu un mail.',
      },
      {
        text: 'Peut être que demain ce sera bon.',
        marks: 'Peut être',
        fixed: 'Peut-être que demain ce sera bon.',
      },
      { text: 'On se verra peu être bientôt !', marks: 'peu être', fixed: 'On se verra peut-être bientôt !' },
    ],
    pass: [
      'Cela peut être long.',
      'Le colis peut être retiré.',
      'Ce qui est fait peut être refait.',
      'La commande que vous avez peut être échangée.',
      'Il ne peut être remboursé.',
    ],
  },
  slips: [
    {
      of: 'peut peux',
      to: 1,
      write: 'peut-être',
      when: (a) => {
        if (!a.is(1, 'être')) return false
        if (a.opens(0) && a.is(2, words('même aussi')) && !a.could(3, isParticiple)) return true
        if (a.is(2, words("que qu'")) && (a.opens(0) || a.is(-1, words('et mais ou')))) return true
        if (a.opens(0))
          return (
            isClauseAt(a, 2) ||
            ((a.startsSentence(0) || a.is(3, words('il elle on'))) &&
              (a.ends(2) || (a.could(2, isIndicative) && (a.isClitic(3) || a.is(3, words('il elle on'))))))
          )
        if (!a.is(-1, BEFORE_ADVERB)) return false
        // `ce que vous avez peut être échangé`: a relative leaves the verb without its participle.
        return (
          a.is(-2, SUBJECT) &&
          !a.someBefore(-1, (o) => a.is(o, words("que qu' qui")) && o < -2 && !a.is(o - 1, words('ce parce')))
        )
      },
    },
    {
      of: 'peu',
      to: 1,
      write: 'peut-être',
      when: (a) =>
        a.is(1, 'être') &&
        !a.is(-1, words('il elle on ça cela qui ne')) &&
        !a.could(-1, isPos('noun')) &&
        (a.could(-1, isVerb) || a.opens(0)),
    },
    { of: 'peu-être peux-être', write: 'peut-être', when: () => true },
  ],
})

/** `ce champignon peut-être confondu avec un autre`: a sentence that has no other verb. */
const isVerbOfNoun = (a: Around): boolean =>
  a.could(-1, isPos('noun')) &&
  !a.could(-1, isPos('pronoun', 'verb')) &&
  a.startsSentence(-2) &&
  a.is(-2, words('le la ce cet cette votre notre mon ton son un une')) &&
  a.could(1, isParticiple) &&
  !a.ends(2) &&
  !a.view.tokens.some((_, at) => at > a.at + 1 && isSurelyFinite(a, at - a.at))

export const peutEtreVerb = confusion({
  id: 'grammar/pouvoir-etre',
  category: 'peut être/peut-être',
  message: 'Ici ce sont deux verbes : « peut être », sans trait d’union.',
  why: 'On peut dire « pourrait être » à la place : ce sont deux verbes. « Peut-être » veut dire « sans doute ».',
  examples: {
    match: [
      {
        text: 'Il peut-être retiré en magasin.',
        marks: 'peut-être',
        fixed: 'Il peut être retiré en magasin.',
      },
      {
        text: 'Votre colis ne peut-être livré.',
        marks: 'peut-être',
        fixed: 'Votre colis ne peut être livré.',
      },
      {
        text: 'Ce flacon peut-être rempli de nouveau.',
        marks: 'peut-être',
        fixed: 'Ce flacon peut être rempli de nouveau.',
      },
      { text: 'Cela peut-être long.', marks: 'peut-être', fixed: 'Cela peut être long.' },
    ],
    pass: [
      'Il a peut-être été retiré.',
      'On peut, peut-être, faire mieux.',
      'Peut-être demain.',
      'Une plante peut-être abîmée sera remplacée.',
      'Vous pouvez peut-être nous aider.',
      'Lui peut-être, mais pas moi.',
    ],
  },
  slips: [
    {
      of: 'peut-être',
      write: 'peut être',
      when: (a) => {
        if (a.is(-1, words('ne'))) return true
        if (isVerbOfNoun(a)) return true
        if (a.is(-1, 'elle') && a.opens(-1)) return a.could(1, isParticiple) || a.only(1, isPos('adjective'))
        if (!a.is(-1, words('il on cela ça')) || a.isClitic(-1)) return false
        return !a.could(1, isIndicative) || a.could(1, isParticiple)
          ? !a.ends(1) && !a.could(1, isInfinitive)
          : false
      },
    },
  ],
})

/** Used where a demonstrative determines the noun before. */
const DEMONSTRATIVE = words('ce cet cette ces')
const nounBefore = (a: Around): boolean =>
  a.could(-1, isPos('noun')) &&
  (a.is(-2, DEMONSTRATIVE) || (a.could(-2, isPos('adjective', 'numeral')) && a.is(-3, DEMONSTRATIVE)))

export const ceNomLa = confusion({
  id: 'grammar/hyphen-ci-la',
  category: 'trait d’union',
  message: 'Un trait d’union relie « ci » ou « là » au mot que l’on montre.',
  why: '« Ce jour-là, celui-ci, cette fois-ci » : le petit mot fait corps avec le mot montré.',
  examples: {
    match: [
      { text: 'Cette fois ci, c’est bon.', marks: 'fois ci', fixed: 'Cette fois-ci, c’est bon.' },
      { text: 'Ce jour là, nous étions fermés.', marks: 'jour là', fixed: 'Ce jour-là, nous étions fermés.' },
      { text: 'Ce modèle-la est épuisé.', marks: '-la', fixed: 'Ce modèle-là est épuisé.' },
      { text: 'Prenez plutôt celui ci.', marks: 'celui ci', fixed: 'Prenez plutôt celui-ci.' },
    ],
    pass: [
      'Ce jour-là.',
      'Cette équipe là où vous êtes.',
      'Nous étions là.',
      'Celui qui est là.',
      'Ces temps sont là.',
    ],
  },
  slips: [
    {
      of: 'ci',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-ci`],
      when: (a) => nounBefore(a) || a.is(-1, words('celui celle ceux celles')),
    },
    {
      of: '-la',
      write: '-là',
      when: (a) => a.is(-2, DEMONSTRATIVE) || a.is(-1, words('celui celle ceux celles')),
    },
    {
      of: 'là la',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-là`],
      when: (a) => {
        if (a.is(-1, words('celui celle ceux celles')))
          return a.is(0, 'là') ? !a.is(1, words("où que qu'")) : a.ends(1) || a.is(1, words("ne n' est sont"))
        return nounBefore(a) && (a.ends(1) || (a.is(0, 'là') && isClauseAt(a, 1)))
      },
    },
  ],
})
