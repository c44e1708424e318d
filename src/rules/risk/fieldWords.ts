/**
 * What templates call their blanks, folded. A bracket that holds one of these is a field wherever it stands;
 * other brackets may be a headline (`[RECRUTEMENT]`) or an omission.
 */
const FIELD_WORD =
  /(?:^|[^a-z])(?:nom|prenom|client|cliente|clients|pseudo|civilite|titre|date|jour|mois|annee|heure|delai|duree|numero|num|n°|no|ref|reference|montant|prix|somme|adresse|ville|lieu|pays|sujet|objet|motif|raison|produit|article|modele|marque|entreprise|societe|enseigne|magasin|agence|service|lien|url|site|page|telephone|tel|mail|e-?mail|email|contact|signature|agent|conseiller|conseillere|collaborateur|equipe|commande|dossier|colis|suivi|incident|probleme|theme|horaires?|creneau|nombre|quantite|pourcentage|transporteur|evenement|poste|completer|remplir|renseigner|preciser|inserer|ajouter|choisir|personnaliser|modifier|supprimer|xx+|name|first[ _-]?name|last[ _-]?name|customer|order|user(?:name)?|value|placeholder|variable|champ|todo|tbd|votre|vos|texte|message|details?)(?![a-z])/
/** `prenomClient`, `date_livraison`: programs join their words. */
const JOINED = /^[a-z\d]+(?:_[a-z\d]+)+$/

export const isFieldName = (folded: string): boolean => FIELD_WORD.test(folded) || JOINED.test(folded.trim())
