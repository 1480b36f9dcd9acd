/** A label and what stands beside it; nothing is printed where it is null or an empty list. */
export type Labelled = readonly [label: string, content: string | readonly string[] | null]

/**
 * Lines `label  content`, the contents under each other.
 *
 * @example labelledLines([['Số', '345/KH-UBND'], ['Nơi nhận', null]]) // ['Số  345/KH-UBND']
 */
export function labelledLines(rows: readonly Labelled[]): string[] {
  const full = rows.flatMap(([label, content]) => {
    const lines = typeof content === 'string' ? [content] : (content ?? [])
    return lines.length === 0 ? [] : [{ label, lines }]
  })
  const width = Math.max(0, ...full.map(({ label }) => label.length))
  return full.flatMap(({ label, lines }) =>
    lines.map((line, index) => `${(index === 0 ? label : '').padEnd(width)}  ${line}`),
  )
}
