import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { spanOf, unlike } from './features'
import { type Subject, suits } from './subject'
import { subjectsOf } from './subjects'

/** After these a clause may be wished or supposed; where one of them stands, other rules ask for the mood. */
const LEADS = /^(?:qu[e']|quoique|quoiqu'|où|si|puisse|vive|plaise|plût|dieu|ciel|diable|qui|dont|lequel)$/

/** Forms of the subjunctive that no other mood shares, of the verbs that most sentences have. */
const FORMS =
  'aie aies ait aient sois soit soient aille ailles aillent fasse fasses fassent puisse puisses puissent sache saches sachent veuille veuilles veuillent vaille vaillent vienne viennes revienne reviennes devienne deviennes tienne tiennes prenne prennes comprenne apprenne doive doives doivent reçoive reçoives aperçoive boive voie voies croie croies conclue conclues exclue inclue dise dises lise lises écrive écrives mette mettes permette promette parte partes sorte finisse choisisse réussisse réponde répondes rende rendes attende attendes perde perdes vende vendes connaisse connaisses paraisse disparaisse suive suives vive vives plaise plaises suffise craigne craignes joigne rejoigne serve serves sente sentes dorme dormes coure coures meure meures voulût pût dût sût vînt tînt prît mît dît fît vît reçût parût crût connût fallût allât donnât arrivât parlât restât demandât pensât passât trouvât perdît partît sortît finît'.split(
    ' ',
  )

export const mainSubjunctive = tokenRule({
  id: 'grammar/main-subjunctive',
  kind: 'grammar',
  category: 'mode',
  severity: 'warn',
  words: FORMS,
  message: 'Sans « que » devant, le verbe se met à l’indicatif.',
  why: 'Le subjonctif dépend d’une autre proposition : « il faut que j’aie ». Dans une phrase simple, on dit ce qui est : « j’ai », « il conclut ».',
  examples: {
    match: [
      { text: 'J’aie bien reçu votre colis.', marks: 'aie', fixed: 'J’ai bien reçu votre colis.' },
      {
        text: 'Il en conclue trop vite que tout est perdu.',
        marks: 'conclue',
        fixed: 'Il en conclut trop vite que tout est perdu.',
      },
      {
        text: 'La gérante voulût nous aider.',
        marks: 'voulût',
        fixed: 'La gérante voulut nous aider.',
      },
    ],
    pass: [
      'Il faut que j’aie votre réponse, et qu’elle soit claire.',
      'Dieu vous bénisse, le ciel vous entende !',
      'Il eût été plus simple de nous appeler, elle fût venue.',
      'Puissiez-vous revenir, dussions-nous attendre.',
      'Vive les vacances !',
      'Je pense, il mange, nous finissions.',
    ],
  },
  check(view, at) {
    const subject = subjectsOf(view).get(at)
    return subject?.kind === 'pronoun' || subject?.kind === 'phrase' ? hitAt(view, at, subject) : undefined
  },
})

function hitAt(view: SentenceView, at: number, subject: Subject): Hit | undefined {
  const { lexicon, tokens } = view
  const verb = tokens[at]
  if (!lexicon || !isWord(verb) || tokens.slice(0, at).some(({ norm }) => LEADS.test(norm))) return undefined
  const readings = lexicon.analyses(verb.text).filter(suits(subject))
  // An imperative (`aie`) has no subject.
  const isWished = readings.length > 0 && readings.every(({ mood }) => mood.startsWith('subjunctive'))
  const isOther = lexicon
    .analyses(verb.text)
    .some(
      ({ pos, mood }) =>
        !/^(?:verb|adjective|interjection)$/.test(pos) ||
        mood === 'infinitive' ||
        mood === 'participle-present',
    )
  // `il eût été`, `elle fût venue`: a conditional of books.
  const isBookish = readings.some(
    ({ mood, lemma }) => mood === 'subjunctive-imperfect' && /^(?:être|avoir)$/.test(lemma),
  )
  if (!isWished || isOther || isBookish) return undefined
  const suggestions = unlike(
    verb,
    readings.flatMap(({ lemma, mood, person, number }) =>
      (mood === 'subjunctive-imperfect'
        ? (['simple-past', 'imperfect'] as const)
        : (['indicative-present', 'imperfect'] as const)
      ).flatMap((wanted) =>
        person > 0 && number !== 'none'
          ? lexicon.inflect(lemma, { pos: 'verb', mood: wanted, person, number })
          : [],
      ),
    ),
  ).slice(0, 2)
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.93 } : undefined
}
