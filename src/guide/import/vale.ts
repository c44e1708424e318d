import * as v from 'valibot'
import { MOST_MATCHES } from '../guideRule'
import type { GuideSeverity } from '../vocabulary'
import { type Entry, Gathering, hasSigns, type Imported, MAX_ENTRIES, NOTHING_IMPORTED } from './imported'

/** A parser of YAML, handed in: the engine takes no package. It may throw. */
export type ReadYaml = (text: string) => unknown

const MAX_LENGTH = 1_000_000

const Text = v.pipe(v.string(), v.maxLength(2_000))
const ofEvery = {
  message: v.optional(Text, ''),
  level: v.optional(v.picklist(['suggestion', 'warning', 'error']), 'warning'),
  link: v.optional(Text),
}
const StyleSchema = v.variant('extends', [
  v.object({
    extends: v.literal('existence'),
    ...ofEvery,
    tokens: v.optional(v.array(Text), []),
    raw: v.optional(v.array(Text), []),
  }),
  v.object({
    extends: v.literal('substitution'),
    ...ofEvery,
    swap: v.union([v.record(v.string(), Text), v.array(v.record(v.string(), Text))]),
  }),
  v.object({
    extends: v.literal('occurrence'),
    ...ofEvery,
    max: v.optional(v.number()),
    min: v.optional(v.number()),
    token: Text,
  }),
])

const SEVERITY: Readonly<Record<'suggestion' | 'warning' | 'error', GuideSeverity>> = {
  suggestion: 'hint',
  warning: 'warn',
  error: 'stop',
}

/** One Vale style of the kinds existence, substitution and occurrence. Never throws. */
export function importVale(text: string, readYaml: ReadYaml): Imported {
  if (text.length > MAX_LENGTH)
    return NOTHING_IMPORTED('Ce style est trop gros : un million de signes au plus.')
  let value: unknown
  try {
    value = readYaml(text)
  } catch {
    return NOTHING_IMPORTED('Ce fichier n’est pas du YAML.')
  }
  const parsed = v.safeParse(StyleSchema, value)
  if (!parsed.success)
    return NOTHING_IMPORTED(
      'Ce style n’est pas repris : seuls existence, substitution et occurrence de Vale le sont.',
    )
  const gathering = new Gathering()
  gather(parsed.output, gathering)
  return gathering.result()
}

type Style = v.InferOutput<typeof StyleSchema>
type Existence = Extract<Style, { extends: 'existence' }>
type Substitution = Extract<Style, { extends: 'substitution' }>
type Occurrence = Extract<Style, { extends: 'occurrence' }>

function gather(style: Style, gathering: Gathering): void {
  switch (style.extends) {
    case 'existence':
      gatherExistence(style, gathering)
      break
    case 'substitution':
      gatherSubstitution(style, gathering)
      break
    case 'occurrence':
      gatherOccurrence(style, gathering)
  }
}

/** What a style says of each of its terms. */
const common = ({ level, link }: Style): Pick<Entry, 'severity' | 'link'> => ({
  severity: SEVERITY[level],
  ...(link === undefined ? {} : { link }),
})

function gatherExistence(style: Existence, gathering: Gathering): void {
  const matches = translated([...style.tokens, ...style.raw], gathering)
  for (let at = 0; at < matches.length; at += MOST_MATCHES)
    gathering.take({
      where: 'tokens',
      match: matches.slice(at, at + MOST_MATCHES),
      better: [],
      message: filled(style.message, []),
      ...common(style),
    })
}

function gatherSubstitution(style: Substitution, gathering: Gathering): void {
  const pairs = Array.isArray(style.swap)
    ? style.swap.flatMap((pair) => Object.entries(pair))
    : Object.entries(style.swap)
  for (const [source, target] of pairs.slice(0, MAX_ENTRIES)) {
    const [match] = translated([source], gathering)
    if (match === undefined) continue
    const where = `« ${shorten(source)} »`
    const better = alternativesIn(target)
    if (better.some((one) => /\$\d/.test(one)))
      gathering.leave(where, 'le remplacement reprend une partie du texte.')
    else
      gathering.take({
        where,
        match: [match],
        better,
        message: filled(style.message, [better[0] ?? '', match]),
        ...common(style),
      })
  }
}

function gatherOccurrence(style: Occurrence, gathering: Gathering): void {
  const [match] = translated([style.token], gathering)
  if (style.max === undefined) gathering.leave('min', 'seul un maximum est repris.')
  else if (match !== undefined)
    gathering.take({
      where: 'token',
      match: [match],
      better: [],
      most: style.max,
      message: filled(style.message, [match]),
      ...common(style),
    })
}

/** As many as a rule may propose. */
const alternativesIn = (target: string): string[] =>
  target
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, 5)

const shorten = (text: string): string => text.slice(0, 40).toWellFormed()

function translated(sources: readonly string[], gathering: Gathering): string[] {
  return sources.slice(0, MAX_ENTRIES).flatMap((source) => {
    const match = fromRegex(source)
    if (match === undefined)
      gathering.leave(`« ${shorten(source)} »`, 'cette expression régulière n’a pas d’équivalent en mots.')
    return match ?? []
  })
}

/** The few regular expressions that are words in disguise; any other is refused rather than guessed. */
function fromRegex(source: string): string | undefined {
  const plain = source
    .replace(/^\(\?i\)/, '')
    .replace(/\\b|\^|\$/g, '')
    .replace(/\(\?:/g, '(')
    .replace(/\\s[+*]?|\[ \]/g, ' ')
    .replace(/\\([-.'’])/g, '$1')
    // All forms are looked for anyway: the letter of a plural says nothing more.
    .replace(/(?<=\p{L})(?:\(e\)|e)?(?:\(s\)|s)\?/gu, '')
    .replace(/(?<=\p{L})(?:es|e|s|x)\?/gu, '')
    .replace(/\(([\p{L}\p{N}' ’-]+)\)\?/gu, '[$1]')
    .replace(/\|/g, ' | ')
    .trim()
  const words = plain.replace(/[()|]|\[[\p{L}\p{N}' ’-]+\]/gu, ' ')
  if (words.trim() === '' || hasSigns(words) || /[?.,;:!"]/.test(words)) return undefined
  // Half a word in an alternative (colou?r, (re)faire) is no word.
  if (/\p{L}[([]|[)\]]\p{L}/u.test(plain)) return undefined
  return plain.includes('|') && !plain.startsWith('(') ? `(${plain})` : plain
}

/** Vale's `%s`, in order; what is left of them without a value goes. */
function filled(message: string, values: readonly string[]): string {
  let at = 0
  return message
    .replace(/(['"«]\s*)?%s(\s*['"»])?/g, () => {
      const value = values[at++]
      return value === undefined ? 'ceci' : `« ${value} »`
    })
    .trim()
}
