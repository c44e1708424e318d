import type { Preference } from '../../../../lexicon/ear'
import type { Analysis } from '../../../../lexicon/morphology'
import { isInfinitive, isParticiple, isPersonal, isPos } from '../../features'
import {
  type Around,
  isIndicative,
  isNoun,
  isVerb,
  pastAdverbs,
  pastWeak,
  SUBJECTS,
  words,
} from '../../kit/around'
import { sharesHave } from '../../listed'

export function isGoodSmall(a: Around, { written, meant }: Preference): boolean {
  switch (written) {
    case 'a':
      return a.token(0)?.text === 'A' || (a.opens(0) && !a.someInSentence(words('à')))
    case 'à':
      if (a.could(pastWeak(a, 1), isInfinitive) || a.is(1, 'peine')) return true
      // `ceux qui ont cru à de belles promesses`: the clause has its verb, and another would want its subject.
      return a.may(-1, isParticiple) && a.could(-2, ({ kind }) => kind === 'auxiliary')
    // `le prix du blé, ma levure : tout monte`: what sums up, before its verb.
    case 'tout':
      // `a lu tout votre fil`: the noun behind is masculine.
      if (meant === 'toute' || meant === 'toutes')
        return a.could(1, isPos('determiner')) && !a.could(2, ({ gender }) => gender === 'feminine')
      return a.opens(0) && a.token(-1)?.text === ':' && a.could(1, isIndicative)
    // `valable sur tout le réseau`
    case 'sur tout':
      return a.could(2, isPos('determiner'))
    // `en si bémol`
    case 'si':
      return a.is(1, words('bémol dièse majeur mineur'))
    // `se pourrait-il`
    case 'se':
      return a.isClitic(2)
    // `il sait s'adapter`
    case 'sait':
      return a.could(pastWeak(a, 1), isInfinitive)
    case 'as':
      return a.could(-1, isPos('preposition', 'determiner'))
    case 'ces':
      // `50 de ces modèles`: some of them.
      if (a.is(-1, 'de') && !a.could(-2, isPos('verb', 'adverb'))) return true
      // `ces bleus, ces fous rires`
      if (meant === "c'est") return a.could(1, isPlural) && (a.may(1, isNoun) || a.must(2, isNoun))
      if (meant !== 'ses') return false
      return !hasOnePossessor(a) || a.isClitic(2) || a.isClitic(3)
    case "l'as":
      return a.someInSentence(words("tu t' toi -tu -toi"))
    // `et quel texte !`: it agrees with its noun.
    case 'quel':
      return meant === 'quelle' && a.could(1, ({ pos, gender }) => pos === 'noun' && gender !== 'feminine')
    // `arrivée telle quelle`, `quelle que soit la cause`
    case 'quelle':
      return a.is(-1, 'telle') || a.is(1, 'que')
    // `mais quelles deux heures…`
    case 'quelles':
      return a.could(1, isPos('numeral')) && a.could(2, isPlural)
    case 'sois':
      return a.opens(0) || a.is(-1, words("ne n' et je tu"))
    case "s'en":
    case "s'y":
      return a.could(2, isVerb)
    case 'vos':
    case 'nos':
      return a.is(1, words('« " “'))
    case 'ce':
      // `inviter tout ce monde`: an infinitive has an object behind it.
      return (
        a.could(1, ({ lemma }) => lemma === 'être') ||
        (a.is(-1, words('tout toute tous toutes')) && a.could(-2, isInfinitive) && a.may(1, isNoun))
      )
    case 'est':
      // `est a remplir`: the slip is behind it.
      if (a.is(1, 'a') && a.could(2, isInfinitive)) return true
      return a.could(pastAdverbs(a, 1), isInfinitive) && /er$/.test(a.norm(pastAdverbs(a, 1)))
    // `plus tôt vous écrivez, plus tôt nous répondons`
    case 'plus tôt':
      // `qui arriverait plus tôt peut attendre`
      if (a.could(-1, isVerb) && a.may(2, isIndicative)) return true
      return a.is(2, SUBJECTS) || a.is(2, words("possible que qu' si s'")) || a.is(2, WHENS)
    case 'près':
      return a.is(1, words("de d' des du"))
    case 'voire':
      return a.is(1, words('plus moins davantage très même trop'))
    case 'sûr':
      return a.ends(1) || a.is(1, words("de d' que qu'")) || a.could(-1, ({ lemma }) => lemma === 'être')
    case 'sans':
      return a.could(pastWeak(a, 1), isInfinitive)
    // `ont compté les nids et chanté`
    case 'et':
      return sharesHave(a.view, a.at + 1)
    case "c'est":
      // `c'est rapide et c'est offert`
      if (meant === "s'est" && isEchoed(a)) return true
      return a.is(2, words('noté fait réglé bon promis juré parti validé confirmé'))
    case "d'en":
      return a.could(2, isInfinitive) || a.is(2, words('haut bas face'))
    case "s'est":
    case "s'":
      // `Notre perroquet, d'ordinaire bavard, s'est tu`: the subject stands before what the commas hold, or right before.
      return (
        (a.is(-1, words(', nôtre vôtre mien tien sien')) ||
          a.must(-1, isPos('noun', 'adjective', 'proper'))) &&
        a.could(pastAdverbs(a, 2), isParticiple)
      )
    // `vous pouvez tous régler en ligne`: those of whom it is said stand before it.
    case 'tous':
    case 'toutes':
      return (
        a.someBefore(0, (o) => a.is(o, words('nous vous ils elles'))) ||
        isFloating(a) ||
        // `où tous pourront s'exprimer`: the subject itself.
        a.could(pastWeak(a, 1), (each) => isPersonal(each) && each.person === 3 && each.number === 'plural')
      )
    // `une maison toute en bois`
    case 'toute':
      // `ont toute leur place`
      return a.is(1, words('en leur sa son ma mon ta ton notre votre'))
    // `Merci, ma chérie`: nobody stands before it who could have done it.
    case 'ma':
    case 'ta':
      return a.opens(0)
    // `c'en sera fini`
    case "c'en":
      return a.could(2, ({ lemma }) => lemma === 'être')
    // `varient quelque peu`
    case 'quelque':
      return a.is(1, 'peu')
    // `aucun de nous deux`
    case 'nous':
      return a.is(1, words('deux trois quatre tous toutes autres'))
    // `Tes mains sont glacées, où étais-tu ?`
    case 'où':
      return a.isQuestion() && a.opens(0) && (a.isClitic(2) || a.isClitic(3))
    // `il faudra que nous partions, ou que nous attendions`
    case 'ou':
      if (a.is(1, words("que qu'")) && a.someInSentence(words("que qu'"))) return true
      if (joinsDone(a)) return true
      // `on vous le reprend, ou l'on vous rembourse`: a place would be named before the comma.
      return a.is(-1, ',') && a.is(1, "l'") && a.view.readings[a.at - 2]?.best?.pos === 'verb'
    // `son modéré, lumière tamisée`: the noun, with what could not be said of many.
    case 'son':
      return a.opens(0) && !a.startsSentence(0) && isQualityOfOne(a)
    // `four à pain, puits, tilleul`
    case 'puits':
      return a.ends(1) && a.opens(0)
    // `prêt accordé, délai purgé`: nearness would be to something.
    case 'prêt':
      return a.opens(0) && a.could(1, isParticiple)
    // `venez plutôt demain`: both may be meant.
    case 'plutôt':
      return a.is(1, WHENS)
    case "m'est":
    case "m'ont":
    case "t'ont":
      return a.could(pastAdverbs(a, 2), isParticiple)
    case 'ont':
      return a.is(-1, words("qu' que"))
    default:
      return false
  }
}

