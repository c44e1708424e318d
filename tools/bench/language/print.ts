/** Prints rows as a Markdown table, the first one its head; all columns but the first are numbers. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const [at, row] of rows.entries()) {
    const padded = widths.map((width, column) =>
      column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
    )
    console.log(`| ${padded.join(' | ')} |`)
    if (at === 0)
      console.log(
        `|${widths.map((width, column) => `${'-'.repeat(width + (column === 0 ? 2 : 1))}${column === 0 ? '' : ':'}`).join('|')}|`,
      )
  }
}
