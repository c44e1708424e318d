import type { Review } from '../review/types'
import { type MessageKey, t, tn } from '../ui/i18n'

type Reading = Review['profile'][number]
type Axis = Reading['axis']

/** An axis, and what its two ends are called. */
const AXES: Readonly<Record<Axis, { name: MessageKey; low: MessageKey; high: MessageKey }>> = {
  courtesy: { name: 'toneCourtesy', low: 'toneCourtesyLow', high: 'toneCourtesyHigh' },
  empathy: { name: 'toneEmpathy', low: 'toneEmpathyLow', high: 'toneEmpathyHigh' },
  clarity: { name: 'toneClarity', low: 'toneClarityLow', high: 'toneClarityHigh' },
  commitment: { name: 'toneCommitment', low: 'toneCommitmentLow', high: 'toneCommitmentHigh' },
  formality: { name: 'toneFormality', low: 'toneFormalityLow', high: 'toneFormalityHigh' },
}

/** Nearer to the middle than this, neither end is named. */
const MIDDLE = 0.25

/**
 * The tone of the reply: on each axis a point between two ends, and the words that draw it to either. The drawing says
 * nothing that is not written beside it; the level itself is put into words for those who listen.
 */
export const Tone = ({ profile, readability }: Pick<Review, 'profile' | 'readability'>) => {
  const told = profile.filter(({ raises, lowers }) => raises.length + lowers.length > 0)
  if (told.length === 0) return null
  return (
    <section class="tone" aria-labelledby="tone-title">
      <h2 id="tone-title">{t('toneTitle')}</h2>
      <ul>
        {told.map((reading) => (
          <AxisRow key={reading.axis} reading={reading} />
        ))}
      </ul>
      {readability?.hard.map(({ text, words }) => (
        <p key={text} class="hard">
          {tn('toneHardOne', 'toneHardOther', words)} <span lang="fr">« {text} »</span>
        </p>
      ))}
    </section>
  )
}

const AxisRow = ({ reading: { axis, level, raises, lowers } }: { reading: Reading }) => {
  const { name, low, high } = AXES[axis]
  return (
    <li>
      <p class="axis">
        <span class="axis-name">{t(name)}</span>{' '}
        <span class="axis-level">{t(level > MIDDLE ? high : level < -MIDDLE ? low : 'toneEven')}</span>
      </p>
      <Track level={level} />
      <Words sign="+" label={t('toneRaises', t(high))} words={raises} />
      <Words sign="−" label={t('toneLowers', t(low))} words={lowers} />
    </li>
  )
}

/** From the middle to an end, in hundredths of the drawing's width; the ends leave room for the point. */
const REACH = 48

/** In hundredths of the width it has: a drawing with a shape of its own would be shorter than what it stands under. */
const Track = ({ level }: { level: number }) => {
  const at = `${50 + level * REACH}%`
  return (
    <svg class="track" aria-hidden="true" focusable="false">
      <line class="track-line" x1={`${50 - REACH}%`} x2={`${50 + REACH}%`} y1="7" y2="7" />
      <line class="track-middle" x1="50%" x2="50%" y1="2" y2="12" />
      <line class="track-reach" x1="50%" x2={at} y1="7" y2="7" />
      <circle class="track-point" cx={at} cy="7" r="5" />
    </svg>
  )
}

interface WordsProps {
  readonly sign: string
  /** The sign in words. */
  readonly label: string
  readonly words: Reading['raises']
}

const Words = ({ sign, label, words }: WordsProps) =>
  words.length === 0 ? null : (
    <p class="axis-words">
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{label}</span>{' '}
      <span lang="fr">{words.map(({ text }) => `« ${text} »`).join(', ')}</span>
    </p>
  )
