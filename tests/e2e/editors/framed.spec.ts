import { holdsInEditor } from './suite'

holdsInEditor({ page: 'framed' })
