import type { Lexicon } from '../../lexicon/lexicon'
import { NO_READING } from '../../lexicon/reading'
import { openTagger, type Tagger } from '../../lexicon/tagger'
import { isFrenchBySentence, languageOf } from '../../text/language'
import { type ParsedText, parse } from '../../text/parse'
import type { Hit, PlacedSentence, ReplyView, Rule } from '../rule'
import type { GuideContext } from './occasion'

/** What a rule says of a text, its place counted in the whole reply. */
export interface Remark extends Hit {
  readonly rule: Rule
}

/** Runs rules alone on a reply, read as the review reads it: what an example promises, the review keeps. */
export function runRules(
  rules: readonly Rule[],
  text: string,
  context: GuideContext,
  lexicon: Lexicon | null,
  tagger: Tagger | null,
): readonly Remark[] {
  const reply = readReply(text, context, lexicon, tagger ?? openTagger)
  return rules.flatMap((rule) => hitsOf(rule, reply).map((hit) => ({ ...hit, rule })))
}

function hitsOf(rule: Rule, reply: ReplyView): readonly Hit[] {
  if (rule.scope === 'reply') return [...rule.check(reply)]
  return reply.french.flatMap(({ view, start }) => {
    const hits =
      rule.scope === 'sentence'
        ? [...rule.check(view)]
        : view.tokens.flatMap((_, at) => rule.check(view, at) ?? [])
    return hits.map((hit) => ({ ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }))
  })
}

function readReply(text: string, context: GuideContext, lexicon: Lexicon | null, tagger: Tagger): ReplyView {
  const french = (parsed: ParsedText): PlacedSentence[] => {
    const tokensOf = parsed.sentences.map(({ first, last }) => parsed.tokens.slice(first, last))
    const isFrench = isFrenchBySentence(
      tokensOf.map((tokens) => languageOf(tokens, lexicon ? (form) => lexicon.accepts(form) : undefined)),
    )
    return parsed.sentences.flatMap(({ start, end }, at) => {
      if (!isFrench[at]) return []
      const tokens = (tokensOf[at] ?? []).map((token) => ({
        ...token,
        start: token.start - start,
        end: token.end - start,
      }))
      const readings = lexicon ? tagger.read(tokens, lexicon) : tokens.map(() => NO_READING)
      const view = {
        text: parsed.text.slice(start, end),
        tokens,
        readings,
        preferences: [],
        guide: context.guide,
        lexicon,
      }
      return [{ view, start }]
    })
  }
  const parsed = parse(text)
  const comment = context.comment ? parse(context.comment) : null
  return {
    ...parsed,
    french: french(parsed),
    comment: comment && { text: comment.text, sentences: french(comment) },
    context,
    lexicon,
    acts: null,
    situations: null,
    encoder: null,
  }
}
