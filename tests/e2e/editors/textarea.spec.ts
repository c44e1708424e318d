import { holdsInEditor } from './suite'

holdsInEditor({ page: 'textarea' })
