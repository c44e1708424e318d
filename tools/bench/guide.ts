/** `npx tsx tools/bench/guide.ts`: what a guide of two thousand rules adds to the review of one reply. */
import { decodeGuide } from '../../src/guide/decode'
import { builtInGuide, type Guide } from '../../src/guide/guide'
import { createReviewer } from '../../src/review/reviewer'
import { createGuideCompiler } from '../../src/rules/guide/guideRules'
import { openLexicon, openTagger } from './engine'
import { replyOf } from './review'
import { median, time } from './statistics'
import { markdown, row } from './table'

const RULES = 2_000
const LENGTH = 500
const ROUNDS = 400

/** Words that replies are full of: rules that sleep would flatter the figure. */
const COMMON =
  'colis commande retour message équipe boutique site compte collègue question remboursement retard'.split(
    ' ',
  )
const RARE =
  'girouette alambic boussole cachalot dentelle édredon falaise giroflée hameçon ibis jonque kayak'.split(' ')

/** Of every kind that a lead writes: words, expressions that begin alike, gaps, contexts, limits and conditions. */
function ruleOf(at: number): object {
  const rare = `${RARE[at % RARE.length]}${at % 7 === 0 ? '' : ` ${RARE[(at * 5 + 1) % RARE.length]}`}`
  const common = COMMON[at % COMMON.length]
  const base = { id: `r${at}`, kind: 'forbidden', message: 'Règle de mesure.' }
  switch (at % 10) {
    case 0:
      return { ...base, match: [`${common} ${rare}`] }
    case 1:
      return { ...base, match: [`nous vous … ${rare}`, `votre ${rare}`] }
    case 2:
      return { ...base, match: [`(${common} | commande) … ${rare}`], unless: { negated: true, quoted: true } }
    case 3:
      return { ...base, match: [`${common} …8 ${rare}`], near: { words: [rare] } }
    case 4:
      return { ...base, kind: 'preferred', match: [rare], better: ['autre mot'] }
    case 5:
      return { ...base, kind: 'limited', most: 1, match: [`${rare} ${common}`] }
    case 6:
      return { ...base, kind: 'conditional', match: [rare], requires: [common] }
    case 7:
      return { ...base, match: [`{nombre} ${rare}`], when: { comment: ['critique'] } }
    case 8:
      return { ...base, match: [`{début} ${rare}`, `${rare} {fin}`] }
    default:
      // One in ten stands in most replies and is answered by its context.
      return at % 100 === 9
        ? { ...base, match: [common], unless: { with: [common] } }
        : { ...base, match: [`${rare} de ${common}`] }
  }
}

function guideOf(rules: number): Guide {
  const decoded = decodeGuide({ rules: Array.from({ length: rules }, (_, at) => ruleOf(at)) })
  if (!decoded.ok) throw new Error(decoded.error.message)
  return decoded.value
}

const lexicon = openLexicon()
const tagger = openTagger()
const guide = guideOf(RULES)
const [without, withGuide] = [createReviewer({ lexicon, tagger }), createReviewer({ lexicon, tagger })]
const compile = time(() => createGuideCompiler(lexicon)(guide))
for (let seed = 0; seed < 200; seed++) {
  without.review(replyOf(LENGTH, seed), { guide: builtInGuide })
  withGuide.review(replyOf(LENGTH, seed), { guide })
}

// Turn by turn, so that both meet the same machine.
const bare: number[] = []
const guided: number[] = []
const keyBare: number[] = []
const keyGuided: number[] = []
for (let n = 0; n < ROUNDS; n++) {
  const reply = replyOf(LENGTH, 10_000 + n)
  bare.push(time(() => without.review(reply, { guide: builtInGuide })))
  guided.push(time(() => withGuide.review(reply, { guide })))
  const typed = `${reply} Nous`
  keyBare.push(time(() => without.review(typed, { guide: builtInGuide })))
  keyGuided.push(time(() => withGuide.review(typed, { guide })))
}

console.log(
  markdown([
    {
      title: `A guide of ${RULES} rules, replies of ${LENGTH} characters`,
      rows: [
        row('compiled, once per guide', compile, 'ms'),
        row('a reply never seen, built-in rules', median(bare), 'ms'),
        row('a reply never seen, with the guide', median(guided), 'ms'),
        row('that is', median(guided) / median(bare), 'ratio'),
        row('one more sentence typed, built-in rules', median(keyBare), 'ms'),
        row('one more sentence typed, with the guide', median(keyGuided), 'ms'),
        row('that is', median(keyGuided) / median(keyBare), 'ratio'),
      ],
    },
  ]),
)
