import { overlaps, type Span, sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { cardsIn } from './card'
import { type Folded, sentencesOf } from './folded'
import { ibansIn } from './iban'
import { mask } from './mask'
import { nirsIn } from './nir'
import { personal } from './personal'
import { phoneNumbers } from './phoneNumbers'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Their number leads to one customer, or opens something of theirs. */
const CUSTOMER =
  words(`commande commandes dossier dossiers colis suivi tracking ticket tickets reclamation sinistre contrat contrats abonnement
  compte client cliente clients reservation reservations resa billet billets adherent adherente adhesion facture factures devis
  intervention allocataire abonne abonnee assure assuree beneficiaire fidelite police livraison expedition envoi bordereau retour sav
  demande requete incident plainte passeport permis identite identifiant digicode interphone iban rib pnr fiscal securite secu
  usager usagere locataire lettre recommande compteur pdl pce remboursement avoir virement prelevement mandat inscription
  candidat candidate etudiant licence patient patiente chambre pret credit imei bancaire carte cartes cb`)
/** Their number is printed for everybody: goods, places, texts of law, companies, lines to call. */
const PUBLIC =
  words(`produit article modele taille lot version pointure coloris couleur ean isbn sku gencod gamme piece catalogue ligne lignes bus
  tram metro train trains tgv ter vol quai voie gate porte stand salle caisse guichet bureau arret sortie loi decret arrete
  deliberation siret siren rcs tva naf ape magasin boutique rue avenue page chapitre article formulaire cerfa norme iso episode
  saison edition numerique presse promo promotionnel reduction avantage parrainage postal cedex bp tel telephone telephonez appelez appeler
  composez composer joindre contactez vert standard sms fax ouvert tirage recette agrement orias ademe idu serie millesime
  departement canal chaine parking place rayon allee`)
/** Between the noun and its number. */
const LINKS =
  words(`n no num numero numeros ref refs reference references id est le la l les porte portant portait sous avec a bien suivant
  suivante sociale social finale : ( # ° . - ' "`)
const MARKERS = words('° num numero numeros ref refs reference references # no')
const OURS = words('notre nos')
const POSSESSIVE = words('votre vos ton ta tes son sa leur')
/** As a verb or a length of time these stand before any figure: only a marker or a possessive makes them a noun. */
const AMBIGUOUS = words(
  'compte clients abonnes retour envoi chambre credit pret avoir demande identite securite permis licence plainte carte cartes cb',
)

/** `4512`, `88-4512`, `CMD-2024-118`, `6A12345678901`, `88 45 12`. A run longer than this is no number of a customer. */
const CODE =
  /(?<![a-z\d,.])(?:[a-z]{1,5}[-_/]?)?\d[a-z\d]{0,24}(?:[-_/.][a-z\d]{1,12}(?![a-z\d])){0,4}(?: \d{2,5}(?!\d| ?[€%]| (?:eur|euros?|jours?|heures?|fois)\b)){0,5}(?![a-z\d])/g
/** Registered post of any country: service, nine digits, country (UPU S10), and La Poste's `6A` parcels. */
const TRACKING = /^(?:[a-z]{2} ?\d{9} ?[a-z]{2}|[68][a-z]\d{11})$/
const TIME = /^\d{1,2} ?(?:h|min|j)\d{0,2}/
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/
const YEARS = /^(?:19|20)\d\d(?:[-/](?:(?:19|20)\d\d|\d\d))?$/
const QUANTITY_AFTER =
  /^ ?(?:[€$%]|[,.]\d|(?:eur|euros?|ans?|jours?|mois|heures?|h|min|points?|pts|pieces?|exemplaires?|personnes?|places?|km|m|kg|g|cl|ml|cm|mm|go|mo|fois|abonnes|clients|visiteurs|participants|membres|commandes|colis|kwh)\b)/
const LOOK_BACK = 90
const FARTHEST = 9

const digitsIn = (code: string): number => code.replace(/\D/g, '').length

/** Does what stands before `start` make the code a customer's number? The nearest noun that governs numbers decides. */
function isGoverned(sentence: Folded, start: number, code: string): boolean {
  const before =
    sentence.text.slice(Math.max(0, start - LOOK_BACK), start).match(/[a-z]+|\d[a-z\d.,-]*|[^\sa-z\d]/g) ?? []
  let marked = false
  let unknown = 0
  const digits = digitsIn(code)
  for (let i = before.length - 1, far = 0; i >= 0 && far < FARTHEST; i--, far++) {
    const word = before[i] ?? ''
    if (PUBLIC.has(word)) return false
    // *Notre dossier n° 214* is printed by the house.
    if (CUSTOMER.has(word) && OURS.has(before[i - 1] ?? '')) return false
    const owned = POSSESSIVE.has(before[i - 1] ?? '')
    if (CUSTOMER.has(word)) {
      // `votre commande Untel 884512`: one name may stand between, before a number too long for a count.
      if (marked) return digits >= 3
      if (unknown > 0) return unknown === 1 && owned && digits >= 5
      const numbered = MARKERS.has(before[before[i - 1] === 'de' ? i - 2 : i - 1] ?? '')
      return digits >= 4 && (!AMBIGUOUS.has(word) || owned || numbered)
    }
    if (MARKERS.has(word)) {
      marked = true
      // `votre référence : 4512`, with no noun at all.
      if (owned) return digits >= 3
    } else if (!LINKS.has(word)) unknown++
    if (!marked && unknown > 1) return false
  }
  return false
}

function isCustomerNumber(sentence: Folded, start: number, code: string): boolean {
  if (TIME.test(code) || DATE.test(code)) return false
  if (digitsIn(code) < 3) return false
  const before = sentence.text.slice(Math.max(0, start - 24), start)
  const marked = /(?:n ?°|numero|num\.?|ref\.?|reference|#) ?:? ?$/.test(before)
  if (!marked && (YEARS.test(code) || QUANTITY_AFTER.test(sentence.text.slice(start + code.length))))
    return false
  if (TRACKING.test(code)) return !/\b(?:produit|article|modele|piece|serie|lot)\b[^.]{0,12}$/.test(before)
  return isGoverned(sentence, start, code)
}

/** What another rule names better is left to it. */
const namedIn = ({ text }: Folded): readonly Span[] =>
  [phoneNumbers, ibansIn, cardsIn, nirsIn].flatMap((find) => [...find(text)])

export const customerNumber = replyRule({
  ...personal({
    id: 'risk/customer-number',
    message: 'Ce numéro mène au dossier d’une personne : il serait visible de tous.',
    why: 'Avec un numéro de commande ou de dossier, n’importe qui peut se faire passer pour le client auprès de vous. Gardez-le pour le message privé.',
    examples: {
      match: [
        {
          text: 'Votre commande n° 45127 part demain.',
          marks: '45127',
          fixed: 'Votre commande n° ***27 part demain.',
        },
        { text: 'Le dossier 88-4512 est entre les mains de Paul.', marks: '88-4512' },
        { text: 'Numéro de suivi : 6A12345678901, bonne réception !', marks: '6A12345678901' },
        { text: 'Votre demande est enregistrée sous la référence SAV-2291.', marks: 'SAV-2291' },
        { text: 'C’est noté pour la réf. client 774120.', marks: '774120' },
        { text: 'Votre réservation à l’hôtel, numéro QX4471, est annulée.', marks: 'QX4471' },
        { text: 'Le colis LP004512789FR est à Roissy.', marks: 'LP004512789FR' },
        { text: 'Le digicode 4512 ne marchait pas.', marks: '4512' },
      ],
      pass: [
        'La réf. produit 774120 revient en stock.',
        'Votre commande contient l’article n° 4512, en rupture.',
        'Votre commande du 12/03/2024 part demain à 18h30.',
        'Notre page compte 45000 abonnés.',
        'Le dossier 2024-2025 est à retirer en mairie.',
        'Pour toute commande, appelez le numéro 3949.',
        'Votre commande n° ****27 part demain.',
        'Le train n° 8421 et le vol AF1234 sont annulés.',
        'Une commande de 1200 € ouvre droit à la livraison offerte.',
        'Loi n° 78-17, contrat type et arrêté 2019-331 sont en ligne.',
      ],
    },
  }),
  *check(reply) {
    for (const sentence of sentencesOf(reply)) {
      // Looked for where a number stands, and once.
      let named: readonly Span[] | undefined
      for (const { 0: code, index } of sentence.searched.all(CODE)) {
        const end = index + code.length
        if (!isCustomerNumber(sentence, index, code)) continue
        named ??= namedIn(sentence)
        if (named.some((span) => overlaps(span, { start: index, end }))) continue
        const span = sentence.span(index, end)
        yield { span, suggestions: [mask(sliceOf(reply.text, span))], confidence: 0.9 }
      }
    }
  },
})
