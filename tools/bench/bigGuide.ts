import { decodeGuide } from '../../src/guide/decode'
import type { Guide } from '../../src/guide/guide'

/** Words that replies are full of: rules that sleep would flatter the figure. */
const COMMON =
  'colis commande retour message équipe boutique site compte collègue question remboursement retard'.split(
    ' ',
  )
const RARE =
  'girouette alambic boussole cachalot dentelle édredon falaise giroflée hameçon ibis jonque kayak'.split(' ')

/** Of every kind that a lead writes: words, expressions that begin alike, gaps, contexts, limits and conditions. */
function ruleOf(at: number): object {
  const rare = `${RARE[at % RARE.length]}${at % 7 === 0 ? '' : ` ${RARE[(at * 5 + 1) % RARE.length]}`}`
  const common = COMMON[at % COMMON.length]
  const base = { id: `r${at}`, kind: 'forbidden', message: 'Règle de mesure.' }
  switch (at % 10) {
    case 0:
      return { ...base, match: [`${common} ${rare}`] }
    case 1:
      return { ...base, match: [`nous vous … ${rare}`, `votre ${rare}`] }
    case 2:
      return { ...base, match: [`(${common} | commande) … ${rare}`], unless: { negated: true, quoted: true } }
    case 3:
      return { ...base, match: [`${common} …8 ${rare}`], near: { words: [rare] } }
    case 4:
      return { ...base, kind: 'preferred', match: [rare], better: ['autre mot'] }
    case 5:
      return { ...base, kind: 'limited', most: 1, match: [`${rare} ${common}`] }
    case 6:
      return { ...base, kind: 'conditional', match: [rare], requires: [common] }
    case 7:
      return { ...base, match: [`{nombre} ${rare}`], when: { comment: ['critique'] } }
    case 8:
      return { ...base, match: [`{début} ${rare}`, `${rare} {fin}`] }
    default:
      // One in ten stands in most replies and is answered by its context.
      return at % 100 === 9
        ? { ...base, match: [common], unless: { with: [common] } }
        : { ...base, match: [`${rare} de ${common}`] }
  }
}

/** As many rules as asked, of every kind that a lead writes. */
export function bigGuide(rules: number): Guide {
  const decoded = decodeGuide({ rules: Array.from({ length: rules }, (_, at) => ruleOf(at)) })
  if (!decoded.ok) throw new Error(decoded.error.message)
  return decoded.value
}
