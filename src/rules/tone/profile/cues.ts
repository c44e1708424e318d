import { APOLOGY } from '../frames/apology'
import { OUR, WE, YOU, YOUR } from '../frames/people'
import { type Finder, finderOf, type SpeechAct } from '../frames/speechAct'
import { DEADLINE } from '../frames/time'
import { either, lemmas } from '../frames/wordClass'
import { AXES, type Axis } from './axes'

/** Which words raise and lower an axis, as frames; what a rule marks lowers them besides, see `marks.ts`. */
interface Words {
  readonly raises: readonly SpeechAct[]
  readonly lowers: readonly SpeechAct[]
}

/** Denied, these say the contrary or nothing. */
const unlessDenied = (...find: string[]): SpeechAct => ({ find, marks: 'passage' })
/** These hold a negation themselves, or none can touch them. */
const always = (...find: string[]): SpeechAct => ({ find, marks: 'passage', denial: 'nothing' })

const FEELING = lemmas(`
  déception frustration agacement colère inquiétude mécontentement frayeur lassitude exaspération désarroi angoisse douleur peine
  tristesse impatience étonnement désagrément stress souffrance peur choc indignation attente embarras découragement détresse patience
`)
const HARD = lemmas(`
  pénible gênant agaçant rageant légitime frustrant inquiétant grave blessant décevant désagréable éprouvant choquant inacceptable
  stressant embêtant regrettable douloureux triste pénalisant normal
`)
const DOING = lemmas(`
  vérifier transmettre envoyer expédier relancer corriger réparer rappeler rembourser remplacer signaler prévenir alerter lancer
  programmer organiser préparer ajouter retirer nettoyer échanger étudier examiner chercher appeler recontacter intervenir demander
  renvoyer livrer créditer annuler rétablir régler résoudre confirmer expliquer occuper charger assurer suivre offrir réserver analyser
  commander remettre revenir répondre écrire traiter mettre modifier installer contacter proposer remonter
`)

