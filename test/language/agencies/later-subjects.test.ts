import { expect, it } from 'vitest'
import { laterSubjects } from '../../../pipeline/language/agencies/index.js'

/** The clauses that a text is cut into. */
function parts(text: string): string[] {
  const starts = [0, ...laterSubjects(text)]
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim())
}

it.each<[string, string[]]>([
  [
    'Sở Tư pháp thẩm định dự thảo; Sở Tài chính bố trí kinh phí; Công an tỉnh bảo đảm an toàn.',
    ['Sở Tư pháp thẩm định dự thảo;', 'Sở Tài chính bố trí kinh phí;', 'Công an tỉnh bảo đảm an toàn.'],
  ],
  [
    'Rà soát hồ sơ; báo cáo trước ngày 15; UBND các xã, phường niêm yết kết quả.',
    ['Rà soát hồ sơ; báo cáo trước ngày 15;', 'UBND các xã, phường niêm yết kết quả.'],
  ],
  [
    'Sở Tài chính, căn cứ khả năng ngân sách, bố trí kinh phí; UBND các xã tự cân đối kinh phí cấp mình.',
    [
      'Sở Tài chính, căn cứ khả năng ngân sách, bố trí kinh phí;',
      'UBND các xã tự cân đối kinh phí cấp mình.',
    ],
  ],
  [
    'Đề nghị Tỉnh đoàn định hướng; Hội Nông dân tỉnh và các tổ chức thành viên vận động Nhân dân.',
    ['Đề nghị Tỉnh đoàn định hướng;', 'Hội Nông dân tỉnh và các tổ chức thành viên vận động Nhân dân.'],
  ],
  [
    'Trạm Y tế xã giám sát; các trường học tổ chức vệ sinh lớp.',
    ['Trạm Y tế xã giám sát;', 'các trường học tổ chức vệ sinh lớp.'],
  ],
  [
    'Sở Y tế tham mưu kiện toàn Ban Chỉ đạo cấp tỉnh; UBND các xã, phường kiện toàn Ban Chỉ đạo cấp xã.',
    ['Sở Y tế tham mưu kiện toàn Ban Chỉ đạo cấp tỉnh;', 'UBND các xã, phường kiện toàn Ban Chỉ đạo cấp xã.'],
  ],
  [
    'Sở Y tế kiểm tra việc dùng vốn; Thanh tra tỉnh giám sát; Sở Tài chính bố trí đủ kinh phí.',
    ['Sở Y tế kiểm tra việc dùng vốn;', 'Thanh tra tỉnh giám sát;', 'Sở Tài chính bố trí đủ kinh phí.'],
  ],
  ['Sở Y tế lập quy trình; thanh tra việc thu phí.', ['Sở Y tế lập quy trình; thanh tra việc thu phí.']],
  ['Sở Y tế lập kế hoạch. Giao Sở Nội vụ kiểm tra.', ['Sở Y tế lập kế hoạch.', 'Giao Sở Nội vụ kiểm tra.']],
  [
    'Công an xã hỗ trợ lực lượng; Ban nhân dân các ấp thông báo đến hộ dân.',
    ['Công an xã hỗ trợ lực lượng;', 'Ban nhân dân các ấp thông báo đến hộ dân.'],
  ],
  [
    'Sở Y tế rà soát; Hội Nông dân xã cấy 5 ha lúa hữu cơ.',
    ['Sở Y tế rà soát;', 'Hội Nông dân xã cấy 5 ha lúa hữu cơ.'],
  ],
  [
    'Các đơn vị gửi báo cáo về Sở Nội vụ; Sở Nội vụ tổng hợp trước ngày 20/6.',
    ['Các đơn vị gửi báo cáo về Sở Nội vụ;', 'Sở Nội vụ tổng hợp trước ngày 20/6.'],
  ],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

it.each([
  'Sở Y tế rà soát; tổng hợp, báo cáo UBND tỉnh; đề xuất giải pháp.',
  'Sở Y tế chủ trì rà soát; Sở Nội vụ, Công an tỉnh phối hợp thực hiện.',
  'Sở Y tế chủ trì, phối hợp với Sở Nội vụ; UBND các xã, phường tổ chức tập huấn.',
  'Các sở: Y tế, Công Thương; UBND các xã, phường chủ động kiểm tra.',
  'Chủ trì, phối hợp với các Sở: Y tế, Công Thương; UBND các xã, phường tổ chức tập huấn.',
  'Tổng hợp kết quả; các sở, ngành trước ngày 15 hằng tháng.',
  'Gửi báo cáo về Sở Y tế; Sở Nội vụ trước ngày 15 hằng tháng.',
  'Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Nội vụ; các sở, ngành thực hiện theo phân công.',
  'Hướng dẫn các xã lập danh sách; các doanh nghiệp tham gia chuỗi liên kết.',
  'Hỗ trợ 03 mô hình; các hộ được vay vốn ưu đãi.',
  'Các sở, ngành rà soát. Các xã tập trung vào nông nghiệp.',
  'Xây dựng hệ thống; các nền tảng số dùng chung.',
])('is one task: %s', (text) => {
  expect(parts(text)).toEqual([text])
})
