import { opensWithVowel } from '../../style/rewrite'
import { isInfinitive, isParticiple, isPersonal } from '../features'
import { type Around, isNoun, pastAdverbs, pastWeak, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const NE = words("ne n'")
const deny = (a: Around, offset: number): string => {
  const text = a.token(offset)?.text ?? ''
  return opensWithVowel(a.norm(offset), a.view.lexicon) || /^[ay]$/.test(a.norm(offset))
    ? `n'${text}`
    : `ne ${text}`
}

const isVerbHere = (a: Around, offset: number): boolean =>
  a.could(offset, (each) => isPersonal(each) && each.person === 3 && each.mood !== 'imperative') &&
  !a.is(offset, NE) &&
  // `aucun plat cuit à l'avance ne sort`, `rien fait de mon dimanche`: a participle.
  !a.could(offset, isParticiple) &&
  !a.someAfter(offset, (o) => a.is(o, NE)) &&
  a.view.readings[a.at + offset]?.best?.pos === 'verb'

/** It opens its clause; after `sans que` it has no need of `ne`. */
const opens = (a: Around, offset: number): boolean =>
  a.opens(offset) ||
  (a.is(offset - 1, words("que qu' car mais et lorsque quand si donc puisque")) &&
    !a.is(offset - 2, words('sans avant')))

/** `personne a osé`, `rien va plus`: past weak pronouns the verb comes, and no `ne`. */
const isDenier = (a: Around): boolean => {
  if (!opens(a, 0) || a.isClitic(1)) return false
  const verb = pastWeak(a, 1)
  // `si personne`, `que personne`: `ne` is wanted there too.
  for (let o = 1; o < verb; o++) if (a.is(o, NE)) return false
  return (
    a.isWord(verb) &&
    isVerbHere(a, verb) &&
    !a.isClitic(verb + 1) &&
    !a.is(verb + 1, words('morale physique'))
  )
}

/** `aucun client a répondu` */
const isNoneOf = (a: Around): number | undefined => {
  if (!opens(a, 0) || a.view.readings[a.at + 1]?.best?.pos !== 'noun') return undefined
  const verb = pastWeak(a, 2)
  for (let o = 2; o < verb; o++) if (a.is(o, NE)) return undefined
  return isVerbHere(a, verb) && !a.could(verb, isNoun) && !a.isClitic(verb + 1) ? 2 : undefined
}

export const missingDenial = confusion({
  id: 'grammar/missing-ne',
  category: 'négation',
  message: 'Il manque « ne » dans cette négation.',
  why: '« Personne », « rien », « aucun » et « ni l’un ni l’autre » veulent « ne » devant le verbe : « personne n’a osé », « rien ne va plus ».',
  examples: {
    match: [
      { text: 'Personne a répondu à l’appel.', marks: 'a', fixed: 'Personne n’a répondu à l’appel.' },
      { text: 'Rien va plus.', marks: 'va', fixed: 'Rien ne va plus.' },
      { text: 'Aucun voisin a entendu le bruit.', marks: 'a', fixed: "Aucun voisin n'a entendu le bruit." },
      { text: 'Ni l’un ni l’autre viendra.', marks: 'viendra', fixed: 'Ni l’un ni l’autre ne viendra.' },
    ],
    pass: [
      'Personne n’a répondu, rien ne va plus.',
      'Une personne a répondu.',
      'Rien à signaler, rien d’étonnant.',
      'A-t-il jamais menti ? S’il vient jamais, dites-le.',
      'Aucun souci, aucun retard.',
      'C’est le plus beau jour qu’il a jamais vécu.',
    ],
  },
  slips: [
    {
      of: 'personne rien nul',
      from: 1,
      to: 1,
      write: (a) => [deny(a, 1)],
      when: (a) =>
        isDenier(a) &&
        !(a.is(0, 'nul') && !a.could(1, ({ lemma }) => /^(?:être|avoir|pouvoir|savoir)$/.test(lemma))),
    },
    {
      of: 'aucun aucune',
      from: 2,
      to: 2,
      write: (a) => [deny(a, 2)],
      when: (a) => isNoneOf(a) !== undefined,
    },
    {
      // `ni l'un ni l'autre voulait`, `pas un client est venu`
      of: 'autre',
      from: 1,
      to: 1,
      write: (a) => [deny(a, 1)],
      when: (a) =>
        a.is(-1, "l'") &&
        a.is(-2, 'ni') &&
        a.is(-4, "l'") &&
        a.is(-5, 'ni') &&
        !a.is(1, NE) &&
        isVerbHere(a, pastWeak(a, 1)),
    },
  ],
})

const LIGHT = /^(?:être|avoir|pouvoir|savoir|oser|cesser|vouloir|daigner)$/

export const denialPlace = confusion({
  id: 'grammar/denial-place',
  category: 'négation',
  message: 'Cette négation ne se construit pas ainsi.',
  why: 'Devant un infinitif, les deux mots de la négation se suivent : « ne plus mentir ». « Pas » ne s’ajoute pas à « jamais », « rien », « personne » ou « aucun ».',
  examples: {
    match: [
      {
        text: 'Elle n’a pas jamais pris l’avion.',
        marks: 'pas jamais',
        fixed: 'Elle n’a jamais pris l’avion.',
      },
      { text: 'Je n’ai pas vu personne.', marks: 'pas vu', fixed: 'Je n’ai vu personne.' },
      { text: 'Il jure de ne fumer plus.', marks: 'ne fumer plus', fixed: 'Il jure de ne plus fumer.' },
      { text: 'Il vaut mieux pas insister.', marks: 'pas', fixed: 'Il vaut mieux ne pas insister.' },
    ],
    pass: [
      'Ce n’est pas rien, il ne faut pas rien dire.',
      'Être ou n’être pas, ne pouvoir plus.',
      'Il vaut mieux ne pas insister.',
      'Elle n’a jamais pris l’avion, pas même une fois.',
      'Je n’ai pas une seule personne.',
      'Ne voir plus que toi.',
      'N’abandonner jamais, c’est notre devise.',
    ],
  },
  slips: [
    {
      of: 'pas',
      to: 1,
      write: (a) => [a.norm(1)],
      when: (a) =>
        a.is(1, words('jamais aucun aucune aucunement guère')) &&
        // `ce n'est pas jamais, c'est rarement`
        !(a.is(1, 'jamais') && a.is(-3, 'ce') && a.ends(2)) &&
        a.could(-1, isPersonal) &&
        a.someBefore(-1, (o) => o > -5 && a.is(o, NE)),
    },
    {
      of: 'pas',
      to: 1,
      write: (a) => [a.token(1)?.text ?? ''],
      when: (a) =>
        a.could(-1, ({ lemma }) => lemma === 'avoir') &&
        a.someBefore(-1, (o) => o > -5 && a.is(o, NE)) &&
        a.could(1, isParticiple) &&
        ((a.is(2, 'rien') && (a.ends(3) || a.is(3, words("de d' à pour depuis")))) ||
          (a.is(2, 'personne') && (a.ends(3) || a.is(3, words("de d' à pour dans")))) ||
          a.is(2, words('aucun aucune'))),
    },
    {
      of: "ne n'",
      to: 2,
      write: (a) => [`ne ${a.norm(2)} ${a.token(1)?.text ?? ''}`],
      when: (a) =>
        a.could(1, isInfinitive) &&
        !a.could(1, (each) => LIGHT.test(each.lemma)) &&
        // `n'abandonner jamais`: a motto.
        a.is(2, a.opens(0) ? words('pas plus') : words('pas plus jamais')) &&
        !a.is(3, words("que qu'")),
    },
    {
      of: 'pas',
      write: 'ne pas',
      when: (a) =>
        a.is(-1, 'mieux') &&
        a.is(-2, words('vaut vaudrait valait faut')) &&
        a.could(pastWeak(a, 1), isInfinitive) &&
        pastAdverbs(a, 1) === 1,
    },
  ],
})
