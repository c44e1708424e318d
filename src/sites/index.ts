import type { Site } from './site'

export type { Site } from './site'

/** To add a site: add one row here and one page under `tests/pages/sites/`. */
export const sites: readonly Site[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    matches: ['https://*.facebook.com/*'],
    box: '[role="textbox"][contenteditable="true"]',
    post: {
      keys: ['Enter'],
      button:
        '[role="button"][aria-label="Commenter"], [role="button"][aria-label="Publier"], [role="button"][aria-label="Répondre"]',
      scope: 'form, [role="article"], [role="dialog"]',
    },
    answered: { container: '[role="article"]', text: '[dir="auto"]', author: 'a[role="link"], h3, h4' },
    checked: '2026-11',
  },
]
