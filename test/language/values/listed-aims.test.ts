/** Aims in lists: what stands before a colon, what each of several amounts is of, and what a sum, a change or a limit is beside another. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // what an amount comes with
  ['Mở 4 lớp với tổng số 120 học viên.', ['Số lớp được mở', '4 lớp'], ['Tổng số học viên', '120 học viên']],
  [
    'Cho vay vốn ưu đãi 500 lượt hộ với dư nợ 12 tỷ đồng.',
    ['Số lượt hộ được cho vay vốn ưu đãi', '500 lượt hộ'],
    ['Dư nợ', '12 tỷ đồng'],
  ],
  ['Thực hiện 50 lượt kiểm tra.', ['Kiểm tra', '50 lượt']],
  ['Đón 2,5 triệu lượt khách.', ['Lượt khách được đón', '2.5 triệu lượt']],
  // what is counted is named before the colon, and its noun alone behind the number
  ['Bệnh viện đạt chuẩn xanh: 5 bệnh viện.', ['Bệnh viện đạt chuẩn xanh', '5 bệnh viện']],
  [
    'Xã đạt chuẩn nông thôn mới: 15 xã; xã nâng cao: 5 xã.',
    ['Xã đạt chuẩn nông thôn mới', '15 xã'],
    ['Xã nâng cao', '5 xã'],
  ],
  [
    'Mật độ thuê bao di động: 95 thuê bao/100 dân; băng rộng cố định: 28 thuê bao/100 dân.',
    ['Mật độ thuê bao di động', '95 thuê bao/100 dân'],
    ['Băng rộng cố định', '28 thuê bao/100 dân'],
  ],
  ['Bác sĩ: 12 bác sĩ/vạn dân.', ['Bác sĩ trên vạn dân', '12 bác sĩ/vạn dân']],
  [
    'Tỷ lệ nữ tham gia cấp ủy: cấp tỉnh từ 15% trở lên; cấp xã từ 25% trở lên.',
    ['Tỷ lệ nữ tham gia cấp ủy cấp tỉnh', '≥15 %'],
    ['Tỷ lệ nữ tham gia cấp ủy cấp xã', '≥25 %'],
  ],
  // a limit beside its like
  [
    'Thời gian có mặt tại hiện trường: khu vực đô thị không quá 15 phút, khu vực nông thôn không quá 30 phút.',
    ['Thời gian có mặt tại hiện trường khu vực đô thị', '≤15 phút'],
    ['Thời gian có mặt tại hiện trường khu vực nông thôn', '≤30 phút'],
  ],
  // by how many it changes, the sum of all years, and what falls with the others
  [
    'Trường đạt chuẩn quốc gia: 25 trường, tăng 2 trường.',
    ['Trường đạt chuẩn quốc gia', '25 trường', '2 trường growth'],
  ],
  [
    'Mỗi năm phấn đấu có thêm từ 2 - 3 xã đạt chuẩn, lũy kế đến năm 2030 có 25 xã.',
    ['Xã đạt chuẩn', '2..3 xã/năm'],
    ['Xã đạt chuẩn (lũy kế)', 'by 2030: 25 xã'],
  ],
  [
    'Giảm 10% số vụ cháy, 15% số người chết, 20% thiệt hại về tài sản do cháy gây ra so với năm 2025.',
    ['Vụ cháy', '-10 % growth'],
    ['Người chết', '-15 % growth'],
    ['Thiệt hại về tài sản do cháy gây ra', '-20 % growth of 2025'],
  ],
  [
    'Giảm 10% số vụ cháy, 90% cơ sở có phương án chữa cháy.',
    ['Vụ cháy', '-10 % growth'],
    ['Cơ sở có phương án chữa cháy', '90 %'],
  ],
  ['Hợp tác xã thành lập mới: 25 HTX.', ['Hợp tác xã thành lập mới', '25 HTX']],
  // what they have come to, or what is done to them, said of the next, too
  [
    'Số sản phẩm đạt 5 sao: 02 sản phẩm; đạt 4 sao: 25 sản phẩm.',
    ['Sản phẩm đạt 5 sao', '2 sản phẩm'],
    ['Sản phẩm đạt 4 sao', '25 sản phẩm'],
  ],
  [
    'Quản lý, điều trị 85% người bệnh tăng huyết áp; 80% người bệnh đái tháo đường.',
    ['Người bệnh tăng huyết áp được quản lý, điều trị', '85 %'],
    ['Người bệnh đái tháo đường được quản lý, điều trị', '80 %'],
  ],
  [
    'Tối thiểu 30% cán bộ lãnh đạo cấp tỉnh và 25% cán bộ lãnh đạo cấp xã là nữ.',
    ['Cán bộ lãnh đạo cấp tỉnh là nữ', '≥30 %'],
    ['Cán bộ lãnh đạo cấp xã là nữ', '25 %'],
  ],
  // from which level, and the whole of a year
  ['Thời gian cấp phép rút ngắn từ 20 ngày xuống còn 15 ngày.', ['Thời gian cấp phép', '15 ngày']],
  [
    'Giảm 20% thời gian giải quyết thủ tục đất đai, từ 30 ngày xuống 24 ngày.',
    ['Thời gian giải quyết thủ tục đất đai', '-20 % growth'],
  ],
  [
    'Đến hết quý II/2026 giải ngân đạt 50%, hết năm đạt 100% kế hoạch.',
    ['Giải ngân', 'by 2026: 100 %'],
    ['Giải ngân hết quý II', 'by 2026: 50 %'],
  ],
  [
    'Tỷ lệ văn bản điện tử: cấp tỉnh 100%, cấp xã 95%; hồ sơ điện tử: cấp tỉnh 95%, cấp xã 85%.',
    ['Tỷ lệ văn bản điện tử cấp tỉnh', '100 %'],
    ['Tỷ lệ văn bản điện tử cấp xã', '95 %'],
    ['Hồ sơ điện tử cấp tỉnh', '95 %'],
    ['Hồ sơ điện tử cấp xã', '85 %'],
  ],
  [
    '100% hộ kinh doanh ký cam kết, trên 90% hộ được kiểm tra.',
    ['Hộ kinh doanh ký cam kết', '100 %'],
    ['Hộ được kiểm tra', '>90 %'],
  ],
  [
    'Tối thiểu 50% doanh nghiệp nhỏ (1.200 doanh nghiệp) sử dụng nền tảng số.',
    ['Doanh nghiệp nhỏ sử dụng nền tảng số', '≥50 %'],
  ],
  [
    'Trên 60% trường học thực hiện phân loại rác, năm 2027 đạt 80%, năm 2028 đạt 100%.',
    ['Trường học thực hiện phân loại rác', '>60 %', 'by 2027: 80 %', 'by 2028: 100 %'],
  ],
  // how often is said of a share that stands behind it, and to whom something is done
  [
    'Tỷ lệ trẻ mầm non được học 2 buổi/ngày đạt 100%; tỷ lệ học sinh học 2 buổi/ngày: 98%.',
    ['Tỷ lệ trẻ mầm non được học 2 buổi/ngày', '100 %'],
    ['Tỷ lệ học sinh học 2 buổi/ngày', '98 %'],
  ],
  [
    'Đào tạo, bồi dưỡng cho ít nhất 500 lượt cán bộ cấp xã mỗi năm.',
    ['Lượt cán bộ cấp xã được đào tạo, bồi dưỡng', '≥500 lượt người/năm'],
  ],
  // an amount of another year before the thing
  [
    'Năm 2026 trồng 1.200 ha, năm 2027 trồng 1.300 ha rừng sản xuất.',
    ['Rừng sản xuất', 'by 2026: 1200 ha', 'by 2027: 1300 ha'],
  ],
  [
    '100% phường và 50% xã có công viên cây xanh.',
    ['Phường có công viên cây xanh', '100 %'],
    ['Xã có công viên cây xanh', '50 %'],
  ],
  [
    'Tỷ lệ đất dành cho giao thông đạt 18%, vận tải hành khách công cộng đáp ứng 10 - 12% nhu cầu.',
    ['Tỷ lệ đất dành cho giao thông', '18 %'],
    ['Vận tải hành khách công cộng đáp ứng', '10..12 %'],
  ],
  ['Hoàn thành sắp xếp 100% thôn, tổ dân phố.', ['Thôn, tổ dân phố được sắp xếp', '100 %']],
  // until when
  [
    'Đến hết năm học 2026 - 2027, 100% trường sử dụng học bạ số.',
    ['Trường sử dụng học bạ số', '2026-2027: 100 %'],
  ],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
