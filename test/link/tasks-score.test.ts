import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreTasks } from '../../pipeline/link/tasks/score-tasks.js'
import { TaskReader } from '../../pipeline/link/tasks/task-node.js'
import { early, late, plan, task } from './sample-plan.js'

const documents = new Map([plan(early), plan(late)].map((one) => [one.id, one]))

function nodesOf(a: string, b: string) {
  const reader = new TaskReader(new Map())
  const one = reader.read(task(early, 1, a), documents.get(early)!)
  return [one, reader.read(task(late, 1, b), documents.get(late)!)] as const
}

function scored(a: string, b: string) {
  return scoreTasks(...nodesOf(a, b))
}

describe('the score of two tasks', () => {
  const piece = fc.constantFrom(
    'Xây dựng', 'Đề án', 'Trung tâm', 'giống thủy sản', 'Bệnh viện', 'Sản Nhi', 'các', 'với', 'của', ',', ';', '“', '”', '.',
    'Quỹ hỗ trợ nông dân', 'khoa học, công nghệ', 'mạng lưới', 'số 12/QĐ-UBND ngày 1/2/2024', 'chuyển đổi số', '(', ')', '\n',
    'người cao tuổi', 'thành phổ', 'giảm nghèo bền vững', '- ', 'Nghệ An',
  ) // biome-ignore format: a list reads better filled
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '))

  it('is the same whichever comes first, between 0 and 1, and the sum of its evidence', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = nodesOf(a, b)
        const there = scoreTasks(one, other)
        expect(scoreTasks(other, one).score).toBe(there.score)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        const sum = there.evidence.reduce((all, { weight }) => all + weight, 0)
        expect(there.score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 6)
      }),
      { numRuns: 300 },
    )
  })

  it('does not fail on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text, (a, b) => scored(a, b).score <= 1))
  })

  it('names the undertaking that both hold', () => {
    const { evidence } = scored(
      'Hoàn thành trường chuẩn quốc gia. Đưa vào hoạt động Trung tâm giống thủy sản Cửa Lò',
      'Bố trí đất cho Trung tâm giống thủy sản Cửa Lò',
    )
    expect(evidence[0]).toMatchObject({ feature: 'shared-name' })
    expect(evidence[0]!.detail).toContain('trung tâm giống thủy sản')
  })

  it('names the words as the first text writes them, whatever was read before', () => {
    nodesOf('Câu mồi ở bãi Sò Huyết', 'Quán mới ở phố Sở Hụyêt')
    const { evidence } = scored(
      'Sửa chữa Nhà văn hóa Môi Sơ thôn Huyên',
      'Khánh thành Nhà văn hóa Môi Sơ thôn Huyên',
    )
    const shared = evidence.find(({ feature }) => feature === 'shared-name')?.detail
    expect(shared).toMatch(/môi sơ thôn huyên/)
  })
})
