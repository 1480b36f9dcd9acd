import type { VFile } from 'vfile'
import { readStatements } from '../language/values/statements.js'
import { unreadClauses } from '../language/values/unread.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import type { Point } from './points.js'

/** Notes what the points of goals state that no target holds: an amount of which nothing tells what it measures. */
export function noteUnreadValues(points: readonly Point[], file: VFile): void {
  for (const { role, text, horizon } of points) {
    if (role !== 'goals' || !/\d/.test(text.value)) continue
    for (const { from, to } of unreadClauses(text.value, readStatements(text.value, horizon))) {
      const place = placeOf(text, from, to)
      if (place) warn(file, 'value-unreadable', 'An amount among the goals was not wholly understood.', place)
    }
  }
}
