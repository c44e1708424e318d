/** What the address bar says; nothing of a text stands in it but the code of a guide, which its link carries. */
export type Route =
  | { readonly at: 'guides' }
  | { readonly at: 'privacy' }
  | { readonly at: 'mine' }
  | { readonly at: 'edit'; readonly id: string; readonly tab: EditorTab }
  | { readonly at: 'code'; readonly code: string }

export const EDITOR_TABS = ['rules', 'voice', 'answers', 'past', 'publish', 'json'] as const
export type EditorTab = (typeof EDITOR_TABS)[number]

export const readRoute = (hash: string): Route => {
  const path = hash.replace(/^#/, '')
  if (/^MJ\d+\./.test(path)) return { at: 'code', code: path }
  if (path === 'privacy') return { at: 'privacy' }
  if (path === 'mine') return { at: 'mine' }
  const [at, id = '', tab] = path.split('/')
  if (at !== 'edit' || !/^[a-z0-9][a-z0-9._-]{0,79}$/.test(id)) return { at: 'guides' }
  return { at: 'edit', id, tab: EDITOR_TABS.find((each) => each === tab) ?? 'rules' }
}

export const hashOf = (route: Route): string => {
  switch (route.at) {
    case 'guides':
      return '#guides'
    case 'privacy':
      return '#privacy'
    case 'mine':
      return '#mine'
    case 'edit':
      return `#edit/${route.id}/${route.tab}`
    case 'code':
      return `#${route.code}`
  }
}
