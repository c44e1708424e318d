import type { Person } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isSlipOfHave, pastWeakPronouns, SURE } from './clause'
import { type Agreement, ANY, could, isInfinitive, isPersonal, isPos, may, must } from './features'
import { REACH } from './kit/reach'
import { joinedNameAt, loneNameAt, titledAt } from './nameHead'
import { isAdjectival, isNoun, isUnledVerb, nounGroupAt, tellsThat } from './nounGroup'
import { simpleAt } from './phraseHead'
import type { Head, Phrase } from './phraseShape'
import { joinedPronounAt } from './pronounHead'
import { isTimeNoun } from './timeNoun'

const PREPOSITIONS = new Set(
  "de d' du des à au aux en pour sur dans avec sans chez par sous entre contre vers depuis concernant pendant durant devant derrière après avant hors via parmi selon suite jusqu' dès".split(
    ' ',
  ),
)

const ANY_HEAD: Head = { ...ANY, isTime: false }

/** Names, numbers and protected pieces hang on the noun before them: `la commande n° 12`, `le magasin {ville}`. */
const isLabel = (view: SentenceView, at: number): boolean => {
  // `pour les frais Paul vous répond`.
  if (may(view, at, ({ kind }) => kind === 'first-name')) return false
  const token = view.tokens[at]
  if (!token) return false
  if (token.kind === 'number' || token.kind === 'protected') return true
  // `la cabine deux est`: written in letters.
  if (
    must(view, at, ({ kind }) => kind === 'cardinal') &&
    must(view, at - 1, isNoun) &&
    !may(view, at + 1, isPos('noun', 'adjective', 'numeral'))
  )
    return true
  return (
    token.kind === 'word' &&
    !token.clitic &&
    (/^\p{Lu}/u.test(token.text) || /^(?:n°|numéro|nommée?)$/.test(token.norm))
  )
}

/** `notre conseillère Lucie`: the name of whom the subject tells; after a preposition someone is spoken to, or acts. */
const isNamedAfter = (view: SentenceView, at: number, name: number): boolean =>
  may(view, name, ({ kind }) => kind === 'first-name') &&
  /^\p{Lu}/u.test(view.tokens[name]?.text ?? '') &&
  must(view, name - 1, isNoun) &&
  !may(view, at - 1, isPos('preposition'))

/** `les lignes 3 et 12`, `les magasins Nord et Sud`: both labels belong to the noun. */
const isSameLabel = (view: SentenceView, at: number, other: number): boolean =>
  isLabel(view, at) && view.tokens[at]?.kind === view.tokens[other]?.kind

/** `adresse mail`, `service client`, `code promo`: a noun that qualifies the noun before it. */
const isNounBeside = (view: SentenceView, at: number): boolean =>
  view.readings[at]?.best?.pos === 'noun' &&
  may(view, at - 1, isNoun) &&
  (!could(view, at, isPersonal) || isSure(view, at))

const isSure = (view: SentenceView, at: number): boolean => (view.readings[at]?.margin ?? 0) >= SURE

/** `les places à tarif réduit sont`: no verb stands right before another. */
const isBeforeVerb = (view: SentenceView, at: number): boolean => {
  const [best, next] = [view.readings[at]?.best, view.readings[at + 1]?.best]
  return best !== undefined && (isAdjectival(best) || isNoun(best)) && next !== undefined && isPersonal(next)
}

const isModifier = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at]
  if (!isWord(token)) return false
  if (token.clitic) return token.norm === '-ci' || token.norm === '-là'
  if (tellsThat(view, at)) return false
  const best = view.readings[at]?.best
  return (
    // `le technicien chargé de`: participles may be nouns too.
    (best !== undefined &&
      isAdjectival(best) &&
      (must(view, at, (each) => isAdjectival(each) || isNoun(each)) ||
        isSure(view, at) ||
        isBeforeVerb(view, at))) ||
    (must(view, at, isPos('adverb')) &&
      !/^(?:ne|n'|que|qu'|où|quand|comment|pourquoi|combien)$/.test(token.norm))
  )
}

