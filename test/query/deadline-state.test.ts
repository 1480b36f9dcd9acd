import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, overSince, stateIn } from '../../pipeline/query/deadline-state.js'
import { readDueWindow } from '../../pipeline/query/due-window.js'
import type { Deadline } from '../../schemas/deadline.js'
import { deadline } from './sample.js'

const within = (start: string, end: string) => deadline({ kind: 'within', start, end })

describe('stateIn', () => {
  it.each<[string, Deadline, string, ReturnType<typeof stateIn>]>([
    ['in it', within('2026-01-01', '2026-01-31'), '2026-Q1', { state: 'due', on: '2026-01-31' }],
    ['begins before it', within('2025-10-01', '2026-01-31'), '2026-Q1', { state: 'due', on: '2026-01-31' }],
    ['ends with it', within('2025-01-01', '2026-03-31'), '2026-Q1', { state: 'due', on: '2026-03-31' }],
    ['goes on', within('2026-01-01', '2026-12-31'), '2026-Q1', { state: 'running', on: '2026-12-31' }],
    ['is before', within('2025-01-01', '2025-12-31'), '2026-Q1', null],
    ['is after', within('2026-04-01', '2026-06-30'), '2026-Q1', null],
    ['by, in it', deadline({ kind: 'by', end: '2026-03-14' }), '2026-Q1', { state: 'due', on: '2026-03-14' }],
    [
      'by, later',
      deadline({ kind: 'by', end: '2030-12-31' }),
      '2026',
      { state: 'running', on: '2030-12-31' },
    ],
    ['by, over', deadline({ kind: 'by', end: '2025-12-31' }), '2026', null],
    ['from, begun', deadline({ kind: 'from', start: '2025-01-01' }), '2026', { state: 'running', on: null }],
    ['from, later', deadline({ kind: 'from', start: '2031-01-01' }), '2026', null],
    [
      'always',
      deadline({ kind: 'recurring', recurrence: 'continuous' }),
      '2026',
      { state: 'recurring', on: null },
    ],
    [
      'a day each half year',
      deadline({ kind: 'recurring', recurrence: 'P6M', on: ['06-10', '11-30'] }),
      '2026-07..2027-03',
      { state: 'due', on: '2026-11-30' },
    ],
    [
      'a day over the turn of the year',
      deadline({ kind: 'recurring', recurrence: 'P1Y', on: ['01-15'] }),
      '2026-11..2027-02',
      { state: 'due', on: '2027-01-15' },
    ],
    [
      'a day that is not in it',
      deadline({ kind: 'recurring', recurrence: 'P1Y', on: ['11-30'] }),
      '2026-Q1',
      null,
    ],
    [
      'a duty of some years, over',
      deadline({ kind: 'recurring', recurrence: 'P1Y', on: ['11-30'], end: '2025-12-31' }),
      '2026',
      null,
    ],
    [
      'the 29th of February',
      deadline({ kind: 'recurring', recurrence: 'P1Y', on: ['02-29'] }),
      '2026',
      { state: 'due', on: '2026-02-28' },
    ],
    [
      'a condition',
      deadline({ kind: 'conditional', condition: 'sau khi Luật có hiệu lực' }),
      '2026',
      { state: 'conditional', on: null },
    ],
    [
      'a condition from later on',
      deadline({ kind: 'conditional', start: '2027-06-01', condition: 'theo hướng dẫn' }),
      '2026',
      null,
    ],
    [
      'done in it',
      deadline({ kind: 'done', start: '2026-02-11', end: '2026-02-11' }),
      '2026',
      { state: 'done', on: '2026-02-11' },
    ],
    ['done before', deadline({ kind: 'done', start: '2025-12-11', end: '2025-12-11' }), '2026', null],
  ])('%s', (_, one, window, expected) => {
    expect(stateIn(one, readDueWindow(window)!)).toEqual(expected)
  })

  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const span = fc.tuple(day, day).map((days) => days.sort() as [string, string])

  it('meets a window just where they share a day, and is due just where it ends in it', () => {
    fc.assert(
      fc.property(span, span, ([start, end], [from, to]) => {
        const state = stateIn(within(start, end), { start: from, end: to })
        expect(state !== null).toBe(start <= to && end >= from)
        expect(state?.state === 'due').toBe(end >= from && end <= to)
      }),
    )
  })

  it('is due on a day of the window that the duty names, whenever it names one', () => {
    fc.assert(
      fc.property(span, day, ([from, to], one) => {
        const duty = deadline({ kind: 'recurring', recurrence: 'P1Y', on: [one.slice(5)] })
        const met = stateIn(duty, { start: from, end: to })
        const years = [2024, 2025, 2026, 2027, 2028].map((year) => `${year}-${one.slice(5)}`)
        if (one.slice(5) !== '02-29')
          expect(met?.on ?? null).toBe(years.find((each) => each >= from && each <= to) ?? null)
      }),
    )
  })
})

describe('overSince', () => {
  it.each<[string, Deadline, string | null]>([
    ['its last day was before', within('2025-01-01', '2025-12-31'), '2025-12-31'],
    ['by a day that was before', deadline({ kind: 'by', end: '2026-02-28' }), '2026-02-28'],
    ['its last day is that day', deadline({ kind: 'by', end: '2026-03-01' }), null],
    ['it comes again', deadline({ kind: 'recurring', recurrence: 'P1Y', end: '2025-12-31' }), null],
    ['it is done', deadline({ kind: 'done', start: '2025-12-11', end: '2025-12-11' }), null],
    ['it has no end', deadline({ kind: 'from', start: '2025-01-01' }), null],
  ])('%s', (_, one, expected) => {
    expect(overSince(one, '2026-03-01')).toBe(expected)
  })

  it('counts days over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })
})
