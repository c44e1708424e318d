import type { ReplyView } from '../../rule'

/** Words of a comment in which a body, a home or a file of data is at risk. */
const DANGERS = new Set(
  `blessure blesser accident brûlure brûler incendie intoxication intoxiquer empoisonner vomir vomissement allergie allergique
   hospitaliser hôpital urgence électrocution électrocuter explosion exploser étouffer asphyxie noyade noyer décès décéder
   piratage pirater contamination salmonelle listeria gaz monoxyde étincelle fumée fumer surchauffe surchauffer fondre
   court-circuit morsure fracture saigner rougeur picotement gonflement gonfler démangeaison démanger palpitation vertige nausée
   douleur fièvre irritation malaise migraine tachycardie urticaire eczéma œdème malade tremblement diarrhée insuline cachet
   comprimé traitement médicament dose gélule antibiotique périmé moisi moisissure avarié grésiller disjoncter décharge plaque
   bouton réaction piquer vaccin enceinte grossesse bébé nourrisson virus cloque infection toux dentiste dent`.split(
    /\s+/,
  ),
)

/** Whoever answers by one of these has put safety first already. */
const PROTECTS = new Set(
  `médecin pharmacien docteur urgences samu antipoison pompiers vétérinaire pédiatre prudence précaution vigilance
   signaler`.split(/\s+/),
)
const STOPS = new Set([
  'arrêtez',
  'cessez',
  'arrête',
  'cesse',
  'évacuez',
  'sortez',
  'débranchez',
  'coupez',
  'jetez',
  'suspendez',
])

/** Does the comment tell of danger while the reply says nothing to protect? */
export function isDangerUnmet({ comment, french }: ReplyView): boolean {
  const isInDanger = comment?.sentences.some(({ view }) =>
    view.readings.some(({ plausible }) => plausible.some(({ lemma }) => DANGERS.has(lemma))),
  )
  if (!isInDanger) return false
  return !french.some(({ view }) =>
    view.tokens.some(
      ({ norm }, at) =>
        PROTECTS.has(norm) ||
        STOPS.has(norm) ||
        (view.readings[at]?.best && PROTECTS.has(view.readings[at].best.lemma)),
    ),
  )
}

/** Does the comment tell of danger at all? */
export const tellsOfDanger = ({ comment }: ReplyView): boolean =>
  comment?.sentences.some(({ view }) =>
    view.readings.some(({ plausible }) => plausible.some(({ lemma }) => DANGERS.has(lemma))),
  ) ?? false
