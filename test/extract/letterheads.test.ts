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

it('takes no run of capitals for a body that is longer than the names of several', () => {
  const headings = 'TÊN CHỈ TIÊU MỤC TIÊU\nĐƠN VỊ CHỦ TRÌ ĐƠN VỊ PHỐI HỢP\nNĂM 2025 NĂM 2030\n'
  const text = `TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n${headings.repeat(4)}Số: 05/KH-UBND\nKẾ HOẠCH\nCải cách hành chính năm 2026\n${body}`
  expect(read(text).issuer).toBe('Ủy ban nhân dân xã') // whom the sentence below names
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
  [
    'Hướng dẫn số 5-HD/ABC ngày 22/5/2025 của Ủy ban An toàn giao thông Quốc gia về việc tuyên truyền',
    'Ủy ban An toàn giao thông Quốc gia',
  ],
  ['Công văn số 9/VDD-VCDD ngày 22/5/2025 của Viện Dinh dưỡng', 'Viện Dinh dưỡng'],
  ['Kế hoạch số 8/KH-ABC ngày 22/5/2025 của tỉnh về việc tiết kiệm điện', null],
])('%s is issued by %s', (words, issuer) => {
  const document = read(`${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\nCăn cứ ${words};\n${body}`)
  expect(document.citations.map((citation) => citation.issuer)).toContain(issuer)
})

it('takes all documents that one clause replaces, and amends none that amended another', () => {
  const clauses = `Căn cứ Luật Lâm nghiệp số 16/2017/QH14 được sửa đổi, bổ sung bởi Luật số 16/2023/QH15;
Kế hoạch này thay thế Kế hoạch số 13/KH-UBND ngày 27/7/2021 của UBND tỉnh Cà Mau và Kế hoạch số 22/KH-UBND ngày 08/3/2022 của UBND tỉnh Bạc Liêu.`
  const { citations } = read(`${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${clauses}\n${body}`)
  const relations = Object.fromEntries(citations.map(({ number, relation }) => [number, relation]))
  expect(relations).toMatchObject({
    '16/2017/QH14': 'implements',
    '16/2023/QH15': 'implements',
    '13/KH-UBND': 'replaces',
    '22/KH-UBND': 'replaces',
  })
})

it.each([
  [
    'tabs',
    'Số hiệu: \t05/KH-UBND \t \tLoại văn bản: \tKế hoạch\nNgày hiệu lực: \t15/01/2026 \t \tLĩnh vực: \tĐầu tư',
  ],
  ['lines', 'Số hiệu: 05/KH-UBND\nNgày hiệu lực: 15/01/2026\nNgày công báo: Đang cập nhật\nLĩnh vực: Đầu tư'],
  ['cells', '| Số hiệu | 05/KH-UBND |\n| Ngày hiệu lực | 15/01/2026 |\n| Lĩnh vực | Đầu tư |'],
])('reads the fields of a portal from %s', (_, fields) => {
  const text = `${fields}\n${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`
  expect(read(text)).toMatchObject({ ...facts, effectiveOn: '2026-01-15', field: 'Đầu tư' })
})

it('reads the body that issues behind the name of the portal', () => {
  const text = `CƠ SỞ DỮ LIỆU QUỐC GIA\n${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`
  expect(read(text)).toMatchObject(facts)
})

