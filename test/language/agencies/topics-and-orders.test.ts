import { expect, it } from 'vitest'
import { readDuty } from '../../../pipeline/language/agencies/index.js'

const leadOf = (text: string): string[] => readDuty(text, []).lead.map(({ mention }) => mention)

it.each<[string, string[]]>([
  [
    'Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ và chuyển đổi số theo dõi, đôn đốc.',
    ['Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ và chuyển đổi số'],
  ],
  ['Ban Chỉ đạo về chuyển đổi số tỉnh chủ trì xây dựng đề án.', ['Ban Chỉ đạo về chuyển đổi số tỉnh']],
  [
    'Ban Chỉ đạo về phòng, chống tội phạm, tệ nạn xã hội tỉnh: Kiểm tra, đôn đốc.',
    ['Ban Chỉ đạo về phòng, chống tội phạm, tệ nạn xã hội tỉnh'],
  ],
  [
    'Giao Ban Chỉ đạo tỉnh về chuyển đổi số, Sở Tài chính rà soát nguồn vốn.',
    ['Ban Chỉ đạo tỉnh về chuyển đổi số', 'Sở Tài chính'],
  ],
  ['Báo cáo Ban Chỉ đạo tỉnh về kết quả thực hiện.', []],
  ['Sở Y tế báo cáo UBND tỉnh về kết quả.', ['Sở Y tế']],
])('a body is named with what it is about: %s', (text, lead) => {
  expect(leadOf(text)).toEqual(lead)
})

it.each<[string, string[]]>([
  ['UBND huyện yêu cầu UBND các xã chủ động triển khai Kế hoạch.', ['UBND các xã']],
  ['UBND tỉnh giao các sở, ban, ngành xây dựng kế hoạch.', ['các sở, ban, ngành']],
  ['UBND xã đề nghị UBND tỉnh bố trí kinh phí.', ['UBND xã']],
])('whoever demands does not act: %s', (text, lead) => {
  expect(leadOf(text)).toEqual(lead)
})

it.each<[string, string[]]>([
  ['Trong 6 tháng kể từ ngày 01/01/2026, Sở Nội vụ chủ trì cùng Sở Tài chính rà soát.', ['Sở Nội vụ']],
  ['Trong vòng 15 ngày, UBND các xã báo cáo.', ['UBND các xã']],
  ['Trong 5 nhiệm vụ của tỉnh, rà soát quy hoạch.', []],
])('whoever stands behind a term acts: %s', (text, lead) => {
  expect(leadOf(text)).toEqual(lead)
})
