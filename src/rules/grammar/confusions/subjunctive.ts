import { isInfinitive, isPersonal } from '../features'
import { helperMeant } from '../helperMeant'
import { type Around, both, isNoun, pastWeak, words } from '../kit/around'
import { inMoods, isIn, readingsOfVerb, verbOfClause } from '../kit/clauseVerb'
import { verbRule, type WrongVerb } from '../kit/verbRule'
import { phrasesOf } from '../subjects'
import { verbOfPhrase } from '../verbOfPhrase'
import { HAD_BARE } from './maMa'
import { callsForSubjunctive, isBe, isDenied } from './subjunctiveGovernors'

/** A conditional is an indicative here: it too must give way. */
export const isSubjunctive = isIn('subjunctive-present', 'subjunctive-imperfect')

export const subjunctive = verbRule({
  id: 'grammar/subjunctive',
  category: 'mode',
  message: 'Après cette tournure, il faut le subjonctif.',
  why: 'On dit « il faut que vous veniez », « pour que ce soit » : l’action est voulue ou attendue. Essayez avec « venir » : vienne, veniez.',
  examples: {
    match: [
      {
        text: 'Il faut que vous avez votre ticket.',
        marks: 'avez',
        fixed: 'Il faut que vous ayez votre ticket.',
      },
      {
        text: 'Pour que l’échange est possible, écrivez-nous.',
        marks: 'est',
        fixed: 'Pour que l’échange soit possible, écrivez-nous.',
      },
      {
        text: 'Nous sommes désolés que le colis est abîmé.',
        marks: 'est',
        fixed: 'Nous sommes désolés que le colis soit abîmé.',
      },
      {
        text: 'Bien que vous avez raison, le délai est passé.',
        marks: 'avez',
        fixed: 'Bien que vous ayez raison, le délai est passé.',
      },
      {
        text: 'Le bus est dévié, le temps que la chaussée est dégagée.',
        marks: 'est',
        fixed: 'Le bus est dévié, le temps que la chaussée soit dégagée.',
      },
      {
        text: 'Nous sommes navrés que le repas ai été froid.',
        marks: 'ai',
        fixed: 'Nous sommes navrés que le repas ait été froid.',
      },
      {
        text: 'Il faudrait simplement que votre fils vient en essayer un.',
        marks: 'vient',
        fixed: 'Il faudrait simplement que votre fils vienne en essayer un.',
      },
      {
        text: 'Pour que chacun est une réponse, patientez.',
        marks: 'est',
        fixed: 'Pour que chacun ait une réponse, patientez.',
      },
      {
        text: 'Il faut que le produit soit neuf et que vous avez le ticket.',
        marks: 'avez',
        fixed: 'Il faut que le produit soit neuf et que vous ayez le ticket.',
      },
      {
        text: 'Il vaut mieux que vous venez avec le ticket.',
        marks: 'venez',
        fixed: 'Il vaut mieux que vous veniez avec le ticket.',
      },
      {
        text: 'Ravis que la table vous plait.',
        marks: 'plait',
        fixed: 'Ravis que la table vous plaise.',
      },
      {
        text: 'Il arrive que le livreur ne sait pas où sonner.',
        marks: 'sait',
        fixed: 'Il arrive que le livreur ne sache pas où sonner.',
      },
      {
        text: 'Il serait prudent que vous appelez avant.',
        marks: 'appelez',
        fixed: 'Il serait prudent que vous appeliez avant.',
      },
      {
        text: 'Nous regrettons que la salle, rénovée en mai, est déjà fermée.',
        marks: 'est',
        fixed: 'Nous regrettons que la salle, rénovée en mai, soit déjà fermée.',
      },
      {
        text: 'Je ne crois pas que le stock est épuisé.',
        marks: 'est',
        fixed: 'Je ne crois pas que le stock soit épuisé.',
      },
      {
        text: 'Reprise possible, à condition que la veste n’est pas été lavée.',
        marks: 'n’est',
        fixed: 'Reprise possible, à condition que la veste n’ait pas été lavée.',
      },
      {
        text: 'Nous voulons que vous êtes satisfait.',
        marks: 'êtes',
        fixed: 'Nous voulons que vous soyez satisfait.',
      },
      {
        text: 'Échange accepté, sous réserve que le carton est intact.',
        marks: 'est',
        fixed: 'Échange accepté, sous réserve que le carton soit intact.',
      },
      {
        text: 'Notre atelier s’engage à ce que la montre est prête lundi.',
        marks: 'est',
        fixed: 'Notre atelier s’engage à ce que la montre soit prête lundi.',
      },
      {
        text: 'La préfecture a exigé que la terrasse ferme à 22 h et que la musique est baissée.',
        marks: 'est',
        fixed: 'La préfecture a exigé que la terrasse ferme à 22 h et que la musique soit baissée.',
      },
      {
        text: 'Génial que le vélo te plait !',
        marks: 'plait',
        fixed: 'Génial que le vélo te plaise !',
      },
      {
        text: 'Cela nous touche que vous avez écrit.',
        marks: 'avez',
        fixed: 'Cela nous touche que vous ayez écrit.',
      },
      {
        text: 'Nous ne doutons pas un instant que votre achat est récent.',
        marks: 'est',
        fixed: 'Nous ne doutons pas un instant que votre achat soit récent.',
      },
      {
        text: 'Je veux bien que tu prends l’autre.',
        marks: 'prends',
        fixed: 'Je veux bien que tu prennes l’autre.',
      },
      {
        text: 'La cheffe tient à ce que vous êtes servis en premier.',
        marks: 'êtes',
        fixed: 'La cheffe tient à ce que vous soyez servis en premier.',
      },
      {
        text: 'Pour que Léo ai la place, réservez.',
        marks: 'ai',
        fixed: 'Pour que Léo ait la place, réservez.',
      },
      {
        text: 'Que vous êtes client ou non, venez.',
        marks: 'êtes',
        fixed: 'Que vous soyez client ou non, venez.',
      },
    ],
    pass: [
      'Il faut que vous ayez votre ticket.',
      'Nous savons bien que vous avez raison.',
      'Le produit souhaité que vous avez reçu.',
      'Il est bon que nous sachions cela.',
      'Le colis que vous attendez est parti.',
      'Nous pensons que c’est possible.',
      'Il est vrai que vous avez raison.',
      'Il est clair que le délai est trop long.',
      'Nous ne croyons pas que cela ira plus vite.',
      'Le tarif est le même que vous aviez.',
      'Il attend plus que vous pensez.',
      'Le temps que vous avez passé avec nous compte beaucoup.',
      'C’était si bon que je serais bien resté.',
      'Je suis ravi que la salle dans laquelle vous jouez vous plaise.',
      'Il se peut que les cours auxquels vous alliez soient complets.',
      'Nous nous en tenons à ce qu’elle a dit.',
      'Ma fille adore ce livre depuis qu’elle sait lire.',
      'C’est plus simple qu’on ne croit.',
      'Ton colis restera là aussi longtemps qu’il le faudra.',
      'C’est parce que vous l’avez demandé que nous ouvrons le lundi.',
      'Ne crois pas qu’on t’a oubliée.',
      'C’est où que tu t’es garé ?',
      'Le goût tient à ce que nous ajoutons en fin de cuisson.',
      'Cela ne nous touche que quand vous écrivez.',
      'Nous savons bien que vous êtes pressés.',
      'Il a suggéré que la facture était fausse.',
      'Vous l’avez tellement réclamé que nous le gardons.',
      'Il n’empêche que vous l’avez signé.',
      'Il m’a attendue alors que je courais.',
    ],
  },
  of: "que qu' quoique quoiqu'",
  find: (a) => {
    const isOpen = !a.is(0, words("quoique quoiqu'")) && !callsForSubjunctive(a)
    if (isOpen && !isDenied(a) && !isWhatever(a)) return undefined
    const verb = indicativeAfter(a)
    if (verb === undefined && !isOpen) return infinitiveAfter(a)
    if (verb === undefined || (isOpen && !readingsOfVerb(a, verb).every(isIn('indicative-present'))))
      return undefined
    const write = a.is(verb, PAST_TWINS)
      ? inMoods(a, verb, ['subjunctive-imperfect', 'subjunctive-present'])
      : helpersMeant(a, verb).flatMap((meant) => inMoods(a, verb, ['subjunctive-present'], meant))
    return { at: verb, write }
  },
})

