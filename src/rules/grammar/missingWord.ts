import type { Match } from '../pattern/match'
import { type Phrase, phraseRule } from '../pattern/phraseRule'
import type { SentenceView } from '../rule'
import { unquoted } from '../style/unquoted'

const written = ({ marked }: Match, { tokens }: SentenceView, at = marked.from): string =>
  tokens[at]?.text ?? ''
const before =
  (word: string) =>
  (match: Match, view: SentenceView): readonly string[] => {
    const text = written(match, view)
    const elided = word === 'de' && /^[aeiouéèêhy]/i.test(text) ? 'd’' : `${word} `
    return [`${elided}${text}`]
  }
const after =
  (word: string) =>
  (match: Match, view: SentenceView): readonly string[] => {
    const next = view.tokens[match.marked.to]?.norm ?? ''
    const text = view.text.slice(match.span.start, match.span.end)
    return /^[aeiouéèê]/.test(next) && word === 'que' ? [] : [`${text} ${word}`]
  }

const SUBJECT =
  "(il|elle|on|ils|elles|nous|vous|tu|j'|je|(le|la|l'|les|votre|notre|vos|nos|son|sa|leur|ce|cette) <:noun>)"
const MAY = '(soit|soient|soyez|soyons|puisse|puissent|puissiez|puissions|ait|aient|ayez|ayons|fasse|fassent)'
const OBJECTS = "(nous|vous|l'|le|la|les|lui|leur|en|y|s'|se)?"
const ADVERB = '(aussi|bien|également|donc|plutôt|toujours|simplement)?'

