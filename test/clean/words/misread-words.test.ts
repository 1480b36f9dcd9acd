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
    ['between commas', 'Các sở, nqành, đơn vị', 'Các sở, ngành, đơn vị'],
    ['a digit for a letter', 'Các sở, 8an, ngành', 'Các sở, ban, ngành'],
    ['a digit beside a letter with a mark', 'Các 5ở, ban', 'Các sở, ban'],
    ['torn', 'Các sở, ba n, ngành', 'Các sở, ban, ngành'],
  ])('in a list, %s', (_, line, meant) => {
    const { lines } = repaired(`${'Các sở, ban, ngành, đơn vị liên quan |\n'.repeat(6)}${line}`)
    expect(lines.at(-1)).toBe(meant)
  })

  test.each(['hộp thư phuc@hanh.vn', 'trang www.hanh.phuc.gov.vn'])('%s is an address', (line) => {
    const { lines } = repaired(`${usage}${'phục vụ dịch vụ công vụ\n'.repeat(4)}${line}`)
    expect(lines.at(-1)).toBe(line)
  })

  test('two words with a comma between are not two halves', () => {
    const { lines } = repaired(`${'phục vụ người dân toàn huyện\n'.repeat(6)}người dân to, àn huyện`)
    expect(lines.at(-1)).not.toContain('toàn')
  })

  test('the sign of a measure is no part of the word before it', () => {
    const { lines } = repaired(`${'quản lý độc hại, chất độc hại\n'.repeat(6)}giữ nhiệt độ 26 độ C trở lên`)
    expect(lines.at(-1)).toBe('giữ nhiệt độ 26 độ C trở lên')
  })

  test.each([
    'III. Mục tiêu',
    'https://hcc.gov.vn/trung-tam-phuc-vu-hanh-chính.jpg',
    'VNeID2, mục B2, Chính phủ1, đồng2',
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

  /** A text with this line a score of times, and full of such lines misread. */
  const noisy = (line: string, more: string) =>
    repaired(
      `${`${line} |\n`.repeat(20)}${'Các sở, nqành, đơnvị llên quan |\n'.repeat(4)}${more} |`,
    ).lines.at(-1)

  const list = 'Các sở, ban, ngành, đơn vị liên quan của xã'

  test.each([
    ['another mark', 'Các sở, ban, ngành, đơn vi liên quan', 'Các sở, ban, ngành, đơn vị liên quan'],
    ['a lost letter', 'Các sở, ban, gành, đơn vị liên quan', 'Các sở, ban, ngành, đơn vị liên quan'],
    ['the first word of a cell', 'Cấc sở, ban, ngành', 'Các sở, ban, ngành'],
    [
      'more than once',
      'ngành, dơn vị liên quan của ngành, dơn vị',
      'ngành, đơn vị liên quan của ngành, đơn vị',
    ],
    ['a word that is at home elsewhere stays', 'trường liên cấp của xã', 'trường liên cấp của xã'],
  ])('in a text that is full of misread words, %s', (_, more, meant) => {
    expect(noisy(list, more)).toBe(`${meant} |`)
  })
})
