import { holdsInEditor } from './suite'

holdsInEditor({ page: 'lexical', mentions: true })
