import { timeColumnWords } from '../../knowledge/columns.js'
import { fold } from '../language/fold.js'
import type { Cell, Column } from '../tree/nodes.js'
import { isMarkOrBlank, markedTimes, ownHeading } from './marked-times.js'

/**
 * The words of the time that a row is for: those of its columns of times, from the one to the other where they are a beginning
 * and an end; else the headings of times that it is marked under.
 *
 * @example timeOf(columnsOf('Bắt đầu', 'Kết thúc'), cellsOf('01/02/2026', '28/02/2026')) // '01/02/2026 - 28/02/2026'
 */
export function timeOf(columns: readonly Column[], cells: readonly Cell[]): string {
  const times = columns.flatMap((column, at) => {
    const words = cells[at]?.text.value ?? ''
    return column.kind === 'deadline' && words !== '' ? [{ heading: ownHeading(column), words }] : []
  })
  if (times.every(({ words }) => isMarkOrBlank(words)))
    return markedTimes(columns, cells) || (times[0]?.words ?? '')
  const [first, second, third] = times
  const isSpan = second && !third && opens(first!.heading, 'begins') && opens(second.heading, 'ends')
  return isSpan ? `${first!.words} - ${second.words}` : times.map(({ words }) => words).join('; ')
}

const opens = (heading: string, side: 'begins' | 'ends'): boolean =>
  timeColumnWords()[side].some((word) => fold(heading).includes(word))
