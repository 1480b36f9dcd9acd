import type { Lead, LeadStep } from '../pipeline/query/timeline.js'
import type { Step, Unlikeness, ValueStep } from '../pipeline/query/value-steps.js'
import type { Document } from '../schemas/document.js'
import type { Value } from '../schemas/value.js'
import { viAmount, viDate, viPeriod } from './labels.vi.js'
import type { Style } from './terminal.js'

/** @example documentWords(document) // ['345/KH-UBND', '29/12/2022'] */
export function documentWords({ number, id, issuedOn, kind }: Document): string[] {
  const date = issuedOn === null ? [] : [viDate(issuedOn)]
  return [number ?? id, ...date, ...(kind === 'report' ? ['bài viết về kế hoạch'] : [])]
}

/** @example horizonWords({ from: 2026, by: 2030 }) // '2026-2030' */
export function horizonWords({ from, by }: Pick<Value, 'from' | 'by'>): string {
  if (from !== null && from === by) return `riêng năm ${by}`
  return viPeriod({ start: from, end: by }) ?? 'không ghi năm'
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A value without its horizon. */
export function amountWords(value: Value): string {
  return viAmount(value) ?? `“${onOneLine(value.text)}”`
}

/** @example a lead whose duties another has now is 'Sở Kế hoạch và Đầu tư (nay: Sở Tài chính)' */
export function leadWords({ agency, now }: Lead): string {
  return now.length === 0 ? agency.name : `${agency.name} (nay: ${now.map(({ name }) => name).join('; ')})`
}

const reasons: Readonly<Record<Unlikeness, string>> = {
  horizon: 'không cùng mốc thời gian',
  unit: 'khác đơn vị tính',
  measure: 'khác cách đo',
  baseline: 'khác năm gốc so sánh',
  bound: 'một bên là mức sàn hoặc mức đạt, một bên là mức trần hay khoảng khác',
  words: 'không phải số',
  several: 'có kế hoạch ghi nhiều giá trị cho mốc này',
}

const verbs: Readonly<Record<Step, string>> = {
  raised: 'nâng',
  lowered: 'hạ',
  same: 'giữ nguyên',
  unlike: 'không so được',
  new: 'mới đặt ra',
  dropped: 'không nêu nữa',
}

export const stepStyles: Readonly<Record<Step, Style>> = {
  raised: 'green',
  lowered: 'red',
  same: 'dim',
  unlike: 'yellow',
  new: 'cyan',
  dropped: 'yellow',
}

/** What a step is called, and what stands after it. */
export function stepWords({ step, before, after, why }: ValueStep): { verb: string; rest: string } {
  const [x, y] = [before, after].map((values) => values.map(amountWords).join('; '))
  const verb = verbs[step]
  if (step === 'raised' || step === 'lowered') return { verb, rest: `${x} → ${y}` }
  if (step === 'same') return { verb, rest: x === y ? x! : `${x} (nay ghi: ${y})` }
  if (step === 'unlike') return { verb, rest: `${x || '—'} → ${y || '—'} (${reasons[why!]})` }
  return { verb, rest: step === 'new' ? y! : `${x}` }
}

const leadVerbs: Readonly<Record<LeadStep, string>> = {
  same: 'như cũ',
  succeeded: 'kế thừa',
  changed: 'đổi',
  new: 'mới giao',
  dropped: 'không ghi nữa',
}

/** What a step of the lead is called, and what stands after it. */
export function leadStepWords(
  step: LeadStep,
  before: readonly Lead[],
  after: readonly Lead[],
): { verb: string; rest: string } {
  const [x, y] = [before, after].map((leads) => leads.map(({ agency }) => agency.name).join('; '))
  const verb = leadVerbs[step]
  if (step === 'succeeded') return { verb, rest: `${x} → ${y} (cơ quan kế thừa, không phải đổi đầu mối)` }
  if (step === 'changed') return { verb, rest: `${x} → ${y}` }
  return { verb, rest: step === 'dropped' ? x! : y! }
}