/** After the object of a preposition: a phrase, bare nouns, an infinitive. Undefined where there is none. */
function objectEnd(view: SentenceView, at: number): { end: number; heads: readonly Head[] } | undefined {
  const { tokens } = view
  const inner = simpleAt(view, at)
  if (inner) return { end: inner.end, heads: inner.heads }
  const titled = titledAt(view, at)
  if (titled) return { end: titled.end, heads: titled.heads }
  if (isLabel(view, at)) return { end: measureEnd(view, at), heads: [ANY_HEAD] }
  if (DATED.test(tokens[at]?.norm ?? '')) return { end: at + 1, heads: [] }
  const day = dayAt(view, at)
  if (day !== undefined) return { end: day, heads: [] }
  if (/^(?:(?:moi|toi|lui|elle|nous|vous|eux|elles)(?:-mêmes?)?|quoi)$/.test(tokens[at]?.norm ?? ''))
    return { end: at + 1, heads: [] }
  let i = at
  let head: Head | undefined
  while (
    isWord(tokens[i]) &&
    may(view, i, isPos('noun', 'adjective', 'numeral', 'proper')) &&
    (!may(view, i, isPersonal) || isUnledVerb(view, i) || isBeforeVerb(view, i))
  ) {
    const own = allowedBy(view, i, isNoun)
    if (own) head ??= { ...own, isTime: isTimeNoun(view, i) }
    i++
  }
  if (i > at) return { end: i, heads: [head ?? named(view, at, i) ?? ANY_HEAD] }
  if (may(view, at, isInfinitive)) return afterInfinitive(view, at + 1)
  return undefined
}

/** `celle de Solène`: a first name is a man or a woman as the lexicon says; others may be joined to it. */
function named(view: SentenceView, at: number, end: number): Head | undefined {
  if (end !== at + 1 || !/^\p{Lu}/u.test(view.tokens[at]?.text ?? '')) return undefined
  const genders = allowedBy(view, at, ({ kind }) => kind === 'first-name')?.genders
  return genders === undefined ? undefined : { genders, numbers: 3, isTime: false }
}

