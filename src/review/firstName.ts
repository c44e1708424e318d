/** *Julie Marchand* is Julie; a house, a pseudonym and a lone letter are nobody's first name. */
export function firstNameOf(author: string | undefined): string | undefined {
  const [first = ''] = (author ?? '').trim().split(/\s+/u)
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first) ? first : undefined
}
