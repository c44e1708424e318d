import { replyRule } from '../define'
import type { Hit } from '../rule'

/** What ought to be `://`, and the scheme before it. */
const SCHEME =
  /(?<![\p{L}\d/])(https?)(?::\/(?!\/)|:(?![/ ])|\/\/|;\/\/|:\/{3,})(?=[\p{L}\d-]+\.[\p{L}\d])/giu
/** One w too many, or too few. */
const WORLD_WIDE = /(?<![\p{L}\d.@-])(?:w{4,6}|ww)\.(?=[\p{L}\d-]+\.\p{L})/giu
const MAIL = /(?<![\p{L}\d])mailto:\/\/(?=[\p{L}\d])/giu

export const brokenAddress = replyRule({
  id: 'typography/broken-address',
  kind: 'typography',
  category: 'adresses',
  severity: 'warn',
  message: 'Cette adresse ne s’ouvrira pas : un signe manque ou est de trop.',
  why: 'Une adresse s’écrit « https:// » puis le nom du site, et « www » a trois w. Celle-ci mènerait à une page d’erreur.',
  examples: {
    match: [
      {
        text: 'Le guide est sur https:/exemple.fr/guide.',
        marks: 'https:/',
        fixed: 'Le guide est sur https://exemple.fr/guide.',
      },
      {
        text: 'Rendez-vous sur http//www.exemple.fr.',
        marks: 'http//',
        fixed: 'Rendez-vous sur http://www.exemple.fr.',
      },
      {
        text: 'Cliquez sur wwww.exemple.fr.',
        marks: 'wwww.',
        fixed: 'Cliquez sur www.exemple.fr.',
      },
    ],
    pass: [
      'Le guide est sur https://exemple.fr/guide?page=2&lang=fr#haut.',
      'Rendez-vous sur www.exemple.fr ou sur exemple.fr.',
      'Le lien https://exemple.fr/caf%C3%A9 marche.',
      // Browsers write these signs anew, and open the page.
      'Voici les liens : https://exemple.fr/a|b, https://exemple.fr/a^b, https://exemple.fr/100%.',
      'Écrivez « http » puis deux-points.',
    ],
  },
  *check({ text }): Generator<Hit> {
    if (!/http|ww\.|mailto/i.test(text)) return
    for (const { index, 0: whole, 1: scheme } of text.matchAll(SCHEME))
      yield { span: { start: index, end: index + whole.length }, suggestions: [`${scheme}://`] }
    for (const { index, 0: whole } of text.matchAll(WORLD_WIDE))
      yield { span: { start: index, end: index + whole.length }, suggestions: ['www.'] }
    for (const { index, 0: whole } of text.matchAll(MAIL))
      yield { span: { start: index, end: index + whole.length }, suggestions: ['mailto:'] }
  },
})
