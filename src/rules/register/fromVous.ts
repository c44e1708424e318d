import type { Change } from '../../text/change'
import { isInfinitive, isPersonal, isPos, may, must } from '../grammar/features'
import type { SentenceView } from '../rule'
import { isAppointment, isQuestion, isTied, opensClause } from './clause'
import type { AddressForm } from './form'
import { absorbed, change, form, weakTu } from './pieces'
import { tonOrTa } from './possessive'
import { type VerbChange, verbChanger } from './verbChange'
import { afterPronouns, isWeakPronoun, readingsAs, type Use } from './verbs'

/** Verbs of the second person plural that are no address: interjections, and an order without a *tu*. */
const INTERJECTIONS = new Set(['allez', 'tenez'])

/** Every *vous* of a sentence, with what *tu* would write. */
export function vousForms(view: SentenceView): AddressForm[] {
  const { tokens } = view
  const forms: AddressForm[] = []
  const done = new Set<number>()
  const subjects = new Set<number>()
  const verb = verbChanger(view, 'vous', done)

  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || done.has(at)) continue
    switch (token.norm) {
      case 'vous': {
        if (isAppointment(view, at)) {
          done.add(at - 1)
          break
        }
        const place = afterPronouns(view, at)
        const isPleading = tokens[at - 1]?.norm === 'il' && /^pla[iî]t$/.test(tokens[at + 1]?.norm ?? '')
        const role = isPleading ? 'object' : roleOf(view, at, place)
        if (role === 'subject') {
          subjects.add(at)
          const reflexive = objectsBetween(view, at, place, done)
          const { changes, sure } = verb(place, 'subject', /^(?:que|qu')$/.test(tokens[at - 1]?.norm ?? ''))
          forms.push(
            form('vous', [change(token, 'tu'), ...reflexive.changes, ...changes], sure && reflexive.sure),
          )
        } else if (role === 'object') {
          const weak = weakTu(view, at)
          forms.push(form('vous', weak ? [weak] : [], weak !== undefined, !isPleading, token))
        } else if (role === 'stressed') {
          const relative = tokens[at + 1]?.norm === 'qui' ? afterPronouns(view, at + 1) : undefined
          const { changes, sure } =
            relative === undefined ? { changes: [], sure: true } : verb(relative, 'subject')
          forms.push(form('vous', [change(token, 'toi'), ...changes], sure))
        } else forms.push(form('vous', [], false, true, token))
        break
      }
      case '-vous':
        // The verb is told with its pronoun or not at all: `Connecte-vous` is neither.
        done.add(at - 1)
        forms.push(inverted(view, at, verb))
        break
      case 'vous-même':
        forms.push(form('vous', [change(token, 'toi-même')], true))
        break
      case 'votre': {
        const written = tonOrTa(view, at + 1)
        // `à votre service` is said by a shop to everyone.
        const isSet = tokens[at - 1]?.norm === 'à' && tokens[at + 1]?.norm === 'service'
        forms.push(
          form('vous', written ? [change(token, written)] : [], written !== undefined, !isSet, token),
        )
        break
      }
      case 'vos':
        forms.push(form('vous', [change(token, 'tes')], true))
        break
      case 'vôtre': {
        const written = { le: 'tien', du: 'tien', au: 'tien', la: 'tienne' }[tokens[at - 1]?.norm ?? '']
        const isToast = tokens[at - 2]?.norm === 'à'
        if (!isToast)
          forms.push(
            form('vous', written ? [change(token, written)] : [], written !== undefined, true, token),
          )
        break
      }
      case 'vôtres':
        forms.push(form('vous', [], false, true, token))
        break
      case 'svp':
        forms.push(form('vous', [change(token, 'stp')], true, false))
    }
  }
  for (const at of tokens.keys()) {
    const place = readingsAs(view, at, 'vous', 'imperative').length > 0 && !done.has(at)
    if (!place || !isOrder(view, at)) continue
    const { changes, sure } = verb(at, isTied(view, at, subjects) ? 'subject' : 'imperative')
    const token = tokens[at]
    const object = tokens[at - 1]?.norm === 'vous' ? absorbed(forms, tokens[at - 1]) : []
    if (token)
      forms.push(form('vous', [...object, ...changes], sure && token.norm !== 'veuillez', true, token))
  }
  return forms
}