const isPlural = ({ number }: { readonly number?: string }): boolean => number === 'plural'

/** `il vous enverra un bon ou vous priera de venir`: the pronoun is the object of the second verb, as of the first. */
function joinsDone(a: Around): boolean {
  if (!a.is(1, words('nous vous'))) return false
  const isThird = (each: Analysis): boolean => isPersonal(each) && each.person === 3
  return a.only(pastWeak(a, 2), isThird) && a.someBefore(0, (o) => a.only(o, isThird))
}

/** One of two, where the first has nothing before it that could be the subject of another verb. */
const isEchoed = (a: Around): boolean => {
  const isCest = (o: number): boolean => a.is(o, "c'") && a.is(o + 1, 'est') && a.opens(o)
  if (a.is(-1, 'et')) return a.someBefore(0, isCest)
  return isCest(0) && a.someAfter(2, (o) => a.is(o, "c'") && a.is(o - 1, 'et'))
}

const isQualityOfOne = (a: Around): boolean =>
  a.could(1, isPos('adjective', 'verb')) && a.only(1, ({ number }) => number === 'singular')

const WHENS = words('demain hier ce cette lundi mardi mercredi jeudi vendredi samedi dimanche')

/**
 * `elles ont toutes pourri`, `vos plantes ont soif, mais pas toutes autant`: past the noun or pronoun that it counts,
 * with no adjective behind that it could be the degree of (`tout émues`).
 */
const isFloating = (a: Around): boolean =>
  a.is(0, 'toutes') && !a.could(1, (each) => each.pos === 'adjective' && each.number === 'plural')

/** `le club remercie ces supporters`: a verb in the singular of the third person, and nobody is spoken to in between. */
function hasOnePossessor(a: Around): boolean {
  for (const o of a.before(0)) {
    if (a.is(o, words("je j' nous vous tu t' ils elles on"))) return false
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best)) return best.person === 3 && best.number === 'singular'
  }
  return false
}
