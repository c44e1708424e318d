import { isInfinitive, isParticiple, isPersonal, isPos } from './features'
import { type Around, isIndicative, isNoun, isVerb, pastWeak, words } from './kit/around'
import { isIn } from './kit/clauseVerb'
import { confusion } from './kit/confusion'
import { verbRule } from './kit/verbRule'

/** Not `qui`: `ceux qui savent savent`. */
const SUBJECT = words("je j' tu il elle on nous vous ils elles")

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
      { text: 'Elle doit vient à midi.', marks: 'vient', fixed: 'Elle doit venir à midi.' },
      { text: 'Il sait conduit un car.', marks: 'conduit', fixed: 'Il sait conduire un car.' },
    ],
    pass: [
      'Il peut venir, elle doit dix euros.',
      'Il veut sa part.',
      'Qui peut dire oui ?',
      'Elle va bien, on va loin.',
      'Il veut une vente.',
      'Qui veut vient, ceux qui savent savent.',
      'Vous pouvez en revanche les garder.',
    ],
  },
  find: (a) => {
    // `l'article que vous voulez coûte`: the verb of the clause around it.
    if (!a.is(-1, SUBJECT) || a.isClitic(-1) || a.isClitic(1) || a.is(-2, words("que qu' dont où comme")))
      return undefined
    const verb = pastWeak(a, 1)
    if (!a.isWord(verb) || a.could(verb, isInfinitive) || !a.could(verb, isVerb)) return undefined
    // An ending that sounds like the infinitive's is another rule's.
    if (/(?:é|ée|és|ées|ez|er|ai|ais|ait|aient)$/.test(a.norm(verb))) return undefined
    if (a.could(verb, isPos('adverb', 'preposition', 'pronoun', 'determiner', 'conjunction')))
      return undefined
    // `vous pouvez en revanche les revendre`
    if (a.is(verb - 1, 'en') && a.could(verb, isPos('noun'))) return undefined
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
      'J’écoute le refrain chanté par Léa.',
    ],
  },
  slips: [
    {
      of: 'soufflé arrivé crié pleuré hurlé aboyé chanté sonné sifflé tremblé marché dansé miaulé ronflé grondé grincé claqué parlé approché galopé',
      write: (a) => infinitiveOf(a, 0),
      when: (a) => {
        if (!a.could(0, (each) => isParticiple(each) && DOING.has(each.lemma))) return false
        if (!a.could(-1, isNoun) || !a.could(-2, isPos('determiner')) || a.is(1, 'par')) return false
        return a.could(
          -3,
          ({ pos, lemma }) => pos === 'verb' && /^(?:entendre|sentir|écouter|regarder)$/.test(lemma),
        )
      },
    },
  ],
})

