import { expect, test } from 'vitest'
import { isFrame, withFrames } from '../../../parsers/pdf/frames.js'
import { rowsOf, rowText } from '../../../parsers/pdf/segments.js'
import type { Word } from '../../../parsers/pdf/words.js'

const letter = 5

/** A line by where it begins; its words stand a space apart. */
const line = (left: number, top: number, text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    parts: [{ text: word, font: 'Times' }],
    left: left + index * letter,
    right: left + (index + word.length) * letter,
    top,
    bottom: top + 10,
    baseline: top + 8,
    size: 10,
    isTurned: false,
    clings: false,
  }))

const ending = [
  ...line(60, 130, 'Nơi nhận:'),
  ...line(330, 130, 'TM. ỦY BAN NHÂN DÂN'),
  ...line(60, 142, '- Các sở, ban, ngành;'),
  ...line(345, 142, 'KT. CHỦ TỊCH'),
]

const said = (words: readonly Word[]): string[] =>
  withFrames(rowsOf(words)).map((block) =>
    isFrame(block) ? block.left.map(rowText).join(' / ') : rowText(block),
  )

test('the last line of a paragraph is none of the columns below it', () => {
  const text = line(80, 100, 'Xây dựng kế hoạch thực hiện tại địa phương, hoàn thành trong quý')
  expect(said([...text, ...line(60, 112, 'IV/2025.'), ...ending])).toEqual([
    'Xây dựng kế hoạch thực hiện tại địa phương, hoàn thành trong quý',
    'IV/2025.',
    'Nơi nhận: / - Các sở, ban, ngành;',
  ])
})

test('what stands alone above the columns, in line with one of them, is of it', () => {
  const text = line(80, 84, 'Kế hoạch này thay thế kế hoạch đã ban hành của Ủy ban nhân dân tỉnh./.')
  expect(said([...text, ...line(60, 120, 'Số: 15/KH-UBND'), ...ending]).at(-1)).toMatch(/^Số: 15/)
})

test('lines of centred cells beside each other are columns though no two stand at one height', () => {
  const head = [
    ...line(210, 45, 'CỘNG HÒA XÃ HỘI CHỦ'),
    ...line(50, 51, 'ỦY BAN NHÂN DÂN'),
    ...line(228, 57, 'NGHĨA VIỆT NAM'),
    ...line(58, 63, 'XÃ TÂN THÀNH'),
    ...line(220, 69, 'Độc lập - Tự do'),
  ]
  const [frame, ...others] = withFrames(rowsOf(head))
  expect(others).toEqual([])
  expect(isFrame(frame!) && [frame.left.map(rowText), frame.right.map(rowText)]).toEqual([
    ['ỦY BAN NHÂN DÂN', 'XÃ TÂN THÀNH'],
    ['CỘNG HÒA XÃ HỘI CHỦ', 'NGHĨA VIỆT NAM', 'Độc lập - Tự do'],
  ])
})
