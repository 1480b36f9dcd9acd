import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import type { Agency } from '../../schemas/agency.js'
import type { Change } from '../../schemas/change.js'
import type { Target } from '../../schemas/target.js'
import type { Value } from '../../schemas/value.js'
import { agency, early, late, named, plan, target, tied, value } from './records.js'

/** What comparing one target with its later form finds about a field, in short. */
function found(
  field: string,
  before: Partial<Target>,
  after: Partial<Target>,
  agencies: Agency[] = [],
): Change[] {
  const [a, b] = [target(early, 1, before), target(late, 1, after)]
  const across = { ...tied([a.id, b.id]), agencies }
  const changes = comparePlans(plan(early, { targets: [a] }), plan(late, { targets: [b] }), across)
  return changes.filter((change) => change.field === field)
}

const inShort = ({ kind, significance, effect, reasons }: Change) =>
  [kind, significance, effect ?? '', reasons.join(',')].join(' ').replace(/\s+/g, ' ').trim()

describe('values of one horizon', () => {
  const cases: [string, Value, Value, string][] = [
    ['trên 55% → ≥ 55', value('gt', [55]), value('gte', [55]), 'unchanged trivial same-bound'],
    ['35 → 40', value('eq', [35]), value('eq', [40]), 'raised major stronger'],
    ['khoảng 35 → ≥ 40', value('approx', [35]), value('gte', [40]), 'raised major stronger'],
    ['55 → 50', value('gt', [55]), value('gte', [50]), 'lowered critical weaker'],
    ['đạt 14 → ≥ 14', value('eq', [14]), value('gte', [14]), 'unchanged trivial same-bound'],
    ['65 - 70 → > 60', value('between', [65, 70]), value('gt', [60]), 'lowered critical weaker'],
    ['16 - 18 → 16 - 18', value('between', [16, 18]), value('between', [16, 18]), 'unchanged none'],
    [
      '16 - 18 → 16 - 20',
      value('between', [16, 18]),
      value('between', [16, 20]),
      'raised minor stronger range-moved',
    ],
    ['8 - 10 → 8', value('between', [8, 10]), value('eq', [8]), 'lowered minor weaker range-moved'],
    [
      '60 - 70 → 65 - 68',
      value('between', [60, 70]),
      value('between', [65, 68]),
      'raised uncertain stronger range-moved',
    ],
    ['tối đa 5 → tối đa 3', value('lte', [5]), value('lte', [3]), 'lowered major stronger less-is-better'],
    ['tối đa 3 → tối đa 5', value('lte', [3]), value('lte', [5]), 'raised critical weaker less-is-better'],
    ['≥ 5 → ≤ 5', value('gte', [5]), value('lte', [5]), 'reworded uncertain other-bound'],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    expect(found('values', { values: [before] }, { values: [after] }).map(inShort)).toEqual([expected])
  })

  it('a rank is better the lower it is', () => {
    const rank = (place: number) => value('lte', [place], { unit: 'thứ bậc', measure: 'rank' })
    const [change] = found('values', { values: [rank(5)] }, { values: [rank(10)] })
    expect(inShort(change!)).toBe('raised critical weaker less-is-better')
  })

  it.each([
    ['Tỷ lệ hộ nghèo', 'lowered major stronger less-is-better'],
    ['Tỷ lệ hộ thoát nghèo', 'lowered critical weaker'],
    ['Tỷ lệ giảm hộ nghèo', 'lowered critical weaker'],
    ['Tỷ lệ hộ dùng nước sạch', 'lowered critical weaker'],
  ])('%s from 5 to 3: %s', (name, expected) => {
    const [change] = found(
      'values',
      { name, values: [value('eq', [5])] },
      { name, values: [value('eq', [3])] },
    )
    expect(inShort(change!)).toBe(expected)
  })

  it('a faster fall is a lower number and more is promised', () => {
    const fall = (rate: number) => value('eq', [-rate], { unit: '%/năm', measure: 'growth' })
    const [change] = found('values', { values: [fall(1)] }, { values: [fall(1.5)] })
    expect(inShort(change!)).toBe('lowered major stronger less-is-better')
  })
})

