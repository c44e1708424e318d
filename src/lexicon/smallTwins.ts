import { readAlike } from './alike'

/**
 * Small words that sound alike in most of France: where one of them is wrong, another of its line was mostly meant.
 * An apostrophe parts two words, and so does a low line. Source: the homophones that school grammars list; Grevisse, Le Bon Usage, § 89.
 */
const LINES = `
a à as
et est es ai
est ait
ou où
on ont
son sont
ce se
c' s'
ces ses c'est s'est sait sais
la là l'a l'as
sa ça
ma m'a m'as
ta t'a t'as tas
tes t'es t'est t'ai
ton t'ont t'on
mon m'ont
mes mais met mets m'est mai
leur leurs
peu peut peux
quand quant qu'en
quel quelle quels quelles qu'elle qu'elles
sans s'en c'en cent sang
dans d'en dent dents
si s'y scie
ni n'y
près prêt prêts pré prés
voir voire
du dû
sur sûr
notre nôtre nôtres
votre vôtre vôtres
soi soit sois
par part
dès des dés
or hors
vos vous
nos nous
cours court
tout tous toute toutes
quelque quelques
même mêmes
au aux
cet cette
don dont donc d'on d'ont
tant temps t'en tend
qui qu'il qu'y
plutôt plus_tôt
bientôt bien_tôt
aussitôt aussi_tôt
davantage d'avantage d'avantages
peut-être peut_être
quoique quoi_que
surtout sur_tout
sinon si_non
entrain en_train
quelquefois quelque_fois quelques_fois
enfin en_fin
puis puits
pendant pendent
sous sou
avant avent
guère guerre
celle selle
celles selles
trop trot
non nom
moi mois
toi toit
très trait
lors l'or
il île
autour au_tour
`

const twins = readAlike(LINES)

/** The first of two words that are heard as one (`plus tôt`). */
const firstWords: ReadonlySet<string> = new Set(
  [...twins.keys()].flatMap((form) => (form.includes(' ') ? form.split(' ', 1) : [])),
)

/** May this word and the next be heard as one? */
export const opensPair = (form: string): boolean => firstWords.has(form)

/** What sounds like a small word, or like two with a space or an apostrophe between; nothing for other words. */
export const smallTwins = (form: string): readonly string[] => twins.get(form) ?? []
