/** Sentences of the engine, which speaks French whatever the interface does, one a line. */
export const Lines = ({ of }: { of: readonly string[] }) => (
  <ul class="lines" lang="fr">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
