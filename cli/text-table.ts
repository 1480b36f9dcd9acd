import { textWidth } from './text-width.js'

/** A column of a table; numbers stand to the right. */
export interface TableColumn {
  readonly heading: string
  readonly align: 'left' | 'right'
}

/**
 * Rows as lines of equal columns, two spaces between them, the headings first.
 *
 * @example textTable([{ heading: 'n', align: 'right' }], [['1'], ['12']]) // [' n', ' 1', '12']
 */
export function textTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map((column) => column.heading), ...rows]
  const widths = columns.map((_, index) => Math.max(...all.map((row) => textWidth(row[index] ?? ''))))
  return all.map((row) => {
    const cells = columns.map(({ align }, index) => {
      const cell = row[index] ?? ''
      const space = ' '.repeat(widths[index]! - textWidth(cell))
      return align === 'right' ? space + cell : cell + space
    })
    return cells.join('  ').trimEnd()
  })
}
