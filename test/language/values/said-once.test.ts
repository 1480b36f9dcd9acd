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
    ['Sản phẩm OCOP 4 sao', '≥50 sản phẩm'],
    ['Sản phẩm OCOP 3 sao', '≥120 sản phẩm'],
  ],
  [
    'Thành lập ít nhất 03 doanh nghiệp khoa học và công nghệ, 05 tổ chức trung gian; hỗ trợ 20 dự án khởi nghiệp.',
    ['Doanh nghiệp khoa học và công nghệ được thành lập', '≥3 doanh nghiệp'],
    ['Tổ chức trung gian được thành lập', '≥5 tổ chức'],
    ['Dự án khởi nghiệp được hỗ trợ', '20 dự án'],
  ],
  // what is grown, once for how much of it and how well
  [
    'Diện tích lúa cả năm đạt 50.000 ha, năng suất 58 tạ/ha, sản lượng 290.000 tấn.',
    ['Diện tích lúa cả năm', '50000 ha'],
    ['Năng suất lúa cả năm', '58 tạ/ha'],
    ['Sản lượng lúa cả năm', '290000 tấn'],
  ],
  [
    'Năng suất ngô bình quân đạt 45 tạ/ha. Sản lượng đạt 54.000 tấn.',
    ['Năng suất ngô bình quân', '45 tạ/ha'],
    ['Sản lượng', '54000 tấn'],
  ],
  [
    'Giá trị tăng thêm của khu vực FDI tăng 3,4%, giá trị sản xuất tăng 4,9%.',
    ['Giá trị tăng thêm của khu vực FDI', '3.4 % growth'],
    ['Giá trị sản xuất của khu vực FDI', '4.9 % growth'],
  ],
  // what all of them come to
  [
    'Có thêm 02 huyện đạt chuẩn nông thôn mới, nâng tổng số lên 07 huyện.',
    ['Huyện đạt chuẩn nông thôn mới', '2 huyện'],
    ['Tổng số huyện đạt chuẩn nông thôn mới', '7 huyện'],
  ],
  [
    'Trồng mới 500 ha cao su, nâng tổng diện tích lên 12.000 ha.',
    ['Cao su được trồng mới', '500 ha'],
    ['Tổng diện tích cao su', '12000 ha'],
  ],
  // the deed of the clause before, done to things of one kind
  [
    'Cứng hóa 85% đường trục thôn; 70% đường ngõ xóm.',
    ['Đường trục thôn được cứng hóa', '85 %'],
    ['Đường ngõ xóm được cứng hóa', '70 %'],
  ],
  [
    'Cứng hóa 85% đường trục thôn; 99% hộ dùng điện lưới.',
    ['Đường trục thôn được cứng hóa', '85 %'],
    ['Hộ dùng điện lưới', '99 %'],
  ],
  // the other part of a division
  [
    'Tỷ lệ hài lòng của người bệnh nội trú trên 90%, ngoại trú trên 85%.',
    ['Tỷ lệ hài lòng của người bệnh nội trú', '>90 %'],
    ['Tỷ lệ hài lòng của người bệnh ngoại trú', '>85 %'],
  ],
  // by how much a part is to fall or rise, as the whole is
  [
    'Giảm mức tiêu hao năng lượng bình quân cho ngành thép từ 3 đến 10%, ngành xi măng 7,5%.',
    ['Mức tiêu hao năng lượng bình quân cho ngành thép', '-10..-3 % growth'],
    ['Mức tiêu hao năng lượng bình quân cho ngành xi măng', '-7.5 % growth'],
  ],
  [
    'Tổng sản phẩm tăng 8%, khu vực công nghiệp 10%, khu vực dịch vụ 7%.',
    ['Tổng sản phẩm', '8 % growth'],
    ['Khu vực công nghiệp', '10 % growth'],
    ['Khu vực dịch vụ', '7 % growth'],
  ],
  [
    'Tổng sản phẩm tăng 8%, khu vực dịch vụ chiếm 40%.',
    ['Tổng sản phẩm', '8 % growth'],
    ['Khu vực dịch vụ', '40 %'],
  ],
  [
    'Tổng kinh phí: 45 tỷ đồng, trong đó ngân sách tỉnh 30 tỷ đồng, nguồn xã hội hóa 15 tỷ đồng.',
    ['Tổng kinh phí', '45 tỷ đồng'],
    ['Tổng kinh phí ngân sách tỉnh', '30 tỷ đồng'],
    ['Tổng kinh phí nguồn xã hội hóa', '15 tỷ đồng'],
  ],
  // what is said of one place, of another
  [
    'Thu gom, xử lý đạt 95% chất thải rắn sinh hoạt ở đô thị; 85% ở nông thôn.',
    ['Chất thải rắn sinh hoạt ở đô thị được thu gom, xử lý', '95 %'],
    ['Chất thải rắn sinh hoạt ở nông thôn được thu gom, xử lý', '85 %'],
  ],
  [
    'Tỷ lệ khám phá án đạt trên 85%, án rất nghiêm trọng, đặc biệt nghiêm trọng đạt trên 95%.',
    ['Tỷ lệ khám phá án', '>85 %'],
    ['Tỷ lệ khám phá án rất nghiêm trọng, đặc biệt nghiêm trọng', '>95 %'],
  ],
  // a share of each year, and then of what
  [
    'Phấn đấu đạt 95% (năm 2026), 97% (năm 2028), 100% (năm 2030) người dân có thẻ bảo hiểm y tế.',
    ['Người dân có thẻ bảo hiểm y tế', 'by 2026: 95 %', 'by 2028: 97 %', 'by 2030: 100 %'],
  ],
  // the deed of the next amount, and one of several words
  [
    'Giảm 10% chi phí tuân thủ thủ tục hành chính, cắt giảm 30% điều kiện kinh doanh.',
    ['Chi phí tuân thủ thủ tục hành chính', '-10 % growth'],
    ['Điều kiện kinh doanh', '-30 % growth'],
  ],
  // what a procedure takes falls, whatever is done before the comma
  [
    'Rà soát, đơn giản hóa thủ tục hành chính, cắt giảm 30% thời gian giải quyết.',
    ['Thời gian giải quyết', '-30 % growth'],
  ],
  ['Đơn giản hóa thủ tục, giảm 50% thành phần hồ sơ.', ['Thành phần hồ sơ', '-50 % growth']],
  [
    'Đưa vào vận hành 03 cụm công nghiệp; đưa tỷ lệ hộ nghèo xuống dưới 3%.',
    ['Cụm công nghiệp được đưa vào vận hành', '3 cụm công nghiệp'],
    ['Tỷ lệ hộ nghèo', '<3 %'],
  ],
  ['Ngày lưu trú bình quân của khách đạt 2,3 ngày.', ['Ngày lưu trú bình quân của khách', '2.3 ngày']],
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
