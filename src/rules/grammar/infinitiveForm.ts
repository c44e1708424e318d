import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { BEFORE_DE_INFINITIVE, BEFORE_DE_PARTICIPLE, takesInfinitive, takesNoBareNoun } from './beforeDe'
import { aVerb } from './confusions/aPreposition'
import {
  could,
  isInfinitive,
  isNominal,
  isParticiple,
  isPersonal,
  isPos,
  may,
  must,
  spanOf,
  unlike,
} from './features'
import { soundAlike } from './homophones'
import { governedBy } from './verbGroup'

/** Verbs that an infinitive follows without a preposition, whatever else they may do. */
const MODALS = [
  'pouvoir',
  'devoir',
  'falloir',
  'aller',
  'vouloir',
  'savoir',
  'oser',
  'souhaiter',
  'espérer',
  'penser',
  'désirer',
  'compter',
  'venir',
  'faire',
  'laisser',
  'préférer',
  'aimer',
  'passer',
]
/** After these a participle may also stand as an adjective (`je vous laisse déçu`, `je préfère grillé`). */
const LOOSE = new Set([
  'faire',
  'laisser',
  'préférer',
  'aimer',
  'vouloir',
  'savoir',
  'penser',
  'venir',
  'compter',
  'désirer',
])
const PREPOSITIONS = ['à', 'de', "d'", 'pour', 'sans', 'afin']
/** The infinitive that sounds like the word there, if the word can only be a slip for it. */
function infinitiveFor(
  view: SentenceView,
  governor: number,
  isSure: (at: number, hasPronoun: boolean) => boolean,
): Hit | undefined {
  const { tokens, lexicon } = view
  const governed = governedBy(view, governor)
  const verb = governed && tokens[governed.at]
  if (!lexicon || !verb) return undefined
  if (could(view, governed.at, isInfinitive)) return undefined
  const isSlip =
    could(view, governed.at, isParticiple) ||
    could(view, governed.at, isPersonal) ||
    !lexicon.accepts(verb.text)
  if (!isSlip || !isSure(governed.at, governed.hasPronoun)) return undefined
  const alike = soundAlike(lexicon, verb.norm, isInfinitive)
  // `dû vous prévenez`: the ending is that of -er, and the verb has another.
  const own = (view.readings[governed.at]?.analyses ?? []).filter(isPersonal).map(({ lemma }) => lemma)
  const meant = alike.length === 0 && governed.hasPronoun && /ez$/.test(verb.norm) ? own : alike
  const suggestions = unlike(verb, meant).slice(0, 2)
  return suggestions.length > 0
    ? { span: spanOf(verb), suggestions, confidence: governed.hasPronoun ? 0.95 : 0.88 }
    : undefined
}

