import { expect, it } from 'vitest'
import { readStatements } from '../../../pipeline/language/values/statements.js'

/** What a text states: the names with `by`, comparator and bounds of their values. */
const read = (text: string): (readonly [string, ...string[]])[] =>
  readStatements(text).map(({ name, values }) => [
    name,
    ...values.map(
      ({ by, comparator, min, max, unit, measure }) =>
        `${by ?? ''} ${comparator} ${min ?? max} ${unit} ${measure}`,
    ),
  ])

it.each([
  [
    'a bracket before the amount says what is measured',
    'Tỷ lệ trẻ sơ sinh nhẹ cân (dưới 2.400 gram) giảm xuống dưới 6% vào năm 2027.',
    [['Tỷ lệ trẻ sơ sinh nhẹ cân (dưới 2.400 gram)', '2027 lt 6 % level']],
  ],
  [
    'two brackets behind amounts name two parts, and the comparison holds for both',
    'Khống chế tỷ lệ học sinh béo phì xuống dưới 12% (khu vực thành thị), 7% (khu vực nông thôn) vào năm 2027.',
    [
      ['Tỷ lệ học sinh béo phì (khu vực thành thị)', '2027 lt 12 % level'],
      ['Tỷ lệ học sinh béo phì (khu vực nông thôn)', '2027 lt 7 % level'],
    ],
  ],
  [
    'an amount inside the bracket is of the part that it names',
    'Tỷ lệ hộ dùng nước hợp vệ sinh đạt 94% (khu vực đô thị 99%), tỷ lệ rác thải được thu gom đạt 88%.',
    [
      ['Tỷ lệ hộ dùng nước hợp vệ sinh', ' eq 94 % level'],
      ['Tỷ lệ hộ dùng nước hợp vệ sinh (khu vực đô thị)', ' eq 99 % level'],
      ['Tỷ lệ rác thải được thu gom', ' eq 88 % level'],
    ],
  ],
  [
    'what falls to an amount is at that level',
    'Tỷ lệ hộ cận nghèo giảm còn 4% vào năm 2027.',
    [['Tỷ lệ hộ cận nghèo', '2027 eq 4 % level']],
  ],
  [
    'what falls by an amount is not',
    'Tỷ lệ hộ cận nghèo giảm 4%.',
    [['Tỷ lệ hộ cận nghèo', ' eq -4 % growth']],
  ],
  [
    'two shares that the same words follow are two things',
    'Trên 80% số thôn không có dịch trong 02 năm đầu và trên 92% số thôn không có dịch trong 02 năm cuối.',
    [
      ['Số thôn không có dịch trong 02 năm đầu', ' gt 80 % level'],
      ['Số thôn không có dịch trong 02 năm cuối', ' gt 92 % level'],
    ],
  ],
])('%s', (_, text, stated) => {
  expect(read(text)).toEqual(stated)
})
