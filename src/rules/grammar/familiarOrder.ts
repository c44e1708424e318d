import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import { replyRule } from '../define'
import type { Hit, ReplyView, SentenceView } from '../rule'
import { isOpening, pastWeakPronouns } from './clause'
import { could, isInfinitive, isParticiple, isPersonal, isPos, may, must, spanOf, unlike } from './features'
import { GREETINGS } from './frame'
import { soundAlike } from './homophones'
import { hitFor, isImperative } from './orderForms'
import { subjectAt } from './subject'
import { subjectsOf } from './subjects'
import { isTimeNoun } from './timeNoun'

const FAMILIAR = new Set(['tu', 'te', "t'", 'toi', 'ton', 'ta', 'tes', '-tu', '-toi'])
const POLITE = new Set(['vous', 'votre', 'vos', '-vous'])

export const familiarOrder = replyRule({
  id: 'grammar/familiar-order',
  kind: 'grammar',
  category: 'impératif',
  severity: 'warn',
  message: 'Ce verbe n’a pas de sujet : c’est un ordre, à l’impératif.',
  why: 'Quand on dit « tu » à quelqu’un, un verbe sans sujet lui demande quelque chose : « prends ta carte », « viens goûter », « oublie pas ». Les verbes en -er n’y ont pas de s, les autres en ont un.',
  examples: {
    match: [
      {
        text: 'Le lot part vite, met une alerte et tu l’auras.',
        marks: 'met',
        fixed: 'Le lot part vite, mets une alerte et tu l’auras.',
      },
      {
        text: 'Ta place est gardée. Vient goûter la galette !',
        marks: 'Vient',
        fixed: 'Ta place est gardée. Viens goûter la galette !',
      },
      {
        text: 'On t’attend mardi, oubli pas ton maillot.',
        marks: 'oubli',
        fixed: 'On t’attend mardi, oublie pas ton maillot.',
      },
      {
        text: 'Quand tu passes au stand, dit leur bonjour.',
        marks: 'dit leur',
        fixed: 'Quand tu passes au stand, dis-leur bonjour.',
      },
      {
        text: 'Ta box clignote, du coup éteint la prise.',
        marks: 'éteint',
        fixed: 'Ta box clignote, du coup éteins la prise.',
      },
    ],
    pass: [
      'Ton vernis, s’il est sec, tient mieux.',
      'Le four chauffe vite, prend peu de place et se lave : tu verras.',
      'Ta sœur passe à midi, prend le colis et repart.',
      'Vient ensuite ta photo, puis vient le dessert.',
      'Prend peu de place, met dix minutes à charger : tu vas l’adorer.',
      'Tu le sais, Léa, qui passe ce soir, prend le tien.',
      'Ton avis compte. Dit autrement, tu gagnes deux mois.',
      'Souci pas grave, accueil pas terrible ce jour-là, tu as raison.',
      'Appel le 3 mars, envoi le lundi : tu sais tout.',
      'Tu ouvres, regardes et repars. Vous êtes libres.',
      'Quand on te répond, vient le moment de choisir.',
    ],
  },
  *check(reply) {
    const { lexicon } = reply
    if (!lexicon || saysVous(reply)) return
    // A verb without its subject is asked of whoever is called `tu`.
    const isTu = reply.tokens.some(({ norm }) => FAMILIAR.has(norm))
    for (const { view, start } of reply.french) {
      for (let at = 0; at < view.tokens.length - 1; at++) {
        const hit = orderAt(view, lexicon, at, isTu)
        if (hit) yield { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }
      }
    }
  },
})

/** Where someone is called `tu`, and nobody `vous`, a verb without its subject is an order. */
const saysVous = ({ tokens }: ReplyView): boolean => tokens.some(({ norm }) => POLITE.has(norm))

const isThird = (each: Analysis): boolean =>
  isPersonal(each) &&
  each.person === 3 &&
  each.number === 'singular' &&
  // `fit`, `rendit`: a tale.
  each.mood === 'indicative-present'

const isSingularOrder = (each: Analysis): boolean => isImperative(each) && each.number === 'singular'

