import { describe, expect, test } from 'vitest'
import { removeDebris } from '../../pipeline/clean/remove-debris.js'
import { points } from './damage.js'
import { clean } from './stages.js'

const text = points(60)
const page = (number: number): string => text.slice(number * 15, number * 15 + 15).join('\n')
const header = (number: number): string => `UBND TỈNH NGHỆ AN - Kế hoạch 12\nTrang ${number}`

describe('runningHeaders', () => {
  test('a line beside the number of each page goes', () => {
    const { lines } = clean(
      [page(0), header(1), page(1), header(2), page(2), header(3), page(3)].join('\n'),
      [removeDebris],
    )
    expect(lines).toEqual(text)
  })

  test('on both of two pages, too', () => {
    const { lines } = clean([page(0), header(1), page(1), header(2), page(2)].join('\n'), [removeDebris])
    expect(lines).toEqual(text.slice(0, 45))
  })

  test('a line that bears the number of its page itself goes from pages that follow each other', () => {
    const numbered = (number: number): string => `Kế hoạch trồng cây năm 2026        ${number}`
    const { lines } = clean([page(0), numbered(2), page(1), numbered(3), page(2)].join('\n'), [removeDebris])
    expect(lines).toEqual(text.slice(0, 45))
    const apart = clean([page(0), numbered(2), page(1), numbered(9), page(2)].join('\n'), [removeDebris])
    expect(apart.lines).toHaveLength(47)
  })

  test('a number of a page goes that stands apart in a sentence or in the middle of a line', () => {
    const plan = (first: number): string =>
      `- Đạt 50% số xe dùng điện, năng lượng\n\n${first}\n\nxanh.\n\n${' '.repeat(30)}${first + 1}\n\n- Lắp 5 trạm sạc.`
    expect(clean(plan(2), [removeDebris]).lines).toEqual([
      '- Đạt 50% số xe dùng điện, năng lượng',
      'xanh.',
      '- Lắp 5 trạm sạc.',
    ])
    expect(clean(plan(1), [removeDebris]).lines).toHaveLength(5)
  })

  test('a line beside the numbers of two pages of three may be said twice', () => {
    const { lines } = clean(
      [page(0), header(1), page(1), header(2), page(2), 'Trang 3', page(3)].join('\n'),
      [removeDebris],
    )
    expect(lines.filter((line) => line.startsWith('UBND'))).toHaveLength(2)
  })
})
