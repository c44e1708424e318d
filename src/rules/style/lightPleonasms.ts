import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from './unquoted'
import { onlyLast, without } from './written'

/** Said twice, but in common use: a careful reply is shorter without them. */
export const lightPleonasm = phraseRule({
  id: 'style/light-pleonasm',
  kind: 'style',
  category: 'pléonasme',
  severity: 'hint',
  message: 'Un mot de moins dirait la même chose.',
  why: 'Ces mots se répètent un peu. La phrase est plus nette sans l’un d’eux.',
  examples: {
    match: [
      {
        text: 'Une opportunité à saisir dès samedi !',
        marks: 'opportunité à saisir',
        fixed: 'Une opportunité dès samedi !',
      },
      {
        text: 'Certains produits, comme par exemple les lampes, sont exclus.',
        marks: 'comme par exemple',
        fixed: 'Certains produits, comme les lampes, sont exclus.',
      },
      {
        text: 'Votre remboursement est actuellement en cours.',
        marks: 'actuellement en cours',
        fixed: 'Votre remboursement est en cours.',
      },
      {
        text: 'Un cadeau gratuit vous attend.',
        marks: 'cadeau gratuit',
        fixed: 'Un cadeau vous attend.',
      },
    ],
    pass: [
      'Une occasion à saisir.',
      'Par exemple, les lampes sont exclues.',
      'Votre commande est en cours de préparation.',
      'L’entrée est gratuite.',
      'Nous préparons de nouveaux projets.',
    ],
  },
  phrases: unquoted([
    { find: '(opportunité|opportunités) à saisir', better: without(2) },
    { find: 'comme par exemple', better: ['comme', 'par exemple'] },
    { find: 'actuellement en cours', better: onlyTail(2) },
    { find: 'actuellement en train', better: onlyTail(2) },
    { find: '(cadeau|cadeaux) (gratuit|gratuits)', better: without(1) },
    { find: 'première priorité', better: onlyLast },
    { find: 'priorité numéro un', better: ['priorité'] },
    { find: "(perspective|perspectives) d' avenir", better: without(2) },
    { find: 'erreur involontaire', better: without(1) },
    { find: '(prévision|prévisions) (future|futures)', better: without(1) },
    { find: '(nouvelle innovation|nouvelles innovations)', better: onlyLast },
    { find: '(ajouter|ajoutez) (également|aussi) en plus', better: without(2) },
    { find: 'il [suffit (simplement|juste|uniquement)] de', better: ['suffit'] },
    {
      find: '(peut|peuvent|pouvez|pourra|pourrait) [éventuellement]',
      message: '« Pouvoir » dit déjà l’éventualité.',
    },
    { find: "(<prévenir:verb>|<avertir:verb>) (à l' avance|au préalable)" },
    { find: '(<reporter:verb>|<différer:verb>|<décaler:verb>) à une date ultérieure', better: without(4) },
    { find: 'divers et variés', better: ['divers', 'variés'] },
    { find: 'diverses et variées', better: ['diverses', 'variées'] },
    { find: 'encore une nouvelle fois', better: ['une nouvelle fois', 'encore une fois'] },
    { find: '<recommencer:verb> à nouveau', better: without(2) },
    { find: '<répéter:verb> (à|de) nouveau', better: without(2) },
    { find: '(achever|terminer|abolir) (complètement|totalement|entièrement)', better: without(1) },
    { find: '<inaugurer:verb> officiellement', better: without(1) },
    { find: 'campus universitaire', better: ['campus'] },
    { find: 'mais pourtant', better: ['mais', 'pourtant'] },
    { find: 'bref résumé', better: ['résumé'] },
    { find: 'au grand maximum', better: ['au maximum'] },
    { find: 'tous unanimes', better: ['unanimes'] },
    { find: 'il y a ~3 de [cela] ($|,)', message: '« Il y a » suffit : « il y a trois jours ».' },
  ]),
})

function onlyTail(count: number) {
  return (
    { marked, span }: { marked: { to: number }; span: { end: number } },
    { text, tokens }: { text: string; tokens: readonly { start: number }[] },
  ): readonly string[] => {
    const first = tokens[marked.to - count]
    return first ? [text.slice(first.start, span.end)] : []
  }
}
