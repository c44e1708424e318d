import DOMPurify from 'dompurify'

/** What a charter is made of; no image, no style, no form, no link but https. */
const ALLOWED_TAGS = [
  ...[
    'h1',
    'h2',
    'h3',
    'p',
    'ul',
    'li',
    'section',
    'article',
    'small',
    'em',
    'strong',
    'ins',
    'del',
    'br',
    'a',
  ],
  ...['table', 'tbody', 'tr', 'th', 'td'],
]

/** The charter as people read it. It is escaped where it is made; it is washed again where it is shown. */
export const washed = (html: string): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ['href', 'rel'],
    ALLOWED_URI_REGEXP: /^https:\/\//i,
    RETURN_DOM_FRAGMENT: true,
  })
