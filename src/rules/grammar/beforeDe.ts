import type { SentenceView } from '../rule'
import { may, must } from './features'

/** Words that `de` and an infinitive complete; after them a participle is a slip. */
export const BEFORE_DE_INFINITIVE = new Set(
  'afin avant merci besoin envie temps possibilité plaisir occasion droit lieu peine but intention soin regret honneur chance raison tort question garde crainte peur choix esprit état mal moyen façon manière possible nécessaire important obligé obligée ravi ravie ravis heureux heureuse désolé désolée désolés prêt capable sûr certain utile inutile facile difficile impossible décision conseil point loin hors libre privilège joie risque gentil sympa dommage bonheur fait mesure'.split(
    ' ',
  ),
)
/** `rien de cassé`, `quelque chose d’écrit`, `deux de perdus`: here a participle follows `de`. */
export const BEFORE_DE_PARTICIPLE = new Set(
  "rien chose quoi personne quelqu’un quelqu'un ça cela plus moins ceux celles un une".split(' '),
)

/** A verb before `de` mostly wants an infinitive (`permet de`, `prions de`); être, avoir and those of calling do not. */
export const takesInfinitive = (view: SentenceView, at: number): boolean =>
  may(
    view,
    at,
    ({ pos, lemma }) =>
      pos === 'verb' &&
      !/^(?:être|avoir|traiter|qualifier|changer|manquer|partir|venir|sortir|provenir)$/.test(lemma),
  )

/** `on refuse de passé`: with these what `de` leads is done; a noun would be their object, with its article. */
export const takesNoBareNoun = (view: SentenceView, at: number): boolean =>
  must(view, at, ({ pos, lemma }) => pos === 'verb' && WITH_DE.test(lemma))
const WITH_DE =
  /^(?:refuser|accepter|éviter|essayer|tenter|décider|choisir|promettre|permettre|conseiller|recommander|envisager|regretter|risquer|proposer|oublier)$/
