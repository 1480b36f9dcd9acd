import type { VFile } from 'vfile'
import type { Row, Table } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { endsOpen } from './line-breaks.js'

/**
 * Joins a row that a page cut in two: directly after a repeated heading or at the top of a page, without an ordinal, its
 * cells go on where the cells above broke off (`Sở Khoa học và` + `Công nghệ`), or no line parts the two.
 */
export function joinCutRows(table: Table, file: VFile): void {
  const ordinal = table.columns.findIndex(({ kind }) => kind === 'ordinal')
  const name = table.columns.findIndex(({ kind }) => kind === 'name')
  const kept: Row[] = []
  let above: Row | undefined
  let mayFollow = false
  let isRest = false
  for (const line of table.children) {
    isRest = line.isRest ?? isRest
    if (line.kind === 'heading') {
      mayFollow = true
      kept.push(line)
      continue
    }
    mayFollow ||= line.followsPage ?? false
    const isNumbered = (line.children[ordinal]?.text.value ?? '') !== ''
    if (above && mayFollow && !isNumbered && (isRest || goesOn(above, line, name))) {
      joinRows(above, line, file)
    } else {
      kept.push(line)
      above = line
    }
    mayFollow = false
    isRest = false
  }
  table.children = kept
}

/** Whether the lower row continues the upper: some cell goes on in lower case or after an open end, none starts anew. */
function goesOn(upper: Row, lower: Row, name: number): boolean {
  // A row without a name of its own can only go on the one above.
  let signs = name >= 0 && !lower.children[name]?.text.value ? 1 : 0
  for (const [at, { text }] of lower.children.entries()) {
    if (!text.value) continue
    const before = upper.children[at]?.text.value ?? ''
    if (!before) return false
    if (endsOpen(before, text.value) || /[,–-]$/.test(before) || /^\p{Ll}/u.test(text.value)) signs += 1
    else if (/[.;]$/.test(before)) return false
  }
  return signs > 0
}

function joinRows(upper: Row, lower: Row, file: VFile): void {
  for (const [at, { text }] of lower.children.entries()) {
    const target = upper.children[at]!
    target.text = joinTexts([target.text, text])
  }
  const place = placeOf(joinTexts(lower.children.map((c) => c.text)))
  if (place) warn(file, 'row-joined', 'A row that a page break cut in two; its parts were joined.', place)
}
