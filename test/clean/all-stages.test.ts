import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseText } from '../../parsers/text.js'
import { removeDebris } from '../../pipeline/clean/remove-debris.js'
import { removeMarkup } from '../../pipeline/clean/remove-markup.js'
import { removeRepeats } from '../../pipeline/clean/remove-repeats.js'
import { repairNumbers } from '../../pipeline/clean/repair-numbers.js'
import { repairWords } from '../../pipeline/clean/repair-words.js'
import type { Line } from '../../pipeline/tree/nodes.js'
import { expectLinear } from '../linear-time.js'
import { type Cleaned, clean } from './stages.js'

/** Every piece lies in the source and in the value; one that is one to one says the same in both. */
function checkPlaces({ tree, source, warnings }: Cleaned): void {
  for (const node of tree.children) {
    if (node.type !== 'line') continue
    const { value, pieces } = (node as Line).text
    for (const { at, length, start, end } of pieces) {
      expect(0 <= start && start <= end && end <= source.length && at + length <= value.length).toBe(true)
    }
    for (const tab of (node as Line).tabs) expect(value[tab]).toBe(' ')
  }
  for (const { place } of warnings)
    expect(0 <= place.start && place.start < place.end && place.end <= source.length).toBe(true)
}

describe('all stages', () => {
  test('are plugins of unified', () => {
    const read = parseText({
      path: 'a',
      bytes: new TextEncoder().encode('**Kế hoach** 3 /KH-UBND\nĐăng xuất'),
    })
    if (!read.ok) throw new Error(read.problem.reason)
    const processor = unified()
      .use(removeRepeats)
      .use(removeDebris)
      .use(removeMarkup)
      .use(repairNumbers)
      .use(repairWords)
    processor.runSync(read.tree, read.file)
    expect(read.tree.children.map((node) => (node as Line).text.value)).toEqual(['Kế hoạch 3/KH-UBND'])
    expect(read.file.messages.map((note) => note.ruleId)).toEqual([
      'debris-removed',
      'markup-removed',
      'number-repaired',
      'text-repaired',
    ])
  })

  test.each(readdirSync('fixtures/plans'))('%s: places hold, and a second cleaning finds nothing', (name) => {
    const cleaned = clean(readFileSync(`fixtures/plans/${name}`, 'utf8'))
    checkPlaces(cleaned)
    const again = clean(cleaned.lines.join('\n'))
    expect(again.lines).toEqual(cleaned.lines.map((line) => line.trim()))
    expect(again.warnings).toEqual([])
  })

  test('never throw, and keep all places within the source', () => {
    const words = fc.constantFrom(
      '**',
      '*',
      '__',
      '_{Hr}',
      '^{(1)}',
      '$',
      '\\ge',
      '\\',
      '#',
      '&nbsp;',
      '&#65;',
      '<br>',
      '<b>',
      '[1]',
      '(1)',
      '](/a)',
      '[',
      'PHỤ LỤC 2',
      'Kế hoach',
      'chuyên đổi số',
      'tiên bộ',
      'chứ.c',
      '345 /KH- UBND',
      'Số : 1 2',
      '/',
      '57- NQ/TW',
      '|',
      '\t',
      '\n',
      '\f',
      ' ',
      '\u00a0',
      'e\u0302\u0301',
      '12',
      'Đăng xuất',
      'Trang 3',
      '- 5 -',
      '1.',
      'a)',
      '-',
      '.',
      '\u200b',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('', ' '), (list, joiner) => {
        const source = `x${list.join(joiner)}`
        checkPlaces(clean(source))
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    '**a',
    '*a',
    'a**',
    '__a ',
    '$',
    '$\\',
    '_{',
    '^{a',
    '&',
    '&#',
    '<b',
    '<b ',
    '[',
    '[a](',
    '[a](/',
    '\\text{',
    '(1)',
    '¹',
    'PHỤ LỤC 2**1. a',
    '1 ',
    '1 1',
    '1/',
    '1/A-',
    '1/KH-UBND -AB',
    '1 /KH- UBND ',
    '5- NQ/',
    'Số : ',
    'a.',
    'aa.b',
    '.',
    ' ',
    '- ',
    '\t',
    'e\u0302',
    'tiên bộ ',
    'phần đầu ',
    'Kế hoach ',
    '|',
    '1.1. ',
    'và ',
  ])('take time in proportion to long lines of %j', (unit) => {
    expectLinear((size) => {
      const line = unit.repeat(Math.ceil(size / unit.length))
      clean(`x\n${line}\n${line}`)
    }, 60_000)
  })
})
