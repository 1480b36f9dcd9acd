import { describe, expect, it } from 'vitest'
import { contextOf } from '../../pipeline/report/context.js'
import { frameOf, yearTicks, yOf } from '../../pipeline/report/indicators/frame.js'
import { labelsOf } from '../../pipeline/report/indicators/labels.js'
import { seriesOf } from '../../pipeline/report/indicators/series.js'
import { type Trend, trendsOf } from '../../pipeline/report/indicators/trends.js'
import type { Document } from '../../schemas/document.js'
import type { Value } from '../../schemas/value.js'
import { target } from '../link/sample-plan.js'
import { planOf, reportOf, value } from './sample-report.js'

const early = 'ha-noi-1-kh-ubnd-2022'
const late = 'ha-noi-2-kh-ubnd-2025'
const name = 'Tỷ trọng kinh tế số'

/** The trend of one indicator of which each plan states the given values, a target for each list. */
function trendOf(
  first: readonly Partial<Value>[][],
  second: readonly Partial<Value>[][],
  over: Partial<Document> = {},
): Trend {
  const targetsOf = (id: string, lists: readonly Partial<Value>[][]) =>
    lists.map((values, at) => ({ ...target(id, at, name), values: values.map(value) }))
  const plans = [
    planOf(early, targetsOf(early, first), [], over),
    planOf(late, targetsOf(late, second), [], over),
  ]
  const input = reportOf(plans)
  return trendsOf(input.dataset.indicators, contextOf(input, 'vi'))[0]!
}

const placesOf = ({ points }: Trend) => points.map(({ year, value: { min, max } }) => [year, min ?? max])

describe('trendsOf', () => {
  it('puts values at their years, the earlier plan first', () => {
    const trend = trendOf(
      [
        [
          { by: 2030, min: 55 },
          { by: 2025, min: 50 },
        ],
      ],
      [[{ by: 2045, min: 60 }]],
    )
    expect(placesOf(trend)).toEqual([
      [2025, 50],
      [2030, 55],
      [2045, 60],
    ])
    expect(trend.plans.map((plan) => plan.name)).toEqual(['01/KH-UBND', '02/KH-UBND'])
  })

  it.each([
    ['the end of the period where no year is stated', { period: { start: null, end: 2028 } }, 2028],
    ['nowhere where that is not known', { period: { start: null, end: null } }, undefined],
  ])('puts a value at %s', (_, over, year) => {
    const { points, horizons } = trendOf([[{ by: null }]], [], over)
    expect(points[0]?.year).toBe(year)
    expect(horizons).toHaveLength(1)
    expect(horizons[0]?.implied).toBe(year !== undefined)
  })

  it('draws one measure only, and shares of whatever as one', () => {
    const trend = trendOf(
      [[{ unit: '%' }, { measure: 'growth', unit: '%/năm' }]],
      [[{ unit: '% GRDP' }, { comparator: 'none', min: null, measure: 'rank', unit: 'thứ bậc' }]],
    )
    expect(trend.horizons).toHaveLength(4)
    expect(trend.points.map((point) => point.value.unit)).toEqual(['%', '% GRDP'])
  })

  it('is one trend for each target where targets were not related', () => {
    const plan = planOf(early, [target(early, 1, 'a'), target(early, 2, 'b')], [])
    const input = reportOf([plan])
    expect(trendsOf([], contextOf(input, 'vi')).map((trend) => trend.name)).toEqual(['a', 'b'])
  })
})

describe('a chart', () => {
  it('ties the values of a plan over the years, but not those of one year', () => {
    const targets = seriesOf(trendOf([[{ by: 2025 }], [{ by: 2030 }]], []).points)
    expect(targets.map(({ points }) => points.length)).toEqual([2])
    const yearly = trendOf([[{ by: 2029 }, { by: 2030 }], [{ by: 2030, min: 100 }]], [])
    expect(seriesOf(yearly.points).map(({ points }) => points.length)).toEqual([2, 1])
  })

  it('has the better rank above', () => {
    const rank = { measure: 'rank', comparator: 'lte', min: null, unit: 'thứ bậc' } as const
    const frame = frameOf(
      trendOf(
        [
          [
            { ...rank, max: 10 },
            { ...rank, by: 2045, max: 3 },
          ],
        ],
        [],
      ).points,
    )
    expect(yOf(3, frame)).toBeLessThan(yOf(10, frame))
  })

  it('has labels that do not lie on each other', () => {
    const { points } = trendOf(
      [
        [
          { by: 2029, min: 50 },
          { by: 2030, min: 51 },
        ],
      ],
      [[{ by: 2030, min: 51.2 }], [{ by: 2030, min: 50.9 }]],
    )
    const frame = frameOf(points)
    const tops = labelsOf(points, frame, 'vi-VN')
      .filter(({ year }) => year === 2030)
      .map(({ top }) => top)
    expect(tops).toHaveLength(3)
    const gaps = tops.slice(1).map((top, at) => top - tops[at]!)
    expect(Math.min(...gaps)).toBeGreaterThan(12)
    expect(Math.max(...tops)).toBeLessThan(frame.height - frame.marginBottom)
  })

  it('names the years that have room', () => {
    const years = [2026, 2027, 2028, 2029, 2030, 2045]
    const { points } = trendOf([years.map((by) => ({ by }))], [])
    const ticks = yearTicks(points, frameOf(points))
    expect(ticks[0]).toBe(2045)
    expect(ticks.length).toBeLessThan(years.length)
  })
})
