import type { Finding } from '../rules/finding'
import { sliceOf } from '../text/span'
import { t } from '../ui/i18n'
import { KIND_NAMES, lookOf } from '../ui/look'

/** What the review says of an answer, as in the panel. */
export const Remarks = ({ text, findings }: { text: string; findings: readonly Finding[] }) => (
  <ul class="remarks">
    {findings.map((finding) => (
      <li key={`${finding.rule} ${finding.span.start}`} data-look={lookOf(finding)}>
        <p>
          <span class="kind">{t(KIND_NAMES[finding.kind])}</span>{' '}
          <strong lang="fr">« {sliceOf(text, finding.span)} »</strong>
        </p>
        <p lang="fr">{finding.message}</p>
        <p class="soft" lang="fr">
          {finding.why}
        </p>
      </li>
    ))}
  </ul>
)
