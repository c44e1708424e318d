import { useEffect, useState } from 'preact/hooks'
import { type ImportedWords, importDictionary, MAX_DICTIONARY_BYTES } from '../../lexicon/personal/dictionary'
import { MOST_WORDS } from '../../limits'
import { t, tn } from '../../ui/i18n'
import { changeSettings, readSettings } from '../../ui/settings'
import { useFocusRescued } from '../../ui/useFocusRescued'
import { DropFile } from '../DropFile'
import { Left } from './Left'

/** Enough to see whether it is the right file. */
const SAMPLE = 12

/** The personal dictionary: how large it is, and words brought from another tool, shown before they are added. */
export const WordsSection = ({ tell }: { tell(message: string): void }) => {
  const [own, setOwn] = useState<readonly string[]>([])
  const [found, setFound] = useState<ImportedWords | null>(null)
  const rescue = useFocusRescued()
  useEffect(() => {
    void readSettings().then((settings) => setOwn(settings?.words ?? []))
  }, [])

  const bring = async (file: File): Promise<void> => {
    const settings = await readSettings()
    if (!settings) return tell(t('settingsFailed'))
    setOwn(settings.words)
    // One byte too many is refused by the reader, in its own words: the rest need not be read.
    const bytes = await file.slice(0, MAX_DICTIONARY_BYTES + 1).arrayBuffer()
    setFound(importDictionary(new Uint8Array(bytes), settings.words, MOST_WORDS))
  }
  const add = async (words: readonly string[]): Promise<void> => {
    const settings = await changeSettings({ kind: 'learn-words', words: [...words] })
    if (!settings) return tell(t('settingsFailed'))
    tell(tn('mineAddedOne', 'mineAddedOther', settings.words.length - own.length))
    setOwn(settings.words)
    setFound(null)
  }

  return (
    <section aria-labelledby="mine-words" onFocusCapture={rescue}>
      <h2 id="mine-words">{t('mineWords')}</h2>
      <p>{own.length === 0 ? t('mineWordsNone') : tn('mineWordsOne', 'mineWordsOther', own.length)}</p>
      <DropFile
        label={t('mineWordsChoose')}
        hint={t('mineWordsHint')}
        accept=".dic,.txt,.json,.lst,.dict,.csv"
        take={(file) => void bring(file)}
      />
      <div role="status">{found && <Found found={found} />}</div>
      {found && (
        <div class="actions">
          {found.words.length > 0 && (
            <button type="button" class="button primary" onClick={() => void add(found.words)}>
              {tn('mineAddOne', 'mineAddOther', found.words.length)}
            </button>
          )}
          <button type="button" class="button" onClick={() => setFound(null)}>
            {t('mineDrop')}
          </button>
        </div>
      )}
    </section>
  )
}

const Found = ({ found: { format, words, known, inflected, left } }: { found: ImportedWords }) => (
  <div class="note">
    <p>
      <span lang="fr">{format}</span> — {tn('mineNewOne', 'mineNewOther', words.length)}
      {known > 0 && ` ${tn('mineKnownOne', 'mineKnownOther', known)}`}
    </p>
    {words.length > 0 && (
      <p class="soft">
        {words.slice(0, SAMPLE).join(', ')}
        {words.length > SAMPLE && '…'}
      </p>
    )}
    {inflected > 0 && <p>{tn('mineInflectedOne', 'mineInflectedOther', inflected)}</p>}
    <Left lines={left} />
  </div>
)
