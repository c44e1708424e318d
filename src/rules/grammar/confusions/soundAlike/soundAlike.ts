import type { Preference } from '../../../../lexicon/ear'
import type { Analysis } from '../../../../lexicon/morphology'
import { withCaseOf } from '../../../../text/normalise'
import { sliceOf } from '../../../../text/span'
import { sentenceRule } from '../../../define'
import type { Hit, RuleInfo, SentenceRule, SentenceView } from '../../../rule'
import { across, isParticiple, isPos } from '../../features'
import { ADVERBS, Around, words } from '../../kit/around'
import { isAmongOrders } from './soundAlikeBorne'
import { useOf } from './soundAlikeOdds'
import { isTrusted, isVerbForm } from './soundAlikeTrust'

type SoundAlike = Omit<RuleInfo, 'kind' | 'severity'> & {
  readonly isOurs: (preference: Preference) => boolean
}

/** Where the ear is sure enough that another form was meant. */
const soundAlike = ({ isOurs, ...info }: SoundAlike): SentenceRule =>
  sentenceRule({
    kind: 'grammar',
    severity: 'warn',
    ...info,
    *check(view) {
      let before: Preference | undefined
      for (const preference of view.preferences) {
        if (!isTrusted(view, preference) || isAfterUnknown(view, preference) || isTone(view, preference))
          continue
        if (isOurs(preference) && !isTwice(before, preference)) yield hitOf(view, preference)
        before = preference
      }
    },
  })

/** `nous ayions vérifié`: what the word before is nobody knows until it is mended. */
const isAfterUnknown = (view: SentenceView, preference: Preference): boolean => {
  const before = view.tokens[preference.start - 1]
  return (
    before?.kind === 'word' &&
    !before.clitic &&
    !before.elided &&
    before.text === before.norm &&
    view.lexicon?.accepts(before.text) === false
  )
}

/** `en si bémol`: the tone. */
const isTone = ({ tokens }: SentenceView, { start }: Preference): boolean =>
  tokens[start]?.norm === 'si' && /^(?:bémol|dièse|majeur|mineur)$/.test(tokens[start + 1]?.norm ?? '')

/** A rule that knows the case goes first, unless the ear leaves hardly a doubt (`votre colis devrai arriver`). */
const MOST_CONFIDENT = 0.92
const NO_DOUBT = 6
const ABOVE_RULES = 0.935

/** `des lots a gagner`: either `à` or `gagné` mends it, and both at once do not. */
const isTwice = (before: Preference | undefined, { start, from }: Preference): boolean =>
  before?.meant === 'à' && before.end === start && useOf(from) === 'infinitive'

/**
 * What `avoir` or another infinitive governs agrees with nothing that the ear can be sure of: its bare form first,
 * which a second reading makes agree.
 */
function bareFirst(view: SentenceView, { start, meant, from }: Preference): readonly string[] {
  if (!view.lexicon || useOf(from) !== 'infinitive') return [meant]
  const joined = joinedTo(new Around(view, start))
  if (!joined && !isBareAfter(new Around(view, start))) return [meant]
  const bare = view.lexicon
    .analyses(meant)
    .filter(({ pos, mood }) => pos === 'verb' && mood === 'participle-past')
    .flatMap(
      ({ lemma }) =>
        view.lexicon?.inflect(lemma, {
          pos: 'verb',
          mood: 'participle-past',
          gender: joined?.gender ?? 'masculine',
          number: joined?.number ?? 'singular',
        }) ?? [],
    )
  return [...new Set([...bare.slice(0, 1), meant])]
}

/** `nourri, abreuvé et remercier`: the participle that it is joined to shows gender and number. */
function joinedTo(a: Around): Analysis | undefined {
  let o = -1
  while (a.must(o, isPos('adverb'))) o--
  if (!a.is(o, words('et ou puis')) && a.token(o)?.text !== ',') return undefined
  const before = a.view.readings[a.at + o - 1]?.best
  return before && isParticiple(before) && before.gender !== 'both' && before.number !== 'both'
    ? before
    : undefined
}

function isBareAfter(a: Around): boolean {
  let o = -1
  while (a.is(o, ADVERBS)) o--
  return a.is(o, 'être') || a.could(o, ({ kind, lemma }) => kind === 'auxiliary' && lemma === 'avoir')
}

/** What agrees with nothing: a small word, or a verb with a person. */
const isPlain = ({ odds, from, to }: Preference): boolean =>
  odds >= NO_DOUBT && (to.role === 'finite' || useOf(from) === 'small')