describe('values of unlike forms', () => {
  const cases: [string, Value, Value, string][] = [
    [
      '% and a count',
      value('gte', [50]),
      value('gte', [20], { unit: 'xã' }),
      'reworded uncertain other-unit',
    ],
    [
      'a level and a rate',
      value('eq', [50]),
      value('eq', [10], { measure: 'growth' }),
      'reworded uncertain other-measure',
    ],
    [
      'multiples of two base years',
      value('eq', [2], { measure: 'multiple', baseline: 2020, unit: 'lần' }),
      value('eq', [3], { measure: 'multiple', baseline: 2015, unit: 'lần' }),
      'reworded uncertain other-baseline',
    ],
    [
      'shares of two wholes',
      value('eq', [2], { unit: '% GRDP' }),
      value('eq', [3], { unit: '% tổng chi NSNN' }),
      'reworded uncertain other-unit',
    ],
    [
      'words and an amount',
      value('none', [], { text: 'thuộc nhóm dẫn đầu', measure: 'rank' }),
      value('lte', [5], { measure: 'rank' }),
      'reworded uncertain amount-stated',
    ],
    [
      'a total and an amount a year, over different times',
      value('gte', [10], { unit: 'lớp', by: 2028 }),
      value('gte', [5], { unit: 'lớp/năm', by: 2030, from: 2026 }),
      'reworded uncertain other-unit',
    ],
    [
      'the same words',
      value('none', [], { text: 'Thuộc nhóm dẫn đầu cả nước' }),
      value('none', [], { text: 'thuộc nhóm dẫn đầu cả nước.' }),
      'unchanged none',
    ],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    const own = { values: [before], unit: before.unit }
    expect(found('values', own, { values: [after], unit: after.unit }).map(inShort)).toEqual([expected])
  })

  it('at least 10 in all, then 5 a year from 2025: a raise, once both are totals', () => {
    const [change] = found(
      'values',
      { values: [value('gte', [10], { unit: 'nhiệm vụ' })], unit: 'nhiệm vụ' },
      { values: [value('gte', [5], { unit: 'nhiệm vụ/năm', from: 2025 })], unit: 'nhiệm vụ/năm' },
    )
    expect(inShort(change!)).toBe('raised uncertain stronger one-basis')
    expect(change!.basis).toEqual({
      unit: 'nhiệm vụ',
      before: { min: 10, max: null },
      after: { min: 25, max: null },
    })
  })

  it.each([
    ['3 nghìn tỷ đồng', 'nghìn tỷ đồng', 3, '3.500 tỷ đồng', 'tỷ đồng', 3500, 'raised major stronger'],
    ['2 tỷ đồng', 'tỷ đồng', 2, '2.000 triệu đồng', 'triệu đồng', 2000, 'unchanged none'],
    [
      '12 bác sĩ/vạn dân',
      'bác sĩ/vạn dân',
      12,
      '1 bác sĩ/1.000 dân',
      'bác sĩ/1.000 dân',
      1,
      'lowered critical weaker',
    ],
  ])('%s and %6$s are put on one scale', (_, unit, amount, __, otherUnit, other, expected) => {
    const [change] = found(
      'values',
      { values: [value('eq', [amount], { unit })], unit },
      { values: [value('eq', [other], { unit: otherUnit })], unit: otherUnit },
    )
    expect(inShort(change!)).toBe(expected)
  })

  it('what a share is taken of may be said in the name', () => {
    const [change] = found(
      'values',
      { name: 'Chi cho khoa học trong tổng chi ngân sách nhà nước', values: [value('gte', [2])] },
      { name: 'Chi cho khoa học', values: [value('gte', [3], { unit: '% tổng chi NSNN' })] },
    )
    expect(inShort(change!)).toBe('raised major stronger')
  })
})

