import '../box.css'
import { lexicalEditor } from '../lexicalEditor'

/** A library's editor inside an open shadow root, as some hosts of Reddit's composer have it. */
class ReplyHost extends HTMLElement {
  connectedCallback(): void {
    const box = document.createElement('div')
    box.setAttribute('role', 'textbox')
    box.setAttribute('contenteditable', 'true')
    box.setAttribute('aria-label', 'Votre réponse')
    const looks = new CSSStyleSheet()
    looks.replaceSync(
      '[role=textbox] { min-height: 60px; padding: 10px; border: 1px solid #888; white-space: pre-wrap } .bold { font-weight: bold } p { margin: 0 }',
    )
    const tree = this.attachShadow({ mode: 'open' })
    tree.adoptedStyleSheets = [looks]
    tree.append(box)
    window.editor = lexicalEditor(box, 'rich')
  }
}
customElements.define('reply-host', ReplyHost)
