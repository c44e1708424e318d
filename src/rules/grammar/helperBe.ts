import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { clashes, formsIn } from './agreement'
import { across, isParticiple, isPos, may, must } from './features'
import { subjectsOf } from './subjects'
import { governedBy } from './verbGroup'
import { isWhen } from './when'

/**
 * Participles of the verbs of coming, going and becoming that être alone helps, since they have no object (Grevisse, Le
 * Bon Usage, § 812).
 */
const WITH_BE =
  'allé arrivé décédé devenu redevenu intervenu parvenu provenu survenu venu revenu advenu parti reparti né tombé retombé resté éclos mort'
    .split(' ')
    .flatMap((form) => ['', 'e', 's', 'es'].map((ending) => form + ending))
/** How far the helping verb is looked for: past its subject and adverbs. */
const REACH = 4
const WHEN_OR_WHERE = /^(?:hier|en|dans|depuis|il|pendant|jeune|à|au|avant|après)$/
/** Before these forms of être an elided word gets its vowel back. */
const FULL: Readonly<Record<string, string>> = {
  "j'": 'je',
  "n'": 'ne',
  "m'": 'me',
  "t'": 'te',
  "qu'": 'que',
}

export const helperBe = tokenRule({
  id: 'grammar/helper-be',
  kind: 'grammar',
  category: 'auxiliaire',
  severity: 'warn',
  message: 'Ce verbe se conjugue avec être.',
  why: '« Partir », « arriver », « devenir » et les verbes de leur famille n’ont pas de complément d’objet : leurs temps composés se forment avec « être ».',
  words: WITH_BE,
  examples: {
    match: [
      {
        text: 'Le livreur a déjà parti.',
        marks: 'a',
        fixed: 'Le livreur est déjà parti.',
      },
      {
        text: 'Nous avons intervenus hier.',
        marks: 'avons',
        fixed: 'Nous sommes intervenus hier.',
      },
      {
        text: 'Votre clé a tombé derrière le comptoir.',
        marks: 'a tombé',
        fixed: 'Votre clé est tombée derrière le comptoir.',
      },
      {
        text: 'J’ai arrivé trop tard.',
        marks: 'J’ai',
        fixed: 'Je suis arrivé trop tard.',
      },
      {
        text: 'Les assiettes ont tombé.',
        marks: 'ont tombé',
        fixed: 'Les assiettes sont tombées.',
      },
    ],
    pass: [
      'Le livreur est déjà parti, il a fini.',
      'Vous avez des arrivées à midi, nous avons du parti pris.',
      'Elle a convenu d’une date, et nous avons prévenu Léa.',
      'Il a pris son parti, puis il a tombé la veste.',
      'Il y a venu des gens, dit le patois.',
      'Le club a parti lié avec la ville.',
    ],
  },
  check(view, verb): Hit | undefined {
    const { lexicon, tokens } = view
    const at = helperOf(view, verb)
    const helper = at === undefined ? undefined : tokens[at]
    if (!lexicon || at === undefined || helper?.kind !== 'word') return undefined
    // `il a tombé la veste`: with an object it may be said.
    if (
      /^tomb/.test(tokens[verb]?.norm ?? '') &&
      may(view, verb + 1, isPos('determiner', 'noun', 'numeral')) &&
      !isWhen(view, verb + 1)
    )
      return undefined
    // `avoir parti lié`: a noun there.
    if (/^(?:li(?:ée?s?|er)|pris)$/.test(tokens[verb + 1]?.norm ?? '')) return undefined
    if (!may(view, verb, isParticiple) && must(view, verb, ({ pos }) => pos === 'noun')) return undefined
    const before = tokens[at - 1]
    // `il y a venu`, `l'a devenue`: something else is meant.
    if (/^(?:y|l'|en|les|la|le)$/.test(before?.norm ?? '')) return undefined
    const forms = (view.readings[at]?.analyses ?? [])
      .filter(({ pos, lemma }) => pos === 'verb' && lemma === 'avoir')
      .flatMap(({ mood, person, number }) =>
        lexicon.inflect('être', {
          pos: 'verb',
          mood,
          ...(person > 0 ? { person } : {}),
          ...(person > 0 && number !== 'none' ? { number } : {}),
        }),
      )
    const full = FULL[before?.norm ?? '']
    const suggestions = [...new Set(forms)].slice(0, 2)
    if (suggestions.length === 0) return undefined
    // `elle a tombé la veste`
    const next = tokens[verb + 1]?.norm ?? ''
    const isOfIt = may(view, verb + 1, isPos('determiner')) && !/^d[e']$/.test(next)
    if (/^(?:re)?tomb/.test(tokens[verb]?.norm ?? '') && isOfIt) return undefined
    // `il y a mort d'homme`: a noun, unless when or where follows.
    if (/^morte?s?$/.test(tokens[verb]?.norm ?? '') && !WHEN_OR_WHERE.test(next)) return undefined
    const whole = withParticiple(view, at, verb, suggestions)
    if (
      whole &&
      (!before || FULL[before.norm] === undefined || suggestions.some((form) => /^[éeê]/.test(form)))
    )
      return whole
    if (!before || full === undefined || suggestions.some((form) => /^[éeê]/.test(form)))
      return { span: { start: helper.start, end: helper.end }, suggestions, confidence: 0.92 }
    const led = /^\p{Lu}/u.test(before.text) ? full.charAt(0).toUpperCase() + full.slice(1) : full
    return {
      span: across(before, helper),
      suggestions: suggestions.map((form) => `${led} ${form}`),
      confidence: 0.92,
    }
  },
})

/** `elle a tombé`: with être, the participle agrees too. */
function withParticiple(
  view: SentenceView,
  at: number,
  verb: number,
  helpers: readonly string[],
): Hit | undefined {
  const [helper, participle] = [view.tokens[at], view.tokens[verb]]
  const target = subjectsOf(view).get(at)?.attribute
  if (!helper || !participle || !view.lexicon || !target || target.numbers === 3) return undefined
  const [form] = clashes(view, verb, isParticiple, target)
    ? formsIn(view.lexicon, view, verb, isParticiple, target)
    : []
  if (form === undefined) return undefined
  const between = view.text.slice(helper.end, participle.start)
  return {
    span: across(helper, participle),
    suggestions: helpers.map((each) => `${each}${between}${form}`),
    confidence: 0.92,
  }
}

/** The form of avoir that governs the participle. */
function helperOf(view: SentenceView, participle: number): number | undefined {
  for (let at = participle - 1; at >= Math.max(0, participle - REACH); at--) {
    if (!may(view, at, ({ pos, lemma }) => pos === 'verb' && lemma === 'avoir')) continue
    const governed = governedBy(view, at)
    return governed?.at === participle && !governed.hasPronoun ? at : undefined
  }
  return undefined
}
