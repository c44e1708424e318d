import type { Site } from './site'

/** A button known by its label alone, in the two languages of our interface. */
const labelled = (...labels: string[]): string =>
  labels.map((label) => `[role="button"][aria-label="${label}"], button[aria-label="${label}"]`).join(', ')

const PUBLIC = [{ is: 'public' }] as const

const EDITABLE = '[role="textbox"][contenteditable="true"]'

/**
 * To add a site: add one row here and one page under `tests/pages/sites/`. Of two rows that fit a host the first counts.
 * What nobody has seen is left out of a row: an unread comment costs less than a wrong one.
 */
export const sites: readonly Site[] = [
  {
    id: 'business-suite',
    name: 'Meta Business Suite',
    matches: [],
    offered: ['https://business.facebook.com/*'],
    identity: 'page',
    checked: '2026-11, unverified: the generic finder only',
  },
  {
    id: 'facebook-plugin',
    // A frame of Facebook's in the pages of newspapers and blogs.
    name: 'les commentaires Facebook d’autres pages',
    matches: ['https://*.facebook.com/*'],
    path: '/plugins/',
    readers: PUBLIC,
    checked: '2026-11, unverified: the generic finder only; the address is that of Meta’s documentation',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    matches: ['https://*.facebook.com/*'],
    box: EDITABLE,
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
    readers: [
      { is: 'private', path: '/messages' },
      { is: 'group', path: '/groups/' },
      {
        is: 'public',
        within: '[role="article"]:not([aria-label]), [role="dialog"]',
        shows: '[aria-label="Partagé avec Public"], [aria-label="Shared with Public"]',
      },
    ],
    checked: '2026-11; Reels by analogy with the feed, unverified',
  },
  {
    id: 'messenger',
    name: 'Messenger',
    matches: [],
    offered: ['https://*.messenger.com/*'],
    box: EDITABLE,
    post: {
      keys: ['Enter'],
      button: labelled('Appuyer sur Entrée pour envoyer', 'Envoyer', 'Press enter to send', 'Send'),
      scope: '[role="main"]',
    },
    readers: [{ is: 'private' }],
    checked: '2026-11, by analogy with Facebook',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    matches: ['https://*.instagram.com/*'],
    box: 'form textarea, [role="dialog"] textarea',
    post: { keys: ['Enter'], button: `button[type="submit"], ${labelled('Publier', 'Post')}`, scope: 'form' },
    // The one box under a post serves every answer, so its comment is found only where the box names it.
    answered: { container: 'article ul li', text: 'span[dir="auto"]', author: 'a[role="link"], h2, h3' },
    readers: [
      { is: 'private', path: '/direct/' },
      { is: 'public', path: '/p/' },
      { is: 'public', path: '/reel/' },
    ],
    checked: '2026-11, public code',
  },
  {
    id: 'threads',
    name: 'Threads',
    matches: [],
    offered: ['https://*.threads.com/*', 'https://*.threads.net/*'],
    box: EDITABLE,
    post: {
      keys: ['Mod+Enter'],
      button: '[role="button"]:is([aria-label="Publier"], [aria-label="Post"])',
      scope: '[role="dialog"], main',
    },
    answered: {
      container: '[data-pressable-container="true"]',
      text: '[dir="auto"]',
      author: 'a[role="link"][href*="/@"]',
      aloneInDialog: true,
    },
    readers: PUBLIC,
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
      aloneInDialog: true,
    },
    readers: [
      { is: 'private', path: '/messages' },
      { is: 'private', path: '/i/chat' },
      { is: 'group', path: '/i/communities/' },
      { is: 'public', within: '[data-testid^="tweetTextarea_"]' },
    ],
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
    mention: '.ql-mention, a[data-entity-urn]',
    readers: [
      { is: 'private', path: '/messaging/' },
      { is: 'group', path: '/groups/' },
      { is: 'public', path: '/feed/' },
      { is: 'public', path: '/posts/' },
      { is: 'public', path: '/company/' },
    ],
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
    readers: PUBLIC,
    checked: '2026-11, public code',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    matches: [],
    offered: ['https://*.tiktok.com/*'],
    box: '[data-e2e="comment-input"] [contenteditable="true"]',
    post: {
      keys: ['Enter'],
      button: '[data-e2e="comment-post"]',
      scope:
        '[data-e2e="comment-item"], [class*="DivCommentContainer"], [class*="DivBottomCommentContainer"], body',
    },
    answered: {
      container: '[data-e2e="comment-item"], [class*="DivCommentObjectWrapper"]',
      text: '[data-e2e="comment-level-1"]',
      author: '[data-e2e="comment-username-1"]',
    },
    readers: [{ is: 'private', path: '/messages' }, ...PUBLIC],
    checked: '2026-11, public code',
  },
  {
    id: 'reddit',
    name: 'Reddit',
    matches: [],
    offered: ['https://*.reddit.com/*'],
    box: `shreddit-composer ${EDITABLE}, shreddit-composer textarea`,
    post: { keys: ['Mod+Enter'], button: 'button[slot="submit-button"]', scope: 'shreddit-composer' },
    answered: {
      container: 'shreddit-comment[thingid]',
      text: '[slot="comment"]',
      author: 'a[href*="/user/"]',
    },
    readers: [
      { is: 'private', path: '/message/' },
      { is: 'group', path: '/r/' },
    ],
    checked: '2026-11, public code',
  },
  {
    id: 'google-reviews',
    name: 'Avis Google',
    matches: [],
    // The reply box is a page of its own in a frame of the search or of the business profile.
    offered: ['https://www.google.com/*', 'https://www.google.fr/*', 'https://business.google.com/*'],
    post: {
      keys: [],
      button: labelled('Publier', 'Répondre', 'Post', 'Reply'),
      scope: 'form, [role="dialog"], body',
    },
    surface: 'review',
    identity: 'page',
    readers: [{ is: 'public' }],
    checked: '2026-11, public code; the review card is unverified',
  },
  {
    id: 'trustpilot',
    name: 'Trustpilot',
    matches: [],
    offered: ['https://*.trustpilot.com/*'],
    surface: 'review',
    identity: 'page',
    checked: '2026-11, unverified: the generic finder only',
  },
  {
    id: 'tripadvisor',
    name: 'Tripadvisor',
    matches: [],
    offered: ['https://*.tripadvisor.com/*', 'https://*.tripadvisor.fr/*'],
    surface: 'review',
    checked: '2026-11, unverified: the generic finder only',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    matches: [],
    offered: ['https://bsky.app/*'],
    box: '.ProseMirror[contenteditable="true"]',
    post: {
      keys: ['Mod+Enter'],
      button: `[data-testid="composerPublishBtn"], ${labelled('Publier la réponse', 'Publish reply')}`,
      scope: '[role="dialog"]',
    },
    readers: [{ is: 'private', path: '/messages' }, ...PUBLIC],
    checked: '2026-11, public code; the answered post is unverified',
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    matches: [],
    // Any host may be one; on the others the generic finder serves.
    offered: [
      'https://mastodon.social/*',
      'https://piaille.fr/*',
      'https://mamot.fr/*',
      'https://framapiaf.org/*',
    ],
    box: '.compose-form textarea',
    post: {
      keys: ['Mod+Enter'],
      button: 'button[type="submit"], .compose-form__submit button',
      scope: '.compose-form',
    },
    answered: {
      container: '.compose-form',
      text: '.reply-indicator__content',
      author: '.reply-indicator .display-name__html, .reply-indicator .display-name strong',
    },
    checked: '2026-11, public code',
  },
  {
    id: 'discord',
    name: 'Discord',
    matches: [],
    offered: ['https://discord.com/*'],
    box: '[role="textbox"][data-slate-editor="true"]',
    post: { keys: ['Enter'] },
    readers: [
      { is: 'private', path: '/channels/@me' },
      { is: 'group', path: '/channels/' },
    ],
    checked: '2026-11, public code',
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp Web',
    matches: [],
    offered: ['https://web.whatsapp.com/*'],
    box: 'footer [contenteditable="true"], [data-testid="conversation-compose-box-input"]',
    post: {
      keys: ['Enter'],
      button: `[data-testid="compose-btn-send"], ${labelled('Envoyer', 'Send')}`,
      scope: 'footer',
    },
    readers: [{ is: 'private' }],
    checked: '2026-11, public code',
  },
]
