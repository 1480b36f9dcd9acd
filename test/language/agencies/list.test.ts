import { describe, expect, it } from 'vitest'
import { looksLikeAgencies, readAgencyList } from '../../../pipeline/language/agencies/index.js'

/** The list after the mark `|`, and the words that follow it. */
function after(text: string): [string[], string] {
  const from = text.indexOf('|')
  const plain = text.replace('|', '')
  const { members, end } = readAgencyList(plain, from)
  return [members.map(({ name }) => name), plain.slice(end).trim()]
}

describe('readAgencyList', () => {
  it.each<[string, string[], string]>([
    [
      'Chủ trì, phối hợp với |Sở Nội vụ, Sở Tài chính, các Sở, ngành liên quan và UBND các quận, huyện, thị xã tổ chức triển khai thực hiện',
      ['Sở Nội vụ', 'Sở Tài chính', 'Các Sở, ngành liên quan', 'UBND các quận, huyện, thị xã'],
      'tổ chức triển khai thực hiện',
    ],
    [
      '|Các Sở, ngành, đơn vị xây dựng, ban hành các nội dung',
      ['Các Sở, ngành, đơn vị'],
      'xây dựng, ban hành các nội dung',
    ],
    ['|Sở Xây dựng xây dựng kế hoạch', ['Sở Xây dựng'], 'xây dựng kế hoạch'],
    ['|các sở xây dựng kế hoạch', ['Các sở'], 'xây dựng kế hoạch'],
    [
      'với |các trường đại học, viện nghiên cứu, tổ chức KH&CN,... để đặt hàng nghiên cứu',
      ['Các trường đại học, viện nghiên cứu, tổ chức KH&CN'],
      ',... để đặt hàng nghiên cứu',
    ],
    [
      '|các tổ chức khoa học và công nghệ trên địa bàn tổ chức hội nghị',
      ['Các tổ chức khoa học và công nghệ trên địa bàn'],
      'tổ chức hội nghị',
    ],
    [
      '|Sở Tài chính, Quỹ Phát triển khoa học và công nghệ Thành phố (sau khi được thành lập) tổng hợp, đề xuất',
      ['Sở Tài chính', 'Quỹ Phát triển khoa học và công nghệ'],
      '(sau khi được thành lập) tổng hợp, đề xuất',
    ],
    [
      '|Trung tâm Y tế huyện Nghi Lộc tổ chức tiêm chủng',
      ['Trung tâm Y tế huyện Nghi Lộc'],
      'tổ chức tiêm chủng',
    ],
    ['|Sở Y tế, Công ty Cấp nước Nghệ An rà soát', ['Sở Y tế', 'Công ty Cấp nước Nghệ An'], 'rà soát'],
    ['|Sở Tài chính, tổ chức các hội nghị', ['Sở Tài chính'], ', tổ chức các hội nghị'],
    [
      '|Các sở: Y tế, Tài chính, Nội vụ tập trung đề xuất',
      ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'],
      'tập trung đề xuất',
    ],
    [
      '|Trung tâm hỗ trợ doanh nghiệp nhỏ và vừa tổ chức tập huấn',
      ['Trung tâm hỗ trợ doanh nghiệp nhỏ và vừa'],
      'tổ chức tập huấn',
    ],
    ['|Viện Kinh tế xây dựng Hà Nội rà soát', ['Viện Kinh tế xây dựng Hà Nội'], 'rà soát'],
    ['|Viện Kinh tế xây dựng kế hoạch', ['Viện Kinh tế'], 'xây dựng kế hoạch'],
    ['|Ban Điều phối tỉnh quản lý dự án tại Hà Nội', ['Ban Điều phối tỉnh'], 'quản lý dự án tại Hà Nội'],
    [
      '|Công ty Điện lực Nghệ An đầu tư lưới điện huyện Nghi Lộc',
      ['Công ty Điện lực Nghệ An'],
      'đầu tư lưới điện huyện Nghi Lộc',
    ],
    [
      '|Công ty Môi trường huyện Nghi Lộc đầu tư bãi rác xã Nghi Lâm',
      ['Công ty Môi trường huyện Nghi Lộc'],
      'đầu tư bãi rác xã Nghi Lâm',
    ],
    ['|ục Thống kê tổng hợp', ['Cục Thống kê tỉnh'], 'tổng hợp'],
    ['|ục Thống kê', ['Cục Thống kê tỉnh'], ''],
    // `chinh phục` (to conquer) is no Chính phủ, though a name with a capital follows
    ['|chinh phục đỉnh cao, Sở Y tế', [], 'chinh phục đỉnh cao, Sở Y tế'],
    ['|thực hiện các nhiệm vụ', [], 'thực hiện các nhiệm vụ'],
    ['|các nội dung của Kế hoạch', [], 'các nội dung của Kế hoạch'],
    ['|Sở hữu trí tuệ', [], 'Sở hữu trí tuệ'],
    ['|ban hành văn bản', [], 'ban hành văn bản'],
  ])('reads %j', (text, names, rest) => {
    expect(after(text)).toEqual([names, rest])
  })

  it('gives offsets into the whole text', () => {
    const text = 'Phối hợp với Sở Nội vụ rà soát'
    const { members, end } = readAgencyList(text, 13)
    expect(members[0]).toMatchObject({ start: 13, end: 22, mention: 'Sở Nội vụ' })
    expect(end).toBe(22)
  })
})

