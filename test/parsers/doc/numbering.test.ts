import { expect, test } from 'vitest'
import { Numbering } from '../../../parsers/doc/numbering.js'

const arabic = 0
const letter = 4

/** A level of a list ([MS-DOC] 2.9.150, LVL) that draws its own count and a sign. */
function level(start: number, kind: number, sign: string): Buffer {
  const head = Buffer.alloc(28)
  head.writeInt32LE(start, 0)
  head.writeUInt8(kind, 4)
  const text = Buffer.from(`\u0000${sign}`, 'utf16le')
  const length = Buffer.alloc(2)
  length.writeUInt16LE(text.length / 2)
  return Buffer.concat([head, length, text])
}

/** The table of lists (PlfLst) with one simple list, and its level behind it. */
function oneList(id: number): Buffer {
  const head = Buffer.alloc(2 + 28)
  head.writeUInt16LE(1, 0)
  head.writeInt32LE(id, 2)
  head.writeUInt8(1, 2 + 26)
  return Buffer.concat([head, level(1, arabic, '.')])
}

/** What a name changes: the start of the first level, or that level as a whole. */
interface Change {
  readonly start: number
  readonly whole?: Buffer
}

/** The table of names (PlfLfo), each of which stands for the one list. */
function names(id: number, changes: readonly (Change | null)[]): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32LE(changes.length)
  const heads = changes.map((change) => {
    const head = Buffer.alloc(16)
    head.writeInt32LE(id, 0)
    head.writeUInt8(change ? 1 : 0, 12)
    return head
  })
  const data = changes.map((change) => {
    if (!change) return Buffer.alloc(4, 0xff)
    const own = Buffer.alloc(4 + 8)
    own.writeInt32LE(change.start, 4)
    own.writeUInt8(0x10 | (change.whole ? 0x20 : 0), 8)
    return Buffer.concat([own, change.whole ?? Buffer.alloc(0)])
  })
  return Buffer.concat([count, ...heads, ...data])
}

function drawn(changes: readonly (Change | null)[], items: readonly number[]): string[] {
  const [lists, overrides] = [oneList(77), names(77, changes)]
  const numbering = new Numbering(
    Buffer.concat([lists, overrides]),
    { start: 0, length: 30 },
    { start: lists.length, length: overrides.length },
  )
  return items.map((item) => numbering.next(item, 0)!.text)
}

test.each<[string, (Change | null)[], number[], string[]]>([
  ['two names of a list count together', [null, null], [1, 2, 1], ['1.', '2.', '3.']],
  [
    'a name that starts anew does so once',
    [null, { start: 1 }],
    [1, 1, 2, 2, 1],
    ['1.', '2.', '1.', '2.', '3.'],
  ],
  ['a name that starts with five', [{ start: 5 }], [1, 1], ['5.', '6.']],
  [
    'a name with a level of its own draws its own marks, and the next name is read behind it',
    [{ start: 1, whole: level(1, letter, ')') }, { start: 8 }],
    [1, 1, 2],
    ['a)', 'b)', '8.'],
  ],
])('%s', (_, changes, items, expected) => {
  expect(drawn(changes, items)).toEqual(expected)
})
