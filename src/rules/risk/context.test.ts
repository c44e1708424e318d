import { expect, it } from 'vitest'
import { marksOf } from './testing'

it('lets the contacts of the guide stand, however they are written', () => {
  const guide = {
    contacts: ['Accueil : +33 4 65 71 12 34 (gratuit)', 'marie.petit@exemple.fr', '12 rue des Tilleuls'],
  }
  const reply =
    'Appelez le 04.65.71.12.34, ou Marie.Petit@exemple.fr. Votre colis attend au 12 rue des Tilleuls.'
  expect(marksOf(reply, { guide })).toEqual([])
  expect(marksOf(reply)).toHaveLength(3)
})

it('is at ease with personal data in a private message, and with nothing else in it', () => {
  const reply = 'Bonjour {prénom}, appelez le 06 39 98 12 34.'
  const rules = (readers?: 'public' | 'group' | 'private') =>
    marksOf(reply, { ...(readers && { readers }) }).map(({ rule }) => rule)
  expect(rules()).toEqual(['risk/placeholder', 'risk/phone'])
  expect(rules('group')).toEqual(['risk/placeholder', 'risk/phone'])
  expect(rules('private')).toEqual(['risk/placeholder'])
})

it('takes up what the comment says, and reveals what it does not', () => {
  const reply = 'Votre grossesse est bien notée au dossier.'
  expect(marksOf(reply, { comment: 'Enceinte de six mois, j’ai attendu deux heures debout !' })).toEqual([])
  expect(marksOf(reply, { comment: 'Deux heures debout, bravo.' })).toHaveLength(1)
})

it('tells nobody what a relative did, unless the comment speaks of them', () => {
  const reply = 'Votre mari a annulé la commande hier.'
  expect(marksOf(reply, { comment: 'Où est ma commande ?' })).toHaveLength(1)
  expect(marksOf(reply, { comment: 'Mon mari attend toujours sa commande.' })).toEqual([])
})

it('says one thing of one number', () => {
  const reply = 'Votre IBAN FR76 3000 6000 0112 3456 7890 189 et votre carte 4970 1000 0000 0014 sont notés.'
  expect(marksOf(reply).map(({ rule }) => rule)).toEqual(['risk/iban', 'risk/card'])
})

it('takes the sentence before or after for a private channel, no further', () => {
  const ask = 'Indiquez votre numéro de dossier.'
  expect(marksOf(`Écrivez-nous en message privé. ${ask}`)).toEqual([])
  expect(marksOf(`${ask} Notre formulaire est aussi ouvert.`)).toEqual([])
  expect(marksOf(`Écrivez-nous en message privé. Merci à vous. ${ask}`)).toHaveLength(1)
  expect(marksOf('Écrivez-nous en message privé. Laissez votre numéro ici.')).toHaveLength(1)
})