/** Where the sentence cannot stand without the word that is missing. */
const phrases: readonly Phrase[] = [
  { find: "<prendre:verb> (bien)? [temps] (de|d'|pour)", better: before('le') },
  {
    find: "<être:verb> (-il|-elle|-ils|-elles)? (bien|déjà|toujours|actuellement|encore|simplement|pas|plus|malheureusement|donc|justement)? [(attente|cours|rupture|train|panne|vente|retard|congé|préparation)] ($|,|de|d'|depuis|pour|chez|et|mais)",
    better: before('en'),
    without: ["(c'|ce) <être:verb>"],
  },
  {
    find: '(sera|est|seront|sont|était|étaient|êtes) [nouveau] (<:verb.participle-past>|disponible|disponibles|en)',
    better: before('à'),
  },
  {
    find: ", [si bien] (le|la|les|l'|nous|vous|il|elle|on|votre|notre|nos|vos|c'|tout)",
    better: after('que'),
  },
  {
    find: `[(pour|avant|bien|sans|pourvu|afin)] ${SUBJECT} (ne|n')? ${OBJECTS} ${MAY} ¬(#|environ|un|une|deux|trois|au|par|moins)`,
    better: after('que'),
    without: ['que ~6 (soit|soient|puisse|ait|fasse|soyez|puissiez)'],
  },
  {
    find: `(assez|trop|suffisamment) ~2 [pour] ${SUBJECT} (peut|peuvent|a|est|sont|ont|puisse|puissent)`,
    better: after('que'),
  },
  {
    find: `(vous|te|t'|lui|leur|nous) (<proposer:verb>|<conseiller:verb>|<recommander:verb>|<suggérer:verb>|<permettre:verb>|<promettre:verb>) ${ADVERB} [<:verb.infinitive>]`,
    better: before('de'),
  },
  // `il commence pleuvoir`, `je refuse payer`: never without their preposition
  {
    find: `(<commencer:verb>|<apprendre:verb>|<chercher:verb>|<continuer:verb>|<apprêter:verb>|<habituer:verb>) (pas|plus|déjà)? ${ADVERB} [<:verb.infinitive>]`,
    better: before('à'),
  },
  {
    find: `(<essayer:verb>|<refuser:verb>|<éviter:verb>|<oublier:verb>|<tenter:verb>|<accepter:verb>|<regretter:verb>|<mériter:verb>|<risquer:verb>|<cesser:verb>|<arrêter:verb>|<choisir:verb>|<envisager:verb>|<finir:verb>|<décider:verb>|<promettre:verb>|<dépêcher:verb>) (pas|plus|déjà|surtout pas)? ${ADVERB} [<:verb.infinitive>]`,
    better: before('de'),
  },
  {
    find: `<avoir:verb> (pas|plus|très|vraiment|aussi)? (besoin|envie|peur|hâte|honte|raison|tort|l'intention|le droit|l'habitude) [<:verb.infinitive>]`,
    better: before('de'),
  },
  {
    find: `(<aider:verb>|<inviter:verb>|<hésiter:verb>|<parvenir:verb>|<réussir:verb>) (pas|plus)? ${ADVERB} [<:verb.infinitive>]`,
    better: before('à'),
  },
  {
    find: `(je|j'|il|elle|on|nous|vous|ils) (vous|te|n'|ne)? [(<penser:verb>|<croire:verb>|<espérer:verb>|<confirmer:verb>|<préciser:verb>|<comprendre:verb>|<regretter:verb>)] (tout|cela|ça|votre <:noun>|le <:noun>|la <:noun>|notre <:noun>|nos <:noun>|vos <:noun>|les <:noun>) (est|sont|sera|seront|était|a été|ont été)`,
    better: after('que'),
    without: [
      "(que|qu'|comme|qui) ~4 (<penser:verb>|<croire:verb>|<espérer:verb>|<confirmer:verb>|<préciser:verb>|<comprendre:verb>|<regretter:verb>)",
    ],
  },
  // `merci votre patience !`, but `merci votre colis est là`
  {
    find: 'merci (beaucoup|encore|infiniment|mille fois)? [(votre|vos|ton|ta|tes|ce|cet|cette|ces)] <:adjective>? <:noun> <:adjective>? ($|,|.|!|:|et|sur|au|aux|à|de|du|des|en)',
    better: (match, view) => [`pour ${written(match, view)}`, `de ${written(match, view)}`],
    without: [
      'merci ~2 (votre|vos|ton|ta|tes|ce|cet|cette|ces) ~9 (est|sont|a|ont|sera|seront|était|arrive|part)',
    ],
  },
  // `vous n'avez qu'appeler`
  {
    find: "(ne|n') (y)? (ai|as|a|avons|avez|ont|aurai|auras|aura|aurons|aurez|auront|aurait|auriez|aviez|avait) (plus)? [(que|qu')] ¬(faire|dire|savoir|pouvoir) <:verb.infinitive>",
    better: (match, view) => [written(match, view) === 'que' ? 'qu’à' : 'qu’à '],
  },
  { find: '(car|puisque) [(lui|eux|moi|toi)] qui', better: before('c’est') },
  { find: "si le cœur (t'|vous) [en] ($|,|:)", better: ['en dit'] },
  {
    find: '[jusque] (<:proper>|la|le|les|votre|notre|fin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|#)',
    better: ({ marked }, { tokens }) => {
      const next = tokens[marked.to]?.norm ?? ''
      return /^(?:le|les)$/.test(next) ? [] : ['jusqu’à']
    },
  },
  {
    find: "(j'|tu|il|on|elle|nous|vous) [en n'] ~3 (pas|plus|jamais|rien|aucun|aucune)",
    better: ['n’en '],
    without: ["j' en n'"],
  },
  {
    find: "[j' en n']",
    better: ({ marked }, { tokens }) =>
      /^(?:pas|plus|jamais|rien|aucune?)$/.test(tokens[marked.to + 1]?.norm ?? '') ? ['je n’en '] : ['j’en '],
  },
  {
    find: "(ne|n') (<pouvoir:verb>|<devoir:verb>|<vouloir:verb>|<savoir:verb>) (pas|plus)? [n' <:verb.infinitive>]",
    better: (match, view) => [written(match, view, match.marked.to - 1)],
  },
  {
    find: "(<:noun>|<:adjective>|il|elle) [(a|ont|aura|avait|avaient)] (bien|déjà)? (<remplacer:verb.participle-past>|<annuler:verb.participle-past>|<rembourser:verb.participle-past>|<modifier:verb.participle-past>|<refuser:verb.participle-past>|<valider:verb.participle-past>) par (un|une|le|la|l'|notre|nos|votre|vos)",
    better: (match, view) => [`${written(match, view)} été`],
    without: ["(que|qu') ~6 (a|ont|aura|avait|avaient) ~1 par"],
  },
]