describe('horizons', () => {
  const cases: [string, Value[], Value[], string[]][] = [
    ['stays', [value('eq', [5])], [value('eq', [5])], ['values unchanged none']],
    [
      'moves away: the same amount, later',
      [value('gte', [5], { by: 2028 })],
      [value('gte', [5], { by: 2030 })],
      ['horizon rescheduled major weaker', 'values unchanged none'],
    ],
    [
      'less and later',
      [value('gte', [50], { by: 2028 })],
      [value('gte', [40], { by: 2030 })],
      ['values lowered critical weaker', 'horizon rescheduled major weaker'],
    ],
    [
      'more, but later: neither more nor less',
      [value('gte', [35], { by: 2030 })],
      [value('gte', [50], { by: 2045 })],
      ['horizon rescheduled major weaker', 'values reworded uncertain other-horizon'],
    ],
    [
      'a year is named for the first time, that of the plan',
      [value('eq', [10], { by: null })],
      [value('eq', [10])],
      ['values unchanged none', 'horizon unchanged trivial horizon-stated'],
    ],
    [
      'a first year is named',
      [value('eq', [10])],
      [value('eq', [10], { from: 2025 })],
      ['values unchanged none', 'horizon unchanged trivial'],
    ],
    [
      'a step that is over is not repeated',
      [value('gt', [50], { by: 2025 }), value('gt', [55])],
      [value('gte', [60])],
      ['values raised major stronger'],
    ],
    [
      'a step ahead is dropped, a further year is new',
      [value('gt', [50], { by: 2028 }), value('gt', [55])],
      [value('gt', [55]), value('gt', [80], { by: 2045 })],
      [
        'values removed minor horizon-dropped-target',
        'values added minor new-horizon',
        'values unchanged none',
      ],
    ],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    const changes = ['values', 'horizon'].flatMap((field) =>
      found(field, { values: before }, { values: after }),
    )
    const shown = changes.map((change) => `${change.field} ${inShort(change)}`)
    expect(shown.sort()).toEqual([...expected].sort())
  })

  it('in plans for one year each, the next year is no delay', () => {
    const yearly = (id: string, year: number, min: number) => {
      const own = target(id, 1, { values: [value('gte', [min], { by: year })] })
      const { document } = plan(id)
      return plan(id, { document: { ...document, period: { start: year, end: year } }, targets: [own] })
    }
    const [a, b] = [yearly(early, 2021, 50), yearly(late, 2025, 55)]
    const changes = comparePlans(a, b, tied([a.targets[0]!.id, b.targets[0]!.id]))
    const ofField = (field: string) => changes.filter((change) => change.field === field).map(inShort)
    expect(ofField('horizon')).toEqual(['rescheduled minor next-year'])
    expect(ofField('values')).toEqual(['raised uncertain stronger other-horizon'])
  })
})

