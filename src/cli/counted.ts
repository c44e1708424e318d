/** A number with its noun: 0 alerte, 1 alerte, 2 alertes. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count > 1 ? plural : singular}`
