import { builtInGuide, type Guide, SETTINGS, type Setting } from './guide'
import type { GuideRule } from './guideRule'
import { canonicalJson } from './share/canonical'
import { isStricter, isStricterRule } from './strictness'
import { LAYERS, type LayerName, type Lock } from './vocabulary'

export interface Layer {
  readonly layer: LayerName
  readonly guide: Guide
}

/** Who decided. */
export interface Source {
  readonly layer: LayerName
  /** The guide's name, as it is shown. */
  readonly guide: string
  readonly lock: Lock
}

/** What a layer asked for and did not get, in one sentence. */
export interface GuideConflict {
  readonly what: string
  readonly layer: LayerName
  readonly message: string
}

export interface MergedGuide {
  readonly guide: Guide
  readonly provenance: {
    setting(name: Setting): Source
    readonly rules: ReadonlyMap<string, Source>
  }
  readonly conflicts: readonly GuideConflict[]
}

/** Lists are completed by each layer, each item once; everything else is replaced. */
const GATHERED: { readonly [S in Setting]?: (held: Guide[S], wanted: Guide[S]) => Guide[S] } = {
  contacts: joined,
  vocabulary: joined,
  words: joined,
  terms: joined,
  replies: joined,
  escalation: joined,
}

const LAYER_NAMES: Readonly<Record<LayerName, string>> = {
  'built-in': 'le guide intégré',
  organisation: 'l’organisation',
  client: 'le client',
  person: 'vous',
}

/**
 * One guide out of layers. A field that has its default value is one of which the layer says nothing. What a layer
 * may not change stays as it was and is listed, never guessed; two guides of one layer that differ are listed too,
 * and the first one holds.
 */
export function mergeGuides(layers: readonly Layer[]): MergedGuide {
  const ordered = layers.toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
  const own = ordered.findLast(({ layer }) => layer !== 'built-in' && layer !== 'person') ?? ordered.at(-1)
  const merger = new Merger()
  for (const layer of ordered) merger.add(layer)
  const merged = merger.result()
  const { rules, ...settings } = merged.guide
  // Its name, scope and keys are those of the guide that is most its own.
  return { ...merged, guide: { ...(own?.guide ?? builtInGuide), ...pick(settings), rules } }
}

const pick = (guide: Omit<Guide, 'rules'>): Partial<Guide> =>
  Object.fromEntries(SETTINGS.map((setting) => [setting, guide[setting]]))

class Merger {
  private guide: Guide = builtInGuide
  private readonly rules = new Map<string, GuideRule>()
  private readonly ruleSources = new Map<string, Source>()
  private readonly settingSources = new Map<Setting, Source>()
  private readonly conflicts: GuideConflict[] = []

  add(layer: Layer): void {
    for (const setting of SETTINGS) this.addSetting(setting, layer)
    for (const rule of layer.guide.rules) this.addRule(rule, layer)
  }

  result(): MergedGuide {
    return {
      guide: { ...this.guide, rules: [...this.rules.values()] },
      provenance: {
        setting: (name) => this.settingSources.get(name) ?? BUILT_IN,
        rules: this.ruleSources,
      },
      conflicts: this.conflicts,
    }
  }

  private addSetting<S extends Setting>(setting: S, { layer, guide }: Layer): void {
    const wanted = guide[setting]
    const lock = guide.locks[setting] ?? 'open'
    const isSaid = canonicalJson(wanted) !== canonicalJson(builtInGuide[setting])
    if (!isSaid && lock === 'open') return
    const before = this.settingSources.get(setting)
    const held = this.guide[setting]
    const source: Source = { layer, guide: guide.name, lock: stronger(before?.lock ?? 'open', lock) }
    if (!isSaid) {
      // A lock alone holds what is there.
      if (before?.lock !== 'locked') this.settingSources.set(setting, source)
      return
    }
    const gather = GATHERED[setting]
    const next = gather?.(held, wanted) ?? wanted
    if (canonicalJson(next) === canonicalJson(held)) {
      this.settingSources.set(
        setting,
        before && before.lock !== 'open' ? { ...before, lock: source.lock } : source,
      )
      return
    }
    const refusal = this.refusal(before, layer, () => isStricter(setting, next, held))
    if (refusal && !(gather && refusal === 'twice')) {
      this.report(setting, `Le réglage « ${setting} »`, layer, before, refusal)
      return
    }
    this.guide = { ...this.guide, [setting]: next }
    this.settingSources.set(setting, source)
  }

  private addRule(rule: GuideRule, { layer, guide }: Layer): void {
    const held = this.rules.get(rule.id)
    const before = this.ruleSources.get(rule.id)
    const source: Source = { layer, guide: guide.name, lock: stronger(before?.lock ?? 'open', rule.lock) }
    if (held && canonicalJson(held) !== canonicalJson(rule)) {
      const refusal = this.refusal(before, layer, () => isStricterRule(rule, held))
      if (refusal) {
        this.report(rule.id, `La règle « ${rule.id} »`, layer, before, refusal)
        return
      }
    }
    this.rules.set(rule.id, rule)
    this.ruleSources.set(
      rule.id,
      held && before && canonicalJson(held) === canonicalJson(rule) ? before : source,
    )
  }

  private refusal(
    before: Source | undefined,
    layer: LayerName,
    isStricterNow: () => boolean,
  ): Refusal | undefined {
    if (!before) return undefined
    if (before.layer === layer) return 'twice'
    if (before.lock === 'locked') return 'locked'
    return before.lock === 'floor' && !isStricterNow() ? 'floor' : undefined
  }

  private report(
    what: string,
    subject: string,
    layer: LayerName,
    before: Source | undefined,
    refusal: Refusal,
  ): void {
    const who = `${LAYER_NAMES[before?.layer ?? 'built-in']} (« ${before?.guide ?? builtInGuide.name} »)`
    const message = {
      twice: `${subject} est donné deux fois au même niveau, différemment : celui de « ${before?.guide} » est gardé.`,
      locked: `${subject} est verrouillé par ${who} : le changement est laissé de côté.`,
      floor: `${subject} ne peut qu’être rendu plus strict que ne le veut ${who} : le changement est laissé de côté.`,
    }[refusal]
    this.conflicts.push({ what, layer, message })
  }
}

type Refusal = 'twice' | 'locked' | 'floor'

const BUILT_IN: Source = { layer: 'built-in', guide: builtInGuide.name, lock: 'open' }

const STRENGTH: readonly Lock[] = ['open', 'floor', 'locked']
const stronger = (a: Lock, b: Lock): Lock => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b)

/** Both lists, each item once; an item that names itself (a reply, a route) is replaced by its namesake. */
function joined<T>(held: readonly T[], wanted: readonly T[]): T[] {
  return [...new Map([...held, ...wanted].map((item) => [nameOf(item), item])).values()]
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return canonicalJson(item)
  for (const key of ['id', 'situation', 'word', 'write']) {
    const value: unknown = Reflect.get(item, key)
    if (typeof value === 'string') return `${key} ${value}`
  }
  return canonicalJson(item)
}
