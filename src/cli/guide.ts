/**
 * Guides at the command line, for leads and builds:
 *   npm run -s guide -- test charte.guide.json          schema, examples, contradictions
 *   npm run -s guide -- try charte.guide.json past.csv  alerts per rule on past replies (.csv, .txt, .jsonl)
 *   npm run -s guide -- schema                          the JSON Schema of the format
 * Exit code: 0, 1 when the guide does not pass, 2 when a file could not be read.
 */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_GUIDE_LENGTH, readGuide } from '../guide/decode'
import type { Guide } from '../guide/guide'
import { guideJsonSchema } from '../guide/schemaFile'
import { readReplies } from '../review/pastReplies'
import { createReviewer } from '../review/reviewer'
import { decodeText } from '../text/decodeText'
import { readFrench } from './french'
import { testGuide } from './guideTest'
import { tryGuide } from './guideTry'

const USAGE = `Usage : npm run -s guide -- test charte.guide.json
        npm run -s guide -- try charte.guide.json reponses.csv
        npm run -s guide -- schema`

/** What was asked for cannot be done; said in one sentence. */
class Refusal extends Error {}

/** A UTF-8 letter takes at most three bytes; what is longer is refused before it is read. */
const MAX_BYTES = MAX_GUIDE_LENGTH * 3
const MAX_REPLY_BYTES = 200_000_000

async function textOf(path: string, most: number): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > most)
      throw new Refusal(`Le fichier « ${basename(path)} » est trop gros : ${Math.ceil(size / 1e6)} Mo.`)
    return decodeText(await readFile(path))
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    throw new Refusal(`Le fichier « ${path} » ne peut pas être lu : vérifiez son nom et vos droits.`)
  }
}

async function openGuide(path: string): Promise<Guide> {
  const decoded = readGuide(await textOf(path, MAX_BYTES))
  if (!decoded.ok) throw new Refusal(decoded.error.message)
  return decoded.value
}

async function test(path: string): Promise<number> {
  const guide = await openGuide(path)
  const outcome = testGuide(guide, await readFrench(), new Date().toISOString().slice(0, 10))
  for (const line of outcome.lines) console.log(line)
  return outcome.passed ? 0 : 1
}

async function tryOn(path: string, repliesPath: string): Promise<number> {
  const guide = await openGuide(path)
  const replies = readReplies(repliesPath, await textOf(repliesPath, MAX_REPLY_BYTES))
  if (replies.length === 0)
    throw new Refusal(`Le fichier « ${basename(repliesPath)} » ne contient aucune réponse.`)
  // Only the guide speaks here: what the built-in rules say is the same under any guide.
  const outcome = tryGuide(guide, replies, createReviewer({ ...(await readFrench()), rules: [] }))
  for (const line of outcome.lines) console.log(line)
  return outcome.withinBudget ? 0 : 1
}

async function main([command, path, replies, ...rest]: readonly string[]): Promise<number> {
  if (rest.length === 0 && command === 'schema' && path === undefined) {
    console.log(JSON.stringify(guideJsonSchema(), null, 2))
    return 0
  }
  if (rest.length === 0 && command === 'test' && path !== undefined && replies === undefined)
    return test(path)
  if (rest.length === 0 && command === 'try' && path !== undefined && replies !== undefined)
    return tryOn(path, replies)
  console.error(USAGE)
  return 2
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault
  console.error(fault.message)
  process.exitCode = 2
}
