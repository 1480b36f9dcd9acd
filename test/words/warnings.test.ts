import { expect, it } from 'vitest'
import { warningInWords } from '../../pipeline/words/warnings.js'

const repair = { code: 'text-repaired', message: 'Read "đẩy chuyên đổi" as "đẩy chuyển đổi".' } as const

it('a warning is told in Vietnamese by its kind and the words that it names, in English by its message', () => {
  expect(warningInWords(repair, 'vi')).toBe(
    'Chữ nhận dạng sai, đã đọc lại cho đúng. “đẩy chuyên đổi” → “đẩy chuyển đổi”',
  )
  expect(warningInWords(repair, 'en')).toBe(repair.message)
})

it('a warning that names no words is its kind alone', () => {
  const warning = { code: 'date-missing', message: 'No date of issue was found.' } as const
  expect(warningInWords(warning, 'vi')).toBe('Không thấy ngày ban hành.')
})
