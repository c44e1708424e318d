import type { Analysis } from '../../lexicon/morphology'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { sharedSubject } from './attributesOf'
import { pastWeakPronouns, phraseOpensClause } from './clause'
import { isReflexive, isSlipOfBe, SHOWN } from './copula'
import { type Agreement, could, isInfinitive, isParticiple, isPersonal, isPos, may, must } from './features'
import type { Subject } from './subject'
import { phrasesOf, subjectsOf } from './subjects'
import { governedBy } from './verbGroup'
import { isWhen } from './when'

/** Their reflexive pronoun is always indirect: `ils se sont parlé`, `elle s'est permis` (Grevisse, § 944). */
const NEVER = new Set(
  'permettre plaire complaire déplaire parler succéder nuire ressembler suffire sourire mentir téléphoner convenir survivre'.split(
    ' ',
  ),
)
/** Here it is direct or not, according to the sense: only an object after the participle tells. */
const EITHER = new Set(
  'acheter offrir procurer accorder donner payer poser imaginer échanger partager laver réserver attribuer dire faire écrire demander promettre jurer raconter rappeler répéter construire créer fixer prendre mettre trouver rendre approprier arroger acquérir casser couper brûler blesser tordre fouler essuyer gratter servir répartir infliger interdire imposer représenter proposer assurer faciliter refuser envoyer commander ouvrir garder forger constituer cacher figurer préparer garantir gagner coûter chercher répondre voir entendre laisser sentir'.split(
    ' ',
  ),
)
/** Among those: with an object after it the participle stays as it is (`elle s'est offert un pull`). */
const GIVING = new Set(
  'acheter offrir procurer accorder payer imaginer partager échanger poser attribuer donner fixer laver casser brûler couper tordre fouler essuyer gratter promettre infliger répartir'.split(
    ' ',
  ),
)

/** What is done to somebody who sees it done. */
const GIVEN = new Set(
  'refuser proposer offrir attribuer remettre reprocher imposer confier interdire infliger accorder décerner retirer demander réclamer notifier'.split(
    ' ',
  ),
)

const ASKED = /^(?:si|s'|que|qu'|comment|pourquoi|qui|laquelle|lequel|quand|où|ce|quel(?:le)?s?)$/

const UNMARKED: Agreement = { genders: 1, numbers: 1 }

