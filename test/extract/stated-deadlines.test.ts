import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { statedDeadlines } from '../../pipeline/extract/stated-deadlines.js'
import { sourceText } from '../../pipeline/tree/text.js'

function read(words: string) {
  const file = new VFile(words)
  const deadlines = statedDeadlines(sourceText(words, 0, words.length), { year: 2025 }, file)
  return { deadlines, codes: file.messages.map(({ ruleId }) => ruleId) }
}

describe('a time behind its label', () => {
  it.each([
    ['Sửa bến đò (thời gian: 2025-2026)', '2025-01-01', '2026-12-31'],
    ['Sửa bến đò (thời gian: 2025-2026) tại xã Kim Lũ', '2025-01-01', '2026-12-31'],
    ['Sửa bến đò. Thời gian thực hiện: Giai đoạn 2026-2030.', '2026-01-01', '2030-12-31'],
    ['Sửa bến đò. Thời gian thực hiện: 2025-2026; nguồn vốn: ngân sách', '2025-01-01', '2026-12-31'],
    ['Sửa bến đò, thời gian: năm 2026.', '2026-01-01', '2026-12-31'],
    ['Sửa bến đò. Tiến độ: 2025 - 2027.', '2025-01-01', '2027-12-31'],
    ['Sửa bến đò (Sở X chủ trì; thời gian: Quý II/2025)', '2025-04-01', '2025-06-30'],
    ['Sửa bến đò - Hoàn thành: 31/10/2025', '2025-10-31', '2025-10-31'],
    ['Sửa bến đò (Sở Y tế; 2025 - 2026)', '2025-01-01', '2026-12-31'],
    ['Sửa bến đò (Sở X chủ trì; 2025 - 2026)', '2025-01-01', '2026-12-31'],
    ['Sửa bến đò (hoàn thành quý III/2025)', '2025-07-01', '2025-09-30'],
    ['Sửa bến đò [(i) Chủ trì: Sở X; (ii) Thời gian hoàn thành: quý III/2025].', '2025-07-01', '2025-09-30'],
    ['Sửa bến đò <Sở X chủ trì; thời gian: quý III/2025>', '2025-07-01', '2025-09-30'],
  ])('%j', (words, start, end) => {
    const { deadlines, codes } = read(words)
    expect(deadlines.map(({ kind, start: from, end: to }) => [kind, from, to])).toEqual([
      ['within', start, end],
    ])
    expect(codes).toEqual([])
  })

  it('is no second half of two years that a dash joins', () => {
    const [span] = read(
      'Giảm 1 - 2% hộ nghèo. Lập chương trình để thực hiện trong 5 năm 2026 - 2030.',
    ).deadlines
    expect([span?.start, span?.end]).toEqual(['2026-01-01', '2030-12-31'])
  })

  it('is the last day where it is a term', () => {
    const [term] = read('Sửa bến đò; thời hạn: 30/9/2025.').deadlines
    expect([term?.kind, term?.start, term?.end]).toEqual(['by', null, '2025-09-30'])
  })

  it('is noted where it is not understood', () => {
    expect(read('Sửa bến đò. Thời gian: khi nước rút hẳn')).toEqual({
      deadlines: [],
      codes: ['deadline-unreadable'],
    })
  })

  it.each(['Rút ngắn thời gian giải quyết hồ sơ', 'Bảo đảm tiến độ thi công, thời gian hợp lý'])(
    '%j states none',
    (words) => expect(read(words)).toEqual({ deadlines: [], codes: [] }),
  )
})

describe('times in brackets', () => {
  const inBrackets = (words: string) =>
    read(words).deadlines.map(({ kind, start, end, condition }) => condition ?? [kind, start, end])

  it.each([
    ['Mở lớp tập huấn (tháng 3)', [['within', '2025-03-01', '2025-03-31']]],
    [
      'Tiêm vắc xin đợt 1 (tháng 3 - 4), đợt 2 (tháng 9).',
      [
        ['within', '2025-03-01', '2025-04-30'],
        ['within', '2025-09-01', '2025-09-30'],
      ],
    ],
    ['Tiêm vắc xin trước mùa dịch (tháng 5).', ['trước mùa dịch (tháng 5)']],
    [
      'Mở lớp (tháng 2) cho xã A (quý III)',
      [
        ['within', '2025-02-01', '2025-02-28'],
        ['within', '2025-07-01', '2025-09-30'],
      ],
    ],
  ])('%s', (words, deadlines) => expect(inBrackets(words)).toEqual(deadlines))
})
