import type { Analysis } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { tokenRule } from '../define'
import type { SentenceView } from '../rule'
import { isFiniteVerb, isRestrictive, pastWeakPronouns } from './clause'
import { could, isInfinitive, isParticiple, isPersonal, isPos, may, must, spanOf } from './features'
import { helpersFor } from './helperMeant'
import { soundAlike } from './homophones'
import { SUBJECT_PRONOUNS, type Subject, subjectAt, subjectOfPronoun, suits, verbAfter } from './subject'
import { heardInBothNumbers, verbCorrections } from './verbCorrections'
import { governedBy } from './verbGroup'

/** A subject rules imperatives out. */
const isConjugated = (analysis: Analysis): boolean => isPersonal(analysis) && analysis.mood !== 'imperative'

/** `vous permettre`, `nous aider`: after a verb, a preposition or a conjunction these have no subject. */
const isVerbal = (analysis: Analysis): boolean =>
  isConjugated(analysis) || isInfinitive(analysis) || isParticiple(analysis)

export const subjectVerb = tokenRule({
  id: 'grammar/subject-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe ne s’accorde pas avec son sujet.',
  why: 'Le verbe prend la personne de son sujet : nous sommes, vous êtes, je souhaite. C’est la faute la plus visible d’une réponse.',
  words: SUBJECT_PRONOUNS,
  examples: {
    match: [
      { text: 'Nous somme ravis.', marks: 'somme', fixed: 'Nous sommes ravis.' },
      {
        text: 'Nous vous remercie de votre message.',
        marks: 'remercie',
        fixed: 'Nous vous remercions de votre message.',
      },
      {
        text: 'Je vous souhaites une belle journée.',
        marks: 'souhaites',
        fixed: 'Je vous souhaite une belle journée.',
      },
      { text: 'Vous peut nous écrire.', marks: 'peut', fixed: 'Vous pouvez nous écrire.' },
      { text: 'Ils vous répondrons demain.', marks: 'répondrons', fixed: 'Ils vous répondront demain.' },
      {
        text: 'La salle est libre jusqu’à midi, vous avaient encore le choix.',
        marks: 'avaient',
        fixed: 'La salle est libre jusqu’à midi, vous avez encore le choix.',
      },
      {
        text: 'Réservez, sans quoi vous auraient des regrets.',
        marks: 'auraient',
        fixed: 'Réservez, sans quoi vous aurez des regrets.',
      },
      { text: 'Nous reviendront vers vous.', marks: 'reviendront', fixed: 'Nous reviendrons vers vous.' },
      {
        text: 'Suite à votre message nous somme intervenus.',
        marks: 'somme',
        fixed: 'Suite à votre message nous sommes intervenus.',
      },
      { text: 'Il sont arrivés ce matin.', marks: 'Il', fixed: 'Ils sont arrivés ce matin.' },
      { text: 'Il faudras nous écrire.', marks: 'faudras', fixed: 'Il faudra nous écrire.' },
      {
        text: 'Merci, nous comprenont votre déception et nous faisont le point.',
        marks: 'comprenont',
        fixed: 'Merci, nous comprenons votre déception et nous faisont le point.',
      },
      {
        text: 'C’est inacceptable et nous vous présente nos excuses.',
        marks: 'présente',
        fixed: 'C’est inacceptable et nous vous présentons nos excuses.',
      },
      { text: 'Nous faisont le nécessaire.', marks: 'faisont', fixed: 'Nous faisons le nécessaire.' },
      {
        text: 'Un coursier passera si vous le demander.',
        marks: 'demander',
        fixed: 'Un coursier passera si vous le demandez.',
      },
      {
        text: 'Puisque vous nous le demander, voici la recette.',
        marks: 'demander',
        fixed: 'Puisque vous nous le demandez, voici la recette.',
      },
      { text: 'On n’ai pas sûr du tarif.', marks: 'ai', fixed: 'On n’est pas sûr du tarif.' },
      { text: 'Ils manque une pièce au dossier.', marks: 'Ils', fixed: 'Il manque une pièce au dossier.' },
      {
        text: 'On serai ravis de vous revoir.',
        marks: 'serai',
        fixed: 'On serait ravis de vous revoir.',
      },
      { text: 'Venez, ils voit mal de loin.', marks: 'voit', fixed: 'Venez, ils voient mal de loin.' },
      {
        text: 'C’est lourd : nous laisseront le sac devant.',
        marks: 'laisseront',
        fixed: 'C’est lourd : nous laisserons le sac devant.',
      },
    ],
    pass: [
      'Puisque vous voir ici nous réjouit, restez.',
      'Ce succès, quoique tardif, vous donnera le sourire, et voilà qui nous aurait plu.',
      'Nous sommes là et vous pouvez compter sur nous.',
      'Un message pour vous est arrivé.',
      'Ce qui nous a plu, c’est votre accueil.',
      'Il vous invite demain.',
      'Votre conductrice vous a laissé un mot.',
      'Votre conductrice, Maëlle, vous a laissé un mot.',
      'Nous autorisez-vous à publier la photo ?',
      'Votre photo nous a plu.',
      'Le gardien, à qui nous avions laissé vos badges, vous les remettra ce soir.',
      'Votre avis, à vrai dire, nous importe beaucoup.',
      'La vôtre, je le sais, vous tient à cœur.',
      'Je sais que ce délai, annoncé trop tard, vous a déçu.',
      'Les photos que vous avez jointes, nettes et belles, nous ont émus.',
      'Seules trois lettres, toutes timbrées, nous sont parvenues.',
      'Des hôtesses souriantes vous guideront.',
      'Le vélo que vous a vendu notre atelier est garanti.',
      'Passez au bar, où vous seront servies des crêpes.',
      'Qui donc vous a parlé de travaux ?',
      'Nous nous sommes trompés de taille.',
      'Merci de nous avoir écrit.',
      'Nous savons ce que vous coûte ce retard.',
      'Julie et elle sont arrivées.',
      'Nous ne pouvons que vous donner raison.',
      'Ils manquent d’effectifs, ils restent deux ans.',
      'Comme elle, je ne puis attendre.',
      'Nous contacter par téléphone reste possible.',
      'L’équipe vous remercie et vous souhaite une belle fin de journée.',
      'Il ne nous reste plus qu’à vous attendre.',
      'Beaucoup de voisins, un peu inquiets, nous ont écrit.',
      'Vu les délais, des bons vous seront remis.',
      'Quel que soit le jour, les essais, gratuits et courts, vous sont ouverts.',
      'L’atelier ferme, et des places vous ont été offertes ailleurs.',
      'C’est à l’accueil que vous seront remis les badges.',
      'Voici ce qui, hélas, nous prendra du temps.',
      'Merci à ceux qui, cet hiver encore, nous ont ouvert leur porte.',
      'Vous avez voté, et ces deux listes, toutes lues, nous ont plu.',
      'Leur joie, après tant de jours perdus, nous a émus.',
      'Poser un pied sur la glace, à cette heure, nous a paru fou.',
      'Vous ferez ce que vous voudrez, nous répétait la directrice.',
      'Marion, opticienne de métier, vous recevra jeudi.',
      'La visite est gratuite, et Marion, à l’entrée, vous en montrera davantage.',
      'Nos voisins, eux, vous avaient prévenu, et nos plats, paraît-il, vous auraient plu.',
      'En revanche, douze tirages encadrés, signés de l’artiste, vous parviendront mardi.',
    ],
  },
  check(view, at) {
    const { tokens, readings, lexicon } = view
    const place = verbAfter(view, at)
    if (!lexicon || place === undefined) return
    const subject = subjectAt(view, at) ?? subjectOfSlip(view, at, place)
    const pronoun = tokens[at]
    const verb = tokens[place]
    if (!subject || !pronoun || !verb) return
    // Small words hide verbs (`je ne puis`): the lexicon itself is asked.
    const isRight = suits(subject)
    const analyses = readings[place]?.analyses ?? []
    if (analyses.some(isRight) || lexicon.analyses(verb.text).some(isRight)) return
    if (isElsewhere(view, at, place)) return
    const isUnknown = !lexicon.accepts(verb.text)
    if (!isUnknown && !could(view, place, isVerbal) && !isSlip(view, place, subject)) return
    if (!isUnknown && !isPlainlyWrong(view, at, place)) return
    const other = isImpersonal(view, at, place) ? 'il' : pronounMeant(view, at, place)
    if (other !== undefined)
      return {
        span: spanOf(pronoun),
        suggestions: [withCaseOf(pronoun.text, other)],
        confidence: 0.9,
        message: PRONOUN_MESSAGE,
      }
    const suggestions = [
      ...helpersFor(view, place, subject).slice(0, 1),
      ...verbCorrections(lexicon, verb, isUnknown ? [] : analyses, subject),
    ]
    if (suggestions.length === 0) return
    return { span: spanOf(verb), suggestions, confidence: 0.95 }
  },
})

