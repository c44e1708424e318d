import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { MessageKey } from '../../ui/i18n'
import { t } from '../../ui/i18n'

/** The few kinds of field that every form here is made of. */

interface FieldProps {
  readonly label: MessageKey
  readonly hint?: MessageKey
  /** What is written is French, whatever the language of the interface. */
  readonly french?: boolean
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
}) => {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="text"
        value={value}
        lang={french ? 'fr' : undefined}
        placeholder={placeholder}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Hint id={id} hint={hint} />
    </div>
  )
}

export const DateField = ({
  label,
  hint,
  value,
  onInput,
}: FieldProps & { readonly value: string; onInput(value: string): void }) => {
  const id = useId()
  return (
    <div class="field short">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Hint id={id} hint={hint} />
    </div>
  )
}

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
}) => {
  const id = useId()
  return (
    <div class="field short">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => {
          const next = event.currentTarget.valueAsNumber
          if (Number.isInteger(next)) onInput(Math.min(most, Math.max(least, next)))
        }}
      />
      <Hint id={id} hint={hint} />
    </div>
  )
}

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
}) => {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <textarea
        id={id}
        rows={Math.max(rows, Math.min(10, value.length + 1))}
        lang="fr"
        value={value.join('\n')}
        placeholder={placeholder}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => {
          const { value: text } = event.currentTarget
          onInput(text === '' ? [] : text.split('\n'))
        }}
      />
      <Hint id={id} hint={hint} />
    </div>
  )
}

export const TextArea = ({
  label,
  hint,
  value,
  onInput,
  rows = 2,
}: FieldProps & { readonly value: string; readonly rows?: number; onInput(value: string): void }) => {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <textarea
        id={id}
        rows={rows}
        lang="fr"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Hint id={id} hint={hint} />
    </div>
  )
}

const Hint = ({ id, hint }: { id: string; hint: MessageKey | undefined }) =>
  hint === undefined ? null : (
    <p id={`${id}-hint`} class="hint">
      {t(hint)}
    </p>
  )

/** One of a few. */
export const Choice = <T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey
  readonly value: T
  readonly options: Readonly<Record<T, MessageKey>>
  onChange(value: T): void
}) => {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend>{t(label)}</legend>
      {keysOf(options).map((option) => (
        <label key={option} class="pill" data-value={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{t(options[option])}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Any number of a few. */
export const Checks = <T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey
  readonly value: readonly T[]
  readonly options: Readonly<Record<T, MessageKey>>
  onChange(value: T[]): void
}) => (
  <fieldset class="choice">
    <legend>{t(label)}</legend>
    {keysOf(options).map((option) => (
      <label key={option} class="pill">
        <input
          type="checkbox"
          checked={value.includes(option)}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked ? [...value, option] : value.filter((each) => each !== option),
            )
          }
        />
        <span>{t(options[option])}</span>
      </label>
    ))}
  </fieldset>
)

export const Check = ({
  label,
  checked,
  onChange,
}: {
  readonly label: MessageKey
  readonly checked: boolean
  onChange(checked: boolean): void
}) => (
  <label class="check">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{t(label)}</span>
  </label>
)

const keysOf = <T extends string>(record: Readonly<Record<T, unknown>>): T[] =>
  (Object.keys(record) as string[]).filter((key): key is T => key in record)

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
