import { describe, expect, it } from 'vitest'
import { rules } from '.'
import { HELP_NUMBERS, LAWS } from './references'

const LAW = /\bart\. ?L?|\bL\. ?\d|\bloi du\b|\bRGPD\b|\bCGFP\b|\bCMF\b|\bC\. (?:pén|conso|civ|trav)/u
const NUMBER = /(?<![\d,.])(?:1[578]|11[2-9]|3[0-9]{3}|33700)(?![\d,.]*\d)(?! (?:h|€|%|mots))/u

/** What is left of a text when every reference that the table knows is taken out. */
const without = (text: string): string =>
  [...LAWS, ...HELP_NUMBERS]
    .map(({ cited }) => cited)
    .sort((a, b) => b.length - a.length)
    .reduce(
      (rest, cited) => rest.replaceAll(new RegExp(`(?<![\\p{L}\\d-])${escaped(cited)}(?![\\d-])`, 'gu'), ''),
      text,
    )
const escaped = (text: string): string => text.replace(/[.()]/g, '\\$&')

describe('laws and help numbers', () => {
  const told = rules.filter(({ kind }) => kind === 'tone' || kind === 'risk')

  it.each(told.map(({ id, why, message }) => [id, `${message} ${why}`] as const))(
    'that %s names are in the table',
    (_, text) => {
      expect(without(text)).not.toMatch(LAW)
      expect(without(text)).not.toMatch(NUMBER)
    },
  )

  it('have a source and a day each', () => {
    for (const { source, noted } of [...LAWS, ...HELP_NUMBERS]) {
      expect(source).toMatch(/^https:\/\//)
      expect(noted).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
