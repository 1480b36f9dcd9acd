import { describe, expect, it } from 'vitest'
import { doubtPast, withoutPastBeside, withoutYearsBefore } from '../../pipeline/extract/past-targets.js'
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

describe('years that are over beside the plan’s own', () => {
  const years = (values: (number | null)[], start: number | null, issued: number | null) =>
    withoutPastBeside(
      [
        stated(
          'Hộ nghèo',
          values.map((year) => percent(3, year)),
        ),
      ],
      start,
      issued,
    )[0]!.values.map(({ by }) => by)

  it.each([
    // `đạt 80% (năm 2025: 74%)` in a plan for 2026, signed in the December before
    [[null, 2025], 2026, 2025, [null]],
    [[2025, 2026], 2026, 2026, [2026]],
    [[2025, 2030], 2021, 2024, [2025, 2030]],
    // the way to be gone, year by year, of which a part is over
    [[2022, 2023, 2025], 2021, 2023, [2022, 2023, 2025]],
    [[2020, 2022, 2025], 2021, 2023, [2022, 2025]],
    // nothing stands beside it: it is doubted, and not left out
    [[2025], 2026, 2026, [2025]],
    [[2025, 2030], null, null, [2025, 2030]],
  ])('%j, for %s, issued in %s', (values, start, issued, left) => {
    expect(years(values, start, issued)).toEqual(left)
  })
})

it.each([
  // `2025 | 2026 | 2030` of a plan `đến năm 2030`, signed in 2026
  [null, 2026, [2026, 2030]],
  [null, 2025, [2025, 2026, 2030]],
  [2026, 2025, [2026, 2030]],
  [null, null, [2025, 2026, 2030]],
])('rows of a plan from %s, issued in %s, have the years %j', (start, issued, left) => {
  const row = tabled('1', 'Diện tích nuôi', [percent(3, 2025), percent(5, 2026), percent(9, 2030)])
  expect(withoutYearsBefore([row], start, issued)[0]!.values.map(({ by }) => by)).toEqual(left)
})
