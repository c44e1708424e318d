import { useEffect, useState } from 'preact/hooks'
import { decodeGuide } from '../guide/decode'
import type { Change } from '../guide/describe'
import type { GuideOffer } from '../guideMessages'
import { checkGuide, type GuideProblem } from '../rules/guide/check'
import { loadEngine } from '../ui/engine'
import { Heading } from '../ui/Heading'
import { type MessageKey, t, tn } from '../ui/i18n'
import { Twice } from '../ui/Twice'
import type { Brought } from './App'
import { askDesk, change, readDocument } from './desk'
import { FiveWords } from './FiveWords'
import { Lines } from './Lines'

interface OfferViewProps {
  readonly brought: Brought
  /** Back to the list, with what there is to say. */
  done(message: string): void
}

/** Enough to know that it is not ready; the editor has them all. */
const MOST_PROBLEMS = 8

type Seen =
  | { readonly is: 'loading' }
  | { readonly is: 'refused'; readonly message: string }
  | {
      readonly is: 'offer'
      readonly offer: GuideOffer
      readonly problems: readonly GuideProblem[]
      readonly isDrafted: boolean
    }

/** What taking a guide changes, in words, before anything changes: what blocks or locks comes first. */
export const OfferView = ({ brought, done }: OfferViewProps) => {
  const [seen, setSeen] = useState<Seen>({ is: 'loading' })
  useEffect(() => {
    let isCurrent = true
    void look(brought).then((next) => isCurrent && setSeen(next))
    return () => {
      isCurrent = false
    }
  }, [brought])

  if (seen.is === 'loading') return <main class="page" aria-busy="true" />
  if (seen.is === 'refused')
    return (
      <main class="page narrow">
        <Heading>{t('offerRefused')}</Heading>
        <p class="refusal" role="alert">
          {seen.message}
        </p>
        <p class="soft">{t('offerNothingChanged')}</p>
        <button type="button" class="button primary" onClick={() => done('')}>
          {t('offerBack')}
        </button>
      </main>
    )

  const { offer, problems, isDrafted } = seen
  const take = async (): Promise<void> => {
    const fault = await change({ kind: 'take', ...brought })
    done(fault || t('offerTaken', offer.name))
  }
  const keepDraft = async (): Promise<void> => {
    const decoded = decodeGuide(brought.document)
    const fault = decoded.ok
      ? await change({
          kind: 'save-draft',
          id: decoded.value.id,
          name: offer.name,
          document: brought.document,
          replace: isDrafted || undefined,
        })
      : decoded.error.message
    done(fault || t('offerDrafted', offer.name))
  }
  return (
    <main class="page narrow">
      <Heading>{t(offer.replaces === null ? 'offerTitle' : 'offerUpdateTitle', offer.name)}</Heading>
      <p class="soft">
        {t('offerFacts', offer.version, offer.revision)} {tn('rulesOne', 'rulesOther', offer.rules)}.{' '}
        {offer.description}
      </p>
      <Trust offer={offer} />
      <Changes changes={offer.changes} />
      {problems.length > 0 && (
        <section class="note warn" aria-labelledby="offer-problems">
          <h2 id="offer-problems">{t('offerProblems')}</h2>
          <Lines of={messagesOf(problems.slice(0, MOST_PROBLEMS))} />
        </section>
      )}
      <div class="actions sticky">
        {problems.length === 0 ? (
          <button type="button" class="button primary big" onClick={take}>
            {t(offer.replaces === null ? 'offerTake' : 'offerUpdate')}
          </button>
        ) : (
          !isDrafted && (
            <button type="button" class="button primary big" onClick={keepDraft}>
              {t('offerKeepDraft')}
            </button>
          )
        )}
        <button type="button" class="button big" onClick={() => done('')}>
          {t('offerCancel')}
        </button>
        {/* Behind it: an armed button narrows as it is left, and would pull this one from under the pointer. */}
        {problems.length > 0 && isDrafted && (
          <Twice
            plain
            first={t('offerKeepDraft')}
            second={t('offerKeepDraftSure')}
            act={() => void keepDraft()}
          />
        )}
      </div>
    </main>
  )
}

const look = async ({ document, source }: Brought): Promise<Seen> => {
  const reply = await askDesk({ kind: 'offer', document, source })
  if (reply.kind !== 'offer')
    return { is: 'refused', message: reply.kind === 'refused' ? reply.message : t('guidesSilent') }
  const decoded = decodeGuide(document)
  const { lexicon, tagger } = await loadEngine()
  const problems = decoded.ok
    ? checkGuide(decoded.value, lexicon, tagger).problems.filter(({ level }) => level === 'error')
    : []
  const isDrafted = decoded.ok && (await readDocument({ kind: 'draft', id: decoded.value.id })) !== undefined
  return { is: 'offer', offer: reply, problems, isDrafted }
}

const Trust = ({ offer: { signed, words, question } }: { offer: GuideOffer }) => (
  <section class={`trust ${signed ? 'signed' : 'unsigned'}`} aria-labelledby="offer-trust">
    <h2 id="offer-trust">{t(signed ? 'offerSigned' : 'offerUnsigned')}</h2>
    {words !== null && <FiveWords words={words} />}
    <p lang="fr">{question ?? t('offerSameKey')}</p>
  </section>
)

const WEIGHTS: readonly (readonly [Change['weight'], MessageKey])[] = [
  ['strict', 'offerStrict'],
  ['plain', 'offerPlain'],
  ['loose', 'offerLoose'],
]
/** More are folded: what blocks is never. */
const SHOWN = 8

const messagesOf = (told: readonly { readonly message: string }[]): readonly string[] =>
  told.map(({ message }) => message)

const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <section aria-labelledby="offer-changes">
    <h2 id="offer-changes">{t('offerChanges')}</h2>
    {changes.length === 0 && <p class="soft">{t('offerNoChange')}</p>}
    {WEIGHTS.map(([weight, title]) => {
      const listed = changes.filter((each) => each.weight === weight)
      if (listed.length === 0) return null
      const shown = weight === 'strict' ? listed : listed.slice(0, SHOWN)
      const folded = listed.slice(shown.length)
      return (
        <div key={weight} class="changes" data-weight={weight}>
          <h3>
            {t(title)} <span class="count">{listed.length}</span>
          </h3>
          <Lines of={messagesOf(shown)} />
          {folded.length > 0 && (
            <details>
              <summary>{tn('offerMoreOne', 'offerMoreOther', folded.length)}</summary>
              <Lines of={messagesOf(folded)} />
            </details>
          )}
        </div>
      )
    })}
  </section>
)
