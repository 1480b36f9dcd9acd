import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../pipeline/language/fold.js'
import { readHorizonCell, readHorizons } from '../../../pipeline/language/values/horizons.js'
import { expectLinearReading } from '../../linear-reading.js'
import { phrases } from './phrases.js'

const span = ({ from, by }: { from: number | null; by: number | null }): string =>
  from === null ? `${by}` : `${from}-${by}`

/** A text, the horizons it states, and what is wrong where they are not read so. */
const horizons: readonly (readonly [text: string, expected: readonly string[], fault?: string])[] = [
  ['đạt 30% vào năm 2025', ['2025']],
  ['đến năm 2030', ['2030']],
  ['tới năm 2030', ['2030']],
  ['đến 2030', ['2030']],
  ['Đến hết năm 2025', ['2025']],
  ['Đến cuối năm 2025', ['2025']],
  ['Tính đến hết năm 2025', ['2025']],
  ['trong năm 2026', ['2026']],
  ['hết năm 2026', ['2026']],
  ['Năm 2026, đạt 5%', ['2026']],
  ['giai đoạn 2021 - 2025', ['2021-2025']],
  ['giai đoạn 2021-2025', ['2021-2025']],
  ['Giai đoạn 2021 – 2025', ['2021-2025']],
  ['trong giai đoạn 2026 - 2030', ['2026-2030']],
  ['thời kỳ 2021 - 2030', ['2021-2030']],
  ['Trong 5 năm (2026-2030) trồng 5 triệu cây', ['2026-2030']],
  ['5 năm tới (2026 - 2030)', ['2026-2030']],
  ['(giai đoạn 2026-2030)', ['2026-2030']],
  ['so với trung bình giai đoạn 2021-2025', []],
  ['đến 30/6/2026 đạt 50%', ['2026']],
  ['trước ngày 30/6/2026', ['2026']],
  ['hoàn thành trước ngày 15 tháng 9 năm 2027', ['2027']],
  ['trước năm 2029', ['2028']],
  ['đến hết quý III/2026', ['2026']],
  ['giai đoạn 2021 đến 2025', ['2021-2025']],
  ['từ năm 2025 đến năm 2030', ['2025-2030']],
  ['từ năm 2026 đến hết năm 2030', ['2026-2030']],
  ['từ năm 2026 đến 2030', ['2026-2030']],
  ['từ 2026 đến 2030', ['2026-2030']],
  ['trong giai đoạn từ năm 2021 đến năm 2025', ['2021-2025']],
  ['các năm 2026 - 2028', ['2026-2028']],
  ['trên 50% vào năm 2025 và mức trên 55% vào năm 2030', ['2025', '2030']],
  ['Đến năm 2025 đạt 12 người, đến năm 2030 đạt 14 người', ['2025', '2030']],
  ['giai đoạn 2021 - 2025 và đến năm 2030', ['2021-2025', '2030']],
  ['tăng hai lần so với năm 2020', []],
  ['tăng 5% so với cùng kỳ năm 2024', []],
  ['Đến năm 2030 tăng hai lần so với năm 2020', ['2030']],
  ['tăng từ 10% năm 2020 lên 15% vào năm 2025', ['2025']],
  ['Nghị quyết số 30/2020/NĐ-CP', []],
  ['Kế hoạch số 345/KH-UBND ngày 29/12/2022', []],
  ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024', []],
  ['đến ngày 31 tháng 12 năm 2025 đạt 95%', ['2025']],
  ['đến hết ngày 31/12/2025 đạt 95%', ['2025']],
  ['tỷ lệ lao động qua đào tạo', []],
  ['2.025 hộ', []],
  ['', []],
]

describe('readHorizons', () => {
  for (const [text, expected, fault] of horizons) {
    const test = fault ? it.fails : it
    test(`${text || 'nothing'} → ${expected.join(', ') || 'none'}${fault ? ` (${fault})` : ''}`, () => {
      expect(readHorizons(fold(text)).map(span)).toEqual(expected)
    })
  }

  it('says where a horizon stands', () => {
    const text = 'đạt 30% vào năm 2025, giai đoạn 2026 - 2030 đạt 40%'
    const found = readHorizons(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(['vào năm 2025', 'giai đoạn 2026 - 2030'])
  })
})

describe('readHorizonCell', () => {
  for (const [text, expected] of [
    ['Đến năm 2030', '2030'],
    ['Đến 2030', '2030'],
    ['NĂM 2025', '2025'],
    ['2026', '2026'],
    [' 2026 ', '2026'],
    ['2025- 2030', '2025-2030'],
    ['2025 – 2030', '2025-2030'],
    ['2026-2030', '2026-2030'],
    ['Giai đoạn 2026-2030', '2026-2030'],
    ['Mục tiêu đến năm 2030', '2030'],
    ['MỤC TIÊU / NĂM 2025', '2025'],
  ] as const) {
    it(`${text} → ${expected}`, () => expect(span(readHorizonCell(fold(text))!)).toBe(expected))
  }

  for (const text of ['', 'Thường xuyên', 'Hằng năm', '2030 - 2025', '345', '1.000 ha', 'Sở Y tế', '20255']) {
    it(`finds none in “${text}”`, () => expect(readHorizonCell(fold(text))).toBeNull())
  }
})

describe('any text', () => {
  it('gives horizons inside it, in order, that end after they begin', () => {
    fc.assert(
      fc.property(phrases, (source) => {
        const text = fold(source)
        let after = 0
        for (const { start, end, from, by } of readHorizons(text)) {
          expect(start).toBeGreaterThanOrEqual(after)
          expect(end).toBeLessThanOrEqual(text.length)
          const words = text.slice(start, end)
          expect(words).toMatch(/\d|quý/u)
          for (const year of [from, by]) if (year !== null) expect(words).toContain(String(year))
          if (from !== null && by !== null) expect(from).toBeLessThanOrEqual(by)
          after = end
        }
        expect(readHorizons(text)).toEqual(readHorizons(text))
      }),
    )
  })

  it('is read in time proportional to its length', () => {
    expectLinearReading((text) => {
      readHorizons(text)
      readHorizonCell(text)
    })
  })
})
