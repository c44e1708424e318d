import type { Preference } from '../../lexicon/ear'
import type { Tag } from '../../lexicon/taggerTags'
import { withCaseOf } from '../../text/normalise'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { NAMED } from './afterNumeral'
import { allowedBy, clashes, formsIn } from './agreement'
import { isOfJob, leadsSeveral } from './bareGroup'
import { boundParticiples } from './boundParticiple'
import { isFiniteVerb, isOpening, phraseOpensClause } from './clause'
import { COLOURS, HUES } from './compoundAdjective'
import { isCopula } from './copula'
import { determinerOf } from './determiners'
import {
  type Agreement,
  ANY,
  agreementOf,
  could,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  must,
  spanOf,
} from './features'
import {
  isBesideItsNoun,
  isMore,
  isOfService,
  LEAST_OF_SERVICE,
  leadsItsNoun,
  UNQUALIFYING,
} from './heardBeside'
import { nounsBefore } from './heardHolders'
import { isAgreement } from './heardUse'
import { isLikelyFinite, isVerbOfSubject } from './heardVerb'
import { isListed, sharesHave } from './listed'
import { isAdjectival, isBeforeNoun, isNoun, isUnchanged } from './nounGroup'
import { COUNTING, isDressed, isTaste } from './otherHolder'
import type { Phrase } from './phraseShape'
import { phrasesOf } from './subjects'
import { governedBy } from './verbGroup'

/**
 * How sure the ear must be, in log-odds, where what stands around bears it out. Set above what it shows on replies
 * that it did not learn from.
 */
const LEAST = {
  adjective: 1.6,
  apart: 2.4,
  lost: 6,
  /** Whatever stands around. */
  sure: 5.5,
  noun: 0.7,
  verb: 0.9,
  /** Where what is written looks like a verb. */
  plural: 3.5,
} as const

