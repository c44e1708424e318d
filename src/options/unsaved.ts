import { t } from '../ui/i18n'

/** What would be lost; the browser and our own links ask before they leave it. */
let isDirty = false

export const setUnsaved = (dirty: boolean): void => {
  isDirty = dirty
}

/** May the screen be left? Asks where something would be lost. */
export const mayLeave = (): boolean => {
  if (!isDirty) return true
  const agreed = confirm(t('editorLeave'))
  if (agreed) isDirty = false
  return agreed
}

addEventListener('beforeunload', (event) => {
  if (isDirty) event.preventDefault()
})
