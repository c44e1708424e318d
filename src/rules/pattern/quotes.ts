import type { SentenceView } from '../rule'

const QUOTES = /[«»“”‹›"]/

/** Is there any quotation mark in the sentence? Most have none, and need not be looked through at each place. */
export const hasQuotes = ({ text }: SentenceView): boolean => QUOTES.test(text)
