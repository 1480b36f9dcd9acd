import { en } from './en.js'
import type { Language } from './language.js'
import { vi } from './vi.js'

/** The words for what records state, the same wherever they are shown: on the terminal, in the report, at the desk. */
export type RecordWords = typeof vi

/** @example recordWords.en.by('31 December 2030') // 'by 31 December 2030' */
export const recordWords: Readonly<Record<Language, RecordWords>> = { vi, en }
