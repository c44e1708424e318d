import { either, forms, lemmas } from './wordClass'

/** Those who govern or oppose; a public body speaks of none of them in judgement. */
export const POLITICIANS = either(
  '(<gouvernement>|<opposition>|<majorité>|<président>|<ministre>|<député>|<sénateur>|<élu>|<politicien>|<politique:noun>|<parti>|<gauche:noun>|<droite:noun>|<gauchiste>|<macroniste>|<écolo>|<écologiste>|<socialiste>|<communiste>|<nationaliste>|<syndicat>|<syndicaliste>|<gréviste>|<candidat>|<préfet>|<réforme>|<patronat>|<fasciste>|<populiste>|<technocrate>|<extrémiste>|<wokiste>|<progressiste>|<réactionnaire>|<lobby>|<capitaliste>|<centriste>|<insoumis>|<frontiste>)',
  "(extrême droite|extrême gauche|extrême-droite|extrême-gauche|ancienne municipalité|ancienne équipe|ancien maire|ancienne maire|précédente municipalité|précédente équipe|précédente majorité|équipe précédente|équipe sortante|maire précédent|maire sortant|l'ancienne majorité|l'état|l'elysée|l'élysée|matignon|paris|bruxelles|l'europe|l'union européenne|la région|le département|la métropole|nos dirigeants|ceux qui nous gouvernent|nos gouvernants|les puissants|la macronie|la lfi|le rn|le ps|le front national|le rassemblement national|la france insoumise|les républicains|reconquête|les verts|la cgt|la nupes|le nfp|cette bande)",
)
/** Names that stand for a camp. */
export const CAMPS = forms(
  'macron macronie macroniste mélenchon melenchon bardella zemmour lepéniste lepen hollande sarkozy attal retailleau darmanin bayrou borne hidalgo ruffin glucksmann ciotti wauquiez dati philippe fillon trump poutine biden netanyahou zelensky rn lfi fn eelv nupes nfp lr modem npa cgt medef fnsea',
)
export const BALLOT = lemmas(
  'voter bulletin urne élection scrutin référendum abstenir électeur vote isoloir municipales législatives présidentielle européennes',
)
export const GOD = either(
  '(<dieu>|allah|jésus|jesus|le seigneur|notre seigneur|le christ|la vierge|la sainte vierge|marie priez|yahvé|le tout-puissant|le très-haut|bouddha|le prophète|le saint-esprit|la providence|le ciel|les anges|satan|le diable)',
)
