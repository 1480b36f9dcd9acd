import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { goals, lists, withList } from './one-list.js'

const expected = goals.map(([, record]) => record).sort()

// However a list of goals is written, it sets the same until the same year.
describe('a list of goals', () => {
  it.each(Object.keys(lists))('%s', async (way) => {
    const result = await ingest({ path: 'plan.txt', bytes: Buffer.from(withList(lists[way]!)) })
    if (!result.ok) throw new Error('The plan was refused.')
    const read = result.targets.map(({ name, values }) => {
      const [{ comparator, min, unit, by }] = values as [(typeof values)[number]]
      return comparator === 'none'
        ? `${name}: none null null ${by}`
        : `${name}: ${comparator} ${min} ${unit} ${by}`
    })
    expect(read.sort()).toEqual(expected)
    expect(result.tasks.map(({ text }) => text)).toEqual(['Tuyên truyền.'])
  })
})
