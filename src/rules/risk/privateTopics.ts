/**
 * What belongs to a person's private life, by topic: the nouns that name it, and the words by which a comment shows
 * that its author has spoken of it first. Health, opinions, sex life and trade union: GDPR, art. 9; offences: art. 10;
 * money and employment: bank secrecy (CMF, art. L. 511-33) and discretion of recruiters (C. trav., art. L. 1221-6 s.).
 * Patterns are for folded text.
 */
export interface PrivateTopic {
  readonly noun: string
  readonly spokenOf: RegExp
}

export const PRIVATE_TOPICS: readonly PrivateTopic[] = [
  {
    noun: 'grossesses?|fausse couche|ivg|fiv|pma|accouchement|conge (?:de )?maternite|contraception|pilule|test de grossesse',
    spokenOf: /gross\w+|enceinte|bebe|accouch|materni|fausse couche|ivg|fiv|pma|pilule|contracept/,
  },
  {
    noun: "maladies?|traitements?(?! de (?:votre|la|ce|donnees))|diagnostic|cancer|chimio\\w*|depression|burn-?out|hospitalisation|ordonnances?|prescription|medicaments?|resultats? (?:d'analyses?|d'examens?|de depistage|medica\\w+|de prise de sang)|analyses (?:de sang|medicales)|prise de sang|arrets? (?:de travail|maladie)|dossier medical|bilan (?:sanguin|de sante)|consultation (?:en|de|chez)|etat de sante|probleme de sante|seropositivite|handicap|addiction|cure|suivi psy\\w*|psy(?:chiatre|chologue)|therapie|allergies?|operation (?:du|de la|des|au|a la) (?:genou|hanche|coeur|dos|yeux|pied|main|sein|prostate|cataracte)|rendez-vous (?:a la maternite|(?:en|au service de) (?:cardio|gyneco|onco|psy|uro|neuro|dermato|gastro)\\w*|en addictologie|au planning familial)|rendez-vous avec le dr [a-z-]{2,20}|rendez-vous (?:chez|avec) (?:le|la|votre) (?:medecin|cardiologue|gynecologue|psy\\w*|oncologue|dermatologue|dentiste|sage-femme)|tentative de suicide|mutuelle sante|invalidite",
    spokenOf:
      /malad|trait(?:ement|ee?\b)|diagnos|cancer|chimio|depress|burn|hospi|depist|\bdr\b|ordonn|prescri|medic|medec|docteur|resultat|analyse|sang|arret|sante|seropo|handicap|addict|cure|psy|therap|allerg|opera|rendez-vous|rdv|suicid|invalid|douleur|symptom|pharmac/,
  },
  {
    noun: 'candidatures?|cv|lettre de motivation|entretien(?: d.embauche)?(?! (?:annuel|periodique|technique|courant|et |de (?:la|l|votre)|du [a-z]|des ))|periode d.essai|licenciement|rupture conventionnelle|embauche|salaire|fiche de paie|bulletins? de (?:paie|salaire)',
    spokenOf:
      /candidat|postul|\bcv\b|recrut|entretien|embauch|essai|licenci|virer|viree?|salaire|paie|paye|emploi|travail/,
  },
  {
    noun: 'decouvert|impayes?|dettes?|surendettement|rejets? de prelevement|prelevements? rejetes?|retards? de (?:paiement|loyer)|loyers? (?:impayes?|en retard)|incidents? de paiement|interdit bancaire|fichage|credit (?:a la consommation|immobilier|en cours)|pret (?:immobilier|etudiant|personnel)|compte (?:est |etait |reste )?(?:debiteur|a decouvert|en negatif)|solde (?:debiteur|negatif|bancaire)|revenus|quotient familial|avis d.imposition|impots|rsa|allocations?|aah|apl|arrieres?|echeances? (?:impayees?|en retard)|saisie|huissier|releve de compte',
    spokenOf:
      /decouvert|impay|dette|surendett|rejet|preleve|retard|loyer|incident|interdit|fich|credit|pret\b|compte|solde|revenu|quotient|impot|impos|rsa|alloc|caf\b|aah|apl|arrier|echeance|saisi|huissier|releve|agios|frais/,
  },
  {
    noun: 'divorce|separation(?! d)|ex(?:-| )(?:mari|femme|conjoint|conjointe|compagnon|compagne|epoux|epouse)|garde (?:alternee|des enfants|a vue)|pension alimentaire|condamnation|casier judiciaire|proces|liaison|amant|maitresse|orientation sexuelle|transition|religion|confession|appartenance syndicale|syndicat|titre de sejour|demande d.asile|naturalisation|bracelet electronique|deuil|veuvage|tutelle|curatelle',
    spokenOf:
      /divorc|separ|\bex\b|mari|femme|conjoint|compagn|epou|garde|pension|condamn|casier|proces|liaison|amant|maitresse|orientation|gay|lesb|homo|trans|relig|confession|musul|juif|juive|cathol|syndic|sejour|asile|natural|bracelet|deuil|dece|veu[fv]|tutelle|curatelle/,
  },
]
