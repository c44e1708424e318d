/** One measurement: `value` as people read it, `number` as programs do, in the unit that `unit` names. */
export interface Row {
  readonly what: string
  readonly value: string
  readonly number: number
  readonly unit: 'ms' | 'MB' | 'kB' | 'ratio' | '%' | '/s' | 'steps' | 'each' | 'count'
}

export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

const decimals = (number: number): number => (number >= 100 ? 0 : number >= 10 ? 1 : 2)

export const row = (what: string, number: number, unit: Row['unit']): Row => ({
  what,
  number,
  unit,
  value:
    unit === 'ratio'
      ? `× ${number.toFixed(decimals(number))}`
      : unit === 'count'
        ? String(number)
        : unit === 'each'
          ? number.toFixed(2)
          : `${number.toFixed(decimals(number))} ${unit}`,
})

export const markdown = (sections: readonly Section[]): string =>
  sections
    .map(({ title, rows }) => {
      const cells = [['measure', 'value'], ...rows.map(({ what, value }) => [what, value])]
      const wide = [0, 1].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
      const line = ([what = '', value = '']: readonly string[]) =>
        `| ${what.padEnd(wide[0] ?? 0)} | ${value.padStart(wide[1] ?? 0)} |`
      const rule = `| ${'-'.repeat(wide[0] ?? 0)} | ${'-'.repeat((wide[1] ?? 1) - 1)}: |`
      const [head = [], ...body] = cells
      return [`### ${title}`, '', line(head), rule, ...body.map(line)].join('\n')
    })
    .join('\n\n')
