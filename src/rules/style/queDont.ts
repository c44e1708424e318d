import { withCaseOf } from '../../text/normalise'
import { tokenRule } from '../define'
import { allowedBy } from '../grammar/agreement'
import { antecedentsOf } from '../grammar/antecedent'
import {
  across,
  could,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  must,
  spanOf,
} from '../grammar/features'
import { nounGroupAt } from '../grammar/nounGroup'
import { isQuoted } from '../pattern/quotation'
import type { SentenceView } from '../rule'
import { opensWithVowel } from './rewrite'

/** Verbs with a complement in *de*, besides the object that they may have: after them *dont* may be right. */
const WITH_DE = new Set(
  'parler rêver manquer hériter abuser changer jouir user discuter rire sortir venir décider convenir témoigner débattre disposer profiter bénéficier dépendre douter souvenir servir occuper plaindre charger avoir être faire traiter tirer retirer obtenir recevoir apprendre attendre exiger informer avertir prévenir remercier féliciter accuser priver entendre dire savoir penser croire rendre vouloir tenir voir juger conclure déduire extraire sauter oublier ignorer connaître perdre découvrir lire citer rappeler vanter'.split(
    ' ',
  ),
)
/** Verbs whose object has no *de*, where it is given or said to someone. */
const GIVING = new Set(
  'faire envoyer donner transmettre adresser communiquer montrer remettre laisser signaler écrire proposer offrir vendre prêter confier poster'.split(
    ' ',
  ),
)
/** Antecedents of manner: *la façon dont vous avez répondu*. */
const MANNERS = new Set('façon manière sorte mesure'.split(' '))
const SUBJECTS = new Set("je j' tu il elle on nous vous ils elles".split(' '))

export const queDont = tokenRule({
  id: 'style/que-dont',
  kind: 'grammar',
  category: 'dont/que',
  severity: 'warn',
  message: 'Ce verbe a un complément sans « de » : il faut « que ».',
  why: 'On commande quelque chose, on remplit quelque chose : le relatif est « que ». « Dont » remplace un complément avec « de ».',
  words: ['dont'],
  examples: {
    match: [
      {
        text: 'Le formulaire dont vous avez rempli est arrivé.',
        marks: 'dont',
        fixed: 'Le formulaire que vous avez rempli est arrivé.',
      },
      {
        text: 'La balançoire dont vous avez commandée est en rupture.',
        marks: 'dont',
        fixed: 'La balançoire que vous avez commandée est en rupture.',
      },
      {
        text: 'Les reproches dont vous nous avez faits sont justes.',
        marks: 'dont',
        fixed: 'Les reproches que vous nous avez faits sont justes.',
      },
      {
        text: 'Voici les photos dont il a envoyées.',
        marks: 'dont il',
        fixed: 'Voici les photos qu’il a envoyées.',
      },
      {
        text: 'La scie dont il utilise est neuve.',
        marks: 'dont il',
        fixed: 'La scie qu’il utilise est neuve.',
      },
      {
        text: 'Les sacs dont nos vendeurs ont remplis sont lourds.',
        marks: 'dont',
        fixed: 'Les sacs que nos vendeurs ont remplis sont lourds.',
      },
    ],
    pass: [
      'Le formulaire dont vous avez besoin est arrivé.',
      'Le film dont vous avez parlé sort demain.',
      'La seule chose dont j’avais envie, c’était de dormir.',
      'La façon dont vous avez réagi nous touche.',
      'La confiance dont vous nous avez honorés est une joie.',
      'Les soucis dont vous nous avez fait part sont réglés.',
      'Le livre dont vous avez corrigé les fautes est en vente.',
      'Un service dont nous vous avons informé.',
      'Les articles dont vous avez commandé deux exemplaires.',
      'Les magasins dont les équipes ont changé sont ouverts.',
      'Les clients dont nos agents ont reçu les lettres.',
    ],
  },
  check(view, at) {
    const { tokens } = view
    const token = tokens[at]
    const subject = tokens[at + 1]
    if (!token || !subject || isQuoted(view, at)) return
    if (!SUBJECTS.has(subject.norm))
      return isAgreed(view, at)
        ? { span: spanOf(token), suggestions: [withCaseOf(token.text, 'que')], confidence: 0.9 }
        : undefined
    if (MANNERS.has(tokens[at - 1]?.norm ?? '') || !may(view, at - 1, isPos('noun'))) return
    const isGiven = DATIVE.test(tokens[at + 2]?.norm ?? '')
    const verb = isGiven ? at + 3 : at + 2
    // `l'outil dont j'utilise`: in a simple tense too, where the verb has nothing but an object.
    const participle =
      participleOf(view, verb) ?? (must(view, verb, isPersonal) && isSimple(view, verb) ? verb : undefined)
    if (participle === undefined || !isObjectOnly(view, participle, isGiven) || !closes(view, participle + 1))
      return
    const joins = opensWithVowel(subject.norm, view.lexicon)
    return {
      span: joins ? across(token, subject) : spanOf(token),
      suggestions: [withCaseOf(token.text, joins ? `qu’${subject.text}` : 'que')],
      confidence: 0.9,
    }
  },
})

