export const root: string
export const run: (
  command: string,
  args: readonly string[],
  options?: { env?: Readonly<Record<string, string>>; quiet?: boolean },
) => Promise<number>
