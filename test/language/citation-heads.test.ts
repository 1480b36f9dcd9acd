import { expect, it } from 'vitest'
import { readCitations } from '../../pipeline/language/citations/index.js'

it.each([
  [
    'Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung Chương trình hành động;',
    { issuer: 'Chính phủ', title: 'sửa đổi, bổ sung Chương trình hành động' },
  ],
  [
    'Nghị quyết số 21-NQ/TW ngày 22/11/2012 của Bộ Chính trị (Khóa XI) về công tác bảo hiểm y tế;',
    { issuer: 'Bộ Chính trị', title: 'công tác bảo hiểm y tế' },
  ],
  [
    'Kế hoạch số 90/KH-TLĐ ngày 06/02/2023 của Tổng Liên đoàn Lao động Việt Nam tổ chức Tháng Công nhân;',
    { issuer: 'Tổng Liên đoàn Lao động Việt Nam', title: 'tổ chức Tháng Công nhân' },
  ],
  [
    'Kế hoạch số 15/KH-BYT ngày 06/02/2023 của Bộ Y tế, tổ chức thực hiện nghiêm túc các nội dung;',
    { issuer: 'Bộ Y tế', title: null },
  ],
  [
    'Quyết định số 17/QĐ-UBQG ngày 04/4/2023 của Ủy ban Quốc gia về chuyển đổi số ban hành Kế hoạch năm 2023;',
    { issuer: 'Ủy ban Quốc gia về chuyển đổi số', title: 'Kế hoạch năm 2023' },
  ],
  [
    'Quyết định số 17/QĐ-BCĐ ngày 04/4/2023 của Ban Chỉ đạo Quốc gia về việc ban hành Kế hoạch năm 2023;',
    { issuer: 'Ban Chỉ đạo Quốc gia', title: 'ban hành Kế hoạch năm 2023' },
  ],
  ['theo hướng dẫn (số 1018/BYT-TT-KT ngày 10/3/2014)', { type: 'CV', date: '2014-03-10' }],
  ['Quyết định số 126/UB-QĐ ngày 10/3/1994', { type: 'QĐ', date: '1994-03-10' }],
])('%s', (text, cited) => {
  expect(readCitations(text)).toMatchObject([cited])
})
