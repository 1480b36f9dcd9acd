import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDueWindow } from '../../pipeline/query/due-window.js'
import { findTasks, type TaskQuestion } from '../../pipeline/query/tasks.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Link } from '../../schemas/link.js'
import type { Task } from '../../schemas/task.js'
import { early, late, task } from '../link/sample-plan.js'
import { agencies, dataset, deadline, file, named } from './sample.js'

const within = (start: string, end: string) => deadline({ kind: 'within', start, end })
const by = (end: string) => deadline({ kind: 'by', end })
const yearly = deadline({ kind: 'recurring', recurrence: 'P1Y' })

function given(
  id: string,
  at: number,
  text: string,
  lead: string,
  time: Deadline | null,
  over: Partial<Task> = {},
): Task {
  return task(id, at, text, { leadAgencies: [named(`nghe-an.${lead}`)], deadline: time, ...over })
}

const all = dataset({
  documents: [
    file(early, {
      tasks: [
        given(early, 1, 'quỹ', 'so-ke-hoach-va-dau-tu', within('2022-01-01', '2022-12-31')),
        given(early, 2, 'báo cáo', 'so-ban-nganh', yearly),
        given(
          early,
          3,
          'đã làm',
          'so-tai-chinh',
          deadline({ kind: 'done', start: '2021-05-01', end: '2021-05-01' }),
        ),
      ],
    }),
    file(late, {
      tasks: [
        given(late, 1, 'quỹ mới', 'so-tai-chinh', within('2026-01-01', '2026-06-30')),
        given(late, 2, 'sơ kết', 'so-y-te', by('2025-12-31'), {
          otherDeadlines: [by('2030-12-31')],
          coordinatingAgencies: [named('nghe-an.so-tai-chinh')],
        }),
        given(late, 3, 'không hạn', 'so-tai-chinh', null),
        given(late, 4, 'báo chí', 'co-quan-bao-chi', yearly),
        given(
          late,
          5,
          'chờ luật',
          'so-tai-chinh',
          deadline({ kind: 'conditional', condition: 'sau khi có luật' }),
        ),
      ],
    }),
  ],
  links: [
    link('auto', `${early}.task-0000000001`, `${late}.task-0000000001`),
    link('rejected', `${early}.task-0000000002`, `${late}.task-0000000002`),
  ],
})

function link(status: Link['status'], a: string, b: string): Link {
  return { id: `link-${status}`, kind: 'task', a, b, score: 1, evidence: [], status }
}

const everything: TaskQuestion = {
  agencies: null,
  succession: true,
  role: 'any',
  window: null,
  overdueOn: null,
  documents: null,
  recurring: false,
  sort: 'due',
}

const finance = agencies.filter(({ id }) => id === 'nghe-an.so-tai-chinh')

function ask(over: Partial<TaskQuestion>) {
  const { tasks, ofGroups, withoutDeadline } = findTasks(all, { ...everything, ...over })
  return { tasks: tasks.map(textOf), ofGroups: ofGroups.map(textOf), withoutDeadline }
}

const textOf = ({ task: { text } }: { task: Task }): string => text

