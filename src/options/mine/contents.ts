import * as v from 'valibot'
import type { Belongings } from '../../belongings'
import type { MessageKey } from '../../ui/i18n'

/** How many things stand where a list should be; none where it is not one. */
const lengthIn = (value: unknown, field: string): number => {
  const parsed = v.safeParse(v.object({ [field]: v.array(v.unknown()) }), value)
  return parsed.success ? (parsed.output[field]?.length ?? 0) : 0
}

/** What a file of belongings holds, as counts and how each is said; what it lacks is left out. */
export const contentsOf = ({
  settings,
  replies,
  guides,
  drafts,
  notebook,
}: Belongings): readonly (readonly [MessageKey, MessageKey, number])[] =>
  (
    [
      ['holdsWord', 'holdsWords', lengthIn(settings, 'words')],
      ['holdsRule', 'holdsRules', lengthIn(settings, 'disabledRules')],
      ['holdsPause', 'holdsPauses', lengthIn(settings, 'pausedHosts')],
      ['holdsReply', 'holdsReplies', replies.length],
      ['holdsGuide', 'holdsGuides', guides.length],
      ['holdsDraft', 'holdsDrafts', drafts.length],
      ['holdsRecord', 'holdsRecords', lengthIn(notebook, 'records')],
    ] as const
  ).filter(([, , count]) => count > 0)
