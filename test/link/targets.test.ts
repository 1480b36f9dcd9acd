import { describe, expect, it } from 'vitest'
import { linkAddition, linkRecords } from '../../pipeline/link/link-records.js'
import type { Agency } from '../../schemas/agency.js'
import { Indicator } from '../../schemas/indicator.js'
import { Candidate, Link } from '../../schemas/link.js'
import { early, input, late, middle, plan, target } from './sample-plan.js'

const documents = [plan(early), plan(middle), plan(late)]

/** Whether two names, each of another plan of one province, share an indicator. */
function share(a: string, b: string, unitA = '%', unitB = unitA): boolean {
  const one = target(early, 1, a, { unit: unitA })
  const other = target(late, 2, b, { unit: unitB })
  const { indicatorOf } = linkRecords(input({ documents, targets: [one, other] }))
  return indicatorOf.get(one.id) === indicatorOf.get(other.id)
}

describe('targets that measure the same thing', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo trên địa bàn tỉnh Nghệ An'],
    ['Doanh nghiệp có hoạt động đổi mới sáng tạo', 'Tỷ lệ DN có hoạt động ĐMST trong tổng số doanh nghiệp'],
    ['Tỷ lệ trạm y tế xã có bác sĩ', 'Tỉ lệ trạm y tế xã có bác sỹ làm việc'],
    [
      'Năng suất các nhân tố tổng hợp (TFP) đóng góp vào tăng trưởng GRDP',
      'Tỷ lệ đóng góp của TFP vào tăng trưởng kinh tế',
    ],
    ['Công bố quốc tế', 'Số lượng công bố khoa học quốc tế'],
    ['Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý', 'Tỷ lệ rác thải sinh hoạt được thu gom và xử lý'],
    ['Quy mô kinh tế số', 'Tỷ trọng kinh tế số trong GRDP'],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới', 'Tỷ lệ xã đạt chuẩn NTM'],
  ])('%s | %s', (a, b) => {
    expect(share(a, b)).toBe(true)
  })

  it('may count it in other ways', () => {
    expect(share('Tốc độ gia tăng đăng ký sáng chế', 'Số đơn đăng ký sáng chế', '%/năm', 'đơn')).toBe(true)
  })
})

describe('targets that measure other things', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo'],
    ['Tỷ trọng kinh tế số', 'Tỷ trọng đầu tư cho KH&CN'],
    ['Tốc độ tăng năng suất lao động', 'Tốc độ tăng năng suất nhân tố tổng hợp'],
    ['Tỷ lệ lao động qua đào tạo', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ'],
    ['Tỷ lệ đường huyện được cứng hóa', 'Tỷ lệ đường xã được cứng hóa'],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới', 'Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao'],
    ['Số giường bệnh trên một vạn dân', 'Số bác sĩ trên một vạn dân'],
    ['Sản lượng thủy sản nuôi trồng', 'Sản lượng thủy sản khai thác'],
    ['Tổng số', 'Tổng cộng các loại'],
  ])('%s | %s', (a, b) => {
    expect(share(a, b)).toBe(false)
  })
})

