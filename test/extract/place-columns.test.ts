import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'
import { say } from '../language/values/say.js'

const head =
  'UBND TỈNH A\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\n\nI. MỤC TIÊU\n1. Tỷ lệ trẻ đến trường đạt 99%.\n'

const read = (title: string, table: string) => {
  const bytes = new TextEncoder().encode(`${head}\nPHỤ LỤC\n${title}\n${table}`)
  const result = ingestText({ path: 'plan.txt', bytes })
  if (!result.ok) throw new Error(result.problem.reason)
  return {
    targets: result.targets.slice(1).map(({ name, values }) => [name, ...values.map(say)]),
    warnings: result.document.warnings.map(({ code }) => code).filter((code) => !code.endsWith('-missing')),
  }
}

const headings = 'STT\tChỉ tiêu\tĐơn vị tính\tToàn tỉnh\tXã An Bình\tPhường Tân Phú\n'

it('reads the columns of places as targets of each, and that of all as one of the whole', () => {
  const table = `${headings}1\tTỷ lệ hộ nghèo\t%\t1,5\t1,2\t2\n2\tSố trường đạt chuẩn\ttrường\t30\t5\t10\n`
  expect(read('CHỈ TIÊU GIAO CÁC XÃ NĂM 2026', table)).toEqual({
    targets: [
      ['Tỷ lệ hộ nghèo', 'by 2026: 1.5 %'],
      ['Tỷ lệ hộ nghèo (Xã An Bình)', 'by 2026: 1.2 %'],
      ['Tỷ lệ hộ nghèo (Phường Tân Phú)', 'by 2026: 2 %'],
      ['Số trường đạt chuẩn', 'by 2026: 30 trường'],
      ['Số trường đạt chuẩn (Xã An Bình)', 'by 2026: 5 trường'],
      ['Số trường đạt chuẩn (Phường Tân Phú)', 'by 2026: 10 trường'],
    ],
    warnings: [],
  })
})

it('takes the name of a city for no source of money, and leaves places beside several years', () => {
  const cities =
    'STT\tChỉ tiêu\tĐơn vị tính\tTổng số\tHuyện A\tThành phố C\n1\tDiện tích lúa\tha\t900\t500\t400\n'
  expect(read('GIAO CHỈ TIÊU NĂM 2026', cities).targets).toEqual([
    ['Diện tích lúa', 'by 2026: 900 ha'],
    ['Diện tích lúa (Huyện A)', 'by 2026: 500 ha'],
    ['Diện tích lúa (Thành phố C)', 'by 2026: 400 ha'],
  ])
  const years =
    'STT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tNăm 2027\tXã A\tXã B\n1\tDiện tích lúa\tha\t900\t950\t500\t400\n'
  expect(read('GIAO CHỈ TIÊU', years)).toEqual({
    targets: [['Diện tích lúa', 'by 2026: 900 ha', 'by 2027: 950 ha']],
    warnings: ['column-unknown'],
  })
})

it('takes no words under them for values, nor what a table tells of how things are', () => {
  const words = `${headings}1\tTỷ lệ hộ nghèo\t%\t\tphối hợp\ttham gia\n`
  expect(read('CHỈ TIÊU GIAO CÁC XÃ NĂM 2026', words).targets).toEqual([])
  const results = `${headings}1\tTỷ lệ hộ nghèo\t%\t1,5\t1,2\t2\n`
  expect(read('KẾT QUẢ THỰC HIỆN NĂM 2025', results).targets).toEqual([])
})

it('counts what is handed out to places in the things that the heading counts', () => {
  const table = 'STT\tĐơn vị\tSố người tham gia bảo hiểm\n1\tXã An Bình\t11.000\n2\tXã Hòa Long\t9.500\n'
  expect(read('GIAO CHỈ TIÊU NĂM 2026', table).targets).toEqual([
    ['Số người tham gia bảo hiểm Xã An Bình', 'by 2026: 11000 người'],
    ['Số người tham gia bảo hiểm Xã Hòa Long', 'by 2026: 9500 người'],
  ])
})