describe('findTasks', () => {
  it.each<[string, Partial<TaskQuestion>, string[]]>([
    [
      'all: by day, then those that recur, then those that wait, then those without a time',
      {},
      ['đã làm', 'quỹ', 'sơ kết', 'quỹ mới', 'báo chí', 'báo cáo', 'chờ luật', 'không hạn'],
    ],
    [
      'in the order of the plans, the latest first',
      { sort: 'plan' },
      ['quỹ mới', 'sơ kết', 'không hạn', 'báo chí', 'chờ luật', 'quỹ', 'báo cáo', 'đã làm'],
    ],
    [
      'an agency with its predecessor',
      { agencies: finance, role: 'lead' },
      ['đã làm', 'quỹ', 'quỹ mới', 'chờ luật', 'không hạn'],
    ],
    [
      'an agency alone',
      { agencies: finance, succession: false },
      ['đã làm', 'sơ kết', 'quỹ mới', 'chờ luật', 'không hạn'],
    ],
    ['what it coordinates', { agencies: finance, role: 'coordinating' }, ['sơ kết']],
    [
      'the predecessor finds its successor',
      { agencies: agencies.filter(({ name }) => name === 'Sở Kế hoạch và Đầu tư'), role: 'lead' },
      ['đã làm', 'quỹ', 'quỹ mới', 'chờ luật', 'không hạn'],
    ],
    [
      'a time: what ends in it, what recurs, what waits',
      { window: readDueWindow('2026') },
      ['quỹ mới', 'sơ kết', 'báo chí', 'báo cáo', 'chờ luật'],
    ],
    [
      'a time before the end: it runs',
      { window: readDueWindow('2026-Q1') },
      ['quỹ mới', 'sơ kết', 'báo chí', 'báo cáo', 'chờ luật'],
    ],
    ['what recurs', { recurring: true }, ['báo chí', 'báo cáo']],
    ['one plan', { documents: new Set([early]) }, ['đã làm', 'quỹ', 'báo cáo']],
    ['overdue: neither done nor without a last day', { overdueOn: '2026-03-01' }, ['quỹ', 'sơ kết']],
    ['overdue, on the last day: not yet', { overdueOn: '2025-12-31' }, ['quỹ']],
    ['overdue in a time', { overdueOn: '2026-03-01', window: readDueWindow('2025') }, ['sơ kết']],
  ])('%s', (_, over, expected) => {
    expect(ask(over).tasks).toEqual(expected)
  })

  it.each([
    [{ start: 2024, end: 2024 }, '2024', 1],
    [{ start: 2024, end: 2024 }, '2025', 0],
    [{ start: 2024, end: null }, '2045', 1],
    [{ start: 2024, end: 2030 }, '2020', 0],
  ])('finds what recurs as long as its plan goes on: %j in %s', (period, window, count) => {
    const plan = file(late, { tasks: [given(late, 1, 'báo cáo', 'so-tai-chinh', yearly)] })
    const own = { ...plan, document: { ...plan.document, period, issuedOn: null } }
    const question = { ...everything, window: readDueWindow(window) }
    expect(findTasks(dataset({ documents: [own] }), question).tasks).toHaveLength(count)
  })

  it('lists apart what is given to groups that may hold the agency', () => {
    expect(ask({ agencies: finance, window: readDueWindow('2026') })).toEqual({
      tasks: ['quỹ mới', 'sơ kết', 'chờ luật'],
      ofGroups: ['báo cáo'],
      withoutDeadline: 1,
    })
  })

  it('says by which of its dates a task was found, and how', () => {
    const found = (window: string) =>
      findTasks(all, { ...everything, window: readDueWindow(window) }).tasks.find(
        ({ task: { text } }) => text === 'sơ kết',
      )
    expect(found('2025')).toMatchObject({ state: 'due', dueOn: '2025-12-31' })
    expect(found('2027')).toMatchObject({ state: 'running', dueOn: '2030-12-31' })
  })

  it('says that a task was given to the predecessor, and that a later plan sets another time', () => {
    const [first] = findTasks(all, { ...everything, agencies: finance, overdueOn: '2026-03-01' }).tasks
    expect(first).toMatchObject({
      parts: [{ role: 'lead', kinship: 'predecessor', agency: { name: 'Sở Kế hoạch và Đầu tư' } }],
      later: [{ text: 'quỹ mới' }],
    })
  })

  it('does not count a link that a steward rejected', () => {
    const { tasks } = findTasks(all, { ...everything, recurring: true })
    expect(tasks.map(({ later }) => later.length)).toEqual([0, 0])
  })

  it('finds in a longer time all that it finds in a shorter one, and never more than without a time', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, day, (...days) => {
        const [a, b, c, d] = days.sort() as [string, string, string, string]
        const inner = ask({ window: { start: b, end: c } }).tasks
        const outer = ask({ window: { start: a, end: d } }).tasks
        expect(outer).toEqual(expect.arrayContaining(inner))
        expect(ask({}).tasks).toEqual(expect.arrayContaining(outer))
      }),
    )
  })
})
