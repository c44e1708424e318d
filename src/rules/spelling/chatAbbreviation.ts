import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { tokenRule } from '../define'
import { isQuoted } from '../pattern/quotation'
import type { SentenceView } from '../rule'

/** Whole words of each abbreviation, best first. */
const FULL = table<string>({
  bjr: 'bonjour',
  bsr: 'bonsoir',
  slt: 'salut',
  dc: 'donc',
  qd: 'quand',
  pr: 'pour',
  ds: 'dans',
  tt: 'tout',
  tte: 'toute',
  ts: 'tous',
  ttes: 'toutes',
  jms: 'jamais',
  tjs: 'toujours',
  tjr: 'toujours',
  tjrs: 'toujours',
  pcq: 'parce que',
  pck: 'parce que',
  psk: 'parce que',
  bcp: 'beaucoup',
  bcps: 'beaucoup',
  mtn: 'maintenant',
  mnt: 'maintenant',
  auj: 'aujourd’hui',
  dsl: 'désolé|désolés',
  dslé: 'désolé|désolés',
  pb: 'problème',
  pbs: 'problèmes',
  pblm: 'problème',
  msg: 'message',
  msgs: 'messages',
  cmd: 'commande',
  cmde: 'commande',
  rep: 'réponse|réponds',
  qqn: 'quelqu’un',
  qqun: 'quelqu’un',
  qlqn: 'quelqu’un',
  qqch: 'quelque chose',
  qqchose: 'quelque chose',
  qq: 'quelques',
  qlq: 'quelques|quelque',
  qlqs: 'quelques',
  svt: 'souvent',
  vs: 'vous',
  ns: 'nous',
  ms: 'mais',
  mm: 'même',
  ac: 'avec',
  ss: 'sans',
  tps: 'temps',
  lgtps: 'longtemps',
  gd: 'grand',
  ptit: 'petit',
  ptite: 'petite',
  ptits: 'petits',
  tkt: 't’inquiète',
  jtm: 'je t’aime',
  pk: 'pourquoi',
  pq: 'pourquoi',
  pkoi: 'pourquoi',
  pquoi: 'pourquoi',
  koi: 'quoi',
  ke: 'que',
  ki: 'qui',
  kan: 'quand',
  jsuis: 'je suis',
  chui: 'je suis',
  chuis: 'je suis',
  jpeux: 'je peux',
  jvais: 'je vais',
  jsais: 'je sais',
  jvous: 'je vous',
  jte: 'je te',
  jsp: 'je ne sais pas',
  cad: 'c’est-à-dire',
  vrmt: 'vraiment',
  vrm: 'vraiment',
  cmt: 'comment',
  cmnt: 'comment',
  pdt: 'pendant',
  dmd: 'demande',
  jrn: 'journée',
  jrnée: 'journée',
  tlm: 'tout le monde',
  enft: 'en fait',
  biz: 'bises',
  rdv: 'rendez-vous',
  num: 'numéro',
  cc: 'coucou',
})

/** Also units, titles, names of things: only in lower case, and not beside a number. */
const DOUBTFUL = new Set(
  'ds ts tt ms mm ss pr ac vs ns rep num cc gd mnt pq ki cad cmd msg ke biz kan'.split(' '),
)
/** Among these a `vs` or `ns` is a pronoun, not *versus* or nanoseconds. */
const BESIDE_PRONOUN = new Set(
  "je j' nous on ns vs pour à chez de si que qu' avec sans ne n' il elle".split(' '),
)
/** Widely written in full replies. */
const ACCEPTED = new Set(['rdv', 'num', 'cad', 'cc', 'rep', 'cmd', 'msg'])

/** Is a form shorthand somewhere, whatever it is here? */
export const isShorthand = (norm: string): boolean => Object.hasOwn(FULL, norm) && !DOUBTFUL.has(norm)

