/** Shares that are told of things counted before them, and shares to be reached later. */
import { expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  // the share that so many are, and what is counted behind it
  [
    '154/218 trạm y tế đạt chuẩn, đạt 70,6%, có 12 trường đạt chuẩn mức độ 2.',
    ['Trạm y tế đạt chuẩn', '154 trạm y tế', '70.6 %'],
    ['Trường đạt chuẩn mức độ 2', '12 trường'],
  ],
  [
    'Có 45/60 xã đạt chuẩn nông thôn mới, bằng 75%; 12/45 xã nâng cao, bằng 26,7%.',
    ['Xã đạt chuẩn nông thôn mới', '45 xã', '75 %'],
    ['Xã nâng cao', '12 xã', '26.7 %'],
  ],
  ['Có 45 xã được công nhận, đạt 75% kế hoạch.', ['Xã được công nhận', '45 xã', '75 %']],
  [
    'Tỷ lệ lấp đầy đạt 60% và 5 dự án mới đi vào hoạt động.',
    ['Tỷ lệ lấp đầy', '60 %'],
    ['Dự án mới đi vào hoạt động', '5 dự án'],
  ],
  ['Tỷ lệ trường đạt chuẩn đạt 70%, 12 trường.', ['Tỷ lệ trường đạt chuẩn', '70 %', '12 trường']],
  // a later share of the same things, by their noun alone
  [
    '30% xã đạt chuẩn vào năm 2026, đến năm 2030 có 50% xã.',
    ['Xã đạt chuẩn', 'by 2026: 30 %', 'by 2030: 50 %'],
  ],
  [
    'Năm 2026 có 30% xã đạt chuẩn; đến năm 2030 có 50% xã.',
    ['Xã đạt chuẩn', 'by 2026: 30 %', 'by 2030: 50 %'],
  ],
  [
    '30% số xã đạt chuẩn vào năm 2026, 50% số xã vào năm 2030.',
    ['Số xã đạt chuẩn', 'by 2026: 30 %', 'by 2030: 50 %'],
  ],
  [
    'Có 60% số hộ dùng nước sạch vào năm 2026 và 80% số hộ vào năm 2030.',
    ['Số hộ dùng nước sạch', 'by 2026: 60 %', 'by 2030: 80 %'],
  ],
  [
    'Hỗ trợ 30% hộ nghèo vào năm 2026, đến năm 2030 đạt 50% hộ.',
    ['Hộ nghèo được hỗ trợ', 'by 2026: 30 %', 'by 2030: 50 %'],
  ],
  // of others, where it names them
  [
    '30% xã đạt chuẩn vào năm 2026, 50% thôn có nhà văn hóa vào năm 2030.',
    ['Xã đạt chuẩn', 'by 2026: 30 %'],
    ['Thôn có nhà văn hóa', 'by 2030: 50 %'],
  ],
  // the years of each change stand before what changes, or behind it
  [
    'Giảm 5% năm 2026 và 7% năm 2027 số vụ cháy.',
    ['Số vụ cháy', 'by 2026: -5 % growth', 'by 2027: -7 % growth'],
  ],
  [
    'Giảm 5% (năm 2026) và 7% (năm 2027) số vụ cháy.',
    ['Số vụ cháy', 'by 2026: -5 % growth', 'by 2027: -7 % growth'],
  ],
  [
    'Giảm 5% số vụ cháy năm 2026 và 7% năm 2027.',
    ['Số vụ cháy', 'by 2026: -5 % growth', 'by 2027: -7 % growth'],
  ],
  ['Giảm 5% số vụ cháy năm 2026 và còn 7% năm 2027.', ['Số vụ cháy', 'by 2026: -5 % growth', 'by 2027: 7 %']],
  [
    'Đạt 30% năm 2026 và 50% năm 2030 số xã đạt chuẩn.',
    ['Số xã đạt chuẩn', 'by 2026: 30 %', 'by 2030: 50 %'],
  ],
  [
    'Giảm 5% số người chết năm 2026 và 7% năm 2027.',
    ['Số người chết', 'by 2026: -5 % growth', 'by 2027: -7 % growth'],
  ],
]

it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
  expect(statedThings(text)).toEqual(things(stated))
})
