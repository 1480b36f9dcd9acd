import { expect, test } from 'vitest'
import { nameAtPlace } from '../../pipeline/extract/place-ahead.js'
import { ingestText } from '../ingest-text.js'

test.each([
  ['Xã Tân Lập: giảm 12 hộ nghèo.', 'Số hộ nghèo Xã Tân Lập'],
  ['Huyện Hải Lăng: trồng mới 120 ha rừng.', 'Số hộ nghèo Huyện Hải Lăng'],
  // no place of its own, or none
  ['Xã Tân Lập giảm 12 hộ nghèo.', 'Số hộ nghèo'],
  ['Xã đạt chuẩn: 12 xã.', 'Số hộ nghèo'],
  ['Các xã Tân Lập, Tân Hòa: giảm 12 hộ nghèo.', 'Số hộ nghèo'],
  ['Sở Y tế: giảm 12 hộ nghèo.', 'Số hộ nghèo'],
  ['Phường 12: giảm 5 hộ nghèo.', 'Số hộ nghèo'],
  // bodies, and words that begin like a kind of place
  ['Huyện ủy Hải Lăng: giảm 12 hộ nghèo.', 'Số hộ nghèo'],
  ['Bản đồ Số hóa: giảm 12 hộ nghèo.', 'Số hộ nghèo'],
  ['Xã hội số: giảm 12 hộ nghèo.', 'Số hộ nghèo'],
])('%s', (text, name) => {
  expect(nameAtPlace('Số hộ nghèo', text)).toBe(name)
})

test('what is handed out to places in points is of each of them', () => {
  const plan = `KẾ HOẠCH
Giảm nghèo năm 2026

I. CHỈ TIÊU GIAO CHO CÁC XÃ
1. Xã Tân Lập: giảm 12 hộ nghèo.
2. Xã Tân Hòa: giảm 15 hộ nghèo.
`
  const result = ingestText({ path: 'plan.txt', bytes: Buffer.from(plan) })
  if (!result.ok) throw new Error('The plan was refused.')
  expect(result.targets.map(({ name, values }) => [name, values[0]!.min])).toEqual([
    ['Số hộ nghèo Xã Tân Lập', -12],
    ['Số hộ nghèo Xã Tân Hòa', -15],
  ])
})
