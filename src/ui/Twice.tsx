import { useState } from 'preact/hooks'

interface TwiceProps {
  readonly first: string
  readonly second: string
  /** Shown with a border from the start: for a button that stands alone. */
  readonly plain?: boolean
  act(): void
}

/** A button that cannot be undone says what it will do, and does it at the second press. */
export const Twice = ({ first, second, plain = false, act }: TwiceProps) => {
  const [armed, arm] = useState(false)
  return (
    <button
      type="button"
      class={armed ? 'button primary' : plain ? 'button' : 'button quiet'}
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
