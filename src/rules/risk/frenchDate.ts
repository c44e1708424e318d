const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'

/** Source of a pattern for a whole date in a folded text: `03/05/1984`, `3 mai 1984`, `1er mai 84`, `1984-05-03`. */
export const FULL_DATE = `(?:\\d{1,2}[/. -]\\d{1,2}[/. -](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:er)? (?:${MONTHS}) (?:\\d{4}|\\d{2}))(?!\\d)`
