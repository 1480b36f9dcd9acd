import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../knowledge/sections.js'
import { groupLabel } from '../../pipeline/extract/group-label.js'
import { announcesTargets, isClosing, roleOf } from '../../pipeline/extract/roles.js'

describe('roleOf', () => {
  const top: Readonly<Record<Role, readonly string[]>> = {
    demands: ['MỤC ĐÍCH, YÊU CẦU', 'YÊU CẦU'],
    purpose: [
      'ĐÁNH GIÁ TỔNG QUÁT',
      'ĐÁNH GIÁ SƠ BỘ KẾT QUẢ 3 NĂM THỰC HIỆN MỤC TIÊU',
      'ĐÁNH GIÁ KHẢ NĂNG THỰC HIỆN NHIỆM VỤ KẾ HOẠCH NĂM 2025',
      'QUAN ĐIỂM CHỈ ĐẠO',
      'CĂN CỨ XÂY DỰNG KẾ HOẠCH',
      'THỰC TRẠNG',
      'TÌNH HÌNH CHUNG',
      'PHẠM VI, ĐỐI TƯỢNG',
      'KẾT QUẢ ĐẠT ĐƯỢC',
      'SỰ CẦN THIẾT',
      'BỐI CẢNH',
      'KẾT QUẢ NĂM 2025',
      'THUẬN LỢI, KHÓ KHĂN',
    ],
    goals: [
      'MỤC TIÊU',
      'Mục tiêu',
      'CÁC CHỈ TIÊU CHỦ YẾU',
      'MỤC TIÊU, NHIỆM VỤ TRỌNG TÂM',
      'CHỈ TIÊU PHẤN ĐẤU',
      'QUAN ĐIỂM, MỤC TIÊU',
      'MỤC ĐÍCH, YÊU CẦU VÀ CHỈ TIÊU',
      'KẾT QUẢ CẦN ĐẠT',
      'YÊU CẦU CẦN ĐẠT',
    ],
    tasks: [
      'NHIỆM VỤ VÀ GIẢI PHÁP',
      'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
      'NỘI DUNG THỰC HIỆN',
      'CÁC GIẢI PHÁP',
      'CÁC HOẠT ĐỘNG CHỦ YẾU',
      'PHÁT TRIỂN CHÍNH QUYỀN SỐ',
      'THÁO GỠ KHÓ KHĂN CHO DOANH NGHIỆP',
    ],
    funding: ['KINH PHÍ THỰC HIỆN', 'NGUỒN KINH PHÍ', 'NGUỒN LỰC THỰC HIỆN', 'DỰ TOÁN KINH PHÍ'],
    implementation: [
      'TỔ CHỨC THỰC HIỆN',
      'PHÂN CÔNG NHIỆM VỤ',
      'TRÁCH NHIỆM CỦA CÁC CƠ QUAN',
      'TỔ CHỨC TRIỂN KHAI',
    ],
  }
  for (const [role, titles] of Object.entries(top)) {
    for (const title of titles) it(`${title} → ${role}`, () => expect(roleOf(title, null)).toBe(role))
  }

  for (const [title, above, role] of [
    ['Mục đích', 'purpose', 'purpose'],
    ['Mục tiêu', 'purpose', 'goals'],
    ['Mục tiêu cụ thể', 'goals', 'goals'],
    ['Các chỉ tiêu', 'goals', 'goals'],
    ['Nhiệm vụ trọng tâm', 'goals', 'tasks'],
    ['Chương trình mỗi xã một sản phẩm', 'goals', 'goals'],
    ['Phát triển hạ tầng', 'tasks', 'tasks'],
    ['Kinh phí', 'tasks', 'funding'],
    ['Giao Sở Tài chính', 'implementation', 'implementation'],
    ['Nhiệm vụ của Sở Y tế', 'implementation', 'implementation'],
    ['Hướng dẫn thực hiện mục tiêu của Chương trình', 'tasks', 'tasks'],
  ] as const) {
    it(`${title} under ${above} → ${role}`, () => expect(roleOf(title, above)).toBe(role))
  }

  it('lets no sentence change what the section above is for', () => {
    const sentence =
      'Mục tiêu của các hoạt động này là nâng cao nhận thức của người dân trên địa bàn toàn tỉnh'
    expect(roleOf(sentence, 'tasks')).toBe('tasks')
  })
})