function orderAt(view: SentenceView, lexicon: Lexicon, at: number, isTu: boolean): Hit | undefined {
  const [verb, next] = [view.tokens[at], view.tokens[at + 1]]
  if (!isWord(verb) || verb.clitic || !isWord(next) || next.clitic) return undefined
  // `oubli pas`: without `ne`, it is said to a friend.
  if (!isTu && next.norm !== 'pas') return undefined
  // What opens a clause alone is worth asking the lexicon for.
  const place = placeOf(view, at)
  if (place === undefined) return undefined
  const known = lexicon.analyses(verb.text)
  if (known.length === 0 || known.some(isImperative)) return undefined
  if (known.every(({ pos }) => pos === 'noun')) return nounForOrder(view, lexicon, at)
  if (!/[dt]$/.test(verb.norm)) return undefined
  const lemma = known.find(isThird)?.lemma
  if (lemma === undefined || !known.every((each) => isThird(each) || isOther(each))) return undefined
  const hung = hungOn(view, at)
  if (!hung && !isDone(view, at, lemma, place, !known.every(isThird))) return undefined
  const hit = hitFor(lexicon, verb, known, isSingularOrder)
  if (!hit || !hung) return hit
  return {
    ...hit,
    span: { start: verb.start, end: next.end },
    suggestions: (hit.suggestions ?? []).map((form) => `${form}-${next.norm}`),
  }
}

/** `dit`, `part`, `sort`: a participle or a noun elsewhere, which has no object behind it. */
const isOther = (each: Analysis): boolean =>
  isParticiple(each) || each.mood === 'simple-past' || /^(?:noun|adjective)$/.test(each.pos)

const LINK = /^(?:alors|donc|sinon|surtout|mais)$/
const FRAME =
  /^(?:si|s'|quand|lorsqu[e']|comme|dès|tant|sinon|pour|en|avec|après|avant|sans|dans|à|au|chez|sur|vu|pendant|hier|demain|aujourd'hui|là|ici|alors|donc|bref|ok|bon|ah|eh|haha|promis|sérieux)$/
