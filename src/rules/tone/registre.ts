import { replyRule, sentenceRule } from '../define'
import { isQuoted } from '../pattern/quotation'
import type { Hit, ReplyView, SentenceView } from '../rule'
import { clauseAround } from './frames/clause'
import { isGrave } from './frames/gravity'
import { finderOf, type SpeechAct } from './frames/speechAct'

const registre = {
  kind: 'tone',
  category: 'registre',
  severity: 'warn',
  why: 'Le guide fixe la façon de s’adresser aux clients. Le ton du client prime sur celui de la marque quand le sujet est grave.',
} as const

const TU = new Set(['tu', 'toi', '-toi', '-tu', 'te', "t'", "-t'", 'tes', 'ton', 'ta', 'tiens', 'tienne'])
/** `ton` and `ta` are only possessive before what is owned; *le ton*, *sur ce ton* are a noun. */
const OWNED = new Set(['noun', 'adjective', 'proper', 'numeral'])
const BEFORE_NOUN_TON = new Set([
  'le',
  'ce',
  'un',
  'du',
  'au',
  'de',
  'bon',
  'même',
  'notre',
  'votre',
  "d'",
  'quel',
  'son',
])

/** What SMS and the schoolyard write. */
const SLANG_FORMS = `
slt cc bjr bsr stp tkt jsp jpp mdr mdrr mdrrr lol ptdr xd pk pcq pck qd ds tjs tjrs jms bcp dsl kdo koi mtn ajd auj dmn tt ttes prcq
kiffe kiffer kiff wesh yo yep ouais ouaip ouep nan nop chuis chui chépa bisous bisou bises bise biz poutous bizou bizous kiss xoxo
câlins frérot frero bro bff meuf mec keum reuf chelou relou ouf trkl tranquillou tchao tchuss ciao azy vazy oki dac dacc ptit ptite
jte jvous vsy cimer grv zou komen pote potes poto poulette louloute cocotte fissa bah hein
fastoche sympatoche bouffe flic gosses
`
const SLANG = new Set(SLANG_FORMS.trim().split(/\s+/))

const FAMILIAR: readonly SpeechAct[] = [
  {
    marks: 'passage',
    find: [
      '(mon|ma|mes) (chou|chouchou|belle|grand|grande|chéri|chérie|chéris|poulette|poule|pote|ami|amie|amour|cœur|coeur|biche|puce|loulou|louloute|lapin|petit chat|ange|bichette|beau|vieux|gars|cher loulou|trésor|copain|copine|frère|couille|reine|king)',
      '(les|salut les|hello les|coucou les) (amis|loulous|potes|gars|copains|copines|chatons|zouzous|zamis|filles|chéris|meufs|mecs|poulettes|choupinous|bichettes) ~1 $',
      '(gros|énormes|plein de|mille|grosses|tout plein de|de gros) (bisous|bisou|câlins|câlin|poutous|bises|becs|smacks|kiss)',
      "t' (inquiète|inquiètes|inquiete) (pas|po)?",
      '(vous|on|nous|tu) ~2 (kiffez|kiffe|kiffons|kiffes)',
      "(de ouf|un truc de ouf|trop de la balle|grave (bien|cool|chaud|content|désolé|désolés|relou)|trop (cool|stylé|bien|relou|chou|mimi|génial)|c'est (chaud|ouf|chelou|relou|chanmé|le feu $|abusé|mort|kif)|ça (roule|gaze|passe crème|roule ma poule|déchire sa race|le fait|boume)|à plus tard l'ami|à pluche|y a pas de lézard|no soucy|no souci|no stress|no problemo|pas de soucis mon|tranquille mon|chill|relax|on gère|on est des ouf|t'as vu|ma gueule|lâche l'affaire|ça craint|c'est la loose|gros fail|epic fail|la lose|la louze|au top du top|trop pas|même pas en rêve|hyper relou|tu vois le genre|comme jaja|vite fait bien fait|t'façon|y a pas photo|les doigts dans le nez|au taquet|c'est pas faux|on se capte|on se tient au jus|tenez-nous au jus|au jus|pas de panique|la bise|des bises|à la cool)",
      "(hey|yo|wesh|salut|re|héhé|hihi) ~1 (toi|beauté|frérot|mec|la compagnie|les gens|bro|ma belle|mon grand|poto|l'ami|vous)",
    ],
    denial: 'nothing',
    without: ['mes amis'],
  },
  // `il n'a plus la tête à la route`, `à plus court terme`: what takes leave ends the sentence, but for who signs.
  { marks: 'passage', find: ['à plus ~1 $', '^ (allez|bon|et)? a plus ~1 $'], denial: 'nothing' },
]

