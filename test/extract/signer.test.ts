import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** A plan that ends in a block. */
function ending(block: string) {
  const text = `KẾ HOẠCH\nTrồng cây năm 2025\n\nI. NHIỆM VỤ\n1. Trồng 500 cây trong trường học.\n2. Chăm sóc cây./.\n\n${block}\n`
  const result = ingestText({ path: 'a.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.document
}

/** The signer of a plan that ends in a block, and whether it is noted that who signs is not clear. */
function signed(block: string): [signer: string | null, isUnclear: boolean] {
  const { signer, warnings } = ending(block)
  return [signer, warnings.some(({ code }) => code === 'signer-unclear')]
}

describe('who signs', () => {
  it.each([
    [
      'KT. GIÁM ĐỐC SỞ Y TẾ          KT. GIÁM ĐỐC CÔNG AN TỈNH\nPHÓ GIÁM ĐỐC               PHÓ GIÁM ĐỐC\n\nTrần Thu Hạnh            Đại tá Vi Văn Mão',
    ],
    ['KT. GIÁM ĐỐC SỞ Y TẾ KT. GIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC PHÓ GIÁM ĐỐC\nTrần Thu Hạnh Vi Thị Lan Anh'],
    ['GIÁM ĐỐC SỞ Y TẾ\tGIÁM ĐỐC SỞ NỘI VỤ\nTrần Thu Hạnh\tVi Văn Mão'],
    ['| GIÁM ĐỐC SỞ Y TẾ | GIÁM ĐỐC SỞ NỘI VỤ |\n|---|---|\n| Trần Thu Hạnh | Vi Văn Mão |'],
    ['GIÁM ĐỐC SỞ Y TẾ\n\nTrần Thu Hạnh\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nVi Văn Mão'],
    [
      'CHỦ TỊCH HỘI NÔNG DÂN   CHỦ TỊCH HỘI PHỤ NỮ   BÍ THƯ TỈNH ĐOÀN\nVi Văn Mão   Trần Thu Hạnh   Lò Văn Khánh',
    ],
    [
      'BẢO HIỂM XÃ HỘI TỈNH\tSỞ Y TẾ\nGIÁM ĐỐC\tGIÁM ĐỐC\nTrần Thu Hạnh\tVi Văn Mão\nNơi nhận:\n- Lưu: SYT, BHXH.',
    ],
  ])('no one alone of those who sign together: %j', (block) => expect(signed(block)).toEqual([null, true]))

  it.each([
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thu Hạnh', 'Trần Thu Hạnh'],
    ['KT. CHỦ TỊCH        PHÓ CHỦ TỊCH\nTrần Thu Hạnh', 'Trần Thu Hạnh'],
    ['TL. CHỦ TỊCH GIÁM ĐỐC SỞ Y TẾ\nTrần Thị Thu Hạnh', 'Trần Thị Thu Hạnh'],
    [
      'Nơi nhận:\tHIỆU TRƯỞNG\n- Sở GDĐT (b/c);\t\n- Các tổ chuyên môn;\t\n- Lưu: VT.\tTrần Thị Thu Hạnh',
      'Trần Thị Thu Hạnh',
    ],
    [
      'Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Tỉnh ủy (b/c),\tPHÓ BÍ THƯ\n- Lưu VPĐU.\t\n\tTrần Thu Hạnh',
      'Trần Thu Hạnh',
    ],
    ['Nơi nhận: KT. GIÁM ĐỐC\n- Sở Y tế; PHÓ GIÁM ĐỐC\n- Lưu: VT. TS.BS. Vi Văn Mão', 'Vi Văn Mão'],
    ['Nơi nhận: GIÁM ĐỐC\n- Lãnh đạo Sở;\n- Lưu: VT.\n Trần Thị Thu Hạnh', 'Trần Thị Thu Hạnh'],
    ['TM. ỦY BAN NHÂN DÂN\n|\nCHỦ TỊCH\nVi Văn Mão\n|', 'Vi Văn Mão'],
    ['Q. GIÁM ĐỐC\nVi Văn Mão', 'Vi Văn Mão'],
    ['Nơi nhận:\n- Tỉnh ủy;\n- Lưu.\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nVi Văn Mão', 'Vi Văn Mão'],
    ['PHỤ LỤC\nDANH SÁCH\n- Trường Hoa Sen.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVi Văn Mão', 'Vi Văn Mão'],
    ['TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\nVi Văn Mão', 'Vi Văn Mão'],
    ['CHỦ TỊCH UBND TỈNH KIÊM TRƯỞNG BAN\nVi Văn Mão', 'Vi Văn Mão'],
    ['PHÓ CHỦ TỊCH UBND TỈNH - PHÓ TRƯỞNG BAN\nThiếu tướng Vi Văn Mão', 'Vi Văn Mão'],
    ['Trần Thu Hạnh Nơi nhận:\n- Bộ Y tế;\n- Lưu: VT.', 'Trần Thu Hạnh'],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thu Hạnh Nơi nhận:\n- Lưu: VT.', 'Trần Thu Hạnh'],
    ['Trần Thu Hạnh\n(Đã ký)', 'Trần Thu Hạnh'],
    ['(Đã ký)\nTrần Thu Hạnh', 'Trần Thu Hạnh'],
    ['Nơi nhận | TỔ TRƯỞNG\n(đã ký)\nTrần Thu Hạnh |', 'Trần Thu Hạnh'],
    ['Nơi nhận: - Như Điều 2; - Lưu: VT. (15 bản). | KT. BỘ TRƯỞNG THỨ TRƯỞNG Vi Văn Mão |', 'Vi Văn Mão'],
    [
      'Nơi nhận:\n- Bộ Tư pháp;\n- Lưu: VT, NC. | TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nVi Văn Mão |',
      'Vi Văn Mão',
    ],
  ])('one: %j', (block, name) => expect(signed(block)).toEqual([name, false]))

  it.each([
    ['Nơi nhận: | TM. ỦY BAN NHÂN DÂN |'],
    ['- Như Điều 3; | TM. ỦY BAN NHÂN DÂN |'],
    ['Nơi nhận:\n- Bộ Y tế;\n- Lưu: VT.\nGIÁM ĐỐC'],
  ])('notes that no name stands where one signs: %j', (block) => expect(signed(block)).toEqual([null, true]))
})

it.each([
  ['Trần Thu Hạnh Nơi nhận:\n- Bộ Y tế;\n- Lưu: VT.', ['Bộ Y tế', 'Lưu: VT']],
  ['- Như Điều 3; | TM. ỦY BAN NHÂN DÂN |', ['Như Điều 3']],
  ['Nơi nhận:\n- Sở Y tế;\n- Lưu: VT. | KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVi Văn Mão |', ['Sở Y tế', 'Lưu: VT']],
  ['Nơi nhận | TỔ TRƯỞNG\n(đã ký)\nVi Văn Mão |', []],
])('who gets it, beside who signs: %j', (block, names) => {
  expect(ending(block).recipients).toEqual(names)
})
