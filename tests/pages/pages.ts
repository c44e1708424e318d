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
} as const

export type PageName = keyof typeof pages
