import { describe, expect, it } from 'vitest'
import { Changes } from '../../desk/data/changes.js'
import { DeskDataset } from '../../desk/data/desk-dataset.js'
import { ChangeRow } from '../../desk/pages/compare/change-row.js'
import { compareView } from '../../desk/pages/compare/view.js'
import { textsOf } from '../../desk/texts/texts.js'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import { early, late, plan, target, tied } from '../compare/records.js'
import { aDesk } from './a-desk.js'

const [own, other] = [target(early, 1, { name: 'Tỷ lệ phủ sóng' }), target(late, 1, { name: 'Mức phủ sóng' })]
const waiting = { id: 'pair', kind: 'target' as const, a: own.id, b: other.id, score: 0.6, evidence: [] }

describe('a row of a target that only one plan has', () => {
  it.each([
    ['vi', 'có thể trùng với một mục của kế hoạch kia, chờ xem xét'],
    ['en', 'may be one with an item of the other plan, waiting for review'],
  ] as const)('says in %s that a steward is yet to say whether the other has it', (language, words) => {
    const across = { ...tied(), candidates: [waiting] }
    const [change] = comparePlans(plan(early, { targets: [own] }), plan(late, { targets: [other] }), across)
    const related = [{ id: other.id, documentId: late, label: other.name, question: 'link-1' }]
    const row = String(ChangeRow({ texts: textsOf(language), change: change!, group: 'removed', related }))
    expect(row).toContain(words)
    expect(row).toContain(`href="/plans/${late}?at=${other.id}#at"`)
    expect(row).toContain('Mức phủ sóng')
    expect(row).toContain('href="/review?item=link-1"')
  })
})

describe('a change that may be one with another', () => {
  it('names what it may be one with, and the question that waits about the two', async () => {
    const { dataset } = await aDesk()
    const snapshot = await new DeskDataset(dataset).current()
    const waiting = snapshot.queue().filter(({ kind }) => kind === 'link')
    const pair = waiting.map(({ sides }) => sides.map(({ documentId }) => documentId).sort())
    const seen = new Set<string>()
    for (const [a, b] of pair) {
      for (const sides of [
        { a: a!, b: b! },
        { a: b!, b: a! },
      ]) {
        const question = { ...sides, group: '', subject: '', page: '' }
        const { changes } = await compareView(snapshot, new Changes(), question)
        for (const { change, related } of changes.items) {
          if (!change.reasons.includes('may-be-one')) continue
          expect(related.map(({ id }) => id)).toEqual(change.related)
          for (const one of related) if (one.question !== null) seen.add(one.question)
        }
      }
    }
    expect(seen.size).toBeGreaterThan(0)
    expect([...seen].filter((id) => !waiting.some((item) => item.id === id))).toEqual([])
  })
})
