import { describe, expect, it } from 'vitest'
import {
  headsAppendix,
  headsTitledAppendix,
  isAppendixMark,
  readAppendixLabel,
} from '../../pipeline/structure/appendix-heads.js'
import { breaksTable, opensBlock } from '../../pipeline/structure/line-breaks.js'

describe('what heads an appendix', () => {
  it.each([
    ['PHỤ LỤC', true, false, true],
    ['Phụ lục II', true, false, true],
    ['PHỤ LỤC SỐ 2', true, false, true],
    ['Biểu mẫu số 03', true, false, true],
    ['Phụ lục 5.1: Danh mục nhiệm vụ', true, true, false],
    ['BIỂU SỐ 1 TỔNG HỢP CHỈ TIÊU', true, false, false],
    ['Phụ lục kèm theo Kế hoạch này', false, false, false],
    ['Biểu dương các tập thể', false, false, false],
    ['Phụ lục 1 nêu danh mục nhiệm vụ.', false, false, false],
  ])('%s', (line, heads, titled, marks) => {
    expect([headsAppendix(line), headsTitledAppendix(line), isAppendixMark(line)]).toEqual([
      heads,
      titled,
      marks,
    ])
  })

  it.each([
    ['PHỤ LỤC III', 'III', ''],
    ['Phụ lục 5.1. Danh mục', '5.1', 'Danh mục'],
    ['Biểu mẫu số 03: Báo cáo', '03', 'Báo cáo'],
    ['PHỤ LỤC DANH MỤC NHIỆM VỤ', null, 'DANH MỤC NHIỆM VỤ'],
  ])('the label of %s', (head, label, title) => {
    const read = readAppendixLabel(head)
    expect([read.label, head.slice(read.end)]).toEqual([label, title])
  })
})

describe('what no paragraph and no table goes on with', () => {
  it.each([
    ['Phụ lục 1', true, true],
    ['KT. CHỦ TỊCH', true, true],
    ['PHÓ GIÁM ĐỐC', true, false],
    ['CHÁNH VĂN PHÒNG', true, false],
    ['(Đơn vị tính: triệu đồng)', true, false],
    ['Nơi nhận:', true, true],
    ['GIÁM ĐỐC SỞ Y TẾ CHỈ ĐẠO', false, false],
    ['kèm theo Quyết định số 12/QĐ-UBND', true, true],
    ['ban hành kèm theo Quyết định số 12/QĐ-UBND', false, false],
  ])('%s', (line, block, table) => {
    expect([opensBlock(line), breaksTable(line)]).toEqual([block, table])
  })
})
