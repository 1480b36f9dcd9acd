import { expect, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head = `KẾ HOẠCH
Phát triển khoa học, công nghệ

I. CHỈ TIÊU

| Nhóm chỉ số | KPIs cụ thể | Mốc 2030 | Mốc 2045 |
|---|---|---|---|
`

function read(rows: string): string[] {
  const result = ingestText({ path: 'plan.txt', bytes: Buffer.from(head + rows) })
  if (!result.ok) throw new Error('The plan was refused.')
  return result.targets.map(({ name, values, confidence }) => {
    const said = values.map(({ comparator, min, unit, by }) => `${by} ${comparator} ${min} ${unit}`)
    return `${name}: ${said.join(', ')}${confidence < 0.9 ? ' ?' : ''}`
  })
}

test('lists of as many points in the cells of a row are rows of their own', () => {
  const rows = `| Xã hội số | - Tỷ lệ sử dụng dịch vụ công trực tuyến<br>- Tỷ lệ giao dịch không dùng tiền mặt | - > 75%<br>- ≥ 60% | - 90%<br>- 85% |
| Nhân lực | - Số kỹ sư (người/vạn dân)<br>- Tỷ lệ lao động qua đào tạo | - 10<br>- 70% | - 14<br>- 85% |
`
  expect(read(rows)).toEqual([
    'Tỷ lệ sử dụng dịch vụ công trực tuyến: 2030 gt 75 %, 2045 eq 90 %',
    'Tỷ lệ giao dịch không dùng tiền mặt: 2030 gte 60 %, 2045 eq 85 %',
    'Số kỹ sư: 2030 eq 10 người/vạn dân, 2045 eq 14 người/vạn dân',
    'Tỷ lệ lao động qua đào tạo: 2030 eq 70 %, 2045 eq 85 %',
  ])
})

test('amounts of a list whose names are none are doubted', () => {
  const rows = `| Xã hội số | Tỷ lệ sử dụng dịch vụ công trực tuyến | - > 75%<br>- ≥ 60% | - 90%<br>- 85% |
| Hạ tầng | Tỷ lệ phủ sóng 5G | 95% | 99% |
`
  expect(read(rows)).toEqual([
    'Tỷ lệ sử dụng dịch vụ công trực tuyến: 2030 gt 75 %, 2045 eq 90 % ?',
    'Tỷ lệ phủ sóng 5G: 2030 eq 95 %, 2045 eq 99 %',
  ])
})