export const reflexive = sentenceRule({
  id: 'grammar/participle-reflexive',
  kind: 'grammar',
  category: 'accord du participe pronominal',
  severity: 'warn',
  message: 'Ici le participe du verbe pronominal ne s’accorde pas ainsi.',
  why: 'Il s’accorde avec le sujet (« elle s’est trompée »), sauf si « se » veut dire « à soi » : « ils se sont parlé » (à eux). Demandez-vous : trompé qui, parlé à qui ?',
  examples: {
    match: [
      {
        text: 'Une coquille s’est glissé dans notre annonce.',
        marks: 'glissé',
        fixed: 'Une coquille s’est glissée dans notre annonce.',
      },
      {
        text: 'Nous nous sommes trompé de taille.',
        marks: 'trompé',
        fixed: 'Nous nous sommes trompés de taille.',
      },
      {
        text: 'Nos équipes se sont rendues compte du souci.',
        marks: 'rendues',
        fixed: 'Nos équipes se sont rendu compte du souci.',
      },
      {
        text: 'Ils se sont permis de répondre, elles se sont permises aussi.',
        marks: 'permises',
        fixed: 'Ils se sont permis de répondre, elles se sont permis aussi.',
      },
      {
        text: 'Elle s’est faite livrer à domicile.',
        marks: 'faite',
        fixed: 'Elle s’est fait livrer à domicile.',
      },
      {
        text: 'Nous nous sommes demandés si vous viendriez.',
        marks: 'demandés',
        fixed: 'Nous nous sommes demandé si vous viendriez.',
      },
      {
        text: 'Nos équipes ont été prévenues et se sont déplacé.',
        marks: 'déplacé',
        fixed: 'Nos équipes ont été prévenues et se sont déplacées.',
      },
      {
        text: 'Deux clientes se sont trouvé enfermées.',
        marks: 'trouvé',
        fixed: 'Deux clientes se sont trouvées enfermées.',
      },
      {
        text: 'Les soldes se sont terminé hier.',
        marks: 'terminé',
        fixed: 'Les soldes se sont terminés hier.',
      },
      {
        text: 'La salle s’étant vidé, nous avons rangé.',
        marks: 'vidé',
        fixed: 'La salle s’étant vidée, nous avons rangé.',
      },
      {
        text: 'Ces rumeurs se sont avéré exactes.',
        marks: 'avéré',
        fixed: 'Ces rumeurs se sont avérées exactes.',
      },
      {
        text: 'L’agente avec qui nous nous sommes entretenu hier vous rappellera.',
        marks: 'entretenu',
        fixed: 'L’agente avec qui nous nous sommes entretenus hier vous rappellera.',
      },
      {
        text: 'Les deux finalistes se sont donnés la main.',
        marks: 'donnés',
        fixed: 'Les deux finalistes se sont donné la main.',
      },
      {
        text: 'Nos lauréates se sont vues remettre une coupe.',
        marks: 'vues',
        fixed: 'Nos lauréates se sont vu remettre une coupe.',
      },
      {
        text: 'Elle s’est demandée qui appeler.',
        marks: 'demandée',
        fixed: 'Elle s’est demandé qui appeler.',
      },
      {
        text: 'Nos techniciens se sont rendu sur place.',
        marks: 'rendu',
        fixed: 'Nos techniciens se sont rendus sur place.',
      },
      {
        text: 'Les élèves à qui la place revient se sont proposé pour ranger.',
        marks: 'proposé',
        fixed: 'Les élèves à qui la place revient se sont proposés pour ranger.',
      },
    ],
    pass: [
      'Ils se sont rendu service, puis se sont rendu à peu près compte du bruit.',
      'Les pièces se sont données la semaine dernière.',
      'Elles s’en sont voulu, les fêtes s’étant succédé.',
      'On s’est trompés, on s’est trompé.',
      'Vous vous êtes trompée d’adresse.',
      'Elles se sont offert un pull.',
      'La mouette s’est posée un instant.',
      'Elles se sont parlé, puis se sont vues.',
      'Elle s’est laissé tenter, elle s’est laissée tenter.',
      'Ce qui s’est passé nous désole.',
      'Nous nous sommes dit que cela vous plairait.',
      'Elles se sont rendues en magasin.',
      'Il s’est glissé une erreur.',
      'Nous nous sommes assurés du suivi.',
      'Les robes qu’elle s’est choisies sont prêtes.',
      'Les vieux sièges, le public se les est arrachés.',
    ],
  },
  *check(view) {
    for (const [verb, subject] of subjectsOf(view)) {
      const hit = reflexiveHit(view, verb, subject)
      if (hit) yield hit
    }
    for (const { start, end, attribute, person } of phrasesOf(view)) {
      // `la commission s'étant réunie`: a clause of its own, with no verb that has a person.
      const verb = pastWeakPronouns(view, end)
      if (person !== 3 || view.tokens[verb]?.norm !== 'étant' || !phraseOpensClause(view, start)) continue
      const hit = reflexiveHit(view, verb, {
        person,
        numbers: attribute.numbers,
        attribute,
        kind: 'phrase',
        isSilent: false,
      })
      if (hit) yield hit
    }
    for (let joint = 1; joint < view.tokens.length; joint++) {
      const verb = pastWeakPronouns(view, joint + 1)
      const shared = sharedSubject(view, joint, verb)
      const hit = shared && reflexiveHit(view, verb, shared)
      if (hit) yield hit
    }
  },
})

