import { parse } from 'yaml'
import type { ReadYaml } from '../guide/import/vale'

/** Without aliases expanding into one another: a billion laughs is refused. */
export const readYaml: ReadYaml = (text) =>
  parse(text, { maxAliasCount: 20, schema: 'core', logLevel: 'error' })