describe('leads', () => {
  const merger = (day: string) => [
    agency('so-ke-hoach', day, ['so-tai-chinh']),
    agency('so-tai-nguyen', day, ['so-moi-truong']),
    agency('so-nong-nghiep', day, ['so-moi-truong']),
    agency('so-tai-chinh', null, []),
    agency('cac-so', null, [], { collective: true }),
    agency('so-nganh', null, [], { collective: true }),
  ]
  const cases: [string, string[], string[], string][] = [
    ['the same', ['so-y-te'], ['so-y-te'], 'unchanged none'],
    ['the lawful successor', ['so-ke-hoach'], ['so-tai-chinh'], 'succeeded none lawful-successor'],
    [
      'two that became one',
      ['so-ke-hoach', 'so-tai-chinh'],
      ['so-tai-chinh'],
      'succeeded none lawful-successor',
    ],
    ['another', ['so-ke-hoach'], ['so-y-te'], 'reassigned major'],
    ['two that went into a third one', ['so-tai-nguyen'], ['so-nong-nghiep'], 'reassigned major'],
    ['named for the first time', [], ['so-y-te'], 'added minor first-named'],
    ['named no more', ['so-y-te'], [], 'removed minor no-longer-named'],
    ['one joins', ['so-y-te'], ['so-y-te', 'so-noi-vu'], 'added minor lead-joined'],
    ['one leaves', ['so-y-te', 'so-noi-vu'], ['so-y-te'], 'removed minor lead-left'],
    ['a group in other words', ['cac-so'], ['so-nganh'], 'reworded trivial'],
    ['a group, then one of it', ['cac-so'], ['so-y-te'], 'reworded uncertain group-or-member'],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    const [change] = found(
      'leadAgencies',
      { leadAgencies: named(...before) },
      { leadAgencies: named(...after) },
      merger('2025-02-28'),
    )
    expect(inShort(change!)).toBe(expected)
  })

  it('a merger that comes long after the later plan explains nothing', () => {
    const sides = [{ leadAgencies: named('so-ke-hoach') }, { leadAgencies: named('so-tai-chinh') }] as const
    const [change] = found('leadAgencies', ...sides, merger('2026-02-28'))
    expect(change!.kind).toBe('reassigned')
  })

  it('a plan signed shortly before a merger may use the new name', () => {
    const sides = [{ leadAgencies: named('so-ke-hoach') }, { leadAgencies: named('so-tai-chinh') }] as const
    const [change] = found('leadAgencies', ...sides, merger('2025-05-31'))
    expect(change!.kind).toBe('succeeded')
  })

  it('nothing is read from a table without a column for who coordinates', () => {
    expect(found('coordinatingAgencies', { coordinatingAgencies: named('so-y-te') }, {})).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo.', 'unchanged none'],
    ['Tỷ lệ dùng nước sạch ở xã Hòa Bình', 'tỷ lệ dùng nước sạch ở xã Hoà Bình', 'unchanged none'],
    ['Tỷ trọng kinh tế số', 'Quy mô kinh tế số', 'reworded trivial'],
    ['Số lượng đơn đăng ký sáng chế', 'Số lượng đơn đăng ký sáng chế và giống cây trồng', 'reworded minor'],
  ])('%s → %s', (before, after, expected) => {
    const [change] = found('name', { name: before }, { name: after })
    expect(inShort(change!)).toBe(expected)
  })

  it('a word that the plan does not print is no change', () => {
    const sources = [
      {
        documentId: late,
        section: [],
        start: 0,
        end: 9,
        page: null,
        box: null,
        text: 'Có 8 - 10 tổ chức được xếp hạng',
      },
    ]
    const [change] = found(
      'name',
      { name: 'Tổ chức được xếp hạng' },
      { name: 'Số tổ chức được xếp hạng', sources },
    )
    expect(change!.kind).toBe('unchanged')
  })
})

