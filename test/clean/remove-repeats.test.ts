import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '../../parsers/text.js'
import { removeRepeats } from '../../pipeline/clean/remove-repeats.js'
import { findRepeats } from '../../pipeline/clean/repeats/find-repeats.js'
import { wordStream } from '../../pipeline/clean/repeats/word-stream.js'
import type { Line } from '../../pipeline/tree/nodes.js'
import { letterNoise, points, seeded, wrap } from './damage.js'
import { type Cleaned, clean } from './stages.js'

const run = (lines: readonly string[]): Cleaned => clean(lines.join('\n'), [removeRepeats])
const plan = (name: string): string => readFileSync(`fixtures/plans/${name}`, 'utf8')

describe('example plans', () => {
  // Lines counted from 1, read in the files: the preview and the line where the text begins again.
  test.each([
    ['43-kh-ubnd-2025.txt', 9, 42, '2.5 Triển khai thành lập Quỹ đầu tư mạo hiểm'],
    ['17-kh-ubnd-2026.txt', 9, 43, 'a) Văn bản quy định chi tiết khoản 2'],
  ])('%s loses its preview and no more', (name, first, last, lastWords) => {
    const source = plan(name)
    const all = source.split('\n')
    const { lines, warnings, tree } = clean(source, [removeRepeats])
    const expected = all.filter((_, k) => k + 1 < first || k + 1 > last).map((line) => line.trim())
    expect(lines).toEqual(expected.filter((line) => line !== ''))
    expect(all[last - 1]).toContain(lastWords)
    expect(warnings.map(({ code }) => code)).toEqual(['duplicate-region-removed'])
    const starts = all.map((_, k) => all.slice(0, k).join('\n').length + (k > 0 ? 1 : 0))
    expect(warnings[0]!.place).toEqual({
      start: starts[first - 1],
      end: starts[last - 1]! + all[last - 1]!.length,
    })
    for (const { kept, removed } of tree.data.copies) {
      expect(source.slice(kept.start, kept.end)).toBe(source.slice(removed.start, removed.end))
      expect(kept.start).toBeGreaterThan(warnings[0]!.place.end)
    }
  })

  test.each(['185-kh-ubnd-2021-report.txt', '345-kh-ubnd-2022.txt', 'khcn-2024.txt'])(
    '%s loses nothing',
    (name) => {
      const { warnings, lines, tree } = clean(plan(name), [removeRepeats])
      expect(warnings).toEqual([])
      expect(tree.data.copies).toEqual([])
      expect(lines).toEqual(clean(plan(name), []).lines)
    },
  )
})

describe('damage', () => {
  const text = points(60)
  const page = text.slice(20, 32)

  test('a page that stands twice in a row', () => {
    expect(run([...text.slice(0, 32), ...page, ...text.slice(32)]).lines).toEqual(text)
  })

  test('a page that stands again far away goes there', () => {
    const { lines, warnings } = run([...text.slice(0, 50), ...page, ...text.slice(50)])
    expect(lines).toEqual(text)
    expect(warnings).toHaveLength(1)
  })

  test('a page that came too early goes there', () => {
    const { lines } = run([...text.slice(0, 5), ...page, ...text.slice(5)])
    expect(lines).toEqual(text)
  })

  test('a text that stands three times', () => {
    const { lines, tree, source } = run([...text, ...text, ...text])
    expect(lines).toEqual(text)
    expect(tree.data.copies).toHaveLength(2 * text.length)
    const removed = tree.data.copies.map((copy) => copy.removed)
    for (const { kept } of tree.data.copies) {
      expect(removed.some((place) => place.start < kept.end && kept.start < place.end)).toBe(false)
      expect(lines).toContain(source.slice(kept.start, kept.end))
    }
  })

  test.each([1, 2, 3, 4, 5])('a page read again with 2 %% of its letters wrong (%i)', (seed) => {
    const noisy = page.map((line, k) => letterNoise(line, 0.02, 31 * seed + k))
    const { lines } = run([...text.slice(0, 50), ...noisy, ...text.slice(50)])
    expect(lines).toEqual(text)
  })

  test.each([1, 2, 3])('a preview, where both copies are misread (%i)', (seed) => {
    const random = seeded(seed)
    const source = letterNoise(plan('43-kh-ubnd-2025.txt'), 0.02, seed).replace(/ /g, (space) =>
      random() < 0.03 ? '' : space,
    )
    const { warnings } = clean(source, [removeRepeats])
    expect(warnings.map(({ code }) => code)).toEqual(['duplicate-region-removed'])
    const lines = source.slice(0, warnings[0]!.place.end).split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(40)
    expect(lines.length).toBeLessThanOrEqual(42)
  })

  test('sections alike of which each has 2 % of its letters wrong stay where their numbers are others', () => {
    const other = page.map((line) => line.replace(/\d+\.$/, '1999.'))
    const lines = [...page, 'II. Phần sau', ...other].map((line, at) => letterNoise(line, 0.02, at + 1))
    expect(run(lines).lines).toEqual(lines)
  })

  test('a page wrapped in another way', () => {
    const { lines } = run([...wrap(text.slice(0, 50), 60), ...wrap(page, 83), ...wrap(text.slice(50), 60)])
    expect(lines).toEqual(wrap(text, 60))
  })

  test('a preview that ends in the middle of a word', () => {
    const whole = text.join('\n')
    const cut = whole.slice(0, whole.indexOf('\n30. ') + 40).trimEnd()
    expect(run([...cut.split('\n'), ...text]).lines).toEqual(text)
  })

  test.each([2, 9, 30, 70, 110])('a preview cut %i characters behind the start of a point', (behind) => {
    const whole = text.join('\n')
    const cut = whole.slice(0, whole.indexOf('\n30. ') + 1 + behind).trimEnd()
    expect(run([...cut.split('\n'), ...text]).lines).toEqual(text)
  })

  test('an incomplete second copy', () => {
    const whole = page.join('\n')
    const cut = whole.slice(0, whole.length - 60).split('\n')
    expect(run([...text.slice(0, 32), ...cut, ...text.slice(32)]).lines).toEqual(text)
  })

  test('a line said twice in a row', () => {
    const { lines, tree, warnings } = run([...text.slice(0, 8), text[7]!, ...text.slice(8)])
    expect(lines).toEqual(text)
    expect(warnings).toHaveLength(1)
    expect(tree.data.copies).toHaveLength(1)
  })

  test('page breaks stay, for pages are counted by them', () => {
    const { tree } = run([...text.slice(0, 32), '\f', ...page, '\f', ...text.slice(32)])
    expect(tree.children.filter((node) => node.type === 'pageBreak')).toHaveLength(2)
  })
})