/** Agreement where no group was read, since one of its words may be something else: the ear, and a noun that bears it out. */
export const heardAgreement = sentenceRule({
  id: 'grammar/heard-agreement',
  kind: 'grammar',
  category: 'accord',
  severity: 'warn',
  message: 'Ce mot ne s’accorde pas avec celui auquel il se rapporte.',
  why: 'Un adjectif, un participe ou un verbe prend le genre et le nombre de son nom, même quand d’autres mots les séparent. Demandez-vous : qu’est-ce qui est… ?',
  examples: {
    match: [
      {
        text: 'Robes longues, jupes plissé : tout est arrivé.',
        marks: 'plissé',
        fixed: 'Robes longues, jupes plissées : tout est arrivé.',
      },
      {
        text: 'Une suite de concerts précédé d’un repas vous attend.',
        marks: 'précédé',
        fixed: 'Une suite de concerts précédés d’un repas vous attend.',
      },
      {
        text: 'Nous cherchons le consentement clair des personnes âgé.',
        marks: 'âgé',
        fixed: 'Nous cherchons le consentement clair des personnes âgées.',
      },
      { text: 'Bon soirée à toute la famille !', marks: 'Bon', fixed: 'Bonne soirée à toute la famille !' },
      {
        text: 'Nous n’avons pas encore la date exact.',
        marks: 'exact',
        fixed: 'Nous n’avons pas encore la date exacte.',
      },
      {
        text: 'Depuis lundi, la livraison restes offerte dès 49 €.',
        marks: 'restes',
        fixed: 'Depuis lundi, la livraison reste offerte dès 49 €.',
      },
      {
        text: 'Le ramassage des encombrant a lieu mardi.',
        marks: 'encombrant',
        fixed: 'Le ramassage des encombrants a lieu mardi.',
      },
    ],
    pass: [
      'Léa, nouvelle chef de salle, vous attend.',
      'Nous travaillons ici depuis vingt et un ans.',
      'Elle vise toujours plus juste que lui.',
      'Les groupes de lecture sont formés.',
      'La chambre est refaite : murs bois clair, parquet en chêne.',
      'La troupe a monté le décor, répété la pièce et chanté dans la cour.',
      'Nos équipes se sont rendu compte du souci.',
      'Du pain de la veille vendu pour du frais.',
      'La clôture que nous avons posé hier.',
      'Ils sont arrivés petit à petit.',
      'Les résultats l’ont d’ailleurs rassurée.',
      'Un des produits commandés arrive.',
      'Avec la carte adhérent, les ateliers robotique sont offerts.',
      'La figurine est en tout cas retirée de la vitrine.',
      'Lavage à la main conseillé, coffret découverte à 19 €.',
      'Séchage à la main conseillé. Six billets maximum par personne.',
      'Un coup franc des 18 mètres tiré à ras de terre.',
      'La boutique se trouve 12 rue de la Charité.',
      'Les épouses des fusillés reçurent une aide.',
      'Le cerveau de nos ingénieurs tourne à plein régime.',
      'Des chaussettes bleu marine et une jupe vert tendre.',
      'Les abat-jour sont en solde.',
      'Nous étions assis sur nos valises, épuisés et transis.',
      'Le coussin et les deux housses, achetés hier, sont tachés.',
      'Des vélos flambant neufs vous attendent.',
      'Nous en sommes désolées, Léa et moi.',
      'Le service que propose la ville est gratuit pour les élèves et payant pour les parents.',
      'Les ondes auxquelles sont exposés les riverains sont faibles.',
      'Les murs menaçant de tomber, la rue est barrée.',
      'Elles sont moins jolies mais meilleur marché.',
      'Chacun de nos vélos, accompagné d’un antivol, est garanti.',
      'Aucune de mes malles n’étant arrivée, j’attends.',
      'Des coussins rouge vif et des murs vert d’eau.',
      'Notez vos nom et prénom sur la fiche.',
      'Il m’a tendu une chaise et n’est jamais revenu.',
      'Ce que nous dit l’enquête est inquiétant.',
      'Le siège peut être incliné, réglé en hauteur et rangé sous la table.',
      'Les rosiers, attachés trop serré, ont souffert.',
      'Mon plat était chaud, celui de ma sœur glacé.',
      'Les pinceaux, la colle et les gommettes sont fournis.',
      'Un diamant de 0,25 carat, zéro défaut.',
      'Notre chatte pèse 3 kilos tout mouillé.',
      'Éponge, dégraissant, chiffon : tout est dans le placard.',
      'Dossier complet, relevé d’identité bancaire validé : il ne manque rien.',
      'Les versions italienne et polonaise sont prêtes.',
    ],
  },
  *check(view) {
    for (const preference of view.preferences) {
      const hit =
        isAgreement(view, preference) || isVerbOfSubject(view, preference) || isPluralOfNoun(view, preference)
          ? hitOf(view, preference)
          : undefined
      if (hit) yield hit
    }
    yield* boundParticiples(view)
  },
})

function hitOf(view: SentenceView, preference: Preference): Hit | undefined {
  const { start, meant, odds } = preference
  const token = view.tokens[start]
  if (isSaidOfThem(view, start)) return undefined
  if (!isWord(token) || isUnchanged(view, start) || isSet(view, start) || !isBorneOut(view, preference))
    return undefined
  // `une extinction de voix général`: where the noun hides its number, what is written tells it.
  const { from, to } = preference
  const isOpen =
    from.number === 'singular' &&
    to.number === 'plural' &&
    from.gender !== to.gender &&
    allowedBy(view, start - 1, isNoun)?.numbers === 3
  const genders = to.gender === 'feminine' ? 2 : 1
  const single =
    isOpen && view.lexicon ? formsIn(view.lexicon, view, start, isAdjectival, { genders, numbers: 1 }) : []
  return {
    span: spanOf(token),
    suggestions: [...single.slice(0, 1), meant].map((form) => withCaseOf(token.text.charAt(0), form)),
    confidence: Math.min(0.89, 0.8 + odds / 100),
  }
}

