import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode } from '../../../fixtures/formats/encode.mjs'
import { legacyEncodings } from '../../../knowledge/legacy-encodings.js'
import { decodeAs } from '../../../parsers/encodings/decoders.js'
import { detectEncoding } from '../../../parsers/encodings/detect.js'

const read = (...[reading, text]: Parameters<typeof decodeAs>): string =>
  decodeAs(reading, text).units.join('')

describe('decodeAs', () => {
  test.each([
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'n­íc, ng­êi, “tr­êng” – 30°C', 'nước, người, “trường” – 30°C'],
    ['tcvn3', 'chñ tr−¬ng, l∙nh ®¹o', 'chủ trương, lãnh đạo'],
    ['tcvn3', '\uf0aeÞnh', 'định'],
    ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['vni', 'UÛY BAN, Uûy ban, THUÛ TÖÔÙNG', 'ỦY BAN, Ủy ban, THỦ TƯỚNG'],
    [
      'vni',
      'nghóa, Thò, kyõ, kyø, quyû, quîu, chæ, hieåu, nhaèm',
      'nghĩa, Thị, kỹ, kỳ, quỷ, quỵu, chỉ, hiểu, nhằm',
    ],
    ['viscii', 'Ðµc l§p - Tñ do - HÕnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['vps', 'ñ¶c l\u2020p'.replace('\u2020', 'Æ'), 'Độc lập'],
    ['windows-1258', 'Ðôòc lâòp', 'Độc lập'],
    ['unicode', 'Độc lập', 'Độc lập'],
  ] as const)('%s: %s', (reading, text, expected) => {
    expect(read(reading, text)).toBe(expected)
  })

  test('says of each unit what it stands for, and what the encoding lacks', () => {
    expect(decodeAs('vni', 'ñöôïc ß')).toEqual({
      units: ['đ', 'ư', 'ợ', '', 'c', ' ', 'ß'],
      strange: Uint8Array.of(0, 0, 0, 0, 0, 0, 1),
      hasCapitals: true,
    })
  })
})

const plan = readFileSync('fixtures/plans/345-kh-ubnd-2022.txt', 'utf8')
  .normalize('NFC')
  .replace(/[“”]/g, '"')
  .replace(/[–…]/g, '-')
const paragraphs = plan.split('\n').filter((line) => /[ạ-ỹ]/.test(line) && line.length > 200)

describe('detectEncoding', () => {
  test.each(legacyEncodings)('knows a paragraph in %s and gives it back', (encoding) => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), (paragraph) => {
        // ABC's table has small letters only, so its text is compared without case.
        const text = encoding === 'tcvn3' ? paragraph.toLowerCase() : paragraph
        const written = encode(encoding, text)
        const { reading, legal, illegal, runnerUp } = detectEncoding(written)
        // What only ABC's letters write, TCVN 5712 writes the same, but for capitals.
        const found = read(reading, written)
        if (encoding === 'tcvn5712') expect(found.toLowerCase()).toBe(text.toLowerCase())
        else expect(found).toBe(text)
        expect(legal).toBeGreaterThan(9 * illegal)
        if (encoding !== 'tcvn3' && encoding !== 'tcvn5712') {
          expect(reading).toBe(encoding)
          expect(runnerUp.legal - runnerUp.illegal).toBeLessThan(0.6 * (legal - illegal))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('takes Unicode for Unicode, composed or not', () => {
    for (const paragraph of paragraphs) {
      expect(detectEncoding(paragraph).reading).toBe('unicode')
      expect(detectEncoding(paragraph.normalize('NFD')).reading).toBe('unicode')
    }
  })
})
