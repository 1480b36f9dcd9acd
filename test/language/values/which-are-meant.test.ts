import { describe, expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

type Case = readonly [text: string, ...stated: StatedThing[]]

/** Amounts that say which things are meant, or of how much a part is taken, and are not to be reached. */
const meant: readonly Case[] = [
  // amounts in the names of programmes
  ['Thực hiện Đề án 01 triệu ha chuyên canh lúa chất lượng cao; Chương trình trồng 1 tỷ cây xanh.'],
  [
    'Tiếp tục thực hiện dự án trồng mới 5 triệu ha rừng; xây dựng 05 nhà máy.',
    ['Nhà máy được xây dựng', '5 nhà máy'],
  ],
  [
    'Triển khai Đề án xây dựng 1 triệu căn hộ nhà ở xã hội, phấn đấu hoàn thành 2.000 căn.',
    ['Căn được hoàn thành', '2000 căn'],
  ],
  [
    'Thu hút 05 dự án xây dựng nhà ở; chương trình có 12 mô hình.',
    ['Dự án xây dựng nhà ở được thu hút', '5 dự án'],
    ['Chương trình', '12 mô hình'],
  ],
  // from which size on, and those that fail
  [
    'Giảm 30% số vụ ngộ độc thực phẩm từ 30 người mắc trở lên so với giai đoạn 2021 - 2025.',
    ['Số vụ ngộ độc thực phẩm từ 30 người mắc trở lên', '-30 % growth'],
  ],
  [
    'Tỷ lệ mẫu thực phẩm được kiểm nghiệm không đạt dưới 4%.',
    ['Tỷ lệ mẫu thực phẩm được kiểm nghiệm không đạt', '<4 %'],
  ],
  [
    'Khống chế tỷ lệ thừa cân, béo phì (BMI ≥ 25) ở người trưởng thành dưới 20%; ở trẻ em dưới 5 tuổi dưới 10%.',
    ['Tỷ lệ thừa cân, béo phì (BMI ≥ 25) ở người trưởng thành', '<20 %'],
    ['Tỷ lệ thừa cân, béo phì (BMI ≥ 25) ở trẻ em dưới 5 tuổi', '<10 %'],
  ],
  [
    'Tỷ lệ tiêm chủng đầy đủ 8 loại vắc xin cho trẻ dưới 1 tuổi đạt ≥ 95% quy mô xã.',
    ['Tỷ lệ tiêm chủng đầy đủ 8 loại vắc xin cho trẻ dưới 1 tuổi', '≥95 %'],
  ],
  [
    'Có ít nhất 5 doanh nghiệp công nghệ số có doanh thu trên 100 tỷ đồng.',
    ['Doanh nghiệp công nghệ số có doanh thu trên 100 tỷ đồng', '≥5 doanh nghiệp'],
  ],
  [
    'Ít nhất 70% số huyện có ≥ 80% số trạm y tế đạt tiêu chí quốc gia.',
    ['Huyện có ≥ 80% số trạm y tế đạt tiêu chí quốc gia', '≥70 %'],
  ],
  // which of them are to be fewer, and of which a share is
  [
    'Số vụ ngộ độc thực phẩm có từ 30 người mắc trở lên giảm 5% so với năm 2025.',
    ['Số vụ ngộ độc thực phẩm có từ 30 người mắc trở lên', '-5 % growth of 2025'],
  ],
  [
    'Số vụ cháy gây thiệt hại trên 1 tỷ đồng giảm 10%.',
    ['Số vụ cháy gây thiệt hại trên 1 tỷ đồng', '-10 % growth'],
  ],
  ['Số hộ thoát nghèo trên 500 hộ, tăng 10%.', ['Số hộ thoát nghèo', '>500 hộ', '10 % growth']],
  ['Tổng mức bán lẻ trên 85.000 tỷ đồng tăng 13%.', ['Tổng mức bán lẻ', '>85000 tỷ đồng', '13 % growth']],
  ['Ít nhất 90% bếp ăn dưới 50 suất được kiểm tra hằng năm.', ['Bếp ăn dưới 50 suất được kiểm tra', '≥90 %']],
  // how often, and how long elsewhere
  [
    '100% cơ sở nguy hiểm cháy, nổ được kiểm tra 02 lần/năm.',
    ['Cơ sở nguy hiểm cháy, nổ được kiểm tra 02 lần', '100 %'],
  ],
  [
    '80% hộ được vay vốn, mỗi xã kiểm tra 2 lần/năm.',
    ['Hộ được vay vốn', '80 %'],
    ['Mỗi xã kiểm tra', '2 lần/năm'],
  ],
  [
    'Thời gian đến hiện trường không quá 15 phút đối với khu trung tâm, 30 phút đối với các thôn xa.',
    ['Thời gian đến hiện trường đối với khu trung tâm', '≤15 phút'],
    ['Thời gian đến hiện trường đối với các thôn xa', '≤30 phút'],
  ],
  ['Tỷ lệ chuyên cần đạt 98%.', ['Tỷ lệ chuyên cần', '98 %']],
  ['Có thêm 10 xã đạt 19 tiêu chí nông thôn mới.', ['Số xã đạt 19 tiêu chí nông thôn mới', '10 xã']],
  ['Phấn đấu 70% số xã đạt đủ 19 tiêu chí.', ['Xã đạt đủ 19 tiêu chí', '70 %']],
  [
    'Toàn tỉnh có 60 xã đạt chuẩn, bình quân đạt 17 tiêu chí/xã.',
    ['Số xã đạt chuẩn', '60 xã'],
    ['Số tiêu chí/xã', '17 tiêu chí/xã'],
  ],
  ['Mỗi huyện hỗ trợ 05 hộ đạt 8 tiêu chí.', ['Số hộ đạt 8 tiêu chí mỗi huyện hỗ trợ', '5 hộ']],
  [
    'Ưu tiên bố trí tối thiểu 3% chi ngân sách hằng năm cho chuyển đổi số.',
    ['Chi ngân sách hằng năm cho chuyển đổi số', '≥3 %'],
  ],
  [
    'Ưu tiên quỹ đất, dành ít nhất 20% chi ngân sách địa phương cho giáo dục.',
    ['Chi ngân sách địa phương cho giáo dục', '≥20 %'],
  ],
  [
    'Mỗi cán bộ, công chức có 01 trợ lý ảo phục vụ công việc.',
    ['Trợ lý ảo phục vụ công việc mỗi cán bộ, công chức', '1'],
  ],
  ['100% xã có tỷ lệ hộ nghèo dưới 3%.', ['Xã có tỷ lệ hộ nghèo dưới 3%', '100 %']],
  [
    'Diện tích lúa chất lượng cao đạt 82.500 ha (tổng diện tích gieo trồng lúa 165.000 ha) vào năm 2026.',
    ['Diện tích lúa chất lượng cao', 'by 2026: 82500 ha'],
  ],
  [
    'Hoàn thành 100% giải phóng mặt bằng khu kinh tế (diện tích 20.000 ha, 18 xã) trong năm 2026.',
    ['Giải phóng mặt bằng khu kinh tế được hoàn thành', 'by 2026: 100 %'],
  ],
  // what a bracket sets besides is a target of its own
  [
    'Đón 5 triệu lượt khách (tổng thu đạt 4.500 tỷ đồng).',
    ['Lượt khách được đón', '5 triệu lượt'],
    ['Tổng thu', '4500 tỷ đồng'],
  ],
  [
    'Xây dựng 120 căn nhà ở xã hội (tổng diện tích 12.000 m2).',
    ['Căn nhà ở xã hội được xây dựng', '120 căn'],
    ['Căn nhà ở xã hội được xây dựng (tổng diện tích)', '12000 m2'],
  ],
  ['Không để hồ sơ quá hạn vượt quá 1%.', ['Hồ sơ quá hạn', '≤1 %']],
  ['Không để tỷ lệ học sinh bỏ học trên 0,5%.', ['Tỷ lệ học sinh bỏ học', '≤0.5 %']],
]

/** Whom a share is of, and who or where a second amount is of. */
const whose: readonly Case[] = [
  [
    'Tiết kiệm tối thiểu 5% tổng điện năng tiêu thụ tại các cơ quan, đơn vị; tối thiểu 2% trong hộ gia đình.',
    ['Tiết kiệm tổng điện năng tiêu thụ tại các cơ quan, đơn vị', '≥5 %'],
    ['Tiết kiệm tổng điện năng tiêu thụ trong hộ gia đình', '≥2 %'],
  ],
  [
    '70% hồ sơ được số hóa ở cấp tỉnh; 50% đối với cấp xã.',
    ['Hồ sơ được số hóa ở cấp tỉnh', '70 %'],
    ['Hồ sơ được số hóa đối với cấp xã', '50 %'],
  ],
  ...['70% ở nông thôn', 'ở nông thôn đạt 70%'].flatMap((last): Case[] =>
    [', ', '; '].map((mark) => [
      `Tỷ lệ hộ dùng nước sạch đạt 95% ở thành thị${mark}${last}.`,
      ['Tỷ lệ hộ dùng nước sạch ở thành thị', '95 %'],
      ['Tỷ lệ hộ dùng nước sạch ở nông thôn', '70 %'],
    ]),
  ),
  [
    'Giảm 10% lượng rác thải nhựa tại đô thị, 5% tại nông thôn.',
    ['Lượng rác thải nhựa tại đô thị', '-10 % growth'],
    ['Lượng rác thải nhựa tại nông thôn', '-5 % growth'],
  ],
  ['60% dân số trưởng thành có chữ ký số.', ['Dân số trưởng thành có chữ ký số', '60 %']],
  ['Tỷ lệ bao phủ bảo hiểm y tế đạt 95% dân số.', ['Tỷ lệ bao phủ bảo hiểm y tế', '95 % dân số']],
  [
    'Tỷ lệ hồ sơ nộp trực tuyến đạt 70% đối với cấp tỉnh, 60% đối với cấp xã.',
    ['Tỷ lệ hồ sơ nộp trực tuyến đối với cấp tỉnh', '70 %'],
    ['Tỷ lệ hồ sơ nộp trực tuyến đối với cấp xã', '60 %'],
  ],
  ['Phấn đấu đến cuối năm 2026 toàn xã còn dưới 3,2% hộ nghèo.', ['Hộ nghèo', 'by 2026: <3.2 %']],
  [
    'Trên 50% người từ 40 tuổi trở lên được sàng lọc; trong số đó ít nhất 70% người mắc bệnh được quản lý điều trị.',
    ['Người từ 40 tuổi trở lên được sàng lọc', '>50 %'],
    ['Người mắc bệnh được quản lý điều trị', '≥70 %'],
  ],
  [
    'Giảm tỷ lệ hộ nghèo toàn tỉnh còn 12,5%, riêng các xã vùng III giảm 4%.',
    ['Tỷ lệ hộ nghèo toàn tỉnh', '12.5 %'],
    ['Tỷ lệ hộ nghèo các xã vùng III', '-4 % growth'],
  ],
  [
    'Tổng sản phẩm tăng 10%, trong đó khu vực nông, lâm nghiệp và thủy sản tăng 3,5%; khu vực công nghiệp và xây dựng tăng 14%; khu vực dịch vụ tăng 8,5%.',
    ['Tổng sản phẩm', '10 % growth'],
    ['Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản', '3.5 % growth'],
    ['Tổng sản phẩm khu vực công nghiệp và xây dựng', '14 % growth'],
    ['Tổng sản phẩm khu vực dịch vụ', '8.5 % growth'],
  ],
  [
    'Huy động trẻ 5 tuổi ra lớp đạt 100%, trẻ nhà trẻ (dưới 36 tháng tuổi) đạt 45%.',
    ['Huy động trẻ 5 tuổi ra lớp', '100 %'],
    ['Huy động trẻ nhà trẻ (dưới 36 tháng tuổi)', '45 %'],
  ],
  ['Bàn giao mặt bằng 320/350 ha.', ['Bàn giao mặt bằng', '320 ha']],
  [
    'Kiểm tra, xử lý kịp thời 100% văn bản trái pháp luật.',
    ['Văn bản trái pháp luật được kiểm tra, xử lý kịp thời', '100 %'],
  ],
]

/** The parts of a whole: what each amount is of. */
const parts: readonly Case[] = [
  [
    'Tuyển sinh 75.000 người, gồm: cao đẳng 9.000 người, trung cấp 12.000 người, sơ cấp và dưới 3 tháng 54.000 người.',
    ['Tuyển sinh', '75000 người'],
    ['Người cao đẳng', '9000 người'],
    ['Người trung cấp', '12000 người'],
    ['Người sơ cấp và dưới 3 tháng', '54000 người'],
  ],
  [
    'Toàn tỉnh có 1.120/1.480 trường đạt chuẩn quốc gia, đạt tỷ lệ 75,7%.',
    ['Trường đạt chuẩn quốc gia', '1120 trường', '75.7 %'],
  ],
  [
    'Tỷ lệ trẻ nhà trẻ đến trường đạt 45%, trẻ mẫu giáo 98%.',
    ['Tỷ lệ trẻ nhà trẻ đến trường', '45 %'],
    ['Tỷ lệ trẻ mẫu giáo', '98 %'],
  ],
  // kinds that do not add up to the count are not sure to be of it
  ['Giành 250 huy chương (60 vàng, 80 bạc).', ['Huy chương được giành', '250 huy chương']],
]

/** What is done to so many, what each costs, and what is said of several at once. */
const done: readonly Case[] = [
  [
    'Tiêm phòng gia súc đạt trên 80% tổng đàn, gia cầm đạt trên 75% tổng đàn.',
    ['Tiêm phòng gia súc', '>80 %'],
    ['Gia cầm', '>75 %'],
  ],
  [
    'Cấp 150 giấy chứng nhận quyền sử dụng đất.',
    ['Giấy chứng nhận quyền sử dụng đất được cấp', '150 giấy chứng nhận'],
  ],
  ['Trường cấp 2 đạt chuẩn quốc gia.'],
  [
    'Xây mới 4 nhà đại đoàn kết trị giá 70 triệu đồng/nhà.',
    ['Nhà đại đoàn kết trị giá 70 triệu đồng/nhà được xây mới', '4 nhà'],
  ],
  [
    'Toàn xã có 02 HTX kiểu mới, bình quân mỗi HTX 50 thành viên.',
    ['HTX kiểu mới', '2 HTX'],
    ['Thành viên bình quân mỗi HTX', '50 thành viên'],
  ],
  // of which of the two each share is, is told by their order alone
  ['Doanh thu đạt 15 tỷ đồng, tăng lần lượt 10% và 12% so với năm 2025.', ['Doanh thu', '15 tỷ đồng']],
  ['Số ngày có chỉ số AQI dưới 100 đạt từ 95% trở lên.', ['Ngày có chỉ số AQI dưới 100', '≥95 %']],
]

/** Numbers that a table lost its lines around are no sentence. */
const spilled: readonly Case[] = [['Bản Nà Khi\n120\n52\n9\n43'], ['Thôn Đông 820 45 14 31']]

/** What a growth leads to, and what only sounds like one. */
const growths: readonly Case[] = [
  [
    'Tổng thu ngân sách tăng bình quân 10,5%/năm; đến năm 2030 đạt trên 25.000 tỷ đồng.',
    ['Tổng thu ngân sách', '10.5 %/năm growth', 'by 2030: >25000 tỷ đồng'],
  ],
  ['Đóng góp của TFP vào tăng trưởng đạt 50%.', ['Đóng góp của TFP vào tăng trưởng', '50 %']],
  [
    'Tổng kim ngạch xuất khẩu đạt 15 tỷ USD, riêng năm 2030 đạt 3,8 tỷ USD.',
    ['Tổng kim ngạch xuất khẩu', '15 tỷ USD', '2030-2030: 3.8 tỷ USD'],
  ],
  ['Giảm 85 hộ nghèo, tương ứng với giảm 6,12%.', ['Hộ nghèo', '-85 hộ growth', '-6.12 % growth']],
  ['Giảm tỷ suất sinh 0,1‰.', ['Tỷ suất sinh', '-0.1 ‰ growth']],
  ['Giảm tỷ suất tử vong trẻ em 18,5‰.', ['Tỷ suất tử vong trẻ em', '18.5 ‰']],
  [
    'Xếp hạng PCI từ thứ 5 trở lên; đến năm 2030 vào tốp 3 cả nước.',
    ['Xếp hạng PCI', '≤5 thứ bậc rank', 'by 2030: ≤3 thứ bậc rank'],
  ],
  [
    'Tỷ lệ năng lượng tái tạo đạt 28 - 36% năm 2030, định hướng đến năm 2050 đạt 74 - 75%.',
    ['Tỷ lệ năng lượng tái tạo', 'by 2030: 28..36 %', 'by 2050: 74..75 %'],
  ],
]

/** Sizes and units of numbers. */
const sizes: readonly Case[] = [
  ['Sản lượng lương thực giữ ổn định ở mức 56 vạn tấn.', ['Sản lượng lương thực', '560000 tấn']],
  ['Cấp 1,2 triệu thẻ bảo hiểm y tế.', ['Thẻ bảo hiểm y tế được cấp', '1200000']],
  ['Sản lượng container qua cảng đạt 8,2 triệu TEU.', ['Sản lượng container qua cảng', '8.2 triệu TEU']],
  [
    'Cường độ năng lượng sơ cấp đạt 420 - 460 kgOE/1.000 USD GDP năm 2025.',
    ['Cường độ năng lượng sơ cấp', 'by 2025: 420..460 kgOE/1.000 USD GDP'],
  ],
  ['Thành lập mới 30 HTX.', ['HTX được thành lập mới', '30 HTX']],
  [
    'Phấn đấu đạt nhóm 10 xã, phường dẫn đầu về cải cách hành chính.',
    ['Cải cách hành chính', '≤10 thứ bậc rank'],
  ],
]

describe('which things are meant, and how many', () => {
  it.each(
    [...meant, ...whose, ...parts, ...done, ...spilled, ...growths, ...sizes].map(([text, ...stated]) => ({
      text,
      stated,
    })),
  )('$text', ({ text, stated }) => {
    expect(statedThings(text)).toEqual(things(stated))
  })
})
