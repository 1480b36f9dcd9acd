import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { warningsOf } from '../../pipeline/resolve/document.js'
import { recognitionOf } from '../../pipeline/resolve/recognition.js'
import { noteUnverified, type ReadRecords } from '../../pipeline/verify/note-unverified.js'
import { placeIn, recognisedLayout } from './recognised.js'

const prose = '- Tốc độ tăng năng suất lao động đạt trên 7,5% vào năm 2025.'
const row = '2\tTốc độ tăng năng suất lao động\ttrên 7,5%\tSở Kế hoạch và Đầu tư'
const value = {
  from: null,
  by: 2025,
  comparator: 'gt',
  min: 7.5,
  max: null,
  unit: '%',
  measure: 'growth',
  baseline: null,
  text: 'trên 7,5%',
}
const noFacts = { mentions: [], number: null, issuedOn: null }

function marked(text: string, read: Partial<ReadRecords>, layout = recognisedLayout(text)): string[] {
  const file = new VFile({ value: text })
  noteUnverified({ facts: noFacts as never, targets: [], tasks: [], citations: [], ...read }, layout, file)
  return warningsOf(file).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)
}

const sourceIn = (text: string, words: string) => ({ ...placeIn(text, words), text: words })

describe('noteUnverified', () => {
  const target = (text: string, values: unknown[], ...words: string[]) =>
    ({ values, sources: words.map((one) => sourceIn(text, one)) }) as never

  it('marks a value that stands in one place', () => {
    expect(marked(prose, { targets: [target(prose, [value], prose)] })).toEqual([
      'value-unverified 7,5% vào năm 2025.',
    ])
  })

  it('does not mark a value that prose and table state alike', () => {
    const text = `${prose}\n${row}`
    expect(marked(text, { targets: [target(text, [value], prose, row)] })).toEqual([])
  })

  it('marks a value that prose and table state differently', () => {
    const other = row.replace('7,5', '75')
    const text = `${prose}\n${other}`
    const marks = marked(text, { targets: [target(text, [{ ...value, min: 75 }], prose, other)] })
    expect(marks).toHaveLength(2)
  })

  it('marks a comparison that is written as a sign, though it stands twice', () => {
    const signs = [prose.replace('trên ', '> '), row.replace('trên ', '> ')]
    const text = signs.join('\n')
    expect(marked(text, { targets: [target(text, [value], ...signs)] })).toHaveLength(2)
  })

  it('marks a cell of a table that was to hold a number', () => {
    const odd = { ...value, comparator: 'none', min: null, text: 'lu' }
    const text = '2\tTốc độ tăng năng suất lao động\tlu'
    const marks = marked(text, { targets: [target(text, [odd], text)] })
    expect(marks).toContain(`value-unverified ${text}`)
  })

  it('does not mark the ordinals of a sequence, but the other numbers of a task', () => {
    const rows = ['1\tXây dựng Đề án\t2022\t4,9', '2\tXây dựng kế hoạch']
    const text = rows.join('\n')
    const tasks = rows.map((one, at) => ({ ordinal: String(at + 1), sources: [sourceIn(text, one)] }))
    expect(marked(text, { tasks: tasks as never })).toEqual(['value-unverified 2022\t4,9'])
  })

  it('says nothing of a document that has its text itself', () => {
    const layout = { ...recognisedLayout(prose), recognised: [] }
    expect(marked(prose, { targets: [target(prose, [value], prose)] }, layout)).toEqual([])
  })
})

describe('recognitionOf', () => {
  it('is how surely the words of the places were recognised', () => {
    const text = 'trên 50% GRDP'
    const layout = recognisedLayout(text, 0.8)
    expect(recognitionOf([placeIn(text, '50%')], layout)).toBeCloseTo(0.8)
    expect(recognitionOf([placeIn(text, '50%')], null)).toBe(1)
  })

  it('shows one unsure word among sure ones', () => {
    const text = 'trên 50% GRDP'
    const { recognised, ...layout } = recognisedLayout(text, 1)
    const unsure = recognised.map((word, at) => (at === 1 ? { ...word, confidence: 0.1 } : word))
    const told = recognitionOf([{ start: 0, end: text.length }], { ...layout, recognised: unsure })
    expect(told).toBeLessThan(0.5)
  })
})
