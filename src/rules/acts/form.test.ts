import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchParts } from '../../lexicon/testing'
import { createReplyReader } from '../../review/replyReader'
import { ruledOut } from './form'

const reader = createReplyReader(frenchParts())
const actsRuledOut = (sentence: string): ReadonlySet<string> => {
  const [only] = reader.read(sentence, { guide: builtInGuide }).french
  return only ? ruledOut(only.view) : new Set()
}

describe('what the form of a sentence rules out', () => {
  it.each([
    'Connectez-vous avec votre numéro d’abonné, le relevé est dans Mes documents.',
    'Bonjour Karim, choisissez le second onglet et validez.',
    'N’oubliez pas votre badge, la porte se referme à 20 h.',
    'Pensez à réserver, le samedi part vite.',
    'Vers quelle heure avez-vous appelé ?',
    'Bonsoir, dans quel magasin l’avez-vous acheté ?',
  ])('is a threat, in « %s »', (sentence) => {
    expect(actsRuledOut(sentence)).toContain('menace')
  })

  it.each([
    // What is said of the person, or of what they wrote, is more than an instruction.
    'Conservez vos captures, notre avocat garde les siennes.',
    'Ouvrez donc votre propre garage.',
    'N’oubliez pas que nous décidons du renouvellement en juin.',
    'Vérifiez vos mensonges avant de publier.',
    'Vers quelle heure avez-vous décidé que tout était de notre faute ?',
    'Vous allez nous entendre.',
  ])('is nothing, in « %s »', (sentence) => {
    expect([...actsRuledOut(sentence)]).toEqual([])
  })

  it.each([
    'Nous sommes désolés de l’état de votre chambre.',
    'Toutes nos excuses pour ce colis arrivé ouvert.',
    'Navrée de cette attente, Paul !',
    'Nous sommes désolés de ce qui s’est passé.',
    'Bonjour, nous serions tristes de vous voir partir.',
  ])('is an excuse that is none, in « %s »', (sentence) => {
    expect(actsRuledOut(sentence)).toContain('fausse_excuse')
  })

  it.each([
    'Nous sommes désolés de votre déception.',
    'Désolés pour la gêne, mais les horaires sont affichés.',
    'Nous sommes navrés de vous avoir vexé.',
    'Toutes nos excuses si cela vous a paru long.',
    'Désolés s’il vous a semblé sec.',
    'Désolés de vous voir si susceptible.',
    'Navré de te voir mal interpréter ce message.',
  ])('not in « %s »', (sentence) => {
    expect(actsRuledOut(sentence)).not.toContain('fausse_excuse')
  })

  it('is an insult where only one’s own people are spoken of', () => {
    expect(actsRuledOut('Nos bénévoles ont une énergie de dingue.')).toContain('insulte')
    expect(actsRuledOut('Nos bénévoles ont plus de cervelle que vous.')).not.toContain('insulte')
  })

  it('is never a risk that an instruction may carry', () => {
    const acts = actsRuledOut('Ouvrez le boîtier et resserrez la borne vous-même.')
    expect(acts).not.toContain('conseil_risque')
    expect(acts).not.toContain('demande_donnee')
    expect(acts).not.toContain('condescendance')
  })
})
