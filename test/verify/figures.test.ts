import { describe, expect, it } from 'vitest'
import { bearsOut } from '../../pipeline/verify/borne-out.js'
import { figuresOf, statementOf } from '../../pipeline/verify/figures.js'
import { inSequence } from '../../pipeline/verify/ordinals.js'
import { recognisedLayout } from './recognised.js'

const figuresIn = (text: string) => figuresOf(recognisedLayout(text).recognised, text)

describe('figuresOf', () => {
  it.each([
    ['đạt trên 50% vào năm 2025.', ['50%', '2025']],
    ['(quy đổi) ≥ 7,9 người', ['≥', '7,9']],
    ['số 345/KH-UBND, ngày 29/12/2022;', ['345/KH-UBND', '29/12/2022']],
    ['không có số nào', []],
  ])('finds those of "%s"', (text, figures) => {
    expect(figuresIn(text).map((figure) => figure.text)).toEqual(figures)
  })

  it.each([
    ['a line end', 'phát triển khoa học và\ncông nghệ 2030', 'khoa học và công nghệ 2030'],
    ['too few words', 'đến năm 2030', undefined],
    ['a cell', 'phát triển khoa học và công nghệ\tĐến 2030', undefined],
    ['a page', 'phát triển khoa học và công nghệ\fĐến 2030', undefined],
  ])('tells the statement over or up to %s', (_, text, statement) => {
    const told = figuresIn(text).map(statementOf)
    expect(told).toEqual([statement === undefined ? undefined : expect.stringContaining(statement)])
  })
})

describe('bearsOut', () => {
  const text = [
    'Chiến lược phát triển khoa học, công nghệ đến năm 2030.',
    'Thực hiện Quyết định số 569/QĐ-TTg và 12 việc khác đến hết năm 2025.',
    'Chiến lược phát triển khoa học, công nghệ đến năm 2030. Theo Quyết định số 569/QĐ-TTg.',
  ].join('\n')
  const sources = [text.indexOf('569'), text.lastIndexOf('569')].map((start) => ({ start, end: start + 10 }))
  const figures = figuresIn(text)
  const isBorneOut = bearsOut(figures, [{ sources } as never])

  it.each([
    ['2030', true], // the same statement stands twice
    ['569/QĐ-TTg', true], // cited twice
    ['12', false],
    ['2025', false],
  ])('%s: %s', (figure, borneOut) => {
    const found = figures.filter(({ text: said }) => said === figure)
    expect(found.map(isBorneOut)).toEqual(found.map(() => borneOut))
  })
})

describe('inSequence', () => {
  it.each([
    [
      ['1', '2', '3'],
      ['1', '2', '3'],
    ],
    [
      ['1', '2', '8', '4'],
      ['1', '2'],
    ],
    [
      ['2.1', '2.2', '3.3'],
      ['2.1', '2.2'],
    ],
    [['a', null, '7'], []],
  ])('of %j is %j', (ordinals, sure) => {
    const records = ordinals.map((ordinal) => ({ ordinal }))
    expect([...inSequence(records)].map(({ ordinal }) => ordinal)).toEqual(sure)
  })
})
