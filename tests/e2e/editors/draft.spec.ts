import { holdsInEditor } from './suite'

holdsInEditor({ page: 'draft', formats: true, mentions: true })
