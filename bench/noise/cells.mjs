/** What befalls tables: `(traced, share, random) => traced`. */
import { linesOf, Rewriting } from './traced.mjs'

const isCell = (text) => /\|\s*$/.test(text) || text.includes('\t')

/** Rewrites the lines that hold cells. */
function overCells(old, change) {
  const rewriting = new Rewriting(old)
  for (const { start, end } of linesOf(old)) {
    const line = old.text.slice(start, end)
    if (!isCell(line) || !change(rewriting, line, start, end)) rewriting.keep(start, end)
  }
  return rewriting.done()
}

/** A cell's mark is not there: the bar at the end of its line, the tab before it. */
export const loseCellMarks = (old, share, random) =>
  overCells(old, (rewriting, line, start, end) => {
    const marks = [...line.matchAll(/ ?\||\t/g)].filter(() => random() < share)
    if (marks.length === 0) return false
    let done = start
    for (const { index, 0: mark } of marks) {
      rewriting.keep(done, start + index)
      rewriting.replace(start + index, start + index + mark.length, ' ')
      done = start + index + mark.length
    }
    rewriting.keep(done, end)
    return true
  })

/** An empty cell too many or one too few: the cells behind it stand in the wrong column. */
export const shiftCells = (old, share, random) =>
  overCells(old, (rewriting, line, start, end) => {
    if (random() >= share) return false
    const tab = line.indexOf('\t')
    if (tab >= 0) {
      rewriting.keep(start, start + tab)
      rewriting.add('\t')
      rewriting.keep(start + tab, end)
    } else {
      rewriting.keep(start, end)
      rewriting.add('|\n')
    }
    return true
  })

/** A page ends in the middle of a cell: its number stands between the two halves. */
export const cutRows = (old, share, random) => {
  let page = 1
  return overCells(old, (rewriting, line, start, end) => {
    const space = line.indexOf(' ', Math.floor(line.length / 2))
    if (line.length < 60 || space < 0 || random() >= share) return false
    page += 1
    rewriting.keep(start, start + space)
    rewriting.add(`\n${page}\n`)
    rewriting.keep(start + space + 1, end)
    return true
  })
}

/** The table's heading stands again in its middle, as at the top of each page. */
export function repeatHeadings(old, share, random) {
  const rewriting = new Rewriting(old)
  let heading = null
  let rows = 0
  for (const { start, end } of linesOf(old)) {
    const line = old.text.slice(start, end)
    if (/^\|?\s*(?:S?TT|Số TT)\s*[|\t]/iu.test(line)) {
      heading = headingFrom(old, start)
      rows = 0
    } else if (!isCell(line) && line.trim() !== '') heading = line.trim().length > 200 ? null : heading
    const startsRow = /^\|?\s*\d+(?:\.\d+)*\s*[.|\t]/.test(line) && isCell(line)
    rows += startsRow ? 1 : 0
    if (heading && startsRow && rows > 2 && random() < share) rewriting.keep(heading.start, heading.end)
    rewriting.keep(start, end)
  }
  return rewriting.done()
}

/** The lines of a heading: one line of several cells, or cells up to the first ordinal. */
function headingFrom(old, start) {
  const lines = linesOf({ text: old.text.slice(start, start + 1500) })
  const first = old.text.slice(start, start + lines[0].end)
  if (first.includes('\t') || (first.match(/\|/g) ?? []).length > 2)
    return { start, end: start + lines[0].end }
  const next = lines.findIndex(
    (line, at) => at > 0 && /^\|?\s*(?:\d|[IVX]+\b|A\b)/.test(old.text.slice(start + line.start)),
  )
  return next > 2 && next < 14 ? { start, end: start + lines[next].start } : null
}
