import type { VFile } from 'vfile'
import type { Row, Table } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { endsOpen } from './line-breaks.js'
import { joinWrapped } from './wrapped-text.js'

/**
 * Joins a row that a page cut in two: directly after a repeated heading or at the top of a page, without an ordinal, its
 * cells go on where the cells above broke off (`Sở Khoa học và` + `Công nghệ`), or no line parts the two.
 */
export function joinCutRows(table: Table, file: VFile): void {
  const ordinal = table.columns.findIndex(({ kind }) => kind === 'ordinal')
  const name = table.columns.findIndex(({ kind }) => kind === 'name')
  const kept: Row[] = []
  const numbered = ordinal >= 0 ? numberedRows(table.children, ordinal) : 0
  const isNumbered = numbered >= enoughRows
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
    const isBare = isBlank(line, ordinal)
    const follows = (upper: Row): boolean => {
      if (isRest) return isBare
      if (isUnfinished(upper, line, name)) return isBare || isBlank(upper, ordinal)
      return (
        isBare &&
        (goesOn(upper, line, name) ||
          (isNumbered && !isEnded(upper, line) && !isWhole(line, name)) ||
          (numbered >= fewRows && isEndOfName(upper, line, name)))
      )
    }
    if (above && mayFollow && follows(above)) {
      joinRows(above, line, file)
    } else {
      if (mayFollow && isBare) doubtCut(line, above, name, isNumbered)
      kept.push(line)
      above = line
    }
    mayFollow = false
    isRest = false
  }
  table.children = kept
}

/** What is doubted of a row that is no row of its own, or that lacks its end. */
const lostPart = 24

/**
 * Doubts a row without an ordinal at the top of a page that was joined to none: in the middle of a sentence it lost its
 * beginning, and where all others are numbered it is likely a part of the row above, which then lacks it.
 */
function doubtCut(line: Row, above: Row | undefined, name: number, isNumbered: boolean): void {
  const isInSentence = inSentence.test(line.children[name]?.text.value ?? '')
  const isPart = isNumbered && filledCells(line) > 1
  if (isInSentence || isPart) line.cost += lostPart
  if (isPart && above) above.cost += lostPart
}

const isBlank = ({ children }: Row, column: number): boolean => (children[column]?.text.value ?? '') === ''

/** Words, and no label of a point (`b) `). */
const inSentence = /^\p{Ll}(?!\))/u

/** Whether the name breaks off in the middle of a sentence, and goes on in the lower row; its ordinal may stand beside either part. */
function isUnfinished(upper: Row, lower: Row, name: number): boolean {
  const before = upper.children[name]?.text.value ?? ''
  return before !== '' && !/[.;:!?)]$/.test(before) && inSentence.test(lower.children[name]?.text.value ?? '')
}

/** A row with so many cells that all begin as sentences and names do is likely whole. */
const fewestWhole = 2

function isWhole(line: Row, name: number): boolean {
  return (
    !isBlank(line, name) &&
    filledCells(line) >= fewestWhole &&
    line.children.every(({ text }) => text.value === '' || !inSentence.test(text.value))
  )
}

const filledCells = ({ children }: Row): number => children.filter(({ text }) => text.value !== '').length

/** So many rows without an ordinal for each with one are the exception. */
const rarely = 0.05
/** At least so many rows tell how a table numbers them. */
const enoughRows = 6

/** Fewer of them do for a row that is nothing but the last words of a name. */
const fewRows = 2

/** How many rows have their ordinals; 0 where more than the first of pages lack it, which is likely the rest of the row above. */
function numberedRows(rows: readonly Row[], ordinal: number): number {
  let atTop = false
  let numbered = 0
  let bare = 0
  for (const line of rows) {
    const mayBeRest = atTop || (line.followsPage ?? false)
    atTop = line.kind === 'heading'
    if (line.kind === 'heading') continue
    if (line.children[ordinal]?.text.value) numbered += 1
    else if (!mayBeRest) bare += 1
  }
  return bare <= rarely * numbered ? numbered : 0
}

/** Whether a row holds nothing but words under the name above, which does not end there: `Tổ chức hội nghị triển khai` / `Luật`. */
function isEndOfName(upper: Row, lower: Row, name: number): boolean {
  const words = lower.children[name]?.text.value ?? ''
  return words !== words.toUpperCase() && filledCells(lower) === 1 && !isEnded(upper, lower)
}

/** Whether a cell of the upper row ends a sentence where the lower row has words too. */
const isEnded = (upper: Row, lower: Row): boolean =>
  lower.children.some(
    ({ text }, at) => text.value !== '' && /[.;]$/.test(upper.children[at]?.text.value ?? ''),
  )

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
  return isWhole(lower, name) ? 2 * signs > filledCells(lower) : signs > 0
}

function joinRows(upper: Row, lower: Row, file: VFile): void {
  for (const [at, { text }] of lower.children.entries()) {
    const target = upper.children[at]!
    target.text = joinWrapped([target.text, text])
  }
  const place = placeOf(joinTexts(lower.children.map((c) => c.text)))
  if (place) warn(file, 'row-joined', 'A row that a page break cut in two; its parts were joined.', place)
}
