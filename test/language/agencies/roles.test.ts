import { describe, expect, it } from 'vitest'
import { readAgencyRoles } from '../../../pipeline/language/agencies/index.js'

function roles(text: string): [string[], string[]] {
  const { lead, coordinating } = readAgencyRoles(text)
  return [lead.map(({ name }) => name), coordinating.map(({ name }) => name)]
}

describe('readAgencyRoles', () => {
  it.each<[string, string[], string[]]>([
    ['Sở Y tế, Sở Tài chính', ['Sở Y tế', 'Sở Tài chính'], []],
    ['Sở Y tế', ['Sở Y tế'], []],
    ['Sở Y tế (CT), Sở Tài chính (PH)', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế (cơ quan chủ trì), Sở Tài chính (cơ quan phối hợp)', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế (đầu mối), Sở Tài chính', ['Sở Y tế'], ['Sở Tài chính']],
    ['', [], []],
    [
      'Sở Y tế chủ trì, phối hợp Sở Tài chính, UBND các huyện',
      ['Sở Y tế'],
      ['Sở Tài chính', 'UBND các huyện'],
    ],
    [
      'Phòng NN&PTNT chủ trì, phối hợp các phòng, ban, UBND các xã',
      ['Phòng Nông nghiệp và Phát triển nông thôn'],
      ['Các phòng, ban', 'UBND các xã'],
    ],
    ['Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính', ['Sở Y tế'], ['Sở Tài chính']],
    ['Chủ trì: Sở Y tế\nPhối hợp: Sở Tài chính, UBND các xã', ['Sở Y tế'], ['Sở Tài chính', 'UBND các xã']],
    [
      '- Cơ quan chủ trì: Sở Y tế - Cơ quan phối hợp: Sở Tài chính; các sở, ngành',
      ['Sở Y tế'],
      ['Sở Tài chính', 'Các sở, ngành'],
    ],
    ['Chủ trì: Sở Y tế; thời gian: Quý II/2024; phối hợp: Công an tỉnh', ['Sở Y tế'], ['Công an tỉnh']],
    ['Sở Y tế (chủ trì), Sở Tài chính, UBND các xã', ['Sở Y tế'], ['Sở Tài chính', 'UBND các xã']],
    ['Sở Y tế (chủ trì); Sở Tài chính (phối hợp)', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế chủ trì; Sở Tài chính, các sở, ngành phối hợp', ['Sở Y tế'], ['Sở Tài chính', 'Các sở, ngành']],
    [
      'Sở Y tế chủ trì; Công an tỉnh phối hợp thẩm định an toàn thông tin cấp độ 3',
      ['Sở Y tế'],
      ['Công an tỉnh'],
    ],
    ['Sở Y tế chủ trì tham mưu, UBND các huyện phối hợp thực hiện', ['Sở Y tế'], ['UBND các huyện']],
    ['Sở Y tế, Sở Tài chính; các đơn vị phối hợp', ['Sở Y tế', 'Sở Tài chính'], ['Các đơn vị']],
    ['Chủ trì Sở Y tế, phối hợp Sở Tài chính', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế phối hợp với UBND các xã thực hiện', ['Sở Y tế'], ['UBND các xã']],
    ['Phối hợp: Sở Tài chính', [], ['Sở Tài chính']],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam huyện chủ trì, phối hợp UBND các xã',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện'],
      ['UBND các xã'],
    ],
    ['Các sở, ngành được giao chủ trì nhiệm vụ', ['Các sở, ngành được giao chủ trì nhiệm vụ'], []],
    ['Công an chủ trì; Sở Y tế, UBND tỉnh phối hợp', ['Công an tỉnh'], ['Sở Y tế', 'UBND tỉnh']],
  ])('%j', (text, lead, coordinating) => {
    expect(roles(text)).toEqual([lead, coordinating])
  })

  it('gives offsets into the cell', () => {
    const text = 'Sở Y tế (chủ trì), Sở Nội vụ'
    const { lead, coordinating } = readAgencyRoles(text)
    for (const { start, end, mention } of [...lead, ...coordinating])
      expect(text.slice(start, end)).toBe(mention)
    expect(coordinating[0]).toMatchObject({ start: 19, mention: 'Sở Nội vụ' })
  })
})
