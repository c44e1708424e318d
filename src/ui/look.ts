import type { Finding, Kind } from '../rules/finding'
import type { MessageKey } from './i18n'

/** The four classes of marks, in the page and on every screen; the one that wins first. */
export const LOOKS = ['risk', 'grammar', 'spelling', 'tone'] as const
export type Look = (typeof LOOKS)[number]

export const lookOf = ({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): Look => {
  switch (kind) {
    case 'spelling':
      return 'spelling'
    case 'grammar':
    case 'typography':
      return 'grammar'
    case 'style':
    case 'tone':
      return 'tone'
    case 'risk':
      return 'risk'
    case 'guide':
      return severity === 'stop' ? 'risk' : 'tone'
  }
}

/** Kinds as the panel lists them, what may hurt most first. */
export const KIND_ORDER = [
  'risk',
  'guide',
  'grammar',
  'typography',
  'spelling',
  'tone',
  'style',
] as const satisfies Kind[]

export const KIND_NAMES: Readonly<Record<Kind, MessageKey>> = {
  risk: 'kindRisk',
  guide: 'kindGuide',
  grammar: 'kindGrammar',
  typography: 'kindTypography',
  spelling: 'kindSpelling',
  tone: 'kindTone',
  style: 'kindStyle',
}
