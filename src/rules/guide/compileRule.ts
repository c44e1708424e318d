import type { GuideRule } from '../../guide/guideRule'
import type { Lexicon } from '../../lexicon/lexicon'
import { fail, ok, type Result } from '../../result'
import { compilePattern, type Program } from '../pattern/match'
import { type Anchor, anchorOf } from './anchor'
import { Finder, type Guards, NO_GUARDS, type Way } from './finder'
import { compileMatch } from './language'
import { isConditional } from './occasion'

/** A rule of a guide, ready to look for its words. */
export interface CompiledRule {
  readonly rule: GuideRule
  readonly finder: Finder
  /** What must stand in the reply beside the match, for conditional rules. */
  readonly requires: Finder | undefined
  /** Does it need to know the whole reply, or what stands around it? */
  readonly wholeReply: boolean
}

/** Steps of the matcher that one line may take: what a lead writes by hand takes a few dozen. */
const MAX_STEPS = 2_000

/** One sentence per line of the rule that cannot be read. */
export function compileRule(
  rule: GuideRule,
  lexicon: Lexicon | null,
): Result<CompiledRule, readonly string[]> {
  const faults: string[] = []
  const ways = (sources: readonly string[]): Way[] =>
    sources.flatMap((source) => {
      const way = compileWay(source, lexicon)
      if (way.ok) return [way.value]
      faults.push(way.error)
      return []
    })
  const programs = (sources: readonly string[]): Program[] =>
    sources.flatMap((source) => {
      const program = compileProgram(source, lexicon)
      if (program.ok) return [program.value.program]
      faults.push(program.error)
      return []
    })

  const guards: Guards = {
    negated: rule.unless.negated,
    quoted: rule.unless.quoted,
    without: programs(rule.unless.with),
    near: programs(rule.near?.words ?? []),
    within: rule.near?.within ?? 0,
  }
  const found = ways(rule.match)
  const requires = rule.kind === 'conditional' ? ways(rule.requires) : undefined
  if (faults.length > 0) return fail(faults)
  return ok({
    rule,
    finder: new Finder(found, guards),
    requires: requires && new Finder(requires, NO_GUARDS),
    wholeReply:
      (rule.kind !== 'forbidden' && rule.kind !== 'preferred') ||
      isConditional(rule) ||
      found.some(({ edge }) => edge !== undefined),
  })
}

/** Words of a route or a setting, outside any rule; those that cannot be read are left out. */
export const finderOf = (sources: readonly string[], lexicon: Lexicon | null): Finder =>
  new Finder(
    sources.flatMap((source) => {
      const way = compileWay(source, lexicon)
      return way.ok ? [way.value] : []
    }),
    NO_GUARDS,
  )

function compileWay(source: string, lexicon: Lexicon | null): Result<Way, string> {
  const compiled = compileProgram(source, lexicon)
  if (!compiled.ok) return compiled
  const { program, anchor, edge } = compiled.value
  return anchor
    ? ok({ program, anchor, edge })
    : fail(`« ${source} » est trop vague : ajoutez-y un mot précis.`)
}

function compileProgram(
  source: string,
  lexicon: Lexicon | null,
): Result<{ program: Program; anchor: Anchor | undefined; edge: Way['edge'] }, string> {
  const match = compileMatch(source, lexicon)
  if (!match.ok) return fail(`« ${source} » : ${match.error}`)
  const { pattern, edge } = match.value
  const program = compilePattern(pattern)
  if (program.steps.length > MAX_STEPS)
    return fail(`« ${source} » est trop compliqué : coupez-le en plusieurs lignes.`)
  return ok({ program, anchor: anchorOf(pattern, lexicon), edge })
}
