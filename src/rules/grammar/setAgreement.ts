import { withCaseOf } from '../../text/normalise'
import { sentenceRule, tokenRule } from '../define'
import { phraseLines } from '../pattern/phraseLines'
import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from '../style/unquoted'
import { agreementHit, clashes } from './agreement'
import { isCopula } from './copula'
import { could, isPos, may, must, spanOf } from './features'
import { Around, words } from './kit/around'
import { isAdjectival } from './nounGroup'
import { subjectsOf } from './subjects'

const MEASURED =
  '(pomme|poire|carotte|tomate|cerise|fraise|haricot|oignon|pêche|abricot|prune|orange|citron|courgette|champignon|moule|crevette|clémentine|olive|figue|châtaigne|marron|framboise|myrtille|groseille|lentille|navet|poireau|amande|patate|banane|mangue|aubergine|poivron|cornichon|huître|mirabelle|bille|clou|vis|gâteau|biscuit|bonbon)'
const PAIRS =
  '(chaussure|chaussette|gant|botte|basket|lunette|boucle|sandale|pantoufle|ciseau|moufle|jumelle|tenaille|béquille|patin|bas|collant)'

/** Words that agree with nothing where they stand, or always in one way (Grevisse, Le Bon Usage, §§ 563, 941). */
const LINES = `
(trouverez|trouvera|trouveront|trouvez|joins|joignons|envoie|envoyons|adresse|adressons|recevrez|remets|remettons) [(ci-jointe|ci-joints|ci-jointes)] <:noun> => ci-joint
(trouverez|trouvera|trouveront|trouvez|joins|joignons|envoie|envoyons|adresse|adressons|recevrez|remets|remettons) [(ci-incluse|ci-inclus|ci-incluses)] <:noun> => ci-inclus
^ [(ci-jointe|ci-joints|ci-jointes)] (le|la|l'|les|mon|ma|mes|une|un|deux|votre|vos|notre|nos|<:noun>) => ci-joint
^ [(vives)] (les|mes|nos|vos|tes|ces) => vivent / vive
^ [vis] (les|la|le|l') (mariés|france|reine|roi|république) => vive / vivent
^ [vis] (les|la) (vacances|rentrée) $ => vive / vivent`

export const setAgreement = phraseRule({
  id: 'grammar/set-agreement',
  kind: 'grammar',
  category: 'accord',
  severity: 'warn',
  message: 'Dans cette tournure, ce mot s’écrit autrement.',
  why: '« Ci-joint » ne change pas devant un nom sans article ni en tête de phrase ; « vive » est un souhait, du verbe vivre : « vive » ou « vivent les mariés ».',
  examples: {
    match: [
      {
        text: 'Vous recevrez ci-jointes copies des actes.',
        marks: 'ci-jointes',
        fixed: 'Vous recevrez ci-joint copies des actes.',
      },
      { text: 'Ci-jointe la note de frais.', marks: 'Ci-jointe', fixed: 'Ci-joint la note de frais.' },
      { text: 'Vives les champions !', marks: 'Vives', fixed: 'Vivent les champions !' },
    ],
    pass: [
      'La note ci-jointe est à lire.',
      'Vous trouverez ci-jointe la note.',
      'Vive les vacances, vivent les mariés !',
      'De vives tensions.',
      'Vis l’été à fond !',
    ],
  },
  phrases: unquoted(phraseLines(LINES)),
})

export const measured = phraseRule({
  id: 'grammar/measured-things',
  kind: 'grammar',
  category: 'accord du nom',
  severity: 'warn',
  message: 'Il y en a plusieurs : le nom se met au pluriel.',
  why: 'Un kilo de pommes, une paire de gants, un bouquet de roses : ce que l’on compte ou réunit est au pluriel.',
  examples: {
    match: [
      { text: 'Achète deux kilos de carotte.', marks: 'carotte', fixed: 'Achète deux kilos de carottes.' },
      { text: 'Une paire de gant suffit.', marks: 'gant', fixed: 'Une paire de gants suffit.' },
    ],
    pass: [
      'Un kilo de farine et de pommes de terre.',
      'Une paire de gants, un kilo de beurre.',
      'Sa botte de pêche fuit, un panier de pêche.',
    ],
  },
  phrases: unquoted(
    [
      // `un panier de pêche`, `une botte de pêche`: there it is what one does.
      `(kilo|kilos|kg|livre|livres|panier|paniers|cageot|sac|poignée|barquette|botte) (de|d') ¬pêche [${MEASURED}]`,
      '(kilo|kilos|kg|livre|livres|cageot|barquette) de [pêche]',
      `(paire|paires) (de|d') [${PAIRS}]`,
      `(bouquet|bouquets|gerbe|massif) (de|d') [(fleur|rose|tulipe|violette|marguerite|pivoine|jonquille)]`,
      `(poignée|foule|troupe|bande|série|groupe|équipe|groupes|horde) (de|d') [(enfant|touriste|élève|voyageur|gamin|manifestant|visiteur|curieux|ami|soldat|voleur|question|photo|problème|erreur|incident|attentat|supporter)]`,
    ].map((find) => ({
      find,
      better: ({ marked }, { tokens }) => {
        const noun = tokens[marked.from]?.text ?? ''
        return [/eau$/.test(noun) ? `${noun}x` : /[sx]$/.test(noun) ? noun : `${noun}s`]
      },
    })),
  ),
})

