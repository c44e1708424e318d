import { withCaseOf } from '../../../text/normalise'
import { tokenRule } from '../../define'
import { isInfinitive, spanOf } from '../features'
import { Around, pastWeak, words } from '../kit/around'

/** A verb of books and trades that sounds like one of every day, and what it is truly said of. */
interface RareVerb {
  readonly meant: string
  /** Words and lemmas that make the rare verb right, wherever they stand in the sentence. */
  readonly own: ReadonlySet<string>
  /** Where it cannot be told otherwise: what must follow. */
  readonly follows?: (a: Around) => boolean
}

/** `tachez de venir`: only with an infinitive is it an effort. */
const isEffort = (a: Around): boolean => a.is(1, words("de d'")) && a.could(pastWeak(a, 2), isInfinitive)

/** Source: pairs of homophones in Grevisse, Le Bon Usage; what each is said of, from the dictionary's own examples. */
const RARE: ReadonlyMap<string, RareVerb> = new Map([
  [
    'conter',
    {
      meant: 'compter',
      own: words(
        'conte histoire récit fable légende anecdote aventure fleurette conteur conteuse veillée enfance épopée odyssée exploit souvenir vie voyage péripétie mésaventure coin passé',
      ),
    },
  ],
  ['dégoutter', { meant: 'dégoûter', own: words('eau pluie toit sueur sang gouttière huile robinet') }],
  [
    'exhausser',
    { meant: 'exaucer', own: words('mur sol terrain toit plancher maison digue niveau bâtiment') },
  ],
  ['tacher', { meant: 'tâcher', own: words(''), follows: isEffort }],
  [
    'encrer',
    {
      meant: 'ancrer',
      own: words(
        'encre tampon imprimante rouleau plume ruban gravure planche dessin dessinateur illustrateur illustration manga case',
      ),
    },
  ],
])

/** `conter` where `compter` was meant: every other sense of the rare verb needs a word of its own beside it. */
export const rareVerb = tokenRule({
  id: 'grammar/rare-verb',
  kind: 'grammar',
  category: 'homophones',
  severity: 'warn',
  message: 'Ces deux verbes se prononcent pareil ; ici c’est l’autre.',
  why: 'On compte sur quelqu’un, on compte des jours ; on ne conte que des histoires. De même : tâcher de faire, exaucer un vœu, être dégoûté.',
  lemmas: [...RARE.keys()],
  examples: {
    match: [
      { text: 'On conte sur vous samedi !', marks: 'conte', fixed: 'On compte sur vous samedi !' },
      { text: 'Il faut conter dix jours.', marks: 'conter', fixed: 'Il faut compter dix jours.' },
      { text: 'Tachez de venir avant midi.', marks: 'Tachez', fixed: 'Tâchez de venir avant midi.' },
      {
        text: 'Je suis un peu dégoutté du résultat.',
        marks: 'dégoutté',
        fixed: 'Je suis un peu dégoûté du résultat.',
      },
    ],
    pass: [
      'On vous conte l’histoire du village.',
      'Elle conte des légendes aux enfants.',
      'Le vin a taché la nappe.',
      'L’eau dégoutte du toit.',
      'Un conte de Noël sera lu à 15 h.',
      'Ces dosettes encrassent la machine.',
      'Quand elle conte ses voyages, tout le monde rit.',
      'La dessinatrice a passé un mois à encrer les planches.',
    ],
  },
  check(view, at) {
    const a = new Around(view, at)
    const token = view.tokens[at]
    const { lexicon } = view
    if (!lexicon || !token) return undefined
    const verbs = view.readings[at]?.analyses ?? []
    if (verbs.some(({ pos }) => pos !== 'verb') && !isVerbHere(a)) return undefined
    // `encrassent`: a form of another verb, and a likelier one.
    const best = view.readings[at]?.best
    if (best?.pos === 'verb' && !RARE.has(best.lemma)) return undefined
    for (const { lemma, mood, person, number, gender } of verbs.filter(({ pos }) => pos === 'verb')) {
      const rare = RARE.get(lemma)
      if (!rare || hasOwn(a, rare) || rare.follows?.(a) === false) continue
      const [form] = lexicon.inflect(rare.meant, {
        pos: 'verb',
        ...(mood === 'none' ? {} : { mood }),
        ...(person === 0 ? {} : { person }),
        ...(number === 'none' || number === 'both' ? {} : { number }),
        ...(gender === 'none' || gender === 'both' ? {} : { gender }),
      })
      if (form) return { span: spanOf(token), suggestions: [withCaseOf(token.text, form)], confidence: 0.95 }
    }
    return undefined
  },
})

/** `on conte`: its pronoun leads it; a noun has its determiner. */
const isVerbHere = (a: Around): boolean =>
  a.is(-1, words("je j' tu il elle on ils elles nous vous y ne n' qui")) &&
  !a.is(-2, words('pour avec chez de'))

const hasOwn = (a: Around, { own }: RareVerb): boolean =>
  a.view.readings.some(
    ({ analyses }, at) =>
      at !== a.at &&
      (own.has(a.view.tokens[at]?.norm ?? '') ||
        analyses.some(({ pos, lemma }) => pos === 'noun' && own.has(lemma))),
  )