/** Before these *vous* is the person itself; `de vous répondre`, with an infinitive, is told apart by what follows. */
const PREPOSITION =
  /^(?:à|de|d'|en|avant|après|chez|pour|avec|sans|contre|entre|devant|derrière|selon|envers|vers|par|sur|sous|malgré|parmi|comme|hors|sauf|auprès)$/

type Role = 'subject' | 'object' | 'stressed' | 'unknown'

function roleOf(view: SentenceView, at: number, place: number): Role {
  const before = view.tokens[at - 1]
  const second = readingsAs(view, place, 'vous', 'subject').length > 0
  const precededByPreposition = PREPOSITION.test(before?.norm ?? '')
  if (before?.norm === 'ne' || before?.norm === 'en') return 'object'
  if (second && !precededByPreposition && !isWeakPronoun(view, at - 1)) return 'subject'
  // `vous vous trompez`: the second one.
  if (second && before?.norm === 'vous') return 'object'
  if (may(view, place, isInfinitive)) return 'object'
  if (
    may(view, place, isPersonal) &&
    !precededByPreposition &&
    !must(view, place, isPos('noun', 'preposition', 'adverb'))
  )
    return 'object'
  if (
    precededByPreposition ||
    before?.norm === 'comme' ||
    /^(?:que|qu'|c'est)$/.test(before?.norm ?? '') ||
    view.tokens[at + 1]?.norm === 'qui'
  )
    return view.tokens[at + 1]?.norm === 'vous' ? 'unknown' : 'stressed'
  return 'unknown'
}

/** The objects between a subject and its verb: of them, *vous* becomes *te*. */
function objectsBetween(
  view: SentenceView,
  at: number,
  place: number,
  done: Set<number>,
): { changes: Change[]; sure: boolean } {
  const changes: Change[] = []
  let sure = true
  for (let i = at + 1; i < place; i++) {
    if (view.tokens[i]?.norm !== 'vous') continue
    done.add(i)
    const weak = weakTu(view, i)
    if (weak) changes.push(weak)
    else sure = false
  }
  return { changes, sure }
}

/** `pouvez-vous ?` has its subject behind; `rassurez-vous` has an object there. */
function inverted(view: SentenceView, at: number, verb: (at: number, use: Use) => VerbChange): AddressForm {
  const token = view.tokens[at]
  const before = view.tokens[at - 1]
  if (!token || !before || view.tokens[at + 1]?.norm.startsWith('-'))
    return form('vous', [], false, true, token)
  const analyses = readingsAs(view, at - 1, 'vous', 'imperative')
  const asks = isQuestion(view) || analyses.length === 0 || !opensClause(view, at - 1)
  if (!asks && !analyses.some(({ lemma }) => view.lexicon?.valency(lemma)?.pronominal !== 'never'))
    return form('vous', [], false, true, { start: before.start, end: token.end })
  const { changes, sure } = verb(at - 1, asks ? 'subject' : 'imperative')
  return form('vous', [...changes, change(token, asks ? '-tu' : '-toi')], sure, true, {
    start: before.start,
    end: token.end,
  })
}

/** A verb without a subject at the head of its clause, and not a mere sound. */
function isOrder(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!token || (token.kind === 'word' && token.clitic)) return false
  // `allez, on y va`, `allez hop`, `allez mange`; an address where it goes somewhere (`allez à l'accueil`).
  const isDenied = /^n[e']$/.test(view.tokens[at - 1]?.norm ?? '')
  if (INTERJECTIONS.has(token.norm) && !isDenied && !may(view, at + 1, isPos('preposition', 'determiner')))
    return next?.kind === 'word' && next.clitic

  // `dites` is a participle too, but nothing else bears a pronoun.
  if (next?.kind === 'word' && next.clitic && opensClause(view, at)) return true
  return must(view, at, ({ pos, person, number }) => pos === 'verb' && person === 2 && number === 'plural')
}
