import { sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { fold, sentencesOf } from './folded'
import { FULL_DATE } from './frenchDate'
import { mask } from './mask'
import { personal } from './personal'

const BIRTH = new RegExp(
  `\\b(?:nee?(?:\\(e\\)|\\.e|·e)?s? (?:tous (?:les )?deux )?(?:le|un|en) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?|(?:date de naissance|anniversaire|naissance|ddn)(?: (?:est|bien|du client|de l'enfant)){0,2} ?(?:[:(]|(?:est )?(?:bien )?(?:le|du|au)|en)? ?)(?<date>${FULL_DATE}|(?<=\\ben )(?:19|20)\\d\\d(?!\\d))`,
  'g',
)
/** `Mme Durand, 84 ans`: an age with a name. */
const AGED =
  /\b(?:m\.|mm\.|mr|mme|mlle|monsieur|madame) (?:[a-z'-]{2,20} ){0,2}[a-z'-]{2,20} ?[,(] ?(?:agee? de )?(?<date>\d{1,3} ans)\b/g
/** Brands, shops and shows are born too, and grow a year older in public. */
const NOT_A_PERSON =
  /\b(?:notre|nos|boutique|magasin|marque|entreprise|societe|maison|association|festival|projet|idee|club|site|page|enseigne|recette|produit|collection|editeur|journal|cooperative)\b/
/** Somebody the house serves; a biography names its subject alone (`Keith Jarrett est né en 1945`). */
const SERVED =
  /\b(?:vous|tu|votre|vos|ton|ta|tes|m\.|mr|mme|mlle|monsieur|madame|dossier|cliente?|patiente?|assuree?|allocataire|adherente?|candidate?|passagere?|il|elle)\b|^(?:nee?\b|ddn|date de naissance)/
/** Animals have birthdays too; who asks names them. */
const BEAST =
  /\b(?:femelle|males?|animal|animaux|chiots?|chatons?|poulains?|lionceaux?|oursons?|portee|race)\b/
/** Nobody alive: history may give its dates. */
const LONG_AGO = /\b1[0-8]\d\d\b|\b190\d\b/

export const birth = replyRule({
  ...personal({
    id: 'risk/birth-date',
    message: 'Une date de naissance ou un âge identifie cette personne aux yeux de tous.',
    why: 'La date de naissance sert de mot de passe auprès des banques et des administrations. Ne la confirmez jamais en public, même pour vérifier une identité.',
    examples: {
      match: [
        {
          text: 'Vous êtes bien née le 03/05/1984 ?',
          marks: '03/05/1984',
          fixed: 'Vous êtes bien née le **/**/**84 ?',
        },
        { text: 'Date de naissance : 3 mai 1984, c’est corrigé.', marks: '3 mai 1984' },
        { text: 'Votre anniversaire le 12.11.91 est enregistré.', marks: '12.11.91' },
        { text: 'Le dossier de votre fils né le 1er août 2015 est complet.', marks: '1er août 2015' },
        { text: 'Mme Durand, 84 ans, a bien été reçue.', marks: '84 ans' },
      ],
      pass: [
        'Notre maison est née le 3 mai 1984 à Lille.',
        'Victor Hugo est né le 26 février 1802 à Besançon.',
        'La date de naissance se donne au guichet, jamais ici.',
        'Joyeux anniversaire, 40 ans ça se fête !',
        'La gratuité vaut pour les enfants nés en 2020.',
        'Votre commande du 03/05/2024 est partie.',
      ],
    },
  }),
  *check(reply) {
    const { comment } = reply.context
    if (BEAST.test(fold(`${comment ?? ''} ${reply.text}`).text)) return
    for (const sentence of sentencesOf(reply)) {
      if (!sentence.searched.holds(SERVED) && !/naissance|ddn/.test(sentence.text)) continue
      for (const pattern of [BIRTH, AGED]) {
        for (const { 0: whole, index, groups = {} } of sentence.searched.all(pattern)) {
          const date = groups.date ?? ''
          const before = sentence.text.slice(Math.max(0, index - 60), index)
          if (LONG_AGO.test(date) || NOT_A_PERSON.test(before)) continue
          if (/\b(?:les|des|tous ceux|personnes|enfants|jeunes|bebes)\b[^,]{0,20}$/.test(before)) continue
          if (/^nee?s? /.test(whole) && NOT_A_PERSON.test(sentence.text.slice(index, index + 90))) continue
          const end = index + whole.length
          const span = sentence.span(end - date.length, end)
          const month = /[a-z]{3}/.test(date)
          yield { span, suggestions: month ? [] : [mask(sliceOf(reply.text, span))], confidence: 0.9 }
        }
      }
    }
  },
})
