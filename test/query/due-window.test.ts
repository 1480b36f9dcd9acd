import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay, readDueWindow } from '../../pipeline/query/due-window.js'

describe('readDueWindow', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-q4', '2026-10-01', '2026-12-31'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-01-15', '2026-01-15', '2026-01-15'],
    ['2026-01..2026-06', '2026-01-01', '2026-06-30'],
    ['2025-Q4..2026-Q1', '2025-10-01', '2026-03-31'],
    ['2025 .. 2026-06-10', '2025-01-01', '2026-06-10'],
    [' 2026 ', '2026-01-01', '2026-12-31'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(readDueWindow(text)).toEqual({ start, end })
  })

  it.each([
    '',
    '26',
    '2026-Q5',
    '2026-Q0',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-1',
    '2026-06..2026-01',
    '2026..',
    '..2026',
    '2026..2027..2028',
    'Q1/2026',
    '0001',
  ])('%j is none', (text) => {
    expect(readDueWindow(text)).toBeNull()
  })

  it('never throws, and its start is not after its end', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9Q.-]{0,24}$/)), (text) => {
        const window = readDueWindow(text)
        expect(window === null || window.start <= window.end).toBe(true)
      }),
    )
  })
})

describe('readDay', () => {
  it.each([
    ['2026-01-15', '2026-01-15'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['15/01/2026', null],
    ['2026-01', null],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})
