/** What is said once and holds for more than one amount: of the next thing, of the parts, of all that a deed is done to. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // what is said of the first kind is said of the second
  [
    '100% khu công nghiệp có hệ thống xử lý nước thải tập trung; cụm công nghiệp đạt 80%.',
    ['Khu công nghiệp có hệ thống xử lý nước thải tập trung', '100 %'],
    ['Cụm công nghiệp có hệ thống xử lý nước thải tập trung', '80 %'],
  ],
  [
    '95% cơ quan cấp tỉnh sử dụng chữ ký số, cơ quan cấp xã đạt 85%.',
    ['Cơ quan cấp tỉnh sử dụng chữ ký số', '95 %'],
    ['Cơ quan cấp xã sử dụng chữ ký số', '85 %'],
  ],
  // other things, and things that name themselves
  [
    '100% xã có nhà văn hóa; xã nông thôn mới đạt 80%.',
    ['Xã có nhà văn hóa', '100 %'],
    ['Xã nông thôn mới', '80 %'],
  ],
  [
    '90% trạm y tế có bác sĩ; tỷ lệ tiêm chủng đạt 95%.',
    ['Trạm y tế có bác sĩ', '90 %'],
    ['Tỷ lệ tiêm chủng', '95 %'],
  ],
  // the deed of a share of some is done to the others of their kind
  [
    'Huy động trẻ nhà trẻ ra lớp đạt 25%, trẻ mẫu giáo đạt 92%.',
    ['Huy động trẻ nhà trẻ ra lớp', '25 %'],
    ['Huy động trẻ mẫu giáo', '92 %'],
  ],
  [
    'Thu gom, xử lý 98% chất thải rắn đô thị, 80% chất thải rắn nông thôn.',
    ['Chất thải rắn đô thị được thu gom, xử lý', '98 %'],
    ['Chất thải rắn nông thôn được thu gom, xử lý', '80 %'],
  ],
  // what is counted says nothing: the parts are of what the whole is
  [
    'Tuyển sinh, đào tạo nghề cho 39.500 người, trong đó: cao đẳng 3.200 người, trung cấp 6.300 người.',
    ['Tuyển sinh, đào tạo nghề', '39500 người'],
    ['Tuyển sinh, đào tạo nghề cao đẳng', '3200 người'],
    ['Tuyển sinh, đào tạo nghề trung cấp', '6300 người'],
  ],
  // a deed and so many people say nothing without the topic
  [
    'Bảo hiểm xã hội tự nguyện: phát triển mới 120 người.',
    ['Người được phát triển mới bảo hiểm xã hội tự nguyện', '120 người'],
  ],
  // a rate of its own behind a share
  [
    '85% trạm y tế xã có bác sĩ và 15 giường bệnh trên một vạn dân.',
    ['Trạm y tế xã có bác sĩ', '85 %'],
    ['Giường bệnh trên vạn dân', '15 giường bệnh/vạn dân'],
  ],
  // the kind that the first of several counts names
  [
    'Có ít nhất 02 sản phẩm OCOP 5 sao, 50 sản phẩm 4 sao và 120 sản phẩm 3 sao.',
    ['Sản phẩm OCOP 5 sao', '≥2 sản phẩm'],
    ['Sản phẩm OCOP 4 sao', '50 sản phẩm'],
    ['Sản phẩm OCOP 3 sao', '120 sản phẩm'],
  ],
  [
    'Thành lập ít nhất 03 doanh nghiệp khoa học và công nghệ, 05 tổ chức trung gian; hỗ trợ 20 dự án khởi nghiệp.',
    ['Doanh nghiệp khoa học và công nghệ được thành lập', '≥3 doanh nghiệp'],
    ['Tổ chức trung gian được thành lập', '5 tổ chức'],
    ['Dự án khởi nghiệp được hỗ trợ', '20 dự án'],
  ],
  // for whom a course is held
  [
    'Mỗi năm tổ chức ít nhất 12 lớp tập huấn cho khoảng 600 lượt cán bộ.',
    ['Lớp tập huấn', '≥12 lớp/năm'],
    ['Cán bộ được tập huấn', '~600 lượt người/năm'],
  ],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
