import { phraseRule } from '../pattern/phraseRule'
import { unquoted } from './unquoted'

export const jargon = phraseRule({
  id: 'style/jargon',
  kind: 'style',
  category: 'jargon administratif',
  severity: 'hint',
  message: 'Un mot plus simple dirait la même chose.',
  why: 'Le jargon de dossier éloigne la personne à qui vous répondez. Un mot courant se lit plus vite et sonne plus humain.',
  examples: {
    match: [
      {
        text: 'Nous accusons réception de votre message.',
        marks: 'accusons réception de',
        fixed: 'Nous avons bien reçu votre message.',
      },
      {
        text: 'Nous reviendrons vers vous dans les meilleurs délais.',
        marks: 'dans les meilleurs délais',
        fixed: 'Nous reviendrons vers vous au plus vite.',
      },
      {
        text: 'Nous mettons tout en œuvre afin de procéder au remboursement de vos frais.',
        marks: 'procéder au remboursement de',
        fixed: 'Nous mettons tout en œuvre afin de rembourser vos frais.',
      },
      { text: 'Nonobstant ce retard, merci.', marks: 'Nonobstant', fixed: 'Malgré ce retard, merci.' },
    ],
    pass: [
      'Nous avons bien reçu votre message.',
      'Nous vous répondons dans la journée.',
      'Votre remboursement arrive demain.',
      'Le dossier est complet, bravo.',
    ],
  },
  phrases: unquoted([
    { find: 'nous [accusons (bonne)? réception de] (votre|vos)', better: ['avons bien reçu'] },
    { find: "j' [accuse (bonne)? réception de] (votre|vos)", better: ['ai bien reçu'] },
    { find: 'dans les meilleurs délais', better: ['au plus vite', 'rapidement'] },
    { find: 'dans les plus brefs délais', better: ['au plus vite', 'rapidement'] },
    { find: 'procéder au remboursement de', better: ['rembourser'] },
    { find: "procéder à l' annulation de", better: ['annuler'] },
    { find: 'procéder à la vérification de', better: ['vérifier'] },
    { find: "procéder à l' échange de", better: ['échanger'] },
    { find: 'nonobstant', better: ['malgré'] },
    { find: '(susmentionné|susmentionnée|susnommé|susdit|susdite|précité|précitée)' },
    { find: '(à toutes fins utiles)', message: '« À toutes fins utiles » peut se retirer sans rien perdre.' },
    { find: "sous réserve (de|d') (disponibilité|disponibilités)", better: ['selon les stocks'] },
    { find: 'eu égard (à|au|aux)', message: '« Eu égard à » peut s’écrire « vu » ou « à cause de ».' },
    { find: 'conformément (à|aux) (nos|nos) (conditions|procédures)', better: ['selon nos conditions'] },
    { find: '(votre|vos) [sollicitation]', better: ['message', 'demande'] },
    {
      find: '^ [par la présente] ,?',
      message: '« Par la présente » appartient au courrier : il peut se retirer.',
    },
    {
      find: 'veuillez (agréer|croire) ~8 (salutations|expression|sentiments)',
      message:
        'Cette formule de courrier est longue pour un réseau : « Cordialement » ou « Belle journée » suffit.',
    },
    { find: '(faire le nécessaire)', message: 'Dites plutôt ce qui sera fait, et quand.' },
    { find: '(force est de constater que)', better: ['nous constatons que'] },
    { find: "(dans l' optique de)", better: ['pour'] },
    {
      find: '(dans le cadre de) (votre|la) (demande|réclamation|commande)',
      message: '« Dans le cadre de » peut s’écrire « pour ».',
    },
    { find: '(en vue de) <:verb.infinitive>', message: '« En vue de » peut s’écrire « pour ».' },
    { find: 'ladite', better: ['cette'] },
    { find: 'ledit', better: ['ce'] },
    { find: 'lesdits', better: ['ces'] },
    { find: 'lesdites', better: ['ces'] },
    { find: 'votre correspondance du', better: ['votre message du'] },
  ]),
})
