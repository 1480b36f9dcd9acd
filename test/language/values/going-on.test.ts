/** Amounts behind a change of the same thing: those that go on with it, and the levels that it comes to. Terms of kinds. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // a later rate changes as the one before it
  [
    'Kim ngạch xuất khẩu tăng bình quân 12%/năm giai đoạn 2026-2030 và 15%/năm giai đoạn 2031-2035.',
    ['Kim ngạch xuất khẩu', '2026-2030: 12 %/năm growth', '2031-2035: 15 %/năm growth'],
  ],
  [
    'Năng suất lao động tăng bình quân 8%/năm, giai đoạn 2031-2035 đạt 9%/năm.',
    ['Năng suất lao động', '8 %/năm growth', '2031-2035: 9 %/năm growth'],
  ],
  [
    'Tỷ lệ hộ nghèo giảm 1%/năm giai đoạn 2026-2028 và 0,5%/năm giai đoạn 2029-2030, đến năm 2030 còn 1%.',
    ['Tỷ lệ hộ nghèo', '2026-2028: -1 %/năm growth', '2029-2030: -0.5 %/năm growth', 'by 2030: 1 %'],
  ],
  [
    'Số vụ cháy giảm 5% năm 2026, 7% năm 2027 và trên 8% năm 2028.',
    ['Số vụ cháy', 'by 2026: -5 % growth', 'by 2027: -7 % growth', 'by 2028: <-8 % growth'],
  ],
  [
    'Số vụ cháy giảm 5% năm 2026; 7% năm 2027.',
    ['Số vụ cháy', 'by 2026: -5 % growth', 'by 2027: -7 % growth'],
  ],
  [
    'Phát thải giảm ít nhất 10% vào năm 2028 và 20% vào năm 2030 so với năm 2025.',
    ['Phát thải', 'by 2028: ≤-10 % growth of 2025', 'by 2030: ≤-20 % growth of 2025'],
  ],
  // what is counted falls beside what is counted
  [
    'Giảm ít nhất 5% số vụ, 6% số người chết và 7% số người bị thương.',
    ['Số vụ', '≤-5 % growth'],
    ['Số người chết', '≤-6 % growth'],
    ['Số người bị thương', '≤-7 % growth'],
  ],
  ['Giảm 5% số vụ và 10% số người chết.', ['Số vụ', '-5 % growth'], ['Số người chết', '-10 % growth']],
  [
    'Tăng ít nhất 10% lượng khách quốc tế và 15% lượng khách nội địa.',
    ['Lượng khách quốc tế', '≥10 % growth'],
    ['Lượng khách nội địa', '≥15 % growth'],
  ],
  // by so much in one year, to a level in another
  [
    'Tăng 5% năm 2026, đạt 90% năm 2030 số hộ dân nông thôn sử dụng nước sạch.',
    ['Số hộ dân nông thôn sử dụng nước sạch', 'by 2026: 5 % growth', 'by 2030: 90 %'],
  ],
  [
    'Tăng 5% năm 2026, tăng 10% năm 2030 số hộ sử dụng nước sạch.',
    ['Số hộ sử dụng nước sạch', 'by 2026: 5 % growth', 'by 2030: 10 % growth'],
  ],
  [
    'Thu ngân sách đến năm 2030 tăng 12%/năm; đến năm 2030 đạt 25.000 tỷ đồng.',
    ['Thu ngân sách', 'by 2030: 12 %/năm growth', 'by 2030: 25000 tỷ đồng'],
  ],
  // or more, by what stands before a change and what behind it
  ['Giảm từ 5% số vụ tai nạn so với năm 2025.', ['Số vụ tai nạn', '≤-5 % growth of 2025']],
  ['Tỷ lệ hộ nghèo giảm từ 5% hiện nay xuống 3%.', ['Tỷ lệ hộ nghèo', '3 %']],
  ['Thu ngân sách vượt từ 5% so với dự toán.', ['Thu ngân sách', '≥5 % growth']],
  ['Thu ngân sách vượt từ 5% trở lên so với dự toán giao.', ['Thu ngân sách', '≥5 % growth']],
  // the year of the first amount for all that is said of it
  [
    'Tổng thu năm 2026 đạt 15.200 tỷ đồng, bằng 108% dự toán, tăng 12% so với năm 2025.',
    ['Tổng thu', 'by 2026: 15200 tỷ đồng', 'by 2026: 108 %', 'by 2026: 12 % growth of 2025'],
  ],
  [
    'Giảm 10% số vụ cháy, 80% số vụ được điều tra.',
    ['Số vụ cháy', '-10 % growth'],
    ['Số vụ được điều tra', '80 %'],
  ],
  // in what it grows
  [
    'Xuất khẩu gạo tăng 5% về lượng và tăng 8% về giá trị.',
    ['Xuất khẩu gạo về lượng', '5 % growth'],
    ['Xuất khẩu gạo về giá trị', '8 % growth'],
  ],
  [
    'Vận tải hàng hóa tăng 6,5% về khối lượng vận chuyển và 9% về khối lượng luân chuyển.',
    ['Vận tải hàng hóa về khối lượng vận chuyển', '6.5 % growth'],
    ['Vận tải hàng hóa về khối lượng luân chuyển', '9 % growth'],
  ],
  // that it is to be, or goes on
  ['Nhu cầu điện tiếp tục tăng 12%.', ['Nhu cầu điện', '12 % growth']],
  [
    'Để đạt mục tiêu trên, giá trị sản xuất nông nghiệp sẽ phải tăng từ 4,9 - 5,2%.',
    ['Giá trị sản xuất nông nghiệp', '4.9..5.2 % growth'],
  ],
  // what a share comes to is a level
  [
    'Tỷ lệ hộ nghèo giảm 1,5%; đến năm 2030 còn dưới 2%.',
    ['Tỷ lệ hộ nghèo', '-1.5 % growth', 'by 2030: <2 %'],
  ],
  ['Tỷ lệ hộ nghèo giảm 1%/năm; đến năm 2030 còn 2%.', ['Tỷ lệ hộ nghèo', '-1 %/năm growth', 'by 2030: 2 %']],
  [
    'Tỷ trọng công nghiệp tăng 2%; đến năm 2030 đạt 45%.',
    ['Tỷ trọng công nghiệp', '2 % growth', 'by 2030: 45 %'],
  ],
  ['Thu ngân sách tăng 10%, đạt 105% dự toán.', ['Thu ngân sách', '10 % growth', '105 %']],
  // the word that says of what kind a term is belongs to the term
  [
    'Tầm nhìn đến năm 2045, quy mô kinh tế số đạt tối thiểu 50% GRDP; tỷ lệ đô thị hóa đạt 70%.',
    ['Quy mô kinh tế số', 'by 2045: ≥50 % GRDP'],
    ['Tỷ lệ đô thị hóa', 'by 2045: 70 %'],
  ],
  [
    'Đến năm 2030, tỷ lệ xã đạt chuẩn là 80%, định hướng đến năm 2035 đạt 100%.',
    ['Tỷ lệ xã đạt chuẩn', 'by 2030: 80 %', 'by 2035: 100 %'],
  ],
  ['Dự kiến năm 2027, tỷ lệ hộ dùng nước sạch đạt 90%.', ['Tỷ lệ hộ dùng nước sạch', 'by 2027: 90 %']],
  ['Hoàn thành 100% nhiệm vụ, kế hoạch năm 2026.', ['Nhiệm vụ, kế hoạch được hoàn thành', 'by 2026: 100 %']],
  ['Số vụ cháy giảm bình quân 5 vụ/năm.', ['Số vụ cháy', '-5 vụ/năm growth']],
  // what is graded
  ['Có thêm 10 di tích được xếp hạng.', ['Số di tích được xếp hạng', '10 di tích']],
  // among whom a place is
  ['Phấn đấu đứng thứ 3 cả nước về chuyển đổi số.', ['Chuyển đổi số', '3 thứ bậc rank']],
  ['Giữ vững vị trí số 1 toàn quốc về thu hút đầu tư.', ['Thu hút đầu tư', '1 thứ bậc rank']],
  ['Xây dựng trạm bơm tại vị trí số 3.'],
  ['Nâng tỷ trọng kinh tế số lên 30% GRDP.', ['Tỷ trọng kinh tế số', '30 % GRDP']],
  // terms of office
  [
    'Trong nhiệm kỳ 2025 - 2030, kết nạp 2.000 đảng viên.',
    ['Đảng viên được kết nạp', '2025-2030: 2000 đảng viên'],
  ],
  [
    'Đến cuối nhiệm kỳ 2025-2030, thu nhập bình quân đạt 120 triệu đồng/người.',
    ['Thu nhập bình quân', 'by 2030: 120 triệu đồng/người/năm'],
  ],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
