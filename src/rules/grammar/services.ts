/** Those who see to something, named right after them without a preposition. */
export const SERVICES = new Set(
  'service équipe pôle rayon espace département direction responsable référent conseiller coin secteur club carte offre forfait standard accueil commission cellule chargé correspondant conseil fiche onglet rubrique menu page atelier pack filtre bouton section option zone stand partie volet messagerie charge coffret pass'.split(
    ' ',
  ),
)

/** `les ateliers robotique`: a craft, though the lexicon has it for an adjective alone. */
export const CRAFT = /(?:ma|[^a])tique$/
