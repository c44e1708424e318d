import { useState } from 'preact/hooks'
import { holdsEveryWord } from '../text/search'
import { t } from '../ui/i18n'
import { Items } from './Items'

/** As many are read at a glance, and passed by Tab; a search leads to the others. */
const SHOWN = 20

interface WordsProps {
  readonly words: readonly string[]
  forget(word: string): void
}

/** The personal dictionary, by the alphabet. */
export const Words = ({ words, forget }: WordsProps) => {
  const [search, setSearch] = useState('')
  if (words.length === 0) return null
  const found = words
    .filter((word) => holdsEveryWord(word, search))
    .toSorted(new Intl.Collator(t('panelLanguage')).compare)
  const shown = found.slice(0, SHOWN)
  return (
    <>
      <h3>{t('settingsWords')}</h3>
      {words.length > SHOWN && (
        <input
          type="search"
          aria-label={t('settingsWordSearch')}
          placeholder={t('settingsWordSearch')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <Items undo="settingsForget" items={shown} onUndo={forget} />
      <p role="status">
        {found.length > shown.length && t('settingsWordsShown', shown.length, found.length)}
        {found.length === 0 && t('settingsWordsNone')}
      </p>
    </>
  )
}
