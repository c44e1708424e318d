import type { CommentView } from '../../rule'

/** What happened to people: under such a comment nothing is said with a smile. */
const GRAVE_LEMMAS = new Set(
  `décès décéder mort enterrement obsèques deuil cancer tumeur hospitaliser suicide suicider agression agresser viol violer
   harcèlement harceler incendie veuf drame incinération fausse-couche avc infarctus coma racisme raciste violence
   funérailles défunt condoléances orphelin détresse chimio chimiothérapie euthanasier électrocuter séquestrer
   intoxication leucémie alzheimer maltraitance`.split(/\s+/),
)

/** *Mort de rire*, *mort de faim*: nobody died. */
const isFigurative = (lemma: string, next: string | undefined, cause: string | undefined): boolean =>
  lemma === 'mort' &&
  next === 'de' &&
  /^(?:rire|faim|soif|froid|chaud|fatigue|honte|peur|trouille)$/.test(cause ?? '')

/** Does the comment tell of death, sickness, violence or distress? */
export const isGrave = (comment: CommentView | null): boolean =>
  comment?.sentences.some(({ view: { tokens, readings } }) =>
    readings.some(({ plausible }, at) =>
      plausible.some(
        ({ lemma }) =>
          GRAVE_LEMMAS.has(lemma) && !isFigurative(lemma, tokens[at + 1]?.norm, tokens[at + 2]?.norm),
      ),
    ),
  ) ?? false