it('reads the date over the signature where the head has none, and no addressee into the title', () => {
  const text = `UBND XÃ TAM ĐẢO\nKẾ HOẠCH\nCải cách hành chính\nKính gửi: UBND tỉnh Phú Thọ\n${body}\nTam Đảo, ngày 12 tháng 01 năm 2026\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Nam`
  expect(read(text)).toMatchObject({
    title: 'Cải cách hành chính',
    place: 'Tam Đảo',
    issuedOn: '2026-01-12',
    signer: 'Trần Văn Nam',
  })
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

it('reads several fields of a portal on one line, and tells that one has another date', () => {
  const fields = `Số hiệu: 05/KH-UBND Loại văn bản: Kế hoạch
Người ký duyệt: Vi Văn Mão Ngày ban hành: 15/01/2026
Lĩnh vực: Y tế, Tình trạng: Đã biết`
  const document = read(`${fields}\n${letterhead}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`)
  expect(document).toMatchObject({ ...facts, signer: 'Vi Văn Mão', field: 'Y tế' })
  expect(document.warnings.map(({ code }) => code)).toContain('date-conflict')
})

it.each(['ngày 12/01/2026', 'ngày 12 / 1 / 2026', 'ngày 12-01-2026', 'ngày 12.01.2026'])(
  'a dateline in figures: %s',
  (day) => {
    const head = letterhead.replace('ngày 12 tháng 01 năm 2026', day)
    expect(read(`${head}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`)).toMatchObject(facts)
  },
)

it('the day of a document that a headline cites is no dateline', () => {
  const head = letterhead.replace('ngày 12 tháng 01 năm 2026', 'ngày     tháng     năm 2026')
  const headline = 'Thực hiện Chỉ thị của UBND tỉnh Phú Thọ, ngày 03/01/2026 của Chủ tịch'
  expect(read(`${headline}\n${head}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`).issuedOn).toBeNull()
})

it('reads a motto that lost its marks as no part of the issuer', () => {
  const head = letterhead.replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CONG HOA XA HOI CHU NGHIA VIET NAM')
  expect(read(`${head}\nKẾ HOẠCH\nTiết kiệm năm 2026\n${body}`)).toMatchObject(facts)
})

it('takes a title that begins with V/v for no section', () => {
  const { title } = read(`${letterhead}\nKẾ HOẠCH\nV/v tiết kiệm năm 2026\n${body}`)
  expect(title).toBe('V/v tiết kiệm năm 2026')
})

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const withHead = (above: string, dateline: string, title = 'KẾ HOẠCH\nCải cách hành chính năm 2026') =>
  `${above}\n${motto}\nSố: 05/KH-UBND\n${dateline}\n${title}\n${body}`

it.each([
  ['THỦ\nTƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
  ['TỔNG\nCỤC THỐNG KÊ', 'Tổng cục Thống kê'],
  ['SAO Y; VĂN PHÒNG UBND TỈNH; 14/07/2023 08:30:12\nBỘ TÀI CHÍNH', 'Bộ Tài chính'],
  ['BCH ĐOÀN TỈNH TUYÊN QUANG\n***\nĐOÀN TNCS HỒ CHÍ MINH', 'BCH Đoàn tỉnh Tuyên Quang'],
])('the body of a letterhead is read whole and alone: %j', (above, issuer) => {
  expect(read(withHead(above, 'Hà Nội, ngày 12 tháng 01 năm 2026')).issuer).toBe(issuer)
})

it.each([
  ['Quận 6, ngày 12 tháng 01 năm 2026', 'Quận 6'],
  ['Cần Thơ, ngày 12 Tháng 01 Năm 2026', 'Cần Thơ'],
])('reads the dateline %s', (dateline, place) => {
  expect(read(withHead('BỘ TÀI CHÍNH', dateline))).toMatchObject({ place, issuedOn: '2026-01-12' })
})

it('a title may end in the place that the letterhead names too', () => {
  const title = 'KẾ HOẠCH\nPHỐI HỢP GIẢI QUYẾT THỦ TỤC TẠI TRUNG TÂM HÀNH CHÍNH CÔNG\nTỈNH NGHỆ AN'
  const text = withHead('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', 'Nghệ An, ngày 12 tháng 01 năm 2026', title)
  expect(read(text).title).toBe('PHỐI HỢP GIẢI QUYẾT THỦ TỤC TẠI TRUNG TÂM HÀNH CHÍNH CÔNG TỈNH NGHỆ AN')
})

it('the council that opens the preamble is no part of the title, with a comma behind it', () => {
  const title = `NGHỊ QUYẾT\nVỀ NHIỆM VỤ PHÁT TRIỂN KINH TẾ NĂM 2026\nHỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN,\nKHÓA IX - KỲ HỌP THỨ 18
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;`
  const text = withHead('HỘI ĐỒNG NHÂN DÂN\nTỈNH NGHỆ AN', 'Nghệ An, ngày 12 tháng 01 năm 2026', title)
  expect(read(text).title).toBe('VỀ NHIỆM VỤ PHÁT TRIỂN KINH TẾ NĂM 2026')
})
