import { DeskProblem } from '../problem.js'

/** The forms that the API answers in; the first is what one gets who does not say. */
export const mediaTypes = ['application/json', 'text/csv', 'application/jsonl'] as const

export type MediaType = (typeof mediaTypes)[number]

/** Other names of the same forms. */
const alsoCalled: Readonly<Record<string, MediaType>> = {
  'application/x-ndjson': 'application/jsonl',
  'application/x-jsonlines': 'application/jsonl',
}

/**
 * The form that an `Accept` header wants most.
 *
 * @throws DeskProblem where it wants none that there is
 * @example mediaTypeFor('text/csv, application/json;q=0.5') // 'text/csv'
 */
export function mediaTypeFor(accept: string | undefined): MediaType {
  if (accept === undefined || accept.trim() === '') return mediaTypes[0]
  const wishes = accept.split(',').map(wishOf)
  const ranked = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  for (const { range } of ranked) {
    const found = mediaTypes.find((type) => isIn(type, range)) ?? alsoCalled[range]
    if (found) return found
  }
  const detail = `There is ${mediaTypes.join(', ')}.`
  throw new DeskProblem({ status: 406, title: 'Not acceptable', detail })
}

function wishOf(part: string): { range: string; weight: number } {
  const [range = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
  const weight = parameters.find((word) => word.startsWith('q='))?.slice(2)
  return { range, weight: weight === undefined ? 1 : Number(weight) || 0 }
}

const isIn = (type: string, range: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