function reflexiveHit(view: SentenceView, verb: number, subject: Subject): Hit | undefined {
  if (!isReflexive(view, verb)) return undefined
  if (
    !may(view, verb, ({ pos, lemma }) => pos === 'verb' && lemma === 'être') &&
    !isSlipOfBe(view, verb, subject)
  )
    return undefined
  // `le public se les est arrachés`: with what it did it to.
  if (/^(?:l[ea]s?|l')$/.test(view.tokens[verb - 1]?.norm ?? '')) return undefined
  const governed = governedBy(view, verb)
  if (!governed || governed.hasPronoun) return undefined
  const { at } = governed
  const participles = (view.readings[at]?.analyses ?? []).filter(isParticiple)
  // `s'étant réunis`: no form with a person follows être.
  if (
    participles.length === 0 ||
    !must(view, at, (each) => isParticiple(each) || isPersonal(each) || each.pos === 'adjective')
  )
    return undefined
  // `les robes qu'elle s'est choisies`: what was chosen.
  const chosen = subject.kind === 'relative' ? undefined : antecedentOf(view, verb)
  if (chosen && !clashes(view, at, isParticiple, chosen)) return undefined
  const hasEn = view.tokens[verb - 1]?.norm === 'en'
  const target = targetOf(view, at, participles, subject, hasEn)
  return target && clashes(view, at, isParticiple, target)
    ? agreementHit(view, at, isParticiple, target)
    : undefined
}

/** `se sont rendus chez vous`, `sur place`; not `se sont rendu à peu près compte`. */
const isPlaceNext = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:chez|à|aux?|dans|en|sur|vers|jusqu'|sous|ici|là|là-bas)$/.test(tokens[at]?.norm ?? '') &&
  !/^(?:peu|peine|nouveau|lui|eux|elles?|elles?-mêmes?)$/.test(tokens[at + 1]?.norm ?? '')

/** The noun that `que` takes up before the subject. */
function antecedentOf(view: SentenceView, verb: number): Agreement | undefined {
  for (let i = verb - 1; i > Math.max(0, verb - 7); i--) {
    if (view.tokens[i]?.kind === 'punctuation' || may(view, i, isPersonal)) return undefined
    if (/^qu[e']$/.test(view.tokens[i]?.norm ?? '')) return allowedBy(view, i - 1, isPos('noun'))
  }
  return undefined
}

/** What the participle agrees with: the subject, nothing, or who knows. */
function targetOf(
  view: SentenceView,
  at: number,
  participles: readonly Analysis[],
  subject: Subject,
  hasEn: boolean,
): Agreement | undefined {
  const every = (test: (lemma: string) => boolean): boolean => participles.every(({ lemma }) => test(lemma))
  const next = governedBy(view, at)
  const isBeforeInfinitive = next !== undefined && may(view, next.at, isInfinitive)
  if (every((lemma) => lemma === 'faire')) return isBeforeInfinitive ? UNMARKED : undefined
  // `elles se sont vu refuser l'entrée`: somebody else refused it to them.
  const isDoneTo =
    next !== undefined && must(view, next.at, (each) => !isInfinitive(each) || GIVEN.has(each.lemma))
  if (isBeforeInfinitive && isDoneTo && every((lemma) => lemma === 'voir'))
    return may(view, next.at + 1, isPos('determiner')) ? UNMARKED : undefined
  if (isBeforeInfinitive) return undefined
  if (every((lemma) => lemma === 'rendre'))
    return view.tokens[at + 1]?.norm === 'compte'
      ? UNMARKED
      : isPlaceNext(view, at + 1)
        ? subject.attribute
        : undefined
  if (every((lemma) => NEVER.has(lemma))) return UNMARKED
  // `elles s'en sont voulu`: to themselves.
  if (every((lemma) => lemma === 'vouloir')) return hasEn ? UNMARKED : undefined
  // `ils se sont demandé si`: what they asked is the object, and `se` whom.
  if (
    every((lemma) => lemma === 'demander' || lemma === 'dire') &&
    ASKED.test(view.tokens[at + 1]?.norm ?? '')
  )
    return UNMARKED
  if (
    every((lemma) => GIVING.has(lemma)) &&
    may(view, at + 1, isPos('determiner')) &&
    !may(view, at + 1, isPos('pronoun')) &&
    !isWhen(view, at + 1) &&
    // `elle s'est posée un instant`
    !/^(?:instant|moment)$/.test(view.tokens[at + 2]?.norm ?? '')
  )
    return UNMARKED
  // `elles se sont trouvées bloquées`, `se sont avérées fausses`: what is said of `se`, and of the subject.
  const isAttributeNext =
    must(view, at + 1, isPos('adjective', 'verb', 'noun')) &&
    may(view, at + 1, (each) => isParticiple(each) || each.pos === 'adjective')
  if (every((lemma) => SHOWN.has(lemma)) && isAttributeNext) return subject.attribute
  // `les parents qui se sont proposés pour tenir le stand`, `elle s'est proposée comme guide`
  if (every((lemma) => lemma === 'proposer') && /^(?:pour|comme)$/.test(view.tokens[at + 1]?.norm ?? ''))
    return subject.attribute
  // `ils se sont donnés à fond`
  if (
    every((lemma) => lemma === 'donner') &&
    view.tokens[at + 1]?.norm === 'à' &&
    view.tokens[at + 2]?.norm === 'fond'
  )
    return subject.attribute
  if (participles.some(({ lemma }) => EITHER.has(lemma) || NEVER.has(lemma))) return undefined
  // `elle s'est cassé la jambe`: an object of its own.
  const isObjectNext =
    may(view, at + 1, isPos('determiner', 'noun')) &&
    !/^d[e']$/.test(view.tokens[at + 1]?.norm ?? '') &&
    !isWhen(view, at + 1)
  if (isObjectNext) return undefined
  const isDirect = every((lemma) => {
    const valency = view.lexicon?.valency(lemma)
    return valency !== undefined && (valency.transitive || valency.pronominal === 'always')
  })
  return isDirect && !could(view, at + 1, isInfinitive) ? subject.attribute : undefined
}
