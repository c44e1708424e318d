import type { Analysis } from '../../../lexicon/morphology'
import { tokenRule } from '../../define'
import { isPersonal, isPos, spanOf, unlike } from '../features'
import { soundAlike } from '../homophones'
import { Around, isSurelyFinite, words } from '../kit/around'

const SINGULAR = words('un une votre notre cette cet mon ton ma ta sa son aucun aucune chaque')
const PLURAL = words('vos nos mes tes ses ces')
/** After a preposition these are articles: as pronouns they would have an infinitive behind. */
const ARTICLES = words("l' le la")
/** The same, and `les` and `leur`, right after a verb: no other verb follows it. */
const AFTER_VERB = words("l' le la les leur")
const PREPOSITIONS = words(
  'de pour à avec dans sur par sans dès après avant malgré pendant depuis chez contre selon vers sous entre',
)

/** `un long ennui`: adjectives that stand before a noun and are said of no person, so that no verb follows them. */
const BEFORE_NOUN = words(
  'long bref profond véritable immense énorme précieux éternel simple violent soudain lent vif franc léger excellent parfait réel certain éventuel longue brève profonde véritable immense violente soudaine lente vive franche légère excellente parfaite',
)
/** What hangs on a noun, where a verb would have its object. */
const OF = words("de du des d'")

/** `Le recul des glaciers`: no clause opens with the pronoun `le` but a question or an order. */
const opensWithNoun = (a: Around): boolean =>
  a.opens(0) &&
  !a.isClitic(2) &&
  (a.is(2, OF) || isSurelyFinite(a, 2) || a.only(2, isPos('adjective')) || a.could(2, isHelping))

/** `il demande l'appui de`: the verb has its object, and what follows hangs on it. */
const isObjectOf = (a: Around): boolean =>
  a.is(2, OF) && a.is(-2, words('je tu il elle on nous vous ils elles')) && a.could(-1, isPersonal)

/** Masculine, feminine, or either, as the determiner shows. */
const FEMININE = words('une cette ma ta sa aucune la')
const MASCULINE = words('un cet aucun le')

/** `sauf une iront`, `l’AIE`: helping verbs have no noun that sounds like them, and capitals are no verb. */
const isHelper = (a: Around): boolean =>
  a.could(1, ({ kind, lemma }) => kind === 'auxiliary' || lemma === 'aller') ||
  a.token(1)?.text === a.token(1)?.text.toUpperCase()

/** `est le prend`, `va le prends`: slips of another kind. */
const isHelping = ({ kind, lemma }: Analysis): boolean => kind === 'auxiliary' || lemma === 'aller'

/** `dès la rentré`, `une sorti`: a participle that leads to no noun has lost the e of one. */
const isShortened = (a: Around): boolean =>
  a.is(0, words('la une cette ma ta sa')) &&
  a.only(
    1,
    ({ pos, mood, gender, number }) =>
      (pos === 'adjective' || mood === 'participle-past') && gender === 'masculine' && number === 'singular',
  ) &&
  !a.could(2, isPos('noun', 'adjective', 'proper'))

/** `votre accueille`: the verb sounds like its noun, and a determiner can only have the noun. */
export const nounTwin = tokenRule({
  id: 'grammar/noun-not-verb',
  kind: 'grammar',
  category: 'nom/verbe',
  severity: 'warn',
  message: 'Après ce déterminant, il faut le nom et non le verbe.',
  why: 'Le nom et le verbe s’entendent pareil : « votre accueil », mais « il accueille ». Après « votre » ou « un », c’est le nom.',
  words: [...SINGULAR, ...PLURAL, ...AFTER_VERB, "d'"],
  examples: {
    match: [
      { text: 'Merci pour votre accueille !', marks: 'accueille', fixed: 'Merci pour votre accueil !' },
      {
        text: 'Une demande d’accueille en mairie.',
        marks: 'accueille',
        fixed: 'Une demande d’accueil en mairie.',
      },
      { text: 'Merci de votre soutient.', marks: 'soutient', fixed: 'Merci de votre soutien.' },
      { text: 'Nous suivons votre envoie.', marks: 'envoie', fixed: 'Nous suivons votre envoi.' },
      { text: 'Rendez-vous à la rentré.', marks: 'rentré', fixed: 'Rendez-vous à la rentrée.' },
      {
        text: 'Nous attendons le dépare du bus.',
        marks: 'dépare',
        fixed: 'Nous attendons le départ du bus.',
      },
      {
        text: 'Un long soupire accueillit la nouvelle.',
        marks: 'soupire',
        fixed: 'Un long soupir accueillit la nouvelle.',
      },
      {
        text: 'Le recule de la mer découvre les parcs.',
        marks: 'recule',
        fixed: 'Le recul de la mer découvre les parcs.',
      },
      {
        text: 'Il cherche l’appuie des ouvriers.',
        marks: 'appuie',
        fixed: 'Il cherche l’appui des ouvriers.',
      },
      { text: 'C’est un rappelle important.', marks: 'rappelle', fixed: 'C’est un rappel important.' },
    ],
    pass: [
      'L’un vient, l’autre part.',
      'Merci pour votre accueil.',
      'Le long reste à faire, la simple envie aussi.',
      'Le voyez-vous ? L’appelle-t-on ainsi ?',
      'Il l’accuse de vol, elle le charge du paquet.',
      'Pour la recevoir, écrivez-nous.',
      'Nous le voyons.',
      'La dénommé Dupont, à la va-vite.',
      'Son équipe marche bien.',
      'Un client demande un avoir.',
      'Le son grésille dans mon casque.',
    ],
  },
  check(view, at) {
    const a = new Around(view, at)
    const { lexicon } = view
    const place = a.is(1, BEFORE_NOUN) ? 2 : 1
    const verb = view.tokens[at + place]
    if (!lexicon || !verb || a.isClitic(0)) return undefined
    const isShort = isShortened(a)
    if (!isShort && (!isSurelyFinite(a, place) || isHelper(a.moved(place - 1)))) return undefined
    const isAfterVerb = a.is(0, AFTER_VERB) && isSurelyFinite(a, -1) && !a.could(-1, isHelping)
    if (a.is(0, words('les leur')) && !isAfterVerb) return undefined
    if (
      a.is(0, ARTICLES) &&
      place === 1 &&
      !a.is(-1, PREPOSITIONS) &&
      !isAfterVerb &&
      !opensWithNoun(a) &&
      !isObjectOf(a)
    )
      return undefined
    // `le son grésille`: a noun there, and the verb its own.
    if (view.readings[at]?.best?.pos === 'noun') return undefined
    if (a.is(0, words('un une aucun aucune')) && a.is(-1, words("l' d' de comme à par après")))
      return undefined
    const isPlural = a.is(0, PLURAL) || a.is(0, 'les')
    const isWanted = (reading: Analysis): boolean =>
      isPos('noun')(reading) &&
      (isPlural ? reading.number !== 'singular' : reading.number !== 'plural') &&
      !(a.is(0, FEMININE) && reading.gender === 'masculine') &&
      !(a.is(0, MASCULINE) && reading.gender === 'feminine')
    // `accueille`, `travaille`: the ending of the verb hides the l of the noun.
    const short = verb.norm.replace(/ll(?:e|es|ent)$/, isPlural ? 'ls' : 'l')
    const twins = [
      ...(short !== verb.norm && lexicon.analyses(short).some(isWanted) ? [short] : []),
      ...soundAlike(lexicon, verb.norm, isWanted),
    ]
    const suggestions = unlike(verb, twins).slice(0, 2)
    return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.93 } : undefined
  },
})