describe('linkRecords', () => {
  const forest = (plan: string, at: number, over = {}) => target(plan, at, 'Tỷ lệ che phủ rừng', over)

  it('gives every target an indicator, named after the earliest, behind the place', () => {
    const targets = [
      target(late, 1, 'Độ che phủ rừng'),
      forest(early, 2),
      target(late, 3, 'Tỷ lệ hộ nghèo', { min: 2 }),
    ]
    const { indicators, indicatorOf } = linkRecords(input({ documents, targets }))
    expect(indicators.map(({ id, name, targets }) => [id, name, targets.length])).toEqual([
      ['nghe-an.ty-le-che-phu-rung', 'Tỷ lệ che phủ rừng', 2],
      ['nghe-an.ty-le-ho-ngheo', 'Tỷ lệ hộ nghèo', 1],
    ])
    expect(targets.every(({ id }) => indicatorOf.has(id))).toBe(true)
  })

  it('links along time: each target to the latest earlier plan, with evidence that adds up', () => {
    const targets = [forest(early, 1), forest(late, 1), forest(middle, 1)]
    const { links } = linkRecords(input({ documents, targets }))
    expect(links.map(({ a, b }) => [a.split('.')[0], b.split('.')[0]])).toEqual([
      [early, middle],
      [middle, late],
    ])
    for (const link of links) {
      expect(link.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(link.score, 3)
      expect(link.evidence.every(({ detail }) => detail.length > 0)).toBe(true)
    }
  })

  it('writes what the schemas allow', () => {
    const targets = [forest(early, 1), forest(late, 1), target(middle, 1, 'Tỷ lệ che phủ rừng đặc dụng')]
    const { indicators, links, candidates } = linkRecords(input({ documents, targets }))
    for (const one of indicators) Indicator.parse(one)
    for (const one of links) Link.parse(one)
    for (const one of candidates) Candidate.parse(one)
  })

  it('keeps what is not sure for a steward', () => {
    const targets = [target(early, 1, 'Tỷ lệ che phủ rừng ngập mặn'), target(late, 2, 'Tỷ lệ che phủ rừng')]
    const { indicators, links, candidates } = linkRecords(input({ documents, targets }))
    expect(indicators).toHaveLength(2)
    expect(links).toEqual([])
    expect(candidates).toHaveLength(1)
  })

  it('never joins the targets of two places', () => {
    const other = 'ha-giang-9-kh-ubnd-2025'
    const there = plan(other, { place: 'Hà Giang', issuer: 'Ủy ban nhân dân tỉnh Hà Giang' })
    const result = linkRecords(
      input({ documents: [...documents, there], targets: [forest(early, 1), forest(other, 1)] }),
    )
    expect(result.indicators.map(({ id }) => id)).toEqual([
      'ha-giang.ty-le-che-phu-rung',
      'nghe-an.ty-le-che-phu-rung',
    ])
    expect(result.candidates).toEqual([])
  })

  it('asks a steward where the place of a plan is not known', () => {
    const nowhere = plan('x-1-kh-ubnd-2024', { place: null, issuer: null })
    const targets = [forest(early, 1), forest(nowhere.id, 1)]
    const { indicators, candidates } = linkRecords(input({ documents: [...documents, nowhere], targets }))
    expect(indicators).toHaveLength(2)
    expect(candidates).toHaveLength(1)
  })

  it('never joins two targets of one plan and one horizon, but those of two horizons', () => {
    const targets = [
      target(early, 1, 'Tỷ lệ che phủ rừng', { by: 2030, min: 45 }),
      target(early, 2, 'Độ che phủ rừng toàn tỉnh', { by: 2030, min: 58 }),
      target(early, 3, 'Độ che phủ rừng', { by: 2045, min: 60 }),
    ]
    const { indicatorOf } = linkRecords(input({ documents, targets }))
    const [a, b, c] = targets.map(({ id }) => indicatorOf.get(id))
    expect(a).not.toBe(b)
    expect([a, b]).toContain(c)
  })

  it('lets the surest pair go first where two of a plan want the same one', () => {
    const targets = [
      target(early, 1, 'Tỷ lệ sáng chế được khai thác thương mại'),
      target(early, 2, 'Số đơn đăng ký sáng chế', { unit: '%/năm' }),
      target(late, 3, 'Tỷ lệ đơn đăng ký sáng chế, văn bằng bảo hộ sáng chế khai thác thương mại'),
      target(late, 4, 'Số đơn đăng ký sáng chế, văn bằng bảo hộ sáng chế', { unit: '%/năm' }),
    ]
    const { indicatorOf } = linkRecords(input({ documents, targets }))
    const [a, b, c, d] = targets.map(({ id }) => indicatorOf.get(id))
    expect([a, b]).toEqual([c, d])
    expect(a).not.toBe(b)
  })

  it('takes the successor of an agency for the agency', () => {
    const agencies = [
      { id: 'old', successors: ['new'] },
      { id: 'new', successors: [] },
    ] as unknown as Agency[]
    const targets = [forest(early, 1, { lead: 'old' }), forest(late, 1, { lead: 'new' })]
    const { links } = linkRecords(input({ documents, targets, agencies }))
    expect(links[0]!.evidence.find(({ feature }) => feature === 'agency')!.weight).toBeGreaterThan(0)
  })

  it('tells ids apart where two names make one slug', () => {
    const targets = [target(early, 1, 'Tỷ lệ dừa', { min: 1 }), target(early, 2, 'Tỷ lệ dứa', { min: 2 })]
    const { indicators } = linkRecords(input({ documents, targets }))
    const [plain, longer] = indicators.map(({ id }) => id)
    expect(plain).toBe('nghe-an.ty-le-dua')
    expect(longer).toMatch(/^nghe-an\.ty-le-dua-[0-9a-f]{6}$/)
  })

  it('keeps the ids of previous indicators with most of their targets', () => {
    const targets = [forest(early, 1), forest(middle, 1), target(late, 1, 'Tỷ lệ hộ nghèo')]
    const before = { id: 'rung', name: 'x', unit: '%', targets: targets.map(({ id }) => id) }
    const { indicatorOf } = linkRecords(input({ documents, targets, previous: [before] }))
    expect(targets.map(({ id }) => indicatorOf.get(id))).toEqual(['rung', 'rung', 'nghe-an.ty-le-ho-ngheo'])
  })

  it('refuses a target without its document', () => {
    expect(() => linkRecords(input({ documents: [], targets: [forest(early, 1)] }))).toThrow(
      /belongs to no document/,
    )
  })
})

describe('judgements', () => {
  const a = target(early, 1, 'Tỷ lệ che phủ rừng')
  const b = target(late, 1, 'Tỷ lệ che phủ rừng')
  const other = target(late, 2, 'Tỷ lệ hộ nghèo', { min: 1 })
  const judged = (a: string, b: string, verdict: 'same' | 'different') => ({
    kind: 'target' as const,
    a,
    b,
    verdict,
    judgementId: 'j-1',
  })

  it('rejected: the two never meet, and the link says so', () => {
    const judgements = [judged(a.id, b.id, 'different')]
    const { indicators, links } = linkRecords(input({ documents, targets: [a, b], judgements }))
    expect(indicators).toHaveLength(2)
    expect(links.map(({ status }) => status)).toEqual(['rejected'])
  })

  it('confirmed: the two meet, whatever their names', () => {
    const judgements = [judged(a.id, other.id, 'same')]
    const { indicatorOf, links } = linkRecords(input({ documents, targets: [a, other], judgements }))
    expect(indicatorOf.get(a.id)).toBe(indicatorOf.get(other.id))
    expect(links.map(({ status }) => status)).toEqual(['confirmed'])
  })

  it('undone: the next addition forgets it, though no plan is new', () => {
    const before = linkRecords(
      input({ documents, targets: [a, b], judgements: [judged(a.id, b.id, 'different')] }),
    )
    const after = linkAddition(
      before,
      input({ documents, targets: [a, b], previous: before.indicators }),
      new Set(),
    )
    expect(after.indicators).toHaveLength(1)
    expect(after.links.map(({ status }) => status)).toEqual(['auto'])
  })
})