export const missingWord = phraseRule({
  id: 'grammar/missing-word',
  kind: 'grammar',
  category: 'mot manquant',
  severity: 'warn',
  message: 'Il manque un mot ici.',
  why: 'On l’a pensé sans l’écrire : un article, « que », « de ». Sans lui la phrase ne tient pas.',
  examples: {
    match: [
      {
        text: 'Merci d’avoir pris temps de répondre.',
        marks: 'temps',
        fixed: 'Merci d’avoir pris le temps de répondre.',
      },
      {
        text: 'Le dossier est attente de signature.',
        marks: 'attente',
        fixed: 'Le dossier est en attente de signature.',
      },
      { text: 'Elle commence comprendre.', marks: 'comprendre', fixed: 'Elle commence à comprendre.' },
      { text: 'Il refuse obéir.', marks: 'obéir', fixed: 'Il refuse d’obéir.' },
      { text: 'Je vous propose passer lundi.', marks: 'passer', fixed: 'Je vous propose de passer lundi.' },
      {
        text: 'Un plan vous aidera aussi trouver le quai.',
        marks: 'trouver',
        fixed: 'Un plan vous aidera aussi à trouver le quai.',
      },
      {
        text: 'La rampe sert pour le fauteuil puisse monter.',
        marks: 'pour',
        fixed: 'La rampe sert pour que le fauteuil puisse monter.',
      },
      {
        text: 'Nous espérons tout sera prêt.',
        marks: 'espérons',
        fixed: 'Nous espérons que tout sera prêt.',
      },
      {
        text: 'Le dessert a remplacé par un fruit.',
        marks: 'a',
        fixed: 'Le dessert a été remplacé par un fruit.',
      },
      { text: 'La navette va jusque Lille.', marks: 'jusque', fixed: 'La navette va jusqu’à Lille.' },
      {
        text: 'Nous ne pouvons n’annuler le billet.',
        marks: 'n’annuler',
        fixed: 'Nous ne pouvons annuler le billet.',
      },
      { text: 'J’en n’ai parlé hier.', marks: 'J’en n’', fixed: 'J’en ai parlé hier.' },
      {
        text: 'Merci votre accueil !',
        marks: 'votre',
        fixed: 'Merci pour votre accueil !',
      },
      {
        text: 'Pour venir, vous n’avez qu’appeler.',
        marks: 'qu’',
        fixed: 'Pour venir, vous n’avez qu’à appeler.',
      },
      { text: 'Vous n’avez que venir lundi.', marks: 'que', fixed: 'Vous n’avez qu’à venir lundi.' },
    ],
    pass: [
      'Il va jusque dans la cour, jusque tard.',
      'Nous comprenons votre attente et votre avis est utile.',
      'Comme nous le pensions, tout est prêt.',
      'Le garage que la ville a remplacé par un parc était vétuste.',
      'Un café pour la route, avant le départ.',
      'Vous savez si bien le dire.',
      'Le salon aide et accueille chacun.',
      'Bonjour et merci, votre colis est là.',
      'Nous n’avons que faire de ces bruits, et vous n’avez qu’à patienter.',
    ],
  },
  phrases: unquoted(phrases.map((phrase) => ({ confidence: 0.9, ...phrase }))),
})
