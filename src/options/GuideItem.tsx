import { useState } from 'preact/hooks'
import type { GuideCard, GuideSource } from '../guideMessages'
import { downloadJson, fileNameOf } from '../ui/download'
import { dateOf } from '../ui/format'
import { type MessageKey, t, tn } from '../ui/i18n'
import { NOTE_NAMES } from '../ui/names'
import { Twice } from '../ui/Twice'
import type { Screens } from './App'
import { askDesk, beginDraft, readDocument } from './desk'
import { SURFACE_NAMES } from './editor/names'
import type { Act } from './GuidesView'
import { Lines } from './Lines'

interface GuideItemProps {
  readonly card: GuideCard
  readonly pinned: string | null
  readonly act: Act
  readonly screens: Screens
}

const SOURCES: Readonly<Record<GuideSource['kind'], MessageKey>> = {
  starter: 'sourceStarter',
  file: 'sourceFile',
  code: 'sourceCode',
  editor: 'sourceEditor',
  subscription: 'sourceSubscription',
  policy: 'sourcePolicy',
}
const LOCK_NAMES: Readonly<Record<GuideCard['lock'], MessageKey>> = {
  open: 'lockOpen',
  floor: 'lockFloor',
  locked: 'lockLocked',
}

/** One guide: what it is, who holds it, how fresh it is, and all that can be done with it. */
export const GuideItem = ({ card, pinned, act, screens }: GuideItemProps) => {
  const { id, name, enabled, notes } = card
  const heading = `guide-${id}`
  return (
    <li class="card" data-off={!enabled} aria-labelledby={heading}>
      <div class="card-head">
        <h3 id={heading}>{name}</h3>
        <span class="tag" data-lock={card.lock}>
          {t(LOCK_NAMES[card.lock])}
        </span>
        {pinned === id && <span class="tag">{t('guidesPinned')}</span>}
        {!enabled && <span class="tag">{t('guidesOff')}</span>}
      </div>
      <Facts card={card} />
      {notes
        .filter((note) => note !== 'conflict')
        .map((note) => (
          <p key={note} class="banner">
            {t(NOTE_NAMES[note])}
          </p>
        ))}
      {notes.includes('update') && <Pending id={id} act={act} />}
      <div class="actions">
        <Taking card={card} screens={screens} />
        {card.source.kind === 'subscription' && <Check card={card} act={act} />}
        {card.source.kind !== 'policy' && <Holding card={card} isPinned={pinned === id} act={act} />}
      </div>
    </li>
  )
}

/** Where it is from, where it applies, whose it is and how fresh. */
const Facts = ({ card }: { card: GuideCard }) => {
  const { source, feed } = card
  const surfaces = card.surfaces.map((surface) => t(SURFACE_NAMES[surface]))
  return (
    <>
      <p class="soft">
        {t('guidesFacts', card.version, card.revision)} {tn('rulesOne', 'rulesOther', card.rules)}.{' '}
        {t(SOURCES[source.kind])}
        {'url' in source && source.url !== null ? ` ${source.url}` : ''}
      </p>
      {card.scope.length > 0 && <p class="soft">{t('guidesScope', card.scope.join(', '))}</p>}
      {surfaces.length > 0 && <p class="soft">{t('guidesSurfaces', surfaces.join(', '))}</p>}
      {card.words !== null && <p class="soft">{t('guidesKey', card.words)}</p>}
      {feed && feed.failure === null && <p class="soft">{t('guidesFresh', dateOf(feed.freshAt))}</p>}
      {feed?.failure != null && (
        <p class="banner" lang="fr">
          {feed.failure}
        </p>
      )}
    </>
  )
}

