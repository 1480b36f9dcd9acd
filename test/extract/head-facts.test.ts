import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(text: string) {
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.document
}

const head = (
  type: string,
  { mark = '', number = '117/2000/TT-BTC', date = 'ngày 21 tháng 12 năm 2000' } = {},
) =>
  `BỘ TÀI CHÍNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${mark}
Số: ${number}
Hà Nội, ${date}

${type}
Hướng dẫn miễn thuế nhập khẩu nguyên vật liệu

Căn cứ Luật Thuế xuất khẩu, thuế nhập khẩu ngày 26/12/1991;
I. TỔ CHỨC THỰC HIỆN
1. Tổng cục Hải quan báo cáo kết quả trước ngày 15/12/2001.
`

it.each([
  ['THÔNG TƯ', '117/2000/TT-BTC', 'TT'],
  ['NGHỊ ĐỊNH', '115/2003/NĐ-CP', 'NĐ'],
  ['NGHỊ QUYẾT', '66.19/2026/NQ-CP', 'NQ'],
  ['NGHỊ QUYẾT', '105/2025/UBTVQH15', 'NQ'],
  ['THÔNG TƯ LIÊN TỊCH', '12/2004/TTLT-BTC-BNV', 'TTLT'],
])('a %s has the facts of its head', (type, number, abbreviation) => {
  expect(read(head(type, { number }))).toMatchObject({
    number,
    type: abbreviation,
    issuer: 'Bộ Tài chính',
    issuedOn: '2000-12-21',
    title: 'Hướng dẫn miễn thuế nhập khẩu nguyên vật liệu',
  })
})

it.each([
  ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội Việt Nam'],
  ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'Tổng Liên đoàn Lao động Việt Nam'],
  ['ĐẠI HỌC QUỐC GIA HÀ NỘI', 'Đại học Quốc gia Hà Nội'],
  ['TẬP ĐOÀN DẦU KHÍ QUỐC GIA VIỆT NAM', 'Tập đoàn Dầu khí quốc gia Việt Nam'],
  ['ĐÀI TRUYỀN HÌNH VIỆT NAM', 'Đài Truyền hình Việt Nam'],
  ['HỘI LIÊN HIỆP PHỤ NỮ\nTỈNH HÀ NAM', 'Hội Liên hiệp Phụ nữ'],
  ['HỘI LHPN TỈNH HÀ NAM\nBAN THƯỜNG VỤ', 'Ban Thường vụ Hội LHPN tỉnh Hà Nam'],
  ['HỘI KHUYẾN HỌC TỈNH HÀ NAM\nBAN THƯỜNG VỤ', 'Ban Thường vụ Hội Khuyến học tỉnh Hà Nam'],
  ['ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH HÀ NAM', 'Đoàn đại biểu Quốc hội tỉnh'],
  ['BỘ TÀI CHÍNH\nCỤC THUẾ', 'Cục Thuế'],
  ['TỔNG CỤC THỐNG KÊ', 'Tổng cục Thống kê'],
  ['THƯ VIỆN PHÁP LUẬT\nỦY BAN NHÂN DÂN\nTỈNH HÀ NAM', 'Ủy ban nhân dân tỉnh Hà Nam'],
  ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM', 'Liên đoàn Lao động'],
])('the body of the letterhead %j issues', (printed, issuer) => {
  expect(read(head('THÔNG TƯ').replace('BỘ TÀI CHÍNH', printed)).issuer).toBe(issuer)
})

it('a word in capitals above the number is no part of the place of the dateline', () => {
  const text = head('THÔNG TƯ').replace('BỘ TÀI CHÍNH', 'CHI CỤC THUẾ KHU VỰC X').replace('Hà Nội', 'Nghệ An')
  expect(read(text).place).toBe('Nghệ An')
})

it.each(['XV80', 'PVT.300', 'TH 15'])('the mark of who typed it (%s) is no part of the issuer', (mark) => {
  expect(read(head('THÔNG TƯ', { mark })).issuer).toBe('Bộ Tài chính')
})