/** Is the token an abbreviation of a chat here, and not a unit, a title or a name? */
export function isChatAbbreviation({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !Object.hasOwn(FULL, token.norm)) return false
  // Two capitals are initials or a brand.
  if (token.text.length <= 2 && token.text === token.text.toUpperCase()) return false
  if (!DOUBTFUL.has(token.norm)) return true
  const before = tokens[at - 1]
  if (/\p{Lu}/u.test(token.text) || before?.kind === 'number') return false
  if (token.norm === 'vs' || token.norm === 'ns') return BESIDE_PRONOUN.has(before?.norm ?? '')
  // `en cc` is a copy of a mail; a greeting stands at the head.
  if (token.norm === 'cc') return at === 0
  return true
}

/** The laughs and thanks of a page that says *tu*; a page that says *vous* spells out. */
const INFORMAL = new Set(['mdr', 'ptdr', 'lol', 'xptdr', 'mdrr', 'mdrrr', 'stp'])

export const chatAbbreviation = tokenRule({
  id: 'spelling/chat-abbreviation',
  kind: 'spelling',
  category: 'abréviation SMS',
  severity: 'warn',
  message: 'Cette abréviation s’écrit en toutes lettres dans une réponse.',
  why: 'Une marque qui abrège paraît pressée. Le mot entier se lit aussi vite et convient à tous.',
  words: Object.keys(FULL),
  examples: {
    match: [
      { text: 'Bjr Julie, merci !', marks: 'Bjr', fixed: 'Bonjour Julie, merci !' },
      { text: 'Passez qd vous voulez.', marks: 'qd', fixed: 'Passez quand vous voulez.' },
      { text: 'C’est tjs ouvert.', marks: 'tjs', fixed: 'C’est toujours ouvert.' },
      { text: 'On vs attend, je vs redis ça.', marks: 'vs', fixed: 'On vous attend, je vs redis ça.' },
      { text: 'Merci bcp pour votre avis.', marks: 'bcp', fixed: 'Merci beaucoup pour votre avis.' },
    ],
    pass: [
      'Bonjour Julie, merci svp.',
      'Le match France vs Italie est complet.',
      'La vis fait 12 mm de long.',
      'Le Pr Martin vous reçoit.',
      'Vous avez écrit « slt », bonjour à vous !',
      'Vous écrivez : « Slt, jsuis déçu. Cela dure. » Nous comprenons.',
      'Sur DS et Switch, le jeu est dispo.',
      'Mdr, merci !',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    if (!token || !isChatAbbreviation(view, at) || isQuoted(view, at)) return
    const full = (FULL[token.norm] ?? '').split('|')
    const next = view.tokens[at + 1]
    const elides = /que$/.test(full[0] ?? '') && /^[aeiouéèêâîôûh]/.test(next?.norm ?? '') && next?.spaced
    return {
      span: { start: token.start, end: token.end },
      suggestions: (elides ? [] : full).map((text) =>
        withCaseOf(/^\p{Lu}/u.test(token.text) ? token.text.charAt(0) : '', text),
      ),
      confidence: 0.95,
      ...(ACCEPTED.has(token.norm) ? { severity: 'hint' as const } : {}),
    }
  },
})

export const informalLaugh = tokenRule({
  id: 'spelling/informal-abbreviation',
  kind: 'spelling',
  category: 'abréviation SMS',
  severity: 'hint',
  message: 'Cette abréviation convient mal à une page qui vouvoie.',
  why: 'Votre guide demande le vouvoiement. Un rire en abréviation y sonne faux.',
  words: [...INFORMAL],
  examples: {
    guide: { address: 'vous' },
    match: [
      { text: 'Mdr, bien vu !', marks: 'Mdr' },
      { text: 'Bien joué lol', marks: 'lol' },
      { text: 'Envoyez la photo stp.', marks: 'stp', fixed: 'Envoyez la photo s’il vous plaît.' },
    ],
    pass: ['Bien vu !', 'Envoyez la photo svp.', 'Vous écrivez « mdr » : merci !', 'Haha, bien joué.'],
  },
  check(view, at) {
    const token = view.tokens[at]
    if (!token || view.guide.address !== 'vous' || isQuoted(view, at)) return
    return {
      span: { start: token.start, end: token.end },
      suggestions: token.norm === 'stp' ? ['s’il vous plaît'] : [],
      confidence: 0.7,
    }
  },
})
