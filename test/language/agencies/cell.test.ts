import { describe, expect, it } from 'vitest'
import { readAgencyCell } from '../../../pipeline/language/agencies/index.js'

const names = (text: string): string[] => readAgencyCell(text).map(({ name }) => name)

describe('readAgencyCell', () => {
  it.each<[string, string[]]>([
    ['Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ']],
    ['Sở Kế hoạch và Đầu tư, Sở Công Thương', ['Sở Kế hoạch và Đầu tư', 'Sở Công Thương']],
    [
      'Sở Khoa học và Công nghệ, Tài chính, Giáo dục và Đào tạo và các đơn vị liên quan',
      ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Sở Giáo dục và Đào tạo', 'Các đơn vị liên quan'],
    ],
    [
      'Sở Khoa học và Công nghệ, Công thương, Y tế, Xây dựng và các đơn vị liên quan',
      ['Sở Khoa học và Công nghệ', 'Sở Công Thương', 'Sở Y tế', 'Sở Xây dựng', 'Các đơn vị liên quan'],
    ],
    ['Các Sở: KH&CN, Tài chính, Nội vụ', ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Sở Nội vụ']],
    ['Các Sở Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    [
      'Phòng Giáo dục và Đào tạo, Văn hóa và Thông tin, Nội vụ',
      ['Phòng Giáo dục và Đào tạo', 'Phòng Văn hóa và Thông tin', 'Phòng Nội vụ'],
    ],
    [
      'Hội Nông dân, Liên hiệp Phụ nữ, Cựu chiến binh tỉnh',
      ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh'],
    ],
    ['Sở Tài chính\nSở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['- Sở Tài chính\n- Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Bộ Tài chính Bộ Công an', ['Bộ Tài chính', 'Bộ Công an']],
    ['Sở Khoa học và\nCông nghệ', ['Sở Khoa học và Công nghệ']],
  ])('splits %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['Sở Lao động, Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Lao động – TB&XH', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    [
      'Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội',
      'Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội',
    ],
    ['Đảng ủy Khối các trường đại học, cao đẳng', 'Đảng ủy Khối các trường đại học, cao đẳng'],
    ['Đài Phát thanh và Truyền hình Hà Nội', 'Đài Phát thanh và Truyền hình'],
    ['Đài PTTH Hà Nội', 'Đài Phát thanh và Truyền hình'],
    ['Sở Quy hoạch - Kiến trúc', 'Sở Quy hoạch - Kiến trúc'],
    ['Ban QL các KCNC và CN', 'Ban Quản lý các Khu công nghệ cao và Khu công nghiệp'],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Quỹ Phát triển KHCN TP', 'Quỹ Phát triển khoa học và công nghệ'],
    ['Liên hiệp Các hội khoa học và kỹ thuật Hà Nội', 'Liên hiệp các Hội Khoa học và Kỹ thuật'],
    ['UB MTTQ TP', 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố'],
    ['Ngân hàng nhà nước thành phố Hà Nội', 'Ngân hàng Nhà nước chi nhánh Thành phố'],
    ['Sở Khoa học, Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['SỞ TÀI CHÍNH', 'Sở Tài chính'],
  ])('keeps %j whole', (text, name) => {
    const [mention, ...others] = readAgencyCell(text)
    expect(others).toEqual([])
    expect(mention).toMatchObject({ name, mention: text, collective: false, certainty: 1 })
    expect(mention?.agency).not.toBeNull()
  })

  it.each<[string, string[]]>([
    [
      'Các Sở, ban, ngành, UBND các quận, huyện, thị xã',
      ['Các Sở, ban, ngành', 'UBND các quận, huyện, thị xã'],
    ],
    ['các sở, ngành, đơn vị liên quan', ['Các sở, ngành, đơn vị liên quan']],
    ['Các Sở, Ban ngành', ['Các Sở, Ban, ngành']],
    ['các sở ngành', ['Các sở, ngành']],
    [
      'Các Sở, Ban, ngành liên quan của Thành phố và UBND các quận, huyện, thị xã',
      ['Các Sở, Ban, ngành liên quan của Thành phố', 'UBND các quận, huyện, thị xã'],
    ],
    [
      'Sở Nội vụ; các tổ chức khoa học và công nghệ trên địa bàn Thành phố',
      ['Sở Nội vụ', 'Các tổ chức khoa học và công nghệ trên địa bàn Thành phố'],
    ],
    [
      'Các sở, ngành, địa phương và các đơn vị liên quan',
      ['Các sở, ngành, địa phương', 'Các đơn vị liên quan'],
    ],
    ['Sở Khoa học và Công nghệ, đơn vị liên quan', ['Sở Khoa học và Công nghệ', 'Đơn vị liên quan']],
    ['Các sở, ngành theo chức năng, nhiệm vụ', ['Các sở, ngành theo chức năng, nhiệm vụ']],
    ['Các sở, ban, ngành cấp tỉnh', ['Các sở, ban, ngành cấp tỉnh']],
    ['UBND xã phường', ['UBND các xã, phường']],
    ['Công an cấp xã', ['Công an cấp xã']],
    ['Trung tâm Y tế các huyện', ['Trung tâm Y tế các huyện']],
    ['Các cơ sở giáo dục trên địa bàn', ['Các cơ sở giáo dục trên địa bàn']],
    ['Trưởng thôn', ['Trưởng thôn']],
  ])('reads the groups of %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
    expect(readAgencyCell(text).at(-1)?.collective).toBe(true)
  })

  it.each([
    ['Sở Y tế tỉnh Nghệ An', 'so-y-te'],
    ['Công an thành phố Hà Nội', 'cong-an-thanh-pho'],
    ['Công an tỉnh Nghệ An', 'cong-an-tinh'],
    ['UBND tỉnh', 'ubnd-tinh'],
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 'ubnd-thanh-pho'],
    ['Uỷ ban nhân dân các huyện, thành phố', 'ubnd-cac-huyen-thanh-pho'],
    ['Ban Tuyên giáo Tỉnh ủy', 'ban-tuyen-giao-tinh-uy'],
    ['Giám đốc Sở Y tế', 'so-y-te'],
    ['Trung tâm Kiểm soát bệnh tật tỉnh', 'trung-tam-kiem-soat-benh-tat'],
    ['NHNN Khu vực 8', 'ngan-hang-nha-nuoc-khu-vuc'],
    ['Bảo hiểm xã hội Việt Nam', 'bao-hiem-xa-hoi-viet-nam'],
    ['Ngân hàng nhà nước Việt Nam', 'ngan-hang-nha-nuoc-viet-nam'],
  ])('resolves %j to %s', (text, id) => {
    expect(readAgencyCell(text).map(({ agency }) => agency)).toEqual([id])
  })

  it.each([
    ['Sở Nôi vụ', 'Sở Nội vụ'],
    ['Sở Công thuơng', 'Sở Công Thương'],
    ['So Tai chinh', 'Sở Tài chính'],
    ['Sở Giáo dục và Đào tao', 'Sở Giáo dục và Đào tạo'],
    ['Sở Tài chinhh', 'Sở Tài chính'],
  ])('reads the damaged %j as %s, less surely', (text, name) => {
    const [mention] = readAgencyCell(text)
    expect(mention?.name).toBe(name)
    expect(mention?.certainty).toBeLessThan(0.9)
  })

  it.each([
    'UBND huyện Nghi Lộc',
    'Công ty Điện lực Nghệ An',
    'Trường Đại học Vinh',
    'Ban Chỉ đạo 35 tỉnh',
    'Tổ công nghệ số cộng đồng',
  ])('keeps the unknown %j as written', (text) => {
    expect(readAgencyCell(text)).toMatchObject([
      { name: text, mention: text, agency: null, collective: false },
    ])
  })

  it('gives the head of a row of districts back to each', () => {
    const expected = ['UBND huyện Nghi Lộc', 'UBND huyện Diễn Châu', 'UBND huyện Yên Thành']
    expect(names('UBND huyện Nghi Lộc, Diễn Châu, Yên Thành')).toEqual(expected)
    expect(names('UBND các huyện: Nghi Lộc, Diễn Châu và Yên Thành')).toEqual(expected)
  })

  it('takes the level that another member of the list names', () => {
    expect(names('HĐND, UBND Thành phố')).toEqual(['Hội đồng nhân dân Thành phố', 'UBND Thành phố'])
  })

  it.each(['', ' ', '-', '2025', '||'])('finds nothing in %j', (text) => {
    expect(readAgencyCell(text)).toEqual([])
  })
})
