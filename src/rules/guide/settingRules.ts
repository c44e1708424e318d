import type { Guide } from '../../guide/guide'
import { namesPage } from '../../guide/scope'
import type { Lexicon } from '../../lexicon/lexicon'
import type { Token } from '../../text/token'
import { replyRule } from '../define'
import type { Hit, ReplyView, ReviewContext, Rule, RuleInfo } from '../rule'
import { mostFor } from './length'

/** Settings that forbid something, as rules; a guide that says nothing makes none. */
export function settingRules(guide: Guide, lexicon: Lexicon | null): Rule[] {
  return [
    ...identityRules(guide),
    ...emojiRules(guide),
    ...hashtagRules(guide),
    ...capitalRules(guide, lexicon),
    ...lengthRules(guide),
  ]
}

const setting = (
  info: Pick<RuleInfo, 'message' | 'why'> & {
    readonly name: string
    readonly category: string
    readonly severity?: RuleInfo['severity']
  },
  check: (reply: ReplyView) => Iterable<Hit>,
): Rule =>
  replyRule({
    id: `guide/reglage-${info.name}`,
    kind: 'guide',
    category: info.category,
    severity: info.severity ?? 'warn',
    message: info.message,
    why: info.why,
    examples: { match: [], pass: [] },
    check,
  })

const isProtected = (token: Token, kind: 'emoji' | 'hashtag'): boolean =>
  token.kind === 'protected' && token.protects === kind
const mark = ({ start, end }: Token): Hit => ({ span: { start, end } })

/** Known to be somebody else; whoever cannot be read is not accused. */
const speaksForOthers = (speakAs: readonly string[], { speaker, identity }: ReviewContext): boolean =>
  speaker === undefined ? identity === 'profile' : !namesPage(speakAs, speaker)

function* identityRules({ speakAs }: Guide): Generator<Rule> {
  if (speakAs.length === 0) return
  yield setting(
    {
      name: 'identite',
      category: 'identite',
      severity: 'stop',
      message: `Vous n’écrivez pas au nom de ${speakAs.slice(0, 3).join(', ')}.`,
      why: 'Une réponse signée d’un profil personnel engage une personne, et non la marque. Changez de profil avant de publier.',
    },
    ({ tokens, context }) => {
      const [first] = tokens
      return first && speaksForOthers(speakAs, context) ? [mark(first)] : []
    },
  )
}

function* emojiRules({ emoji }: Guide): Generator<Rule> {
  const { use, most, forbidden } = emoji
  const why = 'Les emoji engagent la voix de la marque. Le guide dit lesquels, et combien.'
  if (use !== 'free') {
    const allowed = use === 'none' ? 0 : most
    const message =
      use === 'none' ? 'Le guide ne veut pas d’emoji.' : `Le guide veut au plus ${most} emoji par réponse.`
    yield setting({ name: 'emoji', category: 'registre', message, why }, ({ tokens }) =>
      tokens
        .filter((token) => isProtected(token, 'emoji'))
        .slice(allowed)
        .map((token) => ({ ...mark(token), suggestions: [''] })),
    )
  }
  if (forbidden.length > 0) {
    const plain = (text: string): string => text.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '')
    const unwanted = new Set(forbidden.map(plain))
    yield setting(
      { name: 'emoji-exclus', category: 'registre', message: 'Le guide exclut cet emoji.', why },
      ({ tokens }) =>
        tokens
          .filter((token) => isProtected(token, 'emoji') && unwanted.has(plain(token.text)))
          .map((token) => ({ ...mark(token), suggestions: [''] })),
    )
  }
}

function* hashtagRules({ hashtags }: Guide): Generator<Rule> {
  const why = 'Un mot-dièse donne la réponse à lire bien au-delà de la conversation.'
  if (hashtags.most < 30)
    yield setting(
      {
        name: 'hashtags',
        category: 'registre',
        message: `Le guide veut au plus ${hashtags.most} mot-dièse par réponse.`,
        why,
      },
      ({ tokens }) =>
        tokens
          .filter((token) => isProtected(token, 'hashtag'))
          .slice(hashtags.most)
          .map(mark),
    )
  if (hashtags.forbidden.length > 0) {
    const unwanted = new Set(hashtags.forbidden.map((tag) => tag.replace(/^#?/, '#').toLowerCase()))
    yield setting(
      { name: 'hashtags-exclus', category: 'registre', message: 'Le guide exclut ce mot-dièse.', why },
      ({ tokens }) =>
        tokens.filter((token) => isProtected(token, 'hashtag') && unwanted.has(token.norm)).map(mark),
    )
  }
}

/** Shorter words in capitals are abbreviations. */
const SHORTEST_CRY = 5

function* capitalRules({ capitals }: Guide, lexicon: Lexicon | null): Generator<Rule> {
  if (capitals.use === 'free') return
  const accepted = new Set(capitals.accepted.map((word) => word.toUpperCase()))
  yield setting(
    {
      name: 'capitales',
      category: 'cri',
      message: 'Le guide ne veut pas de mots en capitales.',
      why: 'Les capitales se lisent comme un cri et gênent les lecteurs d’écran.',
    },
    ({ tokens }) =>
      tokens
        .filter(
          ({ kind, text, norm }) =>
            kind === 'word' &&
            text.length >= SHORTEST_CRY &&
            text === text.toUpperCase() &&
            !accepted.has(text) &&
            (lexicon?.accepts(norm) ?? true),
        )
        .map((token) => ({ ...mark(token), suggestions: [token.norm] })),
  )
}

function* lengthRules({ length }: Guide): Generator<Rule> {
  if (Object.keys(length).length === 0) return
  yield setting(
    {
      name: 'longueur',
      category: 'registre',
      message: 'Cette réponse est plus longue que ne le veut le guide.',
      why: 'Au-delà, le réseau replie le texte et la fin n’est pas lue.',
    },
    ({ tokens, text, context }) => {
      const most = mostFor(length, context.site)
      if (most === undefined || text.length <= most) return []
      const first = tokens.find(({ end }) => end > most)
      return first
        ? [
            {
              ...mark(first),
              message: `Le guide veut au plus ${most} signes ici : il y en a ${text.length}.`,
            },
          ]
        : []
    },
  )
}
