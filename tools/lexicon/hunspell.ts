/**
 * Hunspell dictionaries, expanded to forms. Only what French dictionaries use: two-letter flags, prefixes and
 * suffixes with one continuation, cross products, NEEDAFFIX and NOSUGGEST. Elision (l', d', qu') is left out:
 * an elided word is a token of its own here, and elisions would make seven times as many forms.
 */

/** One form of an entry, with the morphological fields (`po:nom is:fem`) of entry and affixes together. */
export interface Form {
  readonly form: string
  readonly lemma: string
  readonly flags: readonly string[]
  readonly fields: readonly string[]
}

interface AffixRule {
  readonly strip: string
  readonly add: string
  readonly matches: RegExp
  readonly continuation: readonly string[]
  readonly fields: readonly string[]
}

interface AffixClass {
  readonly kind: 'PFX' | 'SFX'
  readonly crosses: boolean
  readonly rules: AffixRule[]
}

export interface Affixes {
  readonly classes: ReadonlyMap<string, AffixClass>
  readonly needAffix: string
  readonly noSuggest: string
}

export const splitFlags = (text: string): string[] => text.match(/../gu) ?? []

/** Fields after the first blank: `po:nom is:fem`. */
const morphology = (parts: readonly string[]): string[] => parts.filter((part) => /^\w\w:/.test(part))

/** Reads an `.aff` file's text. */
export function parseAffixes(text: string): Affixes {
  const classes = new Map<string, AffixClass>()
  const single = new Map<string, string>()
  for (const line of text.split('\n')) {
    const parts = line.trim().split(/\s+/)
    const [keyword = '', flag = '', third = '', fourth = '', condition = '.'] = parts
    if (keyword !== 'PFX' && keyword !== 'SFX') {
      if (keyword !== '' && !single.has(keyword)) single.set(keyword, flag)
      continue
    }
    const known = classes.get(flag)
    if (known === undefined) {
      classes.set(flag, { kind: keyword, crosses: third === 'Y', rules: [] })
      continue
    }
    const [added = '', continuation = ''] = fourth.split('/')
    const add = added === '0' ? '' : added
    if (keyword === 'PFX' && add.includes("'")) continue
    known.rules.push({
      strip: third === '0' ? '' : third,
      add,
      matches: new RegExp(keyword === 'SFX' ? `${condition}$` : `^${condition}`, 'u'),
      continuation: splitFlags(continuation),
      fields: morphology(parts.slice(5)),
    })
  }
  return {
    classes,
    needAffix: single.get('NEEDAFFIX') ?? '',
    noSuggest: single.get('NOSUGGEST') ?? '',
  }
}

/** Expands a `.dic` file's text, entry by entry; the same form may come several times. */
export function* expand(dictionary: string, affixes: Affixes): Generator<readonly Form[]> {
  for (const line of dictionary.split('\n').slice(1)) {
    const entry = parseEntry(line)
    if (entry !== undefined) yield expandEntry(entry, affixes)
  }
}

/** One line of a `.dic` file, or nothing for an empty one. */
export function parseEntry(line: string): Form | undefined {
  const parts = line.trim().split(/\s+/)
  const [lemma = '', flags = ''] = (parts[0] ?? '').split('/')
  if (lemma === '') return undefined
  return { form: lemma, lemma, flags: splitFlags(flags), fields: morphology(parts.slice(1)) }
}

/** All forms of an entry, its lemma included unless it needs an affix. */
export function expandEntry(entry: Form, affixes: Affixes): Form[] {
  const forms = entry.flags.includes(affixes.needAffix) ? [] : [entry]
  for (const [position, flag] of entry.flags.entries()) {
    const first = affixes.classes.get(flag)
    if (first === undefined) continue
    for (const form of apply(entry, first, affixes)) {
      forms.push(form)
      if (!first.crosses) continue
      for (const other of entry.flags.slice(position + 1)) {
        const second = affixes.classes.get(other)
        if (second?.crosses && second.kind !== first.kind) forms.push(...apply(form, second, affixes))
      }
    }
  }
  return forms
}

/** A prefixed form belongs to the prefixed lemma: kilomètres to kilomètre. */
function* apply(base: Form, affix: AffixClass, affixes: Affixes): Generator<Form> {
  for (const rule of affix.rules) {
    const { form, lemma } = base
    if (!rule.matches.test(form)) continue
    const fields = [...base.fields, ...rule.fields]
    const next: Form =
      affix.kind === 'SFX'
        ? { ...base, form: form.slice(0, form.length - rule.strip.length) + rule.add, fields }
        : { ...base, form: rule.add + form.slice(rule.strip.length), lemma: rule.add + lemma, fields }
    if (!rule.continuation.includes(affixes.needAffix)) yield next
    for (const flag of rule.continuation) {
      const continued = affixes.classes.get(flag)
      if (continued !== undefined) yield* apply(next, continued, affixes)
    }
  }
}
