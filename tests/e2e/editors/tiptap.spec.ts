import { holdsInEditor } from './suite'

holdsInEditor({ page: 'tiptap', formats: true, mentions: true })
