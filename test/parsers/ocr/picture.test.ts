import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropColour } from '../../../parsers/ocr/picture/drop-colour.js'
import { eraseRulings } from '../../../parsers/ocr/picture/erase-rulings.js'
import { inkOf, partingShade } from '../../../parsers/ocr/picture/ink.js'
import { montageOf, slotAt } from '../../../parsers/ocr/picture/montage.js'
import { preparePage } from '../../../parsers/ocr/picture/prepare.js'
import { rulingsOf } from '../../../parsers/ocr/picture/rulings.js'
import { skewOf } from '../../../parsers/ocr/picture/skew.js'
import { straighten } from '../../../parsers/ocr/picture/straighten.js'
import { tablesOf } from '../../../parsers/ocr/picture/table-grid.js'
import { textBlocks } from '../../../parsers/ocr/picture/text-blocks.js'
import { drawn, gridLines, wordsIn } from './drawing.js'

const dotsPerInch = 200
const blackInk = (page: ReturnType<typeof drawn>) => inkOf(page, 128)

describe('skewOf', () => {
  const page = drawn(1400, 900, wordsIn({ left: 150, top: 150, right: 1250, bottom: 750 }))

  it.each([-4, -1.3, -0.5, -0.1, 0, 0.1, 0.5, 1.3, 4])(
    'finds a tilt of %s degrees to within 0.05',
    (angle) => {
      const tilted = straighten(page, -angle)
      expect(Math.abs(skewOf(inkOf(tilted, 128)) - angle)).toBeLessThanOrEqual(0.05)
    },
  )

  it('takes a page with next to no ink for straight', () => {
    expect(skewOf(blackInk(drawn(500, 500, [[10, 10, 40, 20]])))).toBe(0)
  })
})

describe('dropColour', () => {
  it.each([
    ['black', [10, 12, 9], 'dark'],
    ['a red stamp', [205, 40, 45], 'light'],
    ['a blue signature', [30, 50, 210], 'light'],
    ['black under a red stamp', [90, 15, 15], 'dark'],
    ['paper', [250, 248, 240], 'light'],
  ])('%s is %s', (_, pixel, shade) => {
    const { data } = dropColour({ width: 1, height: 1, data: Uint8Array.from(pixel as number[]) })
    expect(data[0]! < 128 ? 'dark' : 'light').toBe(shade)
  })
})

describe('partingShade', () => {
  it('lies between the ink and the paper', () => {
    const shades = Uint8Array.from({ length: 7000 }, (_, at) => (at % 10 === 0 ? 70 : 210))
    expect(partingShade({ data: shades })).toBeGreaterThan(70)
    expect(partingShade({ data: shades })).toBeLessThanOrEqual(210)
  })

  it('finds no ink on paper that is only grey', () => {
    const gray = { width: 100, height: 100, data: new Uint8Array(10_000).fill(225) }
    expect(inkOf(gray, partingShade(gray)).data.includes(1)).toBe(false)
  })
})

