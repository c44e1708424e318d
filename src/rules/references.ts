/**
 * The laws and help numbers that rules and lessons name, in one place, so that a person can check them all before a
 * release: numbers change, and articles are renumbered.
 */
export interface Reference {
  /** As the texts write it. */
  readonly cited: string
  /** What it is or says, in French. */
  readonly says: string
  /** Where to check it: the code, or the page of who answers. */
  readonly source: string
  /** The day on which it was written down here. */
  readonly noted: string
}

const NOTED = '2026-11-28'
const law = (cited: string, says: string, code: string): Reference => ({
  cited,
  says,
  source: `https://www.legifrance.gouv.fr/${code}`,
  noted: NOTED,
})
const help = (cited: string, says: string, source: string): Reference => ({
  cited,
  says,
  source,
  noted: NOTED,
})

export const LAWS: readonly Reference[] = [
  law(
    'loi du 29 juillet 1881, art. 29 et 33',
    'Définit la diffamation et l’injure ; l’injure publique est un délit.',
    'loda/id/LEGITEXT000006070722',
  ),
  law(
    'C. pén. 225-1 et 225-2',
    'Définit la discrimination ; le refus d’un bien ou d’un service pour un critère protégé est puni.',
    'codes/id/LEGITEXT000006070719',
  ),
  law(
    'C. pén. 225-1, 225-2',
    'Définit la discrimination ; le refus d’un bien ou d’un service pour un critère protégé est puni.',
    'codes/id/LEGITEXT000006070719',
  ),
  law('C. pén. 226-13', 'Punit la révélation d’un secret professionnel.', 'codes/id/LEGITEXT000006070719'),
  law(
    'CMF, art. L. 511-33',
    'Tient les banques et leurs employés au secret.',
    'codes/id/LEGITEXT000006072026',
  ),
  law(
    'C. trav., art. L. 1221-6 s.',
    'Borne ce qu’un recruteur peut demander et garder d’une candidature.',
    'codes/id/LEGITEXT000006072050',
  ),
  law('C. civ., art. 9', 'Chacun a droit au respect de sa vie privée.', 'codes/id/LEGITEXT000006070721'),
  law(
    'C. civ. 1240',
    'Qui cause un dommage par sa faute le répare : le dénigrement en est un.',
    'codes/id/LEGITEXT000006070721',
  ),
  law(
    'C. conso. L. 121-2',
    'Définit les pratiques commerciales trompeuses.',
    'codes/id/LEGITEXT000006069565',
  ),
  law(
    'CGFP, art. L. 121-2',
    'L’agent public est neutre et respecte la laïcité.',
    'codes/id/LEGITEXT000044416551',
  ),
  {
    cited: 'RGPD',
    says: 'Règlement (UE) 2016/679 : données personnelles, publiées ou demandées seulement pour une raison.',
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    noted: NOTED,
  },
]

const NUMBERS = 'https://www.service-public.fr/particuliers/vosdroits/F33954'

export const HELP_NUMBERS: readonly Reference[] = [
  help('15', 'Samu : urgence médicale.', NUMBERS),
  help('17', 'Police ou gendarmerie.', NUMBERS),
  help('18', 'Pompiers.', NUMBERS),
  help('112', 'Urgence, dans toute l’Union européenne.', NUMBERS),
  help('114', 'Urgence par message, pour qui n’entend ou ne parle pas.', 'https://www.urgence114.fr'),
  help('119', 'Enfance en danger.', 'https://www.allo119.gouv.fr'),
  help('3114', 'Prévention du suicide, jour et nuit.', 'https://3114.fr'),
  help('3018', 'Harcèlement et violences en ligne.', 'https://e-enfance.org/numero-3018'),
  help('3919', 'Violences faites aux femmes.', 'https://arretonslesviolences.gouv.fr'),
  help('33700', 'Messages et appels indésirables.', 'https://www.33700.fr'),
]
