import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { repairWords } from '../../../pipeline/clean/repair-words.js'
import { clean } from '../stages.js'

const repaired = (source: string) => clean(source, [repairWords])

/** Words that the text uses again and again tell what its misread ones were. */
const usage = 'Trung tâm Phục vụ hành chính công giải quyết hồ sơ trực tuyến\n'.repeat(4)

describe('readMisread', () => {
  test.each([
    ['a lost mark', 'tâm Phuc vụ hành chính', 'tâm Phục vụ hành chính'],
    ['a letter of like shape', 'Trung tâm Phục vụ hànb chính', 'Trung tâm Phục vụ hành chính'],
    ['a digit', 'Trung tâm Phục vụ h4nh ch1nh', 'Trung tâm Phục vụ hành chính'],
    ['torn', 'Phục vụ h ành chính', 'Phục vụ hành chính'],
    ['run together', 'Phục vụhành chính', 'Phục vụ hành chính'],
    ['run together, with its capital', 'Trung tâmPhục vụ', 'Trung tâm Phục vụ'],
    ['two letters for one', 'Phục vụ liành chính', 'Phục vụ hành chính'],
    ['a lost letter', 'giải quyt hồ sơ', 'giải quyết hồ sơ'],
  ])('%s', (_, line, meant) => {
    const { lines } = repaired(usage + line)
    expect(lines.at(-1)).toBe(meant)
  })

  test.each([
    'III. Mục tiêu',
    'ngày 14 tháng5 năm2008, quý2',
    'KT. CHỦ TỊCH',
    'UBND, HĐND, GRDP và KH&CN',
    'startup, blockchain và logistics',
    'nguồn gen quý hiếm',
    'Đắk Lắk, Krông Nô',
  ])('stays: %s', (line) => {
    const { lines, warnings } = repaired(`${usage}${line}`)
    expect(lines.at(-1)).toBe(line)
    expect(warnings).toEqual([])
  })

  test('the place of a space that was lost is that of the letters beside it', () => {
    const source = `${usage}Phục vụhành chính`
    const { warnings } = repaired(source)
    expect(warnings.map(({ message }) => message)).toEqual([
      'Read "Phục vụhành chính" as "Phục vụ hành chính".',
    ])
    const { start, end } = warnings[0]!.place
    expect(source.slice(start, end)).toBe('ụh')
  })
})

describe('readMisplaced', () => {
  const plan = readFileSync('fixtures/holdout/province-agriculture.txt', 'utf8')

  test('leaves words that can be spelled alone in a text that is not full of misread ones', () => {
    const { warnings } = repaired(`${plan}\nSở Nông nghiệp và Phát triển nông thốn`)
    expect(warnings).toEqual([])
  })
})
