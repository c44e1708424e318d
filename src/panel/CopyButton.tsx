import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../ui/i18n'

interface CopyButtonProps {
  readonly kind?: 'button' | 'button quiet' | 'button primary'
  readonly children: ComponentChildren
  /** Resolves to whether it is in the clipboard now. */
  copy(): Promise<boolean>
}

/** How long it is told that the text is there, in ms. */
const TOLD = 4_000

/** Copies, and says beside itself what became of it. */
export const CopyButton = ({ kind = 'button', children, copy }: CopyButtonProps) => {
  const [copied, setCopied] = useState<boolean>()
  useEffect(() => {
    if (copied === undefined) return
    const timer = setTimeout(() => setCopied(undefined), TOLD)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <span class="copy">
      <button type="button" class={kind} onClick={async () => setCopied(await copy())}>
        {children}
      </button>
      <span role="status" class="copy-told">
        {copied !== undefined && t(copied ? 'fixCopied' : 'copyFailed')}
      </span>
    </span>
  )
}
