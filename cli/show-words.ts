import type { Language } from '../pipeline/words/language.js'
import { type RecordWords, recordWords } from '../pipeline/words/words.js'
import { type ShowTexts, showTexts } from './show-texts.js'

/** All that a document is shown with, in one language. */
export interface ShowWords extends ShowTexts {
  readonly language: Language
  readonly records: RecordWords
}

/** @example showWords('en').facts.lead // 'Lead' */
export function showWords(lang: Language): ShowWords {
  return { ...showTexts[lang], language: lang, records: recordWords[lang] }
}