/** To write in it, or in a copy of it; to have it as a file. */
const Taking = ({ card: { id, name, source }, screens }: Pick<GuideItemProps, 'card' | 'screens'>) => {
  const edit = (): void => screens.go({ at: 'edit', id, tab: 'rules' })
  const copy = async (): Promise<void> => {
    const document = await readDocument({ kind: 'document', id })
    const copied = {
      ...Object(document),
      id: `${id}-copie`.slice(0, 80),
      name: t('guidesCopyOf', name).slice(0, 120),
      revision: 0,
    }
    await beginDraft({ id: copied.id, name: copied.name, document: copied }, screens)
  }
  const save = async (): Promise<void> => {
    const document = await readDocument({ kind: 'document', id })
    if (document !== undefined) downloadJson(fileNameOf(id, 'guide.json'), document)
  }
  return (
    <>
      {source.kind === 'editor' ? (
        <button type="button" class="button" aria-label={t('guidesEditNamed', name)} onClick={edit}>
          {t('guidesEdit')}
        </button>
      ) : (
        <button type="button" class="button" aria-label={t('guidesCopyNamed', name)} onClick={copy}>
          {t('guidesCopy')}
        </button>
      )}
      <button type="button" class="button quiet" aria-label={t('guidesSaveNamed', name)} onClick={save}>
        {t('guidesSave')}
      </button>
    </>
  )
}

/** Asks its address now instead of in some hours. */
const Check = ({ card: { id, name }, act }: Pick<GuideItemProps, 'card' | 'act'>) => {
  const [busy, setBusy] = useState(false)
  const check = async (): Promise<void> => {
    setBusy(true)
    await act({ kind: 'check', id }, t('guidesChecked', name))
    setBusy(false)
  }
  return (
    <button type="button" class="button quiet" disabled={busy} onClick={check}>
      {t('guidesCheck')}
    </button>
  )
}

interface HoldingProps {
  readonly card: GuideCard
  readonly isPinned: boolean
  readonly act: Act
}

/** What only the person decides of a guide that nobody imposed. */
const Holding = ({ card: { id, name, enabled, others }, isPinned, act }: HoldingProps) => (
  <>
    <button
      type="button"
      class="button quiet"
      aria-pressed={isPinned}
      onClick={() => act({ kind: 'pin', id: isPinned ? null : id })}
    >
      {t('guidesPin')}
    </button>
    <button type="button" class="button quiet" onClick={() => act({ kind: 'enable', id, enabled: !enabled })}>
      {t(enabled ? 'guidesDisable' : 'guidesEnable')}
    </button>
    {others.map((revision) => (
      <button
        key={revision}
        type="button"
        class="button quiet"
        onClick={() => act({ kind: 'roll-back', id, revision }, t('guidesRolledBack', name, revision))}
      >
        {t('guidesRollBack', revision)}
      </button>
    ))}
    <Twice
      first={t('guidesRemove')}
      second={t('guidesRemoveSure')}
      act={() => act({ kind: 'remove', id }, t('guidesRemoved', name))}
    />
  </>
)

/** The update that waits: what it changes, and the two answers. */
const Pending = ({ id, act }: { id: string; act: Act }) => {
  const [lines, setLines] = useState<readonly string[] | null>(null)
  const show = async (): Promise<void> => {
    const reply = await askDesk({ kind: 'pending', id })
    setLines(
      reply.kind === 'offer'
        ? [
            ...(reply.question === null ? [] : [reply.question]),
            ...reply.changes.map(({ message }) => message),
          ]
        : reply.kind === 'refused'
          ? [reply.message]
          : [],
    )
  }
  if (lines === null)
    return (
      <button type="button" class="button primary" onClick={show}>
        {t('guidesPendingShow')}
      </button>
    )
  return (
    <div class="pending">
      <Lines of={lines} />
      <div class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => act({ kind: 'settle-pending', id, accepted: true }, t('guidesPendingTaken'))}
        >
          {t('guidesPendingTake')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => act({ kind: 'settle-pending', id, accepted: false })}
        >
          {t('guidesPendingLeave')}
        </button>
      </div>
    </div>
  )
}
