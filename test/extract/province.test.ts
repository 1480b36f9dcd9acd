import { describe, expect, it } from 'vitest'
import { placeEntries } from '../../knowledge/agencies.js'
import { provinceIn, provinceOf } from '../../pipeline/extract/province.js'

describe('provinceOf', () => {
  for (const [issuer, province] of [
    ['Ủy ban nhân dân thành phố Hà Nội', 'Hà Nội'],
    ['Ủy ban nhân dân tỉnh Nghệ An', 'Nghệ An'],
    ['Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Tỉnh ủy Lào Cai', 'Lào Cai'],
    ['Bộ Y tế', null],
    ['Thủ tướng Chính phủ', null],
    ['Ủy ban nhân dân huyện Sóc Sơn', null],
    ['', null],
    [null, null],
  ] as const) {
    it(`${issuer} → ${province}`, () => expect(provinceOf(issuer)).toBe(province))
  }

  it('tells Thừa Thiên Huế from Huế', () => {
    expect(provinceOf('Ủy ban nhân dân tỉnh Thừa Thiên Huế')).toBe('Thừa Thiên Huế')
  })

  it('finds each province in the name of its committee', () => {
    const entries = placeEntries()
    for (const { name, kind } of entries) {
      if (entries.some((other) => other.name !== name && name.endsWith(other.name))) continue
      expect(provinceOf(`Ủy ban nhân dân ${kind === 'city' ? 'thành phố' : 'tỉnh'} ${name}`)).toBe(name)
    }
  })
})

describe('provinceIn', () => {
  for (const [text, province] of [
    ['phát triển du lịch trên địa bàn tỉnh Nghệ An giai đoạn 2026 - 2030', 'Nghệ An'],
    ['giữa thành phố Hải Phòng và tỉnh Hải Dương', 'Hải Phòng'],
    ['trên địa bàn TỈNH  LÂM ĐỒNG', 'Lâm Đồng'],
    ['hợp tác với Nghệ An', null],
    ['trên địa bàn tỉnh', null],
  ] as const) {
    it(`${text} → ${province}`, () => expect(provinceIn(text)).toBe(province))
  }
})
