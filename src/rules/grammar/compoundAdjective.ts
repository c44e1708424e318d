import type { SentenceView } from '../rule'
import { allowedBy, clashes } from './agreement'
import { could, isPos, may, must } from './features'
import { isAdjectival, isBeforeNoun, isNoun, type NounGroup } from './nounGroup'
import { CRAFT, SERVICES } from './services'

/** Things that lend their names to colours and tastes. */
export const HUES = new Set(
  'mauve safran sauge kaki crème olive saumon turquoise moutarde taupe camel ivoire prune aubergine framboise lavande menthe citron orange marron caramel chocolat vanille café fraise bordeaux corail indigo abricot ardoise anthracite bronze sable miel noisette tilleul émeraude rubis saphir marine ciel grenat cerise pêche pistache'.split(
    ' ',
  ),
)

export const COLOURS = new Set('bleu vert rouge rose jaune noir blanc gris brun beige violet'.split(' '))

/** `bleu foncé`, `vert olive`, `des vêtements grande taille`, `bien sûr`: together they are left as they are. */
export function isCompound(view: SentenceView, place: number): boolean {
  const isColour = (at: number): boolean => could(view, at, ({ lemma }) => COLOURS.has(lemma))
  const before = view.tokens[place - 1]?.norm
  // `tu as trouvé la réponse tout seul`: it speaks of the subject.
  if (could(view, place, ({ lemma }) => lemma === 'seul')) return true
  if (before === 'bien' && /^(?:sûr|entendu)$/.test(view.tokens[place]?.norm ?? '')) return true
  if (isColour(place - 1)) return true
  // `une journée portes ouvertes`
  if (/^portes?$/.test(before ?? '') || /^portes?$/.test(view.tokens[place]?.norm ?? '')) return true
  // `des billets première classe`
  if (isBeforeNoun(view, place) && may(view, place + 1, isNoun) && sharesAgreement(view, place)) return true
  if (isColour(place))
    return could(view, place + 1, isPos('noun', 'adjective')) || view.tokens[place + 1]?.norm === 'et'
  return must(view, place, isPos('adjective')) && must(view, place + 1, isNoun)
}

const sharesAgreement = (view: SentenceView, place: number): boolean => {
  const noun = allowedBy(view, place + 1, isNoun)
  return noun !== undefined && !clashes(view, place, isAdjectival, noun)
}

/** `l'équipe tournées`, `notre référente violences`, `les ateliers robotique`: a noun in the plural, or of a craft, says of what. */
export const isDomain = (view: SentenceView, { noun }: NounGroup, place: number): boolean =>
  place === noun + 1 &&
  could(view, noun, (analysis) => isNoun(analysis) && SERVICES.has(analysis.lemma)) &&
  (could(view, place, (analysis) => isNoun(analysis) && analysis.number === 'plural') ||
    CRAFT.test(view.tokens[place]?.norm ?? ''))
