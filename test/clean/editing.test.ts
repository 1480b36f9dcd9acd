import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editNode } from '../../pipeline/clean/edit-node.js'
import { type Edit, editText } from '../../pipeline/clean/edit-text.js'
import { replaceInText, sourceText } from '../../pipeline/tree/text.js'

const edit = (from: number, to: number, replacement: string): Edit => ({ from, to, replacement })

describe('editText', () => {
  test.each([
    ['abc', [], 'abc'],
    ['a  b', [edit(1, 3, ' ')], 'a b'],
    ['**a** b', [edit(0, 2, ''), edit(3, 5, '')], 'a b'],
    ['abc', [edit(0, 3, '')], ''],
    ['abc', [edit(1, 1, 'x')], 'axbc'],
  ])('%s', (source, edits, value) => {
    expect(editText(sourceText(source, 0, source.length), edits).value).toBe(value)
  })

  test('does what one replacement after the other does', () => {
    const source = 'Kế hoa\u0323ch số\u00a0345 /KH-UBND, ngày\u00a025'
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('', 'x', 'yz')), { maxLength: 6 })
    fc.assert(
      fc.property(spans, (list) => {
        const text = sourceText(source, 0, source.length)
        const ends = list
          .map(([a]) => a)
          .concat(list.map(([, b]) => b))
          .sort((a, b) => a - b)
        const edits = list
          .map(([, , word], k) => edit(ends[2 * k]!, ends[2 * k + 1]!, word))
          .filter(({ from, to }) => to > from)
        let expected = text
        for (const { from, to, replacement } of [...edits].reverse()) {
          expected = replaceInText(expected, from, to, replacement)
        }
        const result = editText(text, edits)
        expect(result.value).toBe(expected.value)
        const covered = (pieces: readonly { at: number; length: number; start: number; end: number }[]) =>
          pieces.flatMap(({ at, length, start, end }) =>
            Array.from({ length }, (_, k) =>
              end - start === length ? [at + k, start + k] : [at + k, start, end],
            ),
          )
        expect(covered(result.pieces)).toEqual(covered(expected.pieces))
      }),
    )
  })
})

describe('editNode', () => {
  test('moves tabs with the text, and does not trim a row', () => {
    const text = sourceText('\t**a**\tb\t', 0, 9)
    const line = { type: 'line' as const, text, indent: 0, blanksBefore: 0, tabs: [0, 6, 8] }
    editNode(line, [edit(1, 3, ''), edit(4, 6, '')])
    expect(line.text.value).toBe(' a b ')
    expect(line.tabs).toEqual([0, 2, 4])
  })

  test('trims a line of prose', () => {
    const line = {
      type: 'line' as const,
      text: sourceText('## a', 0, 4),
      indent: 0,
      blanksBefore: 0,
      tabs: [],
    }
    editNode(line, [edit(0, 2, '')])
    expect(line.text).toEqual({ value: 'a', pieces: [{ at: 0, length: 1, start: 3, end: 4 }] })
  })
})
