import { describe, expect, it } from 'vitest'
import { readDuty } from '../../../pipeline/language/agencies/index.js'

/** Who acts behind a time, as sentences write it and as it is named. */
const subjects: Readonly<Record<string, string>> = {
  'các sở, ngành': 'Các sở, ngành',
  'Sở Nội vụ': 'Sở Nội vụ',
  'UBND các xã, phường': 'UBND các xã, phường',
}

describe.each([
  'Hằng năm',
  'Hằng năm,',
  'Định kỳ hằng quý',
  'Định kỳ 6 tháng, hằng năm',
  'Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12)',
  'Trước ngày 15/12 hằng năm',
  'Vào ngày 20 hằng tháng',
  'Trong quý I/2025',
  'Kết thúc năm học,',
  '6 tháng và cuối năm',
])('%s', (time) => {
  it.each(Object.keys(subjects))('%s', (subject) => {
    const { lead, coordinating } = readDuty(`${time} ${subject} báo cáo kết quả về UBND tỉnh.`, [])
    expect(lead.map(({ name }) => name)).toEqual([subjects[subject]])
    expect(coordinating).toEqual([])
  })
})

it.each([
  'Hằng năm tổ chức tập huấn cho Sở Nội vụ.',
  'Năm 2025, số hộ nghèo giảm 2%.',
  'Ngày hội các trường học được tổ chức hằng năm.',
])('%s is led by nobody', (text) => {
  expect(readDuty(text, []).lead).toEqual([])
})