function hitOf(view: SentenceView, preference: Preference): Hit {
  const { start, end, odds } = preference
  const [first, last] = [view.tokens[start], view.tokens[end - 1]]
  if (!first || !last) throw new RangeError('a preference outside of its sentence')
  const span = across(first, last)
  const written = (form: string): string => {
    const cased = withCaseOf(sliceOf(view.text, span).charAt(0), form)
    return view.text.includes('’') ? cased.replaceAll("'", '’') : cased
  }
  const forms = bareFirst(view, preference).map(written)
  const [form = ''] = forms
  return {
    span,
    suggestions: forms,
    confidence:
      isPlain(preference) || isAmongOrders(new Around(view, start), preference)
        ? ABOVE_RULES
        : Math.min(MOST_CONFIDENT, 1 - Math.exp(-odds)),
    message: `Le reste de la phrase demande ici « ${form} ».`,
  }
}

export const smallSoundAlike = soundAlike({
  id: 'grammar/sound-alike-word',
  category: 'homophones',
  message: 'Le reste de la phrase demande ici un autre petit mot, qui se prononce pareil.',
  why: 'Ces mots s’entendent pareil ou presque ; seule la phrase les distingue. Remplacez-les : « avait » pour « a », « était » pour « est », « ou bien » pour « ou ».',
  isOurs: (preference) => !isVerbForm(preference),
  examples: {
    match: [
      {
        text: 'Pensez à la gourde, a la casquette et à la crème solaire.',
        marks: 'a',
        fixed: 'Pensez à la gourde, à la casquette et à la crème solaire.',
      },
      {
        text: 'La recette contient du lait est des traces de noisette.',
        marks: 'est',
        fixed: 'La recette contient du lait et des traces de noisette.',
      },
      {
        text: 'Si vous hésitez entre les deux, prenez plus tôt la petite taille.',
        marks: 'plus tôt',
        fixed: 'Si vous hésitez entre les deux, prenez plutôt la petite taille.',
      },
      {
        text: 'La pluie a cessé, le match aura peut être lieu.',
        marks: 'peut être',
        fixed: 'La pluie a cessé, le match aura peut-être lieu.',
      },
      {
        text: 'La location est possible, sans caution est sans engagement.',
        marks: 'est',
        fixed: 'La location est possible, sans caution et sans engagement.',
      },
      {
        text: 'Nous avons un poêle au salon, est il chauffe bien.',
        marks: 'est',
        fixed: 'Nous avons un poêle au salon, et il chauffe bien.',
      },
      {
        text: 'Il pousse entre le mur du lavoir est la fontaine.',
        marks: 'est',
        fixed: 'Il pousse entre le mur du lavoir et la fontaine.',
      },
      {
        text: 'Le guide propose de partir mardi à 9 h, où jeudi vers midi si vous préférez.',
        marks: 'où',
        fixed: 'Le guide propose de partir mardi à 9 h, ou jeudi vers midi si vous préférez.',
      },
      {
        text: 'Débranchez la box puits attendez une minute.',
        marks: 'puits',
        fixed: 'Débranchez la box puis attendez une minute.',
      },
      {
        text: 'Notre réseau est formé pour régler se type de sifflement.',
        marks: 'se',
        fixed: 'Notre réseau est formé pour régler ce type de sifflement.',
      },
    ],
    pass: [
      'Le robot, dont le bras, après mille essais, s’est un peu tordu, revient mardi.',
      'Quiconque arriverait plus tôt peut attendre au chaud.',
      'Votre classe a compté les nids, dessiné un héron et chanté sous la pluie.',
      'Les coquilles ont toute leur place au compost, et l’anse est arrivée telle quelle.',
      'Se pourrait-il qu’il sache s’adapter, en à peine une heure, quelle que soit la météo ?',
      'Les bornes du parking Est sont en panne.',
      'Une maman qui s’organise a toujours une mamie sous le coude.',
      'L’erreur d’envoi est de notre côté et nous en demandons pardon.',
      'Tu nous as fait rire, merci.',
      'Merci, ma chérie, c’en est fini.',
      'Les plantes ont toutes pourri.',
      'Les teintes varient quelque peu.',
      'Aucun de nous deux n’y pensait.',
      'C’est moi qui ai répondu hier.',
      'Sans smartphone, l’agence s’en charge.',
      'Notre chorale, privée de chef, s’est tue tout l’hiver.',
      'La boîte que j’avais commandée m’est parvenue vide.',
      'Cela peut être long, mais plus tôt vous écrivez, plus tôt nous répondons.',
      'Le seau est au fond du puits.',
      'Le pollen, gênant au printemps, peut être pénible tout l’été.',
      'Montez, c’est au premier et c’est gratuit pour les petits.',
      'Gîte pour six : salon clair, son soigné, vue sur le lac.',
      'Jardin clos, puits, cabane et poulailler.',
      'Acte signé, prêt accepté : il ne reste qu’à choisir la date.',
      'Il faudra placer tout ce monde autour d’une table.',
      'On vous le change, ou l’on vous rembourse.',
      'Réouverture vers le 10, plus tôt si la peinture sèche.',
      'Merci aux voisins qui ont cru à de l’humour.',
      'Le prix du lait, le coût du gaz : tout augmente.',
      'Un thé sans sucre est sans égal.',
      'On ne sait plus qui est qui.',
      'Elle travaille à Lyon et a deux enfants.',
      'Luc, ancien radio de bord, a la voix qui porte.',
      'La mer et une glace, parfait !',
      'Là grosse surprise : le retard, dû notamment à la neige, est rattrapé.',
      'Un jardin où fleurs, légumes et fruits poussent ensemble.',
      'Nous livrons partout : nord, sud, est, ouest !',
      'Goûtez tous le flan du chef.',
      'Entre le four et la porte est un placard.',
      'À la maison, papa est cuisinier.',
      'La salle où, hier encore, on dansait est fermée.',
      'Un coin où se poser, où rire aussi.',
      'La somme due, et le reste dû lundi.',
      'Si ça ne va pas, mets une alerte, du coup t’as trouvé ?',
    ],
  },
})

