import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { tokenRule } from '../define'
import { spanOf } from './features'

/**
 * Plurals of compounds of everyday whose first noun alone takes the mark, or neither part, or both: each is written in
 * every other way (Grevisse, Le Bon Usage, §§ 528-531). Spellings of 1990 are right too.
 */
const PLURALS = `
arc-en-ciel arcs-en-ciel
chef-d'œuvre chefs-d'œuvre
timbre-poste timbres-poste
chou-fleur choux-fleurs
grand-mère grands-mères
grand-père grands-pères
coffre-fort coffres-forts
rond-point ronds-points
beau-frère beaux-frères
belle-sœur belles-sœurs
beau-père beaux-pères
belle-mère belles-mères
beau-fils beaux-fils
belle-fille belles-filles
procès-verbal procès-verbaux
sage-femme sages-femmes
wagon-lit wagons-lits
oiseau-mouche oiseaux-mouches
pot-de-vin pots-de-vin
eau-de-vie eaux-de-vie
langue-de-chat langues-de-chat
arc-boutant arcs-boutants
chef-lieu chefs-lieux
homme-grenouille hommes-grenouilles
porte-fenêtre portes-fenêtres
basse-cour basses-cours
cerf-volant cerfs-volants
oiseau-lyre oiseaux-lyres
cou-de-pied cous-de-pied
croc-en-jambe crocs-en-jambe
rouge-gorge rouges-gorges
plate-bande plates-bandes
rez-de-chaussée rez-de-chaussée
tête-à-tête tête-à-tête
nouveau-né nouveau-nés
nouvelle-née nouveau-nées
haut-parleur haut-parleurs
avant-garde avant-gardes
arrière-boutique arrière-boutiques
arrière-pensée arrière-pensées
avant-première avant-premières
après-rasage après-rasages
demi-heure demi-heures
demi-finale demi-finales
demi-journée demi-journées
demi-tarif demi-tarifs
demi-sœur demi-sœurs
demi-frère demi-frères
mi-temps mi-temps
tire-bouchon tire-bouchons
porte-monnaie porte-monnaie
porte-bonheur porte-bonheur
brise-glace brise-glace
passe-partout passe-partout
va-et-vient va-et-vient
on-dit on-dit
gratte-ciel gratte-ciel
garde-manger garde-manger
pique-nique pique-niques
sous-titre sous-titres
sous-sol sous-sols
non-fumeur non-fumeurs
sourd-muet sourds-muets
clin-d'œil clins-d'œil
station-service stations-service
pause-café pauses-café
soutien-gorge soutiens-gorge
mot-clé mots-clés
point-virgule points-virgules
bien-aimé bien-aimés
dernier-né derniers-nés
premier-né premiers-nés
long-métrage longs-métrages
court-métrage courts-métrages
ville-dortoir villes-dortoirs
fait-divers faits-divers
petit-fils petits-fils
petite-fille petites-filles
petit-enfant petits-enfants
petit-déjeuner petits-déjeuners
libre-service libres-services
guet-apens guets-apens
amour-propre amours-propres
moyen-métrage moyens-métrages
bateau-mouche bateaux-mouches
chauve-souris chauves-souris
lave-linge lave-linge
sèche-cheveux sèche-cheveux`

/** What the spelling of 1990 or usage allows besides. */
const ALLOWED = new Set(
  'grand-mères grand-pères porte-monnaies porte-bonheurs brise-glaces passe-partouts gratte-ciels garde-mangers garde-mangers libre-services stations-services pauses-cafés mots-clefs lave-linges sèche-cheveu soutien-gorges arc-en-ciels-'.split(
    ' ',
  ),
)

const marked = (part: string): readonly string[] =>
  /[sx]$/.test(part)
    ? [part]
    : part.endsWith('eau') || part === 'chou' || part === 'beau' || part === 'lieu'
      ? [part, `${part}x`, `${part}s`]
      : part === 'demi'
        ? [part, 'demis', 'demie', 'demies']
        : part === 'verbal'
          ? [part, 'verbaux', 'verbals']
          : [part, `${part}s`]

/** Every way to write it with marks of the plural, but the singular and the right ones. */
function wrongForms(singular: string, plural: string): readonly string[] {
  const parts = singular.split(/[-]/)
  let forms: readonly string[] = ['']
  for (const [at, part] of parts.entries()) {
    const isSmall = /^(?:en|de|à|et|d'.*|mi|après|avant|arrière|sous|non)$/.test(part) && at > 0
    const [, lead = '', noun = part] = /^(d')?(.*)$/.exec(part) ?? []
    const ways = isSmall && lead === '' ? [part] : marked(noun).map((form) => lead + form)
    forms = forms.flatMap((form) => ways.map((way) => (at === 0 ? way : `${form}-${way}`)))
  }
  return forms.filter((form) => form !== singular && form !== plural && !ALLOWED.has(form))
}

const MEANT = table<string>(
  Object.fromEntries(
    PLURALS.trim()
      .split('\n')
      .flatMap((line) => {
        const [singular = '', plural = ''] = line.split(' ')
        return [
          // `une demie-heure`: one.
          ...wrongForms(singular, plural).map(
            (form) => [form, form === singular.replace(/^demi-/, 'demie-') ? singular : plural] as const,
          ),
          // The feminine of the first part, which never changes here.
          ...(singular === 'nouveau-né' ? ([['nouvelles-nées', 'nouveau-nées']] as const) : []),
        ]
      }),
  ),
)

export const compoundPlural = tokenRule({
  id: 'grammar/compound-plural',
  kind: 'grammar',
  category: 'pluriel des noms composés',
  severity: 'warn',
  message: 'Ce nom composé a un autre pluriel.',
  why: 'Dans un nom composé, les noms et les adjectifs prennent la marque du pluriel ; le complément, le verbe et l’adverbe ne la prennent pas : des arcs-en-ciel, des demi-heures.',
  words: Object.keys(MEANT),
  examples: {
    match: [
      {
        text: 'Il a peint deux chef-d’œuvres.',
        marks: 'chef-d’œuvres',
        fixed: 'Il a peint deux chefs-d’œuvre.',
      },
      { text: 'Les chou-fleurs sont cuits.', marks: 'chou-fleurs', fixed: 'Les choux-fleurs sont cuits.' },
      {
        text: 'Trois demies-heures plus tard.',
        marks: 'demies-heures',
        fixed: 'Trois demi-heures plus tard.',
      },
      { text: 'Dans une demie-heure.', marks: 'demie-heure', fixed: 'Dans une demi-heure.' },
      { text: 'Les nouveaux-nés pleurent.', marks: 'nouveaux-nés', fixed: 'Les nouveau-nés pleurent.' },
    ],
    pass: [
      'Deux chefs-d’œuvre et un chef-d’œuvre.',
      'Les grand-mères et les grands-mères.',
      'Un arc-en-ciel, des arcs-en-ciel.',
      'Les pique-niques du rez-de-chaussée.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    const meant = MEANT[token?.norm ?? '']
    if (!token || meant === undefined) return undefined
    const form = token.text.includes('’') ? meant.replace("'", '’') : meant
    return { span: spanOf(token), suggestions: [withCaseOf(token.text.charAt(0), form)], confidence: 0.97 }
  },
})
