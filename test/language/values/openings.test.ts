/** What sentences open with that says nothing of what is measured: what joins them, who sets the aim, of what field it is. */
import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../pipeline/language/values/clauses.js'
import { withoutOpenings } from '../../../pipeline/language/values/openings.js'
import { expectLinearReading } from '../../linear-reading.js'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // who sets the aim
  ['Huyện đặt mục tiêu có 90% hộ dùng nước sạch.', ['Hộ dùng nước sạch', '90 %']],
  [
    'Lâm Đồng phấn đấu đến năm 2027 có ít nhất 60% thôn đạt chuẩn; 80% hộ có máy lọc nước.',
    ['Thôn đạt chuẩn', 'by 2027: ≥60 %'],
    ['Hộ có máy lọc nước', 'by 2027: 80 %'],
  ],
  [
    'Kế hoạch đặt ra mục tiêu giai đoạn 2026 - 2028 có ít nhất 50% người cao tuổi được học nghề.',
    ['Người cao tuổi được học nghề', '2026-2028: ≥50 %'],
  ],
  [
    'Năm 2026, ngành Thủy sản tỉnh đặt mục tiêu thực hiện sản lượng nuôi đạt 18.000 tấn.',
    ['Sản lượng nuôi', 'by 2026: 18000 tấn'],
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch đặt mục tiêu phấn đấu năm 2026, sẽ có 35% dân số tập thể thao.',
    ['Dân số tập thể thao', 'by 2026: 35 %'],
  ],
  ['Giai đoạn 2026 - 2028, Cao Bằng có trên 80% trẻ em có thẻ.', ['Trẻ em có thẻ', '2026-2028: >80 %']],
  [
    'Ngành du lịch sẽ tạo việc làm cho 3.000 lao động vào năm 2027.',
    ['Lao động được tạo việc làm', 'by 2027: 3000 lao động'],
  ],
  // what the aims are called
  [
    'Một số mục tiêu cụ thể: năm 2026 phấn đấu kinh tế số chiếm 10% GRDP của tỉnh, tỷ lệ hộ có địa chỉ số đạt 90%.',
    ['Kinh tế số', 'by 2026: 10 % GRDP'],
    ['Tỷ lệ hộ có địa chỉ số', 'by 2026: 90 %'],
  ],
  [
    'Với mục tiêu cụ thể là phấn đấu đến năm 2028 thành lập mới 12 hợp tác xã; có 60% hợp tác xã hoạt động khá.',
    ['Hợp tác xã được thành lập mới', 'by 2028: 12 hợp tác xã'],
    ['Hợp tác xã hoạt động khá', 'by 2028: 60 %'],
  ],
  [
    'Theo đó, Kế hoạch đề ra một số mục tiêu cần thực hiện như: Mỗi năm thành lập mới 11 hợp tác xã.',
    ['Hợp tác xã được thành lập mới', '11 hợp tác xã/năm'],
  ],
  [
    'Kế hoạch cũng xác định rõ các chỉ tiêu chủ yếu như đến năm 2027, độ che phủ rừng đạt 55%.',
    ['Độ che phủ rừng', 'by 2027: 55 %'],
  ],
  [
    'Nhiều mục tiêu lớn đã được đặt ra đến năm 2030, bao gồm việc đưa tỷ lệ dân số mua sắm trực tuyến đạt 70%.',
    ['Tỷ lệ dân số mua sắm trực tuyến', 'by 2030: 70 %'],
  ],
  [
    'Mục tiêu cụ thể tới năm 2030, tỷ trọng công nghiệp đạt trên 40%.',
    ['Tỷ trọng công nghiệp', 'by 2030: >40 %'],
  ],
  [
    'Theo kế hoạch phát triển nhà ở năm 2024, Hà Nội đặt mục tiêu tổng diện tích sàn năm 2026 đạt 7 triệu m2.',
    ['Tổng diện tích sàn', 'by 2026: 7000000 m2'],
  ],
  [
    'Mục tiêu được đặt ra là trong 10 năm tới, thu nhập của hộ nghèo tăng 3,5 lần.',
    ['Thu nhập của hộ nghèo', '3.5 lần multiple'],
  ],
  [
    'Từ nay đến năm 2028, dự kiến toàn tỉnh sẽ xây dựng mới và nâng cấp được 55 km đường.',
    ['Đường được xây dựng mới và nâng cấp', 'by 2028: 55 km'],
  ],
  [
    'Đại hội xác định 11 chỉ tiêu và 2 nhiệm vụ trọng tâm. Qua đó, nâng độ che phủ rừng lên 55%.',
    ['Độ che phủ rừng', '55 %'],
  ],
  [
    'Mục tiêu phấn đấu về giao thông là đến năm 2028, cả nước có 85% xã đạt chuẩn và đến năm 2030 là 100%.',
    ['Xã đạt chuẩn', 'by 2028: 85 %', 'by 2030: 100 %'],
  ],
  [
    'Về chính quyền số, huyện Na Rì đặt mục tiêu 100% hồ sơ được số hóa. Huyện hướng đến 90% thủ tục toàn trình.',
    ['Hồ sơ được số hóa', '100 %'],
    ['Thủ tục toàn trình', '90 %'],
  ],
  // of what field
  [
    'Về chính quyền số, 80% cán bộ được tập huấn. Về xã hội số, tỷ lệ hộ có cáp quang đạt trên 90%.',
    ['Cán bộ được tập huấn', '80 %'],
    ['Tỷ lệ hộ có cáp quang', '>90 %'],
  ],
  [
    'Về phát triển kinh tế số, phấn đấu đến năm 2027, tỷ trọng kinh tế số đạt 20%; tỷ lệ lao động số đạt 2%.',
    ['Tỷ trọng kinh tế số', 'by 2027: 20 %'],
    ['Tỷ lệ lao động số', 'by 2027: 2 %'],
  ],
  // a place or a measure that is itself what is to come to so much
  ['Tỷ lệ hộ nghèo phấn đấu còn 1%.', ['Tỷ lệ hộ nghèo', '1 %']],
  ['Xã đạt chuẩn phấn đấu có 25 xã.', ['Xã đạt chuẩn', '25 xã']],
  ['Về lúa, diện tích đạt 200 ha.', ['Lúa, diện tích', '200 ha']],
]

for (const [text, ...stated] of cases) {
  it(text, () => {
    expect(statedThings(text)).toEqual(things(stated))
  })
}

describe('withoutOpenings', () => {
  it('keeps all places, and the years among what it takes', () => {
    const text = 'Theo đó, Kế hoạch đặt mục tiêu đến năm 2030 có 90% hộ.'
    const open = withoutOpenings(text, clausesOf(text))
    expect(open).toHaveLength(text.length)
    expect(open.trim()).toBe('đến năm 2030 có 90% hộ.')
  })

  it('takes time proportional to the length of a text', () =>
    expectLinearReading((text) => withoutOpenings(text, clausesOf(text))))
})