describe('what is no repeat', () => {
  const stays = (lines: readonly string[]): void => {
    const { lines: kept, warnings } = run(lines)
    expect(warnings).toEqual([])
    expect(kept).toEqual(lines.map((line) => line.replace('\t', ' ')))
  }
  const text = points(30)
  const duties = points(8, 5).map((line) => `- ${line.slice(3)}`)
  const bullet = `- ${points(6, 9).join(' ')}`

  test('one long point said again in an appendix', () => stays([bullet, ...text, bullet]))
  test('the same duties of two agencies', () =>
    stays([...text, '4. Giao Sở Tài chính', ...duties, '5. Giao Sở Nội vụ', ...duties, '6. Kinh phí']))
  test('forms alike', () => stays([...text, 'Mẫu số 01', ...duties, 'Mẫu số 02', ...duties]))
  test('sections alike with other numbers', () => {
    const other = text.map((line) => line.replace(/năm (\d+)/, (_, year) => `năm ${Number(year) + 20}`))
    stays([...text, ...other])
  })
  test('a table that says a section again', () =>
    stays([...text, 'PHỤ LỤC', ...text.flatMap((line) => [`${line} |`, 'Sở Tài chính |', 'Năm 2026 |'])]))
  test('rows alike', () =>
    stays(
      Array.from({ length: 80 }, (_, k) => [
        `${k + 1} |`,
        'Ban hành văn bản hướng dẫn |',
        'Sở Nội vụ |',
        'Năm 2026 |',
      ]).flat(),
    ))
  test('cells alike in a row', () => {
    const cell = 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố và các đơn vị có liên quan |'
    stays([cell, cell, `1\t${cell}`, `1\t${cell}`])
  })
})

describe('work', () => {
  const steps = (lines: readonly string[]): number => {
    const read = parseText({ path: 'x', bytes: new TextEncoder().encode(lines.join('\n')) })
    if (!read.ok) throw new Error(read.problem.reason)
    return findRepeats(wordStream(read.tree.children.filter((node): node is Line => node.type === 'line')))
      .steps
  }
  const texts: [string, (size: number) => string[]][] = [
    ['text without repeats', (size) => points(size)],
    ['a text that stands twice', (size) => [...points(size), ...points(size)]],
    [
      'a noisy copy',
      (size) => [...points(size), ...points(size).map((line, k) => letterNoise(line, 0.04, k))],
    ],
    ['one line over and over', (size) => Array.from({ length: size }, () => points(1)[0]!)],
    ['one page over and over', (size) => Array.from({ length: size >> 3 }, () => points(8)).flat()],
    ['one word over and over', (size) => Array.from({ length: size }, () => 'và '.repeat(30))],
  ]
  test.each(texts)('grows with the text: %s', (_, make) => {
    expect(steps(make(1600)) / steps(make(400))).toBeLessThan(5)
  })
})

describe('properties', () => {
  test('never throws, keeps all lines or names their copies, and places lie in the source', () => {
    const pool = points(12)
    const lines = fc.array(
      fc.oneof(fc.constantFrom(...pool), fc.constantFrom('|', 'I. MỤC TIÊU', 'a |', '\f', ' ')),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(lines, fc.boolean(), (list, twice) => {
        const source = (twice ? [...pool, ...list, ...pool] : [...pool, ...list]).join('\n')
        const { tree, lines: kept, warnings } = clean(source, [removeRepeats])
        const before = clean(source, []).lines
        const worded = (values: readonly string[]): string[] => values.filter((value) => /\p{L}/u.test(value))
        expect(worded(kept).length + tree.data.copies.length).toBe(worded(before).length)
        for (const { place } of warnings)
          expect(place.start < place.end && place.end <= source.length).toBe(true)
        for (const copy of tree.data.copies) {
          expect(source.slice(copy.kept.start, copy.kept.end)).toBe(
            source.slice(copy.removed.start, copy.removed.end),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})
