import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latticesOf } from '../../../parsers/pdf/lattice.js'
import type { Ruling } from '../../../parsers/pdf/ruling.js'

const across = (y: number, left: number, right: number): Ruling => ({ left, right, top: y, bottom: y })
const down = (x: number, top: number, bottom: number): Ruling => ({ left: x, right: x, top, bottom })

/** Three columns and two rows; the first row's second cell is two columns wide. */
const table = [
  across(100, 50, 350),
  across(120, 50, 350),
  across(140, 50, 350),
  down(50, 100, 140),
  down(150, 100, 140),
  down(250, 120, 140),
  down(350, 100, 140),
]

const spans = (rulings: readonly Ruling[]) =>
  latticesOf(rulings).map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  )

const ruled = [
  [0, 0, 1, 1],
  [0, 1, 1, 2],
  [1, 0, 1, 1],
  [1, 1, 1, 1],
  [1, 2, 1, 1],
]

describe('ruling lines', () => {
  it('make cells, one where no line parts two fields', () => expect(spans(table)).toEqual([ruled]))

  it('may be drawn in pieces, twice, or a little off', () => {
    const pieces = table.flatMap((one): Ruling[] =>
      one.top === one.bottom
        ? [across(one.top, one.left, 200), across(one.top + 0.6, 199, one.right), across(one.top + 1, 60, 90)]
        : [one],
    )
    expect(spans(pieces)).toEqual([ruled])
  })

  it('need not be drawn at the sides', () => {
    expect(spans(table.filter(({ left, right }) => left !== right || (left > 50 && left < 350)))).toEqual([
      ruled,
    ])
  })

  it('that a page cuts leave the last row open', () => {
    const cut = [across(100, 50, 350), across(120, 50, 350), ...[50, 200, 350].map((x) => down(x, 100, 180))]
    expect(latticesOf(cut)[0]).toMatchObject({ isOpenBelow: true, ys: [100, 120, 180] })
    expect(latticesOf(table)[0]?.isOpenBelow).toBe(false)
  })

  it('under words, and frames around one cell, are no tables', () => {
    const frame = [across(10, 10, 500), across(700, 10, 500), down(10, 10, 700), down(500, 10, 700)]
    expect(latticesOf([...frame, across(300, 100, 200)])).toEqual([])
  })

  it('of a full grid make its cells, in whatever order they are drawn', () => {
    const size = fc.integer({ min: 1, max: 8 })
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 2, max: 8 }),
        fc.infiniteStream(fc.nat()),
        (rows, columns, order) => {
          const lines = [
            ...Array.from({ length: rows + 1 }, (_, at) => across(at * 20, 0, columns * 30)),
            ...Array.from({ length: columns + 1 }, (_, at) => down(at * 30, 0, rows * 20)),
          ]
          const shuffled = lines
            .map((line) => ({ line, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ line }) => line)
          const [lattice, ...others] = latticesOf(shuffled)
          expect(others).toEqual([])
          expect(lattice?.cells).toHaveLength(rows * columns)
        },
      ),
    )
  })
})
