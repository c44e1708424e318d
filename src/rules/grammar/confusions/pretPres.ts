import { isInfinitive, isPersonal, isPos } from '../features'
import { type Around, both, DETERMINERS, isSurelyInfinitive, pastWeak, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const LOAN = words('un le ce votre notre mon ton son leur des les du au aux prêts taux ces nos vos')
const AFTER_NEAR = words("chez nous vous moi toi lui eux elle la l' notre votre chez là")

export const presNear = confusion({
  id: 'grammar/pres',
  category: 'près/prêt',
  message: 'Ici il faut « près », qui veut dire « pas loin » ou « environ ».',
  why: 'On peut dire « loin » ou « environ » à la place : c’est donc « près ». « Prêt » veut dire « préparé » et va avec « à ».',
  examples: {
    match: [
      {
        text: 'Il y a un magasin prêt de chez vous.',
        marks: 'prêt',
        fixed: 'Il y a un magasin près de chez vous.',
      },
      { text: 'Il reste prêt de 10 articles.', marks: 'prêt', fixed: 'Il reste près de 10 articles.' },
      { text: 'Nous suivons cela de prêt.', marks: 'prêt', fixed: 'Nous suivons cela de près.' },
      { text: 'C’est à peu prêt la même chose.', marks: 'prêt', fixed: 'C’est à peu près la même chose.' },
    ],
    pass: [
      'Un prêt de 10 000 euros.',
      'Nous proposons le prêt de matériel.',
      'Êtes-vous prêt ?',
      'Une offre de prêt en ligne.',
      'Votre prêt de chez nous est remboursé.',
    ],
  },
  slips: [
    {
      of: 'prêt prêts',
      write: 'près',
      when: (a) => {
        if (a.is(-1, 'peu') && a.is(-2, 'à')) return true
        if (a.is(-1, words('plus')) && a.is(-2, words('au de'))) return true
        if (a.is(-1, words('si très tout trop')) && a.is(1, words("de d' du des")))
          return !a.could(-2, ({ lemma }) => lemma === 'être') || !a.could(2, isInfinitive)
        if (a.is(-1, 'de') && a.is(1, words('ni ou'))) return true
        if (
          a.ends(1) &&
          a.is(-1, words('cela jour minute heure semaine euro centime mois')) &&
          a.someBefore(-1, (o) => o >= -4 && a.is(o, 'à'))
        )
          return true
        if (a.is(-1, 'de') && a.ends(1))
          return a.someBefore(-1, (o) => a.could(o, ({ lemma }) => FOLLOW.has(lemma)))
        if (
          !a.is(1, words("de d' du des")) ||
          a.is(-1, LOAN) ||
          (a.is(-2, LOAN) && a.could(-1, isPos('adjective')))
        )
          return false
        // `le réseau sature prêt du stade`: after a verb that is no être a loan would have its article.
        if (a.is(1, 'du') && a.only(-1, isPos('verb')) && !a.could(-1, ({ lemma }) => lemma === 'être'))
          return true
        return a.isNumber(2) || a.is(2, AFTER_NEAR) || a.is(2, DETERMINERS)
      },
    },
  ],
})
const FOLLOW = words('suivre voir regarder surveiller examiner concerner toucher')

/** What `nous sommes`, `vous êtes`… ask of the adjective. */
function readyFor(a: Around): readonly string[] {
  if (a.is(-1, 'sommes') || a.is(-2, 'sommes') || a.is(-1, 'sont') || a.is(-2, 'sont'))
    return ['prêts', 'prêtes']
  if (a.someBefore(0, (o) => o >= -3 && a.is(o, 'elle'))) return ['prête']
  if (a.someBefore(0, (o) => o >= -3 && a.is(o, 'elles'))) return ['prêtes']
  return ['prêt', 'prête', 'prêts']
}

export const pretReady = confusion({
  id: 'grammar/pret',
  category: 'près/prêt',
  message: 'Ici il faut « prêt », qui veut dire « préparé ».',
  why: 'Au féminin on dirait « prête à » : c’est donc « prêt ». « Près » veut dire « pas loin » et va avec « de ».',
  examples: {
    match: [
      { text: 'Nous sommes près à vous aider.', marks: 'près', fixed: 'Nous sommes prêts à vous aider.' },
      { text: 'Le colis est près à partir.', marks: 'près', fixed: 'Le colis est prêt à partir.' },
      { text: 'Le vélo est près depuis mardi.', marks: 'près', fixed: 'Le vélo est prêt depuis mardi.' },
      { text: 'Elle est près à vous recevoir.', marks: 'près', fixed: 'Elle est prête à vous recevoir.' },
    ],
    pass: [
      'Nous sommes près de chez vous.',
      'À cela près, tout va bien.',
      'Il est à peu près à l’heure.',
      'Le magasin le plus près à pied.',
      'On n’est pas à un jour près à vrai dire.',
    ],
  },
  slips: [
    {
      of: 'près pré prés',
      write: readyFor,
      when: (a) =>
        a.is(1, 'à') &&
        isSurelyInfinitive(a, pastWeak(a, 2)) &&
        !a.is(2, 'vrai') &&
        (a.could(-1, ({ lemma }) => lemma === 'être') || a.could(-2, ({ lemma }) => lemma === 'être')) &&
        (a.could(-1, isPersonal) ||
          a.could(-1, isInfinitive) ||
          a.is(-1, words('pas toujours tous bien enfin fin'))),
    },
    {
      // `votre vélo est près depuis mardi`: near what? Only what is ready is so since a day, or for someone.
      of: 'près pré prés',
      write: readyFor,
      when: (a) =>
        a.is(1, words('depuis dès pour')) &&
        a.could(
          -1,
          both(isPersonal, ({ lemma }) => lemma === 'être'),
        ),
    },
  ],
})
