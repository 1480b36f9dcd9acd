import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../parsers/limits.js'
import { defaultOptions } from '../../parsers/options.js'
import { parse } from '../../parsers/parse.js'
import type { ParseResult } from '../../parsers/parsed.js'
import { parseText } from '../../parsers/text.js'
import type { Line } from '../../pipeline/tree/nodes.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array): ParseResult => parseText({ path: 'plan.txt', bytes })

function parsed(text: string | Uint8Array) {
  const result = read(typeof text === 'string' ? utf8(text) : text)
  if (!result.ok) throw new Error(result.problem.reason)
  return { ...result, lines: result.tree.children.filter((node): node is Line => node.type === 'line') }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let k = 0; k < text.length; k++) view.setUint16(2 * k, text.charCodeAt(k), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('encodings', () => {
  const text = 'Ủy ban nhân dân\ntỉnh Đắk Lắk'
  test.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['utf-16le', utf16(`\ufeff${text}`, true)],
    ['utf-16be', utf16(`\ufeff${text}`, false)],
  ])('%s', (encoding, bytes) => {
    const result = parsed(bytes)
    expect(result.encoding).toBe(encoding)
    expect(result.file.value).toBe(text)
    expect(result.file.path).toBe('plan.txt')
  })
})

describe('problems', () => {
  test.each([
    ['file-empty', utf8(''), /no text/],
    ['file-empty', utf8(' \n\t\f\u00a0\ufeff\n'), /no text/],
    ['not-text', Uint8Array.of(0x50, 0x4b, 3, 4), /ZIP/],
    ['file-broken', utf8('%PDF-1.4'), /PDF/],
    ['not-text', Uint8Array.of(0x41, 0, 0x42), /binary/],
    ['not-text', utf16('\ufeffab\0c', true), /binary/],
    ['encoding-broken', Uint8Array.of(0x4b, 0xe1, 0xba, 0x20), /byte 1 /],
    ['encoding-broken', Uint8Array.of(0x4b, 0x0a, 0xc0, 0x80), /byte 2 /],
    ['encoding-broken', Uint8Array.of(0x4b, 0xed, 0xa0, 0x80), /byte 1 /],
    ['encoding-broken', Uint8Array.of(0x4b, 0x4b, 0xe1, 0xba), /byte 2 /],
    ['encoding-broken', Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0, 0xdc), /byte 4 /],
    ['encoding-broken', Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0x4b), /byte 4 /],
    ['file-too-large', new Uint8Array(defaultLimits.textBytes + 1).fill(0x61), /bytes/],
    ['line-too-long', new Uint8Array(defaultLimits.lineLength + 3).fill(0x61).with(0, 0x0a), /Line 2 /],
  ])('%s', async (code, bytes, reason) => {
    const result = await parse({ path: 'plan.txt', bytes }, defaultOptions)
    if (result.ok) throw new Error('was read')
    expect(result.problem).toMatchObject({ path: 'plan.txt', code })
    expect(result.problem.reason).toMatch(reason)
    expect(result.problem.remedy).not.toBe('')
  })
})

describe('lines', () => {
  test('keep their indent, the blank lines before them and their place', () => {
    const { lines } = parsed('\r\n\r\n  I. MỤC TIÊU \r\nđạt 90%')
    expect(lines.map(({ text, indent, blanksBefore }) => [text.value, indent, blanksBefore])).toEqual([
      ['I. MỤC TIÊU', 2, 2],
      ['đạt 90%', 0, 0],
    ])
    expect(lines[0]!.text.pieces).toEqual([{ at: 0, length: 11, start: 6, end: 17 }])
    expect(lines[0]!.position).toEqual({
      start: { line: 3, column: 1, offset: 4 },
      end: { line: 3, column: 15, offset: 18 },
    })
    expect(lines[1]!.position?.start).toEqual({ line: 4, column: 1, offset: 20 })
  })

  test('with tabs keep their empty cells', () => {
    const { lines } = parsed('\tNĂM 2025\tNĂM 2030\t\t\n1\u00a0\t2')
    expect(lines[0]).toMatchObject({ text: { value: ' NĂM 2025 NĂM 2030  ' }, tabs: [0, 9, 18, 19] })
    expect(lines[1]).toMatchObject({ text: { value: '1  2' }, tabs: [2] })
    expect(lines[0]!.indent).toBe(1)
  })

  test('are parted by form feeds, which are page breaks', () => {
    const { tree } = parsed('trang một\f trang hai\n\f\ntrang ba')
    expect(tree.children.map((node) => (node.type === 'line' ? node.text.value : node.type))).toEqual([
      'trang một',
      'pageBreak',
      'trang hai',
      'pageBreak',
      'trang ba',
    ])
    expect(tree.children[1]!.position).toEqual({
      start: { line: 1, column: 10, offset: 9 },
      end: { line: 1, column: 11, offset: 10 },
    })
  })

  test('begin a tree without copies', () => {
    expect(parsed('a').tree.data).toEqual({ copies: [], layout: null })
  })
})

describe('properties', () => {
  test('any bytes give a tree or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = read(bytes)
        if (!result.ok) expect(result.problem.code).toMatch(/^[a-z-]+$/)
      }),
    )
  })

  test('every line is the slice of the source that its pieces name, and no word is lost', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ế', 'e\u0302', ' ', '\t', '\n', '\r', '\f', '\u00a0', '|', '5'),
    })
    fc.assert(
      fc.property(text, (source) => {
        const result = read(utf8(source))
        if (!result.ok) {
          expect(result.problem.code).toBe('file-empty')
          return
        }
        const lines = result.tree.children.filter((node): node is Line => node.type === 'line')
        for (const line of lines) {
          for (const piece of line.text.pieces) {
            const slice = source
              .slice(piece.start, piece.end)
              .normalize('NFC')
              .replace(/[\t\u00a0]/g, ' ')
            expect(line.text.value.slice(piece.at, piece.at + piece.length)).toBe(slice)
          }
          for (const tab of line.tabs) expect(line.text.value[tab]).toBe(' ')
        }
        const words = (value: string): string => value.replace(/\s/g, '').normalize('NFC')
        expect(words(lines.map((line) => line.text.value).join(''))).toBe(words(source))
      }),
    )
  })

  test('the example plans are read whole', () => {
    for (const name of readdirSync('fixtures/plans')) {
      const bytes = readFileSync(`fixtures/plans/${name}`)
      const { file, lines } = parsed(new Uint8Array(bytes))
      expect(file.value).toBe(bytes.toString('utf8'))
      expect(lines.length).toBe(
        bytes
          .toString('utf8')
          .split('\n')
          .filter((line) => line.trim() !== '').length,
      )
    }
  })
})
