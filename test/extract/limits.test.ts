import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const confidences = (number: string, type: string, body: string): Record<string, boolean> => {
  const text = `CHÍNH PHỦ\nSố: ${number}\n\n${type}\nVề thi tuyển công chức\n\n${body}`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return Object.fromEntries(result.targets.map(({ name, confidence }) => [name, confidence > 0.85]))
}

const duty = 'Bảo đảm tỷ lệ bài thi được chấm hai lần đạt tối thiểu 60%.'

it('doubts amounts that a decree orders outside of goals, and those of no plan', () => {
  const body = `Chương I\nNỘI DUNG\nĐiều 1. Thi tuyển\n1. ${duty}\n2. Kết quả được niêm yết trong thời gian không quá 05 ngày.\n`
  const name = 'Tỷ lệ bài thi được chấm hai lần'
  expect(confidences('115/2024/NĐ-CP', 'NGHỊ ĐỊNH', body)).toEqual({ [name]: false })
  expect(confidences('115/KH-UBND', 'KẾ HOẠCH', body)).toEqual({ [name]: true })
})

it('doubts what is told for each of some, which names nothing', () => {
  const body = 'I. MỤC TIÊU\n1. Hỗ trợ 120 hộ nghèo, mỗi hộ 15 triệu đồng.\n'
  expect(confidences('12/KH-UBND', 'KẾ HOẠCH', body)).toEqual({
    'Số hộ nghèo được hỗ trợ': true,
    'Mỗi hộ': false,
  })
})
