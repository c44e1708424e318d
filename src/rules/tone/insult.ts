import { tokenRule } from '../define'
import type { SentenceView } from '../rule'

/** Nouns that insult whoever they name; plural and feminine are written out, since no one is insulted by analogy. */
const INSULTS =
  words(`abruti abrutie abrutis crétin crétine crétins connard connarde connards connasse con conne cons imbécile imbéciles
  débile débiles idiot idiote idiots idiotes bouffon bouffonne bouffons tocard tocards guignol guignols clown clowns rageux rageuse
  salaud salauds salope ordure ordures pourriture minable minables merdeux boloss teubé demeuré demeurée blaireau blaireaux andouille andouilles`)
const FRAMES_BEFORE = words(
  'espèce bande tas pauvre sale gros grosse petit petite sacré vieux quel quelle quels quelles',
)
const ADDRESS = words("tu t' toi te vous êtes es ton ta tes votre vos")
const NEGATIONS = words("pas jamais ni aucun aucune n' ne")

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Between French quotation marks stands what somebody else said. */
const isQuoted = (tokens: SentenceView['tokens'], at: number): boolean => {
  const before = tokens.slice(0, at).findLastIndex((token) => /^[«“"]$/.test(token.text))
  return before >= 0 && tokens.slice(at).some((token) => /^[»”"]$/.test(token.text))
}

export const insult = tokenRule({
  id: 'tone/insult',
  kind: 'tone',
  category: 'insulte',
  severity: 'stop',
  message: 'Ce mot insulte la personne à qui vous répondez.',
  why: 'L’injure publique est un délit (loi du 29 juillet 1881, art. 29 et 33) qui engage l’entreprise et la personne qui écrit. Une capture d’écran suffit, même après suppression.',
  words: [...INSULTS],
  examples: {
    match: [
      { text: 'Quelle bande de guignols !', marks: 'bande de guignols' },
      { text: 'Vous êtes un abruti.', marks: 'abruti' },
      { text: 'Pauvre crétin, relisez la notice.', marks: 'Pauvre crétin' },
    ],
    pass: [
      'Non, vous n’êtes pas un imbécile, la notice est floue.',
      'Nous retirons les commentaires qui traitent nos agents d’« abrutis ».',
      'Le clown passe à 15 h avec ses ballons.',
    ],
  },
  check({ tokens }, at) {
    const token = tokens[at]
    if (!token || isQuoted(tokens, at)) return
    const near = tokens.slice(Math.max(0, at - 6), at)
    if (near.some((other) => NEGATIONS.has(other.norm))) return
    const before = tokens[at - 1]
    const beforeThat = tokens[at - 2]
    const frame =
      before && FRAMES_BEFORE.has(before.norm)
        ? before
        : before && /^(?:de|d')$/.test(before.norm) && beforeThat && FRAMES_BEFORE.has(beforeThat.norm)
          ? beforeThat
          : undefined
    const alone = tokens.every((other) => other === token || other.kind !== 'word')
    if (!frame && !alone && !near.some((other) => ADDRESS.has(other.norm))) return
    return { span: { start: (frame ?? token).start, end: token.end }, confidence: 0.9 }
  },
})
