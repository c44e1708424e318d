import { either, forms, lemmas } from './wordClass'

/** The word that apologises, whatever stands around it. */
export const APOLOGY = either(
  lemmas('désolé navré désolant confus excuser regretter pardonner'),
  forms('pardon excuses dsl sorry'),
)

/** What a person feels or makes of a thing, as opposed to the thing itself. */
export const REACTION_VERBS = lemmas(`
  blesser heurter froisser offenser choquer vexer contrarier offusquer fâcher agacer énerver irriter peiner attrister chagriner
  ressentir sentir percevoir interpréter sembler paraître déplaire incommoder importuner déranger décevoir gêner
  estimer juger considérer penser croire imaginer
`)
export const REACTION_ADJECTIVES = lemmas(`
  vexé froissé fâché contrarié offensé offusqué choqué agacé énervé irrité mécontent insatisfait déçu heurté blessé visé
  frustré ulcéré outré lésé attaqué jugé
`)
export const REACTION_NOUNS = lemmas(`
  ressenti perception impression interprétation incompréhension sentiment susceptibilité sensibilité réaction lecture vision
`)

/** What happened to the person: excusing oneself for it excuses a fact (*que vous ayez attendu*). */
export const FACTS = lemmas(`
  attendre patienter recevoir devoir subir rencontrer trouver payer perdre rater manquer passer relancer appeler écrire repasser
  revenir pouvoir obtenir connaître traverser souffrir faire débourser déplacer prévenir informer accueillir rembourser livrer
  servir débiter facturer bloquer oublier réveiller coincer tomber blesser renvoyer balader traiter répondre rappeler écouter
  décrire raconter signaler exposer vivre relater avertir insister chercher marcher partir rester dormir manger annuler reporter tenir contacter
`)
