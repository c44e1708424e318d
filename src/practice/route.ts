/** Which screen, as the address bar says it: one can come back to a lesson. */
export const SCREENS = ['today', 'lessons', 'scenes', 'progress', 'notebook', 'team'] as const
export type Screen = (typeof SCREENS)[number]

export interface Route {
  readonly screen: Screen
  /** A rule or a scene; empty for the list. */
  readonly id: string
}

const LONGEST = 200

export const readRoute = (hash: string): Route => {
  const [name, ...rest] = hash.replace(/^#/, '').split('/')
  const screen = SCREENS.find((each) => each === name) ?? 'today'
  return { screen, id: decode(rest.join('/')).slice(0, LONGEST) }
}

const decode = (id: string): string => {
  try {
    return decodeURIComponent(id)
  } catch {
    return ''
  }
}

export const hashOf = (screen: Screen, id = ''): string =>
  id === '' ? `#${screen}` : `#${screen}/${encodeURIComponent(id).replaceAll('%2F', '/')}`
