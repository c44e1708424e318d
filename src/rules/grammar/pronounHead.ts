import type { Person } from '../../lexicon/morphology'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { isFiniteVerb, isRestrictive, pastWeakPronouns } from './clause'
import { type Agreement, could, isParticiple, isPersonal, isPos, may } from './features'
import { isClauseHead } from './phraseOpening'
import {
  FEMININE,
  FEMININES,
  isSpokenTo,
  MASCULINE,
  MASCULINES,
  OF,
  type Simple,
  simple,
} from './phraseShape'

/** Pronouns that stand where a noun group does. */
const PRONOUNS = table<Agreement>({
  ça: MASCULINE,
  cela: MASCULINE,
  ceci: MASCULINE,
  chacun: MASCULINE,
  chacune: FEMININE,
  personne: MASCULINE,
  rien: MASCULINE,
  "quelqu'un": MASCULINE,
  tout: MASCULINE,
  tous: MASCULINES,
  toutes: FEMININES,
  celui: MASCULINE,
  'celui-ci': MASCULINE,
  'celui-là': MASCULINE,
  celle: FEMININE,
  'celle-ci': FEMININE,
  'celle-là': FEMININE,
  ceux: MASCULINES,
  'ceux-ci': MASCULINES,
  'ceux-là': MASCULINES,
  celles: FEMININES,
  'celles-ci': FEMININES,
  'celles-là': FEMININES,
  certains: MASCULINES,
  certaines: FEMININES,
  'quelques-uns': MASCULINES,
  'quelques-unes': FEMININES,
  aucun: MASCULINE,
  aucune: FEMININE,
  quiconque: MASCULINE,
  beaucoup: { genders: 3, numbers: 2 },
})
/** Part of many: these agree in the singular whatever follows `de` (`un de vos clients est`). */
const ONE_OF = new Set(['un', 'une', 'aucun', 'aucune', 'chacun', 'chacune'])

/** `quelque chose` is no longer a thing. */
export const somethingAt = ({ tokens }: SentenceView, at: number): Simple | undefined =>
  tokens[at]?.norm === 'quelque' && tokens[at + 1]?.norm === 'chose'
    ? simple(at, at + 2, MASCULINE)
    : undefined

/** `ce que vous dites nous touche` */
export const clauseAt = (view: SentenceView, at: number): Simple | undefined =>
  isClauseHead(view, at) ? simple(at, at + 1, MASCULINE) : undefined

/** `le vôtre`, `les miennes`. */
export function ownedAt(view: SentenceView, at: number): Simple | undefined {
  const article = ARTICLES[view.tokens[at]?.norm ?? '']
  return article && OWNED.test(view.tokens[at + 1]?.norm ?? '') ? simple(at, at + 2, article) : undefined
}
const ARTICLES = table<Agreement>({
  le: MASCULINE,
  la: FEMININE,
  les: { genders: 3, numbers: 2 },
})
const OWNED = /^(?:(?:mien|tien|sien)(?:ne)?s?|[nv]ôtres?|leurs?)$/

/** `un de vos clients`, `chacune d'elles` */
export function oneOfAt({ tokens }: SentenceView, at: number): Simple | undefined {
  const norm = tokens[at]?.norm ?? ''
  return ONE_OF.has(norm) && OF.has(tokens[at + 1]?.norm ?? '')
    ? simple(at, at + 1, PRONOUNS[norm] ?? { genders: norm === 'une' ? 2 : 1, numbers: 1 })
    : undefined
}

/** `cela`, `celles-ci`, `certains`: a pronoun alone. */
export function pronounAt(view: SentenceView, at: number): Simple | undefined {
  if (isSpokenTo(view, at)) return undefined
  const norm = view.tokens[at]?.norm ?? ''
  const pronoun = PRONOUNS[norm]
  return pronoun && isFreePronoun(view, at)
    ? simple(at, at + 1, pronoun, { isSilent: /^celles?/.test(norm) })
    : undefined
}

/** `toi et ton équipe`, `lui et sa sœur`: what a stressed pronoun opens with another, at the head of its sentence. */
export function joinedPronounAt(view: SentenceView, at: number): Simple | undefined {
  const own = JOINED[view.tokens[at]?.norm ?? '']
  if (!own || view.tokens[at + 1]?.norm !== 'et' || isWord(view.tokens[at - 1])) return undefined
  return simple(at, at + 1, { genders: own.genders, numbers: own.numbers }, { person: own.person })
}
const JOINED = table<Agreement & { readonly person: Person }>({
  moi: { person: 1, genders: 3, numbers: 1 },
  toi: { person: 2, genders: 3, numbers: 1 },
  lui: { person: 3, genders: 1, numbers: 1 },
  elle: { person: 3, genders: 2, numbers: 1 },
  nous: { person: 1, genders: 3, numbers: 2 },
  vous: { person: 2, genders: 3, numbers: 3 },
  eux: { person: 3, genders: 1, numbers: 2 },
  elles: { person: 3, genders: 2, numbers: 2 },
})

/** Said of many things that are one (`beaucoup dépend de vous`) as well as of many people. */
const OF_THINGS = /^(?:dépendre|rester|venir|pouvoir|devoir|partir|tenir|reposer|changer|manquer|être)$/

/** `beaucoup l'ignorent`, `ceux que beaucoup jugent trop chers`: its clause begins with it, and its verb follows. */
const isManyDoing = (view: SentenceView, at: number): boolean => {
  const before = view.tokens[at - 1]
  const isHead = !isWord(before) || /^(?:qu[e']|si|car|mais|où)$/.test(before.norm)
  const verb = pastWeakPronouns(view, at + 1)
  return (
    isHead &&
    !isRestrictive(view, at - 1) &&
    isFiniteVerb(view, verb) &&
    !isMuchDone(view, at, verb) &&
    !may(view, verb, (each) => each.pos === 'adverb' || OF_THINGS.test(each.lemma))
  )
}

/** `beaucoup se joue demain`, `beaucoup nous échappe`, `beaucoup a été dit`: many things that are one. */
const isMuchDone = (view: SentenceView, at: number, verb: number): boolean =>
  could(view, verb, (each) => isPersonal(each) && each.number === 'singular') &&
  (view.tokens.slice(at + 1, verb).some(({ norm }) => /^(?:[mts][e']|[nv]ous|lui|leur|y)$/.test(norm)) ||
    (could(view, verb, ({ lemma }) => lemma === 'avoir') &&
      could(view, verb + 1, (each) => isParticiple(each) || each.pos === 'adverb')))

/** `tout`, `personne`, `certains` are pronouns where no noun follows or leads. */
const isFreePronoun = (view: SentenceView, at: number): boolean => {
  const norm = view.tokens[at]?.norm ?? ''
  // `tout d'abord, la caisse`
  if (norm === 'tout' && view.tokens[at + 2]?.norm === 'abord') return false
  if (norm === 'beaucoup') return isManyDoing(view, at)
  const isDenied = /^n[e']$/.test(view.tokens[at + 1]?.norm ?? '')
  if (/^(?:tout|tous|toutes|personne|rien|certaine?s|aucune?)$/.test(norm))
    return (
      may(view, at, isPos('pronoun', 'noun')) &&
      !may(view, at - 1, isPos('determiner')) &&
      // `soyez certains que`
      !could(view, at - 1, ({ lemma }) => lemma === 'être') &&
      (isDenied || !may(view, at + 1, isPos('noun', 'adjective', 'adverb', 'determiner')))
    )
  return true
}
