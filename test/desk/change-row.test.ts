import { describe, expect, it } from 'vitest'
import { ChangeRow } from '../../desk/pages/compare/change-row.js'
import { textsOf } from '../../desk/texts/texts.js'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import { early, late, plan, target, tied } from '../compare/records.js'

const [own, other] = [target(early, 1, { name: 'Tỷ lệ phủ sóng' }), target(late, 1, { name: 'Mức phủ sóng' })]
const waiting = { id: 'pair', kind: 'target' as const, a: own.id, b: other.id, score: 0.6, evidence: [] }

describe('a row of a target that only one plan has', () => {
  it.each([
    ['vi', 'có thể trùng với một mục của kế hoạch kia, chờ xem xét'],
    ['en', 'may be one with an item of the other plan, waiting for review'],
  ] as const)('says in %s that a steward is yet to say whether the other has it', (language, words) => {
    const across = { ...tied(), candidates: [waiting] }
    const [change] = comparePlans(plan(early, { targets: [own] }), plan(late, { targets: [other] }), across)
    const row = ChangeRow({ texts: textsOf(language), change: change!, group: 'removed' })
    expect(String(row)).toContain(words)
  })
})
