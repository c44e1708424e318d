import { holdsInEditor } from './suite'

holdsInEditor({ page: 'prosemirror', formats: true, mentions: true })
