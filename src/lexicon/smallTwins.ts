/**
 * Small words that sound alike in most of France: where one of them is wrong, another of its line was mostly meant.
 * An apostrophe parts two words. Source: the homophones that school grammars list; Grevisse, Le Bon Usage, § 89.
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
mes mais met mets m'est
leur leurs
peu peut peux
quand quant qu'en
quel quelle quels quelles qu'elle qu'elles
sans s'en c'en
dans d'en
si s'y
ni n'y
près prêt
voir voire
du dû
sur sûr
notre nôtre nôtres
votre vôtre vôtres
soi soit sois
par part
dès des
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
tant temps t'en
qui qu'il qu'y
`

function readLines(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const line of LINES.trim().split('\n')) {
    const forms = line.split(' ')
    for (const form of forms) {
      const others = forms.filter((other) => other !== form)
      found.set(form, [...(found.get(form) ?? []), ...others])
    }
  }
  return found
}

const twins = readLines()

/** What sounds like a small word, or like an elided one with the next; nothing for other words. */
export const smallTwins = (form: string): readonly string[] => twins.get(form) ?? []
