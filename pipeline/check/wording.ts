/** Words of the sentences that a steward reads. */
import { documentTypes } from '../../knowledge/document-types.js'
import type { Value } from '../../schemas/value.js'
import { lazily } from '../language/lazily.js'

const typeNames = lazily(
  () => new Map(documentTypes().types.map(({ abbreviation, names }) => [abbreviation, names[0]!])),
)

const nameOfType = (type: string | null): string => typeNames().get(type ?? '') ?? 'Văn bản'

interface Named {
  readonly number: string | null
  readonly type: string | null
  readonly title: string | null
  readonly id?: string
}

/** @example documentName({ number: '345/KH-UBND', type: 'KH', title: null }) // 'Kế hoạch số 345/KH-UBND' */
export function documentName({ number, type, title, id }: Named): string {
  if (number !== null) return `${nameOfType(type)} số ${number}`
  return title === null ? (id ?? 'văn bản không số') : `${nameOfType(type)} “${shortened(title)}”`
}

const longestQuote = 140

/** The words on one line, cut where they are long. */
export function shortened(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`
}

/** The words of a value, with its unit where they leave it out. */
export function amountWords({ text, unit }: Pick<Value, 'text' | 'unit'>): string {
  const line = shortened(text)
  return unit === null || /\p{L}|%/u.test(line.replace(/[\d.,\s]/g, '')) ? line : `${line} ${unit}`
}

/** @example horizonWords({ from: 2026, by: 2030 }) // 'giai đoạn 2026-2030' */
export function horizonWords({ from, by }: Pick<Value, 'from' | 'by'>): string {
  if (by === null) return from === null ? 'không ghi năm' : `từ năm ${from}`
  return from === null || from === by ? `năm ${by}` : `giai đoạn ${from}-${by}`
}

/** @example listed(['A', 'B', 'C']) // 'A, B và C' */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}

/** Made when it is first needed, for that takes longer than all checks of a plan. */
const numberFormat = lazily(() => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }))

const betweenThousands = /\B(?=(?:\d{3}){1,9}$)/g

/** @example viNumber(30000.5) // '30.000,5' */
export function viNumber(amount: number): string {
  if (Number.isSafeInteger(amount)) return String(amount).replace(betweenThousands, '.')
  return numberFormat().format(amount)
}
