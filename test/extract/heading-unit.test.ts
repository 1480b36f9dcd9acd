import { expect, test } from 'vitest'
import { headingUnit } from '../../pipeline/extract/heading-unit.js'

test.each([
  ['Mục tiêu thứ hạng 2026', 'thứ bậc'],
  ['Thứ hạng mục tiêu', 'thứ bậc'],
  ['Năm 2026 / Xếp hạng', 'thứ bậc'],
  ['Mục tiêu điểm năm 2026', 'điểm'],
  ['Điểm', 'điểm'],
  ['Điểm trường', ''],
  ['Địa điểm', ''],
  ['Hạng mục', ''],
  ['Kế hoạch năm 2026', ''],
])('%s is in %j', (heading, unit) => expect(headingUnit(heading)).toBe(unit))
