import { describe, expect, it } from 'vitest'
import { linkRecords } from '../../pipeline/link/link-records.js'
import { early, input, late, plan, task } from './sample-plan.js'

const heads = ['Bệnh viện', 'Trường tiểu học', 'Cảng cá', 'Hồ chứa nước', 'Nhà máy nước', 'Khu tái định cư']
const syllables =
  'quỳnh lưu diễn châu nghi lộc hưng nguyên đô lương thanh chương tương dương kỳ sơn quế phong'.split(' ')
const wordings = [
  (name: string) =>
    `Rà soát, hoàn thiện và phê duyệt Đề án thành lập ${name} trên địa bàn tỉnh, báo cáo kết quả hằng năm`,
  (name: string) =>
    `Chủ trì, phối hợp với các sở, ngành, địa phương liên quan bố trí nguồn vốn đầu tư công xây dựng ${name}`,
]

/** Two plans of so many tasks each that take up the same places, each under its own name. */
function twoPlansOf(count: number) {
  const name = (at: number) => {
    const own = [at % 17, (at * 7 + 3) % 19, Math.floor(at / 17) % 18, Math.floor(at / 306) % 16]
    return `${heads[at % heads.length]} ${own.map((index) => syllables[index % syllables.length]).join(' ')}`
  }
  const tasks = [early, late].flatMap((id, of) =>
    Array.from({ length: count }, (_, at) => task(id, at, wordings[of]!(name(at)))),
  )
  return input({ documents: [plan(early), plan(late)], tasks })
}

describe('plans of many tasks', () => {
  it('are compared at a cost that grows little faster than they do', () => {
    const [few, many] = [500, 2_000].map((count) => {
      const start = performance.now()
      const { scored } = linkRecords(twoPlansOf(count))
      const took = performance.now() - start
      console.log(`${count} tasks against ${count}: ${scored} pairs compared in ${took.toFixed(0)} ms`)
      return scored
    })
    expect(many!).toBeLessThan(12 * few!)
    expect(many!).toBeLessThan(0.05 * 2_000 * 2_000)
  })
})
