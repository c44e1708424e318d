import { table } from '../../text/table'
import type { Match } from '../pattern/match'
import { type Phrase, phraseRule } from '../pattern/phraseRule'
import type { SentenceView } from '../rule'
import { unquoted } from './unquoted'

const ARTICLE_IN = table<string>({ au: 'le', aux: 'les', du: 'le', des: 'les' })
const WITH_A = table<string>({ le: 'au', les: 'aux' })
const WITH_DE = table<string>({ le: 'du', les: 'des' })

/** The marked preposition, and the article with it or in it, with the one that is right. */
const instead =
  (right: string) =>
  ({ marked }: Match, { tokens }: SentenceView): readonly string[] => {
    const [first, second] = [tokens[marked.from], tokens[marked.from + 1]]
    if (!first) return []
    const article = marked.to - marked.from > 1 ? (second?.norm ?? '') : (ARTICLE_IN[first.norm] ?? '')
    const one = { à: WITH_A, de: WITH_DE }[right]?.[article]
    if (one !== undefined) return [one]
    const next = article === '' ? (tokens[marked.to]?.norm ?? '') : article
    if (right === 'de' && /^[aeiouéèêhy]/.test(next)) return article === '' ? [] : [`d’${article}`]
    const written = article === '' ? right : `${right} ${article}`
    return [tokens[marked.to - 1]?.text.endsWith('’') || first.norm === "d'" ? `${written} ` : written]
  }

const LATER = '(pas|plus|bien|aussi|encore|très bien|toujours|également|directement|parfaitement)?'
const WHAT = "¬(<:verb.infinitive>|#|fois|infini|l'infini|nouveau|distance|la fois)"

/**
 * A word, the prepositions that it does not take, the one that it does. Sources: Grevisse, Le Bon Usage, §§ 284-288
 * and 358-360; Trésor de la langue française, under each word.
 */
const GOVERNMENT = `
(cumulable|cumulables|compatible|compatibles|incompatible|incompatibles) | à au aux | avec
(conforme|conformes) | avec | à
(éligible|éligibles) | pour | à
(supérieur|supérieure|supérieurs|supérieures|inférieur|inférieure|inférieurs|inférieures|identique|identiques|similaire|similaires|équivalent|équivalente) | que | à
(proche|proches|différent|différente|différents|différentes) | que | de
n' <avoir:verb> (vraiment|absolument)? rien à voir | à au aux de du | avec
<faire:verb> (pleinement|toute|entièrement)? confiance | en dans sur | à
par rapport | du des avec sur | à
en réponse | de du des | à
conformément | de du des avec | à
contrairement | de du des | à
<munir:verb> (-vous|-toi|-nous)? | avec | de
<dépendre:verb> ${LATER} | à au aux | de
<ouvrir:verb> ${LATER} droit | de d' | à
(s'|m'|t'|nous|vous) <adresser:verb> ${LATER} | vers chez | à
(satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|contentes) | avec | de`

/** Set phrases that hold one preposition. */
const HELD = `
[sous] (présentation|simple présentation|justificatif|justificatifs|rendez-vous|réservation|devis|inscription|place|mesure|simple demande|demande) => sur => (une|la) demande
[sur] (réserve|condition|conditions|prétexte|peine) (de|d'|que|qu'|:|,|$) => sous
(jusqu'|suite|grâce|quant|face) [au] (la|l') => à
[du] (nouveaux|nouvelles|bons|bonnes|petits|petites|grands|grandes|beaux|belles) <:noun.plural> => de
(<venir:verb>|<aller:verb>|<arriver:verb>|<repartir:verb>|<rentrer:verb>|<voyager:verb>) (-vous)? (ici|chez nous|nous voir)? [avec] (train|bus|voiture|métro|tram|tramway|avion|car|taxi|bateau) ($|,|et|ou|depuis|jusqu'|pour) => en
(<venir:verb>|<aller:verb>|<arriver:verb>|<rentrer:verb>) (-vous)? (ici|chez nous|nous voir)? [avec] (vélo|moto|trottinette|pied|cheval) ($|,|et|ou|depuis|jusqu'|pour) => à
(merci|<remercier:verb>) (beaucoup|infiniment|encore|mille fois)? [pour] (ne pas)? (nous|m'|me|l'|le|la|les)? (l'|le|la|les|en)? <:verb.infinitive> => de
(limité|limitée|limités|limitées) [par] # (ml|cl|l|g|kg|€|euros|personnes) => à
(retard|délai|délais|durée|attente|séjour) (supérieur|supérieure|inférieur|inférieure) [de] (#|un|une|deux|trois|quatre|cinq|six|dix|quinze) (heure|heures|jour|jours|semaine|semaines|mois|an|ans|minutes) ¬(à|au) => à`

const heldPhrases = HELD.trim()
  .split('\n')
  .map((line): Phrase => {
    const [find = '', right = '', without] = line.split(' => ')
    return {
      find,
      better: instead(right),
      confidence: 0.9,
      ...(without === undefined ? {} : { without: [without] }),
    }
  })

const governedPhrases = GOVERNMENT.trim()
  .split('\n')
  .map((line): Phrase => {
    const [word = '', wrong = '', right = ''] = line.split(' | ')
    return {
      find: `${word} [(${wrong.split(' ').join('|')}) (le|les|un|une)?] ${WHAT}`,
      better: instead(right),
      confidence: 0.9,
      // `plus proche que prévu`: what is compared.
      // `par un proche que vous aurez choisi`: a person.
      without:
        wrong === 'que'
          ? [
              `(plus|moins|aussi|si|autant|tout|trop|bien) ~1 ${word}`,
              '(un|le|les|ses|mes|vos|des) (proche|proches)',
            ]
          : [],
    }
  })

export const governed = phraseRule({
  id: 'style/governed-preposition',
  kind: 'grammar',
  category: 'préposition',
  severity: 'warn',
  message: 'Ce n’est pas la préposition que ce mot appelle.',
  why: 'Chaque mot a sa préposition : cumulable avec, inférieur à, se munir de, faire confiance à. Une autre arrête la lecture.',
  examples: {
    match: [
      {
        text: 'Le bon n’est pas cumulable aux promotions.',
        marks: 'aux',
        fixed: 'Le bon n’est pas cumulable avec les promotions.',
      },
      { text: 'Munissez-vous avec un badge.', marks: 'avec un', fixed: 'Munissez-vous d’un badge.' },
      {
        text: 'Cet appel n’a rien à voir à la mairie.',
        marks: 'à',
        fixed: 'Cet appel n’a rien à voir avec la mairie.',
      },
      {
        text: 'L’entrée se fait sous présentation du billet.',
        marks: 'sous',
        fixed: 'L’entrée se fait sur présentation du billet.',
      },
      {
        text: 'Merci pour nous avoir prévenus.',
        marks: 'pour',
        fixed: 'Merci de nous avoir prévenus.',
      },
      { text: 'Vous pouvez venir avec bus.', marks: 'avec', fixed: 'Vous pouvez venir en bus.' },
    ],
    pass: [
      'Le prix est inférieur de 10 % à celui de la gare.',
      'Elle est plus proche que prévu.',
      'Faites-le retirer par un proche que vous aurez désigné.',
      'Venez avec votre train électrique.',
      'Merci pour vos mots et pour votre patience.',
      'Nous sommes sous le charme, sur demande ou non.',
      'Il est content pour vous.',
    ],
  },
  phrases: unquoted([...governedPhrases, ...heldPhrases]),
})