const SOMETIMES = /^(?:elles?|nous|vous)$/
const isThird = (analysis: Analysis): boolean => isConjugated(analysis) && analysis.person === 3

/** A word that is no verb but sounds like the one that the subject asks for (`je travail`). */
const isSlip = (view: SentenceView, at: number, subject: Subject): boolean => {
  const verb = view.tokens[at]
  if (
    !view.lexicon ||
    !verb ||
    // `je tien la caisse`: no possessive has `je` for its determiner.
    (verb.norm !== 'tien' &&
      could(view, at, isPos('adverb', 'conjunction', 'pronoun', 'preposition', 'determiner')))
  )
    return false
  return soundAlike(view.lexicon, verb.norm, suits(subject)).length > 0
}

/** `nous comprenont`: an unknown word that sounds like the verb of `nous` makes it the subject. */
function subjectOfSlip(view: SentenceView, at: number, place: number): Subject | undefined {
  const { lexicon, tokens } = view
  const verb = tokens[place]
  const subject = subjectOfPronoun(tokens[at]?.norm ?? '')
  if (!lexicon || !verb || !subject || place !== pastWeakPronouns(view, at + 1) || lexicon.accepts(verb.text))
    return undefined
  const sounds = subject.person === 1 ? /on[ts]?$/ : /(?:[éè]s?|er|ez)$/
  if (subject.person === 3 || !sounds.test(verb.norm)) return undefined
  return soundAlike(lexicon, verb.norm, suits(subject)).length > 0 ? subject : undefined
}

