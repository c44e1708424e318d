import { isInfinitive, isMood, isPersonal } from '../features'
import { type Around, pastWeak, words } from '../kit/around'
import { isIn, readingsOfVerb } from '../kit/clauseVerb'
import { verbRule } from '../kit/verbRule'

/** What one asks for so that something can follow; an advice (`prends le bleu`) may be followed by a wish. */
const BRINGING = words(
  'apporter rapporter ramener amener déposer laisser passer venir revenir envoyer renvoyer donner redonner confier transmettre remettre retourner prêter écrire appeler rappeler téléphoner contacter prévenir dire indiquer attendre garder montrer choisir réserver noter signaler',
)
/** These are said of wishes and of what might be, whatever stands before. */
const WISHING = words(
  'aimer vouloir souhaiter préférer désirer pouvoir devoir savoir falloir dire croire penser être avoir oser jurer parier conseiller recommander proposer suggérer éviter trouver adorer apprécier',
)
const CONDITIONS = words(
  "si s' sinon volontiers bien mais place quitte autrement même pareil autant aussi plutôt",
)

const isOrderAt = (a: Around, o: number): boolean =>
  a.could(o, isMood('imperative')) &&
  // `laisse, je ferais pareil`
  !(a.is(o, words('laisse laissez')) && (a.ends(o + 1) || a.is(o + 1, 'tomber'))) &&
  a.could(o, (each) => isPersonal(each) && each.person === 2 && BRINGING.has(each.lemma)) &&
  (a.token(o - 1) === undefined ||
    a.token(o - 1)?.kind !== 'word' ||
    a.is(o - 1, words('alors donc puis et')))

export const futureAfterOrder = verbRule({
  id: 'grammar/future-after-order',
  category: 'futur/conditionnel',
  message: 'Après ce que l’on demande, ce que l’on fera se dit au futur, en -rai.',
  why: 'Dites-le avec « nous » : « apportez-le, nous le réparerons », donc « je le réparerai ». Le conditionnel attend un « si ».',
  examples: {
    match: [
      {
        text: 'Dépose ta veste jeudi, je la recoudrais dans la soirée.',
        marks: 'recoudrais',
        fixed: 'Dépose ta veste jeudi, je la recoudrai dans la soirée.',
      },
      {
        text: 'Envoyez-moi la photo et je vous donnerais un prix.',
        marks: 'donnerais',
        fixed: 'Envoyez-moi la photo et je vous donnerai un prix.',
      },
    ],
    pass: [
      'Dépose ta veste jeudi, je la recoudrai.',
      'Prends la rouge, je la porterais tous les jours.',
      'Passe nous voir, j’aimerais te montrer la salle.',
      'Dis-moi si tu viens, je te garderais bien une place.',
      'Laisse, j’en ferais un gâteau.',
      'Garde tes sous, je n’achèterais pas ça.',
      'Attends un peu, je le ferais si j’avais le temps.',
    ],
  },
  of: "je j'",
  find: (a) => {
    const isJoined = a.is(-1, 'et') || a.token(-1)?.text === ','
    const verb = pastWeak(a, 1)
    if (!isJoined || verb === 1 || !a.could(verb, isIn('conditional'))) return undefined
    // `garde tes sous, je n'achèterais pas ça`: an advice.
    if (a.is(1, words("ne n'"))) return undefined
    const readings = readingsOfVerb(a, verb)
    if (!readings.every((each) => isIn('conditional')(each) && !WISHING.has(each.lemma))) return undefined
    if (a.could(verb + 1, isInfinitive)) return undefined
    if (a.view.tokens.some(({ norm }) => CONDITIONS.has(norm))) return undefined
    let hasOrder = false
    for (let o = -2; a.token(o); o--) {
      if (a.is(o, words("que qu' quand"))) return undefined
      hasOrder ||= isOrderAt(a, o)
    }
    const lemma = readings[0]?.lemma
    const write =
      lemma === undefined
        ? undefined
        : a.view.lexicon?.inflect(lemma, { pos: 'verb', mood: 'future', person: 1, number: 'singular' })
    return hasOrder && write ? { at: verb, write } : undefined
  },
})
