import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { isAgreed } from '../style/queDont'
import { agreementHit, clashes } from './agreement'
import { isOpening } from './clause'
import {
  type Agreement,
  could,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  may,
  must,
  spanOf,
} from './features'
import { objectBefore } from './objectBefore'
import { subjectsOf } from './subjects'
import { governedBy } from './verbGroup'
import { isWhen } from './when'

const UNMARKED: Agreement = { genders: 1, numbers: 1 }

/** What they take is a measure or an infinitive that is left out: they do not agree (Grevisse, §§ 942-944). */
const UNCHANGING = new Set(
  'coûter valoir peser durer courir marcher vivre dormir régner mesurer pouvoir devoir vouloir falloir souhaiter dire penser croire savoir préférer espérer'.split(
    ' ',
  ),
)

export const participleHave = sentenceRule({
  id: 'grammar/participle-avoir',
  kind: 'grammar',
  category: 'accord du participe avec avoir',
  severity: 'warn',
  message:
    'Le participe employé avec « avoir » s’accorde avec un complément direct placé avant lui, et seulement avec lui.',
  why: 'Demandez-vous : reçu quoi ? Si la réponse est écrite avant le verbe, le participe s’accorde avec elle ; sinon il ne change pas.',
  examples: {
    match: [
      {
        text: 'Les murs que nous avons vus démolir étaient vieux.',
        marks: 'vus',
        fixed: 'Les murs que nous avons vu démolir étaient vieux.',
      },
      {
        text: 'Les articles que vous avez commandé sont arrivés.',
        marks: 'commandé',
        fixed: 'Les articles que vous avez commandés sont arrivés.',
      },
      {
        text: 'Nous avons bien reçus votre colis.',
        marks: 'reçus',
        fixed: 'Nous avons bien reçu votre colis.',
      },
      {
        text: 'Vos photos, nous les avons publié hier.',
        marks: 'publié',
        fixed: 'Vos photos, nous les avons publiées hier.',
      },
      {
        text: 'On les a toutes vérifié ce matin.',
        marks: 'vérifié',
        fixed: 'On les a toutes vérifiées ce matin.',
      },
      {
        text: 'Le coursier en a livrées deux.',
        marks: 'livrées',
        fixed: 'Le coursier en a livré deux.',
      },
      {
        text: 'Quelle taille avez-vous choisi ?',
        marks: 'choisi',
        fixed: 'Quelle taille avez-vous choisie ?',
      },
      {
        text: 'La personne que vous avez eu au téléphone vous rappellera.',
        marks: 'eu',
        fixed: 'La personne que vous avez eue au téléphone vous rappellera.',
      },
      {
        text: 'La remarque que notre équipe a transmis est utile.',
        marks: 'transmis',
        fixed: 'La remarque que notre équipe a transmise est utile.',
      },
      {
        text: 'Les retouches que nous avons faites faire vous plairont.',
        marks: 'faites',
        fixed: 'Les retouches que nous avons fait faire vous plairont.',
      },
      {
        text: 'Merci, vous nous avez beaucoup aidé.',
        marks: 'aidé',
        fixed: 'Merci, vous nous avez beaucoup aidés.',
      },
      {
        text: 'L’exposition que vous avez visité dimanche est prolongée.',
        marks: 'visité',
        fixed: 'L’exposition que vous avez visitée dimanche est prolongée.',
      },
      {
        text: 'Nous regrettons que la livraison ait eue lieu en votre absence.',
        marks: 'eue',
        fixed: 'Nous regrettons que la livraison ait eu lieu en votre absence.',
      },
      {
        text: 'Nous corrigeons ce que vous avez signalés.',
        marks: 'signalés',
        fixed: 'Nous corrigeons ce que vous avez signalé.',
      },
      {
        text: 'Les vitres que des passants ont cassé sont remplacées.',
        marks: 'cassé',
        fixed: 'Les vitres que des passants ont cassées sont remplacées.',
      },
      {
        text: 'Le nom et l’adresse que vous avez indiqué sont faux.',
        marks: 'indiqué',
        fixed: 'Le nom et l’adresse que vous avez indiqués sont faux.',
      },
      {
        text: 'Merci pour les heures que vous avez passé avec nous.',
        marks: 'passé',
        fixed: 'Merci pour les heures que vous avez passées avec nous.',
      },
      {
        text: 'Combien de points avez-vous cumulé ?',
        marks: 'cumulé',
        fixed: 'Combien de points avez-vous cumulés ?',
      },
      {
        text: 'Bonjour Léa, la carte que vous avez reçu est valable.',
        marks: 'reçu',
        fixed: 'Bonjour Léa, la carte que vous avez reçue est valable.',
      },
      {
        text: 'Je vous renvoie la notice, que vous avez sûrement égaré.',
        marks: 'égaré',
        fixed: 'Je vous renvoie la notice, que vous avez sûrement égarée.',
      },
      {
        text: 'Les bottes que vous aviez oublié la veille sont au vestiaire.',
        marks: 'oublié',
        fixed: 'Les bottes que vous aviez oubliées la veille sont au vestiaire.',
      },
      {
        text: 'La réponse que nous a transmis votre agence est claire.',
        marks: 'transmis',
        fixed: 'La réponse que nous a transmise votre agence est claire.',
      },
      {
        text: 'La confirmation que vous avez reçu est valable.',
        marks: 'reçu',
        fixed: 'La confirmation que vous avez reçue est valable.',
      },
      {
        text: 'Ce sont des retards que nous avons vite rattrapé.',
        marks: 'rattrapé',
        fixed: 'Ce sont des retards que nous avons vite rattrapés.',
      },
      {
        text: 'Merci, vous m’avez beaucoup aidés.',
        marks: 'aidés',
        fixed: 'Merci, vous m’avez beaucoup aidé.',
      },
      {
        text: 'La place que l’on vous a réservé est au premier rang.',
        marks: 'réservé',
        fixed: 'La place que l’on vous a réservée est au premier rang.',
      },
      {
        text: 'La colle que vous avez choisi sèche vite.',
        marks: 'choisi',
        fixed: 'La colle que vous avez choisie sèche vite.',
      },
      {
        text: 'Les enfants que nous avons vu grandir sont fiers.',
        marks: 'vu',
        fixed: 'Les enfants que nous avons vus grandir sont fiers.',
      },
      {
        text: 'Les avis que nous aurions dus publier sont en ligne.',
        marks: 'dus',
        fixed: 'Les avis que nous aurions dû publier sont en ligne.',
      },
      {
        text: 'Vos lettres, que nous n’avons lu que ce matin, sont claires.',
        marks: 'lu',
        fixed: 'Vos lettres, que nous n’avons lues que ce matin, sont claires.',
      },
      {
        text: 'Les fuites que plusieurs d’entre vous nous ont signalé sont réparées.',
        marks: 'signalé',
        fixed: 'Les fuites que plusieurs d’entre vous nous ont signalées sont réparées.',
      },
      {
        text: 'La nappe que vous aimez et que nous avons reçu hier est en rayon.',
        marks: 'reçu',
        fixed: 'La nappe que vous aimez et que nous avons reçue hier est en rayon.',
      },
      {
        text: 'La cliente est celle de Manon, que nous avons formé ici.',
        marks: 'formé',
        fixed: 'La cliente est celle de Manon, que nous avons formée ici.',
      },
      {
        text: 'Notre patron, que cette panne a vexée, sourit.',
        marks: 'vexée',
        fixed: 'Notre patron, que cette panne a vexé, sourit.',
      },
      {
        text: 'Cette carte, trouvée ici, m’a donnée une idée.',
        marks: 'donnée',
        fixed: 'Cette carte, trouvée ici, m’a donné une idée.',
      },
      {
        text: 'Ton mot m’a remontée le moral.',
        marks: 'remontée',
        fixed: 'Ton mot m’a remonté le moral.',
      },
      {
        text: 'Il a plu plus que prévu, et nous avons passées la soirée au chaud.',
        marks: 'passées',
        fixed: 'Il a plu plus que prévu, et nous avons passé la soirée au chaud.',
      },
      {
        text: 'Votre lettre nous a tous ému.',
        marks: 'ému',
        fixed: 'Votre lettre nous a tous émus.',
      },
      {
        text: 'Ta fiche est complète et dès que la mairie l’aura validé, tu seras prévenu.',
        marks: 'validé',
        fixed: 'Ta fiche est complète et dès que la mairie l’aura validée, tu seras prévenu.',
      },
      {
        text: 'C’est pour cela que nous avons changés de local.',
        marks: 'changés',
        fixed: 'C’est pour cela que nous avons changé de local.',
      },
      {
        text: 'C’est dans ce parc que nous avons plantées vos roses.',
        marks: 'plantées',
        fixed: 'C’est dans ce parc que nous avons planté vos roses.',
      },
      {
        text: 'Voilà ce que nos apprenties ont apprises à coudre.',
        marks: 'apprises',
        fixed: 'Voilà ce que nos apprenties ont appris à coudre.',
      },
      {
        text: 'La fête que vous aimez revient, et ceux qui avaient payés leur place la gardent.',
        marks: 'payés',
        fixed: 'La fête que vous aimez revient, et ceux qui avaient payé leur place la gardent.',
      },
      {
        text: 'Quant à la selle, je l’ai remonté ce matin.',
        marks: 'remonté',
        fixed: 'Quant à la selle, je l’ai remontée ce matin.',
      },
      {
        text: 'Les façades en chêne que vous aviez choisi sont posées.',
        marks: 'choisi',
        fixed: 'Les façades en chêne que vous aviez choisies sont posées.',
      },
      {
        text: 'Je n’ai pas sus répondre.',
        marks: 'sus',
        fixed: 'Je n’ai pas su répondre.',
      },
      {
        text: 'Le plan et les photos que vous avez envoyé sont arrivés.',
        marks: 'envoyé',
        fixed: 'Le plan et les photos que vous avez envoyés sont arrivés.',
      },
      {
        text: 'La boîte que vous attendiez a traîné, ce qui explique que vous ayez reçues deux lettres.',
        marks: 'reçues',
        fixed: 'La boîte que vous attendiez a traîné, ce qui explique que vous ayez reçu deux lettres.',
      },
    ],
    pass: [
      'La remarque que vous avez fait suivre, dont vous avez pris soin.',
      'Quelles belles photos tu m’as envoyées, et quel mal tu m’as pris !',
      'Nous vous confirmons, Madame, que nous avons reçu votre lettre.',
      'Deux places étaient libres au premier rang, que nous avons offertes.',
      'À peine ai-je ouvert la porte que trois chiots m’ont sauté dessus.',
      'Nous avons reçu vos photos et nous les avons publiées.',
      'C’est avec une grande tristesse que nous avons appris la nouvelle.',
      'Les articles que vous avez dû payer sont remboursés.',
      'La somme que cela vous a coûté est remboursée.',
      'Nous avons informé les clientes que vous avez reçu leur colis.',
      'La salle, comme vous l’avez remarqué, est pleine.',
      'Je l’ai reçue hier, je l’ai reçu aussi.',
      'Vous nous avez écrit, vous nous avez envoyé un message.',
      'Les frais de la livraison que vous avez payés, que vous avez payée.',
      'Nous avons différentes tailles et vous en avez reçu deux.',
      'Combien en avez-vous reçus ? Ils nous en ont informés.',
      'À quelle heure avez-vous commandé ?',
      'La preuve que vous avez payé suffit.',
      'Chaque fois que vous avez commandé, nous avons livré.',
      'Les pulls que nous avons laissé sécher.',
      'L’imprimeur, auquel nous l’avons signalée, corrige la faute.',
      'La robe que, quand vous avez appelé, j’ai cherchée est là.',
      'Une telle joie que nous avons pleuré.',
      'Les deux heures que le trajet a duré sont décomptées.',
      'L’assurance que vous avez payé nous suffit.',
      'La chaleur qu’il a fait a été rude.',
      'On m’a tant parlé de vos glaces que j’ai fini par venir.',
      'La planche à découper que vous aviez choisie est là.',
      'Les plantes que nous avons mis tant de temps à choisir sont vendues.',
      'La gérante, que j’ai fini par joindre, a été charmante.',
      'La couette deux places que j’ai reçue est tachée.',
      'C’est la photo où je ris qu’on a choisie.',
      'Il fallait ranger la salle et la cour, Luc l’a fait.',
      'Soyez certains que nous avons lu votre lettre.',
      'La caissière, qui l’a vu trois fois, adore ce film.',
      'Il passe donc sous une porte, vous l’avez montré.',
      'La pièce que nous avons vu jouer est longue.',
      'La fenêtre est ouverte, je l’ai vérifié.',
      'La factrice est passée et la gardienne l’a reçu.',
      'Les règles sont simples, mais je vois que beaucoup ont oublié.',
      'Le traiteur nous a remis les clés.',
      'Merci de nous avoir prévenus.',
      'Elle m’a prévenue la veille, et on m’a accueillie les bras ouverts.',
      'C’est pour la lampe que vous avez commandée.',
      'C’est pour celle que vous avez commandée.',
      'Vous nous avez reçus le sourire aux lèvres, on vous a servis un à un.',
      'Vous nous avez bien reçus ma femme et moi.',
      'Il nous a livrés les premiers.',
      'On m’a servie une dernière fois avant la fermeture.',
      'La dame que nous avons vue peindre est une voisine.',
      'C’est avec les vis que nous avons trouvées que la porte tient.',
      'C’est pourquoi nous les avons prévenues.',
    ],
  },
  *check(view) {
    for (let at = 0; at < view.tokens.length; at++) {
      if (!may(view, at, ({ lemma, kind }) => kind === 'auxiliary' && lemma === 'avoir')) continue
      const hit = participleHit(view, at)
      if (hit) yield hit
    }
  },
})