describe('looksLikeAgencies', () => {
  it.each([
    'Sở Tài chính; các sở, ngành liên quan',
    'Các Sở, ban, ngành, UBND xã phường, các tổ chức KHCN thuộc Thành phố',
    'Sở Khoa học và Công nghệ, các sở, ngành là chủ quản CSDL chuyên ngành',
    'Ban QL các KCNC và CN',
    'UBND các huyện, thành phố, thị xã',
    'Trung tâm Kiểm soát bệnh tật tỉnh',
    'Sở VHTT&DL, Tỉnh đoàn',
    'UBND các huyện Ngọc Hiển, Trần Văn Thời',
    'Phòng NN&PTNT chủ trì, phối hợp các phòng, ban, UBND các xã',
    'Chủ trì: Sở Y tế; phối hợp: Sở Tài chính',
    'Đề nghị Ủy ban MTTQ Việt Nam huyện chủ trì, phối hợp UBND các xã',
  ])('%j: near 1', (text) => {
    expect(looksLikeAgencies(text)).toBeGreaterThanOrEqual(0.7)
  })

  it.each([
    'Tổ chức Đại hội nhà đầu tư',
    'Xây dựng kế hoạch phát triển hạ tầng số của các sở, ngành',
    'Thường xuyên',
    '2025 - 2026',
    '≥ 80',
    'Các sở, ngành xây dựng kế hoạch hằng năm và tổ chức thực hiện',
    'Kế hoạch của UBND Thành phố',
    'Triển khai sau khi Đề án được phê duyệt',
    'Đơn vị phối hợp',
    'Cơ quan chủ trì',
    'Chủ trì, phối hợp với Sở Tài chính rà soát',
    'Sở Y tế chủ trì, phối hợp với các sở, ngành xây dựng kế hoạch hằng năm của tỉnh',
    'Tổ chức, doanh nghiệp',
    '',
    'S',
    '…',
  ])('%j: near 0', (text) => {
    expect(looksLikeAgencies(text)).toBeLessThan(0.5)
  })

  it.each([
    ['Sở Nội vụ', 'Sở Nôi vụ'],
    ['Công an tỉnh', 'Công an'],
    ['Sở Y tế', 'Công ty Minh Anh'],
    ['Công ty Minh Anh', 'Doanh nghiệp'],
    ['Doanh nghiệp liên quan', 'Doanh nghiệp'],
    ['Các sở khác; doanh nghiệp liên quan', 'Các sở khác; doanh nghiệp'],
    ['Sở Y tế', 'Sở Y tế là cơ quan thường trực'],
    [
      'Sở Y tế là cơ quan thường trực',
      'Sở Y tế là cơ quan thường trực và xây dựng kế hoạch thực hiện hằng năm',
    ],
  ])('%j looks more like agencies than %j', (more, less) => {
    expect(looksLikeAgencies(more)).toBeGreaterThan(looksLikeAgencies(less))
    expect(looksLikeAgencies(more)).toBeLessThanOrEqual(1)
  })

  it('takes no text longer than 500 characters for a cell', () => {
    const longest = `${'Sở Y tế; '.repeat(54)}Sở Tài chính;;`
    expect(longest).toHaveLength(500)
    expect(looksLikeAgencies(longest)).toBe(1)
    expect(looksLikeAgencies(`${longest};`)).toBe(0)
  })
})
