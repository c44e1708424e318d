import type { SentenceView } from '../rule'
import { allowedBy, clashes } from './agreement'
import { pastLead } from './apposed'
import { isFiniteVerb } from './clause'
import { type Agreement, could, isParticiple, isPos, may, must } from './features'
import { isAdjectival } from './nounGroup'
import { subjectAt, verbAfter } from './subject'
import { phrasesOf } from './subjects'
import { isTimeNoun } from './timeNoun'
import { governedBy } from './verbGroup'
import { verbOfPhrase } from './verbOfPhrase'

/** How far the comma is looked for that closes it. */
const REACH = 12
const MOST_ADVERBS = 5
/** How people are; with these a pronoun after the comma is whom they are said of. */
const OF_PEOPLE = new Set(
  'conscient soucieux désireux attentif sensible fidèle fier heureux content ravi impatient arriver venir partir rentrer installer habituer décevoir toucher surprendre émouvoir décourager convaincre bouleverser choquer enchanter épuiser fatiguer attrister blesser conquérir agacer lasser déterminer motiver passionner engager alerter informer prévenir avertir solliciter'.split(
    ' ',
  ),
)
/** Said of what was told, or of the clause: `noté pour lundi, la table est à vous`, `mis à part le bruit`. */
const OF_CLAUSE = new Set(
  'noter recevoir voir lire entendre comprendre promettre valider enregistrer confirmer passer excepter finir terminer donner mettre attendre supposer pardonner adopter jurer joindre inclure vendre gagner prendre dire faire désoler navrer'.split(
    ' ',
  ),
)

/** `Arrivée hier, le colis`, `Déçus, je suis parti`: what opens a sentence before its subject, and what that one asks. */
export function openerOf(view: SentenceView): readonly [number, Agreement] | undefined {
  const at = openingAt(view)
  if (at === undefined) return undefined
  const comma = commaAfter(view, at)
  const target = comma === undefined ? undefined : askedBy(view, at, comma)
  return target && clashes(view, at, isAdjectival, target) ? [at, target] : undefined
}

