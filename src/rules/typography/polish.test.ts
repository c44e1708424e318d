import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInGuide, type Guide } from '../../guide/guide'
import { frenchParts } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { areApart, changed } from '../../text/change'

const reviewer = createReviewer(frenchParts())
const REGIONS: readonly Guide['region'][] = ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH']
const guides = new Map(REGIONS.map((region) => [region, { ...builtInGuide, region }]))

const changesIn = (text: string, region: Guide['region'] = 'fr-FR') =>
  reviewer.insight(text, { guide: guides.get(region) ?? builtInGuide }, {}).polished
const polished = (text: string, region?: Guide['region']): string => changed(text, changesIn(text, region))

const REPLIES = readFileSync('tests/corpora/good-replies.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String(JSON.parse(line).reply ?? JSON.parse(line).text))

/** No-break spaces are shown, so that a failure can be read. */
const shown = (text: string): string => text.replaceAll('\u00A0', '␣').replaceAll('\u202F', '·')

describe('the typography of a whole reply', () => {
  it.each([
    ['Merci ! Vous avez dit : "oui" ?', 'Merci·! Vous avez dit␣: «␣oui␣»·?'],
    ["A bientôt, l'équipe...", 'À bientôt, l’équipe…'],
    // Found by the property below: a word that stands twice is not for typography to take out.
    ['Voici le le colis.', 'Voici le le colis.'],
    ['Ouvert à 9h30 - fermé à 18 h 15.', 'Ouvert à 9␣h␣30 – fermé à 18␣h␣15.'],
    ['Il coûte 1 250.50€ pour 3kg.', 'Il coûte 1·250,50␣€ pour 3␣kg.'],
    ['Bonjour Mr Durand et Mme Petit.', 'Bonjour M.␣Durand et Mme␣Petit.'],
    ['Commande No 4587 du 1 mai.', 'Commande n°␣4587 du 1er␣mai.'],
    ['A bien reçu votre colis.', 'A bien reçu votre colis.'],
    ["Merci :) Voir https://a.fr/l'avis ; 12:30", "Merci :) Voir https://a.fr/l'avis·; 12:30"],
    ['Écrivez au 06 12 34 56 78 ou au 0800 123 456.', 'Écrivez au 06 12 34 56 78 ou au 0800 123 456.'],
    ['La 2ème fois , merci.', 'La 2e fois, merci.'],
  ])('makes %j into %j', (text, expected) => expect(shown(polished(text))).toBe(expected))

  it.each([
    ['fr-CA', 'Merci ! Voici : « oui » ; 10 000 $', 'Merci! Voici␣: «␣oui␣»; 10␣000␣$'],
    ['fr-CH', 'Merci ! Voici : « oui » ; 12.50 CHF', 'Merci·! Voici·: «·oui·»·; 12.50␣CHF'],
    ['fr-BE', 'Merci ! Voici : "oui" ; € 12.50', 'Merci·! Voici␣: «␣oui␣»·; 12,50␣€'],
  ] as const)('follows the use of %s', (region, text, expected) =>
    expect(shown(polished(text, region))).toBe(expected),
  )

  it('leaves nothing for a second press, and makes no remark that was not there', () => {
    for (const region of REGIONS)
      for (const reply of REPLIES.slice(0, 60)) {
        const once = polished(reply, region)
        expect(shown(polished(once, region))).toBe(shown(once))
        const context = { guide: guides.get(region) ?? builtInGuide }
        const before = reviewer.review(reply, context).findings.map(({ rule }) => rule)
        for (const { rule } of reviewer.review(once, context).findings) expect(before).toContain(rule)
      }
  })

  it('changes signs and spaces only, in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      'Merci',
      ' ',
      ' !',
      '"',
      "l'",
      'a',
      'A ',
      '...',
      '12',
      '€',
      ' h ',
      '30',
      '-',
      ' - ',
      '\n',
      ' ;',
      ':',
      '«',
      '»',
      '1 ',
      'mai',
      '.',
      '@julie',
      '😀',
      'https://a.fr',
      ')',
      '(',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const changes = changesIn(text)
        expect(areApart(changes, text.length)).toBe(true)
        const words = (of: string): string => of.replace(/[^\p{L}]/gu, '').replace(/À/gu, 'A')
        expect(words(changed(text, changes)).replace(/er(?=mai)/gu, '')).toBe(
          words(text).replace(/er(?=mai)/gu, ''),
        )
      }),
      { numRuns: 200, examples: [[["l'", "l'", 'Merci']]] },
    )
  })
})
