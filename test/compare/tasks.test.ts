import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import type { Change } from '../../schemas/change.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Task } from '../../schemas/task.js'
import { deadline, early, late, named, plan, task, tied } from './records.js'

function found(field: string, before: Partial<Task>, after: Partial<Task>): Change[] {
  const [a, b] = [task(early, 1, before), task(late, 1, after)]
  const across = tied([a.id, b.id])
  return comparePlans(plan(early, { tasks: [a] }), plan(late, { tasks: [b] }), across).filter(
    (change) => change.field === field,
  )
}

const inShort = ({ kind, significance, effect, reasons }: Change) =>
  [kind, significance, effect ?? '', reasons.join(',')].join(' ').replace(/\s+/g, ' ').trim()

describe('deadlines', () => {
  const year = deadline('2025-12-31', { precision: 'year', text: 'Đến hết năm 2025' })
  const within = deadline('2025-12-31', {
    kind: 'within',
    start: '2025-01-01',
    precision: 'year',
    text: 'Năm 2025',
  })
  const yearly: Deadline = {
    ...deadline('2025-12-31'),
    kind: 'recurring',
    end: null,
    precision: null,
    recurrence: 'P1Y',
  }
  const cases: [string, Deadline | null, Deadline | null, string[]][] = [
    ['none', null, null, []],
    ['the same', year, year, ['unchanged none']],
    ['the same in other words', year, within, ['unchanged trivial']],
    ['put off', deadline('2025-06-30'), deadline('2025-09-30'), ['rescheduled major weaker']],
    ['brought forward', deadline('2025-09-30'), deadline('2025-06-30'), ['rescheduled major stronger']],
    [
      'said more exactly',
      within,
      deadline('2025-12-31', { kind: 'within', start: '2025-10-01' }),
      ['rescheduled minor'],
    ],
    ['every year', year, yearly, ['rescheduled minor']],
    ['named for the first time', null, year, ['added minor first-named']],
    ['named no more', year, null, ['removed minor no-longer-named']],
    ['done', year, { ...year, kind: 'done' }, ['reworded minor']],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    expect(found('deadline', { deadline: before }, { deadline: after }).map(inShort)).toEqual(expected)
  })

  it('is not surely moved where the tasks differ in much', () => {
    const [change] = found(
      'deadline',
      { text: 'Xây dựng Đề án phát triển chợ đầu mối', deadline: deadline('2022-12-31') },
      { text: 'Hoàn thiện và triển khai chợ đầu mối', deadline: deadline('2025-12-31') },
    )
    expect(inShort(change!)).toBe('rescheduled uncertain weaker doubtful-pair')
  })

  it('carries both deadlines and the words of both plans', () => {
    const [a, b] = [deadline('2025-06-30'), deadline('2025-09-30')]
    const [change] = found('deadline', { deadline: a }, { deadline: b })
    expect(change).toMatchObject({ before: a, after: b, sources: [{ side: 'a' }, { side: 'b' }] })
  })

  it('tells of further dates', () => {
    const further = { otherDeadlines: [deadline('2030-12-31')] }
    const kinds = [
      found('otherDeadlines', {}, further),
      found('otherDeadlines', further, {}),
      found('otherDeadlines', { otherDeadlines: [year] }, further),
    ].map(([change]) => change!.kind)
    expect(kinds).toEqual(['added', 'removed', 'rescheduled'])
  })

  it('does not tell of the order of further dates', () => {
    const [one, other] = [deadline('2026-06-30'), deadline('2027-06-30')]
    const turned = found('otherDeadlines', { otherDeadlines: [one, other] }, { otherDeadlines: [other, one] })
    expect(turned).toEqual([])
  })

  const between = (start: string, end: string) => deadline(end, { kind: 'within', start })
  const condition = (words: string) =>
    deadline('', { kind: 'conditional', end: null, condition: words, text: words })
  const everyYear = (...on: string[]) =>
    deadline('', { kind: 'recurring', end: null, recurrence: 'P1Y', on, text: 'hằng năm' })

  it.each<[string, Deadline, Deadline, string]>([
    ['part of a year', between('2025-01-01', '2025-11-30'), deadline('2025-11-30'), 'rescheduled minor'],
    ['a later part of it', between('2025-02-01', '2025-12-31'), deadline('2025-12-31'), 'rescheduled minor'],
    ['two years', between('2024-01-01', '2025-12-31'), deadline('2025-12-31'), 'rescheduled minor'],
    ['days in another order', everyYear('06-10', '11-30'), everyYear('11-30', '06-10'), 'unchanged none'],
    ['another day', everyYear('06-10'), everyYear('06-15'), 'rescheduled minor'],
    ['a condition', condition('Sau khi có luật'), condition('sau khi có luật.'), 'unchanged none'],
    [
      'another condition',
      condition('Sau khi có luật'),
      condition('sau khi có nghị định'),
      'rescheduled minor',
    ],
    ['a month', everyYear(), { ...everyYear(), recurrence: 'P1M' }, 'rescheduled minor'],
    ['done already', { ...year, kind: 'done' }, { ...year, kind: 'done' }, 'unchanged none'],
  ])('%s', (_, before, after, expected) => {
    expect(found('deadline', { deadline: before }, { deadline: after }).map(inShort)).toEqual([expected])
  })

  it('in plans for one year each, the next year is no delay', () => {
    const yearlyPlan = (id: string, own: number) => {
      const { document } = plan(id)
      const period = { start: own, end: own }
      const tasks = [task(id, 1, { deadline: deadline(`${own}-06-30`) })]
      return plan(id, { document: { ...document, period }, tasks })
    }
    const [a, b] = [yearlyPlan(early, 2021), yearlyPlan(late, 2025)]
    const changes = comparePlans(a, b, tied([a.tasks[0]!.id, b.tasks[0]!.id]))
    expect(changes.filter(({ field }) => field === 'deadline').map(inShort)).toEqual([
      'rescheduled minor next-year',
    ])
  })

  it('named for the first time is so, however the tasks differ', () => {
    const [change] = found(
      'deadline',
      { text: 'Xây dựng Đề án phát triển chợ đầu mối' },
      { text: 'Hoàn thiện và triển khai chợ đầu mối', deadline: deadline('2025-12-31') },
    )
    expect(inShort(change!)).toBe('added minor first-named')
  })
})

