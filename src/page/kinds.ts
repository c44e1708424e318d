import type { Kind } from '../rules/finding'
import { t } from '../ui/i18n'

/** Name of a kind of finding in the person's language. */
export const kindName = (kind: Kind): string => {
  switch (kind) {
    case 'spelling':
      return t('kindSpelling')
    case 'grammar':
      return t('kindGrammar')
    case 'typography':
      return t('kindTypography')
    case 'style':
      return t('kindStyle')
    case 'tone':
      return t('kindTone')
    case 'risk':
      return t('kindRisk')
    case 'guide':
      return t('kindGuide')
  }
}