/** `Menées de dix points, vous êtes revenues`: the opener says that `vous` are many, and who. */
export function severalOpening(view: SentenceView): { verb: number; many: Agreement } | undefined {
  // `Finies les corvées, vous êtes libre`: said of what follows it.
  if (
    must(view, 1, isPos('determiner')) ||
    /^(?:l[ea]s?|l'|[mts]es|[nv]os|ces)$/.test(view.tokens[1]?.norm ?? '')
  )
    return undefined
  const comma = could(view, 0, isAdjectival) ? commaAfter(view, 0) : undefined
  if (comma === undefined || view.tokens[comma + 1]?.norm !== 'vous') return undefined
  const many = allowedBy(view, 0, isAdjectival)
  const verb = subjectAt(view, comma + 1) && verbAfter(view, comma + 1)
  // `Menées`, `Arrivées` are nouns as well, which nothing leads here.
  return many?.numbers === 2 && verb !== undefined ? { verb, many } : undefined
}

/** The adjective or participle that opens the sentence, past its adverbs, and leads no noun. */
export function openingAt(view: SentenceView): number | undefined {
  let at = pastLead(view, 0)
  while (must(view, at, isPos('adverb')) && at < MOST_ADVERBS) at++
  const helped = pastHelper(view, at)
  if (helped !== undefined) return helped
  const isOpening =
    could(view, at, isAdjectival) &&
    must(
      view,
      at,
      (each) =>
        isAdjectival(each) ||
        each.pos === 'proper' ||
        // `Déçus, je suis parti`: nobody says the verb without its subject.
        (each.mood === 'simple-past' && each.person < 3) ||
        // `Reconduit chaque année, votre contrat`: no third person has its subject nowhere.
        (each.person === 3 &&
          each.number === 'singular' &&
          each.mood !== 'imperative' &&
          hasPhraseAfter(view, at)) ||
        (each.pos === 'noun' && OF_PEOPLE.has(each.lemma)),
    ) &&
    !isLeading(view, at) &&
    !may(view, at + 1, isPos('proper'))
  return isOpening ? at : undefined
}

/** `Ayant été prévenus`, `N'étant pas inscrite`: past the helping verbs of a clause that has no subject. */
function pastHelper(view: SentenceView, at: number): number | undefined {
  const helper = view.tokens[at]?.norm === "n'" ? at + 1 : at
  const norm = view.tokens[helper]?.norm
  const next = governedBy(view, helper)?.at
  if (next === undefined || (norm !== 'ayant' && norm !== 'étant')) return undefined
  const done =
    norm === 'étant' ? next : view.tokens[next]?.norm === 'été' ? governedBy(view, next)?.at : undefined
  return done !== undefined &&
    could(view, done, isParticiple) &&
    must(view, done, isPos('verb', 'adjective', 'noun'))
    ? done
    : undefined
}

/** Past its comma, a determiner begins the subject. */
function hasPhraseAfter(view: SentenceView, at: number): boolean {
  const comma = commaAfter(view, at)
  return comma !== undefined && could(view, at, isParticiple) && must(view, comma + 1, isPos('determiner'))
}

/** `Grande nouvelle, la boutique rouvre`: an adjective of a noun. */
const isLeading = (view: SentenceView, at: number): boolean =>
  may(view, at + 1, isPos('noun', 'adjective', 'determiner')) &&
  !isTimeNoun(view, at + 1) &&
  // `reconduite chaque année`
  !(/^(?:chaque|cette|ce)$/.test(view.tokens[at + 1]?.norm ?? '') && isTimeNoun(view, at + 2))

/** The comma that closes it, with no verb before. */
function commaAfter(view: SentenceView, at: number): number | undefined {
  for (let i = at + 1; i < at + REACH; i++) {
    if (view.tokens[i]?.text === ',') return i
    if (!view.tokens[i] || isFiniteVerb(view, i)) return undefined
  }
  return undefined
}

function askedBy(view: SentenceView, at: number, comma: number): Agreement | undefined {
  const isOfPeople = could(view, at, ({ lemma }) => OF_PEOPLE.has(lemma))
  const pronoun = subjectAt(view, comma + 1)
  const verb = pronoun && verbAfter(view, comma + 1)
  if (pronoun)
    return isOfPeople && verb !== undefined && pronoun.numbers !== 3 ? pronoun.attribute : undefined
  // `Arrivés à midi, la porte était close`: of people it may be the writer's.
  const isOfThings =
    could(view, at, isParticiple) && !isOfPeople && !could(view, at, ({ lemma }) => OF_CLAUSE.has(lemma))
  const isOfMind = could(view, at, ({ lemma }) => /^(?:conscient|soucieux|désireux)$/.test(lemma))
  // `Promis, la carte arrive`: alone it answers.
  const isSomeone = isOfPeople && isHelpedOpener(view) && isOfPersons(view, comma)
  const isTheirs = isOfPeople && comma > 1 && isOfThose(view, at, comma)
  if (!(isOfMind || isSomeone || isTheirs || (isOfThings && comma > 1))) return undefined
  const phrase = phrasesOf(view).find(({ start }) => start === comma + 1)
  // `Ayant été prévenus, notre équipe`: all of us.
  const isOfUs = isSomeone && allowedBy(view, at, isAdjectival)?.numbers === 2 && phrase?.numbers === 1
  if (!phrase || isOfUs || phrase.isTime || phrase.numbers === 3 || !verbOfPhrase(view, phrase.end))
    return undefined
  return phrase.attribute
}

/** `Fatigué par la route, ma mère dort`: somebody else than who writes, one as the word says, or many. */
const isOfThose = (view: SentenceView, at: number, comma: number): boolean => {
  const { tokens } = view
  if (!/^(?:par|de|d'|du|des)$/.test(tokens[at + 1]?.norm ?? '')) return false
  const isMany = /^(?:les|ces|[mts]es|leurs)$/.test(tokens[comma + 1]?.norm ?? '')
  const isOne = /^(?:l[ea]|l'|ce|cet|cette|[mts]on|[mts]a|leur)$/.test(tokens[comma + 1]?.norm ?? '')
  return (
    (isMany || isOne) &&
    (PERSONS.test(tokens[comma + 2]?.norm ?? '') || KIN.test(tokens[comma + 2]?.norm ?? '')) &&
    ((allowedBy(view, at, isAdjectival)?.numbers ?? 0) & 1) !== 0
  )
}
const KIN =
  /^(?:(?:grand-)?m(?:ère|aman)s?|(?:grand-)?pères?|papas?|s(?:œ|oe)urs?|frères?|fils|filles?|femmes?|hommes?|maris?|épou(?:x|ses?)|oncles?|tantes?|cousine?s?|nièces?|neveux?|ami(?:e|s|es)?|enfants?|garçons?|reines?|rois?|dames?|actrices?|acteurs?|joueurs?|joueuses?|randonneurs?|randonneuses?|voyageu(?:rs?|ses?)|soldats?|ouvri(?:ers?|ères?)|chanteu(?:rs?|ses?)|maîtresses?|princesses?|princes?)$/

const isHelpedOpener = ({ tokens }: SentenceView): boolean =>
  /^(?:ayant|étant|n')$/.test(tokens[0]?.norm ?? '')

/** Who can be told something: `nos conducteurs`, `l'équipe`; what is ours or the reader's own may be told of them. */
const PERSONS =
  /^(?:équipe|agent|service|conduct|voisin|élève|parent|bénévole|collègue|client|salarié|vend|serv|technicien|livr|adhérent|membre|enseignant|infirmi|médecin|responsable|direct|gérant|propriétaire|locataire|habitant|usager|riverain|commerçant|facteur|artisan|chauff|stagiaire|apprenti|secrétaire|caissi|famille|personnel|association|société|entreprise|mairie|commune|préfecture|régie|prestataire|fournisseur|exploitant|syndic)/
const isOfPersons = ({ tokens }: SentenceView, comma: number): boolean =>
  /^(?:l[ea]s?|l'|nos|notre|ces|cette|cet|ce|son|sa|ses|leurs?|plusieurs|certains)$/.test(
    tokens[comma + 1]?.norm ?? '',
  ) && PERSONS.test(tokens[comma + 2]?.norm ?? '')
