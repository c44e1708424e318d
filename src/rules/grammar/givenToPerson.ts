import type { SentenceView } from '../rule'
import { could, isParticiple, isPos, may, must } from './features'
import { nounGroupAt } from './nounGroup'
import { isTimeNoun } from './timeNoun'

/** Verbs whose person is always their direct object: `nous` before them is one. */
export const OF_PERSONS = new Set(
  'contacter aider informer prévenir alerter interpeller convaincre rassurer solliciter décevoir satisfaire accueillir encourager soutenir toucher surprendre féliciter avertir inviter déranger identifier contraindre obliger forcer empêcher priver inciter amener pousser dissuader persuader émouvoir bouleverser réconforter étonner inquiéter amuser attrister peiner bluffer épater choquer agacer énerver vexer blesser froisser combler enchanter ravir réveiller remercier applaudir guider accompagner motiver régaler consoler pénaliser retarder'.split(
    ' ',
  ),
)

/** With these a person and what they are called both stand as objects: `ils vous ont nommés les gagnants`. */
const NAMING = new Set(
  'nommer élire appeler rendre trouver croire déclarer proclamer sacrer baptiser attendre suivre voir laisser'.split(
    ' ',
  ),
)

/** `nos chefs vous ont préparé un menu`: what follows is the object, and the person has it done for them. */
export const hasOwnObject = (view: SentenceView, participle: number): boolean =>
  (/^(?:une?|[mts]on|[mts]a|[mts]es|votre|vos|notre|nos|leurs?)$/.test(
    view.tokens[participle + 1]?.norm ?? '',
  ) ||
    isGiven(view, participle)) &&
  !isManner(view, participle) &&
  !isTimeNoun(view, participle + 2) &&
  view.tokens[participle + 2]?.norm !== 'peu' &&
  !could(
    view,
    participle,
    (each) => isParticiple(each) && (OF_PERSONS.has(each.lemma) || NAMING.has(each.lemma)),
  )

/** `reçus un à un`, `servie une dernière fois`, `reçus le sourire aux lèvres`, `livrés les premiers`: how, or when. */
const isManner = (view: SentenceView, participle: number): boolean => {
  const [first = '', second = '', third = ''] = [1, 2, 3].map((far) => view.tokens[participle + far]?.norm)
  const group = nounGroupAt(view, participle + 1)
  if (/^une?$/.test(first) && /^(?:à|par)$/.test(second)) return true
  if (view.tokens[group?.noun ?? -1]?.norm === 'fois') return true
  // `reçus ma femme et moi`: they are who was received.
  const end = group?.end ?? participle + 3
  if (
    view.tokens[end]?.norm === 'et' &&
    /^(?:moi|toi|lui|elles?|eux|[nv]ous)$/.test(view.tokens[end + 1]?.norm ?? '')
  )
    return true
  return OWN.test(second)
    ? HELD.test(third)
    : /^(?:l[ea]|les)$/.test(first) &&
        RANK.test(second) &&
        !may(view, participle + 3, isPos('noun', 'adjective'))
}
const HELD =
  /^(?:aux?|en|haute?|basse?|serrée?|ouverte?|léger|légère|gros|grosse|nouée?|coupé|froide|battant|joyeux)$/
const RANK = /^(?:premi(?:er|ère)|derni(?:er|ère)|seconde?|\p{L}+ième)s?$/u

/** What has no object at all, whoever it happens to. */
export const INTRANSITIVE =
  /^(?:échapper|plaire|déplaire|suffire|sourire|mentir|nuire|appartenir|convenir|manquer|sembler)$/

/** Verbs that never take a person for their object (`la date t'a échappé`). */
const NEVER_OF_PERSONS =
  /^(?:échapper|plaire|déplaire|suffire|sourire|mentir|obéir|nuire|appartenir|convenir|parler|répondre|téléphoner|manquer|coûter|permettre|donner|dire)$/

/** `elle t'aurait gardé une part`, `un détail t'a échappé`: to or for the person. */
export const isGivenToPerson = (view: SentenceView, participle: number): boolean =>
  must(view, participle, (each) => !isParticiple(each) || NEVER_OF_PERSONS.test(each.lemma)) ||
  hasOwnObject(view, participle)

/** `le facteur vous a remis la lettre`: a thing in hand, or what one has of one's own. */
const isGiven = (view: SentenceView, participle: number): boolean =>
  /^(?:l[ea']|les)$/.test(view.tokens[participle + 1]?.norm ?? '') &&
  ((could(view, participle, (each) => isParticiple(each) && GIVING.test(each.lemma)) &&
    nounGroupAt(view, participle + 1) !== undefined) ||
    OWN.test(view.tokens[participle + 2]?.norm ?? ''))
const GIVING =
  /^(?:remettre|rendre|prêter|apporter|montrer|livrer|fournir|restituer|céder|laisser|faciliter|simplifier|compliquer|gâcher|garder|réserver|préparer|installer)$/
/** What is said to be someone's by the pronoun alone: `ça m'a remonté le moral`. */
const OWN = /^(?:moral|cœur|vie|dos|tête|mise|gorge|souffle|appétit|sourire|journée|soirée|tâche|travail)$/