it.each(['ngày 21 tháng12 năm 2000', 'ngày21 tháng 12 năm 2000', 'ngày 21 tháng 12 năm2000'])(
  'the date is read though a space was lost: %s',
  (date) => {
    expect(read(head('THÔNG TƯ', { date })).issuedOn).toBe('2000-12-21')
  },
)

it.each([
  [
    'Nghị định của Chính phủ số 115/2003/NĐ-CP\nngày 10/10/2003 về chế độ công chức dự bị.',
    'NĐ',
    'Chính phủ',
  ],
  [
    'THÔNG TƯ\ncủa Bộ Tài chính số 115/2003/TT-BTC ngày 10 tháng 10 năm 2003 về chế độ công chức dự bị.',
    'TT',
    'Bộ Tài chính',
  ],
])('a heading of a collection of law tells number, issuer and date: %s', (heading, type, issuer) => {
  const text = `${heading}\n\nCăn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;\n\nĐiều 1. Đối tượng\n1. Bộ Nội vụ báo cáo trước ngày 15/12/2003.\n`
  const document = read(text)
  expect(document).toMatchObject({ type, issuer, issuedOn: '2003-10-10' })
  expect(document.number).toMatch(/^115\/2003\//)
  expect(document.title).toBe('về chế độ công chức dự bị.')
})

describe('an annex headed with who issued it', () => {
  const annex = (title: string): string =>
    `${head('NGHỊ QUYẾT', { number: '12/NQ-BTC' })}
CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA ${title}

I. NHIỆM VỤ
1. Tổng cục Hải quan báo cáo kết quả trước ngày 15/12/2001.
`

  it('has its own title: the number in it is that of the document it carries out', () => {
    const about = 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2000 của Bộ Chính trị về đột phá'
    expect(read(annex(`BỘ TÀI CHÍNH\n${about}`))).toMatchObject({
      title: about,
      number: '12/NQ-BTC',
      issuedOn: '2000-12-21',
    })
  })

  it('keeps the name of another body', () => {
    expect(read(annex('TỔNG CỤC HẢI QUAN\nThực hiện Nghị quyết 57')).title).toBe(
      'CỦA TỔNG CỤC HẢI QUAN Thực hiện Nghị quyết 57',
    )
  })
})

it('a type that a scan spoilt is told where the number is lost', () => {
  const document = read(head('CHÍ THỊ', { number: '## /CT-BTC' }))
  expect(document).toMatchObject({ type: 'CT', number: null })
})

it('the State Bank is an issuer', () => {
  const text = head('THÔNG TƯ', { number: '01/2006/TT-NHNN' }).replace(
    'BỘ TÀI CHÍNH',
    'NGÂN HÀNG NHÀ NƯỚC\nVIỆT NAM',
  )
  expect(read(text).issuer).toBe('Ngân hàng Nhà nước Việt Nam')
})

describe('text of appendices that no record holds', () => {
  const form = (at: number): string =>
    `Mẫu số ${at} dùng cho cơ sở đề nghị cấp giấy phép theo quy định hiện hành.`
  const unplaced = (forms: number) => {
    const lines = Array.from({ length: forms }, (_, at) => form(at + 1))
    const text = `${head('THÔNG TƯ')}\nPHỤ LỤC\nMẪU ĐƠN\n${lines.join('\n')}\n`
    const { warnings } = read(text)
    return { text, warnings: warnings.filter(({ code }) => code === 'text-unplaced') }
  }

  it('is told text by text where there are few', () => {
    expect(unplaced(3).warnings).toHaveLength(3)
  })

  it('is told once, with its count, at the first, where there are many', () => {
    const { text, warnings } = unplaced(30)
    expect(warnings).toHaveLength(1)
    const [{ message, start, end }] = warnings as [(typeof warnings)[0]]
    expect(message).toMatch(/^30 texts of appendices are in no record/)
    expect(text.slice(start!, end!)).toBe(form(1))
  })
})

describe('a text that lost its capitals with its font', () => {
  const lowered = `bộ tài chính                      cộng hoà xã hội chủ  nghĩa Việt nam
  -0-                                   Độc lập-Tự do-Hạnh phúc
số:  27 /2002/QĐ/BTC
                                        Hà nội, ngày 12 tháng 11 năm 2002
        quyết định của bộ trưởng bộ tài chính
về việc miễn thuế nhập khẩu giống chè
cho các hộ trồng mới
bộ trưởng bộ tài chính
Căn cứ Nghị định số 86/2002/NĐ-CP ngày 05/11/2002 của Chính phủ;
Điều 1: Tổng cục Hải quan báo cáo trước ngày 15/12/2003.
`

  it('has the facts of its head under the motto', () => {
    expect(read(lowered)).toMatchObject({
      number: '27/2002/QĐ/BTC',
      type: 'QĐ',
      issuer: 'Bộ Tài chính',
      issuedOn: '2002-11-12',
      title: 'về việc miễn thuế nhập khẩu giống chè cho các hộ trồng mới',
    })
  })

  it('has none without the motto: the words may stand in any text', () => {
    const text = lowered.split('\n').slice(2).join('\n')
    expect(() => read(text)).toThrow('neither a plan')
  })
})

it('a spot behind a line of the title does not end it', () => {
  const spotted = head('CHỈ THỊ').replace(
    'Hướng dẫn miễn thuế nhập khẩu nguyên vật liệu',
    'Về việc miễn thuế nhập khẩu :\nnguyên vật liệu năm 2001',
  )
  expect(read(spotted).title).toBe('Về việc miễn thuế nhập khẩu nguyên vật liệu năm 2001')
})

it.each([
  [
    'Ngày 31/12/2025, UBND tỉnh Thanh Hóa đã ban hành Kế hoạch số 275/KH-UBND về chuyển đổi số.',
    '2025-12-31',
  ],
  ['UBND tỉnh Thanh Hóa đã ban hành Kế hoạch số 275/KH-UBND ngày 30/12/2025 về chuyển đổi số.', '2025-12-30'],
  ['Ngày 31/12/2025, Sở Y tế họp báo. UBND tỉnh ban hành Kế hoạch số 275/KH-UBND về chuyển đổi số.', null],
])('a press article tells when the plan was issued: %s', (sentence, date) => {
  const article = `Tỉnh Thanh Hóa đặt mục tiêu chuyển đổi số\n\n${sentence}\n\nĐến năm 2026, tỷ trọng kinh tế số đạt 20%.`
  expect(read(article)).toMatchObject({ kind: 'report', number: '275/KH-UBND', issuedOn: date })
})

it.each([
  ['triển khai thực hiện Chương trình số 12-CTr/TU của Tỉnh ủy về chuyển đổi số', 'implements'],
  ['ngày 05/01/2026 về việc thực hiện các Nghị quyết số 12-NQ/TU của Tỉnh ủy', 'implements'],
  ['về chuyển đổi số, theo tinh thần Nghị quyết số 12-NQ/TU của Tỉnh ủy', 'mentions'],
])('a press article tells what the plan carries out: %s', (words, relation) => {
  const article = `Tỉnh Thanh Hóa đặt mục tiêu chuyển đổi số\n\nUBND tỉnh Thanh Hóa vừa ban hành Kế hoạch số 275/KH-UBND ${words}.\n\nĐến năm 2026, tỷ trọng kinh tế số đạt 20%.`
  expect(read(article).citations.map((one) => one.relation)).toEqual([relation])
})

it('a headline that says a target shortly states none of its own', () => {
  const article =
    'Thanh Hóa: Phấn đấu đến năm 2030 có 70% doanh nghiệp ứng dụng công nghệ số\n\nUBND tỉnh Thanh Hóa vừa ban hành Kế hoạch số 275/KH-UBND về chuyển đổi số.\n\nMục tiêu đến năm 2030, trên 70% doanh nghiệp nhỏ và vừa ứng dụng công nghệ số.'
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(article) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.document.title).toMatch(/^Thanh Hóa: Phấn đấu/)
  expect(result.targets.map(({ name }) => name)).toEqual(['Doanh nghiệp nhỏ và vừa ứng dụng công nghệ số'])
})
