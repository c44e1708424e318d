import { NO_READING } from '../../lexicon/reading'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { apposedTo } from './apposed'
import { isFiniteVerb, isOpening, pastWeakPronouns, phraseOpensClause, REACH, SURE } from './clause'
import { copulaFrom, isCopula, isReflexive, reflexiveCopula } from './copula'
import {
  type Agreement,
  could,
  isInfinitive,
  isParticiple,
  isPos,
  isPossible,
  may,
  meet,
  must,
} from './features'
import { intensified } from './intensified'
import { isAdjectival, isNoun, isUnchanged } from './nounGroup'
import { openerOf } from './opener'
import { type Subject, suits } from './subject'
import { phrasesOf, subjectsOf } from './subjects'
import { isTimeNoun } from './timeNoun'
import { governedBy } from './verbGroup'

export const attribute = sentenceRule({
  id: 'grammar/attribute',
  kind: 'grammar',
  category: 'accord de l’attribut',
  severity: 'warn',
  message: 'Ce mot s’accorde avec le sujet du verbe.',
  why: 'Après « être », « sembler », « devenir » ou « rester », l’adjectif et le participe prennent le genre et le nombre du sujet. Demandez-vous : qui est… ?',
  examples: {
    match: [
      {
        text: 'Si prudent soient-ils, nos livreurs glissent.',
        marks: 'prudent',
        fixed: 'Si prudents soient-ils, nos livreurs glissent.',
      },
      {
        text: 'Lui ne voulait pas sembler impatients.',
        marks: 'impatients',
        fixed: 'Lui ne voulait pas sembler impatient.',
      },
      { text: 'Iel reste joignables le soir.', marks: 'joignables', fixed: 'Iel reste joignable le soir.' },
      {
        text: 'Nous sommes vraiment désolé pour ce retard.',
        marks: 'désolé',
        fixed: 'Nous sommes vraiment désolés pour ce retard.',
      },
      {
        text: 'Votre commande a bien été expédié ce matin.',
        marks: 'expédié',
        fixed: 'Votre commande a bien été expédiée ce matin.',
      },
      {
        text: 'Les chaussures que vous cherchez sont épuisé.',
        marks: 'épuisé',
        fixed: 'Les chaussures que vous cherchez sont épuisées.',
      },
      {
        text: 'La boutique et l’atelier seront fermé lundi.',
        marks: 'fermé',
        fixed: 'La boutique et l’atelier seront fermés lundi.',
      },
      {
        text: 'Vos retours doivent être déposé en point relais.',
        marks: 'déposé',
        fixed: 'Vos retours doivent être déposés en point relais.',
      },
      {
        text: 'Votre colis semble être perdue.',
        marks: 'perdue',
        fixed: 'Votre colis semble être perdu.',
      },
      {
        text: 'Elles ont été remplacé hier.',
        marks: 'remplacé',
        fixed: 'Elles ont été remplacées hier.',
      },
      {
        text: 'Nous avons lu votre avis et sommes ravi de vous avoir plu.',
        marks: 'ravi',
        fixed: 'Nous avons lu votre avis et sommes ravis de vous avoir plu.',
      },
      {
        text: 'La remise n’a-t-elle pas été appliqué ?',
        marks: 'appliqué',
        fixed: 'La remise n’a-t-elle pas été appliquée ?',
      },
      {
        text: 'Nous sommes désolés et très attristé par cette nouvelle.',
        marks: 'attristé',
        fixed: 'Nous sommes désolés et très attristés par cette nouvelle.',
      },
      {
        text: 'Le remboursement, prévue lundi, arrive.',
        marks: 'prévue',
        fixed: 'Le remboursement, prévu lundi, arrive.',
      },
      {
        text: 'De nouvelles bornes, une fois raccordé au réseau, ouvriront en mai.',
        marks: 'raccordé',
        fixed: 'De nouvelles bornes, une fois raccordées au réseau, ouvriront en mai.',
      },
      {
        text: 'Le four et la plaque, défectueuse depuis lundi, seront changés.',
        marks: 'défectueuse',
        fixed: 'Le four et la plaque, défectueux depuis lundi, seront changés.',
      },
      {
        text: 'Hey Léo, les cartes achetées avant le 3 mai restent valable.',
        marks: 'valable',
        fixed: 'Hey Léo, les cartes achetées avant le 3 mai restent valables.',
      },
      {
        text: 'Notre boutique sera fermé samedi.',
        marks: 'fermé',
        fixed: 'Notre boutique sera fermée samedi.',
      },
      {
        text: 'Elles sont devenues célèbre grâce à vous.',
        marks: 'célèbre',
        fixed: 'Elles sont devenues célèbres grâce à vous.',
      },
      { text: 'Julie est absent aujourd’hui.', marks: 'absent', fixed: 'Julie est absente aujourd’hui.' },
      {
        text: 'Une partie des places ont été vendu.',
        marks: 'vendu',
        fixed: 'Une partie des places ont été vendues.',
      },
      {
        text: 'La remise s’avère trompeur.',
        marks: 'trompeur',
        fixed: 'La remise s’avère trompeuse.',
      },
      {
        text: 'Nos équipes s’efforcent d’être présente.',
        marks: 'présente',
        fixed: 'Nos équipes s’efforcent d’être présentes.',
      },
      {
        text: 'Les rosiers sont si abîmé qu’il faut les couper.',
        marks: 'abîmé',
        fixed: 'Les rosiers sont si abîmés qu’il faut les couper.',
      },
      {
        text: 'Votre voix devrait s’en trouver reposé.',
        marks: 'reposé',
        fixed: 'Votre voix devrait s’en trouver reposée.',
      },
      {
        text: 'Vous êtes venu à sept, quelle joie !',
        marks: 'venu',
        fixed: 'Vous êtes venus à sept, quelle joie !',
      },
      {
        text: 'Les délais me semblent correcte.',
        marks: 'correcte',
        fixed: 'Les délais me semblent corrects.',
      },
      {
        text: 'Mamie sera heureux de vous revoir.',
        marks: 'heureux',
        fixed: 'Mamie sera heureuse de vous revoir.',
      },
      {
        text: 'Hier soir la salle était pleines.',
        marks: 'pleines',
        fixed: 'Hier soir la salle était pleine.',
      },
      {
        text: 'Les lampes étant éteinte, on ne voit rien.',
        marks: 'éteinte',
        fixed: 'Les lampes étant éteintes, on ne voit rien.',
      },
      {
        text: 'Mon oncle et ses deux fils, présent hier, ont adoré.',
        marks: 'présent',
        fixed: 'Mon oncle et ses deux fils, présents hier, ont adoré.',
      },
      {
        text: 'Les prix ayant été relevé, nous annulons.',
        marks: 'relevé',
        fixed: 'Les prix ayant été relevés, nous annulons.',
      },
      {
        text: 'Le miroir de la cabine deux est cassée.',
        marks: 'cassée',
        fixed: 'Le miroir de la cabine deux est cassé.',
      },
      {
        text: 'Une autre borne, attendu de longue date, arrive.',
        marks: 'attendu',
        fixed: 'Une autre borne, attendue de longue date, arrive.',
      },
      {
        text: 'Fabriqué à la main, nos bougies sont en cire.',
        marks: 'Fabriqué',
        fixed: 'Fabriquées à la main, nos bougies sont en cire.',
      },
      {
        text: 'Conscient de la gêne, nous vous remboursons.',
        marks: 'Conscient',
        fixed: 'Conscients de la gêne, nous vous remboursons.',
      },
      {
        text: 'La remise vous est tout de même accordé.',
        marks: 'accordé',
        fixed: 'La remise vous est tout de même accordée.',
      },
      {
        text: 'Seules les boutiques du nord restent ouverte.',
        marks: 'ouverte',
        fixed: 'Seules les boutiques du nord restent ouvertes.',
      },
      {
        text: 'Ceux qui ont un billet sont attendu à 20 h.',
        marks: 'attendu',
        fixed: 'Ceux qui ont un billet sont attendus à 20 h.',
      },
      {
        text: 'Nous voilà rassuré par votre message.',
        marks: 'rassuré',
        fixed: 'Nous voilà rassurés par votre message.',
      },
      {
        text: 'Nous sommes sûrs d’être prêt lundi.',
        marks: 'prêt',
        fixed: 'Nous sommes sûrs d’être prêts lundi.',
      },
      {
        text: 'Ma belle, tes photos sont enfin imprimé.',
        marks: 'imprimé',
        fixed: 'Ma belle, tes photos sont enfin imprimées.',
      },
      {
        text: 'La plupart de nos terrasses sont chauffés.',
        marks: 'chauffés',
        fixed: 'La plupart de nos terrasses sont chauffées.',
      },
      {
        text: 'Depuis, des barrières ont été installée.',
        marks: 'installée',
        fixed: 'Depuis, des barrières ont été installées.',
      },
      {
        text: 'Vos bottes, comme promis, sont réparés.',
        marks: 'réparés',
        fixed: 'Vos bottes, comme promis, sont réparées.',
      },
      {
        text: 'Les parents à qui les dates ont été donné sont prévenus.',
        marks: 'donné',
        fixed: 'Les parents à qui les dates ont été données sont prévenus.',
      },
      {
        text: 'Les cartes dont vous parlez ayant été retiré, nous en créons deux.',
        marks: 'retiré',
        fixed: 'Les cartes dont vous parlez ayant été retirées, nous en créons deux.',
      },
      {
        text: 'Votre demande est déposée au guichet ou envoyé par courrier.',
        marks: 'envoyé',
        fixed: 'Votre demande est déposée au guichet ou envoyée par courrier.',
      },
      {
        text: 'Ayant été informé trop tard, nos techniciens n’ont pu venir.',
        marks: 'informé',
        fixed: 'Ayant été informés trop tard, nos techniciens n’ont pu venir.',
      },
      {
        text: 'Reconduit chaque année, votre adhésion vaut un an.',
        marks: 'Reconduit',
        fixed: 'Reconduite chaque année, votre adhésion vaut un an.',
      },
      {
        text: 'La salle où sont exposé les toiles est fermée.',
        marks: 'exposé',
        fixed: 'La salle où sont exposées les toiles est fermée.',
      },
      {
        text: 'Vos ordonnances sont renouvelés.',
        marks: 'renouvelés',
        fixed: 'Vos ordonnances sont renouvelées.',
      },
      {
        text: 'Votre photo (elle est belle) est imprimé.',
        marks: 'imprimé',
        fixed: 'Votre photo (elle est belle) est imprimée.',
      },
      {
        text: 'Nos vendeurs, dont deux ont été formé ici, vous aident.',
        marks: 'formé',
        fixed: 'Nos vendeurs, dont deux ont été formés ici, vous aident.',
      },
    ],
    pass: [
      'Les clés sont remises au client choisi par nous et prévenu par mail.',
      'Les gens que nous avons vus avec un chien ayant été mordu sont partis.',
      'Ayant été averti trop tard, la visite n’a pu avoir lieu.',
      'N’ayant pas été prévenus, notre équipe n’a rien pu faire.',
      'Dit autrement, la salle est pleine.',
      'Si prudents soyez-vous, si grande soit-elle, aussi petits soient-ils.',
      'Lui ne sera jamais content, eux ne semblent pas prêts.',
      'Iel est contente, iel est content, iels sont arrivées.',
      'Laquelle avez-vous choisie ? Lesquels sont prêts ?',
      'Il est agréable d’être bien reçus.',
      'Le voilà prêt, et nous voici ravis.',
      'Noté pour lundi, la table est à vous, et merci.',
      'Désolé pour ce retard, nous faisons au mieux.',
      'Arrivés à midi, la porte était close.',
      'La pose coûte cent euros, la dépose, le double, et le joint, s’il fuit, sera changé.',
      'Écrivez au guichet avec votre demande, justificatif à l’appui.',
      'Le chef et ses serveuses, souriantes et rapides, nous ont ravis.',
      'La salle n’ayant pas été réservée, nous annulons.',
      'Papa et maman sont ravis.',
      'Vous êtes venu à 7 h, vous êtes passé à deux heures.',
      'Nous sommes, si la météo le permet, ouverts.',
      'Les clés sont chez la voisine, étant absents lundi.',
      'Julie, nous sommes ravis.',
      'Camille est ravie, Dominique est prêt.',
      'Elle se fait livrer, ils se trouvent près de vous.',
      'Vous êtes satisfaite et nous en sommes ravis.',
      'On est désolés, on est ravi aussi.',
      'C’est noté, la réponse est prête.',
      'Je suis désolée.',
      'Une partie des colis est arrivée, une partie des clients sont livrés.',
      'La plupart des photos sont publiées.',
      'Le pull et la jupe sont arrivés.',
      'Les frais de port sont offerts dès 50 €.',
      'Nous restons à votre disposition et sommes là pour vous.',
      'Les colis de Julie sont partis.',
      'Il est prévu que la boutique rouvre.',
      'Chacune de nos équipes est formée.',
      'Nous vous sommes reconnaissants.',
      'Ces prix restent bon marché.',
      'Les photos sont top et les prix sont sympa.',
      'Ma sœur et moi sommes ravies.',
      'Nos bornes seront de nouveau accessibles lundi.',
      'Les habitués du café, fermé depuis juin, attendent.',
      'Après ce constat, touchée par vos mots, l’équipe vous répond.',
      'Votre adresse est bel et bien enregistrée.',
      'Vos chaussures, pourvu que la boîte soit intacte, sont reprises.',
      'Vos mots, chère Agnès, nous touchent.',
      'Votre musique me tient éveillé.',
      'Le docteur Roussel, rentrée hier, vous répondra.',
      'Dans le bac, lavées hier, t’attendent trois salades.',
      'Plus de deux mille photos nous sont parvenues.',
      'Les voisins ont bâché les meubles, protégé les sols et balayé la cour.',
      'La plus jeune de nos grimpeuses, âgée de huit ans, a gagné.',
      'Merci aux brancardiers et aux infirmières, si prévenants avec moi.',
      'Dix mille bouteilles ont été tirées de cette vigne.',
      'Parmi vos perruches, c’est la mauve, toujours perchée en haut, qui chante.',
      'Tu as été déçue, et nous en sommes désolés.',
      'Le colis (et la lettre) sont arrivés.',
      'Nous sommes tout ouïe.',
      'La gérante en est touchée et se joint à nous.',
      'Le mur contre lequel sont posés les vélos est sale.',
      'Nous donnons nos plants à qui les demande.',
      'La véto, débordée mais patiente, nous a reçus.',
    ],
  },
  *check(view) {
    for (const [at, target] of apposedTo(view, phrasesOf(view))) {
      const hit = agreementHit(view, at, isAdjectival, target)
      if (hit) yield hit
    }
    const [opener, asked] = openerOf(view) ?? []
    const opening =
      opener === undefined || !asked ? undefined : agreementHit(view, opener, isAdjectival, asked)
    if (opening) yield opening
    for (const [verb, subject] of subjectsOf(view)) yield* attributesOf(view, verb, subject)
    for (const { start, end, attribute } of phrasesOf(view)) {
      const helper = helperOfClause(view, end)
      // `les salles étant toutes occupées`: a clause of its own, with no verb that has a person.
      if (view.tokens[helper]?.norm === 'étant' && phraseOpensClause(view, start))
        yield* joinedBy(view, helper, attribute)
      // `la salle ayant été réservée`
      const having = view.tokens[helper]?.norm === "n'" ? helper + 1 : helper
      const been = view.tokens[having]?.norm === 'ayant' ? governedBy(view, having)?.at : undefined
      if (been !== undefined && view.tokens[been]?.norm === 'été' && phraseOpensClause(view, start))
        yield* joinedBy(view, been, attribute)
    }
    yield* presented(view)
    yield* intensified(view)
    for (let joint = 1; joint < view.tokens.length; joint++) {
      const verb = pastWeakPronouns(view, joint + 1)
      const shared = sharedSubject(view, joint, verb)
      if (shared) yield* attributesOf(view, verb, shared)
    }
  },
})

