import type { SentenceView } from '../rule'
import { could } from './features'

const TIME = new Set(
  'heure jour jours journée semaine mois année an matin matinée soir soirée nuit midi week-end minute seconde fois lundi mardi mercredi jeudi vendredi samedi dimanche instant moment temps lendemain veille janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver siècle époque'.split(
    ' ',
  ),
)

export const isTimeNoun = (view: SentenceView, at: number): boolean =>
  could(view, at, ({ pos, lemma }) => pos === 'noun' && TIME.has(lemma))
