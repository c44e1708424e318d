import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { isWord, type WordToken } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { pastWeakPronouns } from './clause'
import { could, isInfinitive, isParticiple, isPersonal, isPos, may, must, spanOf, unlike } from './features'
import { closesFrame } from './frame'
import { isBareOrder, isJoinedToOrder } from './joinedOrder'
import { REACH } from './kit/reach'
import { hitFor, isImperative } from './orderForms'
import { forThirdPerson } from './thirdPersonOrder'
import { isTimeNoun } from './timeNoun'

const OBJECTS = /^-(?:moi|toi|lui|leur|le|la|les|nous|vous|y|en|m'|t'|l')$/
const NEGATIONS = /^(?:pas|plus|jamais|surtout|rien|point)$/

export const imperative = sentenceRule({
  id: 'grammar/imperative',
  kind: 'grammar',
  category: 'impératif',
  severity: 'warn',
  message: 'Ici il faut l’impératif.',
  why: 'Pour demander ou conseiller, le verbe se met à l’impératif : « dites-moi », « n’hésitez pas ». Avec « tu », les verbes en -er n’y prennent pas de s : « pense à… ».',
  examples: {
    match: [
      { text: 'Dite-moi ce que vous préférez.', marks: 'Dite', fixed: 'Dites-moi ce que vous préférez.' },
      { text: 'N’hésiter pas à nous écrire.', marks: 'hésiter', fixed: 'N’hésitez pas à nous écrire.' },
      {
        text: 'Une question ? Envoyer-nous un message.',
        marks: 'Envoyer',
        fixed: 'Une question ? Envoyez-nous un message.',
      },
      {
        text: 'Bonjour Léa, n’hésites pas à passer !',
        marks: 'hésites',
        fixed: 'Bonjour Léa, n’hésite pas à passer !',
      },
      {
        text: 'Donnes-moi ton numéro de commande.',
        marks: 'Donnes',
        fixed: 'Donne-moi ton numéro de commande.',
      },
      {
        text: 'Passe en caisse et demandes Nadia.',
        marks: 'demandes',
        fixed: 'Passe en caisse et demande Nadia.',
      },
      { text: 'Penses y avant lundi.', marks: 'Penses y', fixed: 'Penses-y avant lundi.' },
      { text: 'Tien-nous au courant.', marks: 'Tien', fixed: 'Tiens-nous au courant.' },
      { text: 'Appel-nous quand tu veux.', marks: 'Appel', fixed: 'Appelle-nous quand tu veux.' },
      { text: 'Regardes tes mails, tout y est.', marks: 'Regardes', fixed: 'Regarde tes mails, tout y est.' },
      {
        text: 'Si vous souhaitez un échange, contacter notre équipe.',
        marks: 'contacter',
        fixed: 'Si vous souhaitez un échange, contactez notre équipe.',
      },
      {
        text: 'Notes la date du bal.',
        marks: 'Notes',
        fixed: 'Note la date du bal.',
      },
      {
        text: 'Etales bien la pâte.',
        marks: 'Etales',
        fixed: 'Étale bien la pâte.',
      },
      {
        text: 'Le colis part demain, surveilles ta boîte aux lettres.',
        marks: 'surveilles',
        fixed: 'Le colis part demain, surveille ta boîte aux lettres.',
      },
      {
        text: 'Pour vos réservations de groupe, contacté notre standard.',
        marks: 'contacté',
        fixed: 'Pour vos réservations de groupe, contactez notre standard.',
      },
      {
        text: 'Garder le ticket et présentez-le à la caisse.',
        marks: 'Garder',
        fixed: 'Gardez le ticket et présentez-le à la caisse.',
      },
      {
        text: 'Vissez le socle et brancher la lampe.',
        marks: 'brancher',
        fixed: 'Vissez le socle et branchez la lampe.',
      },
      {
        text: 'Pour récupérer votre code, aller dans Mon compte.',
        marks: 'aller',
        fixed: 'Pour récupérer votre code, allez dans Mon compte.',
      },
      { text: 'Passes nous voir à l’accueil.', marks: 'Passes', fixed: 'Passe nous voir à l’accueil.' },
      {
        text: 'Ne répondait jamais à ce type d’appel.',
        marks: 'répondait',
        fixed: 'Ne répondez jamais à ce type d’appel.',
      },
      { text: 'Prend vite ta place !', marks: 'Prend', fixed: 'Prends vite ta place !' },
      {
        text: 'Pour le dosage, prend une cuillère rase.',
        marks: 'prend',
        fixed: 'Pour le dosage, prends une cuillère rase.',
      },
      {
        text: 'Fait attention aux branchements.',
        marks: 'Fait',
        fixed: 'Fais attention aux branchements.',
      },
      {
        text: 'Passe au guichet et attend ton numéro.',
        marks: 'attend',
        fixed: 'Passe au guichet et attends ton numéro.',
      },
      { text: 'Revient vite nous voir !', marks: 'Revient', fixed: 'Reviens vite nous voir !' },
      { text: 'Ne le prend pas mal.', marks: 'prend', fixed: 'Ne le prends pas mal.' },
      { text: 'Dit nous tout.', marks: 'Dit nous', fixed: 'Dis-nous tout.' },
      { text: 'Sort le du four à midi.', marks: 'Sort le', fixed: 'Sors-le du four à midi.' },
      { text: 'Met toi une alerte.', marks: 'Met toi', fixed: 'Mets-toi une alerte.' },
      { text: 'Évitiez d’utiliser l’ascenseur.', marks: 'Évitiez', fixed: 'Évitez d’utiliser l’ascenseur.' },
      { text: 'Envoi-nous une capture.', marks: 'Envoi', fixed: 'Envoie-nous une capture.' },
      {
        text: 'Présenté vous à l’accueil avec votre billet.',
        marks: 'Présenté vous',
        fixed: 'Présentez-vous à l’accueil avec votre billet.',
      },
      { text: 'Aller-y les yeux fermés !', marks: 'Aller', fixed: 'Allez-y les yeux fermés !' },
      {
        text: 'Pour débuter, ne prend surtout pas des skis trop longs.',
        marks: 'prend',
        fixed: 'Pour débuter, ne prends surtout pas des skis trop longs.',
      },
    ],
    pass: [
      'Le bois, une fois sec, ne prend surtout pas l’humidité.',
      'N’hésitez pas, n’hésite pas, n’hésitons pas.',
      'Donnez-le-moi, vas-y, penses-y.',
      'Ne pas hésiter à relancer.',
      'Pensez à visser le socle et brancher la lampe.',
      'Installé près du lac, profitez de la vue.',
      'Choisissez un plat déjà cuit et préparé la veille.',
      'Ce jour-là, celle-là.',
      'Pouvons-nous vous appeler ? Avez-vous reçu le colis ?',
      'Pour commander, ouvrir un compte puis valider.',
      'Nous n’oublions pas, tu n’oublies pas.',
      'Contacter le service client reste le plus simple.',
      'Si vous voulez, contacter la boutique est possible.',
      'Photos, pensées et merci à toi.',
      'Dit autrement, tu gagnes deux mois.',
      'Vient ensuite ta photo.',
      'Prend en charge les cartes et se recharge vite.',
      'Pour les enfants, vient le moment du goûter.',
      'Ne se prend pas à jeun.',
      'Aviez-vous reçu le colis ?',
      'Promis, tu auras ta place.',
    ],
  },
  *check(view) {
    if (!view.lexicon) return
    for (let at = 0; at < view.tokens.length; at++) {
      const hit =
        beforeObject(view, view.lexicon, at) ??
        negated(view, view.lexicon, at) ??
        withY(view, view.lexicon, at) ??
        familiar(view, view.lexicon, at) ??
        forThirdPerson(view, view.lexicon, at) ??
        imperfect(view, view.lexicon, at) ??
        unhyphened(view, view.lexicon, at) ??
        afterCondition(view, view.lexicon, at) ??
        joined(view, view.lexicon, at)
      if (hit) yield hit
    }
  },
})

const analysesOf = (view: SentenceView, at: number): readonly Analysis[] => view.readings[at]?.analyses ?? []

/** `dite-moi`, `envoyer-nous`: a pronoun hangs on an imperative only (`-nous` and `-vous` may be subjects). */
function beforeObject(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  const object = view.tokens[at + 1]
  if (!isWord(verb) || !isWord(object) || verb.clitic || !object.clitic || !OBJECTS.test(object.norm))
    return undefined
  const known = lexicon.analyses(verb.text)
  if (known.some(isImperative)) return undefined
  if (!known.some(({ pos }) => pos === 'verb')) return nounForOrder(lexicon, verb, object, known)
  // `va-y`, `penses-y`: before -y and -en the s comes back.
  if (/^-(?:y|en)$/.test(object.norm) && known.some((each) => isPersonal(each) && each.person === 2))
    return undefined
  if (/^-(?:nous|vous)$/.test(object.norm) && known.some(isPersonal)) return undefined
  // `ce vendredi-la`, `ces produits-la`: a noun, and an accent that is missing.
  if (/^-la$/.test(object.norm) && (may(view, at, isPos('noun')) || may(view, at - 1, isPos('determiner'))))
    return undefined
  return hitFor(lexicon, verb, analysesOf(view, at))
}

/** A verb that nobody uses is not what was meant by a noun (`ping-moi`). */
const IN_USE = 5

/** `envoi-nous`: the noun sounds like the order. */
function nounForOrder(
  lexicon: Lexicon,
  noun: WordToken,
  object: WordToken,
  known: readonly Analysis[],
): Hit | undefined {
  const isNoun =
    known.length > 0 &&
    known.every(({ pos, kind }) => pos === 'noun' || pos === 'adjective' || kind === 'possessive')
  // `cet envoi-la`: after a determiner it is `-là` that was meant.
  if (!isNoun || !/^-(?:nous|moi|toi|lui|leurs?|le|la|les|en|y)$/.test(object.norm)) return undefined
  const hit = hitFor(lexicon, noun, [], (each) => isImperative(each) && each.person === 2)
  const [first = ''] = hit?.suggestions ?? []
  return lexicon.frequency(first.toLowerCase()) >= IN_USE ? hit : undefined
}

const opensHere = (view: SentenceView, at: number): boolean => {
  const before = view.tokens[at - 1]
  return (
    !before ||
    (before.kind !== 'word' && before.kind !== 'number') ||
    /^(?:et|mais|donc|alors|surtout|svp|stp|sinon)$/.test(before.norm)
  )
}

/** `n'hésiter pas`: between ne and pas stands a verb with its person; without a subject it is an imperative. */
function negated(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  if (!/^n[e']$/.test(view.tokens[at]?.norm ?? '') || !opensHere(view, at)) return undefined
  const place = pastWeakPronouns(view, at + 1)
  const verb = view.tokens[place]
  if (!isWord(verb) || !NEGATIONS.test(view.tokens[place + 1]?.norm ?? '')) return undefined
  const known = lexicon.analyses(verb.text)
  if (known.some(isImperative)) return undefined
  const isFormless = !known.some(isPersonal) && known.some((each) => isInfinitive(each) || isParticiple(each))
  // `nous vous remercions et n'oublions pas`: other persons may share the subject before.
  const isFamiliar =
    known.some(isPersonal) &&
    known.filter(isPersonal).every((each) => each.person === 2 && each.number === 'singular')
  const isBe = verb.norm === 'soit'
  // `Ne répondait jamais à ces appels`: heard alike, and a past without its subject is nothing.
  // `Ne le prend pas mal`: with an object before it, it tells of no product (`ne prend pas la poussière`).
  // `Ne prend surtout pas`: asked, and not told.
  const isAsked = view.tokens[place + 1]?.norm === 'surtout' && (at === 0 || closesFrame(view, at - 1))
  const isThirdSlip =
    (isAsked ||
      (at === 0 && /^(?:[mt][e']|l[ea]s?|l'|lui|leur|y|en)$/.test(view.tokens[place - 1]?.norm ?? ''))) &&
    /[td]$/.test(verb.norm) &&
    known.length > 0 &&
    known.every((each) => isPersonal(each) && each.person === 3 && each.number === 'singular')
  const isPast = known.length > 0 && known.every(({ mood }) => mood === 'imperfect')
  return isFormless || (isFamiliar && isAlone(view, at)) || isThirdSlip || ((isBe || isPast) && at === 0)
    ? hitFor(lexicon, verb, analysesOf(view, place))
    : undefined
}

/** No `tu` before it whose verb it may be. */
const isAlone = (view: SentenceView, at: number): boolean =>
  !view.tokens.slice(0, at).some(({ norm }) => norm === 'tu' || norm === 'qui')

const isYours = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:ta|ton|tes)$/.test(tokens[at]?.norm ?? '')

/** `Regardes tes mails`, `…, surveilles ta boîte`: nobody is its subject there. */
function familiar(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  const isAfterComma = view.tokens[at - 1]?.text === ',' && isAlone(view, at) && isYours(view, at + 1)
  // `Envoie ton CV et demandes Nathalie`
  const isJoined =
    /^(?:et|puis|ou)$/.test(view.tokens[at - 1]?.norm ?? '') &&
    isAlone(view, at) &&
    could(view, 0, isImperative)
  if ((at !== 0 && !isAfterComma && !isJoined) || !isWord(verb) || !/[ea]s$/.test(verb.norm)) return undefined
  // `Passes nous voir`: no noun has `nous` behind it, and an infinitive.
  const isAsking =
    (view.tokens[at + 1]?.norm === 'nous' && may(view, at + 2, isInfinitive)) ||
    (isJoined && must(view, at + 1, isPos('proper', 'determiner', 'preposition'))) ||
    /^(?:dès|chez|vers)$/.test(view.tokens[at + 1]?.norm ?? '') ||
    // `Réserves la tienne`, `Notes la date`: no noun that opens a sentence has an article right behind it.
    (at === 0 && isThingAt(view, at + 1))
  const known = analysesOfOrder(lexicon, verb.text).filter((each) => !isAsking || each.pos === 'verb')
  const isSecond = (each: Analysis): boolean =>
    isPersonal(each) && each.person === 2 && each.number === 'singular' && each.mood !== 'simple-past'
  if (known.length === 0 || !known.every(isSecond) || known.some(isImperative)) return undefined
  const next = view.tokens[at + 1]
  if (!isWord(next) || next.clitic || next.norm === 'tu') return undefined
  const heard = /^E/.test(verb.text) && !lexicon.analyses(verb.text).some(isPersonal) ? accented(verb) : verb
  return hitFor(lexicon, heard, known, (each) => isImperative(each) && each.number === 'singular')
}

const accented = (verb: WordToken): WordToken => ({ ...verb, norm: `é${verb.norm.slice(1)}` })

const isThingAt = (view: SentenceView, at: number): boolean =>
  /^(?:l[ea]|l'|ta|ton|tes|cette|cet|une?|bien|vite|juste)$/.test(view.tokens[at]?.norm ?? '') &&
  isWord(view.tokens[at + 1]) &&
  !may(view, at + 1, isPos('adverb')) &&
  !isTimeNoun(view, at + 1) &&
  // `Livres les plus vus`, `Notes le matin`
  !/^(?:plus|moins|mieux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
    view.tokens[at + 1]?.norm ?? '',
  )

/** `Evites`: a capital whose accent was left out. */
function analysesOfOrder(lexicon: Lexicon, text: string): readonly Analysis[] {
  const own = lexicon.analyses(text)
  return /^E\p{Ll}/u.test(text) && !own.some(isPersonal) ? lexicon.analyses(`é${text.slice(1)}`) : own
}

/** `penses y avant lundi`, `parles en à Léa`: an order and its pronoun, which bring the s and want a hyphen. */
function withY(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  const object = view.tokens[at + 1]
  if (!isWord(verb) || !isWord(object) || object.clitic || !/^(?:y|en)$/.test(object.norm)) return undefined
  if (!/[ea]s$/.test(verb.norm) || !isOpenOrder(view, at) || !isAlone(view, at)) return undefined
  const known = lexicon.analyses(verb.text)
  const isYours = (each: Analysis): boolean => each.person === 2 && each.number === 'singular'
  if (known.length === 0 || !known.every((each) => each.pos === 'verb') || !known.some(isYours))
    return undefined
  const next = view.tokens[at + 2]
  // `parles en public`: a preposition with its noun.
  const closes =
    !isWord(next) ||
    /^(?:à|aux?|avant|avec|dès|vite|bien|encore|aussi|un|une|deux|plusieurs)$/.test(next.norm)
  return closes && !(object.norm === 'en' && next && !isWord(next) && next.kind === 'number')
    ? {
        span: { start: verb.start, end: object.end },
        suggestions: [`${verb.text}-${object.norm}`],
        confidence: 0.95,
      }
    : undefined
}

const isOpenOrder = (view: SentenceView, at: number): boolean =>
  at === 0 ||
  view.tokens[at - 1]?.text === ',' ||
  /^(?:et|mais|donc|alors|puis)$/.test(view.tokens[at - 1]?.norm ?? '')

/** `Évitiez d’utiliser l’ascenseur`: without vous the imperfect has no subject. */
function imperfect(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!isWord(verb) || verb.clitic || !/iez$/.test(verb.norm) || !opensHere(view, at)) return undefined
  if (!isWord(next) || next.clitic || view.tokens.slice(0, at + 2).some(({ norm }) => norm === 'vous'))
    return undefined
  const known = lexicon.analyses(verb.text)
  const isPast = ({ mood, person, number }: Analysis): boolean =>
    person === 2 && number === 'plural' && /^(?:imperfect|subjunctive-present)$/.test(mood)
  if (known.length === 0 || !known.every(isPast)) return undefined
  const lemma = known[0]?.lemma ?? ''
  const forms = lexicon.inflect(lemma, { pos: 'verb', mood: 'imperative', person: 2, number: 'plural' })
  const suggestions = unlike(verb, forms).slice(0, 1)
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.94 } : undefined
}

/** `Présenté vous à l’accueil`: a participle that opens its clause, and the pronoun of an order behind it. */
function unhyphened(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  const object = view.tokens[at + 1]
  if (!isWord(verb) || !isWord(object) || object.clitic || !/^(?:vous|nous|moi)$/.test(object.norm))
    return undefined
  if (!/é$/.test(verb.norm) || !opensHere(view, at) || view.tokens[at - 1]?.text === ',') return undefined
  // `Désolé, vous…` has its comma; `Désolé nous avons` a verb of its own.
  if (!lexicon.analyses(verb.text).every((each) => isParticiple(each) || each.pos === 'adjective'))
    return undefined
  const next = view.readings[at + 2]?.analyses ?? []
  if (next.some((each) => isPersonal(each) || each.kind === 'object' || each.kind === 'negative'))
    return undefined
  const hit = hitFor(lexicon, verb, analysesOf(view, at), isPolite)
  if (!hit) return undefined
  return {
    ...hit,
    span: { start: verb.start, end: object.end },
    suggestions: (hit.suggestions ?? []).map((form) => `${form}-${object.norm}`),
  }
}

/** `Conserver le pot et notez le lot`: asked like what it is joined to. */
const joined = (view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined => {
  const verb = view.tokens[at]
  return isWord(verb) && isJoinedToOrder(view, at)
    ? hitFor(lexicon, verb, analysesOf(view, at), isPolite)
    : undefined
}

const isPolite = (each: Analysis): boolean =>
  isImperative(each) && each.person === 2 && each.number === 'plural'

const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|merci|cher|chère)$/

/** `Si vous souhaitez un échange, contacter notre équipe`: a reply that says vous does not give bare instructions. */
function afterCondition(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const verb = view.tokens[at]
  if (at > REACH || view.tokens[at - 1]?.text !== ',' || !isWord(verb) || !/(?:er|é)$/.test(verb.norm))
    return undefined
  if (!isBareOrder(view, at)) return undefined
  const near = view.tokens.slice(0, at + REACH)
  const norms = near.map(({ norm }) => norm)
  // `Bonjour Léa, pour…`: past the greeting.
  const comma = norms.indexOf(',')
  const opening = GREETING.test(norms[0] ?? '') && comma > 0 && comma < at - 1 ? comma + 1 : 0
  const isCondition = /^(?:si|pour|en|afin|sinon|n'|ne)$/.test(norms[opening] ?? '')
  const isAddressed = norms.some((norm) => /^(?:vous|votre|vos|notre|nos|-nous)$/.test(norm))
  // `contacté Léa` can be nothing else, whoever is spoken to.
  if (!isCondition || !(isAddressed || /é$/.test(verb.norm))) return undefined
  // A verb after it would make the infinitive its subject; another infinitive, a list of them.
  const isBare = norms
    .slice(at + 1)
    .every((_, i) => !could(view, at + 1 + i, isPersonal) || may(view, at + 1 + i, isPos('noun', 'proper')))
  const isList = near.some(
    (_, i) =>
      i !== at && i > 1 && may(view, i, isInfinitive) && /^(?:,|et|puis|ou)$/.test(norms[i - 1] ?? ''),
  )
  return isBare && !isList
    ? hitFor(lexicon, verb, analysesOf(view, at), (each) => isImperative(each) && each.person === 2)
    : undefined
}
