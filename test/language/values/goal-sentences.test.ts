import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../pipeline/language/values/clauses.js'
import { joinSubjects } from '../../../pipeline/language/values/split-subjects.js'
import { readStatements } from '../../../pipeline/language/values/statements.js'
import { unreadClauses } from '../../../pipeline/language/values/unread.js'
import { type StatedThing, statedThings, things } from './stated-things.js'

type Case = readonly [text: string, ...stated: StatedThing[]]

/** The verb of the next amount is no part of a name. */
const verbsAhead: readonly Case[] = [
  [
    'Huy động cho đầu tư khoảng 80% tổng mức tiết kiệm, chiếm khoảng 20% GDP.',
    ['Huy động cho đầu tư', '~80 %'],
    ['Tổng mức tiết kiệm', '~20 % GDP'],
  ],
]

/** What falls or rises, by how much, by the year and against which year. */
const changes: readonly Case[] = [
  [
    'Giảm số người bị thương do tai nạn mỗi năm 5-10%.',
    ['Số người bị thương do tai nạn', '-10..-5 %/năm growth'],
  ],
  [
    'Hướng tới năm 2030 giảm ít nhất 40% số vụ cháy so với năm 2020.',
    ['Số vụ cháy', 'by 2030: ≤-40 % growth of 2020'],
  ],
  ['Góp phần tăng trên 3% số vụ việc được hòa giải.', ['Số vụ việc được hòa giải', '>3 % growth']],
  [
    'Hằng năm số vụ buôn lậu được phát hiện, bắt giữ tăng trên 3%; số vụ trên tuyến biển tăng trên 5%.',
    ['Số vụ buôn lậu được phát hiện, bắt giữ', '>3 %/năm growth'],
    ['Số vụ trên tuyến biển', '>5 %/năm growth'],
  ],
  [
    'Giảm 20% số xã nghèo; 40% số thôn nghèo so với năm 2020.',
    ['Số xã nghèo', '-20 % growth'],
    ['Số thôn nghèo', '-40 % growth of 2020'],
  ],
  [
    'Giảm tai nạn lao động từ 5% - 10% cả 3 tiêu chí số vụ, số người chết, bị thương so với năm 2024.',
    ['Tai nạn lao động', '-10..-5 % growth of 2024'],
  ],
  ['Kiềm chế tỷ lệ gia tăng người nghiện dưới 1%/năm.', ['Tỷ lệ gia tăng người nghiện', '<1 %/năm growth']],
  [
    'Giá trị sản xuất thủy sản đạt tốc độ tăng trưởng bình quân hằng năm 4%.',
    ['Giá trị sản xuất thủy sản', '4 %/năm growth'],
  ],
  [
    'Tổng thu du lịch đạt 12 nghìn tỷ đồng, tốc độ tăng trưởng trung bình 11%/năm.',
    ['Tổng thu du lịch', '12 nghìn tỷ đồng'],
    ['Tốc độ tăng trưởng trung bình tổng thu du lịch', '11 %/năm growth'],
  ],
  [
    'Thiệt hại do thiên tai thấp hơn giai đoạn 2011-2020 và không vượt quá 1,2% GRDP.',
    ['Thiệt hại do thiên tai', '≤1.2 % GRDP'],
  ],
]

/** What is now, was planned elsewhere or is only compared with, and is no target. */
const besides: readonly Case[] = [
  [
    'Tăng trưởng GRDP năm 2026 đạt ít nhất 8% (cao hơn mục tiêu được giao là 6,5-7%).',
    ['Tăng trưởng GRDP', 'by 2026: ≥8 % growth'],
  ],
  [
    'Giảm tỷ lệ trẻ thấp còi xuống dưới 12% vào năm 2030, hiện tỷ lệ này đang là 18,9%.',
    ['Tỷ lệ trẻ thấp còi', 'by 2030: <12 %'],
  ],
  ['Mục tiêu năm 2026 là tăng trưởng GRDP đạt 8,5%.', ['Tăng trưởng GRDP', 'by 2026: 8.5 % growth']],
  [
    'Tỷ lệ người dân được khám sức khỏe mỗi năm 1 lần (%): 100',
    ['Tỷ lệ người dân được khám sức khỏe mỗi năm 1 lần', '100 %'],
  ],
]

