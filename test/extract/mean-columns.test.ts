import { describe, expect, it } from 'vitest'
import { asMean, isMeanColumn } from '../../pipeline/extract/mean-columns.js'
import type { Column } from '../../pipeline/tree/nodes.js'
import { percent } from './draft.js'

const column = (heading: string): Column => ({ kind: 'value', heading, year: 2030, unit: null })
const amount = (min: number, unit: string) => ({ ...percent(min, 2030), min, max: min, unit })
const levels = [amount(21800, 'tỷ đồng'), amount(25200, 'tỷ đồng')]

describe('a column of means', () => {
  it.each([
    ['BQ 2026-2030', true],
    ['Bình quân giai đoạn 2026 - 2030', true],
    ['Tốc độ tăng BQ 2026-2030', true],
    ['Mục tiêu 2030', false],
  ])('is told by its heading: %s', (heading, is) => {
    expect(isMeanColumn(column(heading))).toBe(is)
  })

  it.each([
    // far from all levels: the rate by which they grow
    ['BQ 2026-2030', amount(3.8, 'tỷ đồng'), { unit: '%/năm', measure: 'growth' }],
    // a mean of the levels
    ['BQ 2026-2030', amount(23000, 'tỷ đồng'), { unit: 'tỷ đồng', measure: 'level' }],
    ['BQ 2026-2030', amount(9.5, '%/năm'), { unit: '%/năm', measure: 'growth' }],
  ])('%s holds %o', (heading, value, expected) => {
    expect(asMean(value, column(heading), levels)).toMatchObject(expected)
  })

  it('of shares says not whether a share grows by it', () => {
    expect(asMean(percent(4, 2030), column('BQ 2026-2030'), [percent(5, 2026)])).toMatchObject({
      measure: 'level',
    })
  })
})
