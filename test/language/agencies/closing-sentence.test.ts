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
  [
    'Nạo vét kênh mương. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính; hoàn thành trong tháng 4/2026.',
    { lead: ['Sở Xây dựng'], with: ['Sở Tài chính'] },
  ],
  [
    'Trồng cây xanh. Giao Sở Xây dựng thực hiện, hoàn thành trước 30/5/2026.',
    { lead: ['Sở Xây dựng'], with: [] },
  ],
  [
    'Xây dựng Nghị quyết. Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo, chỉ đạo thực hiện, hoàn thành trong quý II/2026.',
    { lead: ['Đảng ủy UBND tỉnh'], with: [] },
  ],
  [
    'Xây dựng cơ sở dữ liệu về lâm nghiệp - Chi cục Kiểm lâm chủ trì, Sở Khoa học và Công nghệ phối hợp; thực hiện giai đoạn 2026 - 2028.',
    { lead: ['Chi cục Kiểm lâm'], with: ['Sở Khoa học và Công nghệ'] },
  ],
  ['Xây dựng cơ sở dữ liệu đất đai - Sở Nội vụ chủ trì.', { lead: ['Sở Nội vụ'], with: [] }],
  ['Về trường học: Đề nghị Sở Nội vụ xem xét đầu tư 08 phòng học.', { lead: ['Sở Nội vụ'], with: [] }],
  ['Xây dựng đề án tinh giản (Sở Nội vụ: Quý III/2026).', { lead: ['Sở Nội vụ'], with: [] }],
  [
    'Tổ chức Lễ ra quân năm 2026 (Ban An toàn giao thông tỉnh - tháng 01/2026).',
    { lead: ['Ban An toàn giao thông'], with: [] },
  ],
  [
    'Hỗ trợ học ngoại ngữ: UBND các xã, phường thực hiện, Sở Nội vụ phối hợp.',
    { lead: ['UBND các xã, phường'], with: ['Sở Nội vụ'] },
  ],
  [
    'Hỗ trợ chi phí học ngoại ngữ, khám sức khỏe cho người lao động thuộc hộ nghèo, cận nghèo: UBND các xã, phường thực hiện, Sở Nội vụ phối hợp.',
    { lead: ['UBND các xã, phường'], with: ['Sở Nội vụ'] },
  ],
  ['Rà soát quy hoạch, báo cáo Sở Xây dựng, hoàn thành trong quý II/2026.', { lead: [], with: [] }],
  // The last sentence says what is to be done: who is named there does not do what stands before.
  ['Rà soát danh mục dự án. Sở Tài chính thực hiện việc thẩm tra quyết toán', { lead: [], with: [] }],
])('%s', (text, duty) => {
  expect(read(text)).toEqual(duty)
})
