import { useState } from 'preact/hooks'
import { MAX_SIGNATURE } from '../../limits'
import { t } from '../../ui/i18n'

/** What one signs with: it fills `{signature}` and the sentence that is offered where a signature is missing. */
export const Signature = ({ signature, sign }: { signature: string; sign(signature: string): void }) => {
  const [value, setValue] = useState(signature)
  return (
    <form
      class="signature"
      onSubmit={(event) => {
        event.preventDefault()
        sign(value.trim())
      }}
    >
      <label class="field">
        <span>{t('signatureField')}</span>
        <input
          type="text"
          maxLength={MAX_SIGNATURE}
          autocomplete="off"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={value.trim() === signature}>
        {t('replySave')}
      </button>
    </form>
  )
}
