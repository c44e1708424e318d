import type { Analysis, Kind } from './morphology'
import { GENDER, NO_TAGS, NUMBER, PERSON, POS, withTags } from './readingCodes'

/**
 * The closed classes: every reading of the small words, finer than a dictionary gives them (what kind of
 * pronoun, whether `des` is an article or `de les`), and without its curiosities (the letter a, the note la).
 * Source: Grevisse, Le Bon Usage, and the guidelines of Universal Dependencies for French.
 */

const KIND: Readonly<Record<string, Kind>> = {
  sub: 'subject',
  obj: 'object',
  ind: 'indirect-object',
  refl: 'reflexive',
  str: 'stressed',
  adv: 'adverbial',
  dem: 'demonstrative',
  poss: 'possessive',
  rel: 'relative',
  int: 'interrogative',
  indef: 'indefinite',
  neg: 'negative',
  def: 'definite',
  part: 'partitive',
  contr: 'contracted',
  coord: 'coordinating',
  subord: 'subordinating',
}
/** Per line: the forms, their lemma (`=` for the form itself), and each reading as pos-kind-gender-number-person. */
const WORDS = `
le : le : D-def-m-s P-obj-m-s-3
la : le : D-def-f-s P-obj-f-s-3
l' : le : D-def-b-s P-obj-b-s-3
les : le : D-def-b-p P-obj-b-p-3
un : un : D-indef-m-s P-indef-m-s
une : un : D-indef-f-s P-indef-f-s
uns : un : P-indef-m-p
unes : un : P-indef-f-p
des : un : D-indef-b-p | de : R-contr-b-p
du : de : R-contr-m-s D-part-m-s
au : à : R-contr-m-s
aux : à : R-contr-b-p
de d' : de : R D-part-b-b
à : à : R
a : avoir : V
je j' : je : P-sub-b-s-1
tu : tu : P-sub-b-s-2
il : il : P-sub-m-s-3
ils : ils : P-sub-m-p-3
elle : elle : P-sub-f-s-3 P-str-f-s-3
elles : elles : P-sub-f-p-3 P-str-f-p-3
on : on : P-sub-b-s-3
nous : nous : P-sub-b-p-1 P-obj-b-p-1 P-str-b-p-1
vous : vous : P-sub-b-p-2 P-obj-b-p-2 P-str-b-p-2
me m' : me : P-obj-b-s-1
te t' : te : P-obj-b-s-2
se : se : P-refl-b-b-3
s' : se : P-refl-b-b-3 | si : C-subord
moi : moi : P-str-b-s-1
toi : toi : P-str-b-s-2
soi : soi : P-str-b-s-3
eux : eux : P-str-m-p-3
lui : lui : P-ind-b-s-3 P-str-m-s-3
leur : leur : D-poss-b-s-3 P-ind-b-p-3 P-poss-b-s-3
leurs : leur : D-poss-b-p-3 P-poss-b-p-3
y : y : P-adv-b-b-3
en : en : R P-adv-b-b-3
que qu' : que : C-subord P-rel-b-b P-int-b-b B
qui : qui : P-rel-b-b P-int-b-b
quoi : quoi : P-rel-b-b P-int-b-b
dont : dont : P-rel-b-b
où : où : P-rel-b-b B-int
ce : ce : D-dem-m-s P-dem-m-s-3
c' ç' : ce : P-dem-m-s-3
ceci cela ça : = : P-dem-m-s-3
celui celui-ci celui-là : = : P-dem-m-s-3
celle celle-ci celle-là : = : P-dem-f-s-3
ceux ceux-ci ceux-là : = : P-dem-m-p-3
celles celles-ci celles-là : = : P-dem-f-p-3
ne n' : ne : B-neg
si : si : C-subord B
et : et : C-coord
ou : ou : C-coord
mais : mais : C-coord
donc : donc : C-coord B
puis : puis : B
quand : quand : C-subord B-int
lorsqu' lorsque : lorsque : C-subord
puisqu' puisque : puisque : C-subord
quoiqu' quoique : quoique : C-subord
parce : parce : C-subord
jusqu' : jusque : R
comme : comme : C-subord B
tout : tout : D-indef-m-s B P-indef-m-s N--m-s
tous : tout : D-indef-m-p P-indef-m-p
toute : tout : D-indef-f-s B
toutes : tout : D-indef-f-p P-indef-f-p B
même : même : B A--b-s
mêmes : même : A--b-p
autre : autre : A--b-s P-indef-b-s
autres : autre : A--b-p P-indef-b-p
quel : quel : D-int-m-s
quelle : quel : D-int-f-s
quels : quel : D-int-m-p
quelles : quel : D-int-f-p
oui : oui : I
non : non : I B-neg
merci : merci : I N--m-s
ok okay : ok : I A--b-b
svp stp : = : B
plutôt : plutôt : B
etc : etc : B
après : après : R B
avant : avant : R B N--m-s
depuis : depuis : R B
quant : quant : R
ouais ben euh ouf zut bah hein coucou : = : I
bon : bon : A--m-s N--m-s I
super hyper : = : B A--b-b
soit : soit : C-coord | être : V
voire : voire : B
afin : afin : R
sans : sans : R
entre : entre : R | entrer : V
vers : vers : R N--m-b
quelqu'un : = : P-indef-m-s-3
quelqu'une : = : P-indef-f-s-3
-je : je : P-sub-b-s-1
-tu : tu : P-sub-b-s-2
-il : il : P-sub-m-s-3
-ils : ils : P-sub-m-p-3
-elle : elle : P-sub-f-s-3
-elles : elles : P-sub-f-p-3
-on : on : P-sub-b-s-3
-nous : nous : P-sub-b-p-1 P-obj-b-p-1
-vous : vous : P-sub-b-p-2 P-obj-b-p-2
-ce : ce : P-dem-m-s-3
-le : le : P-obj-m-s-3
-la : le : P-obj-f-s-3
-les : le : P-obj-b-p-3
-lui : lui : P-ind-b-s-3
-leur : leur : P-ind-b-p-3
-moi -m' : moi : P-obj-b-s-1
-toi -t' : toi : P-obj-b-s-2
-l' : le : P-obj-b-s-3
-y : y : P-adv-b-b-3
-en : en : P-adv-b-b-3
-ci : ci : B
-là : là : B
-même : même : A--b-s
-mêmes : même : A--b-p
`

