import '../box.css'
import { publishOnEnter } from '../publish'

/** An editor of the page's own inside an open shadow root, as Reddit hosts some of its boxes. */
class ReplyHost extends HTMLElement {
  connectedCallback(): void {
    const box = document.createElement('div')
    box.setAttribute('role', 'textbox')
    box.setAttribute('contenteditable', 'true')
    box.setAttribute('aria-label', 'Réponse dans l’arbre ouvert')
    const looks = new CSSStyleSheet()
    looks.replaceSync(
      '[role=textbox] { min-height: 60px; padding: 10px; border: 1px solid #888; white-space: pre-wrap }',
    )
    const tree = this.attachShadow({ mode: 'open' })
    tree.adoptedStyleSheets = [looks]
    tree.append(box)
    publishOnEnter(
      box,
      () => box.innerText,
      () => box.replaceChildren(),
    )
  }
}
customElements.define('reply-host', ReplyHost)
