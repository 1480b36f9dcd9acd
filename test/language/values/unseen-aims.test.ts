/** Ways of writing aims that plans of fields not seen before use: whom, when and how little is said once, and what hangs on a share. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // of whom the first clause tells what they have
  [
    'Tỷ lệ người dân có tài khoản ngân hàng: 90%; có chữ ký số cá nhân: 40%; có sổ sức khỏe điện tử: 75%.',
    ['Tỷ lệ người dân có tài khoản ngân hàng', '90 %'],
    ['Tỷ lệ người dân có chữ ký số cá nhân', '40 %'],
    ['Tỷ lệ người dân có sổ sức khỏe điện tử', '75 %'],
  ],
  ['100% xã có nhà văn hóa; có 80% thôn văn hóa.', ['Xã có nhà văn hóa', '100 %'], ['Thôn văn hóa', '80 %']],
  // in each of whom all of it is counted
  [
    'Mỗi xã có ít nhất 01 trường mầm non, 01 trường tiểu học và 01 trạm y tế.',
    ['Trường mầm non mỗi xã', '≥1 trường'],
    ['Trường tiểu học mỗi xã', '≥1 trường'],
    ['Trạm y tế mỗi xã', '≥1 trạm y tế'],
  ],
  [
    'Mỗi sở, ngành có ít nhất 02 sáng kiến được áp dụng.',
    ['Sáng kiến được áp dụng mỗi sở, ngành', '≥2 sáng kiến'],
  ],
  // a lower bound for all years of one thing
  [
    'Tỷ lệ nữ chủ doanh nghiệp đạt ít nhất 27% vào năm 2027 và 30% vào năm 2030.',
    ['Tỷ lệ nữ chủ doanh nghiệp', 'by 2027: ≥27 %', 'by 2030: ≥30 %'],
  ],
  [
    'Tỷ lệ hồ sơ được số hóa đạt tối thiểu 80% vào năm 2026, 100% vào năm 2028.',
    ['Tỷ lệ hồ sơ được số hóa', 'by 2026: ≥80 %', 'by 2028: 100 %'],
  ],
  // of what the first share is, and when the next one holds
  [
    'Tiêm phòng cho đàn chó, mèo đạt trên 70% tổng đàn năm 2026 và trên 80% từ năm 2028 đến năm 2030.',
    ['Tiêm phòng cho đàn chó, mèo', 'by 2026: >70 %', '2028-2030: >80 %'],
  ],
  [
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 95% năm 2026; các năm tiếp theo tăng bình quân 0,5%/năm, đến năm 2030 đạt 97%.',
    ['Tỷ lệ bao phủ bảo hiểm y tế', 'by 2026: 95 %', '0.5 %/năm growth', 'by 2030: 97 %'],
  ],
  [
    'Bình quân mỗi năm tạo việc làm cho 2.500 lao động trở lên, riêng năm 2026 là 2.400 lao động.',
    ['Lao động được tạo việc làm', '≥2500 lao động/năm', '2026-2026: 2400 lao động/năm'],
  ],
  [
    'Hoàn thành 1.200 căn nhà ở xã hội, bình quân mỗi năm hoàn thành từ 200 căn trở lên.',
    ['Căn nhà ở xã hội được hoàn thành', '1200 căn', '≥200 căn/năm'],
  ],
  ['Có từ 60 giải học sinh giỏi trở lên mỗi năm.', ['Giải học sinh giỏi', '≥60 giải/năm']],
  ['Hằng tháng, tỷ lệ họp trực tuyến đạt 30%.', ['Tỷ lệ họp trực tuyến', '30 %']],
  [
    'Phấn đấu 100% chi bộ tổ chức quán triệt Nghị quyết trong quý IV năm 2026.',
    ['Chi bộ tổ chức quán triệt Nghị quyết', 'by 2026: 100 %'],
  ],
  // words that are no joint, and deeds
  [
    'Tỷ lệ nhà ở kiên cố toàn tỉnh đạt 90%; trong đó tại khu vực đô thị đạt 95%, tại khu vực nông thôn đạt 86%.',
    ['Tỷ lệ nhà ở kiên cố toàn tỉnh', '90 %'],
    ['Tỷ lệ nhà ở kiên cố tại khu vực đô thị', '95 %'],
    ['Tỷ lệ nhà ở kiên cố tại khu vực nông thôn', '86 %'],
  ],
  [
    'Hiệu quả sử dụng nước tưới nâng từ 65% lên 75% vào năm 2030.',
    ['Hiệu quả sử dụng nước tưới', 'by 2030: 75 %'],
  ],
  ['Bảo vệ nghiêm ngặt 2.150 ha rừng đặc dụng.', ['Rừng đặc dụng được bảo vệ nghiêm ngặt', '2150 ha']],
  [
    '100% chợ, 90% hộ kinh doanh tại tuyến phố chính chấp nhận thanh toán bằng mã QR.',
    ['Chợ chấp nhận thanh toán bằng mã QR', '100 %'],
    ['Hộ kinh doanh tại tuyến phố chính chấp nhận thanh toán bằng mã QR', '90 %'],
  ],
  [
    'Tỷ lệ điều tra, khám phá các loại án đạt trên 85%, án rất nghiêm trọng, đặc biệt nghiêm trọng đạt trên 95%.',
    ['Tỷ lệ điều tra, khám phá các loại án', '>85 %'],
    ['Tỷ lệ điều tra, khám phá các loại án rất nghiêm trọng, đặc biệt nghiêm trọng', '>95 %'],
  ],
  // in how many places it is done, and among whom a place is
  ['Tổ chức 04 đợt tuyên truyền tại 40 xã trọng điểm.', ['Đợt tuyên truyền tại 40 xã trọng điểm', '4 đợt']],
  ['Nằm trong nhóm 05 phường dẫn đầu thành phố về chuyển đổi số.', ['Chuyển đổi số', '≤5 thứ bậc rank']],
  // a deed before a colon, that shares tell how far it reaches
  [
    'Tiêm phòng lở mồm long móng: đàn lợn đạt 80%; đàn trâu, bò đạt 85%.',
    ['Tiêm phòng lở mồm long móng đàn lợn', '80 %'],
    ['Tiêm phòng lở mồm long móng đàn trâu, bò', '85 %'],
  ],
  // parts that add up to what a deed is done to
  [
    'Trồng mới 500 ha rừng, gồm: rừng phòng hộ 120 ha; rừng sản xuất 380 ha.',
    ['Rừng được trồng mới', '500 ha'],
    ['Rừng phòng hộ được trồng mới', '120 ha'],
    ['Rừng sản xuất được trồng mới', '380 ha'],
  ],
  [
    'Trồng mới 500 ha rừng, gồm: rừng phòng hộ 120 ha; rừng sản xuất 300 ha.',
    ['Rừng được trồng mới', '500 ha'],
    ['Rừng phòng hộ', '120 ha'],
    ['Rừng sản xuất', '300 ha'],
  ],
  // parts: the year of their whole, and one more beside them
  [
    'Sản lượng thịt đến năm 2027 đạt 5,5 triệu tấn, trong đó thịt lợn 63%, thịt gia cầm 26%.',
    ['Sản lượng thịt', 'by 2027: 5.5 triệu tấn'],
    ['Sản lượng thịt lợn', 'by 2027: 63 %'],
    ['Sản lượng thịt gia cầm', 'by 2027: 26 %'],
  ],
  [
    'Tỷ lệ huy động trẻ nhà trẻ ra lớp đạt 38%, mẫu giáo đạt 97%, riêng trẻ 5 tuổi đạt 99,9%.',
    ['Tỷ lệ huy động trẻ nhà trẻ ra lớp', '38 %'],
    ['Tỷ lệ huy động trẻ mẫu giáo ra lớp', '97 %'],
    ['Tỷ lệ huy động trẻ 5 tuổi', '99.9 %'],
  ],
  [
    'Diện tích nhà ở bình quân toàn tỉnh đạt 30 m2 sàn/người, trong đó đô thị đạt 32 m2 sàn/người.',
    ['Diện tích nhà ở bình quân toàn tỉnh', '30 m2/người'],
    ['Diện tích nhà ở bình quân đô thị', '32 m2/người'],
  ],
  // how sure it is to be, and in what it is counted
  [
    'Bảo đảm tưới cho 80% diện tích đất lúa với tần suất bảo đảm 85%.',
    ['Tưới cho diện tích đất lúa', '80 %'],
  ],
  [
    'Giảm tai nạn giao thông từ 5% - 10% trên cả ba tiêu chí về số vụ, số người chết và số người bị thương.',
    ['Tai nạn giao thông', '-10..-5 % growth'],
  ],
  // a share, in the bracket behind the count that it is
  ['Tỷ lệ thôn văn hóa: 13/14 thôn (92,8%).', ['Tỷ lệ thôn văn hóa', '92.8 %']],
  ['Số thôn văn hóa: 13/14 thôn (92,8%).', ['Thôn văn hóa', '13 thôn']],
  // a place besides a level, and what holds for the part in a bracket
  [
    'Chỉ số hài lòng đạt từ 85% trở lên và nằm trong nhóm 10 tỉnh, thành phố dẫn đầu cả nước.',
    ['Chỉ số hài lòng', '≥85 %', '≤10 thứ bậc rank'],
  ],
  [
    'Tỷ lệ trạm y tế có bác sĩ từ 85% trở lên (vùng khó khăn 75%).',
    ['Tỷ lệ trạm y tế có bác sĩ', '≥85 %'],
    ['Tỷ lệ trạm y tế có bác sĩ (vùng khó khăn)', '≥75 %'],
  ],
  [
    'Tỷ lệ trẻ được tiêm chủng đạt trên 95% (vùng khó khăn đạt 90%).',
    ['Tỷ lệ trẻ được tiêm chủng', '>95 %'],
    ['Tỷ lệ trẻ được tiêm chủng (vùng khó khăn)', '90 %'],
  ],
  // parts that stand behind their share or say what becomes of the whole
  [
    'Trên 80% hồ sơ công việc cấp tỉnh, 60% cấp xã được xử lý trên môi trường mạng.',
    ['Hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng', '>80 %'],
    ['Hồ sơ công việc cấp xã được xử lý trên môi trường mạng', '60 %'],
  ],
  [
    'Tỷ lệ giải quyết thủ tục hành chính đúng hạn đạt 98%, trước hạn trên 60%.',
    ['Tỷ lệ giải quyết thủ tục hành chính đúng hạn', '98 %'],
    ['Tỷ lệ giải quyết thủ tục hành chính trước hạn', '>60 %'],
  ],
  [
    'Giải quyết 100% tin báo tội phạm, trong đó trên 90% được giải quyết đúng hạn.',
    ['Tin báo tội phạm được giải quyết', '100 %'],
    ['Tin báo tội phạm được giải quyết đúng hạn', '>90 %'],
  ],
  [
    'Tỷ lệ người tham gia tập luyện thường xuyên đạt 40%; gia đình thể thao đạt 30%.',
    ['Tỷ lệ người tham gia tập luyện thường xuyên', '40 %'],
    ['Gia đình thể thao', '30 %'],
  ],
  // what is grown each year anew, and no amount by the year
  [
    'Diện tích cây hằng năm 50.000 ha, cây lâu năm 20.000 ha.',
    ['Diện tích cây hằng năm', '50000 ha'],
    ['Diện tích cây lâu năm', '20000 ha'],
  ],
  ['Sản lượng cây công nghiệp hàng năm đạt 5.000 tấn.', ['Sản lượng cây công nghiệp hàng năm', '5000 tấn']],
  ['Gieo trồng 12.000 ha cây hằng năm.', ['Cây hằng năm được gieo trồng', '12000 ha']],
  ['Trồng 12.000 ha rừng hằng năm.', ['Rừng được trồng', '12000 ha/năm']],
  [
    'Hoàn thành ít nhất 120 km đường thôn, 15 cầu dân sinh.',
    ['Đường thôn được hoàn thành', '≥120 km'],
    ['Cầu dân sinh được hoàn thành', '≥15 cầu'],
  ],
  // what a share is of is no part of what is to be kept below it
  ['Nợ đọng thuế không vượt quá 8% tổng số thu ngân sách.', ['Nợ đọng thuế', '≤8 %']],
  ['Tiết kiệm thêm tối thiểu 10% chi thường xuyên.', ['Tiết kiệm chi thường xuyên', '≥10 %']],
  [
    'Tỷ lệ người trong độ tuổi từ 15 - 60 biết chữ đạt 99,2%.',
    ['Tỷ lệ người trong độ tuổi từ 15 - 60 biết chữ', '99.2 %'],
  ],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
