import { laterSubjects, readDuty } from '../language/agencies/index.js'
import { sliceText } from '../tree/text.js'
import type { Point } from './points.js'

/**
 * The tasks of one point that several do, each its own: `Sở A rà soát; Sở B bố trí kinh phí`. A point whose first clause is
 * nobody's stays whole, and so does one that lines of its own tell of or that has points below it.
 *
 * @param hasPoints whether points stand below it
 * @returns the point itself where it is one task
 */
export function tasksOfPoint(point: Point, hasPoints: boolean): Point[] {
  const whole = [point]
  if (hasPoints || point.details.some(({ shared }) => !shared)) return whole
  const starts = laterSubjects(point.text.value)
  const [first] = starts
  if (first === undefined || readDuty(point.text.value.slice(0, first), point.lead).lead.length === 0)
    return whole
  return [0, ...starts].map((start, index) => ({
    ...point,
    text: trimmed(point, start, starts[index] ?? point.text.value.length),
    isShared: true as const,
  }))
}

function trimmed({ text }: Point, start: number, end: number): Point['text'] {
  const words = text.value.slice(start, end)
  return sliceText(text, start, start + words.trimEnd().length)
}
