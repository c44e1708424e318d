import { holdsAtLeast } from './guard'
import { builtInGuide, type Guide, SETTINGS, type Setting } from './guide'
import type { GuideRule } from './guideRule'
import { canonicalJson } from './share/canonical'
import { GUIDE_SEVERITIES } from './vocabulary'

/** What taking a guide changes, in the order in which it matters to whoever writes replies. */
export interface Change {
  /** `strict`: something will hold a post, or can no longer be changed. */
  readonly weight: 'strict' | 'plain' | 'loose'
  readonly message: string
}

const KINDS: Readonly<Record<GuideRule['kind'], string>> = {
  forbidden: 'ne plus écrire',
  preferred: 'remplacer',
  required: 'toujours écrire',
  limited: 'limiter',
  conditional: 'compléter',
  escalate: 'transmettre',
}

const SETTING_NAMES: Readonly<Record<Setting, string>> = {
  address: 'tutoiement ou vouvoiement',
  audience: 'public visé',
  speakAs: 'nom sous lequel répondre',
  greeting: 'formule d’accueil',
  signOff: 'signature',
  contacts: 'coordonnées autorisées',
  length: 'longueur',
  emoji: 'emoji',
  hashtags: 'mots-dièse',
  capitals: 'capitales',
  region: 'région',
  typography: 'typographie',
  spelling: 'orthographe de 1990',
  vocabulary: 'mots acceptés',
  words: 'mots acceptés avec leurs formes',
  terms: 'termes de la maison',
  severities: 'gravité des catégories',
  required: 'parties d’une réponse complète',
  escalation: 'circuits d’escalade',
  replies: 'réponses enregistrées',
  guard: 'retenue avant publication',
}

/** Whose use a region is, as one says it after a colon. */
const REGION_NAMES: Readonly<Record<Guide['region'], string>> = {
  'fr-FR': 'France',
  'fr-BE': 'Belgique',
  'fr-CA': 'Canada',
  'fr-CH': 'Suisse',
}

const GUARD_NAMES: Readonly<Record<Guide['guard'], string>> = {
  off: 'au choix de chacun',
  risks: 'un risque retient une première fois',
  all: 'toute remarque retient une première fois',
}

/** In words: what will change when `next` takes the place of `before` (nothing, when it is the first). */
export function describeChanges(before: Guide | undefined, next: Guide): readonly Change[] {
  const changes = [
    ...ruleChanges(before?.rules ?? [], next.rules),
    ...settingChanges(before ?? builtInGuide, next),
  ]
  const order = ['strict', 'plain', 'loose']
  return changes.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight))
}

const isStrict = ({ severity, lock, enabled }: GuideRule): boolean =>
  enabled && (severity === 'stop' || lock !== 'open')

function* ruleChanges(before: readonly GuideRule[], next: readonly GuideRule[]): Generator<Change> {
  const known = new Map(before.map((rule) => [rule.id, rule]))
  for (const rule of next) {
    const old = known.get(rule.id)
    known.delete(rule.id)
    if (!old) {
      yield {
        weight: isStrict(rule) ? 'strict' : 'plain',
        message: `Nouvelle règle ${traits(rule)}: ${rule.message} (${KINDS[rule.kind]} ${sample(rule)})`,
      }
      continue
    }
    if (canonicalJson(old) === canonicalJson(rule)) continue
    const harder = GUIDE_SEVERITIES.indexOf(rule.severity) > GUIDE_SEVERITIES.indexOf(old.severity)
    const softer = GUIDE_SEVERITIES.indexOf(rule.severity) < GUIDE_SEVERITIES.indexOf(old.severity)
    const locked = rule.lock !== 'open' && rule.lock !== old.lock
    const off = old.enabled && !rule.enabled
    const what = [
      harder && rule.severity === 'stop'
        ? 'bloque désormais la publication'
        : harder
          ? 'pèse plus lourd'
          : '',
      softer ? 'pèse moins lourd' : '',
      locked ? (rule.lock === 'locked' ? 'est désormais verrouillée' : 'ne peut plus qu’être durcie') : '',
      off ? 'est coupée' : '',
    ].filter(Boolean)
    yield {
      weight: locked || (harder && rule.severity === 'stop') ? 'strict' : softer || off ? 'loose' : 'plain',
      message: `La règle « ${rule.id} » ${what.join(' et ') || 'change'}.`,
    }
  }
  for (const rule of known.values())
    yield { weight: 'loose', message: `La règle « ${rule.id} » disparaît : ${rule.message}` }
}

const traits = ({ severity, lock }: GuideRule): string =>
  [
    severity === 'stop' ? 'bloquante' : '',
    lock === 'locked' ? 'verrouillée' : lock === 'floor' ? 'plancher' : '',
  ]
    .filter(Boolean)
    .map((trait) => `${trait} `)
    .join('et ')

/** Two of the expressions, those that read as French first. */
const sample = ({ match }: GuideRule): string => {
  const plain = match.filter((words) => !/[()[\]{}|=]/u.test(words))
  const shown = [...plain, ...match.filter((words) => !plain.includes(words))].slice(0, 2)
  const left = match.length - shown.length
  const more = left === 0 ? '' : left === 1 ? ' et une autre' : ` et ${left} autres`
  return `${shown.map((words) => `«\u00A0${words}\u00A0»`).join(', ')}${more}`
}

function* settingChanges(before: Guide, next: Guide): Generator<Change> {
  for (const setting of SETTINGS) {
    const lock = next.locks[setting] ?? 'open'
    const wasLocked = before.locks[setting] ?? 'open'
    const changed = canonicalJson(next[setting]) !== canonicalJson(before[setting])
    if (lock !== 'open' && lock !== wasLocked)
      yield {
        weight: 'strict',
        message: `Le réglage « ${SETTING_NAMES[setting]} » ${lock === 'locked' ? 'est désormais verrouillé' : 'ne peut plus qu’être durci'}.`,
      }
    else if (changed)
      yield {
        weight: setting === 'guard' ? guardWeight(before, next) : 'plain',
        message: `Le réglage « ${SETTING_NAMES[setting]} » change${inShort(setting, next)}.`,
      }
  }
}

const guardWeight = (before: Guide, next: Guide): Change['weight'] =>
  holdsAtLeast(before.guard, next.guard) ? 'loose' : 'strict'

/** The new value, where a person can take it in at a glance. */
function inShort(setting: Setting, next: Guide): string {
  if (setting === 'region') return ` : ${REGION_NAMES[next.region]}`
  if (setting === 'typography') return ` : ${next.typography === 'fine' ? 'soignée' : 'simple'}`
  if (setting === 'guard') return ` : ${GUARD_NAMES[next.guard]}`
  const value: unknown = next[setting]
  if (typeof value === 'string') return ` : ${value === 'either' ? 'vous ou tu' : value}`
  return Array.isArray(value) ? ` : ${value.length} ${value.length > 1 ? 'entrées' : 'entrée'}` : ''
}
