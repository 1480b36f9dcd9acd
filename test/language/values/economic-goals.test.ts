/** Goals as plans on economic matters word them: shares of shares, means of a year, deeds in pairs, lists under one measure. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // by how many points or percent a share falls each year
  ['Giảm tỷ lệ hộ nghèo bình quân 0,3 điểm %/năm.', ['Tỷ lệ hộ nghèo', '-0.3 điểm %/năm growth']],
  ['Phấn đấu giảm tỷ lệ hộ nghèo bình quân hằng năm 1,5%.', ['Tỷ lệ hộ nghèo', '-1.5 %/năm growth']],
  // the multiple alone is of the year
  [
    'Thu ngân sách tăng bình quân 10%/năm, gấp 1,6 lần so với năm 2025.',
    ['Thu ngân sách', '10 %/năm growth', '1.6 lần multiple of 2025'],
  ],
  // a sentence that ends in an abbreviation, and one that has one in it
  [
    'Tổng quỹ tích lũy chiếm 36% GRDP. Tỷ lệ tiết kiệm trong nước đạt 30%.',
    ['Tổng quỹ tích lũy', '36 % GRDP'],
    ['Tỷ lệ tiết kiệm trong nước', '30 %'],
  ],
  ['Số hộ dùng nước máy ở P. Bến Nghé đạt 99%.', ['Số hộ dùng nước máy ở P. Bến Nghé', '99 %']],
  // two deeds done to one thing
  ['Thu hồi, xử lý 12 tấn pin thải.', ['Pin thải được thu hồi, xử lý', '12 tấn']],
  ['Nạo vét, khơi thông 25 km kênh mương.', ['Kênh mương được nạo vét, khơi thông', '25 km']],
  // what is set aside
  [
    'Dành tối thiểu 20% quỹ đất ở tại các dự án đô thị để xây dựng nhà ở xã hội.',
    ['Quỹ đất ở tại các dự án đô thị để xây dựng nhà ở xã hội', '≥20 %'],
  ],
  // which of them are meant
  ['95% ngày trong năm có chỉ số AQI dưới 100.', ['Ngày trong năm có chỉ số AQI dưới 100', '95 %']],
  ['100% xã có điểm xếp hạng trên 85 điểm.', ['Xã có điểm xếp hạng trên 85 điểm', '100 %']],
  // how much of it each year
  ['Trồng 5.000 ha rừng, bình quân mỗi năm 1.000 ha.', ['Rừng được trồng', '5000 ha', '1000 ha/năm']],
  [
    'Đào tạo 1.200 lượt kỹ thuật viên, bình quân mỗi năm 240 lượt.',
    ['Kỹ thuật viên được đào tạo', '1200 lượt người', '240 lượt người/năm'],
  ],
  // the same deed in one year of several
  [
    'Hoàn thành 30.900 căn nhà ở xã hội trong giai đoạn 2026 - 2030; riêng năm 2026 hoàn thành 5.250 căn.',
    ['Số căn nhà ở xã hội được hoàn thành', '2026-2030: 30900 căn', '2026-2026: 5250 căn'],
  ],
  [
    'Trồng mới 10.000 ha rừng giai đoạn 2026 - 2030, trong đó năm 2026 trồng 2.000 ha.',
    ['Rừng được trồng mới', '2026-2030: 10000 ha', 'by 2026: 2000 ha'],
  ],
  // to whom something is done that no list of verbs holds
  [
    'Hướng dẫn đăng ký bảo hộ cho ít nhất 50 sản phẩm OCOP.',
    ['Số sản phẩm OCOP được hướng dẫn đăng ký bảo hộ', '≥50 sản phẩm'],
  ],
  // words within a name that open parts elsewhere
  [
    'Sản lượng cây trồng: cà phê 520 nghìn tấn; sầu riêng 300 nghìn tấn.',
    ['Sản lượng cây trồng cà phê', '520 nghìn tấn'],
    ['Sản lượng cây trồng sầu riêng', '300 nghìn tấn'],
  ],
  ['Diện tích sầu riêng đạt 12.000 ha.', ['Diện tích sầu riêng', '12000 ha']],
  // a change in a bracket behind a part
  [
    'Kim ngạch xuất khẩu: dệt may đạt 5 tỷ USD (tăng 5%); giày dép đạt 3 tỷ USD.',
    ['Kim ngạch xuất khẩu dệt may', '5 tỷ USD', '5 % growth'],
    ['Kim ngạch xuất khẩu giày dép', '3 tỷ USD'],
  ],
  // what else the place is to be
  [
    'Đến năm 2030, Tây Ninh là trung tâm logistics của vùng, thuộc nhóm 10 tỉnh có quy mô kinh tế lớn nhất cả nước.',
    ['Quy mô kinh tế', 'by 2030: ≤10 thứ bậc rank'],
  ],
  // a mean of one is of how much it is
  [
    'Doanh thu bình quân 01 HTX đạt 3,6 tỷ đồng/năm; lãi bình quân 01 HTX đạt 420 triệu đồng/năm.',
    ['Doanh thu bình quân 01 HTX', '3.6 tỷ đồng/năm'],
    ['Lãi bình quân 01 HTX', '420 triệu đồng/năm'],
  ],
  [
    'Giá trị sản xuất bình quân 1 ha đất trồng trọt đạt 150 triệu đồng.',
    ['Giá trị sản xuất bình quân 1 ha đất trồng trọt', '150 triệu đồng'],
  ],
  // what is done to all that is counted
  [
    'Thành lập mới 45 - 50 HTX, 02 liên hiệp HTX, 60 tổ hợp tác.',
    ['Số HTX được thành lập mới', '45..50 HTX'],
    ['Số liên hiệp HTX được thành lập mới', '2 liên hiệp HTX'],
    ['Số tổ hợp tác được thành lập mới', '60 tổ hợp tác'],
  ],
  // a deed that finishes another
  [
    'Hoàn thành đưa vào khai thác 123 km đường bộ cao tốc.',
    ['Đường bộ cao tốc được đưa vào khai thác', '123 km'],
  ],
  // when, which is no part of what is counted
  ['Di dời xong 86 hộ trước mùa mưa bão.', ['Số hộ được di dời xong', '86 hộ']],
  [
    'Giảm 5 - 10% số vụ tai nạn giao thông mỗi năm trên cả 3 tiêu chí.',
    ['Số vụ tai nạn giao thông', '-10..-5 %/năm growth'],
  ],
  // among whom the thing before is to be
  [
    'Chỉ số PCI đạt từ 68,5 điểm trở lên, nằm trong nhóm 15 địa phương có chất lượng điều hành tốt.',
    ['Chỉ số PCI', '≥68.5 điểm', '≤15 thứ bậc rank'],
  ],
  ['Chỉ số PAPI đạt 43 điểm, xếp thứ 10 cả nước.', ['Chỉ số PAPI', '43 điểm', '10 thứ bậc rank']],
  // points of what stands before a bracket
  ['Chỉ số gia nhập thị trường (phấn đấu đạt 7,5 điểm).', ['Chỉ số gia nhập thị trường', '7.5 điểm']],
  // floor space
  ['Nhà ở thương mại: 312.500 m² sàn (1.850 căn).', ['Nhà ở thương mại', '312500 m2', '1850 căn']],
  ['Đàn trâu: 5.000 con.', ['Đàn trâu', '5000 con']],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
