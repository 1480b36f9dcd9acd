import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(text: string) {
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.document
}

const letterhead = `ỦY BAN NHÂN DÂN
XÃ TAM ĐẢO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 05/KH-UBND
Tam Đảo, ngày 12 tháng 01 năm 2026`
const body = `Thực hiện Kế hoạch số 310/KH-UBND ngày 26/12/2025 của UBND tỉnh Phú Thọ, UBND xã ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Rà soát văn bản quy phạm pháp luật.
2. Niêm yết công khai thủ tục hành chính.`
const facts = {
  number: '05/KH-UBND',
  issuer: 'Ủy ban nhân dân xã Tam Đảo',
  place: 'Tam Đảo',
  issuedOn: '2026-01-12',
}

it.each([
  [
    'a headline in capitals above it and the title below',
    `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA UBND XÃ TAM ĐẢO\n${letterhead}\nKẾ HOẠCH\nCải cách hành chính năm 2026\n${body}`,
    'Cải cách hành chính năm 2026',
  ],
  [
    'the title above it',
    `# KẾ HOẠCH\n## Thực hiện cải cách hành chính năm 2026\n\n${letterhead}\n\n${body}`,
    'Thực hiện cải cách hành chính năm 2026',
  ],
])('a letterhead with %s', (_, text, title) => {
  expect(read(text)).toMatchObject({ ...facts, title })
})

it('does not take the clause of a cited document for the body that issues', () => {
  const text = `KẾ HOẠCH
Cải cách hành chính năm 2026
Căn cứ Quyết định số 40/QĐ-UBND ngày 25/12/2025 của UBND thành phố Huế về việc ban hành Kế hoạch năm 2026.
I. NHIỆM VỤ
1. Rà soát văn bản.`
  expect(read(text)).toMatchObject({ issuer: null, place: null })
})

it.each([
  [
    'Kế hoạch số 11/KH-MTTW-BTT ngày 20/10/2025 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
    'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
  ],
  [
    'Văn bản số 43/EVNCPC-KD ngày 22/5/2025 của Tổng công ty Điện lực miền Trung về việc tiết kiệm điện',
    'Tổng công ty Điện lực miền Trung',
  ],
  ['Kế hoạch số 8/KH-ABC ngày 22/5/2025 của tỉnh về việc tiết kiệm điện', null],
])('%s is issued by %s', (words, issuer) => {
  const document = read(`${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\nCăn cứ ${words};\n${body}`)
  expect(document.citations.map((citation) => citation.issuer)).toContain(issuer)
})

it('reads no stamp as a part of the name of the body that issues', () => {
  const draft = letterhead.replace('CỘNG HÒA', 'DỰ THẢO\nCỘNG HÒA')
  expect(read(`${draft}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`)).toMatchObject(facts)
})

it('lists recipients that a portal ran together, one by one', () => {
  const ending = 'Nơi nhận: - Bộ Tài chính; - TT Tỉnh ủy, HĐND tỉnh; - Lưu: VT.'
  const document = read(`${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}\n${ending}`)
  expect(document.recipients).toEqual(['Bộ Tài chính', 'TT Tỉnh ủy, HĐND tỉnh', 'Lưu: VT'])
})
