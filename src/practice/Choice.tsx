import { useId } from 'preact/hooks'

interface ChoiceProps<Value extends string> {
  readonly title: string
  readonly options: readonly { readonly value: Value; readonly name: string; readonly hint: string }[]
  readonly value: Value
  choose(value: Value): void
}

/** One of a few, each with what it means. */
export const Choice = <Value extends string>({ title, options, value, choose }: ChoiceProps<Value>) => {
  const id = useId()
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            aria-describedby={`${id}-${option.value}`}
            onChange={() => choose(option.value)}
          />
          <span>
            <span class="name">{option.name}</span>
            <span class="hint" id={`${id}-${option.value}`}>
              {option.hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
