import { expect, test } from 'vitest'
import { modifiers, readParagraphRuns } from '../../../parsers/doc/properties.js'

const inTable = [0x16, 0x24, 1]
const endsRow = [0x17, 0x24, 1]

/** A stream with one page of properties ([MS-DOC] 2.9.175, PapxFkp) of one paragraph, and the table that names the page. */
function onePage(properties: readonly number[]) {
  const page = Buffer.alloc(512)
  page.writeUInt32LE(1024, 0)
  page.writeUInt32LE(1030, 4)
  const at = 256
  page[8] = at / 2
  const list = [0, 0, ...properties]
  page[at] = 0
  page[at + 1] = Math.ceil(list.length / 2)
  page.set(list, at + 2)
  page[511] = 1
  const bins = Buffer.alloc(12)
  bins.writeUInt32LE(1024, 0)
  bins.writeUInt32LE(1030, 4)
  return { stream: page, tables: bins, part: { start: 0, length: 12 } }
}

const codesOf = (properties: readonly number[], data: readonly number[]): number[] => {
  const { stream, tables, part } = onePage(properties)
  const [run] = readParagraphRuns(stream, tables, part, Uint8Array.from(data))
  return [...modifiers(run!.properties)].map(([code]) => code)
}

test.each([
  ['stand in the page', [...inTable, ...endsRow], [], [0x2416, 0x2417]],
  [
    'are too long for a page',
    [0x46, 0x66, 4, 0, 0, 0],
    [9, 9, 9, 9, 6, 0, ...inTable, ...endsRow],
    [0x6646, 0x2416, 0x2417],
  ],
  ['lie outside the file', [0x46, 0x66, 99, 0, 0, 0], [6, 0, ...inTable], [0x6646]],
])('the properties of a paragraph that %s are read', (_, properties, data, codes) => {
  expect(codesOf(properties, data)).toEqual(codes)
})
