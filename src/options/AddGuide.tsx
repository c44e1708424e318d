import { useState } from 'preact/hooks'
import { askForFeed, feedOriginOf } from '../background/feedOrigins'
import { compression } from '../background/guides/compression'
import { MAX_GUIDE_LENGTH, readDocument } from '../guide/decode'
import { fromCode } from '../guide/share/code'
import { decodeText } from '../text/decodeText'
import { t } from '../ui/i18n'
import type { Screens } from './App'
import { DropFile } from './DropFile'
import { askDesk } from './desk'

/** Three doors: a file, a code or link, an address. Each leads to the preview of what would change. */
export const AddGuide = ({ screens }: { screens: Screens }) => {
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const [fault, setFault] = useState('')

  const readFile = async (file: File): Promise<void> => {
    setFault('')
    if (file.size > MAX_GUIDE_LENGTH * 3) {
      setFault(t('addTooBig', Math.ceil(file.size / 1e6)))
      return
    }
    const document = readDocument(decodeText(new Uint8Array(await file.arrayBuffer())))
    if (document.ok) screens.offer({ document: document.value, source: { kind: 'file' } })
    else setFault(document.error.message)
  }
  const readCode = (event: Event): void => {
    event.preventDefault()
    const document = text.trimStart().startsWith('{') ? readDocument(text) : fromCode(text, compression)
    setFault(document.ok ? '' : document.error.message)
    if (document.ok) screens.offer({ document: document.value, source: { kind: 'code' } })
  }
  const subscribe = async (event: Event): Promise<void> => {
    event.preventDefault()
    setFault('')
    const address = url.trim()
    const origin = feedOriginOf(address)
    if (origin === undefined) {
      setFault(t('addNotHttps'))
      return
    }
    if (!(await askForFeed(origin))) {
      setFault(t('addNotAllowed', new URL(address).hostname))
      return
    }
    const reply = await askDesk({ kind: 'fetch', url: address })
    if (reply.kind === 'fetched')
      screens.offer({ document: reply.document, source: { kind: 'subscription', url: address } })
    else setFault(reply.kind === 'refused' ? reply.message : t('guidesSilent'))
  }

  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('addTitle')}</h2>
      <p class="refusal" role="alert" hidden={fault === ''}>
        {fault}
      </p>
      <div class="doors">
        <div class="door">
          <h3>{t('addFile')}</h3>
          <DropFile label={t('addFileChoose')} hint={t('addFileHint')} accept=".json" take={readFile} />
        </div>
        <form class="door" onSubmit={readCode}>
          <h3>
            <label for="add-code">{t('addCode')}</label>
          </h3>
          <textarea
            id="add-code"
            rows={3}
            spellcheck={false}
            placeholder="MJ1.…"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={text.trim() === ''}>
            {t('addRead')}
          </button>
        </form>
        <form class="door" onSubmit={subscribe}>
          <h3>
            <label for="add-url">{t('addUrl')}</label>
          </h3>
          <input
            id="add-url"
            type="url"
            spellcheck={false}
            placeholder="https://…/charte.guide.json"
            aria-describedby="add-url-hint"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          <p id="add-url-hint" class="hint">
            {t('addUrlHint')}
          </p>
          <button type="submit" class="button" disabled={url.trim() === ''}>
            {t('addSubscribe')}
          </button>
        </form>
      </div>
    </section>
  )
}