/** `bleu marine`, `pur beurre`, `des porte-monnaie`, `vivant à l'étranger`: as they stand, whatever is around them. */
function isSet(view: SentenceView, at: number): boolean {
  const norm = view.tokens[at]?.norm ?? ''
  const next = view.tokens[at + 1]?.norm ?? ''
  const isColour = (place: number): boolean => could(view, place, ({ lemma }) => COLOURS.has(lemma))
  if (
    isColour(at) &&
    (HUES.has(next) || SHADES.test(next) || (next === "d'" && /^eau$/.test(view.tokens[at + 2]?.norm ?? '')))
  )
    return true
  // `rouge vif`
  if (SHADES.test(norm) && isColour(at - 1)) return true
  if (/^(?:pure?s?|première?s?|dernier)$/.test(norm) && may(view, at + 1, isNoun)) return true
  if (norm === 'flambant') return true
  // Their plural may stay as it is, or take an s since 1990.
  const [first = '', second] = norm.split('-')
  if (second !== undefined)
    return FIRST_PARTS.test(first) || (view.lexicon?.analyses(first).some(isPersonal) ?? false)
  if (/^(?:bon|meilleur)$/.test(norm) && /^(?:marché|enfant|teint|genre|chic|prince|public)$/.test(next))
    return true
  if (norm === 'noir' && next === 'sur') return true
  return (
    could(view, at, ({ mood }) => mood === 'participle-present') &&
    may(view, at + 1, isPos('preposition', 'determiner')) &&
    // `les voûtes menaçant de s'effondrer`
    (!/^d[e']$/.test(next) || (governedBy(view, at + 1) !== undefined && leadsInfinitive(view, at + 1)))
  )
}
const leadsInfinitive = (view: SentenceView, at: number): boolean =>
  must(view, governedBy(view, at)?.at ?? at, isInfinitive)
const FIRST_PARTS = /^(?:sans|après|avant|hors|sous|contre|rabat|abat)$/
const SHADES =
  /^(?:clair|foncé|pâle|tendre|vif|sombre|pastel|profond|nuit|roi|canard|pétrole|électrique|horizon|sapin|bouteille|pomme|anis|amande|perle|souris|acier|sang|brique|bonbon|poudré|cassé|or|argent|paille|poussin)$/

function isBorneOut(view: SentenceView, preference: Preference): boolean {
  const { start, from, to, odds } = preference
  // `une dizaine venus d'Alsace`
  if (from.number === 'plural' && COUNTING.has(view.tokens[start - 1]?.norm ?? '')) return false
  // `trente et un ans`: part of a number.
  if (from.number === 'plural' && /^une?$/.test(view.tokens[start - 1]?.norm ?? ''))
    if (view.tokens[start - 2]?.norm === 'et' && may(view, start - 3, isPos('numeral'))) return false
  if (isVerbOfSubject(view, preference)) return true
  if (to.number === 'plural' && (isOfOne(view, start) || isOneOfEach(view, start))) return false
  if (isInRow(view, start) || isDressed(view, start) || isTaste(view, start - 1, start)) return false
  // `la session débutants`: a noun of its own where neither gender nor number is right.
  if (from.number === 'plural' && to.number !== from.number && to.gender !== from.gender)
    if (could(view, start, isNoun)) return false
  // `vos nom et prénom`: one determiner for several things.
  if (
    /^(?:et|,|&|\/)$/.test(view.tokens[start + 1]?.norm ?? '') &&
    view.readings[start + 2]?.best?.pos === 'noun'
  )
    if (from.role === 'nominal' && to.number === 'plural' && could(view, start, isNoun)) return false
  if (isPluralOfNoun(view, preference)) return isCounted(view, start)
  if (isBesideItsNoun(view, preference) || leadsItsNoun(view, preference)) return true
  // `Des hautes.`, `vire à l'orangé`: its determiner alone makes a noun of it, whose gender is its own.
  if ((from.gender !== to.gender || from.number === to.number) && isNominalised(view, start)) return false
  if (odds >= LEAST.sure && to.role !== 'finite' && !isFreeNoun(view, start) && isBare(view, start))
    return true
  if (to.role === 'finite') return odds >= LEAST.verb && isAfterMany(view, start, from, to)
  if (view.readings[start]?.best?.pos === 'noun' || !could(view, start, isAdjectival)) {
    return odds >= LEAST.noun && to.number === 'plural' && from.gender === to.gender && isCounted(view, start)
  }
  if (could(view, start, ({ lemma }) => UNQUALIFYING.has(lemma))) return false
  // `la collecte des encombrants`: an adjective that its determiner makes a noun.
  if (isMany(view, start - 1) && !may(view, start + 1, isPos('noun', 'adjective', 'adverb', 'numeral')))
    return odds >= LEAST.plural && to.number === 'plural' && from.gender === to.gender
  // `des fusillés`: right after its determiner it is the noun, and has its own gender.
  const isOpen = could(view, start, isNoun) || from.gender !== to.gender
  if (isOpen && may(view, start - 1, isPos('determiner', 'preposition'))) return false
  // `couverts par la garantie constructeur`: whose it is.
  if (
    could(view, start, isNoun) &&
    /eurs?$/.test(view.tokens[start]?.norm ?? '') &&
    must(view, start - 1, isNoun)
  )
    return false
  // `à partir de 10 €, affiché en caisse`: what is put in after a comma may be said of all of it.
  if (view.tokens[start - 1]?.text === ',' && odds < LEAST.apart) return false
  if (isOfService(view, start) && odds < LEAST_OF_SERVICE) return false
  return odds >= (isMore(from, to) ? LEAST.adjective : LEAST.lost) && isQualifying(view, start, to)
}

/** `0,30 carat`, `zéro rancune`, `10 kilos tout mouillé`: less than two, or of someone who is measured. */
function isOfOne({ tokens }: SentenceView, at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'number') return Number.parseFloat(before.text.replace(',', '.')) < 2
  return before?.norm === 'zéro' || (before?.norm === 'tout' && tokens[at - 3]?.kind === 'number')
}

/** `les versions courte et longue`: one thing each, of a noun in the plural. */
function isOneOfEach(view: SentenceView, at: number): boolean {
  const isOne = (i: number): boolean => allowedBy(view, i, isAdjectival)?.numbers === 1
  const { tokens } = view
  const isFirst =
    tokens[at + 1]?.norm === 'et' && isOne(at + 2) && allowedBy(view, at - 1, isNoun)?.numbers === 2
  return isFirst && isOne(at)
}

/** `brosse, dégraissant, chiffon`: one of several things, each a single word. */
const isInRow = (view: SentenceView, at: number): boolean =>
  view.tokens[at - 1]?.text === ',' &&
  view.tokens[at + 1]?.text === ',' &&
  must(view, at + 2, isNoun) &&
  !isWord(view.tokens[at + 3])

const isNominalised = (view: SentenceView, at: number): boolean =>
  may(view, at - 1, isPos('determiner')) && could(view, at, isAdjectival) && !isWord(view.tokens[at + 1])

/** `roues et poignée incluses`: a noun that nothing leads is one or many as it pleases. */
const isFreeNoun = (view: SentenceView, at: number): boolean =>
  view.readings[at]?.best?.pos === 'noun' && !may(view, at - 1, isPos('determiner', 'numeral', 'adjective'))

/** Not `trop serré`, `se garde fermée`, `nous en sommes désolées`: said of a verb, or of whom one cannot tell. */
function isBare(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.text ?? ''
  if (/^(?:trop|si|assez|plus|moins|bien|en|,|reste|restent|restez|restons|an|mois|jours|:)$/.test(before))
    return false
  if (view.tokens[at]?.norm === 'bel' || (could(view, at, isParticiple) && isHelpedByHave(view, at)))
    return false
  const own = allowedBy(view, at, (each) => isAdjectival(each) || isNoun(each))
  const nouns = nounsBefore(view, at)
  // `lavage à la main conseillé`: it agrees as it stands.
  return nouns?.slice(1).every((noun) => !own || !isPossible(meet(noun, own))) ?? false
}

/** `deux place en juin`: what looks like a verb is a noun where something counts it. */
function isPluralOfNoun(view: SentenceView, { start, from, meant, odds }: Preference): boolean {
  if (from.role !== 'finite' || odds < LEAST.plural || !could(view, start, isNoun)) return false
  const lemmas = new Set(view.readings[start]?.analyses.filter(isNoun).map(({ lemma }) => lemma))
  return (view.lexicon?.analyses(meant) ?? []).some(
    (each) => isNoun(each) && each.number === 'plural' && lemmas.has(each.lemma),
  )
}

/** No noun to the left agrees with what is written, and one does with what is meant. */
function isQualifying(view: SentenceView, at: number, to: Tag): boolean {
  if (isHelpedByHave(view, at) || sharesHave(view, at) || isManner(view, at)) return false
  // `deux nouveaux postes`: it leads a noun of its own.
  if (
    isBeforeNoun(view, at) &&
    view.readings[at + 1]?.best?.pos === 'noun' &&
    !clashes(view, at, isAdjectival, nounAt(view, at + 1))
  )
    return false
  if (isBeforeSubject(view, at) || isListed(view, at) || joinsAnother(view, at)) return false
  const own = allowedBy(view, at, (each) => isAdjectival(each) || isNoun(each))
  const nouns = nounsBefore(view, at)
  if (!own || !nouns || nouns.length === 0) return false
  const meant = agreementOf(to)
  return (
    nouns.every((noun) => !isPossible(meet(noun, own))) && nouns.some((noun) => isPossible(meet(noun, meant)))
  )
}

/** How far back the participle may stand that another is joined to. */
const FAR_JOINED = 14

/** `affiché en mairie et publié en ligne`: two of one noun, in the same gender and number. */
function joinsAnother(view: SentenceView, at: number): boolean {
  const own = allowedBy(view, at, isParticiple)
  if (!own || !/^(?:et|ou|puis|,)$/.test(view.tokens[at - 1]?.norm ?? '')) return false
  for (let i = at - 2; i >= Math.max(0, at - FAR_JOINED); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || isFiniteVerb(view, i)) return false
    const other = allowedBy(view, i, isParticiple)
    if (other && (i === 0 || view.tokens[i - 1]?.text === ','))
      return other.genders === own.genders && other.numbers === own.numbers
  }
  return false
}

