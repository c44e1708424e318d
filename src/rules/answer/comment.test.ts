import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { replyRule } from '../define'
import { type CommentReading, readComment } from './comment'

let read: CommentReading | null = null
const probe = replyRule({
  id: 'test/probe',
  kind: 'style',
  category: 'test',
  severity: 'hint',
  message: '',
  why: '',
  examples: { match: [], pass: [] },
  check: (reply) => {
    read = readComment(reply)
    return []
  },
})
const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger(), rules: [probe] })

function readingOf(comment: string | undefined): CommentReading | null {
  reviewer.review('Bonjour, merci.', { guide: builtInGuide, ...(comment === undefined ? {} : { comment }) })
  return read
}

describe('a comment is read', () => {
  it('only where there is one', () => {
    expect(readingOf(undefined)).toBeNull()
  })

  it.each([
    ['Livraison annulée sans prévenir, c’est honteux', 'critique'],
    ['Encore une hausse, merci la mairie', 'critique'],
    ['Comment annuler ma réservation ?', 'question'],
    ['Vous ouvrez le lundi ?', 'question'],
    ['Accueil adorable, je recommande !', 'eloge'],
    ['Aucun regret, rien à redire', 'eloge'],
    ['Bande de guignols', 'hostile'],
    ['Je vais spammer tous vos posts', 'hostile'],
    ['Ma mère est décédée et vous lui écrivez encore', 'sensible'],
    ['J’étais là hier', 'autre'],
  ])('« %s » as %s', (comment, kind) => {
    expect(readingOf(comment)?.kind).toBe(kind)
  })

  it.each([
    ['Je n’ai plus aucune raison d’être là.', 'suicide'],
    ['Un homme aborde les petites filles devant votre gymnase', 'mineur'],
    ['Votre contrôleur m’a attrapée par les cheveux', 'violence'],
    ['Pigiste pour Ouest-Éco, j’aimerais un entretien', 'presse'],
    ['Quelqu’un a ouvert une ligne à mon nom', 'fraude'],
    ['La vendeuse m’a traitée de « cas social »', 'discrimination'],
    ['Ma mère a vomi toute la nuit après vos huîtres', 'sante'],
    ['Un fil dénudé pend dans la salle de bain', 'securite'],
    ['Je saisis le médiateur dès lundi', 'juridique'],
    ['Mon neveu a avalé un aimant de votre puzzle, on fait quoi ?', 'sante'],
    ['Odeur de gaz au troisième étage, vous envoyez quelqu’un ?', 'securite'],
    ['Deux femmes en boubou à la mairie, on n’est plus chez nous', 'discrimination'],
    // A moderator's note stands for what it hides.
    ['[commentaire sexiste sur une collègue]', 'discrimination'],
  ] as const)('« %s » as telling of %s', (comment, situation) => {
    expect(readingOf(comment)?.situation).toBe(situation)
  })

  it.each([
    'Votre série, je suis mort de rire',
    'On a tué le temps dans votre hall',
    'Le vol Paris-Nice a deux heures de retard',
    'Votre logo est une agression visuelle',
    'Vos prix explosent',
    'J’étouffe sous vos courriels',
    'Ce gâteau est une tuerie',
    'Un coup de cœur pour la robe rouge',
    'Vos plats contiennent-ils du gluten ?',
  ])('« %s » as telling of nothing grave', (comment) => {
    expect(readingOf(comment)?.situation).toBeNull()
  })
})
