import type { Token } from '../../text/token'
import { sentenceRule } from '../define'
import { isQuoted } from '../pattern/quotation'
import type { Hit, SentenceView } from '../rule'

const LETTERS = /\p{L}/gu

/** All capitals, two letters at least: `VOS`, `L'`, `À` count when they stand among others. */
const isUpper = (token: Token): boolean =>
  token.kind === 'word' && token.text === token.text.toUpperCase() && token.text !== token.text.toLowerCase()

/** A common word said louder, not an acronym or a brand: French knows it in small letters. */
function isShouted(token: Token, { lexicon }: SentenceView): boolean {
  if (!isUpper(token) || (token.text.match(LETTERS)?.length ?? 0) < 2) return false
  return !lexicon || lexicon.analyses(token.norm).length > 0 || lexicon.accepts(token.norm)
}

/** Written short, these are letters and not words: SAV, CGV, RIB, MP… though French has *mp*, *sav* or *fax* in no voice. */
const ACRONYMS = new Set(
  'sav cgv cgu rib iban faq mp dm rgpd cb ttc ht tva pdf sms sos ok svp stp cdi cdd rh ce cse ag pme tgv ter ratp sncf edf fr ue usa cap bac bts dvd cd gps hlm rsa caf smic id url ip as sa sarl sas rc lg hp'.split(
    ' ',
  ),
)

/** What a screen or a machine says is copied as it stands there. */
const LABELLED = new Set(
  'menu bouton onglet rubrique touche case lien mode option position voyant mention panneau'.split(' '),
)
const isLabel = ({ tokens }: SentenceView, at: number): boolean => LABELLED.has(tokens[at - 1]?.norm ?? '')

/** One word in capitals is stress (*HIER*); a run of them is a voice raised. */
const LOUD_WORDS = 2
const LOUD_LETTERS = 8
/** Stressed here and there: from the third on the whole sentence shouts. */
const SCATTERED = 3
const STRESSED_LETTERS = 4

function* capitals(view: SentenceView): Generator<Hit> {
  const { tokens } = view
  const scattered: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    let to = at
    let shouted = 0
    let letters = 0
    for (; to < tokens.length; to++) {
      const token = tokens[to]
      if (!token) break
      if (isUpper(token)) {
        if (isShouted(token, view) && !ACRONYMS.has(token.norm)) {
          shouted++
          letters += token.text.match(LETTERS)?.length ?? 0
        }
        continue
      }
      // Numbers and commas do not lower the voice.
      const joins = token.kind === 'number' || (token.kind === 'punctuation' && /^[,;:'’-]$/.test(token.text))
      if (!joins || to === at) break
    }
    while (to > at + 1 && tokens[to - 1]?.kind !== 'word') to--
    const first = tokens[at]
    const last = tokens[to - 1]
    if (
      to > at &&
      first &&
      last &&
      shouted >= LOUD_WORDS &&
      letters >= LOUD_LETTERS &&
      !isQuoted(view, at) &&
      !isLabel(view, at)
    ) {
      const mark = tokens[to]
      const end = mark && isRepeated(mark) ? mark.end : last.end
      yield { span: { start: first.start, end }, suggestions: [lowered(view, at, to)] }
    } else if (
      first &&
      isShouted(first, view) &&
      !ACRONYMS.has(first.norm) &&
      first.text.length >= STRESSED_LETTERS
    )
      scattered.push(first)
    at = Math.max(to, at + 1)
  }
  const [first] = scattered
  const last = scattered.at(-1)
  if (first && last && scattered.length >= SCATTERED) yield { span: { start: first.start, end: last.end } }
}

/** In small letters, with a capital where the sentence begins. */
function lowered({ text, tokens }: SentenceView, from: number, to: number): string {
  const start = tokens[from]?.start ?? 0
  const quiet = text.slice(start, tokens[to - 1]?.end ?? start).toLowerCase()
  return from === 0 ? quiet.charAt(0).toUpperCase() + quiet.slice(1) : quiet
}

/** `!!!`, `???`, `?!?!`: three signs and more; two are a smile in chat. */
const isRepeated = (token: Token): boolean => token.kind === 'punctuation' && /^[!?]{3,}$/.test(token.text)

function* punctuation(view: SentenceView): Generator<Hit> {
  const { tokens } = view
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'punctuation') continue
    if (isRepeated(token)) {
      if (!isLoudBefore(view, at) && !isQuoted(view, at))
        yield {
          span: { start: token.start, end: token.end },
          suggestions: [/\?/.test(token.text) ? '?' : '!'],
        }
      continue
    }
    // `! ! !`: spaced out, it shouts as loud.
    let to = at
    while (tokens[to]?.kind === 'punctuation' && /^[!?]{1,2}$/.test(tokens[to]?.text ?? '')) to++
    const last = tokens[to - 1]
    if (to - at >= 3 && last && !isQuoted(view, at)) {
      yield { span: { start: token.start, end: last.end }, suggestions: [token.text.charAt(0)] }
      at = to - 1
    }
  }
}

/** The capitals before it have taken the punctuation into their mark. */
const isLoudBefore = (view: SentenceView, at: number): boolean =>
  Array.from(capitals(view)).some(({ span }) => span.end === view.tokens[at]?.end)

export const shouting = sentenceRule({
  id: 'tone/cri-majuscules',
  kind: 'tone',
  category: 'cri',
  severity: 'warn',
  message: 'Ce passage se lit comme un cri.',
  why: 'Les majuscules et la ponctuation répétée se lisent comme un cri et gênent les lecteurs d’écran. Une phrase, un point.',
  examples: {
    match: [
      {
        text: 'Bonjour, LISEZ LA NOTICE avant.',
        marks: 'LISEZ LA NOTICE',
        fixed: 'Bonjour, lisez la notice avant.',
      },
      { text: 'Que voulez-vous de plus ???', marks: '???', fixed: 'Que voulez-vous de plus ?' },
      { text: 'VOTRE COLIS PART CE SOIR !!!!', marks: 'VOTRE COLIS PART CE SOIR !!!!' },
      { text: 'C’est pourtant clair !!!!!!', marks: '!!!!!!', fixed: 'C’est pourtant clair !' },
      {
        text: 'C’est TOUJOURS pareil, JAMAIS content, ENCORE une plainte.',
        marks: 'TOUJOURS pareil, JAMAIS content, ENCORE',
      },
    ],
    pass: [
      'Nous avons répondu HIER en message privé.',
      'Le SAV et la SNCF vous répondent.',
      'Merci beaucoup !!',
      'Vraiment ?! Nous regardons tout de suite.',
      'Votre colis est URGENT, nous le suivons.',
    ],
  },
  check: function* (view) {
    yield* capitals(view)
    yield* punctuation(view)
  },
})
