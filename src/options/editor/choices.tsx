import { useId } from 'preact/hooks'
import { type MessageKey, t } from '../../ui/i18n'
import { Labelled } from './fields'

/** Fields that one chooses in. */

/** One of many, in a list that opens. */
export const Select = <T extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey
  readonly hint?: MessageKey
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

const keysOf = <T extends string>(record: Readonly<Record<T, unknown>>): T[] =>
  (Object.keys(record) as string[]).filter((key): key is T => key in record)