const OWN_CLAUSE = words(
  "qui que qu' dont où ce et ou ni si comment pourquoi quand comme lorsque lorsqu' puisque puisqu' quoique quoiqu' quoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles",
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
      'Voir s’ils aiment avant d’acheter.',
      'Partir lorsqu’ils dorment, quelle idée !',
      'Savoir lesquels restent à vendre serait utile.',
    ],
  },
  of: 'vivre courir fumer manger boire lire écrire voyager marcher nager dormir travailler apprendre élever conduire jouer parler prendre faire avoir être voir savoir partir chanter danser attendre cuisiner perdre gagner trouver cultiver acheter aider respirer étudier trier réduire mentir voler perdre aimer habiter visiter préparer construire planter pratiquer partager rester sortir regarder écouter rire',
  find: (a) => {
    if (!a.startsSentence(0) || !a.could(0, isInfinitive)) return undefined
    for (let o = 1; o < 9; o++) {
      if (a.is(o, words('ils elles')) || (a.is(o, "s'") && a.is(o + 1, 'il'))) return undefined
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

const ONCE = /^(?:temps-là|autrefois|jadis|époque-là|naguère)$/

export const slipsOfForm = confusion({
  id: 'grammar/slip-of-form',
  category: 'forme du verbe',
  message: 'Ce n’est pas la forme que la phrase demande.',
  why: '« Sois » est l’impératif d’être ; « courait » est un imparfait, « courrait » un conditionnel ; après « le plus beau que », « jamais » veut le subjonctif.',
  examples: {
    match: [
      { text: 'Soies sage chez ta tante.', marks: 'Soies', fixed: 'Sois sage chez ta tante.' },
      {
        text: 'Autrefois, il courrait chaque jour.',
        marks: 'courrait',
        fixed: 'Autrefois, il courait chaque jour.',
      },
      {
        text: 'C’est la plus belle ville que j’ai jamais visitée.',
        marks: 'ai',
        fixed: 'C’est la plus belle ville que j’aie jamais visitée.',
      },
    ],
    pass: [
      'Soies naturelles et cotons.',
      'S’il pouvait, il courrait.',
      'Je n’ai jamais visité Rome.',
      'Autrefois, on disait qu’il courrait plus vite un jour.',
    ],
  },
  slips: [
    {
      of: 'soies',
      write: 'sois',
      when: (a) =>
        a.opens(0) &&
        a.could(1, isPos('adjective')) &&
        a.could(1, ({ number }) => number === 'singular') &&
        !a.could(1, ({ number }) => number === 'plural'),
    },
    {
      of: 'courrais courrait courraient mourrais mourrait mourraient',
      write: (a) => [a.norm(0).replace('rr', 'r')],
      when: (a) =>
        // `autrefois, on disait qu'il courrait un jour`: what was yet to come.
        !a.someBefore(0, (o) => a.is(o, words("que qu'"))) &&
        (a.view.tokens.some(({ norm }) => ONCE.test(norm)) ||
          a.view.tokens.some(({ norm }, at) => norm === 'temps' && a.view.tokens[at + 1]?.norm === '-là')),
    },
    {
      of: 'ai as a avons avez ont',
      write: (a) => {
        const reading = a.view.readings[a.at]?.analyses.find(isIndicative)
        if (!reading || !a.view.lexicon) return []
        const { person, number } = reading
        return a.view.lexicon.inflect('avoir', {
          pos: 'verb',
          mood: 'subjunctive-present',
          person,
          ...(number === 'none' ? {} : { number }),
        })
      },
      when: (a) =>
        a.is(1, 'jamais') &&
        a.could(2, isParticiple) &&
        a.is(-1, words("j' tu il elle on nous vous ils elles")) &&
        a.is(-2, words("que qu'")) &&
        a.someBefore(
          -2,
          (o) =>
            a.is(o, words('plus meilleur meilleure meilleurs meilleures pire seul seule')) &&
            a.is(o - 1, words('le la les')),
        ),
    },
  ],
})

/** `il marchait, regarder les vitrines`: beside a verb that is past, what else one did meanwhile. */
export const meanwhile = verbRule({
  id: 'grammar/meanwhile',
  of: 'il elle ils elles je on',
  category: 'participe présent',
  message: 'Ici il faut le participe présent, en -ant.',
  why: 'Une action qui en accompagne une autre est au participe présent : « il marchait, regardant les vitrines ».',
  examples: {
    match: [
      {
        text: 'Elle avançait doucement, tenir la main de sa fille.',
        marks: 'tenir',
        fixed: 'Elle avançait doucement, tenant la main de sa fille.',
      },
    ],
    pass: [
      'Elle avançait doucement, tenant sa main.',
      'Elle voulait partir, voir la mer.',
      'Elle rêvait de tout : partir, voir la mer.',
      'Il souriait : manger, dormir, voilà tout.',
    ],
  },
  find: (a) => {
    if (!a.startsSentence(0)) return undefined
    const verb = pastWeak(a, 1)
    if (!a.could(verb, isIn('imperfect', 'simple-past')) || !a.could(verb, ({ lemma }) => MOVING.has(lemma)))
      return undefined
    let comma = verb + 1
    while (comma < verb + 5 && a.token(comma) && a.token(comma)?.text !== ',') comma++
    if (
      a.token(comma)?.text !== ',' ||
      !a.only(comma + 1, isInfinitive) ||
      !a.could(comma + 2, isPos('determiner'))
    )
      return undefined
    for (let o = verb; o < comma; o++) if (a.could(o, isInfinitive)) return undefined
    const [lemma] = infinitiveOf(a, comma + 1)
    return lemma === undefined
      ? undefined
      : {
          at: comma + 1,
          write: a.view.lexicon?.inflect(lemma, { pos: 'verb', mood: 'participle-present' }) ?? [],
        }
  },
})
const MOVING = words(
  'marcher avancer courir entrer sortir passer partir venir arriver rentrer errer flâner monter descendre rester asseoir dormir sourire rire pleurer chanter danser travailler promener tourner attendre',
)
