import { holdsInEditor } from './suite'

holdsInEditor({ page: 'lexical-rich', formats: true, mentions: true })
