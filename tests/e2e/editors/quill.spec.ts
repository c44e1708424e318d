import { holdsInEditor } from './suite'

holdsInEditor({ page: 'quill', formats: true, mentions: true, joinsUndo: 1000 })
