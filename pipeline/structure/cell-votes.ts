import { cellStarts } from '../../knowledge/cell-words.js'
import { fold } from '../language/fold.js'
import { readOrdinalCell } from '../language/labels.js'
import { lately } from '../language/lately.js'
import { latin } from '../language/latin.js'
import type { ColumnKind } from '../tree/nodes.js'

/** What a cell looks like, independent of its column. */
export interface CellVote {
  empty: boolean
  ordinal: ReturnType<typeof readOrdinalCell>
  agency: boolean
  deadline: boolean
  number: boolean
  mark: boolean
  /** `1.000 con`: a thousand of what is counted, which is a unit and no amount. */
  thousands: boolean
  length: number
}

const datelike = latin(
  /^(?:\d{1,2}\s?\/\s?)?20\d\d(?:\s*[-–]\s*(?:\d{1,2}\s?\/\s?)?20\d\d)?(?![\p{L}\d/])|^\d{1,2}\/\d{1,2}\/20\d\d|^\d{1,2}\s?lần\s?\/\s?(?:năm|quý|tháng|tuần)(?!\p{L})/u,
)

/** What tells a cell's kind stands at its beginning. */
const longestStart = 400

/** The vote of a cell's text. @example voteOf('Quý I/2026').deadline // true */
export const voteOf: (text: string) => Readonly<CellVote> = lately(readVote, 400)

function readVote(text: string): CellVote {
  const folded = fold(text.slice(0, longestStart))
  return {
    empty: text.length === 0,
    ordinal: readOrdinalCell(text),
    agency: text.length < 400 && cellStarts().agency.test(folded),
    deadline: text.length < 160 && (cellStarts().deadline.test(folded) || datelike.test(folded)),
    number:
      /^[≥≤<>~=]?\s*\d/.test(text) ||
      (/^(?:trên|dưới|khoảng|tối thiểu|từ|ít nhất|tăng|giảm|đạt)\s/u.test(folded) && /\d/.test(text)),
    mark: /^(?:x|>|✓|-|\*)$/i.test(text),
    thousands: /^1[.,]?000\s+\p{L}/u.test(text),
    length: text.length,
  }
}

/** What it costs to believe that a cell with this vote stands in a column of this kind: 0 fits, 4 and more does not. */
export function voteCost(kind: ColumnKind, vote: CellVote): number {
  if (vote.empty) return emptyCosts[kind] ?? 0.2
  switch (kind) {
    case 'void':
      return 8
    case 'ordinal':
      // a dash before the name of a row under another stands where numbers do
      return vote.ordinal ? 0 : vote.mark ? 2 : 7
    case 'detail':
      return vote.ordinal ? 0 : 4
    case 'lead':
    case 'coordinating':
      return vote.agency ? 0 : vote.ordinal || vote.deadline ? 4.5 : vote.length > 150 ? 3.5 : 1.5
    case 'deadline':
      return vote.deadline ? 0 : vote.ordinal || vote.agency ? 4 : 2
    case 'budget':
      return vote.number || vote.mark ? 0 : 3
    case 'year':
      return vote.number || vote.mark ? 0 : vote.length < 60 ? 0.6 : 3
    case 'value':
    case 'baseline':
      return vote.number || vote.mark ? 0 : vote.agency ? 2.5 : vote.length < 4 ? 1.5 : 0.7
    case 'unit':
      return vote.length > 60 ? 3 : vote.agency ? 2 : vote.number && !vote.thousands ? 2.5 : 0.1
    case 'name':
      return vote.ordinal ? 5 : vote.deadline && vote.length < 40 ? 2.5 : vote.length < 6 ? 1.5 : 0
    default:
      return vote.ordinal ? 2 : vote.agency && vote.length < 60 ? 0.9 : vote.deadline ? 0.9 : 0.2
  }
}

const emptyCosts: Partial<Record<ColumnKind, number>> = {
  void: 0,
  ordinal: 0.7,
  name: 3.2,
  detail: 0.3,
  lead: 0.4,
}
