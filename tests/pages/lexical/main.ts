import '../box.css'
import { lexicalEditor } from '../lexicalEditor'
import { required } from '../model'

window.editor = lexicalEditor(required('.box'), 'plain')
