import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type MessageKey, t } from '../../ui/i18n'

/** Parts of a form that open when they are wanted. */

/** A part that is rarely needed, folded. */
export const Folded = ({
  title,
  children,
}: {
  readonly title: MessageKey
  readonly children: ComponentChildren
}) => (
  <details class="folded-part">
    <summary>{t(title)}</summary>
    {children}
  </details>
)

/** One of several things of a list, folded to its name; one just begun stands open, and closes only by hand. */
export const Item = ({
  name,
  more,
  isNew,
  children,
}: {
  readonly name: string
  readonly more?: string
  readonly isNew: boolean
  readonly children: ComponentChildren
}) => {
  const [opensAtFirst] = useState(isNew)
  return (
    <details class="item" open={opensAtFirst}>
      <summary lang="fr">
        <strong>{name}</strong>
        {more && <span>{more}</span>}
      </summary>
      <div class="form">{children}</div>
    </details>
  )
}
