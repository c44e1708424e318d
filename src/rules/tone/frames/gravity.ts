import type { CommentView } from '../../rule'

/** What happened to people: under such a comment nothing is said with a smile. */
const GRAVE_LEMMAS = new Set(
  `décès décéder mort enterrement obsèques deuil cancer tumeur hospitaliser suicide suicider agression agresser viol violer
   harcèlement harceler incendie veuf drame incinération fausse-couche avc infarctus coma racisme raciste violence
   funérailles défunt condoléances orphelin détresse chimio chimiothérapie euthanasier électrocuter séquestrer handicap
   intoxication leucémie alzheimer maltraitance`.split(/\s+/),
)

/** Does the comment tell of death, sickness, violence or distress? */
export const isGrave = (comment: CommentView | null): boolean =>
  comment?.sentences.some(({ view }) =>
    view.readings.some(({ plausible }) => plausible.some(({ lemma }) => GRAVE_LEMMAS.has(lemma))),
  ) ?? false
