import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(text: string) {
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.document
}

/** A decision of the 5th of March 2007 and the plan that is its annex. */
const decision = ({ number = '55/2007/QĐ-UBND', force = 'từ ngày ký', caption = '55/2007/QĐ-UBND' } = {}) =>
  `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
Nghệ An, ngày 05 tháng 3 năm 2007
QUYẾT ĐỊNH
VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2007
ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Căn cứ Luật Bảo vệ và phát triển rừng ngày 03/12/2004;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng năm 2007.
Điều 2. Quyết định này có hiệu lực ${force}.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Vi Văn Mão

KẾ HOẠCH
TRỒNG RỪNG NĂM 2007
(Ban hành kèm theo Quyết định số ${caption} ngày 05/3/2007 của Ủy ban nhân dân tỉnh)
I. NHIỆM VỤ
1. Trồng 500 ha rừng trong năm 2007.
`

it.each([
  ['55/2007/QĐ-UBND', '55/2007/QĐ-UBND', false],
  ['55/2007/CT-UBND', '55/2007/CT-UBND', true],
  ['1281/-UBND', '55/2007/QĐ-UBND', false],
  ['196/QĐUBND', '196/QĐ-UBND', false],
])('printed %s, the number is %s', (number, own, isDoubtful) => {
  const { warnings, citations, ...document } = read(decision({ number }))
  expect(document.number).toBe(own)
  expect(warnings.some(({ code }) => code === 'number-doubtful')).toBe(isDoubtful)
  const digits = own.split('/')[0]
  expect(citations.filter((cited) => cited.number?.startsWith(`${digits}/`))).toEqual([])
})

it.each([
  ['kể từ ngày ký', '2007-03-05'],
  ['thi hành sau 10 ngày kể từ ngày ký', '2007-03-15'],
  ['sau 07 (bảy) ngày, kể từ ngày ký', '2007-03-12'],
  ['thi hành sau 15 ngày kể từ ngày đăng Công báo', null],
  ['từ ngày 01/4/2007', '2007-04-01'],
])('a decision in force %s', (force, date) => {
  expect(read(decision({ force })).effectiveOn).toBe(date)
})

it('says of itself whose decision it is, and that is no part of the title', () => {
  const text = decision().replace('VỀ VIỆC BAN HÀNH', 'CỦA ỦY BAN NHÂN DÂN TỈNH V/V BAN HÀNH')
  expect(read(text.split('\nTM. ')[0]!).title).toBe('V/V BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2007')
})

it('takes no name of a cited programme for the title that the head lost', () => {
  const text = `Thực hiện Quyết định số 19/2004/QĐ-TTg ngày 12/02/2004 của Thủ tướng Chính phủ về phê duyệt chương trình
bảo vệ trẻ em lang thang giai đoạn 2004 - 2010; Sở Y tế báo cáo như sau:
I. NHIỆM VỤ
1. Khám sức khỏe cho trẻ em.`
  expect(() => read(text)).toThrow('neither a plan')
})
