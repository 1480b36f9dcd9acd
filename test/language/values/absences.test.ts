import { expect, it } from 'vitest'
import { readAbsences } from '../../../pipeline/language/values/absences.js'
import { readStatements } from '../../../pipeline/language/values/statements.js'

const absencesOf = (text: string): string[] => {
  const years = { from: null, by: null }
  return readAbsences(text, years, readStatements(text, years)).map(
    ({ name, values: [value] }) =>
      `${name} | ${text.slice(value!.textStart, value!.textEnd)}${value!.by === null ? '' : ` | ${value!.by}`}`,
  )
}

it.each([
  ['Đến hết năm 2026 không còn hộ nghèo.', 'Hộ nghèo | không còn hộ nghèo | 2026'],
  ['Không còn nhà tạm, nhà dột nát.', 'Nhà tạm, nhà dột nát | Không còn nhà tạm, nhà dột nát'],
  ['Đến năm 2030, toàn tỉnh cơ bản không còn hộ nghèo.', 'Hộ nghèo | cơ bản không còn hộ nghèo | 2030'],
  [
    'Xoá nhà tạm cho hộ nghèo trong năm 2026.',
    'Nhà tạm cho hộ nghèo được xóa | Xoá nhà tạm cho hộ nghèo | 2026',
  ],
  ['Tỷ lệ hộ nghèo còn 1%, không còn hộ đói.', 'Hộ đói | không còn hộ đói'],
  [
    'Đến năm 2028, tỷ lệ hộ nghèo dưới 1%; không còn hộ nghèo là người có công.',
    'Hộ nghèo là người có công | không còn hộ nghèo là người có công | 2028',
  ],
  ['Không còn xã nghèo, thu nhập đạt 80 triệu đồng.', 'Xã nghèo | Không còn xã nghèo'],
  ['Không còn hộ nghèo, nâng cao đời sống nhân dân.', 'Hộ nghèo | Không còn hộ nghèo'],
  [
    'Không để xảy ra cháy lớn, cháy gây thiệt hại nghiêm trọng.',
    'Cháy lớn, cháy gây thiệt hại nghiêm trọng | Không để xảy ra cháy lớn, cháy gây thiệt hại nghiêm trọng',
  ],
  [
    'Không để xảy ra ngộ độc thực phẩm trên 30 người mắc.',
    'Ngộ độc thực phẩm trên 30 người mắc | Không để xảy ra ngộ độc thực phẩm trên 30 người mắc',
  ],
  [
    'Năm 2026 giảm 5% số vụ cháy, không để xảy ra các vụ cháy lớn.',
    'Vụ cháy lớn | không để xảy ra các vụ cháy lớn | 2026',
  ],
  ['Tỷ lệ mắc dưới 60 ca/100.000 dân; không có tử vong.', 'Tử vong | không có tử vong'],
  [
    'Phấn đấu không còn xã có tỷ lệ hộ nghèo trên 40%.',
    'Xã có tỷ lệ hộ nghèo trên 40% | Phấn đấu không còn xã có tỷ lệ hộ nghèo trên 40%',
  ],
  ['Tỷ lệ hộ nghèo dưới 2%, không có hộ tái nghèo.', 'Hộ tái nghèo | không có hộ tái nghèo'],
])('tells what there is not to be any more: %s', (text, ...absences) => {
  expect(absencesOf(text)).toEqual(absences)
})

it.each([
  'Bãi bỏ các văn bản không còn phù hợp.',
  'Rà soát các thủ tục rườm rà, không còn phù hợp.',
  'Hiện nay, xã không còn hộ nghèo.',
  'Xóa bỏ rào cản hành chính.',
  'Xóa đói, giảm nghèo bền vững.',
  'Quan tâm những người không còn sức lao động.',
  'Không để xảy ra tình trạng đùn đẩy trách nhiệm.',
  'Không để xảy ra sai sót trong quá trình thực hiện.',
  '80% khu dân cư đạt chuẩn an toàn và không có tội phạm.',
  '100% xã an toàn, không có điểm nóng.',
])('tells of none in what says something else: %s', (text) => {
  expect(absencesOf(text)).toEqual([])
})

it('takes no aim of this kind into the name of the next', () => {
  const [stated] = readStatements('Không còn xã nghèo, thu nhập bình quân đạt 80 triệu đồng.')
  expect(stated?.name).toBe('Thu nhập bình quân')
})
