import { isInfinitive, isPos } from '../features'
import { type Around, isClauseAt, pastWeak, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const DEGREES = words('pas bien très plus aussi trop si tout vraiment absolument presque')
const AFTER_SURE = words("nous vous je il elle on c' ce oui non si et mais merci n' que qu' tout")

const isBe = (a: Around, offset: number): boolean => a.could(offset, ({ lemma }) => lemma === 'être')
const AFTER_OF = words("la l' notre votre son sa ce cette ces nos vos lui moi nous vous elle eux rien")
/** `êtes-vous sur`, `ne sommes pas sur`. */
const isAfterBe = (a: Around): boolean =>
  isBe(a, -1) || ((a.is(-1, DEGREES) || a.isClitic(-1)) && isBe(a, -2))

/** `nous sommes surs`: what stands before tells the number, the gender stays open. */
function sureFor(a: Around): readonly string[] {
  if (a.is(0, 'surs')) return ['sûrs']
  if (a.is(0, 'sures')) return ['sûres']
  if (a.is(0, 'sure')) return ['sûre']
  return ['sûr', 'sûre']
}

export const sure = confusion({
  id: 'grammar/sur-certain',
  category: 'sur/sûr',
  message: 'Ici il faut « sûr », avec un accent : il veut dire « certain ».',
  why: 'On peut dire « certain » à la place : c’est donc « sûr ». « Sur » sans accent est le contraire de « sous ».',
  examples: {
    match: [
      { text: 'Bien sur, vous pouvez passer.', marks: 'sur', fixed: 'Bien sûr, vous pouvez passer.' },
      { text: 'Êtes-vous sur de la taille ?', marks: 'sur', fixed: 'Êtes-vous sûr de la taille ?' },
      { text: 'Soyez-en sur.', marks: 'sur', fixed: 'Soyez-en sûr.' },
      {
        text: 'Nous sommes surs de nos produits.',
        marks: 'surs',
        fixed: 'Nous sommes sûrs de nos produits.',
      },
      {
        text: 'Je suis sur que cela va vous plaire.',
        marks: 'sur',
        fixed: 'Je suis sûr que cela va vous plaire.',
      },
    ],
    pass: [
      'Le coussin tient bien sur la chaise.',
      'Nous sommes sur Instagram, pas sur papier.',
      'Il est sur place.',
      'Cliquez sur « Valider ».',
      'Le colis est sur de bons rails.',
      'Je suis sur ce dossier.',
    ],
  },
  slips: [
    {
      of: 'sur',
      write: 'sûr',
      when: (a) => {
        if (a.is(-1, 'bien') && a.could(1, isInfinitive)) return true
        if (a.is(-1, 'bien'))
          return a.ends(1)
            ? !isQuote(a)
            : a.is(1, AFTER_SURE) && (a.opens(-1) || a.is(1, words("que qu'")) || isClauseAt(a, 1))
        if (a.is(-1, 'et') && a.could(-2, isPos('adjective'))) return a.ends(1) && !isQuote(a)
        if (a.ends(1)) return !isQuote(a) && (isAfterBe(a) || a.is(-1, words('pour coup -en')))
        // `pas sur que`: être is left out.
        if (a.is(-1, 'pas') && a.is(1, words("que qu'"))) return true
        if (!isAfterBe(a)) return false
        if (a.is(1, words("que qu'"))) return true
        if (!a.is(1, words("de d'"))) return false
        return a.is(2, AFTER_OF) || a.could(pastWeak(a, 2), isInfinitive)
      },
    },
    {
      of: 'surs sure sures',
      write: sureFor,
      when: (a) =>
        isAfterBe(a) ||
        a.is(-1, words('bien')) ||
        a.is(-1, words('valeur valeurs')) ||
        a.is(-2, words('valeur valeurs')),
    },
  ],
})

/** `sur « Valider »`, `sur #promo`: a sign that opens something is no end. */
const isQuote = (a: Around): boolean =>
  /^[«"“(#@[:/]/.test(a.token(1)?.text ?? '') || a.token(1)?.kind === 'protected'

const AFTER_ON = words(
  "le la l' les un une notre votre nos vos ce cette ces mon ma mes ton ta tes quel quelle facebook instagram internet",
)

export const onTop = confusion({
  id: 'grammar/sur-preposition',
  category: 'sur/sûr',
  message: 'Ici il faut « sur », sans accent : le contraire de « sous ».',
  why: '« Sûr » veut dire « certain ». Si « certain » ne va pas, c’est « sur ».',
  examples: {
    match: [
      { text: 'Rendez-vous sûr notre site.', marks: 'sûr', fixed: 'Rendez-vous sur notre site.' },
      { text: 'Vous pouvez compter sûr nous !', marks: 'sûr', fixed: 'Vous pouvez compter sur nous !' },
      { text: 'Suivez-nous sûr Instagram.', marks: 'sûr', fixed: 'Suivez-nous sur Instagram.' },
    ],
    pass: [
      'Bien sûr le magasin est ouvert.',
      'C’est sûr !',
      'Nous en sommes sûrs.',
      'Pas sûr, notre stock est bas.',
      'Soyez-en sûr, nous vérifions.',
    ],
  },
  slips: [
    {
      of: 'sûr',
      write: 'sur',
      when: (a) =>
        !a.is(-1, words('bien pour coup')) &&
        !isAfterBe(a) &&
        !a.opens(0) &&
        (a.is(1, AFTER_ON) || (a.is(1, words('nous vous')) && a.ends(2))),
    },
  ],
})
