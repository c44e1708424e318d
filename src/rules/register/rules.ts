import { changed } from '../../text/change'
import { sliceOf } from '../../text/span'
import { replyRule } from '../define'
import type { Hit, ReplyView } from '../rule'
import { addressForms } from './address'
import type { AddressForm } from './form'
import { speaksOfOthersToo, speaksToSeveral } from './several'

const hitOf = ({ span, changes, isSure }: AddressForm, { text }: ReplyView): Hit => ({
  span,
  suggestions: changes.length > 0 ? [changed(sliceOf(text, span), inside(span, changes), span.start)] : [],
  confidence: isSure ? 0.9 : 0.7,
})

const inside = (span: AddressForm['span'], changes: AddressForm['changes']) =>
  changes.filter((change) => change.span.start >= span.start && change.span.end <= span.end)

const counted = (view: ReplyView, register: 'tu' | 'vous'): readonly AddressForm[] =>
  addressForms(view, register).filter(({ counts }) => counts)

export const mixedRegister = replyRule({
  id: 'register/mixed',
  kind: 'grammar',
  category: 'tu/vous',
  severity: 'warn',
  message: 'La réponse mélange « tu » et « vous ».',
  why: 'Passer de l’un à l’autre dans une même réponse trouble la personne, comme si deux mains avaient écrit. Gardez celui du reste.',
  examples: {
    match: [
      {
        text: 'Bonjour Zoé, peux-tu nous donner votre adresse ?',
        marks: 'votre',
        fixed: 'Bonjour Zoé, peux-tu nous donner ton adresse ?',
      },
      {
        text: 'Vous pouvez passer au magasin avec votre ticket. Tu seras remboursée.',
        marks: 'Tu seras',
        fixed: 'Vous pouvez passer au magasin avec votre ticket. Vous serez remboursée.',
      },
      {
        text: 'Ton colis est parti, tu le recevras jeudi. Écrivez-nous au besoin.',
        marks: 'Écrivez',
        fixed: 'Ton colis est parti, tu le recevras jeudi. Écris-nous au besoin.',
      },
      {
        text: 'Nous avons ton dossier et on te rappelle. Cela vous convient ?',
        marks: 'vous',
        fixed: 'Nous avons ton dossier et on te rappelle. Cela te convient ?',
      },
    ],
    pass: [
      'Tenez-vous bien : un robot a traversé la salle. Celui-ci, rouillé, ne joue plus.',
      'Peux-tu nous donner ton adresse, s’il vous plaît ?',
      'Prends rendez-vous en ligne et on te garde une place.',
      'Merci à vous tous ! Et toi, Karim, on t’attend.',
      'Vous écriviez « tu te moques de moi » : nous sommes désolés.',
      'Le ton de votre message nous touche.',
      'Elle s’est tue, et vous ?',
      'Ton équipe et toi, vous jouez samedi.',
      'Reviens vite : il faut que vous soyez tous là.',
      'Dois-je penser que vous partez ?',
      'Semez en avril, conseille notre jardinier, vous verrez.',
      'Tu viens avec ta sœur ? Deux places vous attendent.',
      'Reste un souci : vos deux places.',
      'Allez, on te garde une place !',
      'Reviens quand tu veux, et bonne fin d’été à vous, Karim.',
    ],
  },
  *check(view) {
    if (view.context.guide.address !== 'either') return
    const tu = counted(view, 'tu')
    const [firstTu] = tu
    if (!firstTu) return
    const vous = counted(view, 'vous')
    const [firstVous] = vous
    if (!firstVous || speaksToSeveral(view) || speaksOfOthersToo(view)) return
    // Of two that are equal the later one is the slip.
    const tuIsLater = firstTu.span.start > firstVous.span.start
    const wrong = tu.length < vous.length || (tu.length === vous.length && tuIsLater) ? tu : vous
    if (wrong === vous && vous.length === 1 && isStressed(firstVous, view)) return
    for (const form of wrong) yield hitOf(form, view)
  },
})

/** `bonne route à vous`, `on est avec vous`: one alone, after a preposition, is as well for all who read. */
const isStressed = ({ span }: AddressForm, { text }: ReplyView): boolean =>
  /^vous$/i.test(sliceOf(text, span)) && /(?:^|\s)(?:à|avec|pour|chez)\s$/iu.test(text.slice(0, span.start))

export const guideRegister = replyRule({
  id: 'register/guide',
  kind: 'guide',
  category: 'tu/vous',
  severity: 'warn',
  message: 'Votre guide demande l’autre forme d’adresse.',
  why: 'La marque parle à ses clients d’une seule façon. Le guide dit laquelle.',
  examples: {
    guide: { address: 'vous' },
    match: [
      {
        text: 'Bonjour Zoé, tu recevras ton colis jeudi.',
        marks: 'tu recevras',
        fixed: 'Bonjour Zoé, vous recevrez ton colis jeudi.',
      },
      { text: 'Envoie-nous une photo.', marks: 'Envoie', fixed: 'Envoyez-nous une photo.' },
      { text: 'Merci pour ta patience.', marks: 'ta', fixed: 'Merci pour votre patience.' },
      { text: 'On t’envoie le lien.', marks: 't’', fixed: 'On vous envoie le lien.' },
      { text: 'Ne t’inquiète pas.', marks: 't’inquiète', fixed: 'Ne vous inquiétez pas.' },
    ],
    pass: [
      'Bonjour Zoé, vous recevrez votre colis jeudi.',
      'Envoyez-nous une photo, s’il te plaît.',
      'Le client écrit « tu exagères ».',
      'Le ton monte, mais nous restons là.',
      'Commande expédiée !',
    ],
  },
  *check(view) {
    const { address } = view.context.guide
    if (address === 'either') return
    if (address === 'tu' && speaksToSeveral(view)) return
    for (const form of counted(view, address === 'tu' ? 'vous' : 'tu'))
      yield {
        ...hitOf(form, view),
        message:
          address === 'tu' ? 'Votre guide demande le tutoiement.' : 'Votre guide demande le vouvoiement.',
      }
  },
})
