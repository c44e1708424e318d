import { withCaseOf } from '../../text/normalise'
import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { opensWithVowel } from '../style/rewrite'
import { across, could, isInfinitive, isParticiple, isPos, may, must } from './features'
import { subjectOfPronoun, suits } from './subject'
import { governedBy } from './verbGroup'

/**
 * What is followed by one preposition only before an infinitive. Those that take either (`continuer`, `obliger`,
 * `demander`) are left out. Sources: Grevisse, Le Bon Usage, §§ 902-909; Trésor de la langue française.
 */
const WITH_A =
  'hésiter réussir parvenir tarder renoncer persister consister contribuer aider inviter encourager autoriser inciter habituer préparer habilité habitué disposé autorisé apte aspirer exceller évertuer obstiner acharner apprêter'.split(
    ' ',
  )
const WITH_DE =
  'conseiller recommander suggérer permettre promettre éviter essayer accepter refuser regretter oublier risquer mériter cesser tenter envisager craindre empêcher prier féliciter remercier réjouir dépêcher contenter efforcer excuser hâte envie besoin capable incapable ravi heureux content désolé certain sûr menacer accuser soupçonner dispenser convaincre persuader semblant intention honte peur impatient fier'.split(
    ' ',
  )
/** What a thing is for (`conseillé à boire frais`), whatever stands before; `à partir de` opens a complement. */
const FOR_USE = /^(?:partir|boire|manger|emporter|lire|partager|voir|faire|venir|suivre|déguster|savoir)$/

export const governedInfinitive = tokenRule({
  id: 'grammar/governed-infinitive',
  kind: 'grammar',
  category: 'préposition',
  severity: 'warn',
  message: 'Ce n’est pas la préposition que ce mot appelle devant un infinitif.',
  why: 'Chaque verbe a la sienne : on hésite à venir, on conseille de venir. L’usage l’a fixée, et l’autre s’entend.',
  lemmas: [...WITH_A, ...WITH_DE],
  examples: {
    match: [
      {
        text: 'Évitez à heurter le mur.',
        marks: 'à heurter',
        fixed: 'Évitez de heurter le mur.',
      },
      {
        text: 'N’hésitez pas de nous le dire.',
        marks: 'de nous',
        fixed: 'N’hésitez pas à nous le dire.',
      },
      {
        text: 'Nous vous conseillons à réserver.',
        marks: 'à réserver',
        fixed: 'Nous vous conseillons de réserver.',
      },
      {
        text: 'On se réjouit à vous accueillir.',
        marks: 'à vous',
        fixed: 'On se réjouit de vous accueillir.',
      },
      {
        text: 'Essayez à ouvrir le fichier.',
        marks: 'à ouvrir',
        fixed: 'Essayez d’ouvrir le fichier.',
      },
      {
        text: 'Nous avons tardé de répondre.',
        marks: 'de répondre',
        fixed: 'Nous avons tardé à répondre.',
      },
    ],
    pass: [
      'N’hésitez pas à nous le dire.',
      'Il nous tarde de vous revoir.',
      'Nous nous refusons à mentir, et ce vin se conseille à partir de Noël.',
      'Nous vous invitons à venir et vous conseillons de réserver.',
      'C’est difficile à accepter à froid.',
      'Les plats refusés à emporter sont rares.',
      'Nous avons besoin de vous lire.',
      'Il reste des habitués de longue date.',
    ],
  },
  check(view, at) {
    const wantsA = isLed(view, at, WITH_A)
    if (wantsA === isLed(view, at, WITH_DE) || takesOther(view, at)) return
    const preposition = pastAdverbs(view, at + 1)
    const token = view.tokens[preposition]
    if (!isWord(token) || !(wantsA ? /^d[e']$/ : /^à$/).test(token.norm)) return
    const governed = governedBy(view, preposition)
    const verb = governed && view.tokens[governed.at]
    if (!verb || FOR_USE.test(verb.norm)) return
    // `de nous le dire`: a noun as well, but not after a pronoun.
    if (!(governed.hasPronoun ? may : must)(view, governed.at, isInfinitive)) return
    return hitAt(view, preposition, wantsA)
  },
})

function hitAt(view: SentenceView, at: number, wantsA: boolean): Hit | undefined {
  const [wrong, next] = [view.tokens[at], view.tokens[at + 1]]
  if (!wrong || !next) return undefined
  const elides = opensWithVowel(next.norm, view.lexicon)
  const right = wantsA ? 'à ' : elides ? 'd’' : 'de '
  return {
    span: across(wrong, next),
    suggestions: [`${withCaseOf(wrong.text, right)}${next.text}`],
    confidence: 0.92,
  }
}

/** A verb that acts, a participle only behind its helping verb (`les plats refusés à la caisse`), or a noun or adjective. */
const isLed = (view: SentenceView, at: number, lemmas: readonly string[]): boolean =>
  may(
    view,
    at,
    (each) =>
      lemmas.includes(each.lemma) &&
      (!isParticiple(each) || may(view, at - 1, ({ kind, pos }) => kind === 'auxiliary' || pos === 'adverb')),
  )

/** `il nous tarde de`, `nous nous refusons à`: with a pronoun these take the other one. */
const takesOther = (view: SentenceView, at: number): boolean => {
  const [other, before] = view.tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm)
  const own = subjectOfPronoun(before ?? '')
  return (
    may(view, at, ({ pos, lemma }) => pos === 'verb' && /^(?:tarder|refuser|risquer|essayer)$/.test(lemma)) &&
    /^(?:me|te|se|s'|nous|vous|lui|leur|m'|t')$/.test(before ?? '') &&
    (other === before || !own || !could(view, at, suits(own)))
  )
}

function pastAdverbs(view: SentenceView, from: number): number {
  let at = from
  while (at < from + 3 && must(view, at, isPos('adverb'))) at++
  while (/^-(?:nous|vous|moi|toi|le|la|les|lui|leur)$/.test(view.tokens[at]?.norm ?? '')) at++
  return at
}
