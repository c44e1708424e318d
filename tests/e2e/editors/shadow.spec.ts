import { holdsInEditor } from './suite'

holdsInEditor({ page: 'shadow', formats: true, mentions: true })
