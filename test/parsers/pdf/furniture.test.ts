import { expect, test } from 'vitest'
import { blocksOf } from '../../../parsers/pdf/blocks.js'
import { furnitureOf } from '../../../parsers/pdf/furniture.js'
import { rowText } from '../../../parsers/pdf/segments.js'
import type { Page, Word } from '../../../parsers/pdf/words.js'

const word = (text: string, left: number, top: number): Word => ({
  parts: [{ text, font: 'Times' }],
  left,
  right: left + text.length * 6,
  top,
  bottom: top + 12,
  baseline: top + 10,
  size: 12,
  isTurned: false,
  clings: false,
})

/** A page of lines, each a word at its height. */
const page = (...lines: readonly [text: string, top: number][]): Page => ({
  width: 595,
  height: 842,
  words: lines.map(([text, top]) => word(text, 90, top)),
  rulings: [],
  pictures: 0,
  drawings: 0,
})

function setAside(pages: readonly Page[]): string[] {
  const blocks = pages.map(blocksOf)
  return [...furnitureOf(blocks)].map((block) => (block.type === 'row' ? rowText(block.row) : block.type))
}

/** Words that no other page has. */
const letters = (at: number): string => 'abcdefghijklmnopqrstuvwxyz'.slice(at, at + 3)

const body = (at: number): [string, number] => [`Nội-dung-của-trang-thứ-${'abcdef'[at]}`, 300]

test.each<[string, Page[], string[]]>([
  [
    'numbers that count with the pages',
    [0, 1, 2].map((at) => page([`${at + 1}`, 40], body(at))),
    ['1', '2', '3'],
  ],
  [
    'a header on every page',
    [0, 1, 2].map((at) => page(['KẾ-HOẠCH-2025', 40], body(at))),
    Array(3).fill('KẾ-HOẠCH-2025'),
  ],
  ['no number alone on a page', [page(['5', 40], body(0)), page(body(1))], []],
  [
    'no headings of appendices that begin pages',
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((at) =>
      at > 8
        ? page([`PHỤ-LỤC-${at - 8}`, 40], [letters(at), 300])
        : page([letters(at), 60 + at * 20], [letters(at + 12), 400 + at * 10]),
    ),
    [],
  ],
])('%s', (_, pages, expected) => {
  expect(setAside(pages).sort()).toEqual(expected)
})
