import type * as v from 'valibot'
import { capitalise } from '../text/normalise'

/** Words of the person for what a schema found wrong. */

/** A value of the file in a sentence: short, on one line, without what it was meant to do to the reader. */
function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const clean = written.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return clean.length > 40 ? `${clean.slice(0, 40).toWellFormed()}…` : clean
}

/** Where it is: the rule by its id when it has one, since people do not count rules. */
function placeOf(issue: v.BaseIssue<unknown>, root: unknown): string {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const [field, at, ...rest] = keys
  if (field === undefined) return 'Ce guide'
  if (at === undefined) return `Le champ « ${shown(field)} »`
  const owner = OWNERS.get(field)
  const id = owner && idAt(root, field, Number(at))
  if (!owner) return `Le champ « ${shown(keys.join('.'))} »`
  const who = `${owner} ${id === undefined ? `n° ${Number(at) + 1}` : `« ${shown(id)} »`}`
  return rest.length > 0 ? `Le champ « ${shown(rest.join('.'))} » de ${who}` : capitalise(who)
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['rules', 'la règle'],
  ['replies', 'la réponse enregistrée'],
  ['words', 'l’entrée de words'],
  ['terms', 'l’entrée de terms'],
  ['escalation', 'l’entrée d’escalation'],
])

function idAt(root: unknown, field: string, at: number): string | undefined {
  const items: unknown = typeof root === 'object' && root !== null ? Reflect.get(root, field) : undefined
  const item: unknown = Array.isArray(items) ? items[at] : undefined
  const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined
  return typeof id === 'string' ? id : undefined
}

const KIND_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux (true, false)',
  array: 'une liste, entre crochets',
  strict_object: 'un objet, entre accolades',
  object: 'un objet, entre accolades',
  record: 'un objet, entre accolades',
  union: 'un texte ou un objet',
}

/** One sentence, with its full stop. */
export function sentenceOf(issue: v.BaseIssue<unknown>, root: unknown): string {
  return `${placeOf(issue, root)} ${predicateOf(issue)}.`
}

function predicateOf(issue: v.BaseIssue<unknown>): string {
  const { requirement } = issue
  switch (issue.type) {
    case 'max_length':
      return typeof issue.input === 'string'
        ? `est trop long : ${requirement} signes au plus`
        : `compte trop d’éléments : ${requirement} au plus`
    case 'min_length':
      return 'est vide'
    case 'min_value':
      return `est trop petit : ${requirement} au moins`
    case 'max_value':
      return `est trop grand : ${requirement} au plus`
    case 'integer':
      return 'doit être un nombre entier'
    case 'check':
    case 'regex':
      return issue.message
    case 'picklist':
    case 'literal':
    case 'variant':
      return issue.received === 'undefined'
        ? `manque : choisissez parmi ${issue.expected?.replaceAll('"', '') ?? '…'}`
        : `vaut « ${shown(issue.input)} », qui n’existe pas : choisissez parmi ${choices(issue.expected)}`
    case 'strict_object':
      if (issue.expected === 'never') return 'n’existe pas dans un guide : vérifiez son nom'
      if (issue.received === 'undefined') return 'manque'
  }
  if (issue.received === 'undefined') return 'manque'
  const kind = KIND_OF_VALUE[issue.type]
  return kind ? `doit être ${kind}` : 'n’a pas la forme attendue'
}

const choices = (expected: string | null): string =>
  (expected ?? '…').replace(/[()"]/g, '').split(' | ').slice(0, 30).join(', ')