/** Whole names: where they begin and end. */
const names: readonly Case[] = [
  ['Cả nước có ít nhất 90% số xã đạt chuẩn.', ['Số xã đạt chuẩn', '≥90 %']],
  [
    'Thu gom 100% chất thải nguy hại và giảm tỷ lệ chôn lấp xuống dưới 15%.',
    ['Chất thải nguy hại được thu gom', '100 %'],
    ['Tỷ lệ chôn lấp', '<15 %'],
  ],
  [
    '100% các khu, điểm du lịch; các cơ sở lưu trú không sử dụng nhựa dùng một lần.',
    ['Các khu, điểm du lịch; các cơ sở lưu trú không sử dụng nhựa dùng một lần', '100 %'],
  ],
  [
    'Phát triển ngành tái chế để tái sử dụng, phấn đấu 30% chất thải nhựa được tái chế.',
    ['Chất thải nhựa được tái chế', '30 %'],
  ],
  [
    'Nhu cầu phòng lưu trú, đến năm 2027 phấn đấu khoảng 1.200 phòng.',
    ['Nhu cầu phòng lưu trú', 'by 2027: ~1200 phòng'],
  ],
  [
    'Tổng số khách đạt 2,5 triệu lượt, trong đó có 400 nghìn khách quốc tế.',
    ['Tổng số khách', '2.5 triệu lượt'],
    ['Khách quốc tế', '400000 khách'],
  ],
  [
    'Có 35% dân số và 26% số hộ gia đình luyện tập thể thao thường xuyên.',
    ['Dân số luyện tập thể thao thường xuyên', '35 %'],
    ['Số hộ gia đình luyện tập thể thao thường xuyên', '26 %'],
  ],
  [
    'Tổ chức triệt phá 100% các tụ điểm ma túy đã được xác định.',
    ['Các tụ điểm ma túy đã được xác định được triệt phá', '100 %'],
  ],
  ['Di dời, tái định cư 50% số hộ vùng sạt lở.', ['Số hộ vùng sạt lở được di dời, tái định cư', '50 %']],
  ['Giữ ổn định tỷ lệ che phủ rừng 43%.', ['Tỷ lệ che phủ rừng', '43 %']],
  ['Tổng thu ngân sách sẽ đạt từ 10 đến 11 nghìn tỷ đồng.', ['Tổng thu ngân sách', '10..11 nghìn tỷ đồng']],
  [
    'Tỷ lệ hộ dùng nước sạch ít nhất đạt 85%, trong đó từ công trình tập trung đạt ít nhất 45%.',
    ['Tỷ lệ hộ dùng nước sạch', '≥85 %'],
    ['Tỷ lệ hộ dùng nước sạch từ công trình tập trung', '≥45 %'],
  ],
  [
    'Quy mô tuyển sinh đạt 12.000 người mỗi năm, ít nhất 80% người học có việc làm.',
    ['Quy mô tuyển sinh', '12000 người/năm'],
    ['Người học có việc làm', '≥80 %'],
  ],
  [
    'Thu hút số lượng dự án đầu tư vào nông nghiệp tăng 50% so với năm 2020.',
    ['Số lượng dự án đầu tư vào nông nghiệp', '50 % growth of 2020'],
  ],
]

