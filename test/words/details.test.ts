import { describe, expect, it } from 'vitest'
import { detailIn } from '../../pipeline/words/details.js'
import { plainly } from '../../pipeline/words/sentence.js'
import { warningInWords } from '../../pipeline/words/warnings.js'
import { notices, sayings } from './notices.js'

describe('what a notice says in no quotation marks', () => {
  const cases: readonly [message: string, detail: string][] = [
    ['The label b stands twice in a row.', '“b” đứng hai lần liền nhau.'],
    ['The label b stands behind a later one of its series.', '“b” đứng sau một số lớn hơn của cùng dãy.'],
    ['The label C stands where number 2 of its series was expected.', '“C” đứng ở chỗ của mục thứ 2.'],
    ['Row 91 stands twice in its table.', 'Bảng có hai dòng mang số 91.'],
    ['Row 10 follows row 7.', 'Sau dòng 7 là dòng 10.'],
    [
      '87/2006/QĐ-TTg is dated 2008-04-20 here and 2006-04-20 elsewhere in the text.',
      '87/2006/QĐ-TTg: ở đây ghi 20/04/2008, chỗ khác ghi 20/04/2006.',
    ],
    [
      'This caption dates the document 2022-12-25; 2022-12-29 was kept.',
      'Ở đây ghi 25/12/2022; đã lấy 29/12/2022.',
    ],
    [
      'The text at 395–4728 stands again at 4729–9062; the former was left out.',
      'Đoạn ở ký tự 395–4728 in lại từ ký tự 4729.',
    ],
    [
      'No heading names a kind of document. It is an annex of 12/QĐ-UBND, whose number is not its own.',
      'Đây là phụ lục của 12/QĐ-UBND; số ấy không phải của phụ lục.',
    ],
    ['Pictures that were not read: 3.', 'Hình ảnh: 3.'],
    ['Hidden sheets that were not read: Nháp, Cũ.', 'Trang tính ẩn: Nháp, Cũ.'],
    ['The text was in TCVN3.', 'Bảng mã: TCVN3.'],
    ['Page 4 was recognised from its picture (Tesseract 5).', 'Trang 4.'],
    [
      '57 texts of appendices are in no record; this is the first, the last ends at 9000.',
      'Có 57 chỗ như vậy; đây là chỗ đầu.',
    ],
  ]
  it.each(cases)('%s', (message, detail) => expect(plainly(detailIn(message)!)).toBe(detail))

  it('is nothing where the kind says it all, or where it is quoted', () => {
    expect(detailIn('A paragraph cut by a page or an empty line; its parts were joined.')).toBeNull()
    expect(detailIn('Removed markup: "**".')).toBeNull()
  })

  it('stands behind the kind of the warning', () => {
    const warning = { code: 'ordinal-missing', message: 'Row 10 follows row 7.' } as const
    expect(warningInWords(warning, 'vi')).toBe('Thiếu một số thứ tự. Sau dòng 7 là dòng 10.')
  })
})

/** Filled in with words that bring their own quotation marks, or with a whole message. */
const bringsQuotes = new Set(["marks.join(', ')", 'mismatch', 'why'])

describe('each message that fills in what stands in no quotation marks is told in Vietnamese', () => {
  const told = notices().filter(
    ({ written, filled }) => !written.join('').includes('"') && !filled.every((one) => bringsQuotes.has(one)),
  )
  it.each(told.map((notice) => [notice.written.join('…'), notice.where, notice] as const))(
    '%s (%s)',
    (_message, _where, notice) => {
      expect(sayings(notice).some((message) => detailIn(message) !== null)).toBe(true)
    },
  )
})
