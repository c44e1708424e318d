import { isInfinitive, isParticiple, isPersonal, isPos } from '../features'
import { type Around, isIndicative, isNoun, isVerb, pastWeak, words } from './kit/around'
import { isIn } from './kit/clauseVerb'
import { confusion } from './kit/confusion'
import { verbRule } from './kit/verbRule'

const SUBJECT = words("je j' tu il elle on nous vous ils elles qui")

const infinitiveOf = (a: Around, offset: number): readonly string[] => {
  const lemmas = (a.view.readings[a.at + offset]?.analyses ?? []).filter(isVerb).map(({ lemma }) => lemma)
  return [...new Set(lemmas)]
}

/** `il peut vient`, `elle sait conduit un car`: past its pronouns a modal verb leads nothing but an infinitive. */
export const bareAfterModal = verbRule({
  id: 'grammar/form-after-modal',
  of: 'peux peut peuvent pouvons pouvez dois doit doivent devons devez veux veut veulent voulons voulez vais vas va allons allez vont sait sais savent savons savez faut pouvait devait voulait allait savait',
  category: 'infinitif',
  message: 'Après ce verbe, l’autre verbe est à l’infinitif.',
  why: '« Pouvoir, devoir, vouloir, aller, savoir, falloir » commandent un infinitif : « il peut venir », « elle sait conduire ».',
  examples: {
    match: [
      { text: 'On peut prend le train.', marks: 'prend', fixed: 'On peut prendre le train.' },
      { text: 'Elle doit part à midi.', marks: 'part', fixed: 'Elle doit partir à midi.' },
      { text: 'Il sait conduit un car.', marks: 'conduit', fixed: 'Il sait conduire un car.' },
    ],
    pass: [
      'Il peut venir, elle doit dix euros.',
      'Il veut sa part.',
      'Qui peut dire oui ?',
      'Elle va bien, on va loin.',
      'Il veut une vente.',
    ],
  },
  find: (a) => {
    if (!a.is(-1, SUBJECT) || a.isClitic(-1) || a.isClitic(1)) return undefined
    const verb = pastWeak(a, 1)
    if (!a.isWord(verb) || a.could(verb, isInfinitive) || !a.could(verb, isVerb)) return undefined
    // An ending that sounds like the infinitive's is another rule's.
    if (/(?:é|ée|és|ées|ez|er|ai|ais|ait|aient)$/.test(a.norm(verb))) return undefined
    if (a.could(verb, isPos('adverb', 'preposition', 'pronoun', 'determiner', 'conjunction')))
      return undefined
    // `il veut paix`: a noun needs its article, and no object follows it.
    const isOnlyVerb =
      a.only(verb, isVerb) || a.is(verb + 1, words('un une le la les mon ma mes ton ta tes son sa ses'))
    if (!isOnlyVerb || !a.could(verb, (each) => isPersonal(each) || isParticiple(each))) return undefined
    return { at: verb, write: infinitiveOf(a, verb) }
  },
})

/** What one hears or feels done, by what has no object (`on entend le vent souffler`). */
const DOING = words(
  'souffler arriver crier pleurer hurler aboyer chanter sonner siffler trembler marcher danser miauler ronfler gronder grincer claquer parler rire approcher galoper ruisseler',
)

export const heardDoing = confusion({
  id: 'grammar/heard-doing',
  category: 'er/é/ez',
  message: 'Ici il faut l’infinitif.',
  why: 'Après « entendre, sentir, voir, écouter », ce que fait l’objet est à l’infinitif : « on entend le vent souffler », comme « on entend le vent gémir ».',
  examples: {
    match: [
      { text: 'J’entends ma voisine chanté.', marks: 'chanté', fixed: 'J’entends ma voisine chanter.' },
      { text: 'On sentait le sol tremblé.', marks: 'tremblé', fixed: 'On sentait le sol trembler.' },
    ],
    pass: [
      'J’entends ma voisine chanter.',
      'On voit le mur cassé.',
      'La chanson que j’ai entendue, chantée par elle.',
    ],
  },
  slips: [
    {
      of: 'soufflé arrivé crié pleuré hurlé aboyé chanté sonné sifflé tremblé marché dansé miaulé ronflé grondé grincé claqué parlé approché galopé',
      write: (a) => infinitiveOf(a, 0),
      when: (a) => {
        if (!a.could(0, (each) => isParticiple(each) && DOING.has(each.lemma))) return false
        if (!a.could(-1, isNoun) || !a.could(-2, isPos('determiner'))) return false
        return a.could(
          -3,
          ({ pos, lemma }) => pos === 'verb' && /^(?:entendre|sentir|écouter|regarder)$/.test(lemma),
        )
      },
    },
  ],
})

const OWN_CLAUSE = words(
  "qui que qu' dont où ce et ou ni si comment pourquoi quand comme lorsque quoi combien quel quelle quels quelles",
)

/** `vivre à la campagne conviennent`: an infinitive is one thing. The verb in the plural that an infinitive at the head of the sentence has, with no clause between. */
export const infinitiveIsOne = verbRule({
  id: 'grammar/infinitive-subject',
  category: 'accord sujet-verbe',
  message: 'Le sujet est un infinitif : le verbe est au singulier.',
  why: 'Un infinitif sujet vaut « cela » : « fumer nuit à la santé », « élever des chats demande du temps ». Le nom pluriel qu’il peut avoir pour objet n’y change rien.',
  examples: {
    match: [
      {
        text: 'Courir sous la pluie lui plaisent.',
        marks: 'plaisent',
        fixed: 'Courir sous la pluie lui plaît.',
      },
      {
        text: 'Élever des chats demandent du temps.',
        marks: 'demandent',
        fixed: 'Élever des chats demande du temps.',
      },
    ],
    pass: [
      'Courir sous la pluie lui plaît.',
      'Courir et nager lui plaisent.',
      'Voir ceux qui courent, écouter ce que disent les gens.',
      'Laisser courir les gens qui courent.',
      'Savoir où vont les trains.',
    ],
  },
  of: 'vivre courir fumer manger boire lire écrire voyager marcher nager dormir travailler apprendre élever conduire jouer parler prendre faire avoir être voir savoir partir chanter danser attendre cuisiner perdre gagner trouver cultiver acheter aider respirer étudier trier réduire mentir voler perdre aimer habiter visiter préparer construire planter pratiquer partager rester sortir regarder écouter rire',
  find: (a) => {
    if (!a.startsSentence(0) || !a.could(0, isInfinitive)) return undefined
    for (let o = 1; o < 9; o++) {
      if (a.ends(o) || a.is(o, OWN_CLAUSE) || a.could(o, isInfinitive)) return undefined
      const isPlural = (each: { readonly person: number; readonly number: string }): boolean =>
        each.person === 3 && each.number === 'plural'
      if (!a.only(o, (each) => isPersonal(each))) continue
      if (
        !a.only(o, (each) => isPlural(each) || !isIndicative(each)) ||
        !a.could(o, isIn('indicative-present', 'imperfect', 'future', 'conditional', 'simple-past'))
      )
        return undefined
      const reading = a.view.readings[a.at + o]?.analyses.find(isIndicative)
      if (!reading || !a.view.lexicon) return undefined
      const { lemma, mood } = reading
      return {
        at: o,
        write: a.view.lexicon
          .inflect(lemma, { pos: 'verb', mood, person: 3, number: 'singular' })
          .slice(0, 1),
      }
    }
    return undefined
  },
})
