import type { Analysis } from '../../../lexicon/morphology'
import { isInfinitive, isParticiple, isPersonal, isPos } from '../features'
import { type Around, isIndicative, isVerb, pastWeak, SUBJECTS, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const QUESTION_WORDS = words("quand où comment pourquoi combien que qu' quel quelle quels quelles qui quoi")
/** A verb that opens its clause may come after these, or after weak pronouns and `ne`. */
const BEFORE = words('et ou mais donc alors sinon puis soit ensuite')
const WEAK = words("ne n' me m' nous le la les l' lui leur y en")

/** Words that no noun begins with: before them `le` and `la` are pronouns. */
const AFTER_OBJECT = words(
  'à au aux en dans sur avec sans pour par avant après dès chez vite directement ici du et ou puis si quand lorsque',
)

/** Verbs of going, before the infinitive of what one goes for: its pronoun stands between. */
const MOTION = words('venir revenir aller passer repasser courir monter descendre entrer partir accourir')

const isGoing = (a: Around): boolean => a.could(-1, ({ lemma }) => MOTION.has(lemma))

/**
 * `dis nous`, `envoie nous`: an order to one person; a noun there (`commande nous`) is left alone, unless what one
 * gives follows (`donne nous ton avis`).
 */
const isOrderToOne = (a: Around): boolean =>
  (a.only(-1, isVerb) || isGiving(a)) &&
  a.could(-1, (reading) => isImperative(reading) && reading.number === 'singular') &&
  // `dis nous le` is written anew as a whole.
  !(a.is(1, words('le la les')) && (a.ends(2) || a.is(2, AFTER_OBJECT)))

/** Determiners of what one gives, that no verb after `nous` begins with. */
const GIVEN = words('ton ta tes votre vos un une ce cette ces')
const isGiving = (a: Around): boolean => (a.opens(-1) || a.is(-2, BEFORE)) && a.is(1, GIVEN)

const PUT_IN = /^(?:paraître|sembler|dire|croire|penser|raconter|assurer)$/

/** Adverbs that turn verb and subject round at the head of their clause: `peut-être avez-vous reçu`. */
const isInverting = (a: Around, last: number): boolean =>
  (a.is(last, words('peut-être ainsi aussi encore')) && a.opens(last)) ||
  (a.is(last, 'doute') && a.is(last - 1, 'sans') && a.opens(last - 1)) ||
  (a.is(last, words('moins peine')) && a.is(last - 1, words('du au à')) && a.opens(last - 1))

/** A verb, or what no noun could be there: it opens its clause, and a lone pronoun stands before a preposition. */
const isOrderWith = (a: Around, verb: number): boolean =>
  a.only(verb, isVerb) || (a.opens(verb) && (a.is(1, AFTER_OBJECT) || isManner(a, 1)))

const isPerson =
  (person: number, number: 'singular' | 'plural') =>
  (reading: Analysis): boolean =>
    isIndicative(reading) && reading.person === person && reading.number === number
export const isImperative = ({ pos, mood }: Analysis): boolean => pos === 'verb' && mood === 'imperative'

/** Does the verb there open its clause, so that what follows can only be its own pronoun? */
export function opensClause(a: Around, verb: number): boolean {
  let o = verb
  while (a.is(o - 1, WEAK) && !a.isClitic(o - 1)) o--
  if (a.opens(o)) return true
  return a.is(o - 1, BEFORE) && !a.someBefore(o - 1, (p) => p >= o - 5 && a.is(p, 'vous'))
}

const isQuestioned = (a: Around, verb: number): boolean =>
  a.isQuestion() &&
  a.someBefore(verb, (o) => a.is(o, QUESTION_WORDS)) &&
  !a.someBefore(verb, (o) => a.is(o, SUBJECTS) && !a.is(o, 'nous')) &&
  !a.someBefore(verb, (o) => a.could(o, isPersonal) && !a.could(o, isPos('noun', 'adjective', 'preposition')))

/** `gardez-le précieusement`. */
const isManner = (a: Around, offset: number): boolean =>
  /ment$/.test(a.norm(offset)) && a.only(offset, isPos('adverb'))
/** Verbs that `là` says the place of. */
const OF_PLACE = words(
  'cliquer appuyer rester aller venir mettre poser déposer passer regarder revenir laisser attendre arrêter placer glisser coller signer tenir être vivre habiter dormir manger',
)
/** What one does to a thing in hand: without an object these say nothing. */
const HANDLING = words(
  'changer rendre garder apporter rapporter remplacer réparer nettoyer vendre acheter donner envoyer renvoyer retirer essayer lire relire signer payer remplir vider ouvrir fermer couper laver',
)
/** `laisse-la reposer`. */
const isLetting = (a: Around): boolean =>
  a.could(-1, ({ lemma }) => lemma === 'laisser' || lemma === 'faire') &&
  a.could(1, isInfinitive) &&
  !a.could(1, isPos('noun'))

/** `vous même`, `nous aussi`: a pronoun that stands for itself. */
const STANDS_ALONE = words('même mêmes aussi autres non seuls deux')

export const hyphenSubject = confusion({
  id: 'grammar/hyphen-verb-pronoun',
  category: 'trait d’union',
  message: 'Il faut un trait d’union entre le verbe et le pronom qui le suit.',
  why: 'Quand le pronom vient après son verbe, un trait d’union les relie : « avez-vous », « contactez-nous », « dites-moi ».',
  examples: {
    match: [
      {
        text: 'Avez vous essayé de redémarrer ?',
        marks: 'Avez vous',
        fixed: 'Avez-vous essayé de redémarrer ?',
      },
      {
        text: 'Dites nous aussi si la couleur convient.',
        marks: 'Dites nous',
        fixed: 'Dites-nous aussi si la couleur convient.',
      },
      { text: 'Contactez nous en privé.', marks: 'Contactez nous', fixed: 'Contactez-nous en privé.' },
      { text: 'Bonjour, dites moi tout.', marks: 'dites moi', fixed: 'Bonjour, dites-moi tout.' },
      { text: 'C’est offert, profitez en !', marks: 'profitez en', fixed: 'C’est offert, profitez-en !' },
      { text: 'Comment puis je vous aider ?', marks: 'puis je', fixed: 'Comment puis-je vous aider ?' },
      {
        text: 'Un naan sans beurre ? Dis le au moment de commander.',
        marks: 'Dis le',
        fixed: 'Un naan sans beurre ? Dis-le au moment de commander.',
      },
      {
        text: 'Les clés ? Demandez les à la loge.',
        marks: 'Demandez les',
        fixed: 'Les clés ? Demandez-les à la loge.',
      },
      {
        text: 'Prends ton ticket et présente toi au guichet.',
        marks: 'présente toi',
        fixed: 'Prends ton ticket et présente-toi au guichet.',
      },
      {
        text: 'Demande nous une copie du plan.',
        marks: 'Demande nous',
        fixed: 'Demande-nous une copie du plan.',
      },
      {
        text: 'Mets la au frais une heure.',
        marks: 'Mets la',
        fixed: 'Mets-la au frais une heure.',
      },
      {
        text: 'Il en faut ? Prenez en une à l’accueil.',
        marks: 'Prenez en',
        fixed: 'Il en faut ? Prenez-en une à l’accueil.',
      },
      { text: 'Sinon, dis nous le.', marks: 'dis nous le', fixed: 'Sinon, dis-le-nous.' },
      { text: 'Rapporte là avant midi.', marks: 'Rapporte là', fixed: 'Rapporte-la avant midi.' },
      { text: 'Scannez là dans l’appli.', marks: 'Scannez là', fixed: 'Scannez-la dans l’appli.' },
      {
        text: 'Peut tu nous donner la référence ?',
        marks: 'Peut tu',
        fixed: 'Peux-tu nous donner la référence ?',
      },
      { text: 'Quel modèle avez vous choisi ?', marks: 'avez vous', fixed: 'Quel modèle avez-vous choisi ?' },
      {
        text: 'Le sac est lourd, posez le et soufflez.',
        marks: 'posez le',
        fixed: 'Le sac est lourd, posez-le et soufflez.',
      },
      { text: 'On reviendra, soyez en sûr.', marks: 'soyez en', fixed: 'On reviendra, soyez-en sûr.' },
      {
        text: 'Peut-être avez vous gardé le ticket.',
        marks: 'avez vous',
        fixed: 'Peut-être avez-vous gardé le ticket.',
      },
      {
        text: 'Le film, paraît il, est long.',
        marks: 'paraît il',
        fixed: 'Le film, paraît-il, est long.',
      },
      {
        text: 'Ce bon a expiré, demandez en un autre.',
        marks: 'demandez en',
        fixed: 'Ce bon a expiré, demandez-en un autre.',
      },
      {
        text: 'C’est complet, mais laisse nous ton numéro.',
        marks: 'laisse nous',
        fixed: 'C’est complet, mais laisse-nous ton numéro.',
      },
    ],
    pass: [
      'Soyez en accord avec vos voisins.',
      'Si vous nous contactez nous répondrons.',
      'Vous pouvez nous écrire.',
      'Demande nous est venue du quartier.',
      'Profitez en magasin de nos offres.',
      'Vous rendez service et nous aussi.',
      'Ce que vous dites nous touche.',
      'Faites le plein de nouveautés.',
      'Puis je vous envoie le bon.',
      'Quand on veut on peut, non ?',
      'Vous qui aimez la mer.',
      'Posez là votre colis.',
      'Cliquez là pour valider.',
      'Notez le bien reçu du vendeur.',
      'Cours lui dire, et pèse le pour et le contre.',
      'Venez nous en parler, viens nous en dire plus.',
      'Regardez les à-côtés du programme.',
      'Ta tante et toi êtes les bienvenues.',
    ],
  },
  slips: [
    {
      of: 'vous',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-vous`],
      when: (a) =>
        a.could(-1, isPerson(2, 'plural')) &&
        !a.could(-1, isPos('noun')) &&
        !a.is(1, STANDS_ALONE) &&
        (opensClause(a, -1) || isQuestioned(a, -1) || isInverting(a, -2)) &&
        // `venez vous installer`: the pronoun goes with the infinitive behind.
        (a.isQuestion() ||
          !(a.could(1, isInfinitive) || (isGoing(a) && a.could(pastWeak(a, 1), isInfinitive)))) &&
        !a.could(1, (reading) => isIndicative(reading) && reading.person === 2),
    },
    {
      of: 'nous',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-nous`],
      when: (a) => {
        const isHelper = a.could(-1, ({ kind }) => kind === 'auxiliary')
        // `dites-nous aussi quelle taille`: there it is no « nous aussi » that stands for itself.
        const isAlso = a.is(1, 'aussi') && !a.ends(2) && !a.could(2, isPersonal)
        if (a.is(1, STANDS_ALONE) && !isAlso) return false
        if (a.could(-1, isPos('noun')) && !isHelper && !isGiving(a)) return false
        // `revenez nous voir`, `passez nous montrer`: one goes to do it.
        if (isGoing(a) && a.could(pastWeak(a, 1), isInfinitive)) return false
        if (
          a.could(
            1,
            (reading) => isIndicative(reading) && reading.person === 1 && reading.number === 'plural',
          )
        )
          return false
        if (a.could(-1, isPerson(1, 'plural')))
          return a.isQuestion() && (opensClause(a, -1) || isQuestioned(a, -1))
        return (
          a.could(-1, (reading) => isImperative(reading) && reading.person === 2) &&
          (a.could(-1, isPerson(2, 'plural')) || isOrderToOne(a)) &&
          opensClause(a, -1)
        )
      },
    },
    {
      of: 'moi toi',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-${a.norm(0)}`],
      when: (a) =>
        a.could(-1, (reading) => isImperative(reading) && reading.person === 2) &&
        (!a.could(-1, isPos('noun')) || ((a.opens(-1) || a.is(-2, BEFORE)) && !a.opens(1))) &&
        !a.is(-2, words('vous tu je nous ne')) &&
        !a.is(1, STANDS_ALONE),
    },
    {
      of: 'en',
      from: -1,
      // `profites-en`: before -en the s comes back.
      write: (a) => [`${a.token(-1)?.text.replace(/e$/, 'es') ?? ''}-en`],
      when: (a) =>
        (a.ends(1) ||
          (a.is(1, words('vite bien soin un une deux quelques plusieurs')) && a.ends(2)) ||
          // `soyez en sûr`
          a.is(
            1,
            words('sûr sûre sûrs sûres certain certaine certains conscient conscients assuré assurés'),
          ) ||
          // `reprenez en une à midi`
          (a.is(1, words('un une deux')) && a.is(2, AFTER_OBJECT)) ||
          // `demandez en un nouveau`
          (a.is(1, words('un une')) && a.is(2, words('autre nouveau nouvelle second seconde')))) &&
        a.only(-1, isVerb) &&
        a.could(-1, isImperative) &&
        opensClause(a, -1),
    },
    {
      of: 'y',
      from: -1,
      write: (a) => [`${a.token(-1)?.text.replace(/e$/, 'es') ?? ''}-y`],
      when: (a) =>
        a.only(-1, isVerb) &&
        a.could(-1, isImperative) &&
        opensClause(a, -1) &&
        (a.ends(1) || !a.could(1, isInfinitive)) &&
        !a.could(1, isPersonal),
    },
    {
      of: 'vas',
      to: 1,
      write: 'vas-y',
      when: (a) => a.is(1, 'y') && !a.is(-1, words("tu n' ne")) && !a.could(2, isInfinitive),
    },
    { of: 'va', to: 1, write: 'vas-y', when: (a) => a.is(1, words('y -y')) && a.opens(0) && a.ends(2) },
    {
      of: 'le la les lui',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-${a.norm(0)}`],
      when: (a) =>
        isOrderWith(a, -1) &&
        a.could(-1, isImperative) &&
        a.could(-1, ({ person }) => person === 2) &&
        // `soyez la`: one is there, and nothing is done to it.
        !(a.is(0, 'la') && a.could(-1, ({ lemma }) => lemma === 'être')) &&
        opensClause(a, -1) &&
        // `il prépare la « Pathétique »`: the article of a title.
        ((a.ends(1) && !a.is(1, words('« “ "'))) ||
          // `va lui parler`: the pronoun goes with the infinitive.
          (a.is(0, 'lui') && !a.is(1, STANDS_ALONE) && !(isGoing(a) && a.could(1, isInfinitive))) ||
          // `pesez le pour et le contre`: a noun.
          (a.is(1, AFTER_OBJECT) && !(a.is(1, 'pour') && a.is(2, 'et'))) ||
          (!a.is(0, 'les') && isManner(a, 1))),
    },
    {
      // `donne-le moi`: the second pronoun hangs on the first.
      of: 'moi toi nous vous lui leur',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-${a.norm(0)}`],
      when: (a) =>
        a.is(-1, words('-le -la -les')) &&
        a.could(-2, isImperative) &&
        (a.ends(1) || !a.could(pastWeak(a, 1), isPersonal) || a.is(0, words('moi lui'))) &&
        !a.is(1, STANDS_ALONE),
    },
    {
      of: 'le la les',
      from: -2,
      write: (a) => [`${a.token(-2)?.text ?? ''}-${a.norm(0)}-${a.norm(-1)}`],
      // `dis nous le`: in writing the thing comes before the person.
      when: (a) =>
        a.is(-1, words('nous moi')) &&
        isOrderWith(a, -2) &&
        a.could(-2, isImperative) &&
        opensClause(a, -2) &&
        (a.ends(1) || a.is(1, AFTER_OBJECT)),
    },
    {
      of: 'nous moi lui leur',
      from: -2,
      write: (a) => [`${a.token(-2)?.text ?? ''}-${a.norm(-1)}-${a.norm(0)}`],
      when: (a) =>
        a.is(-1, words('le la les')) &&
        !a.isClitic(-1) &&
        !a.could(-2, isPos('noun')) &&
        a.could(-2, isImperative) &&
        opensClause(a, -2) &&
        (a.ends(1) || a.is(1, AFTER_OBJECT) || a.is(1, 'savoir')),
    },
    {
      of: 'là',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-la`],
      when: (a) =>
        (a.only(-1, isVerb) || a.could(-1, ({ lemma }) => HANDLING.has(lemma))) &&
        a.could(-1, isImperative) &&
        opensClause(a, -1) &&
        ((a.is(1, AFTER_OBJECT) && !a.could(-1, ({ lemma }) => OF_PLACE.has(lemma))) ||
          isLetting(a) ||
          // `rends-la demain`: what is done to a thing says nothing of a place.
          (a.could(-1, ({ lemma }) => HANDLING.has(lemma)) &&
            (a.ends(1) ||
              a.is(
                1,
                words('avant après demain vite lundi mardi mercredi jeudi vendredi samedi dimanche dès'),
              )))),
    },
    {
      // `le patron, paraît il, en a ri`: a verb of saying put in, with nothing but its subject.
      of: 'il elle on',
      from: -1,
      write: (a) => {
        const verb = a.token(-1)?.text ?? ''
        return [`${verb}${/[aec]$/.test(verb) ? '-t-' : '-'}${a.norm(0)}`]
      },
      when: (a) =>
        a.token(-2)?.text === ',' &&
        a.ends(1) &&
        a.could(-1, ({ lemma, person }) => person === 3 && PUT_IN.test(lemma)),
    },
    {
      of: 'je tu',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}-${a.norm(0)}`],
      when: (a) =>
        a.isQuestion() &&
        a.could(-1, a.is(0, 'je') ? isPerson(1, 'singular') : isPerson(2, 'singular')) &&
        (opensClause(a, -1) || isQuestioned(a, -1)) &&
        !hasOwnVerb(a),
    },
    {
      of: 'tu',
      from: -1,
      // `peut tu nous dire`: heard like the form that goes with tu.
      write: (a) => formsForTu(a).map((form) => `${form}-tu`),
      when: (a) =>
        a.isQuestion() &&
        !a.could(-1, isPerson(2, 'singular')) &&
        a.could(-1, isPerson(3, 'singular')) &&
        !a.could(-1, isPos('noun')) &&
        (opensClause(a, -1) || isQuestioned(a, -1)) &&
        !hasOwnVerb(a),
    },
    {
      of: 'je',
      from: -1,
      write: 'puis-je',
      // `puis` is mostly an adverb: only an infinitive behind makes it the verb.
      when: (a) => a.is(-1, 'puis') && a.isQuestion() && a.could(pastWeak(a, 1), isInfinitive),
    },
    {
      of: 'il elle on ils elles iel iels',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}${/[aec]$/.test(a.norm(-1)) ? '-t' : ''}-${a.norm(0)}`],
      when: (a) =>
        a.isQuestion() &&
        a.could(-1, isPerson(3, a.is(0, words('ils elles iels')) ? 'plural' : 'singular')) &&
        (!a.could(-1, isPos('noun', 'adverb', 'preposition', 'conjunction', 'pronoun')) ||
          (a.is(-1, 'est') && a.is(0, words('il elle')))) &&
        (opensClause(a, -1) || isQuestioned(a, -1)) &&
        !hasOwnVerb(a),
    },
  ],
})

/** The second person of the verb there, in the tense that it has. */
const formsForTu = (a: Around): string[] =>
  (a.view.readings[a.at - 1]?.analyses ?? [])
    .filter(isPerson(3, 'singular'))
    .filter(({ mood }) => !mood.startsWith('subjunctive'))
    .flatMap(
      ({ lemma, mood }) =>
        a.view.lexicon?.inflect(lemma, { pos: 'verb', mood, person: 2, number: 'singular' }) ?? [],
    )

/** `quand on peut il faut`: the pronoun has a verb of its own behind it. */
function hasOwnVerb(a: Around): boolean {
  let o = 1
  while (a.is(o, words("ne n' me m' te t' se s' nous vous le la les l' lui leur y en"))) o++
  return a.could(o, isIndicative) && !a.could(o, isParticiple) && !a.could(o, isInfinitive)
}
