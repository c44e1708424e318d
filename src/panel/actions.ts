import type { PanelCommand, SettingsChange } from '../protocol'

/** Everything the person can do from the panel; the views call it and know nothing of the browser. */
export interface Actions {
  /** To the page being written in. */
  send(command: PanelCommand): void
  /** To the settings, kept by the background. */
  change(change: SettingsChange): void
  /** Asks the browser for the site of this address. */
  enable(url: string): void
  /** Gives the permission for it back. */
  remove(url: string): void
  showSettings(open: boolean): void
  /** Opens the page where guides are received, written and shared. */
  openGuides(): void
  /** Resolves to whether the text is now in the clipboard. */
  copy(text: string): Promise<boolean>
}
