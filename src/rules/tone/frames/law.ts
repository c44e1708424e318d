import { either, forms, lemmas } from './wordClass'

export const COURTS = forms("justice tribunal tribunaux prud'hommes procès juge juges pénal correctionnelle")
const JOINTLY = either(
  '(avocat|avocats|avocate|huissier|huissiers|juristes)',
  "(service|services|département|direction|équipe|pôle|cabinet) (juridique|juridiques|contentieux|d'avocats)",
  'contentieux',
)

/** Our people of law, as those who act: `notre avocat`, `le service juridique`. */
export const OUR_LAWYERS = `(notre|nos|mon|mes|le|les|un|l'|aux|au|du) ${JOINTLY}`

/** Actions and procedures are anybody's: of law they say so. */
export const LEGAL_ACTION = either(
  '(poursuites|procès)',
  '(procédure|procédures|action|actions) ~1 (judiciaire|judiciaires|juridique|juridiques|pénale|pénales|en justice|en diffamation|contre (vous|toi)|pour diffamation|à (votre|ton) encontre)',
)

/** To take somebody to law, without saying whom. */
export const TO_SUE = either(
  '(<porter>|<déposer>) ~1 plainte',
  '(<poursuivre>|<attaquer>|<assigner>|<traîner>|<traduire>|<citer>|<emmener>) ~3 (en justice|en diffamation|au pénal|en référé|devant ~3 (justice|tribunal|tribunaux|juge|juges)|au tribunal)',
  `(<saisir>|<mandater>|<mobiliser>|<activer>|<lancer>|<alerter>) ~1 ${OUR_LAWYERS}`,
  '(<saisir>|<alerter>) ~1 (justice|tribunal|procureur)',
  `(<engager>|<entamer>|<lancer>|<intenter>|<ouvrir>) ~2 ${LEGAL_ACTION}`,
  // Work, an effort or a journey is gone on with; people are sued.
  "((vous|te) <poursuivre> | <poursuivre> ¬(le|la|les|l'|un|une|nos|notre|vos|votre|leur|leurs|ce|cet|cette|ces|dans|sur|avec|en))",
  '(<envoyer>|<adresser>) ~2 (mise en demeure|huissier|assignation|avocat)',
)

export const LIBEL = lemmas('diffamation diffamatoire dénigrement')

/** To be made to answer for it. */
export const PUNISHED = forms(
  'passible passibles puni punie punis punies poursuivi poursuivie pénalement sanctionné condamné condamnable répréhensible',
)
