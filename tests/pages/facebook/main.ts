import './style.css'
import { comments, pageName } from './comments'
import { publicComment, thread } from './thread'

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

const names = comments.map((comment) => comment.author)
const list = place('comments')
list.append(...comments.map((comment) => thread(comment, pageName, names)))
place('public').append(publicComment(pageName, list))

const theme = place('theme')
theme.addEventListener('click', () => {
  const root = document.documentElement
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
})