/**
 * `les sacs dont nos vendeurs ont remplis`: after avoir the participle has the mark of what stands before, and only
 * *que* makes that its object.
 */
export function isAgreed(view: SentenceView, dont: number): boolean {
  const group = nounGroupAt(view, dont + 1)
  const things = antecedentsOf(view, dont).flatMap(({ attribute, heads }) => [attribute, ...heads])
  const participle = group && participleOf(view, group.end)
  if (things.length === 0 || participle === undefined || !isObjectOnly(view, participle, false)) return false
  const own = allowedBy(view, participle, isParticiple)
  return (
    own !== undefined &&
    (own.genders === 2 || own.numbers === 2) &&
    things.some((thing) => isPossible(meet(own, thing))) &&
    closes(view, participle + 1)
  )
}

const DATIVE = /^(?:nous|vous|lui|leur|me|m'|te|t')$/

/** The participle of a compound tense that begins at `at`, with nothing but *bien*, *déjà* between. */
function participleOf(view: SentenceView, at: number): number | undefined {
  if (!could(view, at, ({ lemma, kind }) => lemma === 'avoir' && kind === 'auxiliary')) return undefined
  let next = at + 1
  while (/^(?:bien|déjà|tous|toutes|récemment)$/.test(view.tokens[next]?.norm ?? '')) next++
  return could(view, next, isParticiple) || (could(view, next, isPersonal) && !may(view, next, isPos('noun')))
    ? next
    : undefined
}

/** Nothing but something: `porter`, `utiliser`; what may go without an object may have another complement. */
const isSimple = (view: SentenceView, at: number): boolean =>
  (view.readings[at]?.analyses ?? []).every(
    ({ pos, lemma }) => pos !== 'verb' || view.lexicon?.valency(lemma)?.intransitive === false,
  )

/** A verb that takes an object, and nothing with *de*. */
function isObjectOnly(view: SentenceView, at: number, isGiven: boolean): boolean {
  const verbs = (view.readings[at]?.analyses ?? []).filter(({ pos }) => pos === 'verb')
  return (
    verbs.length > 0 &&
    verbs.every(
      ({ lemma }) =>
        (isGiven ? GIVING.has(lemma) : !WITH_DE.has(lemma)) &&
        view.lexicon?.valency(lemma)?.transitive === true,
    )
  )
}

/** No object of its own follows. */
const closes = (view: SentenceView, at: number): boolean => {
  const next = view.tokens[at]
  if (next?.kind !== 'word') return next?.kind !== 'number'
  return (
    // `que vous avez rempli au stylo`, `que nous avons bâti ensemble`
    (must(view, at, isPos('preposition', 'adverb')) &&
      !/^(?:d[eu']|des|que?|plus|moins|trop|assez|tant)$/.test(next.norm)) ||
    (must(view, at, isPersonal) && !could(view, at, isPos('noun'))) ||
    /^(?:est|sont|sera|seront|a|ont|n[e']|nous|pour|sur|dans|en|chez|avec|via|hier|ce|ensemble|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
      next.norm,
    )
  )
}
