import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { type MessageKey, t } from '../../ui/i18n'

/** Fields that one writes in, as every form here has them. */

interface FieldProps {
  readonly label: MessageKey
  readonly hint?: MessageKey
  /** What is written is French, whatever the language of the interface. */
  readonly french?: boolean
}

/** A label over a control, and what helps to fill it in under it; the control is told the ids that tie them. */
export const Labelled = ({
  label,
  hint,
  short = false,
  children,
}: {
  readonly label: MessageKey
  readonly hint: MessageKey | undefined
  readonly short?: boolean
  children(tied: { readonly id: string; readonly 'aria-describedby': string | undefined }): ComponentChildren
}) => {
  const id = useId()
  return (
    <div class={short ? 'field short' : 'field'}>
      <label for={id}>{t(label)}</label>
      {children({ id, 'aria-describedby': hint && `${id}-hint` })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {t(hint)}
        </p>
      )}
    </div>
  )
}

export const TextField = ({
  label,
  hint,
  value,
  onInput,
  french = true,
  placeholder,
}: FieldProps & {
  readonly value: string
  readonly placeholder?: string
  onInput(value: string): void
}) => (
  <Labelled label={label} hint={hint}>
    {(tied) => (
      <input
        {...tied}
        type="text"
        value={value}
        lang={french ? 'fr' : undefined}
        placeholder={placeholder}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )}
  </Labelled>
)

export const DateField = ({
  label,
  hint,
  value,
  onInput,
}: FieldProps & { readonly value: string; onInput(value: string): void }) => (
  <Labelled label={label} hint={hint} short>
    {(tied) => (
      <input {...tied} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    )}
  </Labelled>
)

export const NumberField = ({
  label,
  hint,
  value,
  least,
  most,
  onInput,
}: FieldProps & {
  readonly value: number
  readonly least: number
  readonly most: number
  onInput(value: number): void
}) => (
  <Labelled label={label} hint={hint} short>
    {(tied) => (
      <input
        {...tied}
        type="number"
        min={least}
        max={most}
        value={value}
        onInput={(event) => {
          const next = event.currentTarget.valueAsNumber
          if (Number.isInteger(next)) onInput(Math.min(most, Math.max(least, next)))
        }}
      />
    )}
  </Labelled>
)

/** One thing a line. */
export const LinesField = ({
  label,
  hint,
  value,
  onInput,
  rows = 3,
  placeholder,
}: FieldProps & {
  readonly value: readonly string[]
  readonly rows?: number
  readonly placeholder?: string
  onInput(lines: string[]): void
}) => (
  <Labelled label={label} hint={hint}>
    {(tied) => (
      <textarea
        {...tied}
        rows={Math.max(rows, Math.min(10, value.length + 1))}
        lang="fr"
        value={value.join('\n')}
        placeholder={placeholder}
        onInput={(event) => {
          const { value: text } = event.currentTarget
          onInput(text === '' ? [] : text.split('\n'))
        }}
      />
    )}
  </Labelled>
)

export const TextArea = ({
  label,
  hint,
  value,
  onInput,
  rows = 2,
}: FieldProps & { readonly value: string; readonly rows?: number; onInput(value: string): void }) => (
  <Labelled label={label} hint={hint}>
    {(tied) => (
      <textarea
        {...tied}
        rows={rows}
        lang="fr"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )}
  </Labelled>
)
