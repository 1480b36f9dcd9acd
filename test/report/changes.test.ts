import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import { diffWords } from '../../pipeline/compare/diff-words.js'
import { reportPage } from '../../pipeline/report/report.js'
import { target, task } from '../link/sample-plan.js'
import { planOf, reportOf } from './sample-report.js'

const [early, late] = ['ha-noi-1-kh-ubnd-2022', 'ha-noi-2-kh-ubnd-2025']
const before = planOf(early, [target(early, 1, 'Tỷ lệ phủ sóng')], [task(early, 1, 'Dựng trạm phát sóng')])
const after = planOf(late, [target(late, 1, 'Mức phủ sóng di động')], [task(late, 1, 'Lắp trạm thu phát')])

/** The waiting pair of two records. */
const pair = (kind: 'target' | 'task', a: string, b: string) => ({
  id: `${kind}-pair`,
  kind,
  a,
  b,
  score: 0.6,
  evidence: [],
})

describe('a record that only one plan has', () => {
  it.each([
    ['vi', 'có thể trùng với một mục của kế hoạch kia, chờ xem xét'],
    ['en', 'may be one with an item of the other plan, waiting for review'],
  ] as const)('says in %s that it waits for a steward whether the other has it', (language, words) => {
    const input = reportOf([before, after])
    const candidates = [
      pair('target', before.targets[0]!.id, after.targets[0]!.id),
      pair('task', before.tasks[0]!.id, after.tasks[0]!.id),
    ]
    const changes = comparePlans(before, after, { ...input.dataset, candidates })
    const comparisons = [{ before, after, changes }]
    const page = reportPage({ ...input, comparisons, changeWords: diffWords[language] }, language)
    const notes = [...parseHTML(page).document.querySelectorAll('li.change.whole .note')]
    expect(notes.map(({ textContent }) => textContent)).toEqual([words, words, words, words])
  })
})
