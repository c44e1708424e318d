import type { Review } from '../review/types'
import type { Severity } from '../rules/finding'
import { sliceOf } from '../text/span'

const VERDICTS: Readonly<Record<Review['verdict'], string>> = {
  ready: 'Prêt à publier.',
  reread: 'À relire avant de publier.',
  stop: 'À ne pas publier en l’état.',
}
const SIGNS: Readonly<Record<Severity, string>> = { stop: '■', warn: '▲', hint: '·' }
const LIMITS: Readonly<Record<Review['limits'][number], string>> = {
  'not-french': 'Ce texte ne semble pas être en français : la langue n’est pas relue.',
  'spelling-off': 'Le dictionnaire est illisible : l’orthographe et la grammaire ne sont pas relues.',
  'grammar-reduced': 'Un fichier de langue est illisible : la grammaire n’est relue qu’en partie.',
  'sound-alike-off':
    'Un fichier de langue est illisible : les mots qui se prononcent pareil ne sont relus qu’en partie.',
  'tone-reduced': 'Un fichier de langue est illisible : le ton n’est relu que par ses formules connues.',
  'situations-reduced':
    'Un fichier de langue est illisible : seules les situations dites en toutes lettres sont reconnues.',
  'in-pieces': 'Le texte est très long : la suite n’est pas encore relue.',
  'too-long': 'Le texte est très long : seul son début est relu.',
  'rule-fault': 'Une règle a échoué : ses remarques manquent.',
}

/** A review as a person reads it in a terminal. */
export function readable(reply: string, review: Review): string {
  const lines = [VERDICTS[review.verdict], ...review.limits.map((limit) => LIMITS[limit])]
  for (const { span, severity, message, suggestions, why, kind } of review.findings) {
    const fix = suggestions.length > 0 ? ` → ${suggestions.map((text) => `« ${text} »`).join(', ')}` : ''
    lines.push(
      '',
      `${SIGNS[severity]} « ${sliceOf(reply, span)} »${fix}   [${kind}]`,
      `  ${message}`,
      `  ${why}`,
    )
  }
  return lines.join('\n')
}
