/** A key as two people compare it on the telephone, a word each. */
export const FiveWords = ({ words }: { words: string }) => (
  <p class="words" lang="fr">
    {words.split(' ').map((word, at) => (
      <span key={at}>{word}</span>
    ))}
  </p>
)
