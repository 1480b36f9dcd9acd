import { isAsked, type ParseOptions } from '../options.js'
import type { ParserInput } from '../parsed.js'
import { poorText } from '../pdf/poor-pages.js'
import type { Page } from '../pdf/words.js'
import { emptyPage, pageOfReading } from './page-of-reading.js'
import type { RecognisedPages } from './recognise-pages.js'

/** The pages of a PDF, those without usable text as they were recognised, and what is to be said of these. */
export interface WithRecognised {
  readonly pages: readonly Page[]
  readonly recognised: RecognisedPages | null
}

/**
 * Recognises the pages of a PDF that have no usable text, or all of them where that is asked for. A page that could not be
 * recognised is left empty: what its text layer holds is no text.
 */
export async function recognisePoorPages(
  pages: readonly Page[],
  input: ParserInput,
  options: ParseOptions,
): Promise<WithRecognised> {
  const numbers = pages.flatMap((page, at) => (isToRecognise(page, at + 1, options) ? [at + 1] : []))
  if (numbers.length === 0) return { pages, recognised: null }
  const { recognisePdf } = await import('./recognise-pdf.js')
  const recognised = await recognisePdf(numbers, input, options)
  const all = [...pages]
  for (const page of recognised.pages)
    all[page.number - 1] = page.ok ? pageOfReading(page.reading) : emptyPage
  return { pages: all, recognised }
}

function isToRecognise(page: Page, number: number, options: ParseOptions): boolean {
  if (options.ocr === 'never' || !isAsked(number, options)) return false
  return options.ocr === 'always' || poorText(page) !== null
}
