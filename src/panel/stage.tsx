import { render } from 'preact'
import { useState } from 'preact/hooks'
import { App, type AppProps } from './App'

/**
 * Draws the panel into `root` and gives the way to draw it anew. `render` is called once: called again and again, it
 * hands out ids from the first on (Preact 10, `useId`), and a remark would be described by the message of another.
 */
export const createStage = (root: HTMLElement, first: AppProps): ((props: AppProps) => void) => {
  let draw: (props: AppProps) => void = () => undefined
  const Stage = () => {
    const [props, setProps] = useState(first)
    draw = setProps
    return <App {...props} />
  }
  render(<Stage />, root)
  return (props) => draw(props)
}
