import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import type { SentenceView } from '../rule'
import { copulaFrom } from './copula'
import {
  type Agreement,
  ANY,
  agreementOf,
  could,
  isInfinitive,
  isNominal,
  isOtherNominal,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  spanOf,
  unlike,
} from './features'
import { soundAlike } from './homophones'
import { isLatinA } from './latin'
import { objectBefore } from './objectBefore'
import { type Subject, suits } from './subject'
import { phrasesOf, subjectsOf } from './subjects'
import { governedBy } from './verbGroup'
import { isWhen } from './when'

const HAS_SUBJECT = /^(?:il|elle|on|ça|cela|qui|m'|t'|vous|nous|n')$/

/** Subjects of `être` that an infinitive may follow: `c’est donner de la joie`, `l’essentiel est participer`. */
const BEFORE_IS_INFINITIVE = new Set(["c'", 'ce', 'cela', 'ça', "n'"])

export const participleAfterAuxiliary = tokenRule({
  id: 'grammar/participle-after-auxiliary',
  kind: 'grammar',
  category: 'er/é/ez',
  severity: 'warn',
  message: 'Après « avoir » ou « être », il faut le participe passé.',
  why: 'On dirait « nous avons vendu » : il faut le participe, en -é. Essayez avec « vendre » : vendu s’écrit -é, vendre s’écrit -er.',
  lemmas: ['avoir', 'être'],
  examples: {
    match: [
      {
        text: 'Nous avons contacter le transporteur.',
        marks: 'contacter',
        fixed: 'Nous avons contacté le transporteur.',
      },
      { text: 'Votre demande a bien été transmettre au service.', marks: 'transmettre' },
      {
        text: 'Les livres que vous avez emprunter sont à rendre.',
        marks: 'emprunter',
        fixed: 'Les livres que vous avez empruntés sont à rendre.',
      },
      {
        text: 'Le moka que vous aviez goûter revient.',
        marks: 'goûter',
        fixed: 'Le moka que vous aviez goûté revient.',
      },
      {
        text: 'Merci d’avoir prit le temps de nous écrire.',
        marks: 'prit',
        fixed: 'Merci d’avoir pris le temps de nous écrire.',
      },
      {
        text: 'Votre robe est prête, je l’ai repasser ce matin.',
        marks: 'repasser',
        fixed: 'Votre robe est prête, je l’ai repassée ce matin.',
      },
      { text: 'Le colis est arriver ce matin.', marks: 'arriver', fixed: 'Le colis est arrivé ce matin.' },
      {
        text: 'La mairie a proposer de repeindre le préau.',
        marks: 'proposer',
        fixed: 'La mairie a proposé de repeindre le préau.',
      },
      { text: 'Je vous ai déjà répondez hier.', marks: 'répondez' },
      {
        text: 'Le budget que la région a voter est en ligne.',
        marks: 'voter',
        fixed: 'Le budget que la région a voté est en ligne.',
      },
      {
        text: 'C’est indiquer dans les conditions.',
        marks: 'indiquer',
        fixed: 'C’est indiqué dans les conditions.',
      },
    ],
    pass: [
      'Vous n’avez qu’à patienter.',
      'C’est donner de la joie.',
      'Nous avons pu vérifier.',
      'Nous avons à vérifier ce point.',
      'Vous avez raison et nous sommes là.',
      'L’important est de participer.',
      'Il y a manger et manger.',
      'Vous avez fait envoyer le colis.',
      'Les clients qui étaient là sont partis.',
      'La cliente fidèle que je suis a été déçue.',
      'Les places sont hélas vendues.',
      'Est-ce vraiment trop demander ?',
      'Celle que j’ai eue ne démarrait pas, ceux qui le sont sont rares.',
      'La vue qu’ils ont eue valait le détour.',
      'Votre demande d’avoir a été reçue.',
      'La machine a laver le linge est en panne.',
      'On sort quand le vent d’est a fini de souffler.',
      'Ceux qui ne pourront être là voudront bien nous écrire.',
      'On est a priori d’accord.',
    ],
  },
  check(view, at) {
    const { tokens, lexicon } = view
    if (!lexicon || !may(view, at, ({ kind }) => kind === 'auxiliary')) return
    // `le parking Est`: a name.
    if (/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'word') return
    // `un avoir vous attend`: a noun.
    if (may(view, at, isInfinitive) && may(view, at - 1, isPos('determiner'))) return
    const governed = governedBy(view, at)
    const verb = governed && tokens[governed.at]
    if (!verb || could(view, governed.at, isParticiple)) return
    // No pronoun stands between a helping verb and its participle (`ma façon d'être vous ait paru froide`).
    if (governed.hasPronoun || isNamesake(view, at) || isLatinA(view, governed.at)) return
    // `ceux qui étaient là sont partis`: a helping verb of its own, past an adverb.
    if (governed.at > at + 1 && could(view, governed.at, ({ kind }) => kind === 'auxiliary')) return
    // `celle que j'ai eue ne démarre pas`: what is denied is the next verb.
    if (tokens.slice(at + 1, governed.at).some(({ norm }) => /^n[e']$/.test(norm))) return
    // `ceux qui ne pourront pas être là voudront`: past the place the verb is that of another clause.
    const isPlaced = /^(?:là|ici|là-bas|dehors|ensemble)$/.test(tokens[governed.at - 1]?.norm ?? '')
    if (isPlaced && could(view, governed.at, isPersonal)) return
    const isInf = could(view, governed.at, isInfinitive)
    const isPers = could(view, governed.at, isPersonal)
    if (!isInf && !isPers) return
    // `la chance qu'ils ont eue valait`: the relative clause is over.
    if (/^eue?s?$/.test(tokens[at]?.norm ?? '') && !isInf) return
    const isBe = may(view, at, ({ lemma }) => lemma === 'être')
    // `vous aviez goûter`: after avoir and its subject a noun would have its determiner.
    const isGoverned = isInf && !isBe && governed.at === at + 1 && /[ei]r$/.test(verb.norm)
    if (could(view, governed.at, isGoverned ? isOtherNominal : isNominal)) return
    const before = tokens[at - 1]?.norm ?? ''
    // `la cliente que je suis a été déçue`: what one is, and then the verb.
    // `ceux qui le sont sont prêts`: the pronoun says what they are.
    if (isBe && isPers && !isInf && /^(?:le|l')$/.test(before)) return
    // `votre demande d'avoir a été reçue`: a noun.
    if (isPers && may(view, at, isInfinitive) && could(view, governed.at, ({ kind }) => kind === 'auxiliary'))
      return
    // `où avez-vous été chercher cela`: where one went.
    if (isInf && tokens[at]?.norm === 'été' && /^(?:chercher|voir)$/.test(verb.norm)) return
    if (isBe && isPers && /^qu[e']$/.test(tokens[at - 2]?.norm ?? '') && !isInf) return
    // `est-ce trop demander`, `paraît-il`
    if (isInf && tokens[governed.at - 1]?.norm === 'trop') return
    // `peut être reviendrons-nous`: a verb with its own subject.
    if (/^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous)$/.test(tokens[governed.at + 1]?.norm ?? '')) return
    // `suite a vérifier`, `ont vérifie`: the helping verb itself is the slip (à, on).
    if (
      isInf &&
      tokens[at]?.norm === 'a' &&
      !HAS_SUBJECT.test(before) &&
      !isOnlyVerb(view, at) &&
      !isOfRelative(view, at, governed.at)
    )
      return
    if (isPers && !isInf && tokens[at]?.norm === 'ont' && !/^(?:ils|elles|qui|les|l'|en|y)$/.test(before))
      return
    if (
      isInf &&
      (before === 'y' || (before === "l'" && !/^(?:ai|as|av[oe].*)$/.test(tokens[at]?.norm ?? '')))
    )
      return
    if (isInf && isBe && BEFORE_IS_INFINITIVE.has(before) && !isSettled(view, governed.at)) return
    const subject = isBe ? subjectOfBe(view, at) : undefined
    // `être payer cher`: an infinitive of être tells where its own subject is known (`le code doit être changer`).
    if (isInf && may(view, at, isInfinitive) && isBe && !subject) return
    const forms = [
      ...soundAlike(lexicon, verb.norm, isParticiple),
      ...(view.readings[governed.at]?.analyses ?? [])
        .filter(({ pos }) => pos === 'verb')
        .flatMap(({ lemma }) => lexicon.inflect(lemma, { pos: 'verb', mood: 'participle-past' })),
    ]
    const target = isBe ? (subject?.attribute ?? shownBy(view, at)) : targetOfHave(view, at, governed.at)
    const suggestions = unlike(verb, sortByTarget(view, forms, target)).slice(0, 3)
    if (suggestions.length === 0) return
    return { span: spanOf(verb), suggestions, confidence: 0.93 }
  },
})

/** `les travaux que la région a engager`: the clause of `que` has a subject, and would have no other verb. */
const isOfRelative = (view: SentenceView, at: number, infinitive: number): boolean => {
  const object = objectBefore(view, at, infinitive)
  return (
    object.kind === 'found' &&
    object.isRelative &&
    phrasesOf(view).some(
      ({ start, end }) => end === at && /^qu[e']$/.test(view.tokens[start - 1]?.norm ?? ''),
    )
  )
}

/** `le maire a décider de fermer`: the sentence would have no other verb, and the infinitive has its object behind it. */
function isOnlyVerb(view: SentenceView, at: number): boolean {
  const subject = subjectsOf(view).get(at)
  if (subject?.kind !== 'phrase' || subject.numbers !== 1) return false
  const isTold =
    (/^d[e']$/.test(view.tokens[at + 2]?.norm ?? '') && may(view, at + 3, isInfinitive)) ||
    (may(view, at + 2, isPos('determiner', 'numeral')) && !isWhen(view, at + 2)) ||
    (view.tokens[at + 2]?.norm === 'près' && view.tokens[at + 3]?.norm === 'de')
  // What stands before is the subject's: `la grève qu'a connue le centre a bloquer deux colis`.
  return (
    isTold &&
    !view.readings.some(
      ({ best }, i) => i > at && best !== undefined && isPersonal(best) && !isParted(view, at, i),
    )
  )
}

/** A mark or a joint stands between. */
const isParted = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ norm, kind }) => kind === 'punctuation' || /^(?:qui|dont|où|et|mais|car)$/.test(norm))

/** What one says is done (`c'est noté`), and nothing that the infinitive would be done to. */
const SETTLED = new Set(
  'noter indiquer préciser écrire valider corriger régler modifier annuler rembourser envoyer expédier enregistrer confirmer réserver transmettre vérifier réparer rectifier signaler mentionner prévoir planifier commander'.split(
    ' ',
  ),
)
const isSettled = (view: SentenceView, at: number): boolean =>
  could(view, at, ({ lemma }) => SETTLED.has(lemma)) &&
  (!isWord(view.tokens[at + 1]) ||
    /^(?:dans|sur|en|ce|depuis|pour|par|à|au|hier|et|mais)$/.test(view.tokens[at + 1]?.norm ?? ''))

/** `les soldes d'été commencent`, `le vent d'est a fini`, `une prise de 16 A suffit`: a season, a side, an ampere. */
const isNamesake = ({ tokens }: SentenceView, at: number): boolean =>
  (tokens[at]?.norm === 'été' && /^(?:d'|l'|cet|un|en|chaque|bel|fin)$/.test(tokens[at - 1]?.norm ?? '')) ||
  (tokens[at]?.norm === 'est' && /^(?:d'|l')$/.test(tokens[at - 1]?.norm ?? '')) ||
  (tokens[at]?.text === 'A' && at > 0)

const UNMARKED: Agreement = { genders: 1, numbers: 1 }

/** What an object before `avoir` asks of the participle: `les livres que vous avez empruntés`. */
function targetOfHave(view: SentenceView, auxiliary: number, participle: number): Agreement {
  const before = objectBefore(view, auxiliary, participle)
  if (before.kind === 'unknown' && isDoneToUs(view, auxiliary, participle)) return { genders: 3, numbers: 2 }
  if (before.kind !== 'found') return UNMARKED
  const target = before.targets.reduce(meet, ANY)
  // `Votre carte est prête, nous l'avons imprimée`: rather what the clause before is about.
  if (view.tokens[auxiliary - 1]?.norm === "l'" && target.genders === 3)
    return meet(target, topicBefore(view, auxiliary))
  // `les places du parc que vous avez réservées`: mostly the head of the whole phrase is meant.
  return isPossible(target) ? target : (before.targets[0] ?? UNMARKED)
}

function topicBefore(view: SentenceView, auxiliary: number): Agreement {
  let topic = ANY
  for (const [verb, { kind, numbers, attribute }] of subjectsOf(view))
    if (verb < auxiliary - 1 && kind === 'phrase' && numbers === 1)
      topic = { ...ANY, genders: attribute.genders }
  return topic
}

/** `votre fille nous a bluffés`: nothing after it is what it is done to. */
const isDoneToUs = (view: SentenceView, auxiliary: number, participle: number): boolean =>
  view.tokens[auxiliary - 1]?.norm === 'nous' &&
  !could(view, auxiliary, suits({ person: 1, numbers: 2 })) &&
  !may(view, participle + 1, isPos('determiner')) &&
  !/^(?:qu[e']|de|d'|à)$/.test(view.tokens[participle + 1]?.norm ?? '')

function subjectOfBe(view: SentenceView, at: number): Subject | undefined {
  for (const [verb, subject] of subjectsOf(view))
    if (verb === at || copulaFrom(view, verb, subject) === at) return subject
  return undefined
}

/** Where no subject is known: the number that the form of être shows, or the verb before it (`qui ont été livrés`). */
function shownBy(view: SentenceView, at: number): Agreement {
  const shown = view.tokens[at]?.norm === 'été' ? at - 1 : at
  const best = view.readings[shown]?.plausible.find(({ pos }) => pos === 'verb')
  return { genders: 3, numbers: best ? agreementOf(best).numbers : 3 }
}

/** What agrees, the masculine first; all forms where none does. */
function sortByTarget(view: SentenceView, forms: readonly string[], target: Agreement): string[] {
  const readings = (form: string) => view.lexicon?.analyses(form).filter(isParticiple) ?? []
  const fits = (form: string): boolean =>
    readings(form).some((analysis) => isPossible(meet(agreementOf(analysis), target)))
  const rank = (form: string): number => (readings(form).some(({ gender }) => gender !== 'feminine') ? 0 : 1)
  const all = [...new Set(forms)]
  const fitting = all.filter(fits)
  return (fitting.length > 0 ? fitting : all).sort((a, b) => rank(a) - rank(b))
}
