import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkInput, LinkResult } from '../../pipeline/link/link-records.js'
import { linkAddition, linkRecords } from '../../pipeline/link/link-records.js'
import { input, plan, task } from './sample-plan.js'

const names = [
  'Trung tâm giống thủy sản Cửa Lò',
  'Bệnh viện Sản Nhi cơ sở 2',
  'Khu liên hợp xử lý chất thải Nghi Yên',
  'Bảo tàng Xô viết Nghệ Tĩnh',
  'Quỹ hỗ trợ nông dân',
  'Đề án Giao thông thông minh',
  'Làng nghề dệt thổ cẩm Hoa Tiến',
]
const wordings: readonly ((name: string, other: string) => string)[] = [
  (name) => `Xây dựng ${name}`,
  (name) => `Hoàn thiện và phê duyệt Đề án thành lập ${name} trên địa bàn tỉnh`,
  (name) => `Rà soát cơ chế, chính sách về hoạt động của ${name}; báo cáo kết quả hằng năm`,
  (name) => `Bố trí nguồn vốn cải tạo ${name}, đường vào bãi biển và hệ thống chiếu sáng công cộng`,
  (name, other) => `Nâng cấp ${name}. Mở rộng ${other}.`,
]

/** Plans of one place, each with tasks that take up the same undertakings in other words. */
function corpusOf({ plans, tasks, seed }: { plans: number; tasks: number; seed: number }): LinkInput {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647
    return state / 2_147_483_647
  }
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const documents = Array.from({ length: plans }, (_, at) => plan(`nghe-an-${at + 1}-kh-ubnd-${2010 + at}`))
  return input({
    documents,
    tasks: documents.flatMap(({ id }) =>
      Array.from({ length: tasks }, (_, at) => task(id, at, pick(wordings)(pick(names), pick(names)))),
    ),
  })
}

function partOf(all: LinkInput, present: ReadonlySet<string>): LinkInput {
  return {
    ...all,
    documents: all.documents.filter(({ id }) => present.has(id)),
    tasks: all.tasks.filter(({ documentId }) => present.has(documentId)),
  }
}

const empty: LinkResult = { indicators: [], links: [], candidates: [], indicatorOf: new Map(), scored: 0 }

describe('tasks of plans that come one by one', () => {
  const all = corpusOf({ plans: 6, tasks: 6, seed: 3 })
  const atOnce = linkRecords(all)

  it('have links and candidates at all', () => {
    expect(atOnce.links.length).toBeGreaterThan(5)
    expect(atOnce.candidates.length).toBeGreaterThan(0)
  })

  it('are linked as all at once, in any order of plans', () => {
    const orders = fc.shuffledSubarray([...all.documents.keys()], { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(orders, (order) => {
        let result = empty
        const present = new Set<string>()
        for (const at of order) {
          const { id } = all.documents[at]!
          present.add(id)
          result = linkAddition(result, partOf(all, present), new Set([id]))
        }
        expect(result.links).toEqual(atOnce.links)
        expect(result.candidates).toEqual(atOnce.candidates)
      }),
      { numRuns: 12 },
    )
  })

  it('are linked as all at once where many plans say the same', () => {
    const many = corpusOf({ plans: 40, tasks: 1, seed: 5 })
    const common = many.documents.flatMap(({ id }, at) => [
      task(
        id,
        7,
        'Sở Tài chính cân đối, bố trí kinh phí thực hiện Kế hoạch cải tạo Bảo tàng Xô viết Nghệ Tĩnh',
      ),
      task(id, 8, `${wordings[at % 4]!(names[at % 2]!, '')}`),
    ])
    const corpus = { ...many, tasks: [...many.tasks, ...common] }
    const whole = linkRecords(corpus)
    for (const order of [[...many.documents].reverse(), many.documents]) {
      let result = empty
      const present = new Set<string>()
      for (const { id } of order) {
        present.add(id)
        result = linkAddition(result, partOf(corpus, present), new Set([id]))
      }
      expect(result.links).toEqual(whole.links)
      expect(result.candidates).toEqual(whole.candidates)
    }
  })

  it('are linked as if a plan that went had never been', () => {
    for (const { id } of all.documents) {
      const left = partOf(all, new Set(all.documents.flatMap((one) => (one.id === id ? [] : [one.id]))))
      const after = linkAddition(atOnce, left, new Set())
      const anew = linkRecords(left)
      expect(after.links).toEqual(anew.links)
      expect(after.candidates).toEqual(anew.candidates)
    }
  })

  it('are linked as all at once when a plan is read anew with other words', () => {
    const [first, ...rest] = all.tasks
    const changed = { ...all, tasks: [{ ...first!, text: wordings[0]!(names[3]!, '') }, ...rest] }
    const after = linkAddition(atOnce, changed, new Set([first!.documentId]))
    const anew = linkRecords(changed)
    expect(after.links).toEqual(anew.links)
    expect(after.candidates).toEqual(anew.candidates)
  })
})
