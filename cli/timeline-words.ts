import { diffWords } from '../pipeline/compare/diff-words.js'
import type { Lead, LeadStep } from '../pipeline/query/timeline.js'
import type { Step, ValueStep } from '../pipeline/query/value-steps.js'
import type { ChangeReason } from '../schemas/change.js'
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

const verbs: Readonly<Record<Step, string>> = {
  raised: 'nâng lên',
  lowered: 'hạ xuống',
  moved: 'đổi mốc',
  same: 'không đổi',
  unlike: 'không so được',
  new: 'mới đặt ra',
  dropped: 'không nêu nữa',
}

/** Green where more is promised, red where less. */
export function stepStyle({ step, effect }: ValueStep): Style {
  if (effect !== null) return effect === 'weaker' ? 'red' : 'green'
  return styles[step]
}

const styles: Readonly<Record<Step, Style>> = {
  raised: 'cyan',
  lowered: 'cyan',
  moved: 'cyan',
  same: 'dim',
  unlike: 'yellow',
  new: 'cyan',
  dropped: 'yellow',
}

/** What became of something, in a word, and what stands after it. */
export interface Said {
  readonly verb: string
  readonly rest: string
}

/** The years of a step: those of both plans where they differ. */
export function stepHorizon({ before, after }: ValueStep): string {
  const [x, y] = [before[0], after[0]].map((value) => value && horizonWords(value))
  return x === undefined || y === undefined || x === y ? (y ?? x ?? '') : `${x} → ${y}`
}

/** What became of a value. */
export function stepWords({ step, before, after, reasons }: ValueStep): Said {
  const [x, y] = [before, after].map((values) => values.map(amountWords).join('; ') || '—')
  const verb = verbs[step]
  if (step === 'new') return { verb, rest: withReasons(y!, spoken(reasons)) }
  if (step === 'dropped') return { verb, rest: withReasons(x!, spoken(reasons)) }
  if (step === 'same' && x === y) return { verb, rest: x! }
  return { verb, rest: withReasons(`${x} → ${y}`, reasons) }
}

/** What a value that only one plan states needs not be told: its year stands beside it. */
const spoken = (reasons: readonly ChangeReason[]): ChangeReason[] =>
  reasons.filter((reason) => reason !== 'new-horizon' && reason !== 'horizon-dropped-target')

function withReasons(text: string, reasons: readonly ChangeReason[]): string {
  const words = reasons.map((reason) => diffWords.vi.reasons[reason])
  return words.length === 0 ? text : `${text} (${words.join('; ')})`
}

/** What became of the lead. */
export function leadStepWords(
  { kind, reasons }: LeadStep,
  before: readonly Lead[],
  after: readonly Lead[],
): Said {
  const [x, y] = [before, after].map((leads) => leads.map(({ agency }) => agency.name).join('; ') || '—')
  const verb = diffWords.vi.kinds[kind].toLowerCase()
  return { verb, rest: kind === 'unchanged' ? x! : withReasons(`${x} → ${y}`, reasons) }
}
