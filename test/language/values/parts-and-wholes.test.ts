import { describe, expect, it } from 'vitest'
import { statedThings, things } from './stated-things.js'

type Row = [text: string, ...stated: [name: string, ...values: string[]][]]

/** How many there are with those of before, and the parts that a bracket counts. */
const cumulatives: Row[] = [
  [
    'Có thêm 04 xã đạt chuẩn nông thôn mới (lũy kế 61 xã), 01 xã đạt chuẩn nông thôn mới hiện đại (lũy kế 7 xã).',
    ['Xã đạt chuẩn nông thôn mới', '4 xã'],
    ['Xã đạt chuẩn nông thôn mới (lũy kế)', '61 xã'],
    ['Xã đạt chuẩn nông thôn mới hiện đại', '1 xã'],
    ['Xã đạt chuẩn nông thôn mới hiện đại (lũy kế)', '7 xã'],
  ],
  [
    'Công nhận thêm 02 làng nghề, lũy kế đến hết năm 2027 có 15 làng nghề.',
    ['Làng nghề được công nhận', '2 làng nghề'],
    ['Làng nghề được công nhận (lũy kế)', 'by 2027: 15 làng nghề'],
  ],
  [
    'Có thêm 2 trường, lũy kế có 31 trường đạt chuẩn quốc gia.',
    ['Trường đạt chuẩn quốc gia', '2 trường'],
    ['Trường đạt chuẩn quốc gia (lũy kế)', '31 trường'],
  ],
  [
    'Lắp 600 camera tại các nút giao (đợt một: 250 camera; đợt hai: 350 camera).',
    ['Camera tại các nút giao được lắp', '600 camera'],
    ['Camera tại các nút giao được lắp (đợt một)', '250 camera'],
    ['Camera tại các nút giao được lắp (đợt hai)', '350 camera'],
  ],
  [
    'Hỗ trợ 320 hộ nghèo về nhà ở (xây mới 200 căn, sửa chữa 120 căn).',
    ['Hộ nghèo về nhà ở được hỗ trợ', '320 hộ'],
    ['Hộ nghèo về nhà ở được hỗ trợ (xây mới)', '200 căn'],
    ['Hộ nghèo về nhà ở được hỗ trợ (sửa chữa)', '120 căn'],
  ],
]

/** Names that say which part of the thing before they are of. */
const parts: Row[] = [
  [
    'Tỷ lệ trường đạt chuẩn đến năm 2026 đạt 70%, trong đó mức độ 2 là 12%; đến năm 2030 đạt 82%, trong đó mức độ 2 là 20%.',
    ['Tỷ lệ trường đạt chuẩn', 'by 2026: 70 %', 'by 2030: 82 %'],
    ['Tỷ lệ trường đạt chuẩn mức độ 2', 'by 2026: 12 %', 'by 2030: 20 %'],
  ],
  [
    'Tỷ lệ người biết chữ trong độ tuổi 15 - 60 đạt 96% mức độ 1 và 90% mức độ 2; trong độ tuổi 15 - 25 đạt 99%.',
    ['Tỷ lệ người biết chữ trong độ tuổi 15 - 60 mức độ 1', '96 %'],
    ['Tỷ lệ người biết chữ trong độ tuổi 15 - 60 mức độ 2', '90 %'],
    ['Tỷ lệ người biết chữ trong độ tuổi 15 - 25', '99 %'],
  ],
  [
    'Tỷ lệ chuyển cấp từ tiểu học lên trung học cơ sở đạt 99%, từ trung học cơ sở lên trung học phổ thông đạt 91%.',
    ['Tỷ lệ chuyển cấp từ tiểu học lên trung học cơ sở', '99 %'],
    ['Tỷ lệ chuyển cấp từ trung học cơ sở lên trung học phổ thông', '91 %'],
  ],
  [
    'Thời gian lưu trú của khách quốc tế đạt 3,1 ngày/lượt, khách nội địa 1,8 ngày/lượt.',
    ['Thời gian lưu trú của khách quốc tế', '3.1 ngày/lượt'],
    ['Thời gian lưu trú của khách nội địa', '1.8 ngày/lượt'],
  ],
  [
    'Tỷ lệ khám phá các loại tội phạm đạt trên 80%, trong đó tội phạm rất nghiêm trọng đạt trên 92%.',
    ['Tỷ lệ khám phá các loại tội phạm', '>80 %'],
    ['Tỷ lệ khám phá các loại tội phạm rất nghiêm trọng', '>92 %'],
  ],
  [
    'Trên 85% hồ sơ được số hóa, khai thác lại dữ liệu đạt tối thiểu 50%.',
    ['Hồ sơ được số hóa', '>85 %'],
    ['Khai thác lại dữ liệu', '≥50 %'],
  ],
  ['Mỗi hộ gia đình có ít nhất 01 bình chữa cháy.', ['Bình chữa cháy mỗi hộ gia đình', '≥1']],
  ['Mỗi xã xây dựng thêm ít nhất 01 mô hình.', ['Mô hình mỗi xã', '≥1 mô hình']],
  [
    '80% công chức cấp xã có trình độ đại học; 45% biết tiếng dân tộc.',
    ['Công chức cấp xã có trình độ đại học', '80 %'],
    ['Công chức cấp xã biết tiếng dân tộc', '45 %'],
  ],
  ['Phấn đấu 2/5 số huyện nghèo, 25% số xã bãi ngang thoát nghèo.', ['Xã bãi ngang thoát nghèo', '25 %']],
  [
    'Chủ trì, phối hợp với Sở Giáo dục và Đào tạo, UBND các xã kiểm tra 100% bếp ăn tập thể.',
    ['Bếp ăn tập thể được kiểm tra', '100 %'],
  ],
]

