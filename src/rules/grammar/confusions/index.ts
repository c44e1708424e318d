import type { Rule } from '../../rule'
import { adverbNoun } from './adverbNoun'
import { afterStaying } from './afterStaying'
import { aPreposition, aVerb } from './aPreposition'
import { bareWeekday } from './bareWeekday'
import { caPronoun, saPossessive } from './caSa'
import { cense } from './cense'
import { ceDemonstrative, seReflexive } from './ceSe'
import { cesDeterminer, cestPresentative, saitKnow, sestReflexive } from './cesEst'
import { ceVerb } from './ceVerb'
import { clauseHas } from './clauseHas'
import { company } from './company/company'
import { ditesFaites } from './ditesFaites'
import { dontRelative } from './dontDonc'
import { doubledPronoun } from './doubledPronoun'
import { duArticle, duOwed } from './du'
import { elision } from './elision'
import { estVerb, etConjunction } from './etEst'
import { contraction, euphony, partedH } from './euphony'
import { fatigant } from './fatigant'
import { fixedNumber } from './fixedNumber'
import { fontDo } from './fontFond'
import { gerund } from './gerund'
import { missingApostrophe, wrongArticle } from './glued'
import { estCe, tIl } from './hyphenQuestion'
import { hyphenSubject } from './hyphenVerb'
import { extraHyphen, hyphenWord, needlessHyphen } from './hyphenWord'
import { afterQue, conjunctionIndicative, indicative } from './indicative'
import { laArticle, laHas, laThere } from './laLa'
import { leurPossessive, leurPronoun } from './leurs'
import { maHas, maisBut, maPossessive, mesOrMay } from './maMa'
import { memes } from './meme'
import { notreDeterminer, notrePronoun } from './notre'
import { nounTwin } from './nounTwin'
import { oneLetter } from './oneLetter'
import { onNegated, onNotEn, onPronoun, ontVerb } from './onOnt'
import { orderEnding, orderPronouns } from './orderPronouns'
import { ouOr, ouWhere } from './ouOu'
import { paronym } from './paronyms'
import { peuAdverb, peutVerb } from './peuPeut'
import { ceNomLa, peutEtreAdverb, peutEtreVerb } from './peutEtre'
import { davantage, plusTot, plutotRather } from './plutot'
import { presNear, pretReady } from './pretPres'
import { amongThem, cleftQue, elidedTu } from './pronounSlips'
import { quandMeme, quandWhen, quantTo } from './quand'
import { quElle, quelleWhich, quelQueSoit, quelques } from './quel'
import { quiNoun } from './quiNoun'
import { parceQue, quoiQue } from './quoique'
import { rareVerb } from './rareVerbs'
import { relativeApart } from './relativeApart'
import { rendezVous } from './rendezVous'
import { dEn, niNeither, nY, sansWithout, sEnPronoun, siIf, sY } from './sEn'
import { comptes, cours, nouns, ownSes, parPart } from './setPhrases'
import { futurePromise, futureWhen, imagined, inCase, politeWish, siConditional } from './siConditional'
import { oneOrTwoWords, smallTwins } from './smallWords'
import { soisOrder } from './soisSoit'
import { sonPossessive, sontVerb } from './sonSont'
import { smallSoundAlike, verbSoundAlike } from './soundAlike/soundAlike'
import { subjunctive } from './subjunctive'
import { onTop, sure } from './sur'
import { tousAll } from './tout'
import { voireEven, voirSee } from './voire'

/** Words that sound like the one that was meant; one file per pair or family. */
export const confusions: readonly Rule[] = [
  aPreposition,
  aVerb,
  paronym,
  company,
  rareVerb,
  fontDo,
  afterStaying,
  estVerb,
  etConjunction,
  onNegated,
  onPronoun,
  onNotEn,
  ontVerb,
  ouOr,
  ouWhere,
  sonPossessive,
  sontVerb,
  seReflexive,
  ceDemonstrative,
  cestPresentative,
  sestReflexive,
  cesDeterminer,
  saitKnow,
  caPronoun,
  saPossessive,
  laHas,
  laArticle,
  laThere,
  maHas,
  elidedTu,
  amongThem,
  cleftQue,
  maPossessive,
  maisBut,
  mesOrMay,
  leurPronoun,
  leurPossessive,
  peutVerb,
  peuAdverb,
  quantTo,
  quandWhen,
  quandMeme,
  quElle,
  quelleWhich,
  quelQueSoit,
  quelques,
  sansWithout,
  sEnPronoun,
  dEn,
  sY,
  siIf,
  nY,
  niNeither,
  presNear,
  pretReady,
  plusTot,
  plutotRather,
  davantage,
  tousAll,
  memes,
  duOwed,
  duArticle,
  sure,
  onTop,
  notreDeterminer,
  notrePronoun,
  subjunctive,
  indicative,
  afterQue,
  conjunctionIndicative,
  siConditional,
  futurePromise,
  futureWhen,
  inCase,
  imagined,
  politeWish,
  parPart,
  adverbNoun,
  comptes,
  ownSes,
  cours,
  nouns,
  hyphenSubject,
  orderPronouns,
  orderEnding,
  tIl,
  estCe,
  rendezVous,
  peutEtreAdverb,
  peutEtreVerb,
  ceNomLa,
  fixedNumber,
  hyphenWord,
  extraHyphen,
  needlessHyphen,
  cense,
  fatigant,
  voirSee,
  voireEven,
  soisOrder,
  quoiQue,
  parceQue,
  oneOrTwoWords,
  smallTwins,
  missingApostrophe,
  wrongArticle,
  oneLetter,
  elision,
  nounTwin,
  ditesFaites,
  dontRelative,
  relativeApart,
  smallSoundAlike,
  verbSoundAlike,
  quiNoun,
  clauseHas,
  euphony,
  partedH,
  contraction,
  gerund,
  ceVerb,
  doubledPronoun,
  bareWeekday,
]
