import { describe, expect, test } from 'vitest'
import { beginAtOrdinals, centredRows } from '../../../parsers/pdf/centred-rows.js'

/** Lines ten points high by their tops; which columns have words in them is told by marks: `x` and `.`. */
const linesOf = (drawn: readonly (readonly [top: number, columns: string])[]) =>
  drawn.map(([top, columns]) => {
    const box = { left: 0, right: 9, top, bottom: top + 10 }
    return { ...box, columns, cells: [...columns].map((mark) => (mark === 'x' ? [box] : [])) }
  })

const tops = (rows: ReturnType<typeof centredRows<ReturnType<typeof linesOf>[number]>>) =>
  rows?.map((row) => row.map(({ top }) => top))

describe('rows whose cells are centred', () => {
  const centred = linesOf([
    [0, '.x.'],
    [6, 'x.x'],
    [12, '.x.'],
    [24, '..x'],
    [36, 'xxx'],
    [48, '..x'],
    [60, 'xxx'],
  ])

  test('are cut where the cells stand around their ordinals', () => {
    expect(beginAtOrdinals(centred)).toBe(false)
    expect(tops(centredRows(centred))).toEqual([[0, 6, 12], [24, 36, 48], [60]])
  })

  test('the beginning of a row whose ordinal the next page has is a row of its own', () => {
    const cut = linesOf([...centred.map(({ top, columns }) => [top, columns] as const), [76, '.x.']])
    expect(tops(centredRows(cut))?.at(-1)).toEqual([76])
  })

  test('are not where the cells stand around nothing', () => {
    const scattered = linesOf([
      [0, 'x..'],
      [14, '.xx'],
      [40, 'x..'],
      [54, '.xx'],
      [80, 'x..'],
      [94, '.xx'],
    ])
    expect(centredRows(scattered)).toBeNull()
  })
})

test('rows may begin at the height of their ordinals', () => {
  const even = linesOf([
    [0, 'xxx'],
    [12, '.x.'],
    [24, '.x.'],
    [40, 'xxx'],
    [52, '..x'],
  ])
  expect(beginAtOrdinals(even)).toBe(true)
})