/** `que chacun est une réponse`: `est` sounds as `ait`, and an article leads what one has. */
const helpersMeant = (a: Around, verb: number): readonly (string | undefined)[] =>
  a.is(verb, words('est es')) &&
  ((a.is(verb + 1, words("un une le la l' les des")) && a.only(verb + 2, isNoun)) ||
    a.is(verb + 1, HAD_BARE) ||
    a.is(verb - 1, "l'"))
    ? ['avoir', 'être']
    : [helperMeant(a.view, a.at + verb)]

/** `que vous m'en parler`: what sounds alike, after a subject that asks for a person. */
function infinitiveAfter(a: Around): WrongVerb | undefined {
  const person = a.is(1, 'nous') ? 1 : 2
  const at = pastWeak(a, 2)
  const lemma = a.view.readings[a.at + at]?.analyses.find(isInfinitive)?.lemma
  // `plutôt que vous écrire`, `le même que nous faire`: right after them the pronoun may be an object.
  if (!a.is(1, words('nous vous')) || at === 2 || lemma === undefined || !a.must(at, isInfinitive))
    return undefined
  const wanted = { pos: 'verb', mood: 'subjunctive-present', person, number: 'plural' } as const
  return { at, write: a.view.lexicon?.inflect(lemma, wanted) ?? [] }
}

/** `qu’il fut`, `qu’il eut`: what is heard is the imperfect of the subjunctive, which only lacks its circumflex. */
const PAST_TWINS = words('fut eut')

/** `quelles qu'en soient les raisons` */
const isWhatever = (a: Around): boolean =>
  a.is(-1, words('quel quelle quels quelles')) && a.could(pastWeak(a, 1), both(isBe, isPersonal))

/** The verb of the clause, or of the whole phrase that begins it, with what stands between commas. */
function verbAfterQue(a: Around): number | undefined {
  if (isWhatever(a)) return pastWeak(a, 1)
  // `que ni le chef ni la gérante ne vous aient répondu`
  let first = 1
  if (a.is(1, 'ni')) for (const o of a.after(2)) if (a.is(o, 'ni')) first = o + 1
  const verb = verbOfClause(a, first)
  if (verb !== undefined) return verb
  const phrase = phrasesOf(a.view).find(({ start }) => start === a.at + first)
  const found = phrase && verbOfPhrase(a.view, phrase.end)
  return found && found.at - a.at
}

/** The verb after `que`, where it stands in a mood that the tone before it does not allow. */
function indicativeAfter(a: Around): number | undefined {
  const verb = verbAfterQue(a)
  if (verb === undefined) return undefined
  const readings = readingsOfVerb(a, verb)
  return readings.length > 0 && !readings.some(isSubjunctive) ? verb : undefined
}