const familiar = finderOf('tone/registre-familier', FAMILIAR)

/** Words of *tu* in the sentence, by token. */
function tuAt({ tokens, readings }: SentenceView): number[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !TU.has(token.norm)) return []
    if (token.norm === 'tiens' || token.norm === 'tienne') return []
    if (token.norm !== 'ton' && token.norm !== 'ta') return [at]
    const next = readings[at + 1]
    const owns = next?.plausible.some(({ pos }) => OWNED.has(pos)) ?? false
    return owns && !BEFORE_NOUN_TON.has(tokens[at - 1]?.norm ?? '') ? [at] : []
  })
}

/** *Envoie-nous*, *dis-moi*: the imperative of *tu* with its pronoun, where *vous* would end in -ez. */
function imperativeAt({ tokens, readings }: SentenceView): number[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    const hangs =
      next?.kind === 'word' && next.clitic && /^-(?:moi|nous|le|la|les|lui|leur|y|en)$/.test(next.norm)
    if (!hangs || token.kind !== 'word' || /(?:ez|tes|ons)$/.test(token.norm)) return []
    const isImperative = readings[at]?.plausible.some(
      ({ mood, person, number }) => mood === 'imperative' && person === 2 && number === 'singular',
    )
    return isImperative ? [at] : []
  })
}

const slangAt = ({ tokens }: SentenceView): number[] =>
  tokens.flatMap((token, at) =>
    token.kind === 'word' && token.text !== token.text.toUpperCase() && SLANG.has(token.norm) ? [at] : [],
  )

/** The clauses that hold these tokens, each once. */
function clausesOf(view: SentenceView, places: readonly number[]): Hit[] {
  const spans = new Map<number, Hit>()
  for (const at of places) {
    if (isQuoted(view, at)) continue
    const { from, to } = clauseAround(view, { from: at, to: at + 1 })
    const start = view.tokens[from]?.start ?? 0
    const end = view.tokens[to - 1]?.end ?? start
    const known = spans.get(start)
    if (!known || known.span.end < end) spans.set(start, { span: { start, end } })
  }
  return [...spans.values()]
}

export const tutoiement = sentenceRule({
  ...registre,
  id: 'tone/registre-tutoiement',
  message: 'Votre guide vouvoie les clients : cette phrase tutoie.',
  examples: {
    guide: { address: 'vous' },
    match: [
      { text: 'Bonjour Léa, on te répond demain.', marks: 'on te répond demain' },
      { text: 'Merci, envoie-nous une photo.', marks: 'envoie-nous une photo' },
      { text: 'Ton colis est parti ce matin.', marks: 'Ton colis est parti ce matin' },
      { text: 'Désolés, t’as raison.', marks: 't’as raison' },
    ],
    pass: [
      'Le ton du message vous a déplu, nous en sommes désolés.',
      'Notre affiche dit « Viens comme tu es ».',
      'Nous vous répondons demain.',
      'Va-t-il mieux ce matin ?',
      'Dites-nous tout en message privé.',
    ],
  },
  check(view) {
    if (view.guide.address !== 'vous') return []
    return clausesOf(view, [...tuAt(view), ...imperativeAt(view)])
  },
})

export const slang = sentenceRule({
  ...registre,
  id: 'tone/registre-familier',
  message: 'Ces mots sont trop familiers pour votre guide.',
  examples: {
    guide: { address: 'vous' },
    match: [
      { text: 'Slt Marc, on regarde.', marks: 'Slt Marc' },
      { text: 'Bonne journée, gros bisous.', marks: 'gros bisous' },
      { text: 'Merci mon chou, c’est noté.', marks: 'mon chou' },
      { text: 'Ouais, le site rame un peu.', marks: 'Ouais' },
    ],
    pass: [
      'Merci pour votre patience, bonne soirée !',
      'Mes collègues vous écrivent en privé.',
      'C’est fou, merci pour ce message !',
      'Passez le téléphone en mode avion.',
    ],
  },
  check(view) {
    if (view.guide.address === 'tu') return []
    const found = familiar.find(view)
    const slangHits = view.guide.address === 'vous' ? clausesOf(view, slangAt(view)) : []
    return [
      ...slangHits,
      ...found.filter(
        (hit) => !slangHits.some(({ span }) => span.start <= hit.span.start && hit.span.end <= span.end),
      ),
    ]
  },
})

const VOUS = new Set(['vous', '-vous', 'votre', 'vos', 'vôtre'])
/** *Merci à vous tous*, *vous deux*: several people, whom even a guide that says tu calls vous. */
const SEVERAL = new Set(['tous', 'toutes', 'deux', 'autres', 'nombreux', 'nombreuses'])

