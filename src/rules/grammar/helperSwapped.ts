import { table } from '../../text/table'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { across, isInfinitive, isParticiple, isPersonal, isPos } from './features'
import { Around, words } from './kit/around'
import { governedBy } from './verbGroup'

const HAVE =
  'ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient eus eut eurent'.split(
    ' ',
  )
const BE =
  'suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait serions seriez seraient'.split(
    ' ',
  )
/** The reflexive pronoun of each subject; `nous` and `vous` stand twice. */
const OWN = table<ReadonlySet<string>>({
  "m'": words('je'),
  "t'": words('tu'),
  nous: words('nous'),
  vous: words('vous'),
})
const FULL = table<string>({ "s'": 'se', "m'": 'me', "t'": 'te' })

const inverse = (view: SentenceView, at: number, lemma: string): string | undefined => {
  const written = view.readings[at]?.analyses.find(
    (each) => isPersonal(each) && /^(?:avoir|être)$/.test(each.lemma),
  )
  if (!written || !view.lexicon) return undefined
  const { mood, person, number } = written
  return view.lexicon.inflect(lemma, {
    pos: 'verb',
    mood,
    person,
    ...(number === 'none' ? {} : { number }),
  })[0]
}

export const reflexiveHelper = tokenRule({
  id: 'grammar/reflexive-helper',
  kind: 'grammar',
  category: 'auxiliaire',
  severity: 'warn',
  message: 'Avec un pronom réfléchi, l’auxiliaire est être.',
  why: 'Tous les verbes pronominaux se conjuguent avec « être » : « je me suis trompé », « elle s’est coupé le doigt ».',
  words: HAVE,
  examples: {
    match: [
      { text: 'Il s’a fait mal au genou.', marks: 's’a', fixed: 'Il s’est fait mal au genou.' },
      { text: 'Je m’ai perdu en route.', marks: 'm’ai', fixed: 'Je me suis perdu en route.' },
      { text: 'Nous nous avons bien amusés.', marks: 'nous avons', fixed: 'Nous nous sommes bien amusés.' },
    ],
    pass: [
      'Il m’a fait mal, tu m’as vu.',
      'Vous nous avez bien amusés.',
      'Il s’est fait mal.',
      'On vous a vus.',
    ],
  },
  check(view, at): Hit | undefined {
    const a = new Around(view, at)
    const pronoun = a.norm(-1)
    const governed = governedBy(view, at)
    if (!governed || !a.could(governed.at - at, isParticiple) || a.isClitic(-1)) return undefined
    const ne = a.is(-2, words("ne n'")) ? -3 : -2
    const isOwn = pronoun === "s'" || (OWN[pronoun]?.has(a.norm(ne)) ?? false)
    // `vous nous avez`: another does it.
    const person = { "m'": 1, "t'": 2, nous: 1, vous: 2 }[pronoun]
    const isOfSubject = pronoun === "s'" || a.could(0, (each) => isPersonal(each) && each.person === person)
    const [first, helper] = [a.token(-1), a.token(0)]
    const form = inverse(view, at, 'être')
    if (!isOwn || !isOfSubject || !first || !helper || form === undefined) return undefined
    const isVowel = /^[eé]/.test(form)
    const led = isVowel ? first.text : (FULL[pronoun] ?? first.text)
    return {
      span: across(first, helper),
      suggestions: [isVowel && /['’]$/.test(led) ? `${led}${form}` : `${led} ${form}`],
      confidence: 0.95,
    }
  },
})

/** Verbs without an object of their own, which avoir alone helps, and that no passive has (Grevisse, § 811). */
const WITH_HAVE =
  'marcher dormir durer exister nager voyager réagir sembler appartenir ressembler hésiter participer profiter bénéficier téléphoner mentir sourire tousser trembler lutter insister résister briller pouvoir dîner déjeuner éternuer bâiller réussir'.split(
    ' ',
  )

export const helperHave = tokenRule({
  id: 'grammar/helper-have',
  kind: 'grammar',
  category: 'auxiliaire',
  severity: 'warn',
  message: 'Ce verbe se conjugue avec avoir.',
  why: '« Dormir », « durer », « marcher », « réussir à » n’ont que l’auxiliaire « avoir » : « elle a bien dormi », « il a réussi à sortir ».',
  lemmas: WITH_HAVE,
  examples: {
    match: [
      { text: 'La fête est duré trois jours.', marks: 'est', fixed: 'La fête a duré trois jours.' },
      { text: 'Nous sommes réussi à entrer.', marks: 'sommes', fixed: 'Nous avons réussi à entrer.' },
      { text: 'Je suis bien dormi.', marks: 'Je suis', fixed: 'J’ai bien dormi.' },
    ],
    pass: [
      'Le gâteau est réussi.',
      'Ils se sont menti, il s’est pu.',
      'La fête a duré trois jours.',
      'Vous êtes sourds.',
      'Vous êtes-vous téléphoné depuis ?',
      'La photo est tremblée, le cent mètres est nagé en brasse.',
    ],
  },
  check(view, verb): Hit | undefined {
    const v = new Around(view, verb)
    const isMeant = v.could(0, (each) => isParticiple(each) && WITH_HAVE.includes(each.lemma))
    if (!isMeant || v.may(0, isPos('noun'))) return undefined
    if (v.could(0, ({ lemma }) => lemma === 'réussir') && !(v.is(1, 'à') && v.could(2, isInfinitive)))
      return undefined
    for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
      if (!BE.includes(view.tokens[at]?.norm ?? '')) continue
      const a = new Around(view, at)
      const governed = governedBy(view, at)
      if (governed?.at !== verb || governed.hasPronoun) return undefined
      if (a.is(-1, words("se s' me m' te t' y en nous vous c' ce le l'")) && !isSubject(a)) return undefined
      // `vous êtes-vous téléphoné`: the first is the reflexive.
      if (a.is(-1, words('nous vous')) && a.is(1, words('-nous -vous'))) return undefined
      // `la photo est tremblée`, `le cent mètres est nagé`
      if (
        v.could(0, ({ lemma }) => /^(?:trembler|nager)$/.test(lemma)) &&
        !a.is(-1, words('je tu nous vous'))
      )
        return undefined
      const form = inverse(view, at, 'avoir')
      const [before, helper] = [a.token(-1), a.token(0)]
      if (!helper || form === undefined) return undefined
      if (before?.norm === 'je')
        return {
          span: across(before, helper),
          suggestions: [`${before.text.startsWith('J') ? 'J’' : 'j’'}${form}`],
          confidence: 0.92,
        }
      return { span: { start: helper.start, end: helper.end }, suggestions: [form], confidence: 0.92 }
    }
    return undefined
  },
})

/** `nous sommes`: the pronoun right before is the subject, and no reflexive. */
const isSubject = (a: Around): boolean =>
  a.is(-1, words('nous vous')) &&
  !a.is(-2, words('nous vous')) &&
  !a.could(-2, isPos('noun', 'pronoun', 'proper'))
