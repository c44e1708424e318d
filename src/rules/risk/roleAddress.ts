/**
 * What a mailbox is called when nobody in particular reads it. The CNIL holds that such a generic address is no
 * personal data (`contact@`), a person's at work is (`prenom.nom@`). Closed list: an unknown word is taken for a name.
 */
const ROLES = new Set(
  `abonnement abonnements accessibilite accueil achat achats admin administration adhesion adhesions agence aide assistance
  association atelier avis billetterie boutique bonjour bureau cabinet candidature candidatures club clients client cnil collecte
  com commande commandes commercial communication compta comptabilite conciergerie conseil contact contacts coucou courrier
  ccas crm csr data deontologie digital direction donnees dpd dpo dsi ecole emploi equipe ethique etatcivil etat-civil event events
  evenement evenements facturation facture factures feedback fidelite formation garantie hello hotel info infos information
  informations inscription inscriptions jobs juridique legal litiges livraison livraisons location magasin mairie marketing
  mediateur mediation mediatheque moderation newsletter noreply nepasrepondre office ordre orders partenariat partenariats
  partner plainte police postmaster presidence presse press privacy pro proprete pub qualite question questions reclamation
  reclamations recrutement redaction relation relations relationclient relationclients relationsclients reservation
  reservations resa retour retours rgpd rh sales salut sante sav scolarite secretariat secretaire securite service services
  serviceclient serviceclients serviceconsommateur serviceconsommateurs signalement siege site social societe standard
  stage stages support syndic syndicat team tech technique theatre tourisme urbanisme urgence urgences usagers vente ventes
  vigilance pharmacovigilance cosmetovigilance vieprivee voyageurs web webmaster welcome youtube`.split(
    /\s+/,
  ),
)
const LINKS = new Set(
  'a au aux de des du et la le les l d no ne pas en pour consommateur consommateurs france reply repondre'.split(
    ' ',
  ),
)

/** Anybody can open a mailbox here; its name must then hold nothing but role words. */
const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|proton|protonmail|pm|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|aliceadsl|club-internet|skynet|bluewin|videotron)\./

/** Both parts folded. */
export function isRoleAddress(local: string, domain: string): boolean {
  const words = local.split(/[._+\-\d]+/).filter((word) => word !== '')
  const [first] = words
  if (first === undefined) return false
  const role = ROLES.has(words.join('')) || words.every((word) => ROLES.has(word) || LINKS.has(word))
  if (role) return true
  // `sav-lyon@`, `contact.presse@`: the house may name its places; the house's own name is no person's either.
  const label = domain.split('.').at(-2) ?? ''
  return !FREE_MAIL.test(domain) && (ROLES.has(first) || words.join('') === label.replace(/-/g, ''))
}
