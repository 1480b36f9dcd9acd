import type { Language } from '../../words/language.js'
import { en } from './en.js'
import { vi } from './vi.js'

/** All words of the report but those of the documents. */
export type Texts = typeof vi

const catalogue: Readonly<Record<Language, Texts>> = { vi, en }

/** @example textsOf('en').load // 'Load on each agency' */
export function textsOf(language: Language): Texts {
  return catalogue[language]
}