describe('ruled tables', () => {
  it('have the rows and columns that are drawn', () => {
    const page = drawn(1000, 600, gridLines([100, 200, 500, 800], [50, 150, 300]))
    const [table, ...others] = tablesOf(rulingsOf(blackInk(page), dotsPerInch), dotsPerInch)
    expect(others).toEqual([])
    expect([table!.rows, table!.columns, table!.cells.length]).toEqual([2, 3, 6])
  })

  it('have merged cells where no line parts them', () => {
    const lines = [
      ...gridLines([100, 300, 700], [50, 250]),
      [300, 150, 703, 153], // the left cell takes both rows
      [500, 150, 503, 253], // the upper right cell takes two columns
    ]
    const [table] = tablesOf(rulingsOf(blackInk(drawn(1000, 400, lines)), dotsPerInch), dotsPerInch)
    const spans = table!.cells.map(({ row, column, rowSpan, columnSpan }) => [
      row,
      column,
      rowSpan,
      columnSpan,
    ])
    expect(spans).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
    ])
  })

  it('are not made of underlines and single frames', () => {
    const page = drawn(800, 400, [[100, 60, 400, 63], ...gridLines([100, 400], [150, 250])])
    expect(tablesOf(rulingsOf(blackInk(page), dotsPerInch), dotsPerInch)).toEqual([])
  })

  it('leave the letters when their lines are taken out', () => {
    const letters = wordsIn({ left: 130, top: 80, right: 480, bottom: 140 })
    const page = drawn(1000, 400, [...gridLines([100, 500, 900], [50, 150, 300]), ...letters])
    const ink = blackInk(page)
    const erased = inkOf(eraseRulings(page, ink, rulingsOf(ink, dotsPerInch)), 128)
    expect(Buffer.compare(erased.data, blackInk(drawn(1000, 400, letters)).data)).toBe(0)
  })

  it('leave a stroke that crosses a line', () => {
    const page = drawn(600, 300, [
      [50, 150, 550, 153],
      [300, 135, 306, 175],
    ])
    const ink = blackInk(page)
    const erased = inkOf(eraseRulings(page, ink, rulingsOf(ink, dotsPerInch)), 128)
    expect(erased.data[151 * 600 + 303]).toBe(1)
    expect(erased.data[151 * 600 + 100]).toBe(0)
  })
})

describe('textBlocks', () => {
  it('reads the left column of a letterhead before the right one', () => {
    const left = { left: 100, top: 100, right: 400, bottom: 170 }
    const right = { left: 600, top: 100, right: 1000, bottom: 170 }
    const body = { left: 100, top: 300, right: 1000, bottom: 500 }
    const page = drawn(1100, 700, [left, right, body].flatMap(wordsIn))
    const blocks = textBlocks(blackInk(page), dotsPerInch)
    expect(blocks.map((block) => [block.left, block.top])).toEqual([
      [100, 100],
      [600, 100],
      [100, 300],
    ])
  })

  it('does not part the words of justified lines', () => {
    const page = drawn(1100, 700, wordsIn({ left: 100, top: 100, right: 1000, bottom: 500 }))
    expect(textBlocks(blackInk(page), dotsPerInch)).toHaveLength(1)
  })
})

describe('preparePage', () => {
  it('takes a frame with text beside it for a stamp', () => {
    const frame = gridLines([50, 150, 400], [200, 260, 320])
    const beside = wordsIn({ left: 500, top: 190, right: 1200, bottom: 330 })
    const below = wordsIn({ left: 60, top: 500, right: 1200, bottom: 600 })
    const page = preparePage({ gray: drawn(1300, 700, [...frame, ...beside, ...below]), dotsPerInch })
    expect([page.tables.length, page.stamps.length]).toEqual([0, 1])
    expect(page.rulings).toEqual({ across: [], down: [] })
  })

  it('takes a table with text above and below it for a table', () => {
    const lines = gridLines([60, 300, 1200], [200, 300, 400])
    const text = [
      ...wordsIn({ left: 60, top: 60, right: 1200, bottom: 150 }),
      ...wordsIn({ left: 60, top: 500, right: 1200, bottom: 600 }),
    ]
    const page = preparePage({ gray: drawn(1300, 700, [...lines, ...text]), dotsPerInch })
    expect([page.tables.length, page.stamps.length]).toEqual([1, 0])
  })
})

describe('montageOf', () => {
  it('finds the slot of every row of a part', () => {
    const page = drawn(300, 300, [])
    const part = fc
      .tuple(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
        of: page,
      }))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const montage = montageOf(parts, dotsPerInch)
        for (const [index, slot] of montage.slots.entries()) {
          const height = slot.part.bottom - slot.part.top
          expect(slotAt(montage, slot.top)).toBe(index)
          expect(slotAt(montage, slot.top + height - 1)).toBe(index)
        }
      }),
    )
  })
})
