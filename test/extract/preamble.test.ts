import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(lines: readonly string[]) {
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const letterhead = [
  'HỘI ĐỒNG NHÂN DÂN',
  'TỈNH LAI CHÂU',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 45/NQ-HĐND',
  'Lai Châu, ngày 04 tháng 12 năm 2025',
  '',
  'NGHỊ QUYẾT',
  'VỀ CHƯƠNG TRÌNH TRỒNG RỪNG ĐẾN NĂM 2030',
  '',
]
const council = ['HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU', 'KHÓA XV, KỲ HỌP THỨ 13', '']
const articles = ['Điều 1. Giao Sở Y tế kiểm tra.', 'Điều 2. Nghị quyết này có hiệu lực từ ngày 01/01/2026.']

describe('what stands between a title and the articles', () => {
  it.each([
    ['with bullets', '- Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;'],
    ['without', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;'],
  ])('ends the title at the council and its session: %s', (_, basis) => {
    const { document } = read([...letterhead, ...council, basis, 'QUYẾT NGHỊ:', ...articles])
    expect(document.title).toBe('VỀ CHƯƠNG TRÌNH TRỒNG RỪNG ĐẾN NĂM 2030')
  })

  it('holds no tasks, whatever its bullets begin with', () => {
    const { tasks } = read([
      ...letterhead,
      ...council,
      '- Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
      '- Sau khi xem xét Tờ trình 1044/TTr-UBND ngày 11 tháng 11 năm 2025 của UBND tỉnh Lai Châu;',
      '- Tiếp thu ý kiến của các đại biểu Hội đồng nhân dân tỉnh;',
      'QUYẾT NGHỊ:',
      ...articles,
    ])
    expect(tasks.map(({ text }) => text)).toEqual(['Giao Sở Y tế kiểm tra.'])
  })
})

describe('what a document of the preamble is to the plan', () => {
  const relations = (...preamble: readonly string[]) =>
    read([
      'TỈNH LÀO CAI',
      'KẾ HOẠCH',
      'Giảm nghèo năm 2026',
      '',
      ...preamble,
      'I. NHIỆM VỤ',
      '1. Trồng cây.',
    ]).document.citations.map(({ number, relation }) => [number, relation])

  it.each([
    ['Căn cứ Tờ trình số 31/TTr-STC ngày 05/01/2026 của Sở Tài chính;', 'implements'],
    ['Theo đề nghị của Sở Tài chính tại Tờ trình số 31/TTr-STC ngày 05/01/2026;', 'mentions'],
    [
      'Xét đề nghị của Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 31/TTr-STC ngày 05/01/2026;',
      'mentions',
    ],
    ['Sau khi xem xét Tờ trình số 31/TTr-STC ngày 05/01/2026 của Sở Tài chính;', 'mentions'],
  ])('%s → %s', (line, relation) => {
    expect(relations(line)).toEqual([['31/TTr-STC', relation]])
  })

  it('goes by the clause that it stands in', () => {
    expect(
      relations(
        'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; theo đề nghị của Sở Tài chính tại Tờ trình số 31/TTr-STC ngày 05/01/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      ),
    ).toEqual([
      ['57-NQ/TW', 'implements'],
      ['31/TTr-STC', 'mentions'],
    ])
  })
})

describe('resolutions listed behind the day and the body of their passing', () => {
  const cited = (opening: string) =>
    read([
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÀO CAI',
      'KẾ HOẠCH',
      'Thực hiện các nghị quyết về giảm nghèo',
      '',
      `${opening} bao gồm: (1) Nghị quyết số 11/2025/NQ-HĐND quy định mức hỗ trợ hộ nghèo; (2) Nghị quyết số 96/NQ-HĐND về việc thông qua Đề án giảm nghèo; (3) Quyết định số 715/QĐ-TTg về chuẩn nghèo. UBND tỉnh ban hành Kế hoạch như sau:`,
      'I. NHIỆM VỤ',
      '1. Trồng cây.',
    ]).document.citations.map(({ number, date, issuer }) => [number, date, issuer])

  it.each([
    ['Căn cứ các nghị quyết mà ngày 08/7/2025, HĐND tỉnh đã thông qua, ban hành'],
    ['Ngày 08 tháng 7 năm 2025, tại Kỳ họp thứ 26, Hội đồng nhân dân tỉnh đã ban hành 03 văn bản'],
  ])('all bear them, but for what another body numbers: %s', (opening) => {
    expect(cited(opening)).toEqual([
      ['11/2025/NQ-HĐND', '2025-07-08', 'Hội đồng nhân dân tỉnh Lào Cai'],
      ['96/NQ-HĐND', '2025-07-08', 'Hội đồng nhân dân tỉnh Lào Cai'],
      ['715/QĐ-TTg', null, 'Thủ tướng Chính phủ'],
    ])
  })

  it.each([
    ['Căn cứ Kế hoạch số 12/KH-UBND ngày 08/7/2025, HĐND tỉnh đã ban hành các văn bản'],
    ['Căn cứ Tờ trình ngày 08/7/2025 của UBND tỉnh, HĐND tỉnh đã ban hành các văn bản'],
  ])('do not bear the day of what is named before: %s', (opening) => {
    expect(cited(opening).filter(([, date]) => date === '2025-07-08')).toEqual(
      opening.includes('12/KH-UBND') ? [['12/KH-UBND', '2025-07-08', null]] : [],
    )
  })
})
