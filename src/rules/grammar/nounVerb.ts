import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { isFiniteVerb } from './clause'
import { could, isPersonal, may, spanOf } from './features'
import { type Subject, suits } from './subject'
import { subjectsOf } from './subjects'
import { verbCorrections } from './verbCorrections'

export const nounVerb = sentenceRule({
  id: 'grammar/noun-subject-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe ne s’accorde pas avec son sujet.',
  why: 'Le verbe prend le nombre de son sujet, même quand d’autres mots les séparent. Demandez-vous : qui est-ce qui… ?',
  examples: {
    match: [
      {
        text: 'Les frais de port sera offerts dès 50 €.',
        marks: 'sera',
        fixed: 'Les frais de port seront offerts dès 50 €.',
      },
      {
        text: 'Le message qui s’affichent vient de la banque.',
        marks: 'affichent',
        fixed: 'Le message qui s’affiche vient de la banque.',
      },
      {
        text: 'La commande et la facture arrive ce soir.',
        marks: 'arrive',
        fixed: 'La commande et la facture arrivent ce soir.',
      },
      {
        text: 'C’est moi qui a répondu hier.',
        marks: 'a',
        fixed: 'C’est moi qui ai répondu hier.',
      },
      {
        text: 'Toute l’équipe vous remercient.',
        marks: 'remercient',
        fixed: 'Toute l’équipe vous remercie.',
      },
      {
        text: 'Les colis que vous attendez arrive demain.',
        marks: 'arrive',
        fixed: 'Les colis que vous attendez arrivent demain.',
      },
      {
        text: 'Tout le monde peuvent participer.',
        marks: 'peuvent',
        fixed: 'Tout le monde peut participer.',
      },
      {
        text: 'La plupart des clients reçoit un mail.',
        marks: 'reçoit',
        fixed: 'La plupart des clients reçoivent un mail.',
      },
    ],
    pass: [
      'Une équipe de bénévoles vous attend, une équipe de bénévoles vous attendent.',
      'C’est des questions que nous posent les clients.',
      'Le pull ou la jupe est offert.',
      'Le soir nous sommes fermés.',
      'Cette semaine arrivent les soldes.',
      'C’est un des magasins qui ont rouvert.',
      'Il y a des clients qui attendent.',
      'Vous et moi savons pourquoi.',
      'Le prix du pull et la jupe sont affichés.',
      'Les photos que publie la marque sont belles.',
      'Vos encouragements nous vont droit au cœur.',
      'Nous avons reçu votre colis et la facture est jointe.',
      'C’est vous qui avez raison.',
      'Les clients dont la commande est prête seront prévenus.',
      'L’article, comme les accessoires, est garanti.',
    ],
  },
  *check(view) {
    for (const [verb, subject] of subjectsOf(view)) {
      if (subject.kind !== 'phrase' && subject.kind !== 'relative') continue
      const hit = disagreement(view, verb, subject)
      if (hit) yield hit
    }
  },
})

function disagreement(view: SentenceView, at: number, subject: Subject): Hit | undefined {
  const { lexicon, tokens, readings } = view
  const verb = tokens[at]
  if (!lexicon || !isWord(verb) || !isFiniteVerb(view, at)) return undefined
  if (
    could(view, at, suits(subject)) ||
    (subject.numbers === 3 && subject.person === 3 && !isWrongPerson(view, at))
  )
    return undefined
  // `vive les vacances`, `soit les deux`: these stand before what they say.
  if (
    may(view, at, ({ mood }) => mood.startsWith('subjunctive')) &&
    !could(view, at, ({ mood }) => mood === 'indicative-present')
  )
    return undefined
  const suggestions = verbCorrections(lexicon, verb, readings[at]?.analyses ?? [], subject)
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.92 } : undefined
}

const isWrongPerson = (view: SentenceView, at: number): boolean =>
  !could(view, at, (analysis) => isPersonal(analysis) && analysis.person === 3)
