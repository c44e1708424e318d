import { holdsInEditor } from './suite'

holdsInEditor({ page: 'ckeditor', formats: true, mentions: true })
