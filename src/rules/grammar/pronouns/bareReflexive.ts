import { table } from '../../../text/table'
import { tokenRule } from '../../define'
import { opensWithVowel } from '../../style/rewrite'
import { isPersonal, spanOf } from '../features'
import { Around, words } from '../kit/around'

/**
 * Verbs that are never without their reflexive pronoun; those that share forms with others (`la fuite`, `une enquête`)
 * are left out. Grevisse, Le Bon Usage, § 779.
 */
const ALWAYS =
  'méfier évanouir enfuir repentir abstenir moquer évader emparer efforcer absenter désister obstiner méprendre agenouiller suicider acharner évertuer soucier souvenir envoler réfugier blottir prélasser extasier dédire raviser empresser écrier écrouler'.split(
    ' ',
  )
/** Without a pronoun these have an object, and one may moquer somebody in letters: only with what follows. */
const WITH_DE = words('moquer souvenir soucier méfier')
const OF = words("de d' du des")
const OWN = table<readonly [string, string]>({
  je: ['me', "m'"],
  tu: ['te', "t'"],
  il: ['se', "s'"],
  elle: ['se', "s'"],
  on: ['se', "s'"],
  ils: ['se', "s'"],
  elles: ['se', "s'"],
  nous: ['nous', 'nous '],
  vous: ['vous', 'vous '],
})

export const bareReflexive = tokenRule({
  id: 'grammar/bare-reflexive',
  kind: 'grammar',
  category: 'pronom réfléchi',
  severity: 'warn',
  message: 'Ce verbe est toujours pronominal : il manque le pronom réfléchi.',
  why: 'On se méfie, on se souvient, on s’évanouit : ces verbes ne vont pas sans leur pronom, « je me méfie », « nous nous souvenons ».',
  lemmas: ALWAYS,
  examples: {
    match: [
      { text: 'Je méfie de ce vendeur.', marks: 'méfie', fixed: 'Je me méfie de ce vendeur.' },
      {
        text: 'Nous souvenons bien de cette soirée.',
        marks: 'souvenons',
        fixed: 'Nous nous souvenons bien de cette soirée.',
      },
      {
        text: 'Elle évanouit à la vue du sang.',
        marks: 'évanouit',
        fixed: "Elle s'évanouit à la vue du sang.",
      },
    ],
    pass: [
      'Je me méfie de lui, nous nous souvenons de tout.',
      'Il lui en souvient encore.',
      'Un souvenir de vacances, des souvenirs.',
      'Méfiez-vous, on vous moquait jadis.',
      'Il moquait leurs manières.',
      'Nous ne nous moquons pas de vous.',
      'Ne vous souciez pas de la vaisselle.',
    ],
  },
  check(view, at) {
    const a = new Around(view, at)
    const verb = view.tokens[at]
    if (verb?.kind !== 'word' || verb.clitic || !a.must(0, isPersonal)) return undefined
    if (a.isClitic(1)) return undefined
    const ne = a.is(-1, words("ne n'")) ? -2 : -1
    const own = OWN[a.norm(ne)]
    if (!own || a.isClitic(ne) || OWN[a.norm(ne - 1)]) return undefined
    // `nous ne nous moquons pas`, `ne vous moquez pas`: it is the reflexive one.
    if (ne === -1 && a.is(-1, words('nous vous')) && a.is(-2, words("ne n'"))) return undefined
    // `il me méfie`: the pronoun before is another's object.
    const isObject = /^(?:nous|vous)$/.test(a.norm(ne)) && !isOwnPerson(a, ne)
    if (isObject) return undefined
    const lemmas = (view.readings[at]?.analyses ?? []).map(({ lemma }) => lemma)
    if (lemmas.some((lemma) => WITH_DE.has(lemma)) && !isWithDe(a)) return undefined
    const [whole, elided] = own
    const isElided = opensWithVowel(verb.norm, view.lexicon)
    return {
      span: spanOf(verb),
      suggestions: [isElided ? `${elided}${verb.text}` : `${whole} ${verb.text}`],
      confidence: 0.95,
    }
  },
})

const isWithDe = (a: Around): boolean =>
  a.is(1, OF) || (a.must(1, ({ pos }) => pos === 'adverb') && a.is(2, OF))

const isOwnPerson = (a: Around, offset: number): boolean =>
  a.could(
    0,
    (each) => isPersonal(each) && each.number === 'plural' && each.person === (a.is(offset, 'nous') ? 1 : 2),
  )
