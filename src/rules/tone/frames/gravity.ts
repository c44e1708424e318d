import type { CommentView } from '../../rule'

/** What happened to people: under such a comment nothing is said with a smile. */
const GRAVE_LEMMAS = new Set(
  `décès décéder mort mourir enterrement obsèques deuil cancer tumeur hôpital hospitaliser urgence blessure blesser blessé accident
   intoxication intoxiquer suicide suicider agression agresser viol violer harcèlement harceler incendie handicap maladie malade
   veuf licencier licenciement expulser expulsion drame disparition disparaître incinération fausse-couche avc infarctus coma
   chute cambriolage cambrioler escroquerie humilier humiliation racisme raciste discriminer discrimination violence brûlure
   brûler fracture funérailles défunt condoléances orphelin dépression détresse pleurer chimio chimiothérapie euthanasier
   allergie étouffer électrocuter séquestrer mourant`.split(/\s+/),
)

/** Does the comment tell of death, sickness, violence or distress? */
export const isGrave = (comment: CommentView | null): boolean =>
  comment?.sentences.some(({ view }) =>
    view.readings.some(({ plausible }) => plausible.some(({ lemma }) => GRAVE_LEMMAS.has(lemma))),
  ) ?? false
