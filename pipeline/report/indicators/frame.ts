import type { Point } from './trends.js'

/** The size of a chart and what its scales span. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly marginTop: number
  readonly marginRight: number
  readonly marginBottom: number
  readonly marginLeft: number
  readonly years: readonly [number, number]
  readonly amounts: readonly [number, number]
  /** Whether less stands higher, as with ranks. */
  readonly lessIsUp: boolean
}

const size = { width: 340, height: 180, marginTop: 20, marginRight: 52, marginBottom: 24, marginLeft: 44 }

/** The frame that holds the points. @param points at least one */
export function frameOf(points: readonly Point[]): Frame {
  const years = points.flatMap(({ year, value }) => [year, value.from ?? year])
  const first = Math.min(...years)
  const last = Math.max(...years)
  const around = first === last ? 2 : (last - first) * 0.06
  const lessIsUp = points[0]!.value.measure === 'rank'
  return { ...size, years: [first - around, last + around], amounts: amountsOf(points, lessIsUp), lessIsUp }
}

function amountsOf(points: readonly Point[], isRank: boolean): [number, number] {
  const bounds = points.flatMap(({ value }) => [value.min, value.max].filter((bound) => bound !== null))
  const low = Math.min(...bounds)
  const high = Math.max(...bounds)
  if (isRank) return [1, high + 2]
  const spread = high - low || Math.abs(high) || 1
  // What is small against the amounts would vanish in a scale from zero; what is not, would look greater without it.
  const bottom = low >= 0 && low < 2 * spread ? 0 : low - spread * 0.4
  return [bottom, high + spread * 0.25]
}

/** Where a year is on the picture, in pixels from the left. */
export function xOf(year: number, { width, marginLeft, marginRight, years: [first, last] }: Frame): number {
  return marginLeft + ((year - first) / (last - first)) * (width - marginLeft - marginRight)
}

/** Where an amount is on the picture, in pixels from the top. */
export function yOf(amount: number, frame: Frame): number {
  const { height, marginTop, marginBottom, amounts, lessIsUp } = frame
  const share = (amount - amounts[0]) / (amounts[1] - amounts[0])
  return marginTop + (lessIsUp ? share : 1 - share) * (height - marginTop - marginBottom)
}

/** The years to name under the axis: those that are stated and have room, the last before the others. */
export function yearTicks(points: readonly Point[], frame: Frame): number[] {
  const years = [...new Set(points.flatMap(({ year, value }) => [year, value.from ?? year]))].sort(
    (a, b) => b - a,
  )
  const kept: number[] = []
  for (const year of years) {
    if (kept.every((other) => Math.abs(xOf(other, frame) - xOf(year, frame)) >= 34)) kept.push(year)
  }
  return kept
}