describe('targets of one plan only, split and merged', () => {
  it('one that is in the later plan only, and one that is in the earlier one only', () => {
    const gone = target(early, 1, { leadAgencies: named('so-y-te') })
    const come = target(late, 2)
    const changes = comparePlans(plan(early, { targets: [gone] }), plan(late, { targets: [come] }), tied())
    expect(changes.map(({ kind, a, b, field, significance }) => [kind, a, b, field, significance])).toEqual([
      ['removed', gone.id, null, null, 'major'],
      ['added', null, come.id, null, 'major'],
    ])
    expect(changes[0]!.before).toEqual({ name: gone.name, values: gone.values, leadAgencies: ['so-y-te'] })
    expect(changes[0]!.sources).toEqual([{ ...gone.sources[0], side: 'a' }])
  })

  it('a further year of an indicator is new, the indicator is not', () => {
    const own = target(early, 1)
    const [near, far] = [target(late, 1), target(late, 2, { values: [value('gte', [90], { by: 2045 })] })]
    const changes = comparePlans(
      plan(early, { targets: [own] }),
      plan(late, { targets: [far, near] }),
      tied([own.id, near.id, far.id]),
    )
    const whole = changes.filter(({ field }) => field === null)
    expect(whole.map(inShort)).toEqual(['added minor new-horizon'])
    expect(whole[0]).toMatchObject({ b: far.id, related: [own.id] })
    expect(new Set(changes.filter(({ field }) => field !== null).map(({ b }) => b))).toEqual(
      new Set([near.id]),
    )
  })

  const whole = 'Số lượng đơn đăng ký sáng chế và giống cây trồng'
  const parts = ['Số lượng đơn đăng ký sáng chế', 'Số lượng đơn đăng ký giống cây trồng']

  it.each([
    ['split', [whole], parts],
    ['merged', parts, [whole]],
  ])('a target is %s', (reason, before, after) => {
    const a = before.map((name, at) => target(early, at, { name }))
    const b = after.map((name, at) => target(late, at, { name }))
    const changes = comparePlans(
      plan(early, { targets: a }),
      plan(late, { targets: b }),
      tied([a[0]!.id, b[0]!.id]),
    )
    const names = changes.filter(({ field }) => field === 'name')
    expect(changes.filter(({ field }) => field === null)).toEqual([])
    expect(names.map(({ kind, reasons, related }) => [kind, reasons.join(), related.length])).toEqual([
      ['reworded', reason, 1],
      ['reworded', reason, 1],
    ])
  })

  const [inventions, varieties] = parts as [string, string]
  it.each<[string, Partial<Target>, Partial<Target>[]]>([
    ['one part alone is found', { name: whole }, [{ name: inventions }]],
    ['its parts say more than it', { name: whole }, [{ name: `${inventions} của doanh nghiệp khởi nghiệp` }, { name: varieties }]],
    ['its parts say the same', { name: whole }, [{ name: inventions }, { name: inventions }]],
    ['its parts leave something out', { name: `${whole}, nhãn hiệu cộng đồng, chỉ dẫn địa lý` }, [{ name: inventions }, { name: varieties }]],
    ['a part counts another thing', { name: whole, unit: 'đơn' }, [{ name: inventions, unit: 'tỷ đồng' }, { name: varieties, unit: 'đơn' }]],
    ['a part sets no amount', { name: whole }, [{ name: inventions, values: [] }, { name: varieties }]],
    ['it sets no amount itself', { name: whole, values: [] }, [{ name: inventions }, { name: varieties }]],
    ['its name joins nothing', { name: 'Số lượng đơn đăng ký sở hữu trí tuệ' }, [{ name: inventions }, { name: varieties }]],
  ])('a target is not split where %s', (_, before, after) => {
    const changes = comparePlans(
      plan(early, { targets: [target(early, 1, before)] }),
      plan(late, { targets: after.map((over, at) => target(late, at, over)) }),
      tied(),
    )
    const kinds = changes.map(({ kind, reasons }) => [kind, reasons.includes('split')].join())
    expect(kinds.sort()).toEqual([...after.map(() => 'added,false'), 'removed,false'])
  }) // biome-ignore format: a table reads better filled

  it('a steward who says that two targets are not one is heard', () => {
    const [a, b] = [target(early, 1), target(late, 1)]
    const link = {
      id: 'link-1',
      kind: 'target' as const,
      a: a.id,
      b: b.id,
      score: 0.9,
      evidence: [],
      status: 'rejected' as const,
    }
    const changes = comparePlans(plan(early, { targets: [a] }), plan(late, { targets: [b] }), {
      ...tied(),
      links: [link],
    })
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('a target that stands alone', () => {
  it('tells of those of the other plan that it may be one with, the likest first, each once', () => {
    const own = target(early, 1, { name: 'Tỷ lệ phủ sóng' })
    const others = [1, 2].map((at) => target(late, at, { name: `Tỷ lệ số ${at}` }))
    const waiting = others.map(({ id }, at) => ({
      id: `link-${at}`,
      kind: 'target' as const,
      a: own.id,
      b: id,
      score: 0.5 + at / 100,
      evidence: [],
    }))
    const changes = comparePlans(plan(early, { targets: [own] }), plan(late, { targets: others }), {
      ...tied(),
      candidates: [...waiting, ...waiting],
    })
    expect(
      changes.map(({ kind, a, b, significance, reasons, related }) => [
        kind,
        a ?? b,
        significance,
        reasons.join(),
        related,
      ]),
    ).toEqual([
      ['removed', own.id, 'uncertain', 'may-be-one', [others[1]!.id, others[0]!.id]],
      ['added', others[0]!.id, 'uncertain', 'may-be-one', [own.id]],
      ['added', others[1]!.id, 'uncertain', 'may-be-one', [own.id]],
    ])
  })

  it('says nothing of a pair that was decided', () => {
    const [own, other] = [target(early, 1, { name: 'Tỷ lệ phủ sóng' }), target(late, 1, { name: 'Số trạm' })]
    const changes = comparePlans(plan(early, { targets: [own] }), plan(late, { targets: [other] }), tied())
    expect(changes.map(({ reasons }) => reasons.join())).toEqual(['', ''])
  })
})
