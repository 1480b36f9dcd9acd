import { describe, expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

type Case = readonly [text: string, ...stated: StatedThing[]]

/** What something starts from is not to be reached, and the year of what it is held against is no time for it. */
const startsAndYears: readonly Case[] = [
  [
    'Giảm hộ nghèo từ 412 hộ (chiếm 5,61%) đầu năm 2026 xuống còn 298 hộ, chiếm 4,02% vào cuối năm 2026.',
    ['Hộ nghèo', 'by 2026: 298 hộ', 'by 2026: 4.02 %'],
  ],
  [
    'Tỷ lệ hộ cận nghèo giảm 1,2% (từ 6,8% xuống còn 5,6%).',
    ['Tỷ lệ hộ cận nghèo', '-1.2 % growth', '5.6 %'],
  ],
  [
    'Thu nhập bình quân của người dân nông thôn tăng ít nhất 2,2 lần so với năm 2020 (từ 28 triệu đồng lên 62 triệu đồng/người/năm).',
    ['Thu nhập bình quân của người dân nông thôn', '≥2.2 lần multiple of 2020', '62 triệu đồng/người/năm'],
  ],
  [
    'Số xã, thôn đặc biệt khó khăn giảm 50% (từ 118 xã xuống 59 xã).',
    ['Số xã, thôn đặc biệt khó khăn', '-50 % growth', '59 xã'],
  ],
  [
    'Thu ngân sách đạt 14.350 tỷ đồng, bằng 110% dự toán năm 2025, trong đó thu từ hoạt động xuất nhập khẩu 1.750 tỷ đồng.',
    ['Thu ngân sách', '14350 tỷ đồng', '110 % of 2025'],
    ['Thu từ hoạt động xuất nhập khẩu', '1750 tỷ đồng'],
  ],
  [
    'Thu hút vốn FDI đạt 4,5 - 5 tỷ USD, bằng 105 - 115% so với năm 2024.',
    ['Thu hút vốn FDI', '4.5..5 tỷ USD', '105..115 % of 2024'],
  ],
  [
    'Tăng 10 bậc chỉ số PCI so với năm 2025 (từ hạng 35 lên hạng 25).',
    ['Chỉ số PCI', '10 bậc growth of 2025', '25 thứ bậc rank'],
  ],
  ['Lao động có bằng cấp đạt 30% vào năm 2027.', ['Lao động có bằng cấp', 'by 2027: 30 %']],
  ['Trồng 500 ha rừng, bằng 120% so với năm 2025.', ['Rừng được trồng', '500 ha', '120 % of 2025']],
  // a plan's own year, of which the share is to be reached
  ['Giải ngân đạt 95% kế hoạch năm 2026.', ['Giải ngân', 'by 2026: 95 %']],
  [
    'Thu nội địa: 63.000 tỷ đồng, vượt 20% dự toán Trung ương giao.',
    ['Thu nội địa', '63000 tỷ đồng', '20 % growth'],
  ],
  ['Thu nhập bình quân vượt 60 triệu đồng/người.', ['Thu nhập bình quân', '>60 triệu đồng/người/năm']],
  [
    'Giảm 20% tỷ lệ tử vong trước 70 tuổi do các bệnh tim mạch, ung thư so với năm 2015.',
    ['Tỷ lệ tử vong trước 70 tuổi do các bệnh tim mạch, ung thư', '-20 % growth of 2015'],
  ],
  [
    'Giảm 50% thời gian, 30% chi phí tuân thủ thủ tục hành chính so với năm 2024.',
    ['Thời gian', '-50 % growth of 2024'],
    ['Chi phí tuân thủ thủ tục hành chính', '-30 % growth of 2024'],
  ],
  ['Trồng mới 1.500 cây xanh (trong năm 2025 đã trồng 1.120 cây).', ['Cây xanh được trồng mới', '1500 cây']],
]

/** The same thing once more: as a share, or for a later year. */
const saidAgain: readonly Case[] = [
  [
    'GRDP bình quân đầu người năm 2030 đạt 6.200 USD, gấp 1,7 lần so với năm 2025.',
    ['GRDP bình quân đầu người', 'by 2030: 6200 USD', 'by 2030: 1.7 lần multiple of 2025'],
  ],
  [
    'Tỷ lệ phân loại rác tại nguồn đạt 60% số hộ năm 2027, năm 2030 đạt 90%.',
    ['Tỷ lệ phân loại rác tại nguồn', 'by 2027: 60 %', 'by 2030: 90 %'],
  ],
  [
    'Lũy kế hết năm 2026 có 48 xã đạt chuẩn (chiếm 64%).',
    ['Xã đạt chuẩn', 'by 2026: 48 xã', 'by 2026: 64 %'],
  ],
  [
    'Số trường đạt chuẩn quốc gia tăng thêm 15 trường, đạt tỷ lệ 68,9% tổng số trường.',
    ['Trường đạt chuẩn quốc gia', '15 trường growth', '68.9 %'],
  ],
  [
    'Tỷ lệ phân loại rác tại nguồn đạt 60% số hộ, cuối năm 2027 đạt 90%.',
    ['Tỷ lệ phân loại rác tại nguồn', '60 %', 'by 2027: 90 %'],
  ],
]

describe('starting levels, comparisons and what is said again', () => {
  it.each([...startsAndYears, ...saidAgain].map(([text, ...stated]) => ({ text, stated })))(
    '$text',
    ({ text, stated }) => {
      expect(statedThings(text)).toEqual(things(stated))
    },
  )
})
