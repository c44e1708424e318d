import type { Analysis } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { determinerIn } from './determiners'
import { type Agreement, agreeing, agreementAmong, could, isPos, isPossible, meet, spanOf } from './features'
import { isAdjectival, isNoun, type NounGroup, nounGroupAt } from './nounGroup'

const MESSAGES = {
  determiner: 'Le déterminant ne s’accorde pas avec son nom.',
  noun: 'Le nom ne s’accorde pas avec ce qui l’entoure.',
  adjective: 'L’adjectif ne s’accorde pas avec son nom.',
} as const

export const nounAgreement = sentenceRule({
  id: 'grammar/noun-group',
  kind: 'grammar',
  category: 'accord dans le groupe nominal',
  severity: 'warn',
  message: MESSAGES.noun,
  why: 'Déterminant, nom et adjectifs d’un même groupe prennent le même genre et le même nombre. Demandez-vous : un ou plusieurs ?',
  examples: {
    match: [
      {
        text: 'Nous regrettons les désagrément.',
        marks: 'désagrément',
        fixed: 'Nous regrettons les désagréments.',
      },
      {
        text: 'Merci pour vos encouragement !',
        marks: 'encouragement',
        fixed: 'Merci pour vos encouragements !',
      },
      { text: 'Un erreur est arrivée.', marks: 'Un', fixed: 'Une erreur est arrivée.' },
      {
        text: 'Votre commande confirmé part demain.',
        marks: 'confirmé',
        fixed: 'Votre commande confirmée part demain.',
      },
      {
        text: 'Encore quelque minutes de patience.',
        marks: 'quelque',
        fixed: 'Encore quelques minutes de patience.',
      },
      { text: 'Quel belle surprise !', marks: 'Quel', fixed: 'Quelle belle surprise !' },
      {
        text: 'Acceptez nos plus sincère excuses.',
        marks: 'sincère',
        fixed: 'Acceptez nos plus sincères excuses.',
      },
    ],
    pass: [
      'Les conditions de la vente annoncées hier changent.',
      'Mon amie et votre équipe.',
      'Je les demande souvent.',
      'Un des produits commandés arrive.',
      'Nos services client et nos jeux vidéo.',
      'Le plus grand soin, les plus belles photos.',
      'Un grand merci à toute l’équipe.',
      'Des prix bas et des offres sympa.',
      'Une quarantaine de personnes.',
      'Cet hiver, cette année, ces prix.',
      'Il a une nouvelle fois refusé.',
      'La plupart des clients ravis reviennent.',
    ],
  },
  *check(view) {
    for (let at = 0; at < view.tokens.length; at++) {
      const group = nounGroupAt(view, at)
      if (group) yield* disagreements(view, group)
    }
  },
})

function* disagreements(view: SentenceView, group: NounGroup): Generator<Hit> {
  const { readings, tokens } = view
  const nounAnalyses = readings[group.noun]?.analyses ?? []
  const noun = agreementAmong(nounAnalyses, isNoun)
  if (!noun) return
  const target = targetOf(view, group, noun)

  const determiner = tokens[group.at]
  if (determiner && !isPossible(meet(group.determiner, target))) {
    const next = tokens[group.at + 1]?.norm ?? ''
    const right = determinerIn(group.determiner.form, target, next)
    if (right) yield hit(determiner, [withCaseOf(determiner.text, right)], MESSAGES.determiner)
  }

  if ((noun.numbers & target.numbers) === 0)
    yield* correction(
      view,
      group.noun,
      isNoun,
      { genders: noun.genders, numbers: target.numbers },
      MESSAGES.noun,
    )
  for (const place of group.adjectivesBefore) yield* adjective(view, place, target, group)
  for (const place of group.adjectivesAfter) {
    if (!belongsElsewhere(view, group, place)) yield* adjective(view, place, target, group)
  }
}

/**
 * What the group is meant to be. The noun decides the gender; the number is what most of its words say, where a
 * determiner that is heard (`les`, `vos`) outweighs letters that are not.
 */
function targetOf(view: SentenceView, group: NounGroup, noun: Agreement): Agreement {
  let singular = 0
  let plural = 0
  const vote = (numbers: number, weight: number): void => {
    if (numbers === 1) singular += weight
    if (numbers === 2) plural += weight
  }
  vote(group.determiner.numbers, group.determiner.isSilent ? 1 : 2.5)
  vote(noun.numbers, group.determiner.isSilent ? 1.5 : 1)
  for (const place of [...group.adjectivesBefore, ...group.adjectivesAfter]) {
    vote(agreementAmong(view.readings[place]?.analyses ?? [], isAdjectival)?.numbers ?? 3, 1)
  }
  return { genders: noun.genders, numbers: singular > plural ? 1 : plural > singular ? 2 : 3 }
}

function* adjective(view: SentenceView, place: number, target: Agreement, group: NounGroup): Generator<Hit> {
  const agreement = agreementAmong(view.readings[place]?.analyses ?? [], isAdjectival)
  if (!agreement || isPossible(meet(agreement, target))) return
  // A noun of both genders takes that of its determiner: `une élève`.
  const genders = target.genders === 3 ? group.determiner.genders : target.genders
  yield* correction(view, place, isAdjectival, { genders, numbers: target.numbers }, MESSAGES.adjective)
}

/** `les conditions de la vente annoncées`: after a complement, an adjective may agree with a noun before it. */
function belongsElsewhere(view: SentenceView, group: NounGroup, place: number): boolean {
  const before = group.at - 1
  // `a une nouvelle fois refusé`: the participle is the helping verb's.
  if (could(view, before, ({ kind }) => kind === 'auxiliary')) return true
  const isComplement =
    could(view, before, isPos('preposition')) || could(view, group.at, ({ kind }) => kind === 'contracted')
  if (!isComplement && view.tokens[before]?.norm !== 'et') return false
  const agreement = agreementAmong(view.readings[place]?.analyses ?? [], isAdjectival)
  if (!agreement) return true
  for (let i = before; i >= Math.max(0, before - 10); i--) {
    if (view.tokens[i]?.kind === 'punctuation') return false
    const other = agreementAmong(view.readings[i]?.analyses ?? [], isNoun)
    if (other && isPossible(meet(other, agreement))) return true
  }
  // `le pain et la salade frais`: several nouns make a plural.
  return view.tokens[before]?.norm === 'et' && agreement.numbers === 2
}

function* correction(
  view: SentenceView,
  place: number,
  test: (analysis: Analysis) => boolean,
  agreement: Agreement,
  message: string,
): Generator<Hit> {
  const token = view.tokens[place]
  const { lexicon } = view
  if (!token || !lexicon) return
  const analyses = (view.readings[place]?.analyses ?? []).filter(test)
  const forms = analyses.flatMap((analysis) => agreeing(lexicon, analysis, agreement, token))
  const suggestions = [...new Set(forms)].slice(0, 2)
  if (suggestions.length > 0) yield hit(token, suggestions, message)
}

const hit = (
  token: { start: number; end: number },
  suggestions: readonly string[],
  message: string,
): Hit => ({
  span: spanOf(token),
  suggestions,
  message,
  confidence: 0.9,
})
