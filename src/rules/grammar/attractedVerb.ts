import type { Analysis } from '../../lexicon/morphology'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { phraseOpensClause } from './clause'
import { could, isParticiple, isPersonal, isPos, may, must, spanOf, unlike } from './features'
import type { Phrase } from './phraseShape'
import { type Subject, subjectOfPronoun, suits } from './subject'
import { phrasesOf } from './subjects'
import { inPerson } from './verbCorrections'
import { governedBy } from './verbGroup'

/** What a thing does to somebody, who stands before the verb as its object. */
const DONE_TO_SOMEONE = new Set(
  'toucher plaire aider manquer permettre motiver encourager coûter intéresser inspirer réjouir combler émouvoir surprendre étonner satisfaire convenir appartenir concerner rassurer attrister désoler inquiéter ravir guider suffire échapper réchauffer réconforter amuser'.split(
    ' ',
  ),
)
/** What is done with a thing for somebody: said of the thing, and hardly of whom it goes to. */
const HANDED = new Set(
  'remettre envoyer adresser restituer transmettre communiquer expédier rendre offrir proposer facturer parvenir'.split(
    ' ',
  ),
)
/** `faire plaisir`, `donner envie`, `aller droit au cœur`: somebody feels it, and a thing makes it so. */
const LIGHT = new Set('faire donner aller'.split(' '))
const FELT =
  /^(?:plaisir|chaud|envie|peur|honneur|confiance|raison|rire|sourire|rêver|penser|sauter|droit|espoir|faim|énormément)$/
const DENIAL = /^n[e']$/

/** `vos messages nous touchons`: the verb has taken the person of the pronoun before it, which is its object. */
export const attractedVerb = sentenceRule({
  id: 'grammar/attracted-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe s’accorde avec son sujet, et non avec le pronom placé entre les deux.',
  why: 'Dans « vos messages nous touchent », ce sont les messages qui touchent : « nous » est complément, et le verbe reste à la troisième personne.',
  examples: {
    match: [
      {
        text: 'Vos messages nous touchons beaucoup.',
        marks: 'touchons',
        fixed: 'Vos messages nous touchent beaucoup.',
      },
      {
        text: 'Bonjour Léa, ce geste ne nous coûtons rien.',
        marks: 'coûtons',
        fixed: 'Bonjour Léa, ce geste ne nous coûte rien.',
      },
      {
        text: 'Ces terres vous appartenez depuis longtemps.',
        marks: 'appartenez',
        fixed: 'Ces terres vous appartiennent depuis longtemps.',
      },
      {
        text: 'Vos clés vous serez remises à l’accueil.',
        marks: 'serez',
        fixed: 'Vos clés vous seront remises à l’accueil.',
      },
    ],
    pass: [
      'Vos messages nous touchent beaucoup.',
      'Le soir nous faisons le ménage.',
      'Chers clients nous faisons le point.',
      'Vos colis vous serez prévenus de leur arrivée.',
      'Les voisins nous faisons la fête samedi.',
      'Cette recette nous la donnons volontiers.',
      'La carte nous donnons le droit de la voir.',
    ],
  },
  *check(view) {
    for (const phrase of phrasesOf(view)) {
      const hit = isThing(view, phrase) ? attracted(view, phrase) : undefined
      if (hit) yield hit
    }
  },
})

/** One thing or several that are known, at the head of the clause; a person would be spoken to, a date says when. */
function isThing(view: SentenceView, { start, end, person, isTime, heads }: Phrase): boolean {
  const isKnown = may(
    view,
    start,
    ({ pos, kind }) => pos === 'determiner' && /^(?:definite|possessive|demonstrative)$/.test(kind ?? ''),
  )
  return (
    isKnown &&
    person === 3 &&
    !isTime &&
    !heads.some((head) => head.isTime) &&
    must(view, end - 1, isPos('noun', 'verb', 'adjective')) &&
    view.readings[end - 1]?.best?.pos === 'noun' &&
    !view.tokens.slice(start, end).some(({ norm }) => PEOPLE.test(norm)) &&
    phraseOpensClause(view, start)
  )
}
const PEOPLE =
  /^(?:client|ami|voisin|parent|enfant|fille|garçon|gars|équipe|team|collègue|bénévole|adhérent|abonné|lecteur|lectrice|copain|copine|habitant|famille|groupe|personne|gens|monde|dame|monsieur|messieurs|mesdames|tous|toutes|deux|trois|quatre)e?s?$/

function attracted(view: SentenceView, { end, person, numbers, attribute }: Phrase): Hit | undefined {
  const { tokens, lexicon } = view
  const at = DENIAL.test(tokens[end]?.norm ?? '') ? end + 1 : end
  const norm = tokens[at]?.norm ?? ''
  const pronoun = /^[nv]ous$/.test(norm) ? subjectOfPronoun(norm) : undefined
  const verb = tokens[at + 1]
  if (!pronoun || !verb || !lexicon || tokens[at]?.clitic) return undefined
  const subject: Subject = { person, numbers, attribute, kind: 'phrase', isSilent: false }
  if (!could(view, at + 1, suits(pronoun)) || could(view, at + 1, suits(subject))) return undefined
  if (!must(view, at + 1, isPersonal) || !isDoneToSomeone(view, at + 1)) return undefined
  // `les frais vous permettez qu'on en parle ?`, `cette robe vous rendez-la`: it takes it up.
  if (tokens[at + 2]?.clitic) return undefined
  const suggestions = unlike(verb, inPerson(lexicon, view.readings[at + 1]?.analyses ?? [], subject)).slice(
    0,
    2,
  )
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.9 } : undefined
}

function isDoneToSomeone(view: SentenceView, verb: number): boolean {
  const isOf =
    (lemmas: ReadonlySet<string>) =>
    ({ lemma }: Analysis): boolean =>
      lemmas.has(lemma)
  if (!may(view, verb, ({ lemma }) => lemma === 'être'))
    return (
      could(view, verb, isOf(DONE_TO_SOMEONE)) ||
      (could(view, verb, isOf(LIGHT)) && FELT.test(view.tokens[verb + 1]?.norm ?? ''))
    )
  const governed = governedBy(view, verb)?.at
  return governed !== undefined && could(view, governed, (each) => isParticiple(each) && isOf(HANDED)(each))
}
