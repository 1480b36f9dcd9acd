import { lineWords } from '../../../knowledge/line-words.js'
import { alternation } from '../../language/alternation.js'
import { fold } from '../../language/fold.js'
import { readLabel } from '../../language/labels.js'
import { lazily } from '../../language/lazily.js'
import type { Line } from '../../tree/nodes.js'
import type { LineRange } from './line-range.js'

/** Lines before a range among which its heading is sought: a heading may be wrapped. */
const lookBack = 3

/** What heads a form or an appendix, with its own mark. */
const caption = lazily(
  () => new RegExp(`^(?:${alternation(lineWords().captions)})(?: số)? ([\\divxl]+[\\d.a-z]*)`, 'u'),
)

/**
 * Whether two ranges with the same words stand under two headings of one series (`5. Sở A`, `6. Sở B`; `Mẫu số 01`,
 * `Mẫu số 02`): then both are meant.
 */
export function isParallel(lines: readonly Line[], first: LineRange, second: LineRange): boolean {
  const a = headingBefore(lines, first)
  const b = headingBefore(lines, second)
  if (a === undefined || b === undefined || a.kind !== b.kind || a.value === b.value) return false
  return !hasKind(lines, first, a.kind)
}

interface Heading {
  readonly kind: string
  readonly value: string
}

function headingBefore(lines: readonly Line[], { first }: LineRange): Heading | undefined {
  for (let at = first - 1; at >= Math.max(0, first - lookBack); at--) {
    const heading = headingOf(lines[at]!)
    if (heading) return heading
  }
  return undefined
}

function headingOf(line: Line): Heading | undefined {
  const value = line.text.value.trim()
  const mark = value.length < 80 ? caption().exec(fold(value))?.[1] : undefined
  if (mark !== undefined) return { kind: 'caption', value: mark }
  const label = readLabel(value)?.label
  if (!label || label.ordinal === null) return undefined
  return { kind: label.kind, value: label.value }
}

function hasKind(lines: readonly Line[], { first, last }: LineRange, kind: string): boolean {
  for (let at = first; at <= last; at++) if (headingOf(lines[at]!)?.kind === kind) return true
  return false
}
