import { latin } from '../language/latin.js'
import type { Edit } from './edit-text.js'

/** A document number that is printed with gaps. */
export interface GappedNumber {
  readonly from: number
  readonly to: number
  /** The number without its gaps. */
  readonly number: string
  /** The edits that close the gaps, each a run of spaces. */
  readonly edits: readonly Edit[]
}

const digits = String.raw`(?<digits>\d{1,5}(?: \d{1,3}){0,4})`
const type = '[A-ZĐ][A-Za-zĐđ]{0,4}'
const issuer = String.raw`(?:[A-ZĐ]{2}[A-ZĐ&a-zđ]{0,12}\d{0,2}|TTg|TU|TW)`
const moreIssuers = String.raw`(?:(?: {1,2}-|- {1,2}|-)[A-ZĐ]{2,12}\d{0,2}){0,2}`

/** State bodies: `345/KH-UBND`, `29/2025/NQ-HĐND` (Nghị định 30/2020/NĐ-CP, Phụ lục I and VI). */
const stateNumber = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${digits} {0,2}\/ {0,2}(?:\d{4} {0,2}\/ {0,2})?${type} {0,2}[-–] {0,2}${issuer}${moreIssuers}(?![\p{L}\p{N}])`,
    'gu',
  ),
)

/** Bodies of the Party: `57-NQ/TW`, `07-CTr/TU` (Hướng dẫn 36-HD/VPTW). */
const partyNumber = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,])${digits}(?: {0,2}[-–]| ?[-–] {1,2}(?=[A-ZĐ][A-Za-zĐđ]{0,4} {0,2}\/ {0,2}T[WU])) {0,2}${type} {0,2}\/ {0,2}[A-ZĐ]{2,8}(?![\p{L}\p{N}])`,
    'gu',
  ),
)

const numberBefore = latin(/(?:^|[^\p{L}])[Ss][ốỐ] {0,2}:? {0,2}$/u)
const colonBefore = latin(/(?:^|[^\p{L}])[Ss][ốỐ] {0,2}: {0,2}$/u)

/**
 * The document numbers of a line that have gaps in them. Digits are drawn together only behind `Số` (single
 * digits) or `Số:` (groups), for elsewhere two numbers may stand beside each other.
 *
 * @example gappedNumbers('Kế hoạch số 345 /KH-UBND')[0]?.number // '345/KH-UBND'
 */
export function gappedNumbers(value: string): GappedNumber[] {
  if (!value.includes('/') || !/ [-–/\d]|[-–/] /.test(value)) return []
  const found = [...value.matchAll(stateNumber), ...value.matchAll(partyNumber)].sort(
    (a, b) => a.index - b.index,
  )
  const numbers: GappedNumber[] = []
  for (const match of found) {
    const from = match.index + strangerDigits(value, match.index, match.groups!.digits!)
    const to = match.index + match[0].length
    if (from < (numbers.at(-1)?.to ?? 0)) continue
    const edits = gapsIn(value, from, to)
    if (edits.length > 0) numbers.push({ from, to, number: value.slice(from, to).replace(/ /g, ''), edits })
  }
  return numbers
}

/** How many units at the start belong to another number. */
function strangerDigits(value: string, at: number, printed: string): number {
  const last = printed.lastIndexOf(' ')
  if (last < 0) return 0
  const before = value.slice(Math.max(0, at - 12), at)
  const single = /^\d(?: \d)+$/.test(printed)
  const short = printed.replace(/ /g, '').length <= 5
  return short && (colonBefore.test(before) || (single && numberBefore.test(before))) ? 0 : last + 1
}

function gapsIn(value: string, from: number, to: number): Edit[] {
  return [...value.slice(from, to).matchAll(/ +/g)].map((gap) => ({
    from: from + gap.index,
    to: from + gap.index + gap[0].length,
    replacement: '',
  }))
}