function participleHit(view: SentenceView, auxiliary: number): Hit | undefined {
  const governed = governedBy(view, auxiliary)
  // `la chaleur qu'il a faite`: nobody made it.
  if (governed && isWeather(view, auxiliary, governed.at)) return ifClashes(view, governed.at, UNMARKED)
  // `la chaleur qu'il a fait`, `tant de glaces que j'ai fini par venir`
  if (governed && (isImpersonal(view, auxiliary, governed.at) || isSoMuchThat(view, auxiliary)))
    return undefined
  // `elles l'ont été`: of être it never changes.
  if (governed && view.tokens[governed.at]?.norm === 'étés')
    return { span: spanOf(view.tokens[governed.at] ?? { start: 0, end: 0 }), suggestions: ['été'] }
  if (!governed || governed.hasPronoun || !isPlainParticiple(view, governed.at)) return undefined
  const { at } = governed
  // `les arbres que j'ai vu abattre`: they were felled, and did nothing.
  if (isSeenDone(view, at)) return ifClashes(view, at, UNMARKED)
  // `que nous aurions dû publier`, `qui aurait dû arriver`: what is owed or possible is the infinitive.
  if (ownsInfinitive(view, at)) return ifClashes(view, at, UNMARKED)
  const object = objectBefore(view, auxiliary, at)
  if (object.kind === 'unknown') return undefined
  if (object.kind === 'none') {
    // `les sacs dont nos vendeurs ont remplis`: the relative is the slip, and its own rule says so.
    const dont = view.tokens.findLastIndex(({ norm }, i) => i < auxiliary && norm === 'dont')
    if (dont > 0 && isAgreed(view, dont)) return undefined
    // `peu a peu abandonnées`: an `a` without a subject is a slip for `à`.
    const isSlip =
      view.tokens[auxiliary]?.norm === 'a' &&
      !subjectsOf(view).has(auxiliary) &&
      // `pas un détail ne t'a échappé`
      !/^(?:[mt]'|[nv]ous|lui|leur)$/.test(view.tokens[auxiliary - 1]?.norm ?? '')
    return isSlip || isFollowedByNoun(view, at) ? undefined : ifClashes(view, at, UNMARKED)
  }
  // `ce qu'ils ont appris à faire`: whichever verb it belongs to, nothing agrees.
  const isUnmarked = object.targets.every(({ genders, numbers }) => genders === 1 && numbers === 1)
  if (!isUnmarked && leadsInfinitive(view, at)) {
    // `fait` never agrees before an infinitive; of `laissé` both are written since 1990.
    if (must(view, at, ({ lemma }) => lemma === 'faire') && isInfinitiveNext(view, at))
      return ifClashes(view, at, UNMARKED)
    if (!isSeenDoing(view, at)) return undefined
  }
  if (!takesObject(view, at) || (isQue(view, at + 1) && !isDenied(view, auxiliary))) return undefined
  if (object.isRelative && mayHaveOwnObject(view, at)) return undefined
  const [target] = object.targets
  if (!target || !object.targets.every((each) => clashes(view, at, isParticiple, each))) return undefined
  return agreementHit(view, at, isParticiple, target)
}

/** `il a fait`, `il a fallu`, `il y a eu`: nobody does it. */
const isImpersonal = ({ tokens }: SentenceView, auxiliary: number, at: number): boolean =>
  (tokens[auxiliary - 1]?.norm === 'il' && /^(?:fait|faite?s?|fallue?s?)$/.test(tokens[at]?.norm ?? '')) ||
  (tokens[auxiliary - 1]?.norm === 'y' && tokens[auxiliary - 2]?.norm === 'il')

/** `on m'a tant parlé de vos glaces que j'ai fini`, `à peine ai-je ouvert la porte que`: what follows from it. */
function isSoMuchThat({ tokens }: SentenceView, auxiliary: number): boolean {
  const que = tokens.findLastIndex(({ norm }, i) => i < auxiliary && /^qu[e']$/.test(norm))
  // `à qui nous devons tant et que vous avez aimée, pour les cartes qu'elle a reçues`: another `que` is the answer.
  const last = tokens.findLastIndex(({ norm }, i) => i < que && /^qu[e']$/.test(norm))
  return tokens
    .slice(last + 1, Math.max(0, que - 1))
    .some(({ norm }) => /^(?:tant|tellement|peine)$/.test(norm))
}

const ifClashes = (view: SentenceView, at: number, target: Agreement): Hit | undefined =>
  clashes(view, at, isParticiple, target) ? agreementHit(view, at, isParticiple, target) : undefined

const isPlainParticiple = (view: SentenceView, at: number): boolean =>
  isWord(view.tokens[at]) &&
  // `n'ayez crainte`: a noun without its article.
  view.tokens[at]?.norm !== 'crainte' &&
  could(view, at, isParticiple) &&
  // `je n'ai pas sus répondre`: elsewhere an adverb, which no infinitive follows.
  ((view.tokens[at]?.norm === 'sus' && isInfinitiveNext(view, at)) ||
    must(view, at, isPos('verb', 'adjective', 'noun'))) &&
  view.readings[at]?.best?.pos !== 'noun'

/** `nous avons différentes tailles`: an adjective and its noun. */
const isFollowedByNoun = (view: SentenceView, at: number): boolean =>
  may(view, at, isPos('adjective')) && may(view, at + 1, isPos('noun', 'adjective'))

const takesObject = (view: SentenceView, at: number): boolean => {
  const verbs = (view.readings[at]?.analyses ?? []).filter(isParticiple)
  const takes = ({ lemma }: Analysis): boolean =>
    !UNCHANGING.has(lemma) &&
    // Of a verb too new for its valency to be known, what `que` stands for is the object (`que vous avez faxée`).
    (lemma === 'avoir' || view.lexicon?.valency(lemma)?.transitive !== false)
  return verbs.length > 0 && verbs.every(takes)
}

/** Past adverbs, weak pronouns, `à` and `de`. */
function leadsInfinitive(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i <= at + 5; i++) {
    if (may(view, i, isInfinitive)) return true
    if (!may(view, i, isPos('adverb', 'pronoun')) && !/^(?:à|de|d'|par)$/.test(view.tokens[i]?.norm ?? ''))
      return false
  }
  return false
}

/** With these an infinitive that follows is all that they take. */
const OWNING = /^(?:devoir|pouvoir|vouloir|savoir|oser|faillir)$/
const OWNING_DE =
  /^(?:oublier|omettre|essayer|tenter|promettre|décider|choisir|accepter|refuser|éviter|envisager|négliger)$/

/** `dû afficher`, `oublié de retirer`: the object before belongs to the infinitive. */
function ownsInfinitive(view: SentenceView, at: number): boolean {
  const isOf = (lemmas: RegExp): boolean =>
    must(view, at, (each) => each.pos !== 'verb' || lemmas.test(each.lemma)) &&
    could(view, at, (each) => isParticiple(each) && lemmas.test(each.lemma))
  if (isOf(OWNING)) return isInfinitiveNext(view, at)
  return isOf(OWNING_DE) && /^d[e']$/.test(view.tokens[at + 1]?.norm ?? '') && isInfinitiveNext(view, at + 1)
}

const PERCEIVING = /^(?:voir|entendre|regarder|écouter|sentir|apercevoir)$/

/** What one may do to a thing too, but is hardly ever seen done to it. */
const GOING =
  /^(?:grandir|vieillir|sortir|entrer|rentrer|descendre|passer|courir|sauter|pleurer|crier|hurler|aboyer|gronder|trembler|travailler|vivre|évoluer|mourir)$/

/** `la girafe que nous avons vue naître`: what has no object of its own is done by what was seen. */
const isSeenDoing = (view: SentenceView, at: number): boolean =>
  must(view, at, (each) => !isParticiple(each) || PERCEIVING.test(each.lemma)) &&
  must(view, at + 1, isInfinitive) &&
  must(
    view,
    at + 1,
    ({ lemma }) => GOING.test(lemma) || view.lexicon?.valency(lemma)?.transitive === false,
  ) &&
  view.tokens[at + 2]?.norm !== 'par'

/** `les maçons que j'ai regardés démolir`: one looks at who does it. */
const SEEING = /^(?:voir|entendre|sentir|apercevoir)$/

/** What is done to a thing, and what it does not do itself; never said without an object, as `peindre` is. */
const DONE_TO = /^(?:abattre|démolir|détruire|ériger|emporter|expulser|fusiller|enterrer)$/
const isSeenDone = (view: SentenceView, at: number): boolean =>
  must(view, at, (each) => !isParticiple(each) || SEEING.test(each.lemma)) &&
  must(view, at + 1, (each) => isInfinitive(each) && DONE_TO.test(each.lemma)) &&
  !may(view, at + 2, isPos('determiner', 'noun', 'proper'))

const WEATHER = /^(?:chaleur|tempête|canicule|froidure|neige|pluie|température)s?$/
const isWeather = ({ tokens }: SentenceView, auxiliary: number, at: number): boolean =>
  tokens[auxiliary - 1]?.norm === 'il' &&
  tokens[auxiliary - 2]?.norm === "qu'" &&
  WEATHER.test(tokens[auxiliary - 3]?.norm ?? '') &&
  /^faites?$/.test(tokens[at]?.norm ?? '')

const isQue = ({ tokens }: SentenceView, at: number): boolean => /^qu[e']$/.test(tokens[at]?.norm ?? '')

/** `que nous n'avons vus que ce matin`: there `que` restricts. */
const isDenied = ({ tokens }: SentenceView, auxiliary: number): boolean =>
  tokens.slice(Math.max(0, auxiliary - 3), auxiliary).some(({ norm }) => /^n[e']$/.test(norm))

const isInfinitiveNext = (view: SentenceView, at: number): boolean => {
  const governed = governedBy(view, at)
  return governed !== undefined && must(view, governed.at, isInfinitive)
}

/** `prise place Carnot`, `oubliée rue Nationale`. */
const isWhere = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:rue|place|avenue|boulevard|quai|cours|allée|chemin|impasse|route|square|gare|porte|salle|voie)$/.test(
    tokens[at]?.norm ?? '',
  ) &&
  (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ||
    tokens[at + 1]?.kind === 'number' ||
    /^(?:du|des|de|d')$/.test(tokens[at + 1]?.norm ?? ''))

/** What one is called, after what calls so. */
const isNamed = (view: SentenceView, at: number): boolean =>
  must(
    view,
    at,
    (each) =>
      !isParticiple(each) ||
      /^(?:appeler|baptiser|nommer|surnommer|prénommer|intituler|rebaptiser)$/.test(each.lemma),
  ) && /^[«“"\p{Lu}]/u.test(view.tokens[at + 1]?.text ?? '')

/** `bien cuite`, `très chaude`: how it was, which no noun follows. */
const isDone = (view: SentenceView, at: number): boolean =>
  /^(?:bien|très|trop|si|mal|peu|encore|toute?)$/.test(view.tokens[at]?.norm ?? '') &&
  could(view, at + 1, (each) => isParticiple(each) || each.pos === 'adjective') &&
  !may(view, at + 2, isPos('noun'))

/** With these a bare noun makes one verb. */
const LIGHT = /^(?:faire|prendre|donner|rendre|tenir|mettre|perdre|avoir|porter|trouver|demander)$/

/** After `que` a participle with an object of its own shows that `que` joins clauses (`dire que vous avez reçu le colis`). */
function mayHaveOwnObject(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1]
  if (!next || isOpening(next) || isWhen(view, at + 1) || isWhere(view, at + 1)) return false
  // `la mascotte que les anciens ont baptisée Gertrude`, `la viande que vous avez commandée bien cuite`
  if (isNamed(view, at) || isDone(view, at + 1)) return false
  // `que nous avons mis tant de soin à fleurir`
  if (/^(?:tant|beaucoup|peu|autant|plus|moins|trop|assez)$/.test(next.norm))
    return /^d[e']$/.test(view.tokens[at + 2]?.norm ?? '')
  const best = view.readings[at + 1]?.best
  // `la chambre que vous avez réservée donne sur le parc`
  if (best && isPersonal(best) && !may(view, at + 1, isPos('determiner'))) return false
  // `la peinture que vous avez choisie sèche vite`, but `que vous avez fait part`
  if (may(view, at + 1, isPersonal) && !may(view, at, ({ lemma }) => LIGHT.test(lemma))) return false
  return (
    may(view, at + 1, isPos('determiner', 'noun', 'numeral', 'proper')) &&
    !may(view, at + 1, isPos('preposition'))
  )
}
