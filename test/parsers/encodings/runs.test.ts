import { describe, expect, test } from 'vitest'
import { fontClaim } from '../../../parsers/encodings/fonts.js'
import { decodeParagraphs, decodeRun } from '../../../parsers/encodings/runs.js'

const texts = (paragraphs: Parameters<typeof decodeParagraphs>[0]): string[][] =>
  decodeParagraphs(paragraphs).map((runs) => runs.map((run) => run.text))

describe('fontClaim', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VNTIMEH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.Vn3DH', 'tcvn3', true],
    ['.VnHelvetIns', 'tcvn3', false],
    ['AARIQC+.VnTimeH,BoldItalic', 'tcvn3', true],
    ['FBHPFO+VnTimeHBold', 'tcvn3', true],
    ['FBHPEM+VnTimeBold', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VNI Times', 'vni', false],
    ['ABCDEF+VNI-Helve-Condense', 'vni', false],
    ['VPS Times', 'vps', false],
    ['VI Times H', 'viscii', true],
  ])('%s', (font, encoding, capitals) => {
    expect(fontClaim(font)).toEqual({ encoding, capitals })
  })

  test.each(['Times New Roman', 'Vienna', 'Verdana', 'Vinhan', 'VPIC'.slice(0, 2), 'Arial'])(
    '%s: none',
    (font) => {
      expect(fontClaim(font)).toBeNull()
    },
  )
})

describe('decodeRun', () => {
  test.each([
    ['KÕ ho¹ch', '.VnTimeH', 'KẾ HOẠCH'],
    ['so 5', '.VnTimeH', 'SO 5'],
    ['Keá hoaïch', 'VNI-Times', 'Kế hoạch'],
    ['Kế hoạch', '.VnTime', 'Kế hoạch'],
    ['Hòa bình và phát triển', 'VNI-Times', 'Hòa bình và phát triển'],
    ['T×nh h×nh thùc hiÖn nhiÖm vô', 'Times New Roman', 'Tình hình thực hiện nhiệm vụ'],
    ['T×nh h×nh thùc hiÖn nhiÖm vô', 'VNI-Times', 'Tình hình thực hiện nhiệm vụ'],
    ['UBND tØnh, QuyÕt ®Þnh sè 5/Q§-UB', '.VnTime', 'UBND tỉnh, Quyết định số 5/QĐ-UB'],
    ['Hµ NéI', '.VnTime', 'HÀ NỘI'],
    ['Vµ UBND tØnh', '.VnTime', 'Và UBND tỉnh'],
    ['ñY BAN NH¢N D¢N', '.VnTime', 'ỦY BAN NHÂN DÂN'],
    ['© 2010 Société, naïve § 5', null, '© 2010 Société, naïve § 5'],
    ['', '.VnTime', ''],
  ])('%s in %s', (text, font, expected) => {
    expect(decodeRun(text, font)).toBe(expected)
  })
})

describe('decodeParagraphs', () => {
  test('lets a short cell go by its font, and by what the font holds elsewhere', () => {
    const long = 'Tèc ®é t¨ng tæng s¶n phÈm trong n­íc, gi¸ trÞ s¶n xuÊt c«ng nghiÖp vµ dÞch vô'
    expect(texts([[{ text: long, font: 'Arial' }], [{ text: 'tû', font: 'Arial' }]])[1]).toEqual(['tỷ'])
    expect(texts([[{ text: 'tû', font: '.VnTime' }]])).toEqual([['tỷ']])
    expect(texts([[{ text: 'tyû', font: 'VNI-Times' }]])).toEqual([['tỷ']])
  })

  test('joins letters over the borders of runs', () => {
    const runs = ['Keá hoa', 'ïch naê', 'm'].map((text, k) => ({
      text,
      font: k === 1 ? 'VNI-Helve' : 'VNI-Times',
    }))
    expect(texts([runs])).toEqual([['Kế hoạ', 'ch nă', 'm']])
  })

  test('reads each paragraph in its own encoding, whatever the font says', () => {
    const font = 'Times New Roman'
    expect(
      texts([
        [{ text: 'Toång thu ngaân saùch nhaø nöôùc treân ñòa baøn', font }],
        [{ text: 'Tæng thu ng©n s¸ch nhµ n­íc trªn ®Þa bµn', font }],
        [{ text: 'Tổng thu ngân sách nhà nước trên địa bàn', font }],
      ]).flat(),
    ).toEqual(Array(3).fill('Tổng thu ngân sách nhà nước trên địa bàn'))
  })

  test('mends a word that stands in another encoding than its neighbours', () => {
    expect(
      texts([
        [{ text: 'Tæng thu ng©n s¸ch nhµ n­íc trªn địa bµn', font: '.VnTime' }],
        [{ text: 'Toång thu ngaân saùch nhaø nöôùc', font: 'VNI-Times' }],
        [{ text: 'Thu ng©n s¸ch nöôùc ngoµi', font: '.VnTime' }],
      ]).flat(),
    ).toEqual([
      'Tổng thu ngân sách nhà nước trên địa bàn',
      'Tổng thu ngân sách nhà nước',
      'Thu ngân sách nước ngoài',
    ])
  })
})