/** `à`, `pour`, `sans` + participle: nouns and adjectives listed as such may stand there too (`pour mémoire`). */
export const infinitiveAfterPreposition = tokenRule({
  id: 'grammar/infinitive-after-preposition',
  kind: 'grammar',
  category: 'er/é/ez',
  severity: 'warn',
  message: 'Après une préposition, le verbe se met à l’infinitif.',
  why: 'On dirait « à vendre », « pour vendre » : il faut l’infinitif, en -er. Essayez avec « vendre » : vendre s’écrit -er, vendu s’écrit -é.',
  words: PREPOSITIONS,
  examples: {
    match: [
      {
        text: 'Nous attendons une date à vous communiqué.',
        marks: 'communiqué',
        fixed: 'Nous attendons une date à vous communiquer.',
      },
      {
        text: 'Merci de nous envoyez une photo.',
        marks: 'envoyez',
        fixed: 'Merci de nous envoyer une photo.',
      },
      {
        text: 'Pensez à ne jamais communiqué ce code.',
        marks: 'communiqué',
        fixed: 'Pensez à ne jamais communiquer ce code.',
      },
      {
        text: 'Merci de ne pas vous penchez.',
        marks: 'penchez',
        fixed: 'Merci de ne pas vous pencher.',
      },
      {
        text: 'Une solution pour réglé le souci.',
        marks: 'réglé',
        fixed: 'Une solution pour régler le souci.',
      },
      {
        text: 'On refuse de passé à la margarine.',
        marks: 'passé',
        fixed: 'On refuse de passer à la margarine.',
      },
      {
        text: 'N’hésitez pas à passé nous voir.',
        marks: 'passé',
        fixed: 'N’hésitez pas à passer nous voir.',
      },
    ],
    pass: [
      'Sans passé commun, on hésite à pareille heure.',
      'Rien de cassé, tout va bien.',
      'Une commande à confirmer.',
      'Nos teintes vont de la plus claire à la plus foncée.',
      'Merci pour votre message.',
      'Si chacun de vous adoptait un chaton.',
      'Il y a quelque chose d’oublié.',
      'Un litre de moulu, deux de perdus.',
      'À bientôt et merci de votre fidélité.',
      'Nous sommes à côté de nos clients.',
      'Les bonbons sont hors de portée.',
      'Qu’y a-t-il de si compliqué à noter une adresse ?',
    ],
  },
  check(view, at) {
    const { tokens } = view
    const preposition = tokens[at]?.norm ?? ''
    const before = tokens[at - 1]?.norm ?? ''
    const isDe = preposition === 'de' || preposition === "d'"
    // `on à bien noté`, `le colis à bien quitté`: the preposition is the slip.
    const isSlip =
      /^(?:on|il|elle|qui|ça|cela)$/.test(before) ||
      (tokens[at + 1]?.norm === 'bien' && !could(view, at - 1, isPos('verb')))
    if (preposition === 'à' && (isSlip || aVerb.check(view, at))) return undefined
    return infinitiveFor(view, at, (place, hasPronoun) => {
      // `d’affilée`, `d’arrachée`: adverbs of their own.
      if (isDe && tokens[place]?.norm === 'affilée') return false
      // `d'ici là vous repassez`: when.
      if (isDe && tokens[at + 1]?.norm === 'ici') return false
      if (before === 'hors') return false
      // `chacun de vous prenait`: of those who do it.
      if (isDe && OF_WHOM.test(before) && could(view, place, isPersonal)) return false
      // `afin de leur percée une voie`: a noun as well, but not before these, and not with an object behind it.
      if (isDe && isFeminineDone(view, place, at)) return true
      // `à ne jamais oublié`: the denial is a verb's.
      if (isDenied(view, at, place))
        return could(view, place, isParticiple) || (hasPronoun && /ez$/.test(tokens[place]?.norm ?? ''))
      // `de la plus claire à la plus foncée`
      if (/^(?:plus|moins|mieux)$/.test(tokens[place - 1]?.norm ?? '') && isArticle(view, place - 2))
        return false
      // `rien de si compliqué`
      if (/^(?:si|très|aussi)$/.test(tokens[place - 1]?.norm ?? '')) return false
      if (hasPronoun)
        return (
          !(isArticle(view, place - 1) && could(view, place, isPos('noun', 'adjective'))) ||
          isDone(view, place, isDe ? at - 1 : undefined)
        )
      // `n'hésitez pas à passé`, `sans passé par`: a noun or a preposition elsewhere.
      const isWay = tokens[place]?.norm === 'passé' && tokens[place + 1]?.norm === 'par'
      if (!isDe && (isWay || leadsToA(view, at - 1)) && may(view, place, isParticiple)) return true
      if (
        isDe &&
        place === at + 1 &&
        takesNoBareNoun(view, at - 1) &&
        could(view, place, isParticiple) &&
        !may(view, place + 1, isPos('adjective'))
      )
        return true
      if (
        could(view, place, isPos('adverb', 'preposition', 'conjunction', 'determiner', 'pronoun', 'proper'))
      )
        return false
      if (!isDe) return !could(view, place, isPos('noun'))
      if (BEFORE_DE_PARTICIPLE.has(before) || tokens[at - 1]?.kind === 'number') return false
      return BEFORE_DE_INFINITIVE.has(before)
        ? !must(view, place, isPos('noun'))
        : takesInfinitive(view, at - 1) && !could(view, place, isPos('noun'))
    })
  },
})

/** A verb that `à` and an infinitive follow, past its negation. */
function leadsToA(view: SentenceView, from: number): boolean {
  let at = from
  while (/^(?:pas|plus|jamais|surtout|-vous|-toi|-nous)$/.test(view.tokens[at]?.norm ?? '')) at--
  return may(view, at, ({ pos, lemma }) => pos === 'verb' && WITH_A.test(lemma))
}
const WITH_A =
  /^(?:hésiter|réussir|chercher|inviter|autoriser|encourager|continuer|commencer|penser|parvenir)$/

