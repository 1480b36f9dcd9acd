import { describe, expect, it } from 'vitest'
import { unitForm } from '../../../pipeline/compare/values/unit-form.js'

/** A unit, what is counted, what one is worth of it, whether it is a year's, what a share is taken of. */
type Row = readonly [unit: string, counted: string, scale: number, isPerYear?: boolean, whole?: string]

const rows: readonly Row[] = [
  ['đồng', 'đồng', 1],
  ['tỷ đồng', 'đồng', 1e9],
  ['TỶ  ĐỒNG', 'đồng', 1e9],
  ['nghìn tỷ đồng', 'đồng', 1e12],
  ['triệu đồng/năm', 'đồng', 1e6, true],
  ['triệu đồng / năm', 'đồng', 1e6, true],
  ['lớp mỗi năm', 'lớp', 1, true],
  ['1.000 đồng', 'đồng', 1000],
  ['trăm xã', 'xã', 100],
  ['trăm', 'trăm', 1],
  ['người/vạn dân', 'người/dân', 1e-4],
  ['bác sĩ/10.000 dân', 'bác sĩ/dân', 1e-4],
  ['0 dân', 'dân', 1],
  ['triệu đồng/người/năm', 'đồng/người', 1e6, true],
  ['%', '%', 1],
  ['%/năm', '%', 1, true],
  ['% GRDP', '%', 1, false, 'grdp'],
  ['‰', '%', 0.1],
  ['tấn/ha', 'tấn/ha', 1],
]

describe('unitForm', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (unit, row) => {
    const [, counted, scale, isPerYear = false, whole = ''] = row
    const form = unitForm(unit)
    expect(form).toEqual({ counted, scale: expect.closeTo(scale, 12), isPerYear, whole })
    expect(unitForm(unit)).toBe(form)
  })
})
