/** Tables of a benchmark: `{ title, columns, rows }`, every cell a string, the first column names the row. */

const lineOf = (cells, widths) =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
    .join('  ')
    .trimEnd()

/** The table for a terminal. */
export function printed({ title, columns, rows }) {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at].length)))
  return [title, ...[columns, ...rows].map((row) => `  ${lineOf(row, widths)}`)].join('\n')
}

/** The table for a page. */
export function markdownOf({ title, columns, rows }) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'))
  return [`${title}:`, '', line(columns), line(rule), ...rows.map(line)].join('\n')
}

/** Hands the tables of a part to the process that asked for them. */
export const give = (tables) => process.stdout.write(JSON.stringify(tables))
