import { holdsInEditor } from './suite'

holdsInEditor({ page: 'plain', formats: true, mentions: true })
