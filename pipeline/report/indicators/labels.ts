import { groupBy } from '../../check/group-by.js'
import { amountInSigns } from '../../words/amounts.js'
import { type Frame, xOf, yOf } from './frame.js'
import type { Point } from './trends.js'

/** An amount beside its point. */
export interface Label {
  readonly year: number
  /** In pixels from the top, away from the other labels of its year. */
  readonly top: number
  readonly text: string
}

const lineHeight = 13
/** The width of a digit, nearly, in pixels. */
const digit = 6.4

/** Labels for the points that have room for one; those of the last year come first. */
export function labelsOf(points: readonly Point[], frame: Frame, locale: string): Label[] {
  const columns = [...groupBy(points, ({ year }) => year)].sort(([a], [b]) => b - a)
  let room = frame.width
  return columns.flatMap(([year, inYear]) => {
    const labels = columnOf(year, inYear, frame, locale)
    const left = xOf(year, frame)
    const isLast = room === frame.width
    const width = Math.max(...labels.map(({ text }) => text.length)) * digit + 16
    if (!isLast && left + width > room) return []
    room = left - 8
    return labels
  })
}

function columnOf(year: number, points: readonly Point[], frame: Frame, locale: string): Label[] {
  const wanted = points.map(({ value }) => ({
    text: amountInSigns(value, locale),
    top: yOf(middleOf(value), frame),
  }))
  const distinct = wanted.filter(({ text }, index) => wanted.findIndex((one) => one.text === text) === index)
  distinct.sort((a, b) => a.top - b.top)
  const lowest = frame.height - frame.marginBottom - 4
  let above = -Infinity
  const pushed = distinct.map(({ text, top }, index) => {
    const most = lowest - (distinct.length - 1 - index) * lineHeight
    above = Math.min(Math.max(top, above + lineHeight), Math.max(most, above + lineHeight))
    return { year, text, top: above }
  })
  return pushed
}

/** The amount that stands for a value: its bound, or the middle of its two. */
export function middleOf({ min, max }: Point['value']): number {
  return ((min ?? max!) + (max ?? min!)) / 2
}