/** Places where the word before the verb is not its subject, or where another rule has its say. */
function isElsewhere(view: SentenceView, at: number, place: number): boolean {
  const { tokens } = view
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  // `les vélos n'on plus de freins`: on for ont.
  if (norm === 'on' && before === "n'") return true
  // `va t'il y parvenir`: an inverted subject without its hyphens.
  if (before === "t'" || before === 't') return true
  // `dois je payer`: the same, before what it governs.
  const subject = subjectOfPronoun(norm)
  if (subject && could(view, at - 1, suits(subject)) && !could(view, place, isConjugated)) return true
  // `j'ai tu l'affaire`: the participle of taire.
  if (norm === 'tu' && could(view, at - 1, ({ lemma, pos }) => pos === 'verb' && lemma === 'avoir'))
    return true
  const isOpening = at === 0 || tokens[at - 1]?.kind === 'punctuation'
  // `vos chiens on mangé`: on for ont.
  if (norm === 'on' && !isOpening && !could(view, place, isConjugated)) return true
  if (!SOMETIMES.test(norm)) return false
  // `comme elle commencé`, `plus qu'elle`: a stressed pronoun.
  const isStressed = norm.startsWith('elle') ? /^(?:comme|que|qu'|et|ou)$/ : /^(?:comme|et|ou)$/
  if (!could(view, place, isConjugated) && isStressed.test(before)) return true
  // `les gens comme vous devraient`.
  if (before === 'comme' && could(view, place, isThird)) return true
  // `nous contacter`, `vous voir en forme`: an object before its infinitive, as in headings.
  if (could(view, place, isInfinitive)) {
    const isClause =
      /^(?:si|quand|lorsque|dont)$/.test(before) ||
      // `puisque vous nous le demander`: no infinitive has both before it.
      (before === 'puisque' && place > at + 1) ||
      (/^qu[e']$/.test(before) && !isRestrictive(view, at - 1))
    return norm === 'nous' || !isClause
  }
  // `le gérant, né ici, vous recevra`, `voilà qui nous aurait plu`: an object, since nobody writes the one for the other.
  const isUnlike = (norm === 'nous' ? /r(?:a|ait)$/ : /r(?:a|ont)$/).test(tokens[place]?.norm ?? '')
  if (/^[nv]ous$/.test(norm) && isUnlike && /^(?:,|qui)$/.test(before) && could(view, place, isThird))
    return true
  if (norm === 'vous' && before === ',' && could(view, place, isThirdOfMany) && isPastInsertion(view, at))
    return true
  // `ce que vous disent ces femmes`: the subject comes after.
  return (
    (norm === 'nous' || norm === 'vous') &&
    place === at + 1 &&
    at > 0 &&
    !/^(?:si|quand|lorsque|puisque|car|mais|donc|sinon|[,:;])$/.test(before) &&
    // `sans quoi vous auraient des regrets`: otherwise.
    !(before === 'quoi' && /^(?:sans|faute)$/.test(tokens[at - 2]?.norm ?? '')) &&
    view.lexicon?.accepts(tokens[place]?.text ?? '') === true &&
    could(view, place, isThird) &&
    (may(view, place + 1, leadsPhrase) || isSoldBy(view, place))
  )
}

const isThirdOfMany = (each: Analysis): boolean => isThird(each) && each.number === 'plural'

/** `nos voisins, eux, vous avaient prévenu`: what stands before the first of two commas has no verb yet. */
function isPastInsertion(view: SentenceView, at: number): boolean {
  const comma = view.tokens.findIndex(({ text }) => text === ',')
  if (comma < 0 || comma >= at - 1) return false
  for (let i = 0; i < comma; i++) if (isFiniteVerb(view, i)) return false
  return true
}

/** `le`, `Léa`, `M. Costa`. */
const leadsPhrase = (each: Analysis): boolean => isPos('determiner', 'proper')(each) || each.kind === 'title'

/** `le vélo que vous a vendu notre atelier`, `où vous seront servies des crêpes`: past the participle too. */
function isSoldBy(view: SentenceView, auxiliary: number): boolean {
  const governed = governedBy(view, auxiliary)
  // `le camion que nous a prêter un maraîcher`: a slip for the participle.
  if (!governed || !could(view, governed.at, (each) => isParticiple(each) || isInfinitive(each))) return false
  // `des` is a preposition as well.
  if (could(view, auxiliary, ({ lemma }) => lemma === 'être')) return may(view, governed.at + 1, leadsPhrase)
  // `la lettre que nous a lue hier votre fille`
  const last = must(view, governed.at + 1, isPos('adverb')) ? governed.at + 1 : governed.at
  return (
    could(view, auxiliary, ({ lemma }) => lemma === 'avoir') &&
    (must(view, last + 1, leadsPhrase) || may(view, last + 1, isPos('proper')))
  )
}

const PRONOUN_MESSAGE = 'Le pronom ne s’accorde pas avec le verbe qui le suit.'
const OTHER_NUMBER = table<string>({ il: 'ils', ils: 'il', elle: 'elles', elles: 'elle' })

/**
 * `Il sont`, `elle ont`: pronouns sound alike in both numbers, and these verbs do not, so that the verb says what was
 * meant. Verbs that sound alike too (`ils mange`) are marked themselves.
 */
function pronounMeant(view: SentenceView, at: number, place: number): string | undefined {
  const other = OTHER_NUMBER[view.tokens[at]?.norm ?? '']
  if (other === undefined || !could(view, place, isThird)) return undefined
  return heardInBothNumbers(view, place) ? undefined : other
}

/** Verbs that `il` leads without standing for anybody, and what follows it then. */
const IMPERSONAL = new Set(
  'falloir suffire manquer rester sembler exister arriver convenir paraître importer'.split(' '),
)

/** `ils manque une pièce`, `ils semble que`: nobody is meant, so that the pronoun has the letter too many. */
const isImpersonal = (view: SentenceView, at: number, place: number): boolean =>
  view.tokens[at]?.norm === 'ils' &&
  could(view, place, (each) => IMPERSONAL.has(each.lemma) && isThird(each) && each.number === 'singular') &&
  (could(view, place, ({ lemma }) => lemma === 'falloir') ||
    may(view, place + 1, isPos('numeral')) ||
    /^(?:une?|de|d'|du|des|que|qu'|plus|encore|juste|parfois|toujours|peu)$/.test(
      view.tokens[place + 1]?.norm ?? '',
    ))

/** `elle`, `nous`, `vous` may stand alone (`avec nous`, `nous deux`, `à vous de`): there only a real verb counts. */
function isPlainlyWrong(view: SentenceView, at: number, place: number): boolean {
  const pronoun = view.tokens[at]?.norm ?? ''
  if (!SOMETIMES.test(pronoun)) return true
  // `si vous le souhaiter`
  const isAfterIf = /^(?:si|s'|quand|lorsque|puisque)$/.test(view.tokens[at - 1]?.norm ?? '')
  return (
    could(view, place, isConjugated) || place === at + 1 || (isAfterIf && could(view, place, isInfinitive))
  )
}
