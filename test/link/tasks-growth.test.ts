import { describe, expect, it } from 'vitest'
import { linkRecords } from '../../pipeline/link/link-records.js'
import { early, input, late, plan, task } from './sample-plan.js'

const heads = ['Bệnh viện', 'Trung tâm', 'Bảo tàng', 'Thư viện', 'Công viên', 'Cầu']
const onsets = 'b c d đ g h k l m n ph qu r s t th tr v x y'.split(' ')
const rhymes = 'anh ương uyên oan iêm ôc ăng uân ích ao'.split(' ')
const wordings = [
  (name: string) =>
    `Rà soát và phê duyệt Đề án thành lập ${name} trên địa bàn tỉnh, báo cáo kết quả hằng năm`,
  (name: string) => `Chủ trì, phối hợp với các sở, ngành bố trí nguồn vốn đầu tư công; xây dựng ${name}`,
]

const syllable = (of: number) =>
  onsets[of % onsets.length]! + rhymes[Math.floor(of / onsets.length) % rhymes.length]!

/** Each task is of a place of its own. */
const nameOf = (at: number) =>
  `${heads[at % heads.length]} ${syllable(at * 7)} ${syllable(at * 31 + Math.floor(at / 200))}`

/** Two plans of so many tasks each that take up the same places in other words. */
function twoPlansOf(count: number) {
  const tasks = [early, late].flatMap((id, of) =>
    Array.from({ length: count }, (_, at) => task(id, at, wordings[of]!(nameOf(at)))),
  )
  return input({ documents: [plan(early), plan(late)], tasks })
}

describe('plans of many tasks', () => {
  it('are compared with a few each, not with all', () => {
    const [few, many] = [500, 2_000].map((count) => {
      const start = performance.now()
      const { scored } = linkRecords(twoPlansOf(count))
      const took = performance.now() - start
      console.log(`${count} tasks against ${count}: ${scored} pairs compared in ${took.toFixed(0)} ms`)
      return scored
    })
    expect(few!).toBeLessThan(5 * 500)
    expect(many!).toBeLessThan(5 * 2_000)
  })

  it('that all say the same are tied in a chain, each compared with its nearest only', () => {
    const documents = Array.from({ length: 80 }, (_, at) => plan(`nghe-an-${at + 1}-kh-ubnd-${1940 + at}`))
    const tasks = documents.map(({ id }) => task(id, 0, wordings[0]!(nameOf(3))))
    const { links, scored } = linkRecords(input({ documents, tasks }))
    expect(links).toHaveLength(79)
    expect(scored).toBeLessThanOrEqual(80 * 16)
  })
})
