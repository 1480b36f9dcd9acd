import { describe, expect, it } from 'vitest'
import { contextOf } from '../../pipeline/report/context.js'
import { barsOf, spanOf } from '../../pipeline/report/schedule/bars.js'
import { dutiesOf } from '../../pipeline/report/schedule/duties.js'
import { nameOfTask } from '../../pipeline/report/schedule/name-of-task.js'
import type { Deadline } from '../../schemas/deadline.js'
import { task } from '../link/sample-plan.js'
import { deadline, planOf, reportOf } from './sample-report.js'

const id = 'ha-noi-1-kh-ubnd-2024'
const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

function contextWith(deadlines: readonly (Deadline | null)[]) {
  const tasks = deadlines.map((one, at) => task(id, at, `Việc ${at}`, { deadline: one }))
  return contextOf(reportOf([planOf(id, [], tasks, { issuedOn: '2024-02-01' })]), 'vi')
}

function barsWith(deadlines: readonly (Deadline | null)[]) {
  const context = contextWith(deadlines)
  return barsOf([...context.tasks.values()], context)
}

describe('barsOf', () => {
  it.each([
    ['within', deadline({}), '2025-01-01', '2025-12-31'],
    ['by', deadline({ kind: 'by', start: null, end: '2030-12-31' }), '2024-02-01', '2030-12-31'],
    ['by', deadline({ kind: 'by', start: null, end: '2023-12-31' }), '2023-12-31', '2023-12-31'],
    ['from', deadline({ kind: 'from', start: '2026-01-01', end: null }), '2026-01-01', '2026-01-01'],
    ['from', deadline({ kind: 'conditional', start: '2025-06-01', end: null }), '2025-06-01', '2025-06-01'],
    ['done', deadline({ kind: 'done', start: '2025-12-11', end: '2025-12-11' }), '2025-12-11', '2025-12-11'],
  ])('%s', (kind, one, start, end) => {
    const [bar] = barsWith([one])
    expect([bar!.kind, day(bar!.start), day(bar!.end)]).toEqual([kind, start, end])
  })

  it.each([
    ['no deadline', null],
    ['a recurring one', deadline({ kind: 'recurring', start: null, end: null, recurrence: 'P1Y' })],
    ['a condition', deadline({ kind: 'conditional', start: null, end: null, condition: 'khi có hướng dẫn' })],
  ])('has no bar for %s', (_, one) => {
    expect(barsWith([one])).toEqual([])
  })
})

describe('spanOf', () => {
  it('is of whole years, and one task far off does not stretch it', () => {
    const near = Array.from({ length: 99 }, () => deadline({}))
    const far = deadline({ kind: 'by', start: null, end: '2099-12-31' })
    expect(spanOf(barsWith([...near, far])).map(day)).toEqual(['2025-01-01', '2026-01-01'])
  })

  it('is something where there are no bars', () => {
    const [first, last] = spanOf([])
    expect(first).toBeLessThan(last)
  })
})

describe('dutiesOf', () => {
  it('has what is due first first, and last what nobody leads', () => {
    const lead = [{ agencyId: 'so-y-te', name: 'Sở Y tế', mention: 'Sở Y tế' }]
    const tasks = [
      task(id, 1, 'không ghi', { leadAgencies: lead }),
      task(id, 2, 'sau', { leadAgencies: [...lead, ...lead], deadline: deadline({ end: '2027-12-31' }) }),
      task(id, 3, 'trước', { leadAgencies: lead, deadline: deadline({}) }),
      task(id, 4, 'không ai', { coordinatingAgencies: lead }),
    ]
    const [first, last] = dutiesOf(contextOf(reportOf([planOf(id, [], tasks)]), 'vi'))
    expect(first!.leads.map(({ text }) => text)).toEqual(['trước', 'sau', 'không ghi'])
    expect([first!.dated, first!.coordinates.length]).toEqual([2, 1])
    expect([last!.agencyId, last!.name, last!.leads.length]).toEqual([null, 'Không ghi cơ quan chủ trì', 1])
  })
})

describe('nameOfTask', () => {
  it('names the task that a short one is a part of', () => {
    const whole = task(id, 1, 'Xây dựng và triển khai Đề án đô thị thông minh')
    const stage = task(id, 2, 'Giai đoạn 1', { parentId: whole.id })
    const tasks = new Map([whole, stage].map((one) => [one.id, one]))
    expect(nameOfTask(stage, tasks)).toBe(`Giai đoạn 1 – ${whole.text}`)
    expect(nameOfTask(whole, tasks)).toBe(whole.text)
  })
})
