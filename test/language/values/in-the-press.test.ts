/** Aims as newspapers and portals print them: sentences that begin with an amount, amounts behind laws, lists of unlike shares. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // a sentence begins with its amount
  [
    'Khoảng 7.000 người được phẫu thuật, phục hồi chức năng và cấp xe lăn. 90% trẻ khuyết tật được đi học. 300 người được học nghề.',
    ['Người được phẫu thuật, phục hồi chức năng và cấp xe lăn', '~7000 người'],
    ['Trẻ khuyết tật được đi học', '90 %'],
    ['Người được học nghề', '300 người'],
  ],
  // the year of a law is no term
  [
    '100% hợp tác xã hoạt động đúng Luật Hợp tác xã năm 2012.',
    ['Hợp tác xã hoạt động đúng Luật Hợp tác xã', '100 %'],
  ],
  ['Phổ biến pháp luật cho 100% cán bộ năm 2026.', ['Cán bộ được phổ biến pháp luật', 'by 2026: 100 %']],
  // a measure, and no unit of money
  [
    'Đến 2026 tỷ lệ hộ nghèo giảm còn 3% và đến 2028 tỷ lệ này còn 2%.',
    ['Tỷ lệ hộ nghèo', 'by 2026: 3 %', 'by 2028: 2 %'],
  ],
  // shares beside counts and beside shares that are reached
  [
    'Thành lập mới 5 HTX, 100% HTX hoạt động đúng quy định.',
    ['HTX được thành lập mới', '5 HTX'],
    ['HTX hoạt động đúng quy định', '100 %'],
  ],
  [
    'Tỷ lệ thanh toán điện tử đạt 80%, và 60% doanh nghiệp nhỏ kinh doanh trên nền tảng số.',
    ['Tỷ lệ thanh toán điện tử', '80 %'],
    ['Doanh nghiệp nhỏ kinh doanh trên nền tảng số', '60 %'],
  ],
  [
    'Tỷ lệ thanh toán điện tử đạt 80% và 60% doanh nghiệp nhỏ có hóa đơn điện tử.',
    ['Tỷ lệ thanh toán điện tử', '80 %'],
    ['Doanh nghiệp nhỏ có hóa đơn điện tử', '60 %'],
  ],
  [
    'Tỷ lệ hộ có hố xí đạt 80% năm 2026 và 90% năm 2028.',
    ['Tỷ lệ hộ có hố xí', 'by 2026: 80 %', 'by 2028: 90 %'],
  ],
  [
    'Kinh tế số chiếm 10% GRDP, 100% bệnh viện kết nối với tuyến trên.',
    ['Kinh tế số', '10 % GRDP'],
    ['Bệnh viện kết nối với tuyến trên', '100 %'],
  ],
  [
    '100% cha mẹ được cung cấp kiến thức; 60% trẻ em biết bơi an toàn.',
    ['Cha mẹ được cung cấp kiến thức', '100 %'],
    ['Trẻ em biết bơi an toàn', '60 %'],
  ],
  // by the year, and what it comes to
  [
    'Mỗi năm thành lập 10 hợp tác xã, đến năm 2028 toàn tỉnh có 684 hợp tác xã.',
    ['Hợp tác xã được thành lập', '10 hợp tác xã/năm'],
    ['Hợp tác xã', 'by 2028: 684 hợp tác xã'],
  ],
  ['Mỗi quận, huyện mỗi năm xây dựng 1 mô hình.', ['Mô hình mỗi quận, huyện', '1 mô hình/năm']],
  // bounds
  ['Đoàn viên nòng cốt đạt 50 - 60% trở lên.', ['Đoàn viên nòng cốt', '≥50 %']],
  ['Thu ngân sách đạt 100% chỉ tiêu trở lên.', ['Thu ngân sách', '≥100 %']],
  [
    'Mức đóng góp từ 20.000 đồng/hộ/năm đến 30.000 đồng/hộ/năm.',
    ['Mức đóng góp', '20000..30000 đồng/hộ/năm'],
  ],
  ['Đậu các loại 199,6 ha.', ['Đậu các loại', '199.6 ha']],
  // what stands for the thing before
  [
    'Số ca sởi giảm 10% vào năm 2026 và đến năm 2028 số ca giảm 20% so với năm 2025.',
    ['Số ca sởi', 'by 2026: -10 % growth of 2025', 'by 2028: -20 % growth of 2025'],
  ],
  // brackets that nothing closes, and seasons
  [
    'Diện tích gieo trồng: 3.830 ha (trong đó: lúa nước 2 vụ 40 ha; cây mía 370 ha; cây chè 20 ha.',
    ['Diện tích gieo trồng', '3830 ha'],
    ['Diện tích gieo trồng lúa nước 2 vụ', '40 ha'],
    ['Diện tích gieo trồng cây mía', '370 ha'],
    ['Diện tích gieo trồng cây chè', '20 ha'],
  ],
  [
    'Lúa 500 ha, năng suất 58 tạ/ha; ngô 1.025 ha, năng suất 60,2 tạ/ha.',
    ['Lúa', '500 ha'],
    ['Năng suất lúa', '58 tạ/ha'],
    ['Ngô', '1025 ha'],
    ['Năng suất ngô', '60.2 tạ/ha'],
  ],
  // which deed the amount is of, and who takes part
  [
    'Duy trì các hợp tác xã hoạt động có hiệu quả, xây dựng mô hình nông hội: 04 mô hình trở lên.',
    ['Mô hình nông hội được xây dựng', '≥4 mô hình'],
  ],
  ['Bố trí kinh phí, đào tạo nghề đạt 75%.', ['Đào tạo nghề', '75 %']],
  ['Bố trí kinh phí, tổ chức tiêm phòng đạt 75%.', ['Tiêm phòng', '75 %']],
  [
    'Phát triển đoàn viên mới từ 200 - 300 đoàn viên.',
    ['Đoàn viên mới được phát triển', '200..300 đoàn viên'],
  ],
  [
    'Thành lập mới 95 hợp tác xã, liên hiệp hợp tác xã.',
    ['Hợp tác xã, liên hiệp hợp tác xã được thành lập mới', '95 hợp tác xã'],
  ],
  ['Tổ chức hội nghị với sự tham gia của 200 đại biểu.', ['Đại biểu tham gia hội nghị', '200 đại biểu']],
  [
    'Thu hút 5 triệu lượt khách, tăng bình quân 12%/năm.',
    ['Lượt khách được thu hút', '5 triệu lượt', '12 %/năm growth'],
  ],
  // what is said of others in the same clause
  [
    'Tỷ lệ hộ nghèo cả nước giảm 2%/năm (riêng các huyện, xã nghèo giảm 4%/năm) theo chuẩn nghèo từng giai đoạn.',
    ['Tỷ lệ hộ nghèo cả nước', '-2 %/năm growth'],
    ['Tỷ lệ hộ nghèo các huyện, xã nghèo', '-4 %/năm growth'],
  ],
  [
    'Tốc độ tăng trưởng công nghiệp đạt 8%/năm, trong đó công nghiệp chế biến, chế tạo đạt 10%/năm.',
    ['Tốc độ tăng trưởng công nghiệp', '8 %/năm growth'],
    ['Tốc độ tăng trưởng công nghiệp chế biến, chế tạo', '10 %/năm growth'],
  ],
  [
    'Có 2.000 lao động được học nghề và số người học xong có việc làm mới đạt 70%.',
    ['Lao động được học nghề', '2000 lao động'],
    ['Số người học xong có việc làm mới', '70 %'],
  ],
  [
    'Có thêm 7 xã đạt chuẩn, đồng thời nâng độ che phủ rừng lên 55%.',
    ['Xã đạt chuẩn', '7 xã'],
    ['Độ che phủ rừng', '55 %'],
  ],
  [
    'Đến năm 2027 hoàn thành 1,25 triệu m2 sàn nhà ở xã hội; đến năm 2030 hoàn thành 2,5 triệu m2.',
    ['Nhà ở xã hội được hoàn thành', 'by 2027: 1250000 m2', 'by 2030: 2500000 m2'],
  ],
  [
    'Giai đoạn đến 2028, tỷ trọng công nghiệp được duy trì ở mức trên 35%, tỷ trọng dịch vụ đạt 40%.',
    ['Tỷ trọng công nghiệp', 'by 2028: >35 %'],
    ['Tỷ trọng dịch vụ', 'by 2028: 40 %'],
  ],
  // years that tell which are meant
  [
    'Có 50% sản phẩm công nhận năm 2024 tham gia phân hạng lại năm 2027.',
    ['Sản phẩm công nhận năm 2024 tham gia phân hạng lại', 'by 2027: 50 %'],
  ],
  [
    '100% chủ thể mới tham gia Chương trình năm 2026 phải được tập huấn.',
    ['Chủ thể mới tham gia Chương trình phải được tập huấn', 'by 2026: 100 %'],
  ],
  [
    'Trong giai đoạn từ năm 2026 - 2028, sẽ dạy nghề cho 8.000 lao động.',
    ['Lao động được dạy nghề', '2026-2028: 8000 lao động'],
  ],
  // shares of kinds, of others and of those behind
  [
    'Phấn đấu 70% số thôn, làng; 90% số xã, phường có thiết chế văn hóa.',
    ['Thôn, làng có thiết chế văn hóa', '70 %'],
    ['Xã, phường có thiết chế văn hóa', '90 %'],
  ],
  [
    'Giảm tỷ lệ hộ nghèo 1%; các xã đặc biệt khó khăn giảm 3%.',
    ['Tỷ lệ hộ nghèo', '-1 % growth'],
    ['Tỷ lệ hộ nghèo các xã đặc biệt khó khăn', '-3 % growth'],
  ],
  [
    'Khoảng 60% lao động tham gia bảo hiểm, nông dân tham gia bảo hiểm tự nguyện chiếm khoảng 5% lao động.',
    ['Lao động tham gia bảo hiểm', '~60 %'],
    ['Nông dân tham gia bảo hiểm tự nguyện', '~5 %'],
  ],
  [
    'Tiêu chuẩn hóa 50% số sản phẩm hiện có, tương ứng khoảng 2.400 sản phẩm.',
    ['Tiêu chuẩn hóa số sản phẩm hiện có', '50 %', '~2400 sản phẩm'],
  ],
  [
    'Phấn đấu không phát sinh tụ điểm ma túy, triệt xóa từ 5 - 10% số điểm phức tạp.',
    ['Điểm phức tạp được triệt xóa', '5..10 %'],
  ],
  [
    'Tỷ lệ lao động qua đào tạo trên 70% (lao động chung của tỉnh 57%).',
    ['Tỷ lệ lao động qua đào tạo', '>70 %'],
  ],
  [
    'Quán triệt Nghị quyết Trung ương 7 cho 100% cán bộ.',
    ['Quán triệt Nghị quyết Trung ương 7 cho cán bộ', '100 %'],
  ],
  [
    'Chỉ số sản xuất đạt 9%, khách du lịch quốc tế đạt 22 triệu lượt khách.',
    ['Chỉ số sản xuất', '9 %'],
    ['Lượt khách du lịch quốc tế', '22 triệu lượt'],
  ],
  [
    'Đào tạo nghề cho 500 lao động nữ, tư vấn, giới thiệu việc làm cho 900 lao động.',
    ['Lao động nữ được đào tạo nghề', '500 lao động'],
    ['Lao động được tư vấn, giới thiệu việc làm', '900 lao động'],
  ],
  [
    '100% dịch vụ công trực tuyến mức độ 3, 4 được tích hợp; tỷ lệ hồ sơ mức độ 3 và 4 trên tổng số hồ sơ đạt 50%.',
    ['Dịch vụ công trực tuyến mức độ 3, 4 được tích hợp', '100 %'],
    ['Tỷ lệ hồ sơ mức độ 3 và 4 trên tổng số hồ sơ', '50 %'],
  ],
  // what a name does not hold
  [
    '100% diện tích rừng được quản lý bền vững nhằm nâng cao hiệu quả bảo tồn.',
    ['Diện tích rừng được quản lý bền vững', '100 %'],
  ],
  ['50% huyện đạt mức sinh thay thế, mọi phụ nữ đều được tư vấn.', ['Huyện đạt mức sinh thay thế', '50 %']],
  [
    '80% công nhân được ký hợp đồng, đóng bảo hiểm và tổ chức ít nhất 2 hội thi.',
    ['Công nhân được ký hợp đồng, đóng bảo hiểm', '80 %'],
    ['Hội thi', '≥2 hội thi'],
  ],
  [
    '900 người cao tuổi khó khăn, không có người phụng dưỡng được chăm sóc tại cơ sở.',
    ['Người cao tuổi khó khăn, không có người phụng dưỡng được chăm sóc tại cơ sở', '900 người'],
  ],
]

for (const [text, ...stated] of cases) {
  it(text, () => {
    expect(statedThings(text)).toEqual(things(stated))
  })
}
