/** When something is to be done by: *sous 48 h*, *d'ici vendredi*, *avant ce soir*. */
const UNIT =
  '(h|heure|heures|jour|jours|j|semaine|semaines|minute|minutes|min|mois|matinée|journée|soirée|an)'
const DAY =
  '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|noël|ce soir|minuit|la fin|fin|week-end|weekend|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
export const DEADLINE = `((sous|dans|en|d'ici|avant|sous les|dans les|en moins de|d'ici à) ~2 (#|un|une|deux|trois|quatre|cinq|dix|quinze|quelques|l'|la|le|les)? ~1 (${UNIT}|${DAY}|#|peu)|${DAY}|aujourd'hui|ce soir|cet après-midi|ce matin|cette (semaine|nuit|après-midi)|immédiatement|tout de suite|dans l' heure|dans la (journée|semaine|matinée)|la semaine prochaine|le mois prochain|à temps|en temps|dès (demain|lundi|ce soir|aujourd'hui)|très (vite|bientôt|rapidement))`
