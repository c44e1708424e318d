/**
 * The pages the extension is tried on, and the address each pretends to have: real match patterns need real hosts.
 * To add one: a folder here with an `index.html`, and its row.
 */
export const pages = {
  facebook: 'https://www.facebook.com/',
  plain: 'https://plain.facebook.com/',
  textarea: 'https://textarea.facebook.com/',
  nested: 'https://nested.facebook.com/',
  // One page for each editor library, with the real library.
  lexical: 'https://lexical.facebook.com/',
  'lexical-rich': 'https://lexical-rich.facebook.com/',
  draft: 'https://draft.facebook.com/',
  slate: 'https://slate.facebook.com/',
  quill: 'https://quill.facebook.com/',
  prosemirror: 'https://prosemirror.facebook.com/',
  tiptap: 'https://tiptap.facebook.com/',
  ckeditor: 'https://ckeditor.facebook.com/',
  'react-textarea': 'https://react-textarea.facebook.com/',
  framed: 'https://framed.facebook.com/',
  shadow: 'https://shadow.facebook.com/',
  // Spies, forges and breaks; what it obtains is listed in `tests/e2e/hostile.md`.
  hostile: 'https://hostile.facebook.com/',
  // One page for each row of `src/sites/table.ts`, written from what the row knows; `facebook` is the demonstration.
  'sites/facebook-reel': 'https://reels.facebook.com/reel/1/',
  // A page of somebody else's, where the extension has no business, with a frame of Facebook's.
  'sites/facebook-plugin': 'https://journal.example/',
  'sites/business-suite': 'https://business.facebook.com/',
  'sites/messenger': 'https://www.messenger.com/',
  'sites/instagram': 'https://www.instagram.com/',
  'sites/threads': 'https://www.threads.com/',
  'sites/x': 'https://x.com/',
  'sites/linkedin': 'https://www.linkedin.com/',
  'sites/youtube': 'https://www.youtube.com/',
  'sites/tiktok': 'https://www.tiktok.com/',
  'sites/reddit': 'https://www.reddit.com/',
  'sites/google-reviews': 'https://www.google.com/',
  'sites/trustpilot': 'https://businessapp.b2b.trustpilot.com/',
  'sites/tripadvisor': 'https://www.tripadvisor.fr/',
  'sites/bluesky': 'https://bsky.app/',
  'sites/mastodon': 'https://mastodon.social/',
  'sites/discord': 'https://discord.com/',
  'sites/whatsapp': 'https://web.whatsapp.com/',
  // A page of Facebook's that nothing in its row fits any more.
  'sites/broken': 'https://changed.facebook.com/',
} as const

export type PageName = keyof typeof pages
