import { either, forms } from './wordClass'

/** Camps: to name one under a customer's message is to take sides already. */
export const PARTISANS = either(
  forms(`
    opposition gauchistes gauchiste gauchos gaucho macronistes macroniste macronie écolos écologistes socialistes communistes
    nationalistes fascistes fachos fasciste extrémistes populistes insoumis frontistes lepénistes grévistes cégétistes wokistes
    réactionnaires politiciens politicien politicards technocrates bobos
  `),
  "(la|cette|une|notre|votre) (gauche|droite) (n'|ne|a|est|veut|fait|ruine|préfère|nous|vous|et|qui|ment|sait|pense)",
  '(extrême droite|extrême gauche|extrême-droite|extrême-gauche|la droite et la gauche|gauche caviar)',
  '(ancien|ancienne|précédent|précédente|anciens|précédents) (maire|municipalité|équipe municipale|majorité|mandat|élus|gouvernement|président|mandature)',
  "(maire|équipe|majorité|municipalité) (précédent|précédente|sortant|sortante|d'avant)",
)

/** Powers, parties and their measures: named neutrally every day, so a judgement must stand beside. */
export const POWERS = either(
  '(gouvernement|gouvernements|président de la république|premier ministre|ministre|ministres|députés|député|sénateurs|élus|élu|maire|majorité|état|elysée|élysée|matignon|bruxelles|assemblée|sénat|parlement|préfet|syndicats|syndicat|patronat|réforme|réformes|loi|lois|politique|politiques|partis|parti|candidat|candidate|candidats|dirigeants|conseillers|ministère|conseil régional|europe)',
  '(le|ce|notre) (président)',
)
/** Names that stand for a camp. */
export const CAMPS = forms(
  'macron mélenchon melenchon bardella zemmour hollande sarkozy attal retailleau darmanin bayrou hidalgo ruffin glucksmann ciotti wauquiez fillon trump poutine netanyahou zelensky nupes eelv',
)
export const GOD = either(
  '(dieu|allah|jésus|jesus|yahvé|bouddha|satan)',
  '(le|notre|au|du) (seigneur|christ|tout-puissant|très-haut|prophète|saint-esprit|bon dieu)',
  '(la|sainte) (vierge|sainte vierge|providence|vierge marie)',
)
