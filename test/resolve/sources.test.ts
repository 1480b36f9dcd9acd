import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../pipeline/resolve/sources.js'
import type { Copy } from '../../pipeline/tree/nodes.js'
import { joinTexts, replaceInText, sourceText, type Text } from '../../pipeline/tree/text.js'
import type { Source } from '../../schemas/source.js'
import { Source as SourceSchema } from '../../schemas/source.js'

const id = 'nghe-an-12-kh-ubnd-2026'
const sources = (text: Text, source: string, copies: readonly Copy[] = []): Source[] =>
  sourcesOf([{ text, section: ['II', '3'] }], id, source, { copies: [...copies], layout: null })

/** The place of words in a source. */
function place(source: string, words: string, from = 0): { start: number; end: number } {
  const start = source.indexOf(words, from)
  return { start, end: start + words.length }
}

const textAt = (source: string, words: string, from = 0): Text => {
  const { start, end } = place(source, words, from)
  return sourceText(source, start, end)
}

describe('sourcesOf', () => {
  const source = 'II. MỤC TIÊU\n3. Các chỉ tiêu\n- Tỷ lệ hộ nghèo dưới 3%.\n'

  it('gives place, words and section', () => {
    const words = 'Tỷ lệ hộ nghèo dưới 3%.'
    expect(sources(textAt(source, words), source)).toEqual([
      { documentId: id, section: ['II', '3'], ...place(source, words), page: null, box: null, text: words },
    ])
  })

  it('makes one of lines that follow each other', () => {
    const wrapped = 'Tỷ lệ hộ nghèo\n   dưới 3%.'
    const text = joinTexts([textAt(wrapped, 'Tỷ lệ hộ nghèo'), textAt(wrapped, 'dưới 3%.')])
    expect(sources(text, wrapped).map((one) => one.text)).toEqual([wrapped])
  })

  it('makes two where a footnote or a page stands between', () => {
    const cut = `Tỷ lệ hộ nghèo\n\n1 ${'Nghị quyết số 33-NQ/TW. '.repeat(6)}\ndưới 3%.`
    const text = joinTexts([textAt(cut, 'Tỷ lệ hộ nghèo'), textAt(cut, 'dưới 3%.')])
    expect(sources(text, cut).map((one) => one.text)).toEqual(['Tỷ lệ hộ nghèo', 'dưới 3%.'])
  })

  it('gives what is written, not what it was repaired to', () => {
    const misread = 'Thúc đẩy chuyên đổi số.'
    const { start, end } = place(misread, 'chuyên')
    const text = replaceInText(sourceText(misread, 0, misread.length), start, end, 'chuyển')
    expect(text.value).toBe('Thúc đẩy chuyển đổi số.')
    expect(sources(text, misread).map((one) => one.text)).toEqual([misread])
  })

  it('gives NFC of what is written in NFD', () => {
    const decomposed = source.normalize('NFD')
    const [one] = sources(sourceText(decomposed, 0, decomposed.length), decomposed)
    expect(one).toMatchObject({ start: 0, end: decomposed.length, text: source })
  })

  it('gives a removed copy as a further source', () => {
    const line = '- Tỷ lệ hộ nghèo dưới 3%.\n'
    const twice = `${line}MỤC TIÊU\n${line}`
    const removed = place(twice, line)
    const kept = place(twice, line, 5)
    const words = 'Tỷ lệ hộ nghèo dưới 3%.'
    const found = sources(textAt(twice, words, 5), twice, [{ kept, removed }])
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual([
      place(twice, words),
      place(twice, words, 5),
    ])
    expect(found.map((one) => one.text)).toEqual([words, words])
  })

  it('gives each of several removed copies of the same lines as a source of its own', () => {
    const record = '- Tỷ lệ hộ nghèo\ndưới 3%.\n'
    const thrice = `${record}MỤC TIÊU\n${record}NHIỆM VỤ\n${record}`
    const [second, third] = [thrice.indexOf(record, 1), thrice.lastIndexOf(record)]
    const lines = ['- Tỷ lệ hộ nghèo', 'dưới 3%.']
    const copies = lines.flatMap((line) =>
      [0, third].map((from) => ({ kept: place(thrice, line, second), removed: place(thrice, line, from) })),
    )
    const text = joinTexts(lines.map((line) => textAt(thrice, line, second)))
    const found = sources(text, thrice, copies)
    expect(found.map((one) => one.text)).toEqual([record.trim(), record.trim(), record.trim()])
    expect(found.map((one) => one.start)).toEqual([0, second, third])
  })

  it('gives no copy of what was not copied', () => {
    const line = '- Tỷ lệ hộ nghèo dưới 3%.\n'
    const twice = `${line}MỤC TIÊU\n${line}Khác\n`
    const copies = [{ kept: place(twice, line, 5), removed: place(twice, line) }]
    expect(sources(textAt(twice, 'Khác'), twice, copies)).toHaveLength(1)
  })

  it('gives the whole of a point that two copied lines hold', () => {
    const lines = ['- Tỷ lệ hộ nghèo đa chiều\n', 'giảm còn dưới 3%.\n']
    const twice = `${lines.join('')}MỤC TIÊU\n${lines.join('')}`
    const copies = lines.map((line) => ({ kept: place(twice, line, 40), removed: place(twice, line) }))
    const words = 'Tỷ lệ hộ nghèo đa chiều\ngiảm còn dưới 3%.'
    const found = sources(textAt(twice, words, 40), twice, copies)
    expect(found.map((one) => one.text)).toEqual([words, words])
  })

  it('names one place once, whatever mentions it', () => {
    const text = textAt(source, 'Tỷ lệ hộ nghèo')
    const mentions = [
      { text, section: ['II'] },
      { text, section: ['III'] },
    ]
    expect(sourcesOf(mentions, id, source, { copies: [], layout: null })).toHaveLength(1)
  })

  it('gives none where nothing stands in the source', () => {
    expect(sources({ value: 'lạ', pieces: [] }, source)).toEqual([])
  })

  it('gives slices of the source that fit the schema, in order, for any pieces', () => {
    const pieces = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), pieces, (text, spans) => {
        const parts = spans.map(([from, length]) => {
          const start = from % text.length
          return sourceText(text, start, Math.min(text.length, start + length + 1))
        })
        const found = sources(joinTexts(parts), text)
        let before = 0
        for (const one of found) {
          expect(one.text).toBe(text.slice(one.start, one.end).normalize('NFC'))
          expect(SourceSchema.safeParse(one).error?.issues ?? []).toEqual([])
          expect(one.start).toBeGreaterThanOrEqual(before)
          before = one.start
        }
      }),
    )
  })
})