function parseReading(code: string, lemma: string): Analysis {
  const [pos = '', kind = '', gender = '', number = '', person = ''] = code.split('-')
  return withTags(lemma, {
    ...NO_TAGS,
    pos: POS[pos] ?? 'fragment',
    kind: KIND[kind] ?? 'plain',
    gender: GENDER[gender] ?? 'none',
    number: NUMBER[number] ?? 'none',
    person: PERSON[person] ?? 0,
  })
}

/** A closed word: its readings here, and whether the lexicon's verb readings are kept beside them. */
export interface ClosedWord {
  readonly analyses: readonly Analysis[]
  readonly keepsVerbs: boolean
}

function parseGroups(form: string, groups: readonly string[]): ClosedWord {
  const analyses: Analysis[] = []
  let keepsVerbs = false
  for (const group of groups) {
    const [lemma = '', codes = ''] = group.split(' : ')
    for (const code of codes.split(' ')) {
      if (code === 'V') keepsVerbs = true
      else analyses.push(parseReading(code, lemma === '=' ? form : lemma))
    }
  }
  return { analyses, keepsVerbs }
}

function parseLine(line: string): [string, ClosedWord][] {
  const at = line.indexOf(' : ')
  const groups = line.slice(at + 3).split(' | ')
  return line
    .slice(0, at)
    .split(' ')
    .map((form) => [form, parseGroups(form, groups)])
}

let words: ReadonlyMap<string, ClosedWord> | undefined

/** The closed word of this spelling (`Token.norm`; clitics with their hyphen), if it is one. */
export function closedWord(norm: string): ClosedWord | undefined {
  // Parsed on first use: a script that only loads this file should pay nothing.
  words ??= new Map(WORDS.trim().split('\n').flatMap(parseLine))
  return words.get(norm)
}
