import type { PanelReply, PanelRequest } from '../panelMessages'
import type { PanelCommand, SettingsChange } from '../protocol'

/** What the panel shows beneath its header. */
export type Screen = 'review' | 'replies' | 'settings'

/** Everything the person can do from the panel; the views call it and know nothing of the browser. */
export interface Actions {
  /** To the page being written in. */
  send(command: PanelCommand): void
  /** To the settings, kept by the background. */
  change(change: SettingsChange): void
  /** What the background knows of answering; undefined when it does not answer. */
  ask(request: PanelRequest): Promise<PanelReply | undefined>
  /** Asks the browser for the site of this address. */
  enable(url: string): void
  /** Gives the permission for it back. */
  remove(url: string): void
  show(screen: Screen): void
  /** Opens the page where guides are received, written and shared. */
  openGuides(): void
  /** Opens the page that shows what is permitted and kept. */
  openPrivacy(): void
  /** Opens the page to practise and to learn. */
  openPractice(): void
  /** Resolves to whether the text is now in the clipboard. */
  copy(text: string): Promise<boolean>
}
