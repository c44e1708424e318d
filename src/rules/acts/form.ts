import type { SentenceView } from '../rule'
import { mention } from '../tone/frames/mention'
import { spoken } from './spoken'

/**
 * What the form of a sentence rules out, however its words sound together: how to do something and what exactly
 * happened are said with the words of complaints.
 */

/** What one tells a customer to do with a product or a service. */
const SERVICE_VERBS = new Set(
  `cliquer ouvrir choisir sélectionner télécharger scanner saisir renseigner présenter conserver munir identifier connecter
  inscrire appuyer débrancher rebrancher redémarrer réinstaller installer vider glisser remplir déposer suivre montrer utiliser
  taper laver rincer réserver envoyer indiquer préciser joindre transmettre vérifier prévoir signaler apporter ramener rapporter
  consulter composer allumer éteindre actualiser cocher valider enregistrer activer désactiver imprimer stationner essayer
  compter`.split(/\s+/),
)
/** *N’oubliez pas votre badge*, *pensez à réserver*. */
const REMINDS = mention(
  "(n'|ne) (oubliez|oublie|hésitez|hésite) pas ¬(que|qu')",
  "(pensez|pense|veillez|veille) ~1 (à|d') <:verb.infinitive>",
)
/** What is said of the person, or of what they published, is more than an instruction. */
const TURNS = mention(
  '(donc|enfin|plutôt|miracle|magique|sinon|poubelle|dehors|tribunal|avocat|avocats|juridique|huissier|plainte|police|vigile|employeur|patron|réputation|conséquences|leçon|cerveau|lunettes|psy|médecin)',
  '(<avis>|<commentaire>|<étoile>|<critique>|<publication>|<calomnie>|<mensonge>|<excuse>|<reproche>|<râler>|<plaindre>|<savoir>|<décider>|<oser>|<chanter>|<regretter>)',
  "au lieu (de|d')",
  "(la prochaine fois|comme tout le monde|avant (de|d') ~1 (<venir>|<écrire>|<parler>|<accuser>|<critiquer>|<entamer>))",
  '(si|puisque) (vous|tu|ça|cela) ~3 (<plaire>|<pouvoir>|capable|malin|<être>)',
)

const DETAILS =
  '(heure|jour|date|moment|modèle|taille|pointure|couleur|version|référence|message|séance|horaire|créneau|ligne|magasin|boutique|agence|appareil|navigateur|plateforme|produit|article|commande|ville|quartier|rue|station|arrêt|caisse|guichet|entrée|rayon|site|formule|menu|plat|billet|trajet|quai|voie|bureau|salle|étage)'
/** *À quelle heure êtes-vous passé ?* */
const ASKS_DETAIL = mention(
  `(à|vers|dans|de|sur|par|depuis|chez|pour|avec) (quel|quelle|quels|quelles) ${DETAILS}`,
  `(quel|quelle|quels|quelles) ${DETAILS}`,
)
/** Asks of intentions, or jokes, instead of asking for a fact. */
const ASKS_MORE = mention(
  "(que|qu')",
  '(<excuse>|<genou>|<planète>|<monde>|<siècle>|<rêve>|<droit>|<religion>)',
)

/** *Le cerveau de nos ingénieurs tourne à plein régime*: of one's own people, and of nobody else. */
const OURS = mention('(nos|notre) ~1 <:noun>')
const OTHERS = mention(
  "(vous|tu|te|t'|toi|votre|vos|ton|ta|tes|il|elle|ils|elles|lui|eux|ce|cet|cette|ces|quel|quelle|quels|quelles)",
  '(<espèce>|<bande>|<client>|<cliente>|<gens>|<monsieur>|<madame>|<ami>|<concurrent>)',
)

/** *Nous sommes désolés de l’état de votre chambre*: of what happened, and of no more. */
const REGRETS = mention("(<désolé>|<navré>|<confus>|excuses|pardon) (de|d'|du|des|pour)")
/** What makes an apology one for the other's feelings, or takes it back. */
const REGRETS_OTHERWISE = mention(
  "(si|mais|que|qu'|toutefois|cependant|néanmoins|malgré|quand|lorsque|cas|sans|tort|raison)",
  "s' (il|ils)",
  '(pour|de) (vous|toi|ceux|celui|celles|celle)',
  '(<ressentir>|<ressenti>|<impression>|<sentiment>|<perception>|<réaction>|<déception>|<frustration>|<interprétation>|<lecture>|<mécontentement>|<agacement>|<colère>|<incompréhension>|<malentendu>|<sensibilité>|<susceptibilité>|<avis>)',
  '(<sembler>|<paraître>|<croire>|<penser>|<trouver>|<percevoir>|<prendre>|<vivre>|<juger>|<estimer>|<vexer>|<froisser>|<blesser>|<choquer>|<heurter>|<décevoir>|<comprendre>|<interpréter>)',
)
/** *Nous serions tristes de vous voir partir*: sorrow over a customer lost, and no apology. */
const MISSES = mention(
  '(<désolé>|<navré>|<triste>|<regretter>) de (vous|te) (perdre|voir ~1 (partir|quitter))',
)

const NEVER_INSTRUCTED: ReadonlySet<string> = new Set([
  'insulte',
  'menace',
  'accusation',
  'agressivite',
  'aveu',
  'sarcasme',
  'mise_en_cause',
  'defensif',
  'fausse_excuse',
  'denigrement',
])
const NEVER_ASKED: ReadonlySet<string> = new Set([
  ...NEVER_INSTRUCTED,
  'condescendance',
  'minimisation',
  'censure',
])
/** An insult has somebody to hit. */
const NEVER_OF_OURS: ReadonlySet<string> = new Set(['insulte'])
const NEVER_OF_FACTS: ReadonlySet<string> = new Set(['fausse_excuse'])
const NEVER_OF_OUR_FACTS: ReadonlySet<string> = new Set([...NEVER_OF_OURS, ...NEVER_OF_FACTS])
const NOTHING: ReadonlySet<string> = new Set()

const known = new WeakMap<SentenceView, ReadonlySet<string>>()

/** The acts that a sentence of this form does not do. */
export function ruledOut(view: SentenceView): ReadonlySet<string> {
  const before = known.get(view)
  if (before) return before
  const acts = ruledOutIn(view)
  known.set(view, acts)
  return acts
}

function ruledOutIn(view: SentenceView): ReadonlySet<string> {
  if (isInstruction(view)) return NEVER_INSTRUCTED
  if (asksDetail(view)) return NEVER_ASKED
  const isOurs = OURS.in(view) !== undefined && !OTHERS.in(view)
  if (MISSES.in(view)) return NEVER_OF_FACTS
  if (REGRETS.in(view) && !REGRETS_OTHERWISE.in(view)) return isOurs ? NEVER_OF_OUR_FACTS : NEVER_OF_FACTS
  return isOurs ? NEVER_OF_OURS : NOTHING
}

function isInstruction(view: SentenceView): boolean {
  const from = spoken(view)?.from
  if (from === undefined || view.text.includes('?')) return false
  const first = view.readings[from]?.best
  const instructs = first?.mood === 'imperative' && SERVICE_VERBS.has(first.lemma)
  return (instructs || REMINDS.in(view)?.from === from) && !TURNS.in(view)
}

const asksDetail = (view: SentenceView): boolean => {
  const asked = ASKS_DETAIL.in(view)
  return (
    asked !== undefined && asked.from === spoken(view)?.from && view.text.endsWith('?') && !ASKS_MORE.in(view)
  )
}
