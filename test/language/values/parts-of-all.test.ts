/** Parts of what is named before them, how large it is, and those to whom something is done. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // so many turns of some among those of all
  [
    'Đón 2,5 triệu lượt khách, trong đó khách quốc tế 200 nghìn lượt.',
    ['Lượt khách được đón', '2.5 triệu lượt'],
    ['Lượt khách quốc tế được đón', '200000 lượt người'],
  ],
  [
    'Tổng lượt khách du lịch đạt 2,5 triệu lượt, trong đó khách quốc tế 0,2 triệu lượt.',
    ['Tổng lượt khách du lịch', '2.5 triệu lượt'],
    ['Tổng lượt khách quốc tế', '0.2 triệu lượt'],
  ],
  [
    'Đón 2 triệu lượt khách, trong đó khách quốc tế 0,2 triệu lượt, tổng thu đạt 5.000 tỷ đồng.',
    ['Lượt khách được đón', '2 triệu lượt'],
    ['Lượt khách quốc tế được đón', '0.2 triệu lượt'],
    ['Tổng thu', '5000 tỷ đồng'],
  ],
  [
    'Thu ngân sách 500 tỷ đồng, trong đó thu nội địa 400 tỷ đồng, chi ngân sách 450 tỷ đồng.',
    ['Thu ngân sách', '500 tỷ đồng'],
    ['Thu nội địa ngân sách', '400 tỷ đồng'],
    ['Chi ngân sách', '450 tỷ đồng'],
  ],
  // what a rate says of all it says of a part
  [
    'Tỷ lệ hộ nghèo giảm 1%, trong đó hộ dân tộc thiểu số giảm 3%.',
    ['Tỷ lệ hộ nghèo', '-1 % growth'],
    ['Tỷ lệ hộ nghèo dân tộc thiểu số', '-3 % growth'],
  ],
  [
    'Tỷ lệ trường đạt chuẩn quốc gia đạt 80%, trong đó trường mầm non đạt 90%.',
    ['Tỷ lệ trường đạt chuẩn quốc gia', '80 %'],
    ['Tỷ lệ trường mầm non đạt chuẩn quốc gia', '90 %'],
  ],
  [
    'Tỷ lệ hộ dân sử dụng nước sạch đạt 95%, trong đó hộ dân nông thôn đạt 90%.',
    ['Tỷ lệ hộ dân sử dụng nước sạch', '95 %'],
    ['Tỷ lệ hộ dân nông thôn sử dụng nước sạch', '90 %'],
  ],
  [
    'Tỷ lệ xã đạt chuẩn đạt 80%, trong đó xã đạt chuẩn nâng cao đạt 30%.',
    ['Tỷ lệ xã đạt chuẩn', '80 %'],
    ['Tỷ lệ xã đạt chuẩn nâng cao', '30 %'],
  ],
  // how large the things are that are counted before
  [
    'Thành lập 5 cụm công nghiệp, tổng diện tích 150 ha.',
    ['Cụm công nghiệp được thành lập', '5 cụm công nghiệp'],
    ['Tổng diện tích cụm công nghiệp được thành lập', '150 ha'],
  ],
  [
    'Thu hút 20 dự án đầu tư với tổng vốn đăng ký 300 triệu USD.',
    ['Dự án đầu tư được thu hút', '20 dự án'],
    ['Tổng vốn đăng ký dự án đầu tư được thu hút', '300 triệu USD'],
  ],
  [
    'Xây dựng 12 tuyến đường trong năm 2026. Tổng chiều dài 45 km.',
    ['Tuyến đường được xây dựng', 'by 2026: 12 tuyến'],
    ['Tổng chiều dài tuyến đường được xây dựng', '45 km'],
  ],
  [
    'Trồng mới 500 ha rừng, diện tích rừng phòng hộ 100 ha.',
    ['Rừng được trồng mới', '500 ha'],
    ['Diện tích rừng phòng hộ', '100 ha'],
  ],
  [
    'Tổng kim ngạch xuất nhập khẩu đạt 9 tỷ USD, trong đó xuất khẩu 5 tỷ USD, nhập khẩu 4 tỷ USD.',
    ['Tổng kim ngạch xuất nhập khẩu', '9 tỷ USD'],
    ['Tổng kim ngạch xuất khẩu', '5 tỷ USD'],
    ['Tổng kim ngạch nhập khẩu', '4 tỷ USD'],
  ],
  // one part grows, and so does its like
  [
    'Xuất khẩu tăng 12%, nhập khẩu 10%, nhập siêu 4%.',
    ['Xuất khẩu', '12 % growth'],
    ['Nhập khẩu', '10 % growth'],
    ['Nhập siêu', '4 %'],
  ],
  [
    'Kim ngạch xuất khẩu tăng 16%, kim ngạch nhập khẩu 12%.',
    ['Kim ngạch xuất khẩu', '16 % growth'],
    ['Kim ngạch nhập khẩu', '12 % growth'],
  ],
  [
    'Tỷ trọng công nghiệp tăng 2%, tỷ trọng dịch vụ 40%.',
    ['Tỷ trọng công nghiệp', '2 % growth'],
    ['Tỷ trọng dịch vụ', '40 %'],
  ],
  // parts that begin with the word that the whole is the total of
  [
    'Tổng đàn gia súc 8.500 con: đàn trâu 400 con, đàn lợn 5.000 con.',
    ['Tổng đàn gia súc', '8500 con'],
    ['Đàn trâu', '400 con'],
    ['Đàn lợn', '5000 con'],
  ],
  [
    'Tổng số lao động 500 người, trong đó lao động nữ 200 người.',
    ['Tổng số lao động', '500 người'],
    ['Số lao động nữ', '200 người'],
  ],
  // those to whom it is done are what is counted
  ['Bồi dưỡng cho 400 lượt cán bộ.', ['Lượt cán bộ được bồi dưỡng', '400 lượt người']],
  [
    'Tổ chức bồi dưỡng nghiệp vụ cho trên 500 lượt công chức cấp xã.',
    ['Lượt công chức cấp xã được bồi dưỡng nghiệp vụ', '>500 lượt người'],
  ],
  [
    'Xóa mù chữ mức độ 2 cho 90% người dân từ 15 đến 60 tuổi.',
    ['Người dân từ 15 đến 60 tuổi được xóa mù chữ mức độ 2', '90 %'],
  ],
  [
    'Đào tạo nghề cho 30% lao động nông thôn vào năm 2026, 50% vào năm 2030.',
    ['Lao động nông thôn được đào tạo nghề', 'by 2026: 30 %', 'by 2030: 50 %'],
  ],
  ['Dành kinh phí cho 10% số dự án.', ['Kinh phí cho số dự án', '10 %']],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