const OF_WHOM = /^(?:chacune?|aucune?|une?|certaine?s|l[ae]quel(?:le)?|qui|deux|trois|plusieurs)$/

const isDenied = ({ tokens }: SentenceView, governor: number, at: number): boolean =>
  /^n[e']$/.test(tokens[governor + 1]?.norm ?? '') &&
  tokens.slice(governor + 2, at).some(({ norm }) => /^(?:pas|plus|jamais|rien)$/.test(norm))

/**
 * `la chance de la trouvée facilement`: the participle has no noun reading, and no noun after it; what stands before
 * `de` wants an infinitive.
 */
const isDone = (view: SentenceView, at: number, governor: number | undefined): boolean =>
  !could(view, at, isPos('noun')) &&
  could(view, at, isParticiple) &&
  isWord(view.tokens[at + 1]) &&
  !could(view, at + 1, isPos('noun', 'adjective', 'proper')) &&
  !/^(?:et|ou|que|qui)$/.test(view.tokens[at + 1]?.norm ?? '') &&
  (governor === undefined ||
    BEFORE_DE_INFINITIVE.has(view.tokens[governor]?.norm ?? '') ||
    takesInfinitive(view, governor))

/** Set beginnings of `de` that only an infinitive completes. */
const ONLY_INFINITIVE = /^(?:afin|semblant|fin|fait|content|garde|cesse|train|coutume|mine)$/

/** `avoir raison de pensée cela`, `afin de la poussée`: what is a noun elsewhere is done here. */
function isFeminineDone(view: SentenceView, place: number, of: number): boolean {
  const before = view.tokens[of - 1]?.norm ?? ''
  if (!/ées?$/.test(view.tokens[place]?.norm ?? '') || !could(view, place, isParticiple)) return false
  // `prendre garde de`, `avoir tôt fait de`, `non content de`, but `la fin de la montée`.
  const isOnly =
    ONLY_INFINITIVE.test(before) &&
    (!/^(?:fin|fait|garde|content)$/.test(before) ||
      /^(?:seule|tôt|vite|prend|prendre|prends|prenez|non)$/.test(view.tokens[of - 2]?.norm ?? ''))
  const next = view.tokens[place + 1]?.norm ?? ''
  const hasObject =
    /^(?:ça|cela|ceci|la|les?|l'|cette|cet|ces|[mts]on|[mts]a|[mts]es|[nv]os|[nv]otre|une?|que|qu')$/.test(
      next,
    )
  return isOnly || (hasObject && BEFORE_DE_INFINITIVE.has(before))
}

/** `de la`, `de l'`, `à la`: an article looks like a pronoun. */
const isArticle = (view: SentenceView, at: number): boolean => may(view, at, isPos('determiner'))

export const infinitiveAfterModal = tokenRule({
  id: 'grammar/infinitive-after-verb',
  kind: 'grammar',
  category: 'er/é/ez',
  severity: 'warn',
  message: 'Après ce verbe, il faut l’infinitif.',
  why: 'Pouvoir, devoir, aller, vouloir… sont suivis d’un infinitif : « vous pouvez vendre ». Essayez avec « vendre » : vendre s’écrit -er, vendu s’écrit -é.',
  lemmas: MODALS,
  examples: {
    match: [
      {
        text: 'Vous pouvez nous contacté en privé.',
        marks: 'contacté',
        fixed: 'Vous pouvez nous contacter en privé.',
      },
      {
        text: 'Pouvez-vous nous envoyé une photo ?',
        marks: 'envoyé',
        fixed: 'Pouvez-vous nous envoyer une photo ?',
      },
      {
        text: 'Nous allons vérifié votre dossier.',
        marks: 'vérifié',
        fixed: 'Nous allons vérifier votre dossier.',
      },
      {
        text: 'La couturière préfère vérifié l’ourlet.',
        marks: 'vérifié',
        fixed: 'La couturière préfère vérifier l’ourlet.',
      },
      {
        text: 'Il faut nous laissez un message.',
        marks: 'laissez',
        fixed: 'Il faut nous laisser un message.',
      },
      {
        text: 'Les élèves pourront, sur demande, réservé un vélo.',
        marks: 'réservé',
        fixed: 'Les élèves pourront, sur demande, réserver un vélo.',
      },
      {
        text: 'Nous aurions dû vous prévenez plus tôt.',
        marks: 'prévenez',
        fixed: 'Nous aurions dû vous prévenir plus tôt.',
      },
    ],
    pass: [
      'Vous pouvez nous contacter.',
      'Les conditions à vouloir claires sont là.',
      'Je vous laisse intrigué par la suite.',
      'Vous devez être déçu.',
      'Nous avons fait vérifier le dossier.',
      'Il va mieux et vous pouvez, si besoin, nous écrire.',
      'Allez les verts !',
      'Ce sont des mois que tu as passés enfermée.',
      'Vous pourrez, une fois inscrits, venir.',
    ],
  },
  check(view, at) {
    const { tokens } = view
    const verb = view.readings[at]?.plausible.find(
      (analysis) => analysis.pos === 'verb' && MODALS.includes(analysis.lemma),
    )
    if (!verb) return
    // `veuillez` asks, and an infinitive must follow.
    const isLoose = LOOSE.has(verb.lemma) && !/^veuille[zs]?$/.test(view.tokens[at]?.norm ?? '')
    // `fait`, `dû`, `su`: an adjective or a noun as much as a verb.
    if (may(view, at, isPos('noun', 'adjective')) && !isPersonal(verb) && !isOwedBy(view, at)) return
    // `le mois que tu as passé enfermée`: time is spent so; who goes to do something `est passé`.
    if (verb.lemma === 'passer' && !isPersonal(verb) && could(view, at - 1, ({ lemma }) => lemma === 'avoir'))
      return
    const governor = isPersonal(verb) && !isLoose ? pastInsertion(view, at) : at
    return infinitiveFor(view, governor, (place, hasPronoun) => {
      // `passez en privé`, `les photos passent en flouté`: a manner, not a pronoun.
      if (tokens[place - 1]?.norm === 'en' && (isLoose || verb.lemma === 'passer')) return false
      // `voir les commandés`: a loose verb may have a noun group for its object.
      const mayBeGroup = isArticle(view, place - 1) && could(view, place, isPos('noun', 'adjective'))
      if (hasPronoun && mayBeGroup && (isLoose || !isAlone(view, place))) return false
      if (!could(view, place, isParticiple) && !hasPronoun) return isPersonalOnly(view, place) && !isLoose
      // `nous préférons reporté.`: with its subject before it, and nothing after it that it could qualify.
      if (isLoose && isWished(view, at, place)) return true
      if (isLoose)
        return (
          !could(view, place, isPos('noun')) &&
          (hasPronoun || (may(view, place + 1, isPos('determiner')) && isPersonal(verb)))
        )
      return true
    })
  },
})

/** `nous aurions dû vous prévenir`: what was owed or possible is done by whoever has the helping verb. */
const isOwedBy = (view: SentenceView, at: number): boolean =>
  /^(?:dûe?s?|dus?|pus?)$/.test(view.tokens[at]?.norm ?? '') &&
  could(view, at - 1, ({ lemma, pos }) => pos === 'verb' && lemma === 'avoir')

const FAR_INSERTION = 8

/** `les élèves pourront, sur demande, réserver`: the comma that closes what stands between, where it has no verb. */
function pastInsertion(view: SentenceView, at: number): number {
  if (view.tokens[at + 1]?.text !== ',') return at
  for (let i = at + 2; i < at + FAR_INSERTION; i++) {
    const token = view.tokens[i]
    if (token?.text === ',') return i
    if (!isWord(token) || must(view, i, isPersonal) || /^(?:qu[ei']|qui|dont|où|si|s')$/.test(token.norm))
      return at
  }
  return at
}

const isWished = (view: SentenceView, at: number, place: number): boolean =>
  place === at + 1 &&
  /^(?:nous|vous|je|j'|on|tu)$/.test(view.tokens[at - 1]?.norm ?? '') &&
  may(view, at, ({ lemma }) => /^(?:préférer|souhaiter|espérer|compter|désirer)$/.test(lemma)) &&
  must(view, place, isParticiple) &&
  !could(view, place, isPos('noun'))

/** No noun, and none after it that it would qualify (`vous pouvez les récupérés demain`). */
const isAlone = (view: SentenceView, at: number): boolean =>
  !could(view, at, isPos('noun')) &&
  !may(view, at + 1, isPos('noun', 'adjective')) &&
  must(view, at, isParticiple)

const isPersonalOnly = (view: SentenceView, at: number): boolean =>
  could(view, at, isPersonal) &&
  !could(view, at, isNominal) &&
  !may(view, at, ({ mood }) => mood === 'imperative')