/** How an amount and its unit are written. */
const written: readonly Case[] = [
  ['Số giảng viên có trình độ tiến sĩ đạt (35-50)%.', ['Số giảng viên có trình độ tiến sĩ', '35..50 %']],
  ['Tuổi thọ trung bình (tuổi): xấp xỉ 75,5', ['Tuổi thọ trung bình', '~75.5 tuổi']],
  ['Tỷ lệ hộ nghèo (%/năm): giảm 1', ['Tỷ lệ hộ nghèo', '-1 %/năm growth']],
  ['Tỷ lệ hộ nghèo (%): giảm còn 2,5', ['Tỷ lệ hộ nghèo', '2.5 %']],
  [
    'Tỷ lệ thất nghiệp thành thị dưới 3%, tỷ lệ lao động qua đào tạo 70%, trong đó có bằng cấp, chứng chỉ 30%',
    ['Tỷ lệ thất nghiệp thành thị', '<3 %'],
    ['Tỷ lệ lao động qua đào tạo', '70 %'],
    ['Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', '30 %'],
  ],
  [
    'Tốc độ tăng trưởng GRDP bình quân 8,5 - 9%/năm; GRDP bình quân đầu người đến năm 2030 đạt 120 triệu đồng',
    ['Tốc độ tăng trưởng GRDP bình quân', '8.5..9 %/năm growth'],
    ['GRDP bình quân đầu người', 'by 2030: 120 triệu đồng'],
  ],
  [
    'Phấn đấu 25/30 xã (83,3%) đạt chuẩn nông thôn mới, trong đó 10 xã nâng cao',
    ['Xã đạt chuẩn nông thôn mới', '25 xã'],
    ['Xã nâng cao', '10 xã'],
  ],
  ['Tổng đàn lợn 450.000 con, đàn bò 120.000 con', ['Tổng đàn lợn', '450000 con'], ['Đàn bò', '120000 con']],
  ['Tỷ lệ hộ nghèo (%): dưới 1', ['Tỷ lệ hộ nghèo', '<1 %']],
  ['Số bác sĩ/vạn dân (người): 19', ['Số bác sĩ/vạn dân (người)', '19 bác sĩ/vạn dân']],
  ['Phấn đấu đến năm 2030 có ít nhất 120 km đường cao tốc.', ['Đường cao tốc', 'by 2030: ≥120 km']],
]

/** Ranges, later years and what stands beside an amount, where the first number or the name was lost. */
const ranges: readonly Case[] = [
  [
    'Tỷ trọng điện mặt trời trong năng lượng sơ cấp 15 - 20% năm 2030 và 40 - 45% năm 2045.',
    ['Tỷ trọng điện mặt trời trong năng lượng sơ cấp', 'by 2030: 15..20 %', 'by 2045: 40..45 %'],
  ],
  ['Thu nhập bình quân ở mức 70 - 80 triệu đồng.', ['Thu nhập bình quân', '70..80 triệu đồng']],
  [
    'Giảm phát thải khí nhà kính ở mức 15 - 35% vào năm 2030, lên mức 70 - 80% vào năm 2045.',
    ['Phát thải khí nhà kính', 'by 2030: -35..-15 % growth', 'by 2045: -80..-70 % growth'],
  ],
  [
    'Năng lượng sơ cấp đến năm 2030 đạt 3-5 triệu tấn dầu quy đổi (TOE), công suất nguồn điện đến năm 2030 đạt 2-3GW.',
    ['Năng lượng sơ cấp', 'by 2030: 3..5 triệu TOE'],
    ['Công suất nguồn điện', 'by 2030: 2..3 GW'],
  ],
  [
    'Giảm tỷ lệ trẻ lang thang xuống dưới 2% tổng số trẻ em vào năm 2026 và xuống 1% vào năm 2030.',
    ['Tỷ lệ trẻ lang thang', 'by 2026: <2 %', 'by 2030: 1 %'],
  ],
  [
    'Mục tiêu cụ thể đến năm 2030 như sau: giảm 50% số trẻ bị đuối nước; 70% trẻ em biết bơi.',
    ['Trẻ bị đuối nước', 'by 2030: -50 % growth'],
    ['Trẻ em biết bơi', 'by 2030: 70 %'],
  ],
  [
    'Giá trị sản xuất đạt 826 nghìn tỷ đồng, tăng 8 – 9% so cùng kỳ năm 2025.',
    ['Giá trị sản xuất', '826 nghìn tỷ đồng', '8..9 % growth of 2025'],
  ],
  ['Chỉ số sản xuất tăng 7,5-8% so năm 2025.', ['Chỉ số sản xuất', '7.5..8 % growth of 2025']],
  [
    'Giảm tỷ lệ vi phạm so với năm 2020 và 100% vi phạm được xử lý kịp thời.',
    ['Vi phạm được xử lý kịp thời', '100 %'],
  ],
  [
    'Đối với các huyện còn lại giảm tỷ lệ hộ nghèo từ 5%/năm trở lên.',
    ['Đối với các huyện còn lại giảm tỷ lệ hộ nghèo', '≤-5 %/năm growth'],
  ],
]