/** Which years, which direction and which kind an amount is of. */
const kinds: Row[] = [
  [
    'Điểm số PCI đạt trên 66 điểm, xếp thứ 25/63 tỉnh, thành phố cả nước, 4/11 tỉnh vùng Tây Bắc.',
    ['Điểm số PCI', '>66 điểm', '25 thứ bậc rank'],
    ['Điểm số PCI vùng Tây Bắc', '4 thứ bậc rank'],
  ],
  [
    'Tỷ lệ hộ nghèo cuối năm 2025 còn 5,2% (từ 6,9% cuối năm 2024), tương ứng giảm 3.100 hộ nghèo.',
    ['Tỷ lệ hộ nghèo', 'by 2025: 5.2 %'],
    ['Hộ nghèo', '-3100 hộ growth'],
  ],
  [
    'Giảm 8% lượng phát thải khí nhà kính so với kịch bản thông thường (BAU), tương đương 1,6 triệu tấn.',
    ['Lượng phát thải khí nhà kính', '-8 % growth', '-1.6 triệu tấn growth'],
  ],
  [
    'Tỷ lệ hộ nghèo còn 2% vào cuối năm 2026, giảm 1,1% so với cuối năm 2025 (3,1%).',
    ['Tỷ lệ hộ nghèo', 'by 2026: 2 %', 'by 2026: -1.1 % growth of 2025'],
  ],
  [
    'Tổng thu đạt 900 tỷ đồng, tăng 8% so với năm 2025 (trong đó thu nội địa 700 tỷ đồng).',
    ['Tổng thu', '900 tỷ đồng', '8 % growth of 2025'],
    ['Tổng thu (thu nội địa)', '700 tỷ đồng'],
  ],
  [
    'Tốc độ tăng trưởng bình quân: nông nghiệp 3%/năm, công nghiệp 11%/năm.',
    ['Tốc độ tăng trưởng bình quân nông nghiệp', '3 %/năm growth'],
    ['Tốc độ tăng trưởng bình quân công nghiệp', '11 %/năm growth'],
  ],
  [
    'Mức độ hài lòng đạt trên 94%, trong đó lĩnh vực đất đai, xây dựng đạt trên 88%.',
    ['Mức độ hài lòng', '>94 %'],
    ['Mức độ hài lòng lĩnh vực đất đai, xây dựng', '>88 %'],
  ],
  ['Giảm 12% số vụ cháy so với giai đoạn 2015 - 2019.', ['Số vụ cháy', '-12 % growth']],
  ['Số vụ vi phạm giảm mỗi năm 4%.', ['Số vụ vi phạm', '-4 %/năm growth']],
  ['Tăng huyết áp: phát hiện ít nhất 55% số người mắc.', ['Số người mắc được phát hiện', '≥55 %']],
  ['Vắc xin sởi mũi 2: ≥ 92%.', ['Vắc xin sởi mũi 2', '≥92 %']],
  [
    'Rút ngắn thời gian cấp phép từ 10 ngày làm việc xuống còn 06 ngày làm việc (giảm 40%).',
    ['Thời gian cấp phép', '6 ngày làm việc', '-40 % growth'],
  ],
  ['Thời gian cấp phép môi trường không quá 20 ngày.', ['Thời gian cấp phép môi trường', '≤20 ngày']],
  [
    'Làm mới 18 km đường trục xã, 7,5 km kênh tưới.',
    ['Đường trục xã được làm mới', '18 km'],
    ['Kênh tưới được làm mới', '7.5 km'],
  ],
  [
    'Tham gia bảo hiểm y tế đạt 94% dân số vào năm 2026; đạt 98% vào năm 2030.',
    ['Tham gia bảo hiểm y tế', 'by 2026: 94 % dân số', 'by 2030: 98 % dân số'],
  ],
  [
    'Tăng số lượng hợp tác xã lên 400 hợp tác xã vào năm 2028, bình quân 30 thành viên.',
    ['Số lượng hợp tác xã', 'by 2028: 400 hợp tác xã'],
    ['Thành viên', 'by 2028: 30 thành viên'],
  ],
  ['Năm học 2026 - 2027, tỷ lệ tốt nghiệp đạt 97%.', ['Tỷ lệ tốt nghiệp', '2026-2027: 97 %']],
  [
    'Xây dựng 03 nhà máy nước sạch công suất 8.000 m3/ngày đêm.',
    ['Nhà máy nước sạch công suất 8.000 m3/ngày đêm được xây dựng', '3 nhà máy'],
  ],
  ['Thu gom 100% chất thải y tế (khoảng 2,4 tấn/ngày).', ['Chất thải y tế được thu gom', '100 %']],
  ['Không có xã có tỷ lệ hộ nghèo trên 3%.'],
]

