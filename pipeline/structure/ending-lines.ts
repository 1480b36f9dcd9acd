import { documentHeads } from '../../knowledge/document-heads.js'
import { fold } from '../language/fold.js'
import type { Line, Plan, PlanContent } from '../tree/nodes.js'
import { collapseText, sliceText, type Text, trimText } from '../tree/text.js'
import { opensSignature, personAtEnd } from './offices.js'

/** How many lines recipients and signature have behind the first that bars part. */
const mostLines = 12
const longestLine = 600

const recipientsMark = /^Nơi nhận/u
const recipient = /^[-–+•*]\s/u

/**
 * Takes lines of an ending apart that hold more than one thing: the cells of a frame that a portal printed with bars
 * (`- Lưu: VT. | KT. CHỦ TỊCH`), and a name before the recipients (`Trần Thu Hạnh Nơi nhận:`).
 */
export function partEndingLines(): (tree: Plan) => void {
  return (tree) => {
    tree.children = parted(tree.children)
  }
}

function parted(nodes: readonly PlanContent[]): PlanContent[] {
  let left = 0
  return nodes.flatMap((node): PlanContent[] => {
    if (node.type !== 'line') return [node]
    const cells = hasBar(node.text) ? barredCells(node.text) : []
    const isFirst = cells.length > 1 && beginsEnding(cells)
    left = isFirst ? mostLines : left - 1
    if (isFirst || (left > 0 && cells.length > 0 && cells.every(isOfEnding))) return linesOf(node, cells)
    const at = recipientsBehindName(node.text.value)
    return at < 0
      ? [node]
      : linesOf(node, [trimText(sliceText(node.text, 0, at)), trimText(sliceText(node.text, at))])
  })
}

/** Recipients in the first cell, and who signs in the next: no table of tasks has such a row. */
const beginsEnding = ([first, second]: readonly Text[]): boolean =>
  (recipientsMark.test(first!.value) || recipient.test(first!.value)) &&
  opensSignature(second!.value) &&
  first!.value.length + second!.value.length <= longestLine

const isOfEnding = ({ value }: Text): boolean =>
  recipient.test(value) || opensSignature(value) || isSignedMark(value) || personAtEnd(value)?.from === 0

const hasBar = ({ value }: Text): boolean => value.includes('|')

function barredCells(text: Text): Text[] {
  if (!hasBar(text)) return []
  const cells: Text[] = []
  let from = 0
  for (const part of text.value.split('|')) {
    const cell = collapseText(sliceText(text, from, from + part.length))
    if (cell.value) cells.push(cell)
    from += part.length + 1
  }
  return cells
}

/** Where `Nơi nhận:` stands behind the name of who signed, or -1. */
function recipientsBehindName(line: string): number {
  const at = line.includes('Nơi nhận') ? line.search(/(?<=\S)\s+Nơi nhận\s*:/u) : -1
  if (at < 0) return -1
  const person = personAtEnd(line.slice(0, at))
  return person && (person.from === 0 || opensSignature(line)) ? at : -1
}

function linesOf(line: Line, texts: readonly Text[]): Line[] {
  return texts.map((text, at) => ({
    ...line,
    text,
    tabs: [],
    blanksBefore: at === 0 ? line.blanksBefore : 0,
  }))
}

/** Whether a line says, in place of a signature, that there is one: `(Đã ký)`. */
export const isSignedMark = (line: string): boolean =>
  documentHeads().signedMarks.includes(
    fold(line)
      .replace(/[().:]/g, '')
      .trim(),
  )
