import { expect, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head = 'UBND TỈNH AN GIANG\nKẾ HOẠCH\nPhòng bệnh giai đoạn 2026 - 2030\n\n'

const read = (body: string) => {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

test.each([
  [
    'behind which the numbers go on',
    '2.1. Giảm nguy cơ\nChỉ tiêu 1: 90% xã có trạm y tế.\n2.2. Chữa bệnh\nChỉ tiêu 2: 70% người bệnh được chữa.\n',
  ],
  [
    'behind which no number follows',
    'Chỉ tiêu 1: 90% xã có trạm y tế.\nChỉ tiêu 2: 70% người bệnh được chữa.\n',
  ],
])('named points %s are below the number, and have its years', (_, points) => {
  const { targets, document } = read(`I. MỤC TIÊU\n1. Mục tiêu chung\n2. Mục tiêu đến năm 2030\n${points}`)
  expect(targets.map(({ values }) => values.map(({ by }) => by))).toEqual([[2030], [2030]])
  expect(document.warnings.filter(({ code }) => code === 'ordinal-missing')).toEqual([])
})

test('named points below which numbers begin anew stand above them', () => {
  const { tasks } = read(
    'II. NHIỆM VỤ\nNhiệm vụ 1: Truyền thông\n1. Sở Y tế in tờ rơi.\n2. Sở Y tế mở lớp.\nNhiệm vụ 2: Chữa bệnh\n1. Sở Y tế mua thuốc.\n',
  )
  expect(tasks.map(({ sources }) => sources[0]!.section)).toEqual([
    ['II', 'Nhiệm vụ 1', '1'],
    ['II', 'Nhiệm vụ 1', '2'],
    ['II', 'Nhiệm vụ 2', '1'],
  ])
})
