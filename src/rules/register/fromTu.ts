import type { Change } from '../../text/change'
import { could, isInfinitive, isPersonal, isPos, may, must } from '../grammar/features'
import { isSaid } from '../grammar/insertion'
import { isTimeNoun } from '../grammar/timeNoun'
import type { SentenceView } from '../rule'
import { isTied, mayTell, opensClause } from './clause'
import type { AddressForm } from './form'
import { absorbed, change, form, weakVous } from './pieces'
import { isPossessive } from './possessive'
import { verbChanger } from './verbChange'
import { afterPronouns, readingsAs } from './verbs'

const SUBJECTS = /^(?:je|j'|il|elle|on|nous|ils|elles|qui|ça|cela|c'|ce)$/
/** After these a clause begins with its subject: `si t’es là`. */
const LINKS = /^(?:si|que|qu'|quand|lorsque|comme|puisque|où|dont|car|parce)$/
const CLITIC = /^-(?:nous|moi|le|la|les|lui|leur|y|en|toi|t')$/
/** `tu vois`, `tu sais` between commas is a voice, said to anybody. */
const FILLER = new Set(['vois', 'sais'])
const INTERJECTIONS = new Set(['tiens', 'dis', 'attends', 'va', 'vas'])

/** Every *tu* of a sentence, with what *vous* would write. */
export function tuForms(view: SentenceView): AddressForm[] {
  const { tokens } = view
  const forms: AddressForm[] = []
  const done = new Set<number>()
  const subjects = new Set<number>()
  const verb = verbChanger(view, 'tu', done)

  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || done.has(at)) continue
    switch (token.norm) {
      case 'tu': {
        // `Il s’est tu`: the participle of *taire*.
        if (may(view, at - 1, ({ lemma }) => lemma === 'être' || lemma === 'avoir')) break
        const place = afterPronouns(view, at)
        const objects: Change[] = []
        for (let i = at + 1; i < place; i++) {
          const between = tokens[i]
          if (!between || !/^(?:te|t')$/.test(between.norm)) continue
          done.add(i)
          objects.push(weakVous(between))
        }
        subjects.add(at)
        const { changes, sure } = verb(place, 'subject', /^(?:que|qu')$/.test(tokens[at - 1]?.norm ?? ''))
        const filler = FILLER.has(tokens[place]?.norm ?? '') && (tokens[place + 1]?.text ?? ',') === ','
        forms.push(form('tu', [change(token, 'vous'), ...objects, ...changes], sure, !filler))
        break
      }
      case '-tu': {
        const { changes, sure } = verb(at - 1, 'subject')
        const before = tokens[at - 1]
        forms.push(
          form('tu', [...changes, change(token, '-vous')], sure, true, {
            start: before?.start ?? token.start,
            end: token.end,
          }),
        )
        break
      }
      case "t'": {
        // `t’as`, `t’es`: *tu* itself, in speech.
        if (
          readingsAs(view, at + 1, 'tu', 'subject').length > 0 &&
          (opensClause(view, at) || LINKS.test(tokens[at - 1]?.norm ?? '')) &&
          !SUBJECTS.test(tokens[at - 1]?.norm ?? '') &&
          /^(?:as|es|avais|étais|auras|seras|aurais|serais)$/.test(tokens[at + 1]?.norm ?? '')
        ) {
          const { changes } = verb(at + 1, 'subject')
          // Switched back it would be *tu*.
          forms.push(form('tu', [weakVous(token), ...changes], false))
          break
        }
        forms.push(form('tu', [weakVous(token)], true))
        break
      }
      case 'te': {
        const isPleading = tokens[at - 1]?.norm === 'il' && /^pla[iî]t$/.test(tokens[at + 1]?.norm ?? '')
        forms.push(form('tu', [weakVous(token)], true, !isPleading))
        break
      }
      case 'toi': {
        const relative = tokens[at + 1]?.norm === 'qui' ? afterPronouns(view, at + 1) : undefined
        const { changes, sure } =
          relative === undefined ? { changes: [], sure: true } : verb(relative, 'subject')
        forms.push(form('tu', [change(token, 'vous'), ...changes], sure))
        break
      }
      case '-toi':
      case "-t'": {
        const { changes, sure } = verb(at - 1, 'imperative')
        const before = tokens[at - 1]
        forms.push(
          form('tu', [...changes, change(token, token.norm === '-toi' ? '-vous' : '-vous-')], sure, true, {
            start: before?.start ?? token.start,
            end: token.end,
          }),
        )
        break
      }
      case 'toi-même':
        forms.push(form('tu', [change(token, 'vous-même')], true))
        break
      case 'ton':
      case 'ta':
        if (token.norm === 'ta' || isPossessive(view, at))
          forms.push(form('tu', [change(token, 'votre')], true))
        break
      case 'tes':
        forms.push(form('tu', [change(token, 'vos')], true))
        break
      case 'tien':
      case 'tienne':
        if (/^(?:le|la|du|au)$/.test(tokens[at - 1]?.norm ?? ''))
          forms.push(form('tu', [change(token, 'vôtre')], true))
        break
      case 'tiens':
      case 'tiennes':
        if (/^(?:les|des|aux)$/.test(tokens[at - 1]?.norm ?? '')) {
          done.add(at)
          forms.push(form('tu', [change(token, 'vôtres')], false))
        }
        break
      case 'stp':
        forms.push(form('tu', [change(token, 'svp')], true, false))
    }
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.clitic || done.has(at)) continue
    const tied = isTied(view, at, subjects) && readingsAs(view, at, 'tu', 'subject').length > 0
    const order = tied ? 'certain' : orderAt(view, at)
    if (!order) continue
    if (order === 'likely' && view.readings[at]?.best?.mood !== 'imperative') {
      forms.push(form('tu', [], false, false, token))
      continue
    }
    const { changes, sure } = verb(at, tied ? 'subject' : 'imperative')
    const object = /^(?:te|t')$/.test(tokens[at - 1]?.norm ?? '') ? absorbed(forms, tokens[at - 1]) : []
    forms.push(
      form(
        'tu',
        [...object, ...changes],
        sure && order === 'certain' && (object.length === 0 || isDenied(view, at)),
        order === 'certain',
        token,
      ),
    )
  }
  return forms
}

const OTHER_CLASS = isPos('noun', 'adjective', 'adverb', 'interjection', 'preposition', 'proper')

/** `dois-je venir ?`, `arrive bientôt le printemps`: what follows is the subject, and the verb no order. */
function isSubjectNext(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1]?.norm ?? ''
  if (/^-(?:t-)?(?:je|il|elle|on|ils|elles|ce)$/.test(next)) return true
  // `semez tard, conseille le jardinier`: who says it.
  if (view.tokens[at - 1]?.text === ',' && isSaid(view, at)) return true
  const noun = must(view, at + 1, isPos('adverb')) ? at + 2 : at + 1
  return (
    must(view, noun, isPos('determiner')) &&
    !isTimeNoun(view, noun + 1) &&
    could(view, at, (each) => isPersonal(each) && each.person === 3) &&
    readingsAs(view, at, 'tu', 'imperative').every(
      ({ lemma }) => view.lexicon?.valency(lemma)?.transitive === false,
    )
  )
}

/** With *ne* before; `t’inquiète pas` without it is speech that no *vous* renders. */
const isDenied = ({ tokens }: SentenceView, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'ne' || norm === "n'")

/** How sure it is that a verb is an order: `likely` is enough to write it anew, not to speak for a register. */
type Order = 'certain' | 'likely' | undefined

/**
 * An order to one person is written like many a statement without its subject (`Arrive demain`) and like many a noun
 * (`Commande expédiée`). It is one for certain before a pronoun that hangs on it, in a negation without a subject, or
 * at the head where only a verb can stand; likely where it merely opens its clause: then a person must look.
 */
function orderAt(view: SentenceView, at: number): Order {
  const { tokens } = view
  const next = tokens[at + 1]?.norm ?? ''
  const order = readingsAs(view, at, 'tu', 'imperative').length > 0
  // `laquelle, repeinte lundi, ne s'arrête plus`: what does it to itself is nobody spoken to.
  if (/^s[e']$/.test(tokens[at - 1]?.norm ?? '')) return undefined
  if (!opensClause(view, at) || isSubjectNext(view, at)) return undefined
  if (/^-(?:y|en)$/.test(next))
    return order || readingsAs(view, at, 'tu', 'subject').length > 0 ? 'certain' : undefined
  if (!order) return undefined
  if (CLITIC.test(next) || /^(?:ton|ta|tes)$/.test(next)) return 'certain'
  if (mayTell(view, at)) return 'likely'
  const before = tokens[at - 1]
  if (
    (isDenied(view, at) || /^(?:te|t')$/.test(before?.norm ?? '')) &&
    /^(?:pas|plus|jamais|rien)$/.test(next)
  )
    return 'certain'
  const opensObject = may(view, at + 1, isPos('determiner', 'preposition', 'pronoun', 'adverb', 'numeral'))
  if (INTERJECTIONS.has(tokens[at]?.norm ?? ''))
    return may(view, at + 1, isInfinitive) ? 'certain' : undefined
  const isHead = !before || before.kind === 'punctuation'
  if (isHead && opensObject && !could(view, at, OTHER_CLASS)) return 'certain'
  return 'likely'
}