/** `les gens âgées`: behind it, the adjective is masculine. */
export const gens = tokenRule({
  id: 'grammar/gens',
  kind: 'grammar',
  category: 'accord de l’adjectif',
  severity: 'warn',
  message: 'Après « gens », l’adjectif est au masculin.',
  why: '« Gens » est masculin pour ce qui le suit : des gens heureux. Seul l’adjectif placé juste devant est au féminin : de vieilles gens.',
  words: ['gens'],
  examples: {
    match: [
      {
        text: 'Des gens sérieuses travaillent ici.',
        marks: 'sérieuses',
        fixed: 'Des gens sérieux travaillent ici.',
      },
      { text: 'Les gens sont contentes.', marks: 'contentes', fixed: 'Les gens sont contents.' },
    ],
    pass: [
      'De vieilles gens, des gens heureux.',
      'Les gens sont des braves.',
      'Ces gens, toutes générations mêlées.',
    ],
  },
  check(view, at) {
    let place = at + 1
    if (could(view, place, ({ lemma }) => lemma === 'être')) place++
    while (place < at + 4 && place > at + 1 && must(view, place, isPos('adverb'))) place++
    const target = { genders: 1, numbers: 2 }
    const best = view.readings[place]?.best
    if (!best || !isAdjectival(best) || !may(view, place, ({ gender }) => gender === 'feminine'))
      return undefined
    return clashes(view, place, isAdjectival, target)
      ? agreementHit(view, place, isAdjectival, target)
      : undefined
  },
})

const DEGREES = words('sauf feu flamme sucre miel sourire ouïe juste court')

/** `elle est tout pâle`: before a consonant, the adverb agrees with a feminine. */
export const wholly = sentenceRule({
  id: 'grammar/wholly',
  kind: 'grammar',
  category: 'tout/toute',
  severity: 'warn',
  message: 'Devant un adjectif féminin à consonne initiale, « tout » s’accorde.',
  why: '« Tout », au sens de « tout à fait », ne change pas, sauf pour l’oreille : « elle est toute pâle », « elles sont toutes honteuses ».',
  examples: {
    match: [
      { text: 'Elle est tout contente.', marks: 'tout', fixed: 'Elle est toute contente.' },
      { text: 'Mes mains sont tout froides.', marks: 'tout', fixed: 'Mes mains sont toutes froides.' },
    ],
    pass: [
      'Elle est tout étonnée, il est tout content.',
      'Elle est tout sauf calme.',
      'Elle est tout feu tout flamme.',
      'Ils sont tout pâles.',
      'Elle est tout le temps malade.',
    ],
  },
  *check(view) {
    if (!view.tokens.some(({ norm }) => norm === 'tout')) return
    for (const [verb, { attribute, person }] of subjectsOf(view)) {
      const at = verb + 1
      const token = view.tokens[at]
      const a = new Around(view, at)
      if (token?.norm !== 'tout' || person !== 3 || attribute.genders !== 2 || attribute.numbers === 3)
        continue
      if (!could(view, verb, isCopula) || a.is(1, DEGREES)) continue
      const isFeminine = may(
        view,
        at + 1,
        (each) => isAdjectival(each) && (each.gender === 'feminine' || each.gender === 'both'),
      )
      if (
        !isFeminine ||
        !/^[bcdfgjklmnpqrstvz]/.test(a.norm(1)) ||
        a.could(1, isPos('adverb', 'preposition'))
      )
        continue
      const form = attribute.numbers === 2 ? 'toutes' : 'toute'
      yield { span: spanOf(token), suggestions: [withCaseOf(token.text, form)], confidence: 0.9 }
    }
  },
})
