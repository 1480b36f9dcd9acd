import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { warningInWords } from '../../pipeline/words/warnings.js'
import { isDoubt, warningCodes } from '../../schemas/warning.js'

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

const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')

it.each(warningCodes)('%s stands in the page of the dataset', (code) => {
  expect(page('dataset.md')).toContain(`\`${code}\``)
})

it.each(warningCodes.filter(isDoubt))('the stewards’ guide says what to do about %s', (code) => {
  expect(page('steward-guide.vi.md')).toContain(`\`${code}\``)
})