/** Of whom, of which and beside what: each amount has its own thing. */
const whose: readonly Case[] = [
  [
    'Diện tích nhà ở bình quân đạt 28,6 m2/người (cả nước dự kiến đạt 28 m2/người).',
    ['Diện tích nhà ở bình quân', '28.6 m2/người'],
  ],
  [
    'Có 40 tổ hợp tác với 800 thành viên, 15 hợp tác xã với 2.000 thành viên.',
    ['Tổ hợp tác', '40 tổ hợp tác'],
    ['Thành viên của tổ hợp tác', '800 thành viên'],
    ['Hợp tác xã', '15 hợp tác xã'],
    ['Thành viên của hợp tác xã', '2000 thành viên'],
  ],
  [
    'Lựa chọn tối thiểu 30 hợp tác xã tham gia, hoạt động theo 12 mô hình của Đề án.',
    ['Hợp tác xã tham gia, hoạt động theo 12 mô hình của Đề án', '≥30 hợp tác xã'],
  ],
  ['Tỷ lệ hộ nghèo còn lại là 1,52% (tương đương 469 hộ).', ['Tỷ lệ hộ nghèo còn lại', '1.52 %', '469 hộ']],
  ['Hằng năm tiết kiệm tối thiểu 2% tổng điện năng tiêu thụ.', ['Tiết kiệm tổng điện năng tiêu thụ', '≥2 %']],
  ['Hợp tác xã tốt, khá chiếm 60% tổng số hợp tác xã.', ['Hợp tác xã tốt, khá', '60 %']],
  [
    'Đối với ngành thép: từ 3 đến 10% tùy loại sản phẩm; đối với ngành hóa chất: tối thiểu 7%.',
    ['Đối với ngành thép', '3..10 %'],
    ['Đối với ngành hóa chất', '≥7 %'],
  ],
  [
    'Tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi đạt 99,7%, trung học cơ sở đạt 98%.',
    ['Tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi', '99.7 %'],
    ['Tỷ lệ hoàn thành cấp trung học cơ sở đúng độ tuổi', '98 %'],
  ],
  [
    'Tỷ lệ huy động đạt 38% trẻ em tuổi nhà trẻ và 97% trẻ em tuổi mẫu giáo.',
    ['Tỷ lệ huy động trẻ em tuổi nhà trẻ', '38 %'],
    ['Tỷ lệ huy động trẻ em tuổi mẫu giáo', '97 %'],
  ],
  [
    'Nằm trong 4 quốc gia có hệ thống thư viện tốt nhất khu vực Đông Nam Á.',
    ['Hệ thống thư viện (khu vực Đông Nam Á)', '≤4 thứ bậc rank'],
  ],
]

describe('sentences of goals as provinces and newspapers word them', () => {
  it.each(
    [...changes, ...verbsAhead, ...besides, ...names, ...written, ...ranges, ...whose].map(
      ([text, ...stated]) => ({
        text,
        stated,
      }),
    ),
  )('$text', ({ text, stated }) => {
    expect(statedThings(text)).toEqual(things(stated))
  })

  it('takes the year of `từ nay đến năm …` for all of its sentence', () => {
    const text =
      'Từ nay đến năm 2030, tuyển sinh mới đạt 5.000 người mỗi năm, ít nhất 80% người học có việc làm.'
    expect(readStatements(text).map(({ values }) => values[0]?.by)).toEqual([2030, 2030])
  })

  it.each([
    'Giảm một nửa số vụ cháy so với giai đoạn 2016-2020.',
    'Duy trì tăng trưởng kinh tế ở mức hai con số.',
  ])('notes an amount in words that is not read: %s', (text) => {
    expect(unreadClauses(text, readStatements(text))).toHaveLength(1)
  })

  it.each([
    ['100% hộ nghèo; các sở hỗ trợ nhà ở cho hộ còn lại', 2],
    ['100% xã đạt chuẩn; các thôn có nhà văn hóa', 2],
    ['100% trường học; các trạm y tế có nước sạch', 1],
  ])('joins across a semicolon only what a share is of: %s', (text, clauses) => {
    expect(joinSubjects(text, clausesOf(text))).toHaveLength(clauses)
  })
})
