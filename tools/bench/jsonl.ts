import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** The lines of a corpus; one that is not of this shape stops whoever measures. */
export const readJsonLines = <S extends v.GenericSchema>(file: URL | string, schema: S): v.InferOutput<S>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(schema, JSON.parse(line)))
