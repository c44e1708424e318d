import { either, forms, lemmas } from './wordClass'

/** Words that are an attack in themselves on those they name: no neutral use in a reply. */
export const GROUP_SLURS = either(
  lemmas(
    'bougnoule bicot youpin nègre négro chinetoque niakoué tafiole tarlouze gouine pédé gogol mongol mongolien triso débile-mental bamboula crouille manouche métèque feuj rital youpine travelo femmelette gonzesse',
  ),
  forms(
    'bougnoule bougnoules tarlouze tarlouzes niakoués chintok chinetok pd pds gogole autiste-va triso trisos cassos',
  ),
)

export const ORIGINS = lemmas(
  'arabe maghrébin africain asiatique chinois rom gitan tsigane juif musulman noir étranger immigré migrant réfugié algérien marocain tunisien turc polonais roumain portugais sénégalais malien congolais indien pakistanais antillais réunionnais blanc russe ukrainien vietnamien japonais',
)
export const GENDERED = lemmas(
  'femme homme fille garçon dame mec nana maman mère ménagère blonde demoiselle monsieur épouse',
)
export const AGED = lemmas(
  'vieux jeune senior retraité ancien ado adolescent étudiant boomer mamie papi papy mémé pépé vieillard gamin grand-mère grand-père quinquagénaire sexagénaire',
)
export const BODIES = lemmas(
  'handicapé obèse gros malentendant sourd aveugle malvoyant autiste dyslexique invalide boiteux malade dépressif grossesse enceinte bègue nain petit maigre rond schizophrène',
)
export const POOR = lemmas(
  'pauvre chômeur assisté smicard sdf allocataire précaire locataire banlieusard cassos clochard mendiant rmiste prolo',
)
export const LOVES = lemmas(
  'homosexuel homo gay lesbienne trans transgenre transsexuel bisexuel travesti hétéro',
)
export const FAITHS = lemmas(
  'catholique chrétien protestant bouddhiste athée islamiste croyant religieux voilée intégriste',
)
export const PLACES = lemmas(
  'parisien provincial campagnard marseillais corse breton belge suisse banlieue cité quartier bled',
)
export const GROUP = `(${ORIGINS}|${GENDERED}|${AGED}|${BODIES}|${POOR}|${LOVES}|${FAITHS}|${PLACES})`
export const MINORITY = `(${ORIGINS}|${BODIES}|${POOR}|${LOVES}|${FAITHS}|${AGED})`

/** What a remark hangs on when it is aimed at what a person is. */
export const TRAITS = forms(
  'âge accent nom prénom physique poids taille corpulence silhouette gabarit carrure couleur peau origine origines religion voile foulard kippa turban barbe handicap fauteuil sexe genre orientation grossesse ventre tenue jupe décolleté maquillage adresse quartier milieu budget salaire revenus moyens situation niveau condition état nationalité pays pedigree profil culture mari conjoint apparence look tête',
)