const nounAt = (view: SentenceView, at: number): Agreement => allowedBy(view, at, isNoun) ?? ANY

/** `les ondes auxquelles sont exposés les riverains`: the subject comes after. */
const isBeforeSubject = (view: SentenceView, at: number): boolean =>
  could(view, at - 1, isCopula) &&
  /^(?:qu[e']|dont|où|(?:au|du|la)quel|lequel|laquelle|(?:l|d|aux?)(?:es)?quel(?:le)?s)$/.test(
    view.tokens[at - 2]?.norm ?? '',
  ) &&
  phrasesOf(view).some(
    ({ start, attribute }) => start === at + 1 && !clashes(view, at, isAdjectival, attribute),
  )

/** `ces bottines taillent petit`: right after another verb it says how; `pèsent plus lourd`, past a degree too. */
function isManner(view: SentenceView, at: number): boolean {
  const isGraded = /^(?:plus|moins|trop|très|si|aussi|assez)$/.test(view.tokens[at - 1]?.norm ?? '')
  let verb = isGraded ? at - 2 : at - 1
  // `coupe déjà plus droit`
  while (isGraded && must(view, verb, isPos('adverb')) && verb > at - 4) verb--
  return (
    (isLikelyFinite(view, verb) || (isGraded && could(view, verb, isParticiple))) &&
    !could(view, verb, isCopula) &&
    (!isGraded || MANNER.test(view.tokens[at]?.norm ?? ''))
  )
}
const MANNER =
  /^(?:lourd|léger|court|long|clair|net|dur|doux|droit|large|serré|profond|fin|chaud|froid|vrai|juste)$/

/** `a posé`, `se sont rendu compte`: their participles have rules of their own. */
function isHelpedByHave(view: SentenceView, at: number): boolean {
  const isHave = (i: number): boolean =>
    could(view, i, ({ lemma, pos }) => pos === 'verb' && lemma === 'avoir')
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    // `l'ont d'ailleurs rassurée`
    if (isHave(i) || (isHave(i - 1) && governedBy(view, i - 1)?.at === at)) return true
    if (/^(?:se|s'|me|m'|te|t')$/.test(view.tokens[i]?.norm ?? '')) return true
    if (!may(view, i, isPos('adverb', 'verb', 'pronoun'))) return false
  }
  return false
}

const MANY_OF = new Set(
  'plein tonne kilo nombre dizaine douzaine quinzaine vingtaine trentaine cinquantaine centaine millier million paire groupe série foule tas'.split(
    ' ',
  ),
)

/** Right before, past an adjective, stands a determiner or a number of many, or what counts them (`plein de`). */
function isCounted(view: SentenceView, at: number): boolean {
  // `au 12 rue`: a number that names.
  if (could(view, at, ({ lemma }) => NAMED.has(lemma))) return false
  let i = at - 1
  if (must(view, i, isPos('adjective')) && !isMany(view, i)) i--
  if (isMany(view, i)) return true
  return (
    /^(?:de|d')$/.test(view.tokens[i]?.norm ?? '') &&
    could(view, i - 1, ({ lemma }) => MANY_OF.has(lemma)) &&
    // `pleine de limonade`: full.
    !/^plein(?:s|es?)$/.test(view.tokens[i - 1]?.norm ?? '') &&
    // `les groupes de niveau`: of what kind they are.
    view.tokens[i - 1]?.norm !== 'groupes' &&
    !/^(?:un|le|ce)$/.test(view.tokens[i - 2]?.norm ?? '')
  )
}

function isMany(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.kind === 'number') {
    const before = view.tokens[at - 1]
    return (
      /^\d+$/.test(token.text) &&
      Number(token.text) >= 2 &&
      Number(token.text) < 1000 &&
      before?.kind === 'word'
    )
  }
  if (!isWord(token) || token.clitic) return false
  const determiner = determinerOf(token.norm, view.tokens[at + 1]?.norm ?? '')
  if (determiner) return determiner.numbers === 2 && must(view, at, isPos('determiner', 'preposition'))
  return view.readings[at]?.best?.kind === 'cardinal' && !/^une?$/.test(token.norm)
}

/** How far from its phrase a verb may stand. */
const FAR = 14

/** The verb of a phrase that opens its clause and is many, with no other verb between them but one that `que` or `qui` leads. */
function isAfterMany(view: SentenceView, at: number, from: Tag, to: Tag): boolean {
  if (from.person !== 3 || to.person !== 3 || from.coarse !== to.coarse) return false
  if (from.number !== 'singular' || to.number !== 'plural') return false
  const before = phrasesOf(view).filter((phrase) => phrase.end <= at && at - phrase.end <= FAR)
  const subject = before.findLast((phrase) => phraseOpensClause(view, phrase.start) && !phrase.isTime)
  return subject !== undefined && subject.numbers === 2 && isFree(view, subject, at)
}

/** Nothing between the phrase and the verb opens a clause that has no verb yet. */
function isFree(view: SentenceView, { end }: Phrase, at: number): boolean {
  let open = 0
  for (let i = end; i < at; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || /^(?:et|ou|mais|ni|si|quand|car|comme|,)$/.test(token.text))
      return false
    if (/^(?:que|qu'|qui|dont|où)$/.test(token.norm)) open++
    const best = view.readings[i]?.best
    if (best && isPersonal(best)) open--
  }
  return open === 0
}

/** `Bonnes lecture et dégustation`, `Léa, nouvelle chef`: of two things, or of who she is. */
const isSaidOfThem = (view: SentenceView, at: number): boolean =>
  leadsSeveral(view, at) || (view.tokens[at - 1]?.text === ',' && isOfJob(view, at))
