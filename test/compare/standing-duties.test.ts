import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import type { Change } from '../../schemas/change.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Task } from '../../schemas/task.js'
import { agency, deadline, early, late, named, plan, task, tied } from './records.js'

const agencies = [
  agency('so-y-te', null, []),
  agency('so-ke-hoach-va-dau-tu', '2025-03-01', ['so-tai-chinh']),
  agency('so-tai-chinh', null, []),
  agency('cac-so', null, [], { collective: true }),
  agency('cac-so-tinh', null, [], { collective: true }),
  agency('ubnd-cac-xa', null, [], { collective: true }),
]

const group = (agencyId: string, name: string) => [{ agencyId, name, mention: name }]
const departments = group('cac-so', 'Các sở, ban, ngành')
const ofProvince = group('cac-so-tinh', 'Các sở, ban, ngành tỉnh')
const communes = group('ubnd-cac-xa', 'UBND các xã, phường')

const halfYearly: Deadline = {
  ...deadline('2025-12-31'),
  kind: 'recurring',
  end: null,
  recurrence: 'P6M',
  on: ['06-10', '11-30'],
  text: 'định kỳ 6 tháng',
}

const say = {
  report: 'Định kỳ 6 tháng báo cáo tình hình triển khai về Sở Y tế',
  reportLater: 'Thủ trưởng các đơn vị đôn đốc cấp dưới, gửi báo cáo kết quả hai lần mỗi năm',
  steer: 'Hướng dẫn, kiểm tra việc thực hiện Kế hoạch này; định kỳ báo cáo UBND tỉnh',
  steerLater:
    'Là cơ quan thường trực, theo dõi các đơn vị triển khai Kế hoạch, tổng hợp trình Ủy ban nhân dân tỉnh',
  pay: 'Tham mưu bố trí kinh phí thực hiện Kế hoạch từ nguồn chi thường xuyên',
  payLater: 'Bảo đảm nguồn kinh phí thực hiện Kế hoạch hằng năm',
  plan: 'Lồng ghép các chỉ tiêu vào kế hoạch phát triển kinh tế - xã hội hằng năm',
  planLater: 'Cụ thể hóa nhiệm vụ trong chương trình, kế hoạch công tác hàng năm của đơn vị',
}

type Given = Partial<Task> & Pick<Task, 'text' | 'leadAgencies'>

function compared(before: readonly Given[], after: readonly Given[]): Change[] {
  const [a, b] = [
    before.map((over, at) => task(early, at, over)),
    after.map((over, at) => task(late, at, over)),
  ]
  return comparePlans(plan(early, { tasks: a }), plan(late, { tasks: b }), { ...tied(), agencies })
}

const isPaired = (changes: readonly Change[]) => changes.every(({ a, b }) => a !== null && b !== null)
const by = (text: string, leadAgencies: Task['leadAgencies'], over: Partial<Task> = {}): Given => ({
  text,
  leadAgencies,
  ...over,
})

describe('duties that every plan gives', () => {
  const recurring = { deadline: halfYearly }
  it.each([
    ['who reports', by(say.report, departments, recurring), by(say.reportLater, departments, recurring)],
    ['who steers', by(say.steer, named('so-y-te')), by(say.steerLater, named('so-y-te'))],
    ['who pays', by(say.pay, named('so-tai-chinh')), by(say.payLater, named('so-tai-chinh'))],
    [
      'whose successor pays',
      by(say.pay, named('so-ke-hoach-va-dau-tu')),
      by(say.payLater, named('so-tai-chinh')),
    ],
    ['who plans, a group in other words', by(say.plan, departments), by(say.planLater, ofProvince)],
  ])('are paired: %s', (_, before, after) => {
    expect(isPaired(compared([before], [after]))).toBe(true)
  })

  it.each([
    ['another agency', by(say.steer, named('so-y-te')), by(say.steerLater, named('so-tai-chinh'))],
    ['another group', by(say.plan, departments), by(say.planLater, communes)],
    ['nobody', by(say.pay, []), by(say.payLater, named('so-tai-chinh'))],
    ['another duty', by(say.pay, named('so-tai-chinh')), by(say.steer, named('so-tai-chinh'))],
    ['a report that is due once', by(say.report, departments), by(say.reportLater, departments, recurring)],
    [
      'money for something else',
      by('Bố trí kinh phí cho Quỹ bảo vệ rừng', named('so-tai-chinh')),
      by(say.payLater, named('so-tai-chinh')),
    ],
  ])('are not: %s', (_, before, after) => {
    expect(isPaired(compared([before], [after]))).toBe(false)
  })

  it('are not where a plan gives one twice', () => {
    const twice = [by(say.pay, named('so-tai-chinh')), by(say.payLater, named('so-tai-chinh'))]
    expect(compared(twice, [by(say.payLater, named('so-tai-chinh'))]).map(({ kind }) => kind)).toEqual([
      'removed',
      'removed',
      'added',
    ])
  })

  it('say how they are paired, and are no doubtful pair', () => {
    const moved: Deadline = { ...halfYearly, on: ['06-15', '12-01'] }
    const changes = compared(
      [by(say.report, departments, recurring)],
      [by(say.reportLater, departments, { deadline: moved })],
    )
    const inShort = changes.map(({ kind, field, significance, reasons }) => [
      kind,
      field,
      significance,
      ...reasons,
    ])
    expect(inShort).toEqual([
      ['rescheduled', 'deadline', 'minor', 'standing-duty'],
      ['reworded', 'text', 'minor', 'standing-duty'],
      ['unchanged', 'leadAgencies', 'none'],
    ])
  })
})
