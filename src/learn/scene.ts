/** The training scenes: twelve of ours, in French, and those that a guide brings. */
import type { Scene } from '../guide/scene'
import { commerceScenes } from './scenes/commerce'
import { crisisScenes } from './scenes/crisis'
import { peopleScenes } from './scenes/people'

export const scenes: readonly Scene[] = [...commerceScenes, ...peopleScenes, ...crisisScenes]

/** The line to answer: the last of the thread. */
export const answeredLine = ({ thread }: Scene): Scene['thread'][number] | undefined => thread.at(-1)

const ANGRY: ReadonlySet<string> = new Set([
  'colis-en-retard',
  'jouet-defectueux',
  'facture-fausse',
  'faux-avis',
  'concert-annule',
  'greve',
])

/** Those in which somebody is angry: their bad answers are there to be rewritten. */
export const angryScenes: readonly Scene[] = scenes.filter(({ id }) => ANGRY.has(id))
