/** A text of a lesson, for the screen: an ending named by itself (*-ez*) is not broken after its hyphen. */
export const endingsWhole = (text: string): string => text.replace(/(?<![\p{L}\p{N}])-(?=\p{L})/gu, '\u2011')
