import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../pipeline/language/values/statements.js'
import { type StatedThing, statedThings, things } from './stated-things.js'

type Case = readonly [text: string, ...stated: StatedThing[]]

/** Sentences of the kind that portals and articles tell of plans. */
const cases: readonly Case[] = [
  // a range that says its unit twice
  [
    'Thu nhập bình quân đạt từ 62,5 triệu đồng đến 64 triệu đồng, tăng từ 8,2% đến 9% so với năm 2024.',
    ['Thu nhập bình quân', '62.5..64 triệu đồng', '8.2..9 % growth of 2024'],
  ],
  ['Vốn vay từ 50 triệu đồng - 100 triệu đồng.', ['Vốn vay', '50..100 triệu đồng']],
  ['Số phòng học tăng từ 03 phòng lên 05 phòng.', ['Phòng học', '5 phòng']],
  // what is compared with, without `với`
  [
    'Kim ngạch nhập khẩu 640 triệu USD, tăng 2,4% so ước thực hiện năm 2024.',
    ['Kim ngạch nhập khẩu', '640 triệu USD', '2.4 % growth of 2024'],
  ],
  // how many parts a plan has
  ['Đồng thời, kế hoạch cũng xác định 08 nhiệm vụ và giải pháp trọng tâm.'],
  ['Kế hoạch đề ra 15 chỉ tiêu và 6 nhóm giải pháp.'],
  ['Hoàn thành 15 chỉ tiêu kế hoạch.', ['Chỉ tiêu kế hoạch được hoàn thành', '15 chỉ tiêu']],
  // the year of a plan's aims
  [
    'Mục tiêu của Kế hoạch đến năm 2027, tỷ lệ sản phẩm có truy xuất nguồn gốc đạt từ 20%; tỷ lệ che phủ rừng đạt 51%.',
    ['Tỷ lệ sản phẩm có truy xuất nguồn gốc', 'by 2027: ≥20 %'],
    ['Tỷ lệ che phủ rừng', 'by 2027: 51 %'],
  ],
  [
    'Sản lượng thịt hơi đến năm 2030 đạt: Thịt bò 1.200 tấn; thịt lợn 9.000 tấn.',
    ['Sản lượng thịt hơi thịt bò', 'by 2030: 1200 tấn'],
    ['Sản lượng thịt hơi thịt lợn', 'by 2030: 9000 tấn'],
  ],
  // names that end in a word for growth
  [
    'Giá trị tăng thêm đạt 20.580 tỷ đồng (tăng 3,7% so với năm 2021).',
    ['Giá trị tăng thêm', '20580 tỷ đồng'],
  ],
  ['Giá trị gia tăng đạt 15.000 tỷ đồng.', ['Giá trị gia tăng', '15000 tỷ đồng']],
  ['Giá trị gia tăng ngành nông nghiệp tăng 4,2%.', ['Giá trị gia tăng ngành nông nghiệp', '4.2 % growth']],
  ['Thu nhập tăng thêm 5 triệu đồng.', ['Thu nhập', '5 triệu đồng growth']],
  // a label that lost its mark
  ['1 Tỷ lệ hộ nghèo giảm còn 2%.', ['Tỷ lệ hộ nghèo', '2 %']],
  ['2 Thu nhập bình quân đạt 60 triệu đồng/người.', ['Thu nhập bình quân', '60 triệu đồng/người/năm']],
  ['3 NHIỆM VỤ, GIẢI PHÁP'],
  ['5 Hợp tác xã đạt chuẩn.', ['Hợp tác xã đạt chuẩn', '5 hợp tác xã']],
  // when a page was made
  ['Ngày 04/01/2021 - 15:54:00'],
]

describe('what portals tell of plans', () => {
  it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
    expect(statedThings(text)).toEqual(things(stated))
  })

  it('doubts an area that is so many things', () => {
    const [one] = readStatements('Diện tích nuôi ao hồ đạt 3.000 ha, 7.000 lồng.')
    expect(one?.isUnsure).toBe(true)
    expect(readStatements('Diện tích nuôi ao hồ đạt 3.000 ha.')[0]?.isUnsure).toBeUndefined()
  })
})
