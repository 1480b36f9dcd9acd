import { valueWords } from '../../knowledge/value-words.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import type { Value } from '../../schemas/value.js'
import { fold } from '../language/fold.js'
import { readStatements } from '../language/values/statements.js'
import { contradictionId } from './contradiction-id.js'
import { type NamedTarget, namesakes, pairsOf } from './namesakes.js'
import { amountWords, shortened, viNumber } from './wording.js'
import {
  comesTo,
  isAbout,
  isAboutYear,
  isMeanOf,
  sumOf,
  type YearlySeries,
  yearlySeries,
} from './yearly-series.js'

/** An amount stated for all the years of a series, by the same target or by its namesake. */
interface Total {
  readonly target: Target
  readonly value: Pick<Value, 'min' | 'max' | 'text' | 'unit'>
}

/** Targets whose yearly amounts neither add up nor rise to the total that the plan states, nor are on average what it states for each year. */
export function yearlySums({ targets }: Pick<DocumentFile, 'targets'>): Contradiction[] {
  const series = new Map(
    targets.flatMap((target) => {
      const found = yearlySeries(target)
      return found ? [[target, found] as const] : []
    }),
  )
  if (series.size === 0) return []
  const own = [...series].flatMap(([target, years]) => ofTotal(target, years, ownTotals(target, years)))
  const pairs = namesakes(targets).flatMap(pairsOf)
  const others = [...pairs, ...pairs.map(([a, b]) => [b, a] as const)].flatMap(([a, b]) => {
    const years = series.get(a.target)
    return years && years.unit !== null ? ofNamesake(a, years, b) : []
  })
  return [...own, ...others]
}

function ofNamesake({ target }: NamedTarget, years: YearlySeries, other: NamedTarget): Contradiction[] {
  const stated = other.target.values.filter((value) => isOfAll(value, years))
  const isPerYear = ({ unit }: Value): boolean =>
    unit === `${years.unit}/năm` || (other.name.isAverage && unit === years.unit)
  const totals = stated.filter((value) => value.unit === years.unit && !isPerYear(value))
  return [
    ...ofTotal(
      target,
      years,
      totals.map((value) => ({ target: other.target, value })),
    ),
    ...stated
      .filter((value) => isPerYear(value) && !isMeanOf(years, value) && isAboutYear(years, value))
      .map((value) => contradictionOf(target, years, { target: other.target, value }, 'mỗi năm')),
  ]
}

function ofTotal(target: Target, years: YearlySeries, totals: readonly Total[]): Contradiction[] {
  return totals
    .filter(({ value }) => !comesTo(years, value) && isAbout(years, value))
    .map((total) => contradictionOf(target, years, total, 'tổng'))
}

/** The totals that the target itself states: a value for the whole period, or an amount in the words of its row. */
function ownTotals(target: Target, years: YearlySeries): Total[] {
  const stated = target.values.filter((value) => isOfAll(value, years) && value.unit === years.unit)
  const found = stated.length > 0 ? stated : inName(target, years)
  return found.map((value) => ({ target, value }))
}

const isOfAll = ({ from, by, min, max, measure }: Value, { first, last }: YearlySeries): boolean =>
  from === first && by === last && measure === 'level' && (min !== null || max !== null)

/** `Thực hiện 10.000 kết nối | 1.000 | 1.500 …`: the first cell with words that says what is to be done. */
function inName({ sources }: Target, { first, last, unit }: YearlySeries): Total['value'][] {
  return sources.flatMap(({ text }) => {
    const cell = text.split(/[|\t]/).find((part) => /\p{L}{2}/u.test(part)) ?? ''
    const words = cell
      .replace(/\s+/g, ' ')
      .replace(/^[\s\d.\-+•*–]+/, '')
      .trim()
    if (!valueWords().action.test(fold(words))) return []
    const value = readStatements(words)[0]?.values[0]
    if (!value || value.unit !== unit) return []
    // A total of other years, or what is to be there by a year, with what was there before, is another amount.
    const isOfThese =
      value.from === null && value.by === null ? true : value.from === first && value.by === last
    return isOfThese ? [{ ...value, text: words.slice(value.textStart, value.textEnd) }] : []
  })
}

function contradictionOf(
  target: Target,
  years: YearlySeries,
  total: Total,
  what: 'tổng' | 'mỗi năm',
): Contradiction {
  const { first, last, amounts, unit } = years
  const sum = sumOf(years)
  const measured = (amount: number): string => [viNumber(amount), unit].filter(Boolean).join(' ')
  const list = [amounts.map(viNumber).join('; '), unit].filter(Boolean).join(' ')
  const stated = amountWords(total.value)
  const found =
    what === 'tổng'
      ? `cộng lại là ${measured(sum)}`
      : `trung bình ${measured(sum / amounts.length)}/năm (cộng lại ${measured(sum)})`
  return {
    id: contradictionId('yearly-sum', [target.id, total.target.id, what]),
    kind: 'yearly-sum',
    message: `Chỉ tiêu “${shortened(target.name)}” ghi “${stated}”, nhưng số liệu từng năm ${first}-${last} (${list}) ${found}.`,
    sides: [
      {
        documentId: target.documentId,
        recordId: total.target.id,
        text: stated,
        sources: total.target.sources,
      },
      { documentId: target.documentId, recordId: target.id, text: list, sources: target.sources },
    ],
  }
}