/** `les pneus dont vous parlez ayant été montés`: past a relative clause that no noun of its own ends. */
function helperOfClause(view: SentenceView, end: number): number {
  const { tokens } = view
  const isRelative = (at: number): boolean => /^(?:qu[ei']|qui|dont|où)$/.test(tokens[at]?.norm ?? '')
  const relative = isRelative(end)
    ? end
    : isRelative(end + 1) && may(view, end, isPos('preposition'))
      ? end + 1
      : end
  if (relative === end && !isRelative(end)) return end
  let hasVerb = false
  for (let i = relative + 1; i < relative + FAR_HELPER; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'punctuation' || isRelative(i)) return end
    if (/^(?:ayant|étant)$/.test(token.norm)) {
      const before = tokens[i - 1]?.norm === "n'" ? i - 2 : i - 1
      // `dont vous faites état`: bare, it belongs to the verb.
      const isOfNoun =
        may(view, before, isNoun) && may(view, before - 1, isPos('determiner', 'adjective', 'preposition'))
      return hasVerb && !isOfNoun ? before + 1 : end
    }
    hasVerb ||= isFiniteVerb(view, i)
  }
  return end
}
const FAR_HELPER = 12

const PRESENTED = table<Agreement>({
  nous: { genders: 3, numbers: 2 },
  les: { genders: 3, numbers: 2 },
  me: { genders: 3, numbers: 1 },
  te: { genders: 3, numbers: 1 },
  le: { genders: 1, numbers: 1 },
  la: { genders: 2, numbers: 1 },
})

/** `nous voici installés`, `la voilà réparée` */
function* presented(view: SentenceView): Generator<Hit> {
  for (let at = 1; at < view.tokens.length - 1; at++) {
    const target = PRESENTED[view.tokens[at - 1]?.norm ?? '']
    if (target && /^voi(?:ci|là)$/.test(view.tokens[at]?.norm ?? '')) yield* joinedBy(view, at, target)
  }
}

export function* attributesOf(view: SentenceView, verb: number, subject: Subject): Generator<Hit> {
  // `votre musique me tient éveillé`: whom it keeps so.
  // But `ils me semblent longs`.
  const isToOne = subject.person === 3 && /^(?:me|m'|te|t')$/.test(view.tokens[verb - 1]?.norm ?? '')
  if (isToOne && !must(view, verb, isCopula)) return
  const copula = isToOne
    ? verb
    : isReflexive(view, verb)
      ? reflexiveCopula(view, verb)
      : copulaFrom(view, verb, subject)
  if (copula === undefined) return
  if (hasObject(view, verb - 1, verb)) return
  const target = targetFor(view, verb, subject)
  yield* joinedBy(view, copula, subject.numbers !== target.numbers ? severalBy(view, copula, target) : target)
}

/** `vous êtes tous venus`, `vous êtes venus à sept`, `on est tous ravis`: what follows says that they are many. */
function severalBy(view: SentenceView, copula: number, target: Agreement): Agreement {
  const at = governedBy(view, copula)?.at ?? copula
  const all = view.tokens.slice(copula, at).find(({ norm }) => /^(?:tous|toutes)$/.test(norm))
  if (all) return { genders: all.norm === 'toutes' ? 2 : target.genders, numbers: 2 }
  const isCounted =
    view.tokens[at + 1]?.norm === 'à' &&
    isWord(view.tokens[at + 2]) &&
    may(view, at + 2, ({ kind }) => kind === 'cardinal') &&
    (!view.tokens[at + 3] || !isWord(view.tokens[at + 3]))
  return isCounted && could(view, at, isParticiple) ? { ...target, numbers: 2 } : target
}

/** The adjectives and participles behind the verb, joined to one another. */
function* joinedBy(view: SentenceView, copula: number, asked: Agreement): Generator<Hit> {
  let target = asked
  let governed = governedBy(view, copula)
  // `sommes là en privé`, `sont en sus`: what seems a pronoun is a preposition.
  if (governed && view.tokens[governed.at - 1]?.norm === 'en') return
  let from = copula
  while (governed && isAttribute(view, governed.at)) {
    const { at } = governed
    if (hasObject(view, from, at)) return
    if (!leadsNoun(view, at) && clashes(view, at, isAdjectival, target)) {
      const hit = agreementHit(view, at, isAdjectival, target)
      if (hit) yield hit
    }
    const next = view.tokens[at + 1]
    const joining = isJoining(view, at) ? at : handedOn(view, at)
    if (joining !== undefined) {
      governed = governedBy(view, joining)
      continue
    }
    const isNext = next?.norm === 'et' || next?.norm === 'ou' || next?.norm === 'mais'
    const joint = isNext ? at + 1 : jointAfter(view, at)
    if (joint !== undefined) from = joint
    // `les élèves sont inscrits ici ou envoyée`: the first one tells their gender.
    const shown = joint === undefined || isNext ? undefined : allowedBy(view, at, isAdjectival)
    if (shown && (shown.genders & target.genders) !== 0)
      target = { ...target, genders: shown.genders & target.genders }
    governed = joint === undefined ? undefined : governedBy(view, joint)
    // `elle en est touchée et se joint à nous`: a verb of its own.
    if (governed?.hasPronoun) return
  }
}

/**
 * `déposées au guichet ou envoyées par courrier`: the joint past what goes with the first participle. No participle
 * or adjective stands between, which the second one could be joined to.
 */
function jointAfter(view: SentenceView, at: number): number | undefined {
  if (!could(view, at, isParticiple)) return undefined
  const between: Agreement[] = []
  for (let i = at + 1; i < at + FAR_JOINT; i++) {
    const token = view.tokens[i]
    if (!token || !(isWord(token) || token.kind === 'number')) return undefined
    if (/^(?:et|ou)$/.test(token.norm)) {
      const second = governedBy(view, view.tokens[i + 1]?.norm === 'bien' ? i + 1 : i)
      if (second === undefined) return undefined
      const own = allowedBy(view, second.at, isParticiple)
      const isDone =
        own !== undefined &&
        // `envoyé` is a noun too, which no article leads here.
        must(view, second.at, (each) => isAdjectival(each) || isNoun(each)) &&
        may(view, second.at + 1, isPos('preposition'))
      return isDone && !between.some((each) => isPossible(meet(each, own))) ? second.at - 1 : undefined
    }
    if (/^(?:qu[ei']|qui|dont|où|si|quand|pour|mais)$/.test(token.norm) || isFiniteVerb(view, i))
      return undefined
    if (may(view, i, isInfinitive)) return undefined
    const best = view.readings[i]?.best
    // `en mains propres ou envoyés`: what does not agree with it is joined to something else.
    const quality = best && isAdjectival(best) ? allowedBy(view, i, isAdjectival) : undefined
    const noun = allowedBy(view, i - 1, isNoun)
    if (quality) between.push(noun ? meet(quality, noun) : quality)
  }
  return undefined
}
const FAR_JOINT = 8

/**
 * `Il sont formés`: where the number of the subject cannot be heard, what the verb and the adjective agree on may be
 * right; the rule of the verb asks who is.
 */
const targetFor = (
  view: SentenceView,
  verb: number,
  { numbers, attribute, isSilent, kind }: Subject,
): Agreement => {
  const shown = allowedBy(view, verb, ({ pos }) => pos === 'verb')?.numbers ?? 3
  // `une partie des billets ont été vendus`: either is right, and the verb has chosen.
  if (kind === 'phrase' && numbers === 3 && attribute.numbers === 3 && shown !== 3)
    return { ...attribute, numbers: shown }
  return isSilent && (shown & numbers) === 0 ? { ...attribute, numbers: 3 } : attribute
}

/** `elle l'est`, `c'est la plus dure`: a pronoun or an article stands for the attribute or leads a noun. */
const hasObject = (view: SentenceView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (/^(?:l'|le|la|les|rien)$/.test(view.tokens[i]?.norm ?? '')) return true
  }
  return false
}

/** An adjective or a participle here: no adverb, no noun that the sentence prefers. */
function isAttribute(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (!isWord(token) || isUnchanged(view, at) || /^\p{Lu}/u.test(token.text)) return false
  if (!could(view, at, isAdjectival)) return false
  const { best, margin } = view.readings[at] ?? NO_READING
  // `sont attendu`: a preposition elsewhere.
  const isDone = best !== undefined && isParticiple(best) && margin >= SURE
  if (
    !isDone &&
    !/^nuls?$/.test(token.norm) &&
    may(
      view,
      at,
      isPos('adverb', 'preposition', 'determiner', 'pronoun', 'conjunction', 'interjection', 'numeral'),
    )
  )
    return false
  // `nous sommes tout ouïe`: all ears, a noun.
  if (view.tokens[at - 1]?.norm === 'tout' && token.norm === 'ouïe') return false
  if (view.tokens[at - 1]?.norm === 'bien' && /^(?:sûr|entendu)$/.test(token.norm)) return false
  if (best === undefined) return false
  // `ceux-ci sont secret`: a noun would not stand bare there, unless what follows bears it (`sont cause de`).
  const isDoubtful = best.pos === 'noun' && margin < SURE / 2 && !isWord(view.tokens[at + 1])
  return isAdjectival(best) || could(view, at, isParticiple) || isDoubtful
}

/** `nous sommes bon public`, `ils restent grand amateurs`: an adjective that a noun follows is the noun's. */
const leadsNoun = (view: SentenceView, at: number): boolean =>
  !must(view, at, isParticiple) &&
  !isJoining(view, at) &&
  // `sera fermé samedi`.
  !isTimeNoun(view, at + 1) &&
  // `célèbres grâce à vous`.
  !may(view, at + 1, isPos('preposition')) &&
  // `restent ouvertes tout l'été`
  view.tokens[at + 1]?.norm !== 'tout' &&
  may(view, at + 1, isPos('noun', 'adjective'))

/** `sommes sûrs d'être prêts`, `est censée être changée`: the infinitive has the same subject. */
function handedOn(view: SentenceView, at: number): number | undefined {
  if (!could(view, at, ({ lemma }) => HANDING_ON.test(lemma))) return undefined
  const be = /^d[e']$/.test(view.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  return may(view, be, (each) => isInfinitive(each) && isCopula(each)) ? be : undefined
}
const HANDING_ON =
  /^(?:susceptible|capable|censé|supposé|supposer|sûr|fier|heureux|ravi|content|triste|déçu|forcé|contraint|digne)$/

/** `sont devenues célèbres`: the participle agrees, and so does what it joins. */
const isJoining = (view: SentenceView, at: number): boolean =>
  could(view, at, (each) => isParticiple(each) && isCopula(each))

/** `nous avons vérifié et sommes désolés`: a verb joined to the one before shares its subject. */
export function sharedSubject(view: SentenceView, joint: number, verb: number): Subject | undefined {
  if (!/^(?:et|mais)$/.test(view.tokens[joint]?.norm ?? '')) return undefined
  if (!may(view, verb, isCopula) && !may(view, verb, ({ kind }) => kind === 'auxiliary')) return undefined
  const subjects = subjectsOf(view)
  const own = subjects.get(verb)
  // `et vous sera présentée`: an object, where the verb is not its own.
  if (own && (own.kind !== 'pronoun' || could(view, verb, suits(own)))) return undefined
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return undefined
    const subject = subjects.get(i)
    if (subject) return could(view, verb, suits(subject)) && subject.kind !== 'inverted' ? subject : undefined
    if (may(view, i, ({ person }) => person > 0) && may(view, i, isPos('verb'))) return undefined
  }
  return undefined
}
