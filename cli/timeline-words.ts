import { diffWords } from '../pipeline/compare/diff-words.js'
import type { Lead, LeadStep } from '../pipeline/query/timeline.js'
import type { Step, ValueStep } from '../pipeline/query/value-steps.js'
import { amountInWords } from '../pipeline/words/amounts.js'
import type { Language } from '../pipeline/words/language.js'
import { recordWords } from '../pipeline/words/words.js'
import type { ChangeReason } from '../schemas/change.js'
import type { Document } from '../schemas/document.js'
import type { Value } from '../schemas/value.js'
import type { Style } from './terminal.js'
import { timelineTexts } from './timeline-texts.js'

/** What became of something, in a word, and what stands after it. */
export interface Said {
  readonly verb: string
  readonly rest: string
}

/** How the course of an indicator is told in a language. */
export function timelineWords(lang: Language) {
  const [records, changes, texts] = [recordWords[lang], diffWords[lang], timelineTexts[lang]]

  function withReasons(text: string, reasons: readonly ChangeReason[]): string {
    const words = reasons.map((reason) => changes.reasons[reason])
    return words.length === 0 ? text : `${text} (${words.join('; ')})`
  }

  const words = {
    /** @example documentWords(document) // ['345/KH-UBND', '29/12/2022'] */
    documentWords: ({ number, id, issuedOn, kind }: Document): string[] => [
      number ?? id,
      ...(issuedOn === null ? [] : [records.date(issuedOn)]),
      ...(kind === 'report' ? [texts.article] : []),
    ],

    /** @example horizonWords({ from: 2026, by: 2030 }) // '2026–2030' */
    horizonWords: ({ from, by }: Pick<Value, 'from' | 'by'>): string =>
      from !== null && from === by ? texts.onlyYear(from) : records.years(from, by) || records.noYear,

    /** A value without its horizon; where it is no amount, as the plan writes it. */
    amountWords: (value: Value): string =>
      value.min === null && value.max === null ? `“${onOneLine(value.text)}”` : amountInWords(value, records),

    /** A value with its horizon, and as the plan writes it. */
    valueWords(value: Value): string {
      const { baseline, measure } = value
      const than = baseline === null || measure === 'multiple' ? '' : `, ${records.against(baseline)}`
      const amount = `${words.horizonWords(value)}: ${words.amountWords(value)}`
      return `${amount}${than}  ← “${onOneLine(value.text)}”`
    },

    /** @example a lead whose duties another has now is 'Sở Kế hoạch và Đầu tư (nay: Sở Tài chính)' */
    leadWords({ agency, now }: Lead): string {
      const heirs = now.map(({ name }) => name).join('; ')
      return heirs === '' ? agency.name : `${agency.name} (${texts.now}: ${heirs})`
    },

    /** The years of a step: those of both plans where they differ. */
    stepHorizon({ before, after }: ValueStep): string {
      const [x, y] = [before[0], after[0]].map((value) => value && words.horizonWords(value))
      return x === undefined || y === undefined || x === y ? (y ?? x ?? '') : `${x} → ${y}`
    },

    /** What became of a value. */
    stepWords({ step, before, after, reasons }: ValueStep): Said {
      const [x, y] = [before, after].map((values) => values.map(words.amountWords).join('; ') || '—')
      const verb = records.steps[step]
      if (step === 'new') return { verb, rest: withReasons(y!, untold(reasons)) }
      if (step === 'dropped') return { verb, rest: withReasons(x!, untold(reasons)) }
      if (step === 'same' && x === y) return { verb, rest: x! }
      return { verb, rest: withReasons(`${x} → ${y}`, reasons) }
    },

    /** What became of the lead. */
    leadStepWords({ kind, reasons }: LeadStep, before: readonly Lead[], after: readonly Lead[]): Said {
      const [x, y] = [before, after].map((leads) => leads.map(({ agency }) => agency.name).join('; ') || '—')
      const verb = changes.kinds[kind].toLowerCase()
      return { verb, rest: kind === 'unchanged' ? x! : withReasons(`${x} → ${y}`, reasons) }
    },
  }
  return words
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What a value that only one plan states needs not be told: its year stands beside it. */
const untold = (reasons: readonly ChangeReason[]): ChangeReason[] =>
  reasons.filter((reason) => reason !== 'new-horizon' && reason !== 'horizon-dropped-target')

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
