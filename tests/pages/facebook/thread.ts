import type { Comment } from './comments'
import { composer } from './composer'
import { element, roleButton } from './element'

const avatar = (initials: string): HTMLElement =>
  element('span', { class: `avatar avatar-${initials.toLowerCase()}`, 'aria-hidden': 'true' }, initials)

const profileLink = (author: string, ...children: (Node | string)[]): HTMLElement =>
  element('a', { role: 'link', tabindex: '0', href: `#${encodeURIComponent(author)}` }, ...children)

/** Facebook's own marking of a comment: an avatar link, then in one bubble the name as a link and the text in a `dir=auto`. */
const bubble = (comment: Comment, official = false): HTMLElement => {
  const name = element('span', { dir: 'auto', class: 'name' }, comment.author)
  const bubble = element(
    'div',
    { class: 'bubble' },
    element(
      'div',
      { class: 'byline' },
      profileLink(comment.author, name),
      ...(official ? [element('span', { class: 'badge' }, 'Auteur')] : []),
    ),
    element('div', { dir: 'auto', class: 'words' }, comment.text),
  )
  if (comment.likes > 0) {
    bubble.append(
      element('span', { class: 'likes', 'aria-label': `${comment.likes} réactions` }, `👍 ${comment.likes}`),
    )
  }
  return bubble
}

const actions = (comment: Comment, reply: () => void): HTMLElement => {
  const like = roleButton(
    { 'aria-pressed': 'false', 'aria-label': `J’aime le commentaire de ${comment.author}` },
    'J’aime',
    () => like.setAttribute('aria-pressed', String(like.getAttribute('aria-pressed') !== 'true')),
  )
  const answer = roleButton(
    { 'aria-label': `Répondre au commentaire de ${comment.author}` },
    'Répondre',
    reply,
  )
  return element('div', { class: 'actions' }, like, answer, element('span', {}, comment.ago))
}

const published = (author: string, text: string): HTMLElement =>
  element(
    'div',
    { role: 'article', class: 'comment reply', 'aria-label': `Réponse de ${author} à l’instant` },
    avatar('LA'),
    element(
      'div',
      { class: 'body' },
      bubble({ author, initials: 'LA', ago: 'à l’instant', text, likes: 0 }, true),
      element('div', { class: 'actions' }, element('span', {}, 'À l’instant')),
    ),
  )

const answer = (comment: Comment, reply: () => void): HTMLElement =>
  element(
    'div',
    {
      role: 'article',
      class: 'comment reply',
      'aria-label': `Réponse de ${comment.author} il y a ${comment.ago}`,
    },
    avatar(comment.initials),
    element('div', { class: 'body' }, bubble(comment), actions(comment, reply)),
  )

/** One comment, its answers nested inside its own article, and the box that answers it. */
export const thread = (comment: Comment, pageName: string, names: readonly string[]): HTMLElement => {
  const answers = element('div', { class: 'answers' })
  const box = composer(`Répondre à ${comment.author}`, names, (text) => {
    answers.append(published(pageName, text))
  })
  for (const reply of comment.replies ?? []) answers.append(answer(reply, box.focus))
  return element(
    'div',
    {
      role: 'article',
      class: 'comment',
      'aria-label': `Commentaire de ${comment.author} il y a ${comment.ago}`,
    },
    element(
      'a',
      {
        role: 'link',
        class: 'avatar-link',
        tabindex: '-1',
        'aria-hidden': 'true',
        href: `#${encodeURIComponent(comment.author)}`,
      },
      avatar(comment.initials),
    ),
    element(
      'div',
      { class: 'body' },
      bubble(comment),
      actions(comment, box.focus),
      answers,
      element('div', { class: 'answering' }, avatar('LA'), box.root),
    ),
  )
}

/** The public comment under the post, kept as a plain `textarea`: some boxes of the same site still are. */
export const publicComment = (pageName: string, into: HTMLElement): HTMLElement => {
  const area = element('textarea', {
    class: 'box',
    'aria-label': 'Écrire un commentaire public',
    rows: '1',
    placeholder: 'Écrire un commentaire public…',
  })
  const post = () => {
    const text = area.value.trim()
    if (text === '') return
    into.append(published(pageName, text))
    area.value = ''
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const send = roleButton(
    { class: 'send', 'aria-label': 'Publier', 'aria-disabled': 'true' },
    element('span', { class: 'send-icon', 'aria-hidden': 'true' }),
    post,
  )
  area.addEventListener('input', () => send.setAttribute('aria-disabled', String(area.value.trim() === '')))
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    post()
  })
  return element(
    'div',
    { class: 'answering' },
    avatar('LA'),
    element(
      'form',
      { class: 'composer', role: 'presentation' },
      element('div', { class: 'field' }, area),
      send,
    ),
  )
}
