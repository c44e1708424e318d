import type { Guide } from './guide'

/** Why this version of the extension cannot serve the guide, in one sentence; undefined where it can. */
export function engineFault({ engine }: Guide, version: string): string | undefined {
  if (engine.min !== undefined && compare(version, engine.min) < 0)
    return `Ce guide demande Mot juste ${engine.min} ou plus récent, et vous avez la version ${version} : mettez l’extension à jour.`
  if (engine.max !== undefined && compare(version, engine.max) > 0)
    return `Ce guide est fait pour Mot juste ${engine.max} au plus, et vous avez la version ${version} : demandez-en un plus récent.`
  return undefined
}

/** Versions as numbers between full stops, compared part by part. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let at = 0; at < 3; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
