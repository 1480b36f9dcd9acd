import { describe, expect, it } from 'vitest'
import { lessIsBetter } from '../../../pipeline/compare/values/direction.js'
import type { Value } from '../../../schemas/value.js'
import { value } from '../records.js'

describe('lessIsBetter', () => {
  it.each<[string, string, Value[], boolean]>([
    ['what is listed', 'Tỷ lệ hộ nghèo', [value('eq', [5])], true],
    ['what is listed, in capitals and between marks', 'TỶ LỆ (HỘ NGHÈO)', [value('eq', [5])], true],
    ['what only begins like it', 'Tỷ lệ hộ nghèokhổ', [value('eq', [5])], false],
    ['anything else', 'Tỷ lệ hộ dùng nước sạch', [value('eq', [5])], false],
    ['cutting what is listed', 'Giảm tỷ lệ hộ nghèo', [value('eq', [5])], false],
    ['a word of cutting that stands behind', 'Tỷ lệ hộ nghèo được giảm', [value('eq', [5])], true],
    ['the first of several that are listed', 'Hộ nghèo giảm tỷ lệ tử vong', [value('eq', [5])], true],
    ['a rank', 'Chỉ số cải cách hành chính', [value('lte', [5], { measure: 'rank' })], true],
    ['a rank with a floor', 'Chỉ số', [value('gte', [5], { measure: 'rank' })], true],
    ['a floor', 'Tỷ lệ hộ nghèo', [value('gte', [5])], false],
    ['more than', 'Tỷ lệ hộ nghèo', [value('gt', [5])], false],
    ['a ceiling', 'Tỷ lệ hộ dùng nước sạch', [value('lte', [5])], true],
    ['less than', 'Tỷ lệ hộ dùng nước sạch', [value('lt', [5])], true],
    ['a fall', 'Sản lượng', [value('eq', [-2], { measure: 'growth' })], true],
    ['a fall of at most', 'Sản lượng', [value('gte', [-2], { measure: 'growth' })], true],
    ['no change', 'Sản lượng', [value('eq', [0], { measure: 'growth' })], false],
    ['growth', 'Sản lượng', [value('eq', [2], { measure: 'growth' })], false],
    ['an amount below nought that is no growth', 'Nhiệt độ', [value('eq', [-2])], false],
    [
      'a floor on one side, a ceiling on the other',
      'Sản lượng',
      [value('gte', [5]), value('lte', [6])],
      false,
    ],
  ])('%s', (_, name, values, expected) => expect(lessIsBetter(name, values)).toBe(expected))
})
