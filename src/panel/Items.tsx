import { type MessageKey, t } from '../ui/i18n'

export interface ItemsProps {
  /** Names the button of an item, with the item in it. */
  readonly undo: MessageKey
  readonly items: readonly string[]
  onUndo(item: string): void
}

/** What was kept, each with its way back. */
export const Items = ({ undo, items, onUndo }: ItemsProps) => (
  <ul>
    {items.map((item) => (
      <li key={item}>
        {item}
        <button type="button" class="button quiet" aria-label={t(undo, item)} onClick={() => onUndo(item)}>
          <span aria-hidden="true">✕</span>
        </button>
      </li>
    ))}
  </ul>
)
