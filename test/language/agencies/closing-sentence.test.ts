import { expect, it } from 'vitest'
import { readClosingSentence } from '../../../pipeline/language/agencies/closing-sentence.js'
import { readDuty } from '../../../pipeline/language/agencies/index.js'
import type { AgencyMention } from '../../../pipeline/language/agencies/mention.js'

interface Acting {
  readonly lead: readonly AgencyMention[]
  readonly coordinating: readonly AgencyMention[]
}

const named = (text: string, { lead, coordinating }: Acting) => {
  for (const { mention, start, end } of [...lead, ...coordinating])
    expect(text.slice(start, end)).toBe(mention)
  return { lead: lead.map(({ name }) => name), with: coordinating.map(({ name }) => name) }
}

const read = (text: string) => named(text, readDuty(text, []))

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
  // who is to build it, before a time or at a clause's end
  [
    'Xây dựng cầu Bến Mới (Ban Quản lý dự án A làm chủ đầu tư), hoàn thành trước ngày 30/6/2026.',
    { lead: ['Ban Quản lý dự án A'], with: [] },
  ],
  [
    'Xây dựng đường tránh do Ban Quản lý dự án làm chủ đầu tư, hoàn thành trong năm 2026.',
    { lead: ['Ban Quản lý dự án'], with: [] },
  ],
  ['Giao lưu văn nghệ quần chúng, do các thôn đảm nhiệm.', { lead: ['Các thôn'], with: [] }],
  ['Rà soát các dự án do Sở Xây dựng làm chủ đầu tư, báo cáo UBND tỉnh.', { lead: [], with: [] }],
  ['Đôn đốc các nhiệm vụ do UBND tỉnh giao.', { lead: [], with: [] }],
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

it.each([
  [
    'Nạo vét kênh mương. Giao Sở Xây dựng chủ trì, Sở Tài chính và Công an tỉnh phối hợp.',
    { lead: ['Sở Xây dựng'], with: ['Sở Tài chính', 'Công an tỉnh'] },
  ],
  [
    'Nạo vét kênh mương; Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.',
    { lead: ['Sở Xây dựng'], with: ['Sở Tài chính'] },
  ],
  [
    'Nạo vét kênh mương. Do Sở Xây dựng, Sở Tài chính thực hiện.',
    { lead: ['Sở Xây dựng', 'Sở Tài chính'], with: [] },
  ],
])('the last sentence alone: %s', (text, duty) => {
  expect(named(text, readClosingSentence(text)!)).toEqual(duty)
})

it.each([
  ['it says what is to be done', 'Mở lớp. Sở Nội vụ chủ trì tham mưu Kế hoạch.'],
  ['its second clause does', 'Mở lớp. Sở Nội vụ chủ trì, xây dựng Kế hoạch gửi Sở Tài chính.'],
  ['no register knows who leads', 'Mở lớp. Hội Quán Nhân Ái chủ trì, phối hợp với Sở Tài chính.'],
  ['no register knows one of those who lead', 'Mở lớp. Sở Nội vụ, Hội Quán Nhân Ái chủ trì.'],
  ['nobody is named', 'Mở lớp. Mọi người dân cùng thực hiện.'],
])('the last sentence tells nobody where %s', (_, text) => expect(readClosingSentence(text)).toBeNull())
