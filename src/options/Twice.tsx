import { useState } from 'preact/hooks'

/** A button that cannot be undone says what it will do, and does it at the second press. */
export const Twice = ({ first, second, act }: { first: string; second: string; act: () => void }) => {
  const [armed, arm] = useState(false)
  return (
    <button
      type="button"
      class={armed ? 'button primary' : 'button quiet'}
      onBlur={() => arm(false)}
      onClick={() => {
        if (armed) act()
        arm(!armed)
      }}
    >
      {armed ? second : first}
    </button>
  )
}
