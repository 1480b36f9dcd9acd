import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(text: string) {
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  const { document, targets, tasks } = result
  return { document, targets, tasks, codes: document.warnings.map(({ code }) => code) }
}

const body = `
I. MỤC TIÊU
1. Đến năm 2028, tỷ lệ thôn có tủ sách đạt 70%.
II. NHIỆM VỤ
1. Sở Tư pháp chủ trì mở lớp tập huấn trước ngày 30/9/2026.
`

const facts = {
  kind: 'plan',
  number: '418/KH-UBND',
  type: 'KH',
  issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
  place: 'Quảng Ngãi',
  issuedOn: '2026-03-09',
}

describe('a letterhead that a portal broke', () => {
  it.each([
    ['over the words of the motto', 'CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['in the middle of it', 'CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['under a rule of dashes', 'CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n---------------'],
    ['in two halves', 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
  ])('keeps the issuer: broken %s', (_, motto) => {
    const text = `ỦY\nBAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n-------\n|\n${motto}\n-------\n|\nSố:\n418/KH-UBND\n|\nQuảng Ngãi, ngày\n09 tháng 3 năm 2026\n|\nKẾ HOẠCH\nXÂY DỰNG TỦ SÁCH PHÁP LUẬT Ở THÔN NĂM 2026\n${body}`
    const { document } = read(text)
    expect(document).toMatchObject({ ...facts, title: 'XÂY DỰNG TỦ SÁCH PHÁP LUẬT Ở THÔN NĂM 2026' })
  })

  it('keeps the committee whose first word was spoilt', () => {
    const text = `Y BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 418/KH-UBND\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nXây dựng tủ sách pháp luật\n${body}`
    expect(read(text).document).toMatchObject(facts)
  })
})

describe('an issuer that only a sentence names', () => {
  it('is of the place that the letterhead dates from', () => {
    const text = `Số: 418/KH-UBND\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nXây dựng tủ sách pháp luật\nThực hiện Luật Thư viện, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n${body}`
    expect(read(text).document).toMatchObject(facts)
  })
})

describe('a plan without the line that names its type', () => {
  const head =
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 418/KH-UBND | Quảng Ngãi, ngày 09 tháng 3 năm 2026 |\n'
  const basis =
    'Căn cứ Kế hoạch số 77/KH-BTP ngày 05/01/2026 của Bộ Tư pháp về thực hiện công tác phổ biến pháp luật;\n'

  it('has the capitals under its letterhead for a title', () => {
    const { document, codes } = read(
      `${head}XÂY DỰNG TỦ SÁCH PHÁP LUẬT Ở THÔN NĂM 2026\n${basis}UBND tỉnh ban hành Kế hoạch như sau:\n${body}`,
    )
    expect(document).toMatchObject({ ...facts, title: 'XÂY DỰNG TỦ SÁCH PHÁP LUẬT Ở THÔN NĂM 2026' })
    expect(document.citations).toMatchObject([{ number: '77/KH-BTP', relation: 'implements' }])
    expect(codes).not.toContain('title-missing')
  })

  it('has the name that the sentence says which issues it, with a warning', () => {
    const { document, codes, tasks } = read(
      `${head}${basis}Ủy ban nhân dân tỉnh ban hành Kế hoạch xây dựng tủ sách pháp luật gắn với “Ngày pháp luật; Ngày sách” ở các thôn (gọi tắt là Kế hoạch), với các nội dung như sau:\n${body}`,
    )
    expect(document).toMatchObject({
      ...facts,
      title: 'xây dựng tủ sách pháp luật gắn với “Ngày pháp luật; Ngày sách” ở các thôn',
    })
    expect(codes).toContain('title-missing')
    expect(tasks).toHaveLength(1)
  })

  it('has none where the sentence says nothing of its own', () => {
    const { document, codes } = read(
      `${head}${basis}UBND tỉnh ban hành Kế hoạch triển khai thực hiện trên địa bàn tỉnh, cụ thể như sau:\n${body}`,
    )
    expect(document).toMatchObject({ ...facts, title: null })
    expect(codes).toContain('title-missing')
  })

  it('is known by that sentence alone, where the whole head is lost', () => {
    const { document, codes, targets } = read(
      `${basis}Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động xây dựng tủ sách ở các thôn như sau:\n${body}`,
    )
    expect(document).toMatchObject({
      kind: 'plan',
      type: 'CTr',
      number: null,
      issuer: 'Ban Thường vụ Tỉnh ủy',
      title: 'xây dựng tủ sách ở các thôn',
    })
    expect(codes).toEqual(expect.arrayContaining(['title-missing', 'number-missing', 'date-missing']))
    expect(targets).toHaveLength(1)
  })

  it('is not taken for its plan where a text only tells that one was issued', () => {
    const { document } = read(
      'Thêm tủ sách cho các thôn\n\nUBND tỉnh Quảng Ngãi vừa ban hành Kế hoạch số 418/KH-UBND ngày 09/3/2026 với các nội dung sau:\n\nXây dựng tủ sách ở các thôn.\n',
    )
    expect(document).toMatchObject({ kind: 'report', number: '418/KH-UBND' })
  })
})

describe('a list of what a plan rests on', () => {
  it('is no list of tasks', () => {
    const { document, tasks } = read(
      `UBND TỈNH QUẢNG NGÃI\nSố: 418/KH-UBND\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nXÂY DỰNG TỦ SÁCH\nCăn cứ:\n- Luật Xuất bản ngày 20/11/2012;\n- Quyết định số 88/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ phê duyệt Đề án tủ sách;\n${body}`,
    )
    expect(document.citations).toMatchObject([{ number: '88/QĐ-TTg', relation: 'implements' }])
    expect(tasks).toHaveLength(1)
  })
})

describe('a decision', () => {
  const head =
    'BỘ TƯ PHÁP\nSố: 418/QĐ-BTP\nHà Nội, ngày 09 tháng 3 năm 2026\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH XÂY DỰNG TỦ SÁCH NĂM 2026\n'

  it.each(['BỘ TRƯỞNG BỘ TƯ PHÁP', 'BỘ TƯ PHÁP'])('is not entitled with who issues it: %s', (again) => {
    const text = `${head}${again}\nCăn cứ Nghị định số 98/2022/NĐ-CP ngày 29/11/2022 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch xây dựng tủ sách năm 2026.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Chánh Văn phòng Bộ chịu trách nhiệm thi hành Quyết định này./.\n`
    const { document, tasks } = read(text)
    expect(document).toMatchObject({
      title: 'BAN HÀNH KẾ HOẠCH XÂY DỰNG TỦ SÁCH NĂM 2026',
      issuer: 'Bộ Tư pháp',
      effectiveOn: '2026-03-09',
    })
    expect(tasks).toEqual([])
  })

  it('without its title keeps what it rests on, and has the name of what its first article approves', () => {
    const text = `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 418/QĐ-UBND | Quảng Ngãi, ngày 09 tháng 3 năm 2026 |\nỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nCăn cứ Nghị định số 98/2022/NĐ-CP ngày 29/11/2022 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 31/TTr-STP ngày 02/3/2026,\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch xây dựng tủ sách ở các thôn giai đoạn 2026 - 2028.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n`
    const { document, tasks, codes } = read(text)
    expect(document).toMatchObject({
      title: 'xây dựng tủ sách ở các thôn giai đoạn 2026 - 2028',
      issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
      period: { start: 2026, end: 2028 },
    })
    expect(document.citations).toMatchObject([
      { number: '98/2022/NĐ-CP', issuer: 'Chính phủ' },
      { number: '31/TTr-STP', issuer: 'Sở Tư pháp' },
    ])
    expect(tasks).toEqual([])
    expect(codes).toContain('title-missing')
  })
})

it('a line that goes on a bracket with the number of a term is no heading', () => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 418/KH-UBND\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nXÂY DỰNG TỦ SÁCH\nThực hiện Kết luận số 40-KL/TW ngày 19 tháng 4 năm 2026 của Ban Bí thư (khóa\nXIV); UBND tỉnh ban hành Kế hoạch như sau:\n${body}`
  expect(read(text).codes).not.toContain('section-misnumbered')
})

describe('what a plan rests on', () => {
  const head =
    'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 418/KH-UBND\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\n'

  it('may be its first section, and is what it implements', () => {
    const { document, tasks } = read(
      `${head}XÂY DỰNG TỦ SÁCH\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. Nghị quyết số 20-NQ/TW ngày 25/10/2026 của Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XIV về nâng cao dân trí;\n2. Quyết định số 605/QĐ-UBND ngày 16/3/2026 của Ủy ban nhân dân tỉnh phê duyệt Đề án tủ sách.\nII. NHIỆM VỤ\n1. Sở Tư pháp chủ trì mở lớp tập huấn.\n`,
    )
    expect(document.citations).toMatchObject([
      {
        number: '20-NQ/TW',
        issuer: 'Ban Chấp hành Trung ương Đảng khóa XIV',
        title: 'nâng cao dân trí',
        relation: 'implements',
      },
      { number: '605/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi', relation: 'implements' },
    ])
    expect(tasks).toHaveLength(1)
  })

  it('is no task where it is listed under any heading', () => {
    const { tasks } = read(
      `${head}XÂY DỰNG TỦ SÁCH\nI. HOÀN THIỆN CHÍNH SÁCH\nCác văn bản đã ban hành gồm:\n1. Kế hoạch số 07/KH-UBND ngày 25/01/2024 của UBND tỉnh về xây dựng tủ sách ở các xã.\n2. Sở Tư pháp trình UBND tỉnh sửa đổi Kế hoạch số 07/KH-UBND ngày 25/01/2024.\n`,
    )
    expect(tasks).toHaveLength(1)
  })

  it.each([
    ['GIAI ĐOẠN 2026 -\n2028', { start: 2026, end: 2028 }],
    ['ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045', { start: null, end: 2030 }],
    ['GIAI ĐOẠN 2026 - 2028, ĐỊNH HƯỚNG ĐẾN NĂM 2035', { start: 2026, end: 2028 }],
    ['MÙA KHÔ NĂM 2026 -\n2027', { start: 2026, end: 2027 }],
    ['NĂM HỌC 2026 - 2027', { start: 2026, end: 2027 }],
    ['NĂM 2026, ĐỊNH HƯỚNG ĐẾN NĂM 2030', { start: 2026, end: 2030 }],
    ['THEO ĐỀ ÁN “TỦ SÁCH GIAI ĐOẠN 2020 - 2025”', { start: null, end: null }],
  ])('has the years of its title: %s', (years, period) => {
    const { document } = read(`${head}XÂY DỰNG TỦ SÁCH PHÁP LUẬT Ở CÁC THÔN ${years}\n${body}`)
    expect(document.period).toEqual(period)
    expect(document.title).toBe(`XÂY DỰNG TỦ SÁCH PHÁP LUẬT Ở CÁC THÔN ${years.replace('\n', ' ')}`)
  })

  it('is not changed by it where the title of one says that it changed another', () => {
    const { document } = read(
      `${head}XÂY DỰNG TỦ SÁCH\nCăn cứ Nghị định số 62/2019/NĐ-CP ngày 11/7/2019 của Chính phủ về sửa đổi, bổ sung một số điều của Nghị định số 35/2015/NĐ-CP;\n${body}`,
    )
    expect(document.citations).toMatchObject([
      { number: '62/2019/NĐ-CP', relation: 'implements' },
      { number: '35/2015/NĐ-CP', relation: 'implements' },
    ])
  })

  it.each([
    [
      'KẾ HOẠCH\nXÂY DỰNG TỦ SÁCH TỈNH BÀ RỊA\n- VŨNG TÀU NĂM 2026',
      'XÂY DỰNG TỦ SÁCH TỈNH BÀ RỊA - VŨNG TÀU NĂM 2026',
    ],
    ['KẾ HOẠCH Xây dựng tủ sách ở các thôn', 'Xây dựng tủ sách ở các thôn'],
  ])('stands under its whole title: %s', (title, whole) => {
    const { document, tasks } = read(`${head.replace('KẾ HOẠCH\n', '')}${title}\n${body}`)
    expect(document.title).toBe(whole)
    expect(tasks).toHaveLength(1)
  })

  it('is told in articles whose lines a portal broke anywhere', () => {
    const { tasks } = read(
      `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 418/QĐ-UBND\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH XÂY DỰNG TỦ SÁCH\nCăn cứ Luật Xuất bản năm 2012;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết\nđịnh này Kế hoạch xây dựng tủ sách pháp luật ở các thôn trên địa bàn tỉnh\nQuảng Ngãi năm 2026.\nĐiều 2. Quyết định này có hiệu\nlực kể từ ngày ký.\n`,
    )
    expect(tasks).toEqual([])
  })
})

describe('a decision whose annex is the plan', () => {
  const decision = `ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố: 418/QĐ-UBND\nLai Châu, ngày 09 tháng 3 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch cấp nước sạch\nỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nCăn cứ Luật Tổ chức chính quyền địa phương;\nTheo đề nghị của Giám đốc Sở\nNông nghiệp và Môi trường tại Tờ trình số 61/TTr-SNNMT ngày 02/3/2026,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cấp nước sạch.\nĐiều 2. Giao Sở Y tế kiểm nghiệm nước, định kỳ 6 tháng báo cáo UBND tỉnh.\nĐiều 3. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.\nNơi nhận:\n- Như Điều 3.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An\nKẾ HOẠCH\nCấp nước sạch nông thôn\n(Ban hành kèm theo Quyết định số 418/QĐ-UBND ngày 09 tháng 3 năm 2026 của UBND tỉnh Lai Châu)\n${body}`

  it('still hands out what its articles say', () => {
    const told = read(decision).tasks.map(({ ordinal, leadAgencies, deadline }) => [
      ordinal,
      leadAgencies.map(({ name }) => name),
      deadline?.recurrence ?? null,
    ])
    expect(told).toEqual([
      ['2', ['Sở Y tế'], 'P6M'],
      ['1', ['Sở Tư pháp'], null],
    ])
  })

  it.each([
    'Theo đề nghị của Giám đốc Sở\nNông nghiệp và Môi trường',
    'Xét ý kiến đề nghị của Sở Nông nghiệp và Môi trường',
  ])('does not rest on what is proposed to it, though a line ends inside of a name: %s', (opening) => {
    const { citations } = read(
      decision.replace('Theo đề nghị của Giám đốc Sở\nNông nghiệp và Môi trường', opening),
    ).document
    expect(citations.map(({ number, issuer, relation }) => [number, issuer, relation])).toEqual([
      ['61/TTr-SNNMT', 'Sở Nông nghiệp và Môi trường', 'mentions'],
    ])
  })
})

it('takes no document that the plan rests on for its title', () => {
  const text = `SỞ Y TẾ\nSố: 418/KH-SYT\nQuảng Ngãi, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nCăn cứ Thông tư số 11/2024/TT-BYT ngày 18/4/2024 của Bộ Y tế;\nSở Y tế ban hành Kế hoạch tổ chức khám sàng lọc như sau:\n${body}`
  expect(read(text).document.title).toBe('tổ chức khám sàng lọc')
})