/** What is done to how many, and what only says of whom or how often. */
const deeds: Row[] = [
  [
    'Tỷ lệ phụ nữ đẻ được khám thai ít nhất 3 lần trong 3 thai kỳ đạt 82%.',
    ['Tỷ lệ phụ nữ đẻ được khám thai ít nhất 3 lần trong 3 thai kỳ', '82 %'],
  ],
  [
    'Nâng tuổi thọ lên 76 tuổi, thời gian sống khỏe mạnh tối thiểu 68 năm.',
    ['Tuổi thọ', '76 tuổi'],
    ['Thời gian sống khỏe mạnh', '≥68 năm'],
  ],
  [
    'Cấp mới 30 mã số vùng trồng, duy trì 210 mã số vùng trồng đã cấp.',
    ['Mã số vùng trồng được cấp mới', '30 mã số vùng trồng'],
    ['Mã số vùng trồng đã cấp', '210 mã số vùng trồng'],
  ],
  ['Nâng cấp 32 km đê, 9 hồ chứa.', ['Đê được nâng cấp', '32 km'], ['Hồ chứa được nâng cấp', '9 hồ chứa']],
  ['Tưới cho 88% diện tích đất trồng lúa 2 vụ.', ['Tưới cho diện tích đất trồng lúa 2 vụ', '88 %']],
  ['Xóa xong 100% nhà tạm.', ['Nhà tạm được xóa xong', '100 %']],
  ['Đào tạo cho 80 giám đốc hợp tác xã.', ['Giám đốc hợp tác xã được đào tạo', '80']],
  [
    'Hết tháng 8/2026 giải ngân đạt 65%, đến tháng 01/2027 đạt 100%.',
    ['Giải ngân', 'by 2026: 65 %', 'by 2027: 100 %'],
  ],
  ['100% xã có 01 trạm y tế đạt tiêu chí.', ['Xã có 01 trạm y tế đạt tiêu chí', '100 %']],
  ['Nâng hạng Chỉ số DTI từ hạng 31 lên hạng 18.', ['Hạng Chỉ số DTI', '18 thứ bậc rank']],
  [
    'Tổ chức 06 lớp tập huấn, mỗi lớp 40 - 45 học viên.',
    ['Lớp tập huấn', '6 lớp'],
    ['Học viên mỗi lớp', '40..45 học viên'],
  ],
  ['Tổ chức 02 lớp tập huấn (mỗi lớp 50 người).', ['Lớp tập huấn', '2 lớp'], ['Người mỗi lớp', '50 người']],
  [
    '70% phòng học kiên cố; 60% trường đạt chuẩn quốc gia.',
    ['Phòng học kiên cố', '70 %'],
    ['Trường đạt chuẩn quốc gia', '60 %'],
  ],
  [
    'Giáo viên đạt chuẩn đào tạo: mầm non 95%, THCS 92%.',
    ['Giáo viên đạt chuẩn đào tạo mầm non', '95 %'],
    ['Giáo viên đạt chuẩn đào tạo THCS', '92 %'],
  ],
  ['Thời gian chờ khám không quá 25 phút.', ['Thời gian chờ khám', '≤25 phút']],
  [
    'Tỷ lệ người cao tuổi được khám ít nhất 02 lần/năm: 85%.',
    ['Tỷ lệ người cao tuổi được khám ít nhất 02 lần/năm', '85 %'],
  ],
  // the calls of footnotes
  ['Kim ngạch đạt 9,6 tỷ USD 22; nhập siêu 20% 23.', ['Kim ngạch', '9.6 tỷ USD'], ['Nhập siêu', '20 %']],
  ['Doanh thu tăng 7% so với năm 2025 26.', ['Doanh thu', '7 % growth of 2025']],
  ['Chuyển đổi 900 ha đất lúa.', ['Đất lúa được chuyển đổi', '900 ha']],
  [
    '100% hộ cận nghèo được vay vốn, mức vay bình quân 40 triệu đồng/hộ.',
    ['Hộ cận nghèo được vay vốn', '100 %'],
  ],
  [
    'Từ 80% số cơ sở được kiểm tra, trong đó 100% cơ sở lớn được kiểm tra ít nhất 02 lần.',
    ['Cơ sở được kiểm tra', '80 %'],
    ['Cơ sở lớn được kiểm tra ít nhất 02 lần', '100 %'],
  ],
]

describe('amounts beside each other', () => {
  it.each([...cumulatives, ...parts, ...kinds, ...deeds].map(([text, ...stated]) => ({ text, stated })))(
    '$text',
    ({ text, stated }) => {
      expect(statedThings(text)).toEqual(things(stated))
    },
  )
})