export const verbSoundAlike = soundAlike({
  id: 'grammar/sound-alike-form',
  category: 'er/é/ez',
  message: 'Le reste de la phrase demande ici une autre forme, qui se prononce pareil.',
  why: 'Ces formes s’entendent pareil : « envoyer, envoyé, envoyez ». Remplacez par « vendre » : ce qui se dit « vendre » s’écrit -er, « vendu » s’écrit -é, « vendez » s’écrit -ez.',
  isOurs: isVerbForm,
  examples: {
    match: [
      {
        text: 'Le code ne fonctionne pas sur les articles solder.',
        marks: 'solder',
        fixed: 'Le code ne fonctionne pas sur les articles soldés.',
      },
      {
        text: 'Laissez-moi votre numéro en privé et je vous rappel.',
        marks: 'rappel',
        fixed: 'Laissez-moi votre numéro en privé et je vous rappelle.',
      },
      {
        text: 'Les bénévoles vous présentent leurs veux de bonheur.',
        marks: 'veux',
        fixed: 'Les bénévoles vous présentent leurs vœux de bonheur.',
      },
      {
        text: 'Ouvrez le clapet, tirés la languette, refermez.',
        marks: 'tirés',
        fixed: 'Ouvrez le clapet, tirez la languette, refermez.',
      },
      {
        text: 'L’échange, si vous le souhaité, est possible dès demain.',
        marks: 'souhaité',
        fixed: 'L’échange, si vous le souhaitez, est possible dès demain.',
      },
    ],
    pass: [
      'Nous avons gardé le jardin, refait le perron, ajouté les bancs, et ouvrons samedi.',
      'La tarte de tante Odile est sortie du four.',
      'Des capteurs surveillent en continu la toiture.',
      'Le mur compte douze nouvelles voies pour débuter.',
      'Un complément ne remplace jamais un traitement, et l’arrêter peut être dangereux.',
      'Vous verrez le statut changer dans l’espace adhérent.',
      'Il a levé les poings, sale journée.',
      'Prends le mors et rends-les propres et rincés.',
      'Dites-nous en privé où vous appeler cet après-midi.',
      'Un message si tu nous en croises une oubliée.',
      'Savez-vous à quelle heure vous arrivez ?',
      'Les conditions d’échange de ce tarif varient.',
      'Après tant d’années, reprendre la clarinette ?',
      'Raccommoder un pull plutôt que d’en acheter un, voilà une bonne idée.',
      'Ralentir, ce n’est pas renoncer.',
      'Hésiter n’est pas échouer.',
      'Flâner sur le port, compter les voiles, puis se poser en terrasse.',
      'Vous devez redémarrer la box, patienter une minute, puis appuyer sur le bouton.',
      'Vous pouvez saisir le médiateur, en ligne, dans l’année, ou demander un étalement.',
      'Deux règles pour le jeu : lâcher son téléphone, ne forcer aucun tiroir, écouter le maître.',
      'Nous pouvons échanger, mais non rembourser.',
      'Donnez-nous votre heure d’arrivée la veille.',
      'Couverture en laine : parfaite au lit, trop chaude dès juin.',
      'Apportez une ponceuse, rideaux décrochés et parquet nettoyé compris.',
      'Cent fois sur la table remettez votre dessin.',
      'Toi et Léa venez demain.',
      'Le stock part vite, alors prends de l’avance, du coup viens tôt.',
    ],
  },
})