/** After the unit of what is measured: `de 48,90 €`, `de 7 h 42`. */
function measureEnd({ tokens }: SentenceView, at: number): number {
  if (
    tokens[at]?.kind !== 'number' ||
    !/^(?:[€$%°]|k?[gm]|[cm]m|h|km|ml|l|[gm]o)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return at + 1
  return tokens[at + 1]?.norm === 'h' && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2
}

/** `le menu d'hier`, `ceux d'ici`: a moment or a place for a complement. */
const DATED = /^(?:hier|aujourd'hui|demain|avant-hier|après-demain|ici|là-bas|ailleurs)$/

/** After `le 14 mars`, `le 1er mai 2024`. */
function dayAt({ tokens }: SentenceView, at: number): number | undefined {
  if (tokens[at]?.norm !== 'le' || !/^(?:[1-9]|[12]\d|3[01]|1er)$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined
  if (!MONTH.test(tokens[at + 2]?.norm ?? '')) return undefined
  return /^(?:19|20)\d\d$/.test(tokens[at + 3]?.norm ?? '') ? at + 4 : at + 3
}
const MONTH = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/

/** `chargé de relever les compteurs`: the object of the infinitive goes with it. */
function afterInfinitive(view: SentenceView, at: number): { end: number; heads: readonly Head[] } {
  const object = nounGroupAt(view, at) && simpleAt(view, at)
  return object ? { end: object.end, heads: object.heads } : { end: at, heads: [] }
}

/**
 * The phrase that begins at `at`, with its complements (`les frais de port pour la Corse`) and what is joined to it
 * (`le pull et la jupe`).
 */
export function phraseAt(view: SentenceView, at: number, isGoverned = false): Phrase | undefined {
  const { tokens } = view
  const head =
    joinedPronounAt(view, at) ??
    simpleAt(view, at, isGoverned) ??
    joinedNameAt(view, at) ??
    loneNameAt(view, at)
  if (!head) return undefined
  let { end, numbers, attribute } = head
  const isName = may(view, at, isPos('proper'))
  // `cela n'enlève rien à la peine`: no complement of theirs.
  const isAlone = /^(?:ça|cela|ceci|rien|tout|personne)$/.test(tokens[end - 1]?.norm ?? '')
  const heads = [...head.heads]
  const modifiers: number[] = []
  let isJoined = false
  // `la majorité sont venus`: a set may stand alone.
  if (
    head.isCollective &&
    /^(?:majorité|minorité|nombre|moitié|tiers|quart|millier|million|centaine|dizaine)s?$/.test(
      tokens[end - 1]?.norm ?? '',
    )
  ) {
    numbers = 3
    attribute = ANY
  }
  let hasComplement = false
  let isOnlyOf = true
  let person: Person = head.person
  while (end < at + REACH) {
    const norm = tokens[end]?.norm ?? ''
    if (head.isTime && isOwnSubject(view, end)) break
    // `Chilpéric II et Rainfroy` are two.
    if (
      /^(?:et|ou)$/.test(norm) &&
      !isName &&
      !titledAt(view, end + 1) &&
      isLabel(view, end - 1) &&
      isSameLabel(view, end + 1, end - 1)
    ) {
      end += 2
    } else if (tokens[end]?.kind === 'word' && PREPOSITIONS.has(norm) && !isSlipOfHave(view, end)) {
      const object =
        objectEnd(view, end + 1) ??
        (norm === "d'" && tokens[end + 1]?.norm === 'entre' ? objectEnd(view, end + 2) : undefined)
      if (!object || (isAlone && norm !== 'de' && norm !== "d'")) break
      if (head.isCollective && !hasComplement && /^(?:de|d'|des|du)$/.test(norm)) {
        // `la totalité de la somme`: where both are alike, nothing is open.
        const [inner = ANY] = object.heads
        // `les équipes du site` are many, whatever they are of.
        numbers = head.numbers === 2 ? 2 : head.numbers | inner.numbers
        attribute = { genders: head.attribute.genders | inner.genders, numbers }
      }
      // `le pull avec la jupe sont prêts` is said too.
      // `la chambre avec balcon coûte`: what has no article qualifies.
      if (norm === 'avec' && may(view, end + 1, isPos('determiner', 'proper', 'pronoun', 'numeral')))
        numbers |= 2
      // `le guide en anglais, attendu depuis mai`: the language it is in is nothing that one waits for.
      // Nor is what has no article there taken up by `que` (`les façades en chêne que vous avez choisies`).
      const isBare =
        may(view, end + 1, isNoun) &&
        object.end === end + 2 &&
        /^qu[e']$/.test(tokens[object.end]?.norm ?? '')
      if (norm !== 'en' || !(isBare || LANGUAGE.test(tokens[end + 1]?.norm ?? '')))
        heads.push(...object.heads)
      end = object.end
      hasComplement = true
      isOnlyOf &&= /^(?:d[eu']|des)$/.test(norm)
    } else if (norm === 'et' || norm === 'ou' || norm === 'ni') {
      const joint = end
      if (norm === 'et' && isQualifier(view, joint + 1)) {
        end += 2
        continue
      }
      if (norm === 'et' && opensOwnClause(view, joint + 1)) break
      isJoined = true
      const isPrepositional = PREPOSITIONS.has(tokens[end + 1]?.norm ?? '')
      const object = objectEnd(view, end + (isPrepositional ? 2 : 1))
      if (!object) break
      end = object.end
      heads.push(...object.heads)
      if (isPrepositional) {
        // `un essoufflement ou des gencives bleues`: an article as well.
        if (/^d(?:es|u)$/.test(tokens[joint + 1]?.norm ?? '')) numbers |= 2
        continue
      }
      const other = object.heads[0] ?? ANY
      if (object.heads.length === 0) person = personOf(tokens[joint + 1]?.norm ?? '', person)
      if (norm !== 'et') {
        numbers = 3
        attribute = ANY
      } else if (hasComplement) {
        // `le prix du pull et la jupe`: who can tell what is joined? But at the head of all, and with an article of its
        // own after nothing but `de`, the second is a subject as well (`la date du concert et la salle changent`).
        // Not `un coup de fil et la table est réservée`: what is needed, and what follows from it.
        if (isOnlyOf && isHeadOfAll(view, at) && isDefinite(view, at) && isDefinite(view, joint + 1))
          numbers = 2
        else numbers |= 2
        // `la table du fond et celle du bar`: another of the same name.
        const isSame = /^celles?$/.test(tokens[joint + 1]?.norm ?? '') && attribute.genders === 2
        attribute = { genders: isSame ? 2 : attribute.genders | other.genders | 1, numbers }
      } else if (isLoneThing(view, at) && isDefinite(view, joint + 1)) {
        numbers |= 2
        attribute = ANY
      } else if (
        head.numbers === 1 &&
        !titledAt(view, joint + 1) &&
        must(view, joint + 1, (each) => isNoun(each) || isAdjectival(each))
      ) {
        // `ma collègue et amie`: one determiner, and perhaps one person.
        numbers = 3
        attribute = { genders: attribute.genders | other.genders, numbers }
      } else {
        // `chacun et chacune s'y sent bien`: each by itself, or both.
        numbers = isEach(view, at) && isEach(view, joint + 1) ? 3 : 2
        attribute = { ...joined(attribute, other), numbers }
      }
    } else if (
      isLabel(view, end) ||
      isModifier(view, end) ||
      isNounBeside(view, end) ||
      (end === head.end && !head.isTime && isNamedAfter(view, at, end))
    ) {
      if (hasComplement && may(view, end, isAdjectival)) modifiers.push(end)
      end++
    } else if (end === head.end && isMeasure(view, end)) {
      end += 2
    } else break
  }
  return {
    start: at,
    end,
    person,
    numbers,
    attribute,
    isTime: head.isTime,
    isSilent: head.isSilent,
    modifiers: isJoined ? [] : modifiers,
    heads,
  }
}

const LANGUAGE =
  /^(?:français|anglais|allemand|espagnol|italien|portugais|arabe|chinois|japonais|russe|breton|basque|occitan|corse|latin|braille|ligne|vigueur|cours|stock|magasin)$/
/** No word stands right before it that could lead it. */
const isHeadOfAll = ({ tokens }: SentenceView, at: number): boolean => !isWord(tokens[at - 1])

/** `ce matin d'autres clients`, `cet été beaucoup de places`: when, and the subject after it. */
const isOwnSubject = (view: SentenceView, at: number): boolean =>
  (/^d[e']$/.test(view.tokens[at]?.norm ?? '') &&
    must(view, at + 1, ({ pos, number }) => /^(?:adjective|pronoun)$/.test(pos) && number !== 'singular')) ||
  (/^(?:beaucoup|trop|tant|bien|peu)$/.test(view.tokens[at]?.norm ?? '') &&
    /^d(?:[e']|es)$/.test(view.tokens[at + 1]?.norm ?? ''))

/** `notre stand gratuit et ouvert est`: an adjective joined to the one before, and no other thing. */
const isQualifier = (view: SentenceView, at: number): boolean =>
  must(view, at - 2, isAdjectival) &&
  could(view, at, isAdjectival) &&
  may(view, at, isPos('noun', 'adjective', 'verb')) &&
  !may(view, at, isPersonal)

/** `la facture et vous envoyons une copie`, `un footing et ça repart`: a pronoun with a verb of its own. */
function opensOwnClause(view: SentenceView, at: number): boolean {
  const norm = view.tokens[at]?.norm ?? ''
  if (/^(?:ça|cela)$/.test(norm)) return true
  if (norm !== 'nous' && norm !== 'vous') return false
  const person = norm === 'nous' ? 1 : 2
  const verb = pastWeakPronouns(view, at + 1)
  // `vérifier le colis et vous répondre`
  if (must(view, verb, isInfinitive)) return true
  return (
    could(view, verb, isPersonal) &&
    !could(view, verb, (each) => isPersonal(each) && each.person === person && each.number === 'plural')
  )
}

/** `un message privé et la direction vous rappelle`: what is needed, and what follows from it, are two clauses. */
const isLoneThing = (view: SentenceView, at: number): boolean => /^une?$/.test(view.tokens[at]?.norm ?? '')
const isDefinite = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ kind, pos }) => pos === 'determiner' && (kind === 'definite' || kind === 'possessive')) ||
  must(view, at, isPos('proper'))

/** `une couette deux places`, `un pack trois mois`: how much it holds, right after the noun. */
const isMeasure = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'word' &&
  view.tokens[at]?.norm !== 'un' &&
  must(view, at, ({ kind }) => kind === 'cardinal') &&
  must(view, at + 1, isNoun) &&
  must(view, at - 1, isNoun)

const isEach = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:chac?une?|chaque|tout|toute|aucune?)$/.test(tokens[at]?.norm ?? '')

/** `mon équipe et moi`: the first person goes before the second, the second before the third. */
const personOf = (joined: string, person: Person): Person => {
  if (/^(?:moi|nous)/.test(joined)) return 1
  return /^(?:toi|vous)/.test(joined) && person !== 1 ? 2 : person
}

/** Masculine as soon as one of them may be. */
const joined = (a: Agreement, b: Agreement): Agreement => {
  const isFeminine = a.genders === 2 && b.genders === 2
  const isMasculine = a.genders === 1 || b.genders === 1
  return { genders: isFeminine ? 2 : isMasculine ? 1 : 3, numbers: 2 }
}
