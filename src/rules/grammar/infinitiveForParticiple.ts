import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { isOpening, phraseOpensClause } from './clause'
import {
  type Agreement,
  agreementOf,
  could,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  must,
  spanOf,
  unlike,
} from './features'
import { soundAlike } from './homophones'
import { REACH } from './kit/reach'
import { phrasesOf } from './subjects'
import { governedBy } from './verbGroup'
import { verbAt } from './verbOfPhrase'

const UNMARKED: Agreement = { genders: 1, numbers: 1 }

/** An infinitive where only what is done can stand: apposed to a subject, or joined to a participle. */
export const infinitiveForParticiple = sentenceRule({
  id: 'grammar/infinitive-for-participle',
  kind: 'grammar',
  category: 'er/é/ez',
  severity: 'warn',
  message: 'Ici il faut le participe passé, en -é.',
  why: 'Essayez avec « vendre » : « nous avons reçu et vendu », « l’objet, vendu hier, est parti ». Vendu s’écrit -é, vendre s’écrit -er.',
  examples: {
    match: [
      {
        text: 'Le badge, glisser dans l’enveloppe, ouvre le portail.',
        marks: 'glisser',
        fixed: 'Le badge, glissé dans l’enveloppe, ouvre le portail.',
      },
      {
        text: 'Les bons, envoyer hier, sont valables un an.',
        marks: 'envoyer',
        fixed: 'Les bons, envoyés hier, sont valables un an.',
      },
      {
        text: 'Une fois la caution verser, vous recevez les clés.',
        marks: 'verser',
        fixed: 'Une fois la caution versée, vous recevez les clés.',
      },
      {
        text: 'Nous avons nettoyé le filtre et changer la courroie.',
        marks: 'changer',
        fixed: 'Nous avons nettoyé le filtre et changé la courroie.',
      },
    ],
    pass: [
      'Nous avons prévu de nettoyer le filtre et changer la courroie.',
      'Nous avons une caisse et payer reste possible.',
      'Le plus simple, commander en ligne, prend une minute.',
      'Une fois la séance lancée, entrer est interdit.',
      'Le badge, à glisser dans l’enveloppe, ouvre le portail.',
      'Vous avez pu visiter le musée et profiter du parc.',
    ],
  },
  *check(view) {
    if (!view.lexicon) return
    for (const { start, end, attribute } of phrasesOf(view)) {
      if (isOnce(view, start) && isSlip(view, end) && view.tokens[end + 1]?.text === ',') {
        const hit = participleHit(view, end, attribute)
        if (hit) yield hit
      }
      if (view.tokens[end]?.text !== ',' || !isSlip(view, end + 1)) continue
      if (phraseOpensClause(view, start) && isClosedBeforeVerb(view, end + 1)) {
        const hit = participleHit(view, end + 1, attribute)
        if (hit) yield hit
      }
    }
    for (let at = 2; at < view.tokens.length; at++) {
      if (view.tokens[at - 1]?.norm !== 'et' || !isSlip(view, at) || !hasObject(view, at)) continue
      const hit = isJoined(view, at) ? participleHit(view, at, UNMARKED) : undefined
      if (hit) yield hit
    }
  },
})

/** A verb in -er that is no noun. */
const isSlip = (view: SentenceView, at: number): boolean =>
  /er$/.test(view.tokens[at]?.norm ?? '') &&
  isWord(view.tokens[at]) &&
  could(view, at, isInfinitive) &&
  !could(view, at, isPos('noun', 'adjective'))

/** `une fois la commande passée,` */
const isOnce = ({ tokens }: SentenceView, start: number): boolean =>
  tokens[start - 1]?.norm === 'fois' && tokens[start - 2]?.norm === 'une'

const hasObject = (view: SentenceView, at: number): boolean =>
  may(view, at + 1, isPos('determiner')) && !could(view, at + 1, isPersonal)

/** `, glisser dans l'enveloppe, ouvre`: with what goes with it, and then the verb of the subject. */
function isClosedBeforeVerb(view: SentenceView, at: number): boolean {
  if (!may(view, at + 1, isPos('preposition', 'adverb'))) return false
  for (let i = at + 1; i < Math.min(view.tokens.length, at + REACH); i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || may(view, i, isInfinitive)) return false
    if (token.text === ',') return verbAt(view, i + 1) !== undefined
    if (must(view, i, isPersonal)) return false
  }
  return false
}

/** A participle that avoir governs stands before, and no infinitive that this one could be joined to. */
function isJoined(view: SentenceView, at: number): boolean {
  let isHelped = false
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) break
    if (token.text === ',' || could(view, i, isInfinitive)) return false
    if (!may(view, i, ({ lemma, kind }) => lemma === 'avoir' && kind === 'auxiliary')) continue
    const governed = governedBy(view, i)
    isHelped = governed !== undefined && governed.at < at - 1 && must(view, governed.at, isParticiple)
    // `nous avons pu`: an infinitive follows, written as it may be.
    if (governed && could(view, governed.at, ({ lemma }) => OF_DOING.has(lemma))) return false
    break
  }
  return isHelped && !view.readings.slice(0, at).some(({ plausible }) => plausible.some(isInfinitive))
}
const OF_DOING = new Set('pouvoir devoir vouloir falloir savoir oser faire laisser'.split(' '))

function participleHit(view: SentenceView, at: number, target: Agreement): Hit | undefined {
  const { lexicon, tokens } = view
  const verb = tokens[at]
  if (!lexicon || !verb) return undefined
  const forms = soundAlike(lexicon, verb.norm, isParticiple)
  const fits = (form: string): boolean =>
    lexicon.analyses(form).some((each) => isParticiple(each) && isPossible(meet(agreementOf(each), target)))
  const isMasculine = (form: string): boolean =>
    lexicon.analyses(form).some((each) => isParticiple(each) && each.gender !== 'feminine')
  const suggestions = unlike(
    verb,
    forms.filter(fits).sort((a, b) => Number(isMasculine(b)) - Number(isMasculine(a))),
  ).slice(0, 2)
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.93 } : undefined
}
