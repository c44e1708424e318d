import '../box.css'
import { type ChangeEvent, createElement, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { plainText, required } from '../model'
import { publish } from '../publish'

/** React holds the value: whatever it does not hear of, it takes back at its next render. */
const App = () => {
  const [value, setValue] = useState('')
  const latest = useRef(value)
  latest.current = value
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    window.editor = {
      text: () => latest.current,
      put: (lines) => {
        setValue(plainText(lines))
        area.current?.focus()
      },
    }
  }, [])
  return createElement('textarea', {
    ref: area,
    className: 'box',
    'aria-label': 'Votre réponse',
    value,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
      event.preventDefault()
      if (value.trim() === '') return
      publish(value.trim())
      setValue('')
    },
  })
}

createRoot(required('#host')).render(createElement(App))
