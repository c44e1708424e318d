/** nspell ships no types; it serves here only as an oracle and a peer to measure against. */
declare module 'nspell' {
  export default function nspell(
    affixes: Uint8Array,
    dictionary: Uint8Array,
  ): {
    correct(form: string): boolean
    suggest(form: string): string[]
    /** Every form, elisions included, with its flags. */
    readonly data: Readonly<Record<string, readonly string[]>>
  }
}
