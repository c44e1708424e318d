import { type ComponentType, h, render } from 'preact'
import { type MessageKey, t } from './i18n'

/** A page of ours, drawn into the element of this id; which language it speaks is said for those who listen. */
export const startPage = (id: string, title: MessageKey, App: ComponentType): void => {
  const root = document.getElementById(id)
  if (!root) return
  document.documentElement.lang = t('panelLanguage')
  document.title = t(title)
  render(h(App, {}), root)
}
