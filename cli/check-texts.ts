import type { Language } from '../pipeline/words/language.js'

/** The words that contradictions and places are listed in. */
export interface CheckTexts {
  /** A line of a source text, from 1. */
  readonly line: (line: number) => string
  readonly more: (count: number) => string
}

export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  vi: { line: (line) => `dòng ${line}`, more: (count) => `… và ${count} chỗ khác` },
  en: { line: (line) => `line ${line}`, more: (count) => `… and ${count} more places` },
}