/** The first clause of a reply that says *vous* and never *tu*, unless it speaks to several people. */
function firstVous({ french }: ReplyView): Hit[] {
  if (french.some(({ view }) => tuAt(view).length > 0 || imperativeAt(view).length > 0)) return []
  const isPlural = french.some(({ view: { tokens } }) =>
    tokens.some(({ norm }, at) => SEVERAL.has(norm) && VOUS.has(tokens[at - 1]?.norm ?? '')),
  )
  if (isPlural) return []
  for (const { view, start } of french) {
    const at = view.tokens.findIndex(({ norm }, place) => VOUS.has(norm) && !isQuoted(view, place))
    const [hit] = at < 0 ? [] : clausesOf(view, [at])
    if (hit) return [{ span: { start: hit.span.start + start, end: hit.span.end + start } }]
  }
  return []
}

export const vouvoiement = replyRule({
  ...registre,
  id: 'tone/registre-vouvoiement',
  message: 'Votre guide tutoie les clients : cette réponse vouvoie.',
  examples: {
    guide: { address: 'tu' },
    match: [
      { text: 'Bonjour Léa, nous vous répondons demain.', marks: 'nous vous répondons demain' },
      { text: 'Votre colis est parti ce matin.', marks: 'Votre colis est parti ce matin' },
      {
        text: 'Merci Tom. Veuillez nous adresser votre ticket.',
        marks: 'Veuillez nous adresser votre ticket',
      },
      { text: 'Écrivez-vous depuis la même adresse ?', marks: 'Écrivez-vous depuis la même adresse' },
    ],
    pass: [
      'Merci Léa, on te répond demain.',
      'Merci à vous tous pour cette soirée !',
      'Ton colis est parti, vous le recevrez ensemble.',
      'Super photo, merci !',
    ],
  },
  check: (reply) => (reply.context.guide.address === 'tu' ? firstVous(reply) : []),
})

/** Faces that laugh, hearts, feasts; a folded hand or a candle may stand under grief. */
const JOYFUL =
  /^(?:[\u{1F600}-\u{1F60E}\u{1F618}\u{1F619}\u{1F61A}\u{1F617}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F638}-\u{1F63B}\u{1F389}\u{1F38A}\u{1F388}\u{1F381}\u{1F382}\u{1F44D}\u{1F44F}\u{1F525}\u{1F680}\u{1F92A}\u{1F92D}\u{1F60F}\u{1F61B}-\u{1F61D}\u{1F643}\u{1F642}\u{1F609}\u{1F31F}\u{1F308}\u{1F31E}\u{1F483}\u{1F57A}\u{1F942}\u{1F37E}\u{1F4AF}\u{1F618}]|\u2728|\u2600|\u2B50|\u{1F495}|\u{1F496}|\u{1F60D})/u

const CHEERFUL: readonly SpeechAct[] = [
  {
    find: [
      '(coucou|youpi|hourra|yes|youhou|haha|hihi|ahah|hey|yo) ~1 $',
      '^ (coucou|hey|yo|youpi|génial|cool|hâte)',
      '(joyeux|joyeuse|bonnes|excellente|excellent|belles) (noël|fête|fêtes|anniversaire|vacances|week-end|halloween|appétit|shopping|année)',
    ],
    denial: 'nothing',
  },
]
const cheerful = finderOf('tone/registre-gravite', CHEERFUL)

export const levity = replyRule({
  ...registre,
  id: 'tone/registre-gravite',
  message: 'Cette légèreté heurte sous un message aussi grave.',
  examples: {
    comment: 'Mon mari est décédé la semaine dernière',
    match: [
      { text: 'Bonjour Madame, toutes nos condoléances 😊', marks: '😊' },
      { text: 'Coucou Anne, nous transmettons votre message.', marks: 'Coucou Anne' },
      {
        text: 'Youpi, nous fermons le contrat.',
        marks: 'Youpi',
      },
      { text: 'Le dossier est clos, bon courage 🎉', marks: '🎉' },
    ],
    pass: [
      'Bonjour Madame, toutes nos condoléances.',
      'Nous pensons à vous 🙏',
      'Nous vous répondons en privé dès ce soir.',
      'Avec tout notre soutien, l’équipe.',
    ],
  },
  check: (reply) => (isGrave(reply.comment) ? light(reply) : []),
})

function* light({ tokens, french }: ReplyView): Generator<Hit> {
  for (const token of tokens)
    if (token.kind === 'protected' && token.protects === 'emoji' && JOYFUL.test(token.text))
      yield { span: { start: token.start, end: token.end } }
  for (const { view, start } of french)
    for (const hit of cheerful.find(view))
      yield { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }
}
