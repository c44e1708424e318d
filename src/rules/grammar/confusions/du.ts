import { type Agreement, isInfinitive, isParticiple, isPos } from '../features'
import {
  type Around,
  agreeingNoun,
  both,
  either,
  isNoun,
  isSurelyParticiple,
  pastWeak,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const OWED = words('montant reste solde argent')

/** `dû` agrees with the noun before or the subject of être. */
function owedFor(a: Around): readonly string[] {
  const noun = nounBefore(a)
  if (noun?.genders === 2) return [noun.numbers === 2 ? 'dues' : 'due']
  if (noun?.numbers === 2) return ['dus']
  return ['dû', 'due']
}

/** Gender and number of the noun before, a comma and what qualifies it in between (`une déviation non prévue, du à`). */
function nounBefore(a: Around): Agreement | undefined {
  let o = a.token(-1)?.text === ',' ? -2 : -1
  while (o > -6 && !a.could(o, isNoun) && a.could(o, either(isPos('adjective', 'adverb'), isParticiple))) o--
  return a.could(o, isNoun) ? agreeingNoun(a, o) : undefined
}

export const duOwed = confusion({
  id: 'grammar/du-devoir',
  category: 'dû/du',
  message: 'Ici c’est le participe de « devoir » : « dû », avec un accent.',
  why: 'On peut dire « devait » ou « à cause de » : c’est le verbe devoir. « Du » sans accent veut dire « de le ».',
  examples: {
    match: [
      {
        text: 'Nous avons du annuler votre commande.',
        marks: 'du',
        fixed: 'Nous avons dû annuler votre commande.',
      },
      { text: 'Ce retard est du à la météo.', marks: 'du', fixed: 'Ce retard est dû à la météo.' },
      {
        text: 'Il y a une erreur du à la mise à jour.',
        marks: 'du',
        fixed: 'Il y a une erreur due à la mise à jour.',
      },
      {
        text: 'Le bus a subi une déviation non prévue, du à des travaux.',
        marks: 'du',
        fixed: 'Le bus a subi une déviation non prévue, due à des travaux.',
      },
      { text: 'Vous auriez du recevoir un mail.', marks: 'du', fixed: 'Vous auriez dû recevoir un mail.' },
    ],
    pass: [
      'Nous avons du retard.',
      'Il y a du monde au magasin.',
      'Vous avez du savoir-faire.',
      'De la gare au centre, du lundi au samedi.',
      'Elle a du pouvoir.',
      'Le menu du dîner.',
    ],
  },
  slips: [
    {
      of: 'du',
      write: 'dû',
      when: (a) => {
        const isAfterHave =
          a.could(-1, ({ lemma }) => lemma === 'avoir') ||
          (a.is(-1, words('pas encore bien également aussi donc malheureusement')) &&
            a.could(-2, ({ lemma }) => lemma === 'avoir'))
        if (!isAfterHave) return false
        if (a.ends(1)) return true
        const verb = pastWeak(a, 1)
        if (isSurelyParticiple(a, verb)) return true
        return a.could(verb, isInfinitive) && (verb > 1 || !a.could(verb, isNoun) || a.is(1, 'être'))
      },
    },
    {
      of: 'du',
      write: owedFor,
      when: (a) =>
        a.is(1, words('à au aux')) &&
        !a.opens(0) &&
        !a.is(2, words('emporter')) &&
        (a.could(-1, isNoun) ||
          a.could(-1, ({ lemma }) => lemma === 'être') ||
          a.is(-1, words('pas bien sûrement probablement peut-être'))),
    },
    {
      // `une déviation, du à un accident`: `de le` never stands before another preposition.
      of: 'du',
      write: owedFor,
      when: (a) =>
        a.is(1, words('à au aux')) && a.token(-1)?.text === ',' && a.could(2, isPos('determiner', 'noun')),
    },
    {
      of: 'du',
      write: 'dû',
      when: (a) =>
        (a.is(-1, OWED) && (a.ends(1) || a.is(1, words('est par pour sur')))) ||
        // `son rappel était du le 4 mai`
        (a.could(-1, ({ lemma }) => lemma === 'être') && a.is(1, 'le') && a.isNumber(2)),
    },
  ],
})

const HEADS = words('partir lors près auprès compte cause long sujet part cours côté fait vu hors')

export const duArticle = confusion({
  id: 'grammar/du-article',
  category: 'dû/du',
  message: 'Ici il faut « du », sans accent : « de le ».',
  why: '« Du » veut dire « de le » : « le nom du client ». « Dû » est le participe de devoir.',
  examples: {
    match: [
      {
        text: 'Merci d’indiquer le nom dû client.',
        marks: 'dû',
        fixed: 'Merci d’indiquer le nom du client.',
      },
      { text: 'À partir dû lundi 3 mars.', marks: 'dû', fixed: 'À partir du lundi 3 mars.' },
      { text: 'Nous avons dû retard.', marks: 'dû', fixed: 'Nous avons du retard.' },
    ],
    pass: [
      'Le montant dû a été réglé.',
      'Un retard dû à la grève.',
      'Nous avons dû fermer.',
      'C’est dû en grande partie à la météo.',
      'Il a dû vous écrire.',
    ],
  },
  slips: [
    {
      of: 'dû',
      write: 'du',
      when: (a) =>
        a.is(-1, words('partir lors auprès')) ||
        (!a.is(1, 'est') &&
          (a.is(-1, HEADS) || a.could(-1, isPos('noun', 'verb'))) &&
          a.could(
            1,
            both(isNoun, ({ gender, number }) => gender !== 'feminine' && number !== 'plural'),
          ) &&
          !a.could(
            1,
            either(
              isParticiple,
              isInfinitive,
              isPos('preposition', 'determiner', 'pronoun', 'conjunction', 'adverb'),
            ),
          )),
    },
  ],
})