describe('announcesTargets', () => {
  for (const title of ['Các chỉ tiêu của Nghị quyết', 'CHỈ TIÊU KINH TẾ', 'Mục tiêu đến năm 2030']) {
    it(`${title} does`, () => expect(announcesTargets(title)).toBe(true))
  }
  for (const title of ['Xây dựng, ban hành văn bản', 'Nhiệm vụ', 'Tuyên truyền các chỉ tiêu', '']) {
    it(`“${title}” does not`, () => expect(announcesTargets(title)).toBe(false))
  }
})

describe('isClosing', () => {
  for (const text of [
    'Trên đây là Kế hoạch phát triển thể thao năm 2026; yêu cầu các đơn vị thực hiện./.',
    'Trên đây là Kế hoạch triển khai Chiến lược. Ủy ban nhân dân tỉnh đề nghị các bộ quan tâm.',
    'Yêu cầu các Sở, ban, ngành nghiêm túc triển khai thực hiện.',
    'Yêu cầu Thủ trưởng các đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện, nếu vướng mắc, báo cáo Sở.',
    'Trưởng các phòng, ban và Trưởng các thôn chịu trách nhiệm thực hiện Kế hoạch này./.',
    'Các sở, ngành, UBND các xã có trách nhiệm tổ chức triển khai thực hiện nghiêm túc Kế hoạch này.',
    'Kế hoạch này được phổ biến đến chi bộ.',
    'Chương trình hành động này phổ biến đến chi bộ để quán triệt./.',
  ]) {
    it(`“${text}” closes`, () => expect(isClosing(text)).toBe(true))
  }
  it('knows the paragraph on difficulties, which most plans end with, as no task', () => {
    const text =
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo UBND tỉnh./.'
    expect(isClosing(text)).toBe(true)
  })

  for (const text of [
    'Sở Y tế chủ trì, phối hợp với các đơn vị liên quan.',
    'Yêu cầu kỹ thuật của phần mềm',
    'Yêu cầu các sở, ngành lập kế hoạch chi tiết, gửi Sở Nội vụ trước ngày 28/02/2026.',
    'Yêu cầu Thủ trưởng các đơn vị báo cáo kết quả hằng quý.',
    'Sở Y tế chịu trách nhiệm tổ chức thực hiện Kế hoạch này.',
    'Các sở, ngành nghiêm túc thực hiện.',
    'Kế hoạch này được rà soát, bổ sung hằng năm.',
    'Trên địa bàn tỉnh có 12 bệnh viện.',
    '',
  ]) {
    it(`“${text}” does not`, () => expect(isClosing(text)).toBe(false))
  }
})

describe('groupLabel', () => {
  for (const [section, label] of [
    [['III', '3', '3.2', 'a'], 'III.3.2.a'],
    [['III', '3'], 'III.3'],
    [['I'], 'I'],
    [['1', '1.1', '1.1.1'], '1.1.1'],
    [['1', '10', '10.1'], '1.10.1'],
    [['II', '-', '+'], 'II'],
    [['-'], null],
    [[], null],
  ] as const) {
    it(`${section.join(' › ') || 'nothing'} → ${label}`, () => expect(groupLabel(section)).toBe(label))
  }

  it('keeps the innermost label', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('I', '1', '1.1', 'a', '-')), (section) => {
        const label = groupLabel(section)
        const last = section.filter((one) => one !== '-').at(-1)
        expect(label === null).toBe(last === undefined)
        if (last !== undefined) expect(label!.endsWith(last)).toBe(true)
      }),
    )
  })
})
