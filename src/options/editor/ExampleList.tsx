import { useId } from 'preact/hooks'
import type { RedExample } from '../../rules/guide/check'
import { type MessageKey, t } from '../../ui/i18n'
import { type DraftExample, exampleText } from './draftRule'
import { useFocusAdded } from './useFocusAdded'

interface ExampleListProps {
  readonly title: MessageKey
  readonly add: MessageKey
  readonly side: RedExample['side']
  readonly examples: readonly DraftExample[]
  readonly red: readonly RedExample[]
  put(examples: DraftExample[]): void
}

/** Whole replies that show the rule at work, each with its state beside it as it is typed. */
export const ExampleList = ({ title, add, side, examples, red, put }: ExampleListProps) => {
  const id = useId()
  const [list, willAdd] = useFocusAdded<HTMLFieldSetElement>('.example:last-of-type input', examples.length)
  // Empty lines are left out of what is checked: places are counted without them.
  let place = -1
  return (
    <fieldset class="examples" data-side={side} ref={list}>
      <legend>{t(title)}</legend>
      {examples.map((example, at) => {
        const text = exampleText(example)
        const isEmpty = text.trim() === ''
        if (!isEmpty) place++
        const fault = isEmpty ? undefined : red.find((each) => each.side === side && each.at === place)
        const state = isEmpty ? 'empty' : fault ? 'red' : 'green'
        return (
          <div key={at} class="example" data-state={state}>
            <span class="example-state" aria-hidden="true" />
            <input
              type="text"
              lang="fr"
              aria-label={t('exampleNumber', t(title), at + 1)}
              aria-invalid={fault !== undefined}
              aria-describedby={fault && `${id}-${at}`}
              value={text}
              onInput={(event) => {
                const { value } = event.currentTarget
                put(examples.with(at, typeof example === 'string' ? value : { ...example, text: value }))
              }}
            />
            <button
              type="button"
              class="button quiet"
              aria-label={t('exampleRemove', at + 1)}
              onClick={() => put(examples.filter((_, each) => each !== at))}
            >
              <span aria-hidden="true">✕</span>
            </button>
            {fault && (
              <p id={`${id}-${at}`} class="example-fault" lang="fr">
                {fault.message
                  .replace(/^Règle « [^»]+ » : /, '')
                  .replace(/^\p{Ll}/u, (first) => first.toUpperCase())}
              </p>
            )}
          </div>
        )
      })}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          willAdd()
          put([...examples, ''])
        }}
      >
        {t(add)}
      </button>
    </fieldset>
  )
}
