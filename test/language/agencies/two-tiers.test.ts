/** How plans of provinces and communes name agencies since the districts are gone (July 2025). */
import { describe, expect, it } from 'vitest'
import { readAgencyCell, readDuty, readHeadingAgencies } from '../../../pipeline/language/agencies/index.js'

const namesOf = (mentions: readonly { name: string }[]): string[] => mentions.map(({ name }) => name)
const cell = (text: string): string[] => namesOf(readAgencyCell(text))

describe('who acts', () => {
  it.each<[string, string[]]>([
    // the capital behind the colon begins the duty, and no unit's name
    ['UBND các xã, phường, đặc khu: Căn cứ Kế hoạch này xây dựng kế hoạch', ['UBND các xã, phường, đặc khu']],
    ['Công an các xã, phường: Tăng cường tuần tra.', ['Công an các xã, phường']],
    ['Đảng ủy các xã, phường: Lãnh đạo thực hiện.', ['Đảng ủy các xã, phường']],
    ['Phòng Kinh tế các xã: Tham mưu UBND xã.', ['Phòng Kinh tế các xã']],
    ['Các xã, phường: Rà soát hộ nghèo.', ['Các xã, phường']],
    ['UBND các xã Chủ động rà soát hộ nghèo.', ['UBND các xã']],
    ['UBND các xã: Hòa Vang, Bà Nà rà soát hộ nghèo.', ['UBND xã Hòa Vang', 'UBND xã Bà Nà']],
    // whose body it is stands behind the country's name
    ['Hội Cựu chiến binh Việt Nam tỉnh vận động hội viên.', ['Hội Cựu chiến binh']],
    ['Hội Nông dân Việt Nam xã Tân Phú tuyên truyền.', ['Hội Nông dân Việt Nam xã Tân Phú']],
    [
      'Hội Liên hiệp Phụ nữ Việt Nam tỉnh, Tỉnh đoàn, Hội Cựu chiến binh tỉnh vận động hội viên.',
      ['Hội Liên hiệp Phụ nữ', 'Tỉnh đoàn', 'Hội Cựu chiến binh'],
    ],
    // branches of companies of the state
    ['VNPT khu vực Thanh Bình rà soát vùng lõm sóng.', ['VNPT khu vực Thanh Bình']],
    [
      'VNPT Vĩnh Long, Viettel Vĩnh Long, MobiFone Vĩnh Long phát triển hạ tầng 5G.',
      ['VNPT Vĩnh Long', 'Viettel Vĩnh Long', 'MobiFone Vĩnh Long'],
    ],
    // committees of the Party, and of the council
    ['Các cơ quan tham mưu, giúp việc Tỉnh ủy theo dõi.', ['Các cơ quan tham mưu, giúp việc Tỉnh ủy']],
    ['Ban Xây dựng Đảng Đảng ủy tham mưu sơ kết.', ['Ban Xây dựng Đảng']],
    [
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã chỉ đạo thực hiện.',
      ['Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã'],
    ],
    ['Các Ban Hội đồng nhân dân tỉnh thẩm tra dự thảo.', ['Các Ban Hội đồng nhân dân tỉnh']],
    ['Đồng chí Phó Chủ tịch Thường trực UBND tỉnh chỉ đạo.', ['UBND tỉnh']],
    // bodies of regions
    ['Ban Chỉ huy phòng thủ khu vực 2 sẵn sàng lực lượng.', ['Ban Chỉ huy phòng thủ khu vực 2']],
    ['Thuế cơ sở 3 tỉnh Nghệ An rà soát hộ kinh doanh.', ['Thuế cơ sở 3 tỉnh Nghệ An']],
    ['Hải quan khu vực III đẩy mạnh cải cách.', ['Hải quan khu vực III']],
    ['Bảo hiểm xã hội cơ sở Tân Hiệp rà soát đối tượng.', ['Bảo hiểm xã hội cơ sở Tân Hiệp']],
    // a name ends at its unit or its place
    ['Trường Cao đẳng nghề tỉnh Lào Cai đào tạo 500 lao động.', ['Trường Cao đẳng nghề tỉnh Lào Cai']],
    ['Ban Quản lý rừng phòng hộ xã Mường Típ trồng rừng.', ['Ban Quản lý rừng phòng hộ xã Mường Típ']],
    // verbs that end a group
    ['Các phòng, ban, các thôn sẵn sàng lực lượng.', ['Các phòng, ban', 'Các thôn']],
    ['Các cơ quan, đơn vị cử 01 công chức làm đầu mối.', ['Các cơ quan, đơn vị']],
    ['Các đơn vị chịu sự giám sát báo cáo đầy đủ.', ['Các đơn vị chịu sự giám sát']],
    ['Các trường học treo băng rôn trong tháng 5/2026.', ['Các trường học']],
  ])('%j', (text, lead) => {
    const duty = readDuty(text, [])
    expect({ lead: namesOf(duty.lead), coordinating: namesOf(duty.coordinating) }).toEqual({
      lead,
      coordinating: [],
    })
  })

  it.each([
    'Theo dõi, kiểm tra; báo cáo Bộ Nội vụ, UBND tỉnh định kỳ hằng quý.',
    'Định kỳ hằng quý, gửi Sở Y tế, UBND tỉnh báo cáo.',
  ])('is not who receives: %j', (text) => {
    expect(readDuty(text, []).lead).toEqual([])
  })

  it('only helps where the duty of its office is to take part', () => {
    const duty = readDuty('Các sở, ban, ngành theo chức năng, nhiệm vụ phối hợp thực hiện.', [])
    expect(duty.lead).toEqual([])
    expect(namesOf(duty.coordinating)).toEqual(['Các sở, ban, ngành'])
  })
})

it('ends a name of a partner at its place', () => {
  const duty = readDuty('Đôn đốc thu; phối hợp Thuế cơ sở 5 tỉnh Quảng Ngãi chống thất thu.', [])
  expect(namesOf(duty.coordinating)).toEqual(['Thuế cơ sở 5 tỉnh Quảng Ngãi'])
})

describe('cells', () => {
  it.each<[string, string[]]>([
    ['Phòng KT-HT&ĐT', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['TT Phục vụ HCC', ['Trung tâm Phục vụ hành chính công']],
    ['Trung tâm Y tế các khu vực', ['Trung tâm Y tế các khu vực']],
    [
      'Công an xã - Đoàn Thanh niên xã - Các trường học',
      ['Công an xã', 'Đoàn TNCS Hồ Chí Minh xã', 'Các trường học'],
    ],
    ['Tòa án nhân dân khu vực 3 - Nghệ An', ['Tòa án nhân dân khu vực 3 - Nghệ An']],
    ['Ban Chỉ đạo phát triển KH,CN, ĐMST và CĐS tỉnh', ['Ban Chỉ đạo phát triển KH,CN, ĐMST và CĐS tỉnh']],
    ['Viettel Thanh Bình, VNPT khu vực Thanh Bình', ['Viettel Thanh Bình', 'VNPT khu vực Thanh Bình']],
  ])('%j', (text, expected) => {
    expect(cell(text)).toEqual(expected)
  })
})

it.each<[string, string[]]>([
  ['Chi cục trưởng Chi cục Thủy lợi', ['Chi cục Thủy lợi']],
  ['Các cơ quan tham mưu, giúp việc Tỉnh ủy', ['Các cơ quan tham mưu, giúp việc Tỉnh ủy']],
])('heading %j', (text, expected) => {
  expect(namesOf(readHeadingAgencies(text))).toEqual(expected)
})
