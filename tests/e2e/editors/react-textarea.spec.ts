import { holdsInEditor } from './suite'

holdsInEditor({ page: 'react-textarea' })
