import type { PlacedSentence, SentenceView } from '../rule'

/** Words too common in comments and replies to show that one takes up the other. */
const COMMON = new Set(
  `être avoir faire aller dire pouvoir vouloir devoir voir savoir venir mettre prendre falloir donner trouver passer rendre
  message commentaire réponse répondre avis page post retour demande question site service client cliente jour heure fois an mois
  semaine bonjour merci madame monsieur vous nous tout même autre bien mal bon grand petit équipe personne gens chose monde temps
  problème souci dossier numéro minute euro fait suite moment matin soir hier demain public privé compte
  écrire contacter attendre remercier comprendre recevoir demander`.split(/\s+/),
)
const CONTENT = new Set(['noun', 'verb', 'adjective', 'proper'])
/** So many letters tell a word's family: *débit* and *débiter*, *pizza* and *pizzaiolo*. */
const STEM = 5

const known = new WeakMap<readonly PlacedSentence[], ReadonlySet<string>>()

/** What a text is about: the stems of its content words, and its numbers. */
export function contentStems(sentences: readonly PlacedSentence[]): ReadonlySet<string> {
  const before = known.get(sentences)
  if (before) return before
  const found = new Set<string>()
  for (const { view } of sentences)
    for (const at of view.tokens.keys()) for (const stem of stemsAt(view, at)) found.add(stem)
  known.set(sentences, found)
  return found
}

/** What the token at `at` is about; nothing for small and common words. */
export function stemsAt({ tokens, readings }: SentenceView, at: number): readonly string[] {
  const token = tokens[at]
  if (token?.kind === 'number') return [token.norm.replace(/\D+$/u, '')]
  if (token?.kind !== 'word' || token.norm.length < 3) return []
  return (readings[at]?.plausible ?? [])
    .filter(({ lemma, pos, kind }) => CONTENT.has(pos) && kind !== 'auxiliary' && !COMMON.has(lemma))
    .map(({ lemma }) => lemma.toLowerCase().slice(0, STEM))
}
