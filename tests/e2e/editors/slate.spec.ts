import { holdsInEditor } from './suite'

holdsInEditor({ page: 'slate', formats: true, mentions: true })
