import { useEffect, useState } from 'preact/hooks'
import { t } from '../../ui/i18n'
import { readShelf } from '../desk'
import { Select } from './choices'

/** The guide that this one completes: one of those installed, or one to come that the file already names. */
export const ParentField = ({
  own,
  value,
  put,
}: {
  readonly own: string
  readonly value: string | undefined
  put(parent: string | undefined): void
}) => {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    void readShelf().then((shelf) => {
      if (typeof shelf === 'string') return
      setNames(
        Object.fromEntries(shelf.guides.filter(({ id }) => id !== own).map(({ id, name }) => [id, name])),
      )
    })
  }, [own])
  return (
    <Select
      label="voiceExtends"
      hint="voiceExtendsHint"
      value={value ?? ''}
      options={{ '': t('voiceExtendsNone'), ...(value === undefined ? {} : { [value]: value }), ...names }}
      onChange={(parent) => put(parent === '' ? undefined : parent)}
    />
  )
}