const WORDS: Readonly<Record<Axis, Words>> = {
  courtesy: {
    raises: [
      always(
        '(bonjour|bonsoir|bienvenue)',
        `(<merci>|<remercier>) ~1 (pour|de|d') ~1 ${YOUR} ~1 <:noun>`,
        '<merci> (beaucoup|infiniment|encore|vivement)?',
        `${WE} (vous|te|t') <remercier>`,
        "s' (il|ils) (vous|te) plaît",
        '(avec|au|le) plaisir (de)?',
        '(bonne|belle|excellente|douce) (journée|soirée|continuation|semaine|fin ~1|nuit|lecture|visite|dégustation|écoute|route)',
        '(cordialement|bien à (vous|toi)|amicalement|chaleureusement|respectueusement)',
        `à ${YOUR} (disposition|écoute|service)`,
        "(n'hésitez|n'hésite) pas",
        '(pourriez|pouvez|auriez|accepteriez|voudriez|pourrais|peux) (-vous|-tu)',
        `${WE} (vous|te|t') <souhaiter>`,
      ),
    ],
    lowers: [
      always(
        '(calmez|calme|taisez|tais|débrouillez|débrouille) (-vous|-toi)',
        '(lisez|relisez|apprenez|arrêtez|cessez) (donc|à|de|plutôt|les|nos)',
        "(il (vous|te) (faut|suffit)|vous n' avez qu'à|vous devez|tu dois)",
      ),
    ],
  },
  empathy: {
    raises: [
      unlessDenied(
        `(vraiment|sincèrement|profondément|très|tout à fait|bien)? ${APOLOGY}`,
        `${WE} ~1 (<comprendre>|<imaginer>|<mesurer>|<entendre>|<concevoir>|<partager>|<compatir>) ~1 (bien|tout à fait)? (${either(YOUR, "combien|à quel point|que|qu'|l'|la|ce que|cette")})? ~1 ${FEELING}?`,
        `(${either(YOUR, "l'|cette|la|quelle")}) ${FEELING}`,
        `${YOU} (avez|as) ~2 raison`,
        `(c'est|c'était|cela|ce n' est pas|est|a dû être|soit) ~2 ${HARD}`,
        "(nous|me|m') (touche|inquiète|préoccupe|alerte)",
        '(pensons à (vous|toi)|de tout cœur|condoléances|bon courage|courage à)',
        `à ${YOUR} place`,
        "(<merci>|<remercier>) (de|d') (l'|nous|nous l'|me|m')? (avoir)? ~1 (<signaler>|<alerter>|<prévenir>|<raconter>|<écrire>|<dire>)",
      ),
    ],
    lowers: [
      always(
        "(ce n'est|c'est|n'est) ~1 (que|qu'|rien|pas grave|pas si grave)",
        '(comme tout le monde|vous êtes le seul|vous êtes la seule)',
        '(la procédure|le règlement|nos conditions) (est|sont|le|la) ~2',
      ),
    ],
  },
  clarity: {
    raises: [
      always(
        '(voici|voilà|ci-dessous)',
        "(d'abord|ensuite|puis|enfin|premièrement|concrètement|en bref|par exemple|c'est-à-dire|en résumé|autrement dit)",
        '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (prochain|matin|soir|midi|dernier)?',
        `(<cliquer>|<ouvrir>|<choisir>|<appuyer>) (sur)? ~1 «? <:noun>`,
      ),
    ],
    lowers: [
      always(
        '(le service|les services|la personne|les équipes) (concerné|concernés|concernée|concernées|compétent|compétents)',
        '(le nécessaire|certaines (raisons|circonstances)|différents (facteurs|éléments)|un certain nombre|et caetera|etc)',
        "(au niveau (de|du|des)|dans le cadre (de|du|d')|en termes (de|d')|de par|suite à|concernant|relatif à|relative à)",
        '(susmentionné|susvisé|ledit|ladite|dudit|nonobstant|afférent|afférents)',
      ),
    ],
  },
  commitment: {
    raises: [
      unlessDenied(
        `${WE} ~2 ${DOING}`,
        `${WE} (avons|ai|a|viens|venons|vais|allons|va) (de|déjà|donc)? ~2 ${DOING}`,
        `(${OUR} (équipe|collègue|service|technicien|technicienne|responsable|atelier|conseiller|conseillère)) ~4 ${DOING}`,
        DEADLINE,
        "(je m' en (occupe|charge)|nous nous en (occupons|chargeons)|on s' en (occupe|charge))",
      ),
    ],
    lowers: [
      always(
        `${WE} ~2 (<essayer>|<tenter>|<espérer>|<tâcher>)`,
        '(peut-être|éventuellement|en principe|normalement|sans doute|a priori|si possible|on verra)',
        '(dans les (meilleurs|plus brefs) délais|dès que possible|prochainement|ultérieurement|au plus vite|un jour|tôt ou tard)',
        '(sera|seront|serait) (transmis|transmise|traité|traitée|étudié|étudiée|prise en compte|pris en compte|examiné|examinée|remonté|remontée)',
        "(ne|n') ~2 (<pouvoir>) (rien|pas|malheureusement) ~1 (faire|pour|intervenir)?",
        '(le nécessaire) ~3 (fait|effectué)',
      ),
    ],
  },
  formality: {
    raises: [
      always(
        '(madame|monsieur|mesdames|messieurs)',
        '(cordialement|bien à vous|respectueusement|sincères salutations|salutations distinguées)',
        '(veuillez|nous vous prions|je vous prie|nous vous saurions gré|nous vous invitons)',
        '(vous|-vous|votre|vos)',
        '(nous (accusons|regrettons|demeurons|restons))',
        "(afin (de|d'|que)|ainsi que|toutefois|néanmoins|par ailleurs|dès lors)",
      ),
    ],
    lowers: [
      always(
        '(salut|coucou|hello|hey|yo|ciao|bises|bisous|à plus|tchao)',
        "(tu|-tu|toi|-toi|te|t'|tes)",
        '(cool|super|sympa|top|mdr|lol|ouais|ok|okay|génial|trop|grave|hyper|nickel|chouette)',
        '(ça|on)',
        "(t'inquiète|pas de souci|pas de soucis|no souci|y a)",
      ),
    ],
  },
}

export interface Cues {
  readonly raises: Finder
  readonly lowers: Finder
}

export const CUES: readonly (readonly [Axis, Cues])[] = AXES.map((axis) => [
  axis,
  {
    raises: finderOf(`profile/${axis}-raises`, WORDS[axis].raises),
    lowers: finderOf(`profile/${axis}-lowers`, WORDS[axis].lowers),
  },
])
