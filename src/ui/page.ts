import { type ComponentType, h, render } from 'preact'
import { type MessageKey, t } from './i18n'
import { haveStrings } from './strings'

/** A page of ours, drawn into the element of this id; which language it speaks is said for those who listen. */
export const startPage = async (id: string, title: MessageKey, App: ComponentType): Promise<void> => {
  const root = document.getElementById(id)
  if (!root) return
  await haveStrings()
  document.documentElement.lang = t('panelLanguage')
  document.title = t(title)
  render(h(App, {}), root)
}
