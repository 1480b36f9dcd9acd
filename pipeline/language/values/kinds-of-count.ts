import { latin } from '../latin.js'
import { readNumber } from '../money.js'
import type { StatedValue, Statement } from './statement.js'

/** The bracket behind what is counted, with a few words of it between. */
const bracket = /^[^()\d,;]{0,60}\(([^()]{5,160})\)/u
const item = latin(/^(\d[\d.]{0,10})\s+(\p{L}[^\d,;]{0,40})$/u)

/**
 * A count and the kinds that a bracket behind it tells, where they add up to it: `250 huy chương (60 vàng, 80 bạc, 110 đồng)` is
 * of `huy chương` and of `huy chương (vàng)` too. Where they do not, what they are of is not sure.
 */
export function withKinds(text: string, statement: Statement): Statement[] {
  const [value] = statement.values
  if (!value?.noun || value.min === null || value.min !== value.max) return [statement]
  const kinds = kindsBehind(text.slice(value.end, value.end + 230))
  const sum = kinds.reduce((all, { amount }) => all + amount, 0)
  if (kinds.length < 2 || sum !== value.min) return [statement]
  return [
    statement,
    ...kinds.map(({ amount, kind }) => ({
      ...statement,
      name: `${statement.name} (${kind})`,
      values: [kindOf(value, amount)],
      partOf: true,
    })),
  ]
}

const kindOf = (value: StatedValue, amount: number): StatedValue => ({
  ...value,
  comparator: 'eq',
  min: amount,
  max: amount,
})

function kindsBehind(behind: string): { amount: number; kind: string }[] {
  const items = bracket.exec(behind)?.[1]?.split(/[,;]\s+|\s+và\s+/u) ?? []
  const kinds = items.flatMap((words) => {
    const [, digits, kind] = item.exec(words.trim()) ?? []
    const amount = digits ? readNumber(digits) : null
    return amount !== null && kind ? [{ amount, kind: kind.trim() }] : []
  })
  return kinds.length === items.length ? kinds : []
}
