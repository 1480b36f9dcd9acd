import { diffWords } from '../../pipeline/compare/diff-words.js'
import { textsOf as reportTextsOf } from '../../pipeline/report/texts/texts.js'
import { type Language, languages } from '../../pipeline/words/language.js'
import { warningWords } from '../../pipeline/words/warnings.js'
import { en } from './en.js'
import { enChoices, enFields } from './en-names.js'
import { enCorrect, enReview } from './en-review.js'
import { said } from './said.js'
import { vi } from './vi.js'
import { viChoices, viFields } from './vi-names.js'
import { viCorrect, viReview } from './vi-review.js'

export { type Language, languages }

/**
 * All words of the desk but those of the documents. The words for amounts, times and changes are the report's: the same
 * thing bears the same name in both.
 */
export type Texts = ReturnType<typeof vietnamese>

function vietnamese() {
  const names = { warnings: warningWords.vi, fields: viFields, choices: viChoices }
  return textsFrom('vi', { ...vi, review: viReview, correct: viCorrect }, names)
}

function english(): Texts {
  const names = { warnings: warningWords.en, fields: enFields, choices: enChoices }
  return textsFrom('en', { ...en, review: enReview, correct: enCorrect }, names)
}

type Own = typeof vi & { readonly review: typeof viReview; readonly correct: typeof viCorrect }

interface Names {
  readonly warnings: typeof warningWords.vi
  readonly fields: typeof viFields
  readonly choices: typeof viChoices
}

function textsFrom(language: Language, own: Own, { warnings, fields, choices }: Names) {
  return {
    ...own,
    warnings,
    amounts: reportTextsOf(language),
    changes: diffWords[language],
    ...said(language, fields, choices),
  }
}

const catalogue: Readonly<Record<Language, Texts>> = { vi: vietnamese(), en: english() }

/** @example textsOf('en').places.review // 'Review' */
export function textsOf(language: Language): Texts {
  return catalogue[language]
}
