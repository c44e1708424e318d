import { either, forms } from './wordClass'

/** Camps: to name one under a customer's message is to take sides already. */
export const PARTISANS = either(
  forms(`
    opposition gauchistes gauchiste gauchos gaucho macronistes macroniste macronie écolos écologistes socialistes communistes
    nationalistes fascistes fachos fasciste extrémistes populistes insoumis frontistes lepénistes grévistes cégétistes wokistes
    réactionnaires politiciens politicien politicards technocrates
  `),
  // *les petits bobos du quotidien* hurt nobody's feelings.
  '(les|ces|nos|des|aux) bobos ¬(de|du|des)',
  "(la|cette|une|notre|votre) (gauche|droite) (n'|ne|a|est|veut|fait|ruine|préfère|nous|vous|et|qui|ment|sait|pense)",
  '(extrême droite|extrême gauche|extrême-droite|extrême-gauche|la droite et la gauche|gauche caviar)',
  '(ancien|ancienne|précédent|précédente|anciens|précédents) (maire|municipalité|équipe municipale|majorité|mandat|élus|gouvernement|président|mandature)',
  "(maire|équipe|majorité|municipalité) (précédent|précédente|sortant|sortante|d'avant)",
)

/** National powers: a public body answers for none of them, so a word of praise or blame beside is an opinion. */
export const POWERS = either(
  forms(
    'gouvernement gouvernements ministre ministres députés député sénateurs sénateur matignon élysée bruxelles parlement dirigeants gouvernants syndicats patronat',
  ),
  "(président de la république|premier ministre|chef de l'état|le président|les élus|nos élus|ces élus|la réforme|cette réforme|ces réformes|cette loi|ces lois|cette politique|la politique de)",
)
/** Local ones are named all day long: only a word that judges makes an opinion. */
export const LOCAL_POWERS =
  "(maire|mairie|élu|élus|élue|préfet|préfète|députée|sénatrice|adjoint|adjointe|patrons|riches|banquiers|fonctionnaires|cheminots|conseil régional|conseillers|métropole|département|l' état)"
/** Names that stand for a camp. */
export const CAMPS = forms(
  'macron mélenchon melenchon bardella zemmour hollande sarkozy attal retailleau darmanin bayrou hidalgo ruffin glucksmann ciotti wauquiez fillon trump poutine netanyahou zelensky nupes eelv',
)
export const GOD = either(
  "(dieu|allah|(jésus|jesus) ¬(de|d')|yahvé|bouddha|satan)",
  '(le|notre|au|du) (seigneur|christ|tout-puissant|très-haut|prophète|saint-esprit|bon dieu)',
  '(la|sainte) (vierge|sainte vierge|providence|vierge marie)',
)
