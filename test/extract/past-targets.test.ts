import { describe, expect, it } from 'vitest'
import { doubtPast } from '../../pipeline/extract/past-targets.js'
import { percent, stated, tabled } from './draft.js'

describe('targets whose year was over when the plan was issued', () => {
  const costs = (issued: number | null) =>
    doubtPast(
      [
        stated('Hộ nghèo', [percent(3, 2025)]),
        stated('Hộ nghèo', [percent(3, 2025), percent(1, 2030)]),
        stated('Hộ nghèo', [percent(3, null)]),
        tabled('1', 'Hộ nghèo', [percent(3, 2025)]),
      ],
      issued,
    ).map(({ cost }) => cost > 5)

  it.each([
    [2026, [true, false, false, false]],
    [2025, [false, false, false, false]],
    [null, [false, false, false, false]],
  ])('issued in %s', (issued, doubted) => {
    expect(costs(issued)).toEqual(doubted)
  })
})