describe('texts, money, outputs', () => {
  it.each([
    ['Xây dựng Đề án chợ đầu mối', 'Xây dựng Đề án chợ đầu mối;', 'unchanged none'],
    [
      'Hỗ trợ 50 doanh nghiệp đổi mới công nghệ',
      'Hỗ trợ 100 doanh nghiệp đổi mới công nghệ',
      'reworded minor numbers-differ',
    ],
    ['Xây dựng Đề án chợ đầu mối', 'Triển khai Đề án chợ đầu mối thủy sản', 'reworded minor'],
    ['Xây dựng Đề án chợ đầu mối', 'Kết nối cung cầu nông sản qua Đề án', 'reworded uncertain doubtful-pair'],
  ])('%s → %s', (before, after, expected) => {
    expect(found('text', { text: before }, { text: after }).map(inShort)).toEqual([expected])
  })

  it.each([
    [4e9, 6e9, ['raised']],
    [6e9, 4e9, ['lowered']],
    [6e9, 6e9, ['unchanged']],
    [6e9, null, []],
  ])('money from %j to %j: %j', (before, after, kinds) => {
    const budget = (amount: number | null) =>
      amount === null ? null : { amount, currency: 'VND', unit: 'đồng', text: `${amount}` }
    const changes = found('budget', { budget: budget(before) }, { budget: budget(after) })
    expect(changes.map(({ kind }) => kind)).toEqual(kinds)
  })

  const budgetOf = (amount: number | null, over: Partial<NonNullable<Task['budget']>> = {}) => ({
    budget: { amount, currency: 'VND', unit: 'đồng', text: `${amount}`, ...over },
  })

  it.each<[string, Partial<Task>, Partial<Task>, string]>([
    ['more', budgetOf(4e9), budgetOf(6e9), 'raised major'],
    ['less', budgetOf(6e9), budgetOf(4e9), 'lowered major'],
    ['as much in other words', budgetOf(6e9), budgetOf(6e9, { text: '6 tỷ' }), 'unchanged none'],
    [
      'as much of another money',
      budgetOf(6e9),
      budgetOf(6e9, { currency: 'USD', text: '6' }),
      'reworded minor',
    ],
    ['no single amount, as before', budgetOf(null), budgetOf(null), 'unchanged none'],
    ['no single amount any more', budgetOf(6e9), budgetOf(null), 'reworded minor'],
    ['an amount now', budgetOf(null), budgetOf(6e9), 'reworded minor'],
  ])('money: %s', (_, before, after, expected) => {
    expect(found('budget', before, after).map(inShort)).toEqual([expected])
  })

  it.each<[string, Partial<Task>, Partial<Task>, string[]]>([
    ['named for the first time', {}, budgetOf(6e9), ['added minor first-named']],
    ['named no more', budgetOf(6e9), {}, ['removed minor no-longer-named']],
    ['named in neither', {}, {}, []],
  ])('money, where both plans give some to another task: %s', (_, before, after, expected) => {
    const tasks = (id: string, own: Partial<Task>) => [task(id, 1, own), task(id, 2, budgetOf(1e9))]
    const [a, b] = [plan(early, { tasks: tasks(early, before) }), plan(late, { tasks: tasks(late, after) })]
    const changes = comparePlans(a, b, tied([a.tasks[0]!.id, b.tasks[0]!.id]))
    expect(changes.filter(({ field }) => field === 'budget').map(inShort)).toEqual(expected)
  })

  it.each<[string, string | null, string | null, string[]]>([
    ['in other words', 'Đề án', 'Báo cáo', ['reworded uncertain doubtful-pair']],
    ['alike', 'Đề án', 'đề án;', ['unchanged none']],
    ['said now', null, 'Đề án', []],
    ['said no more', 'Đề án', null, []],
    ['unsaid', null, null, []],
  ])('what a task yields: %s', (_, before, after, expected) => {
    expect(found('output', { output: before }, { output: after }).map(inShort)).toEqual(expected)
  })

  it.each([
    [null, 'Đề án', ['added minor']],
    ['Đề án', null, ['removed minor']],
    [null, null, []],
  ])('in two readings of one plan it is news that a task yields %j, then %j', (before, after, expected) => {
    const reading = (output: string | null) => plan(early, { tasks: [task(early, 1, { output })] })
    const changes = comparePlans(reading(before), reading(after), tied())
    expect(changes.filter(({ field }) => field === 'output').map(inShort)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['Hỗ trợ 50 hộ; 20 xã', 'Hỗ trợ 20 xã; 50 hộ', 'reworded trivial'],
    ['Hỗ trợ 50 hộ, 50 xã', 'Hỗ trợ 50 hộ, xã', 'reworded trivial'],
    ['Hỗ trợ 1.500 hộ', 'Hỗ trợ 1,500 hộ', 'reworded minor numbers-differ'],
    ['Hỗ trợ 5% hộ nghèo; 7,5% xã', 'Hỗ trợ 5% hộ nghèo; 7.5% xã', 'unchanged none'],
    ['Hỗ trợ 1.500 hộ nghèo trong tỉnh', 'Hỗ trợ 1500 hộ nghèo trong tỉnh', 'reworded minor'],
    ['Hỗ trợ 50 hộ', 'Xây 20 trường học mới cho xã', 'reworded uncertain numbers-differ'],
    [
      'Rà soát, bổ sung quy hoạch mạng lưới chợ',
      'Rà soát và bổ sung quy hoạch mạng lưới chợ',
      'reworded trivial',
    ],
  ])('“%s” → “%s”', (before, after, expected) => {
    expect(found('text', { text: before }, { text: after }).map(inShort)).toEqual([expected])
  })

  it('the lead of a task is handed on', () => {
    const [change] = found(
      'leadAgencies',
      { leadAgencies: named('so-y-te') },
      { leadAgencies: named('so-noi-vu') },
    )
    expect(inShort(change!)).toBe('reassigned major')
  })
})

describe('one task and several', () => {
  it('is paired with the likest; the others came of it', () => {
    const own = task(early, 1, { text: 'Thành lập Sàn giao dịch công nghệ' })
    const likest = task(late, 2, { text: 'Thành lập Sàn giao dịch công nghệ tỉnh' })
    const other = task(late, 1, { text: 'Quyết định điều lệ của Sàn giao dịch công nghệ' })
    const changes = comparePlans(
      plan(early, { tasks: [own] }),
      plan(late, { tasks: [other, likest] }),
      tied([own.id, likest.id, other.id]),
    )
    expect(changes.find(({ field }) => field === 'text')).toMatchObject({ a: own.id, b: likest.id })
    expect(changes.find(({ field }) => field === null)).toMatchObject({
      kind: 'added',
      b: other.id,
      reasons: ['split'],
      related: [own.id],
    })
  })

  it('tells of those that it may be one with, the likest first, where it stands alone', () => {
    const own = task(early, 1, { text: 'Thành lập Sàn giao dịch công nghệ' })
    const others = [1, 2, 3].map((at) => task(late, at, { text: `Hoạt động số ${at} của sàn` }))
    const candidates = others.map(({ id }, at) => ({
      id: `link-${id}`,
      kind: 'task' as const,
      a: own.id,
      b: id,
      score: 0.5 + at / 100,
      evidence: [],
    }))
    const across = { ...tied(), candidates: candidates.slice(0, 2) }
    const changes = comparePlans(plan(early, { tasks: [own] }), plan(late, { tasks: others }), across)
    const told = changes.map(({ kind, a, b, significance, reasons, related }) => [
      kind,
      b ?? a,
      significance,
      reasons.join(),
      related,
    ])
    expect(told).toEqual([
      ['removed', own.id, 'uncertain', 'may-be-one', [others[1]!.id, others[0]!.id]],
      ['added', others[2]!.id, 'major', '', []],
      ['added', others[0]!.id, 'uncertain', 'may-be-one', [own.id]],
      ['added', others[1]!.id, 'uncertain', 'may-be-one', [own.id]],
    ])
  })

  it('is tied by way of a plan between them', () => {
    const [a, b] = [task(early, 1), task(late, 1)]
    const between = 'nghe-an-5-kh-ubnd-2023.task-0000000001'
    const changes = comparePlans(
      plan(early, { tasks: [a] }),
      plan(late, { tasks: [b] }),
      tied([a.id, between], [between, b.id]),
    )
    expect(changes.map(({ kind }) => kind)).toEqual(['unchanged'])
  })
})
