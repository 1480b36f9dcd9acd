import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Names, first amounts, measures and confidences of the targets of a table with the amounts of two years. */
function targetsOf(rows: readonly string[]) {
  const head = 'TT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2025\tKế hoạch năm 2026'
  const lines = [
    'UBND TỈNH LÀO CAI',
    'KẾ HOẠCH',
    'Phát triển kinh tế năm 2026',
    '',
    'I. CHỈ TIÊU',
    head,
    ...rows,
  ]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ name, values: [value], confidence }) => ({
    name,
    min: value!.min,
    text: value!.text,
    measure: value!.measure,
    isSure: confidence >= 0.85,
  }))
}

it('reads one dot as the cells of its row do', () => {
  expect(targetsOf(['1\tDân số trung bình\tTriệu người\t1.2358\t1.251'])).toEqual([
    { name: 'Dân số trung bình', min: 1.251, text: '1.251', measure: 'level', isSure: true },
  ])
})

it('doubts millions where only other rows have decimals behind a dot', () => {
  const rows = [
    '1\tTỷ lệ hộ nghèo\t%\t4.2\t3.5',
    '2\tDân số trung bình\tTriệu người\t1.235\t1.251',
    '3\tSản lượng lúa\tTấn\t36.125\t38.450',
  ]
  expect(targetsOf(rows).map(({ min, isSure }) => [min, isSure])).toEqual([
    [3.5, true],
    [1251, false],
    [38450, true],
  ])
})

it('reads thousands where decimals stand behind a comma', () => {
  const rows = ['1\tTỷ lệ hộ nghèo\t%\t4,2\t3,5', '2\tThu ngân sách\tTỷ đồng\t1.235\t1.251']
  expect(targetsOf(rows).map(({ min, isSure }) => [min, isSure])).toEqual([
    [3.5, true],
    [1251, true],
  ])
})

it('takes the number of a row for no decimal', () => {
  const rows = ['1.1\tKhai thác\tTấn\t70.000\t71.000', '1.2\tNuôi trồng\tTấn\t50.000\t55.000']
  expect(targetsOf(rows).map(({ min, isSure }) => [min, isSure])).toEqual([
    [71000, true],
    [55000, true],
  ])
})

it('names a row without the number in its cell', () => {
  const [first, second] = targetsOf([
    '\t1.Thu ngân sách\tTỷ đồng\t4,2\t6,4',
    '\tA. Tổng chi\tTỷ đồng\t4,2\t6,4',
  ])
  expect([first!.name, second!.name]).toEqual(['Thu ngân sách', 'Tổng chi'])
})

it('tells growth by a name behind a dash', () => {
  const [grown] = targetsOf(['\t- Tốc độ tăng sản lượng lúa\t%\t2,4\t6,4'])
  expect([grown!.min, grown!.measure]).toEqual([6.4, 'growth'])
})
