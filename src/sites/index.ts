import type { Site } from './site'

export type { Site } from './site'

/** A button known by its label alone, in the two languages of our interface. */
const labelled = (...labels: string[]): string =>
  labels.map((label) => `[role="button"][aria-label="${label}"], button[aria-label="${label}"]`).join(', ')

/** To add a site: add one row here and one page under `tests/pages/`. */
export const sites: readonly Site[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    matches: ['https://*.facebook.com/*'],
    box: '[role="textbox"][contenteditable="true"]',
    post: {
      keys: ['Enter'],
      button: labelled('Commenter', 'Publier', 'Répondre', 'Comment', 'Post', 'Reply'),
      scope: 'form, [role="article"], [role="dialog"]',
    },
    // A post is an article too, but only comments carry a label; what it says is not read.
    answered: {
      container: '[role="article"][aria-label]',
      text: '[dir="auto"]',
      author: 'a[role="link"], h3, h4',
    },
    checked: '2026-11',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    matches: ['https://*.instagram.com/*'],
    box: 'form textarea, [role="dialog"] textarea',
    post: { keys: ['Enter'], button: `button[type="submit"], ${labelled('Publier', 'Post')}`, scope: 'form' },
    // The one box under a post serves every answer, so its comment is found only where the box names it.
    answered: { container: 'article ul li', text: 'span[dir="auto"]', author: 'a[role="link"], h2, h3' },
    checked: '2026-11, public code',
  },
  {
    id: 'x',
    name: 'X',
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    box: '[data-testid^="tweetTextarea_"][role="textbox"]',
    post: {
      keys: ['Mod+Enter'],
      button: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]',
      scope: '[role="dialog"], main',
    },
    answered: {
      container: 'article[data-testid="tweet"]',
      text: '[data-testid="tweetText"]',
      author: '[data-testid="User-Name"] a',
    },
    checked: '2026-11, public code',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    matches: ['https://*.linkedin.com/*'],
    // Three generations of the page are live at once.
    box: '.comments-comment-box .ql-editor, [data-view-name="comment-box"] [contenteditable="true"], [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
    post: {
      keys: ['Mod+Enter'],
      button: 'button[type="submit"], .comments-comment-box__submit-button--cr',
      scope: 'form, .comments-comment-box, [data-view-name="comment-box"]',
    },
    answered: {
      container: 'article.comments-comment-entity, [componentkey*="replaceableComment_"]',
      text: '.comments-comment-item__main-content, [data-testid="expandable-text-box"]',
      author: '.comments-comment-meta__description-title, a[href*="/in/"]',
    },
    checked: '2026-11, public code',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    matches: ['https://*.youtube.com/*'],
    box: 'ytd-commentbox #contenteditable-root',
    post: { keys: ['Mod+Enter'], button: '#submit-button button', scope: 'ytd-commentbox' },
    answered: {
      container: 'ytd-comment-thread-renderer',
      text: '#content-text',
      author: '#author-text',
    },
    checked: '2026-11, public code',
  },
]

/** The row of the page at `host`, if there is one. */
export const siteOf = (host: string): Site | undefined =>
  sites.find(({ matches }) =>
    matches.some((pattern) => {
      const wanted = pattern.replace(/^\w+:\/\//, '').replace(/\/.*$/, '')
      return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted
    }),
  )
