import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { MessageKey } from '../../ui/i18n'
import { t } from '../../ui/i18n'

/** The few kinds of field that every form here is made of. */

interface FieldProps {
  readonly label: MessageKey
  readonly hint?: MessageKey
  /** What is written is French, whatever the language of the interface. */
  readonly french?: boolean
}

/** A label over a control, and what helps to fill it in under it; the control is told the ids that tie them. */
const Labelled = ({
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

/** One of many, in a list that opens. */
export const Select = <T extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: Pick<FieldProps, 'label' | 'hint'> & {
  readonly value: T
  readonly options: Readonly<Record<T, string>>
  onChange(value: T): void
}) => (
  <Labelled label={label} hint={hint} short>
    {(tied) => (
      <select
        {...tied}
        value={value}
        onChange={(event) => {
          const chosen = keysOf(options).find((each) => each === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {keysOf(options).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </select>
    )}
  </Labelled>
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

export const keysOf = <T extends string>(record: Readonly<Record<T, unknown>>): T[] =>
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
