import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'
import { say } from '../language/values/say.js'

const head =
  'UBND TỈNH A\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\n\nI. MỤC TIÊU\n1. Tỷ lệ trẻ đến trường đạt 99%.\n'

const targetsOf = (table: string): (readonly [string, boolean, ...string[]])[] => {
  const bytes = new TextEncoder().encode(`${head}\nPHỤ LỤC\nCHỈ TIÊU CHỦ YẾU NĂM 2026\n${table}`)
  const result = ingestText({ path: 'plan.txt', bytes })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets
    .slice(1)
    .map(({ name, values, confidence }) => [name, confidence >= 0.9, ...values.map(say)] as const)
}

const row = '1\tTỷ lệ hộ nghèo\t%\t1,5\t1,2\n'

it.each([
  ['TW giao\tTỉnh giao', 'TW giao', 'Tỉnh giao'],
  ['Kế hoạch năm 2026 Trung ương giao\tKế hoạch năm 2026 tỉnh giao', 'Trung ương giao', 'tỉnh giao'],
  ['KH 2026 tỉnh giao\tKH 2026 xã phấn đấu', 'tỉnh giao', 'xã phấn đấu'],
])('tells apart the columns of those who set one target: %s', (headings, first, second) => {
  expect(targetsOf(`STT\tChỉ tiêu\tĐơn vị tính\t${headings}\n${row}`)).toEqual([
    [`Tỷ lệ hộ nghèo (${first})`, true, 'by 2026: 1.5 %'],
    [`Tỷ lệ hộ nghèo (${second})`, true, 'by 2026: 1.2 %'],
  ])
})

it('takes a column without one who set it as that of the plan', () => {
  expect(targetsOf(`STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tTỉnh giao\n${row}`)).toEqual([
    ['Tỷ lệ hộ nghèo', true, 'by 2026: 1.5 %'],
    ['Tỷ lệ hộ nghèo (Tỉnh giao)', true, 'by 2026: 1.2 %'],
  ])
})

it('doubts two amounts of one year of which nothing tells whose they are', () => {
  const table = `STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tKế hoạch năm 2026 điều chỉnh\n${row}`
  expect(targetsOf(table)).toEqual([['Tỷ lệ hộ nghèo', false, 'by 2026: 1.5 %', 'by 2026: 1.2 %']])
})