/** Clauses inside which a verb of the third person may be that of another. */
const WITHIN = /^(?:qui|qu[e']|dont|où)$/

/** Where no subject is left for a verb: at the head of a sentence, or past what cannot be its subject. */
function placeOf(view: SentenceView, at: number): 'first' | 'past' | undefined {
  const { tokens } = view
  let start = at
  while (start > 0 && !isHead(view, start - 1)) start--
  if (start === at) return 'first'
  const before = tokens[at - 1]
  const isCoup = before?.norm === 'coup' && tokens[at - 2]?.norm === 'du'
  const link = isCoup ? 2 : LINK.test(before?.norm ?? '') ? 1 : 0
  if (at - link === start || (before?.norm === 'et' && at - 1 === start)) return 'first'
  if (before?.text !== ',' && link === 0) return undefined
  const end = tokens[at - link - 1]?.text === ',' ? at - link - 1 : at - link
  return isOver(view, start, end, before?.text === ',') ? 'past' : undefined
}

const isHead = ({ tokens }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isOpening(token) && (token.kind !== 'protected' || token.protects === 'emoji')
}

/** Is every part between commas a greeting, a frame, or a clause that has its verb? */
function isOver(view: SentenceView, start: number, end: number, isAfterComma: boolean): boolean {
  const { tokens } = view
  let first = start
  for (let i = start; i <= end; i++) {
    if (i < end && tokens[i]?.text !== ',') continue
    const isOnly = first === start && i === end
    if (!isClosed(view, first, i, isOnly, isAfterComma)) return false
    first = i + 1
  }
  return true
}

function isClosed(
  view: SentenceView,
  first: number,
  end: number,
  isOnly: boolean,
  isAfterComma: boolean,
): boolean {
  const { tokens } = view
  const norm = tokens[first]?.norm ?? ''
  if (GREETINGS.test(norm) || must(view, first, isPos('interjection'))) return true
  if (FRAME.test(norm)) return true
  const isMoment = (from: number): boolean =>
    isTimeNoun(view, from) || (must(view, from, isPos('determiner')) && isTimeNoun(view, from + 1))
  if (isMoment(first) || (/^(?:la|le)$/.test(norm) && tokens[first + 1]?.norm === 'prochaine')) return true
  let hasVerb = false
  for (let i = first; i < end; i++) {
    if (WITHIN.test(tokens[i]?.norm ?? '')) return false
    const subject = subjectsOf(view).get(i)
    if (!subject) continue
    hasVerb = true
    // `ta sœur passe, prend`: one more thing that she does.
    const isThirdToo = subject.person === 3 && (subject.numbers & 1) !== 0 && !/^c[e']$/.test(norm)
    if (isThirdToo && !(isOnly && isLastOfAll(view, end + 1))) return false
  }
  if (hasVerb) return true
  // `Réassort mardi, met`: a comma parts no subject from its verb, and this one has no determiner.
  return isOnly && isAfterComma && must(view, first, isPos('noun', 'proper', 'adjective', 'adverb'))
}

/** Two things told of one subject are joined by `et`; of three the last is. */
const isLastOfAll = (view: SentenceView, from: number): boolean => {
  for (let i = from + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return true
    const isJoint = /^(?:et|puis|mais)$/.test(token.norm)
    if (!isJoint && token.text !== ',') continue
    // `, on t'attend`: a clause of its own.
    if (/^(?:c'|ce|ça)$/.test(view.tokens[i + 1]?.norm ?? '') || subjectAt(view, i + 1)) continue
    if (isJoint ? hasFinite(view, i + 1) : may(view, pastWeakPronouns(view, i + 1), isPersonal)) return false
  }
  return true
}

const hasFinite = (view: SentenceView, from: number): boolean => {
  for (let i = from; i < view.tokens.length; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || token.text === ',') return false
    if (may(view, i, isPersonal)) return true
  }
  return false
}

const OBJECT =
  /^(?:le|la|l'|les|un|une|ce|cet|cette|ces|ton|ta|tes|mon|ma|mes|notre|nos|son|sa|ses|des|quelques|plusieurs)$/
/** Verbs that may have their subject behind them, or that things do without one in an advertisement. */
const PRESENTING =
  /^(?:venir|survenir|suivre|sortir|partir|revenir|tenir|pouvoir|devoir|falloir|valoir|servir)$/

/** What follows is what one is asked to do. */
function isDone(
  view: SentenceView,
  at: number,
  lemma: string,
  place: 'first' | 'past',
  isDoubtful: boolean,
): boolean {
  const { tokens } = view
  const next = tokens[at + 1]?.norm ?? ''
  if (!hasClauseEnd(view, at)) return false
  // `vient goûter`, `reviens nous voir`
  if (/^(?:re)?venir$/.test(lemma)) {
    const pronoun = /^(?:nous|me|m'|vite|donc)$/.test(next) ? at + 2 : at + 1
    return could(view, pronoun, isInfinitive) && view.readings[pronoun]?.best?.pos !== 'proper'
  }
  if (/^(?:pouvoir|devoir|falloir|valoir|servir)$/.test(lemma)) return false
  // `dans le couloir, attend ta commande`: the subject may be behind it.
  if (/^(?:attendre|tenir|partir|sortir|pendre|dormir)$/.test(lemma) && isAfterPlace(view, at)) return false
  if (lemma === 'tenir' && next === 'bon') return true
  if (lemma === 'faire' && /^(?:attention|gaffe|vite|confiance|signe)$/.test(next)) return true
  // `met deux heures à charger`, `prend peu de place`: said of a thing.
  const isObject =
    OBJECT.test(next) &&
    !/^(?:deux|trois|dix)$/.test(tokens[at + 2]?.norm ?? '') &&
    !isTimeNoun(view, at + 2) &&
    !could(view, at + 2, isPos('numeral'))
  const isSome = /^d[eu]$/.test(next) && (next === 'du' || /^l[a']$/.test(tokens[at + 2]?.norm ?? ''))
  if (isDoubtful) return isObject && (place === 'past' || /^t(?:on|a|es)$/.test(next))
  if (PRESENTING.test(lemma))
    return isObject && place === 'past' && lemma !== 'suivre' && lemma !== 'survenir'
  return (
    isObject ||
    isSome ||
    (place === 'past' && /^(?:au|à|vite|bien|juste|pas|contact|rendez-vous|soin)$/.test(next))
  )
}

const isAfterPlace = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens
    .slice(0, at)
    .some(
      ({ norm }, i) =>
        (i === 0 || tokens[i - 1]?.kind !== 'word') &&
        /^(?:dans|sur|sous|à|aux?|chez|derrière|devant|entre|en)$/.test(norm),
    )

/** No verb has it for its subject before the clause ends (`part du gâteau est perdue`). */
function hasClauseEnd(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || token.text === ',') return true
    if (/^(?:et|ou|mais|si|s'|qu[ei']|qui|quand|car|parce|pour|comme|dont|où|avant)$/.test(token.norm))
      return true
    if (must(view, i, isPersonal)) return false
  }
  return true
}

/** `dit leur ce soir`, `prend la avec toi`: a pronoun that leads no noun. */
function hungOn(view: SentenceView, at: number): boolean {
  const norm = view.tokens[at + 1]?.norm ?? ''
  if (/^(?:toi|moi)$/.test(norm)) return true
  if (!/^(?:leur|lui|le|la|les|nous)$/.test(norm)) return false
  const after = view.tokens[at + 2]
  if (norm === 'nous')
    return after === undefined || !could(view, at + 2, (each) => isInfinitive(each) || isPersonal(each))
  if (!isWord(after)) return after?.kind !== 'number' && after?.kind !== 'protected'
  if (
    /^(?:que|qu'|de|d'|du|des|à|au|aux|dans|sur|en|avec|chez|ce|cet|cette|demain|vite|si|bonjour|bonsoir|merci|un|une|vers)$/.test(
      after.norm,
    )
  )
    return true
  return norm === 'lui' && must(view, at + 2, isPos('determiner', 'preposition', 'adverb'))
}

/** A verb that nobody uses is not what was meant. */
const IN_USE = 3

/** `oubli pas la médaille`, `appel le standard`: bare, a noun has no object behind it. */
function nounForOrder(view: SentenceView, lexicon: Lexicon, at: number): Hit | undefined {
  const noun = view.tokens[at]
  if (!isWord(noun) || /[sx]$/.test(noun.norm) || GREETINGS.test(noun.norm)) return undefined
  const isDenied = view.tokens[at + 1]?.norm === 'pas'
  const object = isDenied ? at + 2 : at + 1
  const norm = view.tokens[object]?.norm ?? ''
  const leads = isDenied
    ? !isWord(view.tokens[object]) || OBJECT.test(norm) || isTimeNoun(view, object)
    : /^(?:l[ea]s?|l'|ce|cet|cette|ces|ton|ta|tes|notre|nos)$/.test(norm) ||
      (noun.norm === 'clic' && norm === 'sur')
  if (!leads || view.tokens[object]?.kind === 'number') return undefined
  // `appel le 3 mars`, `envoi le lundi`, `service le midi`
  const thing = object + 1
  if (isWord(view.tokens[object]) && OBJECT.test(norm)) {
    if (
      !isWord(view.tokens[thing]) ||
      isTimeNoun(view, thing) ||
      could(view, thing, isPos('numeral', 'adverb'))
    )
      return undefined
    if (may(view, thing, isPos('adjective')) && isTimeNoun(view, thing + 1)) return undefined
  }
  if (!hasClauseEnd(view, at)) return undefined
  // The one verb that its noun does not spell.
  if (noun.norm === 'clic')
    return { span: spanOf(noun), suggestions: unlike(noun, ['clique']), confidence: 0.94 }
  const forms = soundAlike(lexicon, noun.norm, isSingularOrder).filter(
    (form) => /e$/.test(form) && (isDenied || lexicon.frequency(form) >= IN_USE),
  )
  const [first] = forms
  if (first === undefined) return undefined
  return hitFor(
    lexicon,
    noun,
    [],
    (each) => isSingularOrder(each) && lexicon.analyses(first).some((own) => own.lemma === each.lemma),
  )
}
