import { describe, expect, test } from 'vitest'
import { placeOf, sourceText, writtenText } from '../../pipeline/tree/text.js'

test.each([
  ['a hyphen that does not break', '345/KH\u2011UBND', '345/KH-UBND'],
  ['the hyphen of Unicode, and a minus', '2021\u20102025, 2026\u22122030', '2021-2025, 2026-2030'],
  ['eth, drawn as the Vietnamese letter', 'Ðề án của ðịa phương', 'Đề án của địa phương'],
  ['a dash is kept as it is printed', '2021–2025', '2021–2025'],
  ['marks of direction and spaces without width', 'Sở\u200e Y\u200b tế\u202c', 'Sở Y tế'],
  ['a hyphen that a word may be broken at', 'kế hoạ\u00adch', 'kế hoạch'],
  ['spaces of all widths', 'Sở\u00a0Y\u2009tế', 'Sở Y tế'],
  ['marks that combine', 'Sở Tài chính'.normalize('NFD'), 'Sở Tài chính'],
  ['full width', '１００％', '100%'],
])('%s', (_, printed, plain) => {
  const text = sourceText(printed, 0, printed.length)
  expect(text.value).toBe(plain)
  expect(printed.slice(placeOf(text)!.start, placeOf(text)!.end)).not.toBe('')
})

describe('writtenText', () => {
  const source = 'Tổ chức tập<br>huấn &amp; chuyên đồi số'
  const piece = (at: number, length: number, start: number, end: number) => ({ at, length, start, end })

  test('puts back what was repaired, and no marks of a converter', () => {
    const text = {
      value: 'Tổ chức tập huấn & chuyển đổi số',
      pieces: [
        piece(0, 11, 0, 11),
        piece(11, 1, 11, 15),
        piece(12, 5, 15, 20),
        piece(17, 1, 20, 25),
        piece(18, 14, 25, 39),
      ],
    }
    expect(writtenText(text, source)).toBe('Tổ chức tập huấn & chuyên đồi số')
  })
})
