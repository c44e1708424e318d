import { useId, useState } from 'preact/hooks'

interface DropFileProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  take(file: File): void
}

/** A file by hand or by drop; by keyboard it is an ordinary field of the browser. */
export const DropFile = ({ label, hint, accept, take }: DropFileProps) => {
  const [over, setOver] = useState(false)
  const id = useId()
  const taken = (file: File | undefined | null): void => {
    if (file) take(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it does the same without a mouse.
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        taken(event.dataTransfer?.files[0])
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          taken(event.currentTarget.files?.[0])
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  )
}
