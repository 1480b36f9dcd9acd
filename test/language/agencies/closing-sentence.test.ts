import { expect, it } from 'vitest'
import { readDuty } from '../../../pipeline/language/agencies/index.js'

const read = (text: string) => {
  const { lead, coordinating } = readDuty(text, [])
  for (const { mention, start, end } of [...lead, ...coordinating])
    expect(text.slice(start, end)).toBe(mention)
  return { lead: lead.map(({ name }) => name), with: coordinating.map(({ name }) => name) }
}

it.each([
  [
    'Mở 12 phiên giao dịch ở các xã; hoàn thành trước ngày 30/6/2026. Sở Nội vụ chủ trì, phối hợp Công an tỉnh.',
    { lead: ['Sở Nội vụ'], with: ['Công an tỉnh'] },
  ],
  [
    'Hỗ trợ chi phí học nghề cho hộ nghèo: UBND các xã, phường thực hiện.',
    { lead: ['UBND các xã, phường'], with: [] },
  ],
  [
    'Rà soát danh mục dự án. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng, Sở Tư pháp.',
    { lead: ['Sở Tài chính'], with: ['Sở Xây dựng', 'Sở Tư pháp'] },
  ],
  // The last sentence says what is to be done: who is named there does not do what stands before.
  ['Rà soát danh mục dự án. Sở Tài chính thực hiện việc thẩm tra quyết toán', { lead: [], with: [] }],
])('%s', (text, duty) => {
  expect(read(text)).toEqual(duty)
})
